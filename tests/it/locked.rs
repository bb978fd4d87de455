//! A history with a passphrase: nothing of it can be read without, and
//! nothing of it is lost on the way there and back.

use crate::cases::is_long;
use selvsyn::contents::Rows;
use selvsyn::instrument::{Catalog, ItemId, Language};
use selvsyn::passphrase::Passphrase;
use selvsyn::plan::{Area, AreaKind, Entry, Focus, Plan, Prompt, Sheet};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::settings::{Settings, Theme};
use selvsyn::store::{Encryption, FILE_NAME, PassphraseSet, Source, Store, StoreError};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What is looked for in every byte.
const SECRET: &str = "Kråkesølv-91";
const FIRST: &str = "blåbær, kaffe og ro";
const SECOND: &str = "it's \"quoted\"; -- x'00'";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

fn unlock(folder: &Path, passphrase: &Passphrase) -> Result<Store, StoreError> {
    let store = Source::new(folder).with_passphrase(Some(passphrase.clone())).open()?;
    store.finish_locking(&folder.join("backups"));
    Ok(store)
}

fn set(store: &mut Store, current: Option<&Passphrase>, new: Option<&Passphrase>) -> Result<PassphraseSet, StoreError> {
    let backups = store.source().data_dir().join("backups");
    store.set_passphrase(current, new, &backups)
}

/// Writes the secret wherever a person can write.
fn fill(store: &mut Store) {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let session = Session {
        id: SessionId::random(),
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        date: jiff::civil::date(2026, 6, 4),
        label: Some(format!("merke {SECRET}")),
        started_at: jiff::Timestamp::UNIX_EPOCH,
        finished_at: None,
        corrects: None,
        then_test: None,
        answers: Answers::parse("1,2,3,4,5,1,2,3,4", 9, 5).unwrap(),
        remarks: [(2, format!("merknad {SECRET}"))].into(),
    };
    store.start_session(&session, instrument).unwrap();
    let mut plan = Plan::empty(session.id, jiff::Timestamp::UNIX_EPOCH);
    let mut area = Area::new(AreaKind::Develop, Focus::Item(ItemId::new("selvledelse.1")));
    area.text = format!("plan {SECRET}").repeat(300);
    area.actions[0].text = format!("tiltak {SECRET}");
    plan.add(area);
    store.save_plan(&plan).unwrap();
    let mut page = Entry::new(Sheet::Questions, jiff::civil::date(2026, 6, 4), jiff::Timestamp::UNIX_EPOCH);
    page.set_text(Prompt::Who, format!("dagbok {SECRET}"));
    store.save_page(&page).unwrap();
}

fn loaded(store: &Store) -> Rows {
    store.load(&mut Catalog::shipped()).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(folder).into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

fn holds(bytes: &[u8], text: &str) -> bool {
    let utf16 = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(unit).collect() };
    [text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)]
        .iter()
        .any(|wanted| bytes.windows(wanted.len()).any(|window| window == wanted))
}

/// What can be read in a folder without a passphrase: files that hold the
/// secret or a word of the schema, and pages that begin as SQLite's do.
fn readable(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in bytes(folder) {
        let name = path.strip_prefix(folder).unwrap().display().to_string();
        for word in [SECRET, "Kråkes", "CREATE TABLE", "SQLite format", "selvledelse", FIRST, SECOND] {
            if holds(&bytes, word) {
                found.push(format!("{name}: {word}"));
            }
        }
        // A leaf or an interior page of a table or an index: its kind, then
        // zeros or the place of a free block within the page.
        let looks_like_a_page =
            |page: &[u8]| matches!(page[0], 2 | 5 | 10 | 13) && page[1..3] == [0, 0] && page[7] == 0;
        let pages = bytes.chunks_exact(4096).filter(|page| looks_like_a_page(page)).count();
        if pages > 0 {
            found.push(format!("{name}: {pages} pages"));
        }
    }
    found
}

