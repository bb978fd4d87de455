//! What a file is, told from what is in it: names can be anything.

use crate::course::file as course;
use crate::export::archive;
use crate::group::contribution;
use crate::lesson::file as lesson;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recognized {
    /// An archive, perhaps cut short.
    Archive,
    /// The definition of a questionnaire.
    Instrument,
    /// A lesson.
    Lesson,
    /// A course file, perhaps cut short.
    Course,
    /// Contributions to a group.
    Contributions,
    /// A history, or a copy of one.
    History,
    /// Something else that has a name, such as `PDF`.
    Kind(&'static str),
    /// It cannot be told.
    Unknown,
}

/// The keys that tell our files of JSON from each other.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    dimensions: Option<IgnoredAny>,
}

/// What these bytes begin with, and what else they may be in one word.
const BEGINNINGS: [(&[u8], &str); 6] = [
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"PK\x03\x04", "XLSX/ZIP"),
    (b"BEGIN:VCALENDAR", "ICS"),
    (b"<svg", "SVG"),
    (b"<!", "HTML"),
];

/// What is in a file.
pub fn recognize(bytes: &[u8]) -> Recognized {
    if crate::store::is_history(bytes) {
        return Recognized::History;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if let Some((_, kind)) = BEGINNINGS.iter().find(|(begins, _)| bytes.starts_with(begins)) {
        return Recognized::Kind(kind);
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Recognized::Unknown };
    // A line alone, of files that are joined lines.
    let line = text.lines().next().unwrap_or_default();
    let read = |text: &str| serde_json::from_str::<Head>(text).ok();
    match read(text).or_else(|| read(line)) {
        Some(Head { format: Some(format), .. }) => of_format(&format),
        Some(Head { dimensions: Some(_), .. }) => Recognized::Instrument,
        Some(_) => Recognized::Kind("JSON"),
        // Cut short, it still says what it was.
        None if text.starts_with('{') && text.contains(archive::FORMAT) => Recognized::Archive,
        None if text.starts_with('{') && text.contains(course::FORMAT) => Recognized::Course,
        None => Recognized::Unknown,
    }
}

fn of_format(format: &str) -> Recognized {
    match format {
        archive::FORMAT => Recognized::Archive,
        contribution::FORMAT => Recognized::Contributions,
        lesson::FORMAT => Recognized::Lesson,
        course::FORMAT => Recognized::Course,
        _ => Recognized::Kind("JSON"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_what_is_in_it() {
        let own = include_str!("../../assets/instruments/karriere.json");
        for (text, expected) in [
            ("{\"format\":\"selvsyn-archive\",\"version\":1}", Recognized::Archive),
            ("\u{feff} {\"format\":\"selvsyn-archive\"}", Recognized::Archive),
            ("{\"format\":\"selvsyn-archive\",\"version\":1,\"sess", Recognized::Archive),
            (own, Recognized::Instrument),
            ("{\"format\":\"selvsyn-lesson\",\"version\":1}", Recognized::Lesson),
            ("{\"format\":\"selvsyn-course\",\"version\":1}", Recognized::Course),
            ("{\"format\":\"selvsyn-course\",\"version\":1,\"cou", Recognized::Course),
            (
                "{\"format\":\"selvsyn-contribution\"}\n{\"format\":\"selvsyn-contribution\"}\n",
                Recognized::Contributions,
            ),
            ("{\"format\":\"another\"}", Recognized::Kind("JSON")),
            ("{\"a\":1}", Recognized::Kind("JSON")),
            ("SQLite format 3\0 and on", Recognized::History),
            ("SlvKtest", Recognized::History),
            ("%PDF-1.7", Recognized::Kind("PDF")),
            ("PK\u{3}\u{4}", Recognized::Kind("XLSX/ZIP")),
            ("<!doctype html>", Recognized::Kind("HTML")),
            ("Kjære dagbok", Recognized::Unknown),
            ("", Recognized::Unknown),
        ] {
            assert_eq!(recognize(text.as_bytes()), expected, "{text:.30}");
        }
        assert_eq!(recognize(b"\xff\xfe\x00"), Recognized::Unknown);
    }
}
