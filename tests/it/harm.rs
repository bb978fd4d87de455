//! What is somebody else's stays, what was cut short goes, and what was kept
//! beside the history is told of.

use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::passphrase::Passphrase;
use selvsyn::platform::policy::Found;
use selvsyn::policy::Policy;
use selvsyn::store::{BACKUP_FOLDER, FILE_NAME, Occasion, Source, back_up, saved};
use selvsyn::ui::{Action, Place};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const WORDS: &str = "blåbær, kaffe og ro";
const NOW: jiff::civil::DateTime = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command.arg("--data-dir").arg(folder).args(["--lang", "nb"]).args(arguments).stdin(Stdio::null());
    command.env("SELVSYN_TEST_POLICY", folder.join("none")).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.env_remove("SELVSYN_PASSPHRASE").env_remove("SELVSYN_ARCHIVE_PASSPHRASE");
    command
}

fn ok(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

fn lock(folder: &Path) {
    ok(command(folder, &["passphrase", "set"]).env("SELVSYN_NEW_PASSPHRASE", WORDS));
}

fn until(what: &str, mut done: impl FnMut() -> bool) {
    let began = Instant::now();
    while !done() {
        assert!(began.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Ends what the test started, also when the test fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Every file below a folder, by its path from there.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path);
        }
    }
    found
}

fn put(file: PathBuf, text: &str) -> PathBuf {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, text).unwrap();
    file
}

fn press(window: &mut Harness<'_, App>, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
    settle(window);
}

/// The copies lie among a person's documents, and folders in the data folder
/// have more in them than what the program put there.
#[test]
fn deleting_everything_deletes_no_file_of_others() {
    let home = tempfile::tempdir().unwrap();
    let (data, documents) = (home.path().join("data"), home.path().join("Dokumenter"));
    fill_with_demo(&data, Language::Bokmal);
    let source = Source::new(&data);
    let ours = [documents.clone(), data.join(BACKUP_FOLDER)]
        .map(|folder| back_up(&source, &folder, NOW, Occasion::Asked).unwrap().unwrap().path);
    let cut_short = put(documents.join(".selvsyn-x1.part"), "halv");
    let log = put(data.join("log/selvsyn_rCURRENT.log"), "hendelser");
    let questionnaire = put(data.join("instruments/eget-1.json"), "{}");
    let theirs: BTreeSet<PathBuf> = [
        "Dokumenter/selvsyn-rapport.pdf",
        "Dokumenter/selvsyn-arkiv.json",
        "Dokumenter/selvsyn-notater.sqlite3.txt",
        "Dokumenter/selvsyn-kurs/plan.txt",
        "data/backups/bilder.zip",
        "data/backups/gammelt/brev.txt",
        "data/log/dagbok.txt",
        "data/log/eldre/selvsyn_r00001.log",
        "data/instruments/gitar.txt",
        "data/instruments/noter/sang.json",
    ]
    .into_iter()
    .map(|name| put(home.path().join(name), "mitt"))
    .collect();
    // They have a name of ours, but nothing in them says that they are.
    let doubtful = put(documents.join("selvsyn-2026-06-04-0914-00077.sqlite3"), "mine notater");
    let policy = Policy { backup_folder: Some(documents), ..Policy::default() };
    let mut window =
        Open { policy: Found { policy, ..Found::default() }, size: [1280.0, 2400.0], ..Open::new(&data) }.window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(Place::Privacy));
    settle(&mut window);
    // It may stand below the fold.
    window.get_by_role_and_label(Role::Button, "Slett alt…").click_accesskit();
    window.run();
    press(&mut window, "Ja, slett alt");
    for file in ours.iter().chain([&cut_short, &log, &questionnaire, &data.join(FILE_NAME)]) {
        assert!(!file.exists(), "{} is ours", file.display());
    }
    let left = files(home.path());
    assert!(theirs.is_subset(&left), "{:?}", theirs.difference(&left));
    // Whoever wants everything gone is told of it.
    assert!(doubtful.exists());
    window.get_by_role_and_label(Role::Heading, "Ikke alt kunne slettes");
    window.get_by_label_contains("-00077.sqlite3");
    assert!(window.query_by_label_contains("rapport.pdf").is_none());
}

