//! Files that may hold something, and those that are named for what they are.

use crate::group::Reason;
use crate::platform::{files, regular};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;

/// Largest file that is looked at, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Most of what is packed in a document that is looked at, in bytes.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;
/// How deep folders are gone into, and how many files are looked at.
const MAX_DEPTH: usize = 8;
const MAX_FILES: usize = 100_000;
/// What a sealed contribution ends in.
const SEALED: &str = "selvsyn-bidrag";
/// What may hold contributions or codes, or is named for what it is; everything
/// else in a folder is passed over.
pub const ENDINGS: &[&str] = &[SEALED, "ndjson", "json", "txt", "csv", "docx", "xlsx", "sqlite3", "age", "zip"];
/// How an SQLite file, a sealed one, a PDF and a packed one begin.
const SQLITE: &[u8] = b"SQLite format 3\0";
const AGE: &[u8] = b"age-encryption.org/";
const PDF: &[u8] = b"%PDF-";
const ZIP: &[u8] = b"PK\x03\x04";

/// What a file is.
pub enum Content {
    /// Sealed with age.
    Sealed(Vec<u8>),
    /// Text.
    Text(String),
    /// What a document or a workbook says, and why it does not count where no
    /// code is in it.
    Packed(String, Reason),
    /// Something that is known and not wanted.
    Known(Reason),
}

/// Reads a file for what it is.
///
/// # Errors
/// [`Reason::Unreadable`] where it may be read later, and
/// [`Reason::NothingFound`] where it never can.
pub fn read(path: &Path) -> Result<Content, Reason> {
    let bytes = files::read(path, MAX_BYTES).map_err(|error| why(&error, path))?;
    let begins = |with: &[u8]| bytes.starts_with(with);
    let ending = files::ending(path);
    Ok(match ending.as_str() {
        _ if begins(SQLITE) => Content::Known(Reason::WholeHistory),
        // Behind a passphrase it has no beginning of its own.
        "sqlite3" => Content::Known(Reason::WholeHistory),
        "age" if files::has_ending(path, &["json.age", "sqlite3.age"]) => Content::Known(Reason::WholeHistory),
        _ if begins(AGE) => Content::Sealed(bytes),
        _ if begins(PDF) => Content::Known(Reason::Report),
        "docx" if begins(ZIP) => packed(&bytes, &["word/document.xml"], Reason::Document),
        "xlsx" if begins(ZIP) => packed(&bytes, &["xl/sharedStrings.xml", "xl/worksheets/"], Reason::Workbook),
        _ if begins(ZIP) => Content::Known(Reason::ArchiveZip),
        SEALED => Content::Known(Reason::SealedDamaged),
        "html" | "htm" => Content::Known(Reason::Report),
        _ => text(bytes)?,
    })
}

fn text(bytes: Vec<u8>) -> Result<Content, Reason> {
    let text = files::decoded(bytes);
    if text.contains('\0') {
        return Err(Reason::NothingFound);
    }
    // An archive is one object over many lines.
    let is_archive = text.trim_start_matches('\u{feff}').trim_start().starts_with('{')
        && text.get(..text.len().min(400)).unwrap_or(&text).contains("\"selvsyn-archive\"");
    Ok(if is_archive { Content::Known(Reason::WholeHistory) } else { Content::Text(text) })
}

fn why(error: &io::Error, path: &Path) -> Reason {
    match error.kind() {
        io::ErrorKind::FileTooLarge => Reason::NothingFound,
        _ if regular::not_a_file(error).is_some() || files::is_folder(path) => Reason::NothingFound,
        _ => Reason::Unreadable,
    }
}

/// The text in those parts of a packed file whose names begin so. Letters that
/// stand in several pieces, as word processors leave them, come together.
fn packed(bytes: &[u8], parts: &[&str], otherwise: Reason) -> Content {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Content::Known(otherwise) };
    let mut text = String::new();
    let mut room = MAX_UNPACKED;
    for place in 0..archive.len() {
        let Ok(part) = archive.by_index(place) else { continue };
        if !part.name().is_ok_and(|name| parts.iter().any(|wanted| name.starts_with(wanted))) {
            continue;
        }
        let mut read = Vec::new();
        if part.take(room).read_to_end(&mut read).is_err() {
            continue;
        }
        room = room.saturating_sub(u64::try_from(read.len()).unwrap_or(u64::MAX));
        text += &words(&String::from_utf8_lossy(&read));
    }
    Content::Packed(text, otherwise)
}

/// What stands between the tags, each paragraph, cell and text on a line of
/// its own.
fn words(xml: &str) -> String {
    let mut words = String::new();
    for piece in xml.split('<') {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        let name = tag.trim_end_matches('/').split_whitespace().next().unwrap_or_default();
        match name {
            "/w:p" | "w:br" | "/w:tc" | "/si" | "/c" | "/is" => words.push('\n'),
            "w:tab" => words.push('\t'),
            _ => {}
        }
        words += text;
    }
    words
}

/// Every file below a folder that may hold something, the one written last
/// last.
///
/// # Errors
/// What the system says of a folder that cannot be listed: then nothing can be
/// said to be gone from it.
pub fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = files::list_below(folder, ENDINGS, MAX_DEPTH, MAX_FILES)?;
    found.sort_by_cached_key(|path| (files::written(path), path.clone()));
    Ok(found)
}

#[cfg(test)]
mod tests;
