//! Bullets, numbered points and questions under each other, all of one size.

use super::measure::{Canvas, RULE, first_line, sizes_from};
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::vec2;

/// What stands before each line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A dot.
    Dot,
    /// A number, the first of them this one.
    Number(usize),
    /// A rule along the whole of it.
    Rule,
}

/// Lines of text with what stands before them.
pub struct Lines<'a> {
    /// What they say.
    pub texts: Vec<&'a str>,
    /// What stands before them.
    pub mark: Mark,
    /// The largest they are written.
    pub style: Style,
    /// Width with what stands before.
    pub width: f32,
}

const DOT: f32 = 4.0;

impl Lines<'_> {
    /// From the left edge to the words, in proportion to the letters.
    fn indent(&self, style: Style) -> f32 {
        match self.mark {
            Mark::Dot | Mark::Rule => style.size(),
            Mark::Number(_) => style.size() * 1.5,
        }
    }

    /// Between two of them.
    fn gap(&self, style: Style) -> f32 {
        match self.mark {
            // 28 between bullets of 32.
            Mark::Dot | Mark::Number(_) => style.size() * 0.875,
            Mark::Rule => style.size(),
        }
    }

    fn height(&self, canvas: &Canvas<'_>, style: Style) -> f32 {
        let width = self.width - self.indent(style);
        let texts: f32 = self.texts.iter().map(|text| canvas.height(text, style, width)).sum();
        texts + self.gap(style) * self.texts.len().saturating_sub(1) as f32
    }

    /// The largest style that fits in `room`.
    pub fn fitting(&self, canvas: &Canvas<'_>, room: f32) -> Style {
        let fits = |style: &Style| self.height(canvas, *style) <= room;
        sizes_from(self.style).find(fits).unwrap_or_else(|| self.style.at_size(super::measure::SMALLEST))
    }

    /// Shows them at a size; gives where they end.
    pub fn show(&self, canvas: &mut Canvas<'_>, (x, top): (f32, f32), style: Style) -> f32 {
        let (accent, ink) = (canvas.colors.teal, canvas.colors.ink);
        let (indent, gap) = (self.indent(style), self.gap(style));
        let mut y = top;
        for (index, text) in self.texts.iter().enumerate() {
            let room = vec2(self.width - indent, f32::INFINITY);
            let galley = canvas.fit(text, style, ink, room);
            let height = canvas.galley_height(&galley);
            let middle = first_line(y, style);
            match self.mark {
                Mark::Dot => {
                    let radius = DOT * style.size() / Style::WALL_BODY.size();
                    let at = canvas.at(x + radius, middle + style.size() * 0.05);
                    canvas.ui.painter().circle_filled(at, canvas.len(radius), accent);
                }
                Mark::Number(first) => {
                    let words = format!("{}.", first + index);
                    canvas.line((x, middle), Anchor::Left, &words, &words, style.semibold(), accent);
                }
                Mark::Rule => {
                    let inset = style.size() * 0.15;
                    let rect = canvas.rect(x, y + inset, RULE, height - 2.0 * inset);
                    canvas.ui.painter().rect_filled(rect, 0.0, accent);
                }
            }
            canvas.place((x + indent, y), Anchor::Left, galley, ink, text, Role::Label);
            y += height + gap;
        }
        y - gap
    }
}
