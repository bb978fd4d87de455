//! The folder of copies: one more when it is time, and those that are no
//! longer needed gone.

use super::check::{counts, is_whole};
use super::copies::is_backup;
use super::copy::{keep_new, sync_folder};
use super::folder_lock::FolderLock;
use super::{Source, StoreError, sweep};
use crate::backup::{Name, Saved, superfluous};
use crate::platform::rights;
use jiff::civil::DateTime;
use std::fs::{self, File};
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

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

/// The newest copy that can be restored, asked as a restore asks it; one of what a restore replaced only
/// where there is no other.
pub fn newest_sound(source: &Source, folder: &Path) -> Option<Saved> {
    let (safety, usual): (Vec<Saved>, Vec<Saved>) = saved(folder).into_iter().partition(|saved| saved.name.is_safety);
    let is_good = |saved: &Saved| {
        source.connect_to_copy(&saved.path).and_then(|connection| is_whole(&connection)).is_ok_and(|is_whole| is_whole)
    };
    usual.into_iter().chain(safety).find(is_good)
}

/// Adds a copy to `folder` and takes away those that are no longer needed.
/// `None` where it was not time, or somebody else is at it.
///
/// # Errors
/// [`StoreError::Damaged`] where the history is so broken that a copy would
/// be; then every copy stays. [`StoreError::NotThere`] where there is no
/// history. What kept the copy from being written.
pub fn back_up(source: &Source, folder: &Path, now: DateTime, occasion: Occasion) -> Result<Option<Saved>, StoreError> {
    let may_wait = occasion == Occasion::MayBeDue;
    if source.is_missing() {
        return if may_wait { Ok(None) } else { Err(StoreError::NotThere) };
    }
    match FolderLock::of_data(source.folder()).and_then(|lock| back_up_held(&lock, source, folder, now, occasion)) {
        Err(StoreError::Occupied | StoreError::NotThere) if may_wait => Ok(None),
        result => result,
    }
}

/// As [`back_up`], by whoever holds the data folder.
pub(super) fn back_up_held(
    _lock: &FolderLock,
    source: &Source,
    folder: &Path,
    now: DateTime,
    occasion: Occasion,
) -> Result<Option<Saved>, StoreError> {
    let is_inside = folder.parent() == Some(source.folder());
    let make = if is_inside { rights::make_folder_inside } else { rights::make_folder };
    make(folder).map_err(StoreError::Folder)?;
    let lock = FolderLock::of_copies(folder)?;
    sweep::copies(&lock, folder);
    // Nothing is begun only to be copied.
    if source.is_missing() {
        return Err(StoreError::NotThere);
    }
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
    let first = Name::next(names.clone(), now, occasion == Occasion::BeforeRestore);
    let (name, path) = keep_next(unnamed, folder, first)?;
    let bytes = fs::metadata(&path)?.len();
    let all: Vec<Name> = names.chain([name]).collect();
    // What only looks like a copy from outside is somebody's.
    for path in superfluous(&all, now).iter().map(|name| folder.join(name.to_string())).filter(|path| is_backup(path)) {
        if let Err(error) = fs::remove_file(path) {
            log::warn!("an old copy could not be deleted: {}", error.kind());
        }
    }
    sync_folder(folder);
    Ok(Some(Saved { name, path, bytes }))
}

/// Gives a copy its name, or the next one that nothing has: no copy is ever
/// written over, whatever numbers there are.
fn keep_next(unnamed: NamedTempFile, folder: &Path, first: Name) -> Result<(Name, PathBuf), StoreError> {
    let (mut unnamed, mut name) = (unnamed, first);
    loop {
        let path = folder.join(name.to_string());
        match keep_new(unnamed, &path) {
            Ok(()) => return Ok((name, path)),
            Err((error, back)) if error.kind() == ErrorKind::AlreadyExists => {
                // Behind the last number comes the first.
                (unnamed, name) = (back, name.numbered(name.number.wrapping_add(1)));
            }
            // A file system on which no file has two names.
            Err((_, back)) if !path.exists() => {
                super::copy::keep(back, &path)?;
                return Ok((name, path));
            }
            Err((error, _)) => return Err(error.into()),
        }
    }
}

/// Whether a table holds nothing of a person's: definitions and settings come
/// again by themselves.
fn is_empty(table: &str, count: i64) -> bool {
    count == 0 || !["session", "plan", "journal"].contains(&table)
}

fn is_same(one: &Path, other: &Path) -> bool {
    let (Ok(one), Ok(other)) = (File::open(one), File::open(other)) else { return false };
    let length = |file: &File| file.metadata().map_or(0, |metadata| metadata.len());
    length(&one) == length(&other)
        && BufReader::new(one).bytes().map(Result::ok).eq(BufReader::new(other).bytes().map(Result::ok))
}
