//! Who counts, how often, and what can be known before the result.

use super::*;
use crate::group::{code, contribution, paper};
use crate::instrument::Catalog;
use jiff::civil::date;
use serde_json::Value;

struct Room {
    catalog: Catalog,
    known: Known,
}

impl Room {
    fn new() -> Self {
        let catalog = Catalog::shipped();
        Self { known: Known::new(&catalog), catalog }
    }

    fn instrument(&self) -> &Arc<Instrument> {
        self.catalog.current("medarbeiderskap").unwrap()
    }

    fn collection(&self) -> Collection {
        Collection::new(Arc::clone(self.instrument()), None)
    }

    fn answers(&self, answers: &str) -> Answers {
        Answers::parse(answers, 9, 5).unwrap()
    }

    fn contribution(&self, person: u8, day: i8, answers: &str) -> Contribution {
        Contribution {
            instrument: self.instrument().id.clone(),
            instrument_version: 1,
            course: "Leksjon 3".to_owned(),
            date: date(2026, 11, day),
            token: format!("{person:032x}"),
            answers: self.answers(answers),
        }
    }

    fn line(&self, person: u8, day: i8, answers: &str) -> String {
        contribution::write(&self.contribution(person, day, answers), self.instrument())
    }

    fn code(&self, answers: &str) -> String {
        code::write(self.instrument(), &self.answers(answers)).unwrap()
    }
}

fn tags(rejected: &[Rejected]) -> Vec<(&str, &str)> {
    rejected.iter().map(|one| (one.source.as_str(), one.reason.tag())).collect()
}

const ROW: &str = "4,5,3,1,2,3,5,5,5";

#[test]
fn the_same_counts_once_and_everybody_else_counts() {
    let room = Room::new();
    let mut collection = room.collection();
    let text = [room.line(1, 2, ROW), room.line(2, 2, ROW), room.line(1, 2, ROW)].concat();
    assert_eq!(collection.add_text("a.ndjson", &text, &room.known), 2);
    assert_eq!(collection.add_text("b.ndjson", &room.line(2, 2, ROW), &room.known), 0);
    let (same, other) = (room.code(ROW), room.code("4,5,3,1,2,3,5,5,4"));
    let chat = format!("Kari: {same}\nOla: {}\nSiri: {other}", same.to_lowercase());
    assert_eq!(collection.add_text("chat.txt", &chat, &room.known), 2);
    let place = Place::whole("ark");
    for _ in 0..3 {
        let sheet = paper::read("453123555", room.instrument()).unwrap();
        assert_eq!(collection.add_paper(&place, sheet), Ok(Added::Person));
    }
    assert_eq!(collection.persons(), 7);
    assert_eq!(
        tags(collection.rejected()),
        [("a.ndjson:3", "duplicate"), ("b.ndjson:1", "duplicate"), ("chat.txt:2:6", "duplicate")]
    );
}

#[test]
fn somebody_who_comes_again_is_the_same_person() {
    let room = Room::new();
    let mut collection = room.collection();
    let place = |line| Place { line: Some(line), ..Place::whole("a") };
    let mut add = |line, day, answers: &str| {
        let added = collection.add_contribution(place(line), room.contribution(1, day, answers));
        (added, collection.persons())
    };
    assert_eq!(add(1, 20, "1,1,1,1,1,1,1,1,1"), (Ok(Added::Person), 1));
    assert_eq!(add(2, 10, "2,2,2,2,2,2,2,2,2"), (Ok(Added::AnotherDay), 1));
    assert_eq!(add(3, 15, "3,3,3,3,3,3,3,3,3"), (Ok(Added::AnotherDay), 1));
    assert_eq!(add(4, 10, "2,2,2,2,2,2,2,2,2"), (Err(Reason::Duplicate), 1));
    assert_eq!(add(5, 20, "5,4,4,4,4,4,4,4,4"), (Ok(Added::Correction), 1));
    for person in 2..=5 {
        for (day, answers) in [(21, "4,4,4,4,4,4,4,4,4"), (11, "4,4,4,4,4,4,4,4,4")] {
            collection.add_contribution(place(6), room.contribution(person, day, answers)).unwrap();
        }
    }
    let result = collection.reveal(Floor::default()).unwrap();
    assert_eq!(tags(&result.rejected), [("a:4", "duplicate"), ("a:1", "replaced")]);
    assert_eq!((result.n, result.dimensions[0].n), (5, Some(5)));
    // (13 + 4 · 12) / 15 in the newest answers.
    assert!((result.dimensions[0].mean.unwrap() - 61.0 / 15.0).abs() < 1e-12);
    let moves: Vec<_> = result.pairs.iter().map(|pair| (pair.down, pair.same, pair.up)).collect();
    assert_eq!(moves, [(0, 4, 1); 3]);
}

