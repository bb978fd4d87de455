//! Two sessions of one instrument, side by side.

use super::{compare_statements, method};
use crate::chart::{self, Profile};
use crate::scoring::SessionId;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{column, filler, label, measured, row, space};
use crate::ui::parts;
use crate::ui::plot;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_S, GAP_XL, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;

/// Widest line of words under the chart, in points.
const WORDS: f32 = 760.0;

/// Whether the formula is open.
#[derive(Default)]
pub struct Compare {
    shows_formula: bool,
}

/// What can be asked for on the page.
enum Asked {
    Do(Action),
    Formula,
}

impl Compare {
    /// Shows the comparison.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, earlier: SessionId, later: SessionId) -> Option<Action> {
        let (earlier, later) = (view.contents.history.get(earlier)?, view.contents.history.get(later)?);
        let View { texts, colors, .. } = view;
        let profile = Profile::comparison(earlier, later);
        let (then, now) = (texts.date(earlier.session.date), texts.date(later.session.date));
        let name = later.instrument.short_title(texts.language());
        let lead = [("title", name.into()), ("earlier", (&then).into()), ("later", (&now).into())];
        let lead = texts.with("compare-lead", &lead);
        let height = plot::rows_height(profile.axes.len());
        let chart = measured(
            move |_, _| height,
            |ui, rect| {
                plot::rows(ui, rect, false, &profile, view);
                None
            },
        );
        let lines = chart::compared_lines(&profile, texts).into_iter();
        let lines = lines.map(|line| label(line, Style::BODY, colors.ink).at_most(WORDS));
        let method = method::lines(&later.instrument, self.shows_formula, Asked::Formula, view).into_iter();
        let method = method.map(|line| line.at_most(WORDS));
        let back = || {
            let back = Button::new(texts.get("back-to-history")).icon(Icon::ArrowLeft);
            back.node(colors, Asked::Do(Action::Go(Place::History)))
        };
        let page = [
            parts::head(texts.get("compare-title"), lead, [back()], view),
            column(GAP_L, [compare_statements::legend(earlier, later, view).map(Asked::Do), chart])
                .card(CARD_PAD, colors),
            space(GAP_XL),
            column(GAP_S, lines),
            space(GAP_XL),
            compare_statements::card(ui, earlier, later, view).map(Asked::Do),
            space(GAP_L),
            column(GAP_S, method),
            space(GAP_L),
            row(NO_GAP, [back(), filler()]),
        ];
        match parts::page(ui, "compare", view, column(NO_GAP, page))? {
            Asked::Do(action) => return Some(action),
            Asked::Formula => self.shows_formula = !self.shows_formula,
        }
        None
    }
}
