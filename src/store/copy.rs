//! One copy of a history, written with SQLite's backup interface beside its
//! target, checked, and renamed: what is there under that name is whole.

use super::check::is_whole;
use super::files::{folder_of, sync_dir};
use super::format::beside;
use super::sound::{counts, finished};
use super::sweep::UNFINISHED;
use super::{Source, Store, StoreError};
use crate::platform::notes::Note;
use crate::platform::writing::{PART, Target};
use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

impl Store {
    /// Writes a copy of the history as it is at one moment, replacing the file
    /// at `target` or behind a link there; gives how many finished sessions are
    /// in it. Others may go on writing to the history meanwhile. It has the
    /// rights of its folder, or those of what it replaces.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the history is so broken that the copy
    /// would be, and what kept the copy from being written.
    pub fn write_copy(&self, target: &Path) -> Result<usize, StoreError> {
        let target = Target::of(target)?;
        let mut builder = part();
        target.allow(&mut builder);
        let unnamed = builder.tempfile_in(folder_of(&target.path))?;
        let _note = Note::of_unfinished(self.source().data_dir(), unnamed.path());
        let (unnamed, finished) = self.fill(unnamed)?;
        target.hand_over(unnamed.as_file())?;
        keep(unnamed, &target.path)?;
        Ok(finished)
    }

    /// A copy that is checked and has no name yet; gone when it is dropped.
    pub(super) fn unnamed_copy(&self, folder: &Path) -> Result<(NamedTempFile, usize), StoreError> {
        self.fill(part().tempfile_in(folder)?)
    }

    fn fill(&self, unnamed: NamedTempFile) -> Result<(NamedTempFile, usize), StoreError> {
        // The same moment for the copy and for what is counted.
        let moment = self.connection.unchecked_transaction()?;
        let expected = counts(&moment)?;
        let mut copy = self.source().connect(unnamed.path(), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // Nothing beside the copy: a failed one is thrown away as a whole.
        copy.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
        if !matches!(Backup::new(&moment, &mut copy)?.step(-1)?, StepResult::Done) {
            return Err(StoreError::Busy);
        }
        // One file that is whole by itself, wherever it is carried.
        copy.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
        copy.close().map_err(|(_, error)| error)?;
        drop(moment);
        unnamed.as_file().sync_all()?;
        let written = self.source().connect_to_copy(unnamed.path())?;
        if !is_whole(&written)? || counts(&written)? != expected {
            return Err(StoreError::Damaged);
        }
        let finished = finished(&written)?;
        Ok((unnamed, finished))
    }
}

/// How a copy is called that is being made; it is its owner's alone.
fn part() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED).suffix(PART);
    builder
}

/// Gives a copy its name, on disk when this returns.
pub(super) fn keep(unnamed: NamedTempFile, target: &Path) -> Result<(), StoreError> {
    unnamed.persist(target).map_err(|error| error.error)?;
    sync_dir(folder_of(target));
    Ok(())
}

/// The same under a name that nothing has yet.
pub(super) fn keep_new(unnamed: NamedTempFile, target: &Path) -> Result<(), (std::io::Error, NamedTempFile)> {
    unnamed.persist_noclobber(target).map_err(|refused| (refused.error, refused.file))?;
    sync_dir(folder_of(target));
    Ok(())
}

/// Whether this is the file of the history itself.
pub fn is_itself(source: &Source, path: &Path) -> bool {
    let whole = |path: &Path| -> Option<PathBuf> {
        let folder = folder_of(path).canonicalize().ok()?;
        Some(path.canonicalize().unwrap_or_else(|_| folder.join(path.file_name().unwrap_or_default())))
    };
    let file = source.file();
    let others = ["-wal", "-shm", "-journal"].map(|ending| beside(&file, ending));
    let asked = whole(path);
    asked.is_some() && std::iter::once(&file).chain(&others).any(|own| whole(own) == asked)
}
