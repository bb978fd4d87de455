//! The development plan of a session.

use crate::identifier::random_id;
use crate::instrument::{DimensionId, Instrument, ItemId, Language};
use crate::scoring::{History, Record, SessionId};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

/// Most areas of one kind.
pub const MAX_AREAS: usize = 2;
/// Most actions of one area.
pub const MAX_ACTIONS: usize = 10;
/// Longest word why an action was dropped, in characters.
pub const MAX_REASON: usize = 200;
/// Longest free text, in characters: some ten thousand words.
pub const MAX_TEXT: usize = 60_000;

random_id! {
    /// Names an action, also in a calendar that it was exported to.
    ActionId
}

/// What a person decided after one session.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The session it was made after; a session has at most one plan.
    pub session: SessionId,
    /// When anything in it was last changed.
    pub changed_at: Timestamp,
    /// In the order they were chosen.
    pub areas: Vec<Area>,
    /// When to answer the same instrument again.
    pub next_assessment: Option<Date>,
}

/// To develop, or to build on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AreaKind {
    /// A development area.
    Develop,
    /// A strength.
    Strength,
}

impl AreaKind {
    /// Both, in the order they are shown.
    pub const ALL: [Self; 2] = [Self::Develop, Self::Strength];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Develop => "develop",
            Self::Strength => "strength",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }
}

/// What an area is tied to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Focus {
    /// A whole dimension.
    Dimension(DimensionId),
    /// One item.
    Item(ItemId),
}

impl Focus {
    /// Whether the instrument has it.
    pub fn is_in(&self, instrument: &Instrument) -> bool {
        self.dimension_in(instrument).is_some()
    }

    /// The statement, or the dimension's whole name; `None` where the
    /// instrument has none such.
    pub fn title<'a>(&self, instrument: &'a Instrument, language: Language) -> Option<&'a str> {
        match self {
            Self::Dimension(id) => instrument
                .dimensions
                .iter()
                .find(|dimension| dimension.id == *id)
                .map(|found| found.title.get(language)),
            Self::Item(id) => instrument.items().find(|item| item.id == *id).map(|found| found.text.get(language)),
        }
    }

    /// Whether it means the same in another version of its instrument.
    pub fn is_same_in(&self, one: &Instrument, other: &Instrument) -> bool {
        match self {
            Self::Dimension(id) => {
                let one = one.dimensions.iter().find(|of| of.id == *id);
                let other = other.dimensions.iter().find(|of| of.id == *id);
                one.zip(other).is_some_and(|(one, other)| one.is_same_as(other))
            }
            Self::Item(id) => {
                let one = one.items().find(|of| of.id == *id);
                let other = other.items().find(|of| of.id == *id);
                one.zip(other).is_some_and(|(one, other)| one.is_same_statement(other))
            }
        }
    }

    /// The place of its dimension in the instrument, from 0.
    pub fn dimension_in(&self, instrument: &Instrument) -> Option<usize> {
        instrument.dimensions.iter().position(|dimension| match self {
            Self::Dimension(id) => dimension.id == *id,
            Self::Item(id) => dimension.items.iter().any(|item| item.id == *id),
        })
    }
}

/// One thing to work on.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// To develop, or to build on.
    pub kind: AreaKind,
    /// What it is tied to.
    pub focus: Focus,
    /// What the person thinks about it.
    pub text: String,
    /// What they will do.
    pub actions: Vec<PlannedAction>,
    /// What they did, written when the plan came back.
    pub outcome: String,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedAction {
    /// Unique everywhere.
    pub id: ActionId,
    /// In the person's words.
    pub text: String,
    /// By when.
    pub due: Option<Date>,
    /// How far it has come.
    pub state: State,
    /// Why it was dropped.
    pub reason: String,
}

/// How far an action has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// Not begun.
    #[default]
    Planned,
    /// Begun.
    Doing,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

impl State {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Planned, Self::Doing, Self::Done, Self::Dropped];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.tag() == tag)
    }

    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Doing)
    }
}

impl PlannedAction {
    /// One that is still to be written.
    pub fn empty() -> Self {
        Self { id: ActionId::random(), text: String::new(), due: None, state: State::default(), reason: String::new() }
    }
}

impl Area {
    /// One that is still to be written, with room for its first action.
    pub fn new(kind: AreaKind, focus: Focus) -> Self {
        Self { kind, focus, text: String::new(), actions: vec![PlannedAction::empty()], outcome: String::new() }
    }

    /// The same again in a new plan: the words and what is still to do, as
    /// actions of their own, so that the old plan keeps its history.
    pub fn carried_on(&self) -> Self {
        let mut actions: Vec<_> = self
            .actions
            .iter()
            .filter(|action| action.state.is_open())
            .map(|action| PlannedAction { id: ActionId::random(), ..action.clone() })
            .collect();
        if actions.is_empty() {
            actions.push(PlannedAction::empty());
        }
        Self { actions, outcome: String::new(), ..self.clone() }
    }
}

impl Plan {
    /// One without anything in it.
    pub fn empty(session: SessionId, changed_at: Timestamp) -> Self {
        Self { session, changed_at, areas: Vec::new(), next_assessment: None }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty() && self.next_assessment.is_none()
    }

    /// The areas of one kind with their places in the plan.
    pub fn of_kind(&self, kind: AreaKind) -> impl Iterator<Item = (usize, &Area)> {
        self.areas.iter().enumerate().filter(move |(_, area)| area.kind == kind)
    }

