//! Opens a history, makes one where there is none, and refuses what is not
//! ours or from the future without touching it.

use super::{FILE_NAME, Store, StoreError, header};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// «Slvs»: tells our files from other SQLite files.
pub(super) const APPLICATION_ID: u32 = 0x536C_7673;
/// In order; `user_version` is how many have been run.
const MIGRATIONS: [&str; 2] =
    [include_str!("migrations/0001_first_light.sql"), include_str!("migrations/0002_growth.sql")];
const BUSY: Duration = Duration::from_secs(5);
const RETRY: Duration = Duration::from_millis(20);
const RETRIES: u32 = 125;

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
            header::check(&path, MIGRATIONS.len())?;
        }
        let mut connection = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(BUSY)?;
        if !is_new {
            inspect(&connection)?;
        }
        own_alone(&path);
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "secure_delete", true)?;
        keep_log(&connection)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        migrate(&mut connection)?;
        Ok(Self { connection })
    }
}

/// Changes a new file to write-ahead logging. SQLite does not wait by itself
/// where two programs do so at once.
fn keep_log(connection: &Connection) -> Result<(), StoreError> {
    let change =
        || connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).map_err(StoreError::from);
    connection.busy_timeout(RETRY)?;
    let mut result = change();
    for _ in 1..RETRIES {
        if !matches!(result, Err(StoreError::Busy)) {
            break;
        }
        std::thread::sleep(RETRY);
        result = change();
    }
    connection.busy_timeout(BUSY)?;
    result
}

/// Asks SQLite what the header may not know yet, because it still stands in
/// the log beside the file. A refused file is left with its log as it was.
fn inspect(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let application_id = pragma("application_id")?;
    if application_id != i64::from(APPLICATION_ID) && (application_id != 0 || tables != 0) {
        return Err(StoreError::Foreign);
    }
    refuse_newer(pragma("user_version")?)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

fn refuse_newer(version: i64) -> Result<usize, StoreError> {
    usize::try_from(version).ok().filter(|version| *version <= MIGRATIONS.len()).ok_or(StoreError::Newer)
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let version = |connection: &Connection| connection.pragma_query_value(None, "user_version", |row| row.get(0));
    // What is up to date is only read, so that two programs can open at once.
    if refuse_newer(version(connection)?)? == MIGRATIONS.len() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been first.
    let done = refuse_newer(version(&transaction)?)?;
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

/// Takes rights from everybody else also where the file was here before, for
/// example copied back by hand. Where the system refuses, the file is not
/// this person's, and reading it must still work.
#[cfg(unix)]
fn own_alone(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if let Ok(metadata) = fs::metadata(path)
        && metadata.permissions().mode() & 0o077 != 0
        && let Err(error) = fs::set_permissions(path, fs::Permissions::from_mode(0o600))
    {
        log::warn!("the history could not be made private: {error}");
    }
}

#[cfg(not(unix))]
fn own_alone(_path: &Path) {}
