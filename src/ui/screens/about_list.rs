//! What others made, and under which licences.

use crate::ui::about::{Credits, Part};
use crate::ui::layout::{Node, band, column, hairline, label, row};
use crate::ui::parts::{Listed, LongList};
use crate::ui::spacing::{CONTROL, GAP_L, GAP_S, WORDS_LEAST};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Sense, WidgetInfo};

/// The list is at least this high, in points.
const LEAST: f32 = 280.0;
/// Narrowest name of a part beside its version, in points.
const NAME_LEAST: f32 = 100.0;
/// Room for a version, in points.
const VERSION: f32 = 88.0;
/// Widest letter of a licence in points, capitals among them.
const LETTER: f32 = 9.0;
/// Fewest letters in a line of a licence.
const FEWEST: f32 = 20.0;

/// The parts whose name or licence has the words that are sought.
pub fn parts<'a, M>(
    list: &'a mut LongList,
    name: String,
    sought: String,
    credits: &'a Credits,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let is_sought = |words: &str| words.to_lowercase().contains(&sought);
    let rows = credits.parts.iter().filter(|part| is_sought(&part.name) || is_sought(&part.licence));
    let rows: Vec<&Part> = rows.collect();
    band(LEAST, move |ui, card| {
        let listed = Listed { name: &name, sought: &sought, rows: &rows, none: view.texts.get("about-none") };
        list.show(ui, card, listed, |part| of_part(part, view), view.colors)
    })
    .grows()
}

/// Name and version, and its licence beside or below.
fn of_part<'a, M: 'a>(part: &'a Part, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let Part { name, version, licence } = part;
    let named = [
        label(name, Style::COMPACT.medium(), colors.ink).silent().fill().at_least(NAME_LEAST),
        label(version, Style::SMALL, colors.muted).silent().wide(VERSION),
    ];
    let under = label(licence, Style::SMALL, colors.muted).silent().fill();
    let parts = [row(GAP_S, named).stacked_gap(0.0).at_least(WORDS_LEAST), under.at_least(WORDS_LEAST)];
    let parts = row(GAP_L, parts).stacked_gap(0.0).pad(MarginF32::symmetric(0.0, GAP_S)).high(CONTROL);
    column(0.0, [parts, hairline(colors)]).behind(move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::hover());
        let told = [("name", name.into()), ("version", version.into()), ("licence", licence.into())];
        let words = texts.with("about-part", &told);
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &words));
        None
    })
}

/// The texts of the licences that have the words that are sought.
pub fn licences<'a, M>(
    list: &'a mut LongList,
    lines: &'a mut Lines,
    name: String,
    sought: String,
    credits: &'a Credits,
    view: &'a View<'_>,
) -> Node<'a, M> {
    band(LEAST, move |ui, card| {
        let rows = lines.of(credits, &sought, LongList::row_width(card.width()));
        let listed = Listed { name: &name, sought: &sought, rows, none: view.texts.get("about-none") };
        list.show(ui, card, listed, |words| of_licence(words, view), view.colors)
    })
    .grows()
}

/// A line of a licence. They are so many that they are not measured.
fn of_licence<'a, M: 'a>(words: &'a str, view: &'a View<'_>) -> Node<'a, M> {
    band(Style::SMALL.line_height(), move |ui, rect| {
        text::paragraph(ui, rect.min, rect.width(), words, Style::SMALL, view.colors.ink);
        None
    })
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
        let columns = (width / LETTER).max(FEWEST) as usize;
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

/// Breaks a line between words, and a word that is too long within it, so that
/// no part has more than `columns` letters.
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
        for letter in word.chars() {
            if current.chars().count() >= columns {
                into.push(std::mem::replace(&mut current, indent.clone()));
            }
            current.push(letter);
        }
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
        wrap("an://address", 8, &mut lines);
        assert_eq!(lines, ["  a bb", "  ccc", "  dddd", "", "unbreaka", "ble", "an://add", "ress"]);
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
