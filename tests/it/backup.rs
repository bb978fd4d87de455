//! Copies of a history from the command line and from the library: whole,
//! private, restored with nothing lost.

use crate::support::fill_with_demo;
use jiff::civil::{DateTime, datetime};
use selvsyn::contents::Rows;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::store::{FILE_NAME, Occasion, RestoreError, Source, Store, StoreError, back_up, restore, saved};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];
const NOW: DateTime = datetime(2026, 6, 4, 9, 14, 0, 0);

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .arg("--data-dir")
        .arg(folder)
        .args(["--lang", "nb"])
        .args(arguments)
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

/// The one line that is said when it could not be done.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    assert!(said.lines().count() == 1 && output.stdout.is_empty(), "{arguments:?}: {said}");
    said
}

/// Every file below a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

fn loaded(folder: &Path) -> Rows {
    Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap()
}

fn demo() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    folder
}

/// A folder with one copy of the demonstration in it, and that copy.
fn copied() -> (tempfile::TempDir, PathBuf) {
    let folder = demo();
    let copy = folder.path().join("kopi.sqlite3");
    ok(folder.path(), &["backup", "--out", copy.to_str().unwrap()]);
    (folder, copy)
}

#[test]
fn a_copy_is_whole_and_alone_and_comes_back_equal() {
    let (here, copy) = copied();
    let there = tempfile::tempdir().unwrap();
    // Also while another program has the history open, with a log beside it.
    let open = Store::open(here.path()).unwrap();
    let said = ok(here.path(), &["backup", "--out", copy.to_str().unwrap()]);
    assert!(said.contains("12 egenvurderinger"), "{said}");
    drop(open);
    let told: String = rusqlite::Connection::open_with_flags(&copy, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
        .unwrap()
        .query_row("SELECT (SELECT integrity_check FROM pragma_integrity_check) || (SELECT journal_mode FROM pragma_journal_mode)", [], |row| row.get(0))
        .unwrap();
    assert_eq!(told, "okdelete");
    let bytes = fs::read(&copy).unwrap();
    let said = ok(there.path(), &["restore", copy.to_str().unwrap()]);
    assert_eq!(said, format!("Gjenopprettet 12 egenvurderinger fra {}.\n", copy.display()));
    assert_eq!(loaded(there.path()), loaded(here.path()));
    assert!(fs::read(&copy).unwrap() == bytes, "the copy is only read");
    assert_eq!(contents(there.path()).len(), 1, "nothing is left beside the history");
    assert_eq!(contents(here.path()).len(), 2, "nor beside the copy");
    let secret = |folder: &Path| Store::open(folder).unwrap().secret().unwrap();
    assert_eq!(
        Store::open(there.path()).unwrap().settings().unwrap(),
        Store::open(here.path()).unwrap().settings().unwrap()
    );
    secret(here.path());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&there.path().join(FILE_NAME)), 0o600);
        // What a person puts elsewhere has the rights of its folder, and keeps
        // those of the file it replaces.
        let usual = there.path().join("usual");
        fs::write(&usual, "").unwrap();
        assert_eq!(mode(&copy), mode(&usual));
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o640)).unwrap();
        ok(here.path(), &["backup", "--out", copy.to_str().unwrap()]);
        assert_eq!(mode(&copy), 0o640);
    }
}

#[test]
fn what_was_there_is_kept_and_can_be_restored_itself() {
    let (folder, copy) = copied();
    let folder = folder.path();
    let before = loaded(folder);
    let id = ok(folder, &RECORD);
    let with_one_more = loaded(folder);
    let said = ok(folder, &["restore", copy.to_str().unwrap()]);
    assert_eq!(loaded(folder), before);
    let [safety] = &saved(&folder.join("backups"))[..] else { panic!("one safety copy") };
    assert!(safety.name.is_safety && said.contains(safety.path.to_str().unwrap()), "{said}");
    ok(folder, &["restore", safety.path.to_str().unwrap()]);
    assert_eq!(loaded(folder), with_one_more);
    assert!(ok(folder, &["show", id.trim()]).contains("Selvledelse"));
    assert_eq!(saved(&folder.join("backups")).len(), 2);
}

