//! Before and after: how many moved, and when that may be told.

use super::picture::{Direction, Moves, PairedChange, Seal};
use super::{Detail, NEEDED_FOR_DETAIL};
use crate::group::Floor;
use crate::instrument::Instrument;
use crate::scoring::{Answers, DimensionChange, Verdict, compare};

/// Fewest persons in a part that is told.
const LEAST_PART: usize = 2;

/// The same person's answers at two times.
pub type Pair<'a> = (&'a Answers, &'a Answers);

/// How many went where.
#[derive(Clone, Copy, Default)]
struct Count {
    down: usize,
    same: usize,
    up: usize,
}

/// Every dimension that as many as the floor can be compared in.
pub fn paired(instrument: &Instrument, pairs: &[Pair<'_>], floor: Floor, detail: Detail) -> Vec<PairedChange> {
    let mut counts = vec![Count::default(); instrument.dimensions.len()];
    for (earlier, newest) in pairs {
        for (count, change) in counts.iter_mut().zip(compare((instrument, earlier), (instrument, newest))) {
            count.add(&change);
        }
    }
    let told = instrument.dimensions.iter().zip(counts).filter(|(_, count)| floor.allows(count.all()));
    told.map(|(dimension, count)| PairedChange {
        dimension: dimension.id.clone(),
        words: count.words(),
        moves: count.moves().filter(|_| detail == Detail::Full && count.all() >= NEEDED_FOR_DETAIL),
        seal: Seal,
    })
    .collect()
}

impl Count {
    fn add(&mut self, change: &DimensionChange) {
        match (change.verdict, change.change) {
            (Verdict::NotComparable, _) | (_, None) => {}
            (Verdict::ProbablyReal, Some(step)) if step < 0.0 => self.down += 1,
            (Verdict::ProbablyReal, Some(_)) => self.up += 1,
            (Verdict::Same | Verdict::MayBeChance, Some(_)) => self.same += 1,
        }
    }

    fn all(self) -> usize {
        self.down + self.same + self.up
    }

    fn words(self) -> Direction {
        let Self { down, same, up } = self;
        if down > same.max(up) {
            Direction::MostlyDown
        } else if up > same.max(down) {
            Direction::MostlyUp
        } else {
            Direction::MostlySame
        }
    }

    fn moves(self) -> Option<Moves> {
        let Self { down, same, up } = self;
        let all_are_parts = |parts: &[usize]| parts.iter().all(|part| *part >= LEAST_PART);
        if all_are_parts(&[down, same, up]) {
            Some(Moves::Each { down, same, up })
        } else if all_are_parts(&[down + same, up]) {
            Some(Moves::DownOrSame { down_or_same: down + same, up })
        } else if all_are_parts(&[down, same + up]) {
            Some(Moves::SameOrUp { down, same_or_up: same + up })
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand: a part of one person is never told, alone or as what is left.
    #[test]
    fn what_is_told_of_each_split() {
        let each = |down, same, up| Some(Moves::Each { down, same, up });
        let first = |down_or_same, up| Some(Moves::DownOrSame { down_or_same, up });
        let last = |down, same_or_up| Some(Moves::SameOrUp { down, same_or_up });
        for ((down, same, up), words, moves) in [
            ((2, 11, 2), Direction::MostlySame, each(2, 11, 2)),
            ((1, 12, 2), Direction::MostlySame, first(13, 2)),
            ((0, 3, 9), Direction::MostlyUp, first(3, 9)),
            ((7, 3, 1), Direction::MostlyDown, last(7, 4)),
            ((6, 1, 4), Direction::MostlyDown, first(7, 4)),
            ((6, 0, 6), Direction::MostlySame, first(6, 6)),
            ((1, 1, 9), Direction::MostlyUp, first(2, 9)),
            ((0, 1, 9), Direction::MostlyUp, None),
            ((1, 9, 0), Direction::MostlySame, None),
            ((1, 9, 1), Direction::MostlySame, None),
            ((10, 0, 0), Direction::MostlyDown, None),
            ((10, 1, 0), Direction::MostlyDown, None),
            ((5, 5, 0), Direction::MostlySame, last(5, 5)),
        ] {
            let count = Count { down, same, up };
            assert_eq!((count.words(), count.moves()), (words, moves), "{down} {same} {up}");
        }
    }
}
