//! What may be shown of a group: the one place that decides. Every window,
//! wall, sentence, file and `--json` takes its figures from here.
//!
//! Disclosure control, by the size of the group:
//!
//! - **Below the floor** nothing, but how many there are.
//! - **From the floor** ([`Detail::Coarse`]) no distribution, no number of
//!   answers and no spread (each lets the answers be solved back from the
//!   other figures): of a statement the median as a whole point, a half
//!   upwards; of a dimension the mean of the persons' means with one decimal,
//!   and within 0.3 of an end of the scale only that.
//! - **From ten, with nine answers to every statement** ([`Detail::Full`])
//!   every point. The mean of a dimension is then that of its statements'
//!   means, so that it says nothing that the counts do not; of the persons'
//!   means the spread has one decimal, the median is told from twenty, and
//!   alpha from a hundred.
//!
//! It is decided once for the whole questionnaire: a statement that is told
//! otherwise than its neighbours would say that somebody left it out. No
//! figure depends on the order the answers came in.

mod change;
mod moves;
mod picture;
mod stored;
mod tally;

pub use change::{Change, ChangedDimension, ChangedItem, Paired, ShownRound};
pub use picture::{Bound, Detail, DimensionStats, Direction, GroupResult, ItemStats, Moves, NotCounted, PairedChange};
pub use stored::StoredError;

use super::reliability::{DimensionReliability, NotReliable, reliability};
use super::{Floor, Rejected};
use crate::instrument::{Dimension, DimensionId, Instrument, Item, Language};
use crate::rounding::rounded;
use crate::scoring::{Answers, score};
use moves::{Pair, paired};
use picture::Seal;
use std::collections::BTreeMap;
use tally::{Tally, median, sd};

/// Fewest contributions that every point is shown of.
pub const NEEDED_FOR_DETAIL: usize = 10;
/// Fewest answers to each statement for that.
pub const NEEDED_ANSWERS: usize = 9;
/// Fewest persons with a mean that a dimension's median is told of.
pub const NEEDED_FOR_MEDIAN: usize = 20;
/// How near an end of the scale a coarse mean is only said to be there.
const NEAR_END: f64 = 0.3;
/// Means come from sums of thirds and the like; one that is this near a bound
/// is at it.
const SLACK: f64 = 1e-9;

/// What a result is made of.
pub(super) struct Gathered<'a> {
    /// Of each contribution.
    pub(super) answers: Vec<&'a Answers>,
    /// Those among them that are surely of different persons: what counts
    /// towards the floor and every other number that is needed.
    pub(super) sure: Vec<&'a Answers>,
    /// Of those who gave their answers twice.
    pub(super) pairs: Vec<Pair<'a>>,
}

/// Everything that may be shown.
pub(super) fn disclose(
    instrument: &Instrument,
    gathered: &Gathered<'_>,
    rejected: &[Rejected],
    floor: Floor,
) -> GroupResult {
    let Gathered { answers, sure, pairs } = gathered;
    let tallies = |answers: &[&Answers]| Tally::of(instrument.item_count(), instrument.scale.max(), answers);
    let surely: Vec<usize> = tallies(sure).iter().map(Tally::n).collect();
    let detail = detail(instrument, sure.len(), &surely, floor);
    let items: Vec<ItemStats> = match detail {
        Detail::Nothing => instrument.items().map(|item| ItemStats::hidden(item.id.clone())).collect(),
        Detail::Coarse | Detail::Full => {
            let needed = if detail == Detail::Full { answers_needed(floor) } else { floor.persons() };
            let told = instrument.items().zip(tallies(answers)).zip(&surely);
            told.map(|((item, tally), surely)| statement(item, tally, *surely >= needed, detail)).collect()
        }
    };
    GroupResult {
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        n: answers.len(),
        floor,
        suppressed: detail == Detail::Nothing,
        rejected: counted(rejected),
        dimensions: match detail {
            Detail::Nothing => {
                instrument.dimensions.iter().map(|dimension| DimensionStats::hidden(dimension.id.clone())).collect()
            }
            Detail::Coarse => coarse_dimensions(instrument, gathered, floor),
            Detail::Full => full_dimensions(instrument, gathered, &items, floor),
        },
        items,
        detail,
        missing: floor.persons().saturating_sub(sure.len()),
        pairs: if detail == Detail::Nothing { Vec::new() } else { paired(instrument, pairs, floor, detail) },
        reliability: if detail == Detail::Full { measured(instrument, gathered, floor) } else { Vec::new() },
        seal: Seal,
    }
}

