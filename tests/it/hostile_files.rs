//! Files that somebody made to do harm: what is read of them is refused with
//! one sentence or sound, and nothing in them runs. A thousand of each here,
//! thirty thousand in `make test-long`, a million with `make fuzz`.

use crate::cases::cases;
use crate::support;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use selvsyn::export::archive;
use selvsyn::group::{Contribution, Floor, InstrumentIndex, aggregate_many, code, contribution};
use selvsyn::instrument::{Catalog, ProblemKind, load};
use selvsyn::policy::{Places, Policy, PolicyProblem};
use selvsyn::scoring::Answers;
use selvsyn::store::{FILE_NAME, Store};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

const SHIPPED: &str = include_str!("../../assets/instruments/medarbeiderskap.json");

/// Runs a command that must end by itself.
fn selvsyn(folder: &Path, arguments: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .arg("--data-dir")
        .arg(folder)
        .args(["--lang", "nb"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("{arguments:?} does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().unwrap()
}

fn refusal(output: &Output) -> String {
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), told.lines().count()), (Some(1), 1), "{told}");
    told
}

/// A history with one finished session, and its file.
fn history() -> (tempfile::TempDir, PathBuf) {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let recorded = selvsyn(folder.path(), &["record", "medarbeiderskap", "--answers", "1,2,3,-,,1,2,3,4"]);
    assert!(recorded.status.success());
    let file = folder.path().join(FILE_NAME);
    (folder, file)
}

/// Changes to bytes: where, and what stands there afterwards.
type Changes = Vec<(prop::sample::Index, Vec<u8>)>;

fn changes() -> impl Strategy<Value = Changes> {
    prop::collection::vec((any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 0..6)), 1..6)
}

fn changed(sound: &[u8], changes: &Changes) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for (at, new) in changes {
        let at = at.index(bytes.len().max(1));
        match new.as_slice() {
            [] => bytes.truncate(at.max(1)),
            // A part of the file in another place.
            [length, to, _, _, _] => {
                let part: Vec<u8> = bytes[at..].iter().take(usize::from(*length)).copied().collect();
                let to = usize::from(*to) * bytes.len() / 256;
                drop(bytes.splice(to..to, part));
            }
            new => bytes[at..].iter_mut().zip(new).for_each(|(byte, new)| *byte = *new),
        }
    }
    bytes
}

fn run(config: Config, sound: &[u8], check: impl Fn(Vec<u8>)) {
    let test = |changes: Changes| {
        check(changed(sound, &changes));
        Ok(())
    };
    TestRunner::new(config).run(&changes(), test).unwrap();
}

fn line(person: u32) -> String {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let contribution = Contribution {
        instrument: instrument.id.clone(),
        instrument_version: 1,
        course: "Leksjon 3".to_owned(),
        date: jiff::civil::date(2026, 6, 4),
        token: format!("{person:032x}"),
        answers: Answers::parse("1,2,3,-,,1,2,3,4", 9, 5).unwrap(),
    };
    contribution::write(&contribution, instrument)
}

#[test]
fn changed_contributions_and_codes() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("karriere").unwrap();
    let answers = Answers::parse("1,2,3,4,5,1,2,3,4,-,,1", 12, 5).unwrap();
    let written = support::code(instrument, &answers);
    let sound: String = (1..=5).map(line).collect::<String>() + &format!("Åse: {written} og {written} 👍\n{written}");
    run(cases(1_000), sound.as_bytes(), |bytes| {
        let text = String::from_utf8_lossy(&bytes);
        let groups = aggregate_many([("fil", text.as_ref())], &known, Floor::LOWEST);
        for result in groups.results {
            assert!(result.n > 0);
            assert!(result.suppressed || result.n >= 5);
            let has_figure = result.items.iter().any(|item| item.median.is_some());
            assert!(!result.suppressed || !has_figure);
        }
        let found = code::find(&format!("{text}\n{written}"), &known).pop().unwrap();
        assert_eq!(found.outcome.unwrap().answers, answers, "after {text:?}");
    });
}

#[test]
fn changed_policies() {
    let sound = br#"{"language": "nn", "theme": "high_contrast", "data_folder": "{documents}/Selvsyn",
        "backup_folder": "/srv/kopi/{user}", "group_floor": 8, "encryption_required": true}"#;
    let home = std::env::temp_dir().join("kari");
    let places = Places { documents: Some(home.join("d")), home: Some(home), user: Some("kari".to_owned()) };
    run(cases(1_000), sound, |bytes| {
        let (policy, _) = Policy::read(&String::from_utf8_lossy(&bytes), &places);
        assert!(policy.group_floor >= Floor::LOWEST);
        for folder in [policy.data_folder, policy.backup_folder].into_iter().flatten() {
            let folder = folder.to_string_lossy().into_owned();
            assert!(folder.contains("kari") && !folder.split(['/', '\\']).any(|part| part == ".."), "{folder}");
        }
    });
}

