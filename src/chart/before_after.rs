//! Two rounds of a group under each other: of each statement the bar of the
//! earlier one and under it that of the later one, as each was shown.

use super::group::{Bar, Counts, GroupBars, Share, Shown};
use super::group_rows::step;
use super::group_words::{bar_words, share_words};
use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Words};
use crate::i18n::Texts;
use crate::instrument::{LocalText, Marker};
use std::ops::Range;

/// Height of the earlier bar, of the later one, and the space between them, in
/// points.
const EARLIER: f32 = 17.0;
const LATER: f32 = 20.0;
const BETWEEN: f32 = 2.0;
const BARS: f32 = EARLIER + BETWEEN + LATER;
/// Least height of a row, space round a statement, and between what stands
/// under each other in it, in points.
const ROW: f32 = 48.0;
const AROUND: f32 = 8.0;
const UNDER: f32 = 4.0;
/// Room for the number of a round before its bar, and at the end for how many
/// are over the middle, in points.
const NUMBER: f32 = 36.0;
const OVER: f32 = 132.0;
/// Widest that a person, or a per cent, is drawn, and narrowest part of a bar
/// that has its number in it.
const WIDEST: f32 = 24.0;
const NUMBERED: f32 = 18.0;
/// A point of the scale where only the median is shown: its width, and the
/// space to the next.
const POINT: (f32, f32) = (32.0, 4.0);
/// How much of the width the statements have, and the most of it.
const TEXT: (f32, f32) = (0.33, 320.0);

/// Statements that are in both rounds.
#[derive(Clone, Debug)]
pub struct BeforeAfter {
    /// In the order of the later round's questionnaire.
    pub parts: Vec<PairedPart>,
    earlier: GroupBars,
    later: GroupBars,
    marker: Marker,
    max: u8,
}

/// A part of the questionnaire.
#[derive(Clone, Debug)]
pub struct PairedPart {
    /// Its whole name.
    pub title: LocalText,
    /// Which of the rows are its own.
    pub rows: Range<usize>,
}

/// How the rows stand in a room.
pub struct PairedRows<'a> {
    of: &'a BeforeAfter,
    rows: Vec<(&'a Bar, &'a Bar)>,
    left: f32,
    right: f32,
    text: f32,
    is_stacked: bool,
    /// Where the bars begin, the middle of the scale, and points a person, or
    /// a per cent.
    from: f32,
    middle: f32,
    unit: f32,
    /// The numbers of the two rounds.
    rounds: [String; 2],
}

impl BeforeAfter {
    /// The statements that both have.
    pub fn new(earlier: &GroupBars, later: &GroupBars, marker: Marker, max: u8) -> Self {
        let mut parts = Vec::new();
        let mut count = 0;
        let is_in = |bar: &&Bar| earlier.bars().any(|other| other.item == bar.item);
        for part in &later.parts {
            let own = part.bars.iter().filter(is_in).count();
            parts.push(PairedPart { title: part.title.clone(), rows: count..count + own });
            count += own;
        }
        parts.retain(|part| !part.rows.is_empty());
        Self { parts, earlier: earlier.clone(), later: later.clone(), marker, max }
    }

    fn rows(&self) -> Vec<(&Bar, &Bar)> {
        let later = self.later.bars();
        later.filter_map(|bar| Some((self.earlier.bars().find(|other| other.item == bar.item)?, bar))).collect()
    }

    /// Whether both are told in per cent, so that they can be held against
    /// each other.
    fn is_percent(&self) -> bool {
        self.earlier.is_percent() || self.later.is_percent()
    }

    fn units(&self, of: &Counts, persons: f64) -> f32 {
        let share = if self.is_percent() { 100.0 / of.n.max(1) as f64 } else { 1.0 };
        (persons * share) as f32
    }

    /// How far the widest bar reaches to the left and to the right.
    fn reach(&self) -> [f32; 2] {
        let counts = self.earlier.counts().chain(self.later.counts());
        let ends = counts.flat_map(|counts| counts.segments.iter().map(move |share| (counts, share)));
        ends.fold([1.0; 2], |[left, right], (counts, share)| {
            let to = share.from + share.count as f64;
            [left.max(self.units(counts, -share.from)), right.max(self.units(counts, to))]
        })
    }

    /// A row in words: both rounds' bars.
    pub fn row_words(&self, place: usize, rounds: &[String; 2], texts: &Texts) -> String {
        let rows = self.rows();
        let Some((earlier, later)) = rows.get(place) else { return String::new() };
        let [first, second] = rounds;
        format!("{first} {} {second} {}", bar_words(earlier, self.max, texts), bar_words(later, self.max, texts))
    }
}

impl<'a> PairedRows<'a> {
    /// From `left` to `right`; the bars stand under the statements where there
    /// is no room beside them. `rounds` are the numbers of the two.
    pub fn new(of: &'a BeforeAfter, [left, right]: [f32; 2], is_stacked: bool, rounds: [String; 2]) -> Self {
        let width = right - left;
        let text = if is_stacked { width } else { (width * TEXT.0).min(TEXT.1) };
        let from = if is_stacked { left + NUMBER } else { left + text + NUMBER };
        let over = if is_stacked { 0.0 } else { OVER };
        let room = (right - over - from).max(1.0);
        let [to_left, to_right] = of.reach();
        let unit = WIDEST.min(room / (to_left + to_right));
        let spare = room - unit * (to_left + to_right);
        let middle = (from + spare / 2.0 + unit * to_left).round();
        Self { of, rows: of.rows(), left, right, text, is_stacked, from, middle, unit, rounds }
    }

