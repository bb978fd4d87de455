//! Reads a definition: the value where it is sound, and every problem where
//! it is not. Nothing here panics, whatever the file says.

use super::definition::{Assumptions, Dimension, Instrument, Item, Marker, Process, Scale};
use super::reader::{Reader, join, parse};
use super::{DimensionId, InstrumentId, ItemId, Problem, ProblemKind};
use serde_json::Value;
use std::collections::HashSet;

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
    load_value(&parse(json)?)
}

/// Reads an instrument that is part of another document.
///
/// # Errors
/// Every problem of the definition, in the order of the format.
pub fn load_value(value: &Value) -> Result<Instrument, Vec<Problem>> {
    let mut reader = Reader::default();
    let instrument = reader.instrument(value);
    reader.outcome(instrument)
}

impl Reader {
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
                "instruction",
                "instruction_source_text",
                "process",
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
        let instruction = self.optional(object, "", "instruction", Self::local_text);
        let instruction_source_text = self.optional(object, "", "instruction_source_text", Self::text);
        let process = self.optional(object, "", "process", Self::process);
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
            instruction,
            instruction_source_text,
            process,
            scale: scale?,
            assumptions: assumptions?,
            dimensions: dimensions?,
        })
    }

    fn process(&mut self, value: &Value, place: &str) -> Option<Process> {
        let object = self.object(value, place)?;
        let keys = ["develop_title", "develop_question", "strengths_title", "strengths_question"];
        self.known_keys(object, place, &keys);
        let [develop_title, develop_question, strengths_title, strengths_question] =
            keys.map(|key| self.required(object, place, key, Self::local_text));
        Some(Process {
            develop_title: develop_title?,
            develop_question: develop_question?,
            strengths_title: strengths_title?,
            strengths_question: strengths_question?,
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
        self.known_keys(object, place, &["id", "text", "source_text", "note", "reverse"]);
        let id = self.required(object, place, "id", Self::text);
        let text = self.required(object, place, "text", Self::local_text);
        let source_text = self.optional(object, place, "source_text", Self::text);
        let note = self.optional(object, place, "note", Self::local_text);
        let reverse = self.optional(object, place, "reverse", Self::boolean).unwrap_or_default();
        let id = id?;
        if let Some(expected) = expected_id.filter(|expected| *expected != id) {
            self.report::<()>(&join(place, "id"), ProblemKind::ItemId { expected });
        }
        Some(Item { id: ItemId::new(id), text: text?, source_text, note, reverse })
    }

    fn marker(&mut self, value: &Value, place: &str) -> Option<Marker> {
        match self.text(value, place)?.as_str() {
            "circle" => Some(Marker::Circle),
            "square" => Some(Marker::Square),
            "diamond" => Some(Marker::Diamond),
            _ => self.report(place, ProblemKind::NotOneOf("circle, square, diamond")),
        }
    }
}
