//! Codes among talk, as people write them and as they break.

use super::*;
use crate::cases::cases;
use crate::group::code::tests::{Lottery, expected, outcomes, own};
use crate::group::code::{number, write};
use crate::instrument::{Catalog, InstrumentId};
use proptest::prelude::*;

#[test]
fn handwriting_is_forgiven() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
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
    let known = InstrumentIndex::new(&catalog);
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
        (format!("S{}V{}", &code[2..3], &code[3..]), Reason::CodePrefix),
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
    let (first, second) = (1..)
        .find_map(|id| numbers.insert(number(&InstrumentId::new(format!("eget-{id}")), 1), id).map(|other| (other, id)))
        .unwrap();
    let mut catalog = Catalog::shipped();
    catalog.offer(own(&format!("eget-{first}"), 1, 1, 4, 5));
    let two = own(&format!("eget-{second}"), 1, 1, 3, 5);
    let code = write(&two, &Answers::parse("1,2,3", 3, 5).unwrap()).unwrap();
    assert_ne!(outcomes(&code, &InstrumentIndex::new(&catalog)), [Ok(("eget".to_owned(), 1, String::new()))]);
    catalog.offer(two);
    assert_eq!(outcomes(&code, &InstrumentIndex::new(&catalog)), [Err(Reason::AmbiguousInstrument)]);
}

/// Two hundred lines with thirty codes, written as people write.
#[test]
fn every_code_in_a_chat_is_found_in_its_place() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let mut lottery = Lottery(30);
    let mut log = String::new();
    let mut meant = Vec::new();
    for line in 1..=200 {
        let talk = TALK[lottery.below(TALK.len())];
        if line % 6 != 3 || meant.len() == 30 {
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
    assert_eq!(found, meant);
}

#[test]
fn talk_is_not_taken_for_broken_codes() {
    let known = InstrumentIndex::new(&Catalog::shipped());
    for line in TALK {
        for text in [(*line).to_owned(), line.to_uppercase(), line.to_lowercase()] {
            assert_eq!(outcomes(&text, &known), [], "{text}");
        }
    }
}

#[test]
fn a_broken_code_does_not_swallow_the_next_one() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
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

/// What could make a search slow: on a line without end, begun codes that each
/// reach as far as they can.
#[test]
fn much_text_takes_time_in_proportion() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let code = write(catalog.current("medarbeiderskap").unwrap(), &Answers::unanswered(9)).unwrap();
    let begun = &code[..code.len() - 3];
    let start = std::time::Instant::now();
    for piece in ["SV ", "SV-", "SV,", "sv", "S V", &format!("{begun} "), &format!("{begun}-"), "å", "\n"] {
        find(&piece.repeat(if crate::cases::is_long() { 100_000 } else { 40_000 } / piece.len()), &known);
    }
    // Far more than it takes, and far less than its square would.
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
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
    #![proptest_config(cases(256))]

    #[test]
    fn no_text_makes_it_panic(text: String, codelike in "[Ss5][VvUu][-– 0-9A-Za-zåØ]{0,40}") {
        let known = InstrumentIndex::new(&Catalog::shipped());
        find(&text, &known);
        find(&codelike, &known);
    }
}
