//! Codes on the way out and back, every slip in them, and codes among talk.

use super::*;
use crate::group::{Known, Reason};
use crate::instrument::{Catalog, load};
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

    fn answers(&mut self, instrument: &Instrument) -> Answers {
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
fn own(id: &str, version: u32, dimensions: usize, items: usize, points: usize) -> Arc<Instrument> {
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

fn outcomes(text: &str, known: &Known) -> Vec<Result<(String, u32, String), Reason>> {
    find(text, known)
        .into_iter()
        .map(|found| {
            found.outcome.map(|Content { instrument, answers }| {
                (instrument.id.to_string(), instrument.version, answers.to_string())
            })
        })
        .collect()
}

fn expected(instrument: &Instrument, answers: &Answers) -> (String, u32, String) {
    (instrument.id.to_string(), instrument.version, answers.to_string())
}

/// The numbers from Python: `int.from_bytes(hashlib.sha256(f"{id}\n{version}"
/// .encode()).digest()[:3]) >> 4`; the codes pin the format, which people have
/// pasted and which must be read for ever.
#[test]
fn the_format_stays_as_it_is() {
    let catalog = Catalog::shipped();
    for (id, number_of_it, answers, expected) in [
        ("medarbeiderskap", 862819, "4,5,4,3,4,5,5,1,2", ""),
        ("medarbeiderskap", 862819, "-,,-,1,5,,,-,-", ""),
        ("karriere", 141148, "1,2,3,4,5,-,,1,2,3,4,5", ""),
        ("lederferdigheter", 947680, "5,5,5,5,5,5,5,5,5,5,5,5,5,5", ""),
        ("lederferdigheter", 947680, ",,,,,,,,,,,,,", ""),
    ] {
        let instrument = catalog.current(id).unwrap();
        let value = number(id, 1).iter().fold(0_u32, |value, symbol| value << 5 | u32::from(*symbol));
        assert_eq!(value, number_of_it, "{id}");
        let answers = Answers::parse(answers, instrument.item_count(), 5).unwrap();
        assert_eq!(write(instrument, &answers).unwrap(), expected, "{id}");
    }
}

#[test]
fn answers_of_another_instrument_have_no_code() {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    assert_eq!(write(instrument, &Answers::unanswered(8)), None);
    let mut answers = Answers::unanswered(9);
    for off in [0, 6] {
        answers.set(3, Some(Answer::Point(off)));
        assert_eq!(write(instrument, &answers), None, "{off}");
    }
}

/// Ten thousand codes, each with every other character at each place and with
/// each two neighbours swapped: none is read as anything but what was meant.
/// [`check`] says why.
#[test]
fn no_slip_is_read_as_other_answers() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let symbols: Vec<char> = (0..32).map(base32::letter).chain(['U', 'Å', '.']).collect();
    let mut lottery = Lottery(2026);
    let refused = |code: &[char]| {
        let text: String = code.iter().collect();
        find(&text, &known).iter().all(|found| found.outcome.is_err())
    };
    for round in 0..10_000 {
        let instrument = &catalog.offered()[round % 3];
        let answers = lottery.answers(instrument);
        let written = write(instrument, &answers).unwrap();
        assert_eq!(outcomes(&written, &known), [Ok(expected(instrument, &answers))]);
        // Without hyphens every second time, so that both are tried.
        let mut code: Vec<char> = written.chars().filter(|letter| round % 2 == 0 || *letter != '-').collect();
        for place in 0..code.len() {
            let right = code[place];
            for other in symbols.iter().filter(|other| right != '-' && **other != right) {
                code[place] = *other;
                assert!(refused(&code), "{written}: {other} at {place}");
            }
            code[place] = right;
            // A swap over a hyphen is one of neighbours as well.
            let next = (place + 1..code.len()).find(|next| code[*next] != '-');
            if let Some(next) = next.filter(|next| right != '-' && code[*next] != right) {
                code.swap(place, next);
                assert!(refused(&code), "{written}: swapped at {place}");
                code.swap(place, next);
            }
        }
    }
}

/// The same for all symbols at all places, of fewer codes.
#[test]
fn every_single_slip_is_told() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let mut lottery = Lottery(11);
    for round in 0..300 {
        let instrument = &catalog.offered()[round % 3];
        let mut code: Vec<char> = write(instrument, &lottery.answers(instrument)).unwrap().chars().collect();
        for place in (0..code.len()).filter(|place| place % 5 != 4) {
            let right = code[place];
            for other in (0..32).map(base32::letter).filter(|other| *other != right) {
                code[place] = other;
                let text: String = code.iter().collect();
                let found = find(&text, &known);
                assert_eq!(found.len(), 1, "{text}");
                assert!(found[0].outcome.is_err() && (found[0].line, found[0].column) == (1, 1), "{text}");
            }
            code[place] = right;
        }
    }
}

