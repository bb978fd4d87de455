//! Copies of a history: what they are called, and which are kept. No file is
//! touched here, and no clock is read.

mod name;
mod rotation;

pub use name::Name;
pub use rotation::superfluous;

use std::path::PathBuf;

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
