//! Paints a scene in the window: shapes through `egui_plot`, and over them the
//! words with their ground.

use super::{bounds_around, canvas};
use crate::chart::{Dash, Ink, Scene, Shape, Spot};
use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::scenery::{DOTS, VALUE, paint_over};
use egui::{Color32, Pos2, Rect, Response, Sense, Stroke, Ui};
use egui_plot::{Bar, BarChart, Line, LineStyle, MarkerShape, PlotPoints, PlotUi, Points};
use std::f64::consts::TAU;

/// Radius of a value's mark on a line of many, of a value of the session before,
/// and of one that was rated again, in points.
const SMALL: f32 = 4.0;
const BEFORE: f32 = 5.0;
const CROSS: f32 = 5.0;
/// Of what is most likely.
const DOT: f32 = 4.5;
/// Of the edge of a hollow mark, and of a tick across a bar, in points.
const EDGE: f32 = 1.5;
const TICK: f32 = 2.0;
/// Corners of what is drawn as a circle.
const CORNERS: u32 = 120;

/// Paints all of it, its shapes inside `rect` and a group's bars over them;
/// `alt` is what it is called.
pub fn paint(ui: &mut Ui, id: &str, rect: Rect, scene: Scene, alt: &str, sense: Sense, colors: &Colors) -> Response {
    let is_over = |shape: &Shape| {
        matches!(shape, Shape::Plate(_) | Shape::Words(_) | Shape::Step(..) | Shape::Empty(_) | Shape::MiddlePerson(_))
    };
    let (over, shapes): (Vec<Shape>, Vec<Shape>) = scene.shapes.into_iter().partition(is_over);
    let origin = rect.left_top();
    let response = canvas(ui, id, rect, bounds_around(rect, origin), alt, sense, move |plot| {
        for shape in shapes {
            draw(plot, shape, origin, colors);
        }
    });
    paint_over(ui, &Scene { shapes: over }, colors);
    response
}

fn draw(plot: &mut PlotUi<'_>, shape: Shape, origin: Pos2, colors: &Colors) {
    // A scene is told with y downwards, a plot has it upwards.
    let at = |[x, y]: Spot| [f64::from(x - origin.x), f64::from(origin.y - y)];
    let color = |ink: Ink| colors.ink(ink);
    match shape {
        Shape::Line { through, ink, width, dash } => {
            let through = PlotPoints::from(through.into_iter().map(at).collect::<Vec<_>>());
            let style = match dash {
                Dash::Whole => LineStyle::Solid,
                Dash::Dashed => LineStyle::dashed_dense(),
                Dash::Dotted => LineStyle::Dotted { spacing: DOTS },
            };
            // Two sessions of one day stand on each other. A band, which the
            // plot would draw there, becomes a wedge up to the next one.
            let line = Line::new("", through).style(style).allow_band(false);
            plot.line(line.color(color(ink)).width(width).allow_hover(false));
        }
        Shape::Ring { center, radius, ink } => {
            let ([x, y], radius) = (at(center), f64::from(radius));
            let corner = |step: u32| {
                let angle = f64::from(step) / f64::from(CORNERS) * TAU;
                [x + radius * angle.cos(), y + radius * angle.sin()]
            };
            let circle: PlotPoints<'_> = (0..=CORNERS).map(corner).collect();
            plot.line(Line::new("", circle).color(color(ink)).width(1.0).allow_hover(false));
        }
        Shape::Bar(area, ink) => {
            let [left, y] = at([area.left, f32::midpoint(area.top, area.bottom)]);
            let bar = Bar::new(y, f64::from(area.width())).base_offset(left).width(f64::from(area.height()));
            // As solid as in print.
            let bar = bar.fill(color(ink)).stroke(Stroke::NONE);
            plot.bar_chart(BarChart::new("", vec![bar]).horizontal().color(color(ink)).allow_hover(false));
        }
        Shape::Dot(place, ink) => plot.points(mark(at(place), Marker::Circle, color(ink), DOT)),
        Shape::Mark(place, marker) => plot.points(mark(at(place), marker, color(Ink::Accent(marker)), VALUE)),
        Shape::SmallMark(place, marker) => plot.points(mark(at(place), marker, color(Ink::Accent(marker)), SMALL)),
        Shape::Before(place, marker) => {
            plot.points(mark(at(place), marker, colors.muted, BEFORE));
            plot.points(mark(at(place), marker, colors.surface, BEFORE - EDGE));
        }
        Shape::Tick([x, y], reach) => {
            let tick = PlotPoints::from(vec![at([x, y - reach]), at([x, y + reach])]);
            plot.line(Line::new("", tick).color(colors.muted).width(TICK).allow_hover(false));
        }
        Shape::Cross(place) => {
            let cross = Points::new("", vec![at(place)]).shape(MarkerShape::Cross).color(colors.ink);
            plot.points(cross.radius(CROSS).allow_hover(false));
        }
        Shape::Step(..) | Shape::Empty(_) | Shape::MiddlePerson(_) | Shape::Plate(_) | Shape::Words(_) => {}
    }
}

/// The mark of an instrument.
fn mark<'a>(at: [f64; 2], marker: Marker, color: Color32, radius: f32) -> Points<'a> {
    let (shape, radius) = match marker {
        Marker::Circle => (MarkerShape::Circle, radius),
        // The square's radius reaches its corners.
        Marker::Square => (MarkerShape::Square, radius * 1.25),
        Marker::Diamond => (MarkerShape::Diamond, radius * 1.35),
    };
    Points::new("", vec![at]).shape(shape).color(color).radius(radius).filled(true).allow_hover(false)
}
