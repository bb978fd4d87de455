//! What a person wants to work on, what came of it, and what they think.
//!
//! Pure: values in, values out. The process is the course material's: two
//! areas to develop and two strengths, each with what to do about it.

mod due;
mod journal;
pub mod merge;
mod plans;
mod suggestion;

pub use due::{Counts, Distance, Due, FollowUp, Task, What, due, next_assessment, next_days};
pub use journal::{Entry, EntryId, Journal, Prompt, Sheet};
pub use plans::{
    ActionId, Area, AreaKind, Focus, MAX_ACTIONS, MAX_AREAS, MAX_REASON, MAX_TEXT, Plan, PlannedAction, Plans, State,
};
pub use suggestion::{Suggestion, suggest};
