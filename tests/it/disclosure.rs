//! What a reader tries who wants to know what one person answered, at every
//! door. Each is refused, or the doors say the same whatever that person
//! answered: a door is made of a `GroupResult` and nothing else, so that two
//! groups with equal results cannot be told apart by any of them.

use crate::support;
use selvsyn::group::{Bound, Collection, Contribution, Detail, Floor, GroupResult, Place, code, contribution};
use selvsyn::instrument::{Catalog, Instrument};
use selvsyn::scoring::Answers;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

fn instrument() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap())
}

fn answers(row: &str) -> Answers {
    Answers::parse(row, 9, 5).unwrap()
}

fn given(person: u32, course: &str, row: &str) -> Contribution {
    Contribution {
        instrument: instrument().id.clone(),
        instrument_version: 1,
        course: course.to_owned(),
        date: jiff::civil::date(2026, 3, 14),
        token: format!("{person:032x}"),
        answers: answers(row),
    }
}

fn line(person: u32, course: &str, row: &str) -> String {
    contribution::write(&given(person, course, row), &instrument())
}

/// The picture of a group with these answers.
fn picture(rows: &[&str]) -> GroupResult {
    let mut collection = Collection::new(instrument(), None);
    for (row, person) in rows.iter().zip(0..) {
        collection.add_contribution(Place::whole("a"), given(person, "Kurs", row)).unwrap();
    }
    collection.finish(Floor::default())
}

