//! All of a text that has no room where it stands.

use crate::ui::text::{self, Style};
use egui::{Response, Sense, Tooltip, Ui};

/// Widest lines of it, in points.
const WIDEST: f32 = 360.0;

/// Shows all of these lines where one of them ends in an ellipsis in so many
/// points of width: under the mouse, and as long as the keyboard is there. A
/// screen reader has them in the name of what they stand in.
pub fn tell_whole(ui: &Ui, response: &Response, lines: &[(&str, Style)], width: f32) {
    let is_cut = |(words, style): &(&str, Style)| text::width(ui, words, *style) > width + 0.5;
    if !(response.hovered() || response.has_focus()) || !lines.iter().any(is_cut) {
        return;
    }
    let tooltip = if response.has_focus() { Tooltip::for_widget(response) } else { Tooltip::for_enabled(response) };
    let widest = WIDEST.min(ui.ctx().content_rect().width() / 2.0);
    tooltip.width(widest).show(|ui| {
        for (words, style) in lines.iter().filter(|(words, _)| !words.is_empty()) {
            let color = ui.visuals().text_color();
            let galley = text::galley(ui, words, *style, color, widest);
            let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
            ui.painter().galley(rect.min, galley, color);
        }
    });
}