#[test]
fn on_changed_and_off_again_without_loss() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    assert_eq!(Source::new(folder).encryption(), Encryption::New);
    let mut store = Store::open(folder).unwrap();
    fill(&mut store);
    store
        .save_settings(&Settings { language: Some(Language::Nynorsk), theme: Some(Theme::Dark), ..Settings::default() })
        .unwrap();
    let before = loaded(&store);
    assert_eq!(Source::new(folder).encryption(), Encryption::Plain);
    assert!(!readable(folder).is_empty(), "the scan finds what is there to find");

    let (first, second) = (passphrase(FIRST), passphrase(SECOND));
    assert!(set(&mut store, None, Some(&first)).unwrap().is_encrypted);
    assert_eq!(readable(folder), [""; 0]);
    assert_eq!(loaded(&store), before);
    fill(&mut store);
    let before = loaded(&store);
    assert_eq!(readable(folder), [""; 0]);
    assert_eq!(files(folder).iter().filter(|file| file.to_string_lossy().contains(".sqlite3-")).count(), 0);
    drop(store);
    assert_eq!(Source::new(folder).encryption(), Encryption::Encrypted);
    assert!(matches!(Store::open(folder), Err(StoreError::Encrypted)));
    assert_eq!(selvsyn::store::appearance(folder).language, Some(Language::Nynorsk));

    let mut store = unlock(folder, &first).unwrap();
    assert_eq!(loaded(&store), before);
    assert!(matches!(set(&mut store, None, None), Err(StoreError::WrongPassphrase)));
    assert!(matches!(set(&mut store, Some(&second), None), Err(StoreError::WrongPassphrase)));
    set(&mut store, Some(&first), Some(&second)).unwrap();
    assert_eq!(readable(folder), [""; 0]);
    drop(store);
    assert!(matches!(unlock(folder, &first), Err(StoreError::WrongPassphrase)));
    let mut store = unlock(folder, &second).unwrap();
    assert_eq!(loaded(&store), before);
    assert!(!set(&mut store, Some(&second), None).unwrap().is_encrypted);
    drop(store);
    assert_eq!(files(folder), [folder.join(FILE_NAME)], "nothing is left beside");
    assert_eq!(loaded(&Store::open(folder).unwrap()), before);
}

/// What a disk would give back after the files are gone: whoever had them open
/// reads what is left of them, the history and its log.
#[cfg(unix)]
#[test]
fn what_stood_in_the_open_is_written_over() {
    use std::io::{Read, Seek};
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    fill(&mut store);
    let mut held: Vec<fs::File> = files(folder.path()).into_iter().map(|file| fs::File::open(file).unwrap()).collect();
    let mut shown = || -> Vec<bool> {
        held.iter_mut()
            .map(|file| {
                let mut bytes = Vec::new();
                file.rewind().unwrap();
                file.read_to_end(&mut bytes).unwrap();
                holds(&bytes, SECRET)
            })
            .collect()
    };
    assert!(shown().contains(&true), "it is there to find");
    set(&mut store, None, Some(&passphrase(FIRST))).unwrap();
    assert!(!shown().contains(&true));
}

#[test]
fn a_wrong_passphrase_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let first = passphrase(FIRST);
    let mut store = unlock(folder, &first).unwrap();
    fill(&mut store);
    // Once as a killed program leaves it, and once as it was closed.
    let copy = tempfile::tempdir().unwrap();
    for file in files(folder) {
        fs::copy(&file, copy.path().join(file.file_name().unwrap())).unwrap();
    }
    drop(store);
    for folder in [folder, copy.path()] {
        let before = bytes(folder);
        for wrong in ["blåbær", "blåbær, kaffe og Ro", " ", "x'00'"] {
            assert!(matches!(unlock(folder, &passphrase(wrong)), Err(StoreError::WrongPassphrase)));
            assert!(matches!(Store::open(folder), Err(StoreError::Encrypted)));
        }
        let after = bytes(folder);
        assert!(before == after, "{:?} {:?}", before.keys(), after.keys());
        assert_eq!(loaded(&unlock(folder, &first).unwrap()).sessions.len(), 1);
    }
}

