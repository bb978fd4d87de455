//! A radar: axes round a centre, with the names and values outside the circle
//! and beside each other, whatever the room and the language.

use super::geometry::{Segment, radar_angles, radar_point, radar_previous_segments, radar_segments, ring_number_angle};
use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot, Words};
use super::{Axis, Profile, answered_words, mean_of_words};
use crate::i18n::Texts;

/// From the circle to a name, and between two names, in points.
const GAP: f32 = 12.0;
/// Smallest circle before names are broken, before they are moved from their
/// axes, and smallest of all, in points.
const WHOLE: f32 = 104.0;
const SMALL: f32 = 72.0;
const SMALLEST: f32 = 24.0;
/// How far from its axis a name still stands beside it, in points.
const BESIDE: f32 = 16.0;
/// Width of a name that is broken where it can be, in points.
const BROKEN: f32 = 100.0;
/// By how much a circle is made smaller, and a name moved, until all fit.
const STEP: f32 = 8.0;
/// The ground under the number of a ring, and how far the lowest one, which
/// is the centre itself, stands from it, in points.
const PLATE: [f32; 2] = [16.0, 18.0];
const LOWEST: f32 = 9.0;

/// Where a radar has its room.
#[derive(Clone, Copy, Debug)]
pub struct RadarRoom {
    /// What it may fill, with its names.
    pub area: Area,
    /// The middle of its rings.
    pub center: Spot,
    /// From there to the highest point at most, in points: less where the
    /// names would stand on the circle.
    pub radius: f32,
}

/// A radar with the names and values round it; with `has_parts` also of how
/// many answers a value is, for who cannot open a table beside the chart.
pub fn radar(profile: &Profile, room: RadarRoom, has_parts: bool, texts: &Texts, measure: &impl Measure) -> Scene {
    let (radius, labels) = fitting(profile, room, has_parts, texts, measure);
    let mut scene = Scene::default();
    Pen { profile, center: room.center, radius, angles: radar_angles(profile) }.draw(&mut scene, false);
    scene.shapes.extend(labels.into_iter().flat_map(Label::words));
    scene
}

/// The same without names, of one that comes about while one answers: what is
/// answered shows its reach also while it is alone.
pub fn radar_so_far(profile: &Profile, center: Spot, radius: f32) -> Scene {
    let mut scene = Scene::default();
    Pen { profile, center, radius, angles: radar_angles(profile) }.draw(&mut scene, true);
    scene
}

struct Pen<'a> {
    profile: &'a Profile,
    center: Spot,
    radius: f32,
    angles: Vec<f32>,
}

impl Pen<'_> {
    /// So far from the middle in a direction.
    fn away(&self, [x, y]: [f32; 2], distance: f32) -> Spot {
        [self.center[0] + distance * x, self.center[1] + distance * y]
    }

    fn at(&self, index: usize, value: f64) -> Spot {
        let angle = self.angles.get(index).copied().unwrap_or_default();
        self.away(radar_point(angle, value, self.profile.max()).into(), self.radius)
    }

    fn draw(&self, scene: &mut Scene, is_so_far: bool) {
        let Self { profile, center, .. } = self;
        let (axes, max) = (&profile.axes, profile.max());
        for ring in 2..=max {
            let ink = if ring == max { Ink::Axis } else { Ink::Grid };
            scene.shapes.push(Shape::Ring { center: *center, radius: self.ring(ring), ink });
        }
        for index in 0..axes.len() {
            scene.line(*center, self.at(index, f64::from(max)), Ink::Grid, 1.0, Dash::Whole);
        }
        let ends = |segment: &Segment, value: fn(&Axis) -> Option<f64>| {
            let end = |index: usize| Some(self.at(index, value(axes.get(index)?)?));
            Some((end(segment.from)?, end(segment.to)?))
        };
        for segment in radar_previous_segments(profile) {
            if let Some((from, to)) = ends(&segment, Axis::previous) {
                scene.line(from, to, Ink::Muted, 1.0, Dash::Dashed);
            }
        }
        for (index, axis) in axes.iter().enumerate().filter(|_| is_so_far) {
            if let Some(value) = axis.value {
                scene.line(*center, self.at(index, value), Ink::Accent(axis.marker), 1.5, Dash::Whole);
            }
        }
        for segment in radar_segments(profile) {
            let marker = axes.get(segment.from).map(|axis| axis.marker);
            if let Some((from, to)) = ends(&segment, |axis| axis.value) {
                scene.line(from, to, marker.map_or(Ink::Muted, Ink::Accent), 1.5, Dash::Whole);
            }
        }
        let marks = |shape: &dyn Fn(usize, &Axis) -> Option<Shape>| -> Vec<Shape> {
            axes.iter().enumerate().filter_map(|(index, axis)| shape(index, axis)).collect()
        };
        let before = |index: usize, axis: &Axis| Some(Shape::Before(self.at(index, axis.moved_from()?), axis.marker));
        let value = |index: usize, axis: &Axis| Some(Shape::Mark(self.at(index, axis.value?), axis.marker));
        let then = |index: usize, axis: &Axis| Some(Shape::Cross(self.at(index, axis.then?)));
        scene.shapes.extend(marks(&before));
        scene.shapes.extend(marks(&value));
        scene.shapes.extend(marks(&then));
        self.ring_numbers(scene, is_so_far);
    }

    /// From the centre to a point of the scale.
    fn ring(&self, point: u8) -> f32 {
        radar_point(0.0, f64::from(point), self.profile.max()).0 * self.radius
    }

    /// The numbers of the rings, where no line runs.
    fn ring_numbers(&self, scene: &mut Scene, is_so_far: bool) {
        let angle = ring_number_angle(self.profile);
        // In a small one the lowest would stand on the middle.
        for ring in (if is_so_far { 2 } else { 1 })..=self.profile.max() {
            let distance = if ring == 1 { LOWEST } else { self.ring(ring) };
            let at = self.away([angle.cos(), angle.sin()], distance);
            if ring > 1 {
                scene.shapes.push(Shape::Plate(Area::around(at, PLATE)));
            }
            scene.words(at, Anchor::Center, ring.to_string(), Letters::Small, Ink::Muted);
        }
    }
}

