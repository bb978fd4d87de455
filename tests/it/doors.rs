//! The window and the command line are two doors to one program: what one
//! refuses the other refuses, in the same words.

use crate::support::{Open, settle};
use egui_kittest::Harness;
use selvsyn::app::App;
use selvsyn::group::CourseCode;
use selvsyn::scoring::{Answer, SessionId};
use selvsyn::ui::{Action, BackupAction, CollectAction, CourseAction, HandedTo, LockAction};
use std::path::Path;
use std::process::Command;

const ANSWERS: &str = "4,5,3,-,2,4,4,4,5";

/// What the command line says of it, without who says it; empty where it is
/// done.
fn told(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.success(), said.is_empty(), "{said}");
    said.trim().trim_start_matches("selvsyn: ").to_owned()
}

fn record(folder: &Path, answers: &str) -> SessionId {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args([
            "--data-dir",
            folder.to_str().unwrap(),
            "record",
            "medarbeiderskap",
            "--date",
            "2026-05-01",
            "--answers",
            answers,
        ])
        .output()
        .unwrap();
    SessionId::parse(String::from_utf8(output.stdout).unwrap().trim()).unwrap()
}

/// What the window says of it.
fn window_says(window: &mut Harness<'_, App>, action: Action) -> String {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::DismissNotice);
    window.state_mut().apply(&ctx, action);
    settle(window);
    window.state().told().unwrap_or_default().to_owned()
}

/// A course that is joined by its code.
fn joined(window: &mut Harness<'_, App>) -> CourseCode {
    let course = CourseCode::new([1; 5]);
    window_says(window, Action::Course(CourseAction::Join(course)));
    course
}

fn hand_in(session: SessionId, course: CourseCode) -> Action {
    Action::Course(CourseAction::HandIn(HandedTo { session, course, round: 1 }))
}

#[test]
fn a_label_is_as_short_in_the_window_as_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let id = record(folder.path(), ANSWERS);
    let long = "å".repeat(201);
    let refused = told(folder.path(), &["record", "medarbeiderskap", "--answers", ANSWERS, "--label", &long]);
    assert!(refused.contains("200"), "{refused}");
    let mut window = Open::new(folder.path()).window();
    assert_eq!(window_says(&mut window, Action::Relabel(id, long)), refused);
    let label = |window: &Harness<'_, App>| window.state().history().get(id).unwrap().session.label.clone();
    assert_eq!(label(&window), None);
    let longest = "å".repeat(200);
    window_says(&mut window, Action::Relabel(id, format!(" {longest} ")));
    assert_eq!(label(&window), Some(longest));
}

#[test]
fn the_name_of_a_course_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), ANSWERS);
    for name in ["x".repeat(201), "to\nlinjer".to_owned(), " ".to_owned()] {
        let refused = told(folder.path(), &["contribute", "latest", "--course", &name, "--out", "x.ndjson"]);
        assert!(refused.contains("Kurset må ha et navn"), "{refused}");
    }
}

/// What a group cannot count is not given to it, as a file or as a code.
#[test]
fn a_session_without_an_answer_is_given_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let id = record(folder.path(), ",,,,,,,,");
    let code = told(folder.path(), &["code", "latest"]);
    let file = told(folder.path(), &["contribute", "latest", "--course", "Kurs", "--out", "x.ndjson"]);
    assert!(code.contains("ingen svar") && code == file, "{code} {file}");
    let mut window = Open::new(folder.path()).window();
    assert_eq!(window_says(&mut window, Action::CopyCode(id, None)), code);
    let course = joined(&mut window);
    assert_eq!(window_says(&mut window, hand_in(id, course)), code);
    assert!(!folder.path().join("x.ndjson").exists());
}

