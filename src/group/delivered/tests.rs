//! Lines on the way out and back, and every way in which one can be wrong.

use super::*;
use crate::cases::cases;
use crate::group::contribution;
use crate::instrument::Catalog;
use jiff::civil::date;
use proptest::prelude::*;

fn secret() -> [u8; 32] {
    std::array::from_fn(|index| u8::try_from(index).unwrap())
}

fn course() -> CourseCode {
    CourseCode::parse("SVK-28T5-CY4T-M").unwrap()
}

fn session(id: &str, day: Date, answers: &str) -> Session {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(id).unwrap();
    let now = "2026-11-23T10:00[UTC]".parse().unwrap();
    let answers = Answers::parse(answers, instrument.item_count(), instrument.scale.max()).unwrap();
    Session { date: day, answers, ..Session::begin(instrument, &now) }
}

fn delivered(with_earlier: bool) -> Delivered {
    let before = session("medarbeiderskap", date(2026, 10, 12), "3,-,,1,,,,,5");
    let after = session("medarbeiderskap", date(2026, 11, 23), "4,-,,1,,,,,5");
    of_session(&after, &secret(), course(), 2, with_earlier.then_some((&before, 1)))
}

fn line(with_earlier: bool) -> String {
    write(&delivered(with_earlier), Catalog::shipped().current("medarbeiderskap").unwrap())
}

#[test]
fn one_line_with_numbers_and_nothing_else() {
    let start = concat!(
        r#"{"format":"selvsyn-contribution","version":2,"course":"SVK-28T5-CY4T-M","round":2,"#,
        r#""instrument":"medarbeiderskap","instrument_version":1,"date":"2026-11-23","#,
        r#""token":"421a3f68cc20c972f963368029cb8d19","delivery":"21R-H70-8","#,
        r#""answers":{"selvledelse.1":4,"selvledelse.2":"na","med-ledelse.1":1,"medarbeiderledelse.3":5},"earlier":"#,
    );
    let earlier = concat!(
        r#"{"date":"2026-10-12","delivery":"R03-PP5-7","answers":{"#,
        r#""selvledelse.1":3,"selvledelse.2":"na","med-ledelse.1":1,"medarbeiderledelse.3":5}}"#,
    );
    assert_eq!(line(false), format!("{start}null}}\n"));
    assert_eq!(line(true), format!("{start}{earlier}}}\n"));
}

/// What is replaced in a sound line, by what, and what comes of it.
const WRONG: &[(&str, &str, Reason)] = &[
    ("\"answers\"", "answers", Reason::NotJson),
    ("}}}\n", "}}", Reason::NotJson),
    ("}}}\n", "}}}{}", Reason::NotJson),
    ("{\"format\"", "[\"format\"", Reason::NotJson),
    ("selvsyn-contribution", "selvsyn-archive", Reason::NotAContribution),
    ("\"format\":\"selvsyn-contribution\",", "", Reason::NotAContribution),
    ("\"version\":2,\"c", "\"version\":3,\"c", Reason::NewerFormat),
    ("\"version\":2,\"c", "\"version\":3,\"mood\":3,\"c", Reason::NewerFormat),
    ("\"version\":2,\"c", "\"version\":1,\"c", Reason::BadShape),
    ("\"version\":2,\"c", "\"c", Reason::BadShape),
    ("\"course\":", "\"name\":\"Kari\",\"course\":", Reason::BadShape),
    ("\"course\":", "\"date\":\"2026-11-23\",\"course\":", Reason::BadShape),
    ("\"course\":\"SVK-28T5-CY4T-M\"", "\"course\":null", Reason::BadShape),
    ("\"round\":2,", "", Reason::BadShape),
    ("\"round\":2", "\"round\":0", Reason::BadShape),
    ("\"round\":2", "\"round\":7", Reason::BadShape),
    ("\"round\":2", "\"round\":256", Reason::BadShape),
    ("\"round\":2", "\"round\":\"2\"", Reason::BadShape),
    ("\"delivery\":\"21R-H70-8\",", "", Reason::BadShape),
    (",\"earlier\":{", ",\"was\":{", Reason::BadShape),
    ("\"earlier\":{\"date\":\"2026-10-12\",", "\"earlier\":{", Reason::BadShape),
    ("\"earlier\":{", "\"earlier\":{\"round\":1,", Reason::BadShape),
    ("\"earlier\":{", "\"earlier\":[],\"a\":{", Reason::BadShape),
    ("\"selvledelse.1\":3", "\"selvledelse.1\":3,\"selvledelse.1\":3", Reason::BadShape),
    ("\"medarbeiderskap\"", "\"medarbeidarskap\"", Reason::UnknownInstrument),
    ("\"instrument_version\":1", "\"instrument_version\":2", Reason::UnknownVersion),
    ("SVK-28T5-CY4T-M", "SVK-28T5-CY4T-N", Reason::BadCourse),
    ("SVK-28T5-CY4T-M", "svk-28t5-cy4t-m", Reason::BadCourse),
    ("SVK-28T5-CY4T-M", "SVK28T5CY4TM", Reason::BadCourse),
    ("SVK-28T5-CY4T-M", "Leksjon 3", Reason::BadCourse),
    ("421a3f", "421A3f", Reason::BadToken),
    ("421a3f", "", Reason::BadToken),
    ("21R-H70-8", "21R-H70-9", Reason::BadToken),
    ("21R-H70-8", "21R-H7O-8", Reason::BadToken),
    ("21R-H70-8", "21RH708", Reason::BadToken),
    ("R03-PP5-7", "", Reason::BadToken),
    ("2026-11-23", "2026-11-31", Reason::BadDate),
    ("2026-10-12", "20261012", Reason::BadDate),
    ("selvledelse.1", "selvledelse.4", Reason::UnknownItem),
    ("\"selvledelse.1\":3", "\"karriere.1\":3", Reason::UnknownItem),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":6", Reason::OffScale),
    ("\"selvledelse.1\":3", "\"selvledelse.1\":0", Reason::OffScale),
];

