//! What a program leaves that was ended on the way. It goes at the next start,
//! whatever its age, but never while somebody is at it: who sweeps holds the
//! folder.

use super::folder_lock::FolderLock;
use super::{FILE_NAME, quarantine_names};
use crate::backup::Name;
use crate::platform::writing::PART;
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

/// What everything begins with that is not finished.
pub(super) const UNFINISHED: &str = ".selvsyn-";
/// The ending of a file that is to take the place of another.
pub(super) const FRESH: &str = ".new";
/// The folder in which a copy is made ready to be restored.
pub(super) const PREPARED: &str = ".selvsyn-restore-";

/// Removes what an earlier program has left in a data folder, unless somebody
/// is at it; it needs no passphrase.
pub fn when_idle(folder: &Path) {
    if left(folder).is_empty() {
        return;
    }
    if let Some(lock) = FolderLock::of_idle_data(folder) {
        now(&lock, folder);
    }
}

/// The same of a folder of copies, where no program is at the data folder that
/// they are of.
pub(super) fn copies_when_idle(data: &Path, folder: &Path) {
    if left(folder).is_empty() {
        return;
    }
    // The data folder's first, as everywhere.
    if let Some(_data) = FolderLock::of_idle_data(data)
        && let Some(lock) = FolderLock::of_idle_copies(folder)
    {
        copies(&lock, folder);
    }
}

/// Removes it from a folder that is held.
pub(super) fn now(lock: &FolderLock, folder: &Path) {
    if lock.is_certain() {
        remove(left(folder));
    }
}

/// The same of a folder of copies, where copies are made as well.
pub(super) fn copies(lock: &FolderLock, folder: &Path) {
    now(lock, folder);
    let is_part = |entry: &DirEntry| {
        let (name, is_file) = (entry.file_name(), entry.file_type().is_ok_and(|kind| kind.is_file()));
        is_file && name.to_str().is_some_and(|name| name.starts_with(UNFINISHED) && name.contains(PART))
    };
    remove(entries(folder).filter(is_part).map(|entry| entry.path()).collect());
}

fn left(folder: &Path) -> Vec<PathBuf> {
    let is_left = |entry: &DirEntry| {
        let (name, Ok(kind)) = (entry.file_name(), entry.file_type()) else { return false };
        let Some(name) = name.to_str() else { return false };
        if kind.is_dir() { name.starts_with(PREPARED) } else { kind.is_file() && is_fresh(name) }
    };
    entries(folder).filter(is_left).map(|entry| entry.path()).collect()
}

/// `.selvsyn-….new`, and what the first edition called it: the name of the
/// file whose place it was to take, and `.new`.
fn is_fresh(name: &str) -> bool {
    let ending = ["-wal", "-shm", "-journal"].iter().find_map(|ending| name.strip_suffix(ending));
    let Some(of) = ending.unwrap_or(name).strip_suffix(FRESH) else { return false };
    of.starts_with(UNFINISHED) || of == FILE_NAME || Name::parse(of).is_some() || quarantine_names::is_name(of)
}

fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

fn remove(left: Vec<PathBuf>) {
    for path in left {
        let is_folder = fs::symlink_metadata(&path).is_ok_and(|about| about.is_dir());
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        if let Err(error) = removed {
            log::warn!("what was never finished could not be removed: {}", error.kind());
        }
    }
}
