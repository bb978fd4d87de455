//! Two stored results of one questionnaire beside each other, dimension by
//! dimension: of two rounds, courses, years or departments. They may be of
//! other people, so it is two groups that are compared, not changes.
//!
//! Everything follows from what is shown of both. The interval is Welch's, of
//! two means with unequal spreads (Welch 1947, Biometrika 34), with the degrees
//! of freedom of Satterthwaite (1946, Biometrics Bulletin 2).

use super::quantile::t_quantile;
use super::{Bound, Detail, DimensionStats, GroupResult};
use crate::instrument::{Dimension, DimensionId, Instrument, InstrumentId};
use crate::rounding::rounded;
use serde::Serialize;
use serde_json::Value;

/// What the two-sided interval leaves outside.
const OUTSIDE: f64 = 0.05;
/// Decimals that means and their difference are read with.
pub const DECIMALS: usize = 1;

/// Two results beside each other.
///
/// Serialised it is the object of `course compare --json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// What was answered, the second time.
    pub instrument: InstrumentId,
    /// One a dimension, in the order of the second instrument.
    pub dimensions: Vec<ComparedDimension>,
}

/// A dimension of two results.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedDimension {
    /// Which dimension.
    pub id: DimensionId,
    /// What is told of the first, in scale points.
    pub a: Option<f64>,
    /// Whether that is a bound.
    pub a_bound: Option<Bound>,
    /// What is told of the second.
    pub b: Option<f64>,
    /// Whether that is a bound.
    pub b_bound: Option<Bound>,
    /// How they differ, or why that is not said.
    pub outcome: Outcome,
}

/// How two means differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// No further than may be chance: the interval has no difference in it.
    MayBeChance(Difference),
    /// Further than that.
    ProbablyReal(Difference),
    /// It is not worked out: there are fewer than ten in either, or everybody
    /// in both has the same mean, so that there is no spread to work with.
    NotWorkedOut,
    /// The statements or the points of the scale are others.
    NotComparable,
}

/// The second mean minus the first, in scale points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// From the unrounded means.
    pub difference: f64,
    /// The lower end of its 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Comparison {
    /// The first and the second result, each with its instrument.
    pub fn new(a: (&GroupResult, &Instrument), b: (&GroupResult, &Instrument)) -> Self {
        let dimensions = b.1.dimensions.iter().zip(&b.0.dimensions).map(|(dimension, stats)| {
            let place = a.1.dimensions.iter().position(|other| other.id == dimension.id).filter(|_| a.1.id == b.1.id);
            let other = place.and_then(|place| a.0.dimensions.get(place));
            let is_comparable = is_same(a, b, dimension);
            ComparedDimension {
                id: dimension.id.clone(),
                a: other.and_then(|other| other.mean),
                a_bound: other.and_then(|other| other.bound),
                b: stats.mean,
                b_bound: stats.bound,
                outcome: match other.filter(|_| is_comparable) {
                    None => Outcome::NotComparable,
                    Some(other) => difference(other, stats).map_or(Outcome::NotWorkedOut, Outcome::of),
                },
            }
        });
        Self { instrument: b.1.id.clone(), dimensions: dimensions.collect() }
    }

    /// The object of `course compare --json`.
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

/// Whether a dimension of the second result is about the same as that of the
/// first: the same points, and the same statements, of which the same are in
/// its mean.
fn is_same(a: (&GroupResult, &Instrument), b: (&GroupResult, &Instrument), dimension: &Dimension) -> bool {
    let Some(other) = a.1.dimensions.iter().find(|other| other.id == dimension.id) else { return false };
    let is_in_mean = |result: &GroupResult, place: usize| {
        result.detail == Detail::Coarse || result.items.get(place).is_some_and(|item| item.mean.is_some())
    };
    let pair = |item| {
        let place = a.1.items().position(|other| other.is_same_statement(item))?;
        let own = b.1.items().position(|own| own.id == item.id)?;
        Some((is_in_mean(a.0, place), is_in_mean(b.0, own)))
    };
    a.1.id == b.1.id
        && a.1.scale.is_same_as(&b.1.scale)
        && other.items.len() == dimension.items.len()
        && dimension.items.iter().all(|item| pair(item).is_some_and(|(before, after)| before == after))
}

/// From means, spreads and numbers of persons as they are shown; `None` where
/// any of them is not.
fn difference(a: &DimensionStats, b: &DimensionStats) -> Option<Difference> {
    let of = |stats: &DimensionStats| Some((stats.mean?, stats.sd?, stats.n? as f64));
    let ((a, a_sd, a_n), (b, b_sd, b_n)) = (of(a)?, of(b)?);
    let (a_square, b_square) = (a_sd * a_sd / a_n, b_sd * b_sd / b_n);
    let square = a_square + b_square;
    let df = square * square / (a_square * a_square / (a_n - 1.0) + b_square * b_square / (b_n - 1.0));
    let reach = (df > 0.0).then(|| t_quantile(OUTSIDE, df) * square.sqrt())?;
    let difference = b - a;
    Some(Difference { difference, low: difference - reach, high: difference + reach })
}

impl Outcome {
    fn of(difference: Difference) -> Self {
        let is_real = difference.low > 0.0 || difference.high < 0.0;
        if is_real { Self::ProbablyReal(difference) } else { Self::MayBeChance(difference) }
    }

    /// How they differ, where that is worked out.
    pub fn difference(&self) -> Option<Difference> {
        match self {
            Self::MayBeChance(difference) | Self::ProbablyReal(difference) => Some(*difference),
            Self::NotWorkedOut | Self::NotComparable => None,
        }
    }
}

impl ComparedDimension {
    /// Whether the difference is read as another number than the means that
    /// are read beside it: then it has to be said that it was worked out
    /// before they were rounded.
    pub fn is_before_rounding(&self) -> bool {
        let read = |value| rounded(value, DECIMALS);
        let shown = self.a.zip(self.b).zip(self.outcome.difference());
        shown.is_some_and(|((a, b), told)| read(read(b) - read(a)) != read(told.difference))
    }
}

impl Serialize for ComparedDimension {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Row<'a> {
            id: &'a DimensionId,
            a: Option<f64>,
            a_bound: Option<Bound>,
            b: Option<f64>,
            b_bound: Option<Bound>,
            difference: Option<f64>,
            low: Option<f64>,
            high: Option<f64>,
            verdict: &'static str,
        }
        let told = self.outcome.difference();
        let verdict = match self.outcome {
            Outcome::MayBeChance(_) => "may_be_chance",
            Outcome::ProbablyReal(_) => "probably_real",
            Outcome::NotWorkedOut | Outcome::NotComparable => "not_comparable",
        };
        let Self { id, a, a_bound, b, b_bound, .. } = self;
        Row {
            id,
            a: *a,
            a_bound: *a_bound,
            b: *b,
            b_bound: *b_bound,
            difference: told.map(|told| told.difference),
            low: told.map(|told| told.low),
            high: told.map(|told| told.high),
            verdict,
        }
        .serialize(serializer)
    }
}

#[cfg(test)]
mod tests;
