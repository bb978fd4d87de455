//! Bars and dots on an axis from the lowest to the highest point.

use super::laid;
use crate::chart::{Axis, Profile, Rows};
use crate::ui::scenery::{InWindow, area};
use crate::ui::view::View;
use egui::{Rect, Ui, pos2, vec2};

/// Room over the rows for the points of the scale, and the height of a row
/// where there is room, in points.
const OVER: f32 = 28.0;
const ROW: f32 = 64.0;
/// Room for the values.
const VALUES: f32 = 56.0;

/// Narrower than this, the names stand over the values, in points; room for a
/// mark on the lowest one.
const BESIDE: f32 = 280.0;
const LOWEST: f32 = 8.0;

/// How high so many rows of dots or bars are, with the points over them.
pub fn rows_height(rows: usize) -> f32 {
    OVER + ROW * rows as f32
}

/// Where the value axis of a chart with names to its left begins.
fn plot_room(rect: Rect) -> Rect {
    let is_narrow = rect.width() < BESIDE;
    let names = if is_narrow { LOWEST } else { (rect.width() * 0.36).clamp(110.0, 190.0) };
    // On whole points, so that the grid lines fall on whole pixels.
    let min = pos2((rect.left() + names).round(), (rect.top() + OVER).round());
    Rect::from_min_max(min, pos2(rect.right() - VALUES, rect.bottom()))
}

/// Draws a profile in rows: as bars that begin at the lowest point, or as
/// dots, with the earlier value hollow.
pub fn rows(ui: &mut Ui, rect: Rect, has_bars: bool, profile: &Profile, view: &View<'_>) {
    let room = plot_room(rect);
    let row = (room.height() / profile.axes.len().max(1) as f32).min(ROW);
    let axes = profile.axes.iter().collect();
    let rows = Rows { axes, profile, has_bars, room: area(room), row };
    let mut scene = rows.scene();
    rows.names(&mut scene, area(rect), false, view.texts, &InWindow(ui));
    laid(ui, if has_bars { "bars" } else { "dots" }, with_marks(room), scene, profile, view);
}

/// The dots alone, one row of `row` points for each of `axes`.
pub fn dots_column(ui: &mut Ui, id: &str, room: Rect, row: f32, axes: &[&Axis], profile: &Profile, view: &View<'_>) {
    let rows = Rows { axes: axes.to_vec(), profile, has_bars: false, room: area(room), row };
    laid(ui, id, with_marks(room), rows.scene(), profile, view);
}

/// Marks at the ends of the axis need room outside it.
fn with_marks(room: Rect) -> Rect {
    room.expand2(vec2(LOWEST, 0.0))
}
