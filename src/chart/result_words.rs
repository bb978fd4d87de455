//! A course's result in sentences: one source for window, screen, minutes and
//! files.

use super::group_words::{and_words, half_words, mean_words, moved_words};
use super::standings::Standings;
use crate::group::{Change, ChangedDimension, Detail, GroupResult, ItemStats, StoredError};
use crate::i18n::Texts;
use crate::instrument::{DimensionId, Instrument};
use crate::rounding::percents;

/// How many have handed in of so many that were to: «17 av 18 (94 %)»; where
/// there are more than that, or nobody knows how many, «19 bidrag».
pub fn received_words(n: usize, expected: Option<usize>, texts: &Texts) -> String {
    let Some(expected) = expected.filter(|expected| (1..=*expected).contains(&n)) else {
        return texts.with("group-n", &[("count", n.into())]);
    };
    let percent = percents(&[n, expected - n]).first().copied().unwrap_or_default();
    let figures = [("count", n.into()), ("expected", expected.into()), ("percent", percent.into())];
    texts.with("course-received", &figures)
}

/// «Høyest er Medarbeiderledelse (4,1).», lowest, and of ten or more where the
/// answers differ most and least: a sentence each, of the parts of a
/// questionnaire. Those that tie are named together.
pub fn part_sentences(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> Vec<String> {
    let standings = Standings::of_parts(result);
    let name = |place: usize| Some(instrument.dimensions.get(place)?.title.get(texts.language()).to_owned());
    let value = |place: usize| mean_words(result.dimensions.get(place)?, 1, texts);
    let ends = [("highest", &standings.highest), ("lowest", &standings.lowest)];
    let mut sentences: Vec<String> = ends
        .into_iter()
        .filter_map(|(end, places)| {
            let value = value(*places.first()?)?;
            let (count, names) = named(places, name, texts)?;
            let words = [("count", count.into()), ("names", (&names).into()), ("value", (&value).into())];
            Some(texts.with(&format!("course-part-{end}"), &words))
        })
        .collect();
    sentences.extend(spread_sentences("part", &standings, name, texts));
    sentences
}

/// The same of the statements; and of ten or more, each that everybody
/// answered alike.
pub fn statement_sentences(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> Vec<String> {
    let standings = Standings::of_statements(result, instrument);
    let max = instrument.scale.max();
    let name = |place: usize| {
        let item = instrument.items().nth(place)?.text.get(texts.language());
        Some(texts.with("group-quoted", &[("item", item.into())]))
    };
    let ends = [("highest", &standings.highest), ("lowest", &standings.lowest)];
    let mut sentences: Vec<String> = ends
        .into_iter()
        .filter_map(|(end, places)| {
            let stats = result.items.get(*places.first()?)?;
            let (count, names) = named(places, name, texts)?;
            let mut words = vec![("count", count.into()), ("names", (&names).into())];
            if result.detail == Detail::Full {
                let mean = texts.score(stats.mean?);
                words.push(("value", (&mean).into()));
                return Some(texts.with(&format!("course-statement-{end}"), &words));
            }
            let point = (1..=max).find(|point| Some(f64::from(*point)) == stats.median)?;
            let half = half_words(point, max, texts);
            words.push(("half", (&half).into()));
            Some(texts.with(&format!("course-statement-{end}-half"), &words))
        })
        .collect();
    sentences.extend(spread_sentences("statement", &standings, name, texts));
    let alike = result.items.iter().enumerate().filter_map(|(place, stats)| {
        let point = everybody(stats, result.n)?;
        let item = name(place)?;
        let words = [("count", result.n.into()), ("point", point.into()), ("item", (&item).into())];
        Some(texts.with("course-statement-alike", &words))
    });
    sentences.extend(alike);
    sentences
}

/// Where the answers differ most and least.
fn spread_sentences<'a>(
    of: &'a str,
    standings: &'a Standings,
    name: impl Fn(usize) -> Option<String> + 'a,
    texts: &'a Texts,
) -> impl Iterator<Item = String> + 'a {
    let ends = [("divided", &standings.most_divided), ("agreed", &standings.most_agreed)];
    ends.into_iter().filter_map(move |(end, places)| {
        let (count, names) = named(places, &name, texts)?;
        Some(texts.with(&format!("course-{of}-{end}"), &[("count", count.into()), ("names", (&names).into())]))
    })
}

/// How many there are, and their names.
fn named(places: &[usize], name: impl Fn(usize) -> Option<String>, texts: &Texts) -> Option<(usize, String)> {
    let names: Vec<String> = places.iter().filter_map(|place| name(*place)).collect();
    (!names.is_empty()).then(|| (names.len(), and_words(&names, texts)))
}

/// The point that everybody has answered.
fn everybody(stats: &ItemStats, n: usize) -> Option<usize> {
    let place = stats.counts.as_ref()?.iter().position(|count| *count == n)?;
    Some(place + 1)
}

/// «15 av 16 kan kobles.», or that too few can.
pub fn paired_count_words(change: &Change, texts: &Texts) -> String {
    match change.n {
        Some(n) => texts.with("course-paired", &[("count", n.into()), ("of", change.of.into())]),
        None => texts.with("course-paired-few", &[("floor", change.floor.persons().into())]),
    }
}

/// How the pairs moved in each part, «Selvledelse: flest gikk opp.»; nothing
/// of those that too few can be compared in.
pub fn change_sentences(change: &Change, instrument: &Instrument, texts: &Texts) -> Vec<String> {
    let sentence = |one: &ChangedDimension| {
        let moved = moved_words(one.words?, one.moves, texts);
        let name = title(instrument, &one.id, texts)?;
        Some(texts.with("group-pair", &[("name", name.into()), ("moved", (&moved).into())]))
    };
    change.dimensions.iter().filter_map(sentence).collect()
}

/// What a dimension is called.
pub(super) fn title<'a>(instrument: &'a Instrument, id: &DimensionId, texts: &Texts) -> Option<&'a str> {
    let dimension = instrument.dimensions.iter().find(|dimension| dimension.id == *id)?;
    Some(dimension.title.get(texts.language()))
}

/// Why something that was kept is not shown.
pub fn stored_error_words(error: &StoredError, texts: &Texts) -> String {
    texts.get(match error {
        StoredError::Shape => "course-stored-shape",
        StoredError::Newer => "course-stored-newer",
        StoredError::OtherInstrument => "course-stored-other",
        StoredError::Figure(_) => "course-stored-figure",
    })
}

#[cfg(test)]
mod tests;
