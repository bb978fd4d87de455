//! What a course is to be, as long as it is being written: before it is made,
//! and while its setup is changed. Half of it may be missing.

use super::file::MAX_INSTRUMENTS;
use super::{Asked, Course, MAX_EXPECTED, MAX_FOLDER, MAX_NAME, MAX_ROUNDS, Round, line};
use crate::group::{CourseCode, CourseKey, Floor};
use crate::instrument::InstrumentId;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A course that is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the course is or will be known by.
    pub code: CourseCode,
    /// What opens its contributions; nothing where the course came without it.
    pub key: Option<CourseKey>,
    /// Its name, as far as it is written.
    pub name: String,
    /// The workplace.
    pub workplace: String,
    /// The questionnaires that are ticked.
    pub asked: Vec<DraftAsked>,
    /// How many there must be before anything is shown.
    pub floor: Floor,
    /// From one to [`MAX_ROUNDS`].
    pub rounds: Vec<DraftRound>,
    /// The folder that contributions are put into; empty where there is none.
    pub folder: String,
}

/// A questionnaire that is ticked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftAsked {
    /// Which.
    pub instrument: String,
    /// Which version of it.
    pub version: u32,
    /// How many are expected to answer, as it is typed.
    pub expected: String,
}

/// What is typed is no number that can be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCount;

/// A gathering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftRound {
    /// What it is called.
    pub title: String,
    /// Its day, where one is chosen.
    pub date: Option<Date>,
}

/// What is missing or cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftFlaw {
    /// It has no name.
    Name,
    /// Nothing is to be answered.
    Instruments,
    /// More questionnaires than a course file holds.
    TooMany,
    /// No such number can be expected to answer this questionnaire.
    Expected(String),
    /// The gathering at this place, from 0, has no name.
    RoundTitle(usize),
    /// It has no day.
    RoundDay(usize),
}

impl Draft {
    /// An empty one; `titles` are what its gatherings are called.
    pub fn new(code: CourseCode, key: CourseKey, floor: Floor, titles: impl IntoIterator<Item = String>) -> Self {
        let round = |title| DraftRound { title, date: None };
        Self {
            code,
            key: Some(key),
            name: String::new(),
            workplace: String::new(),
            asked: Vec::new(),
            floor,
            rounds: titles.into_iter().take(MAX_ROUNDS).map(round).collect(),
            folder: String::new(),
        }
    }

    /// A course as it is, to be changed.
    pub fn of(course: &Course) -> Self {
        let asked = |asked: &Asked| DraftAsked {
            instrument: asked.instrument.to_string(),
            version: asked.version,
            expected: asked.expected.map(|count| count.to_string()).unwrap_or_default(),
        };
        let round = |round: &Round| DraftRound { title: round.title.clone(), date: Some(round.date) };
        Self {
            code: course.code,
            key: course.key.clone(),
            name: course.name.clone(),
            workplace: course.workplace.clone(),
            asked: course.instruments.iter().map(asked).collect(),
            floor: course.floor,
            rounds: course.rounds.iter().map(round).collect(),
            folder: course.folder.clone().unwrap_or_default(),
        }
    }

    /// The same course a year later, with a code and a key of its own.
    pub fn next_year(course: &Course, code: CourseCode, key: CourseKey) -> Self {
        let later = |date: Date| date.checked_add(1.year()).unwrap_or(date);
        let mut draft = Self { code, key: Some(key), ..Self::of(course) };
        draft.rounds.iter_mut().for_each(|round| round.date = round.date.map(later));
        draft
    }

    /// Whether nothing has been written that is worth keeping.
    pub fn is_empty(&self) -> bool {
        let Self { name, workplace, asked, rounds, folder, .. } = self;
        let is_dated = rounds.iter().any(|round| round.date.is_some());
        name.is_empty() && workplace.is_empty() && asked.is_empty() && folder.is_empty() && !is_dated
    }

    /// What is ticked of a questionnaire.
    pub fn asked(&self, instrument: &InstrumentId) -> Option<&DraftAsked> {
        self.asked.iter().find(|asked| asked.instrument == instrument.as_str())
    }

    /// Everything that keeps it from being a course.
    pub fn flaws(&self) -> Vec<DraftFlaw> {
        let mut flaws = Vec::new();
        if line(&self.name, MAX_NAME).is_none() {
            flaws.push(DraftFlaw::Name);
        }
        if self.asked.is_empty() {
            flaws.push(DraftFlaw::Instruments);
        } else if self.asked.len() > MAX_INSTRUMENTS {
            flaws.push(DraftFlaw::TooMany);
        }
        let wrong = self.asked.iter().filter(|asked| asked.count().is_err());
        flaws.extend(wrong.map(|asked| DraftFlaw::Expected(asked.instrument.clone())));
        for (place, round) in self.rounds.iter().enumerate() {
            if line(&round.title, MAX_NAME).is_none() {
                flaws.push(DraftFlaw::RoundTitle(place));
            }
            if round.date.is_none() {
                flaws.push(DraftFlaw::RoundDay(place));
            }
        }
        flaws
    }

