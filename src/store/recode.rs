//! Writes a history anew with another key, or with none. The new file is made
//! beside the old one, checked, and takes its name in one step: whoever opens
//! the history meets the old one whole or the new one whole.

#[cfg(unix)]
use super::files::sync_folder;
use super::header::beside;
use super::{StoreError, key};
use crate::passphrase::Passphrase;
use crate::platform::rights;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait for another program that has the file open.
const BUSY: Duration = Duration::from_secs(5);
/// The ending of the new file while it is made.
const FRESH: &str = ".new";
/// What SQLite may have put beside a file.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Gives the file at `path`, which nothing in this program has open, the key
/// `to` instead of `from`.
///
/// # Errors
/// [`StoreError::Busy`] where another program has it open,
/// [`StoreError::WrongPassphrase`], and what kept SQLite from reading or
/// writing. The file is then as it was.
pub(super) fn recode(path: &Path, from: Option<&Passphrase>, to: Option<&Passphrase>) -> Result<(), StoreError> {
    sweep(path);
    let fresh = beside(path, FRESH);
    rights::make_file(&fresh).map_err(StoreError::Folder)?;
    let result = copy(path, from, &fresh, to).and_then(|held| {
        check(&fresh, to)?;
        swap(held, &fresh, path, from.is_none())
    });
    if result.is_err() {
        sweep(path);
    }
    result
}

/// Removes what a change that was cut short has left. Nobody is making a
/// change when this is called: who does holds the history locked.
pub(super) fn sweep(path: &Path) {
    let fresh = beside(path, FRESH);
    for file in BESIDE.iter().map(|ending| beside(&fresh, ending)).chain([fresh.clone()]) {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                log::error!("what a change has left could not be removed: {}", error.kind());
            }
            _ => {}
        }
    }
}

/// The file that this one was to take the place of.
pub(super) fn unfinished(path: &Path) -> Option<PathBuf> {
    path.to_str()?.strip_suffix(FRESH).map(PathBuf::from)
}

/// Copies everything into `fresh`, and gives the connection that keeps
/// everybody else out of the old file.
fn copy(
    path: &Path,
    from: Option<&Passphrase>,
    fresh: &Path,
    to: Option<&Passphrase>,
) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(fresh, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    key::turn(&connection, to, true)?;
    connection.busy_timeout(BUSY)?;
    // What is half written is thrown away whole, so it needs no journal, and
    // a journal would be one more place for plain text.
    connection.pragma_update_and_check(None, "journal_mode", "OFF", |_| Ok(()))?;
    let name = path.to_str().ok_or(StoreError::ReadOnly)?;
    let attached = connection.execute("ATTACH DATABASE ?1 AS old KEY ?2", [name, from.map_or("", Passphrase::expose)]);
    attached.map_err(|error| match StoreError::from(error) {
        StoreError::Damaged if from.is_some() => StoreError::WrongPassphrase,
        other => other,
    })?;
    // One file without a log beside it, and nobody else in it.
    connection.pragma_update(Some("old"), "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update_and_check(Some("old"), "journal_mode", "DELETE", |_| Ok(()))?;
    connection.execute_batch("BEGIN EXCLUSIVE")?;
    let mode: String = connection.pragma_query_value(Some("old"), "journal_mode", |row| row.get(0))?;
    if mode != "delete" {
        return Err(StoreError::Busy);
    }
    connection.query_row("SELECT sqlcipher_export('main', 'old')", [], |_| Ok(()))?;
    for name in ["user_version", "application_id"] {
        let value: i64 = connection.pragma_query_value(Some("old"), name, |row| row.get(0))?;
        connection.pragma_update(Some("main"), name, value)?;
    }
    compare(&connection)?;
    connection.execute_batch("COMMIT")?;
    Ok(connection)
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

/// Reads the new file from the disk as any other program would.
fn check(fresh: &Path, to: Option<&Passphrase>) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(fresh, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    key::turn(&connection, to, false)?;
    let told: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let strangers: i64 = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    let broken = to.is_some() && connection.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
    if told == "ok" && strangers == 0 && !broken { Ok(()) } else { Err(StoreError::Damaged) }
}

/// Puts the new file in the place of the old one. What stood in an old file
/// without a key is written over where the system lets us; a disk with wear
/// levelling may keep it all the same.
#[cfg(unix)]
fn swap(held: Connection, fresh: &Path, path: &Path, is_plain: bool) -> Result<(), StoreError> {
    File::open(fresh).and_then(|file| file.sync_all()).map_err(StoreError::Folder)?;
    let old = OpenOptions::new().write(true).open(path).map_err(StoreError::Folder)?;
    fs::rename(fresh, path).map_err(StoreError::Folder)?;
    if let Err(error) = sync_folder(path).and_then(|()| if is_plain { overwrite(&old) } else { Ok(()) }) {
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
fn swap(held: Connection, fresh: &Path, path: &Path, _is_plain: bool) -> Result<(), StoreError> {
    OpenOptions::new().write(true).open(fresh).and_then(|file| file.sync_all()).map_err(StoreError::Folder)?;
    drop(held);
    fs::rename(fresh, path).map_err(|error| match error.kind() {
        io::ErrorKind::PermissionDenied => StoreError::Busy,
        _ => StoreError::Folder(error),
    })
}

/// Zeros over everything.
pub(super) fn overwrite(mut file: &File) -> io::Result<()> {
    let mut left = file.metadata()?.len();
    file.rewind()?;
    let zeros = [0; 4096];
    while left > 0 {
        let chunk = zeros.get(..usize::try_from(left.min(4096)).unwrap_or(4096)).unwrap_or_default();
        file.write_all(chunk)?;
        left = left.saturating_sub(4096);
    }
    file.sync_all()
}

/// Removes a file that nothing has open, written over first.
pub(super) fn erase(path: &PathBuf) -> io::Result<()> {
    overwrite(&OpenOptions::new().write(true).open(path)?)?;
    fs::remove_file(path)
}