#[test]
fn a_broken_locked_history_is_told_from_a_wrong_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE_NAME);
    let (first, wrong) = (passphrase(FIRST), passphrase(SECOND));
    fill(&mut unlock(folder.path(), &first).unwrap());
    let whole = fs::read(&path).unwrap();
    let refused = |bytes: &[u8], passphrase: &Passphrase| {
        fs::write(&path, bytes).unwrap();
        let error = unlock(folder.path(), passphrase).err().unwrap();
        assert!(fs::read(&path).unwrap() == bytes, "untouched");
        error.key()
    };
    let mut first_page = whole.clone();
    first_page[100] ^= 1;
    assert_eq!(refused(&first_page, &first), "store-damaged");
    assert_eq!(refused(&first_page, &wrong), "store-wrong-passphrase");
    assert_eq!(refused(&whole, &wrong), "store-wrong-passphrase");
    assert_eq!(refused(&whole[..whole.len() - 1], &first), "store-damaged");
    let mut start = whole.clone();
    start[..4].copy_from_slice(b"\0\0\0\0");
    assert_eq!(refused(&start, &first), "store-damaged");
    fs::write(&path, &whole).unwrap();
    assert!(unlock(folder.path(), &first).is_ok());
}

#[test]
fn backups_follow_and_no_open_copy_stays() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut store = Store::open(folder).unwrap();
    fill(&mut store);
    let before = loaded(&store);
    drop(store);
    let backups = folder.join("backups");
    fs::create_dir(&backups).unwrap();
    for name in ["selvsyn-2026-06-04-0914-00001.sqlite3", "selvsyn-2026-06-04-0914-00002.sqlite3"] {
        fs::copy(folder.join(FILE_NAME), backups.join(name)).unwrap();
    }
    // A damaged one, one that was set aside, and what a cut change has left.
    let mut damaged = fs::read(folder.join(FILE_NAME)).unwrap();
    for byte in &mut damaged[4096..4300] {
        *byte = 0xFF;
    }
    fs::write(backups.join("selvsyn-2026-06-04-0914-00003.sqlite3"), &damaged).unwrap();
    damaged[8192..8300].fill(0);
    fs::write(folder.join("selvsyn-damaged-2026-06-04-0914.sqlite3"), &damaged).unwrap();
    fs::write(backups.join("selvsyn-2026-06-04-0914-00002.sqlite3.new"), &damaged).unwrap();
    fs::write(folder.join("selvsyn.sqlite3.new"), &damaged).unwrap();

    let (first, second) = (passphrase(FIRST), passphrase(SECOND));
    let mut store = Store::open(folder).unwrap();
    let locked = set(&mut store, None, Some(&first)).unwrap();
    assert_eq!((locked.backups, locked.sealed, locked.left), (2, 2, 0));
    assert_eq!(readable(folder), [""; 0]);
    let restored = |name: &str, passphrase: &Passphrase| {
        let place = tempfile::tempdir().unwrap();
        fs::copy(backups.join(name), place.path().join(FILE_NAME)).unwrap();
        unlock(place.path(), passphrase).map(|store| loaded(&store))
    };
    assert_eq!(restored("selvsyn-2026-06-04-0914-00001.sqlite3", &first).unwrap(), before);
    set(&mut store, Some(&first), Some(&second)).unwrap();
    assert_eq!(restored("selvsyn-2026-06-04-0914-00002.sqlite3", &second).unwrap(), before);
    assert!(matches!(restored("selvsyn-2026-06-04-0914-00002.sqlite3", &first), Err(StoreError::WrongPassphrase)));
    // What was sealed is kept byte for byte.
    let sealed = fs::read(folder.join("selvsyn-damaged-2026-06-04-0914.sqlite3.age")).unwrap();
    assert_eq!(selvsyn::passphrase::sealed::open(&sealed, &second).unwrap(), damaged);

    // A program that was ended between the history and its backups.
    drop(store);
    let open = tempfile::tempdir().unwrap();
    fill(&mut Store::open(open.path()).unwrap());
    fs::copy(open.path().join(FILE_NAME), backups.join("selvsyn-2026-06-04-0914-00004.sqlite3")).unwrap();
    assert!(!readable(folder).is_empty());
    let mut store = unlock(folder, &second).unwrap();
    assert_eq!(readable(folder), [""; 0]);
    let locked = set(&mut store, Some(&second), None).unwrap();
    assert_eq!((locked.is_encrypted, locked.backups), (false, 5));
    assert_eq!(fs::read(folder.join("selvsyn-damaged-2026-06-04-0914.sqlite3")).unwrap(), damaged);
    assert_eq!(Source::new(&backups.join("nowhere")).encryption(), Encryption::New);
    assert!(fs::read(backups.join("selvsyn-2026-06-04-0914-00001.sqlite3")).unwrap().starts_with(b"SQLite format 3\0"));
}

