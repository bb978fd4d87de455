//! How wide a node wants to be, how narrow it can be, and how high it is.

use super::stand::{self, Stand, gaps};
use super::{Kind, Look, Node, Text, Width};
use crate::ui::text;
use egui::{Galley, Ui, Vec2};
use std::sync::Arc;

impl<M> Node<'_, M> {
    /// How wide it is on one line, in points.
    pub fn natural(&self, ui: &Ui) -> f32 {
        if let Some(known) = self.known.natural.get() {
            return known;
        }
        let inner = match &self.kind {
            Kind::Text(Text { words, style, .. }) => text::width(ui, words, *style).ceil(),
            Kind::Drawn { size, .. } => size.x,
            Kind::Part(part) => part.natural(ui),
            Kind::Column { children, .. } | Kind::Grid { children, .. } => widest(children, |child| child.natural(ui)),
            Kind::Row { gap, children, .. } | Kind::Wrap { gap, children } => {
                children.iter().map(|child| child.in_row(ui)).sum::<f32>() + gap * gaps(children)
            }
        };
        let natural = (inner + self.pad.sum().x).max(self.basis).min(self.at_most);
        self.known.natural.set(Some(natural));
        natural
    }

    /// The same in its row.
    pub(super) fn in_row(&self, ui: &Ui) -> f32 {
        match self.width {
            Width::Fixed(width) => width,
            Width::Fit | Width::Fill(_) => self.natural(ui),
        }
    }

    /// The narrowest it can be: what it says, or its longest word.
    pub fn least(&self, ui: &Ui) -> f32 {
        if let (Some(least), _) | (None, Width::Fixed(least)) = (self.least, self.width) {
            return least;
        }
        if self.is_whole {
            return self.natural(ui);
        }
        if let Some(known) = self.known.least.get() {
            return known;
        }
        let inner = match &self.kind {
            Kind::Text(Text { look: Look::Line, .. }) => 0.0,
            Kind::Text(Text { words, style, .. }) => text::longest_word(ui, words, *style).ceil(),
            Kind::Drawn { size, .. } => size.x,
            Kind::Part(part) => part.least(ui),
            Kind::Row { gap, stacked_gap: None, children } => {
                children.iter().map(|child| child.least(ui)).sum::<f32>() + gap * gaps(children)
            }
            Kind::Row { children, .. }
            | Kind::Wrap { children, .. }
            | Kind::Column { children, .. }
            | Kind::Grid { children, .. } => widest(children, |child| child.least(ui)),
        };
        let least = inner + self.pad.sum().x;
        self.known.least.set(Some(least));
        least
    }

    /// How high it is at this width, in points.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let width = snapped(width.min(self.at_most));
        let (known_width, known) = self.known.height.get();
        if known_width == width {
            return known;
        }
        let inner = (width - self.pad.sum().x).max(0.0);
        let height = match &self.kind {
            Kind::Text(text) => text.galley(ui, inner).size().y,
            Kind::Drawn { size, .. } => size.y,
            Kind::Part(part) => part.height(ui, inner),
            Kind::Column { gap, children } => {
                children.iter().map(|child| child.height(ui, inner)).sum::<f32>() + gap * gaps(children)
            }
            Kind::Row { gap, stacked_gap, children } => match stand::of_row(ui, children, *gap, *stacked_gap, inner) {
                Stand::Beside(widths) => highest(children.iter().zip(widths).map(|(child, at)| child.height(ui, at))),
                Stand::Below(gap) => {
                    let shown = || children.iter().filter(|child| !child.is_filler());
                    let heights = shown().map(|child| child.height(ui, child.stacked(ui, inner)));
                    heights.sum::<f32>() + gap * (shown().count().saturating_sub(1)) as f32
                }
            },
            Kind::Wrap { gap, children } => {
                let lines = stand::lines(ui, children, *gap, inner);
                let heights = lines.iter().map(|line| {
                    let on_it = children.iter().skip(line.first).zip(&line.widths);
                    highest(on_it.map(|(child, width)| child.height(ui, *width)))
                });
                heights.sum::<f32>() + gap * lines.len().saturating_sub(1) as f32
            }
            Kind::Grid { gap, at_least, most, children } => {
                let (per_row, width) = stand::columns(inner, *gap, *at_least, *most);
                let rows = children.chunks(per_row);
                let count = rows.len();
                let heights = rows.map(|row| highest(row.iter().map(|child| child.height(ui, width))));
                heights.sum::<f32>() + gap * count.saturating_sub(1) as f32
            }
        };
        let height = (height + self.pad.sum().y).max(self.min_height);
        self.known.height.set((width, height));
        height
    }

    /// How wide it is in a row that has become a column.
    pub(super) fn stacked(&self, ui: &Ui, width: f32) -> f32 {
        match (&self.kind, self.width) {
            (Kind::Drawn { .. } | Kind::Part(_), Width::Fit) => self.natural(ui).min(width),
            _ => width,
        }
    }

    /// How many parts it has of what the others in its row leave.
    pub(super) fn parts(&self) -> f32 {
        if let Width::Fill(parts) = self.width { parts } else { 0.0 }
    }

    /// Whether it is there for what stands beside it alone.
    pub(super) fn is_filler(&self) -> bool {
        matches!(self.kind, Kind::Drawn { size, .. } if size == Vec2::ZERO) && self.pad.sum() == Vec2::ZERO
    }
}

impl Text<'_> {
    /// Its lines at this width.
    pub(super) fn galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        match self.look {
            Look::Running => text::galley(ui, &self.words, self.style, self.color, width),
            Look::Line => text::line(ui, &self.words, self.style, self.color, width),
            Look::Heading | Look::Balanced => text::balanced(ui, &self.words, self.style, self.color, width),
        }
    }
}

/// To a part of a point that `f32` holds wherever on a screen it is, so that a
/// rectangle is as wide as what it was made for.
pub(super) fn snapped(width: f32) -> f32 {
    (width * 32.0).round() / 32.0
}

fn highest(heights: impl Iterator<Item = f32>) -> f32 {
    heights.fold(0.0, f32::max)
}

fn widest<M>(children: &[Node<'_, M>], width: impl Fn(&Node<'_, M>) -> f32) -> f32 {
    children.iter().map(width).fold(0.0, f32::max)
}
