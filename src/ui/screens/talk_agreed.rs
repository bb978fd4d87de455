//! «Dette ble vi enige om»: lines with dates, each an action of the plan.

use super::plan_actions;
use super::plan_asked::{Asked, action_id};
use crate::plan::{ActionId, Entry, MAX_PLAN_ACTIONS, Origin, PlannedAction};
use crate::ui::action::Action;
use crate::ui::layout::{Node, column, heading, label};
use crate::ui::spacing::{CARD_PAD, GAP_S, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Ui;

/// The lines that are written on.
pub struct Agreed {
    /// The next one, as long as nothing stands on it.
    draft: PlannedAction,
}

impl Default for Agreed {
    fn default() -> Self {
        Self { draft: PlannedAction::empty() }
    }
}

impl Agreed {
    /// What was agreed on in this conversation. Here nobody has to be told
    /// where a line came from.
    pub fn lines(page: &Entry, view: &View<'_>) -> Vec<PlannedAction> {
        let agreed = view.contents.plans.agreed(page.id).map(|(_, action)| action.clone());
        agreed.map(|action| PlannedAction { origin: Origin::Plan, ..action }).collect()
    }

    /// The card; no line more where the plan, which has so many actions of its
    /// own, takes no more.
    pub fn card<'a>(
        &'a mut self,
        lines: &'a mut [PlannedAction],
        of_plan: usize,
        view: &'a View<'_>,
    ) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let title = texts.get("talk-agreed");
        let mut parts = vec![
            heading(title.clone(), Style::LEAD.semibold(), colors.ink),
            label(texts.get("talk-agreed-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
        ];
        if of_plan < MAX_PLAN_ACTIONS {
            parts.push(plan_actions::all(lines, &mut self.draft, &title, None, view));
        } else {
            let full = texts.with("plan-actions-full", &[("count", MAX_PLAN_ACTIONS.into())]);
            parts.extend([plan_actions::rows(lines, &title, None, view), label(full, Style::SMALL, colors.muted)]);
        }
        column(GAP_S, parts).card(CARD_PAD, colors)
    }

    /// The first letter makes a line.
    pub fn keep(&mut self, lines: &mut Vec<PlannedAction>) {
        if !self.draft.text.is_empty() {
            lines.push(std::mem::replace(&mut self.draft, PlannedAction::empty()));
        }
    }

    /// Does what was asked for; gives what the application has to do.
    pub fn take(&self, ui: &Ui, asked: Asked, lines: &mut [PlannedAction], view: &View<'_>) -> Option<Action> {
        let mut change = |id: ActionId, change: &dyn Fn(&mut PlannedAction)| {
            lines.iter_mut().filter(|line| line.id == id).for_each(change);
        };
        match asked {
            Asked::Due(id, due) => change(id, &|line| line.due = due),
            Asked::State(id, state) => change(id, &|line| line.state = state),
            Asked::RemoveAction(id) => {
                let plan =
                    view.contents.plans.iter().find(|plan| plan.all_actions().any(|(action, _)| action.id == id))?;
                return Some(Action::RemoveAction(plan.of, id));
            }
            // On to the next.
            _ => ui.memory_mut(|memory| memory.request_focus(action_id(self.draft.id))),
        }
        None
    }
}
