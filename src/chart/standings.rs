//! What stands highest and lowest in a group's result, and where its answers
//! differ most and least: from the figures as they are shown, so that what is
//! read beside each other agrees.

use crate::group::{Bound, Detail, DimensionStats, GroupResult, ItemStats};
use crate::instrument::Instrument;
use crate::rounding::rounded;

/// Decimals that figures are read with.
const DECIMALS: usize = 1;
/// Most that are named together. Of more, none stands out.
const MOST_NAMED: usize = 3;

/// Places, in the instrument's order, of what stands out. More than one tie;
/// none does where all stand alike, or more than three tie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    /// The highest.
    pub highest: Vec<usize>,
    /// The lowest.
    pub lowest: Vec<usize>,
    /// Where the answers differ most; where every point is shown only.
    pub most_divided: Vec<usize>,
    /// Where they differ least; where every point is shown only.
    pub most_agreed: Vec<usize>,
}

impl Standings {
    /// The dimensions beside each other.
    pub fn of_parts(result: &GroupResult) -> Self {
        let means = result.dimensions.iter().map(|stats| Some(shown(stats.mean?) + above(stats)));
        let spreads = result.dimensions.iter().map(|stats| stats.sd.map(shown));
        Self::new(means.collect(), spreads.collect(), result.detail)
    }

    /// The statements beside each other. A reversed one is neither highest nor
    /// lowest: to agree with it says less of what its part is about.
    pub fn of_statements(result: &GroupResult, instrument: &Instrument) -> Self {
        let value = |stats: &ItemStats| stats.mean.or(stats.median).map(shown);
        let items = instrument.items().zip(&result.items);
        let values = items.map(|(item, stats)| value(stats).filter(|_| !item.reverse));
        let spreads = result.items.iter().map(|stats| stats.sd.map(shown));
        Self::new(values.collect(), spreads.collect(), result.detail)
    }

    fn new(values: Vec<Option<f64>>, spreads: Vec<Option<f64>>, detail: Detail) -> Self {
        let [lowest, highest] = ends(&values);
        let [most_agreed, most_divided] = if detail == Detail::Full { ends(&spreads) } else { Default::default() };
        Self { highest, lowest, most_divided, most_agreed }
    }
}

fn shown(value: f64) -> f64 {
    rounded(value, DECIMALS)
}

/// «4,7 eller mer» stands over 4,7, and less than the next that is shown.
fn above(stats: &DimensionStats) -> f64 {
    const HALF_A_STEP: f64 = 0.05;
    match stats.bound {
        Some(Bound::OrMore) => HALF_A_STEP,
        Some(Bound::OrLess) => -HALF_A_STEP,
        None => 0.0,
    }
}

/// The places of the lowest and of the highest.
fn ends(values: &[Option<f64>]) -> [Vec<usize>; 2] {
    let known = || values.iter().flatten().copied();
    let (Some(low), Some(high)) = (known().reduce(f64::min), known().reduce(f64::max)) else {
        return Default::default();
    };
    if low == high {
        return Default::default();
    }
    [low, high].map(|end| {
        let at: Vec<usize> =
            values.iter().enumerate().filter(|(_, value)| **value == Some(end)).map(|(place, _)| place).collect();
        if at.len() > MOST_NAMED { Vec::new() } else { at }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_by_hand() {
        let some = |values: &[f64]| values.iter().map(|value| Some(*value)).collect::<Vec<_>>();
        for (values, expected) in [
            (some(&[3.7, 3.8, 4.1]), [vec![0], vec![2]]),
            (some(&[3.7, 4.1, 3.7, 4.1]), [vec![0, 2], vec![1, 3]]),
            (some(&[3.7, 3.7, 3.7]), [vec![], vec![]]),
            (some(&[4.0, 4.0, 4.0, 4.0, 5.0]), [vec![], vec![4]]),
            (vec![None, Some(2.0), None, Some(3.0)], [vec![1], vec![3]]),
            (vec![None, Some(2.0)], [vec![], vec![]]),
            (vec![], [vec![], vec![]]),
        ] {
            assert_eq!(ends(&values), expected, "{values:?}");
        }
    }
}
