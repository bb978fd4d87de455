//! Codes among talk, as people write them and as they break.

use super::*;
use crate::cases::cases;
use crate::group::code::tests::{EDITIONS, Lottery, coded as write, expected, outcomes, own};
use crate::group::code::{number, write_first};
use crate::instrument::{Catalog, InstrumentId};
use proptest::prelude::*;

#[test]
fn handwriting_is_forgiven() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("lederferdigheter").unwrap();
    let answers = Answers::parse("1,2,3,4,5,-,,1,2,3,4,5,-,", 14, 5).unwrap();
    for code in EDITIONS.map(|write| write(instrument, &answers).unwrap()) {
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
}

#[test]
fn what_is_wrong_with_a_code() {
    let mut catalog = Catalog::shipped();
    catalog.offer(own("trivsel", 3, 1, 4, 5));
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let answers = Answers::parse("4,5,4,3,4,5,5,1,2", 9, 5).unwrap();
    let four = Answers::parse("1,2,3,4", 4, 5).unwrap();
    for edition in EDITIONS {
        let code = edition(instrument, &answers).unwrap();
        let end = code.len();
        let coded = |instrument: &Instrument| edition(instrument, &four).unwrap();
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
    // A slip in the B, and where it has changed places with a neighbour.
    let code = write(instrument, &answers).unwrap();
    for text in [code.replacen("SVB", "SV8", 1), code.replacen("SVB", "SBV", 1)] {
        assert_eq!(outcomes(&text, &known), [Err(Reason::CodePrefix)], "{text}");
    }
}

/// As mail and word processors break a line.
#[test]
fn a_code_goes_on_behind_a_hyphen_on_the_next_line() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("karriere").unwrap();
    let answers = Lottery(4).answers(instrument);
    let good = Ok(expected(instrument, &answers));
    for code in EDITIONS.map(|write| write(instrument, &answers).unwrap()) {
        for at in code.match_indices('-').map(|(at, _)| at + 1) {
            let (first, rest) = code.split_at(at);
            for end in ["\n", "\r\n", " \n", "\n  ", "  \r\n "] {
                let text = format!("Koden: {first}{end}{rest} takk\n{code}");
                assert_eq!(outcomes(&text, &known), [good.clone(), good.clone()], "{text}");
                let places: Vec<_> = find(&text, &known).iter().map(|found| (found.line, found.column)).collect();
                assert_eq!(places, [(1, 8), (3, 1)]);
            }
            // Two line ends, or none but a line end, are where a code ends.
            for text in [format!("{first}\n\n{rest}"), format!("{}\n{rest}", &first[..at - 1])] {
                assert!(outcomes(&text, &known).iter().all(Result::is_err), "{text}");
            }
            // What is broken off takes nothing of what follows.
            let found = outcomes(&format!("{first}\n{code}"), &known);
            assert_eq!(found.last(), Some(&good), "{first}");
            assert!(found[..found.len() - 1].iter().all(|one| *one == Err(Reason::CodeIncomplete)), "{found:?}");
            let talk = outcomes(&format!("{first}\nHei alle sammen"), &known);
            assert!(talk.iter().all(|one| *one == Err(Reason::CodeIncomplete)), "{talk:?}");
        }
    }
}

#[test]
fn a_broken_code_is_told_with_the_words_before_it() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let good = write(instrument, &Lottery(4).answers(instrument)).unwrap();
    let short = &good[..good.len() - 4];
    let words = |text: &str| -> Vec<(String, String)> {
        let found = find(text, &known).into_iter();
        found.map(|Found { words: Words { before, code }, .. }| (before, code)).collect()
    };
    let told = |before: &str, code: &str| (before.to_owned(), code.to_owned());
    // Whose it is may stand in the line above.
    let text = format!("[10:04] Åse Ødegård:\n  koden:\t{short} takk");
    assert_eq!(words(&text), [told("Åse Ødegård: koden:", short)]);
    assert_eq!(words(&format!("Kari {good} Ola\u{1b}[31m {short}")), [told("Kari", ""), told("Ola [31m", short)]);
    // Nothing of a code that can be read, and never more than twenty characters.
    let text = format!("{good} {short}\n{}{short}", "å".repeat(300) + " ");
    let told = words(&text);
    assert!(told.iter().all(|(before, _)| before.chars().count() <= 20 && !before.contains("SV")), "{told:?}");
    assert_eq!(told.len(), 3);
}

#[test]
fn course_codes_are_no_contribution_codes() {
    let mut catalog = Catalog::shipped();
    // Its number begins with K, so that its codes began with `SVK`.
    let id =
        (0..).map(|id| format!("eget-{id}")).find(|id| number(&InstrumentId::new(id.as_str()), 1)[0] == 19).unwrap();
    let own = own(&id, 1, 1, 5, 5);
    catalog.offer(Arc::clone(&own));
    let known = InstrumentIndex::new(&catalog);
    let mut lottery = Lottery(9);
    for _ in 0..if crate::cases::is_long() { 1_000 } else { 200 } {
        let course = CourseCode::new(std::array::from_fn(|_| u8::try_from(lottery.below(256)).unwrap())).to_string();
        let bare = course.replace('-', "");
        for text in [course.clone(), course.to_lowercase(), bare.clone(), bare.to_lowercase(), course.replace('-', " ")]
        {
            assert_eq!(outcomes(&format!("Kurset er {text}, velkommen"), &known), [], "{text}");
        }
        let slip = format!("{}{}", &course[..14], if course.ends_with('A') { 'B' } else { 'A' });
        assert_eq!(outcomes(&slip, &known), [], "{slip}");
    }
    let answers = lottery.answers(&own);
    let code = write_first(&own, &answers).unwrap();
    assert!(code.starts_with("SVK"));
    assert_eq!(outcomes(&code, &known), [Ok(expected(&own, &answers))]);
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
        let code = EDITIONS[lottery.below(2)](instrument, &answers).unwrap();
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
        .map(|Found { line, column, outcome, .. }| {
            let Content { instrument, answers, .. } = outcome.unwrap();
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
    for piece in [
        "SV-\n",
        "SVB-  \n",
        "SVB ",
        &format!("{begun}-\n"),
        "SV ",
        "SV-",
        "SV,",
        "sv",
        "S V",
        &format!("{begun} "),
        &format!("{begun}-"),
        "å",
        "\n",
    ] {
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
    fn no_text_makes_it_panic(text: String, codelike in "[Ss5][VvUu][BbKk8]?[-–\\r\\n 0-9A-Za-zåØ]{0,40}") {
        let known = InstrumentIndex::new(&Catalog::shipped());
        find(&text, &known);
        find(&codelike, &known);
    }
}
