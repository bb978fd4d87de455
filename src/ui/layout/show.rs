//! Puts a node and what is in it on the screen.

use super::measure::snapped;
use super::stand::{self, Stand, gaps};
use super::{Across, Kind, Look, Node, Part, Text};
use crate::ui::selecting;
use crate::ui::text::{self, Anchor};
use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2, vec2};

impl<M> Node<'_, M> {
    /// Shows it from `at` down, `width` points wide; gives where it ended and
    /// what was asked for.
    pub fn show_at(self, ui: &mut Ui, at: Pos2, width: f32) -> (f32, Option<M>) {
        let rect = Rect::from_min_size(at, vec2(width, self.height(ui, width)));
        (rect.bottom(), self.show(ui, rect))
    }

    /// Shows it in `rect`; gives what was asked for.
    pub fn show(mut self, ui: &mut Ui, rect: Rect) -> Option<M> {
        let rect = rect.with_max_x(rect.right().min(rect.left() + self.at_most));
        let mut asked = self.behind.take().and_then(|behind| behind(ui, rect));
        let room = rect - self.pad;
        let width = (snapped(rect.width()) - self.pad.sum().x).max(0.0);
        let mut put = |ui: &mut Ui, child: Node<'_, M>, min: Pos2, size: egui::Vec2| {
            // The keyboard and the mouse ask for one thing at a time.
            if let Some(new) = child.show(ui, Rect::from_min_size(min, size)) {
                asked = Some(new);
            }
        };
        match self.kind {
            Kind::Text(words) => words.show(ui, room, width),
            Kind::Drawn { draw, .. } => asked = draw(ui, room).or(asked),
            Kind::Part(part) => asked = part.show(ui, room).or(asked),
            Kind::Column { gap, children } => {
                let natural: f32 = children.iter().map(|child| child.height(ui, width)).sum();
                let growing = children.iter().filter(|child| child.grows).count();
                let extra = (room.height() - natural - gap * gaps(&children)).max(0.0) / growing.max(1) as f32;
                let mut top = room.top();
                for child in children {
                    let more = if child.grows { extra } else { 0.0 };
                    let size = vec2(width, child.height(ui, width) + more);
                    put(ui, child, pos2(room.left(), top), size);
                    top += size.y + gap;
                }
            }
            Kind::Row { gap, stacked_gap, children } => match stand::of_row(ui, &children, gap, stacked_gap, width) {
                Stand::Beside(widths) => beside(ui, children.into_iter().zip(widths), gap, room, &mut put),
                Stand::Below(gap) => {
                    let mut top = room.top();
                    for child in children.into_iter().filter(|child| !child.is_filler()) {
                        let own = child.stacked(ui, width);
                        let size = vec2(own, child.height(ui, own));
                        put(ui, child, pos2(room.left(), top), size);
                        top += size.y + gap;
                    }
                }
            },
            Kind::Wrap { gap, children } => {
                let lines = stand::lines(ui, &children, gap, width);
                let mut children = children.into_iter();
                let mut top = room.top();
                for line in lines {
                    let on_it: Vec<_> =
                        children.by_ref().zip(line.widths.iter().copied()).take(line.widths.len()).collect();
                    let height = on_it.iter().map(|(child, width)| child.height(ui, *width)).fold(0.0, f32::max);
                    let room = Rect::from_min_size(pos2(room.left(), top), vec2(width, height));
                    beside(ui, on_it.into_iter(), gap, room, &mut put);
                    top += height + gap;
                }
            }
            Kind::Grid { gap, at_least, most, children } => {
                let (per_row, each) = stand::columns(width, gap, at_least, most);
                let mut children = children.into_iter().peekable();
                let mut top = room.top();
                while children.peek().is_some() {
                    let row: Vec<_> = children.by_ref().take(per_row).collect();
                    let height = row.iter().map(|child| child.height(ui, each)).fold(0.0, f32::max);
                    for (place, child) in row.into_iter().enumerate() {
                        let left = room.left() + place as f32 * (each + gap);
                        put(ui, child, pos2(left, top), vec2(each, height));
                    }
                    top += height + gap;
                }
            }
        }
        asked
    }
}

/// What stands beside each other, each so wide.
fn beside<'a, M: 'a>(
    ui: &mut Ui,
    children: impl Iterator<Item = (Node<'a, M>, f32)>,
    gap: f32,
    room: Rect,
    put: &mut impl FnMut(&mut Ui, Node<'a, M>, Pos2, egui::Vec2),
) {
    let mut left = room.left();
    for (child, width) in children {
        let own = child.height(ui, width);
        let (height, above) = match child.across {
            Across::Top => (own, 0.0),
            Across::Middle => (own, ((room.height() - own) / 2.0).round()),
            Across::Bottom => (own, room.height() - own),
            Across::Stretch => (room.height(), 0.0),
        };
        put(ui, child, pos2(left, room.top() + above), vec2(width, height));
        left += width + gap;
    }
}

impl Text<'_> {
    fn show(&self, ui: &mut Ui, room: Rect, width: f32) {
        if self.look == Look::Heading {
            text::heading(ui, room.min, width, &self.words, self.style, self.color);
            return;
        }
        let at = match self.anchor {
            Anchor::Left => room.left_top(),
            Anchor::Center => room.center_top(),
            Anchor::Right => room.right_top(),
        };
        let mut galley = self.galley(ui, width);
        if self.is_silent {
            selecting::along(ui, &mut galley, &self.words);
            text::paint_galley(ui, at, self.anchor, galley, self.color);
            return;
        }
        let name = self.name.as_deref().unwrap_or(&self.words);
        if self.look != Look::Line && self.role == Role::Label && self.anchor == Anchor::Left {
            text::place_selectable(ui, at, galley, self.color, &self.words, name);
            return;
        }
        text::place(ui, at, self.anchor, galley, self.color, name, self.role);
    }
}

/// What is as high as a function says.
pub(super) struct Measured<H, S>(pub(super) H, pub(super) S);

impl<M, H: Fn(&Ui, f32) -> f32, S: FnOnce(&mut Ui, Rect) -> Option<M>> Part<M> for Measured<H, S> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.0(ui, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        self.1(ui, rect)
    }
}

/// A node that asks in other words.
pub(super) struct Mapped<'a, M, F>(pub(super) Node<'a, M>, pub(super) F);

impl<M, N, F: FnOnce(M) -> N> Part<N> for Mapped<'_, M, F> {
    fn natural(&self, ui: &Ui) -> f32 {
        self.0.natural(ui)
    }

    fn least(&self, ui: &Ui) -> f32 {
        self.0.least(ui)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        self.0.height(ui, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<N> {
        let Self(node, words) = *self;
        node.show(ui, rect).map(words)
    }
}
