//! What a person can ask for on a worksheet, besides writing.

use crate::plan::{ActionId, Basis, EntryId, Job, Sheet, Side, State};
use crate::ui::action::Action;
use jiff::civil::Date;

/// One thing to do.
#[derive(Clone)]
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// A new page to write on.
    New,
    /// An earlier page, to write on.
    Write(EntryId),
    /// An earlier page, to read or to compare with.
    Read(EntryId),
    /// A page that was found.
    Found(Sheet, EntryId),
    /// To be rid of a page, which is asked about where it has open actions.
    Delete(EntryId),
    /// To keep it.
    Keep,
    /// An action of these words, in that plan.
    Make(Basis, String),
    /// Another day for an action.
    Due(ActionId, Option<Date>),
    /// How far an action has come.
    State(ActionId, State),
    /// So many parts more for a job.
    Step(Side, Job, i8),
    /// A part of the first job for the second.
    Shift(Side, Job, Job),
}
