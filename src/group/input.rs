//! What a source holds: contributions on lines of their own, and codes among
//! any other text.

use super::code::{self, Content};
use super::{Contribution, Delivered, InstrumentIndex, Reason, Rejected, Words, contribution, delivered};
use std::fmt;
use std::sync::Arc;

/// Lines and codes of one source that cannot be read before the rest of it is
/// left alone: it is another kind of file, and each is kept with its reason.
pub(super) const MAX_UNREADABLE: usize = 10_000;

/// Where something stood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// What the caller calls the source, a file's name for example.
    pub source: Arc<str>,
    /// From 1; `None` for the source as a whole.
    pub line: Option<usize>,
    /// In characters, from 1; `None` for the line as a whole.
    pub column: Option<usize>,
    /// Those around a code.
    pub words: Words,
}

impl Place {
    /// A source as a whole.
    pub fn whole(source: &str) -> Self {
        Self { source: source.into(), line: None, column: None, words: Words::default() }
    }

    /// What stood here does not count.
    pub(super) fn rejected(&self, reason: Reason) -> Rejected {
        Rejected { source: self.to_string(), reason, words: self.words.clone() }
    }
}

impl fmt::Display for Place {
    /// `source:line:column`, as compilers write it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, line, column, .. } = self;
        f.write_str(source)?;
        for number in [line, column].into_iter().flatten() {
            write!(f, ":{number}")?;
        }
        Ok(())
    }
}

/// One thing that was given.
pub enum Given {
    /// A line of the first version, to a course with a name.
    Contribution(Contribution),
    /// A line of the second version, to a course with a code.
    Delivered(Delivered),
    /// A code among other text.
    Code(Content),
}

/// Reads one line of any version.
///
/// # Errors
/// The first reason not to count it.
pub fn read_line(line: &str, known: &InstrumentIndex) -> Result<Given, Reason> {
    match contribution::read(line, known) {
        Err(Reason::NewerFormat) => delivered::read(line, known).map(Given::Delivered),
        given => given.map(Given::Contribution),
    }
}

/// Takes everything out of a source in its order. A source that holds nothing
/// at all is told as well: it was probably the wrong file. So is one with more
/// than ten thousand things that cannot be read, and the rest of it is
/// left alone.
pub fn read(source: &str, text: &str, known: &InstrumentIndex, mut take: impl FnMut(Place, Result<Given, Reason>)) {
    let whole = Place::whole(source);
    let mut is_empty = true;
    let mut unreadable = 0;
    let mut codes = code::Seeker::new(text, known);
    for line in code::numbered_lines(text) {
        let number = Some(line.number);
        if unreadable >= MAX_UNREADABLE {
            return take(Place { line: number, ..whole }, Err(Reason::TooMany));
        }
        if is_json(line.text) {
            is_empty = false;
            codes.pass(line);
            let given = read_line(line.text, known);
            unreadable += usize::from(given.is_err());
            take(Place { line: number, ..whole.clone() }, given);
            continue;
        }
        for code::Found { column, words, outcome, .. } in codes.line(line) {
            is_empty = false;
            let place = Place { line: number, column: Some(column), words, ..whole.clone() };
            unreadable += usize::from(outcome.is_err());
            take(place, outcome.map(Given::Code));
        }
    }
    if is_empty {
        take(whole, Err(Reason::NothingFound));
    }
}

/// Whether a line may be a contribution. A brace alone is how a JSON file of
/// another kind begins.
fn is_json(line: &str) -> bool {
    let line = line.trim_start_matches('\u{feff}').trim();
    line.len() > 1 && line.starts_with('{')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    #[test]
    fn a_source_is_read_to_its_end_whatever_it_holds() {
        let catalog = Catalog::shipped();
        let known = InstrumentIndex::new(&catalog);
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let answers = crate::scoring::Answers::parse("4,4,3,-,,3,5,5,5", 9, 5).unwrap();
        let code = code::write_first(instrument, &answers).unwrap();
        let line = contribution::write(
            &Contribution {
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                course: "Leksjon 3".to_owned(),
                date: jiff::civil::date(2026, 11, 23),
                token: "0".repeat(32),
                answers,
            },
            instrument,
        );
        let text = format!("\u{feff}{line}\r\nÅse: {code} og {code}x\n{{\"format\":\n\n\u{feff}{line}");
        let told = |source: &str, text: &str| {
            let mut told = Vec::new();
            read(source, text, &known, |place, given| {
                told.push((place.to_string(), given.err().map_or("ok", Reason::tag)));
            });
            told
        };
        let second = format!("a:3:{}", 5 + code.len() + 5);
        assert_eq!(
            told("a", &text),
            [("a:1", "ok"), ("a:3:6", "ok"), (second.as_str(), "code_too_long"), ("a:4", "not_json"), ("a:6", "ok")]
                .map(|(place, tag)| (place.to_owned(), tag))
        );
        for text in ["", "\n\n", "Hei alle sammen!", "{\n  \n}"] {
            assert_eq!(told("b", text), [("b".to_owned(), "nothing_found")], "{text:?}");
        }
    }
}
