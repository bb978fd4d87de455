//! A history out of a copy. The copy is read whole and checked before
//! anything happens to what is there, and what was there is kept.

use super::auto_backup::{Occasion, back_up_held};
use super::check::examine;
use super::copies::saved;
use super::copy::is_itself;
use super::folder_lock::FolderLock;
use super::format::{LOGS, beside};
use super::shown::MEMORY;
use super::sound::{counts, finished, quoted};
use super::sqlite_header;
use super::{
    Encryption, FILE_NAME, Source, Store, StoreError, appearance, collected, encrypt, quarantine, rekey, sweep,
};
use crate::platform::{permissions, regular};
use jiff::civil::DateTime;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params_from_iter};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Why nothing was restored, and nothing changed.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The file that was given cannot be restored.
    #[error("the copy cannot be restored")]
    Copy(#[source] StoreError),
    /// It is the history itself.
    #[error("the copy is the history itself")]
    Itself,
    /// What is there could not be kept first.
    #[error("what is there could not be kept")]
    Safety(#[source] StoreError),
    /// The history could not be replaced.
    #[error("the history could not be replaced")]
    History(#[source] StoreError),
}

impl RestoreError {
    /// The text that tells a person about it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Itself => "restore-itself",
            Self::Copy(StoreError::Newer) => "restore-newer",
            Self::Copy(StoreError::Foreign) => "restore-foreign",
            Self::Copy(StoreError::Damaged) => "restore-damaged",
            Self::Copy(StoreError::Encrypted | StoreError::WrongPassphrase) => "restore-other-passphrase",
            Self::Copy(StoreError::DiskFull) => "store-disk-full",
            Self::Copy(_) => "restore-unreadable",
            Self::Safety(_) => "restore-no-safety",
            Self::History(error) => error.key(),
        }
    }

    /// Whether the path in that text is the copy's, and not the history's.
    pub fn is_about_copy(&self) -> bool {
        matches!(self, Self::Itself | Self::Copy(_)) && !matches!(self, Self::Copy(StoreError::DiskFull))
    }
}

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many finished sessions the history has now.
    pub sessions: usize,
    /// Where that lies which was there before; `None` where nothing was.
    pub kept: Option<PathBuf>,
    /// Whether what was there was damaged, and is set aside as it was.
    pub was_damaged: bool,
    /// Whether there was a passphrase before, and everybody can read the
    /// history now.
    pub lies_open: bool,
}

/// Makes the history what `copy` is. What was there is copied to `backups`
/// first, or set aside where it is damaged. What came of it has the passphrase
/// of `source`, where that has one.
///
/// # Errors
/// Each leaves everything as it was.
pub fn restore(source: &Source, backups: &Path, copy: &Path, now: DateTime) -> Result<Restored, RestoreError> {
    if is_itself(source, copy) {
        return Err(RestoreError::Itself);
    }
    permissions::make_folder(source.data_dir()).map_err(|error| RestoreError::History(StoreError::Folder(error)))?;
    super::files::refuse_odd(&source.file(), source.data_dir()).map_err(RestoreError::History)?;
    // Before anything is looked at: nobody else restores, begins a history or
    // gives it another passphrase meanwhile.
    let lock = FolderLock::of_data(source.data_dir()).map_err(RestoreError::History)?;
    sweep::now(&lock, source.data_dir());
    let was_encrypted = was_encrypted(source, backups);
    let prepared = prepare(&lock, source, copy).map_err(RestoreError::Copy)?;
    let restored = put_in_place(&lock, source, backups, &prepared, now)?;
    Ok(Restored { lies_open: was_encrypted && source.encryption() == Encryption::Plain, ..restored })
}

/// Whether there was a passphrase, also where the history itself can no longer
/// say so.
fn was_encrypted(source: &Source, backups: &Path) -> bool {
    match source.encryption() {
        Encryption::Encrypted => true,
        Encryption::Plain => false,
        Encryption::New | Encryption::Unknown => {
            appearance::is_there(source.data_dir())
                || saved(backups).first().is_some_and(|newest| encrypt::is_encrypted(&newest.path))
        }
    }
}

