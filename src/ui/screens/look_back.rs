//! The last plan, between a finished session and its result.

use super::last_plan::{self, CarryOn};
use super::saved;
use crate::scoring::SessionId;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::layout::{column, filler, line, space};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L};
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;

/// Widest column, in points.
const WIDTH: f32 = 640.0;

/// What is left to do.
#[derive(Default)]
pub struct LookBack {
    /// What was pressed while something was written.
    pressed: Option<Action>,
}

impl LookBack {
    /// Shows the plan from before a session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let (history, plans) = (&view.contents.history, &view.contents.plans);
        let result = Action::Go(Place::Result(Shown::Session(id)));
        let record = history.get(id)?;
        let Some((plan, of)) = plans.before(history, record) else { return Some(result) };
        // Written in while it is shown.
        let mut changed = plan.clone();
        let date = texts.date(of.session.date);
        let lead = texts.with("look-back-lead", &[("date", (&date).into())]);
        let accent = colors.accent(record.instrument.marker);
        let done = Button::new(texts.get("look-back-done")).filled(accent, colors.on_accent).node(colors, result);
        let page = column(
            0.0,
            [
                saved::head(texts.get("look-back-title"), lead, [], view),
                last_plan::areas(ui, &mut changed, of, None, CarryOn::Never, view).card(CARD_PAD, colors),
                space(GAP_L),
                line(0.0, [filler(), done]),
            ],
        );
        let asked = parts::page(ui, "look-back", view, column(0.0, [page.at_most(WIDTH)]));
        // What is written is kept first, and what was pressed with it is done.
        let pressed = self.pressed.take().or(asked);
        if changed == *plan {
            return pressed;
        }
        self.pressed = pressed;
        Some(Action::SavePlan(changed))
    }
}
