//! One at a time for whatever changes which files there are: a passphrase and
//! the copies that follow it, a restore, a copy made by itself, a history that
//! begins. Taken before anything is looked at, so that nobody acts on what
//! another has changed meanwhile. The lock is the system's and goes with the
//! process, however it ends.

use super::StoreError;
use crate::platform::permissions;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// In the data folder, as long as somebody is at it.
const OF_DATA: &str = ".selvsyn-files-lock";
/// In a folder of copies, which may lie elsewhere and serve more than one
/// history; it stays.
const OF_COPIES: &str = ".selvsyn-lock";
const RETRY: Duration = Duration::from_millis(50);
/// Longer than a passphrase takes to reach every copy.
const RETRIES: u32 = 600;

/// Held by who may add, replace and remove files in a folder.
#[derive(Debug)]
pub(super) struct FolderLock {
    /// `None` where the file system knows no locks.
    file: Option<File>,
    path: PathBuf,
    stays: bool,
}

impl FolderLock {
    /// Waits for a data folder.
    ///
    /// # Errors
    /// [`StoreError::Occupied`] where another program is at it for long, and
    /// what the system says of the file.
    pub(super) fn of_data(folder: &Path) -> Result<Self, StoreError> {
        Self::take(folder.join(OF_DATA), false, RETRIES)?.ok_or(StoreError::Occupied)
    }

    /// Waits for a folder of copies; who takes both takes that of the data
    /// folder first.
    ///
    /// # Errors
    /// As [`Self::of_data`].
    pub(super) fn of_copies(folder: &Path) -> Result<Self, StoreError> {
        Self::take(folder.join(OF_COPIES), true, RETRIES)?.ok_or(StoreError::Occupied)
    }

    /// A data folder where nobody is at it; nothing where somebody is, or
    /// where nobody could know.
    pub(super) fn of_idle_data(folder: &Path) -> Option<Self> {
        Self::take(folder.join(OF_DATA), false, 0).ok().flatten().filter(Self::is_certain)
    }

    /// The same of a folder of copies.
    pub(super) fn of_idle_copies(folder: &Path) -> Option<Self> {
        Self::take(folder.join(OF_COPIES), true, 0).ok().flatten().filter(Self::is_certain)
    }

    /// Whether nobody else can hold the same.
    pub(super) fn is_certain(&self) -> bool {
        self.file.is_some()
    }

    fn take(path: PathBuf, stays: bool, retries: u32) -> Result<Option<Self>, StoreError> {
        let mut left = retries;
        loop {
            let file = permissions::make_file(&path).map_err(|error| match error.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
                _ => StoreError::Folder(error),
            })?;
            match file.try_lock() {
                Ok(()) if is_still(&file, &path) => return Ok(Some(Self { file: Some(file), path, stays })),
                // Who held it before has taken it away meanwhile.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if left == 0 => return Ok(None),
                Err(TryLockError::WouldBlock) => std::thread::sleep(RETRY),
                // A network folder without locks.
                Err(TryLockError::Error(_)) => return Ok(Some(Self { file: None, path, stays })),
            }
            left = left.saturating_sub(1);
        }
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Elsewhere an open file keeps its name, and another could get the
        // one that is about to go.
        if cfg!(unix) && !self.stays {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use super::files::{identity, identity_of_open};
    identity_of_open(file).is_some_and(|open| identity(path) == Some(open))
}

#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[test]
    fn one_at_a_time_however_often_the_file_goes_away() {
        let folder = tempfile::tempdir().unwrap();
        let inside = AtomicU32::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..3 {
                        let lock = FolderLock::of_data(folder.path()).unwrap();
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        assert!(FolderLock::of_idle_data(folder.path()).is_none());
                        std::thread::yield_now();
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
        assert!(FolderLock::of_idle_data(folder.path()).is_some());
        #[cfg(unix)]
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left");
    }
}
