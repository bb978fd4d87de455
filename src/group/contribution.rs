//! One participant's answers as a line of JSON, written and read, as the
//! first edition does it: to a course that has a name and no code.
//!
//! Numbers only: no name, no remark, no time finer than the date. One line
//! each, so that files can simply be joined.

use super::instrument_index::Entry;
use super::{InstrumentIndex, Reason, course_name, token};
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::{Answer, Answers, Session};
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// What the first key of every contribution says, by which it is known.
pub const FORMAT: &str = "selvsyn-contribution";
/// The first version of the format; [`Delivered`](super::Delivered) is the second.
const VERSION: u32 = 1;
/// «Ikke relevant», in files.
const NOT_RELEVANT: &str = "na";

/// What one participant gives to the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// What was answered.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// The course it is for, by its [`course_name`].
    pub course: String,
    /// The day it stands for.
    pub date: Date,
    /// The participant in this course, by [`token()`].
    pub token: String,
    /// In the order of the instrument's items.
    pub answers: Answers,
}

/// What a participant gives of a session, under the token of the course.
pub fn of_session(session: &Session, secret: &[u8; 32], course: &str) -> Contribution {
    Contribution {
        instrument: session.instrument.clone(),
        instrument_version: session.instrument_version,
        course: course.trim().to_owned(),
        date: session.date,
        token: token::token(secret, course),
        answers: session.answers.clone(),
    }
}

/// Most bytes of a file that is looked at before it is replaced: a
/// contribution is far smaller.
pub const MAX_FILE: u64 = 1024 * 1024;

/// Whether a file has somebody else's contribution in it, or the same
/// participant's to another course.
pub fn is_of_another(file: &str, contribution: &Contribution) -> bool {
    let token_of = |line: &str| {
        let read: Value = serde_json::from_str(line).ok()?;
        Some(read.get("token")?.as_str()?.to_owned())
    };
    file.lines().filter_map(token_of).any(|token| token != contribution.token)
}

/// Writes one line of JSON with its line end. An item without an answer is
/// left out.
pub fn write(contribution: &Contribution, instrument: &Instrument) -> String {
    let Contribution { instrument: id, instrument_version, course, date, token, answers } = contribution;
    let line = serde_json::json!({
        "format": FORMAT,
        "version": VERSION,
        "instrument": id,
        "instrument_version": instrument_version,
        "course": course.trim(),
        "date": date.to_string(),
        "token": token,
        "answers": written(answers, instrument),
    });
    format!("{line}\n")
}

/// Answers by item; one without an answer is left out.
pub(super) fn written(answers: &Answers, instrument: &Instrument) -> Map<String, Value> {
    instrument
        .items()
        .zip(answers.iter())
        .filter_map(|(item, answer)| {
            let value = match answer? {
                Answer::Point(point) => Value::from(point),
                Answer::NotRelevant => Value::from(NOT_RELEVANT),
            };
            Some((item.id.to_string(), value))
        })
        .collect()
}

/// Reads one line.
///
/// # Errors
/// The first reason not to count it. Nothing is guessed, and unknown keys are
/// refused, since a program that drops what it does not know changes answers.
pub fn read(line: &str, known: &InstrumentIndex) -> Result<Contribution, Reason> {
    let Line { format, version, instrument, instrument_version, course, date, token, answers } = parse(line, VERSION)?;
    check_head(&format, version, VERSION)?;
    let entry = known.version(&instrument, instrument_version)?;
    let course = course_name(&course).ok_or(Reason::BadCourse)?;
    let date = read_date(&date).ok_or(Reason::BadDate)?;
    if token::parse(&token).is_none() {
        return Err(Reason::BadToken);
    }
    let Instrument { id, version, .. } = entry.instrument.as_ref();
    Ok(Contribution {
        instrument: id.clone(),
        instrument_version: *version,
        course: course.to_owned(),
        date,
        token: token.into_owned(),
        answers: read_answers(answers, entry)?,
    })
}

