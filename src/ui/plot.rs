//! Charts in the window: what `chart` has laid out, drawn with `egui_plot`.
//!
//! A plot is laid out so that one plot unit is one point of the screen: that
//! keeps the design's measures exact. Nothing can be dragged or zoomed; the
//! words and the table beside a chart say what it shows.

mod legend;
mod live;
mod paint;
mod rows;
mod trend;
mod trend_value;

pub use super::scenery::{InWindow, area, paint_over};
pub use legend::{Sample, sample};
pub use live::LiveRadar;
pub use rows::{dots_column, rows, rows_height};
pub use trend::{Notes, trend, trend_height};

use crate::chart::{self, Profile, RadarRoom, Scene};
use crate::ui::view::View;
use egui::accesskit::Role;
use egui::{Pos2, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo};
use egui_plot::{Plot, PlotBounds, PlotUi};
pub use paint::paint;

/// Draws a profile as a radar in the middle of `rect`, its circle at most so
/// large.
pub fn radar(ui: &mut Ui, rect: Rect, radius: f32, profile: &Profile, view: &View<'_>) {
    let room = RadarRoom { area: area(rect), center: rect.center().into(), radius };
    let scene = chart::radar(profile, room, false, view.texts, &InWindow(ui));
    laid(ui, "radar", rect, scene, profile, view);
}

/// Draws a profile as it is laid out, its shapes inside `rect`.
pub fn laid(ui: &mut Ui, id: &str, rect: Rect, scene: Scene, profile: &Profile, view: &View<'_>) {
    paint(ui, id, rect, scene, &chart::alt_text(profile, view.texts), Sense::hover(), view.colors);
}

/// The plot that every chart stands in: `bounds` in plot units, no axes of
/// its own, named by `alt`.
fn canvas<'a>(
    ui: &mut Ui,
    id: &str,
    rect: Rect,
    bounds: PlotBounds,
    alt: &str,
    sense: Sense,
    draw: impl FnOnce(&mut PlotUi<'a>) + 'a,
) -> Response {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    let response = Plot::new(id.to_owned())
        .width(rect.width())
        .height(rect.height())
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .set_margin_fraction(egui::Vec2::ZERO)
        .sense(sense)
        .show(&mut child, move |plot| {
            plot.set_plot_bounds(bounds);
            draw(plot);
        })
        .response;
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, alt));
    ui.advance_cursor_after_rect(rect);
    response
}

/// Bounds of `rect` with the origin at `origin`, y upwards, in screen points.
fn bounds_around(rect: Rect, origin: Pos2) -> PlotBounds {
    PlotBounds::from_min_max(
        [f64::from(rect.left() - origin.x), f64::from(origin.y - rect.bottom())],
        [f64::from(rect.right() - origin.x), f64::from(origin.y - rect.top())],
    )
}
