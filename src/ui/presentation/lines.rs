//! Bullets, numbered points and questions under each other, all of one size.

use super::sheet::Sheet;
use super::state::WallAction;
use crate::instrument::LocalText;
use crate::ui::layout::{Node, column, drawn, label, line};
use crate::ui::text::Style;
use egui::epaint::MarginF32;
use egui::vec2;

/// Nothing on the wall is written smaller, in design pixels.
pub const SMALLEST: f32 = 22.0;
/// A rule beside a question, and a bullet's radius beside letters of 32.
const RULE: f32 = 3.0;
const DOT: f32 = 4.0;

/// What stands before each line.
#[derive(Clone, Copy)]
pub enum Mark {
    /// A dot.
    Dot,
    /// A number, the first of them this one.
    Number(usize),
    /// A rule along the whole of it.
    Rule,
}

/// Texts under each other, each with its mark.
pub fn lines<'a>(
    sheet: &Sheet<'a>,
    texts: impl Iterator<Item = &'a LocalText>,
    mark: Mark,
    style: Style,
) -> Node<'a, WallAction> {
    let (language, colors) = (sheet.texts.language(), sheet.colors);
    let size = style.size();
    let rows = texts.enumerate().map(|(place, words)| {
        let words = label(words.get(language), style, colors.ink).fill();
        match mark {
            Mark::Number(first) => {
                let number = label(format!("{}.", first + place), style.semibold(), colors.teal);
                line(0.0, [number.wide(size * 1.5).top(), words])
            }
            Mark::Dot => {
                let dot = drawn(vec2(size, style.line_height()), move |ui, rect| {
                    let radius = DOT * size / Style::WALL_BODY.size();
                    let at = rect.left_center() + vec2(radius, size * 0.05);
                    ui.painter().circle_filled(at, radius, colors.teal);
                    None
                });
                line(0.0, [dot.top(), words])
            }
            Mark::Rule => {
                let thick = sheet.px(RULE);
                words.pad(MarginF32 { left: size, ..MarginF32::ZERO }).behind(move |ui, rect| {
                    let rule = rect.with_max_x(rect.left() + thick).shrink2(vec2(0.0, size * 0.15));
                    ui.painter().rect_filled(rule, 0.0, colors.teal);
                    None
                })
            }
        }
    });
    let gap = if matches!(mark, Mark::Rule) { size } else { size * 0.875 };
    column(gap, rows.collect::<Vec<_>>())
}
