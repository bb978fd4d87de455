//! A dimension over true time, laid out: the points of the scale, the lines of
//! the values, what the first and the last are, and what stands on the axis.

use super::lines::thin;
use super::scene::{Anchor, Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot};
use super::trend_words::{scored, value_words};
use super::{Line, Panel, Trend};
use crate::i18n::Texts;
use crate::instrument::Marker;
use crate::scoring::Break;

/// Most marks a panel draws; beyond it the line alone tells the shape.
const MAX_MARKS: usize = 40;
/// Most lines of which each is drawn, however short.
const MAX_LINES: usize = 100;
/// Room between two scales in which the points of the second can stand, and
/// what they take of it, in points.
const NEW_SCALE: f32 = 24.0;
const POINTS: f32 = 18.0;
/// From an axis to the points of its scale: of the first, and of a later one.
const BEFORE: (f32, f32) = (12.0, 4.0);
/// Days after which years tell more under the axis than months.
const DAYS_WITH_MONTHS: f64 = 400.0;
/// Room inside a panel for the marks at its ends and the last value.
const LEFT: f32 = 16.0;
const RIGHT: f32 = 36.0;
/// From the last value to what it is, and from the first one up or down.
const AFTER: f32 = 10.0;
const BESIDE: f32 = 17.0;
/// How far over the highest point a course is drawn and named, and over that
/// why a line is a new one.
const COURSE: (f32, f32) = (8.0, 9.0);
const NEW_LINE: f32 = 20.0;
/// Under the lowest point: the dates, and a line of names further down what
/// the sessions are called.
const DATES: f32 = 20.0;
/// A line of names under the axis, in points.
pub const NAMES: f32 = 20.0;
/// Least room between two months, and between two labels, in points; and room
/// for a year.
const GAP_BETWEEN: f32 = 6.0;
const LABEL_GAP: f32 = 20.0;
const YEAR: f32 = 48.0;

/// A panel at its place.
pub struct TrendPanel<'a> {
    trend: &'a Trend<'a>,
    panel: &'a Panel<'a>,
    marker: Marker,
    room: Area,
    axes: Vec<Axis>,
    /// Whether every scale has room for its points; where not, values are told
    /// with theirs.
    has_room: bool,
}

/// One scale inside a panel: where it begins and ends, and how high a point
/// is, in points.
struct Axis {
    left: f32,
    right: f32,
    max: u8,
    unit: f32,
}

impl<'a> TrendPanel<'a> {
    /// Values between the lowest and the highest point, which `room` reaches
    /// from and to.
    pub fn new(trend: &'a Trend<'a>, panel: &'a Panel<'a>, marker: Marker, room: Area) -> Self {
        let mut of = Self { trend, panel, marker, room, axes: Vec::new(), has_room: true };
        let mut ends_at: Option<f32> = None;
        for stretch in &trend.stretches {
            let unit = room.height() / f32::from(stretch.max.saturating_sub(1).max(1));
            let (from, mut left) = (of.x(stretch.from), room.left);
            if let Some(end) = ends_at {
                let between = from - end;
                of.has_room &= between >= NEW_SCALE;
                left = from - (between * 0.3).min(12.0);
                if let Some(before) = of.axes.last_mut() {
                    before.right = (left - POINTS).max(end);
                }
            }
            of.axes.push(Axis { left, right: room.right, max: stretch.max, unit });
            ends_at = Some(of.x(stretch.to));
        }
        of
    }

    fn usable(&self) -> f32 {
        self.room.width() - LEFT - RIGHT
    }

    /// How far to the right a place of [`Trend::places`] stands.
    fn x(&self, place: f64) -> f32 {
        self.room.left + LEFT + place as f32 * self.usable()
    }

    /// Each value stands on the axis of its own scale.
    fn spot(&self, max: u8, [place, value]: [f64; 2]) -> Spot {
        let up = (value - 1.0) * f64::from(self.room.height()) / f64::from(max.saturating_sub(1).max(1));
        [self.x(place), self.room.bottom - up as f32]
    }

    /// Where the value of a session stands.
    pub fn spot_of(&self, session: usize) -> Option<Spot> {
        let mean = self.panel.means.get(session).copied().flatten()?;
        let max = self.trend.sessions.get(session)?.instrument.scale.max();
        Some(self.spot(max, [*self.trend.places.get(session)?, mean]))
    }

    /// The session with a value that stands nearest to so far to the right.
    pub fn nearest(&self, x: f32) -> Option<usize> {
        let place = f64::from((x - self.room.left - LEFT) / self.usable().max(1.0));
        self.panel.nearest(self.trend, place)
    }

    /// See [`Panel::step`].
    pub fn step(&self, from: Option<usize>, is_back: bool) -> Option<usize> {
        self.panel.step(from, is_back)
    }

    /// What a session tells in it.
    pub fn value_words(&self, session: usize, texts: &Texts) -> String {
        value_words(self.trend, self.panel, session, !self.has_room, texts)
    }

