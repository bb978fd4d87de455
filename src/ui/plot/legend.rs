//! What the marks of a chart mean, drawn as in the chart.

use crate::ui::colors::Colors;
use egui::{Rangef, Rect, Shape, Stroke, Ui, vec2};

/// A mark of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A value of this session.
    Now,
    /// A value of the session before.
    Before,
    /// The starting point, rated again.
    Then,
}

/// Draws a mark in `rect`, with its line where it has one.
pub fn sample(ui: &Ui, rect: Rect, sample: Sample, colors: &Colors) {
    let (center, painter) = (rect.center(), ui.painter());
    let stroke = Stroke::new(1.5, colors.ink);
    match sample {
        Sample::Now => {
            painter.hline(rect.x_range(), center.y, stroke);
            painter.circle_filled(center, 5.0, colors.ink);
        }
        Sample::Before => {
            let Rangef { min, max } = rect.x_range();
            let line = [min, max].map(|x| egui::pos2(x, center.y));
            painter.add(Shape::dashed_line(&line, Stroke::new(1.0, colors.muted), 4.0, 4.0));
            painter.circle(center, 5.0, colors.surface, Stroke::new(1.5, colors.muted));
        }
        Sample::Then => {
            for corner in [vec2(4.0, 4.0), vec2(4.0, -4.0)] {
                painter.line_segment([center - corner, center + corner], stroke);
            }
        }
    }
}
