//! The program from a terminal: real binary, real files.

use crate::schema::{self, holds};
use crate::support::fill_with_demo;
use selvsyn::instrument::Language;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn selvsyn(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = selvsyn(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, arguments: &[&str], status: i32) -> String {
    let output = selvsyn(folder, arguments);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {stderr}");
    assert_eq!(stderr.lines().count(), 1, "{arguments:?}: {stderr}");
    assert!(output.stdout.is_empty());
    stderr
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&ok(folder, arguments)).unwrap()
}

#[test]
fn record_show_compare_history() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let first = ok(
        folder,
        &[
            "record",
            "medarbeiderskap",
            "--answers",
            "3,3,3,4,-,,1,1,1",
            "--date",
            "2026-03-14",
            "--label",
            "Før kurset",
        ],
    );
    let second = ok(folder, &["record", "medarbeiderskap", "--answers", "4,3,3,4,4,4,3,2,2", "--date", "2026-06-04"]);
    let (first, second) = (first.trim(), second.trim());

    let shown = json(folder, &["show", "latest", "--json"]);
    holds("show.schema.json", &shown);
    assert_eq!(shown["session"], second);
    assert_eq!(shown["dimensions"][0]["mean"], 10.0 / 3.0);
    let shown = json(folder, &["show", first, "--json"]);
    assert_eq!(shown["items"][4]["value"], "na");
    assert_eq!(shown["items"][5]["value"], Value::Null);
    assert_eq!(shown["dimensions"][1]["mean"], Value::Null);
    assert_eq!(shown["label"], "Før kurset");

    let compared = json(folder, &["compare", first, second, "--json"]);
    holds("compare.schema.json", &compared);
    let verdicts: Vec<&str> = compared["dimensions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dimension| dimension["verdict"].as_str().unwrap())
        .collect();
    assert_eq!(verdicts, ["may_be_chance", "not_comparable", "probably_real"]);

    let history = json(folder, &["history", "--json"]);
    holds("history.schema.json", &history);
    assert_eq!(history[0]["session"], second);
    // For people, no number stands without its name.
    let lines = ok(folder, &["history"]);
    let values: Vec<&str> = lines.lines().map(|line| line.split('\t').nth(3).unwrap()).collect();
    assert_eq!(values[0], "Selvledelse 3,3 · Med-ledelse 4,0 · Medarbeiderledelse 2,3");
    holds("instruments.schema.json", &json(folder, &["instruments", "--json"]));
    let shown = ok(folder, &["show", "latest:medarbeiderskap"]);
    assert!(shown.contains("Selvledelse") && shown.contains("Høyest: "), "{shown}");
    let compared = ok(folder, &["compare", first, second]);
    let statement = "  Jeg tar ansvar for egen trivsel og motivasjon: ";
    assert!(compared.contains(statement) && compared.contains(" → "), "{compared}");
}

#[test]
fn an_archive_comes_back_equal() {
    let here = tempfile::tempdir().unwrap();
    let there = tempfile::tempdir().unwrap();
    let (here, there) = (here.path(), there.path());
    let demo = here.join("demo");
    fill_with_demo(&demo, Language::Bokmal);
    let (one, two) = (here.join("one.json"), here.join("two.json"));
    ok(&demo, &["export", "--out", one.to_str().unwrap()]);
    ok(there, &["import", one.to_str().unwrap()]);
    ok(there, &["import", one.to_str().unwrap()]);
    ok(there, &["export", "--out", two.to_str().unwrap()]);
    let read = |path: &Path| -> Value {
        let mut value: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        value["exported_at"] = Value::Null;
        value
    };
    assert_eq!(read(&one), read(&two));
    let csv = here.join("one.csv");
    ok(&demo, &["export", "--out", csv.to_str().unwrap()]);
    let csv = fs::read_to_string(csv).unwrap();
    assert!(csv.starts_with("session,date,label,instrument,instrument_version,dimension,item,text,value\n"));
    assert_eq!(csv.lines().count(), 1 + 6 * 9 + 3 * 12 + 3 * 14);
}

