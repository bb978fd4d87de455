//! The questionnaire, with the profile and the remark beside it or under tabs.
//! Nothing on it moves while one answers.

use super::answer_columns::{Columns, cell_of};
use super::answering::{Asked, Keys, Typed, finish_action, is_complete};
use super::assess_head::{progress, title};
use super::assess_list::{Marked, list};
use super::item_row::{self, Heard};
use super::live_chart;
use super::remark::Remark;
use crate::scoring::{Answer, Record, SessionId};
use crate::ui::a11y;
use crate::ui::action::Action;
use crate::ui::clicks;
use crate::ui::layout::{Node, column, filler, hairline, label, line, row, space};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, GAP_XS, GAP_XXL, sides};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::epaint::MarginF32;
use egui::{Id, Key, Ui};
use std::cell::Cell;
use std::collections::VecDeque;

/// Widest list of statements, in points.
const LIST: f32 = 728.0;
/// Narrowest and widest card beside it, in points.
const CARD: f32 = 264.0;
const CARD_MOST: f32 = 392.0;
/// What is round the two, and between them.
const AROUND: f32 = GAP_XXL + GAP_XL + GAP_XXL;
/// Smallest room in which they stand beside each other, in points.
const WIDE: f32 = 972.0;
const TALL: f32 = 560.0;
/// In a lower room the head scrolls with the list, in points.
const LOW: f32 = 480.0;
/// Narrowest line of how far one has come beside the tabs, in points.
const PROGRESS: f32 = 116.0;
/// Beside the list, where the ring of the marked row and the notes of the
/// margin stand.
const SIDES: MarginF32 = sides(GAP_XL);
/// The same beside a card: the bar that scrolls keeps clear of it.
const WIDE_SIDES: MarginF32 = MarginF32 { right: GAP_L, ..SIDES };
/// The same round what stands under a tab, and round the foot.
const TAB_SIDES: MarginF32 = MarginF32 { bottom: GAP_L, ..SIDES };
const FOOT: MarginF32 = MarginF32 { top: GAP_S, bottom: GAP_S, ..SIDES };

/// What a narrow window shows.
#[derive(Clone, Copy, Default, PartialEq)]
enum Tab {
    #[default]
    Items,
    Chart,
    Remark,
}

/// Where in the questionnaire a person is.
#[derive(Default)]
pub struct Assess {
    session: Option<SessionId>,
    current: usize,
    tab: Tab,
    remark: Remark,
    scrolls_to_current: bool,
    /// Whether the marked item is to have the keyboard, one of its cells, or
    /// what comes after the last answer.
    takes_keyboard: bool,
    takes_cell: Option<usize>,
    takes_finish: bool,
    /// The last answer was just typed: Enter after it goes on.
    has_just_ended: bool,
    /// The item that has the keyboard, itself or with one of its cells.
    heard: Option<Heard>,
    /// Whether the items are to be seen; keys answer nothing that is not.
    is_listed: bool,
    /// Whether the profile and the remark stand beside them.
    is_wide: bool,
    /// Whether whose words the points are stands in the instruction's place.
    tells_scale: bool,
    keys: Keys,
    /// What was asked for in one frame and is given one a frame.
    asked: VecDeque<Action>,
}

