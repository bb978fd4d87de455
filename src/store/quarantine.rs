//! A file that cannot be used goes out of the way, whole and under a name
//! that tells; nothing is deleted.

use super::files::sync_dir;
use super::folder_lock::FolderLock;
use super::format::{LOGS, beside};
use super::quarantine_names::{DAMAGED, free_name};
use super::{Source, StoreError};
use jiff::civil::DateTime;
use std::fs;
use std::path::{Path, PathBuf};

/// Renames the history and the log beside it; gives the new name.
///
/// # Errors
/// What kept the file from being renamed; then it is where it was.
pub fn set_aside(source: &Source, now: DateTime) -> Result<PathBuf, StoreError> {
    let _lock = FolderLock::of_data(source.data_dir())?;
    let file = source.file();
    let aside = free_name(source.data_dir(), DAMAGED, now);
    fs::rename(&file, &aside)?;
    move_log(&file, &aside)?;
    sync_dir(source.data_dir());
    Ok(aside)
}

/// Puts `prepared` in the place of the history, which is set aside. At every
/// moment there is a file under the history's name.
pub(super) fn swap(_lock: &FolderLock, source: &Source, prepared: &Path, now: DateTime) -> Result<PathBuf, StoreError> {
    let file = source.file();
    let aside = free_name(source.data_dir(), DAMAGED, now);
    // Where a file cannot have two names it is renamed, and for a moment
    // there is none; a start in that moment offers the copies.
    if fs::hard_link(&file, &aside).is_err() {
        fs::rename(&file, &aside)?;
    }
    // The old log must be gone before the new file is there: SQLite would
    // read it as the new file's own.
    move_log(&file, &aside)?;
    fs::rename(prepared, &file)?;
    sync_dir(source.data_dir());
    Ok(aside)
}

/// Sets aside the log of a history that is gone, which SQLite would take for
/// that of the next one; gives where it lies, if there was one.
pub(super) fn log_alone(_lock: &FolderLock, source: &Source, now: DateTime) -> Result<Option<PathBuf>, StoreError> {
    let file = source.file();
    let aside = free_name(source.data_dir(), DAMAGED, now);
    move_log(&file, &aside)?;
    Ok(LOGS.iter().map(|ending| beside(&aside, ending)).find(|log| log.exists()))
}

fn move_log(file: &Path, aside: &Path) -> Result<(), StoreError> {
    for ending in LOGS {
        match fs::rename(beside(file, ending), beside(aside, ending)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    // Memory shared between programs; SQLite makes it anew.
    let _ = fs::remove_file(beside(file, "-shm"));
    Ok(())
}
