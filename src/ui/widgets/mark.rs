//! Marks: the instruments' shapes and the progress line.

use crate::instrument::Marker;
use crate::ui::colors::Colors;
use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

/// An instrument's mark, `radius` points from centre to edge.
pub fn marker(ui: &Ui, center: Pos2, shape: Marker, radius: f32, color: Color32) {
    match shape {
        Marker::Circle => {
            ui.painter().circle_filled(center, radius + 1.0, color);
        }
        Marker::Square => {
            ui.painter().rect_filled(Rect::from_center_size(center, vec2(radius, radius) * 2.0), 1.0, color);
        }
        Marker::Diamond => {
            let r = radius + 2.0;
            let points = vec![
                pos2(center.x, center.y - r),
                pos2(center.x + r, center.y),
                pos2(center.x, center.y + r),
                pos2(center.x - r, center.y),
            ];
            ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
    }
}

/// A line filled to `share`, from 0 to 1. The words beside it say the same.
pub fn progress(ui: &Ui, rect: Rect, share: f32, color: Color32, colors: &Colors) {
    ui.painter().rect_filled(rect, 2.0, colors.sunken);
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.clamp(0.0, 1.0), rect.height()));
    ui.painter().rect_filled(filled, 2.0, color);
}
