//! The result as an Excel workbook: what there is, items with a chart that
//! Excel draws itself, dimensions, before and after, and what did not count.

use super::GroupOf;
use crate::chart::{GroupBars, Palette, Scheme, Step, pair_words, suppressed_words};
use crate::export::xlsx::charts;
use crate::export::xlsx::sheet::{Cell, Column, Rows, alt_of, name_of};
use crate::export::xlsx::{WorkbookError, begun};
use crate::group::{Bound, ItemStats, Reliability};
use crate::i18n::Texts;
use crate::instrument::Marker;
use crate::progress::Progress;
use jiff::Timestamp;
use rust_xlsxwriter::{Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, ChartType, Color, Workbook};

const OVERVIEW: [Column; 9] = [
    ("xlsx-course", 30.0),
    ("xlsx-group-round", 20.0),
    ("xlsx-date", 12.0),
    ("xlsx-instrument", 30.0),
    ("xlsx-version", 8.0),
    ("xlsx-group-persons", 10.0),
    ("xlsx-group-expected", 10.0),
    ("xlsx-group-floor", 10.0),
    ("xlsx-group-note", 60.0),
];
const ITEMS: [Column; 11] = [
    ("xlsx-instrument", 20.0),
    ("xlsx-dimension", 24.0),
    ("report-statement", 60.0),
    ("xlsx-group-n", 8.0),
    ("group-median", 8.0),
    ("group-mean", 8.0),
    ("group-sd", 10.0),
    ("xlsx-group-na", 12.0),
    ("xlsx-group-low", 12.0),
    ("xlsx-group-middle", 12.0),
    ("xlsx-group-high", 12.0),
];
/// As many of these follow as the longest scale has points.
const POINTS: [Column; 7] = [
    ("xlsx-group-1", 10.0),
    ("xlsx-group-2", 10.0),
    ("xlsx-group-3", 10.0),
    ("xlsx-group-4", 10.0),
    ("xlsx-group-5", 10.0),
    ("xlsx-group-6", 10.0),
    ("xlsx-group-7", 10.0),
];
/// What only programs look at stands last, and is not printed.
const LAST: [Column; 1] = [("xlsx-item", 22.0)];
const STATEMENT: u16 = 2;
const FIRST_POINT: u16 = 11;
const DIMENSIONS: [Column; 13] = [
    ("xlsx-instrument", 20.0),
    ("xlsx-dimension", 34.0),
    ("xlsx-group-n", 10.0),
    ("group-median", 8.0),
    ("group-mean", 8.0),
    ("xlsx-group-bound", 12.0),
    ("group-sd", 10.0),
    ("group-alpha", 8.0),
    ("xlsx-group-from", 13.0),
    ("xlsx-group-to", 13.0),
    ("group-sd-assumed", 12.0),
    ("group-r-measured", 10.0),
    ("group-r-assumed", 10.0),
];
const PAIRS: [Column; 3] = [("xlsx-instrument", 20.0), ("xlsx-dimension", 34.0), ("group-moved", 60.0)];
const REJECTED: [Column; 3] =
    [("group-rejected-number", 10.0), ("group-rejected-reason", 80.0), ("xlsx-group-reason", 22.0)];
const CHART_SIZE: (u32, u32) = (960, 600);

