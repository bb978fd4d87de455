//! Every page of the window and what can be open on it, as one list that the
//! tests of accessibility walk through. A page that is missing here fails
//! [`every_page_is_walked`].

use crate::histories::Begun;
use crate::support::{Open, fill_with_demo, settle, tap};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::app::App;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Basis, Sheet, With};
use selvsyn::scoring::{Answer, SessionId};
use selvsyn::ui::presentation::WallAction;
use selvsyn::ui::{Action, CourseTab, FileAction, Place, ResultAction, Shown};
use std::path::Path;
use strum::VariantNames;

pub mod courses;
pub mod handing_in;
pub mod lessons;
pub mod results;
mod sheets;

/// A window without a screen.
pub type Window = Harness<'static, App>;

/// How a window comes to show a scene.
pub type Show = Box<dyn Fn(&mut Window)>;

/// A page, or something that is open on one.
pub struct Scene {
    pub name: &'static str,
    /// Whether it is projected, and so has keys of its own.
    pub is_wall: bool,
    show: Show,
}

/// What there must be before a scene can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// A started assessment.
    Draft,
    /// A finished session.
    Finished,
    /// Two of them.
    Two,
    /// A plan that has something in it.
    Plan,
    /// A finished session without one.
    Unplanned,
    /// A page of a worksheet.
    Page,
    /// Courses that one leads.
    Course,
}

/// Scenes that some history has nothing for; all others are always there.
const NEEDS: &[(&str, Needs)] = &[
    ("journal-page", Needs::Page),
    ("home-aside", Needs::Plan),
    ("assess", Needs::Draft),
    ("assess-keys", Needs::Draft),
    ("assess-remark", Needs::Draft),
    ("review", Needs::Draft),
    ("look-back", Needs::Finished),
    ("session", Needs::Finished),
    ("plan", Needs::Finished),
    ("plan-written", Needs::Plan),
    ("plan-action", Needs::Plan),
    ("plan-date", Needs::Plan),
    ("plan-choose", Needs::Unplanned),
    ("plan-course", Needs::Plan),
    ("plan-last", Needs::Two),
    ("compare", Needs::Two),
    ("talk", Needs::Finished),
    ("talk-ticked", Needs::Finished),
    ("talk-large", Needs::Finished),
    ("code", Needs::Finished),
    ("hand-in", Needs::Finished),
    ("hand-in-failed", Needs::Finished),
    ("hand-in-done", Needs::Finished),
    ("hand-in-code", Needs::Finished),
    ("hand-in-several", Needs::Finished),
    ("course-collect", Needs::Course),
    ("course-results", Needs::Course),
    ("course-results-two", Needs::Course),
    ("course-results-six", Needs::Course),
    ("course-result", Needs::Course),
    ("course-result-few", Needs::Course),
    ("course-change", Needs::Course),
    ("course-change-few", Needs::Course),
    ("course-compare", Needs::Course),
    ("course-compare-rounds", Needs::Course),
    ("course-agreed", Needs::Course),
    ("course-lesson", Needs::Course),
    ("course-setup", Needs::Course),
    ("course-locked", Needs::Course),
    ("course-unagreed", Needs::Course),
    ("course-qr", Needs::Course),
    ("course-again", Needs::Course),
    ("course-delete", Needs::Course),
    ("course-end", Needs::Course),
    ("presenter", Needs::Course),
    ("presenter-collect", Needs::Course),
    ("presenter-said", Needs::Course),
    ("result-bars", Needs::Finished),
    ("result-dots", Needs::Finished),
    ("result-radar", Needs::Finished),
    ("result-export", Needs::Finished),
    ("result-open", Needs::Finished),
    ("history-delete", Needs::Finished),
    ("history-label", Needs::Finished),
    ("history-date", Needs::Finished),
    ("notice", Needs::Finished),
];

