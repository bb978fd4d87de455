//! What is stored of the results of courses, read and ready to be drawn, and
//! what can be done with it.

use crate::chart::{GroupBars, GroupOverview};
use crate::course::CourseResult;
use crate::group::{Change, CourseCode, GroupResult};
use crate::instrument::{Instrument, InstrumentId};
use jiff::civil::Date;
use std::sync::Arc;
use strum::{IntoStaticStr, VariantNames};

/// Which result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultId {
    /// Of which course.
    pub course: CourseCode,
    /// Of which round, from 1.
    pub round: u8,
    /// Of which questionnaire.
    pub instrument: InstrumentId,
    /// 1 for what was shown first, and more for those who came later.
    pub part: u8,
}

/// A round of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundId {
    /// Of which course.
    pub course: CourseCode,
    /// Which, from 1.
    pub round: u8,
}

/// A stored result that was read. Only what may be shown is in it.
#[derive(Clone, Debug)]
pub struct ReadResult {
    /// Which it is.
    pub id: ResultId,
    /// What was answered, in the version that was.
    pub instrument: Arc<Instrument>,
    /// How many were expected to answer.
    pub expected: Option<u32>,
    /// The day of its round.
    pub date: Option<Date>,
    /// The figures.
    pub result: GroupResult,
    /// The same as bars, a row a statement.
    pub bars: GroupBars,
    /// The same part by part.
    pub overview: GroupOverview,
    /// How those moved who are in the round before as well.
    pub change: Option<Change>,
}

/// Every result of a history.
#[derive(Clone, Debug, Default)]
pub struct ReadResults {
    read: Vec<ReadResult>,
    /// Those that cannot be read: damaged, or of a questionnaire that is gone.
    unread: Vec<ResultId>,
}

/// What can be done with results.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum ResultAction {
    /// Project a result.
    PresentResult(ResultId),
    /// Write a result to a file.
    ExportResult(ResultId),
    /// Write every result of a course to a file.
    ExportCourse(CourseCode),
    /// Write the minutes of a course to a file.
    ExportMinutes(CourseCode),
    /// Write the questionnaire with the measured assumptions to a file.
    ExportMeasured(ResultId),
    /// Put the picture of a result on the clipboard.
    CopyResultPicture(ResultId),
    /// Put what is said of a result on the clipboard.
    CopySentences(String),
    /// Delete a result, asked and answered.
    DeleteResult(ResultId),
}

impl ResultId {
    /// Of a result of a course.
    pub fn of(course: CourseCode, result: &CourseResult) -> Self {
        Self { course, round: result.round, instrument: result.instrument.clone(), part: result.part }
    }

    /// Its round.
    pub fn round(&self) -> RoundId {
        RoundId { course: self.course, round: self.round }
    }
}

impl ReadResults {
    /// These, and those that cannot be read.
    pub fn new(read: Vec<ReadResult>, unread: Vec<ResultId>) -> Self {
        Self { read, unread }
    }

    /// One of them.
    pub fn get(&self, id: &ResultId) -> Option<&ReadResult> {
        self.read.iter().find(|result| result.id == *id)
    }

    /// Those of a round, in the order they were shown.
    pub fn of_round(&self, of: RoundId) -> impl Iterator<Item = &ReadResult> {
        self.read.iter().filter(move |result| result.id.round() == of)
    }

    /// Those of a course, in the order they were shown.
    pub fn of_course(&self, course: CourseCode) -> impl DoubleEndedIterator<Item = &ReadResult> {
        self.read.iter().filter(move |result| result.id.course == course)
    }

    /// What was shown first of the round before, of the same questionnaire.
    pub fn before(&self, result: &ReadResult) -> Option<&ReadResult> {
        let ResultId { course, round, instrument, .. } = &result.id;
        let of_it = self.of_course(*course).filter(|other| other.id.instrument == *instrument && other.id.part == 1);
        of_it.filter(|other| other.id.round < *round).max_by_key(|other| other.id.round)
    }

    /// Every round that has a result, the newest course last.
    pub fn rounds(&self) -> Vec<RoundId> {
        let mut rounds: Vec<RoundId> = Vec::new();
        for result in &self.read {
            if !rounds.contains(&result.id.round()) {
                rounds.push(result.id.round());
            }
        }
        rounds
    }

    /// Whether a result is stored and cannot be read.
    pub fn is_unread(&self, id: &ResultId) -> bool {
        self.unread.contains(id)
    }
}
