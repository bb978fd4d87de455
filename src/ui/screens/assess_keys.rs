//! Every key of the questionnaire, in the questionnaire's place while they
//! are read.

use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, aligned, column, hairline, label, row};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_XL, GAP_XS, MEASURE, WORDS_LEAST, above_and_below};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;
use egui::epaint::MarginF32;

/// Above and below a line of the list, in points.
const ROW_PAD: MarginF32 = above_and_below(GAP_XS);
/// The keys, and what they do; the first answer with the points.
const KEYS: [&str; 10] =
    ["points", "not-relevant", "clear", "rows", "cells", "press", "remark", "undo", "finish", "list"];

/// Shows them; gives whether they have been read.
pub fn show(ui: &mut Ui, record: &Record, view: &View<'_>) -> bool {
    let View { texts, colors, .. } = view;
    let max = usize::from(record.instrument.scale.max());
    let rows = KEYS.iter().map(|name| {
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
    let mut list: Vec<Node<'_, ()>> = Vec::new();
    for row in aligned(ui, rows.collect()) {
        if !list.is_empty() {
            list.push(hairline(colors));
        }
        list.push(row);
    }
    let close = Button::new(texts.get("keys-close")).icon(Icon::ArrowLeft).node(colors, ());
    let head = parts::head(texts.get("keys-title"), texts.get("keys-lead"), [close], view);
    let page = column(0.0, [head, column(0.0, list).card(CARD_PAD, colors).at_most(MEASURE)]);
    parts::page(ui, "assess-keys", view, page).is_some()
}
