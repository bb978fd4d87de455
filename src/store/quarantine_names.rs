//! What a file is called that went out of the way, or beside another.

use super::format::beside;
use jiff::civil::{Date, DateTime, Time};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) const DAMAGED: &str = "selvsyn-damaged-";
const RESCUED: &str = "selvsyn-rescued-";
const ENDING: &str = ".sqlite3";

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
pub(super) fn free_name(folder: &Path, start: &str, now: DateTime) -> PathBuf {
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
