//! Choosing: joined tabs and check boxes.

use super::focus_ring;
use super::mark::marker;
use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::accesskit::Role;
use egui::{CornerRadius, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// One of several joined choices.
pub struct Tab<'a> {
    /// What it says.
    pub text: &'a str,
    /// An icon before the words.
    pub icon: Option<Icon>,
    /// Or an instrument's mark.
    pub marker: Option<Marker>,
}

impl Tab<'_> {
    fn width(&self, ui: &Ui) -> f32 {
        let mark = if self.icon.is_some() {
            40.0
        } else if self.marker.is_some() {
            36.0
        } else {
            16.0
        };
        // Room for the semibold words, so that choosing moves nothing.
        (mark + text::width(ui, self.text, Style::COMPACT.semibold()) + 16.0 + 1.0).round()
    }
}

/// How wide the tabs are side by side, in points.
pub fn tabs_width(ui: &Ui, tabs: &[Tab<'_>]) -> f32 {
    tabs.iter().map(|tab| tab.width(ui)).sum()
}

/// Joined tabs 40 points high from `at`, at most `max_width` wide; beyond it
/// they stand below each other. Gives their room and what was chosen.
pub fn tabs(
    ui: &mut Ui,
    at: Pos2,
    max_width: f32,
    name: &str,
    tabs: &[Tab<'_>],
    selected: usize,
    colors: &Colors,
) -> (Rect, Option<usize>) {
    let widths: Vec<f32> = tabs.iter().map(|tab| tab.width(ui)).collect();
    let total: f32 = widths.iter().sum();
    let is_stacked = total > max_width;
    let height = 40.0;
    let size = if is_stacked { vec2(max_width, height * tabs.len() as f32) } else { vec2(total, height) };
    let outer = Rect::from_min_size(at, size);
    ui.painter().rect_filled(outer, CONTROL_RADIUS, colors.surface);
    let mut chosen = None;
    let mut min = at;
    for (index, (tab, width)) in tabs.iter().zip(widths).enumerate() {
        let rect = Rect::from_min_size(min, vec2(if is_stacked { max_width } else { width }, height));
        let is_selected = index == selected;
        let response = ui.interact(rect, Id::unique((ui.scope_id(), name, index)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_selected, tab.text));
        let fill = if is_selected || response.hovered() { colors.sunken } else { colors.surface };
        let radius = corner(index, tabs.len(), is_stacked);
        ui.painter().rect_filled(rect, radius, fill);
        if index > 0 {
            let stroke = Stroke::new(1.0, colors.control);
            if is_stacked {
                ui.painter().hline(rect.x_range(), rect.top(), stroke);
            } else {
                ui.painter().vline(rect.left() + 0.5, rect.y_range(), stroke);
            }
        }
        let color = if is_selected { colors.ink } else { colors.muted };
        let mut x = rect.left() + 16.0;
        let y = rect.center().y;
        if let Some(icon) = tab.icon {
            icons::paint(ui, icon, Rect::from_center_size(pos2(x + 9.0, y), vec2(ICON, ICON) * 0.9), color);
            x += 24.0;
        } else if let Some(shape) = tab.marker {
            marker(ui, pos2(x + 6.0, y), shape, 4.0, colors.accent(shape));
            x += 20.0;
        }
        let style = if is_selected { Style::COMPACT.semibold() } else { Style::COMPACT.medium() };
        text::paint_centered(ui, pos2(x, y), Anchor::Left, tab.text, style, color);
        focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
        if response.clicked() {
            chosen = Some(index);
        }
        min = if is_stacked { pos2(at.x, min.y + height) } else { pos2(min.x + width, at.y) };
    }
    ui.painter().rect_stroke(outer, CONTROL_RADIUS, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    ui.advance_cursor_after_rect(outer);
    (outer, chosen)
}

fn corner(index: usize, count: usize, is_stacked: bool) -> CornerRadius {
    let radius = CONTROL_RADIUS as u8;
    let mut corner = CornerRadius::ZERO;
    if index == 0 {
        corner.nw = radius;
        if is_stacked { corner.ne = radius } else { corner.sw = radius }
    }
    if index + 1 == count {
        corner.se = radius;
        if is_stacked { corner.sw = radius } else { corner.ne = radius }
    }
    corner
}

/// A box of 20 points in a hit area of 40, its left edge at `at.x` and its
/// middle at `at.y`.
pub fn checkbox(ui: &mut Ui, at: Pos2, is_checked: bool, name: &str, colors: &Colors) -> Response {
    let box_rect = Rect::from_min_size(at - vec2(0.0, 10.0), vec2(20.0, 20.0));
    let hit = box_rect.expand(9.0);
    let response = ui.interact(hit, Id::unique((ui.scope_id(), "check", name)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_checked, name));
    check_box(ui, box_rect, is_checked, response.hovered(), colors);
    focus_ring(ui, &response, box_rect, 5.0, colors);
    response
}

/// The box of a check box, which what it stands in hears of.
pub fn check_box(ui: &Ui, rect: Rect, is_checked: bool, is_lit: bool, colors: &Colors) {
    let (fill, edge) = if is_checked { (colors.primary, colors.primary) } else { (colors.surface, colors.control) };
    let fill = if is_lit && !is_checked { colors.sunken } else { fill };
    ui.painter().rect(rect, 5.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if is_checked {
        icons::paint(ui, Icon::CheckBold, rect.shrink(2.0), colors.on_primary);
    }
}
