//! Columns and rows that measure themselves. A page is described as a tree of
//! nodes; a node knows how high it is at a width, so that everything has its
//! place before anything is drawn, in one pass, and nothing moves afterwards.
//!
//! The order of the tree is the order of Tab and of a screen reader. What a
//! person asks for comes back as a value `M`.

mod measure;
mod room;
mod scarce;
mod show;
mod stand;
#[cfg(test)]
mod tests;

pub use scarce::by_width;

use super::colors::Colors;
use super::text::{Anchor, Style};
use super::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Color32, Rect, Ui, Vec2, vec2};
use std::borrow::Cow;
use std::cell::Cell;

/// Something on a page, and what a person can ask for there.
pub struct Node<'a, M> {
    kind: Kind<'a, M>,
    width: Width,
    /// Narrower than this, its row becomes a column; else its longest word.
    least: Option<f32>,
    /// How wide it wants to be at least.
    basis: f32,
    at_most: f32,
    min_height: f32,
    across: Across,
    /// Whether it takes what a column has left.
    grows: bool,
    /// Whether its row becomes a column before it is narrower than it wants.
    is_whole: bool,
    pad: MarginF32,
    behind: Option<Draw<'a, M>>,
    known: Known,
}

/// What has been measured, so that no text is asked twice.
struct Known {
    /// The width that was last asked for, and how high it is there.
    height: Cell<(f32, f32)>,
    natural: Cell<Option<f32>>,
    least: Cell<Option<f32>>,
}

impl Known {
    /// Nothing yet, or nothing that still holds.
    fn nothing() -> Self {
        Self { height: Cell::new((f32::NAN, 0.0)), natural: Cell::default(), least: Cell::default() }
    }
}

/// How much of a row's width a node takes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Width {
    /// As much as it says on one line; less where the row is full.
    Fit,
    /// So many points.
    Fixed(f32),
    /// Its share of what the others leave.
    Fill(f32),
}

/// Where a node stands in a row that is higher than it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Across {
    Top,
    Middle,
    Bottom,
    /// It is as high as the row.
    Stretch,
}

enum Kind<'a, M> {
    Text(Text<'a>),
    /// Drawn by what has its rectangle given.
    Drawn {
        size: Vec2,
        draw: Draw<'a, M>,
    },
    /// As high as its width asks for.
    Part(Box<dyn Part<M> + 'a>),
    Column {
        gap: f32,
        children: Vec<Node<'a, M>>,
    },
    /// Becomes a column where there is no room, unless it has no gap for that.
    Row {
        gap: f32,
        stacked_gap: Option<f32>,
        children: Vec<Node<'a, M>>,
    },
    /// As many on a line as there is room for.
    Wrap {
        gap: f32,
        children: Vec<Node<'a, M>>,
    },
    /// As many columns of equal width as there is room for.
    Grid {
        gap: f32,
        at_least: f32,
        most: usize,
        children: Vec<Node<'a, M>>,
    },
}

struct Text<'a> {
    words: Cow<'a, str>,
    /// What a screen reader hears, where that is more.
    name: Option<String>,
    style: Style,
    color: Color32,
    look: Look,
    anchor: Anchor,
    role: Role,
    /// Whether a screen reader hears it from what it stands in.
    is_silent: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Look {
    Running,
    /// With lines of like length.
    Balanced,
    Heading,
    /// On one line, with an ellipsis where it does not fit.
    Line,
}

type Draw<'a, M> = Box<dyn FnOnce(&mut Ui, Rect) -> Option<M> + 'a>;

/// What is as high as its width asks for.
pub trait Part<M> {
    /// How wide it is when there is room, in points; 0 where it takes what it
    /// is given.
    fn natural(&self, _ui: &Ui) -> f32 {
        0.0
    }
    /// The narrowest it can be, in points.
    fn least(&self, _ui: &Ui) -> f32 {
        0.0
    }
    /// How high it is at this width, in points.
    fn height(&self, ui: &Ui, width: f32) -> f32;
    /// Shows it; gives what was asked for.
    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M>;
}

fn node<'a, M>(kind: Kind<'a, M>) -> Node<'a, M> {
    Node {
        kind,
        width: Width::Fit,
        least: None,
        basis: 0.0,
        at_most: f32::INFINITY,
        min_height: 0.0,
        across: Across::Middle,
        grows: false,
        is_whole: false,
        pad: MarginF32::ZERO,
        behind: None,
        known: Known::nothing(),
    }
}

fn text<'a, M>(words: impl Into<Cow<'a, str>>, style: Style, color: Color32, look: Look) -> Node<'a, M> {
    let role = if look == Look::Heading { Role::Heading } else { Role::Label };
    let words = words.into();
    node(Kind::Text(Text { words, name: None, style, color, look, anchor: Anchor::Left, role, is_silent: false }))
}

/// Running text on as many lines as it needs.
pub fn label<'a, M>(words: impl Into<Cow<'a, str>>, style: Style, color: Color32) -> Node<'a, M> {
    text(words, style, color, Look::Running)
}

