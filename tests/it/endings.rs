//! What is begun ends in something that is seen or told: work that is called
//! off, files that cannot be read, and a store that is not there.

use crate::scenes::handing_in;
use crate::support::{Open, fill_with_demo, now, settle, until};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use jiff::{SignedDuration, Zoned};
use selvsyn::app::App;
use selvsyn::course::{CourseFile, FileInstrument, Round};
use selvsyn::group::CourseCode;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::passphrase::Passphrase;
use selvsyn::scoring::Answer;
use selvsyn::store::saved;
use selvsyn::ui::{Action, BackupAction, CourseAction, FileAction, HandedTo, LockAction, Place};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

/// A second later at each look, so that whatever takes time is told of.
fn hurried() -> Zoned {
    static CALLS: AtomicI64 = AtomicI64::new(0);
    now().saturating_add(SignedDuration::from_secs(CALLS.fetch_add(1, Ordering::Relaxed)))
}

fn does(window: &mut Harness<'_, App>, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    window.run();
}

/// A questionnaire with one answer that is stored.
fn answered(folder: &Path) -> Harness<'static, App> {
    let mut window = Open::new(folder).window();
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
    does(&mut window, Action::Start(instrument));
    let Place::Assess(session) = *window.state().place() else { panic!("{:?}", window.state().place()) };
    does(&mut window, Action::Answer { session, item: 0, answer: Some(Answer::Point(4)) });
    settle(&mut window);
    window.get_by_label("Lagret nå");
    window
}

#[test]
fn work_is_called_off_where_that_is_offered() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = out.path().join("rapport.pdf");
    let mut window = Open { file: Some(file.clone()), clock: hurried, ..Open::new(folder.path()) }.window();
    let session = window.state().history().finished().next().unwrap().session.id;
    does(&mut window, Action::File(FileAction::ExportReport(session)));
    until(&mut window, |window| window.query_by_role_and_label(Role::Button, "Avbryt").is_some());
    window.get_by_role_and_label(Role::Button, "Avbryt").click();
    settle(&mut window);
    assert_eq!(window.state().told(), Some("Avbrutt. Ingenting er lagret."));
    assert!(!file.exists());
}

/// A copy is made in one go: it is told of, and no button says otherwise.
#[test]
fn what_cannot_be_called_off_offers_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open { clock: hurried, ..Open::new(folder.path()) }.window();
    let other = rusqlite::Connection::open(folder.path().join("selvsyn.sqlite3")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    does(&mut window, Action::Backup(BackupAction::BackUp));
    until(&mut window, |window| window.query_by_label("Tar sikkerhetskopi…").is_some());
    assert!(window.query_by_role_and_label(Role::Button, "Avbryt").is_none());
    // Whoever asked for it all the same would not be told that it ended.
    does(&mut window, Action::CancelJob);
    other.execute_batch("COMMIT").unwrap();
    settle(&mut window);
    assert_eq!(window.state().told(), Some("Sikkerhetskopien er tatt og kontrollert."));
}

#[test]
fn a_question_never_says_that_something_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = answered(folder.path());
    drop(window);
    window = Open::new(folder.path()).window();
    does(&mut window, Action::Go(Place::Privacy));
    settle(&mut window);
    let session = window.state().history().draft(None).unwrap().session.id;
    does(&mut window, Action::Go(Place::Assess(session)));
    settle(&mut window);
    assert!(window.query_by_label_contains("agret nå").is_none());
}

/// An archive that is refused is still where it was; what is answered is
/// stored all the same.
#[test]
fn a_refused_archive_does_not_say_that_answers_are_not_stored() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/first-edition/archive.json");
    let file = out.path().join("arkiv.json");
    fs::copy(first, &file).unwrap();
    drop(answered(folder.path()));
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    does(&mut window, Action::File(FileAction::Import));
    settle(&mut window);
    let count = window.state().history().everything().count();
    assert!(count > 1, "{:?}", window.state().told());
    fs::write(&file, fs::read_to_string(first).unwrap().replace("Jeg får arbeide i fred", "Jeg får fred")).unwrap();
    does(&mut window, Action::File(FileAction::Import));
    settle(&mut window);
    // The archive brought the choice of nynorsk.
    assert!(window.state().told().unwrap().contains("Ingenting er henta inn"), "{:?}", window.state().told());
    let session = window.state().history().draft(Some("medarbeiderskap")).unwrap().session.id;
    does(&mut window, Action::Go(Place::Assess(session)));
    assert!(window.query_by_label("Ikkje lagra").is_none());
    assert_eq!(window.state().history().everything().count(), count);
}

/// What is not restored is not stored either.
#[test]
fn a_copy_that_is_not_restored_says_nothing_of_saving() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    drop(answered(folder.path()));
    let mut window = Open::new(folder.path()).window();
    let session = window.state().history().draft(None).unwrap().session.id;
    does(&mut window, Action::Go(Place::Assess(session)));
    let none = out.path().join("selvsyn.sqlite3");
    fs::write(&none, "no copy of a history").unwrap();
    does(&mut window, Action::Backup(BackupAction::RestoreBackup(none)));
    settle(&mut window);
    assert!(window.state().told().is_some());
    assert!(window.query_by_label("Lagret nå").is_none() && window.query_by_label("Ikke lagret").is_none());
}

