//! The folders of a workplace's own files, beside the history.

use super::{files, permissions, regular, writing};
use crate::instrument::own::Named;
use crate::instrument::{self, Problem, ProblemKind};
use crate::lesson;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Most files that are read from a folder.
const MAX_FILES: usize = 200;

/// Files of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnFiles {
    /// Their folder inside the data folder.
    pub folder: &'static str,
    /// How their names end.
    pub ending: &'static str,
    /// Largest file that is read, in bytes.
    pub max_bytes: u64,
}

/// A workplace's own questionnaires. Twelve dimensions of twenty items in
/// three languages take about a tenth of the largest.
pub const INSTRUMENTS: OwnFiles = OwnFiles { folder: instrument::own::FOLDER, ending: "json", max_bytes: 1024 * 1024 };

/// Lessons, with their pictures.
pub const LESSONS: OwnFiles =
    OwnFiles { folder: lesson::own::FOLDER, ending: lesson::file::ENDING, max_bytes: lesson::file::MAX_BYTES };

impl OwnFiles {
    /// Where the files lie in a data folder.
    pub fn folder(self, data_folder: &Path) -> PathBuf {
        data_folder.join(self.folder)
    }

    /// Whether a file is of this kind by its name.
    pub fn has(self, path: &Path) -> bool {
        path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending))
    }

    /// Name and text of every such file in the folder, or why it cannot be
    /// read; none where there is no folder, and the folder itself where it
    /// cannot be read.
    pub fn read(self, data_folder: &Path) -> Vec<Named> {
        let entries = match fs::read_dir(self.folder(data_folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
            Err(error) => {
                log::error!("a folder of one's own files could not be read: {}", error.kind());
                let problem = Problem { place: String::new(), kind: ProblemKind::FolderUnreadable };
                return vec![(self.folder.to_owned(), Err(problem))];
            }
        };
        let mut paths: Vec<PathBuf> =
            entries.flatten().map(|entry| entry.path()).filter(|path| self.has(path)).collect();
        paths.sort();
        paths.truncate(MAX_FILES);
        let read = paths.into_iter().filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some((name, files::read_to_string(&path, self.max_bytes).map_err(|error| self.problem(&error))))
        });
        read.collect()
    }

    fn problem(self, error: &io::Error) -> Problem {
        log::error!("a file of one's own could not be read: {}", error.kind());
        let kind = match error.kind() {
            // A link that leads nowhere is no file, either.
            _ if regular::not_a_file(error).is_some() => ProblemKind::NotAFile,
            io::ErrorKind::NotFound => ProblemKind::NotAFile,
            io::ErrorKind::FileTooLarge => ProblemKind::FileTooLarge(files::megabytes(self.max_bytes)),
            io::ErrorKind::InvalidData => ProblemKind::NotText,
            _ => ProblemKind::Unreadable,
        };
        Problem { place: String::new(), kind }
    }

    /// Stores a file under a name of the program's own making; gives the name.
    ///
    /// # Errors
    /// What the system says.
    pub fn keep(self, data_folder: &Path, id: &str, version: u32, text: &str) -> io::Result<String> {
        let folder = self.folder(data_folder);
        permissions::make_folder_inside(&folder)?;
        let name = format!("{id}-{version}.{}", self.ending);
        writing::write_atomically(&inside(&folder, &name)?, text.as_bytes())?;
        Ok(name)
    }

    /// Takes a file out of the folder and gives its text, so that it can be
    /// put back.
    ///
    /// # Errors
    /// What the system says.
    pub fn take(self, data_folder: &Path, name: &str) -> io::Result<String> {
        let path = inside(&self.folder(data_folder), name)?;
        let text = files::read_to_string(&path, self.max_bytes)?;
        fs::remove_file(path)?;
        Ok(text)
    }

    /// Puts a file back that [`Self::take`] took.
    ///
    /// # Errors
    /// What the system says.
    pub fn put_back(self, data_folder: &Path, name: &str, text: &str) -> io::Result<()> {
        writing::write_atomically(&inside(&self.folder(data_folder), name)?, text.as_bytes())
    }
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
        for (files, expected) in [(INSTRUMENTS, "vart-eget-2.json"), (LESSONS, "vart-eget-2.selvsyn-leksjon")] {
            let data = tempfile::tempdir().unwrap();
            assert_eq!(files.read(data.path()), []);
            let name = files.keep(data.path(), "vart-eget", 2, "{}").unwrap();
            fs::write(files.folder(data.path()).join("les-meg.txt"), "x").unwrap();
            let all = vec![(expected.to_owned(), Ok("{}".to_owned()))];
            assert_eq!((name.as_str(), files.read(data.path())), (expected, all.clone()));
            assert_eq!(files.take(data.path(), &name).unwrap(), "{}");
            assert_eq!(files.read(data.path()), []);
            files.put_back(data.path(), &name, "{}").unwrap();
            assert_eq!(files.read(data.path()), all);
        }
    }
}
