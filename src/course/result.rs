//! A result as it is kept.

use crate::instrument::InstrumentId;
use jiff::Timestamp;

/// What was shown of one questionnaire in one round. It holds only what may be
/// shown, so that it can be opened again on any day.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseResult {
    /// Which round, from 1.
    pub round: u8,
    /// 1 for what was shown first, and more for those who came later.
    pub part: u8,
    /// What was answered.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub version: u32,
    /// How many were expected to answer; nothing where nobody has said.
    pub expected: Option<u32>,
    /// How the contributions came.
    pub ways: Ways,
    /// When it was shown.
    pub shown_at: Timestamp,
    /// The figures, as `assets/schema/course-result.schema.json` has them.
    pub picture: String,
    /// Before and after, as `assets/schema/course-change.schema.json` has it;
    /// nothing in a first round.
    pub change: Option<String>,
}

/// How many came in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// As files.
    pub files: u32,
    /// As codes.
    pub codes: u32,
    /// On paper.
    pub paper: u32,
    /// In tables.
    pub tables: u32,
}

impl Ways {
    /// How many came in all.
    pub fn count(self) -> usize {
        let Self { files, codes, paper, tables } = self;
        [files, codes, paper, tables].into_iter().filter_map(|count| usize::try_from(count).ok()).sum()
    }
}
