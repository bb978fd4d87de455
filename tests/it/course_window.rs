//! Courses in the window: what is written of a new one and what is agreed on
//! stays, what is locked is told, and what is given out is right.

use crate::scenes::courses::{code, draft, make};
use crate::support::{Open, now, settle};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::ToSpan;
use selvsyn::app::App;
use selvsyn::course::{CourseFile, Qr};
use selvsyn::group::{CourseCode, Floor};
use selvsyn::policy::Policy;
use selvsyn::store::Store;
use selvsyn::ui::{Action, CourseAction, CourseTab, Handout, Place};
use std::path::Path;

type Window = Harness<'static, App>;

fn open(folder: &Path) -> Window {
    Open::new(folder).window()
}

fn act(window: &mut Window, action: CourseAction) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Course(action));
    window.run();
    settle(window);
}

fn go(window: &mut Window, tab: CourseTab) {
    window.state_mut().go(Place::Course { code: code(), tab });
    window.run();
}

fn write(window: &mut Window, name: &str, words: &str) {
    window.get_by_role_and_label(Role::TextInput, name).focus();
    window.run();
    window.event(Event::Text(words.to_owned()));
    window.run();
}

fn value(window: &Window, name: &str) -> String {
    window.get_by_role_and_label(Role::TextInput, name).accesskit_node().value().unwrap_or_default()
}

fn press(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
    settle(window);
}

fn shows(window: &Window, words: &str) -> bool {
    let mut nodes = window.root().children_recursive();
    nodes.any(|node| {
        let node = node.accesskit_node();
        node.label().is_some_and(|label| label == words) || node.value().is_some_and(|value| value == words)
    })
}

#[test]
fn half_a_course_survives_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    act(&mut window, CourseAction::Begin(None));
    write(&mut window, "Navn på kurset", "Lederskap og med");
    window.get_by_role_and_label(Role::CheckBox, "Medarbeiderskap").click();
    window.run();
    write(&mut window, "Hvor mange som ventes å svare på Medarbeiderskap", "18x");
    settle(&mut window);
    let kept = Store::open(folder.path()).unwrap().draft().unwrap().unwrap();
    drop(window);
    let mut window = open(folder.path());
    window.state_mut().go(Place::NewCourse);
    window.run();
    assert_eq!(value(&window, "Navn på kurset"), "Lederskap og med");
    assert_eq!(value(&window, "Hvor mange som ventes å svare på Medarbeiderskap"), "18x");
    assert!(shows(&window, &kept.code.to_string()), "the code exists when the page opens, and stays");
    // Given up, nothing is kept.
    press(&mut window, "Avbryt");
    assert_eq!(Store::open(folder.path()).unwrap().draft().unwrap(), None);
    assert_eq!(window.state().place(), &Place::Courses);
}

#[test]
fn what_is_missing_is_told_where_it_is_and_makes_no_course() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    act(&mut window, CourseAction::Begin(None));
    assert!(!shows(&window, "Gi kurset et navn"), "not before it is asked for");
    press(&mut window, "Lag kurset");
    for told in ["Gi kurset et navn", "Velg minst ett skjema", "Velg dagen for 1. samling"] {
        assert!(shows(&window, told), "{told}");
    }
    assert_eq!(window.state().place(), &Place::NewCourse);
    assert!(window.state().contents().courses.led.is_empty());
    act(&mut window, CourseAction::KeepDraft(Box::new(draft(code(), "Kurs", 2))));
    press(&mut window, "Lag kurset");
    assert_eq!(window.state().place(), &Place::Course { code: code(), tab: CourseTab::Setup });
    assert_eq!(window.state().contents().courses.led.len(), 1);
    drop(window);
    // It is in the history, and no longer being written.
    let window = open(folder.path());
    assert_eq!(window.state().contents().courses.led.len(), 1);
    assert_eq!(Store::open(folder.path()).unwrap().draft().unwrap(), None);
}

#[test]
fn career_is_folded_with_its_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    act(&mut window, CourseAction::Begin(None));
    let boxes = |window: &Window| window.query_all_by_role(Role::CheckBox).count();
    assert_eq!(boxes(&window), 2);
    let sentence =
        "Karrierebevissthet er deltakerens eget: «Resultatet er ditt.» Samle det bare inn når alle er enige om det.";
    assert!(shows(&window, sentence));
    window.get_by_role_and_label(Role::Link, "Ta med Karrierebevissthet").click();
    window.run();
    assert_eq!(boxes(&window), 3);
    assert!(shows(&window, sentence));
}