#[test]
fn what_cannot_be_restored_is_refused_and_nothing_changes() {
    let (folder, copy) = copied();
    let whole = fs::read(&copy).unwrap();
    let changed = |at: std::ops::Range<usize>, to: &[u8]| {
        let mut bytes = whole.clone();
        bytes[at].copy_from_slice(to);
        bytes
    };
    let mut holed = whole.clone();
    let middle = whole.len() / 2 / 4096 * 4096;
    holed[middle..middle + 4096].fill(0x55);
    let foreign = folder.path().join("foreign.sqlite3");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE session (a)").unwrap();
    let foreign = fs::read(foreign).unwrap();
    let cases: [(&str, Vec<u8>, &str); 9] = [
        ("newer", changed(60..64, &99_u32.to_be_bytes()), "nyere versjon"),
        ("other", changed(68..72, &1_u32.to_be_bytes()), "ikke en sikkerhetskopi"),
        ("foreign", foreign, "ikke en sikkerhetskopi"),
        ("empty", Vec::new(), "ikke en sikkerhetskopi"),
        ("text", b"hei".to_vec(), "skadet"),
        ("cut", whole[..whole.len() - 4096].to_vec(), "skadet"),
        ("half", whole[..whole.len() / 2].to_vec(), "skadet"),
        ("holed", holed, "skadet"),
        ("unfilled", changed(60..64, &0_u32.to_be_bytes()), "ikke en sikkerhetskopi"),
    ];
    let files = tempfile::tempdir().unwrap();
    let before = contents(folder.path());
    for (name, bytes, words) in cases {
        let file = files.path().join(name);
        fs::write(&file, &bytes).unwrap();
        let said = refused(folder.path(), &["restore", file.to_str().unwrap()]);
        assert!(said.contains(words), "{name}: {said}");
        assert!(contents(folder.path()) == before, "{name}");
        assert!(fs::read(&file).unwrap() == bytes, "{name}");
    }
    assert!(refused(folder.path(), &["restore", "missing.sqlite3"]).contains("kan ikke leses"));
    for itself in [folder.path().join(FILE_NAME), folder.path().join(".").join(FILE_NAME)] {
        assert!(refused(folder.path(), &["restore", itself.to_str().unwrap()]).contains("selve datafilen"));
        assert!(refused(folder.path(), &["backup", "--out", itself.to_str().unwrap()]).contains("selve datafilen"));
    }
    let log = folder.path().join(format!("{FILE_NAME}-wal"));
    assert!(refused(folder.path(), &["backup", "--out", log.to_str().unwrap()]).contains("selve datafilen"));
    let nowhere = folder.path().join("none/x.sqlite3");
    assert!(refused(folder.path(), &["backup", "--out", nowhere.to_str().unwrap()]).contains("Kunne ikke skrive"));
    assert!(contents(folder.path()) == before);
}

/// A file that declares more than a history does could make later changes do
/// what nobody asked for.
#[test]
fn a_copy_with_triggers_of_its_own_is_refused() {
    let (folder, copy) = copied();
    rusqlite::Connection::open(&copy)
        .unwrap()
        .execute_batch("CREATE TRIGGER evil AFTER INSERT ON session BEGIN DELETE FROM answer; END")
        .unwrap();
    let before = contents(folder.path());
    assert!(refused(folder.path(), &["restore", copy.to_str().unwrap()]).contains("skadet"));
    assert!(contents(folder.path()) == before);
}

#[test]
fn a_damaged_history_is_set_aside_and_the_newest_good_copy_is_named() {
    let folder = demo();
    let folder = folder.path();
    let (source, backups) = (Source::new(folder), folder.join("backups"));
    let before = loaded(folder);
    let good = back_up(&source, &backups, NOW, Occasion::Asked).unwrap().unwrap();
    let bad = back_up(&source, &backups, NOW.date().at(23, 0, 0, 0), Occasion::BeforeRestore).unwrap().unwrap();
    fs::write(&bad.path, b"broken").unwrap();
    let file = folder.join(FILE_NAME);
    for broken in [b"SQLite format 3\0 and then nothing".to_vec(), holed(&fs::read(&file).unwrap())] {
        fs::write(&file, &broken).unwrap();
        let untouched = contents(folder);
        for command in [&["history"][..], &RECORD, &["check"]] {
            if run(folder, command).status.success() {
                // What SQLite did not have to read is still whole.
                assert_ne!(command, ["check"]);
                continue;
            }
            let said = refused(folder, command);
            assert!(said.contains("skadet") && said.contains(good.path.to_str().unwrap()), "{said}");
        }
        if broken.len() < 100 {
            assert!(contents(folder) == untouched);
        }
        let asides = |folder: &Path| {
            contents(folder)
                .keys()
                .map(|path| path.display().to_string())
                .filter(|path| path.contains("selvsyn-damaged-") && path.ends_with(".sqlite3"))
                .count()
        };
        let earlier = asides(folder);
        let said = ok(folder, &["restore", good.path.to_str().unwrap()]);
        assert!(said.contains("selvsyn-damaged-"), "{said}");
        assert_eq!(asides(folder), earlier + 1, "each has a name of its own");
        assert_eq!(loaded(folder), before);
        ok(folder, &["check"]);
    }
}

/// The same with its middle page overwritten.
fn holed(whole: &[u8]) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let middle = whole.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0x55);
    bytes
}

