//! Long lists of which only the rows in sight are laid out, scrolled by wheel
//! and by keyboard.

use crate::ui::a11y;
use crate::ui::about::{Credits, Part};
use crate::ui::colors::Colors;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CARD_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Widest letter of a licence in points, capitals among them.
const LETTER: f32 = 9.0;

/// Shows `rows` of `height` points in `card`, from `offset` down.
pub fn show<T>(
    ui: &mut Ui,
    card: Rect,
    name: &str,
    offset: &mut f32,
    rows: &[T],
    row: impl Fn(&mut Ui, Rect, &T),
    height: f32,
    colors: &Colors,
) {
    // The whole list takes the focus, so that it can be read by keyboard.
    let response = ui.interact(card, Id::unique(("about list", name)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::List, true, name));
    if response.clicked() {
        response.request_focus();
    }
    if response.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        *offset += keys(ui, height, card.height());
    }
    let inner = card.shrink2(vec2(1.0, 8.0));
    *offset = widgets::within(*offset, 0.0, rows.len() as f32 * height - inner.height());
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner).id_salt(name));
    child.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().id_salt(name).auto_shrink(false).vertical_scroll_offset(*offset);
    let shown = area.show_rows(&mut child, height, rows.len(), |ui, range| {
        let top = ui.max_rect().top();
        for (line, value) in rows.iter().skip(range.start).take(range.len()).enumerate() {
            let y = top + line as f32 * height;
            let rect = Rect::from_min_max(pos2(card.left() + 24.0, y), pos2(card.right() - 24.0, y + height));
            row(ui, rect, value);
            ui.advance_cursor_after_rect(rect);
        }
    });
    a11y::name_scroll_bar(ui, shown.id, name);
    *offset = shown.state.clamped_offset().y;
    widgets::focus_ring(ui, &response, card, CARD_RADIUS, colors);
}

/// How far the keys ask to go, in points.
fn keys(ui: &Ui, row: f32, page: f32) -> f32 {
    let steps = [
        (Key::ArrowDown, row),
        (Key::ArrowUp, -row),
        (Key::PageDown, page - row),
        (Key::PageUp, row - page),
        (Key::End, f32::MAX),
        (Key::Home, f32::MIN),
    ];
    ui.input_mut(|input| {
        let mut asked = steps.into_iter().filter(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        asked.next().map_or(0.0, |(_, step)| step)
    })
}

/// A part: name and version, and its licence beside or below.
pub fn part(ui: &mut Ui, row: Rect, part: &Part, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let Part { name, version, licence } = part;
    let response = ui.allocate_rect(row, Sense::hover());
    let words =
        texts.with("about-part", &[("name", name.into()), ("version", version.into()), ("licence", licence.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &words));
    widgets::hairline(ui, row.x_range(), row.bottom(), colors);
    let is_tall = row.height() > 40.0;
    let named = if is_tall { row.width() - 96.0 } else { row.width() * 0.4 };
    let y = row.top() + 10.0;
    let galley = text::line(ui, name, Style::COMPACT.medium(), colors.ink, named - 8.0);
    ui.painter().galley(pos2(row.left(), y), galley, colors.ink);
    let galley = text::line(ui, version, Style::SMALL, colors.muted, 88.0);
    let x = if is_tall { Anchor::Right.left(row.right(), galley.size().x) } else { row.left() + named };
    ui.painter().galley(pos2(x, y), galley, colors.muted);
    let at = if is_tall { pos2(row.left(), y + 20.0) } else { pos2(row.left() + named + 96.0, y) };
    let galley = text::line(ui, licence, Style::SMALL, colors.muted, row.right() - at.x);
    ui.painter().galley(at, galley, colors.muted);
}

/// The licences as lines that fit, remade when the width or what is sought
/// changes.
#[derive(Default)]
pub struct Lines {
    made_for: Option<(usize, String)>,
    lines: Vec<String>,
}

impl Lines {
    /// The lines of every licence that has the words that are sought.
    pub fn of(&mut self, credits: &Credits, sought: &str, width: f32) -> &[String] {
        // A width in points is far below what the cast could lose.
        let columns = ((width / LETTER).max(20.0)) as usize;
        let wanted = (columns, sought.to_owned());
        if self.made_for.as_ref() != Some(&wanted) {
            self.lines.clear();
            for licence in credits.licences.iter().filter(|licence| licence.to_lowercase().contains(sought)) {
                licence.lines().for_each(|line| wrap(line, columns, &mut self.lines));
                self.lines.extend([String::new(), String::new()]);
            }
            self.made_for = Some(wanted);
        }
        &self.lines
    }
}

/// Breaks a line between words, so that no part has more than `columns`
/// letters where a word allows it.
fn wrap(line: &str, columns: usize, into: &mut Vec<String>) {
    let indent: String = line.chars().take_while(|letter| *letter == ' ').take(columns / 2).collect();
    let mut current = indent.clone();
    for word in line.split_whitespace() {
        let is_begun = current.len() > indent.len();
        if is_begun && current.chars().count() + 1 + word.chars().count() > columns {
            into.push(std::mem::replace(&mut current, indent.clone()));
        } else if is_begun {
            current.push(' ');
        }
        current.push_str(word);
    }
    into.push(current);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_keep_their_indent() {
        let mut lines = Vec::new();
        wrap("  a bb ccc dddd", 8, &mut lines);
        wrap("", 8, &mut lines);
        wrap("unbreakable", 8, &mut lines);
        assert_eq!(lines, ["  a bb", "  ccc", "  dddd", "", "unbreakable"]);
    }

    #[test]
    fn only_licences_with_the_sought_words_are_shown() {
        let licences = vec!["MIT\nPermission".to_owned(), "OFL\nfonts".to_owned()];
        let credits = Credits { parts: Vec::new(), licences };
        let mut lines = Lines::default();
        assert_eq!(lines.of(&credits, "font", 900.0), ["OFL", "fonts", "", ""]);
        assert_eq!(lines.of(&credits, "", 900.0).len(), 8);
    }
}
