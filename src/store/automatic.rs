//! The folder of copies: one more when it is time, and those that are no
//! longer needed gone.

use super::check::{counts, is_sound};
use super::copy::{UNFINISHED, keep, sync_folder};
use super::{Source, StoreError};
use crate::backup::{Name, Saved, superfluous};
use crate::platform::{regular, rights};
use jiff::civil::DateTime;
use std::fs::{self, File, TryLockError};
use std::io::{BufReader, Read};
use std::path::Path;
use std::time::Duration;

/// Held by who works in the folder; gone with the process, however it ends.
const LOCK: &str = ".selvsyn-lock";
const RETRY: Duration = Duration::from_millis(50);
const RETRIES: u32 = 100;

/// Why a copy is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// It may be time: today's is missing, or older than the last change.
    MayBeDue,
    /// A person asked for one.
    Asked,
    /// What is here is about to be replaced.
    BeforeRestore,
}

/// The copies in `folder`, the newest first; what has no name of ours is not
/// looked at.
pub fn saved(folder: &Path) -> Vec<Saved> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Saved> = entries
        .flatten()
        .filter_map(|entry| {
            let name = Name::parse(entry.file_name().to_str()?)?;
            let bytes = entry.metadata().ok().filter(fs::Metadata::is_file)?.len();
            Some(Saved { name, path: entry.path(), bytes })
        })
        .collect();
    found.sort_by_key(|saved| std::cmp::Reverse(saved.name.number));
    found
}

/// The newest copy that can be restored; one of what a restore replaced only
/// where there is no other.
pub fn newest_sound(source: &Source, folder: &Path) -> Option<Saved> {
    let (safety, usual): (Vec<Saved>, Vec<Saved>) = saved(folder).into_iter().partition(|saved| saved.name.is_safety);
    let is_good = |saved: &Saved| {
        source.connect_to_copy(&saved.path).and_then(|connection| is_sound(&connection)).is_ok_and(|is_sound| is_sound)
    };
    usual.into_iter().chain(safety).find(is_good)
}

/// Adds a copy to `folder` and takes away those that are no longer needed.
/// `None` where it was not time, or somebody else is at it.
///
/// # Errors
/// [`StoreError::Damaged`] where the history is so broken that a copy would
/// be; then every copy stays. What kept the copy from being written.
pub fn back_up(source: &Source, folder: &Path, now: DateTime, occasion: Occasion) -> Result<Option<Saved>, StoreError> {
    let is_inside = folder.parent() == Some(source.folder());
    let make = if is_inside { rights::make_folder_inside } else { rights::make_folder };
    make(folder).map_err(StoreError::Folder)?;
    let Some(_lock) = lock(folder)? else {
        return if occasion == Occasion::MayBeDue { Ok(None) } else { Err(StoreError::Busy) };
    };
    remove_unfinished(folder);
    let store = source.open()?;
    if occasion == Occasion::MayBeDue && counts(&store.connection)?.iter().all(|(table, count)| is_empty(table, *count))
    {
        return Ok(None);
    }
    let (unnamed, _) = store.unnamed_copy(folder)?;
    let before = saved(folder);
    // The same as today's newest: nothing has changed since. What is inside
    // tells, since clocks do not.
    let newest = before.first().filter(|newest| newest.name.made.date() == now.date());
    if occasion == Occasion::MayBeDue && newest.is_some_and(|newest| is_same(&newest.path, unnamed.path())) {
        return Ok(None);
    }
    let names = before.iter().map(|saved| saved.name);
    let name = Name::next(names.clone(), now, occasion == Occasion::BeforeRestore);
    let path = folder.join(name.to_string());
    keep(unnamed, &path)?;
    let bytes = fs::metadata(&path)?.len();
    let all: Vec<Name> = names.chain([name]).collect();
    for name in superfluous(&all, now) {
        if let Err(error) = fs::remove_file(folder.join(name.to_string())) {
            log::warn!("an old copy could not be deleted: {}", error.kind());
        }
    }
    sync_folder(folder);
    Ok(Some(Saved { name, path, bytes }))
}

/// Whether a table holds nothing of a person's: definitions and settings come
/// again by themselves.
fn is_empty(table: &str, count: i64) -> bool {
    count == 0 || !["session", "plan", "journal"].contains(&table)
}

fn lock(folder: &Path) -> Result<Option<File>, StoreError> {
    let path = folder.join(LOCK);
    let file = rights::make_file(&path).map_err(StoreError::Folder)?;
    for _ in 0..RETRIES {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::WouldBlock) => std::thread::sleep(RETRY),
            // A network folder without locks: its copies are named apart.
            Err(TryLockError::Error(_)) => return Ok(Some(file)),
        }
    }
    Ok(None)
}

/// What a program left that was killed while it wrote.
fn remove_unfinished(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.to_str().is_some_and(|name| name.starts_with(UNFINISHED.0) && name.contains(UNFINISHED.1)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    let (Ok(one), Ok(other)) = (regular::open(one), regular::open(other)) else { return false };
    let length = |file: &File| file.metadata().map_or(0, |metadata| metadata.len());
    length(&one) == length(&other)
        && BufReader::new(one).bytes().map(Result::ok).eq(BufReader::new(other).bytes().map(Result::ok))
}
