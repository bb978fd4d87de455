//! Every dimension over time, one row a value, and charts that the
//! spreadsheet draws from these rows: for each scale of an instrument one,
//! with the lines of the trend.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows, alt_of, name_of};
use crate::chart::{Line, Span, Trend};
use crate::export::progress::Progress;
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::scoring::{History, Record, Strand};
use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLine, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color, Workbook,
};
use std::collections::BTreeMap;

const COLUMNS: [Column; 10] = [
    ("xlsx-instrument", 24.0),
    ("chart-table-dimension", 34.0),
    ("column-date", 12.0),
    ("column-label", 20.0),
    ("chart-table-value", 8.0),
    ("xlsx-answered", 10.0),
    ("xlsx-items", 10.0),
    ("xlsx-session", 38.0),
    ("xlsx-version", 8.0),
    ("xlsx-scale", 10.0),
];
const DATE: u16 = 2;
const VALUE: u16 = 4;
/// The column that the charts stand in, and how many rows each takes.
const CHARTS: u16 = 11;
const CHART_ROWS: u32 = 22;
const CHART_SIZE: (u32, u32) = (720, 400);
/// Most series that a chart has in Excel.
const MAX_SERIES: usize = 255;
/// Shapes tell the lines apart where colours do not.
const MARKERS: [ChartMarkerType; 6] = [
    ChartMarkerType::Circle,
    ChartMarkerType::Square,
    ChartMarkerType::Diamond,
    ChartMarkerType::Triangle,
    ChartMarkerType::X,
    ChartMarkerType::Star,
];
/// The theme's first colour for lines, and how many it has.
const ACCENTS: (u8, usize) = (4, 6);

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
    for (place, chart) in (0_u32..).zip(&charts) {
        rows.worksheet().insert_chart(1 + place * CHART_ROWS, CHARTS, chart)?;
    }
    Ok(rows.finish()?)
}

/// Adds a dimension's rows, one for each session in which it was asked. Gives
/// the rows that have a value.
fn add_values(
    rows: &mut Rows<'_>,
    instrument: &Instrument,
    strand: &Strand<'_>,
    records: &[&Record],
    texts: &Texts,
) -> Result<Vec<u32>, WorkbookError> {
    let mut places = Vec::new();
    for record in records {
        let Some(score) = strand.score_in(record) else { continue };
        let id = record.session.id.to_string();
        if score.mean.is_some() {
            places.push(rows.place().1);
        }
        rows.push(&[
            Cell::Words(instrument.short_title(texts.language())),
            Cell::Words(strand.dimension.title.get(texts.language())),
            Cell::Day(record.session.date),
            Cell::Words(record.session.label.as_deref().unwrap_or_default()),
            score.mean.map_or(Cell::Empty, Cell::Mean),
            Cell::Count(score.answered as f64),
            Cell::Count(score.items as f64),
            Cell::Words(&id),
            Cell::Count(f64::from(record.session.instrument_version)),
            Cell::Count(f64::from(record.instrument.scale.max())),
        ])?;
    }
    Ok(places)
}

/// A line of the trend as rows of the worksheet.
struct Series {
    name: String,
    /// Which of the dimensions it is of.
    index: usize,
    first: u32,
    last: u32,
}

/// The lines of an instrument by the highest point of their scale.
#[derive(Default)]
struct Drawn(BTreeMap<u8, Vec<Series>>);

impl Drawn {
    /// Adds a dimension's lines, whose values stand in `places`, one after
    /// the other.
    fn add(&mut self, index: usize, strand: &Strand<'_>, lines: &[Line], places: Vec<u32>, texts: &Texts) {
        let mut places = places.into_iter();
        for line in lines {
            let rows: Vec<u32> = places.by_ref().take(line.points.len()).collect();
            if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
                let name = name_of(strand.dimension.title.get(texts.language()));
                self.0.entry(line.max).or_default().push(Series { name, index, first: *first, last: *last });
            }
        }
    }

    fn charts(self, instrument: &Instrument, sheet: &str, texts: &Texts) -> Vec<Chart> {
        let has_scales = self.0.len() > 1;
        let is_drawable = |(_, series): &(u8, Vec<Series>)| series.len() <= MAX_SERIES;
        let chart = |(max, all): (u8, Vec<Series>)| {
            let mut chart = begin_chart(instrument, max, has_scales, texts);
            let mut named = Vec::new();
            let mut unnamed = Vec::new();
            for (place, series) in all.iter().enumerate() {
                // A dimension stands once in the legend, however many lines it has.
                if named.contains(&series.index) {
                    unnamed.push(place);
                } else {
                    named.push(series.index);
                }
                add_series(&mut chart, series, sheet);
            }
            chart.legend().delete_entries(&unnamed);
            chart
        };
        self.0.into_iter().filter(is_drawable).map(chart).collect()
    }
}

fn add_series(chart: &mut Chart, series: &Series, sheet: &str) {
    let Series { name, index, first, last } = series;
    let marker = MARKERS.get(index % MARKERS.len()).copied().unwrap_or(ChartMarkerType::Circle);
    let (accent, count) = ACCENTS;
    // The same for every line of a dimension.
    let color = Color::Theme(accent + u8::try_from(index % count).unwrap_or_default(), 0);
    let mut filled = ChartFormat::new();
    filled.set_solid_fill(ChartSolidFill::new().set_color(color)).set_line(ChartLine::new().set_color(color));
    chart
        .add_series()
        .set_name(name)
        .set_categories((sheet, *first, DATE, *last, DATE))
        .set_values((sheet, *first, VALUE, *last, VALUE))
        .set_format(ChartLine::new().set_color(color))
        .set_marker(ChartMarker::new().set_type(marker).set_size(7).set_format(&mut filled));
}

fn begin_chart(instrument: &Instrument, max: u8, has_scales: bool, texts: &Texts) -> Chart {
    let mut title = instrument.short_title(texts.language()).to_owned();
    if has_scales {
        title += &format!(" (1–{max})");
    }
    let mut chart = Chart::new(ChartType::ScatterStraightWithMarkers);
    chart.title().set_name(&name_of(&title));
    chart.set_alt_text(alt_of(&texts.with("xlsx-chart-alt", &[("title", (&title).into())])));
    chart.set_width(CHART_SIZE.0).set_height(CHART_SIZE.1);
    chart.x_axis().set_num_format("yyyy-mm").set_major_gridlines(false);
    chart.y_axis().set_min(1).set_max(f64::from(max)).set_major_unit(1).set_num_format("0");
    chart.legend().set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
    chart
}
