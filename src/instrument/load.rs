//! Reads a definition: the value where it is sound, and every problem where
//! it is not. Nothing here panics, whatever the file says.

use super::definition::{Assumptions, Dimension, Instrument, Item, Marker, Scale};
use super::{DimensionId, Expected, InstrumentId, ItemId, Language, LocalText, Problem, ProblemKind};
use crate::json::{self, Flaw};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};

const MAX_TEXT_CHARS: usize = 500;
/// Problems that are told; whoever mends so many sees the rest.
pub const MAX_PROBLEMS: usize = 200;
/// Characters of a place that are told: a key can be as long as the file.
const MAX_PLACE_CHARS: usize = 120;
const MAX_ID_CHARS: usize = 40;
const DIMENSIONS: (usize, usize) = (1, 12);
const ITEMS: (usize, usize) = (1, 20);
const POINTS: (usize, usize) = (3, 7);
/// Points of the scale that the combined profile is drawn on.
const PROFILE_POINTS: usize = 5;
/// The widest spread a scale of seven points can have is 3; 5 leaves room.
const MAX_SD: f64 = 5.0;

/// Reads an instrument file.
///
/// # Errors
/// Every problem of the file, in the order of the format.
pub fn load(json: &str) -> Result<Instrument, Vec<Problem>> {
    let not_json = |line, column| vec![Problem { place: String::new(), kind: ProblemKind::NotJson { line, column } }];
    json::check(json).map_err(|flaw| match flaw {
        Flaw::NotJson { line, column } => not_json(line, column),
        Flaw::Twice(place) => vec![Problem { place, kind: ProblemKind::Twice }],
        Flaw::TooMuch(place) | Flaw::Unknown(place) => vec![Problem { place, kind: ProblemKind::TooMuch }],
    })?;
    let value: Value = serde_json::from_str(json).map_err(|error| not_json(error.line(), error.column()))?;
    load_value(&value)
}

/// Reads an instrument that is part of another document.
///
/// # Errors
/// Every problem of the definition, in the order of the format.
pub fn load_value(value: &Value) -> Result<Instrument, Vec<Problem>> {
    let mut reader = Reader::default();
    let instrument = reader.instrument(value);
    match instrument {
        Some(instrument) if reader.problems.is_empty() => Ok(instrument),
        _ => Err(reader.problems),
    }
}

