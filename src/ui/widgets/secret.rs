//! A field for a passphrase: hidden until one asks to see it, and forgotten
//! by the toolkit as soon as it can be.

use super::{Button, focus_ring};
use crate::passphrase::MAX_CHARS;
use crate::ui::colors::Colors;
use crate::ui::editing;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use egui::text_edit::TextEditState;
use egui::{Event, Id, Margin, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, pos2, vec2};
use zeroize::{Zeroize, Zeroizing};

/// What is being typed. It never moves in memory while it grows, so that
/// wiping it wipes all of it.
pub struct Typed(Zeroizing<String>);

impl Default for Typed {
    fn default() -> Self {
        Self(Zeroizing::new(String::with_capacity(4 * MAX_CHARS + 4)))
    }
}

impl Typed {
    /// Nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many characters there are.
    pub fn count(&self) -> usize {
        self.0.chars().count()
    }

    /// Gives it away, and is empty.
    pub fn take(&mut self) -> Option<crate::passphrase::Passphrase> {
        crate::passphrase::Passphrase::take(&mut self.0)
    }

    /// Wipes it.
    pub fn clear(&mut self) {
        if !self.0.is_empty() {
            self.0.zeroize();
        }
    }

    /// Whether both are the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

/// Height of a passphrase's name and field, in points.
pub const SECRET_FIELD: f32 = 68.0;

/// Between a passphrase's name and its field, in points.
const BELOW_NAME: f32 = 28.0;

/// A field with its name above it, and a button that shows or hides what is
/// typed.
pub fn secret_field(
    ui: &mut Ui,
    at: egui::Pos2,
    width: f32,
    id: Id,
    typed: &mut Typed,
    name: &str,
    toggle: (&str, &mut bool),
    is_enabled: bool,
    colors: &Colors,
) -> Response {
    text::paint(ui, at, Anchor::Left, name, Style::COMPACT.semibold(), colors.ink);
    let rect = Rect::from_min_size(pos2(at.x, at.y + BELOW_NAME), vec2(width, SECRET_FIELD - BELOW_NAME));
    secret_in(ui, rect, id, typed, name, toggle, is_enabled, colors)
}

/// The same in `rect`, with its name for screen readers alone.
pub fn secret_in(
    ui: &mut Ui,
    rect: Rect,
    id: Id,
    typed: &mut Typed,
    name: &str,
    toggle: (&str, &mut bool),
    is_enabled: bool,
    colors: &Colors,
) -> Response {
    let (words, is_shown) = toggle;
    let button = Button::new(words);
    let room = button.width(ui).min(rect.width() / 2.0);
    let place = Rect::from_min_max(pos2(rect.right() - room, rect.top()), rect.max);
    let rect = rect.with_max_x(place.left() - 8.0);
    let fill = if is_enabled { colors.surface } else { colors.sunken };
    ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect.shrink2(vec2(4.0, 2.0))));
    // What can be seen goes nowhere, either: who copies keeps a history.
    if ui.memory(|memory| memory.has_focus(id)) {
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Copy | Event::Cut)));
    }
    let selected = editing::before(ui, id, rect, &typed.0, MAX_CHARS, true);
    let edit = TextEdit::singleline(&mut *typed.0)
        .id(id)
        .password(!*is_shown)
        .interactive(is_enabled)
        .char_limit(MAX_CHARS)
        .frame(egui::Frame::NONE.inner_margin(Margin::symmetric(8, 8)))
        .desired_width((rect.width() - 8.0).max(0.0));
    // A narrow window with large text may leave no room at all.
    let inside = (rect.size() - vec2(8.0, 4.0)).max(egui::Vec2::ZERO);
    let response = child.add_sized(inside, edit);
    ui.advance_cursor_after_rect(rect);
    // What could be undone would be kept in memory, key by key.
    if let Some(mut state) = TextEditState::load(ui.ctx(), id) {
        state.clear_undoer();
        state.store(ui.ctx(), id);
    }
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
    if is_enabled {
        editing::after(ui, &response, rect, &mut typed.0, selected, true);
    }
    let long = format!("{words}: {name}");
    if button.name(&long).show(ui, place, colors).clicked() {
        *is_shown = !*is_shown;
    }
    response
}
