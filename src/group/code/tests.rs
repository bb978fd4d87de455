//! Codes on the way out and back, and every slip in them.

use super::*;
use crate::cases::cases;
use crate::group::{InstrumentIndex, Reason};
use crate::instrument::{Catalog, ProblemKind, load};
use proptest::prelude::*;
use std::sync::Arc;

/// Numbers that are the same every time (Knuth's 64-bit linear congruential
/// generator): ten thousand codes would keep proptest too long.
pub(super) struct Lottery(pub(super) u64);

impl Lottery {
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    pub(super) fn answers(&mut self, instrument: &Instrument) -> Answers {
        let max = instrument.scale.max();
        let mut answers = Answers::unanswered(instrument.item_count());
        for index in 0..answers.len() {
            let digit = u8::try_from(self.below(usize::from(max) + 2)).unwrap();
            answers.set(index, answer(digit, max));
        }
        answers
    }
}

/// A workplace's own instrument.
pub(super) fn own(id: &str, version: u32, dimensions: usize, items: usize, points: usize) -> Arc<Instrument> {
    let text = |text: &str| serde_json::json!({ "nb": text });
    let dimensions: Vec<_> = (1..=dimensions)
        .map(|dimension| {
            let items: Vec<_> = (1..=items)
                .map(|item| serde_json::json!({ "id": format!("d{dimension}.{item}"), "text": text("Jeg trives") }))
                .collect();
            serde_json::json!({ "id": format!("d{dimension}"), "title": text("Trivsel"), "items": items })
        })
        .collect();
    let json = serde_json::json!({
        "id": id,
        "version": version,
        "title": text("Vårt eget"),
        "validated": false,
        "source": text("Oss selv"),
        "scale": { "labels": vec![text("grad"); points] },
        "assumptions": { "inter_item_correlation": 0.4, "sd": 0.7 },
        "dimensions": dimensions,
    });
    Arc::new(load(&json.to_string()).unwrap())
}

pub(super) fn outcomes(text: &str, known: &InstrumentIndex) -> Vec<Result<(String, u32, String), Reason>> {
    find(text, known)
        .into_iter()
        .map(|found| {
            found.outcome.map(|Content { instrument, answers, .. }| {
                (instrument.id.to_string(), instrument.version, answers.to_string())
            })
        })
        .collect()
}

/// As somebody hands it in without a course.
pub(super) fn coded(instrument: &Instrument, answers: &Answers) -> Option<String> {
    write(instrument, answers, Delivery::random([5, 6, 7, 8]), None)
}

/// The two editions.
pub(super) const EDITIONS: [fn(&Instrument, &Answers) -> Option<String>; 2] = [write_first, coded];

pub(super) fn expected(instrument: &Instrument, answers: &Answers) -> (String, u32, String) {
    (instrument.id.to_string(), instrument.version, answers.to_string())
}

/// The numbers from Python: `int.from_bytes(hashlib.sha256(f"{id}\n{version}"
/// .encode()).digest()[:3]) >> 4`; the codes from Python as well, with the check
/// symbols found by trying all. People have pasted them: they stay readable.
#[test]
fn the_format_stays_as_it_is() {
    let catalog = Catalog::shipped();
    for (id, number_of_it, answers, expected) in [
        ("medarbeiderskap", 862819, "4,5,4,3,4,5,5,1,2", "SVTA-K30M-0C34-MG"),
        ("medarbeiderskap", 862819, "-,,-,1,5,,,-,-", "SVTA-K310-RR20-7K"),
        ("karriere", 141148, "1,2,3,4,5,-,,1,2,3,4,5", "SV49-TW0B-EMSS-FT6"),
        ("lederferdigheter", 947680, "5,5,5,5,5,5,5,5,5,5,5,5,5,5", "SVWX-F0D5-32KQ-Q0VQ"),
        ("lederferdigheter", 947680, ",,,,,,,,,,,,,", "SVWX-F0KQ-MKXK-JG4X"),
    ] {
        let instrument = catalog.current(id).unwrap();
        let value = number(&instrument.id, 1).iter().fold(0_u32, |value, symbol| value << 5 | u32::from(*symbol));
        assert_eq!(value, number_of_it, "{id}");
        let answers = Answers::parse(answers, instrument.item_count(), 5).unwrap();
        assert_eq!(write_first(instrument, &answers).unwrap(), expected, "{id}");
    }
}

