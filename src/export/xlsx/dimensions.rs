//! Every dimension over time, one row a value, and a chart for each
//! instrument that the spreadsheet draws from these rows.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows, alt_of, name_of};
use crate::export::progress::Progress;
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::scoring::{History, Record};
use rust_xlsxwriter::{Chart, ChartMarker, ChartMarkerType, ChartType, Workbook};

const COLUMNS: [Column; 8] = [
    ("xlsx-instrument", 24.0),
    ("chart-table-dimension", 34.0),
    ("column-date", 12.0),
    ("column-label", 20.0),
    ("chart-table-value", 8.0),
    ("xlsx-answered", 10.0),
    ("xlsx-items", 10.0),
    ("xlsx-session", 38.0),
];
const DATE: u16 = 2;
const VALUE: u16 = 4;
/// The column that the charts stand in, and how many rows each takes.
const CHARTS: u16 = 9;
const CHART_ROWS: u32 = 22;
const CHART_SIZE: (u32, u32) = (720, 400);
/// Shapes tell the lines apart where colours do not.
const MARKERS: [ChartMarkerType; 6] = [
    ChartMarkerType::Circle,
    ChartMarkerType::Square,
    ChartMarkerType::Diamond,
    ChartMarkerType::Triangle,
    ChartMarkerType::X,
    ChartMarkerType::Star,
];

/// Adds the worksheet: instrument by instrument, dimension by dimension,
/// oldest first. Sessions that were corrected are left out, as in the trend.
pub fn add(
    workbook: &mut Workbook,
    history: &History,
    texts: &Texts,
    progress: &Progress,
) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "xlsx-dimensions", &COLUMNS, texts)?;
    let mut charts = Vec::new();
    for instrument in history.instruments() {
        progress.is_wanted()?;
        let records: Vec<&Record> = history.series(instrument.id.as_str()).collect();
        let mut chart = begin_chart(instrument, texts);
        let mut is_whole = true;
        for (index, dimension) in instrument.dimensions.iter().enumerate() {
            let (sheet, first) = rows.place();
            let before = rows.sheets();
            for record in &records {
                let score = record.scores.iter().find(|score| score.dimension == dimension.id);
                let Some(score) = score else { continue };
                let id = record.session.id.to_string();
                rows.push(&[
                    Cell::Words(instrument.short_title(texts.language())),
                    Cell::Words(dimension.title.get(texts.language())),
                    Cell::Day(record.session.date),
                    Cell::Words(record.session.label.as_deref().unwrap_or_default()),
                    score.mean.map_or(Cell::Empty, Cell::Mean),
                    Cell::Count(score.answered as f64),
                    Cell::Count(score.items as f64),
                    Cell::Words(&id),
                ])?;
            }
            let last = rows.place().1.saturating_sub(1);
            // A series that runs over two worksheets cannot be drawn.
            is_whole &= rows.sheets() == before;
            if is_whole && last >= first {
                let marker = MARKERS.get(index % MARKERS.len()).copied().unwrap_or(ChartMarkerType::Circle);
                chart
                    .add_series()
                    .set_name(&name_of(dimension.title.get(texts.language())))
                    .set_categories((sheet.as_str(), first, DATE, last, DATE))
                    .set_values((sheet.as_str(), first, VALUE, last, VALUE))
                    .set_marker(ChartMarker::new().set_type(marker).set_size(7));
            }
        }
        if is_whole && !records.is_empty() {
            charts.push(chart);
        }
    }
    for (place, chart) in (0_u32..).zip(&charts) {
        rows.worksheet().insert_chart(1 + place * CHART_ROWS, CHARTS, chart)?;
    }
    Ok(rows.finish()?)
}

fn begin_chart(instrument: &Instrument, texts: &Texts) -> Chart {
    let title = instrument.short_title(texts.language());
    let mut chart = Chart::new(ChartType::ScatterStraightWithMarkers);
    chart.title().set_name(&name_of(title));
    chart.set_alt_text(alt_of(&texts.with("xlsx-chart-alt", &[("title", title.into())])));
    chart.set_width(CHART_SIZE.0).set_height(CHART_SIZE.1);
    chart.x_axis().set_num_format("yyyy-mm").set_major_gridlines(false);
    chart.y_axis().set_min(1).set_max(f64::from(instrument.scale.max())).set_major_unit(1).set_num_format("0");
    chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
    chart
}
