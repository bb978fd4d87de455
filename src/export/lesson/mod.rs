//! A lesson on paper: its slides as they stand on the wall, three a page with
//! room to write, and the script of whoever leads the course. What is hidden
//! is in none of them.

mod script;
mod sheets;

pub use script::script;

use super::by_ending::{self, ExportError};
use super::{PAGE_ENDINGS, report};
use crate::i18n::Texts;
use crate::lesson::{Lesson, LessonPaper, SlideKind};
use jiff::Timestamp;

/// The endings it can be written with, the suggested one first.
pub fn endings(paper: LessonPaper) -> &'static [&'static str] {
    match paper {
        LessonPaper::Slides | LessonPaper::Handout => &["pdf"],
        LessonPaper::Script => PAGE_ENDINGS,
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
    let endings = endings(paper);
    if !endings.contains(&ending) {
        return Err(ExportError::Ending(endings));
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
