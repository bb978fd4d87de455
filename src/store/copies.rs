//! Which files are copies of a history: those whose name is one of ours, to
//! the letter, and whose content says so too. Everything else is somebody's,
//! and is never touched.

use super::file_header;
use super::format::{LOGS, beside};
use super::quarantine_names;
use super::sqlite_header::{self, Form};
use crate::backup::{Known, Name, Saved};
use crate::passphrase::sealed;
use std::fs;
use std::path::{Path, PathBuf};

/// The ending of a copy that is no whole history and is kept sealed.
pub(super) const SEALED: &str = ".age";
/// Enough of a sealed file to know it by.
const SEALED_START: usize = 64;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A backup of ours that everybody can read.
    Plain,
    /// A history that was set aside, and that everybody can read.
    Aside,
    /// A file that begins as our locked ones do. Whether it is one of this
    /// history, its passphrase tells.
    Encrypted,
    /// A sealed file, of which its passphrase tells the same.
    Sealed,
    /// A history under a name that a person gave it.
    Named,
}

/// A file that may have to follow the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Copy {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is.
    pub kind: Kind,
}

/// The copies in `folder`, the newest first; what has no name of ours is not
/// looked at.
pub fn saved(folder: &Path) -> Vec<Saved> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut found: Vec<Saved> = entries
        .flatten()
        .filter_map(|entry| {
            let name = Name::parse(entry.file_name().to_str()?)?;
            let bytes = entry.metadata().ok().filter(fs::Metadata::is_file)?.len();
            Some(Saved { name, path: entry.path(), bytes })
        })
        .collect();
    found.sort_by_key(|saved| std::cmp::Reverse(saved.name.number));
    found
}

/// The copies in a folder, by name.
pub(super) fn list(folder: &Path) -> Vec<Copy> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    // A link is no file here, and neither is a pipe.
    let files = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let mut found: Vec<Copy> = files
        .filter_map(|entry| {
            let kind = kind(&entry.path(), entry.file_name().to_str()?)?;
            Some(Copy { path: entry.path(), kind })
        })
        .collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn kind(path: &Path, name: &str) -> Option<Kind> {
    // The history itself, and what is being made.
    if name == super::FILE_NAME || name.starts_with('.') {
        return None;
    }
    if name.ends_with(SEALED) {
        return Some(Kind::Sealed);
    }
    match sqlite_header::form(path).ok()?? {
        Form::Encrypted => Some(Kind::Encrypted),
        Form::Plain if !sqlite_header::is_marked(path) => None,
        Form::Plain if Name::parse(name).is_some() => Some(Kind::Plain),
        Form::Plain if quarantine_names::is_name(name) => Some(Kind::Aside),
        Form::Plain => Some(Kind::Named),
    }
}

/// Whether a file is a backup, by its name and by what it begins with.
pub(super) fn is_backup(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).filter(|name| Name::parse(name).is_some());
    let is_file = fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
    is_file && name.is_some_and(|name| matches!(kind(path, name), Some(Kind::Plain | Kind::Encrypted)))
}

/// How copies, and what belongs to them, are told from everything else.
pub const KNOWN: Known = Known {
    by_name: |path| is_named_by_us(of_log(path).as_deref().unwrap_or(path)) || is_sealed_name(path),
    by_content: is_ours,
};

/// Whether a file with a name of ours is ours by what it begins with; what
/// SQLite has left beside it tells nothing of itself.
fn is_ours(path: &Path) -> bool {
    if of_log(path).is_some() {
        return true;
    }
    if is_sealed_name(path) {
        return file_header::read(path, SEALED_START).is_ok_and(|start| sealed::is_sealed(&start.bytes));
    }
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| matches!(kind(path, name), Some(Kind::Plain | Kind::Aside | Kind::Encrypted)))
}

/// The file that a log lies beside.
fn of_log(path: &Path) -> Option<PathBuf> {
    let name = path.to_str()?;
    LOGS.iter().find_map(|log| name.strip_suffix(log)).map(PathBuf::from)
}

/// Whether a file has a name that we give to copies.
pub(super) fn is_named_by_us(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(is_our_name)
}

/// Whether a sealed file has a name that we give one.
pub(super) fn is_sealed_name(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(SEALED));
    name.is_some_and(|name| is_our_name(LOGS.iter().find_map(|log| name.strip_suffix(log)).unwrap_or(name)))
}

fn is_our_name(name: &str) -> bool {
    Name::parse(name).is_some() || quarantine_names::is_name(name)
}

/// A copy and what SQLite has left beside it.
pub(super) fn with_logs(path: &Path) -> impl Iterator<Item = PathBuf> {
    let logs: Vec<PathBuf> = LOGS.iter().map(|ending| beside(path, ending)).collect();
    let is_file = |log: &PathBuf| fs::symlink_metadata(log).is_ok_and(|about| about.is_file());
    std::iter::once(path.to_owned()).chain(logs.into_iter().filter(is_file))
}
