//! Change between two sessions, told no louder than the numbers allow.

use super::Answers;
use super::mean::{mean, needed};
use crate::instrument::{Assumptions, Dimension, DimensionId, Instrument, Item};
use serde::Serialize;
use std::ops::Range;

/// The z value of a two-sided 95 % interval.
const Z95: f64 = 1.96;

/// What a change may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Exactly no change of the mean.
    Same,
    /// A change no larger than the limit.
    MayBeChance,
    /// A change larger than the limit.
    ProbablyReal,
    /// [`Obstacle`] tells why.
    NotComparable,
}

/// Why two sessions cannot be compared in a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Obstacle {
    /// They are of two questionnaires.
    OtherInstrument,
    /// The points of the scale are others, or are called something else.
    OtherScale,
    /// Too few of the dimension's statements were asked both times.
    OtherStatements,
    /// Too few of those that were asked both times have a point both times.
    TooFewAnswers,
}

/// One dimension, then and now, over the items answered both times.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionChange {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Mean in scale points of the compared items, earlier.
    pub earlier: Option<f64>,
    /// Mean in scale points of the compared items, later.
    pub later: Option<f64>,
    /// Later minus earlier, from unrounded means.
    pub change: Option<f64>,
    /// How large a change must be to be called probably real, in scale points.
    pub limit: Option<f64>,
    /// The word for it.
    pub verdict: Verdict,
    /// What stands in the way, where they cannot be compared.
    pub obstacle: Option<Obstacle>,
    /// Items of the dimension in the later session.
    pub items: usize,
    /// How many of them were asked both times.
    pub asked_twice: usize,
    /// How far each compared item moved, in scale points, in item order.
    pub steps: Vec<i8>,
}

/// Reliability of a mean of `items` items by the Spearman–Brown formula,
/// r_k = k·r / (1 + (k − 1)·r), from the assumed mean correlation between two
/// items (Spearman 1910; Brown 1910).
pub fn reliability(assumptions: Assumptions, items: usize) -> f64 {
    let r = assumptions.inter_item_correlation;
    // A dimension has at most 20 items, far inside what f64 tells apart.
    let k = items as f64;
    k * r / (1.0 + (k - 1.0) * r)
}

/// The smallest change, in scale points, that is unlikely to be chance:
/// 1.96·SD·√2·√(1 − r_k), the reliable change index solved for the change
/// (Jacobson & Truax 1991, Journal of Consulting and Clinical Psychology 59).
pub fn limit(assumptions: Assumptions, items: usize) -> f64 {
    Z95 * assumptions.sd * std::f64::consts::SQRT_2 * (1.0 - reliability(assumptions, items)).sqrt()
}

/// Where the earlier session asked what `item` of the later one asks: the
/// same words, the same way round, on the same scale of one questionnaire.
/// Only answers to such a pair say something about each other.
pub fn asked_before(earlier: &Instrument, later: &Instrument, item: &Item) -> Option<usize> {
    statement_before(earlier, later, item).filter(|_| earlier.scale.is_same_as(&later.scale))
}

/// The same on whatever scale.
pub fn statement_before(earlier: &Instrument, later: &Instrument, item: &Item) -> Option<usize> {
    earlier.items().position(|other| earlier.id == later.id && other.is_same_statement(item))
}

/// Compares two sessions dimension by dimension, in the order of the later
/// instrument. Only items that were asked both times ([`asked_before`]) and
/// answered with a point both times count; at least [`needed`] of the
/// dimension's items must be left.
pub fn compare(earlier: (&Instrument, &Answers), later: (&Instrument, &Answers)) -> Vec<DimensionChange> {
    later.0.dimension_ranges().map(|(dimension, range)| compare_dimension(earlier, later, dimension, range)).collect()
}

/// As [`compare`], for the dimension of the later instrument whose items have
/// their places in `range`.
pub(super) fn compare_dimension(
    (earlier, then): (&Instrument, &Answers),
    (later, now): (&Instrument, &Answers),
    dimension: &Dimension,
    range: Range<usize>,
) -> DimensionChange {
    let asked: Vec<(&Item, usize, usize)> = dimension
        .items
        .iter()
        .zip(range)
        .filter_map(|(item, place)| Some((item, asked_before(earlier, later, item)?, place)))
        .collect();
    let max = later.scale.max();
    let pairs: Vec<(u8, u8)> = asked
        .iter()
        .filter_map(|(item, earlier_place, place)| {
            let (then, now) = (then.get(*earlier_place)?.point()?, now.get(*place)?.point()?);
            Some((item.counted(then, max), item.counted(now, max)))
        })
        .collect();
    let items = dimension.items.len();
    let obstacle = if earlier.id != later.id {
        Some(Obstacle::OtherInstrument)
    } else if !earlier.scale.is_same_as(&later.scale) {
        Some(Obstacle::OtherScale)
    } else if asked.len() < needed(items) {
        Some(Obstacle::OtherStatements)
    } else if pairs.len() < needed(items) {
        Some(Obstacle::TooFewAnswers)
    } else {
        None
    };
    let unknown = DimensionChange {
        dimension: dimension.id.clone(),
        earlier: None,
        later: None,
        change: None,
        limit: None,
        verdict: Verdict::NotComparable,
        obstacle,
        items,
        asked_twice: asked.len(),
        steps: Vec::new(),
    };
    if obstacle.is_some() { unknown } else { change(unknown, later.assumptions, &pairs) }
}

