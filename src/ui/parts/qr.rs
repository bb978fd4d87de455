//! A QR code: black on white in every theme, as it is read.

use crate::course::{QUIET, Qr};
use crate::ui::layout::{Node, measured};
use egui::accesskit::Role;
use egui::{Color32, Id, Rect, Sense, Ui, WidgetInfo, vec2};
use std::sync::Arc;

/// From so many pixels a square on, they are whole.
const WHOLE: f32 = 2.0;

/// The code of a text, as large as its room is wide and at most `most` points;
/// a screen reader hears `name`.
pub fn qr<'a, M: 'a>(id: Id, text: String, most: f32, name: String) -> Node<'a, M> {
    measured(
        move |_, width| width.min(most),
        move |ui, rect| {
            let side = rect.width().min(most);
            let room = Rect::from_min_size(rect.min, vec2(side, side));
            let response = ui.interact(room, id, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
            ui.painter().rect_filled(room, 0.0, Color32::WHITE);
            if let Some(qr) = squares(ui, &text) {
                let squares = (qr.side + 2 * QUIET) as f32;
                // Whole pixels, so that no line stands between two squares, where
                // that does not make it much smaller.
                let pixel = ui.pixels_per_point();
                let exact = side * pixel / squares;
                let each = if exact < WHOLE { exact } else { exact.floor() } / pixel;
                let least = room.min + vec2(1.0, 1.0) * ((side - each * squares) / 2.0 + each * QUIET as f32);
                for (column, row) in qr.dark() {
                    let at = least + vec2(column as f32, row as f32) * each;
                    ui.painter().rect_filled(Rect::from_min_size(at, vec2(each, each)), 0.0, Color32::BLACK);
                }
            }
            None
        },
    )
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
