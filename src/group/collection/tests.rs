//! Who counts, how often, and what can be known before the result.

use super::*;
use crate::group::{Detail, Direction, code, contribution, paper, token};
use crate::instrument::Catalog;
use jiff::civil::date;
use serde_json::Value;

pub(super) struct Room {
    catalog: Catalog,
    pub(super) known: InstrumentIndex,
}

impl Room {
    pub(super) fn new() -> Self {
        let catalog = Catalog::shipped();
        Self { known: InstrumentIndex::new(&catalog), catalog }
    }

    pub(super) fn instrument(&self) -> &Arc<Instrument> {
        self.catalog.current("medarbeiderskap").unwrap()
    }

    pub(super) fn collection(&self) -> Collection {
        Collection::new(Arc::clone(self.instrument()), None)
    }

    pub(super) fn answers(&self, answers: &str) -> Answers {
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
        code::write_first(self.instrument(), &self.answers(answers)).unwrap()
    }
}

pub(super) fn tags(rejected: &[Rejected]) -> Vec<(&str, &str)> {
    rejected.iter().map(|one| (one.source.as_str(), one.reason.tag())).collect()
}

pub(super) const ROW: &str = "4,5,3,1,2,3,5,5,5";

#[test]
fn the_same_counts_once_and_everybody_else_counts() {
    let room = Room::new();
    let mut collection = room.collection();
    let text = [room.line(1, 2, ROW), room.line(2, 2, ROW), room.line(1, 2, ROW)].concat();
    assert_eq!(collection.add_text("a.ndjson", &text, &room.known), 2);
    assert_eq!(collection.add_text("b.ndjson", &room.line(2, 2, ROW), &room.known), 0);
    let (same, other) = (room.code(ROW), room.code("4,5,3,1,2,3,5,5,4"));
    let chat = format!("Kari: {same}\nOla: {}\nSiri: {other}", same.to_lowercase());
    assert_eq!(collection.add_text("chat.txt", &chat, &room.known), 3);
    let place = Place::whole("ark");
    for _ in 0..3 {
        let sheet = paper::read("453123555", room.instrument()).unwrap();
        assert_eq!(collection.add_paper(&place, sheet), Ok(Added::Person));
    }
    assert_eq!(collection.persons(), 8);
    // Two of the codes say what two files say.
    assert_eq!(collection.alike(), 2);
    assert_eq!(tags(&collection.rejected()), [("a.ndjson:3", "duplicate"), ("b.ndjson:1", "duplicate")]);
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
    assert_eq!(tags(&collection.rejected()), [("a:4", "duplicate"), ("a:1", "replaced")]);
    let result = collection.reveal(Floor::default()).unwrap();
    let rejected: Vec<_> = result.rejected.iter().map(|one| (one.reason.tag(), one.count)).collect();
    assert_eq!(rejected, [("duplicate", 1), ("replaced", 1)]);
    // (13 + 4 · 12) / 15 in the newest answers is 4.07.
    assert_eq!((result.n, result.dimensions[0].n, result.dimensions[0].mean), (5, None, Some(4.1)));
    let moves: Vec<_> = result.pairs.iter().map(|pair| (pair.words, pair.moves)).collect();
    assert_eq!(moves, [(Direction::MostlySame, None); 3]);
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
    let foreign = code::write_first(&other, &career).unwrap();
    let blank = code::write_first(room.instrument(), &Answers::unanswered(9)).unwrap();
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
    assert_eq!(numbers(&json), [1.0, 4.0, 5.0, 1.0], "the version, how many, the floor, one refused: {json}");
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
            assert_eq!(result.items.iter().any(|item| item.median.is_some()), is_shown, "{persons} with {raised}");
        }
    }
}

#[test]
fn the_json_is_as_the_format_says() {
    let room = Room::new();
    let told = |persons: u8| {
        let mut collection = room.collection();
        for person in 1..=persons {
            collection.add_text("Kari.ndjson", &room.line(person, 2, "4,5,3,-,2,3,5,5,4"), &room.known);
        }
        collection.add_text("Kari.ndjson", &room.line(1, 2, "4,5,3,-,2,3,5,5,4"), &room.known);
        serde_json::to_string(&collection.reveal(Floor::default()).unwrap()).unwrap()
    };
    let begins = concat!(
        r#"{"instrument":"medarbeiderskap","instrument_version":1,"n":6,"floor":5,"suppressed":false,"#,
        r#""rejected":[{"reason":"duplicate","count":1}],"#,
        r#""dimensions":[{"id":"selvledelse","n":null,"mean":4.0,"bound":null,"median":null,"sd":null},"#,
    );
    let has = concat!(
        r#""items":[{"id":"selvledelse.1","n":null,"counts":null,"merged":null,"na":null,"#,
        r#""median":4.0,"mean":null,"sd":null},"#,
    );
    let hidden = concat!(
        r#"{"id":"med-ledelse.1","n":null,"counts":null,"merged":null,"na":null,"#,
        r#""median":null,"mean":null,"sd":null}"#,
    );
    let ends = r#""median":4.0,"mean":null,"sd":null}]}"#;
    let json = told(6);
    assert!(json.starts_with(begins) && json.contains(has) && json.contains(hidden) && json.ends_with(ends), "{json}");
    assert!(told(10).contains(hidden), "nobody has answered it");
    let mut collection = room.collection();
    for person in 1..=10 {
        collection.add_text("a", &room.line(person, 2, ROW), &room.known);
    }
    let json = serde_json::to_string(&collection.reveal(Floor::default()).unwrap()).unwrap();
    let has = concat!(
        r#""items":[{"id":"selvledelse.1","n":10,"counts":[0,0,0,10,0],"merged":[0,0,10],"na":0,"#,
        r#""median":4.0,"mean":4.0,"sd":0.0},"#,
    );
    let dimension = r#"{"id":"selvledelse","n":10,"mean":4.0,"bound":null,"median":null,"sd":0.0}"#;
    assert!(json.contains(has) && json.contains(dimension), "{json}");
}

