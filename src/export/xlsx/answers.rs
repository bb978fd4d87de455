//! One row an answer, as in the CSV.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::i18n::Texts;
use crate::progress::Progress;
use crate::scoring::{Answer, History};
use rust_xlsxwriter::Workbook;

const COLUMNS: [Column; 11] = [
    ("column-date", 12.0),
    ("column-label", 20.0),
    ("xlsx-instrument", 20.0),
    ("xlsx-dimension", 30.0),
    ("report-statement", 60.0),
    ("report-answer", 14.0),
    ("xlsx-counts", 12.0),
    ("assess-remark", 50.0),
    ("xlsx-item", 24.0),
    ("xlsx-version", 10.0),
    ("xlsx-session", 38.0),
];
/// The last ones, which only programs look at.
const IDS: u16 = 3;

/// Adds the worksheet, oldest session first.
pub fn add(
    workbook: &mut Workbook,
    history: &History,
    texts: &Texts,
    progress: &Progress,
) -> Result<(), WorkbookError> {
    let language = texts.language();
    let not_relevant = texts.get("not-relevant");
    let mut rows = Rows::new(workbook, "xlsx-answers", &COLUMNS, texts)?;
    rows.leave_off_paper(IDS);
    let count = history.finished().count();
    for (done, record) in history.finished().enumerate() {
        progress.reached(done, count)?;
        let session = &record.session;
        let id = session.id.to_string();
        for ((dimension, range), score) in record.instrument.dimension_ranges().zip(&record.scores) {
            for ((item, place), counted) in dimension.items.iter().zip(range).zip(&score.counted) {
                rows.push(&[
                    Cell::Day(session.date),
                    Cell::Words(session.label.as_deref().unwrap_or_default()),
                    Cell::Words(record.instrument.short_title(language)),
                    Cell::Words(dimension.title.get(language)),
                    Cell::Words(item.text.get(language)),
                    match session.answers.get(place) {
                        Some(Answer::Point(point)) => Cell::Count(f64::from(point)),
                        Some(Answer::NotRelevant) => Cell::Words(&not_relevant),
                        None => Cell::Empty,
                    },
                    counted.map_or(Cell::Empty, |counted| Cell::Count(f64::from(counted))),
                    Cell::Words(session.remarks.get(&place).map_or("", String::as_str)),
                    Cell::Words(item.id.as_str()),
                    Cell::Count(f64::from(session.instrument_version)),
                    Cell::Words(&id),
                ])?;
            }
        }
    }
    Ok(rows.finish()?)
}
