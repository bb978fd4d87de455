//! The folder of copies: one more when it is time, and those that are no
//! longer needed gone.

use super::check::is_whole;
use super::copies::{is_backup, saved};
use super::copy::keep_new;
use super::files::sync_dir;
use super::folder_lock::FolderLock;
use super::lineage::{self, Standing};
use super::shown::MEMORY;
use super::sound::counts;
use super::{Encryption, Source, Store, StoreError, is_encrypted, quarantine_names, sweep};
use crate::backup::{Name, Saved, superfluous};
use crate::platform::{permissions, regular};
use jiff::civil::DateTime;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// So many of the newest copies are asked which history they are of; in a
/// folder that serves several, the newest may be another's.
const NEWEST: usize = 8;

/// Tables whose rows come again by themselves: definitions and settings.
const COMES_AGAIN: [&str; 2] = ["instrument", "setting"];

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

/// Every copy, in the order in which they are offered: the newest first, but
/// what a restore replaced after all others. What was kept when others touched
/// the history lies beside it, and is a copy too.
fn in_turn(source: &Source, folder: &Path) -> Vec<Saved> {
    let (safety, mut usual): (Vec<Saved>, Vec<Saved>) =
        saved(folder).into_iter().partition(|saved| saved.name.is_safety);
    for (made, path) in quarantine_names::rescued(source.data_dir()).into_iter().rev() {
        let place = usual.iter().position(|saved| saved.name.made <= made).unwrap_or(usual.len());
        let bytes = fs::metadata(&path).map_or(0, |about| about.len());
        usual.insert(place, Saved { name: Name { number: 0, made, is_safety: false }, path, bytes });
    }
    usual.extend(safety);
    usual
}

/// The newest copy that can be restored, asked as a restore asks it, and has
/// something in it.
pub fn newest_sound(source: &Source, folder: &Path) -> Option<Saved> {
    let is_good = |saved: &Saved| {
        let there = source.connect_to_copy(&saved.path);
        there.and_then(|there| Ok(is_whole(&there)? && !is_bare(&there)?)).is_ok_and(|is_good| is_good)
    };
    in_turn(source, folder).into_iter().find(is_good)
}

/// As [`newest_sound`]; where none can be read without a passphrase, the
/// newest that has one.
pub fn newest_offered(source: &Source, folder: &Path) -> Option<Saved> {
    let is_asked = source.passphrase().is_none();
    let locked = || in_turn(source, folder).into_iter().find(|saved| is_asked && is_encrypted(&saved.path));
    newest_sound(source, folder).or_else(locked)
}

/// Whether the first copy that would be offered has a passphrase.
pub fn is_newest_encrypted(source: &Source, folder: &Path) -> bool {
    in_turn(source, folder).first().is_some_and(|copy| is_encrypted(&copy.path))
}

/// Whether there is no history, or one that nobody has begun, while there are
/// copies of one: then it has got lost, and is not begun anew unasked.
pub fn is_gone(source: &Source, folder: &Path) -> bool {
    (source.is_missing() || is_unbegun(source, folder)) && newest_offered(source, folder).is_some()
}

/// A first version made a history of an empty file, which says of itself
/// nothing; today's begins only where somebody wants it.
fn is_unbegun(source: &Source, folder: &Path) -> bool {
    if source.encryption() != Encryption::Plain || saved(folder).is_empty() {
        return false;
    }
    let there = source.connect_to_read(&source.file(), OpenFlags::SQLITE_OPEN_READ_WRITE);
    there
        .and_then(|there| Ok(lineage::history(&there)?.is_none() && is_bare(&there)?))
        .is_ok_and(|is_unbegun| is_unbegun)
}

