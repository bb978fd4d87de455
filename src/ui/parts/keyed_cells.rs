//! A sheet of paper being keyed: a cell a statement, part by part. All of them
//! together have the keyboard.

use crate::group::Sheet;
use crate::instrument::Instrument;
use crate::scoring::Answer;
use crate::ui::a11y;
use crate::ui::colors::Colors;
use crate::ui::layout::Part;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XS};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Event, EventFilter, Id, Key, Modifiers, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Side of a cell, and of one on a long sheet, in points.
const CELL: f32 = 40.0;
const SMALL_CELL: f32 = 32.0;
/// A sheet of more statements is long.
const LONG: usize = 10;
/// Between two parts, in points.
const BETWEEN: f32 = GAP_L + GAP_XS;
/// Letters of what is keyed, and of the names of the parts.
const KEYED: Style = Style::LEAD.semibold();
const NAMES: Style = Style::SMALL.semibold();

/// The cells of a sheet.
pub struct KeyedCells<'a> {
    /// Unlike everything else's on the page.
    pub id: Id,
    /// What is keyed.
    pub sheet: &'a Sheet,
    /// What is answered on it.
    pub instrument: &'a Instrument,
    /// Whether it takes the keyboard when it comes.
    pub takes_keyboard: bool,
    /// What a screen reader calls it, and hears that it holds.
    pub name: String,
    pub told: String,
    /// What the parts are called, in their order.
    pub titles: Vec<String>,
    /// The colours.
    pub colors: &'a Colors,
}

/// What was done in the cells.
#[derive(Clone, Debug, PartialEq)]
pub enum Keyed {
    /// The sheet is this now.
    Sheet(Sheet),
    /// It is to be counted.
    Count(Sheet),
    /// This stands for no answer, or there is no cell for it.
    Refused(String),
}

/// A part of the sheet at its place, seen from the upper left corner.
struct Placed {
    title: Rect,
    cells: Vec<Rect>,
}

impl KeyedCells<'_> {
    fn side(&self) -> f32 {
        if self.instrument.item_count() > LONG { SMALL_CELL } else { CELL }
    }

    /// The parts beside each other, on as many lines as they need.
    fn placed(&self, ui: &Ui, width: f32) -> Vec<Placed> {
        let (side, step) = (self.side(), self.side() + GAP_XS);
        let line = NAMES.line_height() + GAP_XS;
        let (mut left, mut top, mut lowest) = (0.0_f32, 0.0_f32, 0.0_f32);
        let mut placed = Vec::new();
        for ((_, range), title) in self.instrument.dimension_ranges().zip(&self.titles) {
            // No more than a screen has points.
            let fitting = ((width + GAP_XS) / step).floor().max(1.0) as usize;
            let columns = range.len().min(fitting).max(1);
            let cells = columns as f32 * step - GAP_XS;
            let wide = text::width(ui, title, NAMES).ceil().min(width).max(cells);
            if left > 0.0 && left + wide > width {
                (left, top) = (0.0, lowest + GAP_S);
            }
            let at = |place: usize| {
                let (row, column) = (place / columns, place % columns);
                let corner = pos2(left + column as f32 * step, top + line + row as f32 * step);
                Rect::from_min_size(corner, vec2(side, side))
            };
            let cells: Vec<Rect> = (0..range.len()).map(at).collect();
            lowest = cells.iter().map(|cell| cell.bottom()).fold(lowest, f32::max);
            let title = Rect::from_min_size(pos2(left, top), vec2(wide, NAMES.line_height()));
            placed.push(Placed { title, cells });
            left += wide + BETWEEN;
        }
        placed
    }
}

impl Part<Keyed> for KeyedCells<'_> {
    fn least(&self, ui: &Ui) -> f32 {
        let longest = self.titles.iter().map(|title| text::longest_word(ui, title, NAMES).ceil());
        longest.fold(self.side(), f32::max)
    }

    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let placed = self.placed(ui, width);
        placed.iter().flat_map(|part| &part.cells).map(|cell| cell.bottom()).fold(0.0, f32::max)
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<Keyed> {
        let placed = self.placed(ui, rect.width());
        let is_new = self.takes_keyboard && a11y::is_new(ui.ctx(), self.id);
        let response = ui.interact(rect, self.id, Sense::click());
        if is_new {
            a11y::take(&response);
        }
        ui.advance_cursor_after_rect(rect);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(self.told.as_str()));
        let cells = placed.iter().flat_map(|part| &part.cells).map(|cell| cell.translate(rect.min.to_vec2()));
        let cells: Vec<Rect> = cells.collect();
        let has_keyboard = response.has_focus();
        self.paint(ui, rect, &placed, &cells, has_keyboard);
        widgets::bring_into_view(ui, &response);
        if has_keyboard {
            let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
            return self.keys(ui, &response);
        }
        if response.clicked() {
            response.request_focus();
            let pointed = response.interact_pointer_pos()?;
            let cell = cells.iter().position(|cell| cell.expand(GAP_XS / 2.0).contains(pointed))?;
            let mut sheet = self.sheet.clone();
            sheet.go_to(cell);
            return Some(Keyed::Sheet(sheet));
        }
        None
    }
}