    /// The course that it makes, begun now; nothing where it has a flaw.
    pub fn make(&self, now: Timestamp) -> Option<Course> {
        let course = Course {
            code: self.code,
            name: String::new(),
            workplace: String::new(),
            floor: Floor::LOWEST,
            instruments: Vec::new(),
            rounds: Vec::new(),
            folder: None,
            key: self.key.clone(),
            created_at: now,
            ended_at: None,
            results: Vec::new(),
            agreements: BTreeMap::new(),
            said: BTreeMap::new(),
            received: Vec::new(),
        };
        self.applied(&course)
    }

    /// A course as it is changed by this; nothing where that is no course, or
    /// where something is changed that is locked: what is asked once something
    /// has been handed in, gatherings of which there is something, and a floor
    /// that would fall.
    pub fn applied(&self, course: &Course) -> Option<Course> {
        let asked = |asked: &DraftAsked| {
            let instrument = InstrumentId::new(asked.instrument.clone());
            Some(Asked { instrument, version: asked.version, expected: asked.count().ok()? })
        };
        let round =
            |round: &DraftRound| Some(Round { title: line(&round.title, MAX_NAME)?.to_owned(), date: round.date? });
        let changed = Course {
            name: line(&self.name, MAX_NAME)?.to_owned(),
            workplace: line(&self.workplace, MAX_NAME).unwrap_or_default().to_owned(),
            // It never falls, in no course and in no history.
            floor: course.floor.max(self.floor),
            instruments: self.asked.iter().map(asked).collect::<Option<_>>()?,
            rounds: self.rounds.iter().map(round).collect::<Option<_>>()?,
            folder: line(&self.folder, MAX_FOLDER).map(str::to_owned),
            ..course.clone()
        };
        let of = |course: &Course| -> Vec<_> {
            course.instruments.iter().map(|asked| (asked.instrument.clone(), asked.version)).collect()
        };
        let is_locked = course.is_under_way() && of(course) != of(&changed);
        let loses_round = changed.rounds.len() < course.last_used();
        let is_whole = self.flaws().is_empty() && !changed.rounds.is_empty() && changed.rounds.len() <= MAX_ROUNDS;
        (is_whole && !is_locked && !loses_round).then_some(changed)
    }
}

impl DraftAsked {
    /// How many are expected; nothing where nothing is typed.
    ///
    /// # Errors
    /// [`NoCount`]: what is typed is no number from 1 to [`MAX_EXPECTED`].
    pub fn count(&self) -> Result<Option<u32>, NoCount> {
        let typed = self.expected.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let count = typed.parse::<u32>().ok().filter(|count| (1..=MAX_EXPECTED).contains(count));
        count.map(Some).ok_or(NoCount)
    }
}

/// As it is kept until the course is made.
#[derive(Serialize, Deserialize)]
struct Kept {
    course: CourseCode,
    secret: Option<String>,
    name: String,
    workplace: String,
    asked: Vec<DraftAsked>,
    floor: usize,
    rounds: Vec<DraftRound>,
    folder: String,
}

impl Draft {
    /// The text that it is kept as. The key is in it.
    ///
    /// # Errors
    /// What JSON cannot say; the types have nothing of that kind.
    pub fn write(&self) -> serde_json::Result<String> {
        let secret = self.key.as_ref().map(|key| key.secret_text().expose_secret().to_owned());
        let Self { code, name, workplace, asked, floor, rounds, folder, .. } = self.clone();
        serde_json::to_string(&Kept {
            course: code,
            secret,
            name,
            workplace,
            asked,
            floor: floor.persons(),
            rounds,
            folder,
        })
    }

    /// Reads [`Self::write`]; nothing where the text is none of ours.
    pub fn read(text: &str) -> Option<Self> {
        let Kept { course, secret, name, workplace, asked, floor, rounds, folder } = serde_json::from_str(text).ok()?;
        let key = Some(CourseKey::parse(&secret?)?);
        let floor = Floor::LOWEST.raised_to(floor);
        let is_sound = (1..=MAX_ROUNDS).contains(&rounds.len());
        is_sound.then_some(Self { code: course, key, name, workplace, asked, floor, rounds, folder })
    }
}

#[cfg(test)]
mod tests;
