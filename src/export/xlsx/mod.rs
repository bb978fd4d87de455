//! The history as an Excel workbook: where one stands, charts that Excel draws
//! itself, answers, dimensions over time, plans, and journal pages.

mod answers;
pub(super) mod charts;
mod dimensions;
mod height;
mod journal;
mod plans;
pub(super) mod sheet;
mod summary;

use crate::contents::Contents;
use crate::i18n::Texts;
use crate::progress::{Cancelled, Progress};
use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

/// Why a workbook was not made.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// It was called off.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// The clock stands before 1970, where the library fails.
    #[error("the clock stands before 1970")]
    Clock,
    /// The library refused.
    #[error("the workbook could not be made")]
    Refused(#[from] XlsxError),
}

/// Every finished session. Dates are dates and numbers are numbers, unrounded;
/// what a person wrote is text that no spreadsheet runs.
///
/// # Errors
/// [`WorkbookError`].
pub fn xlsx(contents: &Contents, texts: &Texts, now: Timestamp, progress: &Progress) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = begun(&texts.get("app-name"), now)?;
    summary::add(&mut workbook, &contents.history, texts)?;
    answers::add(&mut workbook, &contents.history, texts, progress)?;
    let charts = dimensions::add(&mut workbook, &contents.history, texts, progress)?;
    plans::add(&mut workbook, contents, texts)?;
    journal::add(&mut workbook, &contents.journal, texts)?;
    charts::add(&mut workbook, &charts, texts)?;
    progress.is_wanted()?;
    Ok(workbook.save_to_buffer()?)
}

/// An empty workbook with a title, made now.
///
/// # Errors
/// [`WorkbookError::Clock`]: the library reads the clock itself, whatever time
/// it is given, and ends the program where it stands before 1970.
pub(super) fn begun(title: &str, now: Timestamp) -> Result<Workbook, WorkbookError> {
    if now < Timestamp::UNIX_EPOCH {
        return Err(WorkbookError::Clock);
    }
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.as_second())?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    Ok(workbook)
}

#[cfg(test)]
mod tests;
