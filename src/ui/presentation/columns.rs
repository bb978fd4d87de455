//! Parts that stand side by side, each under its rule.

use super::lines::{Lines, Mark};
use super::measure::{Canvas, LESSON_MARGIN, LESSON_WIDTH, RULE, SMALLEST, first_line};
use crate::lesson::{Column, Icon as Sign};
use crate::ui::icons::Icon;
use crate::ui::text::{Anchor, Style};
use egui::accesskit::Role;
use egui::vec2;
use std::ops::Range;

/// Between two columns.
const GAP: f32 = 88.0;
/// Under the rule, to the head.
const HEAD: f32 = 32.0;
/// Side of a column's sign and of a step's circle, in proportion to the head.
const SIGN: (f32, f32) = (1.125, 1.25);
/// From the left edge to a head with a sign, in proportion to it.
const AFTER_SIGN: f32 = 1.625;
/// Between the head and what is under it.
const UNDER: f32 = 28.0;
/// Width of the sign that leads from a step to the next.
const ARROW: f32 = 36.0;

/// How the columns are shown.
pub struct Look {
    /// Whether they are steps, one after the other.
    pub is_process: bool,
    /// Whether text is large; there is one column then.
    pub is_large: bool,
    /// The step that the first one is, from 1.
    pub first: usize,
}

/// Shows `lines` of each column from `top` to `bottom`.
pub fn columns(canvas: &mut Canvas<'_>, columns: &[Column], lines: &Range<usize>, top: f32, bottom: f32, look: &Look) {
    let count = columns.len().max(1) as f32;
    let width = (LESSON_WIDTH - GAP * (count - 1.0)) / count;
    let language = canvas.texts.language();
    let (head, body) = if look.is_large {
        (Style::WALL_BODY.at_size(48.0).semibold(), Style::WALL_BODY.at_size(56.0))
    } else {
        (Style::WALL_BODY.semibold(), Style::WALL_BODY)
    };
    let lists = columns.iter().map(|column| Lines {
        texts: column.bullets.iter().skip(lines.start).take(lines.len()).map(|text| text.get(language)).collect(),
        mark: Mark::Dot,
        style: body,
        width,
    });
    let lists: Vec<Lines<'_>> = lists.collect();
    // Heads are as high as the highest, so that the bullets stand in line.
    let places: Vec<f32> = (0..columns.len()).map(|index| LESSON_MARGIN + index as f32 * (width + GAP)).collect();
    let mut under = top;
    for (index, (column, x)) in columns.iter().zip(&places).enumerate() {
        let step = look.is_process.then_some(look.first + index);
        under = under.max(column_head(canvas, column, (*x, top), width, head, step));
    }
    if look.is_process {
        for x in places.iter().skip(1) {
            let color = canvas.colors.muted;
            let middle = first_line(top + HEAD, head);
            canvas.icon(Icon::ArrowRight, (x - (GAP + ARROW) / 2.0, middle), ARROW, color);
        }
    }
    let under = under + UNDER;
    // One size for all of them.
    let fitting = lists.iter().map(|lines| lines.fitting(canvas, bottom - under));
    let style = fitting.min_by(|one, other| one.size().total_cmp(&other.size())).unwrap_or(body);
    for (lines, x) in lists.iter().zip(&places) {
        lines.show(canvas, (*x, under), style);
    }
}

/// Rule, sign, title and subtitle; gives where they end.
fn column_head(
    canvas: &mut Canvas<'_>,
    column: &Column,
    (x, top): (f32, f32),
    width: f32,
    style: Style,
    step: Option<usize>,
) -> f32 {
    let (accent, muted, language) = (canvas.colors.teal, canvas.colors.muted, canvas.texts.language());
    canvas.rule(x, top, width, RULE, accent);
    let top = top + HEAD;
    let middle = first_line(top, style);
    let title = column.title.get(language);
    let (mut left, mut shown) = (x, title);
    if let Some(step) = step {
        // The number that the title begins with becomes the sign.
        shown = title.strip_prefix(&format!("{step}. ")).unwrap_or(title);
        let side = style.size() * SIGN.1;
        let on_accent = canvas.colors.on_accent;
        canvas.ui.painter().circle_filled(canvas.at(x + side / 2.0, middle), canvas.len(side / 2.0), accent);
        let number = Style::WALL_SMALL.semibold().at_size((style.size() * 0.6875).max(SMALLEST));
        canvas.paint((x + side / 2.0, middle), Anchor::Center, &step.to_string(), number, on_accent);
        left += style.size() * AFTER_SIGN;
    } else if let Some(sign) = column.icon {
        let icon = match sign {
            Sign::Person => Icon::Person,
            Sign::Exchange => Icon::Compare,
            Sign::People => Icon::Group,
        };
        canvas.icon(icon, (x, middle), style.size() * SIGN.0, accent);
        left += style.size() * AFTER_SIGN;
    }
    let room = vec2(x + width - left, 2.0 * style.line_height());
    let galley = canvas.fit(shown, style, accent, room);
    let mut bottom = top + canvas.galley_height(&galley);
    canvas.place((left, top), Anchor::Left, galley, accent, title, Role::Heading);
    if let Some(subtitle) = &column.subtitle {
        let small = if style.size() > Style::WALL_BODY.size() { Style::WALL_BODY } else { Style::WALL_SMALL };
        let room = vec2(width, 2.0 * small.line_height());
        bottom += 4.0;
        bottom +=
            canvas.text((x, bottom), Anchor::Left, room, subtitle.get(language), small, muted, Role::Label) + 12.0;
    }
    bottom
}
