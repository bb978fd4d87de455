//! Opens a history, makes one where there is none, and refuses what is not
//! ours or from the future without touching it.

use super::folder_lock::FolderLock;
use super::format::APPLICATION_ID;
use super::sqlite_header::{self, Form};
use super::{FILE_NAME, Store, StoreError, cipher, file_header, files, lineage, sound, sweep};
use crate::passphrase::Passphrase;
use crate::platform::permissions;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// In order; `user_version` is how many have been run.
const MIGRATIONS: [&str; 5] = [
    include_str!("migrations/0001_first_light.sql"),
    include_str!("migrations/0002_growth.sql"),
    include_str!("migrations/0003_shown.sql"),
    include_str!("migrations/0004_practice.sql"),
    include_str!("migrations/0005_course.sql"),
];
/// Largest value of a file that is read, in bytes: sixteen times the largest
/// definition.
const MAX_VALUE_BYTES: i32 = 16 * 1024 * 1024;
const BUSY: Duration = Duration::from_secs(5);
const RETRY: Duration = Duration::from_millis(20);
const RETRIES: u32 = 125;
/// How often a file that is replaced again and again is opened.
const OPENINGS: u32 = 3;

/// Where a history lies, and all that it takes to open it: who works beside
/// the window opens it once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    folder: PathBuf,
    /// Its name there.
    name: OsString,
    passphrase: Option<Passphrase>,
}

impl Source {
    /// The history in `folder`.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), name: FILE_NAME.into(), passphrase: None }
    }

    /// The same with a passphrase, which a new history is given and one that
    /// has none does without.
    pub fn with_passphrase(self, passphrase: Option<Passphrase>) -> Self {
        Self { passphrase, ..self }
    }

    /// The folder it lies in.
    pub fn data_dir(&self) -> &Path {
        &self.folder
    }

    /// The file itself.
    pub fn file(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// The same means, for a history in another folder.
    pub(super) fn at(&self, folder: &Path) -> Self {
        Self { folder: folder.to_owned(), ..self.clone() }
    }

    /// The same means, for a history under another name in its folder.
    pub(super) fn named(&self, name: &OsStr) -> Self {
        Self { name: name.to_owned(), ..self.clone() }
    }

    /// Whether there is nothing to open yet.
    pub fn is_missing(&self) -> bool {
        is_empty(&self.file())
    }

    /// The passphrase that an opened history has.
    pub fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }

    /// Every connection to a history or to a copy of one begins here. A copy
    /// that is still empty gets the key of the history.
    pub(super) fn connect(&self, path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
        files::refuse_odd(path, &self.folder)?;
        let is_new = is_empty(path);
        let key = match sqlite_header::form(path) {
            _ if is_new => self.passphrase(),
            Ok(Some(Form::Encrypted)) => Some(self.passphrase().ok_or(StoreError::Encrypted)?),
            _ => None,
        };
        let connection = Connection::open_with_flags(path, flags)?;
        cipher::turn(&connection, key, is_new)?;
        connection.busy_timeout(BUSY)?;
        distrust(&connection)?;
        Ok(connection)
    }

    /// Connects to a copy, only to read it, and refuses what is broken,
    /// foreign or newer.
    pub(super) fn connect_to_copy(&self, path: &Path) -> Result<Connection, StoreError> {
        self.connect_to_read(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
    }

    /// The same with other flags.
    pub(super) fn connect_to_read(&self, path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
        sqlite_header::check(path, MIGRATIONS.len())?;
        let connection = self.connect(path, flags)?;
        let pragma = |name: &str| {
            let asked = connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
            asked.map_err(|error| match StoreError::from(error) {
                StoreError::Damaged => cipher::why_unread(&connection),
                other => other,
            })
        };
        if pragma("application_id")? != i64::from(APPLICATION_ID) {
            return Err(StoreError::Foreign);
        }
        // Nothing that was never filled is anybody's copy.
        if refuse_newer(pragma("user_version")?)? == 0 {
            return Err(StoreError::Foreign);
        }
        Ok(connection)
    }

    /// Opens the history; makes folder and file, readable by their owner
    /// alone, where they are missing.
    ///
    /// # Errors
    /// [`StoreError::Folder`], [`StoreError::Newer`], [`StoreError::Foreign`],
    /// [`StoreError::Damaged`], [`StoreError::Encrypted`],
    /// [`StoreError::WrongPassphrase`] (all of which leave the file as it is),
    /// or what kept SQLite from opening it.
    pub fn open(&self) -> Result<Store, StoreError> {
        permissions::make_folder(&self.folder).map_err(StoreError::Folder)?;
        files::refuse_odd(&self.file(), &self.folder)?;
        for _ in 1..OPENINGS {
            if let Some(store) = self.open_file()? {
                return Ok(store);
            }
        }
        self.open_file()?.ok_or(StoreError::Busy)
    }

    /// Opens the file, or gives nothing where another program gave it another
    /// key, or a first one, at the same moment.
    fn open_file(&self) -> Result<Option<Store>, StoreError> {
        let path = self.file();
        // Nobody puts a history there while another one begins.
        let lock = if is_empty(&path) { Some(FolderLock::of_data(&self.folder)?) } else { None };
        let is_new = is_empty(&path);
        if is_new {
            if self.passphrase.as_ref().is_some_and(Passphrase::is_raw_key) {
                return Err(StoreError::RawKey);
            }
            permissions::make_file(&path).map_err(StoreError::Folder)?;
        }
        let hold = file_header::hold(&path).map_err(StoreError::from)?;
        let is_encrypted = match is_new {
            true => self.passphrase.is_some(),
            false => sqlite_header::check(&path, MIGRATIONS.len())? == Form::Encrypted,
        };
        let file = files::identity(&path);
        let mut connection = self.connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if !is_new {
            match inspect(&connection) {
                // It was written anew meanwhile, and what was opened is gone.
                Err(_) if file != files::identity(&path) => return Ok(None),
                Err(StoreError::Damaged) => return Err(cipher::why_unread(&connection)),
                inspected => inspected?,
            }
        }
        // Where the system refuses, the file is not this person's, and reading
        // it must still work.
        if let Err(error) = permissions::keep_private(&path) {
            log::warn!("the history could not be made private: {}", error.kind());
        }
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "secure_delete", true)?;
        // Also that the journal is gone is on the disk before a change is
        // acknowledged.
        connection.pragma_update(None, "synchronous", "EXTRA")?;
        match leave_log(&connection).and_then(|()| migrate(&mut connection)) {
            Err(StoreError::Damaged) if is_new || file != files::identity(&path) => return Ok(None),
            other => other?,
        }
        // It may be replaced later too, which each change asks: `Store::begin`.
        if file != files::identity(&path) {
            return Ok(None);
        }
        drop(lock);
        sweep::when_idle(&self.folder);
        let passphrase = self.passphrase.clone().filter(|_| is_encrypted);
        let source = self.clone().with_passphrase(passphrase);
        Ok(Some(Store { connection, source, file, window: None, hold }))
    }
}

