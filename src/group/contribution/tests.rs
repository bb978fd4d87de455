//! Lines on the way out and back, and every way in which one can be wrong.

use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use jiff::civil::date;
use proptest::prelude::*;

const TOKEN: &str = "985823a5a0aee903e0e7268fc7fcf13f";

fn line(answers: &str) -> String {
    let catalog = Catalog::shipped();
    let contribution = Contribution {
        instrument: InstrumentId::new("medarbeiderskap"),
        instrument_version: 1,
        course: "Leksjon 3, «høst»".to_owned(),
        date: date(2026, 11, 23),
        token: TOKEN.to_owned(),
        answers: Answers::parse(answers, 9, 5).unwrap(),
    };
    write(&contribution, catalog.current("medarbeiderskap").unwrap())
}

#[test]
fn one_line_with_numbers_and_nothing_else() {
    assert_eq!(
        line("4,-,,1,,,,,5"),
        concat!(
            r#"{"format":"selvsyn-contribution","version":1,"instrument":"medarbeiderskap","instrument_version":1,"#,
            r#""course":"Leksjon 3, «høst»","date":"2026-11-23","token":"985823a5a0aee903e0e7268fc7fcf13f","#,
            r#""answers":{"selvledelse.1":4,"selvledelse.2":"na","med-ledelse.1":1,"medarbeiderledelse.3":5}}"#,
            "\n"
        )
    );
}

/// What is replaced in a sound line, by what, and what comes of it.
const WRONG: &[(&str, &str, Reason)] = &[
    ("\"answers\"", "answers", Reason::NotJson),
    ("}}\n", "}", Reason::NotJson),
    ("}}\n", "}}{}", Reason::NotJson),
    ("{\"format\"", "[\"format\"", Reason::NotJson),
    ("\"version\":1,\"instrument\"", "\"version\":\"1\",\"instrument\":x", Reason::NotJson),
    ("selvsyn-contribution", "selvsyn-archive", Reason::NotAContribution),
    ("\"format\":\"selvsyn-contribution\",", "", Reason::NotAContribution),
    ("\"version\":1,\"i", "\"version\":2,\"i", Reason::NewerFormat),
    ("\"version\":1,\"i", "\"version\":2,\"mood\":3,\"i", Reason::NewerFormat),
    ("\"version\":1,\"i", "\"version\":99999999999,\"i", Reason::NewerFormat),
    ("\"version\":1,\"i", "\"version\":0,\"i", Reason::BadShape),
    ("\"version\":1,\"i", "\"version\":1.0,\"i", Reason::BadShape),
    ("\"version\":1,\"i", "\"i", Reason::BadShape),
    ("\"course\":", "\"name\":\"Kari\",\"course\":", Reason::BadShape),
    ("\"course\":", "\"date\":\"2026-11-23\",\"course\":", Reason::BadShape),
    ("\"token\":\"985823a5a0aee903e0e7268fc7fcf13f\",", "", Reason::BadShape),
    ("\"answers\":{", "\"answers\":[],\"a\":{", Reason::BadShape),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":4,\"selvledelse.1\":4", Reason::BadShape),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":[4]", Reason::BadShape),
    ("\"medarbeiderskap\"", "\"medarbeidarskap\"", Reason::UnknownInstrument),
    ("\"instrument_version\":1", "\"instrument_version\":2", Reason::UnknownVersion),
    ("selvledelse.1", "selvledelse.4", Reason::UnknownItem),
    ("selvledelse.1", "Selvledelse.1", Reason::UnknownItem),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":6", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":0", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":-4", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":260", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":4.0", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":\"4\"", Reason::OffScale),
    ("\"selvledelse.1\":4", "\"selvledelse.1\":\"NA\"", Reason::OffScale),
    ("Leksjon 3", "Leksjon\\n3", Reason::BadCourse),
    ("Leksjon 3, «høst»", "  ", Reason::BadCourse),
    ("985823", "98582G", Reason::BadToken),
    ("985823a5", "985823A5", Reason::BadToken),
    ("985823", "", Reason::BadToken),
    ("2026-11-23", "2026-11-31", Reason::BadDate),
    ("2026-11-23", "20261123", Reason::BadDate),
    ("2026-11-23", "2026-11-23T10:00", Reason::BadDate),
    ("2026-11-23", " 2026-11-23", Reason::BadDate),
    ("2026-11-23", "23.11.2026", Reason::BadDate),
    ("2026-11-23", "", Reason::BadDate),
];

