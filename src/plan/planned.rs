//! One thing to do, and how far it has come.

use super::EntryId;
use crate::identifier::random_id;
use jiff::civil::Date;

random_id! {
    /// Names an action, also in a calendar that it was exported to.
    ActionId
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
    /// Where it came from.
    pub origin: Origin,
}

/// Where an action came from. What it names may be gone: the action and its
/// words stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Origin {
    /// It was written in the plan.
    #[default]
    Plan,
    /// A worksheet.
    Sheet(EntryId),
    /// A point of the course, by its id among those of
    /// `assets/lesson/practice.json`.
    Course(String),
    /// What was agreed on in a conversation.
    Agreement(EntryId),
}

impl Origin {
    /// The journal page it came from.
    pub fn page(&self) -> Option<EntryId> {
        match self {
            Self::Sheet(id) | Self::Agreement(id) => Some(*id),
            Self::Plan | Self::Course(_) => None,
        }
    }
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
        Self::new(Origin::Plan, String::new())
    }

    /// Whether nothing has been written or chosen for it yet.
    pub fn is_blank(&self) -> bool {
        let is_untouched = self.due.is_none() && self.state == State::default() && self.reason.is_empty();
        is_untouched && self.text.trim().is_empty() && self.origin == Origin::Plan
    }

    /// One with these words that came from somewhere.
    pub fn new(origin: Origin, text: String) -> Self {
        let (due, state, reason) = (None, State::default(), String::new());
        Self { id: ActionId::random(), text, due, state, reason, origin }
    }
}
