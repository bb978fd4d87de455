//! What a person can ask for where a conversation is prepared.

use super::plan_asked;
use crate::plan::{EntryId, Tick};
use crate::ui::action::Action;
use jiff::civil::Date;

/// What a person can ask for on the page, besides writing.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// Take something along, or no longer.
    Tick(Tick, bool),
    /// Offer everything, or only the first.
    Unfold(Unfolded),
    /// The day of the conversation.
    Date(Option<Date>),
    /// Another conversation, or a new one.
    Open(Option<EntryId>),
    /// Something about how the page is shown.
    Page(Turn),
    /// Something about what was agreed on.
    Agreed(plan_asked::Asked),
}

/// Something about how the page is shown.
#[derive(Clone, Copy)]
pub enum Turn {
    /// The page, or what is ticked.
    Show(bool),
    /// Alone, or beside what is ticked.
    Large(bool),
    /// The page at this place.
    To(usize),
}

/// What is unfolded.
#[derive(Clone, Copy, Default)]
pub struct Unfolded {
    /// Every statement is offered, not only the first.
    pub statements: bool,
    /// Every line of the plan is.
    pub lines: bool,
}
