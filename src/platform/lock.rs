//! One window a history. The lock is the system's and goes with the process,
//! however it ends.

use super::permissions;
use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

/// The file that is locked, in the data folder; it stays empty.
pub const FILE_NAME: &str = "selvsyn.lock";
/// A program that has just been started may still hold what is its parent's.
const RETRY: Duration = Duration::from_millis(50);
const RETRIES: u32 = 10;

/// Held as long as a window is open.
#[derive(Debug)]
pub struct WindowGuard {
    /// `None` where the file system knows no locks.
    _file: Option<File>,
}

/// Takes the lock of a data folder; `None` where another window has it.
///
/// # Errors
/// What the system says of the file.
pub fn window(folder: &Path) -> io::Result<Option<WindowGuard>> {
    let file = permissions::make_file(&folder.join(FILE_NAME))?;
    for _ in 0..RETRIES {
        match file.try_lock() {
            Ok(()) => return Ok(Some(WindowGuard { _file: Some(file) })),
            Err(TryLockError::WouldBlock) => std::thread::sleep(RETRY),
            // SQLite still keeps the file whole there; only the sentence that
            // there are two windows is missing.
            Err(TryLockError::Error(_)) => return Ok(Some(WindowGuard { _file: None })),
        }
    }
    Ok(None)
}

/// Whether there ever was a window, and so something to ask.
pub fn was_taken(folder: &Path) -> bool {
    folder.join(FILE_NAME).exists()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!was_taken(folder.path()));
        let first = window(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(window(folder.path()).unwrap().is_none());
        drop(first);
        assert!(was_taken(folder.path()) && window(folder.path()).unwrap().is_some());
        assert!(window(&folder.path().join("none")).is_err());
    }
}
