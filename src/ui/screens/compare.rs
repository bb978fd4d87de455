//! Two sessions of one instrument, side by side.

use super::scroll;
use crate::chart::{self, Profile};
use crate::scoring::SessionId;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::plot;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Rect, Ui, pos2, vec2};

/// The page keeps nothing.
#[derive(Default)]
pub struct Compare;

impl Compare {
    /// Shows the comparison.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, earlier: SessionId, later: SessionId) -> Option<Action> {
        let (earlier, later) = (view.history.get(earlier)?, view.history.get(later)?);
        let View { texts, colors, .. } = view;
        let profile = Profile::comparison(earlier, later);
        scroll::page(ui, "compare", view.texts, |ui, page| {
            let title = texts.get("compare-title");
            let at = pos2(page.left, page.origin.y + 24.0);
            text::heading(ui, at, page.width, &title, Style::TITLE, colors.ink);
            let (then, now) = (texts.date(earlier.session.date), texts.date(later.session.date));
            let name = later.instrument.short_title(texts.language());
            let lead = texts
                .with("compare-lead", &[("title", name.into()), ("earlier", (&then).into()), ("later", (&now).into())]);
            let at = pos2(page.left, page.origin.y + 56.0);
            let lead = text::paragraph(ui, at, page.width, &lead, Style::BODY, colors.muted);
            let height = 64.0 * profile.axes.len() as f32 + 76.0;
            let card = Rect::from_min_size(pos2(page.left, lead.bottom() + 24.0), vec2(page.width, height));
            widgets::card(ui, card, colors);
            plot::dots(ui, card.shrink(24.0), &profile, view);
            let mut y = card.bottom() + 24.0;
            for line in chart::compared_lines(&profile, texts) {
                y = text::paragraph(ui, pos2(page.left, y), page.width.min(760.0), &line, Style::BODY, colors.ink)
                    .bottom()
                    + 8.0;
            }
            y += 8.0;
            for words in chart::method(&later.instrument, texts) {
                y = text::paragraph(ui, pos2(page.left, y), page.width.min(760.0), &words, Style::SMALL, colors.muted)
                    .bottom()
                    + 8.0;
            }
            let words = texts.get("back-to-history");
            let at = pos2(page.left, y + 8.0);
            let back = Button::new(&words).icon(Icon::ArrowLeft).show_at(ui, at, Anchor::Left, colors);
            (back.rect.bottom(), back.clicked().then_some(Action::Go(Place::History)))
        })
    }
}
