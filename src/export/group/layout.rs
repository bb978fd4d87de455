//! Where everything in a group's bars stands, before anything is drawn.

use crate::chart::{Counts, GroupBars, Part};
use crate::export::vector::lettering;

/// Room for a statement, in the drawing's points.
pub const TEXT: f32 = 264.0;
/// Where the bars may stand, from the left margin.
pub const BARS: (f32, f32) = (TEXT + 16.0, 664.0);
/// The size of a statement, and from one of its lines to the next.
pub const TEXT_SIZE: f32 = 13.0;
pub const LINE: f32 = 18.0;
/// Widest that one person is drawn.
const WIDEST: f32 = 20.0;
/// From a dimension's name to the row under it, and above the name.
pub const NAME: f32 = 32.0;
pub const GAP: f32 = 24.0;
/// Rows that one drawing on a page has room for.
const PAGE_ROWS: usize = 20;

/// What all bars of an instrument have in common.
pub struct Layout {
    /// Whether shares are drawn instead of persons.
    is_percent: bool,
    /// Points a unit: a person, or a per cent.
    unit: f32,
    /// The middle line, from the left margin.
    pub middle: f32,
}

impl Layout {
    /// Room for the widest bar to either side of the middle line.
    pub fn new(bars: &GroupBars) -> Self {
        let is_percent = bars.is_percent();
        let segments = || bars.counts().flat_map(|one| one.segments.iter().map(move |share| (one, share)));
        let units = |one: &Counts, persons: f64| in_units(is_percent, one, persons);
        let left = segments().map(|(one, share)| units(one, -share.from)).fold(0.5, f32::max);
        let right = segments().map(|(one, share)| units(one, share.from + share.count as f64)).fold(0.5, f32::max);
        let (from, to) = BARS;
        let unit = WIDEST.min((to - from) / (left + right));
        // What is left over is shared by the two sides.
        let spare = (to - from) - unit * (left + right);
        Self { is_percent, unit, middle: from + spare / 2.0 + unit * left }
    }

    /// Where a number of persons from the middle line stands.
    pub fn x(&self, of: &Counts, persons: f64) -> f32 {
        self.middle + self.unit * in_units(self.is_percent, of, persons)
    }
}

/// Persons, or what part of those who answered they are.
fn in_units(is_percent: bool, of: &Counts, persons: f64) -> f32 {
    let share = if is_percent { 100.0 / of.n.max(1) as f64 } else { 1.0 };
    (persons * share) as f32
}

/// A statement's lines.
pub fn statement(text: &str) -> Vec<String> {
    lettering::lines(text, TEXT_SIZE, TEXT)
}

/// How high the row of a statement is.
pub fn row(lines: usize) -> f32 {
    (lines as f32 * LINE + 12.0).max(48.0)
}

/// The dimensions in runs that each fit a page.
pub fn pages(parts: &[Part]) -> Vec<&[Part]> {
    let mut pages = Vec::new();
    let (mut from, mut rows) = (0, 0);
    for (index, part) in parts.iter().enumerate() {
        let more = part.bars.len();
        if index > from && rows + more > PAGE_ROWS {
            pages.extend(parts.get(from..index));
            (from, rows) = (index, 0);
        }
        rows += more;
    }
    pages.extend(parts.get(from..).filter(|rest| !rest.is_empty()));
    pages
}
