//! The trend: one small chart a dimension over true time.

use super::trend_value::{self, Values};
use super::{bounds_around, canvas_with, mark};
use crate::chart::{self, Line as Joined, Panel, Trend, thin};
use crate::instrument::Instrument;
use crate::scoring::Break;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::{Galley, Rect, Sense, Ui, pos2, vec2};
use egui_plot::{Line, LineStyle, PlotPoints};
use std::sync::Arc;

/// Most marks a panel draws; beyond it the line alone tells the shape.
const MAX_MARKS: usize = 40;
/// Most lines of which each is drawn, however short.
const MAX_LINES: usize = 100;
/// Space between two panels, in points.
const GAP: f32 = 46.0;
/// Under this width the panels stand below each other, in points.
const STACKED: f32 = 560.0;
/// Narrowest panel that stands beside another, in points; where the scale
/// changes, its points need room as well.
const NARROWEST: f32 = 130.0;
const NARROWEST_WITH_SCALES: f32 = 200.0;
/// Room between two scales in which the points of the second can stand, and
/// what they take of it.
const NEW_SCALE: f64 = 24.0;
const POINTS: f64 = 18.0;
/// Space between two rows of panels.
const ROW_GAP: f32 = 24.0;
/// Days after which years tell more under the axis than months.
const DAYS_WITH_MONTHS: f64 = 400.0;
/// Room inside a panel for the marks at its ends and the last value.
const LEFT: f32 = 16.0;
const RIGHT: f32 = 36.0;
/// A line of names under the axis, in points.
const NAMES: f32 = 20.0;
/// Height of a panel under its title, in points.
const PANEL: f32 = 220.0;
/// What its values stand under: its title's letters, and room for what stands
/// over the highest point, in points.
const TITLE: Style = Style::COMPACT.semibold();
const OVER: f32 = 36.0;
/// Least room between two months, and between two labels, in points.
const GAP_BETWEEN: f32 = 6.0;
const LABEL_GAP: f32 = 20.0;
/// Room for the points of the scale before a panel, in points.
const POINTS_ROOM: f32 = 24.0;

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

/// One scale inside a panel: where it begins and ends and how high a point
/// is, in points of the screen.
struct Axis {
    left: f64,
    right: f64,
    max: u8,
    unit: f64,
}

