//! What a history keeps and no page shows: what was shown of groups and who
//! withdrew, the participant's own secret, and what lies sealed for courses.

use crate::course::Way;
use crate::group::{CourseCode, Mark, Marks};
use crate::instrument::InstrumentId;
use std::fmt;

/// A key or a secret.
pub type Key = [u8; 32];

/// All of it.
#[derive(Clone, Default, PartialEq)]
pub struct Vault {
    /// Which results were shown, each under the key it is remembered with.
    pub shown: Vec<(Key, Marks)>,
    /// Who withdrew, each under its key.
    pub withdrawn: Vec<(Key, Mark)>,
    /// What names the participant in each course; nothing where nobody has
    /// asked for it yet.
    pub secret: Option<Key>,
    /// What was collected and not shown.
    pub collected: Vec<SealedContribution>,
}

/// A contribution, sealed to its course's key.
#[derive(Clone, PartialEq)]
pub struct SealedContribution {
    /// To which course.
    pub course: CourseCode,
    /// By which it is known here; random.
    pub key: i64,
    /// In which round, from 1.
    pub round: u8,
    /// To which questionnaire.
    pub instrument: InstrumentId,
    /// How it came.
    pub way: Way,
    /// Whether it is only kept for the pairs of the next round.
    pub is_kept: bool,
    /// An age file.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for Vault {
    /// How much there is, and nothing of it: it could end in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = (self.shown.len(), self.withdrawn.len(), self.collected.len());
        f.debug_struct("Vault").field("counts", &counts).finish_non_exhaustive()
    }
}
