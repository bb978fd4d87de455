//! What opens under a control, by keyboard: the keyboard goes in, and comes
//! back when it closes.

use crate::ui::a11y;
use egui::{Id, Key, Popup, Response, ScrollArea, Ui};

/// Room between what is open and the window's edge, in points.
const EDGE: f32 = 12.0;

/// Whether a row of what has just been opened may still take the keyboard,
/// and whether the first one has.
#[derive(Clone, Copy, Default)]
enum Wanted {
    #[default]
    Anyone,
    Better,
}

fn wanted() -> Id {
    Id::unique("what has been opened wants the keyboard")
}

fn placed_in() -> Id {
    Id::unique("the window that what is open has its place in")
}

/// Shows `popup` under its opener, called `name`. Escape gives the keyboard
/// back, and leaving it by Tab closes it.
pub fn open(ui: &Ui, opener: &Response, popup: Popup<'_>, name: &str, contents: impl FnOnce(&mut Ui)) {
    let (id, was_open) = (popup.get_id(), popup.is_open());
    if opener.clicked() && opener.has_focus() && !was_open {
        ui.data_mut(|data| data.insert_temp(wanted(), Wanted::Anyone));
    }
    let room = ui.ctx().content_rect().height() - 2.0 * EDGE;
    let shown = popup.show(|ui| {
        // As high as the window lets it be.
        ui.set_max_height(room);
        // What is higher than the window scrolls in it.
        let area = ScrollArea::vertical().max_height(room).show(ui, contents);
        a11y::name_scroll_bar(ui, area.id, name);
    });
    ui.data_mut(|data| data.remove_temp::<Wanted>(wanted()));
    let Some(shown) = shown else { return };
    let window = ui.ctx().content_rect().size();
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(placed_in(), window), window));
    if before != window {
        // How large it is in a window of another size is known only now, and
        // where it has its place only then.
        ui.ctx().request_repaint();
    }
    let (is_escaped, is_tabbed) =
        ui.input(|input| (input.key_pressed(Key::Escape), was_open && input.key_pressed(Key::Tab)));
    if was_open && is_escaped {
        opener.request_focus();
    }
    let focused = ui.memory(|memory| memory.focused()).filter(|focused| *focused != opener.id);
    let layer = focused.and_then(|focused| ui.ctx().read_response(focused)).map(|response| response.layer_id);
    if is_tabbed && layer.is_some_and(|layer| layer != shown.response.layer_id) {
        Popup::close_id(ui.ctx(), id);
    }
}

/// Lets the first row of what is opened next take the keyboard.
pub fn give_keyboard(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(wanted(), Wanted::Anyone));
}

/// Offers the keyboard to a row of what has just been opened: the first takes
/// it, unless one that `is_preferred` comes after it.
pub fn offer(response: &Response, is_preferred: bool) {
    let ctx = &response.ctx;
    let Some(now) = ctx.data(|data| data.get_temp::<Wanted>(wanted())) else { return };
    if is_preferred || matches!(now, Wanted::Anyone) {
        response.request_focus();
        ctx.data_mut(|data| {
            if is_preferred {
                data.remove_temp::<Wanted>(wanted());
            } else {
                data.insert_temp(wanted(), Wanted::Better);
            }
        });
    }
}