#[test]
fn bad_input_gets_one_sentence_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    ok(folder, &["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4"]);
    let before = ok(folder, &["history", "--json"]);
    let bad_file = |name: &str, text: &str| -> String {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let truncated = bad_file("truncated.json", "{\"format\":\"selvsyn-archive\",");
    let foreign = bad_file("foreign.json", "{\"format\":\"other\"}");
    let newer = bad_file("newer.json", "{\"format\":\"selvsyn-archive\",\"version\":3}");
    let below_a_file = format!("{foreign}/out.json");
    for arguments in [
        vec!["record", "medarbeiderskap", "--answers", "6,2,3,4,5,1,2,3,4"],
        vec!["record", "medarbeiderskap", "--answers", "1,2,3"],
        vec!["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4,5"],
        vec!["record", "ukjent", "--answers", "1"],
        vec!["record", "medarbeiderskap", "--answers", "1,2,3,4,5,1,2,3,4", "--date", "2026-02-30"],
        vec!["show", "nobody"],
        vec!["show", "latest:karriere"],
        vec!["export", "--out", &below_a_file],
        vec!["import", &truncated],
        vec!["import", &foreign],
        vec!["import", &newer],
        vec!["import", "missing.json"],
        vec!["code", "nobody"],
        vec!["group", "missing.ndjson"],
        vec!["contribute", "latest", "--course", " ", "--out", "x.ndjson"],
        vec!["contribute", "latest", "--course", "to\nlinjer", "--out", "x.ndjson"],
        vec![],
    ] {
        refused(folder, &arguments, 1);
        assert_eq!(ok(folder, &["history", "--json"]), before, "{arguments:?}");
    }
    for arguments in [
        vec!["group"],
        vec!["group", "x", "--out", "x.docx"],
        vec!["contribute", "latest", "--course", "Kurs", "--out", "x.pdf"],
        vec!["contribute", "latest", "--out", "x.ndjson"],
        vec!["ukjent"],
        vec!["record"],
        vec!["show"],
        vec!["history", "--ukjent"],
        vec!["chart", "latest", "--kind", "kake", "--out", "x.svg"],
        vec!["chart", "latest", "--out", "x.gif"],
        vec!["export", "--out", "x.txt"],
    ] {
        refused(folder, &arguments, 2);
    }
    assert!(refused(folder, &[], 1).contains("demo"));
}

#[test]
fn a_history_that_is_not_ours_is_refused_untouched() {
    for (bytes, words) in
        [(b"this is not a database, it only looks like a file".as_slice(), "skadet"), (&[0x53; 5000], "skadet")]
    {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("selvsyn.sqlite3");
        fs::write(&file, bytes).unwrap();
        assert!(refused(folder.path(), &["history"], 1).contains(words));
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &["history"]);
    let file = folder.path().join("selvsyn.sqlite3");
    let mut bytes = fs::read(&file).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    assert!(refused(folder.path(), &["history"], 1).contains("nyere"));
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[cfg(unix)]
#[test]
fn folder_and_file_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("data");
    ok(&folder, &["history"]);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&folder.join("selvsyn.sqlite3")), 0o600);
}

#[test]
fn help_names_only_what_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let help = ok(folder.path(), &["--help"]);
    for command in [
        "instruments",
        "record",
        "history",
        "show",
        "compare",
        "chart",
        "report",
        "export",
        "import",
        "group",
        "code",
        "contribute",
        "present",
        "backup",
        "restore",
        "check",
        "demo",
    ] {
        assert!(help.contains(command), "{command}");
    }
}

#[test]
fn an_archive_is_as_its_schema_says() {
    let here = tempfile::tempdir().unwrap();
    let demo = here.path().join("demo");
    ok(here.path(), &["demo", "--out", demo.to_str().unwrap()]);
    let archive: Value = serde_json::from_str(&fs::read_to_string(demo.join("selvsyn.json")).unwrap()).unwrap();
    // The instruments inside are held against their own schema too, as the
    // second shows.
    let mut broken = archive.clone();
    broken["instruments"][0]["scale"] = Value::Null;
    let errors = schema::errors("archive.schema.json", &[archive, broken]);
    assert!(errors[0].is_empty(), "{errors:#?}");
    assert!(errors[1].iter().any(|error| error.starts_with("$.instruments[0].scale: ")), "{errors:#?}");
}

/// What each argument is for is told, in the reader's language throughout.
#[test]
fn the_help_explains_every_argument_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none");
    for language in Language::ALL {
        let heading = if language == Language::English { "Usage:" } else { "Bruk:" };
        for command in selvsyn::cli::command(language).get_subcommands().map(|command| command.get_name()) {
            let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
                .args(["--data-dir", missing.to_str().unwrap(), "--lang", language.tag(), command, "--help"])
                .output()
                .unwrap();
            let help = String::from_utf8(output.stdout).unwrap();
            assert!(output.status.success() && help.contains(heading), "{command}: {help}");
            if language != Language::English {
                for word in ["Usage", "Commands:", "Arguments:", "Options:", "Print", "[default"] {
                    assert!(!help.contains(word), "{command}: {word} in {help}");
                }
            }
            // What goes on from the line before is not a line of its own.
            let goes_on = " ".repeat(12);
            for line in help.lines().filter(|line| line.starts_with("  ") && !line.starts_with(&goes_on)) {
                let told = line.trim().split_once("  ").map(|(_, told)| told.trim()).unwrap_or_default();
                assert!(!told.is_empty() && !told.starts_with("help-"), "{command}: {line}");
            }
        }
    }
    assert!(!missing.exists(), "asking for help makes nothing");
}

