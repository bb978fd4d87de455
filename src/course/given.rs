//! What somebody has who wants to take part in a course.

use super::{CourseFile, FileFlaw};
use crate::group::{CodeProblem, CourseCode};

/// What somebody has who wants to take part.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// The course file, or what the QR code holds.
    File(Box<CourseFile>),
    /// The code.
    Code(CourseCode),
}

/// Why a text is neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GivenFlaw {
    /// It begins as a file does, and is none.
    File(FileFlaw),
    /// It is no code.
    Code(CodeProblem),
}

impl Given {
    /// Reads what somebody has typed, or pasted from a QR code.
    ///
    /// # Errors
    /// [`GivenFlaw`].
    pub fn read(text: &str) -> Result<Self, GivenFlaw> {
        if text.trim_start().starts_with('{') {
            return CourseFile::read(text).map(|file| Self::File(Box::new(file))).map_err(GivenFlaw::File);
        }
        CourseCode::parse(text).map(Self::Code).map_err(GivenFlaw::Code)
    }
}
