//! Two results beside each other, in words.

use super::group_words::and_words;
use super::result_words::title;
use crate::group::{ComparedDimension, Comparison, Outcome};
use crate::i18n::Texts;
use crate::instrument::Instrument;

/// What a difference may be called: «Kan være tilfeldig».
pub fn outcome_words(outcome: &Outcome, texts: &Texts) -> String {
    texts.get(match outcome {
        Outcome::MayBeChance(_) => "course-compare-chance",
        Outcome::ProbablyReal(_) => "course-compare-real",
        Outcome::NotWorkedOut => "course-compare-few",
        Outcome::NotComparable => "course-compare-other",
    })
}

/// The difference with its sign, «+0,2»; and «før avrunding» where the means
/// that are read beside it say another. `None` where none is worked out.
pub fn difference_words(one: &ComparedDimension, texts: &Texts) -> Option<[String; 2]> {
    let difference = one.outcome.difference()?.difference;
    let note = if one.is_before_rounding() { texts.get("course-compare-before-rounding") } else { String::new() };
    Some([texts.signed(difference), note])
}

/// The interval, «95 %-intervall fra −0,2 til +0,7».
pub fn interval_words(one: &ComparedDimension, texts: &Texts) -> Option<String> {
    let told = one.outcome.difference()?;
    let (low, high) = (texts.signed(told.low), texts.signed(told.high));
    Some(texts.with("course-compare-interval", &[("low", (&low).into()), ("high", (&high).into())]))
}

/// Which dimensions a sentence is about.
type Wanted = fn(&Outcome) -> bool;

/// What it all says, a sentence for each thing that can be said; `names` are
/// those of the two results.
pub fn comparison_sentences(
    comparison: &Comparison,
    instrument: &Instrument,
    [a, b]: [&str; 2],
    texts: &Texts,
) -> Vec<String> {
    let named = |wanted: Wanted| {
        let of = comparison.dimensions.iter().filter(|one| wanted(&one.outcome));
        let names: Vec<String> = of.filter_map(|one| title(instrument, &one.id, texts)).map(str::to_owned).collect();
        (names.len(), and_words(&names, texts))
    };
    let parts: [(&str, Wanted); 5] = [
        ("higher", |outcome| matches!(outcome, Outcome::ProbablyReal(told) if told.difference > 0.0)),
        ("lower", |outcome| matches!(outcome, Outcome::ProbablyReal(told) if told.difference <= 0.0)),
        ("may", |outcome| matches!(outcome, Outcome::MayBeChance(_))),
        ("none", |outcome| matches!(outcome, Outcome::NotWorkedOut)),
        ("not", |outcome| matches!(outcome, Outcome::NotComparable)),
    ];
    let mut sentences = Vec::new();
    for (key, wanted) in parts {
        let (count, names) = named(wanted);
        if count > 0 {
            let words = [("count", count.into()), ("names", (&names).into()), ("a", a.into()), ("b", b.into())];
            sentences.push(texts.with(&format!("course-compare-says-{key}"), &words));
        }
    }
    sentences.push(texts.get("course-compare-says-groups"));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Difference;
    use crate::instrument::{Catalog, Language};

    fn comparison() -> Comparison {
        let instrument = std::sync::Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap());
        let told =
            |a: f64, b: f64, reach: f64| Difference { difference: b - a, low: b - a - reach, high: b - a + reach };
        let outcomes = [
            (3.24, 3.82, Outcome::ProbablyReal(told(3.24, 3.82, 0.4))),
            (3.74, 3.86, Outcome::MayBeChance(told(3.74, 3.86, 0.5))),
            (3.6, 3.8, Outcome::NotWorkedOut),
        ];
        let ids = instrument.dimensions.iter().map(|dimension| dimension.id.clone());
        let dimensions = ids.zip(outcomes).map(|(id, (a, b, outcome))| ComparedDimension {
            id,
            a: Some(a),
            a_bound: None,
            b: Some(b),
            b_bound: None,
            outcome,
        });
        Comparison { instrument: instrument.id.clone(), dimensions: dimensions.collect() }
    }

    #[test]
    fn differences_in_words_by_hand() {
        let (texts, comparison) = (Texts::new(Language::Bokmal), comparison());
        let instrument = std::sync::Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap());
        let words: Vec<String> = comparison.dimensions.iter().map(|one| outcome_words(&one.outcome, &texts)).collect();
        assert_eq!(words, ["Trolig reell forskjell", "Kan være tilfeldig", "Ikke regnet ut"]);
        let told = |place: usize| difference_words(&comparison.dimensions[place], &texts);
        let pair = |difference: &str, note: &str| Some([difference.to_owned(), note.to_owned()]);
        assert_eq!([told(0), told(1), told(2)], [pair("+0,6", ""), pair("+0,1", "før avrunding"), None]);
        let interval = interval_words(&comparison.dimensions[1], &texts).unwrap();
        assert_eq!(interval.replace('\u{a0}', " "), "95 %-intervall fra −0,4 til +0,6");
        assert_eq!(
            comparison_sentences(&comparison, &instrument, ["2025", "2026"], &texts),
            [
                "Selvledelse er trolig høyere i 2026 enn i 2025.",
                "For Med-ledelse er forskjellen så liten at den kan være tilfeldig.",
                "For Medarbeiderledelse er forskjellen ikke regnet ut. Det krever minst ti bidrag i begge, og svar som \
                 spriker.",
                "Det er to grupper, ikke nødvendigvis de samme menneskene."
            ]
        );
    }
}
