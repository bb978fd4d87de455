//! Finding something that was written in a plan, of whichever session.

use super::focus;
use super::plan_history;
use super::search::{Found, around};
use crate::plan::Plan;
use crate::scoring::Record;
use crate::ui::action::{Action, Place};
use crate::ui::view::View;

/// Every plan that has what is `wanted`.
pub fn found(wanted: &str, view: &View<'_>) -> Vec<Found<Action>> {
    plan_history::every(view).filter_map(|(plan, record)| one(plan, record, wanted, view)).collect()
}

fn one(plan: &Plan, record: Option<&Record>, wanted: &str, view: &View<'_>) -> Option<Found<Action>> {
    let title = plan_history::title(record, view);
    let written = written(plan, record, view);
    let words = written.iter().find_map(|text| around(text, wanted));
    if words.is_none() && !title.to_lowercase().contains(wanted) {
        return None;
    }
    let begins = || written.iter().find(|text| !text.trim().is_empty()).and_then(|text| around(text, ""));
    Some(Found { title, words: words.or_else(begins), asked: Action::Go(Place::Plan(plan.of)) })
}

/// Everything that a person wrote or chose in it.
fn written(plan: &Plan, record: Option<&Record>, view: &View<'_>) -> Vec<String> {
    let mut written = vec![plan.most_important.clone()];
    for area in &plan.areas {
        written.push(focus::name_of(&area.focus, record, view));
        written.extend([&area.text, &area.sign, &area.support, &area.outcome].map(Clone::clone));
    }
    written.extend(plan.all_actions().flat_map(|(action, _)| [action.text.clone(), action.reason.clone()]));
    written
}