#[test]
fn the_floor_of_a_workplace_is_the_first_and_holds() {
    let folder = tempfile::tempdir().unwrap();
    let policy = Policy { group_floor: Floor::LOWEST.raised_to(8), ..Policy::default() };
    let policy = selvsyn::platform::policy::Found { policy, ..Default::default() };
    let mut window = Open { policy, ..Open::new(folder.path()) }.window();
    make(&mut window, draft(code(), "Kurs", 2));
    assert_eq!(window.state().contents().courses.led[0].floor.persons(), 8);
    go(&mut window, CourseTab::Setup);
    assert!(shows(&window, "8 deltakere"));
    assert!(shows(&window, "Styrt av virksomheten"));
}

#[test]
fn what_is_changed_in_the_setup_is_stored_as_long_as_it_is_a_course() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    make(&mut window, draft(code(), "Kurs", 2));
    go(&mut window, CourseTab::Setup);
    write(&mut window, "Arbeidsplass (valgfritt)", " nord");
    settle(&mut window);
    let stored = |folder: &Path| open(folder).state().contents().courses.led[0].clone();
    assert_eq!(stored(folder.path()).workplace, "Plan og bygg nord");
    // Without a name it is no course: what was stored stays, and that is told.
    window.get_by_role_and_label(Role::TextInput, "Navn på kurset").focus();
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    window.key_press(Key::Backspace);
    window.run();
    settle(&mut window);
    assert!(shows(&window, "Gi kurset et navn"));
    assert_eq!(stored(folder.path()).name, "Kurs");
}

#[test]
fn removing_a_line_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    make(&mut window, draft(code(), "Kurs", 2));
    go(&mut window, CourseTab::Agreed);
    for (number, words) in [(1, "Fast kvarter"), (2, "Fadder til alle nye")] {
        write(&mut window, &format!("Tiltak nummer {number}"), words);
        window.key_press(Key::Enter);
        window.run();
    }
    settle(&mut window);
    let deeds = |window: &Window| -> Vec<String> {
        let agreements = &window.state().contents().courses.led[0].agreements;
        agreements[&1].actions.iter().map(|deed| deed.text.clone()).collect()
    };
    assert_eq!(deeds(&window), ["Fast kvarter", "Fadder til alle nye"]);
    press(&mut window, "Fjern tiltak nummer 1");
    assert_eq!(deeds(&window), ["Fadder til alle nye"]);
    press(&mut window, "Angre");
    assert_eq!(deeds(&window), ["Fast kvarter", "Fadder til alle nye"]);
    drop(window);
    assert_eq!(deeds(&open(folder.path())), ["Fast kvarter", "Fadder til alle nye"], "on disk");
}

#[test]
fn keywords_are_kept_by_list_with_their_answer_and_role() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    make(&mut window, draft(code(), "Kurs", 2));
    go(&mut window, CourseTab::Agreed);
    // The first list's field.
    window
        .get_all_by_role(Role::TextInput)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label == "Stikkord nummer 1"))
        .unwrap()
        .focus();
    window.run();
    window.event(Event::Text("Tid til hver enkelt".to_owned()));
    window.run();
    window.get_by_role_and_label(Role::RadioButton, "Tid til hver enkelt: Tydelig i personalpolitikken? Nei").focus();
    window.run();
    window.key_press(Key::Num2);
    window.run();
    write(&mut window, "Tid til hver enkelt: Hvem følger opp", "Ledergruppen");
    settle(&mut window);
    drop(window);
    let window = open(folder.path());
    let said = &window.state().contents().courses.led[0].said[&1][0];
    assert_eq!((said.page.as_str(), said.list.as_str()), ("innledning", "leadership"));
    assert_eq!((said.text.as_str(), said.role.as_str()), ("Tid til hver enkelt", "Ledergruppen"));
    assert_eq!(said.policy, Some(selvsyn::course::InPolicy::Partly));
}

