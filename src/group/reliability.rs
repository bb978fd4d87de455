//! How well a dimension measures, from the answers of many.

use super::Floor;
use super::quantile::f_quantile;
use crate::instrument::{DimensionId, Instrument};
use crate::rounding::rounded;
use crate::scoring::{Answers, score};

/// Fewest persons who have answered every item of a dimension. With fewer, the
/// interval is so wide that the number says nothing.
pub const NEEDED_COMPLETE: usize = 100;

/// What the two-sided 95 % interval leaves outside on each side.
const TAIL: f64 = 0.025;

/// A dimension's reliability, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionReliability {
    /// Which dimension.
    pub dimension: DimensionId,
    /// What was found.
    pub outcome: Result<Reliability, NotReliable>,
}

/// Why nothing can be said of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReliable {
    /// Fewer than are needed have answered all of it. How many is not told:
    /// it may be fewer than the floor.
    TooFew {
        /// Persons that are needed.
        needed: usize,
    },
    /// It has one item, and none to agree with it.
    OneItem,
    /// All persons have the same mean, so that nothing tells them apart.
    NoSpread,
}

/// What was found of a dimension. Only persons who have answered every item of
/// it with a point are counted; reversed items are turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliability {
    /// Persons.
    pub n: usize,
    /// Items.
    pub items: usize,
    /// Cronbach's alpha, 1 at most; under 0 where items contradict each other.
    pub alpha: f64,
    /// Lower and upper end of its 95 % interval.
    pub interval: (f64, f64),
    /// Sample standard deviation (n − 1) of the persons' means, in scale
    /// points: what an instrument's assumptions call `sd`.
    pub sd: f64,
    /// Mean correlation between two items; `None` where all have answered an
    /// item alike.
    pub inter_item_correlation: Option<f64>,
    /// The mean correlation that alpha stands for, α / (k − α·(k − 1)): the
    /// Spearman–Brown formula solved for r. What an instrument's assumptions
    /// call `inter_item_correlation`, since limits of change are computed
    /// from it by the same formula.
    pub implied_correlation: f64,
}

impl Reliability {
    /// With two decimals, as it is told.
    pub(super) fn rounded(self) -> Self {
        let two = |value| rounded(value, 2);
        let (low, high) = self.interval;
        Self {
            alpha: two(self.alpha),
            interval: (two(low), two(high)),
            sd: two(self.sd),
            inter_item_correlation: self.inter_item_correlation.map(two),
            implied_correlation: two(self.implied_correlation),
            ..self
        }
    }
}

/// Every dimension of the instrument in its order.
pub(super) fn reliability(instrument: &Instrument, answers: &[&Answers], floor: Floor) -> Vec<DimensionReliability> {
    let needed = NEEDED_COMPLETE.max(floor.persons());
    let mut sums: Vec<Sums> = instrument.dimensions.iter().map(|dimension| Sums::new(dimension.items.len())).collect();
    for answers in answers {
        for (sums, score) in sums.iter_mut().zip(score(instrument, answers)) {
            if let Some(points) = score.counted.into_iter().collect::<Option<Vec<u8>>>() {
                sums.add(&points);
            }
        }
    }
    let ids = instrument.dimensions.iter().map(|dimension| dimension.id.clone());
    ids.zip(sums)
        .map(|(dimension, sums)| DimensionReliability { dimension, outcome: sums.reliability(needed) })
        .collect()
}

/// Sums of points and of their products. They are whole numbers, so that no
/// order of the answers and no number of them rounds anything away.
struct Sums {
    n: usize,
    points: Vec<i64>,
    /// Row by row: the sum of item i times item j.
    products: Vec<Vec<i64>>,
}

impl Sums {
    fn new(items: usize) -> Self {
        Self { n: 0, points: vec![0; items], products: vec![vec![0; items]; items] }
    }

    fn add(&mut self, points: &[u8]) {
        let Self { n, points: sums, products } = self;
        *n += 1;
        for ((sum, row), point) in sums.iter_mut().zip(products).zip(points) {
            *sum += i64::from(*point);
            for (product, other) in row.iter_mut().zip(points) {
                *product += i64::from(*point) * i64::from(*other);
            }
        }
    }

    /// n·(n − 1) times the covariance of each two items: n·Σxy − Σx·Σy.
    fn covariances(&self) -> Vec<Vec<f64>> {
        let Self { n, points, products } = self;
        let n = i128::try_from(*n).unwrap_or_default();
        let covariance = |product: &i64, (x, y): (i64, i64)| n * i128::from(*product) - i128::from(x) * i128::from(y);
        let rows = products.iter().zip(points);
        rows.map(|(row, x)| row.iter().zip(points).map(|(xy, y)| covariance(xy, (*x, *y)) as f64).collect()).collect()
    }

    fn reliability(&self, needed: usize) -> Result<Reliability, NotReliable> {
        let (n, items) = (self.n, self.points.len());
        if items < 2 {
            return Err(NotReliable::OneItem);
        }
        if n < needed {
            return Err(NotReliable::TooFew { needed });
        }
        let covariances = self.covariances();
        let variances: Vec<f64> =
            covariances.iter().enumerate().filter_map(|(place, row)| row.get(place).copied()).collect();
        let total: f64 = covariances.iter().flatten().sum();
        if total <= 0.0 {
            return Err(NotReliable::NoSpread);
        }
        let (persons, k) = (n as f64, items as f64);
        let alpha = cronbach(k, variances.iter().sum(), total);
        Ok(Reliability {
            n,
            items,
            alpha,
            interval: feldt(alpha, persons, k),
            sd: (total / (persons * (persons - 1.0))).sqrt() / k,
            inter_item_correlation: mean_correlation(&covariances, &variances),
            implied_correlation: alpha / (k - alpha * (k - 1.0)),
        })
    }
}

/// k/(k − 1) · (1 − Σσᵢ²/σₜ²) (Cronbach 1951, Psychometrika 16), from the sum of
/// the items' variances and the variance of the persons' sums.
fn cronbach(k: f64, items: f64, total: f64) -> f64 {
    k / (k - 1.0) * (1.0 - items / total)
}

/// The 95 % interval of alpha: (1 − α)/(1 − α̂) has the F distribution with
/// (n − 1)(k − 1) and n − 1 degrees of freedom (Feldt 1965, Psychometrika 30),
/// so that the ends are 1 − (1 − α̂)·F with the upper and the lower quantile of
/// F with n − 1 and (n − 1)(k − 1) degrees (Feldt, Woodruff & Salih 1987,
/// Applied Psychological Measurement 11, formula 6).
fn feldt(alpha: f64, n: f64, k: f64) -> (f64, f64) {
    let end = |probability| 1.0 - (1.0 - alpha) * f_quantile(probability, n - 1.0, (n - 1.0) * (k - 1.0));
    (end(1.0 - TAIL), end(TAIL))
}

/// The mean of cov(i, j)/√(var(i)·var(j)) over i < j.
fn mean_correlation(covariances: &[Vec<f64>], variances: &[f64]) -> Option<f64> {
    if variances.iter().any(|variance| *variance <= 0.0) {
        return None;
    }
    let rows = covariances.iter().zip(variances).enumerate();
    let correlations: Vec<f64> = rows
        .flat_map(|(i, (row, x))| row.iter().zip(variances).skip(i + 1).map(move |(xy, y)| xy / (x * y).sqrt()))
        .collect();
    Some(correlations.iter().sum::<f64>() / correlations.len() as f64)
}

#[cfg(test)]
mod tests;
