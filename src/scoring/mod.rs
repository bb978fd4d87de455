//! From answers to scores, and from two scores to an honest word about change.
//!
//! Pure: values in, values out. The rules are those that the help texts tell
//! under «Slik er dette regnet ut».

mod answers;
mod change;
mod history;
mod mean;
mod pairs;
mod session;
mod spread;
mod strand;

pub use answers::{Answer, Answers, AnswersError};
pub use change::{DimensionChange, Obstacle, Verdict, asked_before, compare, limit, reliability, statement_before};
pub use history::{History, Record};
pub use mean::{DimensionScore, needed, score};
pub use pairs::{Pair, PairedDimension, Side, pairs};
pub use session::{MAX_LABEL, Session, SessionId, ThenTest};
pub use spread::{Level, Spread, Statement, by_scale, spread};
pub use strand::{Break, Strand};
