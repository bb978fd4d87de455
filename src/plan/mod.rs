//! What a person wants to work on, what came of it, and what they think.
//!
//! Pure: values in, values out. The process is the course material's: two
//! areas to develop and two strengths, each with what to do about it.

mod area;
mod conversation;
mod development_plan;
mod due;
mod jobs;
mod journal;
pub mod merge;
mod planned;
mod plans;
mod sheet;
mod suggestion;
mod tick;

pub use area::{Area, AreaKind, Focus, MAX_ACTIONS};
pub use conversation::{Answered, Conversation, Line};
pub use development_plan::{Basis, MAX_AREAS, MAX_LINE, MAX_PLAN_ACTIONS, MAX_REASON, MAX_TEXT, Plan, TakenAction};
pub use due::{Counts, Distance, Due, FollowUp, Task, What, due, next_assessment, next_days};
pub use jobs::{Job, Move, PARTS, Parts, Side};
pub use journal::{Entry, Journal, next_step};
pub use planned::{ActionId, Origin, PlannedAction, State};
pub use plans::Plans;
pub use sheet::{EntryId, Prompt, Sheet, With};
pub use suggestion::{Suggestion, suggest};
pub use tick::Tick;