#[test]
fn a_history_from_the_future_is_not_replaced() {
    let (folder, copy) = copied();
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    let before = contents(folder.path());
    for command in
        [vec!["restore", copy.to_str().unwrap()], vec!["check"], vec!["backup", "--out", "/dev/null/x.sqlite3"]]
    {
        assert!(refused(folder.path(), &command).contains("nyere versjon"), "{command:?}");
        assert!(contents(folder.path()) == before, "{command:?}");
    }
}

#[test]
fn what_a_check_says() {
    let folder = demo();
    let folder = folder.path();
    assert_eq!(
        ok(folder, &["check"]),
        format!("Dataene dine i {} er uskadde: 12 egenvurderinger.\n", folder.display())
    );
    let spoil = |sql: &str| {
        let file = rusqlite::Connection::open(folder.join(FILE_NAME)).unwrap();
        file.pragma_update(None, "foreign_keys", false).unwrap();
        assert!(file.execute(sql, []).unwrap() > 0, "{sql}");
    };
    let whole = contents(folder);
    for (sql, words) in [
        ("UPDATE answer SET value = 6 WHERE session = 1 AND item = 'selvledelse.1'", "1 svar passer ikke"),
        ("UPDATE answer SET item = 'x.1' WHERE session = 1 AND item = 'selvledelse.1'", "1 svar passer ikke"),
        ("UPDATE instrument SET definition = '{}' WHERE id = 'karriere'", "1 skjema kan ikke leses"),
        ("UPDATE instrument SET version = 7 WHERE id = 'karriere'", "mangler det de hører til"),
        ("DELETE FROM session WHERE key = 1", "9 opplysninger mangler det de hører til"),
        ("UPDATE session SET then_start = 'x' WHERE key = 1", "1 opplysning mangler det den hører til"),
    ] {
        spoil(sql);
        let said = refused(folder, &["check"]);
        assert!(said.contains(words) && said.contains("ikke i orden"), "{sql}: {said}");
        for (path, bytes) in &whole {
            fs::write(path, bytes).unwrap();
        }
    }
    spoil("INSERT INTO setting VALUES ('x', 'y')");
    ok(folder, &["check"]);
    rusqlite::Connection::open(folder.join(FILE_NAME)).unwrap().execute_batch("CREATE VIEW v AS SELECT 1").unwrap();
    assert!(refused(folder, &["check"]).contains("ikke bygd som en fil fra Selvsyn"));
    let empty = tempfile::tempdir().unwrap();
    assert!(refused(empty.path(), &["check"]).contains("ingen data"));
    assert!(refused(empty.path(), &["backup", "--out", "x.sqlite3"]).contains("ingen data"));
    assert!(contents(empty.path()).is_empty(), "a check makes nothing");
}

#[cfg(unix)]
#[test]
fn a_check_says_what_others_can_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = demo();
    let folder = folder.path();
    let backups = folder.join("backups");
    let copy = back_up(&Source::new(folder), &backups, NOW, Occasion::Asked).unwrap().unwrap();
    ok(folder, &["check"]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&backups), mode(&copy.path)), (0o700, 0o600));
    for path in [folder, &folder.join(FILE_NAME), &backups, &copy.path] {
        let before = mode(path);
        let opened = before | if path.is_dir() { 0o022 } else { 0o040 };
        fs::set_permissions(path, fs::Permissions::from_mode(opened)).unwrap();
        let said = refused(folder, &["check"]);
        assert!(said.contains(&format!("har tilgang til {}.", path.display())), "{said}");
        assert_eq!(mode(path), opened, "a check changes nothing");
        fs::set_permissions(path, fs::Permissions::from_mode(before)).unwrap();
    }
}

/// As a program leaves it that is killed amid its very first start.
#[test]
fn a_file_that_was_never_filled_is_a_history_without_answers() {
    let folder = tempfile::tempdir().unwrap();
    drop(selvsyn::platform::permissions::make_file(&folder.path().join(FILE_NAME)).unwrap());
    let file = rusqlite::Connection::open(folder.path().join(FILE_NAME)).unwrap();
    file.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    drop(file);
    assert!(fs::metadata(folder.path().join(FILE_NAME)).unwrap().len() > 0);
    assert!(ok(folder.path(), &["check"]).ends_with("er uskadde: 0 egenvurderinger.\n"));
    let foreign = tempfile::tempdir().unwrap();
    let file = rusqlite::Connection::open(foreign.path().join(FILE_NAME)).unwrap();
    file.execute_batch("CREATE TABLE mine (x)").unwrap();
    drop(file);
    let told = refused(foreign.path(), &["check"]);
    assert!(told.contains("er ikke laget av Selvsyn") && told.contains("Med --data-dir kan du"), "{told}");
}