#[test]
fn handwriting_is_forgiven() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let instrument = catalog.current("lederferdigheter").unwrap();
    let answers = Answers::parse("1,2,3,4,5,-,,1,2,3,4,5,-,", 14, 5).unwrap();
    let code = write(instrument, &answers).unwrap();
    let bare = code.replace('-', "");
    for text in [
        code.to_lowercase(),
        bare.clone(),
        bare.to_lowercase(),
        code.replace('-', " "),
        code.replace('-', "  "),
        code.replace('-', " - "),
        code.replace('-', "–"),
        code.replace('-', "\u{a0}"),
        code.replace('0', "O").replace('1', "l"),
        code.replace('0', "o").replace('1', "I"),
        format!("{}-{}", &bare[..3], &bare[3..]),
        bare.chars().flat_map(|letter| [letter, ' ']).collect::<String>().replacen("S V", "SV", 1),
        format!("**{code}**"),
        format!("\"{code}\","),
        format!("Kode:{code}."),
        format!("Kari-{code}"),
        format!("{code} takk for i dag"),
        format!("{code} – min"),
    ] {
        assert_eq!(outcomes(&text, &known), [Ok(expected(instrument, &answers))], "{text}");
    }
}

#[test]
fn what_is_wrong_with_a_code() {
    let mut catalog = Catalog::shipped();
    catalog.offer(own("trivsel", 3, 1, 4, 5));
    let known = Known::new(&catalog);
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let answers = Answers::parse("4,5,4,3,4,5,5,1,2", 9, 5).unwrap();
    let code = write(instrument, &answers).unwrap();
    let end = code.len();
    let four = Answers::parse("1,2,3,4", 4, 5).unwrap();
    let coded = |instrument: &Instrument| write(instrument, &four).unwrap();
    for (text, reason) in [
        (code[..end - 1].to_owned(), Reason::CodeIncomplete),
        (code[..9].to_owned(), Reason::CodeIncomplete),
        (format!("{}U{}", &code[..10], &code[11..]), Reason::CodeIncomplete),
        (format!("{code}A"), Reason::CodeTooLong),
        (format!("{code}-A"), Reason::CodeTooLong),
        (format!("{}{}", &code[..end - 1], if code.ends_with('A') { 'B' } else { 'A' }), Reason::CodeCheck),
        (format!("5{}", &code[1..]), Reason::CodePrefix),
        (format!("VS{}", &code[2..]), Reason::CodePrefix),
        (coded(&own("trivsel", 4, 1, 4, 5)), Reason::UnknownVersion),
        (coded(&own("trives-ikke", 3, 1, 4, 5)), Reason::UnknownInstrument),
    ] {
        assert_eq!(outcomes(&text, &known), [Err(reason)], "{text}");
    }
    assert_eq!(outcomes(&coded(&own("trivsel", 3, 1, 4, 5)), &known).len(), 1);
}

#[test]
fn instruments_with_the_same_number_are_never_guessed() {
    let mut numbers = std::collections::HashMap::new();
    let (first, second) =
        (1..).find_map(|id| numbers.insert(number(&format!("eget-{id}"), 1), id).map(|other| (other, id))).unwrap();
    let mut catalog = Catalog::shipped();
    catalog.offer(own(&format!("eget-{first}"), 1, 1, 4, 5));
    let two = own(&format!("eget-{second}"), 1, 1, 3, 5);
    let code = write(&two, &Answers::parse("1,2,3", 3, 5).unwrap()).unwrap();
    assert_ne!(outcomes(&code, &Known::new(&catalog)), [Ok(("eget".to_owned(), 1, String::new()))]);
    catalog.offer(two);
    assert_eq!(outcomes(&code, &Known::new(&catalog)), [Err(Reason::AmbiguousInstrument)]);
}

/// Two hundred lines with thirty codes, written as people write.
#[test]
fn every_code_in_a_chat_is_found_in_its_place() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let mut lottery = Lottery(30);
    let mut log = String::new();
    let mut meant = Vec::new();
    for line in 1..=200 {
        let talk = TALK[lottery.below(TALK.len())];
        if line % 7 != 3 || meant.len() == 30 {
            log.push_str(&format!("[10:{:02}] Åse Ødegård: {talk}\n", line % 60));
            continue;
        }
        let instrument = &catalog.offered()[lottery.below(3)];
        let answers = lottery.answers(instrument);
        let code = write(instrument, &answers).unwrap();
        let code = match lottery.below(4) {
            0 => code.to_lowercase(),
            1 => code.replace('-', ""),
            2 => code.replace('-', " "),
            _ => code,
        };
        let before = format!("[10:{:02}] Åse Ødegård: {talk} 👍 ", line % 60);
        meant.push((line, before.chars().count() + 1, expected(instrument, &answers)));
        log.push_str(&format!("{before}{code} {talk}\r\n"));
    }
    let found: Vec<_> = find(&log, &known)
        .into_iter()
        .map(|Found { line, column, outcome }| {
            let Content { instrument, answers } = outcome.unwrap();
            (line, column, expected(&instrument, &answers))
        })
        .collect();
    assert_eq!(meant.len(), 30);
    assert_eq!(found, meant.into_iter().filter(|(line, ..)| *line <= 200).collect::<Vec<_>>());
}

