//! Axes round a centre.

use super::{LABEL_CHARS, Pen, shortened};
use crate::chart::{self, Axis};
use svg::node::element::{Circle, Group, Rectangle};

impl Pen<'_> {
    pub(super) fn radar(&self, cx: f32, cy: f32) -> Group {
        let Self { palette, profile, texts, frame, .. } = self;
        let radius = frame.radius;
        let angles = chart::radar_angles(profile);
        let max = profile.max();
        let at = |index: usize, value: f64| {
            let angle = angles.get(index).copied().unwrap_or_default();
            let (x, y) = chart::radar_point(angle, value, max);
            (cx + radius * x, cy + radius * y)
        };
        let mut group = Group::new();
        for ring in 2..=max {
            let r = f32::from(ring - 1) / f32::from(max - 1) * radius;
            let color = if ring == max { palette.axis } else { palette.grid };
            group = group.add(
                Circle::new()
                    .set("cx", cx)
                    .set("cy", cy)
                    .set("r", r)
                    .set("fill", "none")
                    .set("stroke", self.ink_of(color)),
            );
        }
        for index in 0..profile.axes.len() {
            group = group.add(self.line((cx, cy), at(index, f64::from(max)), palette.grid, 1.0));
        }
        let value = |index: usize| profile.axes.get(index).and_then(|axis| axis.value);
        let previous = |index: usize| profile.axes.get(index).and_then(Axis::previous);
        for segment in chart::radar_previous_segments(profile) {
            if let (Some(from), Some(to)) = (previous(segment.from), previous(segment.to)) {
                let line = self.line(at(segment.from, from), at(segment.to, to), palette.muted, 1.0);
                group = group.add(line.set("stroke-dasharray", "4 4"));
            }
        }
        for segment in chart::radar_segments(profile) {
            if let (Some(from), Some(to)) = (value(segment.from), value(segment.to)) {
                let marker = profile.groups.get(segment.group).map(|group| group.instrument.marker);
                let color = marker.map_or(palette.muted, |marker| self.accent(marker));
                group = group.add(self.line(at(segment.from, from), at(segment.to, to), color, 1.5));
            }
        }
        let ring_angle = chart::ring_number_angle(profile);
        for ring in 1..=max {
            // The lowest point is the centre itself; its number stands beside.
            let r = if ring == 1 { 10.0 } else { f32::from(ring - 1) / f32::from(max - 1) * radius };
            let (x, y) = (cx + r * ring_angle.cos(), cy + r * ring_angle.sin());
            if ring == 1 {
                group = group.add(self.text(x, y + 4.5, 13.0, 400, "middle", palette.muted, "1"));
                continue;
            }
            let plate = Rectangle::new().set("x", x - 8.0).set("y", y - 9.0).set("width", 16).set("height", 18);
            group = group.add(plate.set("fill", self.ink_of(palette.surface)));
            group = group.add(self.text(x, y + 4.5, 13.0, 400, "middle", palette.muted, &ring.to_string()));
        }
        for (index, axis) in profile.axes.iter().enumerate() {
            if let Some(previous) = axis.moved_from() {
                group = group.add(self.mark(at(index, previous), axis.marker, palette.muted, true));
            }
            if let Some(value) = axis.value {
                group = group.add(self.mark(at(index, value), axis.marker, self.accent(axis.marker), false));
            }
            if let Some(then) = axis.then {
                group = self.cross(group, at(index, then));
            }
            let angle = angles.get(index).copied().unwrap_or_default();
            let (x, y) = (cx + (radius + 16.0) * angle.cos(), cy + (radius + 16.0) * angle.sin());
            let anchor = if angle.cos().abs() < 0.2 {
                "middle"
            } else if angle.cos() > 0.0 {
                "start"
            } else {
                "end"
            };
            let y = if angle.sin() < -0.9 {
                y - 22.0
            } else if angle.sin() > 0.9 {
                y + 14.0
            } else {
                y
            };
            let name = shortened(axis.short_title.get(texts.language()), LABEL_CHARS);
            let color = if axis.value.is_some() { self.accent(axis.marker) } else { palette.muted };
            group = group.add(self.text(x, y, 15.0, 600, anchor, color, &name));
            group = group.add(self.value_text(axis, x, y + 20.0, anchor));
        }
        group
    }
}