#[test]
fn what_does_not_belong_here_is_told() {
    let room = Room::new();
    let other = Arc::clone(room.catalog.current("karriere").unwrap());
    let mut collection = Collection::new(Arc::clone(room.instrument()), Some(" Leksjon 3 "));
    let whole = Place::whole("x");
    let mut refused = |change: &dyn Fn(&mut Contribution)| {
        let mut contribution = room.contribution(1, 2, ROW);
        change(&mut contribution);
        collection.add_contribution(whole.clone(), contribution).unwrap_err()
    };
    assert_eq!(refused(&|one| one.instrument = other.id.clone()), Reason::OtherInstrument);
    assert_eq!(refused(&|one| one.instrument_version = 2), Reason::OtherVersion);
    assert_eq!(refused(&|one| one.course = "Leksjon 4".to_owned()), Reason::OtherCourse);
    assert_eq!(refused(&|one| one.course = "\n".to_owned()), Reason::BadCourse);
    assert_eq!(refused(&|one| one.token = "kari".to_owned()), Reason::BadToken);
    assert_eq!(refused(&|one| one.answers = Answers::unanswered(9)), Reason::Empty);
    assert_eq!(refused(&|one| one.answers = Answers::unanswered(8)), Reason::BadShape);
    assert_eq!(refused(&|one| one.answers.set(0, Some(crate::scoring::Answer::Point(6)))), Reason::OffScale);
    let career = Answers::parse("1,1,1,1,1,1,1,1,1,1,1,1", 12, 5).unwrap();
    let foreign = code::write(&other, &career).unwrap();
    let blank = code::write(room.instrument(), &Answers::unanswered(9)).unwrap();
    assert_eq!(collection.add_text("chat", &format!("{foreign}\n{blank}"), &room.known), 0);
    assert_eq!(collection.add_text("bilde.png", "\u{89}PNG", &room.known), 0);
    assert_eq!(collection.add_paper(&whole, career), Err(Reason::BadShape));
    assert_eq!(collection.persons(), 0);
    assert_eq!(
        tags(&collection.rejected()[8..]),
        [("chat:1:1", "other_instrument"), ("chat:2:1", "empty"), ("bilde.png", "nothing_found"), ("x", "bad_shape")]
    );
}

/// Every number in a value.
fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Number(number) => number.as_f64().into_iter().collect(),
        Value::Array(values) => values.iter().flat_map(numbers).collect(),
        Value::Object(values) => values.values().flat_map(numbers).collect(),
        Value::Null | Value::Bool(_) | Value::String(_) => Vec::new(),
    }
}

#[test]
fn four_contributions_give_no_figure() {
    let room = Room::new();
    let mut collection = room.collection();
    for person in 1..=4 {
        for day in [2, 20] {
            collection.add_text("a", &room.line(person, day, ROW), &room.known);
        }
    }
    let mut collection = *collection.reveal(Floor::default()).unwrap_err();
    assert_eq!(
        format!("{collection:?}"),
        r#"Collection { instrument: InstrumentId("medarbeiderskap"), persons: 4, .. }"#
    );
    // It comes back whole, so that the fifth can still arrive.
    assert_eq!(collection.persons(), 4);
    collection.add_text("b", &room.line(1, 2, ROW), &room.known);
    let result = collection.finish(Floor::default());
    let json = serde_json::to_value(&result).unwrap();
    assert_eq!(numbers(&json), [4.0, 5.0], "the number of persons and the floor: {json}");
    assert_eq!(json["suppressed"], true);
    assert_eq!(json["dimensions"].as_array().unwrap().len(), 3);
    assert_eq!(json["items"].as_array().unwrap().len(), 9);
    assert!(result.pairs.is_empty() && result.reliability.is_empty());
    assert_eq!(
        json["items"][0].to_string(),
        concat!(
            r#"{"id":"selvledelse.1","n":null,"counts":null,"merged":null,"na":null,"#,
            r#""median":null,"mean":null,"sd":null}"#
        )
    );
}

#[test]
fn no_way_of_raising_the_floor_shows_fewer_than_five() {
    let room = Room::new();
    for raised in [0, 1, 4, 5, 6] {
        for persons in 0..8_u8 {
            let mut collection = room.collection();
            for person in 0..persons {
                collection.add_text("a", &room.line(person, 2, ROW), &room.known);
            }
            let floor = Floor::default().raised_to(raised);
            let is_shown = usize::from(persons) >= raised.max(5);
            let result = collection.finish(floor);
            assert_eq!(result.suppressed, !is_shown, "{persons} with {raised}");
            assert_eq!(result.items.iter().any(|item| item.mean.is_some()), is_shown, "{persons} with {raised}");
        }
    }
}

#[test]
fn the_json_is_as_the_format_says() {
    let room = Room::new();
    let mut collection = room.collection();
    for person in 1..=6 {
        collection.add_text("a.ndjson", &room.line(person, 2, "4,5,3,-,2,3,5,5,"), &room.known);
    }
    collection.add_text("a.ndjson", &room.line(1, 2, "4,5,3,-,2,3,5,5,"), &room.known);
    let json = serde_json::to_string(&collection.reveal(Floor::default()).unwrap()).unwrap();
    let begins = concat!(
        r#"{"instrument":"medarbeiderskap","n":6,"floor":5,"suppressed":false,"#,
        r#""rejected":[{"source":"a.ndjson:1","reason":"duplicate"}],"#,
        r#""dimensions":[{"id":"selvledelse","n":6,"mean":4.0,"median":4.0,"sd":0.0},"#,
    );
    let has = concat!(
        r#""items":[{"id":"selvledelse.1","n":6,"counts":null,"merged":[0,0,6],"na":0,"#,
        r#""median":4.0,"mean":4.0,"sd":0.0},"#,
    );
    let ends = r#"{"id":"medarbeiderledelse.3","n":null,"counts":null,"merged":null,"na":null,"median":null,"mean":null,"sd":null}]}"#;
    assert!(json.starts_with(begins) && json.contains(has) && json.ends_with(ends), "{json}");
}
