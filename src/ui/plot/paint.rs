//! Paints a scene in the window: shapes through `egui_plot`, and over them the
//! words with their ground.

use super::{bounds_around, canvas};
use crate::chart::{Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot, Words};
use crate::instrument::Marker;
use crate::ui::colors::Colors;
use crate::ui::text::{self, Style};
use egui::{Color32, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2};
use egui_plot::{Bar, BarChart, Line, LineStyle, MarkerShape, PlotPoints, PlotUi, Points};
use std::f64::consts::TAU;

/// Radius of a value's mark, of the same on a line of many, of a value of the
/// session before, and of one that was rated again, in points.
const VALUE: f32 = 5.5;
const SMALL: f32 = 4.0;
const BEFORE: f32 = 5.0;
const CROSS: f32 = 5.0;
/// Of what is most likely.
const DOT: f32 = 4.5;
/// Of the edge of a hollow mark, and of a tick across a bar, in points.
const EDGE: f32 = 1.5;
const TICK: f32 = 2.0;
/// Between two dots of a line, in points.
const DOTS: f32 = 5.0;
/// How round the corners of a step are, in points.
const CORNER: f32 = 2.0;
/// Corners of what is drawn as a circle.
const CORNERS: u32 = 120;

/// Words as the window sets them.
pub struct InWindow<'a>(pub &'a Ui);

/// Words as they are set so many times larger; what is measured is told in the
/// scene's own points.
pub struct Enlarged<'a>(pub &'a Ui, pub f32);

impl Measure for Enlarged<'_> {
    fn size(&self, words: &str, letters: Letters, room: f32) -> [f32; 2] {
        let Self(ui, by) = *self;
        let galley = text::balanced(ui, words, style(letters).scaled(by), Color32::PLACEHOLDER, room * by);
        (galley.size() / by).into()
    }
}

impl Measure for InWindow<'_> {
    fn size(&self, words: &str, letters: Letters, room: f32) -> [f32; 2] {
        text::balanced(self.0, words, style(letters), Color32::PLACEHOLDER, room).size().into()
    }
}

fn style(letters: Letters) -> Style {
    match letters {
        Letters::Small => Style::SMALL,
        Letters::SmallStrong => Style::SMALL.semibold(),
        Letters::Number => Style::SMALL.medium(),
        Letters::Body => Style::COMPACT,
        Letters::Strong => Style::COMPACT.semibold(),
        Letters::Title => Style::TITLE,
    }
}

/// A room of the window, for what is laid out in it.
pub fn area(rect: Rect) -> Area {
    Area { left: rect.left(), top: rect.top(), right: rect.right(), bottom: rect.bottom() }
}

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

/// Paints what needs no plot: words and their ground, and a group's bars.
pub fn paint_over(ui: &Ui, scene: &Scene, colors: &Colors) {
    let brush = Brush { ui, origin: Pos2::ZERO, by: 1.0, colors };
    for shape in &scene.shapes {
        brush.over(shape);
    }
}

/// Paints a scene of a group so many times larger, its origin at `origin`: what
/// stands on the wall.
pub fn paint_enlarged(ui: &Ui, scene: &Scene, origin: Pos2, by: f32, colors: &Colors) {
    let brush = Brush { ui, origin, by, colors };
    for shape in &scene.shapes {
        match shape {
            Shape::Line { through, ink, width, dash: Dash::Whole } => {
                let through: Vec<Pos2> = through.iter().map(|spot| brush.at(*spot)).collect();
                ui.painter().line(through, Stroke::new(width * by, colors.ink(*ink)));
            }
            Shape::Mark(place, marker) => {
                let middle = brush.at(*place);
                crate::ui::widgets::marker(ui, middle, *marker, VALUE * by, colors.ink(Ink::Accent(*marker)));
            }
            shape => brush.over(shape),
        }
    }
}

/// Where a scene is painted, and how large.
struct Brush<'a> {
    ui: &'a Ui,
    origin: Pos2,
    by: f32,
    colors: &'a Colors,
}

impl Brush<'_> {
    fn at(&self, [x, y]: Spot) -> Pos2 {
        self.origin + egui::vec2(x, y) * self.by
    }

    fn rect(&self, Area { left, top, right, bottom }: Area) -> Rect {
        Rect::from_min_max(self.at([left, top]), self.at([right, bottom]))
    }

    fn edge(&self, area: Area, color: Color32) {
        let stroke = Stroke::new(self.by, color);
        self.ui.painter().rect_stroke(self.rect(area), CORNER * self.by, stroke, StrokeKind::Inside);
    }

    fn over(&self, shape: &Shape) {
        let (painter, colors, by) = (self.ui.painter(), self.colors, self.by);
        match shape {
            Shape::Plate(area) => {
                painter.rect_filled(self.rect(*area), 0.0, colors.surface);
            }
            Shape::Step(area, tone, marker) => {
                let tone = colors.tone(*tone, *marker);
                painter.rect_filled(self.rect(*area), CORNER * by, tone.fill);
                if let Some(line) = tone.line {
                    self.edge(*area, line);
                }
            }
            Shape::Empty(area) => self.edge(*area, colors.axis),
            Shape::MiddlePerson([x, y]) => {
                let points = [(0.0, 0.0), (5.0, 7.0), (-5.0, 7.0)].map(|(dx, dy)| self.at([x + dx, y + dy]));
                painter.add(egui::Shape::convex_polygon(points.to_vec(), colors.ink, Stroke::NONE));
            }
            Shape::Line { through, ink, width, dash: Dash::Dotted } => {
                let through: Vec<Pos2> = through.iter().map(|spot| self.at(*spot)).collect();
                painter.extend(egui::Shape::dotted_line(&through, colors.ink(*ink), DOTS * by, width * by / 2.0));
            }
            Shape::Words(words) => self.said(words),
            _ => {}
        }
    }

    fn said(&self, words: &Words) {
        let Words { at: [x, y], anchor, text: told, letters, ink, room } = words;
        let color = self.colors.ink(*ink);
        let galley = text::balanced(self.ui, told, style(*letters).scaled(self.by), color, *room * self.by);
        let at = self.at([*x, *y]);
        text::paint_galley(self.ui, pos2(at.x, at.y - galley.size().y / 2.0), *anchor, galley, color);
    }
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
