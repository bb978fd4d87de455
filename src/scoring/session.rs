//! One self-assessment.

use super::Answers;
use crate::identifier::random_id;
use crate::instrument::{Instrument, InstrumentId};
use jiff::{Timestamp, Zoned, civil::Date};
use std::collections::BTreeMap;

random_id! {
    /// Names a session, in files and on the command line.
    SessionId
}

/// Longest label, in characters.
pub const MAX_LABEL: usize = 200;

/// What a then-test rates again: the starting point, as it is understood
/// today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThenTest {
    /// The session that is rated again.
    pub start: SessionId,
    /// The session it was rated again after.
    pub follow_up: SessionId,
}

/// A person's answers to one instrument on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Unique everywhere.
    pub id: SessionId,
    /// Which instrument.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// The day it stands for, as the person sees it.
    pub date: Date,
    /// The person's own name for it.
    pub label: Option<String>,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When it was finished; `None` while it is being answered.
    pub finished_at: Option<Timestamp>,
    /// The finished session that this one is a corrected copy of.
    pub corrects: Option<SessionId>,
    /// Set on a then-test, which is kept apart from the sessions it compares.
    pub then_test: Option<ThenTest>,
    /// In the order of the instrument's items.
    pub answers: Answers,
    /// Free remarks by item place.
    pub remarks: BTreeMap<usize, String>,
}

impl Session {
    /// A new one of today, without an answer.
    pub fn begin(instrument: &Instrument, now: &Zoned) -> Self {
        Self {
            id: SessionId::random(),
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date: now.date(),
            label: None,
            started_at: now.timestamp(),
            finished_at: None,
            corrects: None,
            then_test: None,
            answers: Answers::unanswered(instrument.item_count()),
            remarks: BTreeMap::new(),
        }
    }

    /// A new one that rates a starting point again.
    pub fn begin_again(instrument: &Instrument, then_test: ThenTest, now: &Zoned) -> Self {
        Self { then_test: Some(then_test), ..Self::begin(instrument, now) }
    }

    /// A new one that begins as another stands, and is to take its place.
    pub fn correct(other: &Self, now: &Zoned) -> Self {
        Self {
            id: SessionId::random(),
            started_at: now.timestamp(),
            finished_at: None,
            corrects: Some(other.id),
            ..other.clone()
        }
    }

    /// Whether it is finished.
    pub fn is_finished(&self) -> bool {
        self.finished_at.is_some()
    }
}

#[cfg(test)]
impl Session {
    /// One for the tests, finished at once.
    pub fn finished(instrument: &Instrument, date: Date, answers: &str) -> Self {
        let answers = Answers::parse(answers, instrument.item_count(), instrument.scale.max()).unwrap();
        let epoch = Timestamp::UNIX_EPOCH;
        let begun = Self::begin(instrument, &epoch.to_zoned(jiff::tz::TimeZone::UTC));
        Self { date, answers, finished_at: Some(epoch), ..begun }
    }
}