/// A restore that was killed leaves nothing that can be read, also where
/// nobody knows the passphrase.
#[test]
fn what_a_killed_restore_left_goes_before_the_passphrase_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fill_with_demo(folder, Language::Bokmal);
    let bytes = fs::read(folder.join(FILE_NAME)).unwrap();
    lock(folder);
    let left = put(folder.join(".selvsyn-restore-abc").join(FILE_NAME), "");
    fs::write(&left, &bytes).unwrap();
    let output = command(folder, &["history"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "no passphrase was given");
    assert!(!left.parent().unwrap().exists());
}

/// Passphrases that follow to the copies are written beside them; what was
/// killed there waits for no next copy.
#[test]
fn what_was_killed_among_the_copies_goes_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fill_with_demo(folder, Language::Bokmal);
    ok(&mut command(folder, &["history"]));
    let backups = folder.join("backups");
    fs::create_dir_all(&backups).unwrap();
    let bytes = fs::read(folder.join(FILE_NAME)).unwrap();
    let (left, theirs) = (backups.join(".selvsyn-68uFif.new"), backups.join("notat.new"));
    for path in [&left, &theirs] {
        fs::write(path, &bytes).unwrap();
    }
    ok(&mut command(folder, &["history"]));
    assert!(!left.exists() && theirs.exists());
}

/// Whatever the folder it was written to, a killed export is swept away by the
/// next start of anything.
#[test]
fn a_killed_export_is_swept_away_at_the_next_start() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (data, elsewhere) = (data.path(), elsewhere.path());
    fill_with_demo(data, Language::Bokmal);
    let names = |folder: &Path| -> BTreeSet<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let before = names(data);
    let out = elsewhere.join("ut.json.age");
    // It waits for the passphrase that it is to seal with.
    let mut export = command(data, &["export", "--out", out.to_str().unwrap()]);
    let mut export = Running(export.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap());
    // What it notes is written before anything else is.
    let is_noted = |name: &String| name.ends_with(".note") && !fs::read(data.join(name)).unwrap_or_default().is_empty();
    until("it begins", || names(data).iter().any(is_noted));
    export.0.kill().unwrap();
    export.0.wait().unwrap();
    let half = put(elsewhere.join(".selvsyn-Xy12zZ.tmp"), "hele historikken");
    let theirs = put(elsewhere.join("selvsyn.tmp"), "mitt");
    ok(&mut command(data, &["history"]));
    assert!(!half.exists() && theirs.exists());
    assert_eq!(names(data), before);
    // One that goes well leaves nothing, either.
    ok(&mut command(data, &["export", "--out", elsewhere.join("ut.json").to_str().unwrap()]));
    ok(&mut command(data, &["backup", "--out", elsewhere.join("ut.sqlite3").to_str().unwrap()]));
    assert_eq!(names(data), before);
}

/// A demonstration that was killed does not stand in the way of the next.
#[test]
fn a_killed_demonstration_makes_room_for_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo");
    put(out.join(".selvsyn-AbCdEf/selvsyn.json"), "{}");
    ok(&mut command(folder.path(), &["demo", "--out", out.to_str().unwrap()]));
    assert!(out.join("selvsyn.json").exists() && !out.join(".selvsyn-AbCdEf").exists());
    let theirs = put(folder.path().join("full/.selvsyn-notater/brev.txt"), "mitt");
    put(folder.path().join("full/brev.txt"), "mitt");
    let full = folder.path().join("full");
    assert!(!command(folder.path(), &["demo", "--out", full.to_str().unwrap()]).status().unwrap().success());
    assert!(theirs.exists());
}

