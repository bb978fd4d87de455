//! A QR code on a page.

use crate::ui::layout::{Node, measured};
use crate::ui::widgets;
use egui::{Id, Rect, vec2};

/// The code of a text, as large as its room is wide and at most `most` points;
/// a screen reader hears `name`.
pub fn qr<'a, M: 'a>(id: Id, text: String, most: f32, name: String) -> Node<'a, M> {
    measured(
        move |_, width| width.min(most),
        move |ui, rect| {
            let side = rect.width().min(most);
            widgets::qr(ui, Rect::from_min_size(rect.min, vec2(side, side)), id, &text, &name);
            None
        },
    )
}