#[test]
fn what_is_wrong_is_told_apart() {
    let known = InstrumentIndex::new(&Catalog::shipped());
    let sound = line("4,5,3,1,2,3,-,4,5");
    assert!(read(&sound, &known).is_ok());
    for (from, to, reason) in WRONG {
        let wrong = sound.replacen(from, to, 1);
        assert_ne!(wrong, sound, "{from}");
        assert_eq!(read(&wrong, &known), Err(*reason), "{wrong}");
    }
    for text in ["", "null", "4", "SV", "[1,2,3]", "{"] {
        assert_eq!(read(text, &known), Err(Reason::NotJson), "{text}");
    }
    // A list with the right values in their order.
    let list = format!(r#"["selvsyn-contribution",1,"medarbeiderskap",1,"K","2026-11-23","{TOKEN}",{{}}]"#);
    assert_eq!(read(&list, &known), Err(Reason::NotJson));
    let deep = format!("{{\"answers\":{}", "[".repeat(100_000));
    assert_eq!(read(&deep, &known), Err(Reason::NotJson));
}

#[test]
fn what_other_writers_of_json_do_is_read() {
    let known = InstrumentIndex::new(&Catalog::shipped());
    let sound = line("4,-,3,1,2,3,-,4,5");
    let expected = read(&sound, &known);
    for (from, to) in [
        ("\n", "\r\n"),
        ("{\"format\"", "\u{feff}{\"format\""),
        ("{\"format\"", " { \"format\""),
        ("selvledelse.1", "selvledelse\\u002e1"),
        ("\"na\"", "\"\\u006ea\""),
        ("«høst»\"", "\\u00abh\\u00f8st»  \""),
        ("\"version\":1,\"instrument\":\"medarbeiderskap\"", "\"instrument\":\"medarbeiderskap\",\"version\":1"),
    ] {
        let other = sound.replacen(from, to, 1);
        assert_ne!(other, sound, "{from}");
        assert_eq!(read(&other, &known), expected, "{other}");
    }
}

fn contributions() -> impl Strategy<Value = Contribution> {
    let token = proptest::array::uniform32(any::<u8>());
    let day = (1970i16..2100, 1i8..=12, 1i8..=28);
    let digits = proptest::collection::vec(0u8..=6, 14);
    (0usize..3, "\\PC{1,200}", day, token, digits).prop_filter_map(
        "a course has a name",
        |(instrument, course, (year, month, day), secret, digits)| {
            let catalog = Catalog::shipped();
            let instrument = &catalog.offered()[instrument];
            let course = course_name(&course)?.to_owned();
            let mut answers = Answers::unanswered(instrument.item_count());
            for (index, digit) in digits.into_iter().enumerate() {
                answers.set(
                    index,
                    match digit {
                        0 => None,
                        6 => Some(Answer::NotRelevant),
                        point => Some(Answer::Point(point)),
                    },
                );
            }
            Some(Contribution {
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                token: crate::group::token(&secret, &course),
                course,
                date: date(year, month, day),
                answers,
            })
        },
    )
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_back(contribution in contributions()) {
        let catalog = Catalog::shipped();
        let written = write(&contribution, catalog.current(contribution.instrument.as_str()).unwrap());
        prop_assert_eq!(written.find('\n'), Some(written.len() - 1));
        prop_assert_eq!(read(&written, &InstrumentIndex::new(&catalog)), Ok(contribution));
    }

    #[test]
    fn no_text_makes_it_panic(text: String, cut in 0usize..300, insert: String) {
        let known = InstrumentIndex::new(&Catalog::shipped());
        prop_assert!(read(&text, &known).is_err());
        let sound = line("4,5,3,1,2,3,-,4,5");
        let cut = (0..=cut.min(sound.len())).rev().find(|place| sound.is_char_boundary(*place)).unwrap();
        let _ = read(&format!("{}{insert}{}", &sound[..cut], &sound[cut..]), &known);
    }
}
