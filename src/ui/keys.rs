//! The keys that mean the same on every page, and every key that the list of
//! keys tells of.

use egui::{Context, Event, Key, Modifiers, PointerButton};

/// What a key asks for, on whatever page it is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// The list of keys, or what was under it.
    Keys,
    /// The page of the menu at this place, counted from 0.
    Page(usize),
    /// The page one came from.
    Back,
    /// The page one went back from.
    Forward,
    /// The report, in the system's reader.
    Print,
}

/// A part of the list of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// On every page.
    Everywhere,
    /// In a questionnaire.
    Answering,
    /// In a field.
    Writing,
    /// While something is projected.
    Wall,
}

impl Part {
    /// All parts, in the order they are told.
    pub const ALL: [Self; 4] = [Self::Everywhere, Self::Answering, Self::Writing, Self::Wall];

    /// The text that is its heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Everywhere => "keys-everywhere",
            Self::Answering => "keys-answering",
            Self::Writing => "keys-writing",
            Self::Wall => "keys-wall",
        }
    }

    /// The names of its keys: `keys-NAME` is what is pressed, `keys-NAME-do`
    /// what comes of it.
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::Everywhere => {
                &["list", "pages", "back", "forward", "escape", "move", "press", "search", "print", "all", "size"]
            }
            Self::Answering => {
                &["points", "not-relevant", "clear", "rows", "cells", "choose", "remark", "undo", "finish"]
            }
            Self::Writing => &["cut", "whole", "take-back", "again", "menu"],
            Self::Wall => &[
                "start", "next", "previous", "mark", "offered", "number", "first", "last", "black", "white", "end",
                "contrast", "large", "timer", "longer", "reset", "clock", "notes", "screen", "answer", "group",
                "agreed", "keywords", "break",
            ],
        }
    }
}

const DIGITS: [Key; 7] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];

/// Takes what was pressed that means the same everywhere, so that no field and
/// no answer hears it.
pub fn take(ctx: &Context) -> Option<Meant> {
    let is_written_in = ctx.text_edit_focused();
    // There, the key beside the space bar writes signs and goes from word to word.
    let writes_with_alt = is_written_in && ctx.os().is_mac();
    ctx.input_mut(|input| {
        let written: Vec<String> = input
            .events
            .iter()
            .filter_map(|event| if let Event::Text(text) = event { Some(text.clone()) } else { None })
            .collect();
        let (mut meant, mut taken) = (None, None);
        input.events.retain(|event| {
            if leaves_page(meant) && matches!(event, Event::Key { .. } | Event::Text(_)) {
                // What was typed after it was not meant for the page that is left.
                return false;
            }
            let mut is_held = false;
            let found = match event {
                // A held key is one key press.
                Event::Key { key, pressed: true, repeat, modifiers, .. } => {
                    is_held = *repeat;
                    of_key(*key, *modifiers, &written).filter(|found| !writes_with_alt || !needs_alt(*found))
                }
                Event::PointerButton { button: PointerButton::Extra1, pressed: true, .. } => Some(Meant::Back),
                Event::PointerButton { button: PointerButton::Extra2, pressed: true, .. } => Some(Meant::Forward),
                _ => None,
            };
            meant = meant.or(found.filter(|_| !is_held));
            taken = taken.or(found);
            found.is_none()
        });
        if let Some(Meant::Page(place)) = taken {
            // Some systems write the digit as well.
            let digit = (place + 1).to_string();
            input.events.retain(|event| !matches!(event, Event::Text(text) if *text == digit));
        }
        meant
    })
}

/// Whether another page comes by it.
pub fn leaves_page(meant: Option<Meant>) -> bool {
    matches!(meant, Some(Meant::Keys | Meant::Page(_) | Meant::Back | Meant::Forward))
}

fn needs_alt(meant: Meant) -> bool {
    matches!(meant, Meant::Page(_) | Meant::Back | Meant::Forward)
}

fn of_key(key: Key, modifiers: Modifiers, written: &[String]) -> Option<Meant> {
    let is_alt = modifiers.alt && !modifiers.ctrl && !modifiers.command && !modifiers.shift;
    match key {
        Key::F1 if modifiers.is_none() => Some(Meant::Keys),
        Key::BrowserBack if modifiers.is_none() => Some(Meant::Back),
        Key::BrowserForward if modifiers.is_none() => Some(Meant::Forward),
        Key::ArrowLeft if is_alt => Some(Meant::Back),
        Key::ArrowRight if is_alt => Some(Meant::Forward),
        Key::P if modifiers.matches_exact(Modifiers::COMMAND) => Some(Meant::Print),
        _ if is_alt => {
            let place = DIGITS.iter().position(|digit| *digit == key)?;
            let digit = (place + 1).to_string();
            // A layout that writes another sign with it keeps it.
            written.iter().all(|text| *text == digit).then_some(Meant::Page(place))
        }
        _ => None,
    }
}

/// Whether a search was asked for, on a page that has one.
pub fn asks_to_search(ctx: &Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_that_is_written_with_the_same_keys_is_left_alone() {
        let alt = Modifiers::ALT;
        assert_eq!(of_key(Key::Num2, alt, &[]), Some(Meant::Page(1)));
        assert_eq!(of_key(Key::Num2, alt, &["2".to_owned()]), Some(Meant::Page(1)));
        assert_eq!(of_key(Key::Num2, alt, &["@".to_owned()]), None);
        assert_eq!(of_key(Key::Num2, alt | Modifiers::CTRL, &[]), None);
        assert_eq!(of_key(Key::Num8, alt, &[]), None);
        assert_eq!(of_key(Key::Num2, Modifiers::NONE, &[]), None);
    }
}
