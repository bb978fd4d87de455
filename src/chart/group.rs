//! A group's answers as diverging bars: one bar an item, its parts in the
//! order of the scale, the middle of the scale over one line; or, of a small
//! group, the scale with the median on it.

use super::palette::{Palette, Rgb};
use crate::group::{Detail, GroupResult, ItemStats};
use crate::instrument::{Instrument, Item, ItemId, LocalText, Marker};
use crate::rounding::percents;

/// A larger group is told in per cent.
const MOST_COUNTED: usize = 20;

/// What a group gave, ready to be drawn; only what may be shown is in it.
#[derive(Clone, Debug)]
pub struct GroupBars {
    /// Contributions.
    pub n: usize,
    /// In the instrument's order.
    pub parts: Vec<Part>,
    /// The points of the scale, lowest first, for the legend.
    pub steps: Vec<Step>,
    /// Whether only medians are shown.
    pub is_coarse: bool,
}

/// A dimension's bars.
#[derive(Clone, Debug)]
pub struct Part {
    /// The dimension's whole name.
    pub title: LocalText,
    /// In the instrument's order.
    pub bars: Vec<Bar>,
}

/// An item's answers.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Which item.
    pub item: ItemId,
    /// The statement.
    pub text: LocalText,
    /// Whether it counts from the other end of the scale.
    pub is_reversed: bool,
    /// What may be shown; `None` where there are too few answers.
    pub shown: Option<Shown>,
}

/// What may be shown of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// Of a small group the point that at least half have answered or more.
    Median(u8),
    /// How many answered what.
    Counts(Counts),
}

/// How many answered what.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    /// Persons who answered with a point.
    pub n: usize,
    /// The parts of the bar from the left; nobody's are left out.
    pub segments: Vec<Share>,
    /// Where the middle person stands, in persons from the middle line.
    pub median_at: f64,
    /// In scale points.
    pub median: f64,
    /// How many answered over the middle of the scale.
    pub over: usize,
    /// How many answered «Ikke relevant».
    pub not_relevant: usize,
}

/// One step's share of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Which point it stands for.
    pub step: Step,
    /// Persons.
    pub count: usize,
    /// In per cent; those of a bar sum to 100.
    pub percent: usize,
    /// Where it begins, in persons from the middle line; negative to the left.
    pub from: f64,
}

/// A step of the bars: one point of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which point.
    pub point: u8,
    /// How it is coloured.
    pub tone: Tone,
}

/// Where on the scale a step is, as a colour: a pair for each side, and the
/// middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// The low end.
    Lowest,
    /// Under the middle.
    Low,
    /// The middle.
    Middle,
    /// Over the middle.
    High,
    /// The high end.
    Highest,
}

/// The colours of a step: its fill, what stands in it, and the line round it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToneColors {
    /// Of the step itself.
    pub fill: Rgb,
    /// Of the count in it.
    pub ink: Rgb,
    /// Of the line round it, where the fill alone is too near the ground.
    pub line: Option<Rgb>,
}

impl Palette {
    /// The colours of a step of an instrument's bars.
    pub fn tone(&self, tone: Tone, marker: Marker) -> ToneColors {
        let (high, highest) = match marker {
            Marker::Circle => (self.k4, self.k5),
            Marker::Square => (self.k4i, self.k5i),
            Marker::Diamond => (self.k4o, self.k5o),
        };
        let (fill, ink) = match tone {
            Tone::Lowest => (self.k1, self.on_k1),
            Tone::Low => (self.k2, self.on_k2),
            Tone::Middle => (self.k3, self.on_k3),
            Tone::High => (high, self.on_k4),
            Tone::Highest => (highest, self.on_k5),
        };
        ToneColors { fill, ink, line: (tone == Tone::Middle).then_some(self.k3line) }
    }
}

