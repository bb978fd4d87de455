//! What makes a questionnaire the one it is, and who may define it.

use crate::cases::is_long;
use selvsyn::export::archive::{self, ArchiveError};
use selvsyn::instrument::{Catalog, Instrument, InstrumentId, Language, LocalText, ProblemKind, load};
use selvsyn::policy::{Places, Policy, PolicyProblem};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::store::{Store, StoreError};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const FOLLOWERSHIP: &str = include_str!("../../assets/instruments/medarbeiderskap.json");
const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"];

fn selvsyn(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .output()
        .unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = selvsyn(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = selvsyn(folder, arguments);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), stderr.lines().count()), (Some(1), 1), "{arguments:?}: {stderr}");
    stderr
}

fn words(text: &str) -> LocalText {
    LocalText::new([(Language::Bokmal, text.to_owned())].into())
}

/// Every way in which a definition is another questionnaire.
fn others(ours: &Instrument) -> Vec<Instrument> {
    let mut others = vec![ours.clone(); 4];
    others[0].dimensions[1].items[2].text = words("Jeg synger på jobben");
    others[1].dimensions[0].items[0].reverse = true;
    others[2].scale.labels.pop();
    others[2].profile = false;
    others[3].dimensions.pop();
    others
}

/// The same questionnaire, which says more and other things about itself.
fn same(ours: &Instrument) -> Instrument {
    let mut same = ours.clone();
    same.title = words("En annen tittel");
    same.short_title = None;
    same.minutes = Some(99);
    same.validated = true;
    same.source = words("Et annet sted");
    same.note = Some(words("Mer å vite"));
    same.scale.labels[0] = words("Aldri");
    same.assumptions.sd = 0.9;
    same.dimensions[0].title = words("Et annet navn");
    same.dimensions[0].subtitle = Some(words("Mer om det"));
    same
}

fn session(instrument: &Instrument) -> Session {
    Session {
        id: SessionId::random(),
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        date: jiff::civil::date(2026, 6, 4),
        label: None,
        started_at: jiff::Timestamp::UNIX_EPOCH,
        finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
        corrects: None,
        then_test: None,
        answers: Answers::unanswered(instrument.item_count()),
        remarks: Default::default(),
    }
}

#[test]
fn a_questionnaire_is_the_same_with_other_titles_and_another_with_other_questions() {
    let ours = load(FOLLOWERSHIP).unwrap();
    assert!(ours.is_same_as(&same(&ours)) && same(&ours).is_same_as(&ours));
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    store.insert(&session(&ours), &same(&ours)).unwrap();
    store.insert(&session(&ours), &ours).unwrap();
    for other in others(&ours) {
        assert!(!ours.is_same_as(&other));
        assert!(matches!(store.insert(&session(&other), &other), Err(StoreError::Definition)));
    }
    let mut catalog = Catalog::shipped();
    assert_eq!(store.load(&mut catalog).unwrap().sessions.len(), 2);
    // Whatever was stored, what is shown is what is shipped.
    assert_eq!(**catalog.version(&ours.id, 1).unwrap(), ours);
    drop(store);
    ok(folder.path(), &RECORD);
    assert!(!ok(folder.path(), &["show", "latest"]).contains("annet navn"));
}

/// An archive of one session.
fn archive_of(instrument: &Instrument, here: &Path) -> PathBuf {
    let value = serde_json::json!({
        "format": "selvsyn-archive", "version": 1, "exported_at": "2026-06-04T09:00:00Z",
        "instruments": [instrument],
        "sessions": [{
            "id": SessionId::random().to_string(), "instrument": instrument.id, "instrument_version": 1,
            "date": "2026-06-04", "label": null, "started_at": "2026-06-04T09:00:00Z",
            "finished_at": "2026-06-04T09:00:00Z", "corrects": null, "answers": {}, "remarks": {}
        }],
        "plans": [], "journal": [], "settings": {}
    });
    let file = here.join("arkiv.json");
    fs::write(&file, value.to_string()).unwrap();
    file
}

#[test]
fn an_import_defines_nothing_that_is_here() {
    let own = FOLLOWERSHIP.replace("\"medarbeiderskap\"", "\"vart-eget\"");
    for (text, id) in [(FOLLOWERSHIP, "medarbeiderskap"), (own.as_str(), "vart-eget")] {
        let ours = load(text).unwrap();
        for other in others(&ours) {
            let folder = tempfile::tempdir().unwrap();
            let folder = folder.path();
            fs::create_dir(folder.join("instruments")).unwrap();
            fs::write(folder.join("instruments/eget.json"), &own).unwrap();
            let said = refused(folder, &["import", archive_of(&other, folder).to_str().unwrap()]);
            assert!(said.contains("«Egenevaluering av medarbeiderskap»") && said.contains("samme id"), "{said}");
            assert_eq!(ok(folder, &["history"]), "");
            ok(folder, &["record", id, "--answers", "1,2,3,4,5,1,2,3,4"]);
        }
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        fs::create_dir(folder.join("instruments")).unwrap();
        fs::write(folder.join("instruments/eget.json"), &own).unwrap();
        ok(folder, &["import", archive_of(&same(&ours), folder).to_str().unwrap()]);
        ok(folder, &["record", id, "--answers", "1,2,3,4,5,1,2,3,4"]);
        assert_eq!(ok(folder, &["history"]).lines().count(), 2);
    }
}

