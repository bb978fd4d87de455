//! A group's answers as diverging bars: one bar an item, its parts in the
//! order of the scale, the middle of the scale over one line.

use super::palette::{Palette, Rgb};
use crate::group::{DimensionStats, GroupResult, ItemStats};
use crate::i18n::{Arg, Texts};
use crate::instrument::{Instrument, Item, ItemId, LocalText, Marker};

/// What a group gave, ready to be drawn; nothing below the floor is in it.
#[derive(Clone, Debug)]
pub struct GroupBars {
    /// Persons.
    pub n: usize,
    /// In the instrument's order.
    pub parts: Vec<Part>,
    /// The steps that the bars are made of, lowest first, for the legend. An
    /// item that few have answered may be merged further.
    pub steps: Vec<Step>,
    /// Whether the points are merged because the group is small.
    pub is_merged: bool,
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
    /// Answers; `None` where there are too few to show.
    pub shown: Option<Shown>,
}

/// What may be shown of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Persons who answered with a point.
    pub n: usize,
    /// The parts of the bar from the left; nobody's are left out.
    pub segments: Vec<Share>,
    /// Where the middle person stands, in persons from the middle line.
    pub median_at: f64,
    /// In scale points.
    pub median: f64,
    /// In scale points, exact.
    pub mean: f64,
    /// Sample standard deviation in scale points.
    pub sd: f64,
    /// How many answered over the middle of the scale.
    pub over: usize,
    /// How many answered «Ikke relevant».
    pub not_relevant: usize,
}

/// One step's share of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// Which points it stands for.
    pub step: Step,
    /// Persons.
    pub count: usize,
    /// Where it begins, in persons from the middle line; negative to the left.
    pub from: f64,
}

/// A step of the bars: one point of the scale, or some that are merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its lowest and highest point.
    pub points: (u8, u8),
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

impl Step {
    /// «4», or «1–2» where points are merged.
    pub fn words(&self) -> String {
        let (from, to) = self.points;
        if from == to { from.to_string() } else { format!("{from}–{to}") }
    }
}

impl GroupBars {
    /// Everything that `result` shows; `None` where the group is too small.
    pub fn new(result: &GroupResult, instrument: &Instrument) -> Option<Self> {
        if result.suppressed {
            return None;
        }
        let max = instrument.scale.max();
        let is_merged = result.items.iter().all(|item| item.counts.is_none());
        let steps = if is_merged { merged_steps(max) } else { point_steps(max) };
        let parts = instrument
            .dimension_ranges()
            .map(|(dimension, range)| {
                let stats = result.items.get(range).unwrap_or_default();
                let bars = dimension.items.iter().zip(stats).map(|(item, stats)| bar(item, stats, max));
                Part { title: dimension.title.clone(), bars: bars.collect() }
            })
            .collect();
        Some(Self { n: result.n, parts, steps, is_merged })
    }

    /// How far the widest bar reaches to either side of the middle line, in
    /// persons; at least 1.
    pub fn reach(&self) -> f64 {
        let bars = self.parts.iter().flat_map(|part| &part.bars).filter_map(|bar| bar.shown.as_ref());
        let ends = bars.flat_map(|shown| &shown.segments).flat_map(|one| [-one.from, one.from + one.count as f64]);
        ends.fold(1.0, f64::max)
    }

    /// Every bar in order.
    pub fn bars(&self) -> impl Iterator<Item = &Bar> {
        self.parts.iter().flat_map(|part| &part.bars)
    }
}

fn point_steps(max: u8) -> Vec<Step> {
    let tone = |point: u8| match (2 * point).cmp(&(max + 1)) {
        std::cmp::Ordering::Equal => Tone::Middle,
        std::cmp::Ordering::Less if point == 1 => Tone::Lowest,
        std::cmp::Ordering::Less => Tone::Low,
        std::cmp::Ordering::Greater if point == max => Tone::Highest,
        std::cmp::Ordering::Greater => Tone::High,
    };
    (1..=max).map(|point| Step { points: (point, point), tone: tone(point) }).collect()
}

/// Under, at and over the middle; a scale with an even number of points has
/// nobody at its middle.
fn merged_steps(max: u8) -> Vec<Step> {
    let half = max / 2;
    let mut steps = vec![Step { points: (1, half), tone: Tone::Low }];
    if max % 2 == 1 {
        steps.push(Step { points: (half + 1, half + 1), tone: Tone::Middle });
    }
    steps.push(Step { points: (max - half + 1, max), tone: Tone::Highest });
    steps
}

fn bar(item: &Item, stats: &ItemStats, max: u8) -> Bar {
    Bar { item: item.id.clone(), text: item.text.clone(), shown: shown(stats, max) }
}

