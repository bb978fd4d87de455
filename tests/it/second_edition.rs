//! What the second edition writes goes on being read
//! (`tests/fixtures/second-edition`).

use crate::schema::all_hold;
use selvsyn::group::{
    CourseCode, CourseKey, Delivered, Delivery, Floor, InstrumentIndex, aggregate_many, code, delivered,
};
use selvsyn::instrument::Catalog;
use selvsyn::passphrase::sealed;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The course of all of them.
const COURSE: &str = "SVK-28T5-CY4T-M";

fn bytes(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/second-edition").join(name)).unwrap()
}

fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).unwrap()
}

fn course() -> CourseCode {
    CourseCode::parse(COURSE).unwrap()
}

#[test]
fn its_contributions_are_read_and_written_the_same() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let text = text("contributions.ndjson");
    let read: Vec<Delivered> = text.lines().map(|line| delivered::read(line, &known).unwrap()).collect();
    for id in ["medarbeiderskap", "karriere", "lederferdigheter"] {
        let of: Vec<&Delivered> = read.iter().filter(|one| one.instrument.as_str() == id).collect();
        let told: Vec<_> = of.iter().map(|one| (one.course, one.round, one.earlier.is_some())).collect();
        assert_eq!(told, [(course(), 2, true), (course(), 1, false)], "{id}");
        // What is brought along is what was handed in.
        let earlier = of[0].earlier.as_ref().unwrap();
        assert_eq!((earlier.delivery, earlier.date, &earlier.answers), (of[1].delivery, of[1].date, &of[1].answers));
        assert_eq!(of[0].token, of[1].token);
    }
    for (line, read) in text.lines().zip(&read) {
        let instrument = catalog.current(read.instrument.as_str()).unwrap();
        assert_eq!(delivered::write(read, instrument), format!("{line}\n"));
    }
}

/// The first version's lines, too.
#[test]
fn its_contributions_are_as_the_schema_says() {
    let first = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-edition/contributions"));
    let first = first.unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let lines: Vec<String> = first.chain([text("contributions.ndjson")]).collect();
    let all: Vec<Value> =
        lines.iter().flat_map(|text| text.lines()).map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(all.len(), 18 + 6);
    all_hold("contribution.schema.json", &all);
}

#[test]
fn its_sealed_contribution_is_opened_by_its_key() {
    let key = CourseKey::parse(text("course-key.txt").trim()).unwrap();
    let sealed = bytes("sealed.selvsyn-bidrag");
    assert!(sealed::is_sealed(&sealed) && sealed.len() == 4096);
    assert_eq!(key.open(&sealed).as_deref(), Ok(text("contributions.ndjson").lines().next().unwrap()));
}

#[test]
fn its_codes_are_read_with_delivery_and_course() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let mut told = Vec::new();
    for line in text("codes.txt").lines() {
        let receipt = Delivery::parse(line.rsplit_once(' ').unwrap().1).unwrap();
        let [found] = &code::find(line, &known)[..] else { panic!("{line}") };
        let content = found.outcome.as_ref().unwrap();
        let occasion = content.occasion.unwrap();
        let round = (1..=2).find(|round| occasion.is_of(course(), *round));
        assert_eq!((content.delivery, occasion.is_without_course()), (Some(receipt), round.is_none()), "{line}");
        let written = code::write(&content.instrument, &content.answers, receipt, round.map(|round| (course(), round)));
        assert_eq!(written.as_deref(), line.split(' ').next());
        told.push((content.instrument.id.to_string(), round));
    }
    let of = |id: &str| [Some(1), Some(2), None].map(|round| (id.to_owned(), round));
    assert_eq!(told, [of("medarbeiderskap"), of("karriere"), of("lederferdigheter")].concat());
}

#[test]
fn its_course_codes_are_read() {
    let text = text("course-codes.txt");
    assert_eq!(text.lines().next(), Some(COURSE));
    let read: Vec<CourseCode> = text.lines().map(|line| CourseCode::parse(line).unwrap()).collect();
    let written: String = read.iter().map(|code| format!("{code}\n")).collect();
    assert_eq!((read.len(), written), (5, text));
}

/// Of one person there are two files, one in another, and a code: one person,
/// whatever order they come in.
#[test]
fn a_file_and_a_code_of_one_delivery_are_one_person() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let (files, codes) = (text("contributions.ndjson"), text("codes.txt"));
    // The third of each is made without a course.
    let of_course = codes.lines().zip(0..).filter(|(_, at)| at % 3 < 2);
    let of_course: String = of_course.map(|(line, _)| format!("{line}\n")).collect();
    for inputs in [[("filer", &*files), ("koder", &*of_course)], [("koder", &*of_course), ("filer", &*files)]] {
        let groups = aggregate_many(inputs, &known, Floor::default());
        let told: Vec<_> = groups.results.iter().map(|one| (one.instrument.as_str(), one.n)).collect();
        assert_eq!(told, [("medarbeiderskap", 1), ("karriere", 1), ("lederferdigheter", 1)]);
        assert!(groups.rejected.iter().all(|one| one.reason.tag() == "duplicate"), "{:?}", groups.rejected);
    }
}
