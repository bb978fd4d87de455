//! What the first edition wrote goes on opening, answering, importing and
//! counting (`tests/fixtures/first-edition`).

use selvsyn::instrument::{Catalog, own};
use selvsyn::passphrase::Passphrase;
use selvsyn::platform::own_files::INSTRUMENTS;
use selvsyn::scoring::{Answer, SessionId};
use selvsyn::store::{Source, Store};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// As the README beside the files says.
const LOCKED: &str = "en stille morgen";
const SEALED: &str = "tre små epler";
/// Sessions with the draft and the correction, without the then-test.
const SESSIONS: usize = 17;
const DRAFT: &str = "00000000-0000-4000-8000-0000000000d0";

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-edition").join(name)
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .env("SELVSYN_PASSPHRASE", LOCKED)
        .env("SELVSYN_ARCHIVE_PASSPHRASE", SEALED)
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A copy to work in, of one of the two histories.
fn history(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = fixture(name);
    fs::create_dir(folder.path().join("instruments")).unwrap();
    for file in ["selvsyn.sqlite3", "selvsyn-appearance.json", "instruments/arbeidsro-2.json"] {
        if from.join(file).exists() {
            fs::copy(from.join(file), folder.path().join(file)).unwrap();
            // As the first edition made it; a checkout knows no such rights.
            #[cfg(unix)]
            fs::set_permissions(folder.path().join(file), std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        }
    }
    folder
}

fn archive(path: &Path) -> Value {
    let mut value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    value["exported_at"] = Value::Null;
    lift(&mut value);
    value
}

/// An archive of the first version as one of the second: what the first has
/// no place for is blank.
pub fn lift(archive: &mut Value) {
    let version = archive["version"].as_u64().unwrap();
    if version < 3 {
        archive["version"] = 3.into();
        for key in ["courses", "joined", "shown", "withdrawn"] {
            archive[key] = Value::Array(Vec::new());
        }
        archive["left_out"] = serde_json::json!(["mark", "keys", "collected"]);
    }
    if version > 1 {
        return;
    }
    for plan in archive["plans"].as_array_mut().unwrap() {
        plan["most_important"] = "".into();
        plan["actions"] = Value::Array(Vec::new());
        for area in plan["areas"].as_array_mut().unwrap() {
            area["sign"] = "".into();
            area["support"] = "".into();
        }
    }
}

fn exported(folder: &Path) -> Value {
    let out = folder.join("ut.json");
    ok(folder, &["export", "--out", out.to_str().unwrap()]);
    archive(&out)
}

/// What a person gave must be the same to the letter; of the definitions, what
/// makes a questionnaire the one it is.
fn assert_same(written: &Value, expected: &Value) {
    for key in ["format", "version", "sessions", "plans", "journal", "settings"] {
        assert_eq!(written[key], expected[key], "{key}");
    }
    let identity = |archive: &Value| -> Vec<Value> {
        let items = |one: &Value| -> Vec<Value> {
            let dimensions = one["dimensions"].as_array().unwrap().iter();
            dimensions
                .flat_map(|dimension| dimension["items"].as_array().unwrap())
                .map(|item| serde_json::json!([item["id"], item["reverse"], item["text"]["nb"]]))
                .collect()
        };
        let instruments = archive["instruments"].as_array().unwrap().iter();
        instruments
            .map(|one| {
                let points = one["scale"]["labels"].as_array().unwrap().len();
                serde_json::json!([one["id"], one["version"], points, items(one)])
            })
            .collect()
    };
    assert_eq!(identity(written), identity(expected));
}

#[test]
fn a_history_open_or_locked_is_listed_and_exports_the_same() {
    for name in ["history", "locked"] {
        let folder = history(name);
        let folder = folder.path();
        assert!(ok(folder, &["check"]).contains("uskadde"), "{name}");
        let listed: Value = serde_json::from_str(&ok(folder, &["history", "--json"])).unwrap();
        assert_eq!(listed.as_array().unwrap().len(), SESSIONS, "{name}");
        assert_same(&exported(folder), &archive(&fixture("archive.json")));
    }
}

#[test]
fn its_draft_is_gone_on_with_and_every_questionnaire_is_answered_again() {
    for (name, passphrase) in [("history", None), ("locked", Some(LOCKED))] {
        let folder = history(name);
        let folder = folder.path();
        let passphrase = passphrase.map(|text| Passphrase::new(text.to_owned()).unwrap());
        let mut store: Store = Source::new(folder).with_passphrase(passphrase).open().unwrap();
        let mut catalog = Catalog::shipped();
        let loaded = store.load(&mut catalog).unwrap();
        let read = own::adopt(&mut catalog, INSTRUMENTS.read(folder));
        assert!(read.iter().all(|file| file.outcome.is_ok()) && read.len() == 1, "{read:?}");
        let draft = loaded.sessions.iter().find(|session| session.id == SessionId::parse(DRAFT).unwrap()).unwrap();
        assert!(!draft.is_finished() && draft.answers.get(0) == Some(Answer::Point(3)));
        let instrument = catalog.version(&draft.instrument, draft.instrument_version).unwrap().clone();
        for item in instrument.items().skip(2) {
            store.save_answer(draft.id, &item.id, Some(Answer::Point(4))).unwrap();
        }
        store.finish(draft.id, "2026-11-30T09:00:00Z".parse().unwrap()).unwrap();
        drop(store);
        for id in ["medarbeiderskap", "karriere", "lederferdigheter", "arbeidsro"] {
            let count = catalog.current(id).unwrap().item_count();
            ok(folder, &["record", id, "--answers", &vec!["3"; count].join(",")]);
        }
        let listed: Value = serde_json::from_str(&ok(folder, &["history", "--json"])).unwrap();
        assert_eq!(listed.as_array().unwrap().len(), SESSIONS + 4, "{name}");
    }
}

#[test]
fn its_archives_are_imported_into_a_new_history_and_into_its_own() {
    for file in ["archive.json", "archive.json.age"] {
        let folder = tempfile::tempdir().unwrap();
        let path = fixture(file);
        ok(folder.path(), &["import", path.to_str().unwrap()]);
        assert_same(&exported(folder.path()), &archive(&fixture("archive.json")));
        let own = history("history");
        assert!(ok(own.path(), &["import", path.to_str().unwrap()]).contains("Ingen nye egenvurderinger"));
    }
}

#[test]
fn its_backups_are_restored() {
    for file in ["backup.sqlite3", "backup-locked.sqlite3"] {
        let folder = tempfile::tempdir().unwrap();
        ok(folder.path(), &["restore", fixture(file).to_str().unwrap()]);
        assert_same(&exported(folder.path()), &archive(&fixture("archive.json")));
    }
}

#[test]
fn its_contributions_and_codes_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    for from in ["contributions", "codes.txt"] {
        let told = ok(folder.path(), &["group", fixture(from).to_str().unwrap(), "--json"]);
        let told: Vec<Value> = serde_json::from_str(&told).unwrap();
        let counted: Vec<_> = told.iter().map(|one| (one["instrument"].as_str().unwrap(), &one["n"])).collect();
        let six = Value::from(6);
        assert_eq!(counted, [("medarbeiderskap", &six), ("karriere", &six), ("lederferdigheter", &six)]);
    }
}
