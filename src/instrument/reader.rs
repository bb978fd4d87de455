//! Reads a definition value by value: what is sound, and every problem with
//! its place. Nothing here panics, whatever the file says.

use super::{Expected, Language, LocalText, Problem, ProblemKind};
use crate::json::{self, Flaw};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Longest text of a definition, in characters.
const MAX_TEXT_CHARS: usize = 500;
/// Problems that are told; whoever mends so many sees the rest.
pub const MAX_PROBLEMS: usize = 200;
/// Characters of a place that are told: a key can be as long as the file.
const MAX_PLACE_CHARS: usize = 120;
const MAX_ID_CHARS: usize = 40;

/// The file as a value.
///
/// # Errors
/// Where it is no JSON, has a key twice, or more than any file of its kind.
pub(crate) fn parse(json: &str) -> Result<Value, Vec<Problem>> {
    let not_json = |line, column| vec![Problem { place: String::new(), kind: ProblemKind::NotJson { line, column } }];
    json::check(json).map_err(|flaw| match flaw {
        Flaw::NotJson { line, column } => not_json(line, column),
        Flaw::Twice(place) => vec![Problem { place, kind: ProblemKind::Twice }],
        Flaw::TooMuch(place) | Flaw::Unknown(place) => vec![Problem { place, kind: ProblemKind::TooMuch }],
    })?;
    serde_json::from_str(json).map_err(|error| not_json(error.line(), error.column()))
}

/// Walks the file and remembers what was wrong on the way.
pub(crate) struct Reader {
    problems: Vec<Problem>,
    /// Longest text, in characters.
    longest: usize,
}

impl Default for Reader {
    fn default() -> Self {
        Self::of_texts_up_to(MAX_TEXT_CHARS)
    }
}

impl Reader {
    /// One of a file whose texts may have so many characters.
    pub(crate) fn of_texts_up_to(longest: usize) -> Self {
        Self { problems: Vec::new(), longest }
    }

    /// Reads texts of so many characters.
    pub(crate) fn up_to<T>(&mut self, longest: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let usual = std::mem::replace(&mut self.longest, longest);
        let read = read(self);
        self.longest = usual;
        read
    }

    /// How many problems were found so far.
    pub(crate) fn told(&self) -> usize {
        self.problems.len()
    }

    /// What was read, or every problem on the way.
    pub(crate) fn outcome<T>(self, read: Option<T>) -> Result<T, Vec<Problem>> {
        match read {
            Some(read) if self.problems.is_empty() => Ok(read),
            _ => Err(self.problems),
        }
    }

    pub(crate) fn report<T>(&mut self, place: &str, kind: ProblemKind) -> Option<T> {
        if self.problems.len() < MAX_PROBLEMS {
            let place = place.chars().take(MAX_PLACE_CHARS).collect();
            self.problems.push(Problem { place, kind });
        } else if self.problems.len() == MAX_PROBLEMS {
            self.problems.push(Problem { place: String::new(), kind: ProblemKind::More(MAX_PROBLEMS) });
        }
        None
    }

    pub(crate) fn id(&mut self, value: &Value, place: &str) -> Option<String> {
        let id = self.text(value, place)?;
        if is_id(&id) { Some(id) } else { self.report(place, ProblemKind::BadId) }
    }

    pub(crate) fn local_text(&mut self, value: &Value, place: &str) -> Option<LocalText> {
        let object = self.object(value, place)?;
        let mut by_language = BTreeMap::new();
        for (key, value) in object {
            let place = join(place, key);
            match key.parse::<Language>() {
                Ok(language) => {
                    if let Some(text) = self.text(value, &place) {
                        by_language.insert(language, text);
                    }
                }
                Err(()) => {
                    self.report::<()>(&place, ProblemKind::Unknown);
                }
            }
        }
        if object.is_empty() {
            return self.report(place, ProblemKind::Empty);
        }
        Some(LocalText::new(by_language))
    }

    pub(crate) fn text(&mut self, value: &Value, place: &str) -> Option<String> {
        let Some(text) = value.as_str() else {
            return self.report(place, ProblemKind::WrongType(Expected::Text));
        };
        if text.trim().is_empty() {
            return self.report(place, ProblemKind::Empty);
        }
        if text.chars().count() > self.longest {
            return self.report(place, ProblemKind::TooLong(self.longest));
        }
        Some(text.to_owned())
    }

    pub(crate) fn boolean(&mut self, value: &Value, place: &str) -> Option<bool> {
        value.as_bool().or_else(|| self.report(place, ProblemKind::WrongType(Expected::Boolean)))
    }

    pub(crate) fn integer(&mut self, value: &Value, place: &str, min: u32, max: u32) -> Option<u32> {
        if !value.is_i64() && !value.is_u64() {
            return self.report(place, ProblemKind::WrongType(Expected::Integer));
        }
        value
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
            .filter(|number| (min..=max).contains(number))
            .or_else(|| {
                let (min, max) = (min.to_string(), max.to_string());
                self.report(place, ProblemKind::OutOfRange { min, max })
            })
    }

    pub(crate) fn number(
        &mut self,
        value: &Value,
        place: &str,
        allowed: impl Fn(f64) -> bool,
        (min, max): (&str, &str),
    ) -> Option<f64> {
        let Some(number) = value.as_f64() else {
            return self.report(place, ProblemKind::WrongType(Expected::Number));
        };
        if allowed(number) {
            Some(number)
        } else {
            self.report(place, ProblemKind::OutOfRange { min: min.to_owned(), max: max.to_owned() })
        }
    }

    pub(crate) fn object<'v>(&mut self, value: &'v Value, place: &str) -> Option<&'v Map<String, Value>> {
        value.as_object().or_else(|| self.report(place, ProblemKind::WrongType(Expected::Object)))
    }

    /// Reads every entry, also after a bad one, so that all problems show.
    pub(crate) fn list<T>(
        &mut self,
        value: &Value,
        place: &str,
        (min, max): (usize, usize),
        mut read: impl FnMut(&mut Self, &Value, &str) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Some(values) = value.as_array() else {
            return self.report(place, ProblemKind::WrongType(Expected::List));
        };
        if !(min..=max).contains(&values.len()) {
            return self.report(place, ProblemKind::Count { min, max });
        }
        let read: Vec<Option<T>> =
            values.iter().enumerate().map(|(index, value)| read(self, value, &format!("{place}[{index}]"))).collect();
        read.into_iter().collect()
    }

    pub(crate) fn required<T>(
        &mut self,
        object: &Map<String, Value>,
        place: &str,
        key: &str,
        read: impl FnOnce(&mut Self, &Value, &str) -> Option<T>,
    ) -> Option<T> {
        let place = join(place, key);
        match object.get(key) {
            Some(value) => read(self, value, &place),
            None => self.report(&place, ProblemKind::Missing),
        }
    }

    pub(crate) fn optional<T>(
        &mut self,
        object: &Map<String, Value>,
        place: &str,
        key: &str,
        read: impl FnOnce(&mut Self, &Value, &str) -> Option<T>,
    ) -> Option<T> {
        let value = object.get(key)?;
        read(self, value, &join(place, key))
    }

    pub(crate) fn known_keys(&mut self, object: &Map<String, Value>, place: &str, known: &[&str]) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.report::<()>(&join(place, key), ProblemKind::Unknown);
        }
    }
}

/// Whether it is a name as ids are: lower-case letters, digits and hyphens.
pub(crate) fn is_id(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    text.starts_with(is_letter) && text.chars().all(|c| is_letter(c) || c == '-') && text.len() <= MAX_ID_CHARS
}

/// The place of a key inside another place.
pub(crate) fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}
