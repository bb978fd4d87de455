//! Bars and dots.

use super::{Frame, Pen, ROW, ROW_CHARS, shortened};
use svg::node::element::{Group, Rectangle};

impl Pen<'_> {
    /// Bars or dots, one row an axis.
    pub(super) fn rows(&self, has_bars: bool) -> Group {
        let Self { palette, profile, texts, frame: Frame { width, margin, top, .. }, .. } = self;
        let (left, right) = (margin + 220.0, width - margin - 80.0);
        let max = profile.max();
        let x = |value: f64| left + (value as f32 - 1.0) / (f32::from(max) - 1.0) * (right - left);
        let bottom = top + 24.0 + ROW * profile.axes.len() as f32;
        let mut group = Group::new();
        for point in 1..=max {
            let at = x(f64::from(point));
            let color = if point == 1 { palette.axis } else { palette.grid };
            group = group.add(self.line((at, top + 24.0), (at, bottom), color, 1.0));
            group = group.add(self.text(at, top + 12.0, 13.0, 400, "middle", palette.muted, &point.to_string()));
        }
        for (index, axis) in profile.axes.iter().enumerate() {
            let y = top + 24.0 + ROW * (index as f32 + 0.5);
            let color = self.accent(axis.marker);
            let name = shortened(axis.short_title.get(texts.language()), ROW_CHARS);
            let is_partial = axis.value.is_some() && axis.answered < axis.items;
            let name_y = if is_partial { y - 4.0 } else { y + 5.0 };
            group = group.add(self.text(*margin, name_y, 15.0, 400, "start", palette.ink, &name));
            if is_partial {
                let words = self.partial_words(axis);
                group = group.add(self.text(*margin, y + 16.0, 13.0, 400, "start", palette.muted, &words));
            }
            let previous = axis.moved_from();
            if let Some(value) = axis.value {
                if has_bars {
                    let bar = Rectangle::new()
                        .set("x", left)
                        .set("y", y - 11.0)
                        .set("width", x(value) - left)
                        .set("height", 22);
                    group = group.add(bar.set("fill", self.ink_of(color)).set("rx", 2));
                    // The lowest point is a value too, and no bar would say nothing.
                    if value <= 1.0 {
                        group = group.add(self.mark((left, y), axis.marker, color, false));
                    }
                } else if let Some(previous) = previous {
                    group = group.add(self.line((x(previous), y), (x(value), y), color, 1.5));
                }
            }
            if let Some(previous) = previous {
                group = if has_bars {
                    self.tick(group, (x(previous), y), 16.0)
                } else {
                    group.add(self.mark((x(previous), y), axis.marker, palette.muted, true))
                };
            }
            match axis.value {
                Some(value) if !has_bars => group = group.add(self.mark((x(value), y), axis.marker, color, false)),
                _ => {}
            }
            if let Some(then) = axis.then {
                group = self.cross(group, (x(then), if has_bars { y + 18.0 } else { y }));
            }
            group = group.add(match axis.value {
                // Right aligned, so that the decimals stand under each other.
                Some(value) => self.text(width - margin, y + 5.0, 15.0, 600, "end", palette.ink, &texts.score(value)),
                None => self.value_text(axis, left + 12.0, y + 5.0, "start"),
            });
        }
        group
    }
}