impl Needs {
    fn are_met(self, window: &Window) -> bool {
        match self {
            Self::Draft => window.state().history().draft(None).is_some(),
            Self::Finished => !finished(window).is_empty(),
            Self::Two => finished(window).len() > 1,
            Self::Plan => planned(window).is_some(),
            Self::Unplanned => unplanned(window).is_some(),
            Self::Page => sheets::written(window).is_some(),
            Self::Course => !window.state().contents().courses.led.is_empty(),
        }
    }
}

impl Scene {
    /// Brings the window there, from wherever it is.
    pub fn show(&self, window: &mut Window) {
        for _ in 0..2 {
            tap(window, Key::Escape);
            window.step();
        }
        (self.show)(window);
        window.run();
    }
}

/// A window with a made-up history, a started assessment and a remark.
pub fn window(folder: &Path, open: Open<'_>) -> Window {
    if is_new(folder) {
        fill_with_demo(folder, open.language);
        courses::fill(folder);
        results::fill(folder);
    }
    let mut window = without_dialogs(open).window();
    begin(&mut window, "En merknad.");
    window
}

/// A window on any history, at its time; on all but the empty one with a
/// started assessment.
pub fn window_on(begun: Begun, folder: &Path, open: Open<'_>) -> Window {
    if is_new(folder) {
        begun.fill(folder, open.language);
        if begun != Begun::Empty {
            courses::fill(folder);
            results::fill(folder);
        }
    }
    let mut window = Open { clock: begun.clock(), ..without_dialogs(open) }.window();
    if begun != Begun::Empty {
        let remark = if begun == Begun::Longest { "Ord og flere ord. ".repeat(110) } else { "En merknad.".to_owned() };
        begin(&mut window, &remark);
    }
    window
}

/// Paths are typed in it, which is a page more than a dialog of the system's;
/// unless that has an answer.
fn without_dialogs(open: Open<'_>) -> Open<'_> {
    Open { has_dialog: open.file.is_some(), ..open }
}

fn is_new(folder: &Path) -> bool {
    std::fs::read_dir(folder).unwrap().next().is_none()
}

/// Starts an assessment, unless one is started.
fn begin(window: &mut Window, remark: &str) {
    if window.state().history().draft(None).is_none() {
        act(window, Action::Start(Catalog::shipped().current("lederferdigheter").unwrap().id.clone()));
        let session = draft(window);
        for (item, point) in [4, 2, 5, 3].into_iter().enumerate() {
            act(window, Action::Answer { session, item, answer: Some(Answer::Point(point)) });
        }
        act(window, Action::Answer { session, item: 4, answer: Some(Answer::NotRelevant) });
        act(window, Action::Remark { session, item: 1, text: remark.to_owned() });
        settle(window);
    }
}

fn act(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    window.run();
}

fn draft(window: &Window) -> SessionId {
    window.state().history().draft(None).unwrap().session.id
}

fn finished(window: &Window) -> Vec<SessionId> {
    window.state().history().series("medarbeiderskap").map(|record| record.session.id).collect()
}

/// The session finished last.
fn last(window: &Window) -> SessionId {
    *finished(window).last().unwrap()
}

/// The last session with a plan that has something in it.
fn planned(window: &Window) -> Option<SessionId> {
    let plans = window.state().plans();
    finished(window).into_iter().rfind(|id| plans.get(*id).is_some_and(|plan| !plan.areas.is_empty()))
}

/// A session without a plan.
fn unplanned(window: &Window) -> Option<SessionId> {
    let plans = window.state().plans();
    finished(window).into_iter().find(|id| plans.get(*id).is_none())
}

/// Goes to a place with everything of the page closed.
fn go(window: &mut Window, place: Place) {
    window.state_mut().go(Place::Home);
    window.run();
    window.state_mut().go(place);
    window.run();
}

/// Every page that there is with what the window has.
pub fn pages(window: &Window) -> Vec<(&'static str, Place)> {
    let ids = finished(window);
    let mut pages = vec![
        ("home", Place::Home),
        ("choose", Place::Choose),
        ("result", Place::Result(Shown::Combined)),
        ("result-for", Place::ResultFor(Catalog::shipped().current("karriere").unwrap().id.clone())),
        ("plan-own", Place::Plan(Basis::Own)),
        ("plan-for", Place::PlanFor(Catalog::shipped().current("karriere").unwrap().id.clone())),
        ("history", Place::History),
        ("courses", Place::Courses),
        ("new-course", Place::NewCourse),
        ("slides", Place::Slides),
        ("lesson", Place::Lesson),
        ("settings", Place::Settings),
        ("about", Place::About),
        ("privacy", Place::Privacy),
        ("backups", Place::Backups),
        ("passphrase", Place::Passphrase),
        ("messages", Place::Messages),
    ];
    let name = |sheet: Sheet| if sheet == Sheet::default() { "journal" } else { sheet.tag() };
    pages.extend(Sheet::ALL.map(|sheet| (name(sheet), Place::Journal(sheet))));
    if let Some(draft) = window.state().history().draft(None) {
        let id = draft.session.id;
        pages.extend([("assess", Place::Assess(id)), ("review", Place::Review(id))]);
    }
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        pages.extend([
            ("look-back", Place::LookBack(*last)),
            ("session", Place::Result(Shown::Session(*last))),
            ("plan", Place::Plan((*last).into())),
            ("talk", Place::Talk(With::Leader, Basis::Session(*last))),
            ("code", Place::Code(*last, None)),
        ]);
        if first != last {
            pages.push(("compare", Place::Compare(*first, *last)));
        }
    }
    if !window.state().contents().courses.led.is_empty() {
        pages.extend(courses::pages());
        pages.extend(results::pages());
    }
    pages.extend(sheets::written(window).map(|place| ("journal-page", place)));
    pages.extend(planned(window).map(|id| ("plan-written", Place::Plan(id.into()))));
    let action =
        planned(window).and_then(|id| Some((id, window.state().plans().get(id)?.areas.first()?.actions.first()?.id)));
    pages.extend(action.map(|(id, action)| ("plan-action", Place::PlanAction(id.into(), action))));
    pages
}

