//! The way to a conversation, from a plan and from a result.

use crate::plan::{Basis, With};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, row};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_XS, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;

/// The button; where there has been a conversation, it is with whom it was
/// last.
pub fn button<'a>(of: Basis, view: &'a View<'_>) -> Node<'a, Action> {
    let with = view.contents.journal.iter().rev().find_map(|page| page.sheet.with()).unwrap_or(With::Leader);
    let button = Button::new(view.texts.get("talk-open")).icon(Icon::Group);
    button.node(view.colors, Action::Go(Place::Talk(with, of)))
}

/// The same with what it leads to.
pub fn card<'a>(of: Basis, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let words = column(
        GAP_XS,
        [
            heading(texts.get("talk-title"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("talk-way"), Style::SMALL, colors.muted),
        ],
    );
    row(GAP_L, [words.at_least(WORDS_LEAST), button(of, view).whole()]).card(CARD_PAD, colors)
}