/// A session that is not finished is none either.
#[test]
fn a_session_under_way_is_given_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), ANSWERS);
    let mut window = Open::new(folder.path()).window();
    let instrument = window.state().history().records()[0].instrument.id.clone();
    window_says(&mut window, Action::Start(instrument));
    let id = window.state().history().draft(None).unwrap().session.id;
    window_says(&mut window, Action::Answer { session: id, item: 0, answer: Some(Answer::Point(3)) });
    let refused = told(folder.path(), &["code", &id.to_string()]);
    assert!(refused.contains("ikke ferdig"), "{refused}");
    assert_eq!(window_says(&mut window, Action::CopyCode(id, None)), refused);
    let course = joined(&mut window);
    assert_eq!(window_says(&mut window, hand_in(id, course)), refused);
}

/// What is below the floor, and what shares people with a shown result, is
/// refused by both, in the same words.
#[test]
fn a_course_shows_nothing_too_early_by_any_door() {
    let led = crate::led::Led::new(&[]);
    for person in 0..4 {
        crate::led::Person(person).hand_in(&led, 1, "333333333");
    }
    led.collect(1, &[&led.shared], "");
    let refused = led.reveal(1).unwrap_err();
    let refused = refused.trim().trim_start_matches("selvsyn: ");
    assert!(refused.contains("Én til må levere"), "{refused}");
    let mut window = Open::new(&led.data).window();
    let open = CollectAction::OpenRound { course: led.course(), round: 1 };
    window_says(&mut window, Action::Collect(open));
    assert_eq!(window_says(&mut window, Action::Collect(CollectAction::RevealRound)), refused);
    let receipt = crate::led::Person(7).delivery(&led, 1).to_string();
    let not_there = led.refused(&["withdraw", &led.code, &receipt, "--yes"], "");
    let said = window_says(&mut window, Action::Collect(CollectAction::Withdraw(receipt)));
    assert_eq!(said, not_there.trim().trim_start_matches("selvsyn: "));
}

/// By its ending the window finds a copy again.
#[test]
fn a_copy_has_the_ending_by_which_it_is_found() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), ANSWERS);
    let refused = told(folder.path(), &["backup", "--out", "kopi.db"]);
    assert!(refused.contains(".sqlite3"), "{refused}");
    let file = folder.path().join("kopi.db");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    assert_eq!(window_says(&mut window, Action::Backup(BackupAction::SaveBackup)), refused);
    assert!(!file.exists());
    drop(window);
    let file = folder.path().join("kopi.sqlite3");
    assert_eq!(told(folder.path(), &["backup", "--out", file.to_str().unwrap()]), "");
    let itself = folder.path().join("selvsyn.sqlite3");
    let refused = told(folder.path(), &["backup", "--out", itself.to_str().unwrap()]);
    let mut window = Open { file: Some(itself), ..Open::new(folder.path()) }.window();
    assert_eq!(window_says(&mut window, Action::Backup(BackupAction::SaveBackup)), refused);
}

/// Where a workplace asks for a passphrase, neither takes it away.
#[test]
fn a_passphrase_that_a_workplace_asks_for_stays() {
    let folder = tempfile::tempdir().unwrap();
    record(folder.path(), ANSWERS);
    let first = selvsyn::passphrase::Passphrase::new("den første frasen".to_owned());
    let mut store = selvsyn::store::Store::open(folder.path()).unwrap();
    store.set_passphrase(None, first.as_ref(), &folder.path().join("backups")).unwrap();
    let decided = selvsyn::policy::Policy { encryption_required: true, ..Default::default() };
    let policy = selvsyn::platform::policy::Found { policy: decided, ..Default::default() };
    let mut window = Open { policy, ..Open::new(folder.path()) }.window_of(store);
    let said = window_says(&mut window, Action::Lock(LockAction::SetPassphrase { current: first, new: None }));
    drop(window);
    let file = folder.path().join("policy.json");
    std::fs::write(&file, r#"{"encryption_required": true}"#).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.path().to_str().unwrap(), "--lang", "nb", "passphrase", "remove"])
        .env("SELVSYN_PASSPHRASE", "den første frasen")
        .env("SELVSYN_TEST_POLICY", file)
        .output()
        .unwrap();
    let refused = String::from_utf8(output.stderr).unwrap();
    assert_eq!(refused.trim().trim_start_matches("selvsyn: "), said, "{refused}");
    assert!(!said.is_empty());
}
