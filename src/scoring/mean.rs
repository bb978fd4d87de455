//! Dimension means and the missing rule.

use super::{Answer, Answers};
use crate::instrument::{DimensionId, Instrument};

/// What one dimension came to.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionScore {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Mean of the answered items in scale points, exact; `None` where too
    /// few are answered.
    pub mean: Option<f64>,
    /// Items answered with a scale point.
    pub answered: usize,
    /// Items of the dimension.
    pub items: usize,
    /// The answers as they were given, in item order.
    pub raw: Vec<Option<Answer>>,
    /// What each of them is worth in scale points: the same, but for reversed
    /// items; `None` where there is no point.
    pub counted: Vec<Option<u8>>,
}

/// How many of `items` must be answered for a mean to be told: two thirds,
/// rounded up (2 of 3, 3 of 4).
pub fn needed(items: usize) -> usize {
    (items * 2).div_ceil(3)
}

/// The mean of scale points; `None` of no points.
pub(super) fn mean(points: impl Iterator<Item = u8>) -> Option<f64> {
    let (sum, count) = points.fold((0_u32, 0_u32), |(sum, count), point| (sum + u32::from(point), count + 1));
    (count > 0).then(|| f64::from(sum) / f64::from(count))
}

/// Every dimension of `instrument` in its order. «Ikke relevant» counts as
/// not answered here: it says that the item has no number.
pub fn score(instrument: &Instrument, answers: &Answers) -> Vec<DimensionScore> {
    instrument
        .dimension_ranges()
        .map(|(dimension, range)| {
            let raw = answers.slice(range);
            let counted: Vec<Option<u8>> = dimension
                .items
                .iter()
                .zip(raw)
                .map(|(item, answer)| Some(item.counted(answer.as_ref()?.point()?, instrument.scale.max())))
                .collect();
            let points = || counted.iter().copied().flatten();
            let answered = points().count();
            let items = dimension.items.len();
            DimensionScore {
                dimension: dimension.id.clone(),
                mean: mean(points()).filter(|_| answered >= needed(items)),
                answered,
                items,
                raw: raw.to_vec(),
                counted,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    #[test]
    fn two_of_three_and_three_of_four_are_needed() {
        for (items, expected) in [(1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4)] {
            assert_eq!(needed(items), expected, "{items} items");
        }
    }

    /// Computed by hand.
    #[test]
    fn means_by_hand() {
        let catalog = Catalog::shipped();
        for (id, answers, expected) in [
            ("medarbeiderskap", "4,4,3,1,2,3,5,5,5", vec![Some(11.0 / 3.0), Some(2.0), Some(5.0)]),
            ("medarbeiderskap", "4,-,5,1,-,,,,", vec![Some(4.5), None, None]),
            ("karriere", "1,1,1,2,2,3,3,,4,5,5,4", vec![Some(1.0), Some(7.0 / 3.0), Some(3.5), Some(14.0 / 3.0)]),
            ("lederferdigheter", "1,2,3,4,4,4,5,4,-,3,2,-,3,", vec![Some(2.0), Some(4.0), Some(4.0), None]),
        ] {
            let instrument = catalog.current(id).unwrap();
            let answers = Answers::parse(answers, instrument.item_count(), 5).unwrap();
            let means: Vec<_> = score(instrument, &answers).into_iter().map(|score| score.mean).collect();
            assert_eq!(means, expected, "{id} {answers}");
        }
    }
}
