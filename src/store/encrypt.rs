//! Turning a passphrase on, changing it, turning it off: the history, and its
//! copies.

use super::copies::{self, Copy, Kind};
use super::folder_lock::FolderLock;
use super::sqlite_header::{self, Form};
use super::{FILE_NAME, Source, Store, StoreError, rekey, seal, sweep};
use crate::passphrase::Passphrase;
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::time::Duration;

/// How often and how long it is tried to open the history again.
const OPENINGS: u32 = 20;
const PAUSE: Duration = Duration::from_millis(100);

/// Whether a folder's history asks for a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// There is no history yet.
    New,
    /// It has none.
    Plain,
    /// It has one.
    Encrypted,
    /// It begins as no history does, so nobody can tell.
    Unknown,
}

/// What came of giving a history another passphrase, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PassphraseSet {
    /// Whether it has one now.
    pub is_encrypted: bool,
    /// Backups that have it too.
    pub backups: usize,
    /// Copies that were no whole history, and are kept as sealed files.
    pub sealed: usize,
    /// Copies that could not be changed, or whose name says that they are a
    /// person's: they are as they were.
    pub left: usize,
}

/// Whether a copy asks for a passphrase.
pub fn is_encrypted(copy: &Path) -> bool {
    matches!(sqlite_header::form(copy), Ok(Some(Form::Encrypted)))
}

impl Source {
    /// Whether the history has a passphrase, by its first bytes.
    pub fn encryption(&self) -> Encryption {
        let file = self.file();
        match sqlite_header::form(&file) {
            Ok(Some(Form::Encrypted)) => Encryption::Encrypted,
            Ok(Some(Form::Plain)) => Encryption::Plain,
            Ok(None) if fs::metadata(&file).is_ok_and(|metadata| metadata.len() > 0) => Encryption::Unknown,
            _ => Encryption::New,
        }
    }
}

impl Store {
    /// Whether the opened history has a passphrase.
    pub fn is_encrypted(&self) -> bool {
        self.source.passphrase().is_some()
    }

    /// Gives the history the passphrase `new`, or takes it away; `current` is
    /// the one it has. Its copies follow, those in `backups` among them. A
    /// program that is ended on the way leaves the history whole, with the one
    /// or with the other.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::RawKey`] for a passphrase
    /// that would not be used as words, [`StoreError::Busy`] where another
    /// program has the history open, [`StoreError::Occupied`] where one is at
    /// its files, and what kept SQLite from writing. The history then has the
    /// passphrase that it had.
    pub fn set_passphrase(
        &mut self,
        current: Option<&Passphrase>,
        new: Option<&Passphrase>,
        backups: &Path,
    ) -> Result<PassphraseSet, StoreError> {
        if self.source.passphrase() != current {
            return Err(StoreError::WrongPassphrase);
        }
        if new.is_some_and(Passphrase::is_raw_key) {
            return Err(StoreError::RawKey);
        }
        let from = self.source.passphrase().cloned();
        // Nothing of this program may have the file open meanwhile. What is
        // asked of the one in its place fails and is asked again later.
        self.connection = Connection::open_in_memory()?;
        let changed = self.rekey(from.as_ref(), new);
        self.reopen(if changed.is_ok() { new } else { from.as_ref() })?;
        let mut locked = self.follow(&changed?, from.as_ref(), backups);
        locked.is_encrypted = self.is_encrypted();
        self.show_appearance();
        Ok(locked)
    }