    /// Where what is said of a part begins: over the bars.
    pub fn bars_from(&self) -> f32 {
        self.from
    }

    /// How high a row is, in points.
    pub fn height(&self, place: usize, texts: &Texts, measure: &impl Measure) -> f32 {
        let Some((_, later)) = self.rows.get(place) else { return 0.0 };
        let [_, words] = measure.size(later.text.get(texts.language()), Letters::Small, self.text);
        if self.is_stacked {
            let [_, over] = measure.size("0", Letters::Small, f32::INFINITY);
            words + UNDER + BARS + UNDER + over + AROUND
        } else {
            (words + AROUND).max(ROW)
        }
    }

    /// The middle of the scale through some rows.
    pub fn middle(&self, scene: &mut Scene, top: f32, bottom: f32) {
        // Under its statement it would go through the words.
        if !(self.is_stacked || self.of.earlier.is_coarse && self.of.later.is_coarse) {
            let x = self.middle + 0.5;
            scene.line([x, top], [x, bottom], Ink::Axis, 1.5, Dash::Dotted);
        }
    }

    /// A row from `top` down.
    pub fn row(&self, scene: &mut Scene, place: usize, top: f32, texts: &Texts, measure: &impl Measure) {
        let Some((earlier, later)) = self.rows.get(place) else { return };
        let text = later.text.get(texts.language()).to_owned();
        let [_, words] = measure.size(&text, Letters::Small, self.text);
        let height = self.height(place, texts, measure);
        let (said, bars) = if self.is_stacked {
            (top + words / 2.0, top + words + UNDER)
        } else {
            (top + height / 2.0, top + (height - BARS) / 2.0)
        };
        let (anchor, letters, ink) = (Anchor::Left, Letters::Small, Ink::Ink);
        scene.shapes.push(Shape::Words(Words { at: [self.left, said], anchor, text, letters, ink, room: self.text }));
        let under = bars + EARLIER + BETWEEN;
        let [first, second] = &self.rounds;
        self.bar(scene, &self.of.earlier, earlier, (bars, EARLIER), (first, Ink::Muted), measure);
        self.bar(scene, &self.of.later, later, (under, LATER), (second, Ink::Ink), measure);
        if let Some(words) = over_words(earlier, later, texts) {
            let (at, anchor) = if self.is_stacked {
                let [_, line] = measure.size(&words, Letters::Small, f32::INFINITY);
                ([self.from, bars + BARS + UNDER + line / 2.0], Anchor::Left)
            } else {
                ([self.right, bars + BARS / 2.0], Anchor::Right)
            };
            scene.words(at, anchor, words, Letters::Small, Ink::Ink);
        } else if earlier.shown.is_none() || later.shown.is_none() {
            let words = texts.get("group-item-few");
            let at = [self.right, bars + BARS / 2.0];
            scene.words(at, Anchor::Right, words, Letters::Small, Ink::Muted);
        }
    }

    fn bar(
        &self,
        scene: &mut Scene,
        of: &GroupBars,
        bar: &Bar,
        (top, height): (f32, f32),
        (number, ink): (&str, Ink),
        measure: &impl Measure,
    ) {
        let beside = [self.from - AROUND, top + height / 2.0];
        scene.words(beside, Anchor::Right, number.to_owned(), Letters::Small, ink);
        match &bar.shown {
            Some(Shown::Counts(counts)) => {
                for share in &counts.segments {
                    self.share(scene, of, counts, share, (top, height), measure);
                }
            }
            Some(Shown::Median(median)) => {
                let mut left = self.from;
                // A narrow room has narrower points.
                let room = (self.right - self.from + POINT.1) / of.steps.len().max(1) as f32 - POINT.1;
                let wide = POINT.0.min(room);
                for one in &of.steps {
                    let area = Area { left, top, right: left + wide, bottom: top + height };
                    if one.point == *median {
                        step(scene, area, one, self.of.marker, Some(one.words()));
                    } else {
                        scene.shapes.push(Shape::Empty(area));
                    }
                    left += wide + POINT.1;
                }
            }
            None => {}
        }
    }

    fn share(
        &self,
        scene: &mut Scene,
        of: &GroupBars,
        counts: &Counts,
        share: &Share,
        (top, height): (f32, f32),
        measure: &impl Measure,
    ) {
        let x = |persons: f64| self.middle + self.unit * self.of.units(counts, persons);
        let (from, to) = (x(share.from), x(share.from + share.count as f64));
        // A seam between the parts, so that they are told apart without colour.
        let area = Area { left: from + 0.5, top, right: (to - 0.5).max(from + 1.0), bottom: top + height };
        let number = if self.of.is_percent() { share.percent.to_string() } else { share_words(share, of) };
        let [width, _] = measure.size(&number, Letters::Number, f32::INFINITY);
        let has_room = to - from >= NUMBERED.max(width + 2.0);
        step(scene, area, &share.step, self.of.marker, has_room.then_some(number));
    }
}

/// «12 av 17, 13 av 16»: how many are over the middle of the scale, in each
/// round.
fn over_words(earlier: &Bar, later: &Bar, texts: &Texts) -> Option<String> {
    let told = |bar: &Bar| match &bar.shown {
        Some(Shown::Counts(counts)) => {
            Some(texts.with("count-of", &[("answered", counts.over.into()), ("count", counts.n.into())]))
        }
        Some(Shown::Median(_)) | None => None,
    };
    Some(format!("{}, {}", told(earlier)?, told(later)?))
}
