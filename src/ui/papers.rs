//! A page that is seen as it will be before it is written.

use crate::instrument::Language;
use crate::paper::Paper;
use crate::plan::{Entry, EntryId};

/// What is to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperOf {
    /// The page, whenever it was written.
    pub page: Entry,
    /// What stands on it that is written elsewhere.
    pub said: Vec<String>,
    /// In which language.
    pub language: Language,
}

/// What was asked for last, and what is laid out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Papers {
    /// What was asked for last.
    pub wanted: Option<PaperOf>,
    /// The pages of what was asked for then, or before it.
    pub laid: Vec<Paper>,
    /// Whose they are.
    pub of: Option<EntryId>,
}

impl Papers {
    /// The pages of that one, as it was when it was last laid out.
    pub fn of(&self, page: EntryId) -> &[Paper] {
        if self.of == Some(page) { &self.laid } else { &[] }
    }
}
