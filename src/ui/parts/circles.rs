//! One of a few, as circles beside each other under column heads; the chosen
//! one once more clears. A digit chooses as well, and 0 clears.

use crate::ui::colors::Colors;
use crate::ui::layout::{Node, drawn};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Id, Key, Modifiers, Rect, Sense, Stroke, Ui, WidgetInfo, vec2};

/// Room of each, and radius of a circle and of what tells it is chosen, in
/// points.
const WIDE: f32 = 56.0;
const HIGH: f32 = 40.0;
const CIRCLE: f32 = 9.5;
const DOT: f32 = 5.0;
/// The keys that choose, in order.
const KEYS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Width of so many circles, in points.
pub fn circles_width(count: usize) -> f32 {
    WIDE * count as f32
}

/// The circles; `names` are what a screen reader calls them.
pub fn circles<'a, M: 'a>(
    id: Id,
    names: Vec<String>,
    chosen: Option<usize>,
    colors: &'a Colors,
    asked: impl FnOnce(Option<usize>) -> M + 'a,
) -> Node<'a, M> {
    drawn(vec2(circles_width(names.len()), HIGH), move |ui, rect| {
        let mut picked = None;
        for (place, name) in names.iter().enumerate() {
            let at = Rect::from_min_size(rect.min + vec2(WIDE * place as f32, 0.0), vec2(WIDE, HIGH));
            let is_chosen = chosen == Some(place);
            let response = ui.interact(at, id.with(place), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, name));
            let (fill, edge) = if is_chosen { (colors.surface, colors.ink) } else { (colors.surface, colors.control) };
            let fill = if response.hovered() { colors.sunken } else { fill };
            let width = if is_chosen { 2.0 } else { 1.0 };
            ui.painter().circle(at.center(), CIRCLE, fill, Stroke::new(width, edge));
            if is_chosen {
                ui.painter().circle_filled(at.center(), DOT, colors.ink);
            }
            widgets::focus_ring(ui, &response, at.shrink(4.0), CONTROL_RADIUS, colors);
            if response.clicked() {
                picked = Some((!is_chosen).then_some(place));
            } else if response.has_focus() {
                picked = picked.or(keyed(ui, names.len()));
            }
        }
        ui.advance_cursor_after_rect(rect);
        picked.map(asked)
    })
}

/// What a digit chooses: `Some(None)` is nothing.
fn keyed(ui: &Ui, count: usize) -> Option<Option<usize>> {
    ui.input_mut(|input| {
        let mut keys = KEYS.iter().take(count).enumerate();
        let chosen = keys.find(|(_, key)| input.consume_key(Modifiers::NONE, **key)).map(|(place, _)| Some(place));
        chosen.or_else(|| input.consume_key(Modifiers::NONE, Key::Num0).then_some(None))
    })
}
