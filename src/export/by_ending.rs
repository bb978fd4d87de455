//! What can be written to a file: one call a thing, and the file's ending
//! says in which format. The window and the command line write through here.

use super::archive;
use super::delimited::TableFor;
use super::report::{self, Document, ReportError};
use super::xlsx::WorkbookError;
use super::{PictureError, agreed_calendar, calendar, csv, png, svg, xlsx};
use crate::chart::{Kind, Profile};
use crate::contents::Contents;
use crate::course::Course;
use crate::i18n::Texts;
use crate::progress::{Cancelled, Progress};
use crate::settings::Settings;
use jiff::Timestamp;

/// The endings each thing can be written with, the suggested one first.
pub const CHART_ENDINGS: &[&str] = &["png", "svg"];
/// Of a report.
pub const REPORT_ENDINGS: &[&str] = &["pdf", "html", "md"];
/// Of a page that is taken along to a conversation.
pub const PAGE_ENDINGS: &[&str] = &["pdf", "docx"];
/// Of a blank sheet.
pub const FORM_ENDINGS: &[&str] = &["pdf", "docx", "html"];
/// Of the history.
pub const HISTORY_ENDINGS: &[&str] = &["json", "xlsx", "csv"];
/// Of the plan's dates.
pub const CALENDAR_ENDINGS: &[&str] = &["ics"];

/// Pixels a unit of a drawing.
pub(super) const PICTURE_SCALE: f32 = 2.0;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The file's ending is none of these.
    #[error("an unknown ending")]
    Ending(&'static [&'static str]),
    /// The chart could not be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The report could not be set.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// The archive could not be made.
    #[error(transparent)]
    Archive(#[from] serde_json::Error),
    /// The workbook could not be made.
    #[error("the workbook could not be made")]
    Workbook,
    /// The clock stands before 1970, and a workbook knows no such time.
    #[error("the clock stands before 1970")]
    Clock,
    /// The format has room for one instrument, and there are several.
    #[error("several instruments")]
    OneInstrument,
    /// No action has a date.
    #[error("no dates")]
    NoDates,
    /// The room has said nothing in any of the lists.
    #[error("nothing was said")]
    NothingSaid,
    /// It was called off.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

impl ExportError {
    /// One sentence for the reader; none where the reader called it off.
    pub fn describe(&self, texts: &Texts) -> String {
        match self {
            Self::Ending(endings) => {
                let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
                texts.with("error-ending", &[("endings", (&texts.any_of(&endings)).into())])
            }
            Self::Picture(_) => texts.get("error-picture"),
            Self::Report(_) => texts.get("error-report"),
            Self::Archive(_) => texts.get("error-archive-made"),
            Self::Workbook => texts.get("error-workbook"),
            Self::Clock => texts.get("error-clock"),
            Self::OneInstrument => texts.get("error-one-instrument"),
            Self::NoDates => texts.get("error-no-dates"),
            Self::NothingSaid => texts.get("error-no-demands"),
            Self::Cancelled(_) => texts.get("called-off"),
        }
    }
}

impl From<WorkbookError> for ExportError {
    fn from(error: WorkbookError) -> Self {
        match error {
            WorkbookError::Cancelled(cancelled) => Self::Cancelled(cancelled),
            WorkbookError::Refused(_) => Self::Workbook,
            WorkbookError::Clock => Self::Clock,
        }
    }
}

/// A chart.
///
/// # Errors
/// [`ExportError::Ending`], [`ExportError::Picture`].
pub fn chart(profile: &Profile, kind: Kind, ending: &str, texts: &Texts) -> Result<Vec<u8>, ExportError> {
    let drawing = svg(profile, kind, texts);
    match ending {
        "svg" => Ok(drawing.into_bytes()),
        "png" => Ok(png(&drawing, PICTURE_SCALE)?),
        _ => Err(ExportError::Ending(CHART_ENDINGS)),
    }
}

/// A report.
///
/// # Errors
/// [`ExportError::Ending`], [`ExportError::Report`].
pub fn report(document: &Document, ending: &str, now: Timestamp) -> Result<Vec<u8>, ExportError> {
    match ending {
        "pdf" => Ok(report::pdf(document, now)?),
        "html" => Ok(report::html(document)?.into_bytes()),
        "md" => Ok(report::markdown(document)?.into_bytes()),
        _ => Err(ExportError::Ending(REPORT_ENDINGS)),
    }
}

/// A page to take along, in one of these formats.
///
/// # Errors
/// As [`report`].
pub fn page(
    document: &Document,
    ending: &str,
    endings: &'static [&'static str],
    now: Timestamp,
) -> Result<Vec<u8>, ExportError> {
    match ending {
        ending if !endings.contains(&ending) => Err(ExportError::Ending(endings)),
        "docx" => Ok(report::docx(document, now)?),
        ending => report(document, ending, now),
    }
}

/// The whole history; `of` says who reads it as CSV.
///
/// # Errors
/// [`ExportError::Ending`], [`ExportError::Archive`], [`ExportError::Workbook`], [`ExportError::Cancelled`].
pub fn history(
    contents: &Contents,
    settings: &Settings,
    ending: &str,
    of: TableFor,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Vec<u8>, ExportError> {
    match ending {
        "json" => Ok(archive::write(contents, settings, now)?.into_bytes()),
        "csv" => Ok(csv(&contents.history, of, texts)),
        "xlsx" => Ok(xlsx(contents, texts, now, progress)?),
        _ => Err(ExportError::Ending(HISTORY_ENDINGS)),
    }
}

/// The plan's dates.
///
/// # Errors
/// [`ExportError::Ending`], [`ExportError::NoDates`].
pub fn dates(contents: &Contents, ending: &str, texts: &Texts, now: Timestamp) -> Result<Vec<u8>, ExportError> {
    if !CALENDAR_ENDINGS.contains(&ending) {
        return Err(ExportError::Ending(CALENDAR_ENDINGS));
    }
    let calendar = calendar(&contents.plans, &contents.history, texts, now);
    calendar.map(String::into_bytes).ok_or(ExportError::NoDates)
}

/// What a group has agreed to do in a round of a course, as iCalendar.
///
/// # Errors
/// Another ending, and no date.
pub fn course_dates(
    course: &Course,
    round: u8,
    ending: &str,
    texts: &Texts,
    now: Timestamp,
) -> Result<Vec<u8>, ExportError> {
    if !CALENDAR_ENDINGS.contains(&ending) {
        return Err(ExportError::Ending(CALENDAR_ENDINGS));
    }
    let id = format!("{}-{round}", course.code);
    let agreement = course.agreements.get(&round).ok_or(ExportError::NoDates)?;
    let calendar = agreed_calendar(&course.name, &id, agreement, texts, now);
    calendar.map(String::into_bytes).ok_or(ExportError::NoDates)
}
