//! Every key there is, in the page's place while they are read.

use super::about;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::keys::Part;
use crate::ui::layout::{Node, aligned, column, grid, hairline, heading, label, row};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_L, GAP_S, GAP_XL, GAP_XS, WORDS_LEAST, above_and_below};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;
use egui::epaint::MarginF32;

/// Above and below a line of the list, in points.
const ROW_PAD: MarginF32 = above_and_below(GAP_XS);
/// Narrowest column of keys beside another, in points.
const COLUMN: f32 = 480.0;
/// Most columns of keys.
const COLUMNS: usize = 2;
/// The points of a questionnaire that is not open.
const USUAL_POINTS: u8 = 5;

/// Shows them, those of the page that is under them first, and the ways to the
/// guides.
pub fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let texts = view.texts;
    let record = if let Place::Assess(id) = *view.place { view.contents.history.get(id) } else { None };
    let max = record.map_or(USUAL_POINTS, |record| record.instrument.scale.max());
    let mut all = Part::ALL;
    if record.is_some() {
        all.sort_by_key(|part| *part != Part::Answering);
    }
    let cards = all.map(|part| card(ui, part, usize::from(max), view));
    let close = Button::new(texts.get("keys-close")).icon(Icon::ArrowLeft).node(view.colors, Action::ShowKeys(false));
    let ways = about::guides(view).into_iter().chain([close]);
    let head = parts::head(texts.get("keys-title"), texts.get("keys-lead"), ways, view);
    let page = column(0.0, [head, grid(GAP_L, COLUMN, COLUMNS, cards)]);
    parts::page(ui, "keys", view, page)
}

fn card<'a>(ui: &Ui, part: Part, max: usize, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let rows = part.names().iter().map(|name| {
        let key = texts.with(&format!("keys-{name}"), &[("max", max.into())]);
        row(
            GAP_XL,
            [
                label(key, Style::COMPACT.semibold(), colors.ink),
                label(texts.get(&format!("keys-{name}-do")), Style::COMPACT, colors.ink).fill().at_least(WORDS_LEAST),
            ],
        )
        .stacked_gap(0.0)
        .pad(ROW_PAD)
        .high(CONTROL)
    });
    let mut list: Vec<Node<'_, Action>> = Vec::new();
    for row in aligned(ui, rows.collect()) {
        if !list.is_empty() {
            list.push(hairline(colors));
        }
        list.push(row);
    }
    let title = heading(texts.get(part.title()), Style::LEAD.semibold(), colors.ink);
    column(GAP_S, [title, column(0.0, list)]).card(CARD_PAD, colors)
}
