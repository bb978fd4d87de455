//! What is only to be looked at.

use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::layout::{Node, band, drawn, label, line};
use crate::ui::spacing::{GAP_M, GAP_S, GAP_XS};
use crate::ui::text::Style;
use crate::ui::theme::CARD_RADIUS;
use crate::ui::widgets;
use egui::epaint::MarginF32;
use egui::{Color32, Rect, Stroke, StrokeKind, vec2};
use std::borrow::Cow;

/// An instrument's mark beside the first line of a text in `style`.
pub fn marker<'a, M>(shape: Marker, radius: f32, beside: Style, colors: &'a Colors) -> Node<'a, M> {
    drawn(vec2(2.0 * radius + GAP_XS, beside.line_height()), move |ui, rect| {
        widgets::marker(ui, rect.center(), shape, radius, colors.accent(shape));
        None
    })
    .top()
}

/// The same, open: what was answered earlier.
pub fn open_marker<'a, M>(shape: Marker, radius: f32, beside: Style, colors: &'a Colors) -> Node<'a, M> {
    drawn(vec2(2.0 * radius + GAP_XS, beside.line_height()), move |ui, rect| {
        widgets::marker(ui, rect.center(), shape, radius, colors.muted);
        widgets::marker(ui, rect.center(), shape, radius - 1.5, colors.surface);
        None
    })
    .top()
}

/// A small icon beside the first line of a text in `style`.
pub fn icon<'a, M>(icon: Icon, beside: Style, color: Color32) -> Node<'a, M> {
    drawn(vec2(ICON_SMALL, beside.line_height()), move |ui, rect| {
        icons::paint(ui, icon, Rect::from_center_size(rect.center(), vec2(ICON_SMALL, ICON_SMALL)), color);
        None
    })
    .top()
}

/// A text with an icon before it.
pub fn bullet<'a, M>(mark: Icon, words: impl Into<Cow<'a, str>>, style: Style, color: Color32) -> Node<'a, M> {
    line(GAP_S, [icon(mark, style, color), label(words, style, color).fill()])
}

/// A line `height` points high, filled to `share` from 0 to 1. The words
/// beside it say the same.
pub fn progress<'a, M>(height: f32, share: f32, color: Color32, colors: &'a Colors) -> Node<'a, M> {
    band(height, move |ui, rect| {
        widgets::progress(ui, rect, share, color, colors);
        None
    })
}

/// What stands after an icon in a colour of its own, its first line a text in
/// `style`.
pub fn marked<'a, M>(mark: Icon, color: Color32, style: Style, what: Node<'a, M>) -> Node<'a, M> {
    line(GAP_M, [icon(mark, style, color), what.fill()])
}

/// In a frame like a card's, on the page's own ground: what is only read.
pub fn outlined<'a, M: 'a>(content: Node<'a, M>, pad: impl Into<MarginF32>, colors: &'a Colors) -> Node<'a, M> {
    content.pad(pad).behind(|ui, rect| {
        ui.painter().rect_stroke(rect, CARD_RADIUS, Stroke::new(1.0, colors.border), StrokeKind::Inside);
        None
    })
}
