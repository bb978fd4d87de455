//! Sentences by hand, and that those of few say no more than the figures.

use super::*;
use crate::cases::cases;
use crate::group::{Collection, Floor, Paired, Place, ShownRound};
use crate::instrument::{Catalog, Language};
use crate::scoring::Answers;
use proptest::prelude::*;
use std::sync::Arc;

fn followership() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap())
}

fn result(rows: &[String]) -> GroupResult {
    let instrument = followership();
    let mut collection = Collection::new(Arc::clone(&instrument), None);
    for row in rows {
        collection.add_paper(&Place::whole("ark"), Answers::parse(row, 9, 5).unwrap()).unwrap();
    }
    collection.finish(Floor::default())
}

fn repeated(rows: &[&str], times: usize) -> Vec<String> {
    rows.iter().cycle().take(rows.len() * times).map(|row| (*row).to_owned()).collect()
}

fn said(result: &GroupResult) -> (Vec<String>, Vec<String>) {
    let (texts, instrument) = (Texts::new(Language::Bokmal), followership());
    let all = |sentences: Sentences| sentences.all().into_iter().map(str::to_owned).collect();
    (all(part_sentences(result, &instrument, &texts)), all(statement_sentences(result, &instrument, &texts)))
}

/// Means of 3.5, 3 and 4; the last part has everybody alike.
#[test]
fn of_ten_highest_lowest_most_divided_and_what_all_answered() {
    let many = result(&repeated(&["5,4,3,3,3,3,4,4,4", "3,3,3,1,5,3,4,4,4"], 6));
    let (parts, statements) = said(&many);
    assert_eq!(
        parts,
        [
            "Høyest er Medarbeiderledelse (4,0).",
            "Lavest er Med-ledelse (3,0).",
            "Svarene spriker mest i Selvledelse.",
            "Svarene er likest i Med-ledelse og Medarbeiderledelse."
        ]
    );
    let texts = Texts::new(Language::Bokmal);
    let item = |place: usize| followership().items().nth(place).unwrap().text.get(texts.language()).to_owned();
    assert_eq!(statements[0], format!("Lavest er «{}» (gjennomsnitt 2,0).", item(3)));
    assert_eq!(statements[1], format!("Svarene spriker mest på «{}», «{}» og «{}».", item(0), item(3), item(4)));
    assert_eq!(statements[2], format!("Alle 12 svarte 3 på «{}».", item(2)));
    assert_eq!(statements.len(), 7, "{statements:?}");
    assert_eq!(statements[6], format!("Alle 12 svarte 4 på «{}».", item(8)));
}

/// The same of six: order only, and nothing of all.
#[test]
fn of_few_only_order() {
    let few = result(&repeated(&["5,4,3,3,3,3,4,4,4", "3,3,3,1,5,3,4,4,4"], 3));
    let (parts, statements) = said(&few);
    assert_eq!(parts, ["Høyest er Medarbeiderledelse (4,0).", "Lavest er Med-ledelse (3,0)."]);
    let texts = Texts::new(Language::Bokmal);
    let lowest = followership().items().nth(3).unwrap().text.get(texts.language()).to_owned();
    assert_eq!(statements, [format!("Lavest er «{lowest}». Minst halvparten svarte 2 eller høyere.")]);
    assert!(said(&result(&repeated(&["5,5,5,5,5,5,5,5,5"], 6))).1.is_empty());
    assert!(said(&result(&repeated(&["5,5,5,5,5,5,5,5,5"], 4))).0.is_empty());
}

/// A mean that is only known to be near the end stands over one that is told.
#[test]
fn ties_and_bounds_are_told_as_they_are_shown() {
    let few = result(&repeated(&["5,5,5,5,5,5,3,3,3"], 5));
    assert_eq!(
        said(&few).0,
        ["Delt høyest er Selvledelse og Med-ledelse (4,7 eller mer).", "Lavest er Medarbeiderledelse (3,0)."]
    );
    let rows =
        ["5,5,5,5,5,5,3,3,3", "5,5,5,5,5,5,3,3,3", "5,5,5,5,4,4,3,3,3", "5,5,5,5,5,4,3,3,3", "5,5,5,4,4,5,3,3,3"];
    let few = result(&repeated(&rows, 1));
    assert_eq!(few.dimensions[1].mean, Some(4.7));
    assert_eq!(said(&few).0[0], "Høyest er Selvledelse (4,7 eller mer).");
}

#[test]
fn how_many_of_how_many() {
    let told = |language, n, expected| received_words(n, expected, &Texts::new(language)).replace('\u{a0}', " ");
    assert_eq!(told(Language::Bokmal, 17, Some(18)), "17 av 18 (94 %)");
    assert_eq!(told(Language::English, 17, Some(18)), "17 of 18 (94%)");
    assert_eq!(told(Language::Bokmal, 19, Some(18)), "19 bidrag");
    assert_eq!(told(Language::Bokmal, 5, None), "5 bidrag");
    assert_eq!(told(Language::Bokmal, 0, Some(18)), "0 bidrag");
}

#[test]
fn what_changed_in_sentences() {
    let texts = Texts::new(Language::Bokmal);
    let (before, after) = ("2,2,2,3,3,3,3,3,3", "4,4,4,3,3,3,3,3,3");
    let later = result(&repeated(&[after], 12));
    let parsed = |row: &str| Answers::parse(row, 9, 5).unwrap();
    let (before, after) = (parsed(before), parsed(after));
    let told = |count: usize| {
        let pairs = vec![(&before, &after); count];
        let later = ShownRound { result: &later, of_pairs: count };
        let paired = Paired { pairs: &pairs, earlier: None, later, told: &[] };
        let change = Change::of(&followership(), &paired, Floor::default());
        (paired_count_words(&change, &texts), change_sentences(&change, &followership(), &texts))
    };
    let moved = ["Selvledelse: flest gikk opp.", "Med-ledelse: omtrent likt.", "Medarbeiderledelse: omtrent likt."];
    assert_eq!(told(11), ("11 av 12 kan kobles.".to_owned(), moved.map(str::to_owned).to_vec()));
    assert_eq!(told(4), ("Færre enn 5 kan kobles, så før og etter vises ikke.".to_owned(), Vec::new()));
}

proptest! {
    #![proptest_config(cases(64))]

    /// In no language.
    #[test]
    fn of_few_nothing_is_said_of_all_or_of_how_they_differ(
        digits in proptest::collection::vec(proptest::collection::vec(1u8..=5, 9), 5..10),
    ) {
        let row = |row: &Vec<u8>| row.iter().map(u8::to_string).collect::<Vec<_>>().join(",");
        let rows: Vec<String> = digits.iter().map(row).collect();
        let (result, instrument) = (result(&rows), followership());
        for language in Language::ALL {
            let texts = Texts::new(language);
            let said = [part_sentences(&result, &instrument, &texts), statement_sentences(&result, &instrument, &texts)];
            let said: Vec<Vec<&str>> = said.iter().map(Sentences::all).collect();
            prop_assert!(said.iter().all(|said| said.len() <= 2), "{said:?}");
            for word in ["Alle ", "All ", "sprik", "likest", "likast", "vary", "alike"] {
                prop_assert!(!said.iter().flatten().any(|said| said.contains(word)), "{said:?}");
            }
        }
    }
}