#[test]
fn every_page_is_walked() {
    let folder = tempfile::tempdir().unwrap();
    let window = window(folder.path(), Open::new(folder.path()));
    let mut walked: Vec<&'static str> = pages(&window).iter().map(|(_, place)| place.into()).collect();
    // Seen with something that is edited (`lessons`).
    walked.push("EditLesson");
    let missing: Vec<_> = Place::VARIANTS.iter().filter(|name| !walked.contains(name)).collect();
    assert!(missing.is_empty(), "add to tests/it/scenes.rs: {missing:?}");
}

/// Presses the first control of this role whose name begins so.
fn press(window: &mut Window, role: Role, name: &str) {
    let node = window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.role() == role && node.label().is_some_and(|label| label.starts_with(name))
    });
    node.unwrap_or_else(|| panic!("no {role:?} «{name}»")).click_accesskit();
    window.run();
}

/// The fluent text `key` in the language of the window.
fn words(key: &str, language: Language) -> String {
    Texts::new(language).get(key)
}

/// All scenes that the history has something for, for a window in this
/// language.
pub fn all(window: &Window, language: Language) -> Vec<Scene> {
    let mut scenes = Vec::new();
    let mut add = |name: &'static str, show: Show| {
        let needs = NEEDS.iter().find(|(scene, _)| *scene == name);
        if needs.is_none_or(|(_, needs)| needs.are_met(window)) {
            scenes.push(Scene { name, is_wall: name.starts_with("wall") || name.starts_with("presenter"), show });
        }
    };
    for (name, place) in pages(window) {
        add(name, Box::new(move |window| go(window, place.clone())));
    }
    let text = move |key: &str| words(key, language);
    for (name, key) in [("result-bars", "kind-bars"), ("result-dots", "kind-dots"), ("result-radar", "kind-radar")] {
        let words = text(key);
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Result(Shown::Session(last(window))));
                press(window, Role::RadioButton, &words);
            }),
        );
    }
    for (name, key) in [("assess-keys", Key::F1), ("assess-remark", Key::M)] {
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Assess(draft(window)));
                window.key_press(key);
                window.run();
            }),
        );
    }
    add(
        "result-open",
        Box::new(move |window| {
            go(window, Place::Result(Shown::Session(last(window))));
            for key in ["answers-of", "values-all", "method-show", "method-experts"] {
                let words = Texts::new(language).with(key, &[("title", "".into())]);
                let role = if key.starts_with("method") { Role::Link } else { Role::Button };
                press(window, role, words.trim_end());
            }
        }),
    );
    add(
        "keys",
        Box::new(|window| {
            go(window, Place::Home);
            window.key_press(Key::F1);
            window.run();
        }),
    );
    let words = text("privacy-technical");
    add(
        "privacy-names",
        Box::new(move |window| {
            go(window, Place::Home);
            // As a person goes there: the page reads what there is.
            act(window, Action::Go(Place::Privacy));
            settle(window);
            press(window, Role::Button, &words);
        }),
    );
    let words = text("export");
    add(
        "result-export",
        Box::new(move |window| {
            go(window, Place::Result(Shown::Session(last(window))));
            press(window, Role::Button, &words);
        }),
    );
    add(
        "plan-date",
        Box::new(move |window| {
            go(window, Place::Plan(planned(window).unwrap().into()));
            let due = window.root().children_recursive().find(|node| {
                let node = node.accesskit_node();
                // A date of this century, in every language.
                node.role() == Role::ComboBox && node.label().is_some_and(|label| label.contains("202"))
            });
            due.unwrap().click_accesskit();
            window.run();
        }),
    );
    let free = format!("1. {}", text("plan-choose-strength"));
    add(
        "plan-choose",
        Box::new(move |window| {
            go(window, Place::Plan(unplanned(window).unwrap().into()));
            press(window, Role::Button, &free);
        }),
    );
    let (course, last_time) = (text("plan-from-course"), text("plan-last"));
    add(
        "plan-course",
        Box::new(move |window| {
            go(window, Place::Plan(planned(window).unwrap().into()));
            press(window, Role::Link, &course);
        }),
    );
    add(
        "plan-last",
        Box::new(move |window| {
            go(window, Place::Plan(last(window).into()));
            press(window, Role::Link, &last_time);
        }),
    );
    let texts = Texts::new(language);
    let (more, aside) = (texts.with("due-more-name", &[("name", "".into())]), text("due-drop"));
    add(
        "home-aside",
        Box::new(move |window| {
            go(window, Place::Home);
            press(window, Role::Button, more.trim_end());
            press(window, Role::MenuItemRadio, &aside);
        }),
    );
    let rows = [
        ("history-delete", "history-delete"),
        ("history-label", "history-label-name"),
        ("history-date", "history-redate"),
    ];
    for (name, key) in rows {
        add(
            name,
            Box::new(move |window| {
                // What comes after the date differs from session to session.
                let texts = Texts::new(language);
                let date = texts.date(window.state().history().get(last(window)).unwrap().session.date);
                let words = texts.with(key, &[("date", (&date).into()), ("label", "".into())]);
                let words = words.split(&date).next().unwrap().to_owned() + &date;
                go(window, Place::History);
                press(window, Role::Button, &words);
            }),
        );
    }
    add(
        "notice",
        Box::new(move |window| {
            let last = last(window);
            go(window, Place::Home);
            act(window, Action::File(FileAction::TypedPath("/".to_owned())));
            act(window, Action::Relabel(last, "Før sommeren".to_owned()));
        }),
    );
    add(
        "given",
        Box::new(|window| {
            go(window, Place::Home);
            let ctx = window.ctx.clone();
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/own.json");
            window.state_mut().open_given(&ctx, file);
            settle(window);
        }),
    );
    for (name, asked) in [("path-save", FileAction::ExportHistory), ("path-open", FileAction::Import)] {
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Home);
                act(window, Action::File(asked.clone()));
                settle(window);
            }),
        );
    }
    let searched = [
        ("history-search", Place::History),
        ("journal-search", Place::Journal(Sheet::Questions)),
        ("plan-search", Place::Plan(Basis::Own)),
    ];
    for (name, place) in searched {
        add(
            name,
            Box::new(move |window| {
                go(window, place.clone());
                window.key_press_modifiers(Modifiers::COMMAND, Key::F);
                window.run();
                window.event(Event::Text("e".to_owned()));
                window.run();
            }),
        );
    }
    for (name, show) in sheets::scenes(language) {
        add(name, show);
    }
    for (name, show) in courses::scenes(language).into_iter().chain(handing_in::scenes()).chain(lessons::scenes()) {
        add(name, show);
    }
    for (name, slide) in [("wall-first", 0), ("wall-questions", 1), ("wall-instrument", 7), ("wall-last", 14)] {
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Slides);
                act(window, Action::PresentCourse(slide));
            }),
        );
    }
    // What the one who leads sees: what to say, what comes in, what is said.
    for (name, tab) in [("presenter", None), ("presenter-collect", Some(1)), ("presenter-said", Some(2))] {
        add(
            name,
            Box::new(move |window| {
                window.state_mut().go(Place::Course { code: courses::code(), tab: CourseTab::Lesson });
                window.run();
                act(window, Action::PresentCourse(4));
                act(window, Action::Wall(WallAction::Notes));
                settle(window);
                if let Some(tab) = tab {
                    let names =
                        ["presenter-notes", "presenter-collect", "said-title"].map(|key| Texts::new(language).get(key));
                    let begin = names[tab].split('{').next().unwrap_or_default().trim_end();
                    press(window, Role::RadioButton, begin);
                    settle(window);
                }
            }),
        );
    }
    for (name, action) in [
        ("wall-group", WallAction::First),
        ("wall-statements", WallAction::GoTo(1)),
        ("wall-offered", WallAction::MarkOffered),
        ("wall-large", WallAction::Large),
        ("wall-change", WallAction::Last),
    ] {
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Courses);
                let id = results::id("medarbeiderskap", 2, 1);
                act(window, Action::CourseResult(ResultAction::PresentResult(id)));
                act(window, Action::Wall(WallAction::First));
                act(window, Action::Wall(action.clone()));
            }),
        );
    }
    scenes
}

