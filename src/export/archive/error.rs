//! Why an archive was refused, and the sentence that says so.

use crate::i18n::Texts;

/// Why an archive was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// Not JSON, or cut short.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// JSON, but not an archive.
    #[error("not an archive")]
    Foreign,
    /// Written by a newer version of the program.
    #[error("written by a newer version")]
    Newer,
    /// The same key, such as an answer's, stands twice.
    #[error("twice at {place}")]
    Twice {
        /// Of the second.
        place: String,
    },
    /// Something in it is not as the format says.
    #[error("wrong at {place}")]
    Wrong {
        /// Where, for example `sessions[3].answers`.
        place: String,
    },
}

impl ArchiveError {
    /// The key of the text for people.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotJson { .. } => "archive-not-json",
            Self::Foreign => "archive-foreign",
            Self::Newer => "archive-newer",
            Self::Twice { .. } => "archive-twice",
            Self::Wrong { .. } => "archive-wrong",
        }
    }

    /// `line:column` or a path in the file; empty for the file as a whole.
    pub fn place(&self) -> String {
        match self {
            Self::NotJson { line, column } => format!("{line}:{column}"),
            Self::Foreign | Self::Newer => String::new(),
            Self::Twice { place } | Self::Wrong { place } => place.clone(),
        }
    }
}

/// The error as one sentence that says what to do.
pub fn describe(error: &ArchiveError, path: &str, texts: &Texts) -> String {
    let (key, path) = (error.key(), ("path", path.into()));
    match error {
        ArchiveError::NotJson { line, column } => {
            texts.with(key, &[path, ("line", (*line).into()), ("column", (*column).into())])
        }
        ArchiveError::Foreign | ArchiveError::Newer => texts.with(key, &[path]),
        ArchiveError::Twice { place } | ArchiveError::Wrong { place } => {
            texts.with(key, &[path, ("place", place.into())])
        }
    }
}

/// The same of one plan or page, which may have come from no file.
pub fn describe_entry(error: &ArchiveError, texts: &Texts) -> String {
    let place = error.place();
    texts.with("error-entry", &[("place", (&place).into())])
}