/// Walks the file and remembers what was wrong on the way.
#[derive(Default)]
struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn report<T>(&mut self, place: &str, kind: ProblemKind) -> Option<T> {
        if self.problems.len() < MAX_PROBLEMS {
            let place = place.chars().take(MAX_PLACE_CHARS).collect();
            self.problems.push(Problem { place, kind });
        } else if self.problems.len() == MAX_PROBLEMS {
            self.problems.push(Problem { place: String::new(), kind: ProblemKind::More(MAX_PROBLEMS) });
        }
        None
    }

    fn instrument(&mut self, value: &Value) -> Option<Instrument> {
        let object = self.object(value, "")?;
        self.known_keys(
            object,
            "",
            &[
                "$schema",
                "id",
                "version",
                "title",
                "short_title",
                "marker",
                "profile",
                "minutes",
                "validated",
                "source",
                "note",
                "scale",
                "assumptions",
                "dimensions",
            ],
        );
        let id = self.required(object, "", "id", Self::id);
        let version =
            self.required(object, "", "version", |reader, value, place| reader.integer(value, place, 1, u32::MAX));
        let title = self.required(object, "", "title", Self::local_text);
        let short_title = self.optional(object, "", "short_title", Self::local_text);
        let marker = self.optional(object, "", "marker", Self::marker);
        let profile = self.optional(object, "", "profile", Self::boolean);
        let minutes = self.optional(object, "", "minutes", |reader, value, place| reader.integer(value, place, 1, 999));
        let validated = self.required(object, "", "validated", Self::boolean);
        let source = self.required(object, "", "source", Self::local_text);
        let note = self.optional(object, "", "note", Self::local_text);
        let scale = self.required(object, "", "scale", Self::scale);
        if profile == Some(true) && scale.as_ref().is_some_and(|scale| scale.labels.len() != PROFILE_POINTS) {
            self.report::<()>("profile", ProblemKind::ProfileScale(PROFILE_POINTS));
        }
        let assumptions = self.required(object, "", "assumptions", Self::assumptions);
        let dimensions = self.required(object, "", "dimensions", Self::dimensions);
        Some(Instrument {
            id: InstrumentId::new(id?),
            version: version?,
            title: title?,
            short_title,
            marker: marker.unwrap_or_default(),
            profile: profile.unwrap_or_default(),
            minutes,
            validated: validated?,
            source: source?,
            note,
            scale: scale?,
            assumptions: assumptions?,
            dimensions: dimensions?,
        })
    }

    fn scale(&mut self, value: &Value, place: &str) -> Option<Scale> {
        let object = self.object(value, place)?;
        self.known_keys(object, place, &["labels"]);
        let labels = self.required(object, place, "labels", |reader, value, place| {
            reader.list(value, place, POINTS, Self::local_text)
        })?;
        Some(Scale { labels })
    }

    fn assumptions(&mut self, value: &Value, place: &str) -> Option<Assumptions> {
        let object = self.object(value, place)?;
        self.known_keys(object, place, &["inter_item_correlation", "sd"]);
        let correlation = self.required(object, place, "inter_item_correlation", |reader, value, place| {
            reader.number(value, place, |number| number > 0.0 && number < 1.0, ("0", "1"))
        });
        let sd = self.required(object, place, "sd", |reader, value, place| {
            reader.number(value, place, |number| number > 0.0 && number <= MAX_SD, ("0", "5"))
        });
        Some(Assumptions { inter_item_correlation: correlation?, sd: sd? })
    }

    fn dimensions(&mut self, value: &Value, place: &str) -> Option<Vec<Dimension>> {
        let mut seen = HashSet::new();
        self.list(value, place, DIMENSIONS, |reader, value, place| {
            let dimension = reader.dimension(value, place)?;
            if seen.insert(dimension.id.clone()) {
                Some(dimension)
            } else {
                reader.report(&join(place, "id"), ProblemKind::Duplicate)
            }
        })
    }

    fn dimension(&mut self, value: &Value, place: &str) -> Option<Dimension> {
        let object = self.object(value, place)?;
        self.known_keys(object, place, &["id", "title", "short_title", "subtitle", "items"]);
        let id = self.required(object, place, "id", Self::id);
        let title = self.required(object, place, "title", Self::local_text);
        let short_title = self.optional(object, place, "short_title", Self::local_text);
        let subtitle = self.optional(object, place, "subtitle", Self::local_text);
        let mut number = 0;
        let items = self.required(object, place, "items", |reader, value, place| {
            reader.list(value, place, ITEMS, |reader, value, place| {
                number += 1;
                let expected = id.as_ref().map(|id| format!("{id}.{number}"));
                reader.item(value, place, expected)
            })
        });
        Some(Dimension { id: DimensionId::new(id?), title: title?, short_title, subtitle, items: items? })
    }

    fn item(&mut self, value: &Value, place: &str, expected_id: Option<String>) -> Option<Item> {
        let object = self.object(value, place)?;
        self.known_keys(object, place, &["id", "text", "source_text", "reverse"]);
        let id = self.required(object, place, "id", Self::text);
        let text = self.required(object, place, "text", Self::local_text);
        let source_text = self.optional(object, place, "source_text", Self::text);
        let reverse = self.optional(object, place, "reverse", Self::boolean).unwrap_or_default();
        let id = id?;
        if let Some(expected) = expected_id.filter(|expected| *expected != id) {
            self.report::<()>(&join(place, "id"), ProblemKind::ItemId { expected });
        }
        Some(Item { id: ItemId::new(id), text: text?, source_text, reverse })
    }

    fn marker(&mut self, value: &Value, place: &str) -> Option<Marker> {
        match self.text(value, place)?.as_str() {
            "circle" => Some(Marker::Circle),
            "square" => Some(Marker::Square),
            "diamond" => Some(Marker::Diamond),
            _ => self.report(place, ProblemKind::NotOneOf("circle, square, diamond")),
        }
    }

    fn id(&mut self, value: &Value, place: &str) -> Option<String> {
        let id = self.text(value, place)?;
        let starts_well = id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
        let all_well = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if starts_well && all_well && id.len() <= MAX_ID_CHARS {
            Some(id)
        } else {
            self.report(place, ProblemKind::BadId)
        }
    }

    fn local_text(&mut self, value: &Value, place: &str) -> Option<LocalText> {
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

    fn text(&mut self, value: &Value, place: &str) -> Option<String> {
        let Some(text) = value.as_str() else {
            return self.report(place, ProblemKind::WrongType(Expected::Text));
        };
        if text.trim().is_empty() {
            return self.report(place, ProblemKind::Empty);
        }
        if text.chars().count() > MAX_TEXT_CHARS {
            return self.report(place, ProblemKind::TooLong(MAX_TEXT_CHARS));
        }
        Some(text.to_owned())
    }

    fn boolean(&mut self, value: &Value, place: &str) -> Option<bool> {
        value.as_bool().or_else(|| self.report(place, ProblemKind::WrongType(Expected::Boolean)))
    }

    fn integer(&mut self, value: &Value, place: &str, min: u32, max: u32) -> Option<u32> {
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

    fn number(
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

    fn object<'v>(&mut self, value: &'v Value, place: &str) -> Option<&'v Map<String, Value>> {
        value.as_object().or_else(|| self.report(place, ProblemKind::WrongType(Expected::Object)))
    }

    /// Reads every entry, also after a bad one, so that all problems show.
    fn list<T>(
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

    fn required<T>(
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

    fn optional<T>(
        &mut self,
        object: &Map<String, Value>,
        place: &str,
        key: &str,
        read: impl FnOnce(&mut Self, &Value, &str) -> Option<T>,
    ) -> Option<T> {
        let value = object.get(key)?;
        read(self, value, &join(place, key))
    }

    fn known_keys(&mut self, object: &Map<String, Value>, place: &str, known: &[&str]) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.report::<()>(&join(place, key), ProblemKind::Unknown);
        }
    }
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}