    /// The scale, the values and what the first and the last are; courses
    /// stand at these places.
    pub fn scene(&self, courses: &[f64], texts: &Texts, measure: &impl Measure) -> Scene {
        let mut scene = Scene::default();
        self.grid(&mut scene);
        let Area { left, top, bottom, .. } = self.room;
        for course in courses {
            let x = left + (self.x(*course) - left).round() + 0.5;
            scene.line([x, bottom], [x, top - COURSE.0], Ink::Muted, 0.8, Dash::Dotted);
        }
        let lines = &self.panel.lines;
        let count: usize = lines.iter().map(|line| line.points.len()).sum();
        let (drawn, alone) = self.drawn();
        let marked = drawn.iter().flatten().copied().filter(|_| count <= MAX_MARKS);
        let marks: Vec<Spot> = alone.into_iter().chain(marked).collect();
        let ink = Ink::Accent(self.marker);
        scene.shapes.extend(drawn.into_iter().map(|through| Shape::Line {
            through,
            ink,
            width: 1.5,
            dash: Dash::Whole,
        }));
        scene.shapes.extend(marks.into_iter().map(|at| Shape::SmallMark(at, self.marker)));
        let first = lines.first().and_then(|line| Some((line.max, *line.points.first()?)));
        let last = lines.last().and_then(|line| Some((line.max, *line.points.last()?)));
        scene
            .shapes
            .extend(first.into_iter().chain(last).map(|(max, at)| Shape::Mark(self.spot(max, at), self.marker)));
        self.numbers(&mut scene);
        if let Some((max, value)) = last {
            self.last(&mut scene, self.spot(max, value), self.told(max, value, texts), measure);
        }
        if let Some((max, value)) = first.filter(|_| count > 1) {
            self.first(&mut scene, self.spot(max, value), self.told(max, value, texts), measure);
        }
        self.notes(&mut scene, courses, texts, measure);
        scene
    }

    fn told(&self, max: u8, [_, value]: [f64; 2], texts: &Texts) -> String {
        scored(value, max, !self.has_room, texts)
    }

    fn grid(&self, scene: &mut Scene) {
        for of in &self.axes {
            for point in 1..=of.max {
                // On half a point, so that they fall on whole pixels.
                let y = self.room.bottom - (f32::from(point - 1) * of.unit).round() - 0.5;
                let ink = if point == 1 { Ink::Axis } else { Ink::Grid };
                scene.line([of.left, y], [of.right, y], ink, 1.0, Dash::Whole);
            }
        }
    }

    /// The points of the scales. Numbers that belong to one alone would be
    /// wrong for the others.
    fn numbers(&self, scene: &mut Scene) {
        for of in self.axes.iter().filter(|_| self.has_room) {
            let x = of.left - if of.left > self.room.left { BEFORE.1 } else { BEFORE.0 };
            for point in 1..=of.max {
                let y = self.room.bottom - f32::from(point - 1) * of.unit;
                scene.words([x, y], Anchor::Right, point.to_string(), Letters::Small, Ink::Muted);
            }
        }
    }

    fn last(&self, scene: &mut Scene, [x, y]: Spot, words: String, measure: &impl Measure) {
        // No line of the grid goes through it.
        let [width, _] = measure.size(&words, Letters::SmallStrong, f32::INFINITY);
        let at = [x + AFTER, y];
        scene.shapes.push(Shape::Plate(Area::around([at[0] + width / 2.0, y], [width + 4.0, 14.0])));
        scene.words(at, Anchor::Left, words, Letters::SmallStrong, Ink::Ink);
    }

    fn first(&self, scene: &mut Scene, [x, y]: Spot, words: String, measure: &impl Measure) {
        // Over the point where the dates stand under it.
        let is_over = y + BESIDE + 9.0 > self.room.bottom + 8.0;
        let at = [x, y + if is_over { -BESIDE } else { BESIDE }];
        let [width, _] = measure.size(&words, Letters::Small, f32::INFINITY);
        scene.shapes.push(Shape::Plate(Area::around(at, [width + 4.0, 18.0])));
        scene.words(at, Anchor::Center, words, Letters::Small, Ink::Muted);
    }

    /// The lines at their places, and the values that no line shows. Of very
    /// many lines only those that are as wide as a point are lines.
    fn drawn(&self) -> (Vec<Vec<Spot>>, Vec<Spot>) {
        let columns = self.usable().max(1.0);
        let all = &self.panel.lines;
        let is_line = |line: &&Line| {
            let (first, last) = (line.points.first(), line.points.last());
            let width = first.zip(last).map_or(0.0, |([from, _], [to, _])| (to - from) * f64::from(columns));
            line.points.len() > 1 && (all.len() <= MAX_LINES || width >= 1.0)
        };
        let (lines, alone): (Vec<&Line>, Vec<&Line>) = all.iter().partition(is_line);
        let thinned = |points: &[[f64; 2]], max: u8| -> Vec<Spot> {
            thin(points, columns as usize).into_iter().map(|value| self.spot(max, value)).collect()
        };
        let lines = lines.into_iter().map(|line| thinned(&line.points, line.max)).collect();
        // What stands alone on one scale after the other, each thinned for itself.
        let mut marks = Vec::new();
        for same in alone.chunk_by(|one, other| one.max == other.max) {
            let max = same.first().map_or(0, |line| line.max);
            let points: Vec<[f64; 2]> = same.iter().flat_map(|line| line.points.iter().copied()).collect();
            marks.extend(thinned(&points, max));
        }
        (lines, marks)
    }

