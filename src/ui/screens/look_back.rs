//! The last plan, between a finished session and its result.

use super::last_plan::{self, CarryOn};
use super::saved;
use super::scroll;
use crate::scoring::SessionId;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Rect, Ui, pos2, vec2};

/// The page keeps nothing.
#[derive(Default)]
pub struct LookBack;

impl LookBack {
    /// Shows the plan from before a session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let View { texts, colors, history, plans, .. } = view;
        let result = Action::Go(Place::Result(Shown::Session(id)));
        let record = history.get(id)?;
        let Some((plan, of)) = plans.before(history, record) else { return Some(result) };
        scroll::page(ui, "look-back", view.texts, |ui, page| {
            let width = page.width.min(640.0);
            let at = pos2(page.left, page.origin.y + 24.0);
            text::heading(ui, at, width, &texts.get("look-back-title"), Style::TITLE, colors.ink);
            let date = texts.date(of.session.date);
            let words = texts.with("look-back-lead", &[("date", (&date).into())]);
            let at = pos2(page.left, page.origin.y + 56.0);
            let lead = text::paragraph(ui, at, width, &words, Style::BODY, colors.muted);
            let top = lead.bottom() + 24.0;
            let height = 48.0 + last_plan::height(ui, plan, width - 48.0, &CarryOn::Never, view);
            let card = Rect::from_min_size(pos2(page.left, top), vec2(width, height));
            widgets::card(ui, card, colors);
            let inside = card.min + vec2(24.0, 24.0);
            let action = last_plan::show(ui, inside, width - 48.0, plan, of, &CarryOn::Never, view);
            let words = texts.get("look-back-done");
            let accent = colors.accent(record.instrument.marker);
            let at = pos2(card.right(), card.bottom() + 16.0);
            let done = Button::new(&words).filled(accent, colors.on_accent).show_at(ui, at, Anchor::Right, colors);
            saved::status(ui, pos2(page.left, done.rect.center().y), Anchor::Left, view);
            (done.rect.bottom(), action.or(done.clicked().then_some(result)))
        })
    }
}
