//! Charts in the window, drawn with `egui_plot` from the same series that
//! the files are written from.
//!
//! A plot is laid out so that one plot unit is one point of the screen, with
//! the origin in the middle of the radar (or the left edge of a value axis):
//! that keeps the design's measures exact. Nothing can be dragged or zoomed;
//! the words and the table beside a chart say what it shows.

mod legend;
mod live;
mod radar;
mod radar_labels;
mod trend;
mod trend_value;
mod values;

pub use legend::{Sample, sample};
pub use live::LiveRadar;
pub use radar::{RadarLook, radar};
pub use trend::{Notes, trend, trend_height};
pub use values::{bars, dots, dots_column, rows_height};

use crate::instrument::Marker;
use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Ui, UiBuilder, WidgetInfo};
use egui_plot::{MarkerShape, Plot, PlotBounds, PlotUi, Points};

/// The plot that every chart stands in: `bounds` in plot units, no axes of
/// its own, deaf to the mouse, named by `alt`.
fn canvas<'a>(
    ui: &mut Ui,
    id: &str,
    rect: Rect,
    bounds: PlotBounds,
    alt: &str,
    draw: impl FnOnce(&mut PlotUi<'a>) + 'a,
) {
    canvas_with(ui, id, rect, bounds, alt, Sense::hover(), draw);
}

/// The same for one that senses more.
fn canvas_with<'a>(
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

/// Bounds of `rect` with the origin at `center`, y upwards, in screen points.
fn bounds_around(rect: Rect, center: egui::Pos2) -> PlotBounds {
    PlotBounds::from_min_max(
        [f64::from(rect.left() - center.x), f64::from(center.y - rect.bottom())],
        [f64::from(rect.right() - center.x), f64::from(center.y - rect.top())],
    )
}

/// A mark of an instrument at a place of the plot.
fn mark<'a>(at: [f64; 2], marker: Marker, color: Color32, radius: f32) -> Points<'a> {
    let (shape, radius) = match marker {
        Marker::Circle => (MarkerShape::Circle, radius),
        // The square's radius reaches its corners.
        Marker::Square => (MarkerShape::Square, radius * 1.25),
        Marker::Diamond => (MarkerShape::Diamond, radius * 1.35),
    };
    Points::new("", vec![at]).shape(shape).color(color).radius(radius).filled(true).allow_hover(false)
}

/// A starting point that was rated again: a cross, whatever the instrument.
fn cross<'a>(at: [f64; 2], color: Color32) -> Points<'a> {
    Points::new("", vec![at]).shape(MarkerShape::Cross).color(color).radius(5.0).allow_hover(false)
}

/// A hollow mark: an earlier session's value.
fn hollow<'a>(at: [f64; 2], marker: Marker, edge: Color32, fill: Color32, radius: f32) -> [Points<'a>; 2] {
    [mark(at, marker, edge, radius), mark(at, marker, fill, radius - 1.5)]
}