#[test]
fn a_history_in_use_keeps_the_passphrase_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    fill(&mut store);
    let first = passphrase(FIRST);
    let other = rusqlite::Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(set(&mut store, None, Some(&first)), Err(StoreError::Busy)));
    drop(other);
    fill(&mut store);
    assert_eq!(loaded(&store).sessions.len(), 2);
    assert!(set(&mut store, None, Some(&first)).is_ok());
    assert_eq!(loaded(&store).sessions.len(), 2);
}

/// Another program that has the history open while it is written anew stores
/// nothing into the file that is gone.
#[test]
fn who_has_the_file_open_that_was_written_anew_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    fill(&mut store);
    let mut other = Store::open(folder.path()).unwrap();
    set(&mut store, None, Some(&passphrase(FIRST))).unwrap();
    let refused = other.save_settings(&Settings::default());
    assert!(refused.is_err_and(|error| matches!(error, StoreError::Replaced | StoreError::Damaged)));
    assert_eq!(loaded(&store).sessions.len(), 1);
}

/// The program with what it is told about passphrases.
struct Told<'a> {
    folder: &'a Path,
    variables: Vec<(&'static str, &'a str)>,
    input: &'a str,
}

impl<'a> Told<'a> {
    fn nothing(folder: &'a Path) -> Self {
        Self { folder, variables: Vec::new(), input: "" }
    }

    fn first(folder: &'a Path) -> Self {
        Self { variables: vec![("SELVSYN_PASSPHRASE", FIRST)], ..Self::nothing(folder) }
    }

    fn and(mut self, name: &'static str, value: &'a str) -> Self {
        self.variables.push((name, value));
        self
    }

    fn lines(mut self, input: &'a str) -> Self {
        self.input = input;
        self
    }

    fn spawn(&self, arguments: &[&str]) -> Child {
        let mut child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
            .arg("--data-dir")
            .arg(self.folder)
            .args(["--lang", "nb"])
            .args(arguments)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .envs(self.variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that wants nothing does not read it.
        let _ = child.stdin.take().unwrap().write_all(self.input.as_bytes());
        child
    }

    fn ok(&self, arguments: &[&str]) -> String {
        let output = self.spawn(arguments).wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stderr.is_empty());
        String::from_utf8(output.stdout).unwrap()
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.spawn(arguments).wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(output.stdout.is_empty());
        said
    }
}

