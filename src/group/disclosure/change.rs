//! The same people in two rounds: how many moved, and what they answered.
//!
//! - **Below the floor** nothing, not even how many they are.
//! - **From the floor** where most went, in each dimension that as many can be
//!   compared in.
//! - **From ten**, where both rounds are shown in full, how many went where
//!   (`moves`), and their bars. Bars of a part of a round tell, by what is left
//!   when they are taken away, of the others. So they are told only where the
//!   pairs are everybody in that round's shown result, or leave out ten or more
//!   of it, of whom everything might be shown as well. Nor are a statement's
//!   bars then told of both rounds where none or one of the pairs answered it
//!   otherwise: the two beside each other would be that one's answers.
//!
//! Whoever has seen the change of some of the pairs sees no other of them and
//! a few more.

use super::moves::{self, MovesRow, Told};
use super::picture::Seal;
use super::stored::{MOST, check};
use super::tally::Tally;
use super::{Detail, Direction, GroupResult, Moves, NEEDED_FOR_DETAIL, StoredError, answers_needed, may_be_left_out};
use crate::group::Floor;
use crate::instrument::{DimensionId, Instrument, InstrumentId, Item, ItemId};
use crate::scoring::Answers;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version that is written. A newer one is not read.
const VERSION: u32 = 1;
/// The key beside those of `course change --json` under which the rest is.
const REST: &str = "stored";

/// Before and after, as it may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What was answered.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// How many there must be.
    pub floor: Floor,
    /// How many can be paired; `None` below the floor.
    pub n: Option<usize>,
    /// How many are in the later round's shown result.
    pub of: usize,
    /// One a dimension, in the instrument's order.
    pub dimensions: Vec<ChangedDimension>,
    /// One an item, in the instrument's order.
    pub items: Vec<ChangedItem>,
    seal: Seal,
}

/// How the pairs moved in a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedDimension {
    /// Which dimension.
    pub id: DimensionId,
    /// Where most of them went; `None` where too few can be compared.
    pub words: Option<Direction>,
    /// How many went where; `None` where that would tell of one person.
    pub moves: Option<Moves>,
    seal: Seal,
}

/// How the pairs, and nobody else, answered an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedItem {
    /// Which item.
    pub id: ItemId,
    /// How many answered each point in the earlier round, the lowest first.
    pub before: Option<Vec<usize>>,
    /// The same in the later round.
    pub after: Option<Vec<usize>>,
    seal: Seal,
}

/// A round of which a result is shown.
#[derive(Clone, Copy, Debug)]
pub struct ShownRound<'a> {
    /// What is shown.
    pub result: &'a GroupResult,
    /// How many of the pairs are in it with the very answers of the pair.
    pub of_pairs: usize,
}

/// Those who have answered in both rounds, and what is shown of the two.
#[derive(Clone, Copy, Debug)]
pub struct Paired<'a> {
    /// Everybody's earlier and later answers.
    pub pairs: &'a [(&'a Answers, &'a Answers)],
    /// The earlier round, where a result of it is shown.
    pub earlier: Option<ShownRound<'a>>,
    /// The later round.
    pub later: ShownRound<'a>,
    /// What is told already of some of the pairs between the same two rounds.
    pub told: &'a [Change],
}

impl Change {
    /// Everything that may be shown.
    pub fn of(instrument: &Instrument, paired: &Paired<'_>, floor: Floor) -> Self {
        let floor = floor.raised_to(paired.later.result.floor.persons());
        let n = paired.pairs.len();
        let nothing = Self::nothing(instrument, floor, paired.later.result.n);
        if !floor.allows(n) || !paired.is_of(instrument) {
            return nothing;
        }
        let told = Self { n: Some(n), ..nothing };
        let is_few_more =
            |other: &Self| other.n.is_some_and(|other| (1..NEEDED_FOR_DETAIL).contains(&n.abs_diff(other)));
        if paired.told.iter().any(is_few_more) {
            return told;
        }
        let moves = moves::told(instrument, paired.pairs, floor, paired.detail());
        let dimensions = told.dimensions.into_iter().zip(moves).map(|(one, told)| one.with(told)).collect();
        Self { dimensions, items: items(instrument, paired, floor), ..told }
    }

    /// That there is a change, and nothing of it.
    fn nothing(instrument: &Instrument, floor: Floor, of: usize) -> Self {
        let dimension = |id: &DimensionId| ChangedDimension { id: id.clone(), words: None, moves: None, seal: Seal };
        Self {
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            floor,
            n: None,
            of,
            dimensions: instrument.dimensions.iter().map(|one| dimension(&one.id)).collect(),
            items: instrument.items().map(|item| ChangedItem::hidden(item.id.clone())).collect(),
            seal: Seal,
        }
    }

