//! What is written or chosen in.

use crate::i18n::Texts;
use crate::ui::a11y;
use crate::ui::colors::Colors;
use crate::ui::editing;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, Part, band, column, drawn, label, part};
use crate::ui::spacing::{CONTROL, GAP_S};
use crate::ui::text::{self, Style};
use crate::ui::widgets::{self, DateField, Edge, Typed};
use egui::accesskit::Role;
use egui::{Color32, Galley, Id, Key, Modifiers, Rect, Ui, vec2};
use jiff::civil::Date;
use std::sync::Arc;

/// A text field that grows with what is written, or of one line.
pub struct TextField<'a, M> {
    /// What is written.
    pub value: &'a mut String,
    /// Unlike every other field's.
    pub id: Id,
    /// What a screen reader calls it.
    pub name: String,
    /// What stands in it while it is empty.
    pub hint: String,
    /// Longest text, in characters.
    pub max_chars: usize,
    /// Whether it stays one line.
    pub is_one_line: bool,
    /// Whether it stands in a row: as high as its lines, and with an edge only
    /// while it is pointed at or has the keyboard.
    pub is_quiet: bool,
    /// Whether it has the keyboard when it comes.
    pub takes_keyboard: bool,
    /// Whether it says how long the text is when there is hardly room for more.
    pub tells_length: bool,
    /// What Enter asks for in a field of one line, or in a row.
    pub entered: Option<M>,
    /// What leaving it asks for, with Enter, Escape, Tab or the mouse.
    pub left: Option<M>,
    /// The colours.
    pub colors: &'a Colors,
}

impl<'a, M: 'a> TextField<'a, M> {
    /// An empty field of one line.
    pub fn new(value: &'a mut String, id: Id, name: String, max_chars: usize, colors: &'a Colors) -> Self {
        let hint = String::new();
        Self {
            value,
            id,
            name,
            hint,
            max_chars,
            is_one_line: true,
            is_quiet: false,
            takes_keyboard: false,
            tells_length: true,
            entered: None,
            left: None,
            colors,
        }
    }

    /// The field as a part of a page.
    pub fn node(self) -> Node<'a, M> {
        part(self)
    }
}

/// Letters of how long a text has become.
const LENGTH: Style = Style::SMALL;
/// Narrowest line of text beside that, in points.
const LINE_LEAST: f32 = 120.0;
/// So near the longest text its length is told, as a share of it and in
/// characters.
const NEAR_SHARE: usize = 5;
const NEAR: usize = 200;

impl<M> TextField<'_, M> {
    /// How long the text is of how long it can be, and whether it is full;
    /// told when it is nearly so.
    fn length(&self) -> Option<(String, bool)> {
        let near = NEAR.min(self.max_chars / NEAR_SHARE);
        // Bytes are never fewer than characters.
        if !self.tells_length || self.value.len() + near < self.max_chars {
            return None;
        }
        let length = self.value.chars().count();
        (length + near >= self.max_chars).then(|| (format!("{length} / {}", self.max_chars), length >= self.max_chars))
    }
}

impl<M> Part<M> for TextField<'_, M> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        if self.is_one_line {
            return CONTROL;
        }
        if self.is_quiet {
            let text = widgets::text_height(ui, self.value, width).max(CONTROL);
            return text + self.length().map_or(0.0, |_| LENGTH.line_height());
        }
        let area = widgets::area_height(ui, self.value, width).max(widgets::area_height(ui, &self.hint, width));
        area + self.length().map_or(0.0, |_| LENGTH.line_height())
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<M> {
        let length = self.length();
        let Self {
            value, id, name, hint, max_chars, takes_keyboard, entered, left, colors, is_one_line, is_quiet, ..
        } = *self;
        let is_new = takes_keyboard && a11y::is_new(ui.ctx(), id);
        // The keyboard is in its menu, and comes back.
        let had_menu = editing::is_open(ui.ctx(), id);
        let length = length.map(|(words, is_full)| {
            let color = if is_full { colors.danger } else { colors.muted };
            (text::galley(ui, &words, LENGTH, color, f32::INFINITY), words, color)
        });
        // Beside a line of text it stands only where that keeps its room.
        let has_room = |(galley, ..): &(Arc<Galley>, String, Color32)| {
            !is_one_line || rect.width() - galley.size().x - GAP_S >= LINE_LEAST
        };
        let field = match &length.filter(has_room) {
            Some((galley, words, color)) => {
                let (galley, color) = (Arc::clone(galley), *color);
                let room = if is_one_line {
                    rect.with_max_x(rect.right() - galley.size().x - GAP_S)
                } else {
                    rect.with_max_y(rect.bottom() - LENGTH.line_height())
                };
                let at = if is_one_line {
                    rect.right_center() - vec2(0.0, galley.size().y / 2.0)
                } else {
                    rect.right_bottom() - vec2(0.0, galley.size().y)
                };
                text::place(ui, at, text::Anchor::Right, galley, color, words, Role::Label);
                room
            }
            None => rect,
        };
        let has_keyboard = ui.memory(|memory| memory.has_focus(id));
        // On a row Enter is no new line.
        let is_entered = is_quiet
            && has_keyboard
            && entered.is_some()
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let is_pointed_at = ui.rect_contains_pointer(field);
        let shown =
            if is_quiet && !has_keyboard && !is_pointed_at { widgets::quiet_text_field } else { widgets::text_field };
        let response = shown(ui, field, id, value, &name, &hint, max_chars, colors);
        if is_entered {
            response.surrender_focus();
            return entered;
        }
        if is_new {
            a11y::take(&response);
            widgets::bring_whole_into_view(ui, &response, field);
        }
        if !response.lost_focus() || had_menu || editing::is_open(ui.ctx(), id) {
            return None;
        }
        entered.filter(|_| ui.input(|input| input.key_pressed(Key::Enter))).or(left)
    }
}

