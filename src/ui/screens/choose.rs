//! Choosing what to answer.

use super::{instrument_card, scroll};
use crate::ui::action::Action;
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::{Ui, pos2};

/// The page keeps nothing.
#[derive(Default)]
pub struct Choose;

impl Choose {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        scroll::page(ui, "choose", view.texts, |ui, page| {
            let View { texts, colors, .. } = view;
            let at = pos2(page.left, page.origin.y + 24.0);
            text::heading(ui, at, page.width, &texts.get("choose-title"), Style::TITLE, colors.ink);
            let at = pos2(page.left, page.origin.y + 56.0);
            let lead = texts.get("choose-lead");
            let lead = text::paragraph(ui, at, page.width.min(620.0), &lead, Style::BODY, colors.muted);
            let (mut y, action) = instrument_card::show_all(ui, page, lead.bottom() + 24.0, view);
            for instrument in view.catalog.offered() {
                let language = texts.language();
                let title = instrument.short_title(language);
                let source = instrument.source.get(language);
                let words = texts.with("choose-source", &[("title", title.into()), ("source", source.into())]);
                let at = pos2(page.left, y + 16.0);
                y = text::paragraph(ui, at, page.width.min(760.0), &words, Style::SMALL, colors.muted).bottom();
            }
            (y, action)
        })
    }
}
