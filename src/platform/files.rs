//! Reading and writing files whole.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// Writes beside the target and renames, so that a failed write leaves what
/// was there before and never half a file.
///
/// # Errors
/// What the system says, for example that the folder is missing.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// Makes a folder that only its owner can read, where it is missing.
///
/// # Errors
/// What the system says.
pub fn make_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Lets `fill` write into a folder inside the target and moves what it wrote
/// up when all went well, so that a failure leaves nothing. The target must be
/// missing or empty.
///
/// # Errors
/// What the system says about the folders; inside, what `fill` says.
pub fn fill_folder<E>(path: &Path, fill: impl FnOnce(&Path) -> Result<(), E>) -> io::Result<Result<(), E>> {
    let is_new = !path.exists();
    std::fs::create_dir_all(path)?;
    let result = fill_inside(path, fill);
    if is_new && !matches!(result, Ok(Ok(()))) {
        // Only empty folders go this way; one that is not was not ours.
        let _ = std::fs::remove_dir(path);
    }
    result
}

fn fill_inside<E>(path: &Path, fill: impl FnOnce(&Path) -> Result<(), E>) -> io::Result<Result<(), E>> {
    // Removes itself with everything in it when this function ends.
    let inside = tempfile::Builder::new().prefix(".selvsyn-").tempdir_in(path)?;
    if let Err(error) = fill(inside.path()) {
        return Ok(Err(error));
    }
    for entry in std::fs::read_dir(inside.path())? {
        let entry = entry?;
        std::fs::rename(entry.path(), path.join(entry.file_name()))?;
    }
    Ok(Ok(()))
}

/// Reads a text file of at most `max_bytes`.
///
/// # Errors
/// What the system says; [`io::ErrorKind::InvalidData`] for what is no text,
/// [`io::ErrorKind::FileTooLarge`] for what is too large.
pub fn read_to_string(path: &Path, max_bytes: u64) -> io::Result<String> {
    let mut text = String::new();
    let read = File::open(path)?.take(max_bytes + 1).read_to_string(&mut text)?;
    if u64::try_from(read).unwrap_or(u64::MAX) > max_bytes {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(text)
}

/// A file's ending in lower case, without the full stop; empty where it has
/// none.
pub fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Whether a file is there.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether a folder is there.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a folder is missing or holds nothing.
pub fn is_empty_folder(path: &Path) -> bool {
    !path.exists() || std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}
