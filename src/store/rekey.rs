//! Writes a history anew with another key, or with none. The new file is made
//! beside the old one, checked, and takes its name in one step: whoever opens
//! the history meets the old one whole or the new one whole.

use super::files::folder_of;
use super::folder_lock::FolderLock;
use super::format::{APPLICATION_ID, LOGS, beside};
#[cfg(unix)]
#[cfg(unix)]
use super::sound::counts;
use super::sweep::{FRESH, UNFINISHED};
use super::{StoreError, cipher, files};
use crate::passphrase::Passphrase;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
#[cfg(unix)]
use std::fs;
use std::fs::{File, OpenOptions};
#[cfg(not(unix))]
use std::io;
use std::path::Path;
use std::time::Duration;
use tempfile::TempPath;

/// How long to wait for another program that has the file open.
const BUSY: Duration = Duration::from_secs(5);
const RETRY: Duration = Duration::from_millis(50);
const RETRIES: u32 = 100;

/// How many rows each table has.
type Counts = BTreeMap<String, i64>;

/// Gives the file at `path`, which nothing in this program has open, the key
/// `to` instead of `from`. Whoever holds the folder may.
///
/// # Errors
/// [`StoreError::Busy`] where another program has it open,
/// [`StoreError::WrongPassphrase`], [`StoreError::Foreign`] for what is no
/// history of ours, and what kept SQLite from reading or writing. The file is
/// then as it was.
pub(super) fn rekey(
    _lock: &FolderLock,
    path: &Path,
    from: Option<&Passphrase>,
    to: Option<&Passphrase>,
) -> Result<(), StoreError> {
    let fresh = fresh(folder_of(path))?;
    let (made, old) = (files::identity(&fresh), files::identity(path));
    // Taken before SQLite takes them away: what stood in them in the open is
    // written over, too.
    let logs = if from.is_none() { open_logs(path) } else { Vec::new() };
    let (held, counts) = copy(path, from, &fresh, to)?;
    check(&fresh, to, &counts)?;
    // The very file that was checked gets the name, and that of the very file
    // that was read.
    if (made, old) != (files::identity(&fresh), files::identity(path)) {
        return Err(StoreError::Busy);
    }
    swap(held, fresh, path, from.is_none())?;
    wipe(&logs);
    Ok(())
}

/// An empty file with a name that nothing else has, for its owner alone; gone
/// when it is dropped.
pub(super) fn fresh(folder: &Path) -> Result<TempPath, StoreError> {
    let made = tempfile::Builder::new().prefix(UNFINISHED).suffix(FRESH).tempfile_in(folder)?;
    Ok(made.into_temp_path())
}

/// The logs beside a file.
#[cfg(unix)]
fn open_logs(path: &Path) -> Vec<File> {
    let logs = LOGS.iter().map(|ending| beside(path, ending));
    let regular = logs.filter(|log| fs::symlink_metadata(log).is_ok_and(|about| about.is_file()));
    regular.filter_map(|log| OpenOptions::new().write(true).open(log).ok()).collect()
}

#[cfg(unix)]
fn wipe(logs: &[File]) {
    for log in logs {
        if let Err(error) = files::overwrite_nameless(log) {
            log::warn!("an old log could not be written over: {}", error.kind());
        }
    }
}

/// A file that is open could not be taken away on this system.
#[cfg(not(unix))]
fn open_logs(_path: &Path) -> Vec<File> {
    Vec::new()
}

#[cfg(not(unix))]
fn wipe(_logs: &[File]) {}

