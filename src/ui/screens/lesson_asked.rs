//! What can be asked for where a lesson is made one's own.

use crate::lesson::Edit;
use crate::ui::action::Action;

/// Width of a field for a time of the day, or for minutes, in points.
pub const SHORT: f32 = 160.0;

/// What can be asked for on the page.
pub enum Asked {
    /// Open a slide, or shut it.
    Open(String),
    /// Add a slide of this many after the first.
    Add(usize),
    /// Something that the application does.
    Do(Action),
    /// A change of the lesson.
    Edit(Edit),
}