/// What lies in the way of a sealed file is not waited for, and what is larger
/// than any history is not read.
#[cfg(target_os = "linux")]
#[test]
fn a_damaged_copy_is_sealed_without_waiting_or_reading_without_end() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fill_with_demo(folder, Language::Bokmal);
    let backups = folder.join(BACKUP_FOLDER);
    let copy = back_up(&Source::new(folder), &backups, NOW, Occasion::Asked).unwrap().unwrap().path;
    let mut bytes = fs::read(copy).unwrap();
    bytes[4096..4300].fill(0xFF);
    for number in 0..2 {
        fs::write(backups.join(format!("selvsyn-2026-06-03-0914-0000{number}.sqlite3")), &bytes).unwrap();
    }
    let pipe = backups.join("selvsyn-2026-06-03-0914-00000.sqlite3.age");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let huge = backups.join("selvsyn-2026-06-03-0914-00001.sqlite3");
    fs::OpenOptions::new().write(true).open(&huge).unwrap().set_len(64 << 30).unwrap();
    let mut set = command(folder, &["passphrase", "set"]);
    let mut set = Running(set.env("SELVSYN_NEW_PASSPHRASE", WORDS).stdout(Stdio::piped()).spawn().unwrap());
    until("it waits for the pipe", || set.0.try_wait().unwrap().is_some());
    let mut said = String::new();
    std::io::Read::read_to_string(&mut set.0.stdout.take().unwrap(), &mut said).unwrap();
    assert!(set.0.wait().unwrap().success() && said.contains("2 kopier kunne ikke endres"), "{said}");
    assert!(huge.exists() && fs::symlink_metadata(&pipe).is_ok());
    let mut restore = command(folder, &["restore", huge.to_str().unwrap()]);
    let output = restore.env("SELVSYN_PASSPHRASE", WORDS).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.lines().count() == 1 && said.contains("-00001"), "{said}");
    assert!(!PathBuf::from(format!("{}.age", huge.display())).exists());
}

/// Only files are swept away that were never finished, and no folder.
#[test]
fn a_folder_is_never_swept_away_with_the_copies() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let backups = folder.path().join(BACKUP_FOLDER);
    let theirs = put(backups.join(".selvsyn-x.part/brev.txt"), "mitt");
    let cut_short = put(backups.join(".selvsyn-y.part"), "halv");
    back_up(&Source::new(folder.path()), &backups, NOW, Occasion::Asked).unwrap();
    assert!(theirs.exists() && !cut_short.exists());
}

/// What a person saw of a passphrase is in no crash's memory, which systems
/// keep and send.
#[cfg(target_os = "linux")]
#[test]
fn no_memory_is_kept_of_a_program_that_crashes() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    lock(folder.path());
    let mut asks = command(folder.path(), &["history"]);
    let asks = Running(asks.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    let limits = format!("/proc/{}/limits", asks.0.id());
    until("there is no limit", || {
        let limits = fs::read_to_string(&limits).unwrap_or_default();
        let line = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
        // Also whoever is given the memory through a pipe gets none of it.
        line.split_whitespace().rev().take(3).collect::<Vec<_>>() == ["bytes", "1", "1"]
    });
}

/// Everything among the copies and beside the history that is no file, too.
#[cfg(target_os = "linux")]
#[test]
fn odd_locks_and_copies_are_refused_or_left() {
    use std::os::unix::fs::{FileTypeExt, symlink};
    let whole = tempfile::tempdir().unwrap();
    fill_with_demo(whole.path(), Language::Bokmal);
    let history = fs::read(whole.path().join(FILE_NAME)).unwrap();
    let copy = whole.path().join("kopi.sqlite3");
    fs::copy(whole.path().join(FILE_NAME), &copy).unwrap();
    let pipe = |path: &Path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    let run = |folder: &Path, arguments: &[&str]| {
        let mut command = command(folder, arguments);
        command.env("SELVSYN_NEW_PASSPHRASE", WORDS).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = Running(command.spawn().unwrap());
        until("it waits", || running.0.try_wait().unwrap().is_some());
        let (mut said, mut told) = (String::new(), String::new());
        std::io::Read::read_to_string(&mut running.0.stderr.take().unwrap(), &mut said).unwrap();
        std::io::Read::read_to_string(&mut running.0.stdout.take().unwrap(), &mut told).unwrap();
        (running.0.wait().unwrap().success(), said, told)
    };
    for place in ["backups/.selvsyn-lock", ".selvsyn-files-lock", "selvsyn.sqlite3-shm", "backups"] {
        for is_link in [false, true] {
            let folder = tempfile::tempdir().unwrap();
            let folder = folder.path();
            fs::write(folder.join(FILE_NAME), &history).unwrap();
            let (odd, victim) = (folder.join(place), put(whole.path().join("victim"), "mitt"));
            fs::create_dir_all(odd.parent().unwrap()).unwrap();
            if is_link {
                symlink(&victim, &odd).unwrap()
            } else {
                pipe(&odd)
            }
            let (is_done, said, _) = run(folder, &["restore", copy.to_str().unwrap()]);
            assert!(!is_done && said.lines().count() == 1, "{place} {is_link}: {said}");
            let kind = fs::symlink_metadata(&odd).unwrap().file_type();
            assert!(kind.is_fifo() != is_link && kind.is_symlink() == is_link, "{place}");
            assert_eq!(fs::read(&victim).unwrap(), b"mitt", "{place}");
        }
    }
    // Copies that are none: not listed, not offered, not changed.
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join(FILE_NAME), &history).unwrap();
    let backups = folder.join(BACKUP_FOLDER);
    fs::create_dir(&backups).unwrap();
    let odd = |number: u32| backups.join(format!("selvsyn-2026-06-0{number}-0914-0000{number}.sqlite3"));
    pipe(&odd(1));
    symlink(&copy, odd(2)).unwrap();
    fs::create_dir(odd(3)).unwrap();
    drop(std::os::unix::net::UnixListener::bind(odd(4)).unwrap());
    assert_eq!(saved(&backups).len(), 0);
    back_up(&Source::new(folder), &backups, NOW, Occasion::Asked).unwrap().unwrap();
    let (is_done, said, told) = run(folder, &["passphrase", "set"]);
    assert!(is_done && told.lines().count() == 1, "{said} {told}");
    assert!((1..5).all(|number| fs::symlink_metadata(odd(number)).is_ok()));
    assert_eq!(fs::read(&copy).unwrap(), history, "the file behind the link");
    fs::remove_file(folder.join(FILE_NAME)).unwrap();
    let (_, said, _) = run(folder, &["history"]);
    assert!(said.contains("er borte") && said.contains("selvsyn-2026-06-04-0914-00001.sqlite3"), "{said}");
}

