//! The year of an ordinary employee in the real window, by mouse and by keys
//! alone: `tests/atspi/year.py` plays it, and what it leaves is looked at here.

use crate::desktop::session;
use crate::support::reader;
use crate::window::screen;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_selvsyn");

#[test]
#[ignore = "half a minute of a processor, painted in software: `make test-long`"]
fn a_year_is_lived_by_the_mouse() {
    live("mouse");
}

#[test]
#[ignore = "half a minute of a processor, painted in software: `make test-long`"]
fn a_year_is_lived_by_keys_alone() {
    live("keys");
}

/// What a command says of a folder, where everything went well.
fn told(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(PROGRAM)
        .args(["--lang", "nb", "--data-dir", folder.to_str().unwrap()])
        .args(arguments)
        .env("SELVSYN_TEST_POLICY", folder.join("none"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The archive of a folder, but for the moment at which it is made.
fn archive(folder: &Path, out: &Path) -> Value {
    let file = out.join("of-a-folder.json");
    told(folder, &["export", "--out", file.to_str().unwrap()]);
    read(&file)
}

fn read(file: &Path) -> Value {
    let mut archive: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    assert!(archive.as_object_mut().unwrap().remove("exported_at").is_some());
    archive
}

fn live(hand: &str) {
    let (_screen, display) = screen();
    let work = tempfile::tempdir().unwrap();
    let folder = |name: &str| work.path().join(name);
    let (here, there, files) = (folder("here"), folder("there"), folder("files"));
    let mut year = session(&display, "year.py");
    year.arg(hand).arg(PROGRAM).arg(work.path()).env("SELVSYN_TEST_POLICY", folder("none"));
    let output = year.output();
    let output = output.unwrap_or_else(|error| panic!("dbus-run-session: {error}; `make test` installs it"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    // What was answered: three questionnaires, and one of them a year later.
    let history: Value = serde_json::from_str(&told(&here, &["history", "--json"])).unwrap();
    let mut sessions: Vec<_> = history.as_array().unwrap().iter().map(session_of).collect();
    sessions.sort();
    assert_eq!(
        sessions,
        [
            "karriere 2024-01-12 3.7 3.0 2.7 3.3",
            "lederferdigheter 2024-01-12 3.0 4.0 4.0 2.5",
            "medarbeiderskap 2024-01-12 3.3 2.7 4.3",
            "medarbeiderskap 2025-01-12 4.0 4.0 4.3",
        ]
    );
    // What was planned, and what became of it.
    let kept = read(&files.join("arkiv.json"));
    let plans = kept["plans"].as_array().unwrap();
    assert_eq!((plans.len(), &plans[0]["next_assessment"]), (1, &json!("2025-01-12")));
    let areas: Vec<_> = plans[0]["areas"].as_array().unwrap().iter().map(area_of).collect();
    assert_eq!(
        areas,
        [
            "develop: Be om en fast samtale hver uke 2024-03-02 done, Vi har snakket sammen hver uke",
            "strength: Vise den nye kollegaen rundt 2024-07-03 planned, ",
        ]
    );

    // What reminds of it outside the program.
    let events = reader("events.py", &[], &fs::read(files.join("datoer.ics")).unwrap());
    let events: Vec<Value> = serde_json::from_str(&events).unwrap();
    let days: Vec<_> = events.iter().map(|event| (event["start"].as_str(), event["summary"].as_str())).collect();
    assert_eq!(
        days,
        [
            (Some("2024-03-02"), Some("Be om en fast samtale hver uke")),
            (Some("2024-06-03"), Some("Vise den nye kollegaen rundt")),
            (Some("2025-01-12"), Some("Svar på Medarbeiderskap i Selvsyn")),
        ]
    );
    assert!(events.iter().all(|event| event["alarms"].as_array().unwrap().len() == 1), "{events:?}");

    // The report of the second time, beside the first.
    let report =
        Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(files.join("rapport.pdf")).arg("-").output();
    let report = report.unwrap_or_else(|error| panic!("pdftotext: {error}; `make test` installs it"));
    let report = String::from_utf8(report.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Egenevaluering av medarbeiderskap 12. januar 2025",
        "Selvledelse 4,0; Med-ledelse 4,0; Medarbeiderledelse 4,3.",
        "Forrige gang, 12. januar 2024",
    ] {
        assert!(report.contains(part), "«{part}» in {report}");
    }

    // The other machine holds the same, in every word of it.
    for folder in [&here, &there] {
        told(folder, &["check"]);
        assert_eq!(archive(folder, work.path()), kept, "{}", folder.display());
    }
    for arguments in [["history", "--json"].as_slice(), &["history"]] {
        assert_eq!(told(&there, arguments), told(&here, arguments));
    }
}

/// An answered questionnaire on one line.
fn session_of(session: &Value) -> String {
    assert_eq!(session["finished"], true, "{session}");
    let dimensions = session["dimensions"].as_array().unwrap();
    let means = dimensions.iter().map(|dimension| format!("{:.1}", dimension["mean"].as_f64().unwrap()));
    let words = [session["instrument"].as_str().unwrap().to_owned(), session["date"].as_str().unwrap().to_owned()];
    words.into_iter().chain(means).collect::<Vec<_>>().join(" ")
}

/// An area of a plan on one line.
fn area_of(area: &Value) -> String {
    let action = &area["actions"][0];
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let [kind, text, due] = [&area["kind"], &action["text"], &action["due"]].map(word);
    format!("{kind}: {text} {due} {}, {}", word(&action["state"]), word(&area["outcome"]))
}
