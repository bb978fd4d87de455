//! Finds codes in any text: a chat's log, the answers of a form, a letter.
//!
//! Linear in the length of the text: from a place where a code can begin, no
//! more is read than one code. Codes do not go on over a line's end, since a
//! code that lacks its end would otherwise eat the beginning of the next one.

use super::shape::{self, Symbols};
use super::{NUMBER_SYMBOLS, Number, answer_symbols, read_answers};
use crate::group::{InstrumentIndex, Reason, check};
use crate::instrument::Instrument;
use crate::scoring::Answers;
use std::sync::Arc;

/// Check symbols of a code.
const CHECK_SYMBOLS: usize = 2;

/// What a code says.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The instrument, in the version that was answered.
    pub instrument: Arc<Instrument>,
    /// In the order of its items.
    pub answers: Answers,
}

/// A code, or what plausibly was meant as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// What it says, or why it cannot be read.
    pub outcome: Result<Content, Reason>,
}

/// Every code of a text, in its order.
///
/// Case, missing or misplaced hyphens, blanks round them, and O for 0, I and L
/// for 1 are forgiven. What begins like a code but does not check is told with
/// the reason only where it looks like a code: words such as «svar» are passed
/// over.
pub fn find(text: &str, known: &InstrumentIndex) -> Vec<Found> {
    text.lines().zip(1..).flat_map(|(text, line)| find_in_line(text, line, known)).collect()
}

/// The codes of one line, the `line`th of its text.
pub(in crate::group) fn find_in_line(text: &str, line: usize, known: &InstrumentIndex) -> Vec<Found> {
    let mut found = Vec::new();
    // Bytes before these belong to a code, and to one that cannot be read.
    let (mut read_to, mut broken_to) = (0, 0);
    let mut previous = ' ';
    for ((offset, character), column) in text.char_indices().zip(1..) {
        let begins_word = !previous.is_alphanumeric();
        previous = character;
        if !begins_word || offset < read_to {
            continue;
        }
        let Some((outcome, length)) = text.get(offset..).and_then(|rest| candidate(rest, known)) else { continue };
        let is_broken = outcome.is_err();
        // Inside a broken code, only one that can be read is another code.
        if is_broken && offset < broken_to {
            continue;
        }
        *(if is_broken { &mut broken_to } else { &mut read_to }) = offset + length;
        found.push(Found { line, column, outcome });
    }
    found
}

/// What stands at the beginning of `text`, and how many bytes it takes; `None`
/// where it does not look like a code.
fn candidate(text: &str, known: &InstrumentIndex) -> Option<(Result<Content, Reason>, usize)> {
    let prefix = shape::prefix(text)?;
    let mut symbols = Symbols::after_prefix(text);
    let outcome = read(&mut symbols, known);
    match (prefix, outcome) {
        (shape::Prefix::Right, Ok(content)) => Some((Ok(content), symbols.offset())),
        (shape::Prefix::Slip, Ok(_)) => Some((Err(Reason::CodePrefix), symbols.offset())),
        (shape::Prefix::Right, Err(reason)) => {
            let is_numbered = !matches!(reason, Reason::UnknownInstrument);
            shape::looks_like_code(text, is_numbered).then(|| (Err(reason), shape::written(text).len()))
        }
        // Where a symbol and the V have changed places, the number is wrong too.
        (shape::Prefix::Slip, Err(_)) => {
            shape::has_code_form(text).then(|| (Err(Reason::CodePrefix), shape::written(text).len()))
        }
    }
}

fn read(symbols: &mut Symbols<'_>, known: &InstrumentIndex) -> Result<Content, Reason> {
    let mut code = symbols.take(NUMBER_SYMBOLS);
    // A number that is broken off is no known one.
    let number = Number::try_from(code.as_slice()).map_err(|_| Reason::UnknownInstrument)?;
    let entry = known.numbered(number.iter().fold(0, |bits, symbol| bits << 5 | u32::from(*symbol)))?;
    let answer_end = NUMBER_SYMBOLS + answer_symbols(&entry.instrument);
    code.extend(symbols.take(answer_end - NUMBER_SYMBOLS + CHECK_SYMBOLS));
    if code.len() < answer_end + CHECK_SYMBOLS {
        return Err(Reason::CodeIncomplete);
    }
    if symbols.goes_on() {
        return Err(Reason::CodeTooLong);
    }
    code.get(NUMBER_SYMBOLS..answer_end)
        .filter(|_| check::is_sound(&code))
        .and_then(|answers| read_answers(answers, &entry.instrument))
        .map(|answers| Content { instrument: Arc::clone(&entry.instrument), answers })
        .ok_or(Reason::CodeCheck)
}

#[cfg(test)]
mod tests;