/// From Python as well, check symbols and all.
#[test]
fn the_second_edition_stays_as_it_is() {
    let catalog = Catalog::shipped();
    let course = CourseCode::parse("SVK-28T5-CY4T-M").unwrap();
    for (id, answers, receipt, round, expected) in SECOND_EDITION {
        let instrument = catalog.current(id).unwrap();
        let answers = Answers::parse(answers, instrument.item_count(), 5).unwrap();
        let delivery = Delivery::parse(receipt).unwrap();
        let written = write(instrument, &answers, delivery, round.map(|round| (course, round))).unwrap();
        assert_eq!(written, expected, "{id}");
        let known = InstrumentIndex::new(&catalog);
        let read = find(&written, &known).pop().unwrap().outcome.unwrap();
        assert_eq!((&read.answers, read.delivery), (&answers, Some(delivery)));
        let occasion = read.occasion.unwrap();
        assert_eq!(occasion.is_without_course(), round.is_none());
        let of: Vec<u8> = (1..=6).filter(|other| occasion.is_of(course, *other)).collect();
        // Two of this course's rounds have the same symbol, as one in 31 has.
        assert_eq!(
            of,
            match round {
                Some(1) => vec![1],
                Some(2) => vec![2, 3],
                _ => vec![],
            }
        );
    }
}

const SECOND_EDITION: [(&str, &str, &str, Option<u8>, &str); 4] = [
    ("medarbeiderskap", "4,5,4,3,4,5,5,1,2", "R03-PP5-7", Some(1), "SVBT-AK3T-0M0C-34R0-3PP5-RY"),
    ("medarbeiderskap", "-,,-,1,5,,,-,-", "21R-H70-8", Some(2), "SVBT-AK3B-10RR-2021-RH70-2F"),
    ("karriere", "1,2,3,4,5,-,,1,2,3,4,5", "KDE-D4P-P", None, "SVB4-9TW0-0BEM-SSFK-DED4-P0A"),
    ("lederferdigheter", "5,5,5,5,5,5,5,5,5,5,5,5,5,5", "MQQ-YKX-X", None, "SVBW-XF00-D532-KQQ0-MQQY-KX5K"),
];

#[test]
fn the_first_edition_knows_no_delivery_and_no_course() {
    let catalog = Catalog::shipped();
    let [found] = &find("SVTA-K30M-0C34-MG", &InstrumentIndex::new(&catalog))[..] else { panic!("one code") };
    let content = found.outcome.as_ref().unwrap();
    assert_eq!((content.delivery, content.occasion), (None, None));
}

#[test]
fn answers_of_another_instrument_have_no_code() {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    assert_eq!(coded(instrument, &Answers::unanswered(8)), None);
    let mut answers = Answers::unanswered(9);
    for off in [0, 6] {
        answers.set(3, Some(Answer::Point(off)));
        assert_eq!(coded(instrument, &answers), None, "{off}");
    }
}

/// Ten thousand codes, each with every other symbol at every place and every
/// two neighbours swapped: the check catches all of it. [`check`] says why.
#[test]
fn the_check_catches_every_slip_and_every_swap() {
    let catalog = Catalog::shipped();
    let mut lottery = Lottery(2026);
    for round in 0..if crate::cases::is_long() { 10_000 } else { 1_000 } {
        let instrument = &catalog.offered()[round % 3];
        let edition = round / 3 % 2;
        let written = EDITIONS[edition](instrument, &lottery.answers(instrument)).unwrap();
        let mut code: Vec<u8> = written.chars().skip(PREFIX.len() + edition).filter_map(base32::symbol).collect();
        assert!(check::is_sound(&code), "{written}");
        for place in 0..code.len() {
            for error in 1..32 {
                code[place] ^= error;
                assert!(!check::is_sound(&code), "{written}: {error} at {place}");
                code[place] ^= error;
            }
            if place > 0 && code[place - 1] != code[place] {
                code.swap(place - 1, place);
                assert!(!check::is_sound(&code), "{written}: swapped at {place}");
                code.swap(place - 1, place);
            }
        }
    }
}

