//! A row that is ticked, or not, wherever in it it is pressed.

use crate::ui::colors::Colors;
use crate::ui::layout::{Node, drawn, line};
use crate::ui::spacing::{GAP_M, GAP_S, GAP_XS, NO_GAP, above_and_below, sides};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Id, Sense, WidgetInfo, vec2};

/// Side of the box, and least height of a row, in points.
const BOX: f32 = 20.0;
const ROW: f32 = 36.0;

/// What can be ticked; a screen reader hears `name` for it.
pub fn tick<'a, M: 'a>(
    id: Id,
    is_ticked: bool,
    what: Node<'a, M>,
    name: String,
    colors: &'a Colors,
    asked: M,
) -> Node<'a, M> {
    let mark = drawn(vec2(BOX, BOX), move |ui, rect| {
        widgets::check_box(ui, rect, is_ticked, false, colors);
        None
    });
    let words = line(GAP_M, [mark, what.fill()]).pad(above_and_below(GAP_XS));
    line(NO_GAP, [words]).high(ROW).behind(move |ui, rect| {
        let response = ui.interact(rect, id, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_ticked, &name));
        let lit = rect + sides(GAP_S);
        if response.hovered() {
            ui.painter().rect_filled(lit, CONTROL_RADIUS, colors.sunken);
        }
        widgets::focus_ring(ui, &response, rect + sides(2.0), CONTROL_RADIUS, colors);
        response.clicked().then_some(asked)
    })
}
