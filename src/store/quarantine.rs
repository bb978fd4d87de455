//! A file that cannot be used goes out of the way, whole and under a name
//! that tells; nothing is deleted.

use super::copy::sync_dir;
use super::folder_lock::FolderLock;
use super::sqlite_header::beside;
use super::{Source, StoreError};
use jiff::civil::{Date, DateTime, Time};
use std::fs;
use std::path::{Path, PathBuf};

const DAMAGED: &str = "selvsyn-damaged-";
const RESCUED: &str = "selvsyn-rescued-";
const ENDING: &str = ".sqlite3";
/// What SQLite keeps beside a file that has not all of it yet.
pub(super) const LOGS: [&str; 2] = ["-wal", "-journal"];

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
    let name = |number: u64| match number {
        1 => folder.join(format!("{stem}{ENDING}")),
        number => folder.join(format!("{stem}-{number}{ENDING}")),
    };
    let is_free = |path: &PathBuf| ["", "-wal", "-journal", ".age"].iter().all(|ending| !beside(path, ending).exists());
    (1..).map(name).find(is_free).unwrap_or_else(|| name(0))
}

/// Whether a file was set aside, by its name: exactly as [`free_name`] writes
/// it.
pub(super) fn is_name(name: &str) -> bool {
    let start = [DAMAGED, RESCUED].into_iter().find_map(|start| name.strip_prefix(start));
    let Some(rest) = start.and_then(|rest| rest.strip_suffix(ENDING)) else { return false };
    let (Some(day), Some(more)) = (rest.get(..10), rest.get(10..)) else { return false };
    let (Some(time), Some(number)) = (more.get(..5), more.get(5..)) else { return false };
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    day.parse::<jiff::civil::Date>().is_ok_and(|date| date.to_string() == day)
        && time.strip_prefix('-').is_some_and(is_digits)
        && (number.is_empty() || number.strip_prefix('-').is_some_and(is_digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_again_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
        for _ in 0..3 {
            let path = free_name(folder.path(), DAMAGED, now);
            assert!(is_name(path.file_name().unwrap().to_str().unwrap()), "{}", path.display());
            fs::write(path, "").unwrap();
        }
        for other in [
            "selvsyn-damaged-notater.sqlite3",
            "selvsyn-damaged-2026-06-04-0914.sqlite3-wal",
            "selvsyn-damaged-2026-06-04-0914-x.sqlite3",
            "selvsyn-damaged-2026-06-44-0914.sqlite3",
            "selvsyn-damaged-2026-06-04-æøå.sqlite3",
            "selvsyn-2026-06-04-0914-00001.sqlite3",
        ] {
            assert!(!is_name(other), "{other}");
        }
    }
}