/// A file of somebody else's stays theirs. Only root can make one here.
#[cfg(target_os = "linux")]
#[test]
fn an_export_leaves_a_file_of_somebody_elses() {
    let (data, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(data.path(), Language::Bokmal);
    for (name, verb) in [("ut.json", "export"), ("ut.sqlite3", "backup")] {
        let file = put(out.path().join(name), "deres");
        if std::os::unix::fs::chown(&file, Some(12_345), None).is_err() {
            return;
        }
        let output = command(data.path(), &[verb, "--out", file.to_str().unwrap()]).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.lines().count() == 1 && said.contains("annen bruker"), "{said}");
        assert_eq!(fs::read(&file).unwrap(), b"deres");
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1, "nothing is left over");
        fs::remove_file(file).unwrap();
    }
}

fn before_1970() -> jiff::Zoned {
    "1969-12-30T12:00:00+01:00[Europe/Oslo]".parse().unwrap()
}

/// The clock of a machine whose battery is empty, in the window: what cannot
/// be written there says so, and the window is there afterwards.
#[test]
fn the_window_exports_at_a_clock_before_1970_or_says_why_not() {
    let (data, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(data.path(), Language::Bokmal);
    for (name, is_written) in [("ut.xlsx", false), ("ut.csv", true)] {
        let file = out.path().join(name);
        let mut window = Open { file: Some(file.clone()), clock: before_1970, ..Open::new(data.path()) }.window();
        window.state_mut().go(Place::Settings);
        window.run();
        press(&mut window, "Eksporter et arkiv…");
        assert_eq!(file.exists(), is_written, "{name}");
        window.get_by_label_contains(if is_written { name } else { "1970" });
    }
}

/// With what can be seen it is as with what is hidden: it goes nowhere.
#[test]
fn a_shown_passphrase_is_not_copied() {
    let folder = tempfile::tempdir().unwrap();
    crate::unlocking::locked(folder.path(), &selvsyn::settings::Settings::default());
    let mut window = crate::unlocking::gate(folder.path(), [1280.0, 800.0], 1.0, Found::default());
    crate::unlocking::write(&mut window, "Passordfrase", "hemmelig frase");
    crate::unlocking::press(&mut window, "Vis: Passordfrase");
    let field = |window: &Harness<'static, selvsyn::app::UnlockWindow>| {
        window.get_by_role_and_label(Role::TextInput, "Passordfrase").focus();
    };
    field(&window);
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    window.run();
    for event in [egui::Event::Copy, egui::Event::Cut] {
        window.input_mut().events.push(event);
        window.step();
        let commands = &window.output().platform_output.commands;
        assert!(!commands.iter().any(|one| matches!(one, egui::OutputCommand::CopyText(_))), "{commands:?}");
    }
    // And nothing is cut that does not go anywhere.
    let node = window.get_by_role_and_label(Role::TextInput, "Passordfrase");
    assert_eq!(egui_kittest::kittest::NodeT::accesskit_node(&node).value().as_deref(), Some("hemmelig frase"));
}