#[test]
fn the_chosen_language_rules_the_help_and_the_errors() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = selvsyn::store::Store::open(folder.path()).unwrap();
    let language = Some(selvsyn::instrument::Language::Nynorsk);
    store.save_settings(&selvsyn::settings::Settings { language, ..Default::default() }).unwrap();
    drop(store);
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_selvsyn"))
            .arg("--data-dir")
            .arg(folder.path())
            .args(arguments)
            .output()
            .unwrap()
    };
    assert!(String::from_utf8(run(&["--help"]).stdout).unwrap().contains("Kommandoar:"));
    assert!(String::from_utf8(run(&["nothing"]).stderr).unwrap().contains("ikkje"));
    assert!(String::from_utf8(run(&["--lang", "en", "nothing"]).stderr).unwrap().contains("not"));
}

#[test]
fn the_plans_dates_are_exported_as_a_calendar() {
    let parent = tempfile::tempdir().unwrap();
    let demo = parent.path().join("demo");
    fill_with_demo(&demo, Language::Bokmal);
    let out = parent.path().join("plan.ics");
    ok(&demo, &["export", "--out", out.to_str().unwrap()]);
    let text = fs::read_to_string(&out).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
    assert!(text.contains("CLASS:PRIVATE"));
    let empty = tempfile::tempdir().unwrap();
    let nothing = empty.path().join("plan.ics");
    assert!(refused(empty.path(), &["export", "--out", nothing.to_str().unwrap()], 1).contains("frist"));
    assert!(!nothing.exists());
}

/// As an employee of a Norwegian workplace opens it: by double click.
#[test]
fn csv_for_excel_opens_by_double_click_and_runs_nothing() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let answers = ["--answers", "1,2,3,4,5,4,3,2,1", "--label", "Kurs A;=1+1;@SUM(1)"];
    ok(folder.path(), &[&["record", "medarbeiderskap"][..], &answers[..]].concat());
    let file = |name: &str| out.path().join(name).display().to_string();
    ok(folder.path(), &["export", "--out", &file("motor.csv")]);
    ok(folder.path(), &["export", "--for", "excel", "--out", &file("excel.csv")]);
    let engine = fs::read_to_string(file("motor.csv")).unwrap();
    assert!(engine.starts_with("session,date,label,") && !engine.contains('\r'));
    let people = fs::read_to_string(file("excel.csv")).unwrap();
    assert!(people.starts_with("\u{feff}Id for egenvurderingen;Dato;Merkelapp;"), "{people}");
    for text in [&engine, &people] {
        assert!(text.contains("\"Kurs A;'=1+1;'@SUM(1)\""), "{text}");
    }
    let refused = selvsyn(folder.path(), &["export", "--for", "excel", "--out", &file("ut.xlsx")]);
    assert!(!refused.status.success() && !Path::new(&file("ut.xlsx")).exists());
}

#[test]
fn plan_and_journal_are_reported_alone() {
    let out = tempfile::tempdir().unwrap();
    let demo = out.path().join("demo");
    fill_with_demo(&demo, Language::Bokmal);
    let file = out.path().join("plan.md");
    ok(&demo, &["report", "plan", "--out", file.to_str().unwrap()]);
    assert!(fs::read_to_string(&file).unwrap().starts_with("# Utviklingsplan og refleksjon"));
    let empty = tempfile::tempdir().unwrap();
    let refused = selvsyn(empty.path(), &["report", "plan", "--out", file.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("Det er ikke skrevet noe"), "{refused:?}");
}

/// Two people, one habit: the second name is refused, and nothing is lost.
#[test]
fn a_contribution_is_not_written_over_somebody_elses() {
    let (kari, ola, drop) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = drop.path().join("selvsyn-bidrag.ndjson").display().to_string();
    let give = |folder: &Path| selvsyn(folder, &["contribute", "latest", "--course", "Kurs", "--out", &file]);
    for (folder, answers) in [(&kari, "1,2,3,4,5,4,3,2,1"), (&ola, "5,5,5,5,5,5,5,5,5")] {
        ok(folder.path(), &["record", "medarbeiderskap", "--answers", answers]);
    }
    assert!(give(kari.path()).status.success());
    let first = fs::read(&file).unwrap();
    let refused = give(ola.path());
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("er bidraget til noen andre"), "{refused:?}");
    assert_eq!(fs::read(&file).unwrap(), first);
    assert!(give(kari.path()).status.success(), "one's own is written anew");
    // What is too large to be read is somebody's.
    let large = first.repeat((1 << 20) / first.len() + 1);
    fs::write(&file, &large).unwrap();
    let refused = give(ola.path());
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("kunne ikke leses"), "{refused:?}");
    assert_eq!(fs::read(&file).unwrap(), large);
}
