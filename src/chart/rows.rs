//! Bars and dots: a row a dimension, on an axis from the lowest point of the
//! scale to the highest.

use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot, Words};
use super::{Axis, Profile, mean_of_words, missing_words};
use crate::i18n::Texts;

/// Room for a mark on the lowest point, in points.
const LOWEST: f32 = 8.0;
/// From the names to the axis, and from the axis to what stands over it and on
/// it, in points.
const BESIDE: f32 = 12.0;
/// Height of a bar, of the tick across it and of what stands under it, in
/// parts of a row; and the most of the first two, in points.
const BAR: (f32, f32) = (0.4, 24.0);
const TICK: (f32, f32) = (0.28, 17.0);
const UNDER: f32 = 0.33;

/// Values in rows.
pub struct Rows<'a> {
    /// A row each.
    pub axes: Vec<&'a Axis>,
    /// What they are of.
    pub profile: &'a Profile,
    /// Whether values are bars.
    pub has_bars: bool,
    /// From the lowest point to the highest, and from the first row to the
    /// last. The points of the scale stand over it.
    pub room: Area,
    /// Height of a row, in points.
    pub row: f32,
}

impl Rows<'_> {
    /// How far a value stands to the right.
    fn x(&self, value: f64) -> f32 {
        self.room.left + (value as f32 - 1.0) * self.unit()
    }

    fn unit(&self) -> f32 {
        self.room.width() / f32::from(self.profile.max().saturating_sub(1).max(1))
    }

    /// The middle of a row.
    fn y(&self, index: usize) -> f32 {
        self.room.top + self.row * (index as f32 + 0.5)
    }

    /// The scale and the values on it.
    pub fn scene(&self) -> Scene {
        let mut scene = Scene::default();
        for point in 1..=self.profile.max() {
            // On half a point, so that they fall on whole pixels.
            let x = self.room.left + (f32::from(point - 1) * self.unit()).round() + 0.5;
            let ink = if point == 1 { Ink::Axis } else { Ink::Grid };
            scene.line([x, self.room.top], [x, self.room.bottom], ink, 1.0, Dash::Whole);
        }
        for (index, axis) in self.axes.iter().enumerate() {
            if self.has_bars {
                self.bar(&mut scene, axis, self.y(index));
            } else {
                self.dot(&mut scene, axis, self.y(index));
            }
        }
        for point in 1..=self.profile.max() {
            let at = [self.room.left + f32::from(point - 1) * self.unit(), self.room.top - BESIDE];
            scene.words(at, Anchor::Center, point.to_string(), Letters::Small, Ink::Muted);
        }
        scene
    }

    fn bar(&self, scene: &mut Scene, axis: &Axis, y: f32) {
        let reach = |(part, most): (f32, f32)| (self.row * part).min(most);
        if let Some(value) = axis.value {
            let half = reach(BAR) / 2.0;
            let bar = Area { left: self.room.left, top: y - half, right: self.x(value), bottom: y + half };
            scene.shapes.push(Shape::Bar(bar, Ink::Accent(axis.marker)));
            // The lowest point is a value too, and no bar would say nothing.
            if value <= 1.0 {
                scene.shapes.push(Shape::Mark([self.room.left, y], axis.marker));
            }
        }
        if let Some(previous) = axis.moved_from() {
            scene.shapes.push(Shape::Tick([self.x(previous), y], reach(TICK)));
        }
        if let Some(then) = axis.then {
            scene.shapes.push(Shape::Cross([self.x(then), y + self.row * UNDER]));
        }
    }

    fn dot(&self, scene: &mut Scene, axis: &Axis, y: f32) {
        let previous = axis.moved_from();
        if let (Some(previous), Some(value)) = (previous, axis.value) {
            scene.line([self.x(previous), y], [self.x(value), y], Ink::Accent(axis.marker), 1.5, Dash::Whole);
        }
        scene.shapes.extend(previous.map(|previous| Shape::Before([self.x(previous), y], axis.marker)));
        scene.shapes.extend(axis.value.map(|value| Shape::Mark([self.x(value), y], axis.marker)));
        scene.shapes.extend(axis.then.map(|then| Shape::Cross([self.x(then), y])));
    }

    /// The names of the rows, from the left edge of `area`, and their values,
    /// which end at its right edge; with `has_parts` also of how many answers a
    /// value is, for who cannot open a table beside the chart.
    pub fn names(&self, scene: &mut Scene, area: Area, has_parts: bool, texts: &Texts, measure: &impl Measure) {
        for (index, axis) in self.axes.iter().enumerate() {
            let y = self.y(index);
            let name = axis.short_title.get(texts.language());
            let part = Some(mean_of_words(axis, texts)).filter(|_| has_parts && axis.is_partial());
            self.name(scene, area, y, (name, part), measure);
            match axis.value {
                // Right aligned, so that the decimals stand under each other.
                Some(value) => {
                    scene.words([area.right, y], Anchor::Right, texts.score(value), Letters::Strong, Ink::Ink);
                }
                None => {
                    let words = missing_words(axis, self.profile, texts);
                    let at = [self.room.left + BESIDE, y];
                    scene.words(at, Anchor::Left, words, Letters::Small, Ink::Muted);
                }
            }
        }
    }

    /// A name beside its row, or over it where there is no room beside.
    fn name(
        &self,
        scene: &mut Scene,
        area: Area,
        y: f32,
        (name, part): (&str, Option<String>),
        measure: &impl Measure,
    ) {
        let beside = self.room.left - area.left - BESIDE;
        let is_over = beside <= 0.0;
        let room = if is_over { area.width() } else { beside };
        let [width, height] = measure.size(name, Letters::Body, room);
        let mut at: Spot = [area.left, y];
        if is_over {
            at[1] = y - LOWEST - height / 2.0;
            let plate = Area { left: at[0], top: y - LOWEST - height, right: at[0] + width, bottom: y - LOWEST };
            scene.shapes.push(Shape::Plate(plate));
        }
        // With something under it, both together stand in the middle.
        let below = part.as_ref().map_or(0.0, |part| measure.size(part, Letters::Small, f32::INFINITY)[1]);
        at[1] -= below / 2.0;
        let (text, anchor) = (name.to_owned(), Anchor::Left);
        scene.shapes.push(Shape::Words(Words { at, anchor, text, letters: Letters::Body, ink: Ink::Ink, room }));
        if let Some(part) = part {
            scene.words([at[0], at[1] + (height + below) / 2.0], anchor, part, Letters::Small, Ink::Muted);
        }
    }
}
