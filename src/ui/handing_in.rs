//! What is being handed in to courses, as the pages see it.

use crate::group::{CourseCode, Delivery};
use crate::scoring::SessionId;

/// A course, and one of its rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The course.
    pub course: CourseCode,
    /// Its round, from 1.
    pub round: u8,
}

/// What is handed in, and to which course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedTo {
    /// What.
    pub session: SessionId,
    /// To which course.
    pub course: CourseCode,
    /// In which of its rounds, from 1.
    pub round: u8,
}

/// The state of handing in.
#[derive(Debug, Default)]
pub struct HandingIn {
    /// What is being laid into a folder.
    pub under_way: Option<HandedTo>,
    /// What could not be, and why; a sentence in the person's language.
    pub failed: Option<(HandedTo, String)>,
    /// The code that is shown.
    pub code: Option<ShownCode>,
}

/// A code for a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownCode {
    /// Of what.
    pub of: HandedTo,
    /// The code.
    pub code: String,
    /// What it is known by.
    pub receipt: Delivery,
}

impl HandingIn {
    /// The code of this, where it is made.
    pub fn code_of(&self, of: HandedTo) -> Option<&ShownCode> {
        self.code.as_ref().filter(|shown| shown.of == of)
    }

    /// Why this could not be handed in.
    pub fn failure(&self, of: HandedTo) -> Option<&str> {
        self.failed.as_ref().filter(|(to, _)| *to == of).map(|(_, words)| words.as_str())
    }
}
