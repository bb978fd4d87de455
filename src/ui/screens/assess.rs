//! The questionnaire, with the chart beside it or under a tab.

use super::assess_head::{progress, section_head, then_lead, title};
use super::item_row::{Asked, Row};
use super::live_chart;
use crate::scoring::{Answer, Record, SessionId};
use crate::ui::a11y;
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::{Event, Id, Key, Modifiers, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use std::collections::VecDeque;

/// Longest remark, in characters.
const MAX_REMARK: usize = 2000;
const REMARK_FIELD: f32 = 72.0;
const SECTION_GAP: f32 = 16.0;
const CHART_WIDTH: f32 = 392.0;

/// Where in the questionnaire a person is.
#[derive(Default)]
pub struct Assess {
    session: Option<SessionId>,
    current: usize,
    shows_chart: bool,
    remark: Option<(usize, String)>,
    scrolls_to_current: bool,
    /// Where the questionnaire was drawn; keys answer while the keyboard is
    /// in there, and nowhere else.
    room: Option<Rect>,
    /// Keys that came faster than the window was drawn; none is lost.
    typed: VecDeque<Key>,
    /// Items in the order they were answered, so that undoing leads back.
    answered: Vec<usize>,
}

impl Assess {
    /// Shows the questionnaire of a started session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let record = view.history.get(id)?;
        if self.session != Some(id) {
            let count = record.session.answers.len();
            let current = record.session.answers.next_unanswered(count.saturating_sub(1)).unwrap_or(0);
            *self = Self { session: Some(id), current, scrolls_to_current: true, ..Self::default() };
        }
        let room = ui.max_rect();
        self.room = None;
        let action =
            if room.width() >= 900.0 { self.wide(ui, room, record, view) } else { self.narrow(ui, room, record, view) };
        self.keys(ui, record).or(action)
    }

    fn wide(&mut self, ui: &mut Ui, room: Rect, record: &Record, view: &View<'_>) -> Option<Action> {
        let left = room.left() + 32.0;
        let card = Rect::from_min_max(
            pos2(room.right() - 24.0 - CHART_WIDTH, room.top() + 24.0),
            pos2(room.right() - 24.0, room.bottom() - 24.0),
        );
        let width = (card.left() - 48.0 - left).min(760.0);
        let title_bottom = title(ui, pos2(left, room.top() + 24.0), width, record, view);
        let bar_top = (title_bottom + 8.0).max(room.top() + 64.0);
        let bar = Rect::from_min_size(pos2(left, bar_top), vec2(width, 20.0));
        progress(ui, bar, record, view);
        let list =
            Rect::from_min_max(pos2(left - 18.0, bar.bottom() + 8.0), pos2(left + width + 32.0, room.bottom() - 8.0));
        let action = self.list(ui, list, record, view);
        let finish = live_chart::card(ui, card, record, view);
        action.or(finish.then(|| finish_action(record)))
    }

    fn narrow(&mut self, ui: &mut Ui, room: Rect, record: &Record, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let margin = if room.width() < 480.0 { 18.0 } else { 24.0 };
        let left = room.left() + margin;
        let width = room.width() - margin - if room.width() < 480.0 { 18.0 } else { 36.0 };
        let title_bottom = title(ui, pos2(left, room.top() + 20.0), width, record, view);
        let top = title_bottom + 8.0;
        let words = [texts.get("assess-tab-items"), texts.get("assess-tab-chart")];
        let [items, chart] = &words;
        let tabs = [
            Tab { text: items, icon: Some(Icon::List), marker: None },
            Tab { text: chart, icon: Some(Icon::Radar), marker: None },
        ];
        let (tabs_rect, chosen) =
            widgets::tabs(ui, pos2(left, top), width, "assess-view", &tabs, usize::from(self.shows_chart), colors);
        if let Some(chosen) = chosen {
            self.shows_chart = chosen == 1;
        }
        let is_beside = width - tabs_rect.width() > 160.0;
        let bar = if is_beside {
            Rect::from_min_max(pos2(tabs_rect.right() + 24.0, top + 10.0), pos2(left + width, top + 30.0))
        } else {
            Rect::from_min_size(pos2(left, tabs_rect.bottom() + 8.0), vec2(width, 20.0))
        };
        progress(ui, bar, record, view);
        let body_top = bar.bottom().max(tabs_rect.bottom()) + 12.0;
        let footer = Rect::from_min_max(pos2(room.left(), room.bottom() - 56.0), room.max);
        let body = Rect::from_min_max(pos2(left - 18.0, body_top), pos2(left + width + 32.0, footer.top()));
        let action = if self.shows_chart {
            let page = Rect::from_min_size(pos2(left, body_top), vec2(width, body.height()));
            live_chart::page(ui, page, record, view);
            None
        } else {
            self.list(ui, body, record, view)
        };
        ui.painter().rect_filled(footer, 0.0, colors.bg);
        widgets::hairline(ui, footer.x_range(), footer.top(), colors);
        let finish = live_chart::finish_button(ui, pos2(left + width, footer.center().y), record, view);
        let hint = live_chart::keys_hint(record, view);
        if text::width(ui, &hint, Style::SMALL) < width - finish.rect.width() - 16.0 {
            let at = pos2(left, footer.center().y);
            text::label_centered(ui, at, Anchor::Left, &hint, Style::SMALL, colors.muted);
        }
        action.or(finish.clicked().then(|| finish_action(record)))
    }

    /// All items under their dimensions.
    fn list(&mut self, ui: &mut Ui, rect: Rect, record: &Record, view: &View<'_>) -> Option<Action> {
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("items"));
        self.room = Some(rect);
        // Keys always have a place that can be seen.
        let takes_keyboard = self.scrolls_to_current || a11y::keyboard_is_nowhere(ui);
        let takes_keyboard = takes_keyboard && self.remark.is_none();
        let shown = ScrollArea::vertical().id_salt(("items", record.session.id.to_string())).auto_shrink(false).show(
            &mut child,
            |ui| {
                let origin = ui.max_rect().min;
                let left = origin.x + 18.0;
                let width = rect.width() - 50.0;
                let mut y = then_lead(ui, pos2(left, origin.y + 8.0), width, record, view);
                let mut action = None;
                for (place, (dimension, range)) in record.instrument.dimension_ranges().enumerate() {
                    if place > 0 {
                        y += SECTION_GAP;
                    }
                    let answered = record.session.answers.slice(range.clone()).iter().flatten().count();
                    let head = Rect::from_min_size(pos2(left, y), vec2(width, 32.0));
                    let head_top = y;
                    y += section_head(
                        ui,
                        head,
                        &record.instrument,
                        dimension.title.get(view.texts.language()),
                        answered,
                        range.len(),
                        view,
                    );
                    let mut after_current = false;
                    for (item, index) in dimension.items.iter().zip(range) {
                        let is_current = index == self.current;
                        if !is_current && !after_current {
                            widgets::hairline(ui, egui::Rangef::new(left, left + width), y, view.colors);
                        }
                        let row = Row {
                            instrument: &record.instrument,
                            item,
                            index,
                            answer: record.session.answers.get(index),
                            remark: record.session.remarks.get(&index).map(String::as_str),
                            count: record.session.answers.len(),
                            is_current,
                            takes_keyboard: is_current && takes_keyboard,
                            is_stacked: width < 520.0,
                        };
                        if is_current {
                            y += 8.0;
                        }
                        let height = row.height(ui, width, view.texts);
                        let rect = Rect::from_min_size(pos2(left, y), vec2(width, height));
                        if let Some(asked) = row.show(ui, rect, view.texts, view.colors) {
                            action = self.asked(record, index, asked).or(action.take());
                        }
                        y = rect.bottom();
                        if let Some(given) = self.remark_field(ui, pos2(left, y), width, record, index, view) {
                            action = Some(given);
                        }
                        if self.remark.as_ref().is_some_and(|(open, _)| *open == index) {
                            y += REMARK_FIELD + 12.0;
                        }
                        if is_current {
                            y += 12.0;
                            if std::mem::take(&mut self.scrolls_to_current) {
                                let first_of_section = item.id
                                    == dimension.items.first().map_or(item.id.clone(), |first| first.id.clone());
                                let top = if first_of_section { head_top } else { rect.top() - 12.0 };
                                ui.scroll_to_rect(Rect::from_min_max(pos2(left, top), pos2(left, y)), None);
                            }
                        }
                        after_current = is_current;
                    }
                }
                ui.expand_to_include_rect(Rect::from_min_max(origin, pos2(origin.x + 1.0, y + 24.0)));
                ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(origin.x + 1.0, y + 24.0)));
                action
            },
        );
        a11y::name_scroll_bar(ui, shown.id, &view.texts.get("scroll-bar"));
        shown.inner
    }

    fn asked(&mut self, record: &Record, index: usize, asked: Asked) -> Option<Action> {
        match asked {
            Asked::Answer(answer) => {
                self.current = index;
                Some(self.answer(record, answer))
            }
            Asked::Focus => {
                self.current = index;
                None
            }
            Asked::Remark => {
                self.current = index;
                let text = record.session.remarks.get(&index).cloned().unwrap_or_default();
                self.remark = Some((index, text));
                None
            }
        }
    }

    /// Gives an item the keyboard, as when coming from the review.
    pub fn go_to(&mut self, session: SessionId, item: usize) {
        *self = Self { session: Some(session), current: item, scrolls_to_current: true, ..Self::default() };
    }

    /// Answers the current item and moves on to the next unanswered one.
    fn answer(&mut self, record: &Record, answer: Option<Answer>) -> Action {
        let item = self.current;
        self.answered.push(item);
        if answer.is_some() {
            let mut answers = record.session.answers.clone();
            answers.set(item, answer);
            if let Some(next) = answers.next_unanswered(item) {
                self.current = next;
            }
            self.scrolls_to_current = true;
        }
        Action::Answer { session: record.session.id, item, answer }
    }

    fn remark_field(
        &mut self,
        ui: &mut Ui,
        at: egui::Pos2,
        width: f32,
        record: &Record,
        index: usize,
        view: &View<'_>,
    ) -> Option<Action> {
        let (_, value) = self.remark.as_mut().filter(|(open, _)| *open == index)?;
        let item = record.instrument.item(index)?.text.get(view.texts.language());
        let name = view.texts.with("assess-remark-field", &[("item", item.into())]);
        let hint = view.texts.get("assess-remark-hint");
        let id = Id::unique(("remark", index));
        let is_new = !ui.ctx().memory(|memory| memory.data.get_temp::<bool>(id).unwrap_or_default());
        let rect = Rect::from_min_size(at + vec2(0.0, 4.0), vec2(width, REMARK_FIELD));
        let response = widgets::text_field(ui, rect, id, value, &name, &hint, MAX_REMARK, view.colors);
        if is_new {
            response.request_focus();
            ui.ctx().memory_mut(|memory| memory.data.insert_temp(id, true));
            return None;
        }
        let text = value.clone();
        let stored = record.session.remarks.get(&index).map_or("", String::as_str);
        if response.lost_focus() {
            ui.ctx().memory_mut(|memory| memory.data.remove::<bool>(id));
            self.remark = None;
        }
        (text != stored).then_some(Action::Remark { session: record.session.id, item: index, text })
    }

    fn keys(&mut self, ui: &Ui, record: &Record) -> Option<Action> {
        if ui.ctx().text_edit_focused() {
            return None;
        }
        let command = ui.input_mut(|input| {
            let undo = input.consume_key(Modifiers::COMMAND, Key::Z);
            let finish = input.consume_key(Modifiers::COMMAND, Key::Enter);
            (undo, finish)
        });
        match command {
            (true, _) => return Some(self.undo(record)),
            (_, true) => return Some(finish_action(record)),
            (false, false) => {}
        }
        if !self.has_keyboard(ui) {
            return None;
        }
        let max = record.instrument.scale.max();
        let points = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
        let points: Vec<(u8, Key)> = (1..=max).zip(points).collect();
        let others = [Key::Num0, Key::X, Key::Delete, Key::Backspace, Key::ArrowUp, Key::ArrowDown];
        let is_ours = |key: &Key| others.contains(key) || points.iter().any(|(_, point)| point == key);
        let typed = &mut self.typed;
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Key { key, pressed: true, modifiers, .. } if modifiers.is_none() && is_ours(key) => {
                    typed.push_back(*key);
                    false
                }
                _ => true,
            });
        });
        let key = self.typed.pop_front()?;
        if !self.typed.is_empty() {
            ui.ctx().request_repaint();
        }
        let last = record.session.answers.len().saturating_sub(1);
        let answer = match key {
            Key::ArrowUp | Key::ArrowDown => {
                self.current =
                    if key == Key::ArrowUp { self.current.saturating_sub(1) } else { (self.current + 1).min(last) };
                self.scrolls_to_current = true;
                ui.ctx().request_repaint();
                return None;
            }
            Key::Num0 | Key::X => Some(Answer::NotRelevant),
            Key::Delete | Key::Backspace => None,
            _ => points.iter().find(|(_, point)| *point == key).map(|(point, _)| Answer::Point(*point)),
        };
        Some(self.answer(record, answer))
    }

    fn undo(&mut self, record: &Record) -> Action {
        if let Some(item) = self.answered.pop() {
            self.current = item;
            self.scrolls_to_current = true;
        }
        Action::UndoAnswer(record.session.id)
    }

    /// Whether the keyboard is in the questionnaire: single letters and
    /// digits mean something there alone.
    fn has_keyboard(&self, ui: &Ui) -> bool {
        let Some(focused) = ui.memory(|memory| memory.focused()) else { return true };
        let room = self.room.unwrap_or(Rect::NOTHING);
        ui.ctx().read_response(focused).is_some_and(|response| room.contains(response.rect.center()))
    }
}

/// Finishes when all is answered; otherwise the review comes first.
fn finish_action(record: &Record) -> Action {
    let session = &record.session;
    if session.answers.answered() == session.answers.len() {
        Action::Finish(session.id)
    } else {
        Action::Go(Place::Review(session.id))
    }
}

/// A button that leads back to the questionnaire.
pub fn back_button(ui: &mut Ui, at: egui::Pos2, view: &View<'_>) -> bool {
    let words = view.texts.get("review-back");
    Button::new(&words).icon(Icon::ArrowLeft).show_at(ui, at, Anchor::Left, view.colors).clicked()
}
