//! The same as a chart, in words.

use super::{Axis, Profile};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::scoring::{Answer, DimensionChange, Obstacle, Verdict, limit};

/// What a chart is called.
pub fn title(profile: &Profile, texts: &Texts) -> String {
    match profile.series.first() {
        Some(series) if !profile.is_combined => series.instrument.title.get(texts.language()).to_owned(),
        _ => texts.get("chart-combined"),
    }
}

/// Every value in one sentence, in the order of the axes.
pub fn sentence(profile: &Profile, texts: &Texts) -> String {
    let parts: Vec<String> = profile
        .axes
        .iter()
        .map(|axis| {
            let name = axis.title.get(texts.language());
            let answered = answered_words(axis, texts);
            let name = ("name", name.into());
            match axis.value {
                Some(value) => {
                    let value = texts.score(value);
                    let value = ("value", (&value).into());
                    if axis.answered < axis.items {
                        texts.with("chart-axis-partial", &[name, value, ("answered", (&answered).into())])
                    } else {
                        texts.with("chart-axis-value", &[name, value])
                    }
                }
                None => texts.with("chart-axis-missing", &[name, ("answered", (&answered).into())]),
            }
        })
        .collect();
    let max = usize::from(profile.max());
    let values = texts.values(&parts);
    texts.with("chart-sentence", &[("max", max.into()), ("values", (&values).into())])
}

/// «2 av 3 besvart».
pub fn answered_words(axis: &Axis, texts: &Texts) -> String {
    texts.with("answered-of", &[("answered", axis.answered.into()), ("count", axis.items.into())])
}

/// «2 av 3 svar»: of how many answers a mean is.
pub fn mean_of_words(axis: &Axis, texts: &Texts) -> String {
    texts.with("mean-of", &[("answered", axis.answered.into()), ("count", axis.items.into())])
}

/// The answers of a dimension so far: `4 · 4 · ×`.
pub fn raw_words(raw: &[Option<Answer>], counted: &[Option<u8>], texts: &Texts) -> String {
    let answers =
        raw.iter().zip(counted).filter_map(|(answer, counted)| Some(answer_word((*answer)?, *counted, texts)));
    answers.collect::<Vec<_>>().join(" · ")
}

/// One answer of several beside each other; a dash where none was given.
pub fn answer_in_row(answer: Option<Answer>, counted: Option<u8>, texts: &Texts) -> String {
    answer.map_or_else(|| "–".to_owned(), |answer| answer_word(answer, counted, texts))
}

/// An answer that stands alone has room for «Ikke relevant» in words; the sign
/// of [`answer_word`] is for several beside each other, and a dash for none.
pub fn answer_alone(answer: Option<Answer>, counted: Option<u8>, texts: &Texts) -> String {
    match answer {
        Some(Answer::NotRelevant) => texts.get("not-relevant"),
        answer => answer_in_row(answer, counted, texts),
    }
}

/// One answer in brief, and after an arrow what it is worth where the item is
/// reversed: `2→4`.
pub fn answer_word(answer: Answer, counted: Option<u8>, texts: &Texts) -> String {
    match (answer, counted) {
        (Answer::NotRelevant, _) => texts.get("not-relevant-short"),
        (Answer::Point(point), Some(counted)) if counted != point => format!("{point}→{counted}"),
        (Answer::Point(point), _) => point.to_string(),
    }
}