/// The scales of a panel, and whether each has room for its points.
fn axes(room: Rect, x: impl Fn(f64) -> f64, trend: &Trend<'_>) -> (Vec<Axis>, bool) {
    let (width, height) = (f64::from(room.width()), f64::from(room.height()));
    let mut axes: Vec<Axis> = Vec::new();
    let mut has_room = true;
    let mut ends_at: Option<f64> = None;
    for stretch in &trend.stretches {
        let unit = height / f64::from(stretch.max.saturating_sub(1).max(1));
        let mut left = 0.0;
        if let Some(end) = ends_at {
            let between = x(stretch.from) - end;
            has_room &= between >= NEW_SCALE;
            left = x(stretch.from) - (between * 0.3).min(12.0);
            if let Some(before) = axes.last_mut() {
                before.right = (left - POINTS).max(end);
            }
        }
        axes.push(Axis { left, right: width, max: stretch.max, unit });
        ends_at = Some(x(stretch.to));
    }
    (axes, has_room)
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
    let accent = colors.accent(instrument.marker);
    let marker = instrument.marker;
    let names = if notes.shows_labels { 2.0 * NAMES } else { NAMES };
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((panel.left() + POINTS_ROOM).round(), (panel.top() + title_height + OVER).round());
    let room = Rect::from_min_max(min, pos2(panel.right().round(), (panel.bottom() - names - 12.0).round()));
    let title = values.dimension.short_title(texts.language());
    let color = if values.is_asked { accent } else { colors.muted };
    text::heading(ui, pos2(room.left(), panel.top() + 4.0), room.width(), title, TITLE, color);

    let usable = room.width() - LEFT - RIGHT;
    let x = |place: f64| f64::from(LEFT) + place * f64::from(usable);
    let (axes, has_room) = axes(room, x, trend);
    // Each value on the axis of its own scale.
    let height = f64::from(room.height());
    let point = |max: u8, [place, value]: [f64; 2]| {
        [x(place), (value - 1.0) * height / f64::from(max.saturating_sub(1).max(1))]
    };
    let first = values.lines.first().and_then(|line| Some((line.max, *line.points.first()?)));
    let last = values.lines.last().and_then(|line| Some((line.max, *line.points.last()?)));
    let count: usize = values.lines.iter().map(|line| line.points.len()).sum();
    let alt = chart::panel_words(values, texts);
    let (lines, mut marks) = drawn(values, usable, point);
    if count <= MAX_MARKS {
        marks.extend(lines.iter().flatten().copied());
    }
    let ends: Vec<[f64; 2]> = first.into_iter().chain(last).map(|(max, value)| point(max, value)).collect();
    let courses: Vec<f64> = notes.courses.iter().map(|place| x(*place).round() + 0.5).collect();
    let (grid, axis, muted) = (colors.grid, colors.axis, colors.muted);
    let grid: Vec<([f64; 2], f64, egui::Color32)> = axes
        .iter()
        .flat_map(|of| (1..=of.max).map(move |at| (of, at)))
        .map(|(of, at)| {
            let y = (f64::from(at - 1) * of.unit).round() + 0.5;
            ([of.left, of.right], y, if at == 1 { axis } else { grid })
        })
        .collect();
    let rect = room.expand2(vec2(0.0, 8.0));
    let sense = Sense::focusable_noninteractive();
    let bounds = bounds_around(rect, room.left_bottom());
    let response = canvas_with(ui, name, rect, bounds, &alt, sense, move |plot| {
        for ([left, right], y, color) in grid {
            plot.line(
                Line::new("", PlotPoints::from(vec![[left, y], [right, y]])).color(color).width(1.0).allow_hover(false),
            );
        }
        for course in courses {
            let points = PlotPoints::from(vec![[course, 0.0], [course, height + 8.0]]);
            let style = LineStyle::Dotted { spacing: 5.0 };
            plot.line(Line::new("", points).color(muted).width(0.8).style(style).allow_hover(false));
        }
        for line in lines {
            // Two sessions of one day stand on each other. A band, which the
            // plot would draw there, becomes a wedge up to the next one.
            let line = Line::new("", PlotPoints::from(line)).allow_band(false);
            plot.line(line.color(accent).width(1.5).allow_hover(false));
        }
        for at in marks {
            plot.points(mark(at, marker, accent, 4.0));
        }
        for at in ends {
            plot.points(mark(at, marker, accent, 5.0));
        }
    });
    // Numbers that belong to one scale alone would be wrong for the others.
    for of in axes.iter().filter(|_| has_room) {
        let right = room.left() + if of.left > 0.0 { of.left as f32 - 4.0 } else { -12.0 };
        for at in 1..=of.max {
            let y = room.bottom() - (f64::from(at - 1) * of.unit) as f32;
            text::paint_centered(ui, pos2(right, y), Anchor::Right, &at.to_string(), Style::SMALL, colors.muted);
        }
    }
    let on_screen = |(max, value): (u8, [f64; 2])| {
        let [x, y] = point(max, value);
        pos2(room.left() + x as f32, room.bottom() - y as f32)
    };
    let words = |(max, [_, value]): (u8, [f64; 2])| chart::scored(value, max, !has_room, texts);
    if let Some(last) = last {
        let (at, words) = (on_screen(last) + vec2(10.0, 0.0), words(last));
        // No line of the grid goes through it.
        let width = text::width(ui, &words, Style::SMALL.semibold());
        let plate = Rect::from_center_size(at + vec2(width / 2.0, 0.0), vec2(width + 4.0, 14.0));
        ui.painter().rect_filled(plate, 0.0, colors.surface);
        text::paint_centered(ui, at, Anchor::Left, &words, Style::SMALL.semibold(), colors.ink);
    }
    if let (Some(first), true) = (first, count > 1) {
        let at = on_screen(first);
        // Over the point where the months stand under it.
        let below = if at.y + 26.0 > room.bottom() + 8.0 { -17.0 } else { 17.0 };
        let (at, words) = (at + vec2(0.0, below), words(first));
        let plate = Rect::from_center_size(at, vec2(text::width(ui, &words, Style::SMALL) + 4.0, 18.0));
        ui.painter().rect_filled(plate, 0.0, colors.surface);
        text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
    }
    let on_axis = |place: f64| room.left() + x(place) as f32;
    let mut taken = Vec::new();
    for place in notes.courses {
        let at = pos2(on_axis(*place) + 6.0, room.top() - 9.0);
        taken.push(text::paint_centered(ui, at, Anchor::Left, &texts.get("trend-course"), Style::SMALL, colors.muted));
    }
    breaks(ui, room, values, &taken, on_axis, view);
    dates(ui, room, trend, on_axis, view);
    if notes.shows_labels {
        labels(ui, room, trend, on_axis, view);
    }
    let values = Values { panel: values, trend, has_scales: !has_room };
    let at = |at: usize| {
        let (place, mean) = (trend.places.get(at)?, values.panel.means.get(at).copied().flatten()?);
        Some(on_screen((trend.sessions.get(at)?.instrument.scale.max(), [*place, mean])))
    };
    let place = |x: f32| f64::from((x - room.left() - LEFT) / usable.max(1.0));
    trend_value::show(ui, &response, &values, at, place, view);
}

