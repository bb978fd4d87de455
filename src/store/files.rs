//! What a replaced file asks of the file system.

#[cfg(unix)]
use std::fs::File;
use std::io;
use std::path::Path;

/// Makes a rename in the folder of `path` last.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
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

/// The same of a file that is open.
#[cfg(unix)]
pub(super) fn identity_of(file: &File) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    file.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Zeros over everything in a file that has lost its last name. What still has
/// one is somebody's: a snapshot or a second name elsewhere shares its bytes.
#[cfg(unix)]
pub(super) fn overwrite_nameless(mut file: &File) -> io::Result<()> {
    use std::io::{Seek, Write};
    use std::os::unix::fs::MetadataExt;
    let about = file.metadata()?;
    if about.nlink() > 0 {
        return Ok(());
    }
    let mut left = about.len();
    file.rewind()?;
    let zeros = [0; 4096];
    while left > 0 {
        let chunk = zeros.get(..usize::try_from(left.min(4096)).unwrap_or(4096)).unwrap_or_default();
        file.write_all(chunk)?;
        left = left.saturating_sub(4096);
    }
    file.sync_all()
}

/// Removes a file, and writes over what was in it where nothing else shares
/// that.
#[cfg(unix)]
pub(super) fn erase(path: &Path) -> io::Result<()> {
    let file = std::fs::OpenOptions::new().write(true).open(path);
    std::fs::remove_file(path)?;
    // One that cannot be written over is gone all the same.
    file.map_or(Ok(()), |file| overwrite_nameless(&file))
}

/// How many names a file has cannot be asked here, so it is not written over.
#[cfg(not(unix))]
pub(super) fn erase(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

/// Gives a file another name where nothing has that yet.
pub(super) fn rename_new(from: tempfile::TempPath, to: &Path) -> io::Result<()> {
    match from.persist_noclobber(to) {
        // A file system on which no file has two names.
        Err(refused) if refused.error.kind() != io::ErrorKind::AlreadyExists && !to.exists() => {
            refused.path.persist(to).map_err(|refused| refused.error)
        }
        result => result.map_err(|refused| refused.error),
    }
}
