//! A copy of a lesson, to be made one's own.

use super::Lesson;
use crate::instrument::LocalText;

/// Longest id of what is copied that stays whole in the copy's, so that there
/// is room for what tells it from others.
const LONGEST: usize = 29;

impl Lesson {
    /// A copy with its own id and title, in its first version. It says of
    /// each text whose it is, as what it is a copy of does.
    pub fn copied(&self, id: String, title: LocalText) -> Self {
        let copy_of = self.copy_of.clone().unwrap_or_else(|| self.id.clone());
        Self { id, title, version: 1, copy_of: Some(copy_of), ..self.clone() }
    }

    /// The id of a copy; `random` tells it from every other, also those that
    /// are made elsewhere.
    pub fn id_of_copy(&self, random: u32) -> String {
        let of: String = self.copy_of.as_ref().unwrap_or(&self.id).chars().take(LONGEST).collect();
        format!("{of}-{random:08x}")
    }
}