/// The menu of a window that is too narrow for the rail.
pub fn menu(language: Language) -> Scene {
    let words = words("nav-menu", language);
    let show = move |window: &mut Window| {
        go(window, Place::Home);
        press(window, Role::Button, &words);
    };
    Scene { name: "menu", is_wall: false, show: Box::new(show) }
}

/// What each history lacks is what [`NEEDS`] says, and nothing else is left
/// out.
#[test]
fn what_a_history_has_nothing_for_is_known() {
    let names =
        |window: &Window| -> Vec<&str> { all(window, Language::Bokmal).into_iter().map(|scene| scene.name).collect() };
    let folder = tempfile::tempdir().unwrap();
    let everything = names(&window(folder.path(), Open::new(folder.path())));
    let unknown: Vec<_> = NEEDS.iter().filter(|(scene, _)| !everything.contains(scene)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    let lacked = [
        (
            Begun::Empty,
            vec![Needs::Draft, Needs::Finished, Needs::Two, Needs::Plan, Needs::Unplanned, Needs::Page, Needs::Course],
        ),
        (Begun::One, vec![Needs::Two, Needs::Plan, Needs::Page]),
        (Begun::Overdue, vec![]),
        (Begun::Longest, vec![Needs::Page]),
    ];
    for (begun, lacks) in lacked {
        let folder = tempfile::tempdir().unwrap();
        let there = names(&window_on(begun, folder.path(), Open::new(folder.path())));
        let left_out = NEEDS.iter().filter(|(_, needs)| lacks.contains(needs)).map(|(scene, _)| *scene);
        let mut together: Vec<&str> = there.into_iter().chain(left_out).collect();
        let mut everything = everything.clone();
        together.sort_unstable();
        everything.sort_unstable();
        assert_eq!(together, everything, "{begun:?}");
    }
}
