//! Text fields.

use super::focus_ring;
use crate::ui::colors::Colors;
use crate::ui::theme::CONTROL_RADIUS;
use egui::{Id, Margin, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, UiBuilder};

/// A text field of one or more lines in `rect`, named for screen readers.
pub fn text_field(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    value: &mut String,
    name: &str,
    hint: &str,
    max_chars: usize,
    colors: &Colors,
) -> Response {
    ui.painter().rect(rect, CONTROL_RADIUS, colors.surface, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    let is_multiline = rect.height() > 48.0;
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(egui::vec2(4.0, 2.0))));
    let edit = if is_multiline { TextEdit::multiline(value) } else { TextEdit::singleline(value) };
    let edit = edit
        .id(id)
        .char_limit(max_chars)
        .hint_text(egui::RichText::new(hint).color(colors.muted))
        .frame(egui::Frame::NONE)
        .margin(Margin::symmetric(8, if is_multiline { 6 } else { 8 }))
        .desired_width(rect.width() - 8.0);
    let response = child.add_sized(rect.size() - egui::vec2(8.0, 4.0), edit);
    ui.advance_cursor_after_rect(rect);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
    response
}