#[test]
fn a_script_gives_the_passphrase_and_never_as_an_argument() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let record = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4", "--label", SECRET];
    Told::nothing(folder).ok(&record);
    let history = Told::nothing(folder).ok(&["history", "--json"]);
    assert!(Told::nothing(folder).refused(&["passphrase", "change"]).contains("ingen passordfrase"));
    assert!(Told::nothing(folder).refused(&["passphrase", "set"]).contains("SELVSYN_NEW_PASSPHRASE"));
    assert!(
        Told::nothing(folder).and("SELVSYN_NEW_PASSPHRASE", FIRST).ok(&["passphrase", "set"]).contains("Glemmer du")
    );
    assert_eq!(readable(folder), [""; 0]);
    assert!(Told::first(folder).refused(&["passphrase", "set"]).contains("passphrase change"));

    // From the environment, or the first line of standard input.
    assert_eq!(Told::first(folder).ok(&["history", "--json"]), history);
    assert_eq!(Told::nothing(folder).lines(&format!("{FIRST}\r\n")).ok(&["history", "--json"]), history);
    assert!(Told::nothing(folder).refused(&["history"]).contains("SELVSYN_PASSPHRASE"));
    let before = bytes(folder);
    let said = Told::nothing(folder).and("SELVSYN_PASSPHRASE", SECOND).refused(&["history"]);
    assert!(said.contains("Det var ikke passordfrasen") && !said.contains(SECOND), "{said}");
    assert!(bytes(folder) == before, "a wrong one touches nothing");
    assert!(Told::nothing(folder).ok(&["--help"]).contains("SELVSYN_PASSPHRASE"), "help asks for nothing");

    // The second line is what stands after the first.
    let lines = format!("{FIRST}\n{SECOND}\n");
    Told::nothing(folder).lines(&lines).ok(&["passphrase", "change"]);
    assert_eq!(Told::nothing(folder).lines(&format!("{SECOND}\n")).ok(&["history", "--json"]), history);
    assert!(Told::first(folder).refused(&["history"]).contains("Det var ikke"));
    Told::nothing(folder).and("SELVSYN_PASSPHRASE", SECOND).ok(&["passphrase", "remove"]);
    assert_eq!(Told::nothing(folder).ok(&["history", "--json"]), history);
    assert_eq!(files(folder), [folder.join(FILE_NAME)]);
}

#[test]
fn an_archive_behind_a_passphrase_comes_back_equal() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (here, there) = (here.path(), there.path());
    fill(&mut Store::open(here).unwrap());
    let out = there.join("selvsyn.json.age");
    let out = out.to_str().unwrap();
    assert!(Told::nothing(here).refused(&["export", "--out", out]).contains("SELVSYN_ARCHIVE_PASSPHRASE"));
    assert!(!Path::new(out).exists());
    Told::nothing(here).and("SELVSYN_ARCHIVE_PASSPHRASE", SECOND).ok(&["export", "--out", out]);
    let sealed = fs::read(out).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1\n"));
    assert!(!holds(&sealed, SECRET) && !holds(&sealed, "selvledelse"));

    let data = there.join("data");
    let wrong = Told::nothing(&data).and("SELVSYN_ARCHIVE_PASSPHRASE", FIRST);
    assert!(wrong.refused(&["import", out]).contains("Det var ikke passordfrasen"));
    let right = Told::nothing(&data).lines("it's \"quoted\"; -- x'00'\n");
    assert!(right.ok(&["import", out]).contains('1'));
    let plain = |folder: &Path, name: &str| -> serde_json::Value {
        let out = there.join(name);
        Told::nothing(folder).ok(&["export", "--out", out.to_str().unwrap()]);
        let mut value: serde_json::Value = serde_json::from_str(&fs::read_to_string(out).unwrap()).unwrap();
        value["exported_at"] = serde_json::Value::Null;
        value
    };
    assert_eq!(plain(here, "one.json"), plain(&data, "two.json"));

    // A hostile one: it asks for years of work.
    let text = String::from_utf8_lossy(&sealed[..200]).into_owned();
    let (stanza, _) = text.lines().nth(1).unwrap().rsplit_once(' ').unwrap();
    let asks = format!("{stanza} 40");
    let hostile = [b"age-encryption.org/v1\n", asks.as_bytes(), &sealed[22 + asks.len()..]].concat();
    fs::write(out, hostile).unwrap();
    let told = Told::nothing(&data).and("SELVSYN_ARCHIVE_PASSPHRASE", SECOND);
    assert!(told.refused(&["import", out]).contains("urimelig lang tid"));
}

