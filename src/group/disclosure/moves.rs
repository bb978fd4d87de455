//! Before and after: how many moved, and when that may be told.

use super::picture::{Direction, Moves, PairedChange, Seal};
use super::{Detail, NEEDED_FOR_DETAIL};
use crate::group::Floor;
use crate::instrument::{DimensionId, Instrument};
use crate::scoring::{Answers, DimensionChange, Verdict, compare};
use serde::{Deserialize, Serialize};

/// Fewest persons in a part that is told.
pub const LEAST_PART: usize = 2;

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
    let told = instrument.dimensions.iter().zip(told(instrument, pairs, floor, detail));
    let told = told.filter_map(|(dimension, told)| Some((dimension.id.clone(), told?)));
    told.map(|(dimension, Told { words, moves })| PairedChange { dimension, words, moves, seal: Seal }).collect()
}

/// What is told of each dimension in its order; nothing of those that fewer
/// than the floor can be compared in.
pub fn told(instrument: &Instrument, pairs: &[Pair<'_>], floor: Floor, detail: Detail) -> Vec<Option<Told>> {
    let mut counts = vec![Count::default(); instrument.dimensions.len()];
    for (earlier, newest) in pairs {
        for (count, change) in counts.iter_mut().zip(compare((instrument, earlier), (instrument, newest))) {
            count.add(&change);
        }
    }
    let told = |count: Count| Told {
        words: count.words(),
        moves: count.moves().filter(|_| detail == Detail::Full && count.all() >= NEEDED_FOR_DETAIL),
    };
    counts.into_iter().map(|count| floor.allows(count.all()).then(|| told(count))).collect()
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

/// What is told of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub words: Direction,
    pub moves: Option<Moves>,
}

/// What is told of a dimension, as it stands in files.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovesRow {
    id: String,
    down: Option<usize>,
    same: Option<usize>,
    up: Option<usize>,
    words: Option<Direction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    down_or_same: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_or_up: Option<usize>,
}

impl MovesRow {
    pub fn new(dimension: &DimensionId, told: Option<Told>) -> Self {
        let id = dimension.to_string();
        let words = told.map(|told| told.words);
        let row = Self { id, down: None, same: None, up: None, words, down_or_same: None, same_or_up: None };
        match told.and_then(|told| told.moves) {
            None => row,
            Some(Moves::Each { down, same, up }) => Self { down: Some(down), same: Some(same), up: Some(up), ..row },
            Some(Moves::DownOrSame { down_or_same, up }) => {
                Self { down_or_same: Some(down_or_same), up: Some(up), ..row }
            }
            Some(Moves::SameOrUp { down, same_or_up }) => {
                Self { down: Some(down), same_or_up: Some(same_or_up), ..row }
            }
        }
    }

    pub fn of_pair(pair: &PairedChange) -> Self {
        Self::new(&pair.dimension, Some(Told { words: pair.words, moves: pair.moves }))
    }

    pub fn is_of(&self, dimension: &DimensionId) -> bool {
        self.id == dimension.as_str()
    }

    /// What it tells of so many at the most; inside that `None` where it tells
    /// nothing, and `None` where it tells what is never told.
    pub fn told(&self, most: usize) -> Option<Option<Told>> {
        let Self { id: _, down, same, up, words, down_or_same, same_or_up } = self;
        let moves = match (*down, *same, *up, *down_or_same, *same_or_up) {
            (None, None, None, None, None) => None,
            (Some(down), Some(same), Some(up), None, None) => Some(Moves::Each { down, same, up }),
            (None, None, Some(up), Some(down_or_same), None) => Some(Moves::DownOrSame { down_or_same, up }),
            (Some(down), None, None, None, Some(same_or_up)) => Some(Moves::SameOrUp { down, same_or_up }),
            _ => return None,
        };
        let is_possible = match (moves, words) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(moves), Some(words)) => moves.can_be(*words, most),
        };
        is_possible.then(|| words.map(|words| Told { words, moves }))
    }
}

impl Moves {
    /// How many it tells of; `None` where nobody can count so far.
    fn all(self) -> Option<usize> {
        match self {
            Self::Each { down, same, up } => down.checked_add(same)?.checked_add(up),
            Self::DownOrSame { down_or_same, up } => down_or_same.checked_add(up),
            Self::SameOrUp { down, same_or_up } => down.checked_add(same_or_up),
        }
    }

    /// Whether some split of so many at the most is told so.
    fn can_be(self, words: Direction, most: usize) -> bool {
        if !self.all().is_some_and(|all| (NEEDED_FOR_DETAIL..=most).contains(&all)) {
            return false;
        }
        // What is summed has a part of 0 or 1.
        let split = |sum: usize| {
            let few = [0, 1].into_iter().filter_map(move |few| Some((few, sum.checked_sub(few)?)));
            few.flat_map(|(few, rest)| [(few, rest), (rest, few)])
        };
        let is_told = |count: Count| count.words() == words && count.moves() == Some(self);
        match self {
            Self::Each { down, same, up } => is_told(Count { down, same, up }),
            Self::DownOrSame { down_or_same, up } => {
                split(down_or_same).any(|(down, same)| is_told(Count { down, same, up }))
            }
            Self::SameOrUp { down, same_or_up } => {
                split(same_or_up).any(|(same, up)| is_told(Count { down, same, up }))
            }
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