/// How much may be shown, from how many have surely answered each statement.
fn detail(instrument: &Instrument, contributions: usize, answers: &[usize], floor: Floor) -> Detail {
    let needed = answers_needed(floor);
    let is_told = |(item, answers): (&Item, &usize)| *answers >= needed || may_be_left_out(instrument, item);
    if !floor.allows(contributions) {
        Detail::Nothing
    } else if contributions >= NEEDED_FOR_DETAIL && instrument.items().zip(answers).all(is_told) {
        Detail::Full
    } else {
        Detail::Coarse
    }
}

/// Answers that every statement needs: a workplace that has raised the floor
/// sees no figure of fewer.
fn answers_needed(floor: Floor) -> usize {
    NEEDED_ANSWERS.max(floor.persons())
}

/// Whether the questionnaire's note sends people from this statement to «Ikke
/// relevant»: then few answers to it say nothing of the group.
fn may_be_left_out(instrument: &Instrument, item: &Item) -> bool {
    let language = Language::Bokmal;
    instrument.note.as_ref().is_some_and(|note| {
        let note = note.get(language);
        note.contains("Ikke relevant") && note.contains(&format!("«{}»", item.text.get(language)))
    })
}

/// How often each reason, in an order that tells nothing of the input's.
fn counted(rejected: &[Rejected]) -> Vec<NotCounted> {
    let mut by_tag = BTreeMap::new();
    for one in rejected {
        by_tag.entry(one.reason.tag()).or_insert(NotCounted { reason: one.reason, count: 0 }).count += 1;
    }
    by_tag.into_values().collect()
}

fn statement(item: &Item, tally: Tally, is_shown: bool, detail: Detail) -> ItemStats {
    let hidden = ItemStats::hidden(item.id.clone());
    if !is_shown {
        return hidden;
    }
    if detail == Detail::Coarse {
        return ItemStats { median: Some(rounded(tally.median(), 0)), ..hidden };
    }
    ItemStats {
        n: Some(tally.n()),
        merged: Some(tally.merged()),
        na: Some(tally.na),
        median: Some(tally.median()),
        mean: Some(tally.mean()),
        sd: Some(tally.sd()),
        counts: Some(tally.counts),
        ..hidden
    }
}

/// The means of those who have one, for each dimension, the lowest first.
fn means(instrument: &Instrument, answers: &[&Answers]) -> Vec<Vec<f64>> {
    let mut means: Vec<Vec<f64>> = vec![Vec::new(); instrument.dimensions.len()];
    for answers in answers {
        for (means, score) in means.iter_mut().zip(score(instrument, answers)) {
            means.extend(score.mean);
        }
    }
    for means in &mut means {
        means.sort_by(f64::total_cmp);
    }
    means
}

/// The persons' means in each dimension that as many as the floor surely have
/// one in.
fn allowed(instrument: &Instrument, gathered: &Gathered<'_>, floor: Floor) -> Vec<Option<Vec<f64>>> {
    let all = means(instrument, &gathered.answers);
    let are_all_sure = gathered.sure.len() == gathered.answers.len();
    let sure: Vec<usize> = match are_all_sure {
        true => all.iter().map(Vec::len).collect(),
        false => means(instrument, &gathered.sure).iter().map(Vec::len).collect(),
    };
    all.into_iter().zip(sure).map(|(means, sure)| floor.allows(sure).then_some(means)).collect()
}

fn coarse_dimensions(instrument: &Instrument, gathered: &Gathered<'_>, floor: Floor) -> Vec<DimensionStats> {
    let max = f64::from(instrument.scale.max());
    let told = |(dimension, means): (&Dimension, Option<Vec<f64>>)| match means {
        Some(means) => coarse_dimension(dimension.id.clone(), &means, max),
        None => DimensionStats::hidden(dimension.id.clone()),
    };
    instrument.dimensions.iter().zip(allowed(instrument, gathered, floor)).map(told).collect()
}

fn coarse_dimension(id: DimensionId, means: &[f64], max: f64) -> DimensionStats {
    let mean = means.iter().sum::<f64>() / means.len() as f64;
    let (lowest, highest) = (1.0 + NEAR_END, max - NEAR_END);
    let (told, bound) = if mean >= highest - SLACK {
        (highest, Some(Bound::OrMore))
    } else if mean <= lowest + SLACK {
        (lowest, Some(Bound::OrLess))
    } else {
        (mean, None)
    };
    DimensionStats { mean: Some(rounded(told, 1)), bound, ..DimensionStats::hidden(id) }
}

