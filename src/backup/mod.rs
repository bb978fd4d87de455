//! Copies of a history: what they are called, and which are kept. No file is
//! touched here, and no clock is read.

mod name;
mod rotation;

pub use name::Name;
pub use rotation::superfluous;

use std::path::{Path, PathBuf};

/// The folder for copies, in the data folder.
pub const FOLDER: &str = "backups";

/// How copies of the history are told from other files in their folder, which
/// may be one of a person's.
#[derive(Clone, Copy)]
pub struct Known {
    /// Whether a file has a name that we give to copies.
    pub by_name: fn(&Path) -> bool,
    /// Whether what is in a file with such a name says so too.
    pub by_content: fn(&Path) -> bool,
}

/// A copy that lies in the folder of backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What its name tells.
    pub name: Name,
    /// Where it lies.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
}
