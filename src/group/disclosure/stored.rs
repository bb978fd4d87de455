//! A result as it is kept, and read again.
//!
//! What is read may come from anybody's archive. So nothing is taken that the
//! rules at the top of this room would not have let out for a group of that
//! size, and nothing that contradicts itself: what follows from other figures
//! is worked out anew.

mod rows;

use super::moves::MovesRow;
use super::picture::Seal;
use super::tally::Tally;
use super::{
    Bound, Detail, DimensionStats, GroupResult, ItemStats, NEAR_END, NEEDED_FOR_DETAIL, NEEDED_FOR_MEDIAN, NotCounted,
    PairedChange, answers_needed, may_be_left_out, mean_of, statement,
};
use crate::group::reliability::{DimensionReliability, NEEDED_COMPLETE, NotReliable, Reliability};
use crate::group::{Floor, Reason};
use crate::instrument::{Dimension, Instrument, Item};
use crate::rounding::rounded;
use rows::{DimensionRow, ItemRow, Measured, RejectedRow, ReliabilityRow, Rest, Stored, Why};
use serde_json::Value;
use std::ops::Range;

/// The version that is written. A newer one is not read.
const VERSION: u32 = 1;
/// The key beside those of `group --json` under which the rest is.
const REST: &str = "stored";
/// No group is larger; keeps sums of what stands in a file from running over.
pub(super) const MOST: usize = 1_000_000;

/// Why a stored result is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoredError {
    /// No result, or not as this program writes it.
    #[error("no stored result")]
    Shape,
    /// Written by a newer program.
    #[error("written by a newer program")]
    Newer,
    /// Of another questionnaire, or another version of it.
    #[error("of another questionnaire")]
    OtherInstrument,
    /// A figure that may not be told of so many, or that contradicts others;
    /// says where.
    #[error("a figure that cannot be: {0}")]
    Figure(String),
}

impl GroupResult {
    /// The result as it is kept: the object of `group --json`, and under
    /// `stored` what only windows and reports show. `None` where nothing is
    /// shown: there is nothing to keep.
    pub fn stored(&self) -> Option<String> {
        if self.detail == Detail::Nothing {
            return None;
        }
        let rest = Rest {
            version: VERSION,
            detail: self.detail,
            pairs: self.pairs.iter().map(MovesRow::of_pair).collect(),
            reliability: self.reliability.iter().map(ReliabilityRow::new).collect(),
        };
        let mut whole = serde_json::to_value(self).ok()?;
        whole.as_object_mut()?.insert(REST.to_owned(), serde_json::to_value(rest).ok()?);
        Some(whole.to_string())
    }

    /// Reads what [`stored`](Self::stored) wrote.
    ///
    /// # Errors
    /// [`StoredError`]: where it is not whole, not of this instrument, or
    /// holds a figure that may not be told of so many.
    pub fn from_stored(text: &str, instrument: &Instrument) -> Result<Self, StoredError> {
        let value: Value = serde_json::from_str(text).map_err(|_| StoredError::Shape)?;
        let version = value.get(REST).and_then(|rest| rest.get("version")).and_then(Value::as_u64);
        if version.is_some_and(|version| version > u64::from(VERSION)) {
            return Err(StoredError::Newer);
        }
        let stored: Stored = serde_json::from_value(value).map_err(|_| StoredError::Shape)?;
        stored.read(instrument)
    }

    /// The object of `course result --json`.
    pub fn of_round(&self, course: &str, round: u32) -> Value {
        let mut whole = serde_json::Map::new();
        whole.insert("course".to_owned(), course.into());
        whole.insert("round".to_owned(), round.into());
        if let Ok(Value::Object(result)) = serde_json::to_value(self) {
            whole.extend(result);
        }
        whole.into()
    }
}

/// Goes on where `holds`, and else says where it does not.
pub(super) fn check(holds: bool, place: impl FnOnce() -> String) -> Result<(), StoredError> {
    if holds { Ok(()) } else { Err(StoredError::Figure(place())) }
}

/// What is known of the whole while its parts are read.
struct Group<'a> {
    instrument: &'a Instrument,
    n: usize,
    floor: Floor,
    detail: Detail,
}

