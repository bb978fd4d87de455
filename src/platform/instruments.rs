//! The folder of a workplace's own instrument files, beside the history.

use super::{files, permissions, regular, writing};
use crate::instrument::own::{FOLDER, Named};
use crate::instrument::{Problem, ProblemKind};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Largest instrument file that is read, in bytes. Twelve dimensions of
/// twenty items in three languages take about a tenth of it.
pub const MAX_BYTES: u64 = 1024 * 1024;
/// Most files that are read from the folder.
const MAX_FILES: usize = 200;

/// Where the files lie in a data folder.
pub fn folder(data_folder: &Path) -> PathBuf {
    data_folder.join(FOLDER)
}

/// Name and text of every `.json` file in the folder, or why it cannot be read;
/// none where there is no folder, and the folder itself where it cannot be
/// read.
pub fn read(data_folder: &Path) -> Vec<Named> {
    let entries = match fs::read_dir(folder(data_folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            log::error!("the folder of instruments could not be read: {}", error.kind());
            let problem = Problem { place: String::new(), kind: ProblemKind::FolderUnreadable };
            return vec![(FOLDER.to_owned(), Err(problem))];
        }
    };
    let is_json = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(is_json).collect();
    paths.sort();
    paths.truncate(MAX_FILES);
    let read = paths.into_iter().filter_map(|path| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        Some((name, files::read_to_string(&path, MAX_BYTES).map_err(|error| problem(&error))))
    });
    read.collect()
}

fn problem(error: &io::Error) -> Problem {
    log::error!("an instrument file could not be read: {}", error.kind());
    let kind = match error.kind() {
        // A link that leads nowhere is no file, either.
        _ if regular::not_a_file(error).is_some() => ProblemKind::NotAFile,
        io::ErrorKind::NotFound => ProblemKind::NotAFile,
        io::ErrorKind::FileTooLarge => ProblemKind::FileTooLarge(files::megabytes(MAX_BYTES)),
        io::ErrorKind::InvalidData => ProblemKind::NotText,
        _ => ProblemKind::Unreadable,
    };
    Problem { place: String::new(), kind }
}

/// Stores a definition under a name of the program's own making; gives the
/// name.
///
/// # Errors
/// What the system says.
pub fn keep(data_folder: &Path, id: &str, version: u32, text: &str) -> io::Result<String> {
    let folder = folder(data_folder);
    permissions::make_folder_inside(&folder)?;
    let name = format!("{id}-{version}.json");
    writing::write_atomically(&inside(&folder, &name)?, text.as_bytes())?;
    Ok(name)
}

/// Takes a file out of the folder and gives its text, so that it can be put
/// back.
///
/// # Errors
/// What the system says.
pub fn take(data_folder: &Path, name: &str) -> io::Result<String> {
    let path = inside(&folder(data_folder), name)?;
    let text = files::read_to_string(&path, MAX_BYTES)?;
    fs::remove_file(path)?;
    Ok(text)
}

/// Puts a file back that [`take`] took.
///
/// # Errors
/// What the system says.
pub fn put_back(data_folder: &Path, name: &str, text: &str) -> io::Result<()> {
    writing::write_atomically(&inside(&folder(data_folder), name)?, text.as_bytes())
}

/// A file of the folder itself: what would lead out of it, or to a device, is
/// no file's name.
fn inside(folder: &Path, name: &str) -> io::Result<PathBuf> {
    if files::is_file_name(name) { Ok(folder.join(name)) } else { Err(io::ErrorKind::InvalidFilename.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_and_can_be_taken_out_and_put_back() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(read(data.path()), []);
        let name = keep(data.path(), "vart-eget", 2, "{}").unwrap();
        fs::write(folder(data.path()).join("les-meg.txt"), "x").unwrap();
        let all = vec![("vart-eget-2.json".to_owned(), Ok("{}".to_owned()))];
        assert_eq!((name.as_str(), read(data.path())), ("vart-eget-2.json", all.clone()));
        assert_eq!(take(data.path(), &name).unwrap(), "{}");
        assert_eq!(read(data.path()), []);
        put_back(data.path(), &name, "{}").unwrap();
        assert_eq!(read(data.path()), all);
    }
}
