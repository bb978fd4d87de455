//! The few things on the wall that can be pressed.

use super::measure::Canvas;
use crate::ui::text::{Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets::focus_ring;
use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, StrokeKind, WidgetInfo};

/// How high a button is.
pub const HEIGHT: f32 = 64.0;
const PADDING: f32 = 28.0;
/// Least side of what can be pressed, in points of the screen.
const TARGET: f32 = 24.0;

/// A quiet button; gives whether it was pressed and where it ends.
pub fn button(canvas: &mut Canvas<'_>, (x, y): (f32, f32), words: &str) -> (bool, f32) {
    let style = Style::WALL_SMALL.medium();
    let width = canvas.width(words, style) + 2.0 * PADDING;
    let rect = canvas.rect(x, y, width, HEIGHT);
    let colors = canvas.colors;
    let response = pressable(canvas, rect, words);
    let fill = if response.is_pointer_button_down_on() {
        colors.pressed
    } else if response.hovered() {
        colors.sunken
    } else {
        colors.surface
    };
    let radius = canvas.len(CONTROL_RADIUS);
    let stroke = Stroke::new(canvas.len(1.5).max(1.0), colors.control);
    canvas.ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
    canvas.paint((x + width / 2.0, y + HEIGHT / 2.0), Anchor::Center, words, style, colors.ink);
    (response.clicked(), x + width)
}

/// Something that can be pressed and looks like nothing in itself.
pub fn pressable(canvas: &mut Canvas<'_>, rect: Rect, name: &str) -> Response {
    // Large enough to be hit on a small screen, too.
    let rect = rect.expand2((egui::Vec2::splat(TARGET) - rect.size()).max(egui::Vec2::ZERO) / 2.0);
    let response = canvas.ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    focus_ring(canvas.ui, &response, rect, canvas.len(CONTROL_RADIUS), canvas.colors);
    response
}
