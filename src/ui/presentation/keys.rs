//! The keyboard and the clickers that pretend to be one.

use super::state::{Wall, WallAction};
use egui::{Event, Key, Ui};

/// What was pressed. On a black wall everything but Escape lights it.
pub fn pressed(ui: &Ui, wall: &Wall) -> Option<WallAction> {
    // A button that has the keyboard is pressed by these two.
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    ui.input(|input| {
        input.events.iter().find_map(|event| {
            let Event::Key { key, pressed: true, repeat, modifiers, .. } = *event else { return None };
            if modifiers.command || modifiers.alt || has_focus && matches!(key, Key::Space | Key::Enter | Key::Tab) {
                return None;
            }
            if wall.is_black() {
                return Some(if key == Key::Escape { WallAction::End } else { WallAction::Black });
            }
            meaning(key, wall).filter(|action| !repeat || matches!(action, WallAction::Next | WallAction::Previous))
        })
    })
}

fn meaning(key: Key, wall: &Wall) -> Option<WallAction> {
    Some(match key {
        Key::ArrowRight | Key::PageDown | Key::Space | Key::Enter => WallAction::Next,
        Key::ArrowLeft | Key::PageUp | Key::Backspace => WallAction::Previous,
        Key::ArrowDown => WallAction::MarkNext,
        Key::ArrowUp => WallAction::MarkPrevious,
        Key::L => WallAction::MarkOffered,
        Key::A => WallAction::Large,
        Key::Home | Key::F5 => WallAction::First,
        Key::End => WallAction::Last,
        Key::B | Key::Period => WallAction::Black,
        Key::Escape => WallAction::End,
        Key::H => WallAction::Contrast,
        Key::T => WallAction::TimerToggle,
        Key::Plus => WallAction::TimerLengthen,
        Key::R => WallAction::TimerReset,
        Key::N => WallAction::Notes,
        Key::M => WallAction::NextMonitor,
        Key::G => wall.instrument().map(|_| WallAction::ShowGroup)?,
        Key::S => wall.instrument().map(|id| WallAction::Answer(id.clone()))?,
        _ => return None,
    })
}
