//! What is known of a lesson that is edited.

use crate::lesson::{Draft, Lesson};
use std::sync::Arc;

/// A copy that is edited, and how much of it lies in its file.
pub struct Editing {
    pub(super) draft: Draft,
    /// As it lies in the file.
    pub(super) kept: Arc<Lesson>,
    /// The file's name; nothing where there is none.
    pub(super) file: Option<String>,
    /// Whether it is being stored.
    pub(super) is_being_kept: bool,
}

impl Editing {
    /// Begins to edit what lies in a file, or in none.
    pub fn new(lesson: Arc<Lesson>, file: Option<String>) -> Self {
        Self { kept: Arc::clone(&lesson), draft: Draft::new(lesson), file, is_being_kept: false }
    }

    /// As it is now.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }
}