/// Answers to the first dimension; the others are all alike.
fn first(rows: &[&str]) -> GroupResult {
    let rows: Vec<String> = rows.iter().map(|row| format!("{row},3,3,3,4,4,4")).collect();
    picture(&rows.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The mean of persons' means beside the counts would give the other two
/// answers of the one who left a statement out.
#[test]
fn the_lone_skipper_at_twelve_is_anybody() {
    let sheets = |skipper: &'static str, other: &'static str| {
        let mut rows = vec!["4,4,4", "5,3,4", "3,4,5", "4,5,3", "4,4,4", "3,3,3", "5,5,5", "4,4,4", "4,3,5", "5,4,3"];
        rows.extend([skipper, other]);
        first(&rows)
    };
    // The same counts for each statement, whoever of the two left out the third.
    let (one, other) = (sheets("2,2,-", "5,5,4"), sheets("5,5,-", "2,2,4"));
    assert_eq!((one.detail, one.items[2].n), (Detail::Full, Some(11)));
    assert_eq!(one.items, other.items);
    assert_eq!(one.dimensions[0].mean, other.dimensions[0].mean);
    let of_items: f64 = one.items[..3].iter().map(|item| item.mean.unwrap()).sum::<f64>() / 3.0;
    assert!((one.dimensions[0].mean.unwrap() - of_items).abs() < 1e-12);
}

/// The one who answered a hidden statement answered 1 or 2: by no door.
#[test]
fn a_statement_is_hidden_and_its_dimension_shown() {
    let sheets = |one: &'static str| first(&["4,4,-", "4,4,-", "4,4,-", "4,4,-", "4,4,-", "4,4,-", "4,4,-", one]);
    let (one, two) = (sheets("4,4,1"), sheets("4,4,2"));
    assert_eq!((one.items[2].median, one.dimensions[0].mean), (None, Some(3.9)));
    assert_eq!(one, two);
}

/// All alike looks like nearly alike, until ten show every point.
#[test]
fn all_alike_at_five_six_nine_and_ten() {
    for persons in [5, 6, 9] {
        let alike = first(&vec!["4,4,4"; persons]);
        let mut rows = vec!["4,4,4"; persons];
        (rows[0], rows[1]) = ("5,5,3", "3,3,5");
        assert_eq!((alike.detail, alike.dimensions[0].mean), (Detail::Coarse, Some(4.0)), "{persons}");
        assert_eq!(alike, first(&rows), "{persons}");
        // At an end of the scale only that is told.
        let (ends, mut nearly) = (first(&vec!["5,5,5"; persons]), vec!["5,5,5"; persons]);
        nearly[0] = "4,4,4";
        assert_eq!(ends.dimensions[0].bound, Some(Bound::OrMore));
        assert_eq!(ends, first(&nearly), "{persons}");
    }
    let ten = first(&["4,4,4"; 10]);
    assert_eq!(ten.items[0].counts.as_deref(), Some(&[0, 0, 0, 10, 0][..]));
}

/// Seven who answered alike by code among twelve: six towards the ten, so that
/// nothing tells how many answered what.
#[test]
fn seven_alike_by_code_among_twelve() {
    let group = |others: [&str; 5]| {
        let mut collection = Collection::new(instrument(), None);
        let content = |row: &str| {
            let written = support::code(&instrument(), &answers(row));
            let catalog = Catalog::shipped();
            code::find(&written, &selvsyn::group::InstrumentIndex::new(&catalog)).pop().unwrap().outcome.unwrap()
        };
        for row in std::iter::repeat_n("4,4,4,4,4,4,4,4,4", 7).chain(others) {
            collection.add_code(&Place::whole("chat"), content(row)).unwrap();
        }
        assert_eq!((collection.persons(), collection.alike()), (12, 6));
        collection.finish(Floor::default())
    };
    let one = group([
        "3,3,3,3,3,3,3,3,3",
        "4,4,4,4,4,4,4,4,5",
        "4,4,4,4,4,4,4,5,4",
        "5,4,4,4,4,4,4,4,4",
        "4,4,4,5,4,4,4,4,4",
    ]);
    let two = group([
        "3,4,3,3,3,3,3,3,3",
        "4,4,4,4,4,4,4,4,5",
        "4,4,4,4,4,4,4,5,4",
        "5,3,4,4,4,4,4,4,4",
        "4,4,4,5,4,4,4,4,4",
    ]);
    assert_eq!((one.n, one.detail), (12, Detail::Coarse));
    assert_eq!(one, two);
}

fn run(folder: &Path, data: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .current_dir(folder)
        .args(["--data-dir", data, "--lang", "nb"])
        .args(arguments)
        .output()
        .unwrap()
}

fn write(folder: &Path, lines: impl IntoIterator<Item = String>) {
    fs::write(folder.join("inn.ndjson"), lines.into_iter().collect::<String>()).unwrap();
}

fn rows(person: u32) -> String {
    (0..9).map(|item| ((person * 3 + item * 2) % 5 + 1).to_string()).collect::<Vec<_>>().join(",")
}

fn people(numbers: impl IntoIterator<Item = u32>) -> Vec<String> {
    numbers.into_iter().map(|person| line(person, "Kurs", &rows(person))).collect()
}

fn is_shown(folder: &Path, data: &str, numbers: impl IntoIterator<Item = u32>) -> bool {
    write(folder, people(numbers));
    let output = run(folder, data, &["group", "inn.ndjson", "--json"]);
    if output.status.success() {
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(told["suppressed"], false);
        return true;
    }
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(1), 0, 1), "{said}");
    assert!(said.contains("noen her allerede er med i et vist resultat"), "{said}");
    false
}

/// Ten, then eleven; one left out; five of them and five others; backup, show,
/// restore, leave one out, show.
#[test]
fn two_results_that_differ_by_a_few_are_never_both_shown() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    assert!(run(here, "data", &["record", "medarbeiderskap", "--answers", "4,4,4,3,3,3,5,5,5"]).status.success());
    assert!(run(here, "data", &["backup", "--out", "kopi.sqlite3"]).status.success());
    assert!(is_shown(here, "data", 0..10));
    assert!(is_shown(here, "data", 0..10), "the very same");
    assert!(!is_shown(here, "data", 0..11), "ten, then eleven");
    assert!(!is_shown(here, "data", 1..10), "one left out");
    assert!(!is_shown(here, "data", 5..15), "five of them and five others");
    assert!(is_shown(here, "data", 10..15), "late-comers for themselves");
    let again = Contribution { date: jiff::civil::date(2026, 6, 4), ..given(0, "Kurs", "1,1,1,1,1,1,1,1,1") };
    write(here, people(0..10).into_iter().chain([contribution::write(&again, &instrument())]));
    let output = run(here, "data", &["group", "inn.ndjson"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "one of them comes again on another day");
    // By every door: nothing on standard output, and no file.
    write(here, people(0..11));
    for ending in ["pdf", "html", "xlsx", "csv", "svg", "png"] {
        let file = format!("ut.{ending}");
        let output = run(here, "data", &["group", "inn.ndjson", "--out", &file]);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{ending}");
        assert!(!here.join(file).exists(), "{ending}");
    }
    // The copy is of before anything was shown.
    let restored = run(here, "data", &["restore", "kopi.sqlite3"]);
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    assert!(!is_shown(here, "data", 1..10), "backup, show, restore, leave one out, show");
    assert!(is_shown(here, "data", 0..25), "everybody from before and ten more");
    assert!(is_shown(here, "et-annet-sted", 0..11), "another data folder has another memory");
}

