//! What is being written elsewhere, noted in the data folder as long as it
//! takes: so the next start finds what a program left there that was killed.

use super::{regular, writing};
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempPath};

/// What a note is called, around a random part.
const NAME: (&str, &str) = (".selvsyn-", ".note");
/// Longer than any path.
const MAX_BYTES: u64 = 64 * 1024;

/// Says as long as it is there that something is being written somewhere.
#[derive(Debug)]
pub struct Note {
    /// Locked as long as this process lives.
    _file: File,
    _path: TempPath,
}

impl Note {
    /// Notes where this file is to be written. Nothing where it cannot be
    /// noted; then it is written all the same.
    pub fn of(data_folder: &Path, file: &Path) -> Option<Self> {
        let target = writing::Target::of(file).ok()?;
        let place = fs::canonicalize(writing::folder_of(&target.path)).ok()?;
        // What is swept away here needs no note.
        if fs::canonicalize(data_folder).ok()? == place {
            return None;
        }
        Self::about(data_folder, &place)
    }

    /// Notes that this very file is being made, and has no name of its own yet.
    pub fn of_unfinished(data_folder: &Path, file: &Path) -> Option<Self> {
        let folder = fs::canonicalize(writing::folder_of(file)).ok()?;
        Self::about(data_folder, &folder.join(file.file_name()?))
    }

    fn about(data_folder: &Path, place: &Path) -> Option<Self> {
        let note = tempfile::Builder::new().prefix(NAME.0).suffix(NAME.1).tempfile_in(data_folder);
        let written = note.and_then(|mut note: NamedTempFile| {
            // A system without locks sweeps nothing, either.
            let _ = note.as_file().try_lock();
            note.write_all(&bytes_of(place))?;
            Ok(note.into_parts())
        });
        match written {
            Ok((file, path)) => Some(Self { _file: file, _path: path }),
            Err(error) => {
                log::debug!("it could not be noted where something is written: {}", error.kind());
                None
            }
        }
    }
}

/// Follows the notes of programs that were killed, and takes away what they
/// left.
pub fn sweep(data_folder: &Path) {
    for entry in fs::read_dir(data_folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let is_note = name.to_str().is_some_and(|name| name.starts_with(NAME.0) && name.ends_with(NAME.1));
        if !is_note {
            continue;
        }
        let path = entry.path();
        let Ok(file) = regular::open_own(&path, OpenOptions::new().read(true).write(true)) else { continue };
        if file.try_lock().is_err() {
            continue;
        }
        let mut bytes = Vec::new();
        if (&file).take(MAX_BYTES).read_to_end(&mut bytes).is_ok() {
            follow(&path_of(bytes));
        }
        if let Err(error) = fs::remove_file(&path) {
            log::warn!("a note could not be taken away: {}", error.kind());
        }
    }
}

/// Whatever a note says, only what was never finished goes.
fn follow(place: &Path) {
    let name = place.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    match fs::symlink_metadata(place) {
        Ok(about) if about.is_dir() => writing::sweep(place),
        Ok(about) if about.is_file() && name.starts_with(NAME.0) && name.ends_with(writing::PART) => {
            if let Err(error) = fs::remove_file(place) {
                log::warn!("an unfinished file could not be swept away: {}", error.kind());
            }
        }
        _ => {}
    }
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes().to_owned()
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    std::ffi::OsString::from_vec(bytes).into()
}

/// A name that is no text is not found again.
#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.to_string_lossy().into_owned().into_bytes()
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8(bytes).unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_note_is_followed_when_its_program_is_gone_and_not_before() {
        let (data, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let [half, part, whole] = [".selvsyn-a1.tmp", ".selvsyn-b2.part", "brev.txt"].map(|name| {
            let file = elsewhere.path().join(name);
            fs::write(&file, "x").unwrap();
            file
        });
        let living = [Note::of(data.path(), &elsewhere.path().join("ut.csv")), Note::of_unfinished(data.path(), &part)];
        assert!(living.iter().all(Option::is_some));
        sweep(data.path());
        assert!(half.exists() && part.exists() && notes(data.path()) == 2);
        drop(living);
        assert_eq!(notes(data.path()), 0);
        assert!(Note::of(data.path(), &data.path().join("ut.csv")).is_none());
        // As killed programs leave them, and one that somebody has changed.
        let left = |name: &str, place: &Path| fs::write(data.path().join(name), bytes_of(place)).unwrap();
        left(".selvsyn-1.note", &fs::canonicalize(elsewhere.path()).unwrap());
        left(".selvsyn-2.note", &part);
        left(".selvsyn-3.note", &whole);
        left(".selvsyn-4.note", Path::new("\n\0"));
        sweep(data.path());
        assert!(!half.exists() && !part.exists() && whole.exists());
        assert_eq!(notes(data.path()), 0);
    }
}
