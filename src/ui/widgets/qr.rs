//! The squares of a QR code: black on white in every theme, as it is read.

use crate::course::{QUIET, Qr};
use egui::accesskit::Role;
use egui::{Color32, Id, Rect, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// From so many pixels a square on, they are whole.
const WHOLE: f32 = 2.0;

/// The code of a text in a square room; a screen reader hears `name`.
pub fn qr(ui: &mut Ui, room: Rect, id: Id, text: &str, name: &str) {
    let response = ui.interact(room, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.painter().rect_filled(room, 0.0, Color32::WHITE);
    let Some(qr) = squares(ui, text) else { return };
    let side = room.width();
    let squares = (qr.side + 2 * QUIET) as f32;
    // Whole pixels, so that no line stands between two squares, where that does
    // not make it much smaller.
    let pixel = ui.pixels_per_point();
    let exact = side * pixel / squares;
    let each = if exact < WHOLE { exact } else { exact.floor() } / pixel;
    let least = room.min + vec2(1.0, 1.0) * ((side - each * squares) / 2.0 + each * QUIET as f32);
    for (column, row) in qr.dark() {
        let at = least + vec2(column as f32, row as f32) * each;
        ui.painter().rect_filled(Rect::from_min_size(at, vec2(each, each)), 0.0, Color32::BLACK);
    }
}

/// The squares, made once for a text.
fn squares(ui: &Ui, text: &str) -> Option<Arc<Qr>> {
    let place = Id::unique(("qr code", text));
    if let Some(kept) = ui.data(|data| data.get_temp::<Option<Arc<Qr>>>(place)) {
        return kept;
    }
    let made = Qr::of(text).map(Arc::new);
    ui.data_mut(|data| data.insert_temp(place, made.clone()));
    made
}