/// The keys of a line. Texts are borrowed from it wherever they can be.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    version: u32,
    #[serde(borrow)]
    instrument: Cow<'a, str>,
    instrument_version: u32,
    #[serde(borrow)]
    course: Cow<'a, str>,
    #[serde(borrow)]
    date: Cow<'a, str>,
    #[serde(borrow)]
    token: Cow<'a, str>,
    #[serde(borrow)]
    answers: Pairs<'a>,
}

/// What tells of another format, whatever else the line holds.
#[derive(Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    format: Cow<'a, str>,
    #[serde(default)]
    version: Value,
}

/// The keys of a line that is written in a version of the format.
pub(super) fn parse<'a, T: Deserialize<'a>>(line: &'a str, wanted: u32) -> Result<T, Reason> {
    // Files that are joined may bring their byte order marks along.
    let line = line.trim_start_matches('\u{feff}').trim();
    // A list with the values in the right order would be read as well.
    if !line.starts_with('{') {
        return Err(Reason::NotJson);
    }
    serde_json::from_str(line).map_err(|error| {
        if !error.is_data() {
            return Reason::NotJson;
        }
        // An error of kind «data» can come before one of syntax.
        match serde_json::from_str::<Head>(line) {
            Err(error) if !error.is_data() => Reason::NotJson,
            Ok(Head { format, version }) if format == FORMAT => {
                version_problem(version.as_u64().unwrap_or_default(), wanted)
            }
            _ => Reason::NotAContribution,
        }
    })
}

/// That a line says it is a contribution in the version of the format that
/// its keys are of.
pub(super) fn check_head(format: &str, version: u32, wanted: u32) -> Result<(), Reason> {
    if format != FORMAT {
        return Err(Reason::NotAContribution);
    }
    if version == wanted { Ok(()) } else { Err(version_problem(version.into(), wanted)) }
}

fn version_problem(version: u64, wanted: u32) -> Reason {
    if version > wanted.into() { Reason::NewerFormat } else { Reason::BadShape }
}

/// Only `YYYY-MM-DD`; jiff reads more than that.
pub(super) fn read_date(text: &str) -> Option<Date> {
    let date: Date = text.parse().ok()?;
    (date.to_string() == text).then_some(date)
}

pub(super) fn read_answers(pairs: Pairs<'_>, entry: &Entry) -> Result<Answers, Reason> {
    let max = entry.instrument.scale.max();
    let mut answers = Answers::unanswered(entry.instrument.item_count());
    for (item, given) in pairs.0 {
        let index = *entry.items.get(item.0.as_ref()).ok_or(Reason::UnknownItem)?;
        let answer = match given {
            Given::Point(point) if (1..=max).contains(&point) => Answer::Point(point),
            Given::NotRelevant => Answer::NotRelevant,
            Given::Point(_) | Given::Other => return Err(Reason::OffScale),
        };
        if answers.get(index).is_some() {
            return Err(Reason::BadShape);
        }
        answers.set(index, Some(answer));
    }
    Ok(answers)
}

/// Item ids with what was answered, in the order of the file, repeated keys
/// among them.
pub(super) struct Pairs<'a>(Vec<(Key<'a>, Given)>);

/// A key, borrowed from the line wherever it can be.
#[derive(Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);

/// What stands behind an item's id.
enum Given {
    Point(u8),
    NotRelevant,
    /// A value that is no answer, on any scale.
    Other,
}

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

/// Four times the items of the largest instrument.
const MAX_PAIRS: usize = 1_000;

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("answers by item")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            if pairs.len() >= MAX_PAIRS {
                return Err(de::Error::custom("more answers than any instrument has items"));
            }
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor)
    }
}

struct GivenVisitor;

impl Visitor<'_> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a point of the scale or \"na\"")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Given, E> {
        Ok(u8::try_from(number).map_or(Given::Other, Given::Point))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Given, E> {
        Ok(Given::Other)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Given, E> {
        Ok(if text == NOT_RELEVANT { Given::NotRelevant } else { Given::Other })
    }
}

#[cfg(test)]
mod tests;
