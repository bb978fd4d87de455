//! A course from end to end on the command line: ten participants with a data
//! folder each, and a facilitator who sees the group and nobody in it.

use crate::schema::{all_hold, holds};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const COURSE: &str = "Leksjon 3";

/// A command on this data folder, given this.
pub fn run(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It need not read what it does not ask for.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn ok(folder: &Path, arguments: &[&str], input: &str) -> String {
    let output = run(folder, arguments, input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A participant's answers to the nine items; some leave some out.
fn answers(person: usize, time: usize) -> String {
    let answer = |item: usize| match (person * 7 + item * 3 + time * 2) % 11 {
        0 if person.is_multiple_of(3) => "-".to_owned(),
        1 if person.is_multiple_of(4) => String::new(),
        number => (number % 5 + 1).to_string(),
    };
    (0..9).map(answer).collect::<Vec<_>>().join(",")
}

/// Data folders of participants, and a shared folder with their contributions.
struct Course {
    people: Vec<tempfile::TempDir>,
    shared: tempfile::TempDir,
    facilitator: tempfile::TempDir,
}

impl Course {
    fn new(count: usize) -> Self {
        let folder = || tempfile::tempdir().unwrap();
        let course = Self { people: (0..count).map(|_| folder()).collect(), shared: folder(), facilitator: folder() };
        for person in 0..count {
            course.give(person, 0, "2026-03-14");
        }
        course
    }

    /// Answers, and puts the contribution into the shared folder.
    fn give(&self, person: usize, time: usize, date: &str) {
        let folder = self.people[person].path();
        ok(folder, &["record", "medarbeiderskap", "--answers", &answers(person, time), "--date", date], "");
        let out = self.shared.path().join(format!("{person}-{time}.ndjson"));
        ok(folder, &["contribute", "latest", "--course", COURSE, "--out", out.to_str().unwrap()], "");
    }

    fn group(&self, arguments: &[&str]) -> String {
        let shared = self.shared.path().to_str().unwrap();
        ok(self.facilitator.path(), &[&["group", shared], arguments].concat(), "")
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<_> = fs::read_dir(self.shared.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }
}

#[test]
fn ten_participants_and_the_same_figures_by_another_program() {
    let course = Course::new(10);
    // Six of them come back after the course.
    for person in 0..6 {
        course.give(person, 1, "2026-06-04");
    }
    let handed_in = course.files().into_iter().map(|file| {
        let line = fs::read_to_string(&file).unwrap();
        assert_eq!(line.lines().count(), 1);
        serde_json::from_str::<Value>(&line).unwrap()
    });
    all_hold("contribution.schema.json", &handed_in.collect::<Vec<_>>());
    let told: Value = serde_json::from_str(&course.group(&["--json"])).unwrap();
    holds("group.schema.json", &told);
    assert_eq!((&told["n"], &told["suppressed"]), (&Value::from(10), &Value::from(false)));
    // By Python's own `statistics`.
    crate::group::is_as_python(course.shared.path(), &told);
    // Before and after, by token.
    let words = course.group(&[]);
    assert!(words.contains("10 bidrag teller med."), "{words}");
    assert!(words.contains("Før og etter: "), "{words}");

    // Joined into one stream, the figures are the same.
    let joined: String = course.files().iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let streamed: Value =
        serde_json::from_str(&ok(course.facilitator.path(), &["group", "-", "--json"], &joined)).unwrap();
    assert_eq!((&streamed["items"], &streamed["dimensions"]), (&told["items"], &told["dimensions"]));
}

#[test]
fn codes_come_through_a_chat() {
    let course = Course::new(7);
    let code = |person: usize| ok(course.people[person].path(), &["code", "latest"], "").trim().to_owned();
    let codes: Vec<String> = (0..7).map(code).collect();
    let mut chat = String::new();
    for number in 0..200 {
        let code = if number % 30 == 4 { codes[number / 30].to_lowercase() } else { String::new() };
        chat += &format!("09:{:02} Deltaker {number}: svar {code} ok, SV-2025 og svart kaffe\n", number % 60);
    }
    let told: Value = serde_json::from_str(&ok(course.facilitator.path(), &["group", "-", "--json"], &chat)).unwrap();
    assert_eq!((&told["n"], &told["rejected"]), (&Value::from(7), &serde_json::json!([])));
    let by_file: Value = serde_json::from_str(&course.group(&["--json"])).unwrap();
    assert_eq!(told["items"], by_file["items"], "a code says the same as a file");
    // A slip is told, and the others still count; by somebody who has not seen
    // the seven.
    let facilitator = tempfile::tempdir().unwrap();
    let first = codes[0].as_str();
    let last = first.chars().last().unwrap();
    let slip = format!("{}{}", &first[..first.len() - 1], if last == 'A' { 'B' } else { 'A' });
    let broken = chat.replace(&first.to_lowercase(), &slip);
    let told: Value = serde_json::from_str(&ok(facilitator.path(), &["group", "-", "--json"], &broken)).unwrap();
    assert_eq!(
        (&told["n"], &told["rejected"]),
        (&6.into(), &serde_json::json!([{"reason": "code_check", "count": 1}]))
    );
    // With its place where nothing is shown beside it.
    let four = broken.lines().take(120).collect::<Vec<_>>().join("\n");
    let told: Value = serde_json::from_str(&ok(facilitator.path(), &["group", "-", "--json"], &four)).unwrap();
    let place = serde_json::json!([{"reason": "code_check", "count": 1, "source": "-:5:24"}]);
    assert_eq!((&told["n"], &told["rejected"]), (&3.into(), &place));
}

/// Below the floor nothing leaves by any door.
#[test]
fn four_contributions_show_no_figure_anywhere() {
    let course = Course::new(4);
    let told: Value = serde_json::from_str(&course.group(&["--json"])).unwrap();
    holds("group.schema.json", &told);
    assert_eq!((&told["n"], &told["suppressed"]), (&Value::from(4), &Value::from(true)));
    for part in told["items"].as_array().unwrap().iter().chain(told["dimensions"].as_array().unwrap()) {
        let figures = part.as_object().unwrap().iter().filter(|(key, _)| key.as_str() != "id");
        assert!(figures.map(|(_, value)| value).all(Value::is_null), "{part}");
    }
    let words = course.group(&[]);
    assert!(words.contains("Vises når 5 har levert. Én mangler."), "{words}");
    assert!(!words.contains("edian"), "{words}");
    for ending in ["pdf", "html", "xlsx", "csv", "svg", "png"] {
        let out = course.facilitator.path().join(format!("gruppe.{ending}"));
        let output = run(
            course.facilitator.path(),
            &["group", course.shared.path().to_str().unwrap(), "--out", out.to_str().unwrap()],
            "",
        );
        let Ok(bytes) = fs::read(&out) else {
            assert!(!output.status.success(), "{ending}");
            continue;
        };
        let text = match ending {
            "pdf" => {
                let text = Command::new("pdftotext").arg(&out).arg("-").output().unwrap().stdout;
                String::from_utf8(text).unwrap()
            }
            "xlsx" => {
                let script = "
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1]):
    for row in sheet.iter_rows(min_row=2):
        print(sheet.title, *[cell.value for cell in row if isinstance(cell.value, float)])";
                let output = Command::new("/usr/bin/python3").args(["-c", script]).arg(&out).output().unwrap();
                String::from_utf8(output.stdout).unwrap()
            }
            "png" => String::new(),
            _ => String::from_utf8(bytes).unwrap(),
        };
        // A mean, a median or a spread would have a decimal; a share a sign.
        // What is told with decimals in any case is how things are computed.
        for word in ["Snitt 2", "Snitt 3", "edian 2", "edian 3", "edian 4", ">3,", ">2,"] {
            assert!(!text.contains(word), "{word} in {ending}");
        }
    }
    // With one more, each shows what it has.
    let five = Course::new(5);
    for ending in ["pdf", "html", "xlsx", "csv", "svg", "png"] {
        let out = five.facilitator.path().join(format!("gruppe.{ending}"));
        five.group(&["--out", out.to_str().unwrap()]);
        assert!(fs::metadata(&out).unwrap().len() > 300, "{ending}");
    }
    let html = fs::read_to_string(five.facilitator.path().join("gruppe.html")).unwrap();
    for is_dark in [false, true] {
        assert_eq!(crate::report::axe(&html, is_dark)["violations"], serde_json::json!([]), "dark: {is_dark}");
    }
    let csv = fs::read_to_string(five.facilitator.path().join("gruppe.csv")).unwrap();
    assert!(csv.contains("selvledelse.1"), "{csv}");
}

#[test]
fn courses_cannot_be_linked_and_one_person_has_one_name_in_each() {
    let folder = tempfile::tempdir().unwrap();
    ok(folder.path(), &["record", "medarbeiderskap", "--answers", "4,4,4,3,3,3,5,5,5"], "");
    let token = |course: &str| -> String {
        let out = folder.path().join("x.ndjson");
        ok(folder.path(), &["contribute", "latest", "--course", course, "--out", out.to_str().unwrap()], "");
        let value: Value = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
        fs::remove_file(out).unwrap();
        value["token"].as_str().unwrap().to_owned()
    };
    assert_eq!(token("Leksjon 3"), token(" Leksjon 3 "));
    assert_ne!(token("Leksjon 3"), token("Leksjon 4"));
    // The secret behind it is in no archive.
    let archive = folder.path().join("ut.json");
    ok(folder.path(), &["export", "--out", archive.to_str().unwrap()], "");
    assert!(!fs::read_to_string(archive).unwrap().contains("secret"));
    let output = run(folder.path(), &["contribute", "latest", "--course", "  ", "--out", "x.ndjson"], "");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_does_not_count_is_told_with_its_reason() {
    let course = Course::new(6);
    let first = fs::read_to_string(&course.files()[0]).unwrap();
    let put = |name: &str, text: &str| fs::write(course.shared.path().join(name), text).unwrap();
    put("x-kopi.ndjson", &first);
    put("y-ny.ndjson", &first.replace("\"instrument_version\":1", "\"instrument_version\":99"));
    put("z-tull.txt", "Hei alle sammen!");
    let told: Value = serde_json::from_str(&course.group(&["--json"])).unwrap();
    assert_eq!(told["n"], 6);
    let reasons: Vec<&str> =
        told["rejected"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    for reason in ["duplicate", "unknown_version", "nothing_found"] {
        assert!(reasons.contains(&reason), "{reason} in {reasons:?}");
    }
    let words = course.group(&[]);
    assert!(words.contains("  1: Her er verken bidrag eller koder") && !words.contains("z-tull"), "{words}");
    // Nothing at all that counts: a sentence, and the reasons.
    let nothing = run(course.facilitator.path(), &["group", "-", "--json"], "Hei!");
    assert_eq!(nothing.status.code(), Some(1));
    let told: Value = serde_json::from_slice(&nothing.stdout).unwrap();
    assert_eq!((&told["n"], &told["instrument"]), (&Value::from(0), &Value::Null));
}
