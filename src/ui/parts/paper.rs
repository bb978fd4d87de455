//! A page as it will be printed: white in every theme, as paper is.

use crate::paper::{Mark, Paper, Rgb};
use crate::ui::colors::Colors;
use crate::ui::layout::{Node, measured};
use crate::ui::text::{self, Style};
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Color32, Id, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

/// Height of a page for its width, before one has been laid out: A4.
const HIGH: f32 = std::f32::consts::SQRT_2;
/// Radius of its corners, in points.
const CORNER: f32 = 2.0;

/// How high a page is for its width.
pub fn height(paper: Option<&Paper>) -> f32 {
    paper.map_or(HIGH, |paper| paper.size[1] / paper.size[0].max(1.0))
}

/// A page, as wide as its room; `asked` when it is pressed. A screen reader
/// hears `name`.
pub fn paper<'a, M: 'a>(
    id: Id,
    paper: Option<&'a Paper>,
    name: String,
    colors: &'a Colors,
    asked: Option<M>,
) -> Node<'a, M> {
    let high = height(paper);
    measured(
        move |_, width| (width * high).ceil(),
        move |ui, rect| {
            let sense = if asked.is_some() { Sense::click() } else { Sense::hover() };
            let response = ui.interact(rect, id, sense);
            let role = if asked.is_some() { Role::Button } else { Role::Image };
            response.widget_info(|| WidgetInfo::labeled(role, true, &name));
            let edge = if response.hovered() && asked.is_some() { colors.control } else { colors.border };
            ui.painter().rect(rect, CORNER, Color32::WHITE, Stroke::new(1.0, edge), StrokeKind::Inside);
            if let Some(paper) = paper {
                print(ui, rect, paper);
            }
            widgets::focus_ring(ui, &response, rect, CORNER, colors);
            asked.filter(|_| response.clicked())
        },
    )
}

/// Puts each mark where it will be.
fn print(ui: &Ui, rect: Rect, paper: &Paper) {
    let scale = rect.width() / paper.size[0].max(1.0);
    let place = |[x, y]: [f32; 2]| rect.min + vec2(x, y) * scale;
    for mark in &paper.marks {
        match mark {
            Mark::Word { at, text: word, size, is_strong, color } => {
                let style = Style::BODY.at_size(size * scale);
                let style = if *is_strong { style.semibold() } else { style };
                let galley = text::galley(ui, word, style, ink(*color), f32::INFINITY);
                let base = galley.rows.first().and_then(|row| Some(row.pos + row.glyphs.first()?.pos.to_vec2()));
                let base = base.unwrap_or(Pos2::ZERO);
                ui.painter().galley(place(*at) - Vec2::new(0.0, base.y), galley, ink(*color));
            }
            Mark::Line { ends, width, color } => {
                let stroke = Stroke::new((width * scale).max(0.5), ink(*color));
                ui.painter().line_segment(ends.map(place), stroke);
            }
        }
    }
}

fn ink([red, green, blue]: Rgb) -> Color32 {
    Color32::from_rgb(red, green, blue)
}
