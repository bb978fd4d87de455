//! What the room has said, in its own words: a list a column.

use super::room::RoomSaid;
use super::sheet::Sheet;
use super::state::{Wall, WallAction};
use crate::ui::layout::{Node, column, grid, heading, label, space, spring};
use crate::ui::text::Style;
use egui::Ui;

/// Sizes of the words, from the largest.
const SIZES: [f32; 4] = [40.0, 34.0, 28.0, 22.0];
/// Narrowest list, in design pixels.
const LIST: f32 = 320.0;
/// The lists of the lesson's first page, by their ids, with their names.
const LISTS: [(&str, &str); 3] =
    [("leadership", "said-leadership"), ("followership", "said-followership"), ("seniors", "said-seniors")];

/// Shows the keywords.
pub fn page(ui: &mut Ui, sheet: &Sheet<'_>, wall: &Wall) -> Option<WallAction> {
    let said = wall.keywords();
    let made = sheet.fitting(ui, &SIZES, |size| {
        let lists = LISTS.iter().map(|(list, title)| (sheet.texts.get(title), *list));
        let lists: Vec<_> = lists
            .chain([(String::new(), "")])
            .filter_map(|(title, list)| {
                let words: Vec<&RoomSaid> = said.iter().copied().filter(|one| one.list == list).collect();
                (!words.is_empty()).then(|| one_list(sheet, title, &words, size))
            })
            .collect();
        let most = lists.len().max(1);
        let parts = [
            heading(sheet.texts.get("said-title"), sheet.style(Style::WALL_DISPLAY), sheet.colors.ink),
            space(sheet.px(32.0)),
            grid(sheet.px(48.0), sheet.px(LIST), most, lists),
            spring(0.0),
        ];
        column(0.0, parts)
    })?;
    made.show(ui, sheet.room())
}

fn one_list<'a>(sheet: &Sheet<'a>, title: String, said: &[&RoomSaid], size: f32) -> Node<'a, WallAction> {
    let colors = sheet.colors;
    let style = sheet.style(Style::WALL_BODY.at_size(size));
    let mut parts = Vec::new();
    if !title.is_empty() {
        parts.push(heading(title, style.semibold(), colors.teal));
    }
    parts.extend(said.iter().map(|one| label(one.words.clone(), style, colors.ink)));
    column(sheet.px(16.0), parts)
}
