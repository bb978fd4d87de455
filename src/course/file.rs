//! The file that participants get: `.selvsyn-kurs`, in the format of
//! `assets/schema/course-file.schema.json`. The same text is in the course's QR
//! code, without definitions and on one line.

use super::{Course, MAX_NAME, MAX_ROUNDS, Round, line};
use crate::group::{CourseCode, Recipient};
use crate::instrument::{Instrument, InstrumentId, load_value};
use crate::json;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::HashSet;

/// What such a file calls itself.
pub const FORMAT: &str = "selvsyn-course";
/// The format that is written, and the newest that is read.
const VERSION: u64 = 1;
/// The ending of its name.
pub const ENDING: &str = "selvsyn-kurs";
/// Largest file that is read, in bytes: definitions of a few questionnaires.
pub const MAX_BYTES: u64 = 4 * 1024 * 1024;
/// The longest path of a folder, in characters.
pub const MAX_FOLDER: usize = 1_000;
/// Most questionnaires of a course.
pub const MAX_INSTRUMENTS: usize = 12;

/// What is told to those who take part.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseFile {
    /// What the course is known by everywhere.
    pub code: CourseCode,
    /// Its name.
    pub name: String,
    /// The workplace; empty where none was named.
    pub workplace: String,
    /// What is answered, one or more.
    pub instruments: Vec<FileInstrument>,
    /// From one to [`MAX_ROUNDS`].
    pub rounds: Vec<Round>,
    /// What contributions are sealed to.
    pub recipient: Recipient,
    /// The folder that they are put into.
    pub folder: Option<String>,
}

/// A questionnaire of a course.
#[derive(Clone, Debug, PartialEq)]
pub struct FileInstrument {
    /// Which.
    pub id: InstrumentId,
    /// Which version of it.
    pub version: u32,
    /// The whole of it, where it is not the program's own.
    pub definition: Option<Box<Instrument>>,
}

/// Why a file is no course's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFlaw {
    /// It is not JSON, or cut short.
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// It is something else.
    Foreign,
    /// A newer program wrote it.
    Newer,
    /// Something in it is wrong, at this place.
    Wrong(String),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u64,
    course: CourseCode,
    name: String,
    workplace: Option<String>,
    instruments: Vec<InstrumentEntry>,
    rounds: Vec<RoundEntry>,
    recipient: String,
    folder: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InstrumentEntry {
    id: String,
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    definition: Option<Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundEntry {
    round: u8,
    title: String,
    date: Date,
}

impl CourseFile {
    /// What is told of a course; `definition` gives those of questionnaires
    /// that are not the program's own. `None` where the course came without its
    /// key.
    pub fn of(course: &Course, definition: impl Fn(&InstrumentId, u32) -> Option<Instrument>) -> Option<Self> {
        let recipient = course.key.as_ref()?.recipient();
        let instruments = course.instruments.iter().map(|asked| FileInstrument {
            id: asked.instrument.clone(),
            version: asked.version,
            definition: definition(&asked.instrument, asked.version).map(Box::new),
        });
        Some(Self {
            code: course.code,
            name: course.name.clone(),
            workplace: course.workplace.clone(),
            instruments: instruments.collect(),
            rounds: course.rounds.clone(),
            recipient,
            folder: course.folder.clone(),
        })
    }

    /// The text of the file.
    ///
    /// # Errors
    /// What JSON cannot say; the types have nothing of that kind.
    pub fn write(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(&self.entry(true)?)? + "\n")
    }

    /// What the QR code holds: the same on one line, without definitions and
    /// without the folder, which a telephone cannot reach.
    ///
    /// # Errors
    /// What JSON cannot say; the types have nothing of that kind.
    pub fn qr_text(&self) -> serde_json::Result<String> {
        serde_json::to_string(&File { folder: None, ..self.entry(false)? })
    }

    fn entry(&self, is_whole: bool) -> serde_json::Result<File> {
        let instrument = |one: &FileInstrument| {
            let definition = one.definition.as_ref().filter(|_| is_whole);
            Ok(InstrumentEntry {
                id: one.id.to_string(),
                version: one.version,
                definition: definition.map(serde_json::to_value).transpose()?,
            })
        };
        let round =
            |(number, round): (u8, &Round)| RoundEntry { round: number, title: round.title.clone(), date: round.date };
        Ok(File {
            format: FORMAT.to_owned(),
            version: VERSION,
            course: self.code,
            name: self.name.clone(),
            workplace: Some(self.workplace.clone()).filter(|name| !name.is_empty()),
            instruments: self.instruments.iter().map(instrument).collect::<serde_json::Result<_>>()?,
            rounds: (1..).zip(&self.rounds).map(round).collect(),
            recipient: self.recipient.to_string(),
            folder: self.folder.clone(),
        })
    }

    /// Reads the file, or what the QR code holds.
    ///
    /// # Errors
    /// [`FileFlaw`], with the first place that is wrong. Nothing is guessed.
    pub fn read(text: &str) -> Result<Self, FileFlaw> {
        // Some editors put a byte order mark in front of what they save.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
        json::check(text).map_err(|flaw| match flaw {
            json::Flaw::NotJson { line, column } => FileFlaw::NotJson { line, column },
            json::Flaw::Twice(place) => FileFlaw::Wrong(place),
            json::Flaw::TooMuch(_) | json::Flaw::Unknown(_) => FileFlaw::Foreign,
        })?;
        if json::text_under(text, "format").as_deref() != Some(FORMAT) {
            return Err(FileFlaw::Foreign);
        }
        match json::number_under(text, "version") {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(FileFlaw::Newer),
            _ => return Err(wrong("version")),
        }
        let file: File =
            serde_json::from_str(text).map_err(|error| wrong(&format!("{}:{}", error.line(), error.column())))?;
        read(file)
    }
}

