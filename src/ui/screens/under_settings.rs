//! The head of a page that the settings lead to: its title, and the way back.

use super::scroll::{MEASURE, Page};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::widgets::Button;
use crate::ui::{Action, Place, View};
use egui::{Ui, pos2};

/// Draws the title with the text `key` and the way back; gives where what
/// follows begins.
pub fn head(ui: &mut Ui, page: Page, key: &str, view: &View<'_>) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let at = pos2(page.left, page.origin.y + 24.0);
    let title = text::heading(ui, at, page.width, &texts.get(key), Style::TITLE, colors.ink);
    let back = texts.get("settings-title");
    let back = Button::new(&back).icon(Icon::ArrowLeft);
    let width = back.width(ui) + 16.0;
    let is_tight = title.width() + width > page.width;
    let (at, anchor) = if is_tight {
        (pos2(page.left, title.bottom() + 8.0), Anchor::Left)
    } else {
        (pos2(page.right(), at.y), Anchor::Right)
    };
    let back = back.show_at(ui, at, anchor, colors);
    // Beside a wide page's text there is room for it.
    let bottom = if page.width < MEASURE + width { back.rect.bottom() + 8.0 } else { title.bottom() };
    (bottom, back.clicked().then_some(Action::Go(Place::Settings)))
}
