//! The report for a word processor (Office Open XML): the same headings, lists
//! and tables, its language and its title, so that a screen reader reads it.
//! The parts of the file are templates; a file is no more than those in a zip.

use super::document::{Block, Document};
use super::{ReportError, page_colors, template};
use crate::chart::Scheme;
use crate::export::picture::png;
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

/// Width of the text between the margins, in the format's units, of which
/// 635 are a twentieth of a point.
const TEXT_WIDTH: u32 = 9412 * 635;
/// Pixels of a picture in each unit of its drawing.
const PICTURE_SCALE: f32 = 2.0;

/// Writes the report. `made_at` is written into the file as when it was made.
/// A picture is as wide as the text, and told in words to who does not see it.
///
/// # Errors
/// [`ReportError::Template`]; a test holds that the shipped templates and
/// drawings are sound.
pub fn docx(document: &Document, made_at: Timestamp) -> Result<Vec<u8>, ReportError> {
    static READ: OnceLock<Vec<Option<Environment<'static>>>> = OnceLock::new();
    let read = READ
        .get_or_init(|| PARTS.iter().map(|(_, template)| template::environment(template, AutoEscape::Html)).collect());
    let pictures = pictures(document)?;
    let data = context! {
        width => TEXT_WIDTH,
        pictures => pictures.iter().map(|picture| picture.height).collect::<Vec<_>>(),
        report => Value::from(Serde(document)),
        language => format!("{}-{}", document.language, if document.language == "en" { "GB" } else { "NO" }),
        colors => page_colors(Scheme::Light),
        page_of => page_of(&document.page_of),
        made_at => made_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |path: &str, bytes: &[u8]| {
        let written = file.start_file(path, SimpleFileOptions::default()).map_err(drop);
        written.and_then(|()| file.write_all(bytes).map_err(drop)).map_err(unwritten)
    };
    for ((path, _), read) in PARTS.iter().zip(read) {
        let part = template::fill(read.as_ref(), data.clone())?;
        add(path, sanitize(&part).as_bytes())?;
    }
    for (number, picture) in (1..).zip(&pictures) {
        add(&format!("word/media/{number}.png"), &picture.png)?;
    }
    file.finish().map(Cursor::into_inner).map_err(|_| unwritten(()))
}

/// A drawing as a picture.
struct Picture {
    png: Vec<u8>,
    /// As high as this, in the format's units, where it is as wide as the text.
    height: u64,
}

/// Every figure, in its order.
fn pictures(document: &Document) -> Result<Vec<Picture>, ReportError> {
    let drawings = document.blocks.iter().filter_map(|block| match block {
        Block::Figure { light, .. } => Some(light),
        _ => None,
    });
    let draw = |drawing: &String| {
        let png = png(drawing, PICTURE_SCALE).map_err(|_| ReportError::Template)?;
        // Width and height are the first numbers of a PNG.
        let number = |at: usize| {
            let bytes = png.get(at..at + 4)?.try_into().ok()?;
            Some(u64::from(u32::from_be_bytes(bytes)))
        };
        let [width, height] = [16, 20].map(number).map(|side| side.filter(|side| *side > 0).unwrap_or(1));
        Ok(Picture { height: u64::from(TEXT_WIDTH) * height / width, png })
    };
    drawings.map(draw).collect()
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
