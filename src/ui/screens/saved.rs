//! How saving stands, told wherever something is written.

use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, heading, label, line, row, space};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_XL, GAP_XS, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::{SaveStatus, View};
use egui::Id;
use egui::accesskit::Role;

/// The words for it; none before anything was given to save.
pub fn words(view: &View<'_>) -> Option<String> {
    let texts = view.texts;
    match view.save {
        SaveStatus::Nothing => None,
        SaveStatus::Saving => Some(texts.get("saving")),
        SaveStatus::Failed => Some(texts.get("not-saved")),
        SaveStatus::Saved(at) if view.now.duration_since(at).as_secs() < 60 => Some(texts.get("saved-now")),
        SaveStatus::Saved(at) => {
            let time = texts.clock(at.time());
            Some(texts.with("saved-at", &[("time", (&time).into())]))
        }
    }
}

/// Room for the longest of these words in every language, in points: nothing
/// moves when they come or change.
const ROOM: f32 = 144.0;

/// How saving stands, at the end of room that is kept for it.
pub fn state<'a, M: 'a>(view: &'a View<'_>) -> Node<'a, M> {
    let color = view.colors.muted;
    let mut parts = vec![filler()];
    if let Some(words) = words(view) {
        if matches!(view.save, SaveStatus::Saved(_)) {
            parts.push(parts::icon(Icon::Check, Style::SMALL, color));
        }
        parts.push(label(words, Style::SMALL, color).role(role(view)));
    }
    let state = line(GAP_XS, parts).high(Style::SMALL.line_height());
    parts::scoped(Id::unique("how saving stands"), state).wide(ROOM).top()
}

/// Narrowest title with this room beside it, next to buttons, in points.
const HEAD_LEAST: f32 = 340.0;

/// The head of a page that is written on: its title, how saving stands, a
/// sentence about it, and its buttons.
pub fn head<'a, M: 'a>(
    title: String,
    lead: String,
    buttons: impl IntoIterator<Item = Node<'a, M>>,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let colors = view.colors;
    let words = column(
        0.0,
        [
            row(GAP_L, [heading(title, Style::TITLE, colors.ink).fill().at_least(WORDS_LEAST), state(view)])
                .stacked_gap(0.0),
            label(lead, Style::BODY, colors.muted),
        ],
    );
    let mut head = vec![words.at_least(HEAD_LEAST).top()];
    head.extend(buttons);
    column(0.0, [space(GAP_XL), row(GAP_L, head), space(GAP_XL)])
}

/// Heard when it is certain, not while it is under way, and once.
fn role(view: &View<'_>) -> Role {
    match view.save {
        SaveStatus::Failed => Role::Alert,
        SaveStatus::Saved(at) if view.now.duration_since(at).as_secs() < 60 => Role::Status,
        SaveStatus::Saved(_) | SaveStatus::Saving | SaveStatus::Nothing => Role::Label,
    }
}
