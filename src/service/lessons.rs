//! Lessons in files: what is there, what is taken in, and what is written.

use super::documents::{self, Written};
use super::{ServiceError, collecting};
use crate::export;
use crate::i18n::Texts;
use crate::instrument::{Catalog, Language, LocalText, Problem, ProblemKind};
use crate::lesson::own::Lessons;
use crate::lesson::{Lesson, LessonPaper, Picture, file, most_letters};
use crate::platform::files;
use crate::platform::own_files::LESSONS;
use crate::progress::Progress;
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// The ending of a lesson in a file.
pub const LESSON_ENDINGS: &[&str] = &[file::ENDING];

pub use crate::export::lesson::endings as paper_endings;

/// A lesson of a file that is sound, or every problem of the file.
pub type Checked<T> = Result<T, Vec<Problem>>;

/// All lessons of a data folder.
pub fn read(data_folder: &Path, catalog: &Catalog) -> Lessons {
    Lessons::adopt(LESSONS.read(data_folder), catalog)
}

/// Reads a file that is to be taken in, beside what is there; also its
/// pictures are looked at, each pixel of them.
///
/// # Errors
/// [`ServiceError::Read`] and the like.
pub fn check(path: &Path, data_folder: &Path, catalog: &Catalog) -> Result<Checked<Arc<Lesson>>, ServiceError> {
    Ok(sound(path, &read(data_folder, catalog), catalog)?.map(|(lesson, _)| lesson))
}

/// Takes a lesson in, unless it is here already.
///
/// # Errors
/// As [`check`]; [`ServiceError::LessonNotKept`].
pub fn add(
    path: &Path,
    data_folder: &Path,
    catalog: &Catalog,
    progress: &Progress,
) -> Result<Checked<Arc<Lesson>>, ServiceError> {
    let there = read(data_folder, catalog);
    let sound = sound(path, &there, catalog)?;
    progress.is_wanted()?;
    let (lesson, text) = match sound {
        Ok(sound) => sound,
        Err(problems) => return Ok(Err(problems)),
    };
    if !there.has(&lesson) {
        LESSONS.keep(data_folder, &lesson.id, lesson.version, &text).map_err(|error| {
            log::error!("a lesson could not be stored: {}", error.kind());
            ServiceError::LessonNotKept(LESSONS.folder(data_folder))
        })?;
    }
    Ok(Ok(lesson))
}

/// The lesson of a file, and its text.
fn sound(path: &Path, there: &Lessons, catalog: &Catalog) -> Result<Checked<(Arc<Lesson>, String)>, ServiceError> {
    let text = files::read_to_string(path, LESSONS.max_bytes)
        .map_err(|error| ServiceError::unread(&error, path, LESSONS.max_bytes))?;
    Ok(there.check(&text, catalog).and_then(|lesson| {
        let broken = lesson.pictures.iter().filter(|(_, picture)| !export::is_picture(picture.png()));
        let problem =
            |(name, _): (&String, _)| Problem { place: format!("pictures.{name}"), kind: ProblemKind::NotAPicture };
        let problems: Vec<Problem> = broken.map(problem).collect();
        if problems.is_empty() { Ok((lesson, text)) } else { Err(problems) }
    }))
}

/// A copy of a lesson, to be made one's own; nothing is stored yet.
///
/// # Errors
/// [`ServiceError::NoRandomness`].
pub fn copy(lesson: &Lesson, title: &str, language: Language) -> Result<Lesson, ServiceError> {
    let random = u32::from_le_bytes(collecting::random()?);
    let title: String = title.chars().take(most_letters("title")).collect();
    Ok(lesson.copied(lesson.id_of_copy(random), LocalText::only(language, title.trim())))
}

/// Stores a lesson that is edited, in the place of its earlier version, whose
/// file is `replaces`; gives the name of its file. The earlier one is there
/// until this is.
///
/// # Errors
/// [`ServiceError::LessonNotKept`].
pub fn keep(lesson: &Lesson, data_folder: &Path, replaces: Option<&str>) -> Result<String, ServiceError> {
    let unkept = |kind: &str| {
        log::error!("a lesson could not be stored: {kind}");
        ServiceError::LessonNotKept(LESSONS.folder(data_folder))
    };
    let text = file::write(lesson).map_err(|_| unkept("no JSON"))?;
    let name = LESSONS
        .keep(data_folder, &lesson.id, lesson.version, &text)
        .map_err(|error| unkept(&error.kind().to_string()))?;
    if let Some(earlier) = replaces.filter(|earlier| **earlier != name)
        && let Err(error) = LESSONS.take(data_folder, earlier)
    {
        // The newer one is what is shown; the older one is only in the way.
        log::warn!("the earlier version of a lesson stays: {}", error.kind());
    }
    Ok(name)
}

/// A picture for a slide, from a file; each of its pixels is looked at.
///
/// # Errors
/// What kept it from being read; or what is wrong with it.
pub fn picture(path: &Path) -> Result<Result<Picture, ProblemKind>, ServiceError> {
    let bytes =
        files::read(path, LESSONS.max_bytes).map_err(|error| ServiceError::unread(&error, path, LESSONS.max_bytes))?;
    let picture = Picture::new(bytes);
    Ok(picture.and_then(
        |picture| {
            if export::is_picture(picture.png()) { Ok(picture) } else { Err(ProblemKind::NotAPicture) }
        },
    ))
}

/// Writes a lesson on paper: its slides, a handout or a script.
///
/// # Errors
/// As [`documents::Documents::chart`].
pub fn paper(
    lesson: &Lesson,
    paper: LessonPaper,
    out: &Path,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    documents::has_ending(out, paper_endings(paper))?;
    documents::write(out, export::lesson::lesson_file(lesson, paper, &files::ending(out), texts, now), progress)
}

/// Writes a lesson to a file, with its texts and pictures.
///
/// # Errors
/// As [`documents::Documents::chart`].
pub fn export(lesson: &Lesson, out: &Path, progress: &Progress) -> Result<Written, ServiceError> {
    documents::has_ending(out, LESSON_ENDINGS)?;
    documents::write(out, file::write(lesson).map(String::into_bytes).map_err(Into::into), progress)
}
