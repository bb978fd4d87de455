//! Histories that meet the world: several programs at once, files that are
//! cut, foreign or from the future, disks that are full.

use crate::support::{Open, settle};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];
const FILE: &str = "selvsyn.sqlite3";

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command.arg("--data-dir").arg(folder).args(["--lang", "nb"]).args(arguments);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// One line on standard error, which it gives, nothing on standard output,
/// and status 1.
fn refused(output: Output) -> String {
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    assert!(output.stdout.is_empty());
    stderr
}

/// Every file in a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())
        })
        .collect()
}

/// A whole history of one finished session, as bytes.
fn whole_history() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &RECORD);
    assert_eq!(contents(folder.path()).len(), 1, "the log is gone when the program is");
    fs::read(folder.path().join(FILE)).unwrap()
}

/// Refuses these bytes as a history, for reading and for writing, and leaves
/// the folder as it was.
fn refused_untouched(bytes: &[u8], words: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), bytes).unwrap();
    let before = contents(folder.path());
    for arguments in [&["history"][..], &RECORD] {
        let said = refused(run(folder.path(), arguments));
        assert!(said.contains(words), "{} bytes: {said}", bytes.len());
        assert!(contents(folder.path()) == before, "{} bytes", bytes.len());
    }
}

#[test]
fn many_programs_at_once_all_get_their_turn() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    let start =
        |arguments: &[&str]| command(&folder, arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The first round meets a folder that is not there.
    for round in 1..=3 {
        let running: Vec<_> = (0..8).flat_map(|_| [start(&RECORD), start(&["history"])]).collect();
        for child in running {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(ok(&folder, &["history"]).lines().count(), round * 8);
    }
}

#[test]
fn a_cut_history_is_refused_untouched() {
    let bytes = whole_history();
    let length = bytes.len();
    for kept in [1, 15, 16, 99, 100, 104, 4000, 4096, length / 2, length - 4096, length - 1] {
        refused_untouched(&bytes[..kept], "skadet");
    }
}

#[test]
fn a_newer_or_foreign_history_is_refused_untouched() {
    let mut newer = whole_history();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    refused_untouched(&newer, "nyere");
    let mut foreign = whole_history();
    for id in [0_u32, 1] {
        foreign[68..72].copy_from_slice(&id.to_be_bytes());
        refused_untouched(&foreign, "ikke laget av Selvsyn");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_could_read_is_made_private() {
    use std::os::unix::fs::PermissionsExt;
    for bytes in [Vec::new(), whole_history()] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        fs::write(&file, bytes).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        ok(folder.path(), &RECORD);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_folder_below_a_file_cannot_be_used() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "x").unwrap();
    let before = contents(folder.path());
    let below = folder.path().join("file/data");
    assert!(refused(run(&below, &RECORD)).contains("--data-dir"));
    let out = folder.path().join("file/demo");
    refused(run(folder.path(), &["demo", "--out", out.to_str().unwrap()]));
    assert_eq!(contents(folder.path()), before);
}

#[test]
fn a_label_with_line_breaks_stays_on_its_line() {
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &[&RECORD[..], &["--label", "a\nb\tc\u{1b}[31m"]].concat());
    let lines = ok(folder.path(), &["history"]);
    assert_eq!(lines.lines().count(), 1);
    assert!(lines.trim_end().ends_with("\ta b c [31m"), "{lines:?}");
    assert!(ok(folder.path(), &["history", "--json"]).contains("a\\nb\\tc\\u001b[31m"));
}

#[test]
fn a_date_is_written_in_one_way() {
    let folder = tempfile::tempdir().unwrap();
    for date in ["20260314", "2026-03-14T10:00", "2026-3-14", "2026-02-29", "0000-01-01", "14.03.2026", ""] {
        refused(run(folder.path(), &[&RECORD[..], &["--date", date]].concat()));
    }
    assert_eq!(ok(folder.path(), &["history"]), "");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_printed_is_no_success() {
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &RECORD);
    for arguments in [&["history", "--json"][..], &["show", "latest"], &["--help"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = command(folder.path(), arguments).stdout(full).stderr(Stdio::piped()).output().unwrap();
        assert!(refused(output).contains("kunne ikke skrives"), "{arguments:?}");
    }
}

/// A file system of its own that is small enough to fill; gone at the end.
#[cfg(target_os = "linux")]
pub struct SmallDisk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let status =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"]).arg(folder.path()).status();
        status.is_ok_and(|status| status.success()).then_some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn fill(&self) {
        // Ends with an error, which is what it is for.
        let _ = fs::write(self.path().join("filling"), vec![0; 512 * 1024]);
    }

    pub fn clear(&self) {
        fs::remove_file(self.path().join("filling")).unwrap();
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

/// Runs a test on a small disk. Only root may mount one; in a user namespace
/// of its own anybody is root, so there the test runs itself again.
#[cfg(target_os = "linux")]
pub fn on_a_small_disk(name: &str, test: impl FnOnce(&SmallDisk)) {
    if let Some(disk) = SmallDisk::mount() {
        return test(&disk);
    }
    assert!(std::env::var_os("SELVSYN_TEST_UNSHARED").is_none(), "a tmpfs cannot be mounted here");
    let status = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name])
        .env("SELVSYN_TEST_UNSHARED", "1")
        .status()
        .unwrap();
    assert!(status.success());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_changes_nothing() {
    on_a_small_disk("store::a_full_disk_changes_nothing", full_disk_changes_nothing);
}

#[cfg(target_os = "linux")]
fn full_disk_changes_nothing(disk: &SmallDisk) {
    let data = disk.path().join("data");
    let elsewhere = tempfile::tempdir().unwrap();
    ok(&data, &RECORD);
    ok(elsewhere.path(), &RECORD);
    let before = ok(&data, &["history", "--json"]);
    let bytes = fs::read(data.join(FILE)).unwrap();
    disk.fill();
    assert!(refused(run(&data, &RECORD)).contains("full"));
    assert!(refused(run(&disk.path().join("new"), &RECORD)).contains("full"));
    let demo = disk.path().join("demo");
    refused(run(elsewhere.path(), &["demo", "--out", demo.to_str().unwrap()]));
    assert!(!demo.exists());
    for name in ["one.json", "one.csv"] {
        let out = disk.path().join(name);
        refused(run(elsewhere.path(), &["export", "--out", out.to_str().unwrap()]));
        assert!(!out.exists(), "{name}");
    }
    assert!(fs::read(data.join(FILE)).unwrap() == bytes);
    disk.clear();
    assert_eq!(ok(&data, &["history", "--json"]), before);
    ok(&data, &RECORD);
}

/// While the disk is full nothing is called saved; what was answered meanwhile
/// is stored as soon as there is room, in its order.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_fills_while_answering_loses_no_answer() {
    on_a_small_disk("store::a_disk_that_fills_while_answering_loses_no_answer", |disk| {
        let data = disk.path().join("data");
        let mut window = Open::new(&data).window();
        window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
        window.run();
        let press = |window: &mut Harness<'_, App>, key: Key| {
            window.key_press(key);
            window.run();
            settle(window);
        };
        for key in [Key::Num4, Key::Num5] {
            press(&mut window, key);
        }
        window.get_by_label("Lagret nå");
        disk.fill();
        let mut answered = 2;
        while window.query_by_label("Ikke lagret").is_none() {
            answered += 1;
            assert!(answered < 400, "the disk never got full");
            press(&mut window, Key::ArrowUp);
            press(&mut window, if answered % 2 == 0 { Key::Num1 } else { Key::Num2 });
        }
        window.get_by_label_contains("Disken er full");
        press(&mut window, Key::Num3);
        window.get_by_label("Ikke lagret");
        let shown = window.state().history().draft(None).unwrap().session.answers.to_string();
        disk.clear();
        press(&mut window, Key::Num3);
        window.get_by_label("Lagret nå");
        assert!(window.query_by_label_contains("Disken er full").is_none());
        let answers = window.state().history().draft(None).unwrap().session.answers.to_string();
        assert_ne!(answers, shown);
        drop(window);
        let window = Open::new(&data).window();
        assert_eq!(window.state().history().draft(None).unwrap().session.answers.to_string(), answers);
    });
}
