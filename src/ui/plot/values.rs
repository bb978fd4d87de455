//! Bars and dots on an axis from the lowest to the highest point.

use super::{bounds_around, canvas, cross, hollow, mark};
use crate::chart::{self, Axis, Profile};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use egui::{Color32, Rect, Ui, pos2};
use egui_plot::{Bar, BarChart, Line, PlotPoints, VLine};

/// Room over the rows for the points of the scale, and the height of a row
/// where there is room, in points.
const OVER: f32 = 28.0;
const ROW: f32 = 64.0;

/// Narrower than this, the names stand over the values, in points; room for a
/// mark on the lowest one.
const BESIDE: f32 = 280.0;
const LOWEST: f32 = 8.0;

fn is_narrow(rect: Rect) -> bool {
    rect.width() < BESIDE
}

/// How high so many rows of dots or bars are, with the points over them.
pub fn rows_height(rows: usize) -> f32 {
    OVER + ROW * rows as f32
}

/// Where the value axis of a chart with names to its left begins.
fn plot_room(rect: Rect) -> Rect {
    let names = if is_narrow(rect) { LOWEST } else { (rect.width() * 0.36).clamp(110.0, 190.0) };
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((rect.left() + names).round(), (rect.top() + OVER).round());
    Rect::from_min_max(min, pos2(rect.right() - 56.0, rect.bottom()))
}

/// Draws a profile as horizontal bars that begin at the lowest point.
pub fn bars(ui: &mut Ui, rect: Rect, profile: &Profile, view: &View<'_>) {
    let room = plot_room(rect);
    let axes: Vec<Axis> = profile.axes.clone();
    let row = row_height(room, axes.len());
    let unit = unit(room, profile);
    let accents: Vec<Color32> = axes.iter().map(|axis| view.colors.accent(axis.marker)).collect();
    let alt = chart::alt_text(profile, view.texts);
    let grid = grid_lines(profile.max(), unit, view);
    let (muted, ink) = (view.colors.muted, view.colors.ink);
    // A mark on the lowest point needs room outside the axis.
    let outer = room.expand2(egui::vec2(8.0, 0.0));
    canvas(ui, "bars", outer, bounds_around(outer, room.left_top()), &alt, move |plot| {
        for line in grid {
            plot.vline(line);
        }
        for (index, (axis, color)) in axes.iter().zip(accents).enumerate() {
            let y = -row * (index as f64 + 0.5);
            if let Some(value) = axis.value {
                let bar = Bar::new(y, (value - 1.0) * unit).width((row * 0.4).min(24.0));
                // As solid as in print.
                let bar = bar.fill(color).stroke(egui::Stroke::NONE);
                plot.bar_chart(BarChart::new("", vec![bar]).horizontal().color(color).allow_hover(false));
                // The lowest point is a value too, and no bar would say nothing.
                if value <= 1.0 {
                    plot.points(mark([0.0, y], axis.marker, color, 5.5));
                }
            }
            if let Some(previous) = axis.moved_from() {
                let x = (previous - 1.0) * unit;
                let half = (row * 0.28).min(17.0);
                let tick = PlotPoints::from(vec![[x, y - half], [x, y + half]]);
                plot.line(Line::new("", tick).color(muted).width(2.0).allow_hover(false));
            }
            if let Some(then) = axis.then {
                plot.points(cross([(then - 1.0) * unit, y - row * 0.33], ink));
            }
        }
    });
    points(ui, room, profile, view);
    names_and_values(ui, rect, room, row, profile, view);
}

/// Draws a profile as dots, with the earlier value hollow.
pub fn dots(ui: &mut Ui, rect: Rect, profile: &Profile, view: &View<'_>) {
    let room = plot_room(rect);
    let row = row_height(room, profile.axes.len());
    let axes: Vec<&Axis> = profile.axes.iter().collect();
    dots_column(ui, "dots", room, row, &axes, profile, view);
    names_and_values(ui, rect, room, row, profile, view);
}

