//! The contribution code: one person's answers in some two dozen characters,
//! to paste into a chat or an anonymous form.
//!
//! ```text
//! SVB TAK3 0 0M0C34 21RH70 9Z
//! │   │    │ │      │      └ two check symbols
//! │   │    │ │      └ the mark of the delivery, 30 bits
//! │   │    │ └ the answers, as one number
//! │   │    └ the course and its round, or that there is none
//! │   └ the instrument and its version, a number of 20 bits
//! └ what every code begins with
//! ```
//!
//! Everything after `SVB` is Crockford's base 32 (five bits a symbol). The code
//! is written in groups of four, counted from the `S`, joined by `-`:
//! `SVBT-AK30-0M0C-3421-RH70-9Z`. Nine items on a scale of five points make 22
//! characters, twelve items 23, fourteen items 24. The number of the
//! instrument comes first, so that a reader knows from it how long the code
//! is.
//!
//! The first edition's begin with `SV`, go on with the number, and have
//! neither course nor delivery, `SVTA-K30M-0C34-MG`. They are read for ever.

mod find;
mod occasion;
mod shape;

pub use find::{Content, Found, find};
pub(super) use find::{Seeker, numbered_lines};
pub use occasion::Occasion;

use super::{CourseCode, Delivery, base32, check};
use crate::instrument::{Instrument, InstrumentId, code_number};
use crate::scoring::{Answer, Answers, Record};

/// What every code begins with.
const PREFIX: &str = "SV";
/// What a code of the second edition goes on with, as a symbol: B.
const SECOND: u8 = 11;
/// Characters between two hyphens.
const GROUP: usize = 4;
/// Symbols of the instrument's number.
const NUMBER_SYMBOLS: usize = 4;

/// An instrument and its version as a code tells them, in symbols.
type Number = [u8; NUMBER_SYMBOLS];

/// Writes a code, for a round of a course or for none. `None` where the
/// answers are not this instrument's: another count, or a point off the scale.
pub fn write(
    instrument: &Instrument,
    answers: &Answers,
    delivery: Delivery,
    course: Option<(CourseCode, u8)>,
) -> Option<String> {
    let occasion = course.map_or(Occasion::NONE, |(course, round)| Occasion::of(course, round));
    let mut symbols = number(&instrument.id, instrument.version).to_vec();
    symbols.push(occasion.symbol());
    symbols.extend(written(instrument, answers)?);
    symbols.extend(delivery.symbols());
    symbols.extend(check::symbols(&symbols));
    symbols.insert(0, SECOND);
    Some(grouped(&symbols))
}

/// The code of a session that is handed in without a course.
pub fn of_record(record: &Record) -> Option<String> {
    write(&record.instrument, &record.session.answers, Delivery::of_session(record.session.id), None)
}

/// As the first edition wrote it.
#[cfg(test)]
pub(super) fn write_first(instrument: &Instrument, answers: &Answers) -> Option<String> {
    let mut symbols = number(&instrument.id, instrument.version).to_vec();
    symbols.extend(written(instrument, answers)?);
    symbols.extend(check::symbols(&symbols));
    Some(grouped(&symbols))
}

/// The answers in symbols.
fn written(instrument: &Instrument, answers: &Answers) -> Option<Vec<u8>> {
    if answers.len() != instrument.item_count() {
        return None;
    }
    let max = instrument.scale.max();
    let digits: Vec<u8> = answers.iter().map(|answer| digit(answer, max)).collect::<Option<_>>()?;
    Some(base32::pack(&digits, base(instrument), answer_symbols(instrument)))
}

/// Letters behind the prefix, with hyphens.
fn grouped(symbols: &[u8]) -> String {
    let letters = PREFIX.chars().chain(symbols.iter().map(|symbol| base32::letter(*symbol)));
    let mut code = String::new();
    for (index, letter) in letters.enumerate() {
        if index > 0 && index % GROUP == 0 {
            code.push('-');
        }
        code.push(letter);
    }
    code
}

/// The answers of the symbols between number and check; `None` where they are
/// a number that no answers have.
fn read_answers(symbols: &[u8], instrument: &Instrument) -> Option<Answers> {
    let max = instrument.scale.max();
    let digits = base32::unpack(symbols, base(instrument), instrument.item_count())?;
    let mut answers = Answers::unanswered(digits.len());
    for (index, digit) in digits.into_iter().enumerate() {
        answers.set(index, answer(digit, max));
    }
    Some(answers)
}

/// [`code_number`] in symbols.
fn number(id: &InstrumentId, version: u32) -> Number {
    let bits = code_number(id, version);
    [15, 10, 5, 0].map(|shift| u8::try_from(bits >> shift & 31).unwrap_or_default())
}

/// How many symbols the largest number of the instrument's answers takes.
fn answer_symbols(instrument: &Instrument) -> usize {
    base32::width(base(instrument), instrument.item_count())
}

/// Values an item can have: the points, «Ikke relevant» and unanswered.
fn base(instrument: &Instrument) -> u8 {
    instrument.scale.max().saturating_add(2)
}

fn digit(answer: Option<Answer>, max: u8) -> Option<u8> {
    match answer {
        Some(Answer::Point(point)) => (1..=max).contains(&point).then(|| point - 1),
        Some(Answer::NotRelevant) => Some(max),
        None => Some(max.saturating_add(1)),
    }
}

fn answer(digit: u8, max: u8) -> Option<Answer> {
    match digit {
        digit if digit < max => Some(Answer::Point(digit + 1)),
        digit if digit == max => Some(Answer::NotRelevant),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