    /// The object of `course change --json`.
    pub fn to_json(&self) -> Value {
        self.written(None)
    }

    /// The change as it is kept: the object of `course change --json`, and
    /// under `stored` what it is of.
    pub fn stored(&self) -> String {
        let Self { instrument, instrument_version, floor, of, .. } = self;
        let instrument = instrument.to_string();
        let of = Of { version: VERSION, instrument, instrument_version: *instrument_version, floor: *floor, of: *of };
        self.written(Some(of)).to_string()
    }

    fn written(&self, stored: Option<Of>) -> Value {
        let dimensions = self.dimensions.iter().map(|one| MovesRow::new(&one.id, one.told())).collect();
        let item = |item: &ChangedItem| ItemRow {
            id: item.id.to_string(),
            before: item.before.clone(),
            after: item.after.clone(),
        };
        let rows = Rows { n: self.n, dimensions, items: self.items.iter().map(item).collect(), stored };
        serde_json::to_value(rows).unwrap_or_default()
    }

    /// Reads what [`stored`](Self::stored) wrote, beside what is shown of the
    /// two rounds. Bars of a round of which no result is there any more are
    /// left out: nothing can say that they may be shown.
    ///
    /// # Errors
    /// [`StoredError`], as of a result.
    pub fn from_stored(
        text: &str,
        instrument: &Instrument,
        [earlier, later]: [Option<&GroupResult>; 2],
    ) -> Result<Self, StoredError> {
        let value: Value = serde_json::from_str(text).map_err(|_| StoredError::Shape)?;
        let version = value.get(REST).and_then(|rest| rest.get("version")).and_then(Value::as_u64);
        if version.is_some_and(|version| version > u64::from(VERSION)) {
            return Err(StoredError::Newer);
        }
        let Rows { n, dimensions, items, stored } = serde_json::from_value(value).map_err(|_| StoredError::Shape)?;
        let of = stored.ok_or(StoredError::Shape)?;
        let round = |result| Bars { result, pairs: n.unwrap_or_default(), floor: of.floor };
        let [before, after] = [earlier, later].map(|result| result.map(round));
        let nothing = Self::nothing(instrument, of.floor, of.of);
        if of.instrument != nothing.instrument.as_str() || of.instrument_version != nothing.instrument_version {
            return Err(StoredError::OtherInstrument);
        }
        let is_of = later.is_none_or(|later| later.n == of.of);
        let is_possible = n.is_none_or(|n| of.floor.allows(n) && n <= of.of);
        check(of.version == VERSION && of.of <= MOST && is_of && is_possible, || "n".to_owned())?;
        let read_dimension = |(hidden, row): (ChangedDimension, &MovesRow)| {
            let told = row.told(n.unwrap_or_default()).filter(|told| told.is_none() || n.is_some());
            let told = told.filter(|_| row.is_of(&hidden.id));
            told.map(|told| hidden.with(told)).ok_or_else(|| StoredError::Figure("dimensions".to_owned()))
        };
        check(dimensions.len() == nothing.dimensions.len() && items.len() == nothing.items.len(), || {
            "items".to_owned()
        })?;
        let read_item = |((place, item), row): ((usize, &Item), ItemRow)| {
            let bars = |round: &Option<Bars<'_>>, counts: Option<Vec<usize>>| match (round, counts) {
                (Some(round), Some(counts)) if round.may_show(place, &counts) => Ok(Some(counts)),
                (Some(_), Some(_)) => Err(StoredError::Figure(item.id.to_string())),
                (None, _) | (_, None) => Ok(None),
            };
            check(row.id == item.id.as_str(), || item.id.to_string())?;
            let (before, after) = (bars(&before, row.before)?, bars(&after, row.after)?);
            Ok(ChangedItem { before, after, ..ChangedItem::hidden(item.id.clone()) })
        };
        let read = nothing.dimensions.into_iter().zip(&dimensions).map(read_dimension);
        Ok(Self {
            n,
            dimensions: read.collect::<Result<_, _>>()?,
            items: instrument.items().enumerate().zip(items).map(read_item).collect::<Result<_, _>>()?,
            ..Self::nothing(instrument, of.floor, of.of)
        })
    }
}

impl ChangedDimension {
    fn with(self, told: Option<Told>) -> Self {
        Self { words: told.map(|told| told.words), moves: told.and_then(|told| told.moves), ..self }
    }

    fn told(&self) -> Option<Told> {
        Some(Told { words: self.words?, moves: self.moves })
    }
}

impl ChangedItem {
    fn hidden(id: ItemId) -> Self {
        Self { id, before: None, after: None, seal: Seal }
    }
}

