//! The list of sessions: open, name, delete, choose two to compare.

use super::review::MAX_LABEL;
use crate::chart;
use crate::i18n::Texts;
use crate::scoring::{Record, SessionId, Strand};
use crate::ui::a11y;
use crate::ui::action::{Action, Place, Shown};
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Id, Key, Pos2, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

const ROW: f32 = 40.0;
const HEADER: f32 = 56.0;
/// Narrowest column that has a name over its numbers.
const NAMED: f32 = 84.0;
/// Fewest rows the list shows before it scrolls.
const MIN_ROWS: f32 = 6.0;

/// How high a list of `count` sessions is where `room` points are left.
pub fn height(count: usize, room: f32) -> f32 {
    HEADER + (count as f32 * ROW).min((room - HEADER - 16.0).max(MIN_ROWS * ROW)) + 16.0
}

/// What is chosen and half written in the list.
#[derive(Default)]
pub struct SessionList {
    checked: Vec<SessionId>,
    label: Option<(SessionId, String, bool)>,
    asked_to_delete: Option<SessionId>,
    /// What has just been opened by keyboard in a row takes it.
    takes_keyboard: bool,
    /// What has just been closed in a row gives it back.
    gives_back: Option<(SessionId, Part)>,
}

/// A part of a row that something opens from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Label,
    Delete,
}

impl SessionList {
    /// The sessions that are chosen, at most two.
    pub fn checked(&self) -> &[SessionId] {
        &self.checked
    }

    /// Chooses none.
    pub fn clear(&mut self) {
        self.checked.clear();
    }

    /// Leaves out what is no longer there.
    pub fn forget_deleted(&mut self, view: &View<'_>) {
        self.checked.retain(|id| view.history.get(*id).is_some());
    }

