//! Others touch the history while it is open: what was answered is in the
//! file of its name, or in one beside it that is told of, and nothing that
//! came in its place is harmed.

use crate::cases::{is_long, some};
use crate::support::{Open, settle, until};
use crate::unlocking::gate;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::contents::{Archive, Rows};
use selvsyn::instrument::{Catalog, DimensionId};
use selvsyn::passphrase::Passphrase;
use selvsyn::plan::{Area, AreaKind, Focus, Plan};
use selvsyn::platform::policy::Found;
use selvsyn::scoring::{Answer, Answers, Session, SessionId};
use selvsyn::settings::Settings;
use selvsyn::store::{Ask, Change, FILE_NAME, Occasion, Request, Source, Store, StoreError, Worker, back_up, saved};
use selvsyn::ui::{Action, BackupAction, Place};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::mpsc::channel;

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];
const KEYS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];

fn run(folder: &Path, arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .arg("--data-dir")
        .arg(folder)
        .args(["--lang", "nb"])
        .args(arguments)
        .env("SELVSYN_TEST_POLICY", folder.join("none"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert!(said.lines().count() == 1 && output.stdout.is_empty(), "{arguments:?}: {said}");
    said
}

/// What a file holds, read without touching it.
fn held(file: &Path) -> Option<Rows> {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["", "-wal", "-journal"] {
        let beside = PathBuf::from(format!("{}{ending}", file.display()));
        let _ = fs::copy(beside, folder.path().join(format!("{FILE_NAME}{ending}")));
    }
    let store = Store::open(folder.path()).ok()?;
    store.load(&mut Catalog::shipped()).ok()
}

/// The files beside the history that keep what it could not.
fn rescued(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_it = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().starts_with("selvsyn-rescued-");
    entries.map(|entry| entry.path()).filter(is_it).collect()
}

/// A history of one session, and an older copy of it without any other.
fn history() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    ok(&data, &RECORD);
    ok(&data, &["backup", "--out", folder.path().join("older.sqlite3").to_str().unwrap()]);
    ok(&data, &RECORD);
    (folder, data)
}

fn begin(data: &Path) -> Harness<'static, App> {
    let mut window = Open::new(data).window();
    window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
    settle(&mut window);
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        press(&mut window, key);
    }
    window.get_by_label("Lagret nå");
    window
}

fn press(window: &mut Harness<'_, App>, key: Key) {
    window.key_press(key);
    window.run();
    settle(window);
}

fn draft(window: &Harness<'_, App>) -> Session {
    window.state().history().draft(None).unwrap().session.clone()
}

/// Answers on; «Lagret» is true each time it is shown.
fn answer_on(window: &mut Harness<'_, App>, data: &Path, what: &str) {
    for key in KEYS {
        press(window, key);
        if window.query_by_label("Lagret nå").is_some() {
            let there = held(&data.join(FILE_NAME));
            assert!(there.is_some_and(|there| there.sessions.contains(&draft(window))), "{what}: «Lagret» is not true");
        }
    }
}

