//! The trend: one small chart a dimension over true time.

use super::{bounds_around, canvas, mark};
use crate::chart::{Trend, thin};
use crate::instrument::Instrument;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::{Galley, Rect, Ui, pos2, vec2};
use egui_plot::{Line, LineStyle, PlotPoints};
use std::sync::Arc;

/// Most marks a panel draws; beyond it the line alone tells the shape.
const MAX_MARKS: usize = 40;
/// Space between two panels, in points.
const GAP: f32 = 46.0;
/// Days after which years tell more under the axis than months.
const DAYS_WITH_MONTHS: f64 = 400.0;
/// Room inside a panel for the marks at its ends and the last value.
const LEFT: f32 = 16.0;
const RIGHT: f32 = 36.0;
/// A line of names under the axis, in points.
const NAMES: f32 = 20.0;

/// What stands on the axis beside the dates.
pub struct Notes<'a> {
    /// Places of courses, from 0 to 1.
    pub courses: &'a [f64],
    /// Whether sessions with a label have it under their date.
    pub shows_labels: bool,
}

/// Draws all dimensions of an instrument, side by side or below each other.
pub fn trend(ui: &mut Ui, rect: Rect, instrument: &Instrument, trend: &Trend<'_>, notes: &Notes<'_>, view: &View<'_>) {
    let count = instrument.dimensions.len().max(1);
    let is_stacked = rect.width() < 560.0;
    let (width, height) = if is_stacked {
        (rect.width(), rect.height() / count as f32)
    } else {
        ((rect.width() + GAP) / count as f32 - GAP, rect.height())
    };
    for index in 0..count {
        let offset =
            if is_stacked { vec2(0.0, height * index as f32) } else { vec2((width + GAP) * index as f32, 0.0) };
        let panel = Rect::from_min_size(rect.min + offset, vec2(width, height));
        dimension(ui, panel, instrument, index, trend, notes, view);
    }
}

