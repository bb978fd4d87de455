//! A lesson on paper: its slides as they stand on the wall, three a page with
//! room to write, and the script of whoever leads the course. What is hidden
//! is in none of them.

mod script;
mod sheets;

pub use script::script;

use super::by_ending::{self, ExportError};
use super::{PAGE_ENDINGS, report};
use crate::i18n::Texts;
use crate::lesson::{Lesson, SlideKind};
use jiff::Timestamp;

/// What is written of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LessonPaper {
    /// A slide a page.
    Slides,
    /// Three slides a page, with lines to write on.
    Handout,
    /// Each slide with what to say and how long it takes.
    Script,
}

impl LessonPaper {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Slides, Self::Handout, Self::Script];

    /// The endings it can be written with, the suggested one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Slides | Self::Handout => &["pdf"],
            Self::Script => PAGE_ENDINGS,
        }
    }

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Self::Slides => "lesson-slides-pdf",
            Self::Handout => "lesson-handout",
            Self::Script => "lesson-script",
        }
    }
}

/// A lesson on paper, in the format of an ending.
///
/// # Errors
/// [`ExportError::Ending`], [`ExportError::Report`].
pub fn lesson_file(
    lesson: &Lesson,
    paper: LessonPaper,
    ending: &str,
    texts: &Texts,
    now: Timestamp,
) -> Result<Vec<u8>, ExportError> {
    if !paper.endings().contains(&ending) {
        return Err(ExportError::Ending(paper.endings()));
    }
    let room = lesson.for_the_room();
    if paper == LessonPaper::Script {
        return by_ending::page(&script(&room, texts), ending, PAGE_ENDINGS, now);
    }
    // Only what is shown: a picture on a hidden slide stays where it is.
    let is_shown = |name: &String| {
        room.slides.iter().any(|slide| slide.kind == SlideKind::Picture && slide.picture.as_ref() == Some(name))
    };
    let pictures = room.pictures.iter().filter(|(name, _)| is_shown(name));
    let files: Vec<_> = pictures.map(|(name, picture)| (format!("{name}.png"), picture.png().clone())).collect();
    let is_handout = paper == LessonPaper::Handout;
    Ok(report::sheets(|mend| sheets::data(&room, is_handout, texts, mend), &files, now)?)
}

#[cfg(test)]
mod tests;
