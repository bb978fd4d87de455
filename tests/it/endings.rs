//! What is begun ends in something that is seen or told: work that is called
//! off, files that cannot be read, and a store that is not there.

use crate::scenes::handing_in;
use crate::support::{self, Open, fill_with_demo, now, settle, until};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use jiff::{SignedDuration, Zoned};
use selvsyn::app::App;
use selvsyn::course::{CourseFile, FileInstrument, Round};
use selvsyn::group::{Contribution, CourseCode, Floor, contribution};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::passphrase::Passphrase;
use selvsyn::scoring::{Answer, Answers};
use selvsyn::store::saved;
use selvsyn::ui::{
    Action, BackupAction, CourseAction, FileAction, Gathering, GroupAction, HandedTo, LockAction, Place,
};
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

#[test]
fn a_file_that_cannot_be_read_is_named_so_until_it_can() {
    let (folder, shared) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    window.state_mut().go(Place::Group);
    let (id, course) = (instrument.id.clone(), String::new());
    does(&mut window, Action::Group(GroupAction::BeginGroup { instrument: id, course, floor: Floor::default() }));
    let file = shared.path().join("kari.txt");
    does(&mut window, Action::Group(GroupAction::DropContributions(vec![file.clone()])));
    settle(&mut window);
    let collecting = |window: &Harness<'_, App>| match window.state().gathering() {
        Gathering::Collecting(collecting) => collecting.clone(),
        other => panic!("{other:?}"),
    };
    let rejected: Vec<String> =
        collecting(&window).rejected.iter().map(|one| format!("{}: {}", one.source, one.reason.tag())).collect();
    assert_eq!(rejected, ["kari.txt: unreadable"]);
    window.get_by_label("Ett bidrag er ikke tatt med. Vis hvorfor").click();
    window.run();
    window.get_by_label_contains("Filen kan ikke leses nå.");
    let answers = Answers::parse("1,2,3,4,5,1,2,3,4", 9, 5).unwrap();
    fs::write(&file, support::code(&instrument, &answers)).unwrap();
    does(&mut window, Action::Group(GroupAction::DropContributions(vec![file])));
    settle(&mut window);
    let collecting = collecting(&window);
    assert_eq!((collecting.persons, collecting.rejected.len(), collecting.is_reading), (1, 0, false));
}

/// A group that has begun to be collected.
fn collecting(folder: &Path) -> Harness<'static, App> {
    let mut window = Open::new(folder).window();
    window.state_mut().go(Place::Group);
    begin_group(&mut window);
    window.run();
    window
}

fn begin_group(window: &mut Harness<'_, App>) {
    let (instrument, course) = (Catalog::shipped().current("medarbeiderskap").unwrap().id.clone(), String::new());
    applied(window, GroupAction::BeginGroup { instrument, course, floor: Floor::default() });
}

/// What is done before the window is drawn again, so that nothing ends
/// meanwhile.
fn applied(window: &mut Harness<'_, App>, action: GroupAction) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Group(action));
}

fn answers(person: usize) -> Answers {
    let points: Vec<String> = (0..9).map(|item| ((person * 3 + item * (person / 5 + 1)) % 5 + 1).to_string()).collect();
    Answers::parse(&points.join(","), 9, 5).unwrap()
}

fn code_of(person: usize) -> String {
    support::code(Catalog::shipped().current("medarbeiderskap").unwrap(), &answers(person))
}

/// A code in a text that takes a while to be read, and beside the window.
fn long_text(person: usize) -> GroupAction {
    GroupAction::CollectText(format!("{} {}", code_of(person), "og en hel del annet ".repeat(60_000)))
}

/// Lets what has come to a group be read.
fn read(window: &mut Harness<'_, App>) {
    until(window, |window| !persons(window).1);
}

/// How many there are, and whether some are still being read.
fn persons(window: &Harness<'_, App>) -> (usize, bool) {
    match window.state().gathering() {
        Gathering::Collecting(collecting) => (collecting.persons, collecting.is_reading),
        other => panic!("{other:?}"),
    }
}

/// What a watched folder had, or was pasted, does not come again: it is read
/// to its end, and nobody is offered anything else.
#[test]
fn what_has_come_to_a_group_is_not_called_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = collecting(folder.path());
    for person in 0..6 {
        applied(&mut window, long_text(person));
    }
    // The others wait for the first, and are then read together.
    let began = std::time::Instant::now();
    while persons(&window) != (1, true) {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "{:?}", persons(&window));
        window.step();
    }
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::CancelJob);
    settle(&mut window);
    assert_eq!((persons(&window), window.state().told()), ((6, false), None));
}