impl KeyedCells<'_> {
    fn paint(&self, ui: &Ui, rect: Rect, placed: &[Placed], cells: &[Rect], has_keyboard: bool) {
        let colors = self.colors;
        let accent = colors.accent(self.instrument.marker);
        for (part, title) in placed.iter().zip(&self.titles) {
            let galley = text::line(ui, title, NAMES, accent, part.title.width());
            ui.painter().galley(rect.min + part.title.min.to_vec2(), galley, accent);
        }
        for (place, cell) in cells.iter().enumerate() {
            let edge = Stroke::new(1.0, colors.control);
            ui.painter().rect(*cell, CONTROL_RADIUS, colors.surface, edge, StrokeKind::Inside);
            if let Some(answer) = self.sheet.keyed().get(place) {
                text::paint_centered(ui, cell.center(), Anchor::Center, &sign(*answer), KEYED, colors.ink);
            }
        }
        // After the last one it stays on it.
        let current = cells.get(self.sheet.at()).or(cells.last()).filter(|_| has_keyboard);
        if let Some(cell) = current {
            ui.painter().rect_stroke(*cell, CONTROL_RADIUS, Stroke::new(2.0, colors.focus), StrokeKind::Inside);
        }
    }

    /// Everything that was typed since the last frame, in its order. What comes
    /// after a sheet was counted is the next one's.
    fn keys(&self, ui: &mut Ui, response: &egui::Response) -> Option<Keyed> {
        let ahead = self.id.with("what is keyed of the next sheet");
        let mut typed: Vec<Event> = ui.data_mut(|data| data.remove_temp(ahead)).unwrap_or_default();
        ui.input_mut(|input| typed.extend(input.events.extract_if(.., |event| is_typed(event))));
        let mut sheet = self.sheet.clone();
        let mut refused = String::new();
        let mut typed = typed.into_iter();
        let mut is_counted = false;
        for event in typed.by_ref() {
            match event {
                Event::Text(signs) => refused.extend(signs.chars().filter(|sign| !sheet.key(*sign, self.instrument))),
                Event::Paste(signs) if !sheet.paste(&signs, self.instrument) => refused += signs.trim(),
                Event::Key { key: Key::Backspace, .. } => sheet.back(),
                Event::Key { key: Key::ArrowLeft, .. } => sheet.go_to(sheet.at().saturating_sub(1)),
                Event::Key { key: Key::ArrowRight, .. } => sheet.go_to(sheet.at() + 1),
                Event::Key { key: Key::Home, .. } => sheet.go_to(0),
                Event::Key { key: Key::End, .. } => sheet.go_to(usize::MAX),
                Event::Key { key: Key::Enter, .. } => is_counted = sheet.answers(self.instrument).is_some(),
                _ => {}
            }
            if is_counted {
                break;
            }
        }
        if is_counted {
            let rest: Vec<Event> = typed.collect();
            if !rest.is_empty() {
                ui.data_mut(|data| data.insert_temp(ahead, rest));
                ui.ctx().request_repaint();
            }
            return Some(Keyed::Count(sheet));
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            response.surrender_focus();
        }
        if refused.is_empty() || sheet != *self.sheet {
            return (sheet != *self.sheet).then_some(Keyed::Sheet(sheet));
        }
        Some(Keyed::Refused(refused))
    }
}

/// Whether the cells take it.
fn is_typed(event: &Event) -> bool {
    const KEYS: [Key; 6] = [Key::Backspace, Key::ArrowLeft, Key::ArrowRight, Key::Home, Key::End, Key::Enter];
    match event {
        Event::Text(_) | Event::Paste(_) => true,
        Event::Key { key, pressed: true, modifiers, .. } => modifiers.is_none() && KEYS.contains(key),
        _ => false,
    }
}

/// What stands in a cell.
fn sign(answer: Option<Answer>) -> String {
    match answer {
        Some(Answer::Point(point)) => point.to_string(),
        Some(Answer::NotRelevant) => "–".to_owned(),
        None => "·".to_owned(),
    }
}
