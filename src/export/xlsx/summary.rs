//! Where a person stands: the latest value of every dimension, and what has
//! come of it since the time before. The first thing to see.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::chart::{Profile, change_cell};
use crate::i18n::Texts;
use crate::scoring::History;
use rust_xlsxwriter::Workbook;

const COLUMNS: [Column; 8] = [
    ("xlsx-instrument", 24.0),
    ("xlsx-dimension", 34.0),
    ("column-date", 12.0),
    ("chart-table-value", 10.0),
    ("xlsx-previous-date", 14.0),
    ("report-earlier", 10.0),
    ("chart-table-change", 12.0),
    ("chart-table-words", 60.0),
];

/// Adds the worksheet, instrument by instrument.
pub fn add(workbook: &mut Workbook, history: &History, texts: &Texts) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "xlsx-summary", &COLUMNS, texts)?;
    for instrument in history.instruments() {
        let Some(latest) = history.series(instrument.id.as_str()).next_back() else { continue };
        let profile = Profile::in_history(latest, history);
        let before = profile.series.first().and_then(|series| series.previous_date);
        for axis in &profile.axes {
            let words = axis.change.as_ref().map(|change| change_cell(change, texts)).unwrap_or_default();
            let earlier = axis.previous();
            let change = axis.change.as_ref().and_then(|change| change.change).filter(|_| earlier.is_some());
            rows.push(&[
                Cell::Words(latest.instrument.short_title(texts.language())),
                Cell::Words(axis.title.get(texts.language())),
                Cell::Day(latest.session.date),
                axis.value.map_or(Cell::Empty, Cell::Mean),
                before.map_or(Cell::Empty, Cell::Day),
                earlier.map_or(Cell::Empty, Cell::Mean),
                change.map_or(Cell::Empty, Cell::Change),
                Cell::Words(&words),
            ])?;
        }
    }
    Ok(rows.finish()?)
}
