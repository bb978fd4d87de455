//! Every development plan of a person.

use super::{Basis, EntryId, Origin, Plan, PlannedAction, merge};
use crate::scoring::{History, Record, SessionId};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Every plan: at most one a session, and at most one of none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plans {
    plans: BTreeMap<Basis, Plan>,
}

impl Plans {
    /// Takes them over in any order.
    pub fn new(plans: Vec<Plan>) -> Self {
        Self { plans: plans.into_iter().map(|plan| (plan.of, plan)).collect() }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Plan> {
        self.plans.values()
    }

    /// The plan made after exactly this session, or of none.
    pub fn get(&self, of: impl Into<Basis>) -> Option<&Plan> {
        self.plans.get(&of.into())
    }

    /// The actions that came from a journal page, each with its plan.
    pub fn from_page(&self, page: EntryId) -> impl Iterator<Item = (&Plan, &PlannedAction)> {
        let all = self.iter().flat_map(|plan| plan.all_actions().map(move |(action, _)| (plan, action)));
        all.filter(move |(_, action)| action.origin.page() == Some(page))
    }

    /// Those of them that are open: what is asked about before the page is
    /// deleted.
    pub fn open_from(&self, page: EntryId) -> impl Iterator<Item = (&Plan, &PlannedAction)> {
        self.from_page(page).filter(|(_, action)| action.state.is_open())
    }

    /// What was agreed on in a conversation, each with its plan.
    pub fn agreed(&self, page: EntryId) -> impl Iterator<Item = (&Plan, &PlannedAction)> {
        let all = self.iter().flat_map(|plan| plan.all_actions().map(move |(action, _)| (plan, action)));
        all.filter(move |(_, action)| action.origin == Origin::Agreement(page))
    }

    /// The plans that change where these lines are what was agreed on in a
    /// conversation: new ones are actions of the plan `into`, and those that are
    /// no longer there are none. A line without words is no new one.
    pub fn agree(&self, page: EntryId, lines: &[PlannedAction], into: &Plan) -> Vec<Plan> {
        let is_new = |line: &&PlannedAction| {
            !line.text.trim().is_empty() && self.agreed(page).all(|(_, action)| action.id != line.id)
        };
        let mut plans: Vec<Plan> = self.iter().filter(|plan| plan.of != into.of).chain([into]).cloned().collect();
        for plan in &mut plans {
            for actions in plan.areas.iter_mut().map(|area| &mut area.actions).chain([&mut plan.actions]) {
                actions.retain_mut(|action| {
                    let line = lines.iter().find(|line| line.id == action.id);
                    line.inspect(|line| action.clone_from(line));
                    line.is_some() || action.origin != Origin::Agreement(page)
                });
            }
            if plan.of == into.of {
                plan.actions.extend(lines.iter().filter(is_new).cloned());
            }
        }
        plans.retain(|plan| self.get(plan.of) != Some(plan));
        plans
    }

    /// Puts a plan in the place of its earlier self; an empty one
    /// takes it away.
    pub fn set(&mut self, plan: Plan) {
        if plan.is_empty() {
            self.plans.remove(&plan.of);
        } else {
            self.plans.insert(plan.of, plan);
        }
    }

    /// Takes a plan out.
    pub fn remove(&mut self, of: impl Into<Basis>) -> Option<Plan> {
        self.plans.remove(&of.into())
    }

    /// Adds plans of sessions that have none; those that are here stay. Two
    /// plans of no session become one.
    pub fn merge(&mut self, plans: Vec<Plan>) {
        for plan in plans {
            match self.plans.entry(plan.of) {
                Entry::Vacant(place) => {
                    place.insert(plan);
                }
                Entry::Occupied(mut place) if plan.of == Basis::Own => {
                    let both = merge::plans(None, &plan, place.get());
                    place.insert(both);
                }
                Entry::Occupied(_) => {}
            }
        }
    }

    /// The plan of a session, or of the one that it corrects.
    pub fn of(&self, history: &History, record: &Record) -> Option<&Plan> {
        history.corrected(record.session.id).find_map(|id| self.get(id))
    }

    /// The newest plan with something to work on, of an instrument, and the
    /// session it was made after. One without an area takes the place of none
    /// that has them.
    pub fn current<'a>(&'a self, history: &'a History, instrument: &str) -> Option<(&'a Plan, &'a Record)> {
        self.of_instrument(history, instrument)
            .filter(|(plan, _)| plan.has_work())
            .max_by_key(|(plan, record)| (!plan.areas.is_empty(), record.key()))
    }

    /// The newest plan with an area in it from before a session, of the same
    /// instrument.
    pub fn before<'a>(&'a self, history: &'a History, record: &Record) -> Option<(&'a Plan, &'a Record)> {
        let own: Vec<SessionId> = history.corrected(record.session.id).collect();
        self.of_instrument(history, record.session.instrument.as_str())
            .filter(|(plan, _)| !plan.areas.is_empty())
            .filter(|(_, other)| other.key() < record.key() && !own.contains(&other.session.id))
            .max_by_key(|(_, other)| other.key())
    }

    /// Every plan of an instrument with its session, but for those dated in
    /// the future. Goes by the plans: there are fewer of them than sessions.
    pub fn of_instrument<'a>(
        &'a self,
        history: &'a History,
        instrument: &str,
    ) -> impl Iterator<Item = (&'a Plan, &'a Record)> {
        self.plans.values().filter_map(move |plan| {
            let record = history.get(plan.of.session()?).filter(|record| !record.is_in_future)?;
            (record.session.instrument.as_str() == instrument).then_some((plan, record))
        })
    }
}
