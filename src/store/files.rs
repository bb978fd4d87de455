//! What the file system says of the history's file.

use std::io;
use std::path::Path;
use std::time::SystemTime;

/// Makes a rename in the folder of `path` last.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| std::fs::File::open(folder)?.sync_all())
}

/// Which file it is. Where the system does not tell, no open file can be
/// replaced, renamed or deleted.
pub(super) type Identity = (u64, u64);

/// How a file looks from outside; another look means that somebody has
/// written, or that the name stands for another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    pub identity: Identity,
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
