//! Finds codes in any text: a chat's log, the answers of a form, a letter.
//!
//! Linear in the length of the text: from a place where a code can begin, no
//! more is read than one code. Codes do not go on over a line's end, since a
//! code that lacks its end would otherwise eat the beginning of the next one;
//! but where the line ends with a hyphen, as mail and word processors break
//! one, and the next line goes on with the rest of a sound code.

use super::shape::{self, Prefix, Symbols};
use super::{NUMBER_SYMBOLS, Number, Occasion, SECOND, answer_symbols, read_answers};
use crate::group::base32::is_hyphen;
use crate::group::{CourseCode, Delivery, InstrumentIndex, Reason, Words, check, delivery};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use std::sync::Arc;

/// Check symbols of a code.
const CHECK_SYMBOLS: usize = 2;
/// How many characters before a code are told.
const WORDS_BEFORE: usize = 20;

/// What a code says.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The instrument, in the version that was answered.
    pub instrument: Arc<Instrument>,
    /// In the order of its items.
    pub answers: Answers,
    /// The mark of the delivery; the first edition's codes have none.
    pub delivery: Option<Delivery>,
    /// What it was made for; of the first edition's nobody knows.
    pub occasion: Option<Occasion>,
}

/// A code, or what plausibly was meant as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The words before it, and itself where it cannot be read.
    pub words: Words,
    /// What it says, or why it cannot be read.
    pub outcome: Result<Content, Reason>,
}

/// Every code of a text, in its order.
///
/// Case, missing or misplaced hyphens, blanks round them, and O for 0, I and L
/// for 1 are forgiven. What begins like a code but does not check is told with
/// the reason only where it looks like a code: words such as «svar» are passed
/// over, and so are course codes.
pub fn find(text: &str, known: &InstrumentIndex) -> Vec<Found> {
    let mut seeker = Seeker::new(text, known);
    numbered_lines(text).flat_map(|line| seeker.line(line)).collect()
}

/// One line of a text.
#[derive(Clone, Copy)]
pub(in crate::group) struct Line<'a> {
    /// From 1.
    pub(in crate::group) number: usize,
    /// Where in the text it begins, in bytes.
    pub(in crate::group) start: usize,
    /// Without its end.
    pub(in crate::group) text: &'a str,
}

/// The lines of a text.
pub(in crate::group) fn numbered_lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    text.split_inclusive('\n').zip(1..).scan(0, |next, (whole, number)| {
        let start = std::mem::replace(next, *next + whole.len());
        let text = whole.strip_suffix('\n').map_or(whole, |line| line.strip_suffix('\r').unwrap_or(line));
        Some(Line { number, start, text })
    })
}

/// Goes through a text line by line.
pub(in crate::group) struct Seeker<'a> {
    text: &'a str,
    known: &'a InstrumentIndex,
    /// Bytes before these belong to a code, or to what the caller has read.
    read_to: usize,
    /// Bytes before these belong to a code that cannot be read.
    broken_to: usize,
}

impl<'a> Seeker<'a> {
    pub(in crate::group) fn new(text: &'a str, known: &'a InstrumentIndex) -> Self {
        Self { text, known, read_to: 0, broken_to: 0 }
    }

    /// The line is something else, of which nothing is told.
    pub(in crate::group) fn pass(&mut self, line: Line<'_>) {
        self.read_to = line.start + line.text.len();
    }

    /// The codes that begin in a line.
    pub(in crate::group) fn line(&mut self, line: Line<'_>) -> Vec<Found> {
        let mut found = Vec::new();
        let is_broken_off = line.text.trim_end().ends_with(is_hyphen);
        let mut previous = ' ';
        for ((offset, character), column) in line.text.char_indices().zip(1..) {
            let begins_word = !previous.is_alphanumeric();
            previous = character;
            let at = line.start + offset;
            if !begins_word || at < self.read_to {
                continue;
            }
            let Some(rest) = line.text.get(offset..) else { continue };
            let joined = self.text.get(at..).filter(|_| is_broken_off);
            let Some((outcome, length)) = candidate(rest, joined, self.known) else {
                // No part of a course code is looked at.
                self.read_to = shape::course_code(rest).map_or(self.read_to, |word| at + word.len());
                continue;
            };
            let is_broken = outcome.is_err();
            // Inside a broken code, only one that can be read is another code.
            if is_broken && at < self.broken_to {
                continue;
            }
            let code = self.text.get(at..at + length).filter(|_| is_broken).unwrap_or_default();
            let words = Words { before: self.before(at), code: on_one_line(code) };
            *(if is_broken { &mut self.broken_to } else { &mut self.read_to }) = at + length;
            found.push(Found { line: line.number, column, words, outcome });
        }
        found
    }

