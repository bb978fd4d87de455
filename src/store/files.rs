//! What the file system says of the history's file.

use super::format::beside;
use super::{StoreError, appearance};
use crate::platform::{lock, regular};
use std::fs::File;
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// Makes a rename in the folder of `path` last.
#[cfg(unix)]
pub(super) fn sync_parent_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Which file it is. Where the system does not tell, no open file can be
/// replaced, renamed or deleted.
pub(super) type Identity = (u64, u64);

/// How a file looks from outside; another look means that somebody has
/// written, or that the name stands for another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// Which file it is.
    pub identity: Identity,
    /// How long it is, in bytes.
    pub bytes: u64,
    pub modified: Option<SystemTime>,
}

/// How the file of that name looks now; nothing where there is none.
///
/// # Errors
/// What kept the system from telling, as on a network that is down.
pub(super) fn look(path: &Path) -> io::Result<Option<Look>> {
    match std::fs::metadata(path) {
        Ok(about) if about.is_file() => {
            let (identity, modified) = (identity_of(&about), about.modified().ok());
            Ok(Some(Look { identity, bytes: about.len(), modified }))
        }
        Ok(_) => Ok(None),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Which file a name stands for, so that one that was replaced meanwhile is
/// noticed.
pub(super) fn identity(path: &Path) -> Option<Identity> {
    look(path).ok().flatten().map(|look| look.identity)
}

#[cfg(unix)]
fn identity_of(about: &std::fs::Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    (about.dev(), about.ino())
}

#[cfg(not(unix))]
fn identity_of(_about: &std::fs::Metadata) -> Identity {
    (0, 0)
}

/// The same of a file that is open.
#[cfg(unix)]
pub(super) fn identity_of_open(file: &File) -> Option<Identity> {
    file.metadata().ok().map(|about| identity_of(&about))
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

/// Refuses everything in the place of a file that SQLite would open, and of
/// what stands beside the history in its folder, that is no file.
pub(super) fn refuse_odd(path: &Path, folder: &Path) -> Result<(), StoreError> {
    let others = ["", "-wal", "-shm", "-journal"].map(|ending| beside(path, ending));
    let own = [appearance::FILE, lock::FILE_NAME].map(|name| folder.join(name));
    for path in others.iter().chain(&own) {
        regular::refuse_odd(path).map_err(StoreError::Folder)?;
    }
    Ok(())
}

/// The folder that a file lies or is to lie in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes names durable, where the system lets a folder be asked to.
pub(super) fn sync_dir(folder: &Path) {
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        log::debug!("a folder could not be synchronised: {}", error.kind());
    }
}
