//! What is to be done by when.

use super::{ActionId, Basis, Focus, Plan, PlannedAction, Plans, State};
use crate::scoring::{History, Record};
use jiff::ToSpan;
use jiff::civil::Date;

/// Months until the next assessment that are offered.
const MONTHS: [i32; 3] = [3, 6, 12];
/// A day so far off is told in days, one so far in weeks; later in months.
const DAYS: i64 = 21;
const WEEKS: i64 = 70;

/// Something with a date.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    /// By when.
    pub date: Date,
    /// What it is.
    pub what: What<'a>,
    /// The plan it stands in.
    pub plan: &'a Plan,
    /// The session of that plan, where it is of one; its instrument is the one
    /// to answer again.
    pub session: Option<&'a Record>,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum What<'a> {
    /// An action, and what its area is tied to where it has one.
    Action(&'a PlannedAction, Option<&'a Focus>),
    /// The next time to answer the instrument.
    Assessment,
}

/// Names what is due in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// An action.
    Action(ActionId),
    /// The next assessment.
    Assessment,
}

/// What becomes of something that is due.
#[derive(Clone, Debug, PartialEq)]
pub enum FollowUp {
    /// It is done.
    Done,
    /// It is due on another day.
    Later(Date),
    /// It is put aside, with the word why.
    Dropped(String),
    /// It is as it was before.
    Back(State, Option<Date>, String),
}

/// How far off a day is, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distance {
    /// So many days ago.
    Past(usize),
    /// It is today.
    Today,
    /// It is tomorrow.
    Tomorrow,
    /// In so many days.
    Days(usize),
    /// In so many weeks.
    Weeks(usize),
    /// In so many months.
    Months(usize),
}

impl Due<'_> {
    /// What it is called in its plan.
    pub fn task(&self) -> Task {
        match self.what {
            What::Action(action, _) => Task::Action(action.id),
            What::Assessment => Task::Assessment,
        }
    }

    /// The days that it may be put off to: a week and a month after its own,
    /// or after today where that has passed.
    pub fn later(&self, today: Date) -> [Option<Date>; 2] {
        let from = self.date.max(today);
        [from.checked_add(1.week()).ok(), from.checked_add(1.month()).ok()]
    }
}

/// How much of each kind is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Actions.
    pub actions: usize,
    /// Next assessments.
    pub assessments: usize,
    /// Of both, what is past its date.
    pub overdue: usize,
}

