//! What the program holds of a person, as the page «Personvern» sees it.

use std::path::PathBuf;

/// Everything that is stored, as it was when the page was opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// The tables of the history.
    pub tables: Vec<HeldTable>,
    /// The files in the data folder.
    pub files: Vec<HeldFile>,
}

/// A table of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldTable {
    /// Its name.
    pub name: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// How many rows it has.
    pub rows: usize,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFile {
    /// Its path, in the data folder or whole.
    pub name: String,
    /// Its size, in thousands of bytes, rounded up.
    pub kilobytes: usize,
    /// Whether only its owner can read it, where the system tells.
    pub is_private: Option<bool>,
}

/// How far deleting everything has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// It is being done.
    UnderWay,
    /// It is done; this could not be deleted.
    Done(Vec<PathBuf>),
}