    /// Changes the history itself; gives what keeps the others away until its
    /// copies have followed.
    fn rekey(&self, from: Option<&Passphrase>, to: Option<&Passphrase>) -> Result<FolderLock, StoreError> {
        let folder = self.source.data_dir();
        let lock = FolderLock::of_data(folder)?;
        sweep::now(&lock, folder);
        match (self.source.encryption(), from) {
            // Another program was first, or the file is gone.
            (Encryption::Encrypted, None) => return Err(StoreError::Encrypted),
            (Encryption::Plain, Some(_)) => return Err(StoreError::WrongPassphrase),
            (Encryption::New, _) => return Err(StoreError::NotThere),
            _ => {}
        }
        rekey::rekey(&lock, &folder.join(FILE_NAME), from, to)?;
        Ok(lock)
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

    /// Sweeps and finishes what a program that was ended between the history
    /// and its copies has left: with a passphrase, no copy lies open.
    pub fn finish_locking(&self, backups: &Path) {
        sweep::copies_when_idle(self.source.data_dir(), backups);
        let is_left = |folder: &Path| copies::list(folder).iter().any(|copy| is_to_be_locked(copy.kind));
        if !self.is_encrypted() || ![backups, self.source.data_dir()].into_iter().any(is_left) {
            return;
        }
        match FolderLock::of_data(self.source.data_dir()) {
            Ok(lock) => {
                let PassphraseSet { backups, sealed, left, .. } = self.follow(&lock, None, backups);
                log::info!("{backups} backups were locked, {sealed} other copies sealed, {left} left");
            }
            Err(error) => log::warn!("copies are not locked yet: {}", error.key()),
        }
    }

    /// Lets every copy follow from the key `from` to the one of the history.
    fn follow(&self, lock: &FolderLock, from: Option<&Passphrase>, backups: &Path) -> PassphraseSet {
        let mut locked = PassphraseSet::default();
        let data = self.source.data_dir();
        if backups.is_dir() && backups != data {
            match FolderLock::of_copies(backups) {
                Ok(theirs) => {
                    sweep::copies(&theirs, backups);
                    self.follow_in(lock, from, backups, &mut locked);
                }
                Err(error) => {
                    log::warn!("the copies keep the key they had: {}", error.key());
                    locked.left += copies::list(backups).len();
                }
            }
        }
        self.follow_in(lock, from, data, &mut locked);
        locked
    }

    fn follow_in(&self, lock: &FolderLock, from: Option<&Passphrase>, folder: &Path, locked: &mut PassphraseSet) {
        for Copy { path, kind } in copies::list(folder) {
            match self.follow_one(lock, from, &path, kind) {
                Ok(Followed::Changed) => locked.backups += 1,
                Ok(Followed::Sealed) => locked.sealed += 1,
                Ok(Followed::NotOurs) => {}
                Err(error) => {
                    log::warn!("a copy of the history keeps the key it had: {}", error.key());
                    locked.left += 1;
                }
            }
        }
    }

    fn follow_one(
        &self,
        lock: &FolderLock,
        from: Option<&Passphrase>,
        path: &Path,
        kind: Kind,
    ) -> Result<Followed, StoreError> {
        match (kind, from, self.source.passphrase()) {
            (Kind::Plain, None, Some(to)) => match rekey::rekey(lock, path, None, Some(to)) {
                // Broken so that SQLite cannot read it, in whatever words.
                Err(StoreError::Damaged | StoreError::Other(_)) => seal_whole(lock, path, to),
                result => result.map(|()| Followed::Changed),
            },
            // It is damaged, and kept as it is.
            (Kind::Aside, None, Some(to)) => seal_whole(lock, path, to),
            // Told, and left to whoever gave it that name.
            (Kind::Named, None, Some(_)) => Err(StoreError::Foreign),
            (Kind::Encrypted, Some(from), to) => match rekey::rekey(lock, path, Some(from), to) {
                // Somebody else's, or an old one that nobody asked about.
                Err(StoreError::WrongPassphrase) if !copies::is_named_by_us(path) => Ok(Followed::NotOurs),
                result => result.map(|()| Followed::Changed),
            },
            (Kind::Sealed, Some(from), to) => Ok(match (seal::follow(lock, path, from, to)?, to) {
                (false, _) => Followed::NotOurs,
                (true, Some(_)) => Followed::Sealed,
                (true, None) => Followed::Changed,
            }),
            _ => Ok(Followed::NotOurs),
        }
    }
}

/// What came of one copy.
enum Followed {
    Changed,
    Sealed,
    NotOurs,
}

/// Whether a copy is to be behind the passphrase of a locked history, and is
/// not.
fn is_to_be_locked(kind: Kind) -> bool {
    matches!(kind, Kind::Plain | Kind::Aside)
}

/// Seals a copy and what SQLite has left beside it.
fn seal_whole(lock: &FolderLock, path: &Path, to: &Passphrase) -> Result<Followed, StoreError> {
    // The logs first: a copy is no copy to whoever finishes this once it is
    // sealed itself.
    let mut files: Vec<_> = copies::with_logs(path).collect();
    files.reverse();
    files.iter().try_for_each(|file| seal::seal(lock, file, to))?;
    Ok(Followed::Sealed)
}