impl Stored {
    fn read(self, instrument: &Instrument) -> Result<GroupResult, StoredError> {
        if self.instrument != instrument.id.as_str() || self.instrument_version != instrument.version {
            return Err(StoredError::OtherInstrument);
        }
        let Rest { version, detail, pairs, reliability } = self.stored;
        check(version == VERSION, || format!("{REST}.version"))?;
        check(self.floor.allows(self.n) && self.n <= MOST, || "n".to_owned())?;
        check(!self.suppressed && detail != Detail::Nothing, || "suppressed".to_owned())?;
        check(detail == Detail::Coarse || self.n >= NEEDED_FOR_DETAIL, || format!("{REST}.detail"))?;
        let group = Group { instrument, n: self.n, floor: self.floor, detail };
        let items = group.items(&self.items)?;
        Ok(GroupResult {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            n: self.n,
            floor: self.floor,
            suppressed: false,
            rejected: rejected(&self.rejected)?,
            dimensions: group.dimensions(&self.dimensions, &items)?,
            detail,
            missing: 0,
            pairs: group.pairs(&pairs)?,
            reliability: group.reliability(&reliability, &items)?,
            items,
            seal: Seal,
        })
    }
}

/// In the order of their tags, each once.
fn rejected(rows: &[RejectedRow]) -> Result<Vec<NotCounted>, StoredError> {
    let is_in_order = rows.windows(2).all(|pair| matches!(pair, [one, next] if one.reason < next.reason));
    check(is_in_order && rows.iter().all(|row| row.count > 0), || "rejected".to_owned())?;
    let read = |row: &RejectedRow| Some(NotCounted { reason: Reason::of_tag(&row.reason)?, count: row.count });
    rows.iter().map(read).collect::<Option<_>>().ok_or_else(|| StoredError::Figure("rejected".to_owned()))
}