#[test]
fn talk_is_not_taken_for_broken_codes() {
    let known = Known::new(&Catalog::shipped());
    for line in TALK {
        for text in [(*line).to_owned(), line.to_uppercase(), line.to_lowercase()] {
            assert_eq!(outcomes(&text, &known), [], "{text}");
        }
    }
}

#[test]
fn a_broken_code_does_not_swallow_the_next_one() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let instrument = catalog.current("karriere").unwrap();
    let answers = Lottery(4).answers(instrument);
    let code = write(instrument, &answers).unwrap();
    let good = Ok(expected(instrument, &answers));
    let short = &code[..code.len() - 2];
    for between in [" ", "\n", ", ", "-", " - "] {
        let found = outcomes(&format!("{short}{between}{code}"), &known);
        assert!(found.len() == 2 && found[0].is_err() && found[1] == good, "{between:?}: {found:?}");
        assert_eq!(outcomes(&format!("{short}{between}"), &known), [Err(Reason::CodeIncomplete)]);
    }
    assert_eq!(outcomes(&format!("{code} {code}\n{code}"), &known), [good.clone(), good.clone(), good]);
}

/// Several megabytes of what could make a search slow.
#[test]
fn much_text_takes_time_in_proportion() {
    let catalog = Catalog::shipped();
    let known = Known::new(&catalog);
    let code = write(catalog.current("medarbeiderskap").unwrap(), &Answers::unanswered(9)).unwrap();
    let begun = code[..code.len() - 3].to_owned();
    let start = std::time::Instant::now();
    for piece in ["SV ", "SV-", "sv", "S V", &format!("{begun} "), &format!("{begun}-"), "å", "\n"] {
        let text = piece.repeat(1_000_000 / piece.len());
        find(&text, &known);
    }
    // Far more than it takes, and far less than a square of it would.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

const TALK: &[&str] = &[
    "Hei alle sammen! Svar gjerne i løpet av dagen.",
    "Jeg svarte i går, men svaret kom visst ikke fram",
    "SV 2021 fikk 13 mandater, SV-politikerne var fornøyde",
    "svar-på-svar-tråder er svært slitsomme",
    "Svein-Erik og Svanhild svinger innom kl. 12:30",
    "svada, svak, svake, svakt, svale, svane, svart, sveis, svette, svik, sving, svær, svømme",
    "Filen heter svar-2024-01-15.xlsx, ikke svar_2024.xlsx",
    "SVT1 sender det 2026-11-23 kl. 19.00 – SV25 er saksnummeret",
    "Se https://sv.wikipedia.org/wiki/Svar_2024?x=svart-hvitt",
    "sv. til deg: 4 5 3 2 1 0",
    "Ok 😀 svv 12 34 56 78 90",
    "SVV-2024/1234 er referansen til Statens vegvesen",
    "Vi sees i rom S-V-2, 5. etasje",
    "Svar: 1, 2, 3, 4, 5, 4, 3, 2, 1",
    "svensk-norsk-ordbok ligger på sv-disken",
];

proptest! {
    #[test]
    fn what_is_written_is_found(
        dimensions in 1usize..=12, items in 1usize..=20, points in 3usize..=7, version: u32, seed: u64
    ) {
        let instrument = own("vart-eget", version.max(1), dimensions, items, points);
        let mut catalog = Catalog::shipped();
        catalog.offer(Arc::clone(&instrument));
        let known = Known::new(&catalog);
        let answers = Lottery(seed).answers(&instrument);
        let code = write(&instrument, &answers).unwrap();
        prop_assert_eq!(code.split('-').rev().skip(1).filter(|group| group.len() != 4).count(), 0);
        prop_assert_eq!(outcomes(&format!("Koden er {code}, takk"), &known), [Ok(expected(&instrument, &answers))]);
        prop_assert_eq!(outcomes(&code.replace('-', "").to_lowercase(), &known), [Ok(expected(&instrument, &answers))]);
    }

    #[test]
    fn no_text_makes_it_panic(text: String, codelike in "[Ss5][VvUu][-– 0-9A-Za-zåØ]{0,40}") {
        let known = Known::new(&Catalog::shipped());
        find(&text, &known);
        find(&codelike, &known);
    }
}