/// The bytes of a real file, changed anywhere: it is refused, or what is read
/// is on the scale.
#[test]
fn changed_histories() {
    let (folder, file) = history();
    let sound = fs::read(&file).unwrap();
    let folder = folder.path();
    run(cases(1_000), &sound, |bytes| {
        for beside in ["-wal", "-shm"] {
            let _ = fs::remove_file(folder.join(format!("{FILE_NAME}{beside}")));
        }
        fs::write(&file, bytes).unwrap();
        let Ok(store) = Store::open(folder) else { return };
        let _ = (store.settings(), store.last_dialog_dir());
        let mut catalog = Catalog::shipped();
        for session in store.load(&mut catalog).map(|loaded| loaded.sessions).unwrap_or_default() {
            let max = catalog.version(&session.instrument, session.instrument_version).unwrap().scale.max();
            let mut points = session.answers.iter().flatten().filter_map(|answer| answer.point());
            assert!(points.all(|point| (1..=max).contains(&point)));
        }
    });
}

/// What an archive reads as can also be stored, or is refused whole.
#[test]
fn changed_archives_are_stored_whole_or_not_at_all() {
    let (folder, _) = history();
    let out = folder.path().join("ut.json");
    assert!(selvsyn(folder.path(), &["export", "--out", out.to_str().unwrap()]).status.success());
    let sound = fs::read(&out).unwrap();
    run(cases(300), &sound, |bytes| {
        let Ok(read) = archive::read(&String::from_utf8_lossy(&bytes)) else { return };
        let count = read.rows.sessions.len();
        let copy = tempfile::tempdir_in(folder.path()).unwrap();
        let mut store = Store::open(copy.path()).unwrap();
        let added = store.import(&read).map_or(0, |summary| summary.added);
        let loaded = store.load(&mut Catalog::shipped()).unwrap();
        assert_eq!(loaded.sessions.len(), added);
        assert!(added == count || added == 0);
    });
}

/// An archive that brings another questionnaire under the name and version of
/// one of ours would leave a history that cannot be read.
#[test]
fn an_archive_cannot_make_a_history_unreadable() {
    let (folder, _) = history();
    let out = folder.path().join("ut.json");
    assert!(selvsyn(folder.path(), &["export", "--out", out.to_str().unwrap()]).status.success());
    let mut archive: serde_json::Value = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
    let items = archive["instruments"][0]["dimensions"][0]["items"].as_array_mut().unwrap();
    let mut item = items[0].clone();
    item["id"] = "selvledelse.4".into();
    items.push(item);
    archive["sessions"][0]["answers"]["selvledelse.4"] = 3.into();
    fs::write(&out, archive.to_string()).unwrap();
    let empty = tempfile::tempdir().unwrap();
    let told = refusal(&selvsyn(empty.path(), &["import", out.to_str().unwrap()]));
    assert!(told.contains("et annet skjema enn"), "{told}");
    assert!(selvsyn(empty.path(), &["history"]).status.success());
}

#[test]
fn nesting_and_numbers_have_limits_that_are_told() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(matches!(load(&deep).unwrap_err()[0].kind, ProblemKind::NotJson { .. }));
    assert_eq!(archive::read(&deep).unwrap_err().key(), "archive-not-json");
    assert!(matches!(Policy::read(&deep, &Places::default()).1[..], [PolicyProblem::NotObject]));
    let strange: String = (0..1000).map(|number| format!("\"{number}{}\": 1,", "x".repeat(1000))).collect();
    let problems = load(&format!("{{{strange} {}", SHIPPED.trim_start().trim_start_matches('{'))).unwrap_err();
    assert_eq!((problems.len(), &problems[200].kind), (201, &ProblemKind::More(200)));
    assert!(problems.iter().all(|problem| problem.place.chars().count() <= 120));
    let (policy, problems) = Policy::read(&format!("{{{strange} \"group_floor\": 9}}"), &Places::default());
    assert_eq!((policy.group_floor.persons(), problems.len()), (9, 51), "the rest still holds");
    assert_eq!(problems[50], PolicyProblem::More(50));
    let catalog = Catalog::shipped();
    let source = "{}\n".repeat(50_000) + &line(1);
    let groups = aggregate_many(
        [("feil.ndjson", source.as_str()), ("b", line(2).as_str())],
        &InstrumentIndex::new(&catalog),
        Floor::LOWEST,
    );
    let rejected = &groups.rejected;
    assert_eq!((groups.results[0].n, rejected.len(), rejected[10_000].reason.tag()), (1, 10_001, "too_many"));
    assert_eq!(rejected[10_000].source, "feil.ndjson:10001");
}

