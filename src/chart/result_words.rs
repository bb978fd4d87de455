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

/// What stands out in a result, a sentence each; none where nothing does, or
/// where it may not be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    /// «Høyest er Medarbeiderledelse (4,1).» Those that tie are named together.
    pub highest: Option<String>,
    /// The lowest.
    pub lowest: Option<String>,
    /// Where the answers differ most; of ten or more.
    pub divided: Option<String>,
    /// Where they are most alike; of ten or more.
    pub agreed: Option<String>,
    /// Each statement that everybody answered alike; of ten or more.
    pub alike: Vec<String>,
}

impl Sentences {
    /// All of them, in the order they are read.
    pub fn all(&self) -> Vec<&str> {
        let Self { highest, lowest, divided, agreed, alike } = self;
        let ends = [highest, lowest, divided, agreed].into_iter().flatten();
        ends.chain(alike).map(String::as_str).collect()
    }
}

/// Of the parts of a questionnaire.
pub fn part_sentences(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> Sentences {
    let standings = Standings::of_parts(result);
    let name = |place: usize| Some(instrument.dimensions.get(place)?.title.get(texts.language()).to_owned());
    let end = |key: &str, places: &[usize]| {
        let value = mean_words(result.dimensions.get(*places.first()?)?, 1, texts)?;
        let (count, names) = named(places, name, texts)?;
        let words = [("count", count.into()), ("names", (&names).into()), ("value", (&value).into())];
        Some(texts.with(key, &words))
    };
    Sentences {
        highest: end("course-part-highest", &standings.highest),
        lowest: end("course-part-lowest", &standings.lowest),
        divided: spread("course-part-divided", &standings.most_divided, name, texts),
        agreed: spread("course-part-agreed", &standings.most_agreed, name, texts),
        alike: Vec::new(),
    }
}

/// Of its statements.
pub fn statement_sentences(result: &GroupResult, instrument: &Instrument, texts: &Texts) -> Sentences {
    let standings = Standings::of_statements(result, instrument);
    let name = |place: usize| {
        let item = instrument.items().nth(place)?.text.get(texts.language());
        Some(texts.with("group-quoted", &[("item", item.into())]))
    };
    let end = |key: &str, places: &[usize]| {
        let stats = result.items.get(*places.first()?)?;
        let (count, names) = named(places, name, texts)?;
        let mut words = vec![("count", count.into()), ("names", (&names).into())];
        if result.detail == Detail::Full {
            let mean = texts.score(stats.mean?);
            words.push(("value", (&mean).into()));
            return Some(texts.with(key, &words));
        }
        let max = instrument.scale.max();
        let point = (1..=max).find(|point| Some(f64::from(*point)) == stats.median)?;
        let half = half_words(point, max, texts);
        words.push(("half", (&half).into()));
        Some(texts.with(&format!("{key}-half"), &words))
    };
    let alike = result.items.iter().enumerate().filter_map(|(place, stats)| {
        let (point, item) = (everybody(stats, result.n)?, name(place)?);
        let words = [("count", result.n.into()), ("point", point.into()), ("item", (&item).into())];
        Some(texts.with("course-statement-alike", &words))
    });
    Sentences {
        highest: end("course-statement-highest", &standings.highest),
        lowest: end("course-statement-lowest", &standings.lowest),
        divided: spread("course-statement-divided", &standings.most_divided, name, texts),
        agreed: spread("course-statement-agreed", &standings.most_agreed, name, texts),
        alike: alike.collect(),
    }
}

/// Where the answers differ most, or least.
fn spread(key: &str, places: &[usize], name: impl Fn(usize) -> Option<String>, texts: &Texts) -> Option<String> {
    let (count, names) = named(places, name, texts)?;
    Some(texts.with(key, &[("count", count.into()), ("names", (&names).into())]))
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