    /// The end of what stands before a place and belongs to no code.
    fn before(&self, at: usize) -> String {
        let between = self.text.get(self.read_to.max(self.broken_to).min(at)..at).unwrap_or_default();
        let far = between.char_indices().rev().nth(4 * WORDS_BEFORE).map_or(0, |(offset, _)| offset);
        let near = on_one_line(between.get(far..).unwrap_or_default());
        let from = near.char_indices().rev().nth(WORDS_BEFORE - 1).map_or(0, |(offset, _)| offset);
        near.get(from..).unwrap_or_default().trim_start().to_owned()
    }
}

/// As it can be told within a sentence.
fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c.is_control()).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What stands at the beginning of a line's rest, and how many bytes it takes;
/// `None` where it does not look like a code. `joined` is the same with what
/// follows, where the line is broken off.
fn candidate(line: &str, joined: Option<&str>, known: &InstrumentIndex) -> Option<(Result<Content, Reason>, usize)> {
    let prefix = shape::prefix(line)?;
    let course_code = shape::course_code(line);
    if course_code.is_some_and(|word| CourseCode::parse(word).is_ok()) {
        return None;
    }
    let readings = Reading::all(line, known);
    for reading in readings.iter().cloned().chain(joined.into_iter().flat_map(|text| Reading::all(text, known))) {
        let Reading { outcome: Ok(content), is_marked, length } = reading else { continue };
        let is_right = is_marked && prefix == Prefix::Right;
        return Some((if is_right { Ok(content) } else { Err(Reason::CodePrefix) }, length));
    }
    let reason = match prefix {
        Prefix::Right => {
            let marked = readings.into_iter().filter(|reading| reading.is_marked);
            let mut reasons = marked.filter_map(|reading| reading.outcome.err());
            let numbered = reasons.find(|reason| *reason != Reason::UnknownInstrument);
            let is_meant = shape::looks_like_code(line, numbered.is_some());
            let is_meant = is_meant && (numbered.is_some() || course_code.is_none());
            is_meant.then_some(numbered.unwrap_or(Reason::UnknownInstrument))
        }
        // Where a symbol and the V have changed places, the number is wrong too.
        Prefix::Slip => shape::has_code_form(line).then_some(Reason::CodePrefix),
    };
    reason.map(|reason| (Err(reason), shape::written(line).len()))
}

/// What follows the first two characters, read as a code of one edition.
#[derive(Clone)]
struct Reading {
    outcome: Result<Content, Reason>,
    /// Whether it has the mark of its edition.
    is_marked: bool,
    /// In bytes, from the beginning.
    length: usize,
}

impl Reading {
    /// As the second edition's, and as the first's.
    fn all(text: &str, known: &InstrumentIndex) -> [Self; 2] {
        [true, false].map(|is_second| {
            let mut symbols = Symbols::after_prefix(text);
            let is_marked = !is_second || symbols.take(1) == [SECOND];
            let outcome = read(&mut symbols, is_second, known);
            Self { outcome, is_marked, length: symbols.offset() }
        })
    }
}

fn read(symbols: &mut Symbols<'_>, is_second: bool, known: &InstrumentIndex) -> Result<Content, Reason> {
    let mut code = symbols.take(NUMBER_SYMBOLS);
    // A number that is broken off is no known one.
    let number = Number::try_from(code.as_slice()).map_err(|_| Reason::UnknownInstrument)?;
    let entry = known.numbered(number.iter().fold(0, |bits, symbol| bits << 5 | u32::from(*symbol)))?;
    let answers = NUMBER_SYMBOLS + usize::from(is_second);
    let mark = answers + answer_symbols(&entry.instrument);
    let check = mark + if is_second { delivery::SYMBOLS } else { 0 };
    code.extend(symbols.take(check + CHECK_SYMBOLS - NUMBER_SYMBOLS));
    if code.len() < check + CHECK_SYMBOLS {
        return Err(Reason::CodeIncomplete);
    }
    if symbols.goes_on() {
        return Err(Reason::CodeTooLong);
    }
    if !check::is_sound(&code) {
        return Err(Reason::CodeCheck);
    }
    let answers = code.get(answers..mark).and_then(|answers| read_answers(answers, &entry.instrument));
    Ok(Content {
        instrument: Arc::clone(&entry.instrument),
        answers: answers.ok_or(Reason::CodeCheck)?,
        delivery: code.get(mark..check).and_then(Delivery::of_symbols),
        occasion: code.get(NUMBER_SYMBOLS).filter(|_| is_second).map(|symbol| Occasion::of_symbol(*symbol)),
    })
}

#[cfg(test)]
mod tests;
