//! The contribution code: one person's answers in about a dozen characters,
//! to paste into a chat or an anonymous form.
//!
//! ```text
//! SV TAK3 0M0C34 MG
//! │  │    │      └ two check symbols
//! │  │    └ the answers, as one number
//! │  └ the instrument and its version, a number of 20 bits
//! └ what every code begins with
//! ```
//!
//! Everything after `SV` is Crockford's base 32 (five bits a symbol). The code
//! is written in groups of four, counted from the `S`, joined by `-`:
//! `SVTA-K30M-0C34-MG`. Nine items on a scale of five points make 14
//! characters, twelve items 15, fourteen items 16. The number of the
//! instrument comes first, so that a reader knows from it how long the code
//! is. There is no token in it: the same answers give the same code.

mod find;
mod shape;

pub(super) use find::find_in_line;
pub use find::{Content, Found, find};

use super::{base32, check};
use crate::instrument::{Instrument, InstrumentId, code_number};
use crate::scoring::{Answer, Answers};

/// What every code begins with.
const PREFIX: &str = "SV";
/// Characters between two hyphens.
const GROUP: usize = 4;
/// Symbols of the instrument's number.
const NUMBER_SYMBOLS: usize = 4;

/// An instrument and its version as a code tells them, in symbols.
type Number = [u8; NUMBER_SYMBOLS];

/// Writes a code. `None` where the answers are not this instrument's: another
/// count, or a point off the scale.
pub fn write(instrument: &Instrument, answers: &Answers) -> Option<String> {
    if answers.len() != instrument.item_count() {
        return None;
    }
    let max = instrument.scale.max();
    let digits: Vec<u8> = answers.iter().map(|answer| digit(answer, max)).collect::<Option<_>>()?;
    let mut symbols = number(&instrument.id, instrument.version).to_vec();
    symbols.extend(base32::pack(&digits, base(instrument), answer_symbols(instrument)));
    symbols.extend(check::symbols(&symbols));
    let letters = PREFIX.chars().chain(symbols.into_iter().map(base32::letter));
    let mut code = String::new();
    for (index, letter) in letters.enumerate() {
        if index > 0 && index % GROUP == 0 {
            code.push('-');
        }
        code.push(letter);
    }
    Some(code)
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