/// Copies everything into `fresh`, and gives the connection that keeps
/// everybody else out of the old file.
fn copy(
    path: &Path,
    from: Option<&Passphrase>,
    fresh: &Path,
    to: Option<&Passphrase>,
) -> Result<(Connection, Counts), StoreError> {
    let connection = Connection::open_with_flags(fresh, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    cipher::turn(&connection, to, true)?;
    connection.busy_timeout(BUSY)?;
    // What is half written is thrown away whole, so it needs no journal, and
    // a journal would be one more place for plain text.
    connection.pragma_update_and_check(None, "journal_mode", "OFF", |_| Ok(()))?;
    let name = path.to_str().ok_or(StoreError::ReadOnly)?;
    // What is attached has only this one to go by.
    connection.execute_batch(&format!("PRAGMA cipher_default_kdf_iter = {}", cipher::rounds(path, false)))?;
    let attached = connection.execute("ATTACH DATABASE ?1 AS old KEY ?2", [name, from.map_or("", Passphrase::expose)]);
    attached.map_err(|error| match StoreError::from(error) {
        StoreError::Damaged if from.is_some() => StoreError::WrongPassphrase,
        other => other,
    })?;
    // One file without a log beside it, and nobody else in it.
    connection.pragma_update(Some("old"), "locking_mode", "EXCLUSIVE")?;
    end_log(&connection)?;
    connection.execute_batch("BEGIN EXCLUSIVE")?;
    let mark: i64 = connection.pragma_query_value(Some("old"), "application_id", |row| row.get(0))?;
    // What opens with the passphrase is ours: the first edition locked other
    // programs' files as well, and they come back.
    if from.is_none() && mark != i64::from(APPLICATION_ID) {
        return Err(StoreError::Foreign);
    }
    connection.query_row("SELECT sqlcipher_export('main', 'old')", [], |_| Ok(()))?;
    for name in ["user_version", "application_id"] {
        let value: i64 = connection.pragma_query_value(Some("old"), name, |row| row.get(0))?;
        connection.pragma_update(Some("main"), name, value)?;
    }
    compare(&connection)?;
    connection.execute_batch("COMMIT")?;
    let counts = counts(&connection)?;
    Ok((connection, counts))
}

/// Lets the old file have no log beside it, which it can only have for itself.
/// SQLite does not wait for this by itself.
fn end_log(connection: &Connection) -> Result<(), StoreError> {
    for _ in 0..RETRIES {
        let change = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
        match connection
            .pragma_update_and_check(Some("old"), "journal_mode", "DELETE", change)
            .map_err(StoreError::from)
        {
            Ok(mode) if mode == "delete" => return Ok(()),
            Ok(_) | Err(StoreError::Busy) => std::thread::sleep(RETRY),
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Busy)
}

/// Every table is there, with as many rows.
fn compare(connection: &Connection) -> Result<(), StoreError> {
    let tables = |schema: &str| -> Result<Vec<String>, rusqlite::Error> {
        let query = format!("SELECT name FROM {schema}.sqlite_schema WHERE rootpage > 0 ORDER BY name");
        connection.prepare(&query)?.query_map([], |row| row.get(0))?.collect()
    };
    let (old, new) = (tables("old")?, tables("main")?);
    if old != new {
        return Err(StoreError::Damaged);
    }
    let query = "SELECT name FROM main.sqlite_schema WHERE type = 'table'";
    let names: Vec<String> = connection.prepare(query)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for name in names {
        let count = |schema: &str| -> Result<i64, rusqlite::Error> {
            connection.query_row(&format!("SELECT count(*) FROM {schema}.\"{name}\""), [], |row| row.get(0))
        };
        if count("old")? != count("main")? {
            return Err(StoreError::Damaged);
        }
    }
    Ok(())
}

/// Reads the new file from the disk as any other program would: it is sound,
/// and has every row that there was.
fn check(fresh: &Path, to: Option<&Passphrase>, expected: &Counts) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(fresh, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    cipher::turn(&connection, to, false)?;
    let told: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let strangers: i64 = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    let broken = to.is_some() && connection.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    let is_all = !expected.is_empty() && counts(&connection)? == *expected;
    if told == "ok" && strangers == 0 && !broken && is_all { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Puts the new file in the place of the old one. What stood in an old file
/// without a key is written over where the system lets us and no other name
/// shares it; a disk with wear levelling may keep it all the same.
#[cfg(unix)]
fn swap(held: Connection, fresh: TempPath, path: &Path, is_plain: bool) -> Result<(), StoreError> {
    File::open(&fresh).and_then(|file| file.sync_all()).map_err(StoreError::Folder)?;
    let old = OpenOptions::new().write(true).open(path).map_err(StoreError::Folder)?;
    fresh.persist(path).map_err(|refused| StoreError::Folder(refused.error))?;
    let wiped =
        files::sync_parent_of(path).and_then(|()| if is_plain { files::overwrite_nameless(&old) } else { Ok(()) });
    if let Err(error) = wiped {
        log::warn!("the old file could not be written over: {}", error.kind());
    }
    // In this order: closing a file gives up what is locked of it.
    drop(held);
    drop(old);
    Ok(())
}

/// A file that is open cannot be replaced on this system, nor be written over
/// after it was.
#[cfg(not(unix))]
fn swap(held: Connection, fresh: TempPath, path: &Path, _is_plain: bool) -> Result<(), StoreError> {
    OpenOptions::new().write(true).open(&fresh).and_then(|file| file.sync_all()).map_err(StoreError::Folder)?;
    drop(held);
    fresh.persist(path).map_err(|refused| match refused.error.kind() {
        io::ErrorKind::PermissionDenied => StoreError::Busy,
        _ => StoreError::Folder(refused.error),
    })
}
