//! The report for a word processor (Office Open XML): the same headings, lists
//! and tables, its language and its title, so that a screen reader reads it.
//! The parts of the file are templates; a file is no more than those in a zip.

use super::document::Document;
use super::{ReportError, page_colors, template};
use crate::chart::Scheme;
use crate::export::sanitize::sanitize;
use jiff::Timestamp;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Value, context};
use std::io::{Cursor, Write};
use std::sync::OnceLock;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

macro_rules! parts {
    ($(($path:literal, $template:literal)),* $(,)?) => {
        [$(($path, include_str!(concat!("../../../assets/report/docx/", $template)))),*]
    };
}

/// The parts of a file, and what each is made from; the first says what the
/// others are.
const PARTS: [(&str, &str); 9] = parts![
    ("[Content_Types].xml", "content_types.xml"),
    ("_rels/.rels", "package.rels.xml"),
    ("docProps/core.xml", "core.xml"),
    ("word/document.xml", "document.xml"),
    ("word/_rels/document.xml.rels", "document.rels.xml"),
    ("word/styles.xml", "styles.xml"),
    ("word/numbering.xml", "numbering.xml"),
    ("word/settings.xml", "settings.xml"),
    ("word/footer.xml", "footer.xml"),
];

/// Writes the report. `made_at` is written into the file as when it was made.
/// A picture is told in words.
///
/// # Errors
/// [`ReportError::Template`]; a test holds that the shipped templates are
/// sound.
pub fn docx(document: &Document, made_at: Timestamp) -> Result<Vec<u8>, ReportError> {
    static READ: OnceLock<Vec<Option<Environment<'static>>>> = OnceLock::new();
    let read = READ
        .get_or_init(|| PARTS.iter().map(|(_, template)| template::environment(template, AutoEscape::Html)).collect());
    let data = context! {
        report => Value::from(Serde(document)),
        language => format!("{}-{}", document.language, if document.language == "en" { "GB" } else { "NO" }),
        colors => page_colors(Scheme::Light),
        page_of => page_of(&document.page_of),
        made_at => made_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for ((path, _), read) in PARTS.iter().zip(read) {
        let part = template::fill(read.as_ref(), data.clone())?;
        let written = file.start_file(*path, SimpleFileOptions::default());
        written
            .map_err(drop)
            .and_then(|()| file.write_all(sanitize(&part).as_bytes()).map_err(drop))
            .map_err(unwritten)?;
    }
    file.finish().map(Cursor::into_inner).map_err(|_| unwritten(()))
}

/// «Side {page} av {pages}» in its parts.
fn page_of(words: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for part in words.split_inclusive('}') {
        let place = part.find('{').unwrap_or(part.len());
        let (before, number) = part.split_at(place);
        parts.extend([before, number].into_iter().filter(|part| !part.is_empty()).map(str::to_owned));
    }
    parts
}

/// Memory has no end that a page reaches, and no part has a name twice.
fn unwritten((): ()) -> ReportError {
    ReportError::Template
}