fn read(file: File) -> Result<CourseFile, FileFlaw> {
    let File { course, name, workplace, instruments, rounds, recipient, folder, .. } = file;
    let text = |text: &str, max: usize, place: &str| {
        line(text, max).filter(|line| *line == text).map(str::to_owned).ok_or_else(|| wrong(place))
    };
    if instruments.is_empty() || instruments.len() > MAX_INSTRUMENTS {
        return Err(wrong("instruments"));
    }
    let mut seen = HashSet::new();
    let mut read_instruments = Vec::new();
    for (index, one) in instruments.into_iter().enumerate() {
        let place = format!("instruments[{index}]");
        let id = InstrumentId::new(one.id);
        let definition = match one.definition {
            Some(value) => {
                let definition = load_value(&value).map_err(|_| wrong(&format!("{place}.definition")))?;
                if definition.id != id || definition.version != one.version {
                    return Err(wrong(&format!("{place}.definition")));
                }
                Some(Box::new(definition))
            }
            None => None,
        };
        if !seen.insert(id.clone()) || one.version == 0 {
            return Err(wrong(&place));
        }
        read_instruments.push(FileInstrument { id, version: one.version, definition });
    }
    if rounds.is_empty() || rounds.len() > MAX_ROUNDS {
        return Err(wrong("rounds"));
    }
    let mut read_rounds = Vec::new();
    for (index, (number, round)) in (1..).zip(rounds).enumerate() {
        let place = format!("rounds[{index}]");
        if round.round != number {
            return Err(wrong(&place));
        }
        let title = text(&round.title, MAX_NAME, &format!("{place}.title"))?;
        read_rounds.push(Round { title, date: round.date });
    }
    Ok(CourseFile {
        code: course,
        name: text(&name, MAX_NAME, "name")?,
        workplace: workplace.map(|name| text(&name, MAX_NAME, "workplace")).transpose()?.unwrap_or_default(),
        instruments: read_instruments,
        rounds: read_rounds,
        recipient: Recipient::parse(&recipient).ok_or_else(|| wrong("recipient"))?,
        folder: folder.map(|folder| text(&folder, MAX_FOLDER, "folder")).transpose()?,
    })
}

fn wrong(place: &str) -> FileFlaw {
    FileFlaw::Wrong(place.to_owned())
}

#[cfg(test)]
mod tests;
