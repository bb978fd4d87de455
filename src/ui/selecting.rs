//! What is read can be selected and copied, also across several texts: a
//! selection begins and ends in running text or a heading, and takes along
//! whatever stands between, as Ctrl+A takes all. Nothing but a page's own texts
//! is ever selected, and one selection at a time.

use super::editing::{self, Edit};
use egui::text::CCursor;
use egui::text_selection::CCursorRange;
use egui::text_selection::visuals::paint_text_selection;
use egui::{Color32, Context, CursorIcon, Event, Galley, Id, Key, Modifiers, PointerButton, Pos2, Response, Ui};
use std::ops::Range;
use std::sync::Arc;

/// Somewhere in a text, counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spot {
    text: Id,
    at: usize,
}

/// What is selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Selected {
    #[default]
    Nothing,
    /// From where the mouse went down to where it is or came up.
    Between(Spot, Spot),
    /// Every text of the page.
    All,
}

/// What is selected on a page, and what its texts were when they were drawn.
#[derive(Clone, Default)]
struct State {
    selected: Selected,
    is_dragging: bool,
    /// In the order they were drawn in the last frame, and in this one.
    order: Vec<Id>,
    drawn: Vec<Id>,
    /// What of them is selected, as far as they are drawn.
    words: Vec<String>,
    /// The same in the frame before.
    said: String,
    /// Whether the mouse went down on one of them.
    is_hit: bool,
    /// Whether a frame has begun in which texts are selected, and in it the page
    /// itself, after what is round it.
    has_begun: bool,
    is_page: bool,
}

fn state() -> Id {
    Id::unique("what is selected on the page")
}

fn with<R>(ctx: &Context, change: impl FnOnce(&mut State) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default::<State>(state())))
}

/// Begins a frame, with what is round the page.
pub fn begin(ctx: &Context) {
    let has_field = ctx.text_edit_focused();
    let (is_escaped, is_up) = ctx.input(|input| (input.key_pressed(Key::Escape), !input.pointer.primary_down()));
    let is_all = !has_field && ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::A));
    with(ctx, |state| {
        state.order = std::mem::take(&mut state.drawn);
        state.said = state.words.join("\n");
        state.words.clear();
        (state.is_hit, state.has_begun, state.is_page) = (false, true, false);
        state.is_dragging &= !is_up;
        if is_escaped {
            state.selected = Selected::Nothing;
        } else if is_all && !state.order.is_empty() {
            state.selected = Selected::All;
        }
    });
}

/// What is drawn from now on is the page.
pub fn begin_page(ctx: &Context) {
    with(ctx, |state| state.is_page = true);
}

/// Whether something is selected, which Escape lets go of.
pub fn is_anything(ctx: &Context) -> bool {
    with(ctx, |state| !state.said.is_empty())
}

/// Another page has other texts.
pub fn forget(ctx: &Context) {
    with(ctx, |state| *state = State::default());
}

/// Ends a frame: what was pressed elsewhere lets go of what was selected, and
/// what is selected is copied where that is asked for.
pub fn end(ctx: &Context) {
    let is_pressed = ctx.input(|input| input.pointer.primary_pressed());
    let is_copied = ctx.input(|input| input.events.iter().any(|event| matches!(event, Event::Copy)));
    let is_over_menu = egui::Popup::is_any_open(ctx);
    let copied = with(ctx, |state| {
        if is_pressed && !state.is_hit && !is_over_menu {
            state.selected = Selected::Nothing;
        }
        (state.has_begun, state.is_page) = (false, false);
        state.words.join("\n")
    });
    if is_copied && !copied.is_empty() && !ctx.text_edit_focused() {
        ctx.copy_text(copied);
    }
}

/// Draws a text that can be selected, its first letter at `at`. `words` is all
/// of it, as it was written.
pub fn text(ui: &Ui, response: &Response, at: Pos2, mut galley: Arc<Galley>, words: &str, color: Color32) {
    let ctx = ui.ctx();
    let is_over = response.contains_pointer();
    let selected = with(ctx, |state| {
        if state.has_begun {
            state.drawn.push(response.id);
        }
        state.selected
    });
    if is_over || selected != Selected::Nothing {
        if is_over {
            ctx.set_cursor_icon(CursorIcon::Text);
            drag(ctx, response.id, at, &galley);
        }
        mark(ui, response.id, &mut galley, words);
    }
    ui.painter().galley(at, galley, color);
    menu(ui, response, words);
}

/// Marks what goes along with a selection that begins elsewhere, before it is
/// drawn: a value, a date, the words of a link. `words` is all of it where an
/// ellipsis stands for the rest.
pub fn along(ui: &Ui, galley: &mut Arc<Galley>, words: &str) {
    let place = |state: &mut State| {
        // Of several with the same words each has its own place.
        let id = Id::unique(("along", state.drawn.len()));
        state.drawn.push(id);
        (id, state.selected)
    };
    let drawn = with(ui.ctx(), |state| state.is_page.then(|| place(state)));
    if let Some((id, selected)) = drawn
        && selected != Selected::Nothing
    {
        let words = if galley.elided { words.to_owned() } else { galley.text().to_owned() };
        mark(ui, id, galley, &words);
    }
}