#[test]
fn a_code_is_joined_by_and_a_wrong_one_says_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    window.state_mut().go(Place::Courses);
    window.run();
    write(&mut window, "Kurskode", "SVK-0000");
    assert!(shows(&window, "Koden er ikke hel ennå: ni tegn etter SVK."));
    write(&mut window, "Kurskode", "-0000-1");
    assert!(shows(&window, "Det er en skrivefeil i koden."));
    press(&mut window, "Bli med");
    assert!(window.state().contents().courses.joined.is_empty());
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    let whole = CourseCode::new([0; 5]).to_string();
    window.get_by_role_and_label(Role::TextInput, "Kurskode").focus();
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    window.event(Event::Text(whole.to_lowercase()));
    window.run();
    press(&mut window, "Bli med");
    assert_eq!(window.state().contents().courses.joined[0].code, CourseCode::new([0; 5]));
    assert!(shows(&window, &format!("Kurs {whole}")));
    drop(window);
    assert_eq!(open(folder.path()).state().contents().courses.joined.len(), 1, "on disk");
}

#[test]
fn what_participants_get_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("kurs.selvsyn-kurs");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    make(&mut window, draft(code(), "Kurs", 2));
    act(&mut window, CourseAction::HandOut(code(), Handout::File));
    let read = CourseFile::read(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!((read.code, read.name.as_str(), read.workplace.as_str()), (code(), "Kurs", "Plan og bygg"));
    let text = read.qr_text().unwrap();
    let of_qr = CourseFile::read(&text).unwrap();
    assert_eq!((of_qr.code, of_qr.recipient == read.recipient), (code(), true));
    assert!(Qr::of(&text).is_some());
    act(&mut window, CourseAction::HandOut(code(), Handout::Invitation));
    let copied = window.output().platform_output.commands.iter().any(|command| match command {
        egui::OutputCommand::CopyText(text) => {
            text.contains(&code().to_string()) && text.contains("1. samling: 4. juni")
        }
        _ => false,
    });
    let told = window.state().told().map(str::to_owned);
    assert!(copied || told.as_deref() == Some("Teksten til innkallingen er kopiert."), "{told:?}");
}

#[test]
fn deleting_a_course_asks_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    make(&mut window, draft(code(), "Kurs", 2));
    window.state_mut().go(Place::Courses);
    window.run();
    let choose = |window: &mut Window, words: &str| {
        window.get_by_role_and_label(Role::Button, "Mer om Kurs").click();
        window.run();
        window.get_by_role_and_label(Role::MenuItemRadio, words).click();
        window.run();
    };
    choose(&mut window, "Slett…");
    assert!(window.get_by_role_and_label(Role::Button, "Behold").is_focused());
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(window.state().contents().courses.led.len(), 1);
    choose(&mut window, "Slett…");
    press(&mut window, "Slett kurset");
    assert!(window.state().contents().courses.led.is_empty());
    drop(window);
    assert!(open(folder.path()).state().contents().courses.led.is_empty());
}

#[test]
fn last_times_agreement_stands_over_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    make(&mut window, draft(code(), "Kurs", 2));
    go(&mut window, CourseTab::Agreed);
    write(&mut window, "Utvikle, nummer 2", "Si fra før det haster");
    settle(&mut window);
    assert!(!shows(&window, "Sist ble vi enige om …"));
    let course = window.state().contents().courses.led[0].clone();
    assert_eq!(course.agreed_before(2).unwrap().1.develop[0].text, "Si fra før det haster");
    // Six weeks later the second gathering is the nearest.
    drop(window);
    let later = || now().checked_add(6.weeks()).unwrap();
    let mut window = Open { clock: later, ..Open::new(folder.path()) }.window();
    go(&mut window, CourseTab::Agreed);
    assert!(shows(&window, "Sist ble vi enige om …"));
    assert!(shows(&window, "Utvikle: Si fra før det haster"));
}

/// A file as the system drops it.
#[derive(Debug)]
struct Dropped(std::path::PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// Whatever page is shown: what it is is asked about, or told.
#[test]
fn a_file_is_dropped_on_any_page() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = out.path().join("notat.txt");
    std::fs::write(&file, "Kjære dagbok").unwrap();
    let mut window = open(folder.path());
    for place in [Place::Home, Place::Courses, Place::NewCourse, Place::Settings] {
        window.state_mut().go(place.clone());
        window.run();
        act(&mut window, CourseAction::DropDraft);
        window.state_mut().go(place.clone());
        window.run();
        window.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(file.clone())));
        window.run();
        settle(&mut window);
        assert!(window.state().told().is_some_and(|told| told.contains("notat.txt")), "{place:?}");
        let ctx = window.ctx.clone();
        window.state_mut().apply(&ctx, Action::DismissNotice);
    }
}
