//! A group's result as files: report, workbook, rows and picture.
//!
//! Everything here is made from a [`GroupResult`], from which all that is
//! below the floor is missing, so that no format can show it.

mod assumptions;
mod csv;
mod document;
mod drawing;
mod workbook;

pub use assumptions::measured_assumptions;
pub use drawing::group_svg;

use super::by_ending::PICTURE_SCALE;
use super::delimited::TableFor;
use super::report::docx;
use super::{ExportError, Progress, png, report_file};
use crate::chart::received_words;
use crate::group::GroupResult;
use crate::i18n::Texts;
use crate::instrument::Instrument;
use jiff::Timestamp;
use jiff::civil::Date;

/// Of a group's result, the suggested one first.
pub const GROUP_ENDINGS: &[&str] = &["pdf", "html", "xlsx", "csv", "svg", "png"];
/// Of a result that was kept.
pub const RESULT_ENDINGS: &[&str] = &["pdf", "html", "docx", "xlsx", "csv", "svg", "png"];

/// A group's result with what it is called.
#[derive(Clone, Copy, Debug)]
pub struct GroupOf<'a> {
    /// The figures.
    pub result: &'a GroupResult,
    /// What was answered, in the version of the result.
    pub instrument: &'a Instrument,
    /// The course, where there is one.
    pub course: Option<&'a str>,
    /// What its round is called.
    pub round: Option<&'a str>,
    /// The day that the result stands for.
    pub date: Option<Date>,
    /// How many were to answer.
    pub expected: Option<usize>,
}

impl<'a> GroupOf<'a> {
    /// A result of which nothing else is known.
    pub fn new(result: &'a GroupResult, instrument: &'a Instrument) -> Self {
        Self { result, instrument, course: None, round: None, date: None, expected: None }
    }

    /// «Plan og bygg · 1. samling · 13. oktober 2026»: what is known of the
    /// three.
    fn occasion(&self, texts: &Texts) -> Option<String> {
        let named = [self.course, self.round].into_iter().flatten().map(str::to_owned);
        let known: Vec<String> = named.chain(self.date.map(|date| texts.date(date))).collect();
        (!known.is_empty()).then(|| known.join(" · "))
    }

    /// «17 av 18 (94 %)», or «17 bidrag».
    fn how_many(&self, texts: &Texts) -> String {
        received_words(self.result.n, self.expected, texts)
    }
}

/// A result, or several of the same occasion; `of` says who reads the rows.
///
/// # Errors
/// [`ExportError::Ending`]; [`ExportError::OneInstrument`] where a picture or
/// rows are wanted of several; what kept the file from being made.
pub fn group_file(
    groups: &[GroupOf<'_>],
    ending: &str,
    of: TableFor,
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Vec<u8>, ExportError> {
    let one = || match groups {
        [group] => Ok(group),
        _ => Err(ExportError::OneInstrument),
    };
    match ending {
        "pdf" | "html" => report_file(&document::document(groups, texts), ending, now),
        "docx" => Ok(docx(&document::document(groups, texts), now)?),
        "xlsx" => Ok(workbook::workbook(groups, texts, now, progress)?),
        "csv" => Ok(csv::csv(one()?, of, texts)),
        "svg" => Ok(group_svg(one()?, texts).into_bytes()),
        "png" => Ok(png(&group_svg(one()?, texts), PICTURE_SCALE)?),
        _ => Err(ExportError::Ending(RESULT_ENDINGS)),
    }
}

#[cfg(test)]
mod tests;