fn put_in_place(
    lock: &FolderLock,
    source: &Source,
    backups: &Path,
    prepared: &TempDir,
    now: DateTime,
) -> Result<Restored, RestoreError> {
    let file = prepared.path().join(FILE_NAME);
    let read = || -> Result<_, StoreError> {
        let store = source.at(prepared.path()).open()?;
        let sessions = finished(&store.connection)?;
        Ok((store, sessions))
    };
    let (ready, sessions) = read().map_err(RestoreError::Copy)?;
    let restored = Restored { sessions, kept: None, was_damaged: false, lies_open: false };
    if source.is_missing() {
        ready.part_from_newer(backups).map_err(RestoreError::History)?;
        drop(ready);
        let kept = quarantine::log_alone(lock, source, now).map_err(RestoreError::History)?;
        fs::rename(file, source.file()).map_err(|error| RestoreError::History(error.into()))?;
        super::files::sync_dir(source.data_dir());
        return Ok(Restored { was_damaged: kept.is_some(), kept, ..restored });
    }
    match source.open().map_err(RestoreError::History).and_then(|live| replace(lock, live, &ready, backups, now)) {
        Ok(kept) => Ok(Restored { kept, ..restored }),
        Err(RestoreError::History(StoreError::Damaged)) => {
            ready.part_from_newer(backups).map_err(RestoreError::History)?;
            keep_memory(source, &ready);
            drop(ready);
            // On other systems a file that is open cannot get another name.
            let held = hold(source).map_err(RestoreError::History)?.filter(|_| cfg!(unix));
            let kept = quarantine::swap(lock, source, &file, now).map_err(RestoreError::History)?;
            drop(held);
            Ok(Restored { kept: Some(kept), was_damaged: true, ..restored })
        }
        Err(error) => Err(error),
    }
}

/// Takes over what can still be read of which results were shown. What cannot
/// be is in the file that is set aside, and no reason to refuse the restore.
fn keep_memory(source: &Source, ready: &Store) {
    let Ok(damaged) = source.connect(&source.file(), OpenFlags::SQLITE_OPEN_READ_ONLY) else { return };
    let Ok(transaction) = ready.connection.unchecked_transaction() else { return };
    let is_whole = MEMORY.iter().all(|table| copy_rows(&transaction, &damaged, &quoted(table)).is_ok());
    let is_forgotten = collected::forget_shown(&transaction).is_ok();
    if transaction.commit().is_err() || !is_whole || !is_forgotten {
        log::warn!("not everything that was shown could be read from a damaged history");
    }
}

/// Keeps others from writing to a damaged history that is set aside, as far
/// as SQLite can still read it.
fn hold(source: &Source) -> Result<Option<Connection>, StoreError> {
    let Ok(connection) = source.connect(&source.file(), OpenFlags::SQLITE_OPEN_READ_WRITE) else { return Ok(None) };
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    match connection.execute_batch("BEGIN IMMEDIATE").map_err(StoreError::from) {
        Ok(()) => Ok(Some(connection)),
        Err(StoreError::Busy) => Err(StoreError::Busy),
        Err(_) => Ok(None),
    }
}

/// A private history with what the copy holds, brought up to this version,
/// checked as hard as one that is opened, and behind the passphrase where
/// there is one. The copy itself is only read, so nothing appears beside it.
fn prepare(lock: &FolderLock, source: &Source, copy: &Path) -> Result<TempDir, StoreError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(sweep::PREPARED);
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let folder = builder.tempdir_in(source.data_dir())?;
    let file = folder.path().join(FILE_NAME);
    if regular::open(copy)?.metadata()?.len() > sqlite_header::MAX_BYTES {
        return Err(StoreError::TooLarge);
    }
    duplicate(copy, &file)?;
    // A file that was copied by hand may have its newest part beside it.
    for log in LOGS {
        if beside(copy, log).exists() {
            duplicate(&beside(copy, log), &beside(&file, log))?;
        }
    }
    let prepared = source.at(folder.path());
    if prepared.is_missing() {
        return Err(StoreError::Foreign);
    }
    drop(source.connect_to_copy(&file)?);
    let store = prepared.open()?;
    if !examine(&store.connection)?.is_empty() {
        return Err(StoreError::Damaged);
    }
    drop(store);
    if let Some(passphrase) = source.passphrase().filter(|_| prepared.encryption() == Encryption::Plain) {
        rekey::rekey(lock, &file, None, Some(passphrase))?;
    }
    Ok(folder)
}