    /// Shows the list in `rect`.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        strands: &[Strand<'_>],
        records: &[&Record],
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let columns = Columns::new(rect, strands.len());
        let max = |record: &Record| record.instrument.scale.max();
        let has_scales = records.windows(2).any(|pair| matches!(pair, [one, other] if max(one) != max(other)));
        let values = Values { strands, has_scales };
        let y = rect.top() + 30.0;
        for (x, key) in
            [(columns.check, "column-compare"), (columns.date, "column-date"), (columns.label, "column-label")]
        {
            if key == "column-compare" && columns.values.is_empty() {
                continue;
            }
            let words = texts.get(key);
            text::label_centered(ui, pos2(x, y), Anchor::Left, &words, Style::SMALL.medium(), colors.muted);
        }
        for (strand, right) in strands.iter().zip(&columns.values) {
            let words = strand.dimension.short_title(texts.language());
            let galley = text::line(ui, words, Style::SMALL.medium(), colors.muted, columns.value_width - 8.0);
            let at = pos2(*right, y - 10.0);
            text::place(ui, at, Anchor::Right, galley, colors.muted, words, Role::Label);
        }
        let body = Rect::from_min_max(pos2(rect.left(), rect.top() + HEADER), pos2(rect.right(), rect.bottom() - 16.0));
        let mut action = None;
        widgets::scroll_within(ui, body, |ui| {
            let mut child = ui.new_child(UiBuilder::new().max_rect(body).id_salt("sessions"));
            let area = ScrollArea::vertical().id_salt("sessions").auto_shrink(false);
            let shown = area.show_rows(&mut child, ROW, records.len(), |ui, range| {
                let top = ui.max_rect().top();
                for (line, record) in records.iter().skip(range.start).take(range.len()).enumerate() {
                    let y = top + line as f32 * ROW;
                    let row = Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), y + ROW));
                    let chosen = self.row(ui, row, &columns, record, values, view);
                    action = chosen.or(action.take());
                    ui.advance_cursor_after_rect(row);
                }
            });
            a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
        });
        action
    }

    fn row(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        columns: &Columns,
        record: &Record,
        values: Values<'_>,
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let id = record.session.id;
        let y = rect.center().y;
        widgets::hairline(ui, rect.shrink2(vec2(24.0, 0.0)).x_range(), rect.top(), colors);
        let date = texts.date(record.session.date);
        let mut action = None;

        if self.asked_to_delete == Some(id) {
            return self.ask_to_delete(ui, rect, columns, record, &date, view);
        }
        let is_checked = self.checked.contains(&id);
        let name = texts.with("history-check", &[("date", (&date).into())]);
        let salt = ui.scope_id().with(id.to_string());
        let check = ui
            .scope_builder(UiBuilder::new().id_salt(salt), |ui| {
                widgets::checkbox(ui, pos2(columns.check, y), is_checked, &name, colors)
            })
            .inner;
        if check.clicked() {
            if is_checked {
                self.checked.retain(|other| *other != id);
            } else {
                self.checked.push(id);
                if self.checked.len() > 2 {
                    self.checked.remove(0);
                }
            }
        }

        let open = Rect::from_min_size(
            pos2(columns.date - 6.0, rect.top() + 4.0),
            vec2(columns.label - columns.date - 4.0, 32.0),
        );
        let response = ui.interact(open, Id::unique(("open", id.to_string())), Sense::click());
        let name = texts.with("history-open", &[("date", (&date).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(open, 6.0, colors.sunken);
        }
        widgets::focus_ring(ui, &response, open, 6.0, colors);
        text::paint_centered(ui, pos2(columns.date, y), Anchor::Left, &date, Style::COMPACT, colors.ink);
        if response.clicked() {
            action = Some(Action::Go(Place::Result(Shown::Session(id))));
        }

        if self.label.as_ref().is_some_and(|(of, ..)| *of == id) {
            action = self.label_field(ui, rect, columns, &date, view).or(action);
        } else {
            action = self.label_link(ui, rect, columns, record, &date, view).or(action);
        }

        if columns.values.is_empty() {
            let at = pos2(columns.delete - 32.0, y);
            values.together(ui, at, record, view);
        }
        for (strand, right) in values.strands.iter().zip(&columns.values) {
            let value = values.words(strand, record, texts);
            text::label_centered(ui, pos2(*right, y), Anchor::Right, &value, Style::COMPACT, colors.ink);
        }
        let trash = Rect::from_center_size(pos2(columns.delete, y), vec2(32.0, 32.0));
        let response = ui.interact(trash, Id::unique(("delete", id.to_string())), Sense::click());
        let name = texts.with("history-delete", &[("date", (&date).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let is_shown = response.hovered() || response.has_focus() || ui.rect_contains_pointer(rect);
        let color = if is_shown { colors.danger } else { colors.muted };
        crate::ui::icons::paint(ui, Icon::Trash, Rect::from_center_size(trash.center(), vec2(16.0, 16.0)), color);
        widgets::focus_ring(ui, &response, trash, 6.0, colors);
        self.give_back(&response, id, Part::Delete);
        if response.clicked() {
            self.asked_to_delete = Some(id);
            self.takes_keyboard = response.has_focus();
        }
        action
    }

    fn give_back(&mut self, response: &Response, id: SessionId, part: Part) {
        if self.gives_back == Some((id, part)) {
            self.gives_back = None;
            response.request_focus();
        }
    }

    fn ask_to_delete(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        columns: &Columns,
        record: &Record,
        date: &String,
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let mut action = None;
        let words = texts.with("delete-ask", &[("date", date.into())]);
        let keep_words = texts.get("delete-keep");
        let delete_words = texts.get("delete-do");
        let top = rect.top() + 1.0;
        let keep = Button::new(&keep_words);
        let delete = Button::new(&delete_words).color(colors.danger).icon(Icon::Trash);
        let right = rect.right() - 24.0;
        let keep_width = keep.width(ui);
        let delete_width = delete.width(ui);
        let room = right - keep_width - delete_width - 24.0 - columns.check;
        let at = pos2(columns.check, rect.center().y - 10.0);
        let galley = text::line(ui, &words, Style::COMPACT, colors.ink, room);
        text::place(ui, at, Anchor::Left, galley, colors.ink, &words, Role::Alert);
        let size = |width: f32| vec2(width, ROW - 2.0);
        let keep_rect = Rect::from_min_size(pos2(right - keep_width, top), size(keep_width));
        let delete_rect = Rect::from_min_size(pos2(keep_rect.left() - 8.0 - delete_width, top), size(delete_width));
        if delete.show(ui, delete_rect, colors).clicked() {
            self.asked_to_delete = None;
            self.checked.retain(|other| *other != record.session.id);
            action = Some(Action::Delete(record.session.id));
        }
        let keep = keep.show(ui, keep_rect, colors);
        if std::mem::take(&mut self.takes_keyboard) {
            keep.request_focus();
        }
        let is_escaped = ui.input(|input| input.key_pressed(Key::Escape));
        if keep.clicked() || is_escaped {
            self.asked_to_delete = None;
            if is_escaped || keep.has_focus() {
                self.gives_back = Some((record.session.id, Part::Delete));
            }
        }
        action
    }

    fn label_link(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        columns: &Columns,
        record: &Record,
        date: &String,
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let id = record.session.id;
        let room = Rect::from_min_size(pos2(columns.label - 6.0, rect.top() + 4.0), vec2(columns.label_width, 32.0));
        let response = ui.interact(room, Id::unique(("label", id.to_string())), Sense::click());
        let (words, color) = match &record.session.label {
            Some(label) => (label.clone(), colors.ink),
            None => (texts.get("history-add-label"), colors.muted),
        };
        let name = texts.with("history-label-name", &[("date", date.into()), ("label", (&words).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(room, 6.0, colors.sunken);
        }
        widgets::focus_ring(ui, &response, room, 6.0, colors);
        let mut x = columns.label;
        let style = if record.session.label.is_some() { Style::COMPACT } else { Style::SMALL };
        if record.session.label.is_none() {
            let icon = Rect::from_center_size(pos2(x + 8.0, rect.center().y), vec2(16.0, 16.0));
            crate::ui::icons::paint(ui, Icon::Plus, icon, colors.muted);
            x += 22.0;
        }
        let galley = text::line(ui, &words, style, color, columns.label_width - (x - columns.label) - 8.0);
        ui.painter().galley(pos2(x, rect.center().y - style.line_height() / 2.0), galley, color);
        self.give_back(&response, id, Part::Label);
        if response.clicked() {
            self.label = Some((id, record.session.label.clone().unwrap_or_default(), true));
        }
        None
    }

    fn label_field(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        columns: &Columns,
        date: &String,
        view: &View<'_>,
    ) -> Option<Action> {
        let View { texts, colors, .. } = view;
        let (id, value, is_new) = self.label.as_mut()?;
        let id = *id;
        let room =
            Rect::from_min_size(pos2(columns.label - 8.0, rect.top() + 2.0), vec2(columns.label_width, ROW - 4.0));
        let words = texts.get("label-hint");
        let name = texts.with("history-label-field", &[("date", date.into())]);
        let field = Id::unique(("label field", id.to_string()));
        let response = widgets::text_field(ui, room, field, value, &name, &words, MAX_LABEL, colors);
        if std::mem::take(is_new) {
            response.request_focus();
            return None;
        }
        if !response.lost_focus() {
            return None;
        }
        let (_, label, _) = self.label.take()?;
        if ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
            self.gives_back = Some((id, Part::Label));
        }
        Some(Action::Relabel(id, label.trim().to_owned()))
    }
}

/// What the list tells of each session: a value a column, each found by its
/// dimension, whatever place that had when it was answered.
#[derive(Clone, Copy)]
struct Values<'a> {
    strands: &'a [Strand<'a>],
    /// Whether the sessions have several scales.
    has_scales: bool,
}

impl Values<'_> {
    fn words(self, strand: &Strand<'_>, record: &Record, texts: &Texts) -> String {
        let max = record.instrument.scale.max();
        let mean = strand.mean_in(record);
        mean.map_or_else(|| "–".to_owned(), |mean| chart::scored(mean, max, self.has_scales, texts))
    }

    /// The numbers beside each other, where their names have no room; the ear
    /// hears the names as well.
    fn together(self, ui: &mut Ui, right_center: Pos2, record: &Record, view: &View<'_>) {
        let View { texts, colors, .. } = view;
        let numbers: Vec<String> =
            self.strands.iter().map(|strand| texts.score_or_dash(strand.mean_in(record))).collect();
        let mut numbers = numbers.join("  ");
        if self.has_scales {
            numbers += &format!("  (1–{})", record.instrument.scale.max());
        }
        let named = self.strands.iter().map(|strand| {
            let name = strand.dimension.short_title(texts.language());
            let value = self.words(strand, record, texts);
            texts.with("chart-axis-value", &[("name", name.into()), ("value", (&value).into())])
        });
        let named = named.collect::<Vec<_>>().join(", ");
        let galley = text::galley(ui, &numbers, Style::COMPACT, colors.ink, f32::INFINITY);
        let at = right_center - vec2(0.0, Style::COMPACT.line_height() / 2.0);
        text::place(ui, at, Anchor::Right, galley, colors.ink, &named, Role::Label);
    }
}

/// Where the columns of the list stand.
struct Columns {
    check: f32,
    date: f32,
    label: f32,
    label_width: f32,
    values: Vec<f32>,
    value_width: f32,
    delete: f32,
}

impl Columns {
    fn new(rect: Rect, values: usize) -> Self {
        let left = rect.left() + 24.0;
        let right = rect.right() - 24.0;
        let delete = right - 8.0;
        let inner = right - left;
        let is_wide = inner > 760.0;
        let check_width = if is_wide { 136.0 } else { 40.0 };
        let date = left + check_width;
        let label = date + if is_wide { 168.0 } else { 150.0 };
        // Where the numbers stand together they leave more to the label.
        let numbers = 32.0 * values as f32 + 48.0;
        let values_right = right - 40.0;
        let label_room = if is_wide {
            // So that the names have room over the numbers.
            (values_right - label - NAMED * values as f32).max(120.0)
        } else {
            inner - (label - left) - numbers
        };
        let label_width = label_room.clamp(80.0, 220.0);
        let values_left = label + label_width;
        let room = values_right - values_left;
        let value_width = room / values.max(1) as f32;
        // Where the names do not fit over them, the numbers stand together.
        let shown = if value_width < NAMED { 0 } else { values };
        let values = (1..=shown).map(|place| values_left + value_width * place as f32).collect();
        Self { check: left, date, label, label_width, values, value_width, delete }
    }
}
