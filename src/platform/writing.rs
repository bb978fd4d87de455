//! Writing a file whole: beside its target, and then renamed over it, so that
//! a failed write leaves what was there before and never half a file.

use super::{permissions, regular};
use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// What an unfinished file is called, around a random part.
const UNFINISHED: (&str, &str) = (".selvsyn-", ".tmp");
/// The ending of one that is written where copies of the history are.
pub const PART: &str = ".part";
/// So often an unfinished file is begun that somebody sweeps away.
const TRIES: u32 = 3;

/// Why a file that a person chose is not written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Kept {
    /// Nobody may write to it.
    #[error("the file is read-only")]
    ReadOnly,
    /// It is somebody else's.
    #[error("the file is somebody else's")]
    Others,
    /// It is a link that leads nowhere.
    #[error("the link leads nowhere")]
    Dangling,
}

/// Whether a file that a person chose stays as it is, rather than that the
/// system failed.
pub fn is_kept(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Kept>())
}

/// The text that tells a person why a file was not written.
pub fn why_unwritten(error: &io::Error) -> &'static str {
    let kept = error.get_ref().and_then(|inner| inner.downcast_ref::<Kept>());
    match (kept, error.kind()) {
        _ if regular::not_a_file(error).is_some() => "error-write-not-a-file",
        (Some(Kept::ReadOnly), _) => "error-write-protected",
        (Some(Kept::Others), _) => "error-write-others",
        (Some(Kept::Dangling), _) => "error-write-dangling",
        (None, io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge) => {
            "error-write-full"
        }
        _ => "error-write",
    }
}

/// Writes a file of the program's own, which is its owner's alone.
///
/// # Errors
/// What the system says, for example that the folder is missing; what is no
/// file is not replaced.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    regular::refuse_odd(path)?;
    let mut file = unfinished(folder_of(path), PRIVATE)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// As [`write_atomically`], without waiting for the disk: for what is no loss
/// when the power goes.
///
/// # Errors
/// What the system says.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    regular::refuse_odd(path)?;
    let mut file = unfinished(folder_of(path), PRIVATE)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// Writes a file where a person wants it. A link is followed to its file; a new
/// file has the rights of its folder, and one that is replaced keeps its own.
///
/// # Errors
/// What the system says, or [`Kept`]; [`why_unwritten`] tells a person.
pub fn export(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = Target::of(path)?;
    let mut file = unfinished(folder_of(&target.path), if target.there.is_some() { PRIVATE } else { USUAL })?;
    target.hand_over(file.as_file())?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(&target.path)?;
    Ok(())
}

/// Lays a file where nothing is, in a folder that others read too: it never
/// takes another one's place, and it has the rights of its folder. What cannot
/// be written whole is not there.
///
/// # Errors
/// What the system says, [`io::ErrorKind::AlreadyExists`] among it.
pub fn lay(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    // A pipe is asked what it is and never opened.
    if !fs::metadata(folder)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let mut file = File::options().write(true).create_new(true).open(path)?;
    permissions::share(&file);
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
        if let Err(error) = fs::remove_file(path) {
            log::warn!("an unfinished file could not be taken away: {}", error.kind());
        }
    })
}

/// Where something that a person wants is to be written.
#[derive(Debug)]
pub struct Target {
    /// The file itself, behind whatever links.
    pub path: PathBuf,
    there: Option<Metadata>,
}

impl Target {
    /// What a name stands for.
    ///
    /// # Errors
    /// As [`export`].
    pub fn of(path: &Path) -> io::Result<Self> {
        let about = match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { path: path.to_owned(), there: None });
            }
            about => about?,
        };
        let dangling = |_| kept(Kept::Dangling);
        let path = if about.is_symlink() { fs::canonicalize(path).map_err(dangling)? } else { path.to_owned() };
        let about = fs::metadata(&path)?;
        if !about.is_file() {
            return Err(regular::refused(&path));
        }
        if about.permissions().readonly() {
            return Err(kept(Kept::ReadOnly));
        }
        Ok(Self { path, there: Some(about) })
    }

    /// Lets a file that is to be made have the rights of its folder, unless it
    /// is to have those of the one that it replaces.
    pub fn allow(&self, builder: &mut tempfile::Builder<'_, '_>) {
        #[cfg(unix)]
        if self.there.is_none() {
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(USUAL));
        }
        #[cfg(not(unix))]
        let _ = builder;
    }

    /// Gives a new file the rights of the one that it is to replace.
    ///
    /// # Errors
    /// As [`export`].
    #[cfg(unix)]
    pub fn hand_over(&self, file: &File) -> io::Result<()> {
        use std::fs::Permissions;
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let Some(there) = &self.there else { return Ok(()) };
        let new = file.metadata()?;
        if new.uid() != there.uid() {
            return Err(kept(Kept::Others));
        }
        let mode = there.permissions().mode() & 0o777;
        // What its group could do, no other group may.
        let is_groups = new.gid() == there.gid() || fchown(file, None, Some(there.gid())).is_ok();
        file.set_permissions(Permissions::from_mode(if is_groups { mode } else { mode & !0o070 }))
    }

    /// On this system the folder says who gets at a file.
    ///
    /// # Errors
    /// None.
    #[cfg(not(unix))]
    pub fn hand_over(&self, _file: &File) -> io::Result<()> {
        Ok(())
    }
}

