//! What is to be said of a node where room is scarce.

use super::{Kind, Look, Node, Part, part};
use egui::{Rect, Ui};

impl<M> Node<'_, M> {
    /// Its row becomes a column before it is narrower than it wants to be.
    pub fn whole(mut self) -> Self {
        self.is_whole = true;
        self
    }

    /// Text that stays on one line, with an ellipsis where it does not fit:
    /// the whole of it is to be had in another way.
    pub fn one_line(mut self) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.look = Look::Line;
        }
        self
    }

    /// Text that a screen reader passes over: something else says the same.
    pub fn silent(mut self) -> Self {
        if let Kind::Text(text) = &mut self.kind {
            text.is_silent = true;
        }
        self
    }
}

/// What is put together for the width that it gets, in points.
pub fn by_width<'a, M: 'a>(build: impl Fn(&Ui, f32) -> Node<'a, M> + 'a) -> Node<'a, M> {
    part(ByWidth(build))
}

struct ByWidth<B>(B);

impl<'a, M: 'a, B: Fn(&Ui, f32) -> Node<'a, M>> Part<M> for ByWidth<B> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        (self.0)(ui, width).height(ui, width)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        (self.0)(ui, super::measure::snapped(rect.width())).show(ui, rect)
    }
}