/// What moved, and what that may be called: «ett av tre svar flyttet seg ett
/// hakk opp. Kan være tilfeldig.» Where not every statement could be compared,
/// how many were; where too few could, why.
pub fn change_words(change: &DimensionChange, texts: &Texts) -> String {
    let verdict = texts.get(match (change.verdict, change.obstacle) {
        (Verdict::Same, _) => "verdict-same",
        (Verdict::MayBeChance, _) => "verdict-may-be-chance",
        (Verdict::ProbablyReal, _) => "verdict-probably-real",
        (Verdict::NotComparable, Some(Obstacle::OtherInstrument)) => "verdict-other-instrument",
        (Verdict::NotComparable, Some(Obstacle::OtherScale)) => "verdict-other-scale",
        (Verdict::NotComparable, Some(Obstacle::OtherStatements)) => "verdict-other-statements",
        (Verdict::NotComparable, Some(Obstacle::TooFewAnswers) | None) => "verdict-not-comparable",
    });
    if change.verdict == Verdict::NotComparable {
        return verdict;
    }
    let steps = |wanted: fn(i8) -> bool| -> Vec<usize> {
        change.steps.iter().filter(|step| wanted(**step)).map(|step| usize::from(step.unsigned_abs())).collect()
    };
    let (up, down) = (steps(i8::is_positive), steps(i8::is_negative));
    let moved = up.len() + down.len();
    let sum: usize = up.iter().chain(&down).sum();
    let moved_words = texts.count_word(moved);
    let count_words = texts.count_word(change.steps.len());
    let sum_words = texts.count_word(sum);
    let direction = if down.is_empty() { "up" } else { "down" };
    let one_way = |key: &str| {
        let (moved_count, moved) = (("moved-count", moved.into()), ("moved", (&moved_words).into()));
        let (count, steps) = (("count", (&count_words).into()), ("steps", (&sum_words).into()));
        texts.with(key, &[moved_count, moved, count, steps, ("direction", direction.into())])
    };
    let what = if moved == 0 {
        texts.get("change-none")
    } else if !up.is_empty() && !down.is_empty() {
        let (up_words, down_words) = (texts.count_word(up.len()), texts.count_word(down.len()));
        let up = ("up-count", up.len().into());
        texts.with("change-both-ways", &[up, ("up", (&up_words).into()), ("down", (&down_words).into())])
    } else if sum == moved {
        one_way("change-one-step")
    } else if moved == 1 {
        one_way("change-one-far")
    } else {
        one_way("change-steps")
    };
    let told = texts.with("change-told", &[("what", (&what).into()), ("verdict", (&verdict).into())]);
    if change.steps.len() == change.items {
        return told;
    }
    let items_words = texts.count_word(change.items);
    let part = texts.with("change-of-part", &[("count", (&count_words).into()), ("items", (&items_words).into())]);
    format!("{told} {part}")
}

/// The same where nothing stands before it.
pub fn change_cell(change: &DimensionChange, texts: &Texts) -> String {
    texts.capitalised(&change_words(change, texts))
}

/// The starting point as it was rated again, in a sentence; `None` where it
/// was not.
pub fn then_sentence(profile: &Profile, texts: &Texts) -> Option<String> {
    let date = profile.then_date()?;
    let value = |axis: &Axis| {
        let value = texts.score_or_dash(axis.then);
        let name = axis.title.get(texts.language());
        texts.with("chart-axis-value", &[("name", name.into()), ("value", (&value).into())])
    };
    let values: Vec<String> = profile.axes.iter().map(value).collect();
    let date = texts.date(date);
    Some(texts.with("then-sentence", &[("date", (&date).into()), ("values", (&texts.values(&values)).into())]))
}

/// A chart as rows of text, for those who read rather than look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// One a column.
    pub headers: Vec<String>,
    /// One a dimension, in the order of the axes, as many cells as headers.
    pub rows: Vec<Vec<String>>,
}

/// The chart as a table; the columns about the session before are there only
/// when there was one.
pub fn table(profile: &Profile, texts: &Texts) -> Table {
    let has_previous = profile.series.iter().any(|series| series.previous_date.is_some());
    let mut keys = vec!["chart-table-dimension", "chart-table-value", "chart-table-answers"];
    if has_previous {
        keys.extend(["chart-table-previous", "chart-table-change", "chart-table-words"]);
    }
    let row = |axis: &Axis| {
        let value = match axis.value {
            None => answered_words(axis, texts),
            Some(value) if axis.answered < axis.items => {
                let (value, answered) = (texts.score(value), answered_words(axis, texts));
                texts.with("chart-table-partial", &[("value", (&value).into()), ("answered", (&answered).into())])
            }
            Some(value) => texts.score(value),
        };
        let mut row =
            vec![axis.title.get(texts.language()).to_owned(), value, raw_words(&axis.raw, &axis.counted, texts)];
        if has_previous {
            let change = axis.change.as_ref();
            let amount = change.and_then(|change| change.change).map(|amount| texts.signed(amount));
            row.push(texts.score_or_dash(change.and_then(|change| change.earlier)));
            row.push(amount.unwrap_or_else(|| "–".to_owned()));
            row.push(change.map(|change| change_cell(change, texts)).unwrap_or_default());
        }
        row
    };
    Table {
        headers: keys.into_iter().map(|key| texts.get(key)).collect(),
        rows: profile.axes.iter().map(row).collect(),
    }
}

