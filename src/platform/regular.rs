//! Files, and nothing else in their place.
//!
//! A pipe waits for ever, a device may never end, and a link in the data folder
//! leads to what is not ours. So everything is asked what it is before it is
//! opened, opened so that nothing waits, and asked again once it is open.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Something else lies where a file should.
#[derive(Debug, thiserror::Error)]
#[error("{} is not a regular file", .0.display())]
pub struct NotAFile(pub PathBuf);

/// What lies in the place of a file, where that is what went wrong.
pub fn not_a_file(error: &io::Error) -> Option<&Path> {
    error.get_ref()?.downcast_ref::<NotAFile>().map(|found| found.0.as_path())
}

pub(super) fn refused(path: &Path) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, NotAFile(path.to_owned()))
}

/// Opens somebody's file to read it; a link is followed.
///
/// # Errors
/// What the system says; one that [`not_a_file`] knows.
pub fn open(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(refused(path));
    }
    let mut options = OpenOptions::new();
    flags::never_wait(options.read(true));
    still_a_file(options.open(path)?, path)
}

/// Opens a file of the program's own as `options` say; a link there is not
/// followed, and nothing is written through it.
///
/// # Errors
/// As [`open`].
pub fn open_own(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    refuse_odd(path)?;
    flags::never_follow(options);
    let file = options.open(path).map_err(|error| {
        // It came between the two questions.
        if refuse_odd(path).is_err() { refused(path) } else { error }
    })?;
    still_a_file(file, path)
}

/// Refuses what lies in the place of a file of the program's own and is none.
/// What is missing is no harm.
///
/// # Errors
/// As [`open`].
pub fn refuse_odd(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_file() => Ok(()),
        Ok(_) => Err(refused(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn still_a_file(file: File, path: &Path) -> io::Result<File> {
    if file.metadata()?.is_file() { Ok(file) } else { Err(refused(path)) }
}

#[cfg(unix)]
mod flags {
    use std::fs::OpenOptions;
    use std::os::unix::fs::OpenOptionsExt;

    pub(super) fn never_wait(options: &mut OpenOptions) {
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
    }

    pub(super) fn never_follow(options: &mut OpenOptions) {
        options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY | libc::O_NOFOLLOW);
    }
}

/// Here nothing but a file lies in a folder under a file's name, and links
/// take an administrator to make; they were asked for above.
#[cfg(not(unix))]
mod flags {
    use std::fs::OpenOptions;

    pub(super) fn never_wait(_options: &mut OpenOptions) {}

    pub(super) fn never_follow(_options: &mut OpenOptions) {}
}
