//! The development plan of a session, or of none.

use super::{ActionId, Area, AreaKind, Focus, PlannedAction};
use crate::scoring::SessionId;
use jiff::{Timestamp, civil::Date};
use std::fmt;

/// Most areas of one kind.
pub const MAX_AREAS: usize = 2;
/// Most actions of a plan that belong to no area.
pub const MAX_PLAN_ACTIONS: usize = 40;
/// Longest word why an action was dropped, in characters.
pub const MAX_REASON: usize = 200;
/// Longest line: what is most important, and an area in words of one's own, in
/// characters.
pub const MAX_LINE: usize = 200;
/// Longest free text, in characters: some ten thousand words.
pub const MAX_TEXT: usize = 60_000;

/// What a plan was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Basis {
    /// No questionnaire; there is at most one such plan, and all its areas
    /// are in words of one's own.
    Own,
    /// A session.
    Session(SessionId),
}

impl Basis {
    /// The session, where it is of one.
    pub fn session(self) -> Option<SessionId> {
        match self {
            Self::Own => None,
            Self::Session(id) => Some(id),
        }
    }

    /// Reads what is written for it: a session's id, or the word for none.
    pub fn parse(text: &str) -> Option<Self> {
        if text == OWN { Some(Self::Own) } else { SessionId::parse(text).map(Self::Session) }
    }
}

/// The word for a plan of no session.
const OWN: &str = "own";

impl From<SessionId> for Basis {
    fn from(id: SessionId) -> Self {
        Self::Session(id)
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own => f.write_str(OWN),
            Self::Session(id) => id.fmt(f),
        }
    }
}

/// What a person decided after one session, or without any.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it was made from; there is at most one plan of each.
    pub of: Basis,
    /// When anything in it was last changed.
    pub changed_at: Timestamp,
    /// What is most important, before anything was suggested.
    pub most_important: String,
    /// In the order they were chosen.
    pub areas: Vec<Area>,
    /// What there is to do that belongs to no area: from a worksheet, or from
    /// what was agreed on.
    pub actions: Vec<PlannedAction>,
    /// When to answer the same instrument again.
    pub next_assessment: Option<Date>,
}

/// An action that was taken out of its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenAction {
    /// The area that it belonged to, where it did to one.
    pub area: Option<(AreaKind, Focus)>,
    /// Its place there, from 0.
    pub place: usize,
    /// The action.
    pub action: PlannedAction,
}

impl Plan {
    /// One without anything in it.
    pub fn empty(of: impl Into<Basis>, changed_at: Timestamp) -> Self {
        Self {
            of: of.into(),
            changed_at,
            most_important: String::new(),
            areas: Vec::new(),
            actions: Vec::new(),
            next_assessment: None,
        }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.most_important.trim().is_empty() && !self.has_work() && self.next_assessment.is_none()
    }

    /// Whether there is something in it to work on.
    pub fn has_work(&self) -> bool {
        !self.areas.is_empty() || !self.actions.is_empty()
    }

    /// What of it is kept: an area of one's own words that has none is not.
    #[must_use]
    pub fn kept(mut self) -> Self {
        self.areas.retain(Area::is_kept);
        self
    }

    /// Every action with its area, and then those of the plan itself.
    pub fn all_actions(&self) -> impl Iterator<Item = (&PlannedAction, Option<&Area>)> {
        let of_areas = self.areas.iter().flat_map(|area| area.actions.iter().map(move |action| (action, Some(area))));
        of_areas.chain(self.actions.iter().map(|action| (action, None)))
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

    /// Whether an area of that kind is tied to that focus, or says the same
    /// in words of one's own.
    pub fn has(&self, kind: AreaKind, focus: &Focus) -> bool {
        self.of_kind(kind).any(|(_, area)| area.focus == *focus && area.is_kept())
    }

    /// Takes an action out; gives it with where it stood.
    pub fn take_action(&mut self, id: ActionId) -> Option<TakenAction> {
        let of_areas = self.areas.iter_mut().map(|area| (Some((area.kind, area.focus.clone())), &mut area.actions));
        for (area, actions) in of_areas.chain([(None, &mut self.actions)]) {
            if let Some(place) = actions.iter().position(|action| action.id == id) {
                return Some(TakenAction { area, place, action: actions.remove(place) });
            }
        }
        None
    }

    /// The actions that one which was taken out stood among, where there still
    /// is room for it and it is not back already.
    pub fn room_for_action(&mut self, taken: &TakenAction) -> Option<&mut Vec<PlannedAction>> {
        if self.action_mut(taken.action.id).is_some() {
            return None;
        }
        match &taken.area {
            None => Some(&mut self.actions).filter(|actions| actions.len() < MAX_PLAN_ACTIONS),
            Some((kind, focus)) => {
                let mut areas = self.areas.iter_mut();
                let area = areas.find(|area| area.kind == *kind && area.focus == *focus)?;
                (!area.is_full()).then_some(&mut area.actions)
            }
        }
    }

    /// Adds an action that belongs to no area, unless there are as many as
    /// there can be. Gives whether it was added.
    pub fn add_action(&mut self, action: PlannedAction) -> bool {
        let is_room = self.actions.len() < MAX_PLAN_ACTIONS;
        if is_room {
            self.actions.push(action);
        }
        is_room
    }

    /// The action with that id.
    pub fn action_mut(&mut self, id: ActionId) -> Option<&mut PlannedAction> {
        let of_areas = self.areas.iter_mut().flat_map(|area| &mut area.actions);
        of_areas.chain(&mut self.actions).find(|action| action.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::MAX_ACTIONS;
    use super::*;

    /// Whatever has come of its area meanwhile: nothing is there twice, and
    /// no area has more than it has room for.
    #[test]
    fn an_action_goes_back_to_where_there_is_room_for_it() {
        let mut plan = Plan::empty(Basis::Own, Timestamp::UNIX_EPOCH);
        plan.add(Area::new(AreaKind::Develop, Focus::Own("Ro".to_owned())));
        let id = plan.areas[0].actions[0].id;
        plan.areas[0].actions[0].text = "Gå ut".to_owned();
        let taken = plan.take_action(id).unwrap();
        assert_eq!((taken.place, taken.area.as_ref().map(|(kind, _)| *kind)), (0, Some(AreaKind::Develop)));
        assert_eq!(plan.take_action(id), None);
        plan.room_for_action(&taken).unwrap().push(taken.action.clone());
        assert_eq!(plan.room_for_action(&taken), None, "it is back");
        plan.take_action(id).unwrap();
        let full = (0..MAX_ACTIONS).map(|_| PlannedAction { text: "x".to_owned(), ..PlannedAction::empty() });
        plan.areas[0].actions = full.collect();
        assert_eq!(plan.room_for_action(&taken), None, "there is no room");
        plan.areas.clear();
        assert_eq!(plan.room_for_action(&taken), None, "its area is gone");
    }
}