/// The same in a text and from the `S` on, with hyphens and without: every
/// slip and swap is found in its place, and none is read as other answers.
#[test]
fn every_slip_and_every_swap_is_told() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let mut lottery = Lottery(11);
    for round in 0..if crate::cases::is_long() { 300 } else { 120 } {
        let instrument = &catalog.offered()[round % 3];
        let written = EDITIONS[round / 6 % 2](instrument, &lottery.answers(instrument)).unwrap();
        let has_hyphens = round % 2 == 0;
        let mut code: Vec<char> = written.chars().filter(|letter| has_hyphens || *letter != '-').collect();
        let refused = |code: &[char]| {
            let text: String = code.iter().collect();
            let found = find(&text, &known);
            assert!(found.iter().all(|found| found.outcome.is_err()), "{text} for {written}");
            // Without hyphens, a code whose instrument has a slip may look
            // like any other word.
            assert!(!has_hyphens || found.len() == 1 && (found[0].line, found[0].column) == (1, 1), "{text}");
        };
        for place in (0..code.len()).filter(|place| !has_hyphens || place % 5 != 4) {
            let right = code[place];
            for other in (0..32).map(base32::letter).filter(|other| *other != right) {
                code[place] = other;
                refused(&code);
            }
            code[place] = right;
            // Neighbours over a hyphen are neighbours.
            let next = (place + 1..code.len()).find(|next| code[*next] != '-');
            if let Some(next) = next.filter(|next| code[*next] != right) {
                code.swap(place, next);
                refused(&code);
                code.swap(place, next);
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_found(
        dimensions in 1usize..=12, items in 1usize..=20, points in 3usize..=7, version: u32, seed: u64,
        mark: [u8; 4], edition: Option<Option<[u8; 5]>>
    ) {
        let instrument = own("vart-eget", version.max(1), dimensions, items, points);
        let mut catalog = Catalog::shipped();
        let conflicts = catalog.reasons_not_to_add(&instrument);
        catalog.offer(Arc::clone(&instrument));
        let known = InstrumentIndex::new(&catalog);
        let answers = Lottery(seed).answers(&instrument);
        let delivery = Delivery::random(mark);
        let code = match edition {
            None => write_first(&instrument, &answers).unwrap(),
            Some(course) => write(&instrument, &answers, delivery, course.map(|bits| (CourseCode::new(bits), 2))).unwrap(),
        };
        prop_assert!(CourseCode::parse(&code).is_err());
        prop_assert_eq!(code.split('-').rev().skip(1).filter(|group| group.len() != 4).count(), 0);
        if !conflicts.is_empty() {
            // Its number meets a shipped one's: refused when added, and told when read.
            prop_assert_eq!(outcomes(&code, &known), [Err(Reason::AmbiguousInstrument)]);
            return Ok(());
        }
        prop_assert_eq!(outcomes(&format!("Koden er {code}, takk"), &known), [Ok(expected(&instrument, &answers))]);
        let read = find(&code, &known).pop().unwrap().outcome.unwrap();
        prop_assert_eq!(read.delivery, edition.map(|_| delivery));
        prop_assert_eq!(read.occasion, edition.map(|course| course.map_or(Occasion::NONE, |bits| Occasion::of(CourseCode::new(bits), 2))));
        prop_assert_eq!(outcomes(&code.replace('-', "").to_lowercase(), &known), [Ok(expected(&instrument, &answers))]);
    }
}

/// This version's number is that of a shipped instrument: a property test once
/// met it by chance.
#[test]
fn a_number_that_meets_a_shipped_one_is_told_when_added_and_when_read() {
    let meeting = own("vart-eget", 1_261_633_172, 1, 1, 3);
    let mut catalog = Catalog::shipped();
    let [problem] = &catalog.reasons_not_to_add(&meeting)[..] else { panic!("one problem") };
    assert_eq!(problem.place, "id");
    assert!(matches!(problem.kind, ProblemKind::CodeNumber { .. }), "{problem:?}");
    assert_eq!(catalog.reasons_not_to_add(&own("vart-eget", 1_261_633_173, 1, 1, 3)), []);
    catalog.offer(Arc::clone(&meeting));
    let code = coded(&meeting, &Answers::parse("1", 1, 3).unwrap()).unwrap();
    assert_eq!(outcomes(&code, &InstrumentIndex::new(&catalog)), [Err(Reason::AmbiguousInstrument)]);
}
