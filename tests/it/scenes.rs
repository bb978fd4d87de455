//! Every page of the window and what can be open on it, as one list that the
//! tests of accessibility walk through. A page that is missing here fails
//! [`every_page_is_walked`].

use crate::support::{Open, fill_with_demo, now, settle, until};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::app::App;
use selvsyn::group::{Contribution, Floor, contribution, paper};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::Sheet;
use selvsyn::scoring::{Answer, SessionId};
use selvsyn::ui::wall::WallAction;
use selvsyn::ui::{Action, Gathering, Place, Shown};
use std::path::Path;
use strum::VariantNames;

/// A window without a screen.
pub type Window = Harness<'static, App>;

/// A page, or something that is open on one.
pub struct Scene {
    pub name: String,
    /// Whether it is projected, and so has keys of its own.
    pub is_wall: bool,
    show: Box<dyn Fn(&mut Window)>,
}

impl Scene {
    /// Brings the window there, from wherever it is.
    pub fn show(&self, window: &mut Window) {
        for _ in 0..2 {
            window.key_press(Key::Escape);
            window.run();
        }
        (self.show)(window);
        window.run();
    }
}

/// A window with a made-up history, a started assessment and a remark.
pub fn window(folder: &Path, open: Open<'_>) -> Window {
    if std::fs::read_dir(folder).unwrap().next().is_none() {
        fill_with_demo(folder, open.language);
    }
    let mut window = open.window();
    if window.state().history().draft(None).is_none() {
        act(&mut window, Action::Start(Catalog::shipped().current("lederferdigheter").unwrap().id.clone()));
        let session = draft(&window);
        for (item, point) in [4, 2, 5, 3].into_iter().enumerate() {
            act(&mut window, Action::Answer { session, item, answer: Some(Answer::Point(point)) });
        }
        act(&mut window, Action::Answer { session, item: 4, answer: Some(Answer::NotRelevant) });
        act(&mut window, Action::Remark { session, item: 1, text: "En merknad.".to_owned() });
        settle(&mut window);
    }
    window
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

/// Goes to a place with everything of the page closed.
fn go(window: &mut Window, place: Place) {
    window.state_mut().go(Place::Home);
    window.run();
    window.state_mut().go(place);
    window.run();
}

/// Every page, with a window that has sessions.
pub fn pages(window: &Window) -> Vec<(&'static str, Place)> {
    let ids = finished(window);
    let (first, last) = (ids[0], *ids.last().unwrap());
    vec![
        ("home", Place::Home),
        ("choose", Place::Choose),
        ("assess", Place::Assess(draft(window))),
        ("review", Place::Review(draft(window))),
        ("look-back", Place::LookBack(last)),
        ("result", Place::Result(Shown::Combined)),
        ("session", Place::Result(Shown::Session(last))),
        ("plan", Place::Plan(last)),
        ("plan-written", Place::Plan(ids[ids.len() - 2])),
        ("plan-for", Place::PlanFor(Catalog::shipped().current("karriere").unwrap().id.clone())),
        ("journal", Place::Journal(Sheet::Questions)),
        ("competence", Place::Journal(Sheet::Competence)),
        ("history", Place::History),
        ("compare", Place::Compare(first, last)),
        ("contribute", Place::Contribute(last)),
        ("group", Place::Group),
        ("course", Place::Course),
        ("settings", Place::Settings),
        ("about", Place::About),
        ("privacy", Place::Privacy),
        ("backups", Place::Backups),
        ("passphrase", Place::Passphrase),
    ]
}

#[test]
fn every_page_is_walked() {
    let folder = tempfile::tempdir().unwrap();
    let window = window(folder.path(), Open::new(folder.path()));
    let walked: Vec<&'static str> = pages(&window).iter().map(|(_, place)| place.into()).collect();
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

/// A collection of a group with files of so many persons in it.
fn collect(window: &mut Window, persons: usize) {
    go(window, Place::Group);
    act(window, Action::DiscardGroup);
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    let begin = Action::BeginGroup {
        instrument: instrument.id.clone(),
        course: "Kurs i medarbeiderskap".to_owned(),
        floor: Floor::default(),
    };
    act(window, begin);
    for person in 0..persons {
        let sheet: String = (0..9).map(|item| ((person * 3 + item * 2) % 5 + 1).to_string()).collect();
        let given = Contribution {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            course: "Kurs i medarbeiderskap".to_owned(),
            date: now().date(),
            // Nobody is in two groups: that one would not be shown.
            token: format!("{:032x}", persons * 100 + person),
            answers: paper::read(&sheet, &instrument).unwrap(),
        };
        act(window, Action::CollectText(contribution::write(&given, &instrument)));
    }
}

/// Shows the result, which is remembered first.
fn reveal(window: &mut Window) {
    act(window, Action::RevealGroup);
    until(window, |window| matches!(window.state().gathering(), Gathering::Revealed(_)));
}

/// All scenes, for a window in this language.
pub fn all(window: &Window, language: Language) -> Vec<Scene> {
    let mut scenes: Vec<Scene> = pages(window)
        .into_iter()
        .map(|(name, place)| Scene {
            name: name.to_owned(),
            is_wall: false,
            show: Box::new(move |window| go(window, place.clone())),
        })
        .collect();
    let mut add = |name: &str, show: Box<dyn Fn(&mut Window)>| {
        scenes.push(Scene { name: name.to_owned(), is_wall: name.starts_with("wall"), show });
    };
    let text = move |key: &str| words(key, language);
    let ids = finished(window);
    let (written, last) = (ids[ids.len() - 2], ids[ids.len() - 1]);
    for (name, key) in [("result-bars", "kind-bars"), ("result-dots", "kind-dots"), ("result-radar", "kind-radar")] {
        let words = text(key);
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Result(Shown::Session(last)));
                press(window, Role::RadioButton, &words);
            }),
        );
    }
    let words = text("export");
    add(
        "result-export",
        Box::new(move |window| {
            go(window, Place::Result(Shown::Session(last)));
            press(window, Role::Button, &words);
        }),
    );
    add(
        "plan-date",
        Box::new(move |window| {
            go(window, Place::Plan(written));
            let due = window.root().children_recursive().find(|node| {
                let node = node.accesskit_node();
                node.role() == Role::ComboBox && node.label().is_some_and(|label| label.contains("2026"))
            });
            due.unwrap().click_accesskit();
            window.run();
        }),
    );
    let texts = Texts::new(language);
    let date = texts.date(now().date());
    for (name, key, role) in
        [("history-delete", "history-delete", Role::Button), ("history-label", "history-label-name", Role::Button)]
    {
        // What comes after the date differs from session to session.
        let words = texts.with(key, &[("date", (&date).into()), ("label", "".into())]);
        let words = words.split(&date).next().unwrap().to_owned() + &date;
        add(
            name,
            Box::new(move |window| {
                go(window, Place::History);
                press(window, role, &words);
            }),
        );
    }
    for (name, key) in
        [("group-files", "group-way-files"), ("group-codes", "group-way-codes"), ("group-paper", "group-way-paper")]
    {
        let words = text(key);
        add(
            name,
            Box::new(move |window| {
                collect(window, 4);
                press(window, Role::RadioButton, &words);
            }),
        );
    }
    add(
        "group-result",
        Box::new(|window| {
            collect(window, 7);
            reveal(window);
        }),
    );
    add(
        "notice",
        Box::new(move |window| {
            go(window, Place::Home);
            act(window, Action::TypedPath("/".to_owned()));
            act(window, Action::Relabel(last, "Før sommeren".to_owned()));
        }),
    );
    for (name, slide) in [("wall-first", 0), ("wall-questions", 1), ("wall-instrument", 7), ("wall-last", 14)] {
        add(
            name,
            Box::new(move |window| {
                go(window, Place::Course);
                act(window, Action::PresentCourse(slide));
            }),
        );
    }
    add(
        "wall-group",
        Box::new(|window| {
            collect(window, 11);
            reveal(window);
            act(window, Action::PresentGroup);
            act(window, Action::Wall(WallAction::First));
        }),
    );
    scenes
}