#[test]
fn what_is_wrong_is_told_apart() {
    let known = InstrumentIndex::new(&Catalog::shipped());
    let sound = line(true);
    assert_eq!(read(&sound, &known), Ok(delivered(true)));
    for (from, to, reason) in WRONG {
        let wrong = sound.replacen(from, to, 1);
        assert_ne!(wrong, sound, "{from}");
        assert_eq!(read(&wrong, &known), Err(*reason), "{wrong}");
    }
    assert_eq!(read(&line(false).replace(",\"earlier\":null", ""), &known), Err(Reason::BadShape));
    for text in ["", "null", "[1,2,3]", "{"] {
        assert_eq!(read(text, &known), Err(Reason::NotJson), "{text}");
    }
}

/// Each reader knows the other's lines for what they are.
#[test]
fn the_first_edition_is_told_from_the_second() {
    let known = InstrumentIndex::new(&Catalog::shipped());
    assert_eq!(contribution::read(&line(true), &known), Err(Reason::NewerFormat));
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().clone();
    let session = session("medarbeiderskap", date(2026, 11, 23), "4,-,,1,,,,,5");
    let first = contribution::write(&contribution::of_session(&session, &secret(), "Leksjon 3"), &instrument);
    assert_eq!(read(&first, &known), Err(Reason::BadShape));
}

#[test]
fn nothing_is_brought_along_from_another_version_or_questionnaire() {
    let after = session("medarbeiderskap", date(2026, 11, 23), "4,-,,1,,,,,5");
    let mut before = session("medarbeiderskap", date(2026, 10, 12), "3,-,,1,,,,,5");
    let earlier = |before: &Session| of_session(&after, &secret(), course(), 2, Some((before, 1))).earlier;
    assert!(earlier(&before).is_some());
    before.instrument_version = 2;
    assert_eq!(earlier(&before), None);
    assert_eq!(earlier(&session("karriere", date(2026, 10, 12), "1,2,3,4,5,-,,1,2,3,4,5")), None);
}

fn deliveries() -> impl Strategy<Value = Delivered> {
    let day = || (1970i16..2100, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    let digits = || proptest::collection::vec(0u8..=6, 14);
    let one = (day(), any::<[u8; 4]>(), digits());
    let other = proptest::option::of((day(), any::<[u8; 4]>(), digits()));
    (0usize..3, any::<[u8; 5]>(), ROUNDS, any::<[u8; 32]>(), one, other).prop_map(
        |(instrument, bits, round, secret, (date, mark, digits), other)| {
            let catalog = Catalog::shipped();
            let instrument = &catalog.offered()[instrument];
            let course = CourseCode::new(bits);
            let answers = |digits: Vec<u8>| {
                let value = |digit: u8| match digit {
                    0 => String::new(),
                    6 => "-".to_owned(),
                    point => point.to_string(),
                };
                let values: Vec<String> = digits.into_iter().take(instrument.item_count()).map(value).collect();
                Answers::parse(&values.join(","), instrument.item_count(), 5).unwrap()
            };
            Delivered {
                course,
                round,
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                date,
                token: course_token(&secret, course, &instrument.id),
                delivery: Delivery::random(mark),
                answers: answers(digits),
                earlier: other.map(|(date, mark, digits)| Earlier {
                    date,
                    delivery: Delivery::random(mark),
                    answers: answers(digits),
                }),
            }
        },
    )
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_back(delivered in deliveries()) {
        let catalog = Catalog::shipped();
        let written = write(&delivered, catalog.current(delivered.instrument.as_str()).unwrap());
        prop_assert_eq!(written.find('\n'), Some(written.len() - 1));
        prop_assert_eq!(read(&written, &InstrumentIndex::new(&catalog)), Ok(delivered));
    }

    #[test]
    fn no_text_makes_it_panic(text: String, cut in 0usize..400, insert: String) {
        let known = InstrumentIndex::new(&Catalog::shipped());
        prop_assert!(read(&text, &known).is_err());
        let sound = line(true);
        let cut = (0..=cut.min(sound.len())).rev().find(|place| sound.is_char_boundary(*place)).unwrap();
        let _ = read(&format!("{}{insert}{}", &sound[..cut], &sound[cut..]), &known);
    }
}