/// Files that are dropped while what was pasted is read wait for that, and are
/// counted after it.
#[test]
fn files_that_are_dropped_while_a_text_is_read_are_counted_after_it() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = collecting(folder.path());
    applied(&mut window, long_text(0));
    for person in 1..3 {
        let file = out.path().join(format!("{person}.ndjson"));
        fs::write(&file, contribution_of(person)).unwrap();
        applied(&mut window, GroupAction::DropContributions(vec![file]));
    }
    assert!(persons(&window).1, "they are still to come");
    settle(&mut window);
    assert_eq!((persons(&window), window.state().told()), ((3, false), None));
}

/// What comes while it is asked whether the others may be shown is read where
/// they may not, and that is still told.
#[test]
fn what_comes_while_a_result_is_refused_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = collecting(folder.path());
    let collect = |window: &mut Harness<'_, App>, people: std::ops::Range<usize>| {
        people.for_each(|person| applied(window, GroupAction::CollectText(contribution_of(person))));
    };
    collect(&mut window, 0..10);
    read(&mut window);
    applied(&mut window, GroupAction::RevealGroup);
    until(&mut window, |window| matches!(window.state().gathering(), Gathering::Revealed(_)));
    applied(&mut window, GroupAction::DiscardGroup);
    begin_group(&mut window);
    collect(&mut window, 1..10);
    read(&mut window);
    applied(&mut window, GroupAction::RevealGroup);
    collect(&mut window, 10..11);
    settle(&mut window);
    assert_eq!(persons(&window), (10, false));
    window.get_by_label_contains("Resultatet vises ikke, fordi noen her allerede er med i et vist resultat");
}

/// A group that was given up is still being read: what comes to the next one
/// waits for that, and its result waits for what has come.
#[test]
fn a_result_is_not_shown_before_what_has_come_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = collecting(folder.path());
    applied(&mut window, long_text(0));
    applied(&mut window, GroupAction::DiscardGroup);
    begin_group(&mut window);
    (0..5).for_each(|person| applied(&mut window, GroupAction::CollectPaper(answers(person))));
    applied(&mut window, GroupAction::CollectText(contribution_of(5)));
    assert_eq!(persons(&window), (5, true));
    applied(&mut window, GroupAction::RevealGroup);
    settle(&mut window);
    assert_eq!(persons(&window), (6, false), "neither shown without it, nor without it at all");
}

/// The same as [`code_of`] as a line of a file, which tells whose it is.
fn contribution_of(person: usize) -> String {
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    let given = Contribution {
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        course: "Kurs".to_owned(),
        date: now().date(),
        token: format!("{person:032x}"),
        answers: answers(person),
    };
    contribution::write(&given, &instrument)
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

/// Whatever reads or writes a file, or takes its time, is done beside the
/// window: what is asked for has only begun when the window goes on.
#[test]
fn what_is_pasted_and_what_is_revealed_hold_no_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = collecting(folder.path());
    applied(&mut window, GroupAction::CollectText((0..5).map(contribution_of).collect()));
    assert_eq!(persons(&window), (0, true), "it has begun, and nobody waited for it");
    // A sheet that comes meanwhile is counted when the others are.
    applied(&mut window, GroupAction::CollectPaper(answers(5)));
    assert_eq!((persons(&window), window.state().told()), ((0, true), None));
    settle(&mut window);
    assert_eq!(persons(&window), (6, false));
    applied(&mut window, GroupAction::RevealGroup);
    assert_eq!(persons(&window), (6, true));
    applied(&mut window, GroupAction::DropContributions(vec![folder.path().join("en.ndjson")]));
    assert_eq!(window.state().told(), Some("Resultatet blir laget nå, så filene er ikke tatt med."));
    until(&mut window, |window| matches!(window.state().gathering(), Gathering::Revealed(_)));
}

/// A group that is given up while its result is worked out is shown to nobody.
#[test]
fn a_result_that_was_given_up_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = collecting(folder.path());
    applied(&mut window, GroupAction::CollectText((0..6).map(contribution_of).collect()));
    settle(&mut window);
    applied(&mut window, GroupAction::RevealGroup);
    applied(&mut window, GroupAction::DiscardGroup);
    begin_group(&mut window);
    settle(&mut window);
    assert_eq!(persons(&window), (0, false));
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