/// «Slik er dette regnet ut», a paragraph an entry, with this instrument's
/// own limits.
pub fn method(instrument: &Instrument, texts: &Texts) -> Vec<String> {
    let limits = limits(instrument, texts);
    let mut paragraphs = vec![
        texts.with("method-mean", &[("max", usize::from(instrument.scale.max()).into())]),
        texts.get("method-difference"),
        texts.with("method-limit", &[("limits", (&limits).into())]),
    ];
    if instrument.has_reversed() {
        let max = usize::from(instrument.scale.max());
        paragraphs.insert(1, texts.with("method-reversed", &[("max", max.into())]));
    }
    paragraphs.push(texts.get(if instrument.validated { "method-validated" } else { "method-not-validated" }));
    paragraphs
}

/// «For fagfolk»: the formula behind the limits, with what is assumed.
pub fn method_formula(instrument: &Instrument, texts: &Texts) -> String {
    let correlation = texts.decimal(instrument.assumptions.inter_item_correlation, 2);
    let (sd, limits) = (texts.decimal(instrument.assumptions.sd, 1), limits(instrument, texts));
    texts.with(
        "method-formula",
        &[("correlation", (&correlation).into()), ("sd", (&sd).into()), ("limits", (&limits).into())],
    )
}

/// «1,12 i en del med 3 utsagn; 1,01 i en del med 4 utsagn».
fn limits(instrument: &Instrument, texts: &Texts) -> String {
    let mut sizes: Vec<usize> = instrument.dimensions.iter().map(|dimension| dimension.items.len()).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let limits: Vec<String> = sizes
        .into_iter()
        .map(|items| {
            let limit = texts.decimal(limit(instrument.assumptions, items), 2);
            texts.with("method-limit-of", &[("count", items.into()), ("limit", (&limit).into())])
        })
        .collect();
    texts.values(&limits)
}

#[cfg(test)]
mod tests {
    use super::super::alt_text;
    use super::*;
    use crate::export::demo;
    use crate::instrument::{Catalog, Language};
    use crate::scoring::{Answers, History, compare};
    use jiff::civil::date;

    fn words(language: Language, earlier: &str, later: &str) -> String {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let answers = |first: &str| Answers::parse(&format!("{first},,,,,,"), 9, 5).unwrap();
        let changes = compare((instrument, &answers(earlier)), (instrument, &answers(later)));
        change_words(changes.first().unwrap(), &Texts::new(language))
    }

    #[test]
    fn a_change_is_told_in_plain_words() {
        use Language::{Bokmal, English, Nynorsk};
        for (language, earlier, later, expected) in [
            (Bokmal, "4,4,3", "4,4,4", "ett av tre svar flyttet seg ett hakk opp. Kan være tilfeldig."),
            (Bokmal, "3,3,3", "4,4,3", "to av tre svar flyttet seg hvert sitt hakk opp. Kan være tilfeldig."),
            (Bokmal, "3,3,3", "4,2,3", "ett svar opp og ett ned. Uendret."),
            (Bokmal, "3,3,3", "4,4,1", "to svar opp og ett ned. Uendret."),
            (Bokmal, "3,3,3", "3,3,3", "ingen svar flyttet seg. Uendret."),
            (Bokmal, "3,3,3", "5,3,3", "ett av tre svar flyttet seg to hakk opp. Kan være tilfeldig."),
            (Bokmal, "1,1,1", "3,2,2", "tre av tre svar flyttet seg, til sammen fire hakk opp. Trolig reell."),
            (
                Bokmal,
                "5,5,-",
                "4,3,4",
                "to av to svar flyttet seg, til sammen tre hakk ned. Trolig reell. Sammenlignet på to av tre utsagn.",
            ),
            (Bokmal, "5,5,-", "5,5,1", "ingen svar flyttet seg. Uendret. Sammenlignet på to av tre utsagn."),
            (Nynorsk, "5,5,-", "5,5,1", "ingen svar flytta seg. Uendra. Samanlikna på to av tre utsegner."),
            (English, "5,5,-", "5,5,1", "no answer moved. No change. Compared on two of three statements."),
            (Nynorsk, "4,4,3", "4,4,4", "eitt av tre svar flytta seg eitt hakk opp. Kan vere tilfeldig."),
            (Nynorsk, "1,1,1", "3,2,2", "tre av tre svar flytta seg, til saman fire hakk opp. Truleg reell."),
            (English, "4,4,3", "4,4,4", "one of three answers moved up one step. May be due to chance."),
            (English, "3,3,3", "4,4,1", "two answers up and one down. No change."),
            (English, "3,3,3", "4,2,3", "one answer up and one down. No change."),
            (English, "5,5,5", "3,5,5", "one of three answers moved down two steps. May be due to chance."),
        ] {
            assert_eq!(words(language, earlier, later), expected, "{earlier} → {later}");
        }
        let told = words(Bokmal, "4,-,-", "4,4,4");
        assert!(told.starts_with("Kan ikke sammenlignes"), "{told}");
    }

