//! Texts of a person's in an archive.

use crate::plan::MAX_TEXT;

/// The text, unless it is longer than any that is written here.
pub(super) fn short_enough(text: String) -> Option<String> {
    // A character has at least one byte, so most texts need no counting.
    (text.len() <= MAX_TEXT || text.chars().count() <= MAX_TEXT).then_some(text)
}
