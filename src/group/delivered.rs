//! What one participant hands in to a course, as a line of JSON: the second
//! version of a contribution.
//!
//! As the first, numbers only: no name, no remark, no time finer than the
//! date. It tells the course by its code, knows its round, carries the mark of
//! its delivery, and brings along what the same person handed in the round
//! before, so that before and after need nothing that anybody keeps.

use super::contribution::{FORMAT, Pairs, check_head, parse, read_answers, read_date, written};
use super::course_code::exactly;
use super::{CourseCode, Delivery, InstrumentIndex, Reason, course_token, token};
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::{Answers, Session};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::ops::RangeInclusive;

/// The version of the format.
const VERSION: u32 = 2;
/// The rounds that a course can have.
pub const ROUNDS: RangeInclusive<u8> = 1..=6;

/// What one participant hands in to one questionnaire in one round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// The course it is for.
    pub course: CourseCode,
    /// One of [`ROUNDS`].
    pub round: u8,
    /// What was answered.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// The day it stands for.
    pub date: Date,
    /// The participant at this questionnaire in this course, by [`course_token`].
    pub token: String,
    /// The same for all that replaces each other.
    pub delivery: Delivery,
    /// In the order of the instrument's items.
    pub answers: Answers,
    /// What the same person handed in the round before.
    pub earlier: Option<Earlier>,
}

/// What somebody handed in to the same course and version of the questionnaire
/// in the round before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The day it stands for.
    pub date: Date,
    /// Its own mark.
    pub delivery: Delivery,
    /// In the order of the instrument's items.
    pub answers: Answers,
}

/// What a participant hands in of a session, with what was handed in of
/// another in the round before. That is left out where it was answered in
/// another version of the questionnaire: nothing could be held against it.
pub fn of_session(
    session: &Session,
    secret: &[u8; 32],
    course: CourseCode,
    round: u8,
    before: Option<(&Session, u8)>,
) -> Delivered {
    let Session { instrument, instrument_version, .. } = session;
    let delivery = |round| Delivery::of(secret, course, instrument, round);
    let is_alike = |other: &Session| other.instrument == *instrument && other.instrument_version == *instrument_version;
    let earlier = before.filter(|(other, _)| is_alike(other)).map(|(other, round)| Earlier {
        date: other.date,
        delivery: delivery(round),
        answers: other.answers.clone(),
    });
    Delivered {
        course,
        round,
        instrument: instrument.clone(),
        instrument_version: *instrument_version,
        date: session.date,
        token: course_token(secret, course, instrument),
        delivery: delivery(round),
        answers: session.answers.clone(),
        earlier,
    }
}

/// Writes one line of JSON with its line end. An item without an answer is
/// left out.
pub fn write(delivered: &Delivered, instrument: &Instrument) -> String {
    let Delivered { course, round, instrument: id, instrument_version, date, token, delivery, answers, earlier } =
        delivered;
    let earlier = earlier.as_ref().map(|Earlier { date, delivery, answers }| {
        serde_json::json!({
            "date": date.to_string(),
            "delivery": delivery,
            "answers": written(answers, instrument),
        })
    });
    let line = serde_json::json!({
        "format": FORMAT,
        "version": VERSION,
        "course": course,
        "round": round,
        "instrument": id,
        "instrument_version": instrument_version,
        "date": date.to_string(),
        "token": token,
        "delivery": delivery,
        "answers": written(answers, instrument),
        "earlier": earlier,
    });
    format!("{line}\n")
}

/// Reads one line.
///
/// # Errors
/// The first reason not to count it. Nothing is guessed or forgiven, and
/// unknown keys are refused.
pub fn read(line: &str, known: &InstrumentIndex) -> Result<Delivered, Reason> {
    let line: Line<'_> = parse(line, VERSION)?;
    check_head(&line.format, line.version, VERSION)?;
    let entry = known.version(&line.instrument, line.instrument_version)?;
    let date = |text: &str| read_date(text).ok_or(Reason::BadDate);
    let delivery = |text: &str| exactly(text, Delivery::parse(text)).ok_or(Reason::BadToken);
    let course = exactly(&line.course, CourseCode::parse(&line.course)).ok_or(Reason::BadCourse)?;
    if !ROUNDS.contains(&line.round) {
        return Err(Reason::BadShape);
    }
    if token::parse(&line.token).is_none() {
        return Err(Reason::BadToken);
    }
    let read_earlier = |EarlierLine { date: day, delivery: mark, answers }| -> Result<Earlier, Reason> {
        Ok(Earlier { date: date(&day)?, delivery: delivery(&mark)?, answers: read_answers(answers, entry)? })
    };
    let Instrument { id, version, .. } = entry.instrument.as_ref();
    Ok(Delivered {
        course,
        round: line.round,
        instrument: id.clone(),
        instrument_version: *version,
        date: date(&line.date)?,
        token: line.token.into_owned(),
        delivery: delivery(&line.delivery)?,
        answers: read_answers(line.answers, entry)?,
        earlier: line.earlier.map(read_earlier).transpose()?,
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
    course: Cow<'a, str>,
    round: u8,
    #[serde(borrow)]
    instrument: Cow<'a, str>,
    instrument_version: u32,
    #[serde(borrow)]
    date: Cow<'a, str>,
    #[serde(borrow)]
    token: Cow<'a, str>,
    #[serde(borrow)]
    delivery: Cow<'a, str>,
    #[serde(borrow)]
    answers: Pairs<'a>,
    #[serde(borrow, deserialize_with = "present")]
    earlier: Option<EarlierLine<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierLine<'a> {
    #[serde(borrow)]
    date: Cow<'a, str>,
    #[serde(borrow)]
    delivery: Cow<'a, str>,
    #[serde(borrow)]
    answers: Pairs<'a>,
}

/// `null` or a value; that the key is missing is an error.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

#[cfg(test)]
mod tests;