impl Group<'_> {
    fn items(&self, rows: &[ItemRow]) -> Result<Vec<ItemStats>, StoredError> {
        check(rows.len() == self.instrument.item_count(), || "items".to_owned())?;
        let read = |(item, row): (&Item, &ItemRow)| {
            let read = if row.id == item.id.as_str() { self.item(item, row) } else { None };
            read.ok_or_else(|| StoredError::Figure(item.id.to_string()))
        };
        self.instrument.items().zip(rows).map(read).collect()
    }

    fn item(&self, item: &Item, row: &ItemRow) -> Option<ItemStats> {
        let hidden = ItemStats::hidden(item.id.clone());
        let max = self.instrument.scale.max();
        let read = match (self.detail, &row.counts, row.na) {
            (Detail::Full, Some(counts), Some(na)) => {
                let of_all = counts.iter().chain([&na]).try_fold(0_usize, |sum, count| sum.checked_add(*count))?;
                let tally = Tally { counts: counts.clone(), na };
                let is_possible = counts.len() == usize::from(max) && of_all <= self.n;
                if !is_possible || tally.n() < answers_needed(self.floor) {
                    return None;
                }
                statement(item, tally, true, self.detail)
            }
            (Detail::Full, ..) if !may_be_left_out(self.instrument, item) => return None,
            (Detail::Coarse, None, None) => {
                let median = row.median.map(|median| (1..=max).map(f64::from).find(|point| *point == median));
                // One that is told is a point of the scale.
                if median == Some(None) {
                    return None;
                }
                ItemStats { median: median.flatten(), ..hidden }
            }
            _ => hidden,
        };
        row.is(&read).then_some(read)
    }

    fn dimensions(&self, rows: &[DimensionRow], items: &[ItemStats]) -> Result<Vec<DimensionStats>, StoredError> {
        check(rows.len() == self.instrument.dimensions.len(), || "dimensions".to_owned())?;
        let read = |((dimension, range), row): ((&Dimension, Range<usize>), &DimensionRow)| {
            let read = match self.detail {
                _ if row.id != dimension.id.as_str() => None,
                Detail::Full => self.full_dimension(dimension, items.get(range).unwrap_or_default(), row),
                Detail::Coarse | Detail::Nothing => self.coarse_dimension(dimension, row),
            };
            read.ok_or_else(|| StoredError::Figure(dimension.id.to_string()))
        };
        self.instrument.dimension_ranges().zip(rows).map(read).collect()
    }

    fn coarse_dimension(&self, dimension: &Dimension, row: &DimensionRow) -> Option<DimensionStats> {
        let max = f64::from(self.instrument.scale.max());
        let (lowest, highest) = (rounded(1.0 + NEAR_END, 1), rounded(max - NEAR_END, 1));
        let is_possible = match (row.mean, row.bound) {
            (None, None) => true,
            (Some(mean), None) => (lowest..=highest).contains(&mean) && mean == rounded(mean, 1),
            (Some(mean), Some(Bound::OrMore)) => mean == highest,
            (Some(mean), Some(Bound::OrLess)) => mean == lowest,
            (None, Some(_)) => false,
        };
        let hidden = DimensionStats::hidden(dimension.id.clone());
        let read = DimensionStats { mean: row.mean, bound: row.bound, ..hidden };
        (is_possible && row.is(&read)).then_some(read)
    }

    fn full_dimension(&self, dimension: &Dimension, items: &[ItemStats], row: &DimensionRow) -> Option<DimensionStats> {
        let max = f64::from(self.instrument.scale.max());
        let hidden = DimensionStats::hidden(dimension.id.clone());
        let Some(n) = row.n else { return row.is(&hidden).then_some(hidden) };
        let mean = mean_of(dimension, items, max)?;
        let (sd, is_many) = (row.sd?, n >= NEEDED_FOR_MEDIAN);
        let is_possible = self.floor.allows(n)
            && n <= self.n
            && (0.0..=max).contains(&sd)
            && sd == rounded(sd, 1)
            && row.median.is_some() == is_many
            && row.median.is_none_or(|median| (1.0..=max).contains(&median));
        let read = DimensionStats { n: Some(n), mean: Some(mean), median: row.median, sd: Some(sd), ..hidden };
        (is_possible && row.is(&read)).then_some(read)
    }

    fn pairs(&self, rows: &[MovesRow]) -> Result<Vec<PairedChange>, StoredError> {
        let mut left = self.instrument.dimensions.iter();
        let read = |row: &MovesRow| {
            // In the instrument's order, each once.
            let dimension = left.find(|dimension| row.is_of(&dimension.id));
            let told = dimension.zip(row.told(self.n).flatten());
            let told = told.filter(|(_, told)| self.detail == Detail::Full || told.moves.is_none());
            let read = told.map(|(dimension, told)| PairedChange {
                dimension: dimension.id.clone(),
                words: told.words,
                moves: told.moves,
                seal: Seal,
            });
            read.ok_or_else(|| StoredError::Figure(format!("{REST}.pairs")))
        };
        rows.iter().map(read).collect()
    }

    fn reliability(
        &self,
        rows: &[ReliabilityRow],
        items: &[ItemStats],
    ) -> Result<Vec<DimensionReliability>, StoredError> {
        let place = || format!("{REST}.reliability");
        let wanted = if self.detail == Detail::Full { self.instrument.dimensions.len() } else { 0 };
        check(rows.len() == wanted, place)?;
        let read = |((dimension, range), row): ((&Dimension, Range<usize>), &ReliabilityRow)| {
            let outcome = match (&row.measured, row.why) {
                _ if row.id != dimension.id.as_str() => None,
                (Some(measured), None) => self.measured(measured, items.get(range).unwrap_or_default()).map(Ok),
                (None, Some(Why::TooFew)) => Some(Err(NotReliable::TooFew { needed: self.needed_complete() })),
                (None, Some(Why::OneItem)) => Some(Err(NotReliable::OneItem)),
                (None, Some(Why::NoSpread)) => Some(Err(NotReliable::NoSpread)),
                _ => None,
            };
            let read = outcome.map(|outcome| DimensionReliability { dimension: dimension.id.clone(), outcome });
            read.ok_or_else(|| StoredError::Figure(place()))
        };
        self.instrument.dimension_ranges().zip(rows).map(read).collect()
    }

    fn needed_complete(&self) -> usize {
        NEEDED_COMPLETE.max(self.floor.persons())
    }

    fn measured(&self, row: &Measured, items: &[ItemStats]) -> Option<Reliability> {
        let [low, high] = row.interval;
        let read = Reliability {
            n: row.n,
            items: items.len(),
            alpha: row.alpha,
            interval: (low, high),
            sd: row.sd,
            inter_item_correlation: row.inter_item_correlation,
            implied_correlation: row.implied_correlation,
        };
        let fewest = items.iter().map(|item| item.n.unwrap_or_default()).min()?;
        let is_possible = (self.needed_complete()..=fewest).contains(&row.n)
            && items.len() > 1
            && low <= row.alpha
            && row.alpha <= high
            && high <= 1.0
            && row.sd >= 0.0
            && row.inter_item_correlation.is_none_or(|r| (-1.0..=1.0).contains(&r));
        (is_possible && read == read.rounded()).then_some(read)
    }
}

#[cfg(test)]
mod tests;
