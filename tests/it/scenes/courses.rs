//! The scenes of courses, and what is made for them.

use super::{Show, Window, act, go, press};
use crate::support::{now, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT;
use jiff::ToSpan;
use selvsyn::contents::{Archive, Rows};
use selvsyn::course::{
    Agreed, Agreement, Asked, Course, CourseAction as Deed, CourseFile, CourseResult, Courses, Draft, DraftAsked,
    HandedIn, InPolicy, Joined, Said, Way, Ways,
};
use selvsyn::group::{CourseCode, CourseKey, Delivery, Floor};
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::scoring::SessionId;
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use selvsyn::ui::{Action, CourseAction, CourseTab, Place};
use std::path::Path;

/// A key that is always the same, so that a picture of it is.
pub const KEY: &str = include_str!("../../fixtures/second-edition/course-key.txt");

/// The code of the course that its pages are shown of.
pub fn code() -> CourseCode {
    CourseCode::new([1, 2, 3, 4, 5])
}

/// A course that is being written.
pub fn draft(code: CourseCode, name: &str, rounds: i64) -> Draft {
    let titles = (1..=rounds).map(|number| format!("{number}. samling"));
    let key = CourseKey::parse(KEY.trim()).unwrap();
    let mut draft = Draft::new(code, key, Floor::LOWEST, titles);
    draft.name = name.to_owned();
    draft.workplace = "Plan og bygg".to_owned();
    for (instrument, expected) in [("medarbeiderskap", "18"), ("lederferdigheter", "6")] {
        let asked = DraftAsked { instrument: instrument.to_owned(), version: 1, expected: expected.to_owned() };
        draft.asked.push(asked);
    }
    for (round, weeks) in draft.rounds.iter_mut().zip(0..) {
        round.date = Some(now().date().checked_add((weeks * 6).weeks()).unwrap());
    }
    draft
}

/// The courses that the pages are shown of.
pub fn fill(folder: &Path) {
    let mut courses = Courses::default();
    let long = "Lederskap og medarbeiderskap for hele Byutvikling, Plan og bygg og Kultur og idrett";
    for (number, name, rounds) in [(9, long, 6), (8, "Ledergruppen", 1), (7, "Aktivt medarbeiderskap", 2)] {
        let mut course = draft(CourseCode::new([number; 5]), name, rounds).make(now().timestamp()).unwrap();
        course.ended_at = (number == 8).then(|| now().timestamp());
        if number != 7 {
            course.results.push(result(&course));
        }
        courses.led.push(course);
    }
    let mut course = draft(code(), "Lederskap og medarbeiderskap", 2).make(now().timestamp()).unwrap();
    let area = |text: &str| Agreed { text: text.to_owned() };
    let agreement = Agreement {
        develop: vec![area("Si fra før det haster"), area("Lære av hverandre, fast")],
        strengths: vec![area("Ansvaret vi tar for egen jobb"), area("At vi er gode kolleger")],
        signs: vec![
            "Ingen blir overrasket på fredag.".to_owned(),
            "Forslag kommer fra den som gjør jobben.".to_owned(),
        ],
        actions: vec![
            Deed { text: "Fast kvarter i ukemøtet".to_owned(), due: now().date().checked_add(20.days()).ok() },
            Deed { text: "Én viser fram noe annenhver torsdag".to_owned(), due: None },
        ],
    };
    course.agreements.insert(1, agreement);
    let said = |list: &str, text: &str, policy, role: &str| Said {
        page: "innledning".to_owned(),
        list: list.to_owned(),
        text: text.to_owned(),
        policy,
        role: role.to_owned(),
    };
    let said = vec![
        said("leadership", "Tydelige mål, og rom til å nå dem selv", Some(InPolicy::Yes), ""),
        said("leadership", "Tilbakemelding underveis", Some(InPolicy::Partly), "Ledergruppen"),
        said("leadership", "Tid til hver enkelt", Some(InPolicy::No), "Ledergruppen"),
        said("followership", "Si fra før det haster", Some(InPolicy::Partly), "Alle ledere"),
        said("seniors", "Bruke erfaringen i opplæring", None, "HR"),
    ];
    course.said.insert(1, said);
    courses.led.push(course);
    courses.joined = joined();
    let rows = Rows { courses, ..Rows::default() };
    let mut store = Store::open(folder).unwrap();
    store.import(&Archive { instruments: Vec::new(), rows, settings: Settings::default() }).unwrap();
}

/// Something that was shown of a course, so that what it asks is locked.
fn result(course: &Course) -> CourseResult {
    let Asked { instrument, version, expected } = course.instruments[0].clone();
    CourseResult {
        round: 1,
        part: 1,
        instrument,
        version,
        expected,
        ways: Ways { files: 11, codes: 3, paper: 3, tables: 0 },
        shown_at: now().timestamp(),
        picture: "{}".to_owned(),
        change: None,
    }
}

/// One that one joined by its file, and one by its code alone.
fn joined() -> Vec<Joined> {
    let made = Draft { name: "Trygg i endring".to_owned(), ..draft(CourseCode::new([6; 5]), "", 2) };
    let file = CourseFile::of(&made.make(now().timestamp()).unwrap(), |_, _| None).unwrap();
    let mut by_file = Joined::by_file(file, now().timestamp());
    by_file.handed_in.push(HandedIn {
        instrument: by_file.instruments[0].0.clone(),
        round: 1,
        session: SessionId::parse("00000000-0000-4000-a000-000000000001").unwrap(),
        delivery: Delivery::random([1, 2, 3, 4]),
        way: Way::File,
        at: now().timestamp(),
    });
    vec![by_file, Joined::by_code(CourseCode::new([2; 5]), now().timestamp())]
}

/// Makes a course of it.
pub fn make(window: &mut Window, draft: Draft) {
    act(window, Action::Course(CourseAction::KeepDraft(Box::new(draft))));
    act(window, Action::Course(CourseAction::Make(None)));
    settle(window);
}

/// A page of the course.
fn place(tab: CourseTab) -> Place {
    Place::Course { code: code(), tab }
}

/// Their pages, by name.
pub fn pages() -> [(&'static str, Place); 7] {
    let of = |number: u8, tab| Place::Course { code: CourseCode::new([number; 5]), tab };
    [
        ("course-locked", of(9, CourseTab::Setup)),
        ("course-unagreed", of(7, CourseTab::Agreed)),
        ("course-collect", place(CourseTab::Collect)),
        ("course-results", place(CourseTab::Results)),
        ("course-agreed", place(CourseTab::Agreed)),
        ("course-lesson", place(CourseTab::Lesson)),
        ("course-setup", place(CourseTab::Setup)),
    ]
}

/// What can be open on them.
pub fn scenes(language: Language) -> Vec<(&'static str, Show)> {
    let texts = Texts::new(language);
    let text = |key: &str| texts.get(key);
    let mut scenes: Vec<(&'static str, Show)> = Vec::new();
    let (make_it, qr, wrong) = (text("setup-make"), text("handout-qr"), text("courses-code"));
    let joined = text("courses-joined");
    scenes.push((
        "course-flaws",
        Box::new(move |window| {
            act(window, Action::Course(CourseAction::DropDraft));
            act(window, Action::Course(CourseAction::Begin(None)));
            press(window, Role::Button, &make_it);
        }),
    ));
    scenes.push((
        "course-qr",
        Box::new(move |window| {
            go(window, place(CourseTab::Setup));
            press(window, Role::Button, &qr);
        }),
    ));
    scenes.push((
        "course-again",
        Box::new(|window| act(window, Action::Course(CourseAction::Begin(Some(CourseCode::new([9; 5])))))),
    ));
    scenes.push((
        "course-wrong-code",
        Box::new(move |window| {
            go(window, Place::Courses);
            turn_to(window, &joined);
            write(window, &wrong, "SVK-0000-0000-1");
        }),
    ));
    let asked = [("course-delete", "courses-delete"), ("course-end", "courses-end")];
    let more = texts.with("courses-more", &[("name", "Lederskap og medarbeiderskap".into())]);
    for (name, key) in asked {
        let (more, words, led) = (more.clone(), text(key), text("courses-led"));
        scenes.push((
            name,
            Box::new(move |window| {
                go(window, Place::Courses);
                turn_to(window, &led);
                press(window, Role::Button, &more);
                press(window, Role::MenuItemRadio, &words);
            }),
        ));
    }
    scenes
}

/// Where there is room for one side alone, that one.
fn turn_to(window: &mut Window, side: &str) {
    let tab = window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::RadioButton && node.label().as_deref() == Some(side)
    });
    if let Some(tab) = tab {
        tab.click_accesskit();
        window.run();
    }
}

/// Writes in the first field of this name.
fn write(window: &mut Window, name: &str, words: &str) {
    let field = window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::TextInput && node.label().as_deref() == Some(name)
    });
    field.unwrap_or_else(|| panic!("no field «{name}»")).focus();
    window.run();
    window.event(egui::Event::Text(words.to_owned()));
    window.run();
}