/// One of a few, from a list that opens under its field. `asked` with the
/// place of what was chosen.
pub fn choose<'a, M: 'a>(
    name: String,
    options: Vec<String>,
    selected: usize,
    edge: Edge,
    colors: &'a Colors,
    asked: impl FnOnce(usize) -> M + 'a,
) -> Node<'a, M> {
    band(CONTROL, move |ui, rect| widgets::dropdown(ui, rect, &name, &options, selected, edge, colors).map(asked))
}

/// A date, from a month that opens under its field, or typed there; `None` is
/// no date.
pub fn date<'a, M: 'a>(field: DateField<'a>, asked: impl FnOnce(Option<Date>) -> M + 'a) -> Node<'a, M> {
    band(CONTROL, move |ui, rect| field.show(ui, rect).map(asked))
}

/// The same from an icon, `side` points wide.
pub fn date_icon<'a, M: 'a>(
    side: f32,
    field: DateField<'a>,
    asked: impl FnOnce(Option<Date>) -> M + 'a,
) -> Node<'a, M> {
    drawn(vec2(side, side), move |ui, rect| field.show_icon(ui, rect).map(asked))
}

/// An icon that opens a list of things to do, each with what it asks for.
pub fn opens<'a, M: 'a>(
    side: f32,
    icon: Icon,
    name: String,
    choices: Vec<(String, M)>,
    colors: &'a Colors,
) -> Node<'a, M> {
    drawn(vec2(side, side), move |ui, rect| {
        let response = widgets::icon_button(ui, rect.center(), side, icon, &name, colors);
        let (words, asked): (Vec<String>, Vec<M>) = choices.into_iter().unzip();
        let chosen = widgets::menu(&response, ui, &name, &words, colors)?;
        asked.into_iter().nth(chosen)
    })
}

/// A field for a passphrase under its name, with a button that shows or hides
/// what is typed.
pub struct SecretField<'a, M> {
    /// What is typed.
    pub typed: &'a mut Typed,
    /// Unlike every other field's.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Whether what is typed can be seen.
    pub is_shown: bool,
    /// Whether it can be typed in.
    pub is_enabled: bool,
    /// What the button asks for.
    pub turned: M,
    /// What Enter asks for.
    pub entered: Option<M>,
}

impl<'a, M: 'a> SecretField<'a, M> {
    /// The field as a part of a page.
    pub fn node(self, texts: &'a Texts, colors: &'a Colors) -> Node<'a, M> {
        let Self { typed, id, name, is_shown, is_enabled, turned, entered } = self;
        // The field has the name; the words above it are for the eye.
        let words = label(name.clone(), Style::COMPACT.semibold(), colors.ink).silent();
        let field = band(CONTROL, move |ui, rect| {
            let toggle = texts.get(if is_shown { "passphrase-hide" } else { "passphrase-show" });
            let mut is_now_shown = is_shown;
            let toggle = (toggle.as_str(), &mut is_now_shown);
            let response = widgets::secret_in(ui, rect, id, typed, &name, toggle, is_enabled, colors);
            if is_now_shown != is_shown {
                return Some(turned);
            }
            entered.filter(|_| response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)))
        });
        column(GAP_S, [words, field])
    }
}
