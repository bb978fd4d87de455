//! What the file system says of the history's file.

use std::path::Path;
use std::time::SystemTime;

/// Makes a rename in the folder of `path` last.
#[cfg(unix)]
pub(super) fn sync_folder(path: &Path) -> std::io::Result<()> {
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
pub(super) fn look(path: &Path) -> Option<Look> {
    let about = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    Some(Look { identity: identity_of(&about), bytes: about.len(), modified: about.modified().ok() })
}

/// Which file a name stands for, so that one that was replaced meanwhile is
/// noticed.
pub(super) fn identity(path: &Path) -> Option<Identity> {
    look(path).map(|look| look.identity)
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
