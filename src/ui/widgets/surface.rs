//! Cards, hairlines and the focus ring.

use crate::ui::colors::Colors;
use crate::ui::theme::CARD_RADIUS;
use egui::{Rangef, Rect, Response, Stroke, StrokeKind, Ui};

/// A card's fill and its one-point edge, drawn inside.
pub fn card(ui: &Ui, rect: Rect, colors: &Colors) {
    ui.painter().rect(rect, CARD_RADIUS, colors.surface, Stroke::new(1.0, colors.border), StrokeKind::Inside);
}

/// A one-point line that stays one pixel wide.
pub fn hairline(ui: &Ui, x: Rangef, y: f32, colors: &Colors) {
    let y = egui::emath::GuiRounding::round_to_pixel_center(y, ui.pixels_per_point());
    ui.painter().hline(x, y, Stroke::new(1.0, colors.border));
}

/// The ring round what has the keyboard: two points wide, two points away.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: f32, colors: &Colors) {
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(2.0), radius + 4.0, Stroke::new(2.0, colors.focus), StrokeKind::Outside);
    }
}
