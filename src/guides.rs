//! The guides for people, in their own language, as they stand in `docs`.

use crate::instrument::Language;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// How the program is used, from installing it to years later.
    Use,
    /// How a course is led, for who stands in the room.
    Course,
    /// What is stored, who can read it and what a group gets, on one sheet.
    Privacy,
}

impl Guide {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Use, Self::Course, Self::Privacy];

    /// The key of what it is called on a button.
    pub fn key(self) -> &'static str {
        match self {
            Self::Use => "guide-use",
            Self::Course => "guide-course",
            Self::Privacy => "guide-privacy",
        }
    }

    /// What it says, as Markdown: headings, paragraphs, numbered lines, lists,
    /// checklists and tables of two columns.
    pub fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Use, Language::Bokmal) => include_str!("../docs/brukerveiledning.md"),
            (Self::Use, Language::Nynorsk) => include_str!("../docs/brukerveiledning.nn.md"),
            (Self::Use, Language::English) => include_str!("../docs/brukerveiledning.en.md"),
            (Self::Course, Language::Bokmal) => include_str!("../docs/kursleder.md"),
            (Self::Course, Language::Nynorsk) => include_str!("../docs/kursleder.nn.md"),
            (Self::Course, Language::English) => include_str!("../docs/kursleder.en.md"),
            (Self::Privacy, Language::Bokmal) => include_str!("../docs/personvern.md"),
            (Self::Privacy, Language::Nynorsk) => include_str!("../docs/personvern.nn.md"),
            (Self::Privacy, Language::English) => include_str!("../docs/personvern.en.md"),
        }
    }
}
