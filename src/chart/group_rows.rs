//! A group's bars laid out: a row an item, its statement beside its bar or over
//! it, the middle of the scale over one line, and the median at the end.

use super::group::{Bar, Counts, GroupBars, Share, Shown, Step};
use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Words};
use super::{share_words, shown_median};
use crate::i18n::Texts;
use crate::instrument::Marker;

/// Height of a bar, in points.
const BAR: f32 = 26.0;
/// Least height of a row, and room over and under a statement in it; where it
/// stands over its bar, from the one to the other and from there to the next.
const ROW: f32 = 48.0;
const AROUND: f32 = 8.0;
const STACKED: (f32, f32) = (6.0, 18.0);
/// Room for the median at the end of a row, in points.
const MEDIAN: f32 = 56.0;
/// From a bar to the mark of its middle person, in points.
const MARK: f32 = 3.0;
/// Widest that a person, or a per cent, is drawn.
const WIDEST: f32 = 20.0;
/// A point of the scale where only the median is shown: its width, and the
/// space to the next.
const POINT: (f32, f32) = (36.0, 4.0);
/// Narrowest part of a bar that has its number in it, and room beside it.
const NUMBERED: f32 = 18.0;
const BESIDE: f32 = 2.0;

/// The rows of an instrument: what they have in common.
pub struct GroupRows<'a> {
    bars: &'a GroupBars,
    marker: Marker,
    /// From the statements to the medians.
    left: f32,
    right: f32,
    /// Room for the statements.
    text: f32,
    /// Whether the bars stand under their statements.
    is_stacked: bool,
    /// Where the bars may begin.
    from: f32,
    /// The middle of the scale.
    middle: f32,
    /// Points a person, or a per cent.
    unit: f32,
}

impl<'a> GroupRows<'a> {
    /// From `left` to `right`, with the statements in so much room; under it
    /// are the bars where there is none beside it.
    pub fn new(bars: &'a GroupBars, marker: Marker, [left, right]: [f32; 2], text: f32, is_stacked: bool) -> Self {
        let from = if is_stacked { left } else { left + text + 2.0 * AROUND };
        let room = right - MEDIAN - from;
        let [to_left, to_right] = bars.reach();
        let unit = WIDEST.min(room / (to_left + to_right));
        // What is left over is shared by the two sides.
        let spare = room - unit * (to_left + to_right);
        let middle = (from + spare / 2.0 + unit * to_left).round();
        Self { bars, marker, left, right, text, is_stacked, from, middle, unit }
    }

    /// The middle of the scale through all rows from one height to another.
    pub fn middle(&self, scene: &mut Scene, top: f32, bottom: f32) {
        if !self.bars.is_coarse {
            let x = self.middle + 0.5;
            scene.line([x, top], [x, bottom], Ink::Muted, 1.5, Dash::Dotted);
        }
    }

    /// Where a number of persons from the middle line stands.
    fn x(&self, of: &Counts, persons: f64) -> f32 {
        self.middle + self.unit * self.bars.units(of, persons)
    }

    /// How high a row is.
    pub fn height(&self, bar: &Bar, texts: &Texts, measure: &impl Measure) -> f32 {
        let [_, words] = measure.size(bar.text.get(texts.language()), Letters::Small, self.text);
        let stacked = words + STACKED.0 + BAR + STACKED.1;
        if self.is_stacked { stacked } else { (words + AROUND).max(ROW) }
    }

    /// A row from `top` down.
    pub fn row(&self, scene: &mut Scene, bar: &Bar, top: f32, texts: &Texts, measure: &impl Measure) {
        let text = bar.text.get(texts.language()).to_owned();
        let [_, words] = measure.size(&text, Letters::Small, self.text);
        let height = self.height(bar, texts, measure);
        let middle = top + height / 2.0;
        let under = (top + words / 2.0, top + words + STACKED.0 + BAR / 2.0);
        let (said, y) = if self.is_stacked { under } else { (middle, middle) };
        let (at, anchor, letters, ink, room) = ([self.left, said], Anchor::Left, Letters::Small, Ink::Ink, self.text);
        scene.shapes.push(Shape::Words(Words { at, anchor, text, letters, ink, room }));
        let Some(shown) = &bar.shown else {
            let words = texts.get("group-item-few");
            scene.words([self.right, y], Anchor::Right, words, Letters::Small, Ink::Muted);
            return;
        };
        match shown {
            Shown::Counts(counts) => {
                for share in &counts.segments {
                    self.share(scene, counts, share, y, measure);
                }
                let middle = [self.x(counts, counts.median_at), y + BAR / 2.0 + MARK];
                scene.shapes.push(Shape::MiddlePerson(middle));
            }
            Shown::Median(median) => self.scale(scene, *median, y),
        }
        let median = shown_median(shown, texts);
        scene.words([self.right, y], Anchor::Right, median, Letters::Strong, Ink::Ink);
    }

    fn share(&self, scene: &mut Scene, counts: &Counts, share: &Share, y: f32, measure: &impl Measure) {
        let (from, to) = (self.x(counts, share.from), self.x(counts, share.from + share.count as f64));
        // A seam between the parts, so that they are told apart without colour.
        let (left, right) = (from + 0.5, (to - 0.5).max(from + 1.0));
        let area = Area { left, top: y - BAR / 2.0, right, bottom: y + BAR / 2.0 };
        let number = share_words(share, self.bars);
        let [width, _] = measure.size(&number, Letters::Number, f32::INFINITY);
        let has_room = to - from >= NUMBERED.max(width + BESIDE);
        step(scene, area, &share.step, self.marker, has_room.then_some(number));
    }

    /// The points of the scale, with the median's filled.
    fn scale(&self, scene: &mut Scene, median: u8, y: f32) {
        let mut left = self.from;
        for one in &self.bars.steps {
            let area = Area { left, top: y - BAR / 2.0, right: left + POINT.0, bottom: y + BAR / 2.0 };
            if one.point == median {
                step(scene, area, one, self.marker, Some(one.words()));
            } else {
                scene.shapes.push(Shape::Empty(area));
            }
            left += POINT.0 + POINT.1;
        }
    }
}

/// A step of a bar or of a legend, with what stands in it.
pub fn step(scene: &mut Scene, area: Area, step: &Step, marker: Marker, words: Option<String>) {
    let middle = [f32::midpoint(area.left, area.right), f32::midpoint(area.top, area.bottom)];
    scene.shapes.push(Shape::Step(area, step.tone, marker));
    if let Some(words) = words {
        scene.words(middle, Anchor::Center, words, Letters::Number, Ink::On(step.tone, marker));
    }
}
