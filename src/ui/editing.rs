//! What every field can do beside being typed in: a menu, and pasting no more
//! than it has room for.

use super::colors::Colors;
use super::widgets;
use crate::i18n::{Texts, spelled};
use egui::text::CCursor;
use egui::text_edit::TextEditState;
use egui::text_selection::CCursorRange;
use egui::{Context, Event, Id, Key, Modifiers, PointerButton, Popup, Pos2, Rect, Response, Ui, ViewportCommand};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// What can be done in a field, or with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Take what is selected out, to be pasted elsewhere.
    Cut,
    /// Take a copy of it.
    Copy,
    /// Put what was copied in.
    Paste,
    /// Select everything.
    All,
    /// Take back what was written.
    Undo,
    /// Write it again.
    Redo,
}

impl Edit {
    fn key(self) -> &'static str {
        match self {
            Self::Cut => "edit-cut",
            Self::Copy => "edit-copy",
            Self::Paste => "edit-paste",
            Self::All => "edit-all",
            Self::Undo => "edit-undo",
            Self::Redo => "edit-redo",
        }
    }
}

const EDITS: [Edit; 6] = [Edit::Undo, Edit::Redo, Edit::Cut, Edit::Copy, Edit::Paste, Edit::All];

/// The words of the menu in the window's language.
#[derive(Clone, Default)]
struct Words {
    language: &'static str,
    name: String,
    edits: Vec<String>,
}

fn words_id() -> Id {
    Id::unique("the words of the menu of every field")
}

fn colors_id() -> Id {
    Id::unique("the colours of the menu of every text")
}

/// Lets every field speak the window's language, in its colours; before
/// anything is drawn.
pub fn speak(ctx: &Context, texts: &Texts, colors: &Colors) {
    ctx.data_mut(|data| data.insert_temp(colors_id(), Arc::new(colors.clone())));
    let language = texts.language().tag();
    let known = ctx.data(|data| data.get_temp::<Arc<Words>>(words_id()));
    if known.is_none_or(|words| words.language != language) {
        let edits = EDITS.iter().map(|edit| texts.get(edit.key())).collect();
        let words = Words { language, name: texts.get("edit-menu"), edits };
        ctx.data_mut(|data| data.insert_temp(words_id(), Arc::new(words)));
    }
}

/// A menu that is open, and what was selected when it was opened.
#[derive(Clone)]
struct Opened {
    of: Id,
    at: Pos2,
    selected: Range<usize>,
}

fn opened_id() -> Id {
    Id::unique("the menu of a field that is open")
}

fn opened(ctx: &Context, of: Id) -> Option<Opened> {
    ctx.data(|data| data.get_temp::<Opened>(opened_id())).filter(|opened| opened.of == of)
}

/// Whether the menu of this field or text is open.
pub fn is_open(ctx: &Context, of: Id) -> bool {
    opened(ctx, of).is_some()
}

/// Notes that the menu is asked for, at this place.
pub fn ask(ctx: &Context, of: Id, at: Pos2, selected: Range<usize>) {
    ctx.data_mut(|data| data.insert_temp(opened_id(), Opened { of, at, selected }));
}

/// Whether the keys for a menu were pressed.
fn is_asked_by_key(ui: &Ui) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10) || input.consume_key(Modifiers::NONE, Key::Menu))
}

/// Shows the menu of `response`, where it is open, with these on it; gives
/// what was chosen, and what was selected when it was opened.
pub fn menu(ui: &Ui, response: &Response, offered: &[Edit], is_new: bool) -> Option<(Edit, Range<usize>)> {
    let ctx = ui.ctx();
    let Opened { at, selected, .. } = opened(ctx, response.id)?;
    let words = ctx.data(|data| data.get_temp::<Arc<Words>>(words_id()))?;
    let colors = ctx.data(|data| data.get_temp::<Arc<Colors>>(colors_id()))?;
    let rows: Vec<(Edit, &String)> =
        EDITS.into_iter().zip(&words.edits).filter(|(edit, _)| offered.contains(edit)).collect();
    let names: Vec<&str> = rows.iter().map(|(_, words)| words.as_str()).collect();
    let chosen = widgets::menu_at(ui, response, at, is_new, &words.name, &names, &colors);
    if chosen.is_some() || !is_new && !Popup::is_id_open(ctx, Popup::default_response_id(response)) {
        ctx.data_mut(|data| data.remove::<Opened>(opened_id()));
    }
    let (edit, _) = rows.get(chosen?)?;
    Some((*edit, selected))
}

/// What is selected in a field, counted in characters.
fn selected(ctx: &Context, id: Id) -> Range<usize> {
    let range = TextEditState::load(ctx, id).and_then(|state| state.cursor.char_range());
    range.map_or(0..0, |range| {
        let range = range.as_sorted_char_range();
        range.start.0..range.end.0
    })
}

/// What is done in a field before it hears of this frame: a paste is cut to
/// what there is room for. Gives what is selected.
pub fn before(ui: &Ui, id: Id, rect: Rect, value: &str, most: usize, is_secret: bool) -> Range<usize> {
    let selected = selected(ui.ctx(), id);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let is_pasted = |event: &Event| match event {
        Event::Paste(_) => has_focus,
        Event::MiddleClickPaste { pos, .. } => rect.contains(*pos),
        _ => false,
    };
    if !ui.input(|input| input.events.iter().any(is_pasted)) {
        return selected;
    }
    let room = most.saturating_sub(value.chars().count());
    let cut = ui.input_mut(|input| {
        let mut cut = None;
        for event in input.events.iter_mut().filter(|event| is_pasted(event)) {
            match event {
                Event::Paste(text) => cut = fitted(text, room + selected.len(), most, is_secret).or(cut),
                Event::MiddleClickPaste { text, .. } => cut = fitted(text, room, most, is_secret).or(cut),
                _ => {}
            }
        }
        cut
    });
    if let Some(cut) = cut {
        ui.data_mut(|data| data.insert_temp(cut_id(), cut));
    }
    selected
}