impl Store {
    /// Opens the history in `folder`, as [`Source::open`] does.
    ///
    /// # Errors
    /// As [`Source::open`].
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Source::new(folder).open()
    }

    /// What it was opened from.
    pub fn source(&self) -> &Source {
        &self.source
    }
}

fn is_empty(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |metadata| metadata.len() == 0)
}

/// A history may have been made by anybody (<https://sqlite.org/security.html>):
/// ours has neither views nor triggers, so that none in it is ever run, and no
/// value in it makes us ask for more memory than a text of ours can take.
fn distrust(connection: &Connection) -> Result<(), StoreError> {
    for off in [
        DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW,
        DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER,
        DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA,
    ] {
        connection.set_db_config(off, false)?;
    }
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)?;
    Ok(connection.pragma_update(None, "cell_size_check", true)?)
}

/// The tables of a history as this version makes them.
pub(super) fn shape() -> Result<Vec<(String, String)>, StoreError> {
    let connection = Connection::open_in_memory()?;
    for migration in MIGRATIONS {
        connection.execute_batch(migration)?;
    }
    shape_of(&connection)
}

/// How many migrations this version knows.
pub(super) fn version() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or_default()
}

/// Everything that a file declares, by name.
pub(super) fn shape_of(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(include_str!("schema/list_schema.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Takes the log of the first version into the file, once. A log and the
/// memory that programs share beside it can be taken away under an open
/// history, and then two programs write the same pages unknown to each other;
/// a journal is there only while something is written. Where another program
/// has the history open, its log stays until the next time.
fn leave_log(connection: &Connection) -> Result<(), StoreError> {
    connection.pragma_update_and_check(None, "wal_autocheckpoint", 1, |_| Ok(()))?;
    let change =
        || connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).map_err(StoreError::from);
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
    match result {
        Err(StoreError::Busy | StoreError::ReadOnly) => Ok(()),
        result => result,
    }
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

/// Gives a history of the first version a name. One that cannot be written is
/// read without; one that is damaged, and may have lost its name by that, is
/// set aside as it is.
fn name_history(connection: &Connection) -> Result<(), StoreError> {
    if lineage::history(connection)?.is_some() || !sound::is_sound(connection)? {
        return Ok(());
    }
    match lineage::name(connection) {
        Err(error) if error.may_pass() => {
            log::warn!("the history could not be given a name: {}", error.key());
            Ok(())
        }
        other => other,
    }
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let stored = |connection: &Connection| connection.pragma_query_value(None, "user_version", |row| row.get(0));
    // What is up to date is only read, so that two programs can open at once.
    if refuse_newer(stored(connection)?)? == MIGRATIONS.len() {
        return name_history(connection);
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have been first.
    let done = refuse_newer(stored(&transaction)?)?;
    for migration in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", version())?;
    }
    lineage::name(&transaction)?;
    Ok(transaction.commit()?)
}