fn kept(why: Kept) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, why)
}

pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Its owner's alone.
const PRIVATE: u32 = 0o600;
/// What the system leaves of it (`umask`).
const USUAL: u32 = 0o666;

/// A file without a name that anybody knows, gone when it is dropped. As long
/// as this process lives it is locked, so that what a killed one left is known.
fn unfinished(folder: &Path, mode: u32) -> io::Result<NamedTempFile> {
    sweep(folder);
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED.0).suffix(UNFINISHED.1);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    #[cfg(not(unix))]
    let _ = mode;
    let mut file = builder.tempfile_in(folder)?;
    for _ in 0..TRIES {
        // A system without locks sweeps nothing, either.
        let _ = file.as_file().try_lock();
        // Another program may have swept it before it was locked.
        if file.path().exists() {
            break;
        }
        file = builder.tempfile_in(folder)?;
    }
    Ok(file)
}

/// Takes away what a program left in a folder that was killed while it wrote.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_ours = name.to_str().is_some_and(|name| name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1));
        if !is_ours {
            continue;
        }
        let path = entry.path();
        let Ok(file) = regular::open_own(&path, fs::OpenOptions::new().read(true).write(true)) else { continue };
        match file.try_lock() {
            Ok(()) => {
                if let Err(error) = fs::remove_file(&path) {
                    log::warn!("an unfinished file could not be swept away: {}", error.kind());
                }
            }
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_a_killed_program_left_is_swept_and_what_a_living_one_writes_is_not() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(".selvsyn-aB3dE6.tmp"), "halv").unwrap();
        fs::write(folder.path().join("selvsyn-notater.tmp"), "mitt").unwrap();
        let living = unfinished(folder.path(), PRIVATE).unwrap();
        let name = living.path().file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(names(folder.path()), [name.as_str(), "selvsyn-notater.tmp"]);
        export(&folder.path().join("ut.csv"), b"1").unwrap();
        assert_eq!(names(folder.path()), [name.as_str(), "selvsyn-notater.tmp", "ut.csv"]);
        drop(living);
        assert_eq!(names(folder.path()), ["selvsyn-notater.tmp", "ut.csv"]);
    }

    #[cfg(unix)]
    #[test]
    fn rights_are_the_folders_or_those_of_what_is_replaced() {
        use std::fs::Permissions;
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let usual = folder.path().join("usual");
        fs::write(&usual, "").unwrap();
        let new = folder.path().join("new");
        export(&new, b"1").unwrap();
        assert_eq!(mode(&new), mode(&usual));
        fs::set_permissions(&new, Permissions::from_mode(0o640)).unwrap();
        let link = folder.path().join("link");
        symlink(&new, &link).unwrap();
        export(&link, b"2").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "the link stays");
        assert_eq!((mode(&new), fs::read(&new).unwrap()), (0o640, b"2".to_vec()));
        let own = folder.path().join("own");
        write_atomically(&own, b"3").unwrap();
        assert_eq!(mode(&own), 0o600);
        fs::set_permissions(&new, Permissions::from_mode(0o440)).unwrap();
        fs::remove_file(&own).unwrap();
        symlink(folder.path().join("none"), &own).unwrap();
        for (path, key) in [
            (&new, "error-write-protected"),
            (&link, "error-write-protected"),
            (&own, "error-write-dangling"),
            (&folder.path().to_owned(), "error-write-not-a-file"),
        ] {
            assert_eq!(why_unwritten(&export(path, b"4").unwrap_err()), key, "{}", path.display());
        }
        assert_eq!(fs::read(&new).unwrap(), b"2");
        assert!(write_atomically(&own, b"5").is_err() && fs::symlink_metadata(&own).unwrap().is_symlink());
    }
}