impl Counts {
    /// Of what was found.
    pub fn of(found: &[Due<'_>], today: Date) -> Self {
        let count = |is: &dyn Fn(&&Due<'_>) -> bool| found.iter().filter(is).count();
        Self {
            actions: count(&|due| matches!(due.what, What::Action(..))),
            assessments: count(&|due| due.what == What::Assessment),
            overdue: count(&|due| due.date < today),
        }
    }
}

impl Distance {
    /// From a day to another.
    pub fn between(today: Date, day: Date) -> Self {
        let days = day.duration_since(today).as_hours() / 24;
        let count = |days: i64| usize::try_from(days).unwrap_or_default();
        match days {
            ..0 => Self::Past(count(-days)),
            0 => Self::Today,
            1 => Self::Tomorrow,
            2..=DAYS => Self::Days(count(days)),
            _ if days <= WEEKS => Self::Weeks(count((days + 3) / 7)),
            _ => Self::Months(count((days + 15) / 30)),
        }
    }
}

impl Plan {
    /// Whether that can be due in it.
    pub fn has_task(&self, task: Task) -> bool {
        match task {
            Task::Action(id) => self.all_actions().any(|(action, _)| action.id == id),
            Task::Assessment => true,
        }
    }

    /// Does that to what is due; gives what takes it back, where there is
    /// such a thing and it is not so already.
    pub fn follow_up(&mut self, task: Task, change: FollowUp) -> Option<FollowUp> {
        match task {
            Task::Action(id) => {
                let PlannedAction { due, state, reason, .. } = self.action_mut(id)?;
                let before = FollowUp::Back(*state, *due, reason.clone());
                match change {
                    FollowUp::Done => *state = State::Done,
                    FollowUp::Later(date) => *due = Some(date),
                    FollowUp::Dropped(why) => (*state, *reason) = (State::Dropped, why),
                    FollowUp::Back(was, date, why) => (*state, *due, *reason) = (was, date, why),
                }
                let now = FollowUp::Back(*state, *due, reason.clone());
                (before != now).then_some(before)
            }
            Task::Assessment => {
                let back = |date| FollowUp::Back(State::default(), date, String::new());
                let before = self.next_assessment;
                match change {
                    FollowUp::Later(date) => self.next_assessment = Some(date),
                    FollowUp::Dropped(_) => self.next_assessment = None,
                    FollowUp::Back(_, date, _) => self.next_assessment = date,
                    // It is done by being answered.
                    FollowUp::Done => {}
                }
                (before != self.next_assessment).then(|| back(before))
            }
        }
    }
}

/// The days for the next assessment that are offered after one on `date`, with
/// their distance in months; none that has gone by.
pub fn next_days(date: Date, today: Date) -> Vec<(usize, Date)> {
    let day = |months: i32| Some((usize::try_from(months).ok()?, date.checked_add(months.months()).ok()?));
    MONTHS.into_iter().filter_map(day).filter(|(_, day)| *day > today).collect()
}

/// Open actions with a date, and dates for the next assessment, earliest
/// first. Of each instrument the areas of the newest plan count: those have
/// taken the place of all before them. An action that belongs to no area is
/// taken along by nothing, and is due until something is done about it. A
/// next assessment that has been answered since is no longer due.
pub fn due<'a>(plans: &'a Plans, history: &'a History, instruments: &[&str]) -> Vec<Due<'a>> {
    let mut found = Vec::new();
    for instrument in instruments {
        let current = plans.current(history, instrument).map(|(plan, _)| plan.of);
        for (plan, session) in plans.of_instrument(history, instrument) {
            let is_current = current == Some(plan.of);
            found.extend(
                open(plan, Some(session)).filter(|due| is_current || matches!(due.what, What::Action(_, None))),
            );
        }
        found.extend(next_assessment(plans, history, instrument));
    }
    found.extend(plans.get(Basis::Own).into_iter().flat_map(|plan| open(plan, None)));
    found.sort_by_key(|due| due.date);
    found
}

/// The open actions of a plan that have a date.
fn open<'a>(plan: &'a Plan, session: Option<&'a Record>) -> impl Iterator<Item = Due<'a>> {
    plan.all_actions().filter(|(action, _)| action.state.is_open()).filter_map(move |(action, area)| {
        Some(Due { date: action.due?, what: What::Action(action, area.map(|area| &area.focus)), plan, session })
    })
}

/// When an instrument is to be answered again. Only the latest session can
/// say that.
pub fn next_assessment<'a>(plans: &'a Plans, history: &'a History, instrument: &str) -> Option<Due<'a>> {
    let session = history.series(instrument).next_back()?;
    let plan = plans.of(history, session)?;
    Some(Due { date: plan.next_assessment?, what: What::Assessment, plan, session: Some(session) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::DimensionId;
    use crate::plan::{Area, AreaKind};
    use crate::scoring::SessionId;
    use jiff::civil::date;

    #[test]
    fn a_distance_is_told_as_people_do() {
        let today = date(2026, 6, 4);
        for (day, distance) in [
            (date(2025, 12, 18), Distance::Past(168)),
            (date(2026, 6, 3), Distance::Past(1)),
            (today, Distance::Today),
            (date(2026, 6, 5), Distance::Tomorrow),
            (date(2026, 6, 25), Distance::Days(21)),
            (date(2026, 6, 26), Distance::Weeks(3)),
            (date(2026, 8, 13), Distance::Weeks(10)),
            (date(2026, 8, 14), Distance::Months(2)),
        ] {
            assert_eq!(Distance::between(today, day), distance, "{day}");
        }
    }

    /// A slip is taken back, and what was written meanwhile stays: row 22 of
    /// individual.md.
    #[test]
    fn what_is_done_about_something_can_be_taken_back() {
        let mut plan = Plan::empty(SessionId::random(), jiff::Timestamp::UNIX_EPOCH);
        plan.add(Area::new(AreaKind::Develop, Focus::Dimension(DimensionId::new("selvledelse"))));
        plan.next_assessment = Some(date(2026, 12, 4));
        let action = &mut plan.areas[0].actions[0];
        (action.due, action.state) = (Some(date(2026, 6, 9)), State::Doing);
        let task = Task::Action(action.id);
        for change in [FollowUp::Done, FollowUp::Later(date(2026, 7, 9)), FollowUp::Dropped("Nei".to_owned())] {
            let before = plan.clone();
            let back = plan.follow_up(task, change).unwrap();
            assert_ne!(plan, before);
            plan.areas[0].actions[0].text.push('x');
            plan.follow_up(task, back).unwrap();
            let action = &plan.areas[0].actions[0];
            assert_eq!((action.due, action.state), (Some(date(2026, 6, 9)), State::Doing));
            assert!(action.reason.is_empty() && action.text.ends_with('x'));
        }
        let back = plan.follow_up(Task::Assessment, FollowUp::Later(date(2027, 1, 4))).unwrap();
        assert_eq!(plan.next_assessment, Some(date(2027, 1, 4)));
        plan.follow_up(Task::Assessment, back).unwrap();
        assert_eq!(plan.next_assessment, Some(date(2026, 12, 4)));
        assert_eq!(plan.follow_up(Task::Action(ActionId::random()), FollowUp::Done), None);
    }

    #[test]
    fn days_that_have_gone_by_are_not_offered() {
        let months = |today: Date| -> Vec<usize> {
            next_days(date(2026, 6, 4), today).into_iter().map(|(months, _)| months).collect()
        };
        assert_eq!(months(date(2026, 6, 4)), [3, 6, 12]);
        assert_eq!(months(date(2026, 9, 4)), [6, 12]);
        assert_eq!(next_days(date(2025, 8, 31), date(2025, 9, 1))[1], (6, date(2026, 2, 28)));
    }
}
