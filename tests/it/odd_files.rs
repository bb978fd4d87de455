//! Links, pipes, sockets, devices and folders where a file should be: refused
//! in one sentence, nothing waits, and nothing is written through them.

use crate::support::at;
use std::fs::{self, File};
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];
/// Longer than any command takes; what waits for a pipe never ends.
const LIMIT: Duration = Duration::from_secs(60);

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .env_remove("SELVSYN_PASSPHRASE")
        .env("SELVSYN_NEW_PASSPHRASE", "en to tre fire");
    command
}

/// Runs to its end, or fails where there is none.
fn output(command: &mut Command) -> Output {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > LIMIT {
            child.kill().unwrap();
            panic!("{command:?} waits");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) {
    let output = output(&mut command(folder, arguments));
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// One sentence, and no more.
fn refused(output: &Output, about: &str) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{about}: {said}");
    said
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Pipe,
    Socket,
    Folder,
    /// To the victim's file.
    Link,
    Dangling,
    LinkToPipe,
    LinkToDevice,
}

const KINDS: [Kind; 7] =
    [Kind::Pipe, Kind::Socket, Kind::Folder, Kind::Link, Kind::Dangling, Kind::LinkToPipe, Kind::LinkToDevice];

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

/// Puts something odd where a file should be; `elsewhere` holds what a link
/// leads to.
fn put(kind: Kind, path: &Path, elsewhere: &Path) {
    match kind {
        Kind::Pipe => pipe(path),
        Kind::Socket => drop(UnixListener::bind(path).unwrap()),
        Kind::Folder => fs::create_dir(path).unwrap(),
        Kind::Link => symlink(elsewhere.join("victim"), path).unwrap(),
        Kind::Dangling => symlink(elsewhere.join("none"), path).unwrap(),
        Kind::LinkToPipe => {
            pipe(&elsewhere.join("pipe"));
            symlink(elsewhere.join("pipe"), path).unwrap();
        }
        Kind::LinkToDevice => symlink("/dev/full", path).unwrap(),
    }
}

fn elsewhere() -> tempfile::TempDir {
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("victim"), "mitt").unwrap();
    elsewhere
}

/// What it was is what it is.
fn assert_untouched(kind: Kind, path: &Path, elsewhere: &Path, about: &str) {
    let about_it = fs::symlink_metadata(path).unwrap().file_type();
    let is_kept = match kind {
        Kind::Pipe => about_it.is_fifo(),
        Kind::Socket => about_it.is_socket(),
        Kind::Folder => about_it.is_dir(),
        Kind::Link | Kind::Dangling | Kind::LinkToPipe | Kind::LinkToDevice => about_it.is_symlink(),
    };
    assert!(is_kept, "{about}");
    assert_eq!(fs::read(elsewhere.join("victim")).unwrap(), b"mitt", "{about}");
    assert!(!elsewhere.join("none").exists(), "{about}");
}

#[test]
fn in_the_data_folder_what_is_no_file_is_refused() {
    let whole = tempfile::tempdir().unwrap();
    ok(whole.path(), &RECORD);
    let places = [
        "selvsyn.sqlite3",
        "selvsyn.sqlite3-journal",
        "selvsyn.sqlite3-wal",
        "selvsyn-appearance.json",
        "selvsyn.lock",
    ];
    let copy = whole.path().join("selvsyn.sqlite3");
    for (number, place) in places.into_iter().enumerate() {
        for (also, kind) in KINDS.into_iter().enumerate() {
            let (folder, elsewhere) = (tempfile::tempdir().unwrap(), elsewhere());
            let folder = folder.path();
            let path = folder.join(place);
            if place != "selvsyn.sqlite3" {
                fs::copy(&copy, folder.join("selvsyn.sqlite3")).unwrap();
            }
            put(kind, &path, elsewhere.path());
            let commands: [&[&str]; 5] =
                [&["history"], &RECORD, &["check"], &["restore", copy.to_str().unwrap()], &["passphrase", "set"]];
            // Each place and kind meets two of them, in turn.
            for turn in [number + also, number + also + 2] {
                let arguments = commands[turn % commands.len()];
                let about = format!("{place} {kind:?} {arguments:?}");
                let said = refused(&output(&mut command(folder, arguments)), &about);
                assert!(said.contains(place) && said.contains("ikke en vanlig fil"), "{about}: {said}");
                assert_untouched(kind, &path, elsewhere.path(), &about);
            }
        }
    }
}

/// A whole folder elsewhere is what many people have.
#[test]
fn a_data_folder_that_is_a_link_is_followed() {
    let here = tempfile::tempdir().unwrap();
    fs::create_dir(here.path().join("real")).unwrap();
    symlink("real", here.path().join("link")).unwrap();
    ok(&here.path().join("link"), &RECORD);
    assert!(here.path().join("real/selvsyn.sqlite3").is_file());
}

