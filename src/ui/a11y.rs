//! What a screen reader is told beside what each control says of itself: what
//! the window is called, which part of it is which, and where a new page
//! begins.

use super::place::Place;
use egui::accesskit::{Node, Role};
use egui::{Context, Event, Id, Key, Rect, Response, Ui};

/// Names the window, and tells the language that it speaks.
pub fn window(ctx: &Context, title: &str, language: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| {
        node.set_label(title);
        node.set_language(language);
    });
}

/// Makes a part of the window a landmark. Called before anything is drawn in
/// it, so that what follows belongs to it.
pub fn landmark(ui: &Ui, role: Role, name: &str, rect: Rect) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
        set_bounds(node, rect);
    });
}

fn set_bounds(node: &mut Node, rect: Rect) {
    let [x0, y0, x1, y1] = [rect.min.x, rect.min.y, rect.max.x, rect.max.y].map(f64::from);
    node.set_bounds(egui::accesskit::Rect { x0, y0, x1, y1 });
}

fn wanted() -> Id {
    Id::unique("the title of the page wants the keyboard")
}

/// Gives the keyboard to the title of the page that is drawn next: whoever
/// came there by keyboard goes on from its beginning, and hears it.
pub fn go_to_title(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(wanted(), true));
}

fn coming_back() -> Id {
    Id::unique("the page was covered and is there again")
}

/// Tells whether the page, which something covered, is there again: nothing
/// of it is new.
pub fn page_comes_back(ctx: &Context, is_back: bool) {
    ctx.data_mut(|data| data.insert_temp(coming_back(), is_back));
}

/// Whether what was not drawn in the last frame has come only now.
pub fn is_new(ctx: &Context, id: Id) -> bool {
    let is_back = ctx.data(|data| data.get_temp(coming_back())).unwrap_or(false);
    !is_back && ctx.read_response(id).is_none()
}

/// Something that is no field takes letters and digits in this frame.
pub fn write(ctx: &Context) {
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| data.insert_temp(writing(), frame));
}

/// Whether what is typed is written somewhere.
pub fn is_written_in(ctx: &Context) -> bool {
    let last = ctx.data(|data| data.get_temp::<u64>(writing()));
    ctx.text_edit_focused() || last.is_some_and(|last| last + 1 >= ctx.cumulative_frame_nr())
}

fn writing() -> Id {
    Id::unique("writes")
}

/// Gives the keyboard to what has just come and is to be used next, before a
/// title that is about to take it.
pub fn take(response: &Response) {
    response.request_focus();
    response.ctx.data_mut(|data| data.remove::<bool>(wanted()));
}

/// The keyboard, lent to what is asked over a page: it goes back to what had it
/// on that page.
#[derive(Default)]
pub struct Lent {
    is_asked: bool,
    /// What had it last outside of what is asked, and on which page.
    from: Option<(Id, Place)>,
    /// Whether what is asked has it.
    is_lent: bool,
}

impl Lent {
    /// Before what is asked is drawn, if anything is.
    pub fn before(&mut self, ctx: &Context, is_asked: bool, place: &Place) {
        if std::mem::replace(&mut self.is_asked, is_asked) == is_asked {
            return;
        }
        let is_back = std::mem::take(&mut self.is_lent);
        let from = self.from.take();
        if is_asked {
            self.from = ctx.memory(|memory| memory.focused()).map(|id| (id, place.clone()));
        } else if let Some((id, _)) = from.filter(|(_, of)| is_back && of == place) {
            ctx.memory_mut(|memory| memory.request_focus(id));
            ctx.data_mut(|data| data.remove::<bool>(wanted()));
        }
    }

    /// After it was drawn in this room.
    pub fn after(&mut self, ctx: &Context, room: Rect, place: &Place) {
        // Where it gives up, Escape has just taken it from its field.
        let Some(id) = ctx.memory(|memory| memory.focused()).filter(|_| self.is_asked) else { return };
        // What has scrolled away under it is not seen there.
        let seen = ctx.read_response(id).map(|response| response.interact_rect.intersect(room));
        self.is_lent = seen.is_some_and(|seen| seen.is_positive());
        if !self.is_lent {
            self.from = Some((id, place.clone()));
        }
    }
}

/// Takes the keyboard from whatever has it.
pub fn let_go(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
}

/// A key that is held down presses a button once: what has come in its place
/// meanwhile is not pressed too.
pub fn press_once(ctx: &Context) {
    if ctx.text_edit_focused() {
        return;
    }
    let is_held =
        |event: &Event| matches!(event, Event::Key { key: Key::Enter | Key::Space, pressed: true, repeat: true, .. });
    ctx.input_mut(|input| input.events.retain(|event| !is_held(event)));
}

/// Whether the title that asks is to have the keyboard; true once.
pub fn title_is_wanted(ui: &Ui) -> bool {
    ui.data_mut(|data| data.remove_temp::<bool>(wanted())).is_some()
}

/// Frames that follow a key, in which something may have gone.
const FRAMES_AFTER_KEY: u8 = 3;

/// Sees that the keyboard is never nowhere: where the control that had it is
/// gone, the title of the page takes it, and Escape takes it from nobody.
#[derive(Default)]
pub struct Keyboard {
    last: Option<Id>,
    /// What had it when the frame began.
    began: Option<Id>,
    was_tab: bool,
    frames: u8,
    /// What Escape took the keyboard from, and in how many frames it is known
    /// whether that is still there.
    escaped: Option<(Id, u8)>,
}

