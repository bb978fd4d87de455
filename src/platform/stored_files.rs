//! What lies in the data folder, and how all of it is deleted: what is the
//! program's, and nothing that somebody else has put beside it.

use super::logging;
use super::own_files::{INSTRUMENTS, LESSONS, OwnFiles};
use super::permissions::{is_private, is_shut};
use crate::backup::{self, Known};
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

/// What the names begin with of those that were never finished.
const UNFINISHED: &str = ".selvsyn";
/// What the names of the program's files begin with.
const PREFIXES: [&str; 2] = ["selvsyn", UNFINISHED];
/// Deeper folders are none of the program's.
const MAX_DEPTH: usize = 4;

/// A file of the program's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    /// Its path.
    pub path: PathBuf,
    /// Its size, in bytes.
    pub bytes: u64,
    /// Whether only its owner can read it; `None` where it cannot be told.
    pub is_private: Option<bool>,
}

/// Every file of the program's in a data folder, and in a folder of backups
/// that lies elsewhere; by path.
pub fn list(data_folder: &Path, backups: Option<&Path>, known: Known) -> Vec<StoredFile> {
    let mut found = Vec::new();
    for (folder, room) in places(data_folder, backups) {
        let lies_shut = is_shut(data_folder) && folder.starts_with(data_folder) || is_shut(&folder);
        for entry in ours(&folder, room, known) {
            collect(&entry.path(), lies_shut, 0, &mut found);
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Deletes every file of the program's, and the data folder when nothing is
/// left in it. Gives what could not be deleted, having looked; also what has
/// a copy's name and is no copy to anybody who reads it.
pub fn erase(data_folder: &Path, backups: Option<&Path>, known: Known) -> Vec<PathBuf> {
    for (folder, room) in places(data_folder, backups) {
        for entry in ours(&folder, room, known) {
            let path = entry.path();
            if room == Room::Copies && !is_unfinished(&entry) && !(known.by_content)(&path) {
                continue;
            }
            // What cannot be deleted is found by looking again. A link goes,
            // and what it leads to stays.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let _ = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
    let mut left: Vec<PathBuf> = list(data_folder, backups, known).into_iter().map(|stored| stored.path).collect();
    // What cannot be looked into may hold anything.
    left.extend(places(data_folder, backups).into_iter().map(|(folder, _)| folder).filter(|folder| is_closed(folder)));
    // Somebody else's file in it keeps the folder.
    for folder in [backup::FOLDER, logging::FOLDER, INSTRUMENTS.folder, LESSONS.folder] {
        let _ = fs::remove_dir(data_folder.join(folder));
    }
    let _ = fs::remove_dir(data_folder);
    left
}

/// Whether there is a folder, and nobody is let in.
fn is_closed(folder: &Path) -> bool {
    let is_none = |error: io::Error| matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory);
    fs::read_dir(folder).is_err_and(|error| !is_none(error))
}

/// What is kept in a folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Data,
    Copies,
    Log,
    Own(OwnFiles),
}

/// The folders to look in.
fn places(data_folder: &Path, backups: Option<&Path>) -> Vec<(PathBuf, Room)> {
    let own = |files: OwnFiles| (files.folder, Room::Own(files));
    let inside = [(backup::FOLDER, Room::Copies), (logging::FOLDER, Room::Log), own(INSTRUMENTS), own(LESSONS)];
    let mut all = vec![(data_folder.to_owned(), Room::Data)];
    all.extend(inside.map(|(name, room)| (data_folder.join(name), room)));
    let is_new = |folder: &&Path| all.iter().all(|(known, _)| known != folder);
    let elsewhere = backups.filter(is_new).map(|folder| (folder.to_owned(), Room::Copies));
    all.extend(elsewhere);
    all
}

fn ours(folder: &Path, room: Room, known: Known) -> Vec<DirEntry> {
    let is_ours = |entry: &DirEntry| {
        let (path, is_folder) = (entry.path(), entry.file_type().is_ok_and(|kind| kind.is_dir()));
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if is_folder {
            return room == Room::Data && name.starts_with(UNFINISHED);
        }
        is_unfinished(entry)
            || match room {
                Room::Data => PREFIXES.iter().any(|prefix| name.starts_with(prefix)),
                Room::Copies => (known.by_name)(&path),
                Room::Log => logging::is_name(&name),
                Room::Own(files) => files.has(&path),
            }
    };
    fs::read_dir(folder).into_iter().flatten().flatten().filter(is_ours).collect()
}

fn is_unfinished(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with(UNFINISHED)
}

fn collect(path: &Path, lies_shut: bool, depth: usize, found: &mut Vec<StoredFile>) {
    let Ok(about) = fs::symlink_metadata(path) else { return };
    if !about.is_dir() {
        // In a folder that nobody else can enter, nobody else reads a file.
        let is_private = if lies_shut { Some(true) } else { is_private(path) };
        found.push(StoredFile { path: path.to_owned(), bytes: about.len(), is_private });
    } else if depth < MAX_DEPTH {
        let lies_shut = lies_shut || is_shut(path);
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            collect(&entry.path(), lies_shut, depth + 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A copy here is what says that it is one.
    const KNOWN: Known = Known {
        by_name: |path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("selvsyn-2026-")),
        by_content: |path| fs::read(path).is_ok_and(|bytes| bytes == b"12345"),
    };

    fn fill(folder: &Path) {
        for name in ["backups", "log", "instruments", "lessons", "reports", ".selvsyn-restore-x"] {
            fs::create_dir(folder.join(name)).unwrap();
        }
        for name in [
            "selvsyn.sqlite3",
            "selvsyn.sqlite3-wal",
            ".selvsyn-half",
            ".selvsyn-restore-x/selvsyn.sqlite3",
            "backups/selvsyn-2026-06-04.sqlite3",
            "log/selvsyn_rCURRENT.log",
            "instruments/eget.json",
            "lessons/var.selvsyn-leksjon",
            "reports/rapport.pdf",
            "notes.txt",
        ] {
            fs::write(folder.join(name), "12345").unwrap();
        }
    }

    #[test]
    fn all_of_ours_goes_and_nothing_of_others() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        fs::create_dir(&data).unwrap();
        fill(&data);
        fs::write(elsewhere.path().join("selvsyn-2026-06-04.sqlite3"), "12345").unwrap();
        fs::write(elsewhere.path().join("other.txt"), "1").unwrap();
        let found = list(&data, Some(elsewhere.path()), KNOWN);
        assert_eq!(found.len(), 9);
        assert!(found.iter().all(|stored| stored.bytes == 5));
        assert_eq!(erase(&data, Some(elsewhere.path()), KNOWN), [] as [PathBuf; 0]);
        assert_eq!(list(&data, Some(elsewhere.path()), KNOWN), []);
        let left: Vec<_> = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(data.join("reports/rapport.pdf").is_file() && data.join("notes.txt").is_file());
        assert!(elsewhere.path().join("other.txt").is_file());

        fs::remove_dir_all(data.join("reports")).unwrap();
        fs::remove_file(data.join("notes.txt")).unwrap();
        fs::write(data.join("selvsyn.sqlite3"), "1").unwrap();
        erase(&data, None, KNOWN);
        assert!(!data.exists(), "an empty data folder goes too");
    }

    #[test]
    #[cfg(unix)]
    fn a_link_goes_and_what_it_leads_to_stays() {
        let folder = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("mine.txt"), "1").unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("selvsyn-link")).unwrap();
        assert_eq!(erase(folder.path(), None, KNOWN), [] as [PathBuf; 0]);
        assert!(elsewhere.path().join("mine.txt").is_file());
    }

    #[test]
    #[cfg(unix)]
    fn who_can_read_is_told_as_it_is() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("selvsyn.sqlite3");
        fs::write(&file, "1").unwrap();
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        for (shut, mode, expected) in [(0o700, 0o644, true), (0o755, 0o600, true), (0o755, 0o644, false)] {
            set(folder.path(), shut);
            set(&file, mode);
            assert_eq!(list(folder.path(), None, KNOWN)[0].is_private, Some(expected), "{shut:o} {mode:o}");
        }

        set(folder.path(), 0o755);
        let log = folder.path().join(logging::FOLDER);
        fs::create_dir(&log).unwrap();
        fs::write(log.join("selvsyn.log"), "1").unwrap();
        set(&log.join("selvsyn.log"), 0o644);
        for (shut, expected) in [(0o700, true), (0o755, false)] {
            set(&log, shut);
            assert_eq!(
                list(folder.path(), None, KNOWN)[0].is_private,
                Some(expected),
                "a folder of {shut:o} in an open one"
            );
        }
    }
    /// A folder that cannot be read is not called deleted.
    #[cfg(unix)]
    #[test]
    fn what_cannot_be_looked_into_is_left() {
        let data = tempfile::tempdir().unwrap();
        let round = data.path().join(INSTRUMENTS.folder);
        std::os::unix::fs::symlink(&round, &round).unwrap();
        assert_eq!(erase(data.path(), None, KNOWN), [round]);
    }
}
