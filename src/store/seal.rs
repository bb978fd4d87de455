//! What is no whole history cannot be given a key, so it is kept as it is in
//! an age file, and comes back out of it when the passphrase is taken away.

use super::copies::{SEALED, is_sealed_name};
use super::folder_lock::FolderLock;
use super::format::beside;
use super::sqlite_header::is_plain;
use super::{StoreError, rekey};
use crate::passphrase::{Passphrase, sealed};
use crate::platform::files;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Larger than any history that is read; what is larger is none of ours.
const MAX_BYTES: u64 = 1024 * 1024 * 1024;
/// The same once it is sealed.
const MAX_SEALED_BYTES: u64 = 1100 * 1024 * 1024;

/// Puts a file behind the passphrase, byte for byte. One that is sealed
/// already stays as it is, and so does this one then.
pub(super) fn seal(_lock: &FolderLock, path: &Path, passphrase: &Passphrase) -> Result<(), StoreError> {
    let bytes = files::read(path, MAX_BYTES)?;
    let target = beside(path, SEALED);
    match files::read(&target, MAX_SEALED_BYTES) {
        // A program was ended after it had sealed the file.
        Ok(there) if open(&there, passphrase)? == bytes => {}
        Ok(_) => return Err(StoreError::Conflict),
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
        Err(_) => {
            let sealed = sealed::seal(&bytes, passphrase).map_err(|_| StoreError::Random)?;
            write(&target, &sealed)?;
        }
    }
    Ok(super::files::erase(path)?)
}

/// Takes a sealed file of ours from the passphrase `from` to another, or out
/// again. `false` where it is not ours.
///
/// The first edition sealed other programs' files as well; what begins as
/// SQLite's do, or has a name it took for ours, comes out again, too.
pub(super) fn follow(
    _lock: &FolderLock,
    path: &Path,
    from: &Passphrase,
    to: Option<&Passphrase>,
) -> Result<bool, StoreError> {
    let bytes = match files::read(path, MAX_SEALED_BYTES) {
        Err(error) if error.kind() == ErrorKind::FileTooLarge => return Ok(false),
        bytes => bytes?,
    };
    if !sealed::is_sealed(&bytes) {
        return Ok(false);
    }
    let Ok(bytes) = open(&bytes, from) else { return Ok(false) };
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_from_first = name.starts_with("selvsyn") && name.contains(".sqlite3") || is_plain(&bytes);
    if !is_sealed_name(path) && !is_from_first {
        return Ok(false);
    }
    match to {
        Some(to) => {
            let sealed = sealed::seal(&bytes, to).map_err(|_| StoreError::Random)?;
            let fresh = written(path, &sealed)?;
            fresh.persist(path).map_err(|refused| refused.error)?;
        }
        None => {
            let plain = path.with_extension("");
            write(&plain, &bytes)?;
            fs::remove_file(path)?;
        }
    }
    Ok(true)
}

fn open(bytes: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, StoreError> {
    sealed::open(bytes, passphrase).map_err(|_| StoreError::WrongPassphrase)
}

/// Writes a whole file under a name that nothing has yet.
fn write(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    Ok(super::files::rename_new(written(path, bytes)?, path)?)
}

/// A whole file beside `path`, without a name of its own yet.
fn written(path: &Path, bytes: &[u8]) -> Result<tempfile::TempPath, StoreError> {
    let fresh = rekey::fresh(super::files::folder_of(path))?;
    let mut file = OpenOptions::new().write(true).open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(fresh)
}