impl Assess {
    /// Shows the questionnaire of a started session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let record = view.contents.history.get(id)?;
        if self.session != Some(id) {
            let count = record.session.answers.len();
            let current = record.session.answers.next_unanswered(count.saturating_sub(1)).unwrap_or(0);
            *self = Self { session: Some(id), current, scrolls_to_current: true, ..Self::default() };
        }
        self.remark.follow(record, self.current);
        (self.heard, self.is_listed) = (None, false);
        let room = ui.max_rect();
        self.is_wide = room.width() >= WIDE && room.height() >= TALL;
        let asked = if self.is_wide { self.wide(ui, record, view) } else { self.narrow(ui, record, view) };
        // What was written is given before what was pressed after it.
        self.asked.extend(self.remark.changed());
        if let Some(asked) = asked.filter(|_| !clicks::is_second_half(ui.ctx())) {
            let action = self.answer_to(record, asked);
            self.asked.extend(action);
        }
        self.leave_remark(ui);
        self.follow_keyboard(ui);
        let is_marked = self.heard.is_none_or(|heard| heard.cell.is_none());
        self.keys.listen(ui, record.instrument.scale.max(), self.has_keyboard(ui), is_marked);
        // One thing a frame; what was typed meanwhile waits for the next.
        if self.asked.is_empty() {
            let action = self.next_typed(ui, record, view);
            self.asked.extend(action);
        }
        let action = self.asked.pop_front();
        // Under another tab it waits for the list, and the window rests.
        let is_leading =
            self.is_listed && (self.scrolls_to_current || self.takes_keyboard || self.takes_cell.is_some());
        if self.keys.is_waiting() || !self.asked.is_empty() || is_leading || self.takes_finish {
            ui.ctx().request_repaint();
        }
        action
    }

    /// Whether something that was typed or pressed is still to be given.
    pub fn is_behind(&self) -> bool {
        self.keys.is_waiting() || !self.asked.is_empty()
    }

    /// Whatever has the keyboard is what the keys answer, and is marked.
    fn follow_keyboard(&mut self, ui: &Ui) {
        // Under another tab it waits for the list, and the window rests.
        let is_leading =
            self.is_listed && (self.scrolls_to_current || self.takes_keyboard || self.takes_cell.is_some());
        let heard = self.heard.map(|heard| heard.item);
        if let Some(item) = heard.filter(|item| *item != self.current && !is_leading) {
            self.current = item;
            ui.ctx().request_repaint();
        }
    }

    /// Escape leads from a remark back to its statement.
    fn leave_remark(&mut self, ui: &Ui) {
        let is_left =
            ui.input(|input| input.key_pressed(Key::Escape)) && ui.memory(|memory| memory.focused().is_none());
        if is_left && !self.is_wide && self.tab == Tab::Remark {
            self.tab = Tab::Items;
            (self.takes_keyboard, self.scrolls_to_current) = (true, true);
        }
    }

    fn wide(&mut self, ui: &mut Ui, record: &Record, view: &View<'_>) -> Option<Asked> {
        let room = ui.max_rect();
        let card_width = within(room.width() - AROUND - LIST, CARD, CARD_MOST);
        let width = (room.width() - AROUND - card_width).min(LIST);
        let columns = Columns::new(ui, width, record, view);
        let heard = Cell::new(None);
        let list = list(ui, self.marked(ui), &columns, &heard, record, view).pad(WIDE_SIDES);
        let takes_finish = std::mem::take(&mut self.takes_finish);
        let head = column(GAP_XS, [title(record, view), progress(ui, record, view, Asked::Keys)]).pad(WIDE_SIDES);
        let hint = label(live_chart::keys_hint(record, view), Style::SMALL, view.colors.muted).pad(WIDE_SIDES);
        let outer = width + WIDE_SIDES.sum().x;
        // Where the list stands whole without the hint, it does.
        let spare = room.height() - GAP_XL - head.height(ui, outer) - GAP_XS - list.height(ui, outer) - GAP_S;
        let has_hint = spare < 0.0 || spare >= hint.height(ui, outer) + GAP_S;
        let mut left = vec![space(GAP_XL), head, space(GAP_XS), scrolled(Tab::Items, record, view, list)];
        if has_hint {
            left.extend([space(GAP_S), hint]);
        }
        left.push(space(GAP_S));
        let left = column(0.0, left);
        let remark = self.remark.node(record, view);
        let card = live_chart::card(ui, card_width, remark, takes_finish, record, view).grows();
        let right = column(0.0, [space(GAP_XL), card, space(GAP_XL)]);
        let page = line(GAP_S, [left.wide(outer).stretch(), right.wide(card_width).stretch(), filler()]);
        let asked = page.pad(MarginF32 { left: GAP_S, ..MarginF32::ZERO }).show(ui, room);
        self.heard = heard.get();
        asked
    }

    fn narrow(&mut self, ui: &mut Ui, record: &Record, view: &View<'_>) -> Option<Asked> {
        let View { texts, colors, .. } = view;
        let room = ui.max_rect();
        let width = (room.width() - SIDES.sum().x).min(LIST);
        let is_low = room.height() < LOW;
        let columns = Columns::new(ui, width, record, view);
        let heard = Cell::new(None);
        let tabs = ["assess-tab-items", "assess-tab-chart", "assess-tab-remark"].map(|key| (texts.get(key), None));
        let tabs = parts::tabs(texts.get("assess-view"), tabs.into(), Some(self.tab as usize), colors, Asked::Tab);
        let tabs_least = tabs.natural(ui).min(width);
        let progress = progress(ui, record, view, Asked::Keys);
        let head = column(
            GAP_S,
            [
                space(GAP_S),
                title(record, view),
                row(GAP_L, [tabs.at_least(tabs_least), progress.at_least(PROGRESS)]).stacked_gap(GAP_S),
                space(GAP_XS),
            ],
        );
        let takes_finish = std::mem::take(&mut self.takes_finish);
        let tab = self.tab;
        let body = match tab {
            Tab::Items => list(ui, self.marked(ui), &columns, &heard, record, view).pad(SIDES),
            Tab::Chart => live_chart::page(ui, width, record, view).pad(TAB_SIDES),
            Tab::Remark => {
                let statement = record.instrument.item(self.current).map_or("", |item| item.text.get(texts.language()));
                let statement = label(statement, Style::COMPACT, colors.ink);
                column(GAP_XS, [statement, self.remark.node(record, view)]).pad(TAB_SIDES)
            }
        };
        let hint = live_chart::keys_hint(record, view);
        let finish = live_chart::finish(takes_finish, record, view);
        let has_hint = !is_low && text::width(ui, &hint, Style::SMALL) + GAP_L + finish.natural(ui) <= width;
        let hint = if has_hint { label(hint, Style::SMALL, colors.muted).fill() } else { filler() };
        let foot = line(GAP_L, [hint, finish]).pad(FOOT);
        let edge = hairline(colors);
        let page = if is_low {
            column(0.0, [scrolled(tab, record, view, column(0.0, [head.pad(SIDES), body])), edge, foot])
        } else {
            column(0.0, [head.pad(SIDES), scrolled(tab, record, view, body), edge, foot])
        };
        let asked = page.at_most(LIST + SIDES.sum().x).show(ui, room);
        self.heard = heard.get();
        asked
    }

    /// What of the list is marked, and what has the keyboard next.
    fn marked(&mut self, ui: &Ui) -> Marked {
        self.is_listed = true;
        let scrolls = std::mem::take(&mut self.scrolls_to_current);
        let takes_cell = self.takes_cell.take();
        // Keys always have a place that can be seen.
        let takes_keyboard = std::mem::take(&mut self.takes_keyboard)
            || scrolls
            || takes_cell.is_some()
            || a11y::keyboard_is_nowhere(ui);
        let (tells_scale, has_notes) = (self.tells_scale, !self.is_wide);
        Marked { item: self.current, scrolls, takes_keyboard, takes_cell, tells_scale, has_notes }
    }

    fn answer_to(&mut self, record: &Record, asked: Asked) -> Option<Action> {
        match asked {
            Asked::Row(item_row::Asked::Answer(item, answer)) => {
                self.current = item;
                return Some(self.answer(record, Some(answer)));
            }
            Asked::Row(item_row::Asked::Mark(item)) => (self.current, self.takes_keyboard) = (item, true),
            Asked::Finish => return Some(finish_action(record)),
            Asked::Tab(place) => {
                self.tab = [Tab::Items, Tab::Chart, Tab::Remark].get(place).copied().unwrap_or_default()
            }
            Asked::Scale => self.tells_scale = !self.tells_scale,
            Asked::Keys => return Some(Action::ShowKeys(true)),
        }
        None
    }

    /// Gives an item the keyboard, as when coming from the review.
    pub fn go_to(&mut self, session: SessionId, item: usize) {
        *self = Self { session: Some(session), current: item, scrolls_to_current: true, ..Self::default() };
    }

    /// Answers the current item and moves on to the next unanswered one; after
    /// the last one to what comes then.
    fn answer(&mut self, record: &Record, answer: Option<Answer>) -> Action {
        let item = self.current;
        if answer.is_some() {
            let mut answers = record.session.answers.clone();
            answers.set(item, answer);
            self.takes_finish = answers.next_unanswered(item).is_none() && !is_complete(record);
            self.has_just_ended = self.takes_finish;
            if self.takes_finish {
                self.keys.forget_answers();
            } else {
                self.current = answers.next_unanswered(item).unwrap_or(item);
                self.scrolls_to_current = true;
            }
        }
        Action::Answer { session: record.session.id, item, answer }
    }

    /// Does what was typed first.
    fn next_typed(&mut self, ui: &Ui, record: &Record, view: &View<'_>) -> Option<Action> {
        let last = record.session.answers.len().saturating_sub(1);
        while let Some(typed) = self.keys.next() {
            let has_just_ended = std::mem::take(&mut self.has_just_ended);
            match typed {
                Typed::Enter if has_just_ended => return Some(finish_action(record)),
                Typed::Enter => continue,
                Typed::Answer(answer) => return Some(self.answer(record, answer)),
                Typed::Up => self.current = self.current.saturating_sub(1),
                Typed::Down => self.current = (self.current + 1).min(last),
                Typed::Left | Typed::Right => {
                    self.step(record, typed == Typed::Right);
                    continue;
                }
                Typed::Undo => {
                    // Only the application knows which answer was the last to change.
                    let Some(item) = view.undone_next(record.session.id) else { continue };
                    self.current = item;
                    self.scrolls_to_current = true;
                    return Some(Action::UndoAnswer(record.session.id));
                }
                Typed::Remark => {
                    // What comes after it is written there.
                    self.keys.forget();
                    if !self.is_wide {
                        self.tab = Tab::Remark;
                    }
                    self.remark.follow(record, self.current);
                    ui.memory_mut(|memory| memory.request_focus(Remark::id(record.session.id, self.current)));
                    return None;
                }
                Typed::Finish => {
                    self.keys.forget();
                    return Some(finish_action(record));
                }
            }
            self.takes_cell = None;
            self.scrolls_to_current = true;
        }
        None
    }

    /// Gives the keyboard to the cell beside the one that has it; to the
    /// answer first, or to that at the end.
    fn step(&mut self, record: &Record, is_right: bool) {
        let max = record.instrument.scale.max();
        let last = usize::from(max);
        let at = self.takes_cell.or(self.heard.and_then(|heard| heard.cell));
        let chosen = record.session.answers.get(self.current).map(|answer| cell_of(answer, max));
        self.takes_cell = Some(match (at, is_right) {
            (Some(cell), true) => (cell + 1).min(last),
            (Some(cell), false) => cell.saturating_sub(1),
            (None, true) => chosen.unwrap_or_default(),
            (None, false) => chosen.unwrap_or(last),
        });
    }

    /// Whether the keyboard is in the questionnaire: single letters and
    /// digits mean something there alone, and also while it scrolls.
    fn has_keyboard(&self, ui: &Ui) -> bool {
        self.is_listed && (self.heard.is_some() || ui.memory(|memory| memory.focused().is_none()))
    }
}

/// The list, or what else takes the room that is left.
fn scrolled<'a>(tab: Tab, record: &Record, view: &'a View<'_>, content: Node<'a, Asked>) -> Node<'a, Asked> {
    parts::scrolled(Id::unique(("items", record.session.id.to_string(), tab as usize)), view.texts, content)
}
