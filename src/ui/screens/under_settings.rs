//! The head of a page that the settings lead to: its title, and the way back.

use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, row, space};
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::widgets::Button;
use crate::ui::{Action, Place, View};

/// The title with the text `key`, and the way back beside it or below.
pub fn head<'a>(key: &str, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let back = Button::new(texts.get("settings-title")).icon(Icon::ArrowLeft);
    let title = heading(texts.get(key), Style::TITLE, colors.ink).fill().at_least(WORDS_LEAST).top();
    let back = back.node(colors, Action::Go(Place::Settings));
    column(0.0, [space(GAP_XL), row(GAP_L, [title, back]).stacked_gap(GAP_S), space(GAP_S)])
}