fn full_dimensions(
    instrument: &Instrument,
    gathered: &Gathered<'_>,
    items: &[ItemStats],
    floor: Floor,
) -> Vec<DimensionStats> {
    let max = f64::from(instrument.scale.max());
    // A statement that is hidden is in no figure of its dimension.
    let is_shown: Vec<bool> = items.iter().map(|item| item.mean.is_some()).collect();
    let persons = if is_shown.iter().all(|shown| *shown) {
        allowed(instrument, gathered, floor)
    } else {
        let shown = Shown::new(instrument, gathered, &is_shown);
        allowed(&shown.instrument, &shown.gathered(), floor)
    };
    let told = persons.into_iter().zip(instrument.dimension_ranges());
    told.map(|(persons, (dimension, range))| {
        let hidden = DimensionStats::hidden(dimension.id.clone());
        match persons.zip(mean_of(dimension, items.get(range).unwrap_or_default(), max)) {
            Some((persons, mean)) => full_dimension(hidden, &persons, mean),
            None => hidden,
        }
    })
    .collect()
}

/// The mean of the means of a dimension's statements that are shown, each
/// turned where it is reversed; none where none is.
fn mean_of(dimension: &Dimension, items: &[ItemStats], max: f64) -> Option<f64> {
    let turned =
        |(item, stats): (&Item, &ItemStats)| stats.mean.map(|mean| if item.reverse { max + 1.0 - mean } else { mean });
    let means: Vec<f64> = dimension.items.iter().zip(items).filter_map(turned).collect();
    (!means.is_empty()).then(|| means.iter().sum::<f64>() / means.len() as f64)
}

fn full_dimension(hidden: DimensionStats, persons: &[f64], of_statements: f64) -> DimensionStats {
    let n = persons.len();
    let mean = persons.iter().sum::<f64>() / n as f64;
    let squares = persons.iter().map(|value| (value - mean).powi(2)).sum();
    let at = |place: usize| persons.get(place).copied().unwrap_or_default();
    DimensionStats {
        n: Some(n),
        mean: Some(of_statements),
        median: (n >= NEEDED_FOR_MEDIAN).then(|| median(n, at)),
        sd: Some(rounded(sd(squares, n), 1)),
        ..hidden
    }
}

/// The questionnaire and the answers without the statements that are hidden.
struct Shown {
    instrument: Instrument,
    answers: Vec<Answers>,
    sure: Vec<Answers>,
}

impl Shown {
    fn new(instrument: &Instrument, gathered: &Gathered<'_>, is_shown: &[bool]) -> Self {
        let keep = |answers: &&Answers| {
            let kept: Vec<_> = answers.iter().zip(is_shown).filter(|(_, shown)| **shown).collect();
            let mut answers = Answers::unanswered(kept.len());
            for (index, (answer, _)) in kept.into_iter().enumerate() {
                answers.set(index, answer);
            }
            answers
        };
        let mut instrument = instrument.clone();
        let mut shown = is_shown.iter();
        for dimension in &mut instrument.dimensions {
            dimension.items.retain(|_| shown.next().is_none_or(|shown| *shown));
        }
        Self {
            instrument,
            answers: gathered.answers.iter().map(keep).collect(),
            sure: gathered.sure.iter().map(keep).collect(),
        }
    }

    fn gathered(&self) -> Gathered<'_> {
        Gathered { answers: self.answers.iter().collect(), sure: self.sure.iter().collect(), pairs: Vec::new() }
    }
}

/// With two decimals. How many there must be is asked of those who are surely
/// different persons.
fn measured(instrument: &Instrument, gathered: &Gathered<'_>, floor: Floor) -> Vec<DimensionReliability> {
    let Gathered { answers, sure, .. } = gathered;
    let enough = (sure.len() != answers.len()).then(|| reliability(instrument, sure, floor));
    let is_too_few = |place: usize| {
        let surely = enough.as_ref().and_then(|enough| enough.get(place));
        surely.and_then(|one| one.outcome.err()).filter(|why| matches!(why, NotReliable::TooFew { .. }))
    };
    let found = reliability(instrument, answers, floor).into_iter().enumerate();
    found
        .map(|(place, found)| match is_too_few(place) {
            Some(why) => DimensionReliability { outcome: Err(why), ..found },
            None => DimensionReliability { outcome: found.outcome.map(|found| found.rounded()), ..found },
        })
        .collect()
}

#[cfg(test)]
mod tests;