type Event = (&'static str, fn(&Path, &Path));

const EVENTS: [Event; 8] = [
    ("another file renamed over it", |file, older| fs::rename(older, file).unwrap()),
    ("deleted", |file, _| fs::remove_file(file).unwrap()),
    ("another file copied over it", |file, older| assert!(fs::copy(older, file).unwrap() > 0)),
    ("renamed away", |file, older| fs::rename(file, older.with_file_name("conflict.sqlite3")).unwrap()),
    ("cut to nothing", |file, _| fs::write(file, "").unwrap()),
    ("the folder deleted", |file, _| fs::remove_dir_all(file.parent().unwrap()).unwrap()),
    ("written over with something else", |file, _| fs::write(file, "not a history at all, and rather short").unwrap()),
    ("cut shorter", |file, _| {
        let bytes = fs::read(file).unwrap();
        fs::write(file, &bytes[..bytes.len() - 4096]).unwrap();
    }),
];

/// The store by itself: nothing is acknowledged once the file was touched, and
/// all that was given is in the file beside it.
#[test]
fn the_store_acknowledges_nothing_that_is_not_in_the_history() {
    for (what, event) in EVENTS {
        let (outside, data) = history();
        let file = data.join(FILE_NAME);
        let catalog = Catalog::shipped();
        let instrument = Arc::clone(catalog.current("medarbeiderskap").unwrap());
        let (wake, woken) = channel();
        let store = Store::open(&data).unwrap();
        let (secret, before) = (store.secret().unwrap(), store.load(&mut Catalog::shipped()).unwrap());
        let worker = Worker::spawn(store, || crate::support::now().datetime(), move || wake.send(()).unwrap());
        let ask = |request: Request| {
            assert!(worker.send(1, request));
            woken.recv().unwrap();
            worker.try_reply().unwrap().result
        };
        let mut session = Session {
            id: SessionId::random(),
            finished_at: None,
            answers: Answers::unanswered(9),
            ..before.sessions[0].clone()
        };
        ask(Change::StartSession { session: session.clone(), instrument: Arc::clone(&instrument) }.into()).unwrap();
        let mut answer = |place: usize| {
            let (item, answer) = (instrument.item(place).unwrap().id.clone(), Some(Answer::Point(3)));
            session.answers.set(place, answer);
            (Change::SaveAnswer { session: session.id, item, answer }, session.clone())
        };
        ask(answer(0).0.into()).unwrap();
        event(&file, &outside.path().join("older.sqlite3"));
        let came = fs::read(&file).ok();
        let (request, given) = answer(1);
        if matches!(ask(request.into()), Err(StoreError::Replaced)) {
            let sessions = before.sessions.iter().cloned().chain([given]).collect();
            let rows = Rows { sessions, ..Rows::default() };
            let instruments = vec![(*instrument).clone()];
            let held = Archive { instruments, rows, settings: Settings::default() };
            assert!(matches!(ask(Ask::Rescue(Box::new(held)).into()), Err(StoreError::Rescued(_))), "{what}");
        }
        let (request, given) = answer(2);
        let Err(StoreError::Rescued(kept)) = ask(request.into()) else { panic!("{what}") };
        drop(worker);
        assert_eq!(rescued(&data), std::slice::from_ref(&kept), "{what}");
        let there = held(&kept).unwrap();
        assert!(there.sessions.contains(&given) && there.sessions.len() == 3, "{what}");
        assert_eq!(fs::read(&file).ok(), came, "{what}: nothing is written over");
        let elsewhere = tempfile::tempdir().unwrap();
        fs::copy(&kept, elsewhere.path().join(FILE_NAME)).unwrap();
        assert_eq!(Store::open(elsewhere.path()).unwrap().secret().unwrap(), secret, "{what}: the same person");
    }
}

#[test]
fn what_is_answered_after_the_file_was_touched_is_kept_and_told() {
    for (what, event) in some(EVENTS, 3) {
        let (outside, data) = history();
        let file = data.join(FILE_NAME);
        let mut window = begin(&data);
        event(&file, &outside.path().join("older.sqlite3"));
        let came = fs::read(&file).ok();
        answer_on(&mut window, &data, what);
        assert!(window.query_by_label("Ikke lagret").is_some(), "{what}");
        let beside = rescued(&data);
        let [kept] = &beside[..] else { panic!("{what}: {beside:?}") };
        window.get_by_label_contains(kept.file_name().unwrap().to_str().unwrap());
        let (answered, before) = (draft(&window), window.state().history().finished().count());
        assert_eq!((answered.answers.to_string().as_str(), before), ("1,2,3,1,2,3,4,5,", 2), "{what}");
        drop(window);
        let there = held(kept).unwrap();
        assert!(there.sessions.contains(&answered) && there.sessions.len() == 3, "{what}");
        assert_eq!(fs::read(&file).ok(), came, "{what}: nothing is written over");
        ok(&data, &["restore", kept.to_str().unwrap()]);
        assert_eq!(held(&file).unwrap().sessions, there.sessions, "{what}");
        ok(&data, &["check"]);
    }
}

/// What was acknowledged before the file went is kept although nothing was
/// answered since.
#[test]
fn a_window_that_is_closed_after_its_file_went_leaves_what_it_had() {
    let (_outside, data) = history();
    let window = begin(&data);
    fs::remove_file(data.join(FILE_NAME)).unwrap();
    let answered = draft(&window);
    drop(window);
    let [kept] = &rescued(&data)[..] else { panic!("one file") };
    assert!(held(kept).unwrap().sessions.contains(&answered));
}

/// A sync client that fetches what it had just sent changes nothing.
#[test]
fn the_same_bytes_under_the_same_name_are_gone_on_with() {
    let (_outside, data) = history();
    let file = data.join(FILE_NAME);
    let mut window = begin(&data);
    let same = data.join("same");
    fs::copy(&file, &same).unwrap();
    fs::rename(&same, &file).unwrap();
    answer_on(&mut window, &data, "the same bytes");
    window.get_by_label("Lagret nå");
    let answered = draft(&window);
    drop(window);
    assert!(held(&file).unwrap().sessions.contains(&answered));
    assert_eq!(rescued(&data), [] as [PathBuf; 0]);
}

/// Whatever lies beside the history while it is open may go, and commands
/// store beside the window all the same.
#[test]
fn what_lies_beside_the_file_may_go_while_commands_work_beside_the_window() {
    let (_outside, data) = history();
    let mut window = begin(&data);
    for key in KEYS.into_iter().take(3) {
        for ending in ["-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(data.join(format!("{FILE_NAME}{ending}")));
        }
        ok(&data, &RECORD);
        press(&mut window, key);
        window.get_by_label("Lagret nå");
    }
    let answered = draft(&window);
    drop(window);
    ok(&data, &["check"]);
    let there = held(&data.join(FILE_NAME)).unwrap();
    assert!(there.sessions.contains(&answered) && there.sessions.len() == 6);
    let whole = there.sessions.iter().filter(|one| one.answers.to_string() == "1,2,3,4,5,1,2,3,4").count();
    assert_eq!(whole, 5, "no answer of a recorded session is gone");
}

/// What a command stores beside the window is in what the window writes next,
/// and shown as soon as it is looked at again.
#[test]
fn what_is_recorded_beside_the_window_is_seen_by_it() {
    let (outside, data) = history();
    let out = outside.path().join("alt.json");
    let mut window = Open { file: Some(out.clone()), ..Open::new(&data) }.window();
    ok(&data, &RECORD);
    window.state_mut().go(Place::Settings);
    window.run();
    window.get_by_role_and_label(Role::Button, "Eksporter et arkiv…").click();
    settle(&mut window);
    let written: serde_json::Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(written["sessions"].as_array().unwrap().len(), 3);
    assert_eq!(window.state().history().finished().count(), 3);

    ok(&data, &RECORD);
    for has_focus in [false, true] {
        window.input_mut().focused = has_focus;
        window.run();
        settle(&mut window);
    }
    assert_eq!(window.state().history().finished().count(), 4);
}

/// A plan with one area on the newest finished session, as an archive.
fn archive_with_a_plan(outside: &Path, data: &Path) -> PathBuf {
    let other = outside.join("other");
    fs::create_dir(&other).unwrap();
    ok(&other, &["restore", newest(data).to_str().unwrap()]);
    let mut store = Store::open(&other).unwrap();
    let loaded = store.load(&mut Catalog::shipped()).unwrap();
    let mut plan = Plan::empty(loaded.sessions.last().unwrap().id, jiff::Timestamp::UNIX_EPOCH);
    let mut area = Area::new(AreaKind::Develop, Focus::Dimension(DimensionId::new("selvledelse")));
    area.text = "Fra arkivet".to_owned();
    plan.add(area);
    store.save_plan(&plan).unwrap();
    drop(store);
    let out = outside.join("plan.json");
    ok(&other, &["export", "--out", out.to_str().unwrap()]);
    out
}

/// A copy of the history as it is.
fn newest(data: &Path) -> PathBuf {
    let copy = data.with_file_name("newest.sqlite3");
    ok(data, &["backup", "--out", copy.to_str().unwrap()]);
    copy
}

/// A plan that came in beside the window is not taken away by what is chosen
/// in the window, which had never seen it.
#[test]
fn a_plan_that_is_imported_beside_the_window_stays() {
    let (outside, data) = history();
    let archive = archive_with_a_plan(outside.path(), &data);
    let mut window = Open::new(&data).window();
    let session = window.state().history().finished().last().unwrap().session.id;
    ok(&data, &["import", archive.to_str().unwrap()]);
    let mut ours = Plan::empty(session, jiff::Timestamp::UNIX_EPOCH);
    ours.add(Area::new(AreaKind::Develop, Focus::Dimension(DimensionId::new("medarbeiderledelse"))));
    window.state_mut().apply(&egui::Context::default(), Action::SavePlan(ours));
    settle(&mut window);
    let held_areas = |plans: &[Plan]| -> Vec<String> {
        let areas = plans.iter().flat_map(|plan| &plan.areas);
        areas.map(|area| format!("{:?} {}", area.focus, area.text)).collect()
    };
    let shown: Vec<Plan> = window.state().plans().iter().cloned().collect();
    drop(window);
    let there = held(&data.join(FILE_NAME)).unwrap();
    let areas = held_areas(&there.plans);
    assert_eq!(areas.len(), 2, "{areas:?}");
    assert!(areas.iter().any(|area| area.contains("Fra arkivet")), "{areas:?}");
    assert_eq!(held_areas(&shown), areas, "and the window shows it");
}

/// A history with automatic copies, of which the newest has both sessions.
fn copied() -> (tempfile::TempDir, PathBuf) {
    let (outside, data) = history();
    let now = jiff::civil::datetime(2026, 6, 4, 8, 0, 0, 0);
    back_up(&Source::new(&data), &data.join("backups"), now, Occasion::Asked).unwrap();
    (outside, data)
}

/// What was done to a file, and how.
type Touch = (&'static str, fn(&Path));

const LOST: [Touch; 3] = [
    ("deleted", |file| fs::remove_file(file).unwrap()),
    ("cut to nothing", |file| fs::write(file, "").unwrap()),
    ("filled by the first version", |file| {
        fs::write(file, "").unwrap();
        drop(Store::open(file.parent().unwrap()).unwrap());
        let history = rusqlite::Connection::open(file).unwrap();
        assert!(history.execute("DELETE FROM setting", []).unwrap() > 0);
    }),
];

/// No command begins a new history where there are copies of one that is gone;
/// each names the newest good one.
#[test]
fn every_command_names_the_copy_of_a_history_that_is_gone() {
    let archive = tempfile::tempdir().unwrap();
    let out = archive.path().join("alt.json");
    for (what, lose) in LOST {
        let (_outside, data) = copied();
        let file = data.join(FILE_NAME);
        let before = held(&file).unwrap();
        ok(&data, &["export", "--out", out.to_str().unwrap()]);
        lose(&file);
        let left = fs::read(&file).ok();
        let copy = saved(&data.join("backups")).remove(0).path;
        for command in [
            &RECORD[..],
            &["history"],
            &["check"],
            &["import", out.to_str().unwrap()],
            &["backup", "--out", archive.path().join("kopi.sqlite3").to_str().unwrap()],
            &["instruments"],
        ] {
            let said = refused(&data, command);
            assert!(said.contains("er borte") && said.contains(copy.to_str().unwrap()), "{what}, {command:?}: {said}");
            assert_eq!(fs::read(&file).ok(), left, "{what}: nothing is begun");
        }
        ok(&data, &["restore", copy.to_str().unwrap()]);
        assert_eq!(held(&file).unwrap().sessions, before.sessions, "{what}");
        ok(&data, &RECORD);
    }
}

#[test]
fn the_window_itself_offers_the_copy_of_a_history_that_is_gone() {
    for (what, lose) in LOST {
        for begins_anew in [false, true] {
            if begins_anew && what != "cut to nothing" && !is_long() {
                continue;
            }
            let (_outside, data) = copied();
            let file = data.join(FILE_NAME);
            lose(&file);
            let mut window = gate(&data, [1280.0, 800.0], 1.0, Found::default());
            window.get_by_role_and_label(Role::Heading, "Dataene dine er borte");
            window.get_by_label_contains("fra 4. juni 2026 kl.\u{a0}08.00");
            crate::unlocking::press(&mut window, if begins_anew { "Start på nytt" } else { "Gjenopprett kopien" });
            until(&mut window, |window| window.state().app().is_some());
            let count = window.state().app().unwrap().history().finished().count();
            assert_eq!(count, if begins_anew { 0 } else { 2 }, "{what}");
            drop(window);
            if begins_anew {
                // Once it is begun on purpose it is not asked again, and the
                // copies of the old one stay whatever becomes of the new.
                ok(&data, &RECORD);
                for hour in 9..12 {
                    ok(&data, &RECORD);
                    let now = jiff::civil::datetime(2026, 6, 4, hour, 0, 0, 0);
                    back_up(&Source::new(&data), &data.join("backups"), now, Occasion::MayBeDue).unwrap();
                }
                let numbers: Vec<u64> = saved(&data.join("backups")).iter().map(|copy| copy.name.number).collect();
                assert_eq!(numbers, [4, 1], "{what}");
            }
        }
    }
}

/// What was kept beside a history that others deleted is offered at the next
/// start, before the older copies.
#[test]
fn what_was_kept_beside_the_history_is_offered_first() {
    let (_outside, data) = copied();
    let mut window = begin(&data);
    fs::remove_file(data.join(FILE_NAME)).unwrap();
    press(&mut window, Key::Num5);
    let answered = draft(&window);
    drop(window);
    let [kept] = &rescued(&data)[..] else { panic!("one file") };
    assert!(refused(&data, &["history"]).contains(kept.to_str().unwrap()));
    let mut window = gate(&data, [1280.0, 800.0], 1.0, Found::default());
    window.get_by_label_contains("fra 4. juni 2026 kl.\u{a0}09.14");
    crate::unlocking::press(&mut window, "Gjenopprett kopien");
    until(&mut window, |window| window.state().app().is_some());
    assert_eq!(window.state().app().unwrap().history().draft(None).unwrap().session, answered);
}

/// The window and commands store at the same time, again and again; each finds
/// all of the other's.
#[test]
fn a_window_and_commands_at_once_lose_nothing() {
    let (_outside, data) = history();
    let mut window = begin(&data);
    let recorders: Vec<_> = (0..2)
        .map(|_| {
            let data = data.clone();
            std::thread::spawn(move || some(0..18, 3).filter(|_| run(&data, &RECORD).status.success()).count())
        })
        .collect();
    while recorders.iter().any(|thread| !thread.is_finished()) {
        for key in KEYS {
            press(&mut window, Key::ArrowUp);
            press(&mut window, key);
            window.get_by_label("Lagret nå");
        }
    }
    let recorded: usize = recorders.into_iter().map(|thread| thread.join().unwrap()).sum();
    let answered = draft(&window);
    window.input_mut().focused = false;
    window.run();
    window.input_mut().focused = true;
    window.run();
    settle(&mut window);
    assert_eq!(window.state().history().finished().count(), 2 + recorded);
    drop(window);
    ok(&data, &["check"]);
    let there = held(&data.join(FILE_NAME)).unwrap();
    assert!(there.sessions.contains(&answered) && there.sessions.len() == 3 + recorded);
    assert_eq!(rescued(&data), [] as [PathBuf; 0]);
}

/// A history that the first version keeps open, or left, with a log beside it
/// is opened, answered on, and has no log afterwards.
#[test]
fn the_log_of_the_first_version_is_taken_into_the_file() {
    let (_outside, data) = history();
    let file = data.join(FILE_NAME);
    let first = rusqlite::Connection::open(&file).unwrap();
    first.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    first.execute("UPDATE session SET label = 'fra loggen'", []).unwrap();
    // While it is open there, commands work beside it all the same.
    ok(&data, &RECORD);
    drop(first);
    ok(&data, &RECORD);
    let there = held(&file).unwrap();
    assert_eq!(there.sessions.iter().filter(|one| one.label.as_deref() == Some("fra loggen")).count(), 2);
    assert_eq!(there.sessions.len(), 4);
    assert_eq!(fs::read(&file).unwrap()[18..20], [1, 1], "a file without a log");
    assert!(["-wal", "-shm"].iter().all(|ending| !data.join(format!("{FILE_NAME}{ending}")).exists()));
}

/// A locked history that others take away is kept locked.
#[test]
fn what_is_kept_of_a_locked_history_is_locked() {
    for (what, event) in some([EVENTS[4], EVENTS[1]], 2) {
        let (outside, data) = history();
        let words = Passphrase::new("blåbær, kaffe og ro".to_owned()).unwrap();
        let mut store = Store::open(&data).unwrap();
        store.set_passphrase(None, Some(&words), &data.join("backups")).unwrap();
        let mut window = Open::new(&data).window_of(store);
        window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
        settle(&mut window);
        press(&mut window, Key::Num1);
        event(&data.join(FILE_NAME), &outside.path().join("older.sqlite3"));
        press(&mut window, Key::Num2);
        window.get_by_label("Ikke lagret");
        let answered = draft(&window);
        drop(window);
        let [kept] = &rescued(&data)[..] else { panic!("{what}: one file") };
        assert!(selvsyn::store::is_encrypted(kept), "{what}");
        let elsewhere = tempfile::tempdir().unwrap();
        fs::copy(kept, elsewhere.path().join(FILE_NAME)).unwrap();
        let store = Source::new(elsewhere.path()).with_passphrase(Some(words)).open().unwrap();
        assert!(store.load(&mut Catalog::shipped()).unwrap().sessions.contains(&answered), "{what}");
    }
}

fn back_up_at(data: &Path, day: i8, hour: i8) -> u64 {
    let now = jiff::civil::datetime(2026, 6, day, hour, 0, 0, 0);
    back_up(&Source::new(data), &data.join("backups"), now, Occasion::Asked).unwrap().unwrap().name.number
}

fn numbers(data: &Path) -> Vec<u64> {
    saved(&data.join("backups")).iter().map(|copy| copy.name.number).collect()
}

/// The first version's copies do not say which history they are of. One with
/// nothing that is not here is rotated as before; one with more stays.
#[test]
fn a_copy_of_the_first_version_goes_only_where_all_of_it_is_here() {
    let (_outside, data) = history();
    assert_eq!(back_up_at(&data, 4, 8), 1);
    let forget = |number: usize| {
        let copy = saved(&data.join("backups")).into_iter().nth(number).unwrap().path;
        let copy = rusqlite::Connection::open(copy).unwrap();
        assert!(copy.execute("DELETE FROM setting", []).unwrap() > 0);
        copy
    };
    drop(forget(0));
    ok(&data, &RECORD);
    back_up_at(&data, 4, 9);
    assert_eq!(numbers(&data), [2]);
    let copy = forget(0);
    copy.execute("UPDATE session SET id = '00000000-0000-4000-8000-000000000001' WHERE key = 1", []).unwrap();
    drop(copy);
    back_up_at(&data, 4, 10);
    assert_eq!(numbers(&data), [3, 2]);
}

/// Whoever restores an older copy of a history that is gone goes on from
/// there; what only the newer copies have is not rotated away.
#[test]
fn newer_copies_than_the_one_that_was_restored_stay() {
    let (_outside, data) = history();
    let file = data.join(FILE_NAME);
    back_up_at(&data, 3, 8);
    ok(&data, &RECORD);
    back_up_at(&data, 4, 8);
    let older = saved(&data.join("backups")).remove(1).path;
    fs::remove_file(&file).unwrap();
    ok(&data, &["restore", older.to_str().unwrap()]);
    for hour in 9..12 {
        ok(&data, &RECORD);
        back_up_at(&data, 4, hour);
    }
    assert_eq!(numbers(&data), [5, 2, 1]);
    let newer = saved(&data.join("backups")).remove(1).path;
    assert_eq!(held(&newer).unwrap().sessions.len(), 3);
}

/// The same where an older copy takes the place of a sound history: by a
/// restore, or by a sync client that brings an older state back.
#[test]
fn newer_copies_stay_where_an_older_state_takes_the_place_of_a_sound_history() {
    for is_restored in [true, false] {
        let (_outside, data) = history();
        back_up_at(&data, 3, 8);
        ok(&data, &RECORD);
        ok(&data, &RECORD);
        back_up_at(&data, 4, 8);
        let older = saved(&data.join("backups")).remove(1).path;
        if is_restored {
            ok(&data, &["restore", older.to_str().unwrap()]);
            let safety = saved(&data.join("backups")).remove(0);
            assert!(safety.name.is_safety);
            fs::remove_file(safety.path).unwrap();
        } else {
            fs::copy(&older, data.join(FILE_NAME)).unwrap();
        }
        for hour in 9..12 {
            ok(&data, &RECORD);
            back_up_at(&data, 4, hour);
        }
        let numbers = numbers(&data);
        assert_eq!(numbers.len(), 3, "{is_restored}: {numbers:?}");
        assert_eq!(numbers[1..], [2, 1], "{is_restored}");
        let newer = saved(&data.join("backups")).remove(1).path;
        assert_eq!(held(&newer).unwrap().sessions.len(), 4, "{is_restored}");
    }
}

/// Once a person has chosen what the history is, things are saved again.
#[test]
fn the_window_goes_on_with_what_was_kept_when_it_is_brought_back() {
    let (_outside, data) = history();
    let mut window = begin(&data);
    fs::remove_file(data.join(FILE_NAME)).unwrap();
    press(&mut window, Key::Num5);
    window.get_by_label("Ikke lagret");
    let [kept] = &rescued(&data)[..] else { panic!("one file") };
    window.state_mut().apply(&egui::Context::default(), Action::Backup(BackupAction::RestoreBackup(kept.clone())));
    settle(&mut window);
    press(&mut window, Key::Num1);
    window.get_by_label("Lagret nå");
    let answered = draft(&window);
    assert_eq!(answered.answers.to_string(), "1,2,3,5,1,,,,");
    drop(window);
    assert!(held(&data.join(FILE_NAME)).unwrap().sessions.contains(&answered));
}
