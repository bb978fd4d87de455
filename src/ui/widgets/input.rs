//! Text fields.

use super::focus_ring;
use crate::ui::colors::Colors;
use crate::ui::editing;
use crate::ui::text;
use crate::ui::theme::CONTROL_RADIUS;
use egui::text::TextFormat;
use egui::{FontSelection, Id, Margin, Rect, Response, Stroke, StrokeKind, TextBuffer, TextEdit, Ui, UiBuilder};

/// Height of a text field of several lines before it grows, in points.
const AREA: f32 = 72.0;
/// Above this height a field takes several lines.
const ONE_LINE: f32 = 48.0;

/// The height of a field `width` wide that shows all of `value`, in points.
pub fn area_height(ui: &Ui, value: &str, width: f32) -> f32 {
    text_height(ui, value, width).max(AREA)
}

/// The same of one that begins with a single line.
pub fn text_height(ui: &Ui, value: &str, width: f32) -> f32 {
    let font = FontSelection::Default.resolve(ui.style());
    let color = ui.visuals().text_color();
    let galley = ui.fonts_mut(|fonts| fonts.layout(value.to_owned(), font, color, width - 24.0));
    galley.size().y + 18.0
}

/// Whether a field `width` wide shows all of `hint` on one line.
fn fits(ui: &Ui, hint: &str, width: f32) -> bool {
    let font = FontSelection::Default.resolve(ui.style());
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(hint.to_owned(), font, ui.visuals().text_color()));
    galley.size().x <= width - 24.0
}

/// A text field of one or more lines in `rect`, named for screen readers. A
/// hint that one line has no room for is not shown, rather than half of it.
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
    quiet_text_field(ui, rect, id, value, name, hint, max_chars, colors)
}

/// The same in a row, where it has an edge only while it is pointed at or has
/// the keyboard.
pub fn quiet_text_field(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    value: &mut String,
    name: &str,
    hint: &str,
    max_chars: usize,
    colors: &Colors,
) -> Response {
    let selected = editing::before(ui, id, rect, value, max_chars, false);
    let is_multiline = rect.height() > ONE_LINE;
    let hint = if is_multiline || fits(ui, hint, rect.width()) { hint } else { "" };
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(egui::vec2(4.0, 2.0))));
    let font = FontSelection::Default.resolve(ui.style());
    let line_height = Some(ui.fonts_mut(|fonts| fonts.row_height(&font)));
    let format = TextFormat { line_height, ..TextFormat::simple(font, ui.visuals().text_color()) };
    let mut as_written = move |ui: &Ui, value: &dyn TextBuffer, width: f32| {
        let mut job = text::as_written(value.as_str(), format.clone());
        job.break_on_newline = is_multiline;
        job.wrap.max_width = if is_multiline { width } else { f32::INFINITY };
        job.keep_trailing_whitespace = true;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let has_joined = text::has_joined(value);
    let edit = if is_multiline { TextEdit::multiline(value).desired_rows(1) } else { TextEdit::singleline(value) };
    let edit = if has_joined { edit.layouter(&mut as_written) } else { edit };
    let edit = edit
        .id(id)
        .char_limit(max_chars)
        .hint_text(egui::RichText::new(hint).color(colors.muted))
        // The frame is drawn above; this one only keeps the text off its edge.
        .frame(egui::Frame::NONE.inner_margin(Margin::symmetric(8, if is_multiline { 6 } else { 8 })))
        .desired_width((rect.width() - 8.0).max(0.0));
    // A narrow window with large text may leave no room at all.
    let room = (rect.size() - egui::vec2(8.0, 4.0)).max(egui::Vec2::ZERO);
    let response = child.add_sized(room, edit);
    ui.advance_cursor_after_rect(rect);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
    editing::after(ui, &response, rect, value, selected, false);
    response
}
