//! The trend: one small chart a dimension over true time.

use super::{bounds_around, canvas, mark};
use crate::instrument::Instrument;
use crate::scoring::Record;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::{Rect, Ui, pos2, vec2};
use egui_plot::{Line, PlotPoints};

/// Most marks a panel draws; beyond it the line alone tells the shape.
const MAX_MARKS: usize = 40;

/// Draws all dimensions of an instrument, side by side or below each other.
pub fn trend(ui: &mut Ui, rect: Rect, instrument: &Instrument, series: &[&Record], view: &View<'_>) {
    let count = instrument.dimensions.len().max(1);
    let gap = 46.0;
    let is_stacked = rect.width() < 560.0;
    let (width, height) = if is_stacked {
        (rect.width(), rect.height() / count as f32)
    } else {
        ((rect.width() + gap) / count as f32 - gap, rect.height())
    };
    for index in 0..count {
        let offset =
            if is_stacked { vec2(0.0, height * index as f32) } else { vec2((width + gap) * index as f32, 0.0) };
        let panel = Rect::from_min_size(rect.min + offset, vec2(width, height));
        dimension(ui, panel, instrument, index, series, view);
    }
}

fn dimension(ui: &mut Ui, panel: Rect, instrument: &Instrument, index: usize, series: &[&Record], view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let Some(dimension) = instrument.dimensions.get(index) else { return };
    let accent = colors.accent(instrument.marker);
    let marker = instrument.marker;
    let max = instrument.scale.max();
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((panel.left() + 24.0).round(), (panel.top() + 56.0).round());
    let room = Rect::from_min_max(min, pos2(panel.right().round(), (panel.bottom() - 32.0).round()));
    let title = dimension.short_title(texts.language());
    text::heading(ui, pos2(room.left(), panel.top() + 4.0), room.width(), title, Style::COMPACT.semibold(), accent);

    let days = |record: &Record| record.session.date.duration_since(jiff::civil::Date::ZERO).as_hours() as f64 / 24.0;
    let (first_day, last_day) = match (series.first(), series.last()) {
        (Some(first), Some(last)) => (days(first), days(last)),
        _ => return,
    };
    let span = (last_day - first_day).max(1.0);
    let left = 16.0;
    let usable = f64::from(room.width()) - left - 36.0;
    let unit = f64::from(room.height()) / f64::from(max.saturating_sub(1).max(1));
    let points: Vec<([f64; 2], f64)> = series
        .iter()
        .filter_map(|record| {
            let value = record.scores.get(index)?.mean?;
            let x =
                if first_day == last_day { usable / 2.0 } else { left + (days(record) - first_day) / span * usable };
            Some(([x, (value - 1.0) * unit], value))
        })
        .collect();
    let values: Vec<String> = points.iter().map(|(_, value)| texts.score(*value)).collect();
    let alt = texts.with(
        "trend-alt",
        &[
            ("name", dimension.title.get(texts.language()).into()),
            ("count", values.len().into()),
            ("first", values.first().map_or("–", String::as_str).into()),
            ("last", values.last().map_or("–", String::as_str).into()),
        ],
    );
    let coordinates: Vec<[f64; 2]> = points.iter().map(|(point, _)| *point).collect();
    let (grid, axis) = (colors.grid, colors.axis);
    let right = f64::from(room.width());
    let rect = room.expand2(vec2(0.0, 8.0));
    canvas(ui, &format!("trend {index}"), rect, bounds_around(rect, room.left_bottom()), &alt, move |plot| {
        for point in 1..=max {
            let y = (f64::from(point - 1) * unit).round() + 0.5;
            let color = if point == 1 { axis } else { grid };
            plot.line(
                Line::new("", PlotPoints::from(vec![[0.0, y], [right, y]])).color(color).width(1.0).allow_hover(false),
            );
        }
        let marks = if coordinates.len() > MAX_MARKS { Vec::new() } else { coordinates.clone() };
        let ends: Vec<[f64; 2]> = coordinates.first().into_iter().chain(coordinates.last()).copied().collect();
        plot.line(Line::new("", PlotPoints::from(coordinates)).color(accent).width(1.5).allow_hover(false));
        for at in marks {
            plot.points(mark(at, marker, accent, 4.0));
        }
        for at in ends {
            plot.points(mark(at, marker, accent, 5.0));
        }
    });
    for point in 1..=max {
        let y = room.bottom() - (f64::from(point - 1) * unit) as f32;
        text::paint_centered(
            ui,
            pos2(room.left() - 12.0, y),
            Anchor::Right,
            &point.to_string(),
            Style::SMALL,
            colors.muted,
        );
    }
    if let Some(([x, y], value)) = points.last() {
        let at = pos2(room.left() + *x as f32 + 10.0, room.bottom() - *y as f32);
        text::paint_centered(ui, at, Anchor::Left, &texts.score(*value), Style::SMALL.semibold(), colors.ink);
    }
    if let (Some(([x, y], value)), true) = (points.first(), points.len() > 1) {
        let at = pos2(room.left() + *x as f32, room.bottom() - *y as f32 + 17.0);
        let words = texts.score(*value);
        let plate = Rect::from_center_size(at, vec2(text::width(ui, &words, Style::SMALL) + 4.0, 18.0));
        ui.painter().rect_filled(plate, 0.0, colors.surface);
        text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
    }
    months(ui, room, series, &points_x(series, first_day, span, left, usable, days), view);
}

fn points_x(
    series: &[&Record],
    first_day: f64,
    span: f64,
    left: f64,
    usable: f64,
    days: impl Fn(&Record) -> f64,
) -> Vec<f64> {
    series
        .iter()
        .map(|record| if span <= 1.0 { usable / 2.0 } else { left + (days(record) - first_day) / span * usable })
        .collect()
}

/// Month names under the sessions, the last one always, the others where
/// there is room.
fn months(ui: &Ui, room: Rect, series: &[&Record], xs: &[f64], view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let is_long = series
        .first()
        .zip(series.last())
        .is_some_and(|(first, last)| last.session.date.year() - first.session.date.year() > 1);
    let mut free_to = f32::INFINITY;
    for (record, x) in series.iter().zip(xs).rev() {
        let date = record.session.date;
        let words = if is_long { date.year().to_string() } else { texts.month_short(date) };
        let width = text::width(ui, &words, Style::SMALL);
        let center = room.left() + *x as f32;
        if center + width / 2.0 + 6.0 > free_to {
            continue;
        }
        let at = pos2(center, room.bottom() + 20.0);
        text::paint_centered(ui, at, Anchor::Center, &words, Style::SMALL, colors.muted);
        free_to = center - width / 2.0;
    }
}
