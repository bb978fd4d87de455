//! «Dette ble vi enige om»: lines with dates, each an action of the plan.

use super::talk_asked::AgreedAsked;
use crate::days::Days;
use crate::plan::{ActionId, Entry, MAX_LINE, MAX_PLAN_ACTIONS, Origin, PlannedAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, row};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, CONTROL, GAP_M, GAP_S, GAP_XS, MEASURE, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::{Id, Ui};

/// Width of a line's date, in points.
const DATE: f32 = 184.0;

/// The lines that are written on.
#[derive(Default)]
pub struct Agreed {
    /// The next line, as long as nothing stands on it.
    next: Option<PlannedAction>,
}

impl Agreed {
    /// What was agreed on in this conversation, and a line for the next, where
    /// there is room.
    pub fn lines(&mut self, page: &Entry, view: &View<'_>) -> Vec<PlannedAction> {
        let mut lines: Vec<PlannedAction> = view.plans.agreed(page.id).map(|(_, action)| action.clone()).collect();
        let origin = Origin::Agreement(page.id);
        self.next.take_if(|next| next.origin != origin || lines.iter().any(|line| line.id == next.id));
        if lines.len() < MAX_PLAN_ACTIONS {
            lines.push(self.next.get_or_insert_with(|| PlannedAction::new(origin, String::new())).clone());
        }
        lines
    }

    /// Does that.
    pub fn take(ui: &Ui, asked: AgreedAsked, lines: &mut Vec<PlannedAction>) {
        match asked {
            AgreedAsked::Due(id, due) => lines.iter_mut().filter(|line| line.id == id).for_each(|line| line.due = due),
            AgreedAsked::Remove(id) => lines.retain(|line| line.id != id),
            AgreedAsked::Next => {
                let next = lines.last().map(|line| field_id(line.id));
                next.inspect(|id| ui.memory_mut(|memory| memory.request_focus(*id)));
            }
            AgreedAsked::Left => {}
        }
        if matches!(asked, AgreedAsked::Next | AgreedAsked::Left) {
            // What was emptied is no longer agreed on.
            lines.retain(|line| !line.text.trim().is_empty());
        }
    }

    /// The card.
    pub fn card<'a>(lines: &'a mut [PlannedAction], view: &'a View<'_>) -> Node<'a, AgreedAsked> {
        let View { texts, colors, .. } = view;
        let mut parts = vec![
            heading(texts.get("talk-agreed"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("talk-agreed-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
        ];
        for (place, line) in lines.iter_mut().enumerate() {
            parts.push(row_of(place, line, view));
        }
        column(GAP_S, parts).card(CARD_PAD, colors)
    }
}

fn field_id(line: ActionId) -> Id {
    Id::unique(("agreed", line.to_string()))
}

fn row_of<'a>(place: usize, line: &'a mut PlannedAction, view: &'a View<'_>) -> Node<'a, AgreedAsked> {
    let View { texts, colors, .. } = view;
    let (id, due, is_empty) = (line.id, line.due, line.text.is_empty());
    let name = texts.with("talk-agreed-line", &[("number", (place + 1).into())]);
    let date = due.map_or_else(|| texts.get("plan-due-none"), |due| texts.date(due));
    let date = texts.with("plan-due-name", &[("date", (&date).into()), ("name", (&name).into())]);
    let remove = texts.with("talk-agreed-remove", &[("number", (place + 1).into())]);
    let field = TextField::new(&mut line.text, field_id(id), name, MAX_LINE, colors);
    let hint = texts.get("talk-agreed-hint");
    let field = TextField { hint, entered: Some(AgreedAsked::Next), left: Some(AgreedAsked::Left), ..field }.node();
    let mut parts = vec![field.at_least(WORDS_LEAST)];
    if !is_empty {
        let field = view.date_field(date, due, Days::Coming).or_none(texts.get("plan-due-none"));
        parts.push(parts::date(field, move |due| AgreedAsked::Due(id, due)).wide(DATE));
        parts.push(parts::icon_button(CONTROL, Icon::Trash, remove, colors, AgreedAsked::Remove(id)));
    }
    row(GAP_M, parts).stacked_gap(GAP_XS)
}