#[test]
fn too_large_files_are_refused_in_one_sentence() {
    let (folder, file) = history();
    let large = folder.path().join("stor.json");
    for (arguments, bytes, told) in [
        (["import", ""], 64 * 1024 * 1024, "større enn 64 MB"),
        (["instruments", "--validate"], 1024 * 1024, "større enn 1 MB"),
    ] {
        fs::File::create(&large).unwrap().set_len(bytes + 1).unwrap();
        let arguments: Vec<&str> = arguments.into_iter().filter(|one| !one.is_empty()).collect();
        let output = selvsyn(folder.path(), &[&arguments[..], &[large.to_str().unwrap()]].concat());
        assert!(refusal(&output).replace('\u{a0}', " ").contains(told));
    }
    let sound = fs::read(&file).unwrap();
    fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(1024 * 1024 * 1024 + 1).unwrap();
    assert!(refusal(&selvsyn(folder.path(), &["history"])).replace('\u{a0}', " ").contains("større enn 1 GB"));
    fs::OpenOptions::new().write(true).open(&file).unwrap().set_len(sound.len() as u64).unwrap();
    assert_eq!(fs::read(&file).unwrap(), sound);
    // A remark or a label longer than any field takes.
    let out = folder.path().join("ut.json");
    assert!(selvsyn(folder.path(), &["export", "--out", out.to_str().unwrap()]).status.success());
    let text = fs::read_to_string(&out).unwrap();
    let long = "x".repeat(60_001);
    let label = text.replace("\"label\": null", &format!("\"label\": \"{long}\""));
    assert_eq!(archive::read(&label).unwrap_err().place(), "sessions[0].label");
    let remark = text.replace("\"remarks\": {}", &format!("\"remarks\": {{\"selvledelse.1\": \"{long}\"}}"));
    assert_eq!(archive::read(&remark).unwrap_err().place(), "sessions[0].remarks.selvledelse.1");
}

/// A file of ours in all but what somebody added to it.
#[test]
fn nothing_in_a_history_runs() {
    let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";
    for (change, is_refused) in [
        (
            format!(
                "ALTER TABLE setting RENAME TO s; CREATE VIEW setting AS {endless} SELECT 'settings' AS key, x AS value FROM n WHERE x < 0"
            ),
            true,
        ),
        (
            format!(
                "ALTER TABLE remark RENAME TO r; CREATE VIEW remark AS {endless} SELECT 1 AS session, '' AS item, '' AS text FROM n WHERE x < 0"
            ),
            true,
        ),
        ("CREATE TRIGGER t AFTER INSERT ON session BEGIN DELETE FROM answer; END".to_owned(), false),
        ("UPDATE answer SET value = 200".to_owned(), true),
        ("UPDATE answer SET value = 0".to_owned(), true),
    ] {
        let (folder, file) = history();
        rusqlite::Connection::open(&file).unwrap().execute_batch(&change).unwrap();
        let second = selvsyn(folder.path(), &["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"]);
        if is_refused {
            refusal(&second);
            continue;
        }
        assert!(second.status.success(), "{change}: {}", String::from_utf8_lossy(&second.stderr));
        let left: i64 = rusqlite::Connection::open(&file)
            .unwrap()
            .query_row("SELECT count(*) FROM answer", [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, 17, "{change}");
    }
}

/// A pipe in a folder is not waited for, and what a label says does not steer
/// the terminal.
#[test]
#[cfg(unix)]
fn pipes_and_terminal_codes() {
    let (folder, file) = history();
    fs::create_dir_all(folder.path().join("instruments")).unwrap();
    let pipe = folder.path().join("instruments/ror.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let changed = rusqlite::Connection::open(&file).unwrap();
    changed.execute("UPDATE session SET label = ?1", ["\u{1b}]0;x\u{7}\u{9b}31m\u{202e}Før"]).unwrap();
    drop(changed);
    for arguments in [&["history"][..], &["show", "latest"], &["instruments"]] {
        let output = selvsyn(folder.path(), arguments);
        assert!(output.status.success());
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(!told.chars().any(|c| c.is_control() && c != '\n' && c != '\t'), "{told:?}");
    }
    let given = folder.path().join("gruppe");
    fs::create_dir(&given).unwrap();
    fs::write(given.join("x\u{1b}[31m.txt"), "Hei").unwrap();
    let output = selvsyn(folder.path(), &["group", given.to_str().unwrap()]);
    assert!(![output.stdout, output.stderr].concat().contains(&0x1b));
}