/// The lines of a panel as points of the screen, and the values that no line
/// shows. Of very many lines only those that are as wide as a pixel are lines.
fn drawn(
    values: &Panel<'_>,
    usable: f32,
    point: impl Fn(u8, [f64; 2]) -> [f64; 2],
) -> (Vec<Vec<[f64; 2]>>, Vec<[f64; 2]>) {
    let columns = usable.max(1.0);
    let is_line = |line: &&Joined| {
        let (first, last) = (line.points.first(), line.points.last());
        let width = first.zip(last).map_or(0.0, |([from, _], [to, _])| (to - from) * f64::from(columns));
        line.points.len() > 1 && (values.lines.len() <= MAX_LINES || width >= 1.0)
    };
    let (lines, alone): (Vec<&Joined>, Vec<&Joined>) = values.lines.iter().partition(is_line);
    let thinned = |points: &[[f64; 2]], max: u8| -> Vec<[f64; 2]> {
        thin(points, columns as usize).into_iter().map(|value| point(max, value)).collect()
    };
    let lines = lines.into_iter().map(|line| thinned(&line.points, line.max)).collect();
    // What stands alone on one scale after the other, each thinned for itself.
    let mut marks = Vec::new();
    for same in alone.chunk_by(|one, other| one.max == other.max) {
        let max = same.first().map_or(0, |line| line.max);
        let points: Vec<[f64; 2]> = same.iter().flat_map(|line| line.points.iter().copied()).collect();
        marks.extend(thinned(&points, max));
    }
    (lines, marks)
}

/// Why a new line begins, over the place where it does.
fn breaks(ui: &Ui, room: Rect, values: &Panel<'_>, taken: &[Rect], on_axis: impl Fn(f64) -> f32, view: &View<'_>) {
    // Over the highest point and its number.
    let mut names = Names { y: room.top() - 20.0, free_to: f32::INFINITY, gap: GAP_BETWEEN };
    for line in values.lines.iter().rev() {
        let key = match line.why {
            Some(Break::OtherScale) => "trend-new-scale",
            Some(Break::OtherStatements) => "trend-new-statements",
            _ => continue,
        };
        let Some([begins, _]) = line.points.first() else { continue };
        let words = text::galley(ui, &view.texts.get(key), Style::SMALL, view.colors.muted, f32::INFINITY);
        let half = words.size().x / 2.0;
        let center = within(on_axis(*begins), room.left() + half, room.right() + RIGHT - half);
        let place = Rect::from_center_size(pos2(center, names.y), words.size());
        if taken.iter().all(|other| !other.intersects(place)) {
            names.set(ui, center, words, view);
        }
    }
}

/// Names that are set from the right, each where it fits.
struct Names {
    y: f32,
    free_to: f32,
    /// Least room between two of them, in points.
    gap: f32,
}

impl Names {
    fn set(&mut self, ui: &Ui, center: f32, words: Arc<Galley>, view: &View<'_>) {
        let half = words.size().x / 2.0;
        if center + half + self.gap <= self.free_to {
            let at = pos2(center - half, self.y - Style::SMALL.line_height() / 2.0);
            ui.painter().galley(at, words, view.colors.muted);
            self.free_to = center - half;
        }
    }

    /// As [`Self::set`], for a short one: most of a long history is skipped
    /// without measuring a text.
    fn set_short(&mut self, ui: &Ui, center: f32, words: &str, view: &View<'_>) {
        if center + 8.0 <= self.free_to {
            let words = text::galley(ui, words, Style::SMALL, view.colors.muted, f32::INFINITY);
            self.set(ui, center, words, view);
        }
    }
}

/// Months under the sessions, and the years that begin among them.
fn dates(ui: &Ui, room: Rect, trend: &Trend<'_>, on_axis: impl Fn(f64) -> f32, view: &View<'_>) {
    let mut names = Names { y: room.bottom() + 20.0, free_to: f32::INFINITY, gap: GAP_BETWEEN };
    if trend.days() > DAYS_WITH_MONTHS {
        let most = (room.width() / 48.0) as usize;
        let named = trend.dates(most.max(1), |day| view.texts.month_short(day));
        for (name, place) in named.into_iter().rev() {
            names.set_short(ui, on_axis(place), &name, view);
        }
        return;
    }
    for (record, place) in trend.sessions.iter().zip(&trend.places).rev() {
        names.set_short(ui, on_axis(*place), &view.texts.month_short(record.session.date), view);
    }
}

/// The person's own names of the sessions, the last one first.
fn labels(ui: &Ui, room: Rect, trend: &Trend<'_>, on_axis: impl Fn(f64) -> f32, view: &View<'_>) {
    let mut names = Names { y: room.bottom() + 20.0 + NAMES, free_to: room.right() + 6.0 + LABEL_GAP, gap: LABEL_GAP };
    for (record, place) in trend.sessions.iter().zip(&trend.places).rev() {
        if let Some(label) = &record.session.label {
            // The first and the last may not leave the panel.
            let (left, right) = (room.left() - 20.0, room.right() + 6.0);
            let label = text::galley(ui, label, Style::SMALL, view.colors.muted, f32::INFINITY);
            let half = label.size().x / 2.0;
            // What has no room here stands in the list below.
            if 2.0 * half > right - left {
                continue;
            }
            names.set(ui, within(on_axis(*place), left + half, right - half), label, view);
        }
    }
}
