//! Opens a history, makes one where there is none, and refuses what is not
//! ours or from the future without touching it.

use super::{FILE_NAME, Store, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// «Slvs»: tells our files from other SQLite files.
const APPLICATION_ID: i32 = 0x536C_7673;
/// In order; `user_version` is how many have been run.
const MIGRATIONS: [&str; 1] = [include_str!("migrations/0001_first_light.sql")];
const BUSY: Duration = Duration::from_secs(5);

impl Store {
    /// Opens the history in `folder`; makes folder and file, readable by
    /// their owner alone, where they are missing.
    ///
    /// # Errors
    /// [`StoreError::Folder`], [`StoreError::Newer`], [`StoreError::Foreign`],
    /// [`StoreError::Damaged`] (all of which leave the file as it is), or what
    /// kept SQLite from opening it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        make_folder(folder).map_err(StoreError::Folder)?;
        let path = folder.join(FILE_NAME);
        let is_new = fs::metadata(&path).map_or(true, |metadata| metadata.len() == 0);
        if is_new {
            make_file(&path).map_err(StoreError::Folder)?;
        } else {
            inspect(&path)?;
        }
        let mut connection = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(BUSY)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        migrate(&mut connection)?;
        Ok(Self { connection })
    }
}

/// Looks at a file without writing a byte.
fn inspect(path: &Path) -> Result<(), StoreError> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(BUSY)?;
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application_id = pragma("application_id")?;
    let version = pragma("user_version")?;
    if application_id != i64::from(APPLICATION_ID) {
        // A file that was made but never filled is still ours to fill.
        return if application_id == 0 && tables == 0 { Ok(()) } else { Err(StoreError::Foreign) };
    }
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    if version > known { Err(StoreError::Newer) } else { Ok(()) }
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let done: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(done).unwrap_or_default();
    for migration in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or_default())?;
    }
    Ok(transaction.commit()?)
}

#[cfg(unix)]
fn make_folder(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    if folder.is_dir() {
        return Ok(());
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_folder(folder: &Path) -> std::io::Result<()> {
    // The per-user data folder is its owner's alone on this system.
    fs::create_dir_all(folder)
}

#[cfg(unix)]
fn make_file(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(path).map(drop)
}

#[cfg(not(unix))]
fn make_file(path: &Path) -> std::io::Result<()> {
    fs::OpenOptions::new().create(true).truncate(false).write(true).open(path).map(drop)
}
