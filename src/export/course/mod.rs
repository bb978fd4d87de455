//! What is written down of a course: its minutes, and what the room expects.

mod demands;
mod dots;
mod minutes;

pub use demands::{LISTS, demands};
pub use minutes::{Answered, MinutesOf, minutes};

use super::file_name::file_name;
use crate::i18n::Texts;
use jiff::civil::Date;

/// Of minutes and of what the room expects, the suggested one first.
pub const MINUTES_ENDINGS: &[&str] = super::PAGE_ENDINGS;

/// What can be written down of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CourseFileKind {
    /// A result.
    Result,
    /// Minutes.
    Minutes,
    /// What the room expects.
    Demands,
    /// What was agreed on, for calendars.
    Agreed,
    /// What participants get.
    Course,
    /// The same as a picture.
    Qr,
}

impl CourseFileKind {
    /// The name that is suggested, without its ending:
    /// «selvsyn-gruppe-plan-og-bygg-2026-10-13».
    pub fn name(self, course: Option<&str>, date: Option<Date>, texts: &Texts) -> String {
        let kind = texts.get(match self {
            Self::Result => "file-group",
            Self::Minutes => "file-minutes",
            Self::Demands => "file-demands",
            Self::Agreed => "file-agreed",
            Self::Course => "file-course",
            Self::Qr => "file-course-qr",
        });
        file_name(&kind, course, date)
    }
}

#[cfg(test)]
mod tests;
