//! Charts that the spreadsheet draws from the dimensions' rows: for each scale
//! of an instrument one, with the lines of the trend.

use super::sheet::{A4, FOOT, alt_of, is_a_day, name_of};
use crate::chart::Line;
use crate::i18n::Texts;
use crate::instrument::Instrument;
use crate::scoring::Strand;
use jiff::civil::Date;
use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color,
    ExcelDateTime, Workbook, Worksheet, XlsxError,
};
use std::collections::BTreeMap;

/// The columns that are drawn, of the dimensions' rows.
const DATE: u16 = 2;
const VALUE: u16 = 4;
/// How large a chart is, in pixels.
const CHART_SIZE: (u32, u32) = (960, 540);
/// Most series that a chart has in Excel.
const MAX_SERIES: usize = 255;
/// Room before the first point and after the last: this share of the time
/// between them, and at least so many days.
const BESIDE: f64 = 0.05;
const BESIDE_LEAST: f64 = 3.0;
/// Steps of the time axis, and how many days a month has.
const STEPS: f64 = 6.0;
const MONTH: f64 = 365.25 / 12.0;
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

/// Adds a worksheet for each chart, which is a page of its own when printed,
/// behind the first worksheet.
pub fn add(workbook: &mut Workbook, charts: &[Chart], texts: &Texts) -> Result<(), XlsxError> {
    for (place, chart) in (1..).zip(charts) {
        let name = texts.get("xlsx-chart");
        let mut sheet = Worksheet::new();
        sheet.set_name(if charts.len() == 1 { name } else { format!("{name} {place}") })?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 1).set_footer(FOOT);
        sheet.set_screen_gridlines(false).insert_chart(0, 0, chart)?;
        workbook.push_worksheet(sheet);
        let sheets = workbook.worksheets_mut();
        if let Some(sheet) = sheets.pop() {
            sheets.insert(place.min(sheets.len()), sheet);
        }
    }
    Ok(())
}

/// A line of the trend as rows of the worksheet.
struct Series {
    name: String,
    /// Which of the dimensions it is of.
    index: usize,
    first: (u32, Date),
    last: (u32, Date),
}

/// The lines of an instrument by the highest point of their scale.
#[derive(Default)]
pub struct Drawn(BTreeMap<u8, Vec<Series>>);

impl Drawn {
    /// Adds a dimension's lines, whose values stand in `places`, one after
    /// the other. A day that a workbook has no number for has no place on an
    /// axis.
    pub fn add(&mut self, index: usize, strand: &Strand<'_>, lines: &[Line], places: Vec<(u32, Date)>, texts: &Texts) {
        let mut places = places.into_iter();
        for line in lines {
            let rows: Vec<_> = places.by_ref().take(line.points.len()).filter(|(_, day)| is_a_day(*day)).collect();
            if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
                let name = name_of(strand.dimension.title.get(texts.language()));
                self.0.entry(line.max).or_default().push(Series { name, index, first: *first, last: *last });
            }
        }
    }

    /// A chart for each scale on which there are two days to draw between.
    pub fn charts(self, instrument: &Instrument, sheet: &str, texts: &Texts) -> Vec<Chart> {
        let has_scales = self.0.len() > 1;
        let chart = |(max, all): (u8, Vec<Series>)| {
            let first = all.iter().map(|series| series.first.1).min()?;
            let last = all.iter().map(|series| series.last.1).max()?;
            if all.len() > MAX_SERIES || first >= last {
                return None;
            }
            let mut chart = begin_chart(instrument, max, has_scales, texts);
            set_time(&mut chart, first, last)?;
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
            Some(chart)
        };
        self.0.into_iter().filter_map(chart).collect()
    }
}

/// Lets the axis begin a little before the first day and end a little after
/// the last: a spreadsheet's own choice may be a century.
fn set_time(chart: &mut Chart, first: Date, last: Date) -> Option<()> {
    let number = |day: Date| {
        let part = |part: i8| u8::try_from(part).ok();
        let year = u16::try_from(day.year()).ok()?;
        Some(ExcelDateTime::from_ymd(year, part(day.month())?, part(day.day())?).ok()?.to_excel())
    };
    let (first, last) = (number(first)?, number(last)?);
    let beside = ((last - first) * BESIDE).max(BESIDE_LEAST).ceil();
    let (from, to) = ((first - beside).max(1.0), last + beside);
    let step = (to - from) / STEPS;
    let is_months = step >= MONTH;
    let step = if is_months { (step / MONTH).ceil() * MONTH } else { step.ceil() };
    let format = if is_months { "yyyy-mm" } else { "yyyy-mm-dd" };
    chart.x_axis().set_num_format(format).set_min(from).set_max(to).set_major_unit(step).set_major_gridlines(false);
    Some(())
}

fn add_series(chart: &mut Chart, series: &Series, sheet: &str) {
    let Series { name, index, first: (first, _), last: (last, _) } = series;
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
    chart.y_axis().set_min(1).set_max(f64::from(max)).set_major_unit(1).set_num_format("0");
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
}
