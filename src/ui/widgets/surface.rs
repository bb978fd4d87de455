//! Cards, hairlines and the focus ring.

use crate::ui::colors::Colors;
use crate::ui::scrolling;
use crate::ui::theme::CARD_RADIUS;
use egui::{Id, Rangef, Rect, Response, Stroke, StrokeKind, Ui};

/// Room for the focus ring round a control, in points.
const RING: f32 = 6.0;

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
/// What gets the keyboard is scrolled to where it can be seen.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: f32, colors: &Colors) {
    bring_whole_into_view(ui, response, rect);
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(2.0), radius + 4.0, Stroke::new(2.0, colors.focus), StrokeKind::Outside);
    }
}

/// Scrolls to what has just got the keyboard, with room for its ring; and to
/// what has it where everything has become larger or smaller.
pub fn bring_into_view(ui: &Ui, response: &Response) {
    bring_whole_into_view(ui, response, response.rect);
}

/// As [`bring_into_view`], for what is larger than what answers, as a field is
/// than its text.
pub fn bring_whole_into_view(ui: &Ui, response: &Response, rect: Rect) {
    if response.gained_focus() || response.has_focus() && scrolling::is_resized(ui) {
        let rect = rect.expand(RING);
        ui.scroll_to_rect(rect, None);
        ui.data_mut(|data| data.insert_temp(shown(), rect));
    }
}

/// Shows a scroll area inside another, `body` the inner one: what gets the
/// keyboard in there is brought into the view of the outer one as well.
pub fn scroll_within<R>(ui: &mut Ui, body: Rect, inner: impl FnOnce(&mut Ui) -> R) -> R {
    ui.data_mut(|data| data.remove::<Rect>(shown()));
    let result = inner(ui);
    if let Some(rect) = ui.data(|data| data.get_temp::<Rect>(shown())) {
        // It is scrolled into the body, to the edge that it came from.
        let top = super::within(rect.top(), body.top(), body.bottom() - rect.height());
        ui.scroll_to_rect(Rect::from_min_size(egui::pos2(rect.left(), top), rect.size()), None);
    }
    result
}

fn shown() -> Id {
    Id::unique("what has just got the keyboard")
}
