//! The list of sessions: open, name, delete, choose two to compare. It holds
//! ten thousand as well as ten: only what can be seen is built.

use super::session_columns::{Columns, Values};
use super::session_row::{self, Asked, Opened, Place};
use crate::scoring::{Record, SessionId, Strand};
use crate::ui::action::Action;
use crate::ui::layout::{Node, Part, column, hairline, part};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_XL, NO_GAP};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::epaint::MarginF32;
use egui::{Id, Key, Rect, Ui};
use std::collections::VecDeque;

/// Fewest rows the list shows before it scrolls.
const LEAST_ROWS: usize = 6;
/// Most sessions that are compared.
pub const COMPARED: usize = 2;
/// Below the last row.
const FOOT: MarginF32 = MarginF32 { bottom: GAP_L, ..MarginF32::ZERO };
/// Beside what stands in a row, so that the bar that scrolls them has room.
const SIDES: MarginF32 = MarginF32::symmetric(GAP_XL, NO_GAP);

/// What is chosen and half written in the list.
#[derive(Default)]
pub struct SessionList {
    checked: Vec<SessionId>,
    label: Option<(SessionId, String)>,
    asked_to_delete: Option<SessionId>,
    /// What has just been opened by keyboard in a row takes it.
    takes_keyboard: bool,
    /// What has just been closed in a row gives it back.
    gives_back: Option<(SessionId, Place)>,
    /// What was asked for in one frame, in that order: what was written goes
    /// before where one goes next.
    asked: VecDeque<Action>,
}

impl SessionList {
    /// The sessions that are chosen, at most two.
    pub fn checked(&self) -> &[SessionId] {
        &self.checked
    }

    /// Keeps what is half written where something covers the list; what it
    /// was written in has the keyboard when the list is there again.
    pub fn cover(&mut self) -> Option<Action> {
        let (id, label) = self.label.take()?;
        self.gives_back = Some((id, Place::Label));
        Some(named((id, label)))
    }

    /// The same where another page is shown: nothing is given back there, and
    /// where one would have gone next is not gone.
    pub fn leave(&mut self) -> Option<Action> {
        self.gives_back = None;
        self.asked.extend(self.label.take().map(named));
        self.asked.retain(|asked| matches!(asked, Action::Relabel(..)));
        self.asked.pop_front()
    }

    /// Chooses none.
    pub fn clear(&mut self) {
        self.checked.clear();
    }

    /// Leaves out what is no longer there.
    pub fn forget_deleted(&mut self, view: &View<'_>) {
        self.checked.retain(|id| view.contents.history.get(*id).is_some());
    }

    /// The list in a card that takes what its page has left.
    pub fn node<'a>(
        &'a mut self,
        ui: &Ui,
        strands: &'a [Strand<'a>],
        records: &'a [&'a Record],
        view: &'a View<'_>,
    ) -> Node<'a, Action> {
        let widest_date = session_row::widest_date(ui, records, view);
        part(Sessions { list: self, values: Values::new(strands, records), records, widest_date, view }).grows()
    }

    /// Changes what is open; gives what the application has to do.
    fn answer(&mut self, ui: &Ui, asked: Asked) -> Option<Action> {
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
        match asked {
            Asked::Do(action) => return Some(action),
            Asked::Check(id) if self.checked.contains(&id) => self.checked.retain(|other| *other != id),
            Asked::Check(id) => {
                self.checked.push(id);
                if self.checked.len() > COMPARED {
                    self.checked.remove(0);
                }
            }
            // One that is still open is kept before another is.
            Asked::Name(id, label) => return self.label.replace((id, label)).map(named),
            Asked::Named(id) => {
                let written = self.label.take_if(|(of, _)| *of == id)?;
                if is_escaped || ui.input(|input| input.key_pressed(Key::Enter)) {
                    self.gives_back = Some((id, Place::Label));
                }
                return Some(named(written));
            }
            Asked::Dated(id, date) => return Some(Action::Redate(id, date)),
            Asked::Delete { id, by_keyboard } => {
                self.asked_to_delete = Some(id);
                self.takes_keyboard = by_keyboard;
            }
            Asked::Deleted(id) => {
                self.asked_to_delete = None;
                self.checked.retain(|other| *other != id);
                return Some(Action::Delete(id));
            }
            Asked::Keep { id, by_keyboard } => {
                self.asked_to_delete = None;
                if is_escaped || by_keyboard {
                    self.gives_back = Some((id, Place::Delete));
                }
            }
        }
        None
    }
}