/// Nothing is shown that cannot be remembered.
#[test]
fn where_the_memory_cannot_be_written_nothing_is_shown() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    assert!(is_shown(here, "data", 0..6));
    let history = rusqlite::Connection::open(here.join("data/selvsyn.sqlite3")).unwrap();
    let takes_nothing = "DROP TABLE shown_person; DROP TABLE shown;
        CREATE TABLE shown (
            mark BLOB NOT NULL PRIMARY KEY, key BLOB NOT NULL, questionnaire BLOB NOT NULL, nameless BLOB,
            nameless_count INTEGER NOT NULL CHECK (nameless_count < 0), occasion BLOB, sheets BLOB,
            sheet_count INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE shown_person (
            shown BLOB NOT NULL REFERENCES shown (mark), person BLOB NOT NULL, PRIMARY KEY (shown, person)
        ) STRICT, WITHOUT ROWID";
    history.execute_batch(takes_nothing).unwrap();
    drop(history);
    let output = run(here, "data", &["group", "inn.ndjson", "--json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
    assert!(said.contains("Resultatet vises ikke, fordi det ikke kan lagres at det er vist"), "{said}");
}

/// Five files of one person, one for each course, and one course spelled in
/// five ways.
#[test]
fn one_person_in_five_courses_is_never_five() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    let row = rows(1);
    let courses = ["Kurs 1", "Kurs 2", "Kurs 3", "Kurs 4", "Kurs 5"];
    write(here, courses.iter().zip(1..).map(|(course, token)| line(token, course, &row)));
    let told = |arguments: &[&str]| {
        let output = run(here, "data", arguments);
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let json: Value = serde_json::from_str(&told(&["group", "inn.ndjson", "--json"])).unwrap();
    assert_eq!((&json["n"], &json["suppressed"]), (&1.into(), &true.into()));
    let reasons: Vec<&Value> = json["rejected"].as_array().unwrap().iter().map(|one| &one["reason"]).collect();
    assert_eq!(reasons, ["other_course"; 4]);
    let spellings = ["Kurs 1", "kurs 1", "KURS  1", "Kurs-1", "kurs1"];
    write(here, spellings.iter().zip(1..).map(|(course, token)| line(token, course, &row)));
    let words = told(&["group", "inn.ndjson"]);
    assert!(words.contains("Vises når 5 har levert. 4 mangler. Like koder"), "{words}");
}

/// The corrected copy is called `(2)` by browsers, which sorts before the
/// first; what was written last counts.
#[test]
fn the_corrected_copy_counts_whatever_it_is_called() {
    let parent = tempfile::tempdir().unwrap();
    let here = parent.path();
    fs::create_dir(here.join("inn")).unwrap();
    let put = |name: &str, text: String, age: u64| {
        let file = fs::File::create(here.join("inn").join(name)).unwrap();
        fs::write(here.join("inn").join(name), text).unwrap();
        file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(age)).unwrap();
    };
    let (old, new) = ("5,5,5,3,3,3,3,3,3", "1,1,1,3,3,3,3,3,3");
    put("selvsyn-bidrag.ndjson", (0..5).map(|person| line(person, "Kurs", old)).collect(), 60);
    put("selvsyn-bidrag (2).ndjson", (0..5).map(|person| line(person, "Kurs", new)).collect(), 10);
    let output = run(here, "data", &["group", "inn", "--json"]);
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["items"][0]["median"], &told["dimensions"][0]["bound"]), (&1.0.into(), &"or_less".into()));
    assert_eq!(told["rejected"], serde_json::json!([{"reason": "replaced", "count": 5}]));
}
