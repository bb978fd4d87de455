//! A lesson in one file, with its texts and pictures: `.selvsyn-leksjon`, in
//! the format of `assets/schema/lesson-file.schema.json`.

use super::load::{self, Around};
use super::{Lesson, Picture};
use crate::instrument::{Catalog, Expected, Problem, ProblemKind, Reader, is_id, join, parse};
use base64::prelude::{BASE64_STANDARD as STANDARD, Engine};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// What such a file calls itself.
pub const FORMAT: &str = "selvsyn-lesson";
/// The format that is written, and the newest that is read.
const VERSION: u32 = 1;
/// The ending of its name.
pub const ENDING: &str = "selvsyn-leksjon";
/// Largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;
/// Most pictures of a lesson.
const MAX_PICTURES: usize = 40;

/// The file, as it is written.
#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    lesson: &'a Lesson,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pictures: BTreeMap<&'a str, String>,
}

/// The text of a lesson's file.
///
/// # Errors
/// It cannot be written as JSON.
pub fn write(lesson: &Lesson) -> Result<String, serde_json::Error> {
    let pictures = lesson.pictures.iter().map(|(name, picture)| (name.as_str(), STANDARD.encode(&**picture.png())));
    let file = File { format: FORMAT, version: VERSION, lesson, pictures: pictures.collect() };
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

/// Reads such a file, whose questionnaires are in `catalog`.
///
/// # Errors
/// Every problem of the file, in the order of the format.
pub fn read(text: &str, catalog: &Catalog) -> Result<Lesson, Vec<Problem>> {
    // Some editors put a byte order mark in front of what they save.
    let value = parse(text.strip_prefix('\u{feff}').unwrap_or(text))?;
    let mut reader = Reader::default();
    let lesson = file(&mut reader, &value, catalog);
    reader.outcome(lesson)
}

fn file(reader: &mut Reader, value: &Value, catalog: &Catalog) -> Option<Lesson> {
    let object = reader.object(value, "")?;
    reader.required(object, "", "format", |reader, value, place| match value.as_str() {
        Some(FORMAT) => Some(()),
        _ => reader.report(place, ProblemKind::NotOneOf(FORMAT)),
    });
    let version =
        reader.required(object, "", "version", |reader, value, place| reader.integer(value, place, 1, u32::MAX));
    if version.is_some_and(|version| version > VERSION) {
        // What a newer one has besides is no mistake.
        return reader.report("version", ProblemKind::NewerFormat);
    }
    reader.known_keys(object, "", &["$schema", "format", "version", "lesson", "pictures"]);
    let pictures = reader.optional(object, "", "pictures", pictures);
    let named = object.get("pictures").and_then(Value::as_object);
    // One that is broken is told once, and not by every slide that shows it.
    let around = Around { catalog, pictures: named.into_iter().flatten().map(|(name, _)| name.as_str()).collect() };
    let lesson =
        reader.required(object, "", "lesson", |reader, value, place| load::lesson(reader, value, place, &around))?;
    Some(Lesson { pictures: pictures.unwrap_or_default(), ..lesson })
}

fn pictures(reader: &mut Reader, value: &Value, place: &str) -> Option<BTreeMap<String, Picture>> {
    let object = reader.object(value, place)?;
    if object.len() > MAX_PICTURES {
        return reader.report(place, ProblemKind::Count { min: 0, max: MAX_PICTURES });
    }
    let mut pictures = BTreeMap::new();
    for (name, value) in object {
        let place = join(place, name);
        if !is_id(name) {
            reader.report::<()>(&place, ProblemKind::BadId);
            continue;
        }
        let picture = match value.as_str() {
            Some(text) => bytes_of(text).ok_or(ProblemKind::NotAPicture).and_then(Picture::new),
            None => Err(ProblemKind::WrongType(Expected::Text)),
        };
        match picture {
            Ok(picture) => drop(pictures.insert(name.clone(), picture)),
            Err(problem) => drop(reader.report::<()>(&place, problem)),
        }
    }
    Some(pictures)
}

/// What a picture's text holds; it may be broken into lines.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let letters: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(letters).ok()
}
