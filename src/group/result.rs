//! The figures of a group. What may not be shown is missing from them, so that
//! no caller can show it by mistake.

use super::reliability::DimensionReliability;
use super::{Floor, Rejected};
use crate::instrument::{DimensionId, InstrumentId, ItemId};
use serde::Serialize;

/// What a group has answered, made by [`Collection::reveal`] or
/// [`Collection::finish`].
///
/// What is missing, and why:
///
/// - Below the floor everything but the number of persons.
/// - A dimension or an item that fewer have answered than the floor, with its
///   own `n` and its number of «Ikke relevant»: beside the number of persons,
///   they would tell how few the others are.
/// - An item's [`counts`](ItemStats::counts) under [`NEEDED_FOR_COUNTS`]
///   answers.
/// - A dimension's [`pairs`](Self::pairs) where fewer can be paired than the
///   floor.
///
/// Merging makes a figure of few harder to read at a glance; it is no secret.
/// On a scale of five points, the exact mean and spread of an item and its
/// merged counts give the counts themselves by two equations.
///
/// Serialised it is the object of `group --json`; what stands after `items`
/// is for the window and the reports.
///
/// [`Collection::reveal`]: super::Collection::reveal
/// [`Collection::finish`]: super::Collection::finish
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupResult {
    /// What was answered.
    pub instrument: InstrumentId,
    /// Persons, each counted once.
    pub n: usize,
    /// How many there must be.
    pub floor: Floor,
    /// Whether there are fewer than that.
    pub suppressed: bool,
    /// What did not count, in the order it came.
    pub rejected: Vec<Rejected>,
    /// One a dimension, in the instrument's order.
    pub dimensions: Vec<DimensionStats>,
    /// One an item, in the instrument's order.
    pub items: Vec<ItemStats>,
    /// Which version of the instrument.
    #[serde(skip)]
    pub instrument_version: u32,
    /// How those moved who gave their answers twice; only the dimensions that
    /// enough persons can be compared in.
    #[serde(skip)]
    pub pairs: Vec<PairedChange>,
    /// How well each dimension measures; empty below the floor.
    #[serde(skip)]
    pub reliability: Vec<DimensionReliability>,
}

/// Fewest answers to an item that its points are counted one by one for.
/// Under that, they are merged into three.
pub const NEEDED_FOR_COUNTS: usize = 10;

/// The persons' means in a dimension. All figures are in scale points, exact.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DimensionStats {
    /// Which dimension.
    pub id: DimensionId,
    /// Persons who have answered enough of it for a mean.
    pub n: Option<usize>,
    /// Mean of their means.
    pub mean: Option<f64>,
    /// Median of their means.
    pub median: Option<f64>,
    /// Sample standard deviation (n − 1) of their means.
    pub sd: Option<f64>,
}

/// The answers to an item as they were given; a reversed item is not turned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemStats {
    /// Which item.
    pub id: ItemId,
    /// Persons who have answered with a point.
    pub n: Option<usize>,
    /// How many have answered each point, the lowest first.
    pub counts: Option<Vec<usize>>,
    /// How many have answered under, at and over the middle of the scale. A
    /// scale with an even number of points has nobody at its middle.
    pub merged: Option<[usize; 3]>,
    /// Persons who have answered «Ikke relevant».
    pub na: Option<usize>,
    /// Median in scale points.
    pub median: Option<f64>,
    /// Mean in scale points, exact.
    pub mean: Option<f64>,
    /// Sample standard deviation (n − 1) in scale points.
    pub sd: Option<f64>,
}

impl DimensionStats {
    /// Nothing that may be shown.
    pub(super) fn hidden(id: DimensionId) -> Self {
        Self { id, n: None, mean: None, median: None, sd: None }
    }
}

impl ItemStats {
    /// Mean and spread, where the points are counted one by one. Beside merged
    /// counts, the two of them would give each single count away again, so
    /// reports and files for people leave them out there.
    pub fn mean_and_sd(&self) -> Option<(f64, f64)> {
        self.counts.as_ref()?;
        Some((self.mean?, self.sd?))
    }

    /// Nothing that may be shown.
    pub(super) fn hidden(id: ItemId) -> Self {
        Self { id, n: None, counts: None, merged: None, na: None, median: None, mean: None, sd: None }
    }
}

/// How many persons moved which way in a dimension, from their earliest to
/// their newest answers, over the items that they answered both times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairedChange {
    /// Which dimension.
    pub dimension: DimensionId,
    /// Persons whose mean fell.
    pub down: usize,
    /// Persons whose mean is exactly the same.
    pub same: usize,
    /// Persons whose mean rose.
    pub up: usize,
}