impl Paired<'_> {
    /// Whether all of it is of this instrument, and the pairs in the later
    /// round's result.
    fn is_of(&self, instrument: &Instrument) -> bool {
        let is_of = |result: &GroupResult| {
            (&result.instrument, result.instrument_version) == (&instrument.id, instrument.version)
        };
        let answers = self.pairs.iter().flat_map(|(earlier, later)| [earlier, later]);
        is_of(self.later.result)
            && self.earlier.is_none_or(|earlier| is_of(earlier.result))
            && self.pairs.len() <= self.later.result.n
            && answers.map(|answers| answers.len()).all(|length| length == instrument.item_count())
    }

    /// How much is shown of both rounds.
    fn detail(&self) -> Detail {
        let later = self.later.result.detail;
        self.earlier.map_or(later, |earlier| earlier.result.detail.min(later))
    }
}

/// The bars of the pairs, where they may be shown.
fn items<'a>(instrument: &'a Instrument, paired: &Paired<'a>, floor: Floor) -> Vec<ChangedItem> {
    let n = paired.pairs.len();
    let tallies = |answers: Vec<&Answers>| Tally::of(instrument.item_count(), instrument.scale.max(), &answers);
    let before = tallies(paired.pairs.iter().map(|(earlier, _)| *earlier).collect());
    let after = tallies(paired.pairs.iter().map(|(_, later)| *later).collect());
    let bars = |round: ShownRound<'a>, tallies: &[Tally]| {
        let bars = Bars { result: round.result, pairs: n, floor };
        // What one statement does not let be shown, is shown of none, but for
        // those that people are sent from.
        let may_show = |((place, item), tally): ((usize, &Item), &Tally)| {
            bars.may_show(place, &tally.counts) || may_be_left_out(instrument, item)
        };
        let is_shown = round.of_pairs == n && instrument.items().enumerate().zip(tallies).all(may_show);
        is_shown.then_some(bars)
    };
    let (earlier, later) = (paired.earlier.and_then(|round| bars(round, &before)), bars(paired.later, &after));
    // Bars that are beside those of the round as they are tell nothing more.
    let is_known = [&earlier, &later].into_iter().all(|bars| bars.as_ref().is_none_or(Bars::are_everybody));
    let item = |(((place, item), before), after): (((usize, &Item), &Tally), &Tally)| {
        let hidden = ChangedItem::hidden(item.id.clone());
        let moved = paired.pairs.iter().filter(|(earlier, later)| earlier.get(place) != later.get(place)).count();
        let is_both = earlier.is_some() && later.is_some();
        if is_both && !is_known && moved < moves::LEAST_PART {
            return hidden;
        }
        let told = |bars: &Option<Bars<'_>>, tally: &Tally| {
            let is_told = bars.as_ref().is_some_and(|bars| bars.may_show(place, &tally.counts));
            is_told.then(|| tally.counts.clone())
        };
        ChangedItem { before: told(&earlier, before), after: told(&later, after), ..hidden }
    };
    instrument.items().enumerate().zip(&before).zip(&after).map(item).collect()
}

/// A round's shown result, beside so many of its people.
struct Bars<'a> {
    result: &'a GroupResult,
    pairs: usize,
    floor: Floor,
}

impl Bars<'_> {
    fn are_everybody(&self) -> bool {
        self.pairs == self.result.n
    }

    /// Whether so many of each point may be told of the pairs: of an item that
    /// is shown, by everybody as it is; by a part, where both the part and the
    /// rest might be shown.
    fn may_show(&self, place: usize, counts: &[usize]) -> bool {
        let shown = self.result.items.get(place).and_then(|shown| shown.counts.as_deref());
        let Some(shown) = shown.filter(|shown| shown.len() == counts.len()) else { return false };
        if self.are_everybody() {
            return shown == counts;
        }
        let rest: Option<usize> =
            shown.iter().zip(counts).try_fold(0, |sum, (all, pairs)| Some(sum + all.checked_sub(*pairs)?));
        let needed = answers_needed(self.floor);
        let left = self.result.n.saturating_sub(self.pairs);
        rest.is_some_and(|rest| rest >= needed)
            && self.result.detail == Detail::Full
            && self.pairs.min(left) >= NEEDED_FOR_DETAIL.max(self.floor.persons())
            && counts.iter().sum::<usize>() >= needed
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    n: Option<usize>,
    dimensions: Vec<MovesRow>,
    items: Vec<ItemRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stored: Option<Of>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemRow {
    id: String,
    before: Option<Vec<usize>>,
    after: Option<Vec<usize>>,
}

/// What `course change --json` has not.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Of {
    version: u32,
    instrument: String,
    instrument_version: u32,
    floor: Floor,
    of: usize,
}

#[cfg(test)]
mod tests;