#[test]
fn an_export_writes_files_and_nothing_else() {
    let data = tempfile::tempdir().unwrap();
    ok(data.path(), &RECORD);
    for name in ["ut.json", "ut.csv", "ut.sqlite3"] {
        for kind in KINDS {
            let (folder, elsewhere) = (tempfile::tempdir().unwrap(), elsewhere());
            let path = folder.path().join(name);
            put(kind, &path, elsewhere.path());
            let verb = if name == "ut.sqlite3" { "backup" } else { "export" };
            let told = output(&mut command(data.path(), &[verb, "--out", path.to_str().unwrap()]));
            let about = format!("{name} {kind:?}");
            if matches!(kind, Kind::Link) {
                assert!(told.status.success(), "{about}: {}", String::from_utf8_lossy(&told.stderr));
                assert!(fs::symlink_metadata(&path).unwrap().is_symlink(), "{about}");
                assert!(fs::metadata(elsewhere.path().join("victim")).unwrap().len() > 10, "{about}");
                continue;
            }
            let said = refused(&told, &about);
            assert!(said.contains("ut."), "{about}: {said}");
            assert_untouched(kind, &path, elsewhere.path(), &about);
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, "mitt").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
        let verb = if name == "ut.sqlite3" { "backup" } else { "export" };
        let said = refused(&output(&mut command(data.path(), &[verb, "--out", path.to_str().unwrap()])), name);
        assert!(said.contains("skrivebeskyttet"), "{said}");
        assert_eq!(fs::read(&path).unwrap(), b"mitt");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left over");
    }
}

#[test]
fn what_is_read_is_a_file() {
    let data = tempfile::tempdir().unwrap();
    ok(data.path(), &["history"]);
    for kind in KINDS {
        // What the link leads to is a file, and no archive.
        if matches!(kind, Kind::Link) {
            continue;
        }
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), elsewhere());
        for (name, arguments) in [
            ("inn.json", &["import"][..]),
            ("inn.ndjson", &["group"]),
            ("skjema.json", &["instruments", "--validate"]),
            ("kopi.sqlite3", &["restore"]),
        ] {
            let path = folder.path().join(name);
            let _ = fs::remove_file(elsewhere.path().join("pipe"));
            put(kind, &path, elsewhere.path());
            // A folder is where contributions lie.
            if !(matches!(kind, Kind::Folder) && arguments[0] == "group") {
                let mut arguments = arguments.to_vec();
                arguments.push(path.to_str().unwrap());
                let said = refused(&output(&mut command(data.path(), &arguments)), &format!("{name} {kind:?}"));
                assert!(said.contains(name), "{name} {kind:?}: {said}");
            }
        }
        // The policy, and the zone.
        let policy = folder.path().join("policy.json");
        let _ = fs::remove_file(elsewhere.path().join("pipe"));
        put(kind, &policy, elsewhere.path());
        let told = output(command(data.path(), &["history"]).env("SELVSYN_TEST_POLICY", &policy));
        assert!(told.status.success(), "{kind:?}: {}", String::from_utf8_lossy(&told.stderr));
        let told = output(command(data.path(), &RECORD).env("TZ", &policy));
        assert!(told.status.success(), "{kind:?}: {}", String::from_utf8_lossy(&told.stderr));
    }
    let told = output(command(data.path(), &RECORD).env("TZ", "/dev/zero"));
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
}

/// A limit on the size of files is told, and leaves nothing behind.
#[test]
fn a_limit_on_the_size_of_files_is_a_sentence() {
    let data = tempfile::tempdir().unwrap();
    ok(data.path(), &RECORD);
    let out = tempfile::tempdir().unwrap();
    for (name, verb) in [("ut.pdf", "report"), ("ut.sqlite3", "backup"), ("ut.json", "export")] {
        let path = out.path().join(name);
        let mut arguments = vec![verb];
        if verb == "report" {
            arguments.push("latest");
        }
        arguments.extend(["--out", path.to_str().unwrap()]);
        // In pieces of 512 or 1024 bytes, as the shell has it: less than any.
        let limited = command(data.path(), &arguments);
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -f 2 && exec \"$@\"", "sh"]).arg(limited.get_program()).args(limited.get_args());
        let said = refused(&output(&mut shell), name);
        assert!(said.contains("plass"), "{name}: {said}");
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0, "{name}");
    }
    let mut shell = Command::new("sh");
    let limited = command(data.path(), &RECORD);
    shell.args(["-c", "ulimit -f 2 && exec \"$@\"", "sh"]).arg(limited.get_program()).args(limited.get_args());
    refused(&output(&mut shell), "record");
    ok(data.path(), &["check"]);
}

/// The clock of a machine whose battery is empty: a workbook's library ends the
/// program there, and nothing else minds.
#[test]
fn a_workbook_at_a_clock_before_1970_is_a_sentence() {
    let data = tempfile::tempdir().unwrap();
    ok(data.path(), &RECORD);
    for (name, is_written) in [("ut.xlsx", false), ("ut.csv", true), ("ut.json", true)] {
        let out = data.path().join(name);
        let mut command = command(data.path(), &["export", "--out", out.to_str().unwrap()]);
        let told = output(command.envs(at("1969-12-30 12:00:00")));
        if is_written {
            assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        } else {
            assert!(refused(&told, name).contains("1970"));
        }
        assert_eq!(out.exists(), is_written);
    }
}

/// What somebody laid in the way of a file that is written beside another.
#[test]
fn nothing_is_written_through_a_link_with_a_name_of_ours() {
    let (data, elsewhere) = (tempfile::tempdir().unwrap(), elsewhere());
    ok(data.path(), &RECORD);
    for name in ["selvsyn-appearance.json.new", "selvsyn-x.sqlite3.age", "selvsyn.sqlite3.new"] {
        symlink(elsewhere.path().join("victim"), data.path().join(name)).unwrap();
    }
    output(&mut command(data.path(), &["passphrase", "set"]));
    assert_eq!(fs::read(elsewhere.path().join("victim")).unwrap(), b"mitt");
    drop(File::open(data.path()).unwrap());
}
