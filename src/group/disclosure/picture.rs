//! What may be shown of a group. What may not is missing from it, and nobody
//! but this room can make one: a figure has no other way out.

use crate::group::reliability::DimensionReliability;
use crate::group::{Floor, Reason};
use crate::instrument::{DimensionId, InstrumentId, ItemId};
use serde::{Deserialize, Serialize};

/// Keeps everybody else from making a picture: only the room around it can
/// name one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seal;

/// What a group has answered, made by [`Collection::reveal`] or
/// [`Collection::finish`].
///
/// How much of it is there follows from [`Detail`]; the rules stand at the
/// top of the room that makes it.
///
/// Serialised it is the object of `group --json`; what is skipped is for the
/// window and the reports.
///
/// [`Collection::reveal`]: crate::group::Collection::reveal
/// [`Collection::finish`]: crate::group::Collection::finish
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupResult {
    /// What was answered.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// Contributions: one of each who can be told apart, and every code and
    /// sheet.
    pub n: usize,
    /// How many there must be.
    pub floor: Floor,
    /// Whether there are fewer than that.
    pub suppressed: bool,
    /// What did not count, by its reason; never where it stood.
    pub rejected: Vec<NotCounted>,
    /// One a dimension, in the instrument's order.
    pub dimensions: Vec<DimensionStats>,
    /// One an item, in the instrument's order.
    pub items: Vec<ItemStats>,
    /// How much may be shown.
    #[serde(skip)]
    pub detail: Detail,
    /// How many more there must be that are surely of others; 0 where there
    /// are enough.
    #[serde(skip)]
    pub missing: usize,
    /// How those moved who gave their answers twice; only the dimensions that
    /// as many as the floor can be compared in.
    #[serde(skip)]
    pub pairs: Vec<PairedChange>,
    /// How well each dimension measures; empty but where everything is shown.
    #[serde(skip)]
    pub reliability: Vec<DimensionReliability>,
    #[serde(skip)]
    pub(super) seal: Seal,
}

/// How much of a group may be shown. It is decided once, for the whole
/// questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// Nothing: there are fewer than the floor.
    Nothing,
    /// Medians as whole points, and means of dimensions with one decimal.
    Coarse,
    /// Every point of every statement.
    Full,
}

/// Why something did not count, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotCounted {
    /// Why.
    pub reason: Reason,
    /// How many.
    pub count: usize,
}

/// The persons' means in a dimension.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DimensionStats {
    /// Which dimension.
    pub id: DimensionId,
    /// Persons who have answered enough of it for a mean; in full only.
    pub n: Option<usize>,
    /// In scale points: in full the mean of its statements' means, exact; else
    /// of the persons' means, with one decimal.
    pub mean: Option<f64>,
    /// Whether the mean is near an end of the scale, and only that is told.
    pub bound: Option<Bound>,
    /// Median of the persons' means, exact; in full, from [`NEEDED_FOR_MEDIAN`].
    pub median: Option<f64>,
    /// Sample standard deviation (n − 1) of the persons' means, with one
    /// decimal; in full only.
    pub sd: Option<f64>,
    #[serde(skip)]
    pub(super) seal: Seal,
}

/// What is told of a mean that is near an end of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// It is the number, or more.
    OrMore,
    /// It is the number, or less.
    OrLess,
}

/// The answers to an item as they were given; a reversed item is not turned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemStats {
    /// Which item.
    pub id: ItemId,
    /// Persons who have answered with a point; in full only, as all that
    /// follows but the median.
    pub n: Option<usize>,
    /// How many have answered each point, the lowest first.
    pub counts: Option<Vec<usize>>,
    /// How many have answered under, at and over the middle of the scale. A
    /// scale with an even number of points has nobody at its middle.
    pub merged: Option<[usize; 3]>,
    /// Persons who have answered «Ikke relevant».
    pub na: Option<usize>,
    /// In scale points: in full exact, else a whole point, a half upwards.
    pub median: Option<f64>,
    /// Mean in scale points, exact.
    pub mean: Option<f64>,
    /// Sample standard deviation (n − 1) in scale points.
    pub sd: Option<f64>,
    #[serde(skip)]
    pub(super) seal: Seal,
}

impl DimensionStats {
    /// Nothing that may be shown.
    pub(super) fn hidden(id: DimensionId) -> Self {
        Self { id, n: None, mean: None, bound: None, median: None, sd: None, seal: Seal }
    }
}

impl ItemStats {
    /// Nothing that may be shown.
    pub(super) fn hidden(id: ItemId) -> Self {
        Self { id, n: None, counts: None, merged: None, na: None, median: None, mean: None, sd: None, seal: Seal }
    }
}

/// How those moved in a dimension who gave their answers twice, from their
/// earliest to their newest, over the items that they answered both times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairedChange {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Where most of them went.
    pub words: Direction,
    /// How many went where; `None` where that would tell of one person.
    pub moves: Option<Moves>,
    pub(super) seal: Seal,
}

/// Where most have gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More went down than up or stayed.
    MostlyDown,
    /// More stayed, or as many went one way as another.
    MostlySame,
    /// More went up than down or stayed.
    MostlyUp,
}

/// How many moved further than may be chance, and how many did not. One of
/// the three that is 0 or 1 is told together with a neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// All three.
    Each {
        /// Fell.
        down: usize,
        /// About the same.
        same: usize,
        /// Rose.
        up: usize,
    },
    /// Who fell and who is about the same in one.
    DownOrSame {
        /// Fell, or about the same.
        down_or_same: usize,
        /// Rose.
        up: usize,
    },
    /// Who is about the same and who rose in one.
    SameOrUp {
        /// Fell.
        down: usize,
        /// About the same, or rose.
        same_or_up: usize,
    },
}