/// The same with lines of like length, so that no word stands alone.
pub fn balanced<'a, M>(words: impl Into<Cow<'a, str>>, style: Style, color: Color32) -> Node<'a, M> {
    text(words, style, color, Look::Balanced)
}

/// A heading; its size says its level.
pub fn heading<'a, M>(words: impl Into<Cow<'a, str>>, style: Style, color: Color32) -> Node<'a, M> {
    text(words, style, color, Look::Heading)
}

/// What is drawn in a rectangle of this size.
pub fn drawn<'a, M>(size: Vec2, draw: impl FnOnce(&mut Ui, Rect) -> Option<M> + 'a) -> Node<'a, M> {
    node(Kind::Drawn { size, draw: Box::new(draw) })
}

/// What is drawn across its room, `height` points high.
pub fn band<'a, M>(height: f32, draw: impl FnOnce(&mut Ui, Rect) -> Option<M> + 'a) -> Node<'a, M> {
    drawn(vec2(0.0, height), draw).fill()
}

/// What is as high as its width asks for.
pub fn part<'a, M>(part: impl Part<M> + 'a) -> Node<'a, M> {
    node(Kind::Part(Box::new(part))).fill()
}

/// What is as high as `height` says for a width, in points.
pub fn measured<'a, M: 'a>(
    height: impl Fn(&Ui, f32) -> f32 + 'a,
    show: impl FnOnce(&mut Ui, Rect) -> Option<M> + 'a,
) -> Node<'a, M> {
    part(show::Measured(height, show))
}

/// Below each other.
pub fn column<'a, M>(gap: f32, children: impl IntoIterator<Item = Node<'a, M>>) -> Node<'a, M> {
    node(Kind::Column { gap, children: children.into_iter().collect() }).fill()
}

/// Beside each other; below each other where that does not fit.
pub fn row<'a, M>(gap: f32, children: impl IntoIterator<Item = Node<'a, M>>) -> Node<'a, M> {
    node(Kind::Row { gap, stacked_gap: Some(gap), children: children.into_iter().collect() }).fill()
}

/// Beside each other, however narrow it is.
pub fn line<'a, M>(gap: f32, children: impl IntoIterator<Item = Node<'a, M>>) -> Node<'a, M> {
    node(Kind::Row { gap, stacked_gap: None, children: children.into_iter().collect() }).fill()
}

/// Beside each other, on as many lines as they need.
pub fn wrap<'a, M>(gap: f32, children: impl IntoIterator<Item = Node<'a, M>>) -> Node<'a, M> {
    node(Kind::Wrap { gap, children: children.into_iter().collect() }).fill()
}

/// At most `most` equal columns, each `at_least` points wide, and rows of
/// equal height.
pub fn grid<'a, M>(
    gap: f32,
    at_least: f32,
    most: usize,
    children: impl IntoIterator<Item = Node<'a, M>>,
) -> Node<'a, M> {
    node(Kind::Grid { gap, at_least, most, children: children.into_iter().collect() }).fill()
}

/// Rows whose columns stand under each other: what fits its words is in all of
/// them as wide as in the one where it is widest.
pub fn aligned<'a, M>(ui: &Ui, mut rows: Vec<Node<'a, M>>) -> Vec<Node<'a, M>> {
    fn fitting<'b, 'a, M>(row: &'b mut Node<'a, M>) -> impl Iterator<Item = (usize, &'b mut Node<'a, M>)> {
        let children = if let Kind::Row { children, .. } = &mut row.kind { children.as_mut_slice() } else { &mut [] };
        children.iter_mut().enumerate().filter(|(_, child)| child.width == Width::Fit)
    }
    let mut widest: Vec<f32> = Vec::new();
    for row in &mut rows {
        for (place, child) in fitting(row) {
            widest.resize(widest.len().max(place + 1), 0.0);
            let natural = child.natural(ui);
            if let Some(widest) = widest.get_mut(place) {
                *widest = widest.max(natural);
            }
        }
    }
    for row in &mut rows {
        for (place, child) in fitting(row) {
            let widest = widest.get(place).copied().unwrap_or_default();
            (child.basis, child.least, child.known) = (widest, Some(widest), Known::nothing());
        }
    }
    rows
}

/// Space of this height.
pub fn space<'a, M>(height: f32) -> Node<'a, M> {
    drawn(vec2(0.0, height), |_, _| None)
}

/// Space of at least this height, and more where the column has more.
pub fn spring<'a, M>(height: f32) -> Node<'a, M> {
    space(height).grows()
}

/// Pushes what follows in a row to its end.
pub fn filler<'a, M>() -> Node<'a, M> {
    space(0.0).fill()
}

/// A line across its room.
pub fn hairline<'a, M>(colors: &'a Colors) -> Node<'a, M> {
    band(0.0, |ui, rect| {
        widgets::hairline(ui, rect.x_range(), rect.top(), colors);
        None
    })
}
