//! The trend: one small chart a dimension over true time.

use super::paint::paint;
use super::trend_value;
use crate::chart::{self, NAMES, Panel, Trend, TrendPanel};
use crate::instrument::Instrument;
use crate::ui::scenery::{InWindow, area};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::{Rect, Sense, Ui, pos2, vec2};

/// Space between two panels, in points.
const GAP: f32 = 46.0;
/// Under this width the panels stand below each other, in points.
const STACKED: f32 = 560.0;
/// Narrowest panel that stands beside another, in points; where the scale
/// changes, its points need room as well.
const NARROWEST: f32 = 130.0;
const NARROWEST_WITH_SCALES: f32 = 200.0;
/// Space between two rows of panels.
const ROW_GAP: f32 = 24.0;
/// Height of a panel under its title, and room under its names, in points.
const PANEL: f32 = 220.0;
const UNDER: f32 = 12.0;
/// What its values stand under: its title's letters, and room for what stands
/// over the highest point, in points.
const TITLE: Style = Style::COMPACT.semibold();
const OVER: f32 = 36.0;
/// Room for the points of the scale before a panel, in points.
const POINTS_ROOM: f32 = 24.0;
/// Over and under the values, where a mark reaches, in points.
const MARK: f32 = 8.0;

/// What stands on the axis beside the dates.
pub struct Notes<'a> {
    /// Places of courses, from 0 to 1.
    pub courses: &'a [f64],
    /// Whether sessions with a label have it under their date.
    pub shows_labels: bool,
}

/// How many panels stand beside each other in `width` points.
pub fn panels_in_a_row(width: f32, trend: &Trend<'_>) -> usize {
    if width < STACKED {
        return 1;
    }
    let narrowest = if trend.stretches.len() > 1 { NARROWEST_WITH_SCALES } else { NARROWEST };
    // A small whole number.
    let fitting = ((width + GAP) / (narrowest + GAP)) as usize;
    let count = trend.panels.len().max(1);
    // As many in each row, so that none stands alone in the last.
    count.div_ceil(count.div_ceil(fitting.max(1)))
}

/// How many rows of panels that makes.
fn panel_rows(width: f32, trend: &Trend<'_>) -> usize {
    trend.panels.len().max(1).div_ceil(panels_in_a_row(width, trend))
}

/// How wide each panel is, in points.
fn panel_width(width: f32, trend: &Trend<'_>) -> f32 {
    (width + GAP) / panels_in_a_row(width, trend) as f32 - GAP
}

/// Room for the title of any of the panels, in points.
fn title_height(ui: &Ui, panel: f32, trend: &Trend<'_>, view: &View<'_>) -> f32 {
    let titles = trend.panels.iter().map(|panel| panel.dimension.short_title(view.texts.language()));
    let galleys = titles.map(|title| text::balanced(ui, title, TITLE, view.colors.ink, panel - POINTS_ROOM));
    galleys.map(|galley| galley.size().y).fold(TITLE.line_height(), f32::max)
}

/// How high the panels are in so many points of width.
pub fn trend_height(ui: &Ui, width: f32, trend: &Trend<'_>, view: &View<'_>) -> f32 {
    let panel = title_height(ui, panel_width(width, trend), trend, view) + PANEL;
    let rows = panel_rows(width, trend) as f32;
    (panel + ROW_GAP) * rows - ROW_GAP
}

/// Draws all dimensions of an instrument, side by side or below each other.
pub fn trend(ui: &mut Ui, rect: Rect, instrument: &Instrument, trend: &Trend<'_>, notes: &Notes<'_>, view: &View<'_>) {
    let in_a_row = panels_in_a_row(rect.width(), trend);
    let width = panel_width(rect.width(), trend);
    let height = (rect.height() + ROW_GAP) / panel_rows(rect.width(), trend) as f32 - ROW_GAP;
    let title = title_height(ui, width, trend, view);
    for (row, panels) in trend.panels.chunks(in_a_row).enumerate() {
        for (column, panel) in panels.iter().enumerate() {
            let offset = vec2((width + GAP) * column as f32, (height + ROW_GAP) * row as f32);
            let room = Rect::from_min_size(rect.min + offset, vec2(width, height));
            let name = format!("trend {row} {column}");
            dimension(ui, room, title, &name, instrument, panel, trend, notes, view);
        }
    }
}

fn dimension(
    ui: &mut Ui,
    panel: Rect,
    title_height: f32,
    name: &str,
    instrument: &Instrument,
    values: &Panel<'_>,
    trend: &Trend<'_>,
    notes: &Notes<'_>,
    view: &View<'_>,
) {
    let View { texts, colors, .. } = view;
    let names = if notes.shows_labels { 2.0 * NAMES } else { NAMES };
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((panel.left() + POINTS_ROOM).round(), (panel.top() + title_height + OVER).round());
    let room = Rect::from_min_max(min, pos2(panel.right().round(), (panel.bottom() - names - UNDER).round()));
    let title = values.dimension.short_title(texts.language());
    let color = if values.is_asked { colors.accent(instrument.marker) } else { colors.muted };
    text::heading(ui, pos2(room.left(), panel.top() + 4.0), room.width(), title, TITLE, color);

    let laid = TrendPanel::new(trend, values, instrument.marker, area(room));
    let mut scene = laid.scene(notes.courses, texts, &InWindow(ui));
    laid.dates(&mut scene, texts, &InWindow(ui));
    if notes.shows_labels {
        laid.labels(&mut scene, &InWindow(ui));
    }
    let (rect, alt) = (room.expand2(vec2(0.0, MARK)), chart::panel_words(values, texts));
    let response = paint(ui, name, rect, scene, &alt, Sense::focusable_noninteractive(), colors);
    trend_value::show(ui, &response, &laid, view);
}