    /// Adds an area, unless there are two of its kind or the same is there.
    /// Gives whether it was added.
    pub fn add(&mut self, area: Area) -> bool {
        self.put_back(self.areas.len(), area)
    }

    /// Adds one where it was, or as the last where there is no such place.
    /// Gives whether it was added, as [`Self::add`].
    pub fn put_back(&mut self, place: usize, area: Area) -> bool {
        let is_room = self.has_room_for(&area);
        if is_room {
            self.areas.insert(place.min(self.areas.len()), area);
        }
        is_room
    }

    /// Whether there are fewer than two of its kind, and not the same.
    pub fn has_room_for(&self, area: &Area) -> bool {
        self.of_kind(area.kind).count() < MAX_AREAS && !self.has(area.kind, &area.focus)
    }

    /// Whether an area of that kind is tied to that focus.
    pub fn has(&self, kind: AreaKind, focus: &Focus) -> bool {
        self.of_kind(kind).any(|(_, area)| area.focus == *focus)
    }

    /// The action with that id.
    pub fn action_mut(&mut self, id: ActionId) -> Option<&mut PlannedAction> {
        self.areas.iter_mut().flat_map(|area| &mut area.actions).find(|action| action.id == id)
    }
}

/// Every plan, at most one a session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plans {
    plans: BTreeMap<SessionId, Plan>,
}

impl Plans {
    /// Takes them over in any order.
    pub fn new(plans: Vec<Plan>) -> Self {
        Self { plans: plans.into_iter().map(|plan| (plan.session, plan)).collect() }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Plan> {
        self.plans.values()
    }

    /// The plan made after exactly this session.
    pub fn get(&self, session: SessionId) -> Option<&Plan> {
        self.plans.get(&session)
    }

    /// Puts a plan in the place of the session's earlier one; an empty one
    /// takes it away.
    pub fn set(&mut self, plan: Plan) {
        if plan.is_empty() {
            self.plans.remove(&plan.session);
        } else {
            self.plans.insert(plan.session, plan);
        }
    }

    /// Takes a plan out.
    pub fn remove(&mut self, session: SessionId) -> Option<Plan> {
        self.plans.remove(&session)
    }

    /// Adds plans of sessions that have none; those that are here stay.
    pub fn merge(&mut self, plans: Vec<Plan>) {
        for plan in plans {
            self.plans.entry(plan.session).or_insert(plan);
        }
    }

    /// The plan of a session, or of the one that it corrects.
    pub fn of(&self, history: &History, record: &Record) -> Option<&Plan> {
        history.corrected(record.session.id).find_map(|id| self.get(id))
    }

    /// The newest plan with an area in it, of an instrument, and the session
    /// it was made after.
    pub fn current<'a>(&'a self, history: &'a History, instrument: &str) -> Option<(&'a Plan, &'a Record)> {
        self.with_areas(history, instrument).max_by_key(|(_, record)| record.key())
    }

    /// The newest plan with an area in it from before a session, of the same
    /// instrument.
    pub fn before<'a>(&'a self, history: &'a History, record: &Record) -> Option<(&'a Plan, &'a Record)> {
        let own: Vec<SessionId> = history.corrected(record.session.id).collect();
        self.with_areas(history, record.session.instrument.as_str())
            .filter(|(_, other)| other.key() < record.key() && !own.contains(&other.session.id))
            .max_by_key(|(_, other)| other.key())
    }

    /// Goes by the plans: there are fewer of them than sessions.
    fn with_areas<'a>(
        &'a self,
        history: &'a History,
        instrument: &str,
    ) -> impl Iterator<Item = (&'a Plan, &'a Record)> {
        let plans = self.plans.values().filter(|plan| !plan.areas.is_empty());
        plans.filter_map(move |plan| {
            let record = history.get(plan.session).filter(|record| !record.is_in_future)?;
            (record.session.instrument.as_str() == instrument).then_some((plan, record))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    /// An id that a new version gives to something else would put a plan
    /// under a statement that nobody chose.
    #[test]
    fn an_area_is_carried_only_to_what_it_was_about() {
        let catalog = Catalog::shipped();
        let one: Instrument = (**catalog.current("medarbeiderskap").unwrap()).clone();
        let mut other = one.clone();
        other.dimensions.rotate_left(1);
        let item = Focus::Item(ItemId::new("med-ledelse.1"));
        let dimension = Focus::Dimension(DimensionId::new("med-ledelse"));
        assert!(item.is_same_in(&one, &other) && dimension.is_same_in(&one, &other));
        let changed = other.dimensions.iter_mut().find(|dimension| dimension.id.as_str() == "med-ledelse").unwrap();
        changed.items[0].reverse = true;
        assert!(!item.is_same_in(&one, &other) && dimension.is_same_in(&one, &other));
        let changed = other.dimensions.iter_mut().find(|dimension| dimension.id.as_str() == "med-ledelse").unwrap();
        changed.title = one.dimensions[0].title.clone();
        for item in &mut changed.items {
            item.text = one.title.clone();
        }
        assert!(!dimension.is_same_in(&one, &other), "another name and other statements");
        other.dimensions.clear();
        assert!(!item.is_same_in(&one, &other) && !dimension.is_same_in(&one, &other));
    }
}
