//! A file that cannot be used goes out of the way, whole and under a name
//! that tells; nothing is deleted.

use super::copy::sync_folder;
use super::header::beside;
use super::{Source, StoreError};
use jiff::civil::DateTime;
use std::fs;
use std::path::{Path, PathBuf};

/// Renames the history and the log beside it; gives the new name.
///
/// # Errors
/// What kept the file from being renamed; then it is where it was.
pub fn set_aside(source: &Source, now: DateTime) -> Result<PathBuf, StoreError> {
    let file = source.file();
    let aside = free_name(source.folder(), now);
    fs::rename(&file, &aside)?;
    move_log(&file, &aside)?;
    sync_folder(source.folder());
    Ok(aside)
}

/// Puts `prepared` in the place of the history, which is set aside. At every
/// moment there is a file under the history's name.
pub(super) fn swap(source: &Source, prepared: &Path, now: DateTime) -> Result<PathBuf, StoreError> {
    let file = source.file();
    let aside = free_name(source.folder(), now);
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
    let log = beside(file, "-wal");
    if log.exists() {
        fs::rename(log, beside(aside, "-wal"))?;
    }
    // Memory shared between programs; SQLite makes it anew.
    let _ = fs::remove_file(beside(file, "-shm"));
    Ok(())
}

/// `selvsyn-damaged-2026-06-04-0914.sqlite3`, or with a number where that is
/// taken.
fn free_name(folder: &Path, now: DateTime) -> PathBuf {
    let (date, clock, minute) = (now.date(), now.hour(), now.minute());
    let stem = format!("selvsyn-damaged-{date}-{clock:02}{minute:02}");
    let name = |number: u32| match number {
        1 => folder.join(format!("{stem}.sqlite3")),
        number => folder.join(format!("{stem}-{number}.sqlite3")),
    };
    let is_free = |path: &PathBuf| !path.exists() && !beside(path, "-wal").exists();
    (1..).map(name).find(is_free).unwrap_or_else(|| name(0))
}