/// A name with its value under it.
struct Label {
    area: Area,
    /// How far it had to be moved from its axis, in points.
    moved: f32,
    anchor: Anchor,
    lines: Vec<(Words, f32)>,
}

impl Label {
    fn new(axis: &Axis, room: f32, has_parts: bool, texts: &Texts, measure: &impl Measure) -> Self {
        let ink = if axis.value.is_some() { Ink::Accent(axis.marker) } else { Ink::Muted };
        let mut lines = vec![(axis.short_title.get(texts.language()).to_owned(), Letters::Strong, ink)];
        match axis.value {
            Some(value) => lines.push((texts.score(value), Letters::Strong, Ink::Ink)),
            None => lines.push((answered_words(axis, texts), Letters::Small, Ink::Muted)),
        }
        if has_parts && axis.is_partial() {
            lines.push((mean_of_words(axis, texts), Letters::Small, Ink::Muted));
        }
        let mut size = [0.0_f32, 0.0];
        let line = |(text, letters, ink): (String, Letters, Ink)| {
            let [width, height] = measure.size(&text, letters, room);
            size = [size[0].max(width), size[1] + height];
            (Words { at: [0.0, 0.0], anchor: Anchor::Center, text, letters, ink, room }, height)
        };
        let lines = lines.into_iter().map(line).collect();
        Self { area: Area::around([0.0, 0.0], size), moved: 0.0, anchor: Anchor::Center, lines }
    }

    /// Its words, each at its place.
    fn words(self) -> impl Iterator<Item = Shape> {
        let Area { left, top, right, .. } = self.area;
        let x = match self.anchor {
            Anchor::Left => left,
            Anchor::Center => f32::midpoint(left, right),
            Anchor::Right => right,
        };
        let (anchor, mut y) = (self.anchor, top);
        self.lines.into_iter().map(move |(words, height)| {
            let at = [x, y + height / 2.0];
            y += height;
            Shape::Words(Words { at, anchor, ..words })
        })
    }

    /// Stands it at the end of its axis, inside the room from left to right,
    /// and moves it up or down until it stands on nothing.
    fn stand(&mut self, room: RadarRoom, radius: f32, [dx, dy]: [f32; 2], others: &[Self]) {
        self.anchor = match dx {
            x if x.abs() < 0.2 => Anchor::Center,
            x if x > 0.0 => Anchor::Left,
            _ => Anchor::Right,
        };
        let (width, height) = (self.area.width(), self.area.height());
        let [x, y] = room.center;
        let (x, y) = (x + (radius + GAP) * dx, y + (radius + GAP) * dy);
        let (least, most) = (room.area.left, room.area.right - width);
        let left = self.anchor.left(x, width).min(most).max(least);
        self.area = Area::around([left + width / 2.0, y + dy * height / 2.0], [width, height]);
        let outwards = if dy > 0.01 { STEP } else { -STEP };
        let steps = (room.area.height() / STEP) as usize;
        for _ in 0..steps {
            let is_on_circle = self.area.distance_to(room.center) < radius + GAP - 1.0;
            let wide = |other: &Self| other.area.expanded([GAP / 2.0; 2]);
            if !is_on_circle && others.iter().all(|other| !wide(other).meets(&self.area)) {
                break;
            }
            self.area.top += outwards;
            self.area.bottom += outwards;
            self.moved += STEP;
        }
    }
}

/// The largest circle with which the names fit, and where they stand. Names
/// are broken before the circle is very small.
fn fitting(
    profile: &Profile,
    room: RadarRoom,
    has_parts: bool,
    texts: &Texts,
    measure: &impl Measure,
) -> (f32, Vec<Label>) {
    let angles = radar_angles(profile);
    let stood = |radius: f32, width: f32| -> Vec<Label> {
        let mut labels: Vec<Label> = Vec::new();
        for (axis, angle) in profile.axes.iter().zip(&angles) {
            let mut label = Label::new(axis, width, has_parts, texts, measure);
            label.stand(room, radius, [angle.cos(), angle.sin()], &labels);
            labels.push(label);
        }
        labels
    };
    let steps = |least: f32, width: f32, moved: f32| {
        let count = ((room.radius - least).max(0.0) / STEP) as usize;
        (0..=count).map(move |step| (room.radius - STEP * step as f32, width, moved))
    };
    let near = steps(WHOLE, room.area.width(), BESIDE).chain(steps(SMALL, BROKEN, BESIDE));
    for (radius, width, moved) in near.chain(steps(SMALLEST, BROKEN, f32::INFINITY)) {
        let labels = stood(radius, width);
        let Area { top, bottom, .. } = room.area;
        let fits = |Label { area, moved: by, .. }: &Label| {
            *by <= moved && area.top >= top && area.bottom <= bottom && area.width() <= room.area.width()
        };
        if room.center[1] - radius >= top && room.center[1] + radius <= bottom && labels.iter().all(fits) {
            return (radius, labels);
        }
    }
    (SMALLEST, stood(SMALLEST, BROKEN))
}
