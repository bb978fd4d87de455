//! A drawing before anybody paints it: shapes and words at their places, each
//! with the role that its colour and its letters come from. A chart is laid
//! out as one; the window and the files paint it, and decide nothing but how a
//! medium makes a mark, a tick or a letter.

use super::group::Tone;
use super::palette::{Palette, Rgb};
use crate::instrument::Marker;

/// A place, in points from the left and from the top.
pub type Spot = [f32; 2];

/// A room, in points from the left and from the top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the left to its left edge.
    pub left: f32,
    /// From the top to its upper edge.
    pub top: f32,
    /// From the left to its right edge.
    pub right: f32,
    /// From the top to its lower edge.
    pub bottom: f32,
}

impl Area {
    /// Of this size, with its middle there.
    pub fn around([x, y]: Spot, [width, height]: [f32; 2]) -> Self {
        let (left, top) = (x - width / 2.0, y - height / 2.0);
        Self { left, top, right: left + width, bottom: top + height }
    }

    /// In points.
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// In points.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Larger by so much on each side.
    pub fn expanded(&self, [x, y]: [f32; 2]) -> Self {
        Self { left: self.left - x, top: self.top - y, right: self.right + x, bottom: self.bottom + y }
    }

    /// Whether they share a place.
    pub fn meets(&self, other: &Self) -> bool {
        self.left <= other.right && other.left <= self.right && self.top <= other.bottom && other.top <= self.bottom
    }

    /// From the nearest place in it, in points.
    pub fn distance_to(&self, [x, y]: Spot) -> f32 {
        let beyond = |at: f32, from: f32, to: f32| (from - at).max(at - to).max(0.0);
        beyond(x, self.left, self.right).hypot(beyond(y, self.top, self.bottom))
    }
}

/// What something is drawn in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What the drawing lies on.
    Surface,
    /// Lines between parts of a drawing.
    Border,
    /// Lines of a scale.
    Grid,
    /// The end of a scale that values are measured from.
    Axis,
    /// What is said aside, and what was before.
    Muted,
    /// What is said.
    Ink,
    /// What an instrument is known by.
    Accent(Marker),
    /// What stands on a step of an instrument's bars.
    On(Tone, Marker),
}

impl Palette {
    /// The colour of a role.
    pub fn ink(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Surface => self.surface,
            Ink::Border => self.border,
            Ink::Grid => self.grid,
            Ink::Axis => self.axis,
            Ink::Muted => self.muted,
            Ink::Ink => self.ink,
            Ink::Accent(Marker::Circle) => self.teal,
            Ink::Accent(Marker::Square) => self.indigo,
            Ink::Accent(Marker::Diamond) => self.ochre,
            Ink::On(tone, marker) => self.tone(tone, marker).ink,
        }
    }
}

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// 13 points.
    Small,
    /// The same, semibold.
    SmallStrong,
    /// 13 points, medium: a number on a ground.
    Number,
    /// 15 points.
    Body,
    /// The same, semibold.
    Strong,
    /// 24 points, semibold.
    Title,
}

/// Where a text stands in relation to the point it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Left,
    /// It is centred there.
    Center,
    /// It ends there.
    Right,
}

impl Anchor {
    /// The left edge of something `width` wide anchored at `x`.
    pub fn left(self, x: f32, width: f32) -> f32 {
        match self {
            Self::Left => x,
            Self::Center => x - width / 2.0,
            Self::Right => x - width,
        }
    }
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// In one.
    Whole,
    /// In strokes: what was before.
    Dashed,
    /// In dots.
    Dotted,
}

/// Something that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line through these places.
    Line {
        /// Two or more.
        through: Vec<Spot>,
        /// Its colour.
        ink: Ink,
        /// In points.
        width: f32,
        /// How it is drawn.
        dash: Dash,
    },
    /// A circle that is not filled.
    Ring {
        /// Its middle.
        center: Spot,
        /// In points.
        radius: f32,
        /// Its colour.
        ink: Ink,
    },
    /// A bar.
    Bar(Area, Ink),
    /// What is most likely, on the line of where it may be.
    Dot(Spot, Ink),
    /// A value: the mark of its instrument.
    Mark(Spot, Marker),
    /// The same, smaller, on a line of many.
    SmallMark(Spot, Marker),
    /// A value of the session before: the same mark, hollow.
    Before(Spot, Marker),
    /// The same across a bar, so far up and down.
    Tick(Spot, f32),
    /// A starting point that was rated again, whatever the instrument.
    Cross(Spot),
    /// A step of a group's bars.
    Step(Area, Tone, Marker),
    /// A point of the scale that is not the median.
    Empty(Area),
    /// Where the middle person stands: a mark with its tip there.
    MiddlePerson(Spot),
    /// Ground under words, over everything that is not words.
    Plate(Area),
    /// Words.
    Words(Words),
}

/// Words at their place.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// Where they stand; up and down it is their middle.
    pub at: Spot,
    /// On which side of it.
    pub anchor: Anchor,
    /// What they say.
    pub text: String,
    /// How they are written.
    pub letters: Letters,
    /// Their colour.
    pub ink: Ink,
    /// Most room from left to right, in points; they are broken into lines of
    /// about the same length where they are longer.
    pub room: f32,
}

/// How much room words take in a medium.
pub trait Measure {
    /// Width and height of words that are broken to fit so many points, as the
    /// medium's painter sets them.
    fn size(&self, text: &str, letters: Letters, room: f32) -> [f32; 2];
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// What there is, the lowest first.
    pub shapes: Vec<Shape>,
}

impl Scene {
    /// Adds a line from one place to another.
    pub fn line(&mut self, from: Spot, to: Spot, ink: Ink, width: f32, dash: Dash) {
        self.shapes.push(Shape::Line { through: vec![from, to], ink, width, dash });
    }

    /// Adds words on one line.
    pub fn words(&mut self, at: Spot, anchor: Anchor, text: String, letters: Letters, ink: Ink) {
        self.shapes.push(Shape::Words(Words { at, anchor, text, letters, ink, room: f32::INFINITY }));
    }
}