/// The label as it is kept.
fn named((id, label): (SessionId, String)) -> Action {
    Action::Relabel(id, label.trim().to_owned())
}

struct Sessions<'a, 'v> {
    list: &'a mut SessionList,
    values: Values<'a>,
    records: &'a [&'a Record],
    widest_date: String,
    view: &'a View<'v>,
}

impl Sessions<'_, '_> {
    /// The columns, and how high the head and a row are in a card so wide.
    fn measure(&self, ui: &Ui, width: f32) -> (Columns, f32, f32) {
        let (view, values) = (self.view, self.values);
        let inner = width - SIDES.sum().x;
        let columns = Columns::new(ui, inner, values, &self.widest_date, view);
        let head = session_row::head(&columns, values, view).height(ui, inner);
        // All rows are as high as the highest that any of them can become.
        let rows = self.records.first().map(|record| {
            let row = session_row::row(&columns, record, &self.widest_date, values, Opened::default(), view)
                .height(ui, inner);
            row.max(session_row::ask_to_delete(record.session.id, &self.widest_date, false, view).height(ui, inner))
        });
        (columns, head, rows.unwrap_or_default())
    }
}

impl Part<Action> for Sessions<'_, '_> {
    fn height(&self, ui: &Ui, width: f32) -> f32 {
        let (_, head, row) = self.measure(ui, width);
        head + row * self.records.len().min(LEAST_ROWS) as f32 + FOOT.sum().y
    }

    fn show(self: Box<Self>, ui: &mut Ui, rect: Rect) -> Option<Action> {
        let (columns, head, height) = self.measure(ui, rect.width());
        let Self { list, values, records, view, .. } = *self;
        let whole = head + height * records.len() as f32 + FOOT.sum().y;
        let card = rect.with_max_y(rect.bottom().min(rect.top() + whole));
        widgets::card(ui, card, view.colors);
        let body = card.with_min_y(card.top() + head) - FOOT;
        session_row::head(&columns, values, view).pad(SIDES).show(ui, card.with_max_y(body.top()));

        let (checked, mut label) = (&list.checked, list.label.as_mut());
        let asked = parts::rows(ui, body, "sessions", height, records.len(), view.texts, |place| {
            let Some(record) = records.get(place) else { return (Id::unique(place), column(NO_GAP, [])) };
            let id = record.session.id;
            let mut gives_back = |place| list.gives_back.take_if(|back| *back == (id, place)).is_some();
            let date = session_row::date_words(record, view.texts);
            let row = if list.asked_to_delete == Some(id) {
                session_row::ask_to_delete(id, &date, std::mem::take(&mut list.takes_keyboard), view)
            } else {
                let opened = Opened {
                    is_checked: checked.contains(&id),
                    label_has_keyboard: gives_back(Place::Label),
                    delete_has_keyboard: gives_back(Place::Delete),
                    label: label.take_if(|(of, _)| *of == id).map(|(_, label)| label),
                };
                session_row::row(&columns, record, &date, values, opened, view)
            };
            (Id::unique(("session", id.to_string())), column(NO_GAP, [hairline(view.colors), row.grows()]).pad(SIDES))
        });
        // Where its row was scrolled away nothing tells that it was left.
        let is_out_of_sight = label.is_some();
        if is_out_of_sight {
            list.asked.extend(list.label.take().map(named));
        }
        for asked in asked {
            let action = list.answer(ui, asked);
            list.asked.extend(action);
        }
        let action = list.asked.pop_front();
        if !list.asked.is_empty() {
            ui.ctx().request_repaint();
        }
        action
    }
}
