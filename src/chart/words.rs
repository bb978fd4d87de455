//! The same as a chart, in words.

use super::{Axis, Profile};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::scoring::{Answer, DimensionChange, Verdict, limit};

/// What a chart is called.
pub fn title(profile: &Profile, texts: &Texts) -> String {
    match profile.groups.first() {
        Some(group) if !profile.is_combined => group.instrument.title.get(texts.language()).to_owned(),
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
            match axis.value {
                Some(value) => {
                    let value = texts.score(value);
                    texts.with("chart-axis-value", &[("name", name.into()), ("value", (&value).into())])
                }
                None => {
                    let answered = answered_words(axis, texts);
                    texts.with("chart-axis-missing", &[("name", name.into()), ("answered", (&answered).into())])
                }
            }
        })
        .collect();
    let max = usize::from(profile.max());
    let values = parts.join(", ");
    texts.with("chart-sentence", &[("max", max.into()), ("values", (&values).into())])
}

/// What a person who cannot see the chart should hear.
pub fn alt_text(profile: &Profile, texts: &Texts) -> String {
    let title = title(profile, texts);
    let sentence = sentence(profile, texts);
    texts.with("chart-alt", &[("title", (&title).into()), ("sentence", (&sentence).into())])
}

/// «2 av 3 besvart».
pub fn answered_words(axis: &Axis, texts: &Texts) -> String {
    texts.with("answered-of", &[("answered", axis.answered.into()), ("count", axis.items.into())])
}

/// The answers of a dimension so far: `4 · 4 · –`.
pub fn raw_words(raw: &[Option<Answer>], texts: &Texts) -> String {
    let words: Vec<String> = raw
        .iter()
        .flatten()
        .map(|answer| match answer {
            Answer::Point(point) => point.to_string(),
            Answer::NotRelevant => texts.get("not-relevant-short"),
        })
        .collect();
    words.join(" · ")
}

/// What moved, and what that may be called: «ett av tre svar flyttet ett
/// hakk. Kan være tilfeldig.»
pub fn change_words(change: &DimensionChange, texts: &Texts) -> String {
    let verdict = texts.get(match change.verdict {
        Verdict::Same => "verdict-same",
        Verdict::MayBeChance => "verdict-may-be-chance",
        Verdict::ProbablyReal => "verdict-probably-real",
        Verdict::NotComparable => "verdict-not-comparable",
    });
    if change.verdict == Verdict::NotComparable {
        return verdict;
    }
    let moved: Vec<usize> = change
        .steps
        .iter()
        .filter(|step| **step != 0)
        .map(|step| usize::from(step.unsigned_abs()))
        .collect();
    let has_up = change.steps.iter().any(|step| *step > 0);
    let has_down = change.steps.iter().any(|step| *step < 0);
    let counts = [
        ("moved", moved.len().into()),
        ("count", change.steps.len().into()),
        ("steps", moved.iter().sum::<usize>().into()),
    ];
    let key = if moved.is_empty() {
        "change-none"
    } else if has_up && has_down {
        "change-both-ways"
    } else if moved.iter().all(|step| *step == 1) {
        "change-one-step"
    } else {
        "change-steps"
    };
    let what = texts.with(key, &counts);
    texts.with("change-told", &[("what", (&what).into()), ("verdict", (&verdict).into())])
}

/// «Slik er dette regnet ut», a paragraph an entry, with this instrument's
/// own assumptions and limits.
pub fn method(instrument: &Instrument, texts: &Texts) -> Vec<String> {
    let correlation = texts.decimal(instrument.assumptions.inter_item_correlation, 2);
    let sd = texts.decimal(instrument.assumptions.sd, 1);
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
    let limits = limits.join(", ");
    vec![
        texts.get("method-mean"),
        texts.get("method-difference"),
        texts.with(
            "method-limit",
            &[("correlation", (&correlation).into()), ("sd", (&sd).into()), ("limits", (&limits).into())],
        ),
        texts.get("method-not-validated"),
    ]
}
