//! The few things on the wall that can be pressed.

use super::sheet::Sheet;
use super::state::WallAction;
use crate::ui::colors::Colors;
use crate::ui::layout::{Node, label};
use crate::ui::text::Style;
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets::focus_ring;
use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

/// Room round the words of a button, in design pixels.
const PADDING: Vec2 = Vec2::new(28.0, 16.0);
/// Least side of what can be pressed, in points of the screen.
const TARGET: f32 = 24.0;

/// A quiet button.
pub fn way<'a>(sheet: &Sheet<'a>, words: String, action: WallAction) -> Node<'a, WallAction> {
    let colors = sheet.colors;
    let (radius, thick) = (sheet.px(CONTROL_RADIUS), sheet.px(1.5).max(1.0));
    let style = sheet.style(Style::WALL_SMALL.medium());
    let named = words.clone();
    label(words, style, colors.ink).silent().pad(PADDING * sheet.px(1.0)).behind(move |ui, rect| {
        let response = pressable(ui, rect, &named, radius, colors);
        let fill = if response.is_pointer_button_down_on() {
            colors.pressed
        } else if response.hovered() {
            colors.sunken
        } else {
            colors.surface
        };
        ui.painter().rect(rect, radius, fill, Stroke::new(thick, colors.control), StrokeKind::Inside);
        response.clicked().then_some(action)
    })
}

/// Something that can be pressed and looks like nothing in itself.
pub fn pressable(ui: &mut Ui, rect: Rect, name: &str, radius: f32, colors: &Colors) -> Response {
    if !ui.is_enabled() {
        // In a picture of the wall it is no button.
        return ui.allocate_rect(rect, Sense::hover());
    }
    // Large enough to be hit on a small screen, too.
    let rect = rect.expand2((Vec2::splat(TARGET) - rect.size()).max(Vec2::ZERO) / 2.0);
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    focus_ring(ui, &response, rect, radius, colors);
    response
}