/// Numbers are numbers, unrounded; what may not be shown is an empty cell.
pub fn workbook(
    groups: &[GroupOf<'_>],
    texts: &Texts,
    now: Timestamp,
    progress: &Progress,
) -> Result<Vec<u8>, WorkbookError> {
    let title =
        groups.first().and_then(|group| group.course).map_or_else(|| texts.get("group-report-title"), str::to_owned);
    let mut workbook = begun(&title, now)?;
    overview(&mut workbook, groups, texts)?;
    items(&mut workbook, groups, texts)?;
    progress.is_wanted()?;
    dimensions(&mut workbook, groups, texts)?;
    pairs(&mut workbook, groups, texts)?;
    rejected(&mut workbook, groups, texts, progress)?;
    progress.is_wanted()?;
    Ok(workbook.save_to_buffer()?)
}

fn overview(workbook: &mut Workbook, groups: &[GroupOf<'_>], texts: &Texts) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "xlsx-group-overview", &OVERVIEW, texts)?;
    for GroupOf { result, instrument, course, round, date, expected } in groups {
        let note = suppressed_words(result, texts).unwrap_or_default();
        rows.push(&[
            course.map_or(Cell::Empty, Cell::Words),
            round.map_or(Cell::Empty, Cell::Words),
            date.map_or(Cell::Empty, Cell::Day),
            Cell::Words(instrument.title.get(texts.language())),
            Cell::Count(f64::from(instrument.version)),
            Cell::Count(result.n as f64),
            expected.map_or(Cell::Empty, |expected| Cell::Count(expected as f64)),
            Cell::Count(result.floor.persons() as f64),
            Cell::Words(&note),
        ])?;
    }
    Ok(rows.finish()?)
}

fn items(workbook: &mut Workbook, groups: &[GroupOf<'_>], texts: &Texts) -> Result<(), WorkbookError> {
    let max = groups.iter().map(|group| group.instrument.scale.max()).max().unwrap_or_default();
    let points = POINTS.get(..usize::from(max)).unwrap_or(&POINTS);
    let columns = [&ITEMS, points, &LAST].concat();
    let mut rows = Rows::new(workbook, "xlsx-group-items", &columns, texts)?;
    rows.leave_off_paper(1);
    let mut charts = Vec::new();
    for group in groups {
        let GroupOf { result, instrument, .. } = group;
        let (sheet, first) = rows.place();
        for (dimension, range) in instrument.dimension_ranges() {
            for (item, stats) in dimension.items.iter().zip(result.items.get(range).unwrap_or_default()) {
                let mut cells = vec![
                    Cell::Words(instrument.short_title(texts.language())),
                    Cell::Words(dimension.title.get(texts.language())),
                    Cell::Words(item.text.get(texts.language())),
                ];
                cells.extend(figures(stats, points.len()));
                cells.push(Cell::Words(item.id.as_str()));
                rows.push(&cells)?;
            }
        }
        let last = rows.place().1.saturating_sub(1);
        if let Some(bars) = GroupBars::new(result, instrument).filter(|bars| !bars.is_coarse) {
            charts.push(chart(&bars, group, &sheet, (first, last), texts)?);
        }
    }
    rows.finish()?;
    Ok(charts::add(workbook, &charts, texts)?)
}

fn figures(stats: &ItemStats, points: usize) -> Vec<Cell<'static>> {
    let ItemStats { n, counts, merged, na, median, mean, sd, .. } = stats;
    let whole = |count: Option<usize>| count.map_or(Cell::Empty, |count| Cell::Count(count as f64));
    let mut cells = vec![whole(*n)];
    cells.extend([*median, *mean, *sd].map(|value| value.map_or(Cell::Empty, Cell::Exact)));
    cells.push(whole(*na));
    cells.extend((0..3).map(|place| whole(merged.and_then(|merged| merged.get(place).copied()))));
    cells.extend((0..points).map(|place| whole(counts.as_ref().and_then(|counts| counts.get(place).copied()))));
    cells
}

/// Stacked bars of the rows of one instrument, a series a step.
fn chart(
    bars: &GroupBars,
    group: &GroupOf<'_>,
    sheet: &str,
    (first, last): (u32, u32),
    texts: &Texts,
) -> Result<Chart, WorkbookError> {
    let (title, marker) = (group.instrument.short_title(texts.language()), group.instrument.marker);
    let mut chart = Chart::new(ChartType::BarPercentStacked);
    let told = group.occasion(texts).into_iter().chain([group.how_many(texts)]);
    let heading: Vec<String> = std::iter::once(title.to_owned()).chain(told).collect();
    chart.title().set_name(&name_of(&heading.join(" · ")));
    chart.set_alt_text(alt_of(&texts.with("xlsx-group-chart-alt", &[("title", title.into())])));
    chart.set_width(CHART_SIZE.0).set_height(CHART_SIZE.1);
    for (place, step) in (0_u16..).zip(&bars.steps) {
        let column = FIRST_POINT + place;
        chart
            .add_series()
            .set_name(&name_of(&step.words()))
            .set_categories((sheet, first, STATEMENT, last, STATEMENT))
            .set_values((sheet, first, column, last, column))
            .set_gap(60)
            .set_format(&mut fill(step, marker));
    }
    // Of bars that lie, the upright axis has the items: the first on top, as in
    // the table, under the per cent.
    chart.y_axis().set_reverse();
    chart.legend().set_position(ChartLegendPosition::Top);
    Ok(chart)
}

fn fill(step: &Step, marker: Marker) -> ChartFormat {
    let colors = Palette::of(Scheme::Light).tone(step.tone, marker);
    let color = |[r, g, b]: [u8; 3]| Color::RGB(u32::from_be_bytes([0, r, g, b]));
    let mut format = ChartFormat::new();
    format.set_solid_fill(ChartSolidFill::new().set_color(color(colors.fill)));
    if let Some(line) = colors.line {
        format.set_line(ChartLine::new().set_color(color(line)));
    }
    format
}

fn dimensions(workbook: &mut Workbook, groups: &[GroupOf<'_>], texts: &Texts) -> Result<(), WorkbookError> {
    let mut rows = Rows::new(workbook, "xlsx-dimensions", &DIMENSIONS, texts)?;
    let bounds = [texts.get("xlsx-group-or-more"), texts.get("xlsx-group-or-less")];
    let [or_more, or_less] = &bounds;
    let words = |bound| match bound {
        Bound::OrMore => Cell::Words(or_more),
        Bound::OrLess => Cell::Words(or_less),
    };
    for GroupOf { result, instrument, .. } in groups {
        for (dimension, stats) in instrument.dimensions.iter().zip(&result.dimensions) {
            let found: Option<Reliability> =
                result.reliability.iter().find(|one| one.dimension == dimension.id).and_then(|one| one.outcome.ok());
            let exact = |value: Option<f64>| value.map_or(Cell::Empty, Cell::Exact);
            let measured = |value: fn(Reliability) -> f64| exact(found.map(value));
            // Beside nothing measured, what is assumed would look like a result.
            let assumed = |value: f64| exact(found.map(|_| value));
            rows.push(&[
                Cell::Words(instrument.short_title(texts.language())),
                Cell::Words(dimension.title.get(texts.language())),
                stats.n.map_or(Cell::Empty, |n| Cell::Count(n as f64)),
                exact(stats.median),
                stats.mean.map_or(Cell::Empty, if stats.n.is_some() { Cell::Exact } else { Cell::Mean }),
                stats.bound.map_or(Cell::Empty, words),
                stats.sd.map_or(Cell::Empty, Cell::Mean),
                measured(|found| found.alpha),
                measured(|found| found.interval.0),
                measured(|found| found.interval.1),
                assumed(instrument.assumptions.sd),
                measured(|found| found.implied_correlation),
                assumed(instrument.assumptions.inter_item_correlation),
            ])?;
        }
    }
    Ok(rows.finish()?)
}

fn pairs(workbook: &mut Workbook, groups: &[GroupOf<'_>], texts: &Texts) -> Result<(), WorkbookError> {
    if groups.iter().all(|group| group.result.pairs.is_empty()) {
        return Ok(());
    }
    let mut rows = Rows::new(workbook, "group-pairs-title", &PAIRS, texts)?;
    for GroupOf { result, instrument, .. } in groups {
        for pair in &result.pairs {
            let dimension = instrument.dimensions.iter().find(|dimension| dimension.id == pair.dimension);
            let moved = pair_words(pair, texts);
            rows.push(&[
                Cell::Words(instrument.short_title(texts.language())),
                Cell::Words(dimension.map_or("", |dimension| dimension.title.get(texts.language()))),
                Cell::Words(&moved),
            ])?;
        }
    }
    Ok(rows.finish()?)
}

fn rejected(
    workbook: &mut Workbook,
    groups: &[GroupOf<'_>],
    texts: &Texts,
    progress: &Progress,
) -> Result<(), WorkbookError> {
    if groups.iter().all(|group| group.result.rejected.is_empty()) {
        return Ok(());
    }
    let mut rows = Rows::new(workbook, "group-rejected-title", &REJECTED, texts)?;
    for one in groups.iter().flat_map(|group| &group.result.rejected) {
        progress.is_wanted()?;
        let reason = texts.reason(one.reason);
        rows.push(&[Cell::Count(one.count as f64), Cell::Words(&reason), Cell::Words(one.reason.tag())])?;
    }
    Ok(rows.finish()?)
}
