//! Parts that stand side by side, each under its rule.

use super::lines::{Mark, SMALLEST, lines};
use super::sheet::Sheet;
use super::state::WallAction;
use crate::lesson::{Column, Icon as Sign};
use crate::ui::icons::{self, Icon};
use crate::ui::layout::{Node, band, column, drawn, heading, label, line, space};
use crate::ui::text::{self, Anchor, Style};
use egui::{Rect, Vec2, vec2};
use std::ops::Range;

/// Between two columns, and the sign that leads from a step to the next, in
/// design pixels.
const GAP: f32 = 80.0;
const ARROW: f32 = 36.0;
/// Side of a column's sign and of a step's circle, in proportion to the head.
const SIGN: (f32, f32) = (1.125, 1.25);

/// How the columns are shown.
pub struct Look {
    /// Whether they are steps, one after the other.
    pub is_process: bool,
    /// Whether text is large; there is one column then.
    pub is_large: bool,
    /// The step that the first one is, from 1.
    pub first: usize,
    /// How much of their size the letters have.
    pub by: f32,
}

/// Shows `shown` of each column's lines.
pub fn columns<'a>(
    sheet: &Sheet<'a>,
    columns: &'a [Column],
    shown: &Range<usize>,
    look: &Look,
) -> Node<'a, WallAction> {
    let [head, body] = if look.is_large { [48.0, 56.0] } else { [32.0, 32.0] };
    let [head, body] =
        [head, body].map(|size: f32| sheet.style(Style::WALL_BODY.at_size((size * look.by).max(SMALLEST))));
    let heads = columns.iter().enumerate().map(|(place, one)| {
        let step = look.is_process.then_some(look.first + place);
        column_head(sheet, one, head.semibold(), step).top()
    });
    let bodies = columns.iter().map(|one| {
        let texts = one.bullets.iter().skip(shown.start).take(shown.len());
        lines(sheet, texts, Mark::Dot, body).top()
    });
    let rule = columns.iter().map(|_| {
        let (colors, thick) = (sheet.colors, sheet.px(3.0));
        band(thick, move |ui, rect| {
            ui.painter().rect_filled(rect, 0.0, colors.teal);
            None
        })
    });
    let gap = sheet.px(GAP);
    let between = || space(0.0).wide(gap);
    let heads = apart(heads, || if look.is_process { arrow(sheet, head) } else { between() });
    let parts = [
        line(0.0, apart(rule, between)),
        space(sheet.px(28.0)),
        line(0.0, heads),
        space(sheet.px(24.0)),
        line(0.0, apart(bodies, between)),
    ];
    column(0.0, parts)
}

/// With something between each two.
fn apart<'a>(
    nodes: impl Iterator<Item = Node<'a, WallAction>>,
    between: impl Fn() -> Node<'a, WallAction>,
) -> Vec<Node<'a, WallAction>> {
    let mut all = Vec::new();
    for node in nodes {
        if !all.is_empty() {
            all.push(between());
        }
        all.push(node);
    }
    all
}

fn arrow<'a>(sheet: &Sheet<'a>, beside: Style) -> Node<'a, WallAction> {
    let (colors, side) = (sheet.colors, sheet.px(ARROW));
    drawn(vec2(sheet.px(GAP), beside.line_height()), move |ui, rect| {
        icons::paint(ui, Icon::ArrowRight, Rect::from_center_size(rect.center(), Vec2::splat(side)), colors.muted);
        None
    })
    .top()
}

/// Sign, title and subtitle.
fn column_head<'a>(sheet: &Sheet<'a>, one: &'a Column, style: Style, step: Option<usize>) -> Node<'a, WallAction> {
    let (colors, language) = (sheet.colors, sheet.texts.language());
    let title = one.title.get(language);
    let mut shown = title;
    let mut parts = Vec::new();
    if let Some(step) = step {
        // The number that the title begins with becomes the sign.
        shown = title.strip_prefix(&format!("{step}. ")).unwrap_or(title);
        let side = style.size() * SIGN.1;
        let number = Style::WALL_SMALL.semibold().at_size(style.size() * 0.6875);
        parts.push(drawn(vec2(side, style.line_height()), move |ui, rect| {
            ui.painter().circle_filled(rect.center(), side / 2.0, colors.teal);
            text::paint_centered(ui, rect.center(), Anchor::Center, &step.to_string(), number, colors.on_accent);
            None
        }));
    } else if let Some(sign) = one.icon {
        let icon = match sign {
            Sign::Person => Icon::Person,
            Sign::Exchange => Icon::Compare,
            Sign::People => Icon::Group,
        };
        let side = style.size() * SIGN.0;
        parts.push(drawn(vec2(side, style.line_height()), move |ui, rect| {
            icons::paint(ui, icon, Rect::from_center_size(rect.center(), Vec2::splat(side)), colors.teal);
            None
        }));
    }
    let mut parts: Vec<_> = parts.into_iter().map(Node::top).collect();
    parts.push(heading(shown, style, colors.teal).named(title.to_owned()).fill());
    let mut rows = vec![line(style.size() * 0.4, parts)];
    rows.extend(
        one.subtitle.as_ref().map(|words| label(words.get(language), sheet.style(Style::WALL_SMALL), colors.muted)),
    );
    column(sheet.px(4.0), rows)
}