/// Marks what of a text is selected.
fn mark(ui: &Ui, id: Id, galley: &mut Arc<Galley>, words: &str) {
    let length = galley.text().chars().count();
    let selected = with(ui.ctx(), |state| of(state, id, length));
    if !selected.is_empty() {
        let part = || galley.text().get(editing::bytes(galley.text(), &selected)).unwrap_or_default().to_owned();
        let said = if selected == (0..length) { words.to_owned() } else { part() };
        with(ui.ctx(), |state| state.words.push(said));
        let range = CCursorRange::two(CCursor::new(selected.start), CCursor::new(selected.end));
        paint_text_selection(galley, ui.visuals(), &range, None);
    }
}

/// What the mouse does over a text.
fn drag(ctx: &Context, id: Id, at: Pos2, galley: &Galley) {
    let Some(pointer) = ctx.input(|input| input.pointer.interact_pos()) else { return };
    let (is_pressed, is_double, is_triple) = ctx.input(|input| {
        let (pointer, primary) = (&input.pointer, PointerButton::Primary);
        (pointer.primary_pressed(), pointer.button_double_clicked(primary), pointer.button_triple_clicked(primary))
    });
    let spot = |at| Spot { text: id, at };
    let here = galley.cursor_from_pos(pointer - at).index.0;
    let marked = if is_triple {
        Some(0..galley.text().chars().count())
    } else if is_double {
        Some(word(galley.text(), here))
    } else {
        is_pressed.then_some(here..here)
    };
    with(ctx, |state| {
        state.is_hit |= is_pressed;
        state.is_dragging |= is_pressed;
        if let Some(marked) = marked {
            state.selected = Selected::Between(spot(marked.start), spot(marked.end));
        } else if state.is_dragging
            && let Selected::Between(_, end) = &mut state.selected
        {
            *end = spot(here);
        }
    });
}

/// The menu of a text: to copy what is selected, or all of it.
fn menu(ui: &Ui, response: &Response, words: &str) {
    let ctx = ui.ctx();
    let is_asked = response.contains_pointer() && ctx.input(|input| input.pointer.secondary_clicked());
    if is_asked && let Some(pointer) = ctx.input(|input| input.pointer.interact_pos()) {
        editing::ask(ctx, response.id, pointer, 0..0);
    }
    match editing::menu(ui, response, &[Edit::Copy, Edit::All], is_asked) {
        Some((Edit::All, _)) => with(ctx, |state| state.selected = Selected::All),
        Some(_) => {
            let said = with(ctx, |state| state.said.clone());
            ctx.copy_text(if said.is_empty() { words.to_owned() } else { said });
        }
        None => {}
    }
}

/// What of a text is selected.
fn of(state: &State, id: Id, length: usize) -> Range<usize> {
    let (one, other) = match state.selected {
        Selected::Nothing => return 0..0,
        Selected::All => return 0..length,
        Selected::Between(one, other) => (one, other),
    };
    let place = |of: Id| state.order.iter().position(|text| *text == of);
    let (Some(first), Some(last), Some(here)) = (place(one.text), place(other.text), place(id)) else { return 0..0 };
    let (start, end) = if (first, one.at) <= (last, other.at) { (one, other) } else { (other, one) };
    let (first, last) = (first.min(last), first.max(last));
    if here < first || here > last {
        return 0..0;
    }
    let from = if here == first { start.at } else { 0 };
    let to = if here == last { end.at } else { length };
    from.min(length)..to.min(length).max(from.min(length))
}

/// The word at a place, counted in characters.
fn word(text: &str, at: usize) -> Range<usize> {
    let is_part = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_' | '’' | '\'');
    let letters: Vec<char> = text.chars().collect();
    let before = letters.iter().take(at).rev().take_while(|c| is_part(c)).count();
    let after = letters.iter().skip(at).take_while(|c| is_part(c)).count();
    at.saturating_sub(before)..at + after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_between_two_spots_is_selected_whichever_came_first() {
        let ids = [1, 2, 3].map(Id::unique);
        let spot = |text: usize, at| Spot { text: ids[text], at };
        let selected = |one, other| {
            let state = State { selected: Selected::Between(one, other), order: ids.to_vec(), ..State::default() };
            ids.map(|id| of(&state, id, 10))
        };
        assert_eq!(selected(spot(0, 4), spot(2, 3)), [4..10, 0..10, 0..3]);
        assert_eq!(selected(spot(2, 3), spot(0, 4)), [4..10, 0..10, 0..3]);
        assert_eq!(selected(spot(1, 7), spot(1, 2)), [0..0, 2..7, 0..0]);
        assert_eq!(word("Får støtte, ja", 6), 4..10);
        assert_eq!(word("Får støtte, ja", 3), 0..3);
    }
}