/// The history's file is another one: what is answered is not stored in it,
/// and a copy that is not restored does not say so either.
#[test]
fn a_copy_that_is_not_restored_calls_nothing_stored_that_is_not() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = answered(folder.path());
    let session = window.state().history().draft(None).unwrap().session.id;
    let none = out.path().join("none.sqlite3");
    fs::write(&none, "no copy of a history").unwrap();
    fs::remove_file(folder.path().join("selvsyn.sqlite3")).unwrap();
    let ctx = window.ctx.clone();
    // One right after the other.
    let answer = Action::Answer { session, item: 1, answer: Some(Answer::Point(2)) };
    window.state_mut().apply(&ctx, answer);
    window.state_mut().apply(&ctx, Action::Backup(BackupAction::RestoreBackup(none)));
    settle(&mut window);
    assert!(window.query_by_label("Lagret nå").is_none());
    window.get_by_label("Ikke lagret");
}

/// What another program was in the way of is stored before a copy is looked
/// at, and then nothing is left to ask about.
#[test]
fn what_is_stored_before_a_copy_that_is_not_restored_is_called_so() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = answered(folder.path());
    let session = window.state().history().draft(None).unwrap().session.id;
    let none = out.path().join("none.sqlite3");
    fs::write(&none, "no copy of a history").unwrap();
    let other = rusqlite::Connection::open(folder.path().join("selvsyn.sqlite3")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    does(&mut window, Action::Answer { session, item: 1, answer: Some(Answer::Point(2)) });
    settle(&mut window);
    window.get_by_label("Ikke lagret");
    other.execute_batch("COMMIT").unwrap();
    does(&mut window, Action::Backup(BackupAction::RestoreBackup(none)));
    settle(&mut window);
    window.get_by_label("Lagret nå");
    assert!(window.query_by_label("Ikke lagret").is_none());
    // Still told by its own name.
    assert!(window.state().told().unwrap().contains("none.sqlite3"), "{:?}", window.state().told());
}

/// Neither the passphrase nor anything else waits for a store that has ended.
#[test]
fn a_passphrase_that_nobody_takes_leaves_it_told_that_nothing_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = answered(folder.path());
    window.state_mut().lose_store();
    let new = Passphrase::new("fire korrekte hester".to_owned());
    does(&mut window, Action::Lock(LockAction::SetPassphrase { current: None, new }));
    window.get_by_label("Ikke lagret");
    does(&mut window, Action::Go(Place::Passphrase));
    assert!(window.query_by_role(Role::ProgressIndicator).is_none());
    assert!(!window.state().is_waiting());
}

/// A course that can be joined, and a folder for what is handed in to it.
fn joinable(folder: &Path) -> CourseFile {
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    CourseFile {
        code: CourseCode::new([5; 5]),
        name: "Kurs".to_owned(),
        workplace: String::new(),
        instruments: vec![FileInstrument { id: instrument.id.clone(), version: instrument.version, definition: None }],
        rounds: vec![Round { title: "1. samling".to_owned(), date: now().date() }],
        recipient: handing_in::key().recipient(),
        folder: Some(folder.to_str().unwrap().to_owned()),
    }
}

/// The button is pressed while a copy is being restored: the contribution is
/// written where the copy has it, and else it is told that it is not there.
#[test]
fn a_contribution_asked_for_while_a_copy_is_restored_comes_to_something() {
    let (folder, other, out) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let open = || Open::new(folder.path()).window();
    let mut window = open();
    let session = window.state().history().latest(Some("medarbeiderskap")).unwrap().session.id;
    let file = || joinable(out.path());
    does(&mut window, Action::Course(CourseAction::JoinFile(Box::new(file()))));
    settle(&mut window);
    does(&mut window, Action::Backup(BackupAction::BackUp));
    settle(&mut window);
    let copy = saved(&folder.path().join("backups")).pop().unwrap().path;
    drop((window, answered(other.path())));
    let restores = |copy: &Path| {
        let mut window = open();
        let ctx = window.ctx.clone();
        window.state_mut().apply(&ctx, Action::Backup(BackupAction::RestoreBackup(copy.to_owned())));
        window.state_mut().apply(&ctx, Action::Course(CourseAction::JoinFile(Box::new(file()))));
        let to = HandedTo { session, course: file().code, round: 1 };
        window.state_mut().apply(&ctx, Action::Course(CourseAction::HandIn(to)));
        settle(&mut window);
        settle(&mut window);
        window.state().told().unwrap().to_owned()
    };
    let told = restores(&copy);
    assert!(told.starts_with("Levert til Kurs. Kvittering "), "{told}");
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
    let told = restores(&other.path().join("selvsyn.sqlite3"));
    assert_eq!(told, Texts::new(Language::Bokmal).get("error-session-gone"));
}

/// A file that a second start gives is looked for beside the window, however
/// far away it lies.
#[test]
fn a_file_that_is_given_is_looked_for_beside_the_window() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = Open::new(folder.path()).window();
    let ctx = window.ctx.clone();
    window.state_mut().open_given(&ctx, out.path().join("borte.json"));
    assert!(window.state().is_waiting() && window.state().told().is_none());
    settle(&mut window);
    assert!(window.state().told().unwrap().contains("borte.json"), "{:?}", window.state().told());
}
