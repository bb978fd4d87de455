//! What is given out of a course: its file, its QR code, a text for an
//! invitation, and the dates of what was agreed on.

use super::ServiceError;
use super::documents::{Written, has_ending, write};
use crate::course::{Course, CourseFile, Qr, Round};
use crate::export::{self, ExportError, PAGE_ENDINGS};
use crate::i18n::Texts;
use crate::instrument::{Catalog, Instrument, is_shipped};
use crate::platform::files;
use crate::progress::Progress;
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::Path;

/// The endings that a course file can be written with.
pub const COURSE_ENDINGS: &[&str] = &["selvsyn-kurs"];

/// The questionnaires of a course that are not the program's own, which go with
/// its file.
pub fn definitions(course: &Course, catalog: &Catalog) -> Vec<Instrument> {
    let own = course.instruments.iter().filter(|asked| !is_shipped(&asked.instrument));
    own.filter_map(|asked| catalog.version(&asked.instrument, asked.version)).map(|own| own.as_ref().clone()).collect()
}

/// What participants get of a course.
///
/// # Errors
/// [`ServiceError::NoCourseKey`] where the course came without what opens its
/// contributions.
pub fn course_file(course: &Course, catalog: &Catalog) -> Result<CourseFile, ServiceError> {
    let definitions = definitions(course, catalog);
    let of = |id: &_, version| definitions.iter().find(|one| one.id == *id && one.version == version).cloned();
    CourseFile::of(course, of).ok_or(ServiceError::NoCourseKey)
}

/// The course file.
///
/// # Errors
/// As [`course_file`]; another ending, called off, or what keeps the file from
/// being written.
pub fn export_file(
    course: &Course,
    catalog: &Catalog,
    out: &Path,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    has_ending(out, COURSE_ENDINGS)?;
    let text = course_file(course, catalog)?.write().map_err(ExportError::from)?;
    write(out, Ok(text.into_bytes()), progress)
}

/// The QR code, as PNG or SVG by the file's ending.
///
/// # Errors
/// As [`export_file`].
pub fn export_qr(course: &Course, catalog: &Catalog, out: &Path, progress: &Progress) -> Result<Written, ServiceError> {
    let text = course_file(course, catalog)?.qr_text().map_err(ExportError::from)?;
    let qr = Qr::of(&text).ok_or(ServiceError::NothingToShow)?;
    write(out, export::qr(&qr, &files::ending(out)), progress)
}

/// What a group has agreed to do in a round, as iCalendar.
///
/// # Errors
/// No date; another ending, called off, or what keeps the file from being
/// written.
pub fn export_dates(
    course: &Course,
    round: u8,
    out: &Path,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    write(out, export::course_dates(course, round, &files::ending(out), texts, now), progress)
}

/// What the room expects of leaders, of everybody and for seniors, as PDF or
/// DOCX.
///
/// # Errors
/// Nothing was said; another ending, called off, or what keeps the file from
/// being written.
pub fn export_demands(
    course: &Course,
    round: u8,
    out: &Path,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Written, ServiceError> {
    let said = course.said.get(&round).map_or(&[][..], Vec::as_slice);
    let of = course.round(round).ok_or(ServiceError::NoRound(course.rounds.len()))?;
    let document = export::course::demands(&course.name, (&of.title, of.date), said, texts)?;
    write(out, export::page_file(&document, &files::ending(out), PAGE_ENDINGS, now), progress)
}

/// A text for an invitation: what it is about, when it is, and how one takes
/// part.
pub fn invitation(course: &Course, texts: &Texts, today: Date) -> String {
    let (name, code) = (course.name.as_str(), course.code.to_string());
    let title = if course.workplace.is_empty() {
        name.to_owned()
    } else {
        let args = [("name", name.into()), ("workplace", course.workplace.as_str().into())];
        texts.with("invitation-title", &args)
    };
    let round = |round: &Round| {
        let date = texts.date_from(round.date, today);
        texts.with("invitation-round", &[("title", round.title.as_str().into()), ("date", (&date).into())])
    };
    let mut lines = vec![title, String::new()];
    lines.extend(course.rounds.iter().map(round));
    lines.push(String::new());
    lines.push(texts.with("invitation-how", &[("code", (&code).into())]));
    lines.push(texts.get("invitation-file"));
    let count = texts.count_word(course.floor.persons());
    lines.extend([String::new(), texts.with("invitation-promise", &[("count", (&count).into())])]);
    lines.join("\n") + "\n"
}