    fn combined(change: impl FnOnce(&mut Answers)) -> Profile {
        let catalog = Catalog::shipped();
        let mut sessions = demo::history(&catalog, date(2026, 6, 4), str::to_owned).sessions;
        change(&mut sessions.last_mut().unwrap().answers);
        Profile::combined(&History::new(sessions, &catalog), &catalog).unwrap()
    }

    #[test]
    fn a_sentence_has_every_value_and_says_what_is_missing() {
        let texts = Texts::new(Language::Bokmal);
        assert_eq!(
            sentence(&combined(|_| ()), &texts),
            "På en skala fra 1 til 5: Selvledelse 4,0; Med-ledelse 3,3; Medarbeiderledelse 4,3; Relasjonelle \
             lederferdigheter 3,3; Maktdeling 3,7; Motivasjonsstøtte 4,5; Utviklingsstøtte 2,5."
        );
        let with_gaps = combined(|answers| {
            for place in [0, 3, 4] {
                answers.set(place, None);
            }
        });
        let told = alt_text(&with_gaps, &texts);
        assert!(
            told.starts_with(
                "Diagram: Samlet profil. På en skala fra 1 til 5: Selvledelse 4,0 (2 av 3 besvart); \
                 Med-ledelse uten verdi (1 av 3 besvart); Medarbeiderledelse 4,3;"
            ),
            "{told}"
        );
    }

    #[test]
    fn a_table_says_the_same_as_the_chart() {
        let texts = Texts::new(Language::Bokmal);
        let Table { headers, rows } = table(&combined(|answers| answers.set(3, None)), &texts);
        assert_eq!(headers, ["Del", "Verdi", "Svar", "Forrige gang", "Endring", "Med ord"]);
        assert_eq!(rows.len(), 7);
        assert_eq!(
            rows[0],
            [
                "Selvledelse",
                "4,0",
                "4 · 4 · 4",
                "3,7",
                "+0,3",
                "Ett av tre svar flyttet seg ett hakk opp. Kan være tilfeldig."
            ]
        );
        assert_eq!(rows[1][1], "3,5 (2 av 3 besvart)");
        assert!(rows.iter().all(|row| row.len() == headers.len()));
    }

    #[test]
    fn the_method_names_its_assumptions_and_limits() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("lederferdigheter").unwrap();
        for (language, assumed, limits) in [
            (Language::Bokmal, ["0,40", "0,7"], "1,12 i en del med 3 utsagn; 1,01 i en del med 4 utsagn"),
            (Language::Nynorsk, ["0,40", "0,7"], "1,12 i ein del med 3 utsegner; 1,01 i ein del med 4 utsegner"),
            (Language::English, ["0.40", "0.7"], "1.12 for 3 statements, 1.01 for 4 statements"),
        ] {
            let texts = Texts::new(language);
            let (told, formula) = (method(instrument, &texts).join("\n"), method_formula(instrument, &texts));
            for needle in assumed.iter().chain([&limits]) {
                assert!(formula.contains(needle), "{needle} in {formula}");
            }
            // What anybody reads has the limits, and no formula.
            assert!(told.contains(limits) && !told.contains("signifik") && !told.contains("method-"), "{told}");
            for sign in ["√", "SD", "·", "Jacobson"] {
                assert!(!told.contains(sign), "{sign} in {told}");
            }
        }
    }
}