impl Keyboard {
    /// Before the page is drawn.
    pub fn before(&mut self, ctx: &Context) {
        self.began = ctx.memory(|memory| memory.focused());
        let is_nowhere = self.began.is_none();
        ctx.data_mut(|data| data.insert_temp(nowhere(), is_nowhere));
        let is_meant = ctx.input(|input| input.key_pressed(Key::Escape) || input.pointer.any_down());
        if is_nowhere && self.last.is_some() && !self.was_tab && !is_meant {
            go_to_title(ctx);
        }
    }

    /// After the page was drawn.
    pub fn after(&mut self, ctx: &Context) {
        let (is_escaped, is_tab, has_key) = ctx.input(|input| {
            let is_press = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
            (input.key_pressed(Key::Escape), input.key_pressed(Key::Tab), input.events.iter().any(is_press))
        });
        let focused = ctx.memory(|memory| memory.focused());
        if focused.is_some() {
            self.escaped = None;
        } else if is_escaped && let Some(last) = self.last {
            self.escaped = Some((last, FRAMES_AFTER_KEY));
        }
        match self.escaped.take() {
            Some((last, 0)) if ctx.read_response(last).is_some() => {
                ctx.memory_mut(|memory| memory.request_focus(last));
            }
            Some((_, 0)) => go_to_title(ctx),
            Some((last, frames)) => {
                self.escaped = Some((last, frames - 1));
                ctx.request_repaint();
            }
            None => {}
        }
        self.was_tab = is_tab;
        // What had it and can no longer be pressed let go of it in this frame.
        let let_go = self.began.filter(|id| {
            focused.is_none() && ctx.read_response(*id).is_some_and(|response| !response.sense.is_focusable())
        });
        self.last = ctx.memory(|memory| memory.focused()).or(let_go);
        if let_go.is_some() {
            ctx.request_repaint();
        }
        if has_key {
            self.frames = FRAMES_AFTER_KEY;
        }
        if self.frames > 0 && self.last.is_some() {
            self.frames -= 1;
            ctx.request_repaint();
        }
    }
}

fn nowhere() -> Id {
    Id::unique("nothing had the keyboard when the frame began")
}

/// Whether nothing has the keyboard, and nothing is about to get it.
pub fn keyboard_is_nowhere(ui: &Ui) -> bool {
    let began = ui.data(|data| data.get_temp::<bool>(nowhere())).unwrap_or_default();
    began && ui.memory(|memory| memory.focused().is_none())
}

/// Names the upright bar of a scroll area that was just shown.
pub fn name_scroll_bar(ui: &Ui, area: Id, name: &str) {
    let bar = area.with(1_usize);
    if ui.ctx().has_accesskit_node(bar) {
        ui.ctx().accesskit_node_builder(bar, |node| node.set_label(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::text::{self, Style};
    use egui::{Color32, RawInput, Sense, pos2, vec2};

    /// A page that stands a little down, so that the edge cuts its title, shows
    /// it with its ring when it takes the keyboard; one that is far down stays.
    #[test]
    fn a_title_that_is_cut_and_takes_the_keyboard_is_shown_with_its_ring() {
        for (scrolled, is_shown) in [(0.0, true), (28.0, true), (40.0, true), (300.0, false)] {
            let ctx = Context::default();
            crate::ui::install_fonts(&ctx);
            let (mut top, mut edge) = (0.0, 0.0);
            for frame in 0..60 {
                let mut output = ctx.run_ui(RawInput::default(), |ui| {
                    edge = ui.max_rect().top();
                    let area = egui::ScrollArea::vertical();
                    let area = if frame == 0 { area.vertical_scroll_offset(scrolled) } else { area };
                    area.show(ui, |ui| {
                        let at = ui.max_rect().min;
                        ui.allocate_space(vec2(300.0, 20_000.0));
                        if frame == 1 {
                            go_to_title(ui.ctx());
                        }
                        let at = at + vec2(20.0, 32.0);
                        top = text::heading(ui, at, 200.0, "Plan", Style::TITLE, Color32::BLACK).top();
                    });
                });
                output.textures_delta.clear();
            }
            assert_eq!(top >= edge + 1.0, is_shown, "{scrolled}: {top} under {edge}");
            assert!(is_shown || top == edge + 32.0 - scrolled, "{scrolled}: {top}");
        }
    }

    /// A button that is pressed and then waits cannot keep the keyboard.
    #[test]
    fn the_title_takes_the_keyboard_from_what_can_no_longer_be_pressed() {
        let ctx = Context::default();
        crate::ui::install_fonts(&ctx);
        let mut keyboard = Keyboard::default();
        let mut named = Vec::new();
        for (frame, is_enabled) in [true, true, false, false, false].into_iter().enumerate() {
            let mut output = ctx.run_ui(RawInput::default(), |ui| {
                keyboard.before(ui.ctx());
                text::heading(ui, pos2(0.0, 0.0), 200.0, "Gruppe", Style::TITLE, Color32::BLACK);
                let sense = if is_enabled { Sense::click() } else { Sense::hover() };
                let button =
                    ui.interact(Rect::from_min_size(pos2(0.0, 50.0), vec2(80.0, 40.0)), Id::unique("b"), sense);
                if frame == 0 {
                    button.request_focus();
                }
                keyboard.after(ui.ctx());
            });
            output.textures_delta.clear();
            named.push(ctx.memory(|memory| memory.focused()).map(|id| id == Id::unique("b")));
        }
        assert_eq!(named[1], Some(true), "the button has it");
        assert_eq!(named[4], Some(false), "the title has it");
    }
}