fn dimension(
    ui: &mut Ui,
    panel: Rect,
    instrument: &Instrument,
    index: usize,
    trend: &Trend<'_>,
    notes: &Notes<'_>,
    view: &View<'_>,
) {
    let View { texts, colors, .. } = view;
    let Some(dimension) = instrument.dimensions.get(index) else { return };
    let accent = colors.accent(instrument.marker);
    let marker = instrument.marker;
    let max = instrument.scale.max();
    let names = if notes.shows_labels { 2.0 * NAMES } else { NAMES };
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((panel.left() + 24.0).round(), (panel.top() + 56.0).round());
    let room = Rect::from_min_max(min, pos2(panel.right().round(), (panel.bottom() - names - 12.0).round()));
    let title = dimension.short_title(texts.language());
    text::heading(ui, pos2(room.left(), panel.top() + 4.0), room.width(), title, Style::COMPACT.semibold(), accent);

    let usable = room.width() - LEFT - RIGHT;
    let x = |place: f64| f64::from(LEFT) + place * f64::from(usable);
    let unit = f64::from(room.height()) / f64::from(max.saturating_sub(1).max(1));
    let values = trend.values(index);
    let (first, last) = (values.first().copied(), values.last().copied());
    let score = |point: Option<[f64; 2]>| texts.score_or_dash(point.map(|[_, value]| value));
    let alt = texts.with(
        "trend-alt",
        &[
            ("name", dimension.title.get(texts.language()).into()),
            ("count", values.len().into()),
            ("first", (&score(first)).into()),
            ("last", (&score(last)).into()),
        ],
    );
    let point = |[place, value]: [f64; 2]| [x(place), (value - 1.0) * unit];
    let shows_marks = values.len() <= MAX_MARKS;
    let line: Vec<[f64; 2]> = thin(&values, usable.max(1.0) as usize).into_iter().map(point).collect();
    let ends: Vec<[f64; 2]> = first.into_iter().chain(last).map(point).collect();
    let courses: Vec<f64> = notes.courses.iter().map(|place| x(*place).round() + 0.5).collect();
    let (grid, axis, muted) = (colors.grid, colors.axis, colors.muted);
    let right = f64::from(room.width());
    let top = f64::from(room.height());
    let rect = room.expand2(vec2(0.0, 8.0));
    canvas(ui, &format!("trend {index}"), rect, bounds_around(rect, room.left_bottom()), &alt, move |plot| {
        for point in 1..=max {
            let y = (f64::from(point - 1) * unit).round() + 0.5;
            let color = if point == 1 { axis } else { grid };
            plot.line(
                Line::new("", PlotPoints::from(vec![[0.0, y], [right, y]])).color(color).width(1.0).allow_hover(false),
            );
        }
        for course in courses {
            let points = PlotPoints::from(vec![[course, 0.0], [course, top + 8.0]]);
            let style = LineStyle::Dotted { spacing: 5.0 };
            plot.line(Line::new("", points).color(muted).width(0.8).style(style).allow_hover(false));
        }
        let marks = if shows_marks { line.clone() } else { Vec::new() };
        plot.line(Line::new("", PlotPoints::from(line)).color(accent).width(1.5).allow_hover(false));
        for at in marks {
            plot.points(mark(at, marker, accent, 4.0));
        }
        for at in ends {
            plot.points(mark(at, marker, accent, 5.0));
        }
    });
    for point in 1..=max {
        let y = room.bottom() - (f64::from(point - 1) * unit) as f32;
        let at = pos2(room.left() - 12.0, y);
        text::paint_centered(ui, at, Anchor::Right, &point.to_string(), Style::SMALL, colors.muted);
    }
    let on_screen = |point: [f64; 2]| {
        let [x, y] = point;
        pos2(room.left() + x as f32, room.bottom() - y as f32)
    };
    if let Some(last) = last {
        let at = on_screen(point(last)) + vec2(10.0, 0.0);
        text::paint_centered(ui, at, Anchor::Left, &score(Some(last)), Style::SMALL.semibold(), colors.ink);
    }
    if let (Some(first), true) = (first, values.len() > 1) {
        let at = on_screen(point(first)) + vec2(0.0, 17.0);
        let words = score(Some(first));
        let plate = Rect::from_center_size(at, vec2(text::width(ui, &words, Style::SMALL) + 4.0, 18.0));
        ui.painter().rect_filled(plate, 0.0, colors.surface);
        text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
    }
    let on_axis = |place: f64| room.left() + x(place) as f32;
    for place in notes.courses {
        let at = pos2(on_axis(*place) + 6.0, room.top() - 9.0);
        text::paint_centered(ui, at, Anchor::Left, &texts.get("trend-course"), Style::SMALL, colors.muted);
    }
    dates(ui, room, trend, on_axis, view);
    if notes.shows_labels {
        labels(ui, room, trend, on_axis, view);
    }
}

/// Names that are set from the right, each where it fits.
struct Names {
    y: f32,
    free_to: f32,
}

impl Names {
    fn set(&mut self, ui: &Ui, center: f32, words: Arc<Galley>, view: &View<'_>) {
        let half = words.size().x / 2.0;
        if center + half + 6.0 <= self.free_to {
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

/// Months under the sessions, or the years that begin among them.
fn dates(ui: &Ui, room: Rect, trend: &Trend<'_>, on_axis: impl Fn(f64) -> f32, view: &View<'_>) {
    let mut names = Names { y: room.bottom() + 20.0, free_to: f32::INFINITY };
    if trend.days() > DAYS_WITH_MONTHS {
        let most = (room.width() / 48.0) as usize;
        for (year, place) in trend.years(most.max(1)).into_iter().rev() {
            names.set_short(ui, on_axis(place), &year.to_string(), view);
        }
        return;
    }
    for (record, place) in trend.sessions.iter().zip(&trend.places).rev() {
        names.set_short(ui, on_axis(*place), &view.texts.month_short(record.session.date), view);
    }
}

/// The person's own names of the sessions, the last one first.
fn labels(ui: &Ui, room: Rect, trend: &Trend<'_>, on_axis: impl Fn(f64) -> f32, view: &View<'_>) {
    let mut names = Names { y: room.bottom() + 20.0 + NAMES, free_to: room.right() + 12.0 };
    for (record, place) in trend.sessions.iter().zip(&trend.places).rev() {
        if let Some(label) = &record.session.label {
            // The first and the last may not leave the panel.
            let (left, right) = (room.left() - 20.0, room.right() + 6.0);
            let label = text::line(ui, label, Style::SMALL, view.colors.muted, (right - left).max(0.0));
            let half = label.size().x / 2.0;
            names.set(ui, within(on_axis(*place), left + half, right - half), label, view);
        }
    }
}