fn shown(stats: &ItemStats, max: u8) -> Option<Shown> {
    let [under, at, over] = stats.merged?;
    let (steps, counts) = match &stats.counts {
        Some(counts) => (point_steps(max), counts.clone()),
        None if max.is_multiple_of(2) => (merged_steps(max), vec![under, over]),
        None => (merged_steps(max), vec![under, at, over]),
    };
    let start = -(under as f64 + at as f64 / 2.0);
    let mut from = start;
    let mut segments = Vec::new();
    for (step, count) in steps.into_iter().zip(counts) {
        if count > 0 {
            segments.push(Share { step, count, from });
        }
        from += count as f64;
    }
    let n = stats.n?;
    Some(Shown {
        n,
        segments,
        median_at: start + n as f64 / 2.0,
        median: stats.median?,
        mean: stats.mean?,
        sd: stats.sd?,
        over,
        not_relevant: stats.na.unwrap_or_default(),
    })
}

/// A median, whole where it is one: «4», «3,5».
pub fn median_words(median: f64, texts: &Texts) -> String {
    if median.fract() == 0.0 { texts.decimal(median, 0) } else { texts.decimal(median, 1) }
}

/// The bar in words: «Jeg gjør min leder god: 1 svarte 1, 3 svarte 2, … Median
/// 3.»
pub fn bar_words(bar: &Bar, texts: &Texts) -> String {
    let item = bar.text.get(texts.language());
    let Some(shown) = &bar.shown else {
        return texts.with("group-item-hidden", &[("item", item.into())]);
    };
    let counts: Vec<String> = shown
        .segments
        .iter()
        .map(|segment| {
            let points = segment.step.words();
            texts.with("group-item-count", &[("count", segment.count.into()), ("points", (&points).into())])
        })
        .collect();
    let median = median_words(shown.median, texts);
    let mut words = texts.with(
        "group-item-words",
        &[("item", item.into()), ("counts", (&counts.join(", ")).into()), ("median", (&median).into())],
    );
    if shown.not_relevant > 0 {
        words += " ";
        words += &texts.with("group-item-na", &[("count", shown.not_relevant.into())]);
    }
    words
}

/// «Selvledelse: median 4, gjennomsnitt 3,8, spredning 0,6, n = 11».
pub fn dimension_words(title: &str, stats: &DimensionStats, texts: &Texts) -> String {
    let figures = || {
        let DimensionStats { n, mean, median, sd, .. } = stats;
        let (median, mean) = (median_words((*median)?, texts), texts.decimal((*mean)?, 2));
        let sd = texts.decimal((*sd)?, 2);
        let figures: [(&str, Arg<'_>); 5] = [
            ("title", title.into()),
            ("count", (*n)?.into()),
            ("median", (&median).into()),
            ("mean", (&mean).into()),
            ("sd", (&sd).into()),
        ];
        Some(texts.with("group-dimension-words", &figures))
    };
    figures().unwrap_or_else(|| texts.with("group-item-hidden", &[("item", title.into())]))
}

/// The sentence that stands instead of the figures of a group that is too
/// small: «Vises når 5 har levert. 1 til.»; `None` where there are figures.
pub fn suppressed_words(result: &GroupResult, texts: &Texts) -> Option<String> {
    let floor = result.floor.persons();
    let more = floor.saturating_sub(result.n);
    result.suppressed.then(|| texts.with("group-suppressed", &[("floor", floor.into()), ("more", more.into())]))
}

/// «4 eller 5»: the points over the middle of a scale.
pub fn high_points(max: u8, texts: &Texts) -> String {
    let from = max - max / 2 + 1;
    let points: Vec<String> = (from..=max).map(|point| point.to_string()).collect();
    match points.as_slice() {
        [all @ .., last] if !all.is_empty() => {
            let all = all.join(", ");
            texts.with("points-or", &[("points", (&all).into()), ("last", last.into())])
        }
        _ => points.concat(),
    }
}

/// A sentence about a dimension to read aloud: it tells of the statement that
/// most agree with, and asks.
pub fn read_aloud(part: &Part, max: u8, texts: &Texts) -> Option<String> {
    let shown = part.bars.iter().filter_map(|bar| Some((bar, bar.shown.as_ref()?)));
    // The first of several that are alike.
    let (bar, shown) = shown.reduce(|best, other| if other.1.over > best.1.over { other } else { best })?;
    let item = bar.text.get(texts.language());
    Some(texts.with(
        "group-read-aloud",
        &[
            ("over", (&capitalised(&texts.count_word(shown.over))).into()),
            ("count", shown.over.into()),
            ("n", (&texts.count_word(shown.n)).into()),
            ("points", (&high_points(max, texts)).into()),
            ("item", item.into()),
        ],
    ))
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests;
