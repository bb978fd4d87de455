//! A stored result as it stands in the file.

use super::super::moves::MovesRow;
use super::super::{Bound, Detail, DimensionStats, ItemStats};
use crate::group::Floor;
use crate::group::reliability::{DimensionReliability, NotReliable};
use serde::{Deserialize, Serialize};

/// Figures that follow from others are the same to so much.
const SLACK: f64 = 1e-9;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stored {
    pub instrument: String,
    pub instrument_version: u32,
    pub n: usize,
    pub floor: Floor,
    pub suppressed: bool,
    pub rejected: Vec<RejectedRow>,
    pub dimensions: Vec<DimensionRow>,
    pub items: Vec<ItemRow>,
    pub stored: Rest,
}

/// What `group --json` has not.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rest {
    pub version: u32,
    pub detail: Detail,
    pub pairs: Vec<MovesRow>,
    pub reliability: Vec<ReliabilityRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectedRow {
    pub reason: String,
    pub count: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DimensionRow {
    pub id: String,
    pub n: Option<usize>,
    pub mean: Option<f64>,
    pub bound: Option<Bound>,
    pub median: Option<f64>,
    pub sd: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemRow {
    pub id: String,
    pub n: Option<usize>,
    pub counts: Option<Vec<usize>>,
    pub merged: Option<[usize; 3]>,
    pub na: Option<usize>,
    pub median: Option<f64>,
    pub mean: Option<f64>,
    pub sd: Option<f64>,
}

/// What was measured of a dimension, or why nothing was.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReliabilityRow {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measured: Option<Measured>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    pub n: usize,
    pub alpha: f64,
    pub interval: [f64; 2],
    pub sd: f64,
    pub inter_item_correlation: Option<f64>,
    pub implied_correlation: f64,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    TooFew,
    OneItem,
    NoSpread,
}

impl ItemRow {
    /// Whether it holds the same figures, and no more.
    pub fn is(&self, stats: &ItemStats) -> bool {
        let Self { id: _, n, counts, merged, na, median, mean, sd } = self;
        (*n, counts, *merged, *na) == (stats.n, &stats.counts, stats.merged, stats.na)
            && is_close(*median, stats.median)
            && is_close(*mean, stats.mean)
            && is_close(*sd, stats.sd)
    }
}

impl DimensionRow {
    /// Whether it holds the same figures, and no more.
    pub fn is(&self, stats: &DimensionStats) -> bool {
        let Self { id: _, n, mean, bound, median, sd } = self;
        (*n, *bound) == (stats.n, stats.bound)
            && is_close(*mean, stats.mean)
            && is_close(*median, stats.median)
            && is_close(*sd, stats.sd)
    }
}

impl ReliabilityRow {
    pub fn new(one: &DimensionReliability) -> Self {
        let measured = one.outcome.ok().map(|found| Measured {
            n: found.n,
            alpha: found.alpha,
            interval: [found.interval.0, found.interval.1],
            sd: found.sd,
            inter_item_correlation: found.inter_item_correlation,
            implied_correlation: found.implied_correlation,
        });
        let why = one.outcome.err().map(|why| match why {
            NotReliable::TooFew { .. } => Why::TooFew,
            NotReliable::OneItem => Why::OneItem,
            NotReliable::NoSpread => Why::NoSpread,
        });
        Self { id: one.dimension.to_string(), measured, why }
    }
}

fn is_close(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => (one - other).abs() <= SLACK,
        _ => false,
    }
}