impl GroupBars {
    /// Everything that `result` shows; `None` where the group is too small.
    pub fn new(result: &GroupResult, instrument: &Instrument) -> Option<Self> {
        if result.detail == Detail::Nothing {
            return None;
        }
        let max = instrument.scale.max();
        let parts = instrument
            .dimension_ranges()
            .map(|(dimension, range)| {
                let stats = result.items.get(range).unwrap_or_default();
                let bars = dimension.items.iter().zip(stats).map(|(item, stats)| bar(item, stats, max));
                Part { title: dimension.title.clone(), bars: bars.collect() }
            })
            .collect();
        let is_coarse = result.detail == Detail::Coarse;
        Some(Self { n: result.n, parts, steps: point_steps(max), is_coarse })
    }

    /// How far the widest bar reaches to the left and to the right of the
    /// middle line, in [`Self::units`]; at least 1.
    pub fn reach(&self) -> [f32; 2] {
        let ends = self.counts().flat_map(|counts| counts.segments.iter().map(move |share| (counts, share)));
        ends.fold([1.0; 2], |[left, right], (counts, share)| {
            let to = share.from + share.count as f64;
            [left.max(self.units(counts, -share.from)), right.max(self.units(counts, to))]
        })
    }

    /// Every bar in order.
    pub fn bars(&self) -> impl Iterator<Item = &Bar> {
        self.parts.iter().flat_map(|part| &part.bars)
    }

    /// Every bar that is drawn by its counts, in order.
    pub fn counts(&self) -> impl Iterator<Item = &Counts> {
        self.bars().filter_map(|bar| match &bar.shown {
            Some(Shown::Counts(counts)) => Some(counts),
            Some(Shown::Median(_)) | None => None,
        })
    }

    /// How far so many persons reach in a bar: persons, or what part in per
    /// cent they are of those who answered.
    pub fn units(&self, of: &Counts, persons: f64) -> f32 {
        let share = if self.is_percent() { 100.0 / of.n.max(1) as f64 } else { 1.0 };
        (persons * share) as f32
    }

    /// Whether shares are told instead of counts, on every bar alike.
    pub fn is_percent(&self) -> bool {
        self.n > MOST_COUNTED
    }
}

impl Step {
    /// «4».
    pub fn words(&self) -> String {
        self.point.to_string()
    }
}

/// The points of a scale, the lowest first.
pub(super) fn point_steps(max: u8) -> Vec<Step> {
    let tone = |point: u8| match (2 * point).cmp(&(max + 1)) {
        std::cmp::Ordering::Equal => Tone::Middle,
        std::cmp::Ordering::Less if point == 1 => Tone::Lowest,
        std::cmp::Ordering::Less => Tone::Low,
        std::cmp::Ordering::Greater if point == max => Tone::Highest,
        std::cmp::Ordering::Greater => Tone::High,
    };
    (1..=max).map(|point| Step { point, tone: tone(point) }).collect()
}

fn bar(item: &Item, stats: &ItemStats, max: u8) -> Bar {
    Bar { item: item.id.clone(), text: item.text.clone(), is_reversed: item.reverse, shown: shown(stats, max) }
}

fn shown(stats: &ItemStats, max: u8) -> Option<Shown> {
    let median = stats.median?;
    let Some((((counts, [under, at, over]), n), na)) =
        stats.counts.as_ref().zip(stats.merged).zip(stats.n).zip(stats.na)
    else {
        return (1..=max).find(|point| f64::from(*point) == median).map(Shown::Median);
    };
    let start = -(under as f64 + at as f64 / 2.0);
    let mut from = start;
    let mut segments = Vec::new();
    for ((step, count), percent) in point_steps(max).into_iter().zip(counts).zip(percents(counts)) {
        if *count > 0 {
            segments.push(Share { step, count: *count, percent, from });
        }
        from += *count as f64;
    }
    let median_at = start + n as f64 / 2.0;
    Some(Shown::Counts(Counts { n, segments, median_at, median, over, not_relevant: na }))
}

#[cfg(test)]
mod tests;
