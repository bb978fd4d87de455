//! What is to be done by when.

use super::{Focus, Plan, PlannedAction, Plans};
use crate::scoring::{History, Record};
use jiff::civil::Date;

/// Something with a date.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    /// By when.
    pub date: Date,
    /// What it is.
    pub what: What<'a>,
    /// The plan it stands in.
    pub plan: &'a Plan,
    /// The session of that plan; its instrument is the one to answer again.
    pub session: &'a Record,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What<'a> {
    /// An action of an area.
    Action(&'a PlannedAction, &'a Focus),
    /// The next time to answer the instrument.
    Assessment,
}

/// Open actions with a date, and dates for the next assessment, earliest
/// first. Of each instrument the newest plan counts: a newer one has taken the
/// place of those before it. A next assessment that has been answered since is
/// no longer due.
pub fn due<'a>(plans: &'a Plans, history: &'a History, instruments: &[&str]) -> Vec<Due<'a>> {
    let mut found = Vec::new();
    for instrument in instruments {
        if let Some((plan, session)) = plans.current(history, instrument) {
            for area in &plan.areas {
                for action in area.actions.iter().filter(|action| action.state.is_open()) {
                    if let Some(date) = action.due {
                        found.push(Due { date, what: What::Action(action, &area.focus), plan, session });
                    }
                }
            }
        }
        // Only the latest session can say when the next one is to come.
        if let Some(session) = history.series(instrument).next_back()
            && let Some(plan) = plans.of(history, session)
            && let Some(date) = plan.next_assessment
        {
            found.push(Due { date, what: What::Assessment, plan, session });
        }
    }
    found.sort_by_key(|due| due.date);
    found
}
