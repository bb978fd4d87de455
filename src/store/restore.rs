//! A history out of a copy. The copy is read whole and checked before
//! anything happens to what is there, and what was there is kept.

use super::automatic::{Occasion, back_up};
use super::check::{counts, examine, finished, quoted};
use super::copy::is_itself;
use super::header::beside;
use super::{FILE_NAME, Source, Store, StoreError, aside};
use crate::platform::{regular, rights};
use jiff::civil::DateTime;
use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, TransactionBehavior, params_from_iter};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where a copy is made ready, in the data folder.
const PREPARED: &str = ".selvsyn-restore-";
/// Longer than any restore takes.
const LONGEST: Duration = Duration::from_secs(3600);

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
}

/// Makes the history what `copy` is. What was there is copied to `backups`
/// first, or set aside where it is damaged.
///
/// # Errors
/// Each leaves everything as it was.
pub fn restore(source: &Source, backups: &Path, copy: &Path, now: DateTime) -> Result<Restored, RestoreError> {
    if is_itself(source, copy) {
        return Err(RestoreError::Itself);
    }
    rights::make_folder(source.folder()).map_err(|error| RestoreError::History(StoreError::Folder(error)))?;
    super::files::refuse_odd(&source.file(), source.folder()).map_err(RestoreError::History)?;
    remove_unfinished(source.folder());
    let prepared = prepare(source, copy).map_err(RestoreError::Copy)?;
    let read = || -> Result<_, StoreError> {
        let store = source.at(prepared.path()).open()?;
        let sessions = finished(&store.connection)?;
        Ok((store, sessions))
    };
    let (ready, sessions) = read().map_err(RestoreError::Copy)?;
    if source.is_missing() {
        drop(ready);
        let file = prepared.path().join(FILE_NAME);
        fs::rename(file, source.file()).map_err(|error| RestoreError::History(error.into()))?;
        super::copy::sync_folder(source.folder());
        return Ok(Restored { sessions, kept: None, was_damaged: false });
    }
    match source.open().map_err(RestoreError::History).and_then(|live| replace(live, &ready, backups, now)) {
        Ok(kept) => Ok(Restored { sessions, kept, was_damaged: false }),
        Err(RestoreError::History(StoreError::Damaged)) => {
            drop(ready);
            let kept = aside::swap(source, &prepared.path().join(FILE_NAME), now).map_err(RestoreError::History)?;
            Ok(Restored { sessions, kept: Some(kept), was_damaged: true })
        }
        Err(error) => Err(error),
    }
}

/// A private history with what the copy holds, brought up to this version
/// and checked. The copy itself is only read, so nothing appears beside it.
fn prepare(source: &Source, copy: &Path) -> Result<tempfile::TempDir, StoreError> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREPARED);
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let folder = builder.tempdir_in(source.folder())?;
    let file = folder.path().join(FILE_NAME);
    duplicate(copy, &file)?;
    // A file that was copied by hand may have its newest part beside it.
    let log = beside(copy, "-wal");
    if log.exists() {
        duplicate(&log, &beside(&file, "-wal"))?;
    }
    if source.at(folder.path()).is_missing() {
        return Err(StoreError::Foreign);
    }
    drop(source.connect_to_copy(&file)?);
    let store = source.at(folder.path()).open()?;
    if !examine(&store.connection)?.is_empty() {
        return Err(StoreError::Damaged);
    }
    Ok(folder)
}

fn duplicate(from: &Path, to: &Path) -> io::Result<()> {
    let mut from = regular::open(from)?;
    let mut to = rights::make_file(to)?;
    io::copy(&mut from, &mut to)?;
    to.sync_all()
}

/// Puts the rows of `ready` in the place of those of `live`, in one change:
/// other programs see the one or the other, and a program that is killed
/// leaves what was there. Gives where that is kept.
fn replace(mut live: Store, ready: &Store, backups: &Path, now: DateTime) -> Result<Option<PathBuf>, RestoreError> {
    let result = replace_rows(&mut live, ready, backups, now);
    if matches!(result, Err(RestoreError::History(StoreError::Damaged))) {
        // It is set aside next, with its log as it is.
        let _ = live.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }
    result
}

fn replace_rows(
    live: &mut Store,
    ready: &Store,
    backups: &Path,
    now: DateTime,
) -> Result<Option<PathBuf>, RestoreError> {
    let source = live.source().clone();
    let history = |error: rusqlite::Error| RestoreError::History(error.into());
    // From here on nobody else can add what would then be missing.
    let transaction = live.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(history)?;
    let kept = match back_up(&source, backups, now, Occasion::BeforeRestore) {
        Ok(kept) => kept.map(|saved| saved.path),
        Err(StoreError::Damaged) => return Err(RestoreError::History(StoreError::Damaged)),
        Err(error) => return Err(RestoreError::Safety(error)),
    };
    let take_over = || -> Result<(), StoreError> {
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        let expected = counts(&ready.connection)?;
        for table in expected.keys() {
            transaction.execute(&format!("DELETE FROM {}", quoted(table)), [])?;
        }
        for table in expected.keys() {
            copy_rows(&transaction, &ready.connection, &quoted(table))?;
        }
        if counts(&transaction)? == expected { Ok(()) } else { Err(StoreError::Damaged) }
    };
    take_over().map_err(RestoreError::History)?;
    transaction.commit().map_err(history)?;
    Ok(kept)
}

fn copy_rows(to: &Connection, from: &Connection, table: &str) -> Result<(), StoreError> {
    let mut select = from.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = select.column_count();
    let places = vec!["?"; columns].join(", ");
    let mut insert = to.prepare(&format!("INSERT INTO {table} VALUES ({places})"))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..columns).map(|column| row.get::<_, Value>(column)).collect::<Result<Vec<_>, _>>()?;
        insert.execute(params_from_iter(values))?;
    }
    Ok(())
}

/// What a program left that was killed while it restored.
fn remove_unfinished(folder: &Path) {
    remove_prepared(folder, Duration::ZERO);
}

/// As [`remove_unfinished`], of a restore that nobody can be at any longer.
pub(super) fn remove_abandoned(folder: &Path) {
    remove_prepared(folder, LONGEST);
}

fn remove_prepared(folder: &Path, age: Duration) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREPARED));
        let is_old = || {
            let modified = entry.metadata().and_then(|about| about.modified()).ok();
            modified.is_some_and(|modified| modified.elapsed().is_ok_and(|passed| passed >= age))
        };
        if is_ours && (age.is_zero() || is_old()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