/// The dots alone, one row of `row` points for each of `axes`.
pub fn dots_column(ui: &mut Ui, id: &str, room: Rect, row: f64, axes: &[&Axis], profile: &Profile, view: &View<'_>) {
    let unit = unit(room, profile);
    let colors = view.colors;
    let alt = chart::alt_text(profile, view.texts);
    let grid = grid_lines(profile.max(), unit, view);
    let rows: Vec<(Axis, Color32)> = axes.iter().map(|axis| ((*axis).clone(), colors.accent(axis.marker))).collect();
    let (muted, surface, ink) = (colors.muted, colors.surface, colors.ink);
    // Marks at the ends of the axis need room outside it.
    let rect = room.expand2(egui::vec2(8.0, 0.0));
    canvas(ui, id, rect, bounds_around(rect, room.left_top()), &alt, move |plot| {
        for line in grid {
            plot.vline(line);
        }
        for (index, (axis, color)) in rows.iter().enumerate() {
            let y = -row * (index as f64 + 0.5);
            let x = |value: f64| (value - 1.0) * unit;
            let previous = axis.moved_from();
            if let (Some(previous), Some(value)) = (previous, axis.value) {
                let between = PlotPoints::from(vec![[x(previous), y], [x(value), y]]);
                plot.line(Line::new("", between).color(*color).width(1.5).allow_hover(false));
            }
            if let Some(previous) = previous {
                for points in hollow([x(previous), y], axis.marker, muted, surface, 5.0) {
                    plot.points(points);
                }
            }
            if let Some(value) = axis.value {
                plot.points(mark([x(value), y], axis.marker, *color, 5.5));
            }
            if let Some(then) = axis.then {
                plot.points(cross([x(then), y], ink));
            }
        }
    });
    points(ui, room, profile, view);
}

/// The points of the scale over a value axis.
fn points(ui: &Ui, room: Rect, profile: &Profile, view: &View<'_>) {
    let unit = unit(room, profile) as f32;
    for point in 1..=profile.max() {
        let at = pos2(room.left() + f32::from(point - 1) * unit, room.top() - 12.0);
        text::paint_centered(ui, at, Anchor::Center, &point.to_string(), Style::SMALL, view.colors.muted);
    }
}

fn row_height(room: Rect, rows: usize) -> f64 {
    (f64::from(room.height()) / rows.max(1) as f64).min(f64::from(ROW))
}

fn unit(room: Rect, profile: &Profile) -> f64 {
    f64::from(room.width()) / f64::from(profile.max().saturating_sub(1).max(1))
}

fn grid_lines(max: u8, unit: f64, view: &View<'_>) -> Vec<VLine> {
    (1..=max)
        .map(|point| {
            let color = if point == 1 { view.colors.axis } else { view.colors.grid };
            VLine::new("", (f64::from(point - 1) * unit).round() + 0.5).color(color).width(1.0).allow_hover(false)
        })
        .collect()
}

fn names_and_values(ui: &Ui, rect: Rect, room: Rect, row: f64, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    for (index, axis) in profile.axes.iter().enumerate() {
        let y = room.top() + (row * (index as f64 + 0.5)) as f32;
        let name = axis.short_title.get(texts.language());
        if is_narrow(rect) {
            let galley = text::balanced(ui, name, Style::COMPACT, colors.ink, rect.width());
            let plate = Rect::from_min_size(pos2(rect.left(), y - LOWEST - galley.size().y), galley.size());
            ui.painter().rect_filled(plate, 0.0, colors.surface);
            ui.painter().galley(plate.min, galley, colors.ink);
        } else {
            let galley = text::balanced(ui, name, Style::COMPACT, colors.ink, room.left() - rect.left() - 12.0);
            ui.painter().galley(pos2(rect.left(), y - galley.size().y / 2.0), galley, colors.ink);
        }
        match axis.value {
            Some(value) => {
                let value = texts.score(value);
                let style = Style::COMPACT.semibold();
                text::paint_centered(ui, pos2(rect.right(), y), Anchor::Right, &value, style, colors.ink);
            }
            None => {
                let words = chart::missing_words(axis, profile, texts);
                text::paint_centered(ui, pos2(room.left() + 12.0, y), Anchor::Left, &words, Style::SMALL, colors.muted);
            }
        }
    }
}
