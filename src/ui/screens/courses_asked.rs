//! What a person can ask for on the page of all courses, and what is asked
//! before it is done.

use crate::group::CourseCode;
use crate::ui::action::Action;

/// What can be asked for.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// To see the one or the other.
    Led(bool),
    /// To see every course that has ended.
    Ended,
    /// To be asked about a course, or no longer.
    Question(Option<(CourseCode, Question)>),
    /// To take part by what is typed.
    Join,
}

/// What is asked about a course before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// To take part no longer.
    Leave,
    /// To end it.
    End,
    /// To delete it.
    Delete,
}

/// Something that is asked.
#[derive(Clone, Copy)]
pub struct Asking {
    /// About which course.
    pub of: CourseCode,
    /// What.
    pub question: Question,
    /// Whether it has just come, and takes the keyboard.
    pub is_new: bool,
}

impl Question {
    /// What the keys of its texts begin with.
    pub fn key(self) -> &'static str {
        match self {
            Self::Leave => "courses-leave",
            Self::End => "courses-end",
            Self::Delete => "courses-delete",
        }
    }
}
