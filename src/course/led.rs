//! A course, as the one who leads it keeps it.

use super::{Agreement, CourseResult, Round, Said, Way};
use crate::group::{CourseCode, CourseKey, Floor};
use crate::instrument::InstrumentId;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// The longest name of a course, workplace or round, in characters.
pub const MAX_NAME: usize = 120;
/// The most that can be expected to answer.
pub const MAX_EXPECTED: u32 = 9_999;

/// A course that one leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// What it is known by everywhere.
    pub code: CourseCode,
    /// Its name, on one line.
    pub name: String,
    /// The workplace; empty where none was named.
    pub workplace: String,
    /// How many there must be before anything is shown.
    pub floor: Floor,
    /// What is answered, one or more.
    pub instruments: Vec<Asked>,
    /// From one to [`MAX_ROUNDS`](super::MAX_ROUNDS).
    pub rounds: Vec<Round>,
    /// The folder that contributions are put into.
    pub folder: Option<String>,
    /// What opens them; nothing where the course came without it, in an open
    /// archive. Nothing can be collected then.
    pub key: Option<CourseKey>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
    /// What was shown, in the order it was.
    pub results: Vec<CourseResult>,
    /// What was agreed on, by round.
    pub agreements: BTreeMap<u8, Agreement>,
    /// What the room has said, by round, in the order it was said.
    pub said: BTreeMap<u8, Vec<Said>>,
    /// How much has been handed in and is not shown yet; counted, never stored
    /// with the course.
    pub received: Vec<Received>,
}

/// A questionnaire of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub version: u32,
    /// How many are expected to answer it in each round; nothing where nobody
    /// has said. At most [`MAX_EXPECTED`].
    pub expected: Option<u32>,
}

/// How many contributions lie sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// In which round, from 1.
    pub round: u8,
    /// To which questionnaire.
    pub instrument: InstrumentId,
    /// How they came.
    pub way: Way,
    /// How many.
    pub count: usize,
}

impl Course {
    /// A round by its number, from 1.
    pub fn round(&self, number: u8) -> Option<&Round> {
        self.rounds.get(usize::from(number).checked_sub(1)?)
    }

    /// How one questionnaire is asked.
    pub fn asked(&self, instrument: &InstrumentId) -> Option<&Asked> {
        self.instruments.iter().find(|asked| asked.instrument == *instrument)
    }

    /// How many contributions to a questionnaire lie sealed in a round.
    pub fn received(&self, round: u8, instrument: &InstrumentId) -> usize {
        let of_it = self.received.iter().filter(|one| one.round == round && one.instrument == *instrument);
        of_it.map(|one| one.count).sum()
    }

    /// What was shown of a questionnaire in a round, the first part first.
    pub fn results(&self, round: u8, instrument: &InstrumentId) -> impl Iterator<Item = &CourseResult> {
        self.results.iter().filter(move |result| result.round == round && result.instrument == *instrument)
    }

    /// Whether anything has been handed in or shown: then what is asked stays
    /// as it is, and the floor can only rise.
    pub fn is_under_way(&self) -> bool {
        !self.received.is_empty() || !self.results.is_empty()
    }
}