#[test]
fn a_copy_is_made_when_it_is_time_and_not_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let (source, backups) = (Source::new(folder.path()), folder.path().join("backups"));
    let due = |now: DateTime| back_up(&source, &backups, now, Occasion::MayBeDue).unwrap().map(|made| made.name.number);
    let at = |day, clock| datetime(2026, 6, day, clock, 0, 0, 0);
    drop(source.open().unwrap());
    assert_eq!(due(at(4, 9)), None, "nothing to copy");
    ok(folder.path(), &RECORD);
    assert_eq!(due(at(4, 9)), Some(1));
    assert_eq!(due(at(4, 10)), None, "nothing has changed");
    ok(folder.path(), &RECORD);
    assert_eq!(due(at(4, 11)), Some(2));
    assert_eq!(due(at(5, 9)), Some(3), "a day has its own");
    // The clock goes back to a day that has one, and to one that has none.
    assert_eq!(due(at(5, 8)), None);
    ok(folder.path(), &RECORD);
    assert_eq!(due(at(5, 8)), Some(4));
    assert_eq!(due(at(1, 8)), Some(5));
    let left: Vec<(u64, DateTime)> = saved(&backups).iter().map(|saved| (saved.name.number, saved.name.made)).collect();
    assert_eq!(left, [(5, at(1, 8)), (4, at(5, 8)), (3, at(5, 9)), (2, at(4, 11))]);
}

#[test]
fn who_was_killed_while_copying_leaves_nothing_for_long() {
    let folder = demo();
    let (source, backups) = (Source::new(folder.path()), folder.path().join("backups"));
    back_up(&source, &backups, NOW, Occasion::Asked).unwrap();
    for left in [".selvsyn-abc.part", ".selvsyn-abc.part-journal"] {
        fs::write(backups.join(left), "half").unwrap();
    }
    fs::write(backups.join("mine.txt"), "mine").unwrap();
    let half = folder.path().join(".selvsyn-restore-abc");
    fs::create_dir(&half).unwrap();
    fs::write(half.join(FILE_NAME), "half").unwrap();
    let made = back_up(&source, &backups, NOW, Occasion::Asked).unwrap().unwrap();
    let names: Vec<String> =
        contents(&backups).keys().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names, [".selvsyn-lock", "mine.txt", "selvsyn-2026-06-04-0914-00002.sqlite3"]);
    restore(&source, &backups, &made.path, NOW).unwrap();
    assert!(!half.exists());
}

/// Where what is there cannot be kept, it is not replaced.
#[test]
fn without_a_safety_copy_nothing_is_restored() {
    let (folder, copy) = copied();
    ok(folder.path(), &RECORD);
    let before = loaded(folder.path());
    let source = Source::new(folder.path());
    let below_a_file = copy.join("backups");
    let refused = restore(&source, &below_a_file, &copy, NOW);
    assert!(matches!(refused, Err(RestoreError::Safety(StoreError::Folder(_)))), "{refused:?}");
    assert_eq!(loaded(folder.path()), before);
}

#[test]
fn a_history_of_the_first_version_is_restored_as_one_of_this() {
    let folder = demo();
    let first = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-light.sqlite3");
    let bytes = fs::read(&first).unwrap();
    ok(folder.path(), &["restore", first.to_str().unwrap()]);
    assert_eq!(loaded(folder.path()).sessions.len(), 13);
    ok(folder.path(), &["check"]);
    assert!(fs::read(&first).unwrap() == bytes);
    let other = tempfile::tempdir().unwrap();
    fs::copy(&first, other.path().join(FILE_NAME)).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(other.path().join(FILE_NAME), fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert!(ok(other.path(), &["check"]).contains("12 egenvurderinger"));
}

/// Others go on storing while copies are made, and every copy is whole.
#[test]
fn copies_are_whole_while_others_write() {
    let folder = demo();
    let (source, backups) = (Source::new(folder.path()), folder.path().join("backups"));
    let path = folder.path().to_owned();
    let writer = std::thread::spawn(move || {
        for _ in 0..25 {
            ok(&path, &RECORD);
        }
    });
    let mut made = 0;
    while !writer.is_finished() || made == 0 {
        back_up(&source, &backups, NOW, Occasion::Asked).unwrap().unwrap();
        made += 1;
        let there = tempfile::tempdir().unwrap();
        let [newest, ..] = &saved(&backups)[..] else { panic!("a copy") };
        let restored = restore(&Source::new(there.path()), &backups, &newest.path, NOW).unwrap();
        assert!((12..=37).contains(&restored.sessions));
    }
    writer.join().unwrap();
    assert_eq!(loaded(folder.path()).sessions.iter().filter(|session| session.then_test.is_none()).count(), 37);
}
