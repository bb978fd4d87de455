//! The worksheets as the start page offers them.

use super::sheets;
use crate::plan::Sheet;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, grid, heading, label, line};
use crate::ui::parts;
use crate::ui::spacing::{CARD_LEAST, GAP_L, GAP_M, GAP_S, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::epaint::MarginF32;

/// Between a card's edge and what is in it.
const PAD: MarginF32 = MarginF32::same(GAP_L);
/// Cards beside each other.
const PER_ROW: usize = 3;

/// Their heading, and a card for each.
pub fn all<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let title = heading(view.texts.get("home-sheets"), Style::LEAD.semibold(), view.colors.ink);
    column(GAP_M, [title, grid(GAP_L, CARD_LEAST, PER_ROW, Sheet::WRITTEN.map(|sheet| card(sheet, view)))])
}

/// What it is called, and when one last wrote on it.
fn card<'a>(sheet: Sheet, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let name = texts.get(sheets::key(sheet));
    let last = view.contents.journal.of(sheet).next_back();
    let last = match last {
        Some(entry) => {
            let date = texts.date_from(entry.date, view.now.date());
            texts.with("home-last", &[("date", (&date).into())])
        }
        None => texts.get("home-sheet-new"),
    };
    let told = format!("{name}. {last}");
    let words = column(
        NO_GAP,
        [label(name, Style::COMPACT.semibold(), colors.ink).silent(), label(last, Style::SMALL, colors.muted).silent()],
    );
    let card = line(GAP_S, [parts::icon(Icon::Pencil, Style::COMPACT, colors.muted), words]);
    parts::pressable(card, told, colors, Action::Go(Place::Journal(sheet))).card(PAD, colors)
}