fn duplicate(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = regular::open(from)?;
    let mut to = permissions::make_file(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()
}

/// Puts the rows of `ready` in the place of those of `live`, in one change:
/// other programs see the one or the other, and a program that is killed
/// leaves what was there. Gives where that is kept.
fn replace(
    lock: &FolderLock,
    mut live: Store,
    ready: &Store,
    backups: &Path,
    now: DateTime,
) -> Result<Option<PathBuf>, RestoreError> {
    let result = replace_rows(lock, &mut live, ready, backups, now);
    if matches!(result, Err(RestoreError::History(StoreError::Damaged))) {
        // It is set aside next, with its log as it is.
        let _ = live.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }
    result
}

fn replace_rows(
    lock: &FolderLock,
    live: &mut Store,
    ready: &Store,
    backups: &Path,
    now: DateTime,
) -> Result<Option<PathBuf>, RestoreError> {
    let source = live.source().clone();
    let history = |error: rusqlite::Error| RestoreError::History(error.into());
    // From here on nobody else can add what would then be missing.
    let transaction = live.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(history)?;
    let kept = match back_up_held(lock, &source, backups, now, Occasion::BeforeRestore) {
        Ok(kept) => kept.map(|saved| saved.path),
        Err(StoreError::Damaged) => return Err(RestoreError::History(StoreError::Damaged)),
        Err(error) => return Err(RestoreError::Safety(error)),
    };
    ready.part_from_newer(backups).map_err(RestoreError::Copy)?;
    transaction.pragma_update(None, "defer_foreign_keys", true).map_err(history)?;
    let expected = counts(&ready.connection).map_err(RestoreError::Copy)?;
    let grows = |table: &String| MEMORY.contains(&table.as_str());
    for table in expected.keys().filter(|table| !grows(table)) {
        transaction.execute(&format!("DELETE FROM {}", quoted(table)), []).map_err(history)?;
    }
    for table in expected.keys() {
        copy_rows(&transaction, &ready.connection, &quoted(table))?;
    }
    let found = counts(&transaction).map_err(RestoreError::History)?;
    let is_there = |(table, count): (&String, &i64)| {
        found.get(table).is_some_and(|found| if grows(table) { found >= count } else { found == count })
    };
    if found.len() != expected.len() || !expected.iter().all(is_there) {
        return Err(RestoreError::History(StoreError::Damaged));
    }
    collected::forget_shown(&transaction).map_err(RestoreError::History)?;
    transaction.commit().map_err(history)?;
    Ok(kept)
}

/// What cannot be read is the copy's fault, and so is what is too large to be
/// written; anything else that cannot be written is not.
fn copy_rows(to: &Connection, from: &Connection, table: &str) -> Result<(), RestoreError> {
    let copy = |error: rusqlite::Error| RestoreError::Copy(error.into());
    let history = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::TooBig) => RestoreError::Copy(StoreError::Damaged),
        _ => RestoreError::History(error.into()),
    };
    let mut select = from.prepare(&format!("SELECT * FROM {table}")).map_err(copy)?;
    let columns = select.column_count();
    // By their names: a damaged history may be of an edition that had fewer.
    let names: Vec<String> = select.column_names().map(quoted).collect();
    let (names, places) = (names.join(", "), vec!["?"; columns].join(", "));
    // What was shown may be remembered in both.
    let verb = if MEMORY.iter().any(|one| quoted(one) == table) { "INSERT OR IGNORE" } else { "INSERT" };
    let mut insert = to.prepare(&format!("{verb} INTO {table} ({names}) VALUES ({places})")).map_err(history)?;
    let mut rows = select.query([]).map_err(copy)?;
    while let Some(row) = rows.next().map_err(copy)? {
        let values = (0..columns).map(|column| row.get::<_, Value>(column)).collect::<Result<Vec<_>, _>>();
        insert.execute(params_from_iter(values.map_err(copy)?)).map_err(history)?;
    }
    Ok(())
}
