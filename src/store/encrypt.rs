//! Turning a passphrase on, changing it, turning it off: the history, its
//! backups, and whatever else in the folder holds a copy of it.

use super::header::{self, Form, beside};
use super::{FILE_NAME, Source, Store, StoreError, recode};
use crate::passphrase::{Passphrase, sealed};
use crate::platform::rights;
use rusqlite::Connection;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The ending of a copy that is no whole history and is kept sealed.
const SEALED: &str = ".age";
/// How often and how long it is tried to open the history again.
const OPENINGS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// Whether a folder's history asks for a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lock {
    /// There is no history yet.
    New,
    /// It has none.
    Open,
    /// It has one.
    Locked,
    /// It begins as no history does, so nobody can tell.
    Unknown,
}

/// What came of giving a history another passphrase, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locked {
    /// Whether it has one now.
    pub is_locked: bool,
    /// Backups that have it too.
    pub backups: usize,
    /// Copies that were no whole history, and are kept as sealed files.
    pub sealed: usize,
    /// Copies that could not be changed: they are as they were.
    pub left: usize,
}

/// Whether a copy asks for a passphrase.
pub fn is_locked(copy: &Path) -> bool {
    matches!(header::form(copy), Ok(Some(Form::Encrypted)))
}

impl Source {
    /// Whether the history has a passphrase, by its first bytes.
    pub fn lock(&self) -> Lock {
        let file = self.file();
        match header::form(&file) {
            Ok(Some(Form::Encrypted)) => Lock::Locked,
            Ok(Some(Form::Plain)) => Lock::Open,
            Ok(None) if fs::metadata(&file).is_ok_and(|metadata| metadata.len() > 0) => Lock::Unknown,
            _ => Lock::New,
        }
    }
}

impl Store {
    /// Whether the opened history has a passphrase.
    pub fn is_locked(&self) -> bool {
        self.source.passphrase().is_some()
    }

    /// Gives the history the passphrase `new`, or takes it away; `current` is
    /// the one it has. Its copies follow, those in `backups` among them. A
    /// program that is ended on the way leaves the history whole, with the one
    /// or with the other.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::Busy`] where another
    /// program has the history open, and what kept SQLite from writing. The
    /// history then has the passphrase that it had.
    pub fn set_passphrase(
        &mut self,
        current: Option<&Passphrase>,
        new: Option<&Passphrase>,
        backups: &Path,
    ) -> Result<Locked, StoreError> {
        if self.source.passphrase() != current {
            return Err(StoreError::WrongPassphrase);
        }
        let from = self.source.passphrase().cloned();
        // Nothing of this program may have the file open meanwhile. What is
        // asked of the one in its place fails and is asked again later.
        self.connection = Connection::open_in_memory()?;
        let result = recode::recode(&self.source.folder().join(FILE_NAME), from.as_ref(), new);
        let is_changed = result.is_ok();
        self.reopen(if is_changed { new } else { from.as_ref() })?;
        result?;
        let mut locked = self.follow(from.as_ref(), backups);
        locked.is_locked = self.is_locked();
        self.show_appearance();
        Ok(locked)
    }

    fn reopen(&mut self, passphrase: Option<&Passphrase>) -> Result<(), StoreError> {
        self.source = self.source.clone().with_passphrase(passphrase.cloned());
        let mut opened = self.source.open();
        for _ in 1..OPENINGS {
            if !matches!(opened, Err(StoreError::Busy)) {
                break;
            }
            std::thread::sleep(PAUSE);
            opened = self.source.open();
        }
        *self = opened?;
        Ok(())
    }

    /// Whether it is still the file that is open: after a change that could
    /// not be read again, it is not.
    pub(super) fn is_attached(&self) -> bool {
        self.connection.path().is_some_and(|path| !path.is_empty())
    }

    /// Finishes what a program that was ended between the history and its
    /// backups, or while it restored, has left: with a passphrase, no copy
    /// lies open.
    pub fn finish_locking(&self, backups: &Path) {
        if self.is_locked() {
            super::restore::remove_abandoned(self.source.folder());
        }
        if self.is_locked() && self.copies(backups).iter().any(|copy| !is_locked(copy)) {
            let Locked { backups, sealed, left, .. } = self.follow(None, backups);
            log::info!("{backups} backups were locked, {sealed} other copies sealed, {left} left");
        }
    }

    /// Lets every copy follow from the key `from` to the one of the history.
    fn follow(&self, from: Option<&Passphrase>, backups: &Path) -> Locked {
        let mut locked = Locked::default();
        let to = self.source.passphrase();
        for copy in self.copies(backups) {
            let is_open = !is_locked(&copy);
            if is_open != from.is_none() {
                // It was not like the history before, and is not ours to open.
                continue;
            }
            match (recode::recode(&copy, from, to), to) {
                (Ok(()), _) => locked.backups += 1,
                (Err(_), Some(passphrase)) if is_open && seal(&copy, passphrase).is_ok() => locked.sealed += 1,
                (Err(error), _) => {
                    log::warn!("a copy of the history keeps the key it had: {}", error.key());
                    locked.left += 1;
                }
            }
        }
        locked
    }

    /// Every file that may hold a copy of the history: the backups, and what
    /// lies beside it under its name or looks like it.
    ///
    /// What an earlier change was making when it was cut short goes away.
    fn copies(&self, backups: &Path) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for folder in [backups, self.source.folder()] {
            let Ok(entries) = fs::read_dir(folder) else { continue };
            for entry in entries.flatten() {
                let (copy, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
                let is_live =
                    ["", "-wal", "-shm", "-journal"].iter().any(|ending| name == format!("{FILE_NAME}{ending}"));
                let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
                if !is_file || is_live || name.ends_with(SEALED) {
                    continue;
                }
                let is_named = name.starts_with("selvsyn") && name.contains(".sqlite3");
                if !is_named && !matches!(header::form(&copy), Ok(Some(_))) {
                    continue;
                }
                match recode::unfinished(&copy) {
                    Some(of) => recode::sweep(&of),
                    None => found.push(copy),
                }
            }
        }
        found.sort();
        found
    }
}

/// Keeps a file that is no whole history as it is, behind the passphrase.
fn seal(path: &PathBuf, passphrase: &Passphrase) -> Result<(), StoreError> {
    let bytes = fs::read(path).map_err(StoreError::Folder)?;
    let sealed = sealed::seal(&bytes, passphrase).map_err(|_| StoreError::Random)?;
    let target = beside(path, SEALED);
    let write = || {
        let mut file = rights::make_file(&target)?;
        file.set_len(0)?;
        file.write_all(&sealed)?;
        file.sync_all()?;
        recode::erase(path)
    };
    write().map_err(StoreError::Folder)
}