/// A result is of one course: of those that most came for, or the one that was
/// asked for, however its name is written.
#[test]
fn one_person_in_five_courses_is_one() {
    let room = Room::new();
    let of = |person: u8, course: &str| Contribution {
        course: course.to_owned(),
        token: token(&[person; 32], course),
        ..room.contribution(person, 2, ROW)
    };
    let mut collection = room.collection();
    for course in ["Kurs 1", "Kurs 2", "Kurs 3", "Kurs 4", "Kurs 5"] {
        collection.add_contribution(Place::whole(course), of(1, course)).unwrap();
    }
    assert_eq!((collection.persons(), collection.is_enough(Floor::default())), (1, false));
    let told = tags(&collection.rejected()).iter().map(|(_, tag)| (*tag).to_owned()).collect::<Vec<_>>();
    assert_eq!(told, ["other_course"; 4]);
    // Five of another course make that the one; of as many, the first by name.
    for person in 2..=4 {
        collection.add_contribution(Place::whole("b"), of(person, "Kurs 3")).unwrap();
    }
    assert_eq!((collection.persons(), collection.rejected().len()), (4, 4));
    assert!(collection.finish(Floor::default()).suppressed);

    // However it is written it is one course, but nobody's five tokens in it
    // are five persons.
    let mut collection = Collection::new(Arc::clone(room.instrument()), Some("KURS I Å LEDE"));
    for spelling in ["Kurs i å lede", "kurs i å lede", "Kurs-i-å-lede", "Kurs  i å lede", "Kurs i a\u{30a} lede"] {
        collection.add_contribution(Place::whole("a"), of(1, spelling)).unwrap();
    }
    assert_eq!((collection.persons(), collection.alike()), (5, 4));
    let collection = *collection.reveal(Floor::default()).unwrap_err();
    let result = collection.finish(Floor::default());
    assert_eq!((result.n, result.suppressed, result.missing), (5, true, 4));

    // Three under two spellings, with other answers each time, are three.
    let mut collection = room.collection();
    for person in 1..=3 {
        for (spelling, point) in [("Kurs", 2), ("kurs", 4)] {
            let answers = Answers::parse(&vec![(point + person % 2).to_string(); 9].join(","), 9, 5).unwrap();
            let given = Contribution { answers, ..of(person, spelling) };
            collection.add_contribution(Place::whole("a"), given).unwrap();
        }
    }
    assert_eq!((collection.persons(), collection.alike(), collection.is_enough(Floor::default())), (6, 3, false));
}

/// Seven of twelve who answered alike by code are one towards the floor and
/// the ten, and seven in the figures.
#[test]
fn codes_that_are_alike_count_once_towards_what_is_shown() {
    let room = Room::new();
    let chat = |alike: usize, others: usize| {
        let same = std::iter::repeat_n(room.code("4,4,4,4,4,4,4,4,4"), alike);
        let others =
            (0..others).map(|number| room.code(&format!("{},{},1,1,1,1,1,1,1", number % 5 + 1, number / 5 + 1)));
        same.chain(others).collect::<Vec<_>>().join("\n")
    };
    for (alike, others, towards, detail) in [
        (7, 5, 6, Detail::Coarse),
        (7, 3, 4, Detail::Nothing),
        (12, 0, 1, Detail::Nothing),
        (2, 9, 10, Detail::Full),
        (1, 9, 10, Detail::Full),
        (3, 8, 9, Detail::Coarse),
    ] {
        let mut collection = room.collection();
        collection.add_text("chat", &chat(alike, others), &room.known);
        assert_eq!((collection.persons(), collection.alike()), (alike + others, alike + others - towards));
        let result = collection.finish(Floor::default());
        assert_eq!((result.n, result.detail), (alike + others, detail), "{alike} and {others}");
        assert!(result.rejected.is_empty());
        if detail == Detail::Full {
            assert_eq!(result.items[0].n, Some(alike + others), "all count in the figures");
        }
    }
    // The code of somebody whose file is here may be the same person.
    let mut collection = room.collection();
    for person in 1..=3 {
        let row = format!("{person},2,3,1,2,3,5,5,5");
        collection.add_text("fil", &room.line(person, 2, &row), &room.known);
        collection.add_text("chat", &room.code(&row), &room.known);
    }
    assert_eq!((collection.persons(), collection.alike(), collection.is_enough(Floor::default())), (6, 3, false));
}

/// The later wins by its date, whatever order they come in.
#[test]
fn the_later_contribution_wins_by_what_it_says_of_itself() {
    let room = Room::new();
    let (early, late) = ("5,5,5,5,5,5,5,5,5", "1,1,1,1,1,1,1,1,1");
    for turned in [false, true] {
        let mut collection = room.collection();
        for person in 1..=5 {
            let mut lines = [room.line(person, 2, early), room.line(person, 9, late)];
            if turned {
                lines.reverse();
            }
            collection.add_text("a", &lines.concat(), &room.known);
        }
        let result = collection.finish(Floor::default());
        assert_eq!((result.dimensions[0].mean, result.items[0].median), (Some(1.3), Some(1.0)), "{turned}");
    }
}
