//! What a person wants to work on, what came of it, and what they think.
//!
//! Pure: values in, values out. The process is the course material's: two
//! areas to develop and two strengths, each with what to do about it.

mod area;
mod due;
mod jobs;
mod journal;
pub mod merge;
mod planned;
mod plans;
mod suggestion;
mod tick;

pub use area::{Area, AreaKind, Focus};
pub use due::{Counts, Distance, Due, FollowUp, Task, What, due, next_assessment, next_days};
pub use jobs::{Job, Move, PARTS, Parts, Side};
pub use journal::{Entry, EntryId, Journal, Prompt, Sheet, With};
pub use planned::{ActionId, Origin, PlannedAction, State};
pub use plans::{Basis, MAX_ACTIONS, MAX_AREAS, MAX_LINE, MAX_PLAN_ACTIONS, MAX_REASON, MAX_TEXT, Plan, Plans};
pub use suggestion::{Suggestion, suggest};
pub use tick::Tick;