/// A locked history of one session, kept beside a file that was taken away; and
/// no other copy.
#[test]
fn what_was_kept_of_a_locked_history_is_offered_where_there_is_no_other_copy() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    fill_with_demo(data, Language::Bokmal);
    lock(data);
    let store = Source::new(data).with_passphrase(Passphrase::new(WORDS.to_owned())).open().unwrap();
    let window = Open::new(data).window_of(store);
    fs::remove_file(data.join(FILE_NAME)).unwrap();
    drop(window);
    let kept = files(data).into_iter().find(|path| path.display().to_string().contains("-rescued-")).unwrap();
    let output = command(data, &["history"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("er borte") && said.contains(kept.to_str().unwrap()), "{said}");
    assert!(!data.join(FILE_NAME).exists(), "nothing is begun");
    let mut window = crate::unlocking::gate(data, [1280.0, 800.0], 1.0, Found::default());
    window.get_by_role_and_label(Role::Heading, "Dataene dine er borte");
    crate::unlocking::write(&mut window, "Passordfrase", WORDS);
    crate::unlocking::press(&mut window, "Gjenopprett kopien");
    crate::support::until(&mut window, |window| window.state().app().is_some());
    assert_eq!(window.state().app().unwrap().history().finished().count(), 12);
}

/// Whoever closed the window at once, or did not read what it said, is told of
/// it by the next one, until it is there again.
#[test]
fn the_next_window_tells_of_what_was_kept_and_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fill_with_demo(&data, Language::Bokmal);
    let file = data.join(FILE_NAME);
    let older = fs::read(&file).unwrap();
    ok(&mut command(&data, &["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"]));
    let window = Open::new(&data).window();
    // As a sync client brings it back.
    fs::write(data.join("fra-skyen"), &older).unwrap();
    fs::rename(data.join("fra-skyen"), &file).unwrap();
    drop(window);
    let kept = files(&data).into_iter().find(|path| path.display().to_string().contains("-rescued-")).unwrap();
    let name = kept.file_name().unwrap().to_str().unwrap();
    for _ in 0..2 {
        Open::new(&data).window().get_by_label_contains(name);
        // It is told as long as it is so.
        ok(&mut command(&data, &["record", "karriere", "--answers", "1,2,3,4,5,1,2,3,4,1,2,3"]));
    }
    ok(&mut command(&data, &["restore", kept.to_str().unwrap()]));
    assert!(Open::new(&data).window().query_by_label_contains(name).is_none());
}

/// The same of what was written out of the window's memory, and with a copy
/// that may not be taken for a newer state.
#[test]
fn what_was_kept_out_of_memory_is_there_again_once_it_is_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    fill_with_demo(data, Language::Bokmal);
    for _ in 0..3 {
        ok(&mut command(data, &["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"]));
    }
    let backups = data.join(BACKUP_FOLDER);
    back_up(&Source::new(data), &backups, NOW, Occasion::Asked).unwrap().unwrap();
    let window = Open::new(data).window();
    fs::write(data.join(FILE_NAME), "").unwrap();
    drop(window);
    let kept = files(data).into_iter().find(|path| path.display().to_string().contains("-rescued-")).unwrap();
    ok(&mut command(data, &["restore", kept.to_str().unwrap()]));
    let window = Open::new(data).window();
    assert_eq!(window.state().history().finished().count(), 15);
    assert!(window.query_by_label_contains("-rescued-").is_none());
    drop(window);
    // It is the same history to its copies.
    ok(&mut command(data, &["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"]));
    back_up(&Source::new(data), &backups, NOW, Occasion::Asked).unwrap().unwrap();
    assert_eq!(saved(&backups).iter().map(|copy| copy.name.number).collect::<Vec<_>>(), [2]);
}
