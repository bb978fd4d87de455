//! From the answers of each to the figures of all.
//!
//! No figure depends on the order the answers came in: points are counted,
//! and means are sorted before they are added up.

use super::reliability::reliability;
use super::result::NEEDED_FOR_COUNTS;
use super::{DimensionStats, Floor, GroupResult, ItemStats, PairedChange, Rejected};
use crate::instrument::{DimensionId, Instrument, ItemId};
use crate::scoring::{Answer, Answers, DimensionChange, Verdict, compare, score};

/// One person's answers each, and the same person's at two times.
pub(super) struct Gathered<'a> {
    pub(super) answers: Vec<&'a Answers>,
    pub(super) pairs: Vec<(&'a Answers, &'a Answers)>,
}

/// Every figure that `floor` allows.
pub(super) fn aggregate(
    instrument: &Instrument,
    gathered: &Gathered<'_>,
    rejected: Vec<Rejected>,
    floor: Floor,
) -> GroupResult {
    let Gathered { answers, pairs } = gathered;
    let suppressed = !floor.allows(answers.len());
    GroupResult {
        instrument: instrument.id.clone(),
        n: answers.len(),
        floor,
        suppressed,
        rejected,
        dimensions: dimensions(instrument, answers, floor),
        items: items(instrument, answers, floor),
        instrument_version: instrument.version,
        pairs: paired(instrument, pairs, floor),
        reliability: if suppressed { Vec::new() } else { reliability(instrument, answers, floor) },
    }
}

fn dimensions(instrument: &Instrument, answers: &[&Answers], floor: Floor) -> Vec<DimensionStats> {
    let mut means: Vec<Vec<f64>> = vec![Vec::new(); instrument.dimensions.len()];
    for answers in answers {
        for (means, score) in means.iter_mut().zip(score(instrument, answers)) {
            means.extend(score.mean);
        }
    }
    let ids = instrument.dimensions.iter().map(|dimension| dimension.id.clone());
    ids.zip(means).map(|(id, means)| dimension(id, means, floor)).collect()
}

fn dimension(id: DimensionId, mut means: Vec<f64>, floor: Floor) -> DimensionStats {
    let n = means.len();
    if !floor.allows(n) {
        return DimensionStats::hidden(id);
    }
    means.sort_by(f64::total_cmp);
    let mean = means.iter().sum::<f64>() / n as f64;
    let squares = means.iter().map(|value| (value - mean).powi(2)).sum();
    let at = |place: usize| means.get(place).copied().unwrap_or_default();
    DimensionStats { id, n: Some(n), mean: Some(mean), median: Some(median(n, at)), sd: Some(sd(squares, n)) }
}

fn items(instrument: &Instrument, answers: &[&Answers], floor: Floor) -> Vec<ItemStats> {
    let points = usize::from(instrument.scale.max());
    let mut tallies = vec![Tally { counts: vec![0; points], na: 0 }; instrument.item_count()];
    for answers in answers {
        for (tally, answer) in tallies.iter_mut().zip(answers.iter()) {
            tally.add(answer);
        }
    }
    instrument.items().zip(tallies).map(|(item, tally)| tally.stats(item.id.clone(), floor)).collect()
}

/// How often each answer was given to an item.
#[derive(Clone)]
struct Tally {
    /// The lowest point first.
    counts: Vec<usize>,
    na: usize,
}

impl Tally {
    fn add(&mut self, answer: Option<Answer>) {
        match answer {
            Some(Answer::Point(point)) => {
                let place = usize::from(point).checked_sub(1);
                if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
                    *count += 1;
                }
            }
            Some(Answer::NotRelevant) => self.na += 1,
            None => {}
        }
    }

    fn stats(self, id: ItemId, floor: Floor) -> ItemStats {
        let Self { counts, na } = self;
        let n = counts.iter().sum();
        if !floor.allows(n) {
            return ItemStats::hidden(id);
        }
        let mean = by_point(&counts).map(|(point, count)| point * count as f64).sum::<f64>() / n as f64;
        let squares = by_point(&counts).map(|(point, count)| count as f64 * (point - mean).powi(2)).sum();
        let at = |place| point_at(&counts, place);
        ItemStats {
            id,
            n: Some(n),
            merged: Some(merged(&counts)),
            na: Some(na),
            median: Some(median(n, at)),
            mean: Some(mean),
            sd: Some(sd(squares, n)),
            counts: (n >= NEEDED_FOR_COUNTS).then_some(counts),
        }
    }
}

/// Each point of the scale with how often it was given.
fn by_point(counts: &[usize]) -> impl Iterator<Item = (f64, usize)> + '_ {
    counts.iter().zip(1_u8..).map(|(count, point)| (f64::from(point), *count))
}

/// The answer at a place, counted from the lowest answer.
fn point_at(counts: &[usize], place: usize) -> f64 {
    let mut passed = 0;
    by_point(counts)
        .find(|(_, count)| {
            passed += count;
            passed > place
        })
        .map_or(0.0, |(point, _)| point)
}

fn merged(counts: &[usize]) -> [usize; 3] {
    let half = counts.len() / 2;
    let under: usize = counts.iter().take(half).sum();
    let over: usize = counts.iter().rev().take(half).sum();
    [under, counts.iter().sum::<usize>() - under - over, over]
}

/// The value in the middle of `n` sorted values, or the mean of the two there.
fn median(n: usize, at: impl Fn(usize) -> f64) -> f64 {
    let half = n / 2;
    if n.is_multiple_of(2) { f64::midpoint(at(half.saturating_sub(1)), at(half)) } else { at(half) }
}

/// Sample standard deviation, √(Σ(x − x̄)² / (n − 1)).
fn sd(squares: f64, n: usize) -> f64 {
    // A floor is never lower than five, so n − 1 is no zero.
    (squares / (n as f64 - 1.0)).sqrt()
}

fn paired(instrument: &Instrument, pairs: &[(&Answers, &Answers)], floor: Floor) -> Vec<PairedChange> {
    let none = |dimension: DimensionId| PairedChange { dimension, down: 0, same: 0, up: 0 };
    let mut paired: Vec<_> = instrument.dimensions.iter().map(|dimension| none(dimension.id.clone())).collect();
    for (earlier, newest) in pairs {
        for (paired, change) in paired.iter_mut().zip(compare((instrument, earlier), (instrument, newest))) {
            paired.add(&change);
        }
    }
    paired.retain(|PairedChange { down, same, up, .. }| floor.allows(down + same + up));
    paired
}

impl PairedChange {
    fn add(&mut self, change: &DimensionChange) {
        match change.change {
            // The verdict is decided without rounding.
            Some(_) if change.verdict == Verdict::Same => self.same += 1,
            Some(step) if step < 0.0 => self.down += 1,
            Some(_) => self.up += 1,
            None => {}
        }
    }
}

#[cfg(test)]
mod tests;
