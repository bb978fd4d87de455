//! The pages of a group's answers.

use super::deck::{GroupDeck, Page};
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use super::title::title;
use super::{change, overview, statements};
use crate::ui::layout::{Node, column, label, space, spring};
use crate::ui::text::Style;
use egui::Ui;

/// How many times larger than in the program's window charts are drawn, from
/// the largest; at the last of them their words are as small as anything on
/// the wall.
const SIZES: [f32; 6] = [2.8, 2.5, 2.2, 2.0, 1.85, 1.7];
/// The same with large text.
const LARGE: [f32; 4] = [3.8, 3.2, 2.6, 1.7];

/// Shows a page.
pub fn page<'a>(
    ui: &mut Ui,
    sheet: &Sheet<'a>,
    wall: &'a Wall,
    group: &'a GroupDeck,
    page: &'a Page,
) -> Option<WallAction> {
    let sizes: &[f32] = if wall.is_large() { &LARGE } else { &SIZES };
    let made = sheet.fitting(ui, sizes, |by| {
        let parts = match page {
            Page::TooFew => too_few(sheet, group),
            Page::Overview(parts) => overview::parts(sheet, wall, group, parts.clone(), by),
            Page::Both(parts) => overview::both(sheet, wall, group, parts.clone(), by),
            Page::Items { part, of, .. } => statements::parts(sheet, wall, group, part, *of, by),
            Page::Changes(rows) => change::parts(sheet, wall, group, rows.clone(), by),
            Page::Slide(_) => Vec::new(),
        };
        column(0.0, parts)
    })?;
    made.show(ui, sheet.room())
}

/// That there is nothing to show, with something to talk about instead, and no
/// number that would tell how few have answered.
fn too_few<'a>(sheet: &Sheet<'a>, group: &'a GroupDeck) -> Vec<Node<'a, WallAction>> {
    let (texts, colors) = (sheet.texts, sheet.colors);
    let accent = colors.accent(group.instrument.marker);
    let floor = texts.count_word(group.result.floor.persons());
    let mut parts = vec![
        title(sheet, group.instrument.title.get(texts.language()).to_owned(), accent),
        space(sheet.px(64.0)),
        label(texts.with("wall-too-few", &[("floor", (&floor).into())]), sheet.style(Style::WALL_BODY), colors.muted),
        space(sheet.px(48.0)),
        label(texts.get("wall-talk"), sheet.style(Style::WALL_BODY.semibold()), accent),
    ];
    for key in ["wall-too-few-first", "wall-too-few-second", "wall-too-few-third"] {
        parts.push(space(sheet.px(28.0)));
        parts.push(label(texts.get(key), sheet.style(Style::WALL_BODY.at_size(44.0)), colors.ink));
    }
    parts.push(spring(0.0));
    parts
}
