//! The keyboard and the clickers that pretend to be one.

use super::state::{Over, Wall, WallAction};
use egui::{Event, Key, Modifiers, Ui};

/// Everything that was pressed since the last frame, in its order: however fast
/// that was, each press counts. On a dark or white wall everything but Escape
/// shows the page again.
///
/// Where something is written, fields keep their letters: only what a clicker
/// sends and no field needs steers, and Escape leaves the field.
pub fn pressed(ui: &Ui, wall: &Wall, is_written_in: bool) -> Vec<WallAction> {
    // A button that has the keyboard is pressed by these two.
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    let mut is_dark = matches!(wall.over(), Some(Over::Black | Over::White));
    let mut wanted = Vec::new();
    ui.input(|input| {
        for event in &input.events {
            let Event::Key { key, pressed: true, repeat, modifiers, .. } = *event else { continue };
            if modifiers.command || modifiers.alt {
                continue;
            }
            if has_focus && matches!(key, Key::Space | Key::Enter | Key::Tab) {
                continue;
            }
            if is_written_in && !matches!(key, Key::PageDown | Key::PageUp | Key::F5) {
                continue;
            }
            let action = if is_dark && !repeat && !matches!(key, Key::Escape | Key::F5) {
                // Whatever it is, the page is shown again.
                Some(if wall.is_black() { WallAction::Black } else { WallAction::White })
            } else {
                meaning(key, modifiers, wall)
            };
            // What is held goes on turning pages, and does nothing else twice.
            let turns = |action: &WallAction| {
                use WallAction::{MarkNext, MarkPrevious, Next, Previous};
                matches!(action, Next | Previous | MarkNext | MarkPrevious)
            };
            let Some(action) = action.filter(|action| !repeat || !is_dark && turns(action)) else { continue };
            is_dark = match action {
                WallAction::Black | WallAction::White => !is_dark,
                _ => is_dark,
            };
            wanted.push(action);
        }
    });
    wanted
}

/// What a key means on the wall.
pub fn meaning(key: Key, modifiers: Modifiers, wall: &Wall) -> Option<WallAction> {
    Some(match key {
        // With Shift as well: the show is on.
        Key::F5 => WallAction::Start,
        _ if modifiers.shift && key != Key::Plus => return None,
        Key::ArrowRight | Key::PageDown | Key::Space => WallAction::Next,
        Key::ArrowLeft | Key::PageUp | Key::Backspace => WallAction::Previous,
        Key::ArrowDown => WallAction::MarkNext,
        Key::ArrowUp => WallAction::MarkPrevious,
        Key::L => WallAction::MarkOffered,
        Key::A => WallAction::Large,
        Key::Enter => WallAction::Enter,
        Key::Home => WallAction::First,
        Key::End => WallAction::Last,
        Key::B | Key::Period => WallAction::Black,
        Key::W | Key::Comma => WallAction::White,
        Key::Escape => WallAction::End,
        Key::H => WallAction::Contrast,
        Key::T => WallAction::TimerToggle,
        Key::Z => WallAction::Clock,
        Key::Plus => WallAction::TimerLengthen,
        Key::R => WallAction::TimerReset,
        Key::N => WallAction::Notes,
        Key::M => WallAction::NextMonitor,
        Key::G => wall.instrument().map(|_| WallAction::ShowGroup)?,
        Key::S => WallAction::Answer,
        Key::V => WallAction::Agreed,
        Key::K => WallAction::Keywords,
        Key::P => WallAction::Break,
        key => WallAction::Digit(digit(key)?),
    })
}

fn digit(key: Key) -> Option<u8> {
    let digits =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    digits.iter().position(|digit| *digit == key).and_then(|place| u8::try_from(place).ok())
}
