//! A place for files that are made only to be looked at.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What such a place is called, before a random part.
const PREFIX: &str = "selvsyn-print-";
/// Locked in it as long as this process lives.
const LOCK: &str = ".lock";

/// A folder for what is only looked at: its owner's alone, and gone when it is
/// dropped.
#[derive(Debug)]
pub struct TemporaryFiles {
    folder: TempDir,
    _lock: File,
}

impl TemporaryFiles {
    /// Makes one, and takes away those that programs left which were killed.
    ///
    /// # Errors
    /// What the system says of its folder for temporary files.
    pub fn new() -> io::Result<Self> {
        Self::within(&std::env::temp_dir())
    }

    fn within(place: &Path) -> io::Result<Self> {
        sweep(place);
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir_in(place)?;
        let lock = File::create_new(folder.path().join(LOCK))?;
        // A system without locks sweeps nothing, either.
        let _ = lock.try_lock();
        Ok(Self { folder, _lock: lock })
    }

    /// Takes it away; gives the folder where it could not be.
    pub fn remove(self) -> Option<PathBuf> {
        let Self { folder, _lock: lock } = self;
        let path = folder.path().to_owned();
        drop(lock);
        folder.close().is_err().then_some(path)
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// Takes away what killed programs left in the folder for temporary files.
pub fn sweep_left() {
    sweep(&std::env::temp_dir());
}

fn sweep(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX));
        if !is_ours || !entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        // Somebody else's cannot be opened for writing, and stays.
        let lock = super::regular::open_own(&entry.path().join(LOCK), fs::OpenOptions::new().write(true));
        let is_left = match lock.map(|lock| lock.try_lock()) {
            Ok(Ok(())) => true,
            Ok(Err(TryLockError::WouldBlock | TryLockError::Error(_))) | Err(_) => false,
        };
        if is_left && let Err(error) = fs::remove_dir_all(entry.path()) {
            log::warn!("what was printed could not be swept away: {}", error.kind());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_looked_at_goes_with_its_program_and_what_was_left_is_swept() {
        let place = tempfile::tempdir().unwrap();
        let left = place.path().join("selvsyn-print-left");
        fs::create_dir(&left).unwrap();
        fs::write(left.join(LOCK), "").unwrap();
        fs::write(left.join("rapport.pdf"), "privat").unwrap();
        fs::create_dir(place.path().join("selvsyn-print-strange")).unwrap();
        let one = TemporaryFiles::within(place.path()).unwrap();
        assert!(!left.exists());
        fs::write(one.file("rapport.pdf"), "privat").unwrap();
        let other = TemporaryFiles::within(place.path()).unwrap();
        assert!(one.file("rapport.pdf").exists(), "a living one keeps its own");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(one.folder.path()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        drop((one, other));
        let rest: Vec<_> = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(rest, ["selvsyn-print-strange"], "what has no lock is nobody's to sweep");
    }
}
