//! Every dimension over time, one row a value.

use super::WorkbookError;
use super::charts::Drawn;
use super::sheet::{Cell, Column, Rows};
use crate::chart::{Span, Trend};
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::progress::Progress;
use crate::scoring::{History, Record, Strand};
use jiff::civil::Date;
use rust_xlsxwriter::{Chart, Workbook};

const COLUMNS: [Column; 10] = [
    ("xlsx-instrument", 24.0),
    ("xlsx-dimension", 34.0),
    ("column-date", 12.0),
    ("column-label", 30.0),
    ("chart-table-value", 10.0),
    ("xlsx-answered", 12.0),
    ("xlsx-items", 12.0),
    ("xlsx-version", 10.0),
    ("xlsx-scale", 12.0),
    ("xlsx-session", 38.0),
];
/// The last ones, which only programs look at.
const IDS: u16 = 3;

/// Adds the worksheet: instrument by instrument, dimension by dimension,
/// oldest first. Sessions that were corrected are left out, as in the trend.
/// Gives the charts of these rows.
pub fn add(
    workbook: &mut Workbook,
    history: &History,
    texts: &Texts,
    progress: &Progress,
) -> Result<Vec<Chart>, WorkbookError> {
    let mut rows = Rows::new(workbook, "xlsx-dimensions", &COLUMNS, texts)?;
    rows.leave_off_paper(IDS);
    let mut charts = Vec::new();
    for instrument in history.instruments() {
        progress.is_wanted()?;
        let records: Vec<&Record> = history.series(instrument.id.as_str()).collect();
        let strands = Strand::all(instrument, records.iter().copied());
        let Some(trend) = Trend::new(records.iter().copied(), Span::All, &strands) else { continue };
        let mut drawn = Drawn::default();
        let before = rows.sheets();
        for (index, strand) in strands.iter().enumerate() {
            let places = add_values(&mut rows, instrument, strand, &records, texts)?;
            let lines = trend.panels.iter().find(|panel| std::ptr::eq(panel.dimension, strand.dimension));
            let lines = lines.map(|panel| panel.lines.as_slice()).unwrap_or_default();
            drawn.add(index, strand, lines, places, texts);
        }
        // A series that runs over two worksheets cannot be drawn.
        if rows.sheets() == before {
            charts.extend(drawn.charts(instrument, &rows.place().0, texts));
        }
    }
    rows.finish()?;
    Ok(charts)
}

/// Adds a dimension's rows, one for each session in which it was asked. Gives
/// the rows that have a value, with their days.
fn add_values(
    rows: &mut Rows<'_>,
    instrument: &Instrument,
    strand: &Strand<'_>,
    records: &[&Record],
    texts: &Texts,
) -> Result<Vec<(u32, Date)>, WorkbookError> {
    let mut places = Vec::new();
    for record in records {
        let Some(score) = strand.score_in(record) else { continue };
        let id = record.session.id.to_string();
        if score.mean.is_some() {
            places.push((rows.place().1, record.session.date));
        }
        rows.push(&[
            Cell::Words(instrument.short_title(texts.language())),
            Cell::Words(strand.dimension.title.get(texts.language())),
            Cell::Day(record.session.date),
            Cell::Words(record.session.label.as_deref().unwrap_or_default()),
            score.mean.map_or(Cell::Empty, Cell::Mean),
            Cell::Count(score.answered as f64),
            Cell::Count(score.items as f64),
            Cell::Count(f64::from(record.session.instrument_version)),
            Cell::Count(f64::from(record.instrument.scale.max())),
            Cell::Words(&id),
        ])?;
    }
    Ok(places)
}
