//! A file that cannot be used goes out of the way, whole and under a name
//! that tells; nothing is deleted.

use super::copy::sync_folder;
use super::header::beside;
use super::{Source, StoreError};
use jiff::civil::{Date, DateTime, Time};
use std::fs;
use std::path::{Path, PathBuf};

const DAMAGED: &str = "selvsyn-damaged-";
const RESCUED: &str = "selvsyn-rescued-";
const ENDING: &str = ".sqlite3";

/// Renames the history and the log beside it; gives the new name.
///
/// # Errors
/// What kept the file from being renamed; then it is where it was.
pub fn set_aside(source: &Source, now: DateTime) -> Result<PathBuf, StoreError> {
    let file = source.file();
    let aside = free_name(source.folder(), DAMAGED, now);
    fs::rename(&file, &aside)?;
    move_log(&file, &aside)?;
    sync_folder(source.folder());
    Ok(aside)
}

/// Puts `prepared` in the place of the history, which is set aside. At every
/// moment there is a file under the history's name.
pub(super) fn swap(source: &Source, prepared: &Path, now: DateTime) -> Result<PathBuf, StoreError> {
    let file = source.file();
    let aside = free_name(source.folder(), DAMAGED, now);
    // Where a file cannot have two names it is renamed, and for a moment
    // there is none; a start in that moment offers the copies.
    if fs::hard_link(&file, &aside).is_err() {
        fs::rename(&file, &aside)?;
    }
    // The old log must be gone before the new file is there: SQLite would
    // read it as the new file's own.
    move_log(&file, &aside)?;
    fs::rename(prepared, &file)?;
    sync_folder(source.folder());
    Ok(aside)
}

fn move_log(file: &Path, aside: &Path) -> Result<(), StoreError> {
    for ending in ["-wal", "-journal"] {
        let log = beside(file, ending);
        if log.exists() {
            fs::rename(log, beside(aside, ending))?;
        }
    }
    // Memory shared between programs; SQLite makes it anew.
    let _ = fs::remove_file(beside(file, "-shm"));
    Ok(())
}

/// A new name for what is kept of a history whose file was touched by others.
pub(super) fn rescue_name(folder: &Path, now: DateTime) -> PathBuf {
    free_name(folder, RESCUED, now)
}

/// What is kept of a history in its folder, the newest first, and when it was.
pub(super) fn rescued(folder: &Path) -> Vec<(DateTime, PathBuf)> {
    let made = |path: &Path| {
        let name = path.file_name()?.to_str()?.strip_prefix(RESCUED)?.strip_suffix(ENDING)?;
        let (date, rest) = (name.get(..10)?, name.get(11..)?);
        let time = Time::new(rest.get(..2)?.parse().ok()?, rest.get(2..4)?.parse().ok()?, 0, 0).ok()?;
        Some(date.parse::<Date>().ok()?.to_datetime(time))
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<_> =
        entries.map(|entry| entry.path()).filter_map(|path| made(&path).map(|made| (made, path))).collect();
    found.sort();
    found.reverse();
    found
}

/// `selvsyn-damaged-2026-06-04-0914.sqlite3`, or with a number where that is
/// taken.
fn free_name(folder: &Path, start: &str, now: DateTime) -> PathBuf {
    let (date, clock, minute) = (now.date(), now.hour(), now.minute());
    let stem = format!("{start}{date}-{clock:02}{minute:02}");
    let name = |number: u32| match number {
        1 => folder.join(format!("{stem}{ENDING}")),
        number => folder.join(format!("{stem}-{number}{ENDING}")),
    };
    let is_free =
        |path: &PathBuf| !path.exists() && !["-wal", "-journal"].iter().any(|ending| beside(path, ending).exists());
    (1..).map(name).find(is_free).unwrap_or_else(|| name(0))
}
