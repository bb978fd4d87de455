//! Before and after: how those moved who answered both times.

use super::deck::GroupDeck;
use super::group;
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::chart;
use crate::instrument::Dimension;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, label, line, spring};
use crate::ui::text::Style;
use std::ops::Range;

/// Size of the names beside the charts' own size, in design pixels.
const NAME: f32 = 16.0;
/// Room over and under a row, in design pixels.
const AROUND: f32 = 18.0;

/// The page from the top down, in one of the sizes that charts have.
pub fn parts<'a>(
    sheet: &Sheet<'a>,
    wall: &Wall,
    group: &'a GroupDeck,
    rows: Range<usize>,
    by: f32,
) -> Vec<Node<'a, WallAction>> {
    let texts = sheet.texts;
    let dimensions = group.instrument.dimensions.get(rows).unwrap_or_default();
    let mut lines = Vec::new();
    for dimension in dimensions {
        lines.extend([group::rule(sheet), row(sheet, group, dimension, by)]);
    }
    let sign = (Icon::Note, texts.get("wall-change-sign"));
    vec![
        group::head(sheet, wall, group, texts.get("wall-moved-title")),
        spring(sheet.px(24.0)),
        column(0.0, lines),
        spring(sheet.px(24.0)),
        group::foot(sheet, wall, group, sign, Some(texts.get("wall-change-note"))),
    ]
}

fn row<'a>(sheet: &Sheet<'a>, group: &'a GroupDeck, dimension: &'a Dimension, by: f32) -> Node<'a, WallAction> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let name = dimension.title.get(texts.language());
    let style = sheet.style(Style::WALL_BODY.at_size(NAME * by.min(2.5)));
    let told = match group.moved.iter().find(|moved| moved.dimension == dimension.id) {
        Some(moved) => {
            let words = chart::moved_words(moved.words, moved.moves, texts);
            let named = texts.with("wall-change-words", &[("dimension", name.into()), ("moved", (&words).into())]);
            label(words, style.semibold(), colors.ink).named(named)
        }
        None => label(texts.get("wall-change-hidden"), style, colors.muted),
    };
    let [around, gap] = [AROUND, 48.0].map(|length| sheet.px(length));
    let row = line(gap, [label(name, style, colors.ink).fill(), told.fill()]);
    row.pad(egui::epaint::MarginF32 { top: around, bottom: around, ..egui::epaint::MarginF32::ZERO })
}
