//! A path that is to be typed, as the question for it sees it.

use std::path::PathBuf;

/// What a path is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFor {
    /// A file to write.
    Save,
    /// A file to read.
    Open,
    /// A folder.
    Folder,
}

/// A path that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPrompt {
    /// What is to be done with it, in the person's language.
    pub title: String,
    /// Of what kind it is.
    pub what: PathFor,
    /// What stands in the field when it comes.
    pub suggested: String,
    /// The endings that fit, without the full stop.
    pub endings: &'static [&'static str],
    /// Where a path begins that does not say so itself.
    pub folder: PathBuf,
    /// What `~` stands for.
    pub home: Option<PathBuf>,
    /// Why what was typed before came to nothing.
    pub problem: Option<String>,
    /// What was typed where a file is; it is replaced when it is given again.
    pub taken: Option<String>,
}
