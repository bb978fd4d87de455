//! What real hands do: double clicks, held keys, keys faster than the window
//! is drawn, a label typed and the button pressed at once. What was answered
//! is what was meant. Time is stepped here, and never slept.

mod clicks;
mod closing;
mod keys;
mod speed;
mod statements;
mod windows;

use crate::support::{Open, processor_time, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, ViewportCommand, ViewportId};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::store::Store;
use selvsyn::ui::Action;
use std::path::Path;
use std::time::Duration;

/// A frame of a window that is drawn sixty times a second, in seconds.
const FRAME: f64 = 1.0 / 60.0;

/// A window with its own time.
pub struct Hands {
    pub window: Harness<'static, App>,
    pub time: f64,
    /// The most processor time that a frame has taken.
    pub slowest: Duration,
}

impl Hands {
    pub fn new(window: Harness<'static, App>) -> Self {
        Self { window, time: 1000.0, slowest: Duration::ZERO }
    }

    /// One frame with what happened in it.
    pub fn frame(&mut self, events: Vec<Event>, after: f64) {
        self.time += after;
        let input = self.window.input_mut();
        input.time = Some(self.time);
        input.events.extend(events);
        let began = processor_time();
        self.window.step();
        self.slowest = self.slowest.max(processor_time().saturating_sub(began));
    }

    /// Frames as the window would be drawn, until so much time has gone: one at
    /// once, then when it asks for them, and a last one.
    pub fn wait(&mut self, seconds: f64) {
        let end = self.time + seconds;
        let mut asked = FRAME;
        while self.time < end {
            self.frame(Vec::new(), asked.max(FRAME).min(end - self.time));
            asked = self.window.output().viewport_output[&ViewportId::ROOT].repaint_delay.as_secs_f64();
        }
    }

    pub fn press(&mut self, key: Key, repeat: bool, modifiers: Modifiers) {
        let mut events = vec![key_event(key, true, repeat, modifiers)];
        if !repeat {
            events.push(key_event(key, false, repeat, modifiers));
        }
        self.frame(events, FRAME);
    }

    pub fn key(&mut self, key: Key) {
        self.press(key, false, Modifiers::NONE);
    }

    /// Presses and lets go at a place.
    pub fn click_at(&mut self, pos: Pos2) {
        self.frame(vec![Event::PointerMoved(pos)], FRAME);
        self.frame(vec![button(pos, true)], FRAME);
        self.frame(vec![button(pos, false)], FRAME);
    }

    pub fn rect(&self, name: &str) -> Rect {
        let node = self.window.get_all_by_label(name).next();
        node.unwrap_or_else(|| panic!("«{name}» is not there")).rect()
    }

    /// Where a point of a statement stands.
    fn cell(&self, item: &str, point: u8) -> Pos2 {
        let name = format!("{item}: {point} av 5");
        let node = self
            .window
            .get_all_by_role(Role::RadioButton)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&name)));
        node.unwrap_or_else(|| panic!("«{name}» is not there")).rect().center()
    }

    /// What has the keyboard.
    pub fn focused(&self) -> String {
        let Some(focused) = self.window.ctx.memory(|memory| memory.focused()) else { return "nothing".to_owned() };
        let id = focused.accesskit_id();
        let node = self.window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == id);
        node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    pub fn answers(&self) -> String {
        let draft = self.window.state().history().draft(None).map(|record| record.session.answers.to_string());
        draft.unwrap_or_default()
    }

    /// The same as it is stored.
    pub fn stored(self, folder: &Path) -> String {
        let mut window = self.window;
        settle(&mut window);
        drop(window);
        let loaded = Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap();
        loaded.sessions.last().unwrap().answers.to_string()
    }
}

/// The left button of the mouse that goes down or comes up.
fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// A key that goes down or comes up.
fn key_event(key: Key, pressed: bool, repeat: bool, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat, modifiers }
}

/// A questionnaire at its first statement.
pub fn questionnaire(folder: &Path, size: [f32; 2], id: &str) -> Hands {
    let mut window = Open { size, ..Open::new(folder) }.window();
    let ctx = window.ctx.clone();
    let instrument = Catalog::shipped().current(id).unwrap().id.clone();
    window.state_mut().apply(&ctx, Action::Start(instrument));
    window.run();
    Hands::new(window)
}

fn statements(instrument: &str) -> Vec<String> {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(instrument).unwrap();
    (0..instrument.item_count())
        .map(|item| instrument.item(item).unwrap().text.get(Language::Bokmal).to_owned())
        .collect()
}

/// Asks the window to close, as the button in its corner does.
pub fn close(hands: &mut Hands) -> Vec<ViewportCommand> {
    let viewport = hands.window.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
    viewport.events.push(egui::ViewportEvent::Close);
    hands.frame(Vec::new(), FRAME);
    let viewport = hands.window.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
    viewport.events.clear();
    commands(hands)
}

fn commands(hands: &Hands) -> Vec<ViewportCommand> {
    hands.window.output().viewport_output[&ViewportId::ROOT].commands.clone()
}
