//! Buttons side by side, on as many rows as they need.

use super::Button;
use crate::ui::colors::Colors;
use crate::ui::icons::Icon;
use crate::ui::text::Anchor;
use egui::{Pos2, Ui, pos2};

const HEIGHT: f32 = 40.0;
const GAP: f32 = 8.0;

/// Shows a button for each word and icon, from `at` to the right in `width`;
/// the one called `primary` is filled. Gives where they end, and which was
/// pressed.
pub fn button_row(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    calls: &[(String, Icon)],
    primary: Option<usize>,
    colors: &Colors,
) -> (f32, Option<usize>) {
    let (mut x, mut y) = (at.x, at.y);
    let mut pressed = None;
    for (index, (words, icon)) in calls.iter().enumerate() {
        let button = Button::new(words).icon(*icon);
        let button = if primary == Some(index) { button.primary(colors) } else { button };
        let own = button.width(ui);
        if x > at.x && x + own > at.x + width {
            (x, y) = (at.x, y + HEIGHT + GAP);
        }
        if button.show_at(ui, pos2(x, y), Anchor::Left, colors).clicked() {
            pressed = Some(index);
        }
        x += own + GAP;
    }
    (y + HEIGHT, pressed)
}