/// A pasted text that did not fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// So many characters of it are in.
    pub kept: usize,
    /// So many it had.
    pub given: usize,
    /// So many the field takes.
    pub most: usize,
}

fn cut_id() -> Id {
    Id::unique("a pasted text did not fit")
}

/// The pasted text that did not fit, once.
pub fn take_cut(ctx: &Context) -> Option<Cut> {
    ctx.data_mut(|data| data.remove_temp(cut_id()))
}

/// Cuts a pasted text to so many characters. Joined letters come one by one,
/// but for what is secret, of which every character counts.
fn fitted(text: &mut String, room: usize, most: usize, is_secret: bool) -> Option<Cut> {
    if !is_secret && let Cow::Owned(spelled) = spelled(text) {
        *text = spelled;
    }
    let (end, _) = text.char_indices().nth(room)?;
    let given = text.chars().count();
    text.truncate(end);
    Some(Cut { kept: room, given, most })
}

/// What is done in a field after it has heard of this frame: its menu.
/// `selected` is what was selected before.
pub fn after(ui: &Ui, response: &Response, rect: Rect, value: &mut String, selected: Range<usize>, is_secret: bool) {
    let (ctx, id) = (ui.ctx(), response.id);
    let by_key = response.has_focus() && is_asked_by_key(ui);
    let by_mouse = response.secondary_clicked();
    let is_right = ui.input(|input| {
        let (pointer, right) = (&input.pointer, PointerButton::Secondary);
        pointer.button_down(right) || pointer.button_pressed(right) || pointer.button_released(right)
    });
    if is_right && response.contains_pointer() && !selected.is_empty() {
        // The right button changes nothing of what is selected.
        select(ctx, id, selected.clone());
    }
    if by_key || by_mouse {
        let at = response.interact_pointer_pos().filter(|_| by_mouse).unwrap_or(rect.left_bottom());
        response.request_focus();
        ask(ctx, id, at, selected.clone());
    }
    let Some(Opened { selected, .. }) = opened(ctx, id) else { return };
    let has_selected = !selected.is_empty();
    let state = TextEditState::load(ctx, id).unwrap_or_default();
    // Of what is secret there is one copy.
    let now = (range_of(&selected), if is_secret { String::new() } else { value.clone() });
    let mut undoer = state.undoer();
    let offered: Vec<Edit> = EDITS
        .into_iter()
        .filter(|edit| match edit {
            Edit::Cut | Edit::Copy => has_selected && !is_secret,
            Edit::Paste => true,
            Edit::All => !value.is_empty(),
            Edit::Undo => !is_secret && undoer.has_undo(&now),
            Edit::Redo => !is_secret && undoer.has_redo(&now),
        })
        .collect();
    let was_open = is_open(ctx, id);
    let chosen = menu(ui, response, &offered, by_key || by_mouse);
    if was_open && !is_open(ctx, id) {
        // What was written in goes on being written in.
        response.request_focus();
        select(ctx, id, selected.clone());
    }
    let Some((edit, selected)) = chosen else { return };
    match edit {
        Edit::Cut | Edit::Copy => {
            let range = bytes(value, &selected);
            ctx.copy_text(value.get(range.clone()).unwrap_or_default().to_owned());
            if edit == Edit::Cut && value.get(range.clone()).is_some() {
                value.replace_range(range, "");
                select(ctx, id, selected.start..selected.start);
            }
        }
        Edit::Paste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
        Edit::All => select(ctx, id, 0..value.chars().count()),
        Edit::Undo | Edit::Redo => {
            let before = if edit == Edit::Undo { undoer.undo(&now) } else { undoer.redo(&now) }.cloned();
            if let Some((range, text)) = before {
                *value = text;
                let mut state = state;
                state.cursor.set_char_range(Some(range));
                state.set_undoer(undoer);
                state.store(ctx, id);
            }
        }
    }
    ctx.request_repaint();
}

fn range_of(selected: &Range<usize>) -> CCursorRange {
    CCursorRange::two(CCursor::new(selected.start), CCursor::new(selected.end))
}

/// Selects all of what is written in a field, so that what is typed takes its
/// place.
pub fn select_all(ctx: &Context, id: Id, text: &str) {
    select(ctx, id, 0..text.chars().count());
}

fn select(ctx: &Context, id: Id, selected: Range<usize>) {
    let mut state = TextEditState::load(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(range_of(&selected)));
    state.store(ctx, id);
}

/// So many characters of a text, in bytes.
pub fn bytes(text: &str, characters: &Range<usize>) -> Range<usize> {
    let place = |nth: usize| text.char_indices().nth(nth).map_or(text.len(), |(place, _)| place);
    place(characters.start)..place(characters.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paste_is_cut_between_two_characters_and_told() {
        let mut text = "blåbær\u{fb01}".to_owned();
        assert_eq!(fitted(&mut text, 8, 200, false), None);
        assert_eq!(text, "blåbærfi");
        assert_eq!(fitted(&mut text, 3, 200, false), Some(Cut { kept: 3, given: 8, most: 200 }));
        assert_eq!(text, "blå");
        assert_eq!(fitted(&mut text, 0, 200, false), Some(Cut { kept: 0, given: 3, most: 200 }));
        assert_eq!(bytes("blåbær", &(2..5)), 2..7);
    }
}
