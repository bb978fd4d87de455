//! The labels that say that a course lies between two sessions.

use super::{Language, Texts};

/// «Før kurset» and «Etter kurset» in every language: a label keeps the
/// language it was written in.
pub struct CourseLabels {
    before: Vec<String>,
    after: Vec<String>,
}

impl Default for CourseLabels {
    fn default() -> Self {
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for texts in Language::ALL.map(Texts::new) {
            before.push(texts.get("label-before-course").to_lowercase());
            after.push(texts.get("label-after-course").to_lowercase());
        }
        Self { before, after }
    }
}

impl CourseLabels {
    /// Whether the label is from before a course.
    pub fn is_before(&self, label: &str) -> bool {
        self.before.contains(&label.trim().to_lowercase())
    }

    /// Whether the label is from after one.
    pub fn is_after(&self, label: &str) -> bool {
        self.after.contains(&label.trim().to_lowercase())
    }
}
