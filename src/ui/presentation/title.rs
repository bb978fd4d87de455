//! What a page of the wall is about.

use super::sheet::Sheet;
use super::state::WallAction;
use crate::ui::layout::{Node, measured};
use crate::ui::text::{self, Anchor, Style};
use egui::accesskit::{Live, Role};
use egui::{Color32, Ui};

/// Sizes of a title in design pixels, each for titles of at most so many
/// characters.
const SIZES: [(usize, f32); 3] = [(60, 56.0), (140, 44.0), (usize::MAX, 32.0)];

/// The title of a page. It is read aloud when another page comes: there is
/// nothing on the wall for the focus to be moved to.
pub fn title<'a>(sheet: &Sheet<'a>, words: String, color: Color32) -> Node<'a, WallAction> {
    let length = words.chars().count();
    let size = SIZES.into_iter().find(|(most, _)| length <= *most).map_or(32.0, |(_, size)| size);
    let style = sheet.style(Style::WALL_DISPLAY.at_size(size));
    let laid = move |ui: &Ui, words: &str, width: f32| text::galley(ui, words, style, color, width);
    let shown = words.clone();
    measured(
        move |ui, width| laid(ui, &words, width).size().y,
        move |ui, rect| {
            let (galley, live) = (laid(ui, &shown, rect.width()), Some(Live::Polite));
            text::place_live(ui, rect.left_top(), Anchor::Left, galley, color, &shown, Role::Heading, live);
            None
        },
    )
}
