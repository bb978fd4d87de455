//! Choosing one of a few from a list that opens under its button.

use super::opened::{give_keyboard, offer, open};
use super::{Tab, focus_ring, tabs, tabs_width};
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::accesskit::{HasPopup, Role};
use egui::{
    Frame, Margin, Popup, Pos2, Rect, Response, Sense, SetOpenCommand, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// Height of a choice in an open list, in points.
const ROW: f32 = 40.0;

/// When a field that opens something has an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// Always.
    Drawn,
    /// Only while it is pointed at: in a row, beside words.
    PointedAt,
}

/// A button like a field: what is chosen, and an icon that says what opens.
pub fn opener(
    ui: &mut Ui,
    rect: Rect,
    leading: Option<Icon>,
    words: &str,
    name: &str,
    is_muted: bool,
    edge: Edge,
    colors: &Colors,
) -> Response {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(words);
        if !name.contains(words) {
            // AT-SPI has no value of a choice, and reads this.
            node.set_description(words);
        }
        node.set_expanded(is_open);
        node.set_has_popup(HasPopup::Listbox);
    });
    let is_quiet = edge == Edge::PointedAt && !response.hovered() && !is_open;
    let fill = if response.is_pointer_button_down_on() {
        colors.pressed
    } else if response.hovered() {
        colors.sunken
    } else {
        colors.surface
    };
    if !is_quiet {
        ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    }
    let y = rect.center().y;
    let mut left = rect.left() + 12.0;
    let mut right = rect.right() - 12.0;
    let small = vec2(ICON_SMALL, ICON_SMALL);
    if let Some(icon) = leading {
        icons::paint(ui, icon, Rect::from_center_size(pos2(left + 9.0, y), small), colors.ink);
        left += 25.0;
    } else {
        right -= 24.0;
        icons::paint(ui, Icon::ChevronDown, Rect::from_center_size(pos2(right + 16.0, y), small), colors.ink);
    }
    let color = if is_muted { colors.muted } else { colors.ink };
    let style = if edge == Edge::PointedAt { Style::SMALL } else { Style::COMPACT };
    let galley = text::line(ui, words, style, color, right - left);
    ui.painter().galley(pos2(left, y - 10.0), galley, color);
    focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
    response
}

/// What opens under an opener.
pub fn popup<'a>(opener: &'a Response, name: &str, colors: &Colors) -> Popup<'a> {
    let frame = Frame::NONE
        .fill(colors.surface)
        .stroke(Stroke::new(1.0, colors.control))
        .corner_radius(CONTROL_RADIUS)
        .inner_margin(Margin::same(4));
    Popup::menu(opener).frame(frame).gap(4.0).accessible_name(name)
}

/// Shows the chosen one of `options` in `rect`; gives what was chosen instead.
pub fn dropdown(
    ui: &mut Ui,
    rect: Rect,
    name: &str,
    options: &[String],
    selected: usize,
    edge: Edge,
    colors: &Colors,
) -> Option<usize> {
    let words = options.get(selected).map_or("", String::as_str);
    let opener = opener(ui, rect, None, words, name, false, edge, colors);
    let mut chosen = None;
    open(ui, &opener, popup(&opener, name, colors).width(rect.width()), name, |ui| {
        ui.set_min_width(rect.width() - 8.0);
        for (index, option) in options.iter().enumerate() {
            if choice(ui, rect.width() - 8.0, option, index == selected, colors).clicked() {
                chosen = Some(index);
                ui.close();
            }
        }
    });
    if chosen.is_some() {
        opener.request_focus();
    }
    chosen
}

/// The tabs where they fit beside each other in `width`, and else one field
/// that opens them as a list, called `name`. Gives their room and what was
/// chosen.
pub fn tabs_or_list(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    name: &str,
    choices: &[Tab<'_>],
    selected: Option<usize>,
    colors: &Colors,
) -> (Rect, Option<usize>) {
    if tabs_width(ui, choices) <= width {
        return tabs(ui, at, width, name, choices, selected.unwrap_or(usize::MAX), colors);
    }
    let rect = Rect::from_min_size(at, vec2(width.min(360.0), 40.0));
    let options: Vec<String> = choices.iter().map(|tab| tab.text.to_owned()).collect();
    (rect, dropdown(ui, rect, name, &options, selected.unwrap_or(usize::MAX), Edge::Drawn, colors))
}

/// A list of things to do under its button; gives the one that was chosen.
pub fn menu(opener: &Response, ui: &Ui, name: &str, words: &[String], colors: &Colors) -> Option<usize> {
    let widest = words.iter().map(|words| text::width(ui, words, Style::COMPACT)).fold(160.0, f32::max);
    let width = (widest.ceil() + 32.0).min(ui.ctx().content_rect().width() - 32.0);
    let mut chosen = None;
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(opener));
    ui.ctx().accesskit_node_builder(opener.id, |node| {
        node.set_expanded(is_open);
        node.set_has_popup(HasPopup::Menu);
    });
    let popup = popup(opener, name, colors).width(width + 8.0).align(egui::RectAlign::BOTTOM_END);
    open(ui, opener, popup, name, |ui| {
        for (index, words) in words.iter().enumerate() {
            if choice(ui, width, words, false, colors).clicked() {
                chosen = Some(index);
                ui.close();
            }
        }
    });
    if chosen.is_some() {
        opener.request_focus();
    }
    chosen
}

/// A list of things to do at a place of what it belongs to, opened now where
/// it `is_new`; gives the one that was chosen.
pub fn menu_at(
    ui: &Ui,
    owner: &Response,
    at: Pos2,
    is_new: bool,
    name: &str,
    words: &[&str],
    colors: &Colors,
) -> Option<usize> {
    let widest = words.iter().map(|words| text::width(ui, words, Style::COMPACT)).fold(160.0, f32::max);
    let width = (widest.ceil() + 32.0).min(ui.ctx().content_rect().width() - 32.0);
    let mut chosen = None;
    if is_new {
        give_keyboard(ui);
    }
    let popup = popup(owner, name, colors)
        .open_memory(is_new.then_some(SetOpenCommand::Bool(true)))
        .at_position(at)
        .width(width + 8.0);
    open(ui, owner, popup, name, |ui| {
        for (index, words) in words.iter().enumerate() {
            if choice(ui, width, words, false, colors).clicked() {
                chosen = Some(index);
                ui.close();
            }
        }
    });
    chosen
}

/// Above and below the words of a choice that needs several lines, in points.
const ROW_PADDING: f32 = 10.0;

/// One row of an open list, as high as its words need. Blanks before them set
/// all of its lines in.
pub fn choice(ui: &mut Ui, width: f32, words: &str, is_selected: bool, colors: &Colors) -> Response {
    let style = if is_selected { Style::COMPACT.semibold() } else { Style::COMPACT };
    let shown = words.trim_start();
    let left = 8.0 + text::width(ui, words, style) - text::width(ui, shown, style);
    let room = width - left - if is_selected { 32.0 } else { 8.0 };
    let galley = text::galley(ui, shown, style, colors.ink, room);
    let height = (galley.size().y + 2.0 * ROW_PADDING).max(ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, is_selected, words));
    offer(&response, is_selected);
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, colors.sunken);
    }
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + left, top), galley, colors.ink);
    if is_selected {
        let check = Rect::from_center_size(pos2(rect.right() - 16.0, rect.center().y), vec2(ICON_SMALL, ICON_SMALL));
        icons::paint(ui, Icon::Check, check, colors.ink);
    }
    focus_ring(ui, &response, rect.shrink(4.0), 4.0, colors);
    response
}
