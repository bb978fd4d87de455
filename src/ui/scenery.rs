//! Paints of a scene what needs no plot: words and their ground, and a group's
//! bars, as large as in the window or as on the wall.

use super::colors::Colors;
use super::text::{self, Style};
use super::widgets;
use crate::chart::{Area, Dash, Ink, Letters, Measure, Scene, Shape, Spot, Words};
use egui::{Color32, Pos2, Rect, Stroke, StrokeKind, Ui, pos2};

/// Radius of a value's mark, in points.
pub const VALUE: f32 = 5.5;
/// Between two dots of a line, in points.
pub const DOTS: f32 = 5.0;
/// How round the corners of a step are, in points.
const CORNER: f32 = 2.0;

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
                widgets::marker(ui, middle, *marker, VALUE * by, colors.ink(Ink::Accent(*marker)));
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