/// What `pairs` of points, then and now, came to.
fn change(unknown: DimensionChange, assumptions: Assumptions, pairs: &[(u8, u8)]) -> DimensionChange {
    let (Some(earlier), Some(later)) =
        (mean(pairs.iter().map(|(then, _)| *then)), mean(pairs.iter().map(|(_, now)| *now)))
    else {
        // No dimension is without items.
        return unknown;
    };
    let steps: Vec<i8> =
        pairs.iter().map(|(then, now)| i8::try_from(i16::from(*now) - i16::from(*then)).unwrap_or_default()).collect();
    let limit = limit(assumptions, pairs.len());
    let change = later - earlier;
    // The sum of whole steps decides, so that no rounding error can turn «no
    // change» into a small one.
    let verdict = if steps.iter().map(|step| i32::from(*step)).sum::<i32>() == 0 {
        Verdict::Same
    } else if change.abs() > limit {
        Verdict::ProbablyReal
    } else {
        Verdict::MayBeChance
    };
    DimensionChange {
        earlier: Some(earlier),
        later: Some(later),
        change: Some(change),
        limit: Some(limit),
        verdict,
        steps,
        ..unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    const ASSUMED: Assumptions = Assumptions { inter_item_correlation: 0.40, sd: 0.7 };

    /// Computed by hand: r_3 = 1.2 / 1.8, r_4 = 1.6 / 2.2.
    #[test]
    fn limits_by_hand() {
        for (items, r, expected) in [(2, 0.571_428_6, 1.270_24), (3, 0.666_666_7, 1.120_22), (4, 0.727_272_7, 1.013_28)]
        {
            assert!((reliability(ASSUMED, items) - r).abs() < 1e-6, "{items}");
            assert!((limit(ASSUMED, items) - expected).abs() < 1e-4, "{items}: {}", limit(ASSUMED, items));
        }
    }

    #[test]
    fn verdicts_on_both_sides_of_the_limit() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("lederferdigheter").unwrap();
        let verdicts = |earlier: &str, later: &str| -> Vec<Verdict> {
            let earlier = Answers::parse(earlier, 14, 5).unwrap();
            let later = Answers::parse(later, 14, 5).unwrap();
            compare((instrument, &earlier), (instrument, &later)).into_iter().map(|change| change.verdict).collect()
        };
        use Verdict::{MayBeChance, NotComparable, ProbablyReal, Same};
        // Three items: +3 steps is 1.0, under 1.12; +4 steps is 1.33, over.
        // Four items: −4 steps is 1.0, under 1.013; −5 steps is 1.25, over.
        assert_eq!(
            verdicts("3,3,3,1,1,1,5,5,5,5,5,5,5,5", "4,4,4,2,2,3,4,4,4,4,4,4,4,3"),
            [MayBeChance, ProbablyReal, MayBeChance, ProbablyReal]
        );
        // Up and down cancel; one item left out leaves two; two left out is
        // too few; of four items one may be missing.
        assert_eq!(
            verdicts("3,3,3,1,1,-,5,-,,5,5,5,5,-", "4,2,3,2,2,3,4,4,4,4,5,5,5,5"),
            [Same, MayBeChance, NotComparable, Same]
        );
    }

    #[test]
    fn only_items_answered_both_times_are_compared() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let earlier = Answers::parse("4,4,-,,,,,,", 9, 5).unwrap();
        let later = Answers::parse("4,4,1,,,,,,", 9, 5).unwrap();
        let changes = compare((instrument, &earlier), (instrument, &later));
        assert_eq!(changes[0].change, Some(0.0));
        assert_eq!(changes[0].steps, [0, 0]);
        assert_eq!((changes[0].items, changes[0].asked_twice), (3, 3));
        assert_eq!(changes[1].verdict, Verdict::NotComparable);
        assert_eq!(changes[1].obstacle, Some(Obstacle::TooFewAnswers));
    }

    #[test]
    fn different_instruments_are_never_compared() {
        let catalog = Catalog::shipped();
        let [a, b, ..] = catalog.offered() else { panic!("three instruments") };
        let changes = compare((a, &Answers::unanswered(9)), (b, &Answers::unanswered(12)));
        assert!(changes.iter().all(|change| change.verdict == Verdict::NotComparable));
        assert!(changes.iter().all(|change| change.obstacle == Some(Obstacle::OtherInstrument)));
    }

    /// Another number of points, or the same number under other names: the
    /// same answer is another one.
    #[test]
    fn another_scale_is_never_compared() {
        let one: Instrument = (**Catalog::shipped().current("medarbeiderskap").unwrap()).clone();
        let answers = Answers::parse("4,4,4,3,3,3,5,5,5", 9, 5).unwrap();
        let changes = |other: &Instrument| compare((&one, &answers), (other, &answers));
        let mut longer = one.clone();
        longer.scale.labels.push(one.scale.labels[0].clone());
        let mut turned = one.clone();
        turned.scale.labels.reverse();
        for other in [longer, turned] {
            assert!(changes(&other).iter().all(|change| change.obstacle == Some(Obstacle::OtherScale)));
            assert!(changes(&other).iter().all(|change| change.earlier.is_none() && change.steps.is_empty()));
        }
        assert!(changes(&one).iter().all(|change| change.verdict == Verdict::Same && change.obstacle.is_none()));
    }
}
