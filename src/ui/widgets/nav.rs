//! A row of the navigation rail.

use super::focus_ring;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

/// Shows the row; the icon's left edge is 12 points inside it.
pub fn nav_item(ui: &mut Ui, rect: Rect, icon: Icon, words: &str, is_selected: bool, colors: &Colors) -> Response {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, words));
    let fill = if response.is_pointer_button_down_on() {
        colors.pressed
    } else if is_selected || response.hovered() {
        colors.sunken
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, CONTROL_RADIUS, fill);
    focus_ring(ui, &response, rect.shrink(3.0), CONTROL_RADIUS - 4.0, colors);
    let (color, style) =
        if is_selected { (colors.ink, Style::COMPACT.semibold()) } else { (colors.muted, Style::COMPACT) };
    let center = rect.center().y;
    icons::paint(ui, icon, Rect::from_center_size(pos2(rect.left() + 22.0, center), vec2(ICON, ICON)), color);
    text::paint_centered(ui, pos2(rect.left() + 44.0, center), Anchor::Left, words, style, color);
    response
}
