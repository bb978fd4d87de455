//! The questionnaire, with the chart beside it or under a tab.

use super::answering::{Keys, Typed};
use super::assess_head::{progress, section_head, then_lead, title};
use super::item_row::{Asked, Row};
use super::live_chart;
use crate::scoring::{Answer, Record, SessionId};
use crate::ui::a11y;
use crate::ui::action::{Action, Place};
use crate::ui::clicks;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button, Tab};
use egui::{Id, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

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
    /// Whether the marked item is to have the keyboard.
    takes_keyboard: bool,
    /// The item that has the keyboard, itself or with one of its controls.
    focused: Option<usize>,
    /// Whether the items are to be seen; keys answer nothing that is not.
    is_listed: bool,
    keys: Keys,
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
        (self.focused, self.is_listed) = (None, false);
        let action =
            if room.width() >= 900.0 { self.wide(ui, room, record, view) } else { self.narrow(ui, room, record, view) };
        self.follow_keyboard(ui);
        self.keys.listen(ui, record.instrument.scale.max(), self.has_keyboard(ui));
        // One thing a frame; what was typed meanwhile waits for the next.
        let action = action.or_else(|| self.next_typed(record, view));
        if self.keys.is_waiting() || self.scrolls_to_current || self.takes_keyboard {
            ui.ctx().request_repaint();
        }
        action
    }

    /// Whatever has the keyboard is what the keys answer, and is marked.
    fn follow_keyboard(&mut self, ui: &Ui) {
        let is_leading = self.scrolls_to_current || self.takes_keyboard;
        if let Some(focused) = self.focused.filter(|focused| *focused != self.current && !is_leading) {
            self.current = focused;
            ui.ctx().request_repaint();
        }
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
        self.is_listed = true;
        // What is answered in this frame marks another item in the next.
        let current = self.current;
        let scrolls = std::mem::take(&mut self.scrolls_to_current);
        // Keys always have a place that can be seen.
        let takes_keyboard = std::mem::take(&mut self.takes_keyboard) || scrolls || a11y::keyboard_is_nowhere(ui);
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
                        let is_current = index == current;
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
                        let (asked, has_keyboard) = row.show(ui, rect, view.texts, view.colors);
                        if has_keyboard && (is_current || !takes_keyboard) {
                            self.focused = Some(index);
                        }
                        if let Some(asked) = asked.filter(|_| !clicks::is_second_half(ui.ctx())) {
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
                            if scrolls {
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
                self.takes_keyboard = true;
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

    /// Does what was typed first.
    fn next_typed(&mut self, record: &Record, view: &View<'_>) -> Option<Action> {
        let last = record.session.answers.len().saturating_sub(1);
        while let Some(typed) = self.keys.next() {
            match typed {
                Typed::Answer(answer) => return Some(self.answer(record, answer)),
                Typed::Up => self.current = self.current.saturating_sub(1),
                Typed::Down => self.current = (self.current + 1).min(last),
                Typed::Undo => {
                    // Only the application knows which answer was the last to change.
                    let Some(item) = view.undone_next(record.session.id) else { continue };
                    self.current = item;
                    self.scrolls_to_current = true;
                    return Some(Action::UndoAnswer(record.session.id));
                }
                Typed::Finish => {
                    self.keys.forget();
                    return Some(finish_action(record));
                }
            }
            self.scrolls_to_current = true;
        }
        None
    }

    /// Whether the keyboard is in the questionnaire: single letters and
    /// digits mean something there alone, and also while it scrolls.
    fn has_keyboard(&self, ui: &Ui) -> bool {
        self.is_listed && (self.focused.is_some() || ui.memory(|memory| memory.focused().is_none()))
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
