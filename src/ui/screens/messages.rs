//! What the window told last, to be read again.

use super::under_settings;
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, row, space, wrap};
use crate::ui::spacing::{CARD_MOST, GAP_L, GAP_S, GAP_XS, LIST_PAD, MEASURE, NO_GAP, ROW_PAD, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::{Told, View};
use crate::ui::{notice_bar, parts};
use egui::Ui;

/// Shows the page, the newest message first.
pub fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let View { texts, colors, told, .. } = view;
    let lead = texts.get(if told.is_empty() { "messages-none" } else { "messages-lead" });
    let mut page = vec![
        under_settings::head("messages-title", view),
        label(lead, Style::BODY, colors.muted).at_most(MEASURE),
        space(GAP_L),
    ];
    if !told.is_empty() {
        let mut rows = Vec::new();
        for told in told.iter().rev() {
            if !rows.is_empty() {
                rows.push(hairline(colors));
            }
            rows.push(message(told, view));
        }
        page.push(column(NO_GAP, rows).card(LIST_PAD, colors).at_most(CARD_MOST));
    }
    parts::page(ui, "messages", view, column(NO_GAP, page))
}

fn message<'a>(told: &'a Told, view: &'a View<'_>) -> Node<'a, Action> {
    let colors = view.colors;
    let notice = &told.notice;
    let (icon, color) = if notice.is_error { (Icon::Warning, colors.danger) } else { (Icon::Check, colors.ink) };
    let words = parts::bullet(icon, notice.text.as_str(), Style::COMPACT, color);
    let said = column(GAP_XS, [label(when(told, view), Style::SMALL, colors.muted), words]).at_least(WORDS_LEAST);
    let buttons: Vec<_> =
        notice_bar::offers(notice, view).into_iter().map(|(button, asked)| button.node(colors, asked)).collect();
    let parts = if buttons.is_empty() { vec![said] } else { vec![said, wrap(GAP_S, buttons).fit()] };
    row(GAP_L, parts).stacked_gap(GAP_S).pad(ROW_PAD)
}

/// The time of day, and the day where that is another than today.
fn when(told: &Told, view: &View<'_>) -> String {
    let clock = view.texts.clock(told.at.time());
    if told.at.date() == view.now.date() { clock } else { format!("{} · {clock}", view.texts.date(told.at.date())) }
}