    /// The courses by name, and why a new line begins over where it does.
    fn notes(&self, scene: &mut Scene, courses: &[f64], texts: &Texts, measure: &impl Measure) {
        let mut taken: Vec<Area> = Vec::new();
        let course = texts.get("trend-course");
        for place in courses {
            let (x, y) = (self.x(*place) + 6.0, self.room.top - COURSE.1);
            let [width, height] = measure.size(&course, Letters::Small, f32::INFINITY);
            taken.push(Area::around([x + width / 2.0, y], [width, height]));
            scene.words([x, y], Anchor::Left, course.clone(), Letters::Small, Ink::Muted);
        }
        // Over the highest point and its number.
        let mut names = Names { y: self.room.top - NEW_LINE, free_to: f32::INFINITY, gap: GAP_BETWEEN };
        for line in self.panel.lines.iter().rev() {
            let key = match line.why {
                Some(Break::OtherScale) => "trend-new-scale",
                Some(Break::OtherStatements) => "trend-new-statements",
                _ => continue,
            };
            let Some([begins, _]) = line.points.first() else { continue };
            let words = texts.get(key);
            let size = measure.size(&words, Letters::Small, f32::INFINITY);
            let half = size[0] / 2.0;
            let (least, most) = (self.room.left + half, self.room.right + RIGHT - half);
            let center = self.x(*begins).min(most).max(least);
            let place = Area::around([center, names.y], size);
            if taken.iter().all(|other| !other.meets(&place)) {
                names.set(scene, center, words, size[0]);
            }
        }
    }

    /// Months under the sessions, and the years that begin among them.
    pub fn dates(&self, scene: &mut Scene, texts: &Texts, measure: &impl Measure) {
        let mut names = Names { y: self.room.bottom + DATES, free_to: f32::INFINITY, gap: GAP_BETWEEN };
        if self.trend.days() > DAYS_WITH_MONTHS {
            let most = (self.room.width() / YEAR) as usize;
            let named = self.trend.dates(most.max(1), |day| texts.month_short(day));
            for (name, place) in named.into_iter().rev() {
                names.set_short(scene, self.x(place), &name, measure);
            }
            return;
        }
        for (record, place) in self.trend.sessions.iter().zip(&self.trend.places).rev() {
            names.set_short(scene, self.x(*place), &texts.month_short(record.session.date), measure);
        }
    }

    /// The first day and the last, where there is no pointer to ask with.
    pub fn ends(&self, scene: &mut Scene, texts: &Texts) {
        let day = |record: Option<&&crate::scoring::Record>| record.map(|record| record.session.date);
        let (first, last) = (day(self.trend.sessions.first()), day(self.trend.sessions.last()));
        let Area { left, right, bottom, .. } = self.room;
        let mut told = |x: f32, anchor: Anchor, date| {
            scene.words([x, bottom + DATES], anchor, texts.date(date), Letters::Small, Ink::Muted);
        };
        if let Some(first) = first {
            told(left, Anchor::Left, first);
        }
        if let Some(last) = last.filter(|last| Some(*last) != first) {
            told(right, Anchor::Right, last);
        }
    }

    /// The person's own names of the sessions, the last one first.
    pub fn labels(&self, scene: &mut Scene, measure: &impl Measure) {
        // The first and the last may not leave the panel.
        let (left, right) = (self.room.left - 20.0, self.room.right + 6.0);
        let y = self.room.bottom + DATES + NAMES;
        let mut names = Names { y, free_to: right + LABEL_GAP, gap: LABEL_GAP };
        for (record, place) in self.trend.sessions.iter().zip(&self.trend.places).rev() {
            let Some(label) = &record.session.label else { continue };
            let [width, _] = measure.size(label, Letters::Small, f32::INFINITY);
            let half = width / 2.0;
            // What has no room here stands in the list below.
            if width <= right - left {
                let center = self.x(*place).min(right - half).max(left + half);
                names.set(scene, center, label.clone(), width);
            }
        }
    }
}

/// Names that are set from the right, each where it fits.
struct Names {
    y: f32,
    free_to: f32,
    /// Least room between two of them, in points.
    gap: f32,
}

impl Names {
    fn set(&mut self, scene: &mut Scene, center: f32, words: String, width: f32) {
        let half = width / 2.0;
        if center + half + self.gap <= self.free_to {
            scene.words([center, self.y], Anchor::Center, words, Letters::Small, Ink::Muted);
            self.free_to = center - half;
        }
    }

    /// As [`Self::set`], for a short one: most of a long history is skipped
    /// without measuring a text.
    fn set_short(&mut self, scene: &mut Scene, center: f32, words: &str, measure: &impl Measure) {
        if center + 8.0 <= self.free_to {
            let [width, _] = measure.size(words, Letters::Small, f32::INFINITY);
            self.set(scene, center, words.to_owned(), width);
        }
    }
}
