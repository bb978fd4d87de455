//! The radar.

use super::radar_labels;
use super::{bounds_around, canvas, cross, hollow, mark};
use crate::chart::{self, Axis, Profile, Segment};
use crate::ui::view::View;
use egui::{Color32, FontFamily, FontId, Pos2, Rect, Ui, vec2};
use egui_plot::{Line, LineStyle, PlotPoints};

/// What a radar leaves out or adds.
#[derive(Clone, Copy)]
pub struct RadarLook {
    /// From the centre to the highest point at most, in points: less where the
    /// names would stand on the circle.
    pub radius: f32,
    /// Whether spokes are drawn only where there is a value, and the names
    /// stand outside ([`super::LiveRadar`]).
    pub is_live: bool,
}

/// Draws a profile as a radar round `center`.
pub fn radar(ui: &mut Ui, rect: Rect, center: Pos2, look: RadarLook, profile: &Profile, view: &View<'_>) {
    let View { texts, colors, .. } = view;
    let angles = chart::radar_angles(profile);
    let (reach, labels) = if look.is_live {
        (look.radius, Vec::new())
    } else {
        radar_labels::fitting(ui, rect, center, look, &angles, profile, view)
    };
    let radius = f64::from(reach);
    let max = profile.max();
    let at = |index: usize, value: f64| -> [f64; 2] {
        let angle = f64::from(angles.get(index).copied().unwrap_or_default());
        let r = (value - 1.0) / (f64::from(max) - 1.0) * radius;
        // The geometry is told with y downwards, the plot has it upwards.
        [r * angle.cos(), -r * angle.sin()]
    };
    let line = |from: [f64; 2], to: [f64; 2], color: Color32, width: f32| {
        Line::new("", PlotPoints::from(vec![from, to])).color(color).width(width).allow_hover(false)
    };
    let segments: Vec<(Segment, Color32)> = chart::radar_segments(profile)
        .into_iter()
        .map(|segment| {
            let group = profile.groups.get(segment.group);
            let color = group.map_or(colors.muted, |group| colors.accent(group.instrument.marker));
            (segment, color)
        })
        .collect();
    let previous = chart::radar_previous_segments(profile);
    let alt = chart::alt_text(profile, texts);
    let axes = profile.axes.clone();
    let (grid, outer, muted, surface, ink) = (colors.grid, colors.axis, colors.muted, colors.surface, colors.ink);
    let accents: Vec<Color32> = axes.iter().map(|axis| colors.accent(axis.marker)).collect();

    let spokes: Vec<([f64; 2], [f64; 2])> =
        (0..axes.len()).map(|index| ([0.0, 0.0], at(index, f64::from(max)))).collect();
    let value_points: Vec<Option<[f64; 2]>> =
        axes.iter().enumerate().map(|(index, axis)| axis.value.map(|value| at(index, value))).collect();
    let previous_points: Vec<Option<[f64; 2]>> =
        axes.iter().enumerate().map(|(index, axis)| axis.moved_from().map(|value| at(index, value))).collect();
    let then_points: Vec<[f64; 2]> =
        axes.iter().enumerate().filter_map(|(index, axis)| Some(at(index, axis.then?))).collect();
    let previous_lines: Vec<([f64; 2], [f64; 2])> = previous
        .iter()
        .filter_map(|segment| {
            let value = |index: usize| axes.get(index).and_then(Axis::previous).map(|value| at(index, value));
            Some((value(segment.from)?, value(segment.to)?))
        })
        .collect();
    let value_lines: Vec<([f64; 2], [f64; 2], Color32)> = segments
        .iter()
        .filter_map(|(segment, color)| {
            let point = |index: usize| value_points.get(index).copied().flatten();
            Some((point(segment.from)?, point(segment.to)?, *color))
        })
        .collect();
    let is_live = look.is_live;

    canvas(ui, "radar", rect, bounds_around(rect, center), &alt, move |plot| {
        for ring in 2..=max {
            let r = f64::from(ring - 1) / f64::from(max - 1) * radius;
            let circle: PlotPoints<'_> = (0..=120)
                .map(|step| {
                    let angle = f64::from(step) / 120.0 * std::f64::consts::TAU;
                    [r * angle.cos(), r * angle.sin()]
                })
                .collect();
            let color = if ring == max { outer } else { grid };
            plot.line(Line::new("", circle).color(color).width(1.0).allow_hover(false));
        }
        for (from, to) in spokes {
            plot.line(line(from, to, grid, 1.0));
        }
        for (from, to) in previous_lines {
            plot.line(line(from, to, muted, 1.0).style(LineStyle::dashed_dense()));
        }
        if is_live {
            // A finished dimension shows its reach also while it is alone.
            for (index, point) in value_points.iter().enumerate() {
                if let (Some(point), Some(color)) = (point, accents.get(index)) {
                    plot.line(line([0.0, 0.0], *point, *color, 1.5));
                }
            }
        }
        for (from, to, color) in value_lines {
            plot.line(line(from, to, color, 1.5));
        }
        for (axis, point) in axes.iter().zip(previous_points) {
            if let Some(point) = point {
                for points in hollow(point, axis.marker, muted, surface, 5.0) {
                    plot.points(points);
                }
            }
        }
        for ((axis, point), color) in axes.iter().zip(value_points).zip(accents) {
            if let Some(point) = point {
                plot.points(mark(point, axis.marker, color, 5.5));
            }
        }
        for point in then_points {
            plot.points(cross(point, ink));
        }
    });
    ring_numbers(ui, center, RadarLook { radius: reach, ..look }, profile, view);
    for label in labels {
        label.paint(ui);
    }
}

/// The numbers of the rings, where no line runs.
fn ring_numbers(ui: &Ui, center: Pos2, look: RadarLook, profile: &Profile, view: &View<'_>) {
    let colors = view.colors;
    let angle = chart::ring_number_angle(profile);
    let max = profile.max();
    // In a small one the lowest would stand on the middle.
    for ring in (if look.is_live { 2 } else { 1 })..=max {
        let r = if ring == 1 { 9.0 } else { f32::from(ring - 1) / f32::from(max - 1) * look.radius };
        let at = center + r * vec2(angle.cos(), angle.sin());
        if ring > 1 {
            let plate = Rect::from_center_size(at, vec2(16.0, 18.0));
            ui.painter().rect_filled(plate, 0.0, colors.surface);
        }
        let font = FontId::new(13.0, FontFamily::Proportional);
        ui.painter().text(at, egui::Align2::CENTER_CENTER, ring, font, colors.muted);
    }
}
