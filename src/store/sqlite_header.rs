//! The first bytes of an SQLite file (<https://sqlite.org/fileformat.html>,
//! 1.3), read without SQLite: what is refused by them gets no file beside it.

use super::format::{APPLICATION_ID, CIPHER_MAGIC, PAGE_BYTES, beside};
use super::{StoreError, file_header};
use crate::platform::regular::{self, NotAFile};
use std::fs;
use std::io;
use std::path::Path;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// The header, and the start of the page that lists the tables.
const LENGTH: usize = 105;

/// Largest history that is opened, in bytes: all of it is held in memory, and
/// ten thousand sessions take a hundredth of it.
pub(super) const MAX_BYTES: u64 = 1024 * 1024 * 1024;

/// What a file is by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An SQLite file.
    Plain,
    /// A history with a passphrase.
    Encrypted,
}

/// What a file is, or nothing where it is neither.
pub(super) fn form(path: &Path) -> io::Result<Option<Form>> {
    Ok(form_of(&file_header::read(path, MAGIC.len())?.bytes))
}

/// Whether a file without a passphrase bears our mark, so that nothing of
/// another program is ever taken for a copy.
pub(super) fn is_marked(path: &Path) -> bool {
    let Ok(file_header::FileHeader { bytes, .. }) = file_header::read(path, LENGTH) else { return false };
    let Ok(bytes) = <[u8; LENGTH]>::try_from(bytes) else { return false };
    form_of(&bytes) == Some(Form::Plain) && number(&bytes, 68, 4) == u64::from(APPLICATION_ID)
}

/// Whether bytes are those of an SQLite file.
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    form_of(bytes) == Some(Form::Plain)
}

/// Whether bytes are those of a history, with a passphrase or without, or of
/// another SQLite file.
pub fn is_history(bytes: &[u8]) -> bool {
    form_of(bytes).is_some()
}

fn form_of(bytes: &[u8]) -> Option<Form> {
    if bytes.starts_with(MAGIC) {
        Some(Form::Plain)
    } else {
        bytes.starts_with(CIPHER_MAGIC).then_some(Form::Encrypted)
    }
}

/// Refuses what is broken, foreign or newer than `known` migrations. Of an
/// encrypted file only its length can be told.
pub(super) fn check(path: &Path, known: usize) -> Result<Form, StoreError> {
    // Asked first: without a log or a journal, the file alone is the whole
    // truth.
    let is_filled = |ending| fs::metadata(beside(path, ending)).is_ok_and(|metadata| metadata.len() > 0);
    let has_log = is_filled("-wal") || is_filled("-journal");
    let file_header::FileHeader { bytes, length } = file_header::read(path, LENGTH).map_err(|error| refused(&error))?;
    let bytes: [u8; LENGTH] = bytes.try_into().map_err(|_| StoreError::Damaged)?;
    let form = form_of(&bytes).ok_or(StoreError::Damaged)?;
    if length > MAX_BYTES {
        return Err(StoreError::TooLarge);
    }
    if has_log {
        return Ok(form);
    }
    if form == Form::Encrypted {
        return if length % PAGE_BYTES == 0 { Ok(form) } else { Err(StoreError::Damaged) };
    }
    let page_bytes = match number(&bytes, 16, 2) {
        // How 65536 is written in two bytes.
        1 => 65_536,
        bytes => bytes,
    };
    let is_length_known = number(&bytes, 24, 4) == number(&bytes, 92, 4);
    if is_length_known && length < page_bytes * number(&bytes, 28, 4) {
        return Err(StoreError::Damaged);
    }
    let application_id = number(&bytes, 68, 4);
    // A file that was made but never filled is still ours to fill.
    let is_unfilled = application_id == 0 && number(&bytes, 103, 2) == 0;
    if application_id != u64::from(APPLICATION_ID) && !is_unfilled {
        return Err(StoreError::Foreign);
    }
    let known = u64::try_from(known).unwrap_or(u64::MAX);
    if number(&bytes, 60, 4) > known { Err(StoreError::Newer) } else { Ok(form) }
}

/// A number of `count` bytes, the highest first.
fn number(bytes: &[u8; LENGTH], start: usize, count: usize) -> u64 {
    bytes.iter().skip(start).take(count).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn refused(error: &io::Error) -> StoreError {
    log::error!("the history could not be read: {}", error.kind());
    match regular::not_a_file(error) {
        Some(path) => StoreError::Folder(io::Error::other(NotAFile(path.to_owned()))),
        None => StoreError::ReadOnly,
    }
}