/// Whether nothing of a person's is in it.
fn is_bare(connection: &Connection) -> Result<bool, StoreError> {
    Ok(counts(connection)?.iter().all(|(table, count)| is_empty(table, *count)))
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
    match FolderLock::of_data(source.data_dir()).and_then(|lock| back_up_held(&lock, source, folder, now, occasion)) {
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
    let is_inside = folder.parent() == Some(source.data_dir());
    let make = if is_inside { permissions::make_folder_inside } else { permissions::make_folder };
    make(folder).map_err(StoreError::Folder)?;
    let lock = FolderLock::of_copies(folder)?;
    sweep::copies(&lock, folder);
    // Nothing is begun only to be copied.
    if source.is_missing() {
        return Err(StoreError::NotThere);
    }
    let store = source.open()?;
    if occasion == Occasion::MayBeDue && is_bare(&store.connection)? {
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
    let is_ours = |name: &Name| store.is_earlier(&folder.join(name.to_string())).unwrap_or(false);
    let gone = superfluous(&all, now, is_ours);
    // What only looks like a copy from outside is somebody's.
    for path in gone.iter().map(|name| folder.join(name.to_string())).filter(|path| is_backup(path)) {
        if let Err(error) = fs::remove_file(path) {
            log::warn!("an old copy could not be deleted: {}", error.kind());
        }
    }
    sync_dir(folder);
    Ok(Some(Saved { name, path, bytes }))
}

impl Store {
    /// Whether this history goes on from a copy. The first version's say
    /// nothing of that; then every session of the copy must be here.
    fn is_earlier(&self, copy: &Path) -> Result<bool, StoreError> {
        let copy = self.source().connect_to_copy(copy)?;
        if lineage::history(&copy)?.is_some() {
            return Ok(self.standing()?.has(&Standing::of(&copy)?));
        }
        let ids = |connection: &Connection| -> Result<BTreeSet<String>, StoreError> {
            let mut statement = connection.prepare(include_str!("session/list_session_ids.sql"))?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        };
        Ok(ids(&copy)?.is_subset(&ids(&self.connection)?))
    }
}

impl Store {
    /// An older state that has taken the place of a newer one, by a restore or
    /// by somebody else's hand, is another history from here on: what the
    /// newer copies have is in none of its own, and so none of them may go.
    ///
    /// # Errors
    /// What kept SQLite from reading or writing.
    pub(super) fn part_from_newer(&self, folder: &Path) -> Result<(), StoreError> {
        let ours = self.standing()?;
        let standing = |copy: &Path| Standing::of(&self.source().connect_to_copy(copy).ok()?).ok();
        let copies = saved(folder).into_iter().take(NEWEST).map(|copy| copy.path);
        let newest = copies.filter_map(|copy| standing(&copy)).find(|copy| copy.is_of(&ours));
        let kept =
            quarantine_names::rescued(self.source().data_dir()).into_iter().filter_map(|(_, copy)| standing(&copy));
        let is_newer = |copy: Standing| copy.is_of(&ours) && !ours.has(&copy);
        if newest.into_iter().chain(kept).any(is_newer) { self.rename_history() } else { Ok(()) }
    }

    /// The same when a history is opened; one that can only be read is opened
    /// all the same.
    pub fn mind_newer(&self, folder: &Path) {
        if let Err(error) = self.part_from_newer(folder) {
            log::warn!("it is not known whether there are newer copies: {}", error.key());
        }
    }

    /// The newest file beside the history with what was kept when others
    /// touched it, unless this history goes on from there.
    pub fn left_beside(&self) -> Option<PathBuf> {
        let (ours, beside) = (self.standing().ok()?, quarantine_names::rescued(self.source().data_dir()));
        let standing = |copy: &Path| Standing::of(&self.source().connect_to_copy(copy)?);
        let is_left = |copy: &PathBuf| standing(copy).is_ok_and(|there| !ours.has(&there));
        beside.into_iter().map(|(_, copy)| copy).find(is_left)
    }
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

/// Whether a table holds nothing of a person's. Every table is thought to hold
/// something, but for those that are named: so none that is added is forgotten.
fn is_empty(table: &str, count: i64) -> bool {
    count == 0 || COMES_AGAIN.contains(&table) || MEMORY.contains(&table)
}

fn is_same(one: &Path, other: &Path) -> bool {
    let (Ok(one), Ok(other)) = (regular::open(one), regular::open(other)) else { return false };
    let length = |file: &File| file.metadata().map_or(0, |metadata| metadata.len());
    length(&one) == length(&other)
        && BufReader::new(one).bytes().map(Result::ok).eq(BufReader::new(other).bytes().map(Result::ok))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_person_wrote_is_worth_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        assert!(is_bare(&store.connection).unwrap(), "nothing is written yet");
        let tables = counts(&store.connection).unwrap();
        for named in COMES_AGAIN.iter().chain(&MEMORY) {
            assert!(tables.contains_key(*named), "there is no table «{named}»");
        }
        // One that nobody has thought of here.
        store.connection.execute_batch("CREATE TABLE later (text TEXT); INSERT INTO later VALUES ('a')").unwrap();
        assert!(!is_bare(&store.connection).unwrap());
    }
}