#[test]
fn a_history_that_an_import_locked_out_is_mended_when_it_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-edition/locked-out.sqlite3");
    fs::copy(file, folder.join("selvsyn.sqlite3")).unwrap();
    ok(folder, &RECORD);
    let listed: Value = serde_json::from_str(&ok(folder, &["history", "--json"])).unwrap();
    let of: Vec<&str> = listed.as_array().unwrap().iter().map(|one| one["instrument"].as_str().unwrap()).collect();
    assert_eq!(of.iter().filter(|id| **id == "medarbeiderskap").count(), 1, "{of:?}");
    assert_eq!(of.iter().filter(|id| **id == "medarbeiderskap-annen").count(), 2, "{of:?}");
    // What was answered is read in the words it was answered with.
    let mut catalog = Catalog::shipped();
    Store::open(folder).unwrap().load(&mut catalog).unwrap();
    let first = |id: &str| {
        let instrument = catalog.version(&InstrumentId::new(id), 1).unwrap();
        instrument.item(0).unwrap().text.get(Language::Bokmal).to_owned()
    };
    assert_eq!(first("medarbeiderskap-annen"), "Jeg synger på jobben");
    assert_ne!(first("medarbeiderskap"), "Jeg synger på jobben");
    assert!(ok(folder, &["check"]).contains("uskadde"));
    assert!(!ok(folder, &["instruments"]).contains("annen"), "it is not offered");
    // And it travels.
    let (out, there) = (folder.join("ut.json"), tempfile::tempdir().unwrap());
    ok(folder, &["export", "--out", out.to_str().unwrap()]);
    ok(there.path(), &["import", out.to_str().unwrap()]);
    assert_eq!(ok(there.path(), &["history"]).lines().count(), 3);
    ok(there.path(), &RECORD);
}

#[test]
fn the_same_twice_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let ours = load(FOLLOWERSHIP).unwrap();
    let text = fs::read_to_string(archive_of(&ours, folder)).unwrap();
    for (from, to, place) in [
        (
            "\"answers\":{}",
            "\"answers\":{\"selvledelse.1\":1,\"selvledelse.1\":2}",
            "sessions[0].answers.selvledelse.1",
        ),
        ("\"label\":null", "\"label\":null,\"label\":\"x\"", "sessions[0].label"),
        ("\"validated\":false", "\"validated\":false,\"validated\":true", "instruments[0].validated"),
        ("\"plans\":[]", "\"plans\":[],\"plans\":[]", "plans"),
    ] {
        let twice = text.replacen(from, to, 1);
        assert_ne!(twice, text);
        assert_eq!(archive::read(&twice), Err(ArchiveError::Twice { place: place.to_owned() }), "{to}");
        fs::write(folder.join("to.json"), twice).unwrap();
        assert!(refused(folder, &["import", folder.join("to.json").to_str().unwrap()]).contains(place));
    }
    let problems = load(&FOLLOWERSHIP.replacen("\"minutes\": 3", "\"minutes\": 3, \"minutes\": 4", 1)).unwrap_err();
    assert_eq!((problems[0].place.as_str(), &problems[0].kind), ("minutes", &ProblemKind::Twice));
    let twice =
        r#"{"language":"nn","encryption_required":true,"language":"nb","theme":"dark","encryption_required":0}"#;
    let (policy, problems) = Policy::read(twice, &Places::default());
    assert_eq!(problems, ["language", "encryption_required"].map(|key| PolicyProblem::Twice(key.to_owned())));
    assert!(policy.language.is_none() && policy.theme.is_some() && policy.encryption_required);
}

/// A few megabytes of braces used to take gigabytes.
#[cfg(target_os = "linux")]
#[test]
fn a_hostile_archive_takes_little_memory() {
    let megabytes = if is_long() { 64 } else { 3 };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ond.json");
    let head = "{\"format\":\"selvsyn-archive\",\"version\":1,\"exported_at\":\"2026-06-04T09:00:00Z\",";
    let filled = |piece: &str| piece.repeat((megabytes * 1024 * 1024 - 1000) / piece.len());
    let keys = || (0..megabytes * 80_000).map(|number| format!("\"{number}\":1,")).collect::<String>();
    for text in [
        format!("{head}\"instruments\":[{}{{}}]}}", filled("{\"\":0},")),
        format!("{head}\"sessions\":[{}{{}}]}}", filled("{\"\":0},")),
        format!("[{}0]", filled("{\"\":0},")),
        format!("{head}\"x\":{{{}\"\":0}}}}", keys()),
        format!("{head}{}\"\":0}}", filled("\"\":0,")),
    ] {
        fs::write(&file, &text).unwrap();
        // The shell's limit is in kilobytes of address space, with the program
        // itself in it; the text is there once.
        let limit = (megabytes + 236) * 1024;
        let output = Command::new("sh")
            .args(["-c", "ulimit -v $0 && exec \"$@\"", &limit.to_string()])
            .arg(env!("CARGO_BIN_EXE_selvsyn"))
            .args(["--lang", "nb", "--data-dir"])
            .arg(folder.path().join("data"))
            .arg("import")
            .arg(&file)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let start: String = text.chars().take(140).collect();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{start}: {said}");
        assert!(said.contains("ond.json"), "{said}");
    }
}
