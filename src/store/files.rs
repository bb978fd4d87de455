//! What a replaced file asks of the file system.

use super::{StoreError, appearance};
use crate::platform::{lock, regular};
#[cfg(unix)]
use std::io;
use std::path::Path;

/// Makes a rename in the folder of `path` last.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| std::fs::File::open(folder)?.sync_all())
}

/// Which file a name stands for, so that one that was replaced meanwhile is
/// noticed. Where it cannot be told, no open file is ever replaced.
#[cfg(unix)]
pub(super) fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub(super) fn identity(_path: &Path) -> Option<(u64, u64)> {
    None
}

/// Refuses everything in the place of a file that SQLite would open, and of
/// what stands beside the history in its folder, that is no file.
pub(super) fn refuse_odd(path: &Path, folder: &Path) -> Result<(), StoreError> {
    let beside = ["", "-wal", "-shm", "-journal"].map(|ending| super::header::beside(path, ending));
    let own = [appearance::FILE, lock::FILE_NAME].map(|name| folder.join(name));
    for path in beside.iter().chain(&own) {
        regular::refuse_odd(path).map_err(StoreError::Folder)?;
    }
    Ok(())
}
