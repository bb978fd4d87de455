//! Asked before the window closes over what is not stored.

use crate::ui::a11y;
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON, Icon};
use crate::ui::layout::{column, drawn, filler, heading, label, row, space, spring, wrap};
use crate::ui::parts;
use crate::ui::spacing::{GAP_M, GAP_S, GAP_XL};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::accesskit::Role;
use egui::{Key, Ui, Vec2};

/// Width of the question, in points.
const WIDTH: f32 = 560.0;

/// Shows the question alone, with `why` under it. When it is new the keyboard
/// is at the answer that loses nothing; Escape gives it too.
pub fn closing(ui: &mut Ui, view: &View<'_>, why: &str, is_new: bool) -> Option<Action> {
    let View { texts, colors, .. } = view;
    ui.painter().rect_filled(ui.max_rect(), 0.0, colors.bg);
    let warning = drawn(Vec2::splat(ICON), |ui, rect| {
        icons::paint(ui, Icon::Warning, rect, colors.danger);
        None
    });
    let takes_keyboard = is_new || a11y::keyboard_is_nowhere(ui);
    let wait = Button::new(texts.get("closing-wait")).primary(colors);
    let anyway = Button::new(texts.get("closing-anyway")).color(colors.danger);
    let question = column(
        0.0,
        [
            row(0.0, [warning]),
            space(GAP_M),
            heading(texts.get("closing-title"), Style::TITLE, colors.ink),
            space(GAP_S),
            label(why, Style::BODY, colors.ink).role(Role::Alert),
            space(GAP_XL),
            wrap(
                GAP_S,
                [
                    wait.node_with_keyboard(takes_keyboard, colors, Action::KeepOpen),
                    anyway.node(colors, Action::CloseAnyway),
                ],
            ),
        ],
    );
    // A third of what is left of the window stands over it.
    let page = [spring(GAP_XL), row(0.0, [filler(), question.wide(WIDTH), filler()]), spring(0.0), spring(0.0)];
    let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
    parts::page(ui, "closing", view, column(0.0, page)).or(is_escaped.then_some(Action::KeepOpen))
}