/// Ended at any moment, the history opens with the one passphrase or with the
/// other, whole; and once it has one, nothing lies open beside it.
#[test]
fn a_program_that_is_killed_leaves_one_passphrase_or_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fill(&mut Store::open(folder).unwrap());
    let before = loaded(&Store::open(folder).unwrap());
    fs::create_dir(folder.join("backups")).unwrap();
    fs::copy(folder.join(FILE_NAME), folder.join("backups/selvsyn-2026-06-04-0914-00001.sqlite3")).unwrap();
    let (first, second) = (passphrase(FIRST), passphrase(SECOND));
    let keys = [None, Some((FIRST, &first)), Some((SECOND, &second))];
    let mut at = 0;
    let (mut changed, mut kept) = (0, 0);
    // Killed ever closer to the moment that decides, however fast the machine
    // is: a little earlier after each that was done, a little later after each
    // that was not.
    let mut wait = {
        let start = std::time::Instant::now();
        Told::nothing(folder).and("SELVSYN_NEW_PASSPHRASE", FIRST).ok(&["passphrase", "set"]);
        Told::first(folder).ok(&["passphrase", "remove"]);
        start.elapsed() * 3 / 8
    };
    let (rounds, both) = if is_long() { (24, 2) } else { (10, 1) };
    for round in 0..rounds {
        let next = (at + 1) % keys.len();
        let mut told = Told::nothing(folder);
        if let Some((words, _)) = keys[at] {
            told = told.and("SELVSYN_PASSPHRASE", words);
        }
        let what = match (keys[at], keys[next]) {
            (None, _) => "set",
            (_, None) => "remove",
            _ => "change",
        };
        if let Some((words, _)) = keys[next] {
            told = told.and("SELVSYN_NEW_PASSPHRASE", words);
        }
        let mut child = told.spawn(&["passphrase", what]);
        std::thread::sleep(wait);
        child.kill().unwrap();
        child.wait().unwrap();
        let is_locked = Source::new(folder).encryption() == Encryption::Encrypted;
        let open = |key: Option<(&str, &Passphrase)>| match key {
            Some((_, passphrase)) if is_locked => unlock(folder, passphrase),
            None if !is_locked => Store::open(folder),
            _ => Err(StoreError::Encrypted),
        };
        let store = match (open(keys[at]), open(keys[next])) {
            (Ok(store), Err(_)) => {
                kept += 1;
                wait = wait * 6 / 5;
                store
            }
            (Err(_), Ok(store)) => {
                changed += 1;
                wait = wait * 3 / 5;
                at = next;
                store
            }
            (old, new) => panic!("round {round}: {:?} {:?}", old.err(), new.err()),
        };
        assert_eq!(loaded(&store), before, "round {round}");
        assert_eq!(store.is_encrypted(), keys[at].is_some());
        drop(store);
        if keys[at].is_some() {
            assert_eq!(readable(folder), [""; 0], "round {round}");
        }
    }
    assert!(changed >= both && kept >= both, "killed before and after: {changed}, {kept}");
}

#[test]
fn a_workplace_can_ask_for_a_passphrase_on_the_command_line_too() {
    let home = tempfile::tempdir().unwrap();
    let (data, policy) = (home.path().join("data"), home.path().join("policy.json"));
    fs::write(&policy, r#"{"encryption_required": true, "backup_folder": "{home}/kopi"}"#).unwrap();
    let policy = policy.to_str().unwrap();
    let told = || Told::nothing(&data).and("SELVSYN_TEST_POLICY", policy).and("HOME", home.path().to_str().unwrap());
    let record = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];
    assert!(told().refused(&record).contains("Virksomheten krever"));
    assert!(!data.exists(), "nothing is stored before there is one");
    told().and("SELVSYN_NEW_PASSPHRASE", FIRST).ok(&["passphrase", "set"]);
    told().and("SELVSYN_PASSPHRASE", FIRST).ok(&record);
    assert!(told().and("SELVSYN_PASSPHRASE", FIRST).refused(&["passphrase", "remove"]).contains("ikke kan slås av"));

    // Copies in the workplace's folder follow too.
    let open = tempfile::tempdir().unwrap();
    fill(&mut Store::open(open.path()).unwrap());
    fs::create_dir(home.path().join("kopi")).unwrap();
    let copy = home.path().join("kopi/selvsyn-2026-06-04-0914-00001.sqlite3");
    fs::copy(open.path().join(FILE_NAME), &copy).unwrap();
    told().and("SELVSYN_PASSPHRASE", FIRST).ok(&["history"]);
    assert!(!holds(&fs::read(copy).unwrap(), SECRET));
    assert_eq!(readable(&data), [""; 0]);
}
