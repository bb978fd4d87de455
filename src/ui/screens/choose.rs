//! Choosing what to answer.

use super::instrument_card;
use crate::ui::action::Action;
use crate::ui::layout::{column, label};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Ui;

/// The page keeps nothing.
#[derive(Default)]
pub struct Choose;

impl Choose {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let sources = view.catalog.offered().iter().map(|instrument| {
            let language = texts.language();
            let title = instrument.short_title(language);
            let source = instrument.source.get(language);
            let words = texts.with("choose-source", &[("title", title.into()), ("source", source.into())]);
            label(words, Style::SMALL, colors.muted).at_most(MEASURE)
        });
        let mut page = vec![instrument_card::all(ui, view)];
        page.extend(sources);
        let head = parts::head(texts.get("choose-title"), texts.get("choose-lead"), [], view);
        parts::page(ui, "choose", view, column(0.0, [head, column(GAP_L, page)]))
    }
}
