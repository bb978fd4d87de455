//! A session in the list: chosen, opened, named, deleted.

use super::session_columns::{CELL, CHECK, Columns, ENDS, HEAD, Values};
use crate::days::Days;
use crate::i18n::Texts;
use crate::scoring::{MAX_LABEL, Record, SessionId, Strand};
use crate::ui::action::{self, Action, Shown};
use crate::ui::colors::Colors;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::layout::{Node, Part, balanced, band, column, filler, grid, label, line, measured, row as beside};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XS, NO_GAP, WORDS_LEAST, sides};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Id, Key, Sense, Ui, WidgetInfo};
use jiff::civil::Date;

/// Height of the line of names over the columns, in points.
const HEAD_HEIGHT: f32 = 56.0;
/// Narrowest number with its name, in points.
const NAMED: f32 = 110.0;
/// Round the icon of the bin, in points.
const BIN_EDGE: f32 = (CELL - ICON_SMALL) / 2.0;
/// Under the last of them.
const NAMED_PAD: MarginF32 = MarginF32 { bottom: GAP_S, ..MarginF32::ZERO };
/// Rounding of what is lit under the mouse, in points.
const RADIUS: f32 = 6.0;
/// Above and below a row's cells.
const ROW_PAD: MarginF32 = MarginF32::symmetric(NO_GAP, 2.0);
/// Round a cell's words when it is lit.
const LIT: MarginF32 = MarginF32 { left: GAP_S, ..MarginF32::symmetric(NO_GAP, -2.0) };

/// What a person can ask for in a row.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// To choose it for comparison, or no longer.
    Check(SessionId),
    /// To write a label, beginning with the one it has.
    Name(SessionId, String),
    /// To have the label that was written.
    Named(SessionId),
    /// To have it on another day.
    Dated(SessionId, Date),
    /// To be rid of it, which is asked about.
    Delete { id: SessionId, by_keyboard: bool },
    /// To be rid of it for sure.
    Deleted(SessionId),
    /// To keep it.
    Keep { id: SessionId, by_keyboard: bool },
}

/// A part of a row that something opens from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The label.
    Label,
    /// The bin.
    Delete,
}

/// What is open in a row, and what takes the keyboard.
#[derive(Default)]
pub struct Opened<'a> {
    /// Whether it is chosen.
    pub is_checked: bool,
    /// The label that is being written.
    pub label: Option<&'a mut String>,
    /// Whether the label is given the keyboard back.
    pub label_has_keyboard: bool,
    /// Whether the bin is.
    pub delete_has_keyboard: bool,
}

/// The day of a session, and whether it is still to come.
pub fn date_words(record: &Record, texts: &Texts) -> String {
    let date = texts.date(record.session.date);
    if record.is_in_future { texts.with("history-date-in-future", &[("date", (&date).into())]) } else { date }
}

/// The date that is widest, in any year.
pub fn widest_date(ui: &Ui, records: &[&Record], view: &View<'_>) -> String {
    // A day of two digits in every month.
    let dates = (1..=12).filter_map(|month| Date::new(2028, month, 28).ok()).map(|date| view.texts.date(date));
    let width = |date: &String| text::width(ui, date, Style::COMPACT);
    let in_future = records.iter().filter(|record| record.is_in_future).map(|record| date_words(record, view.texts));
    dates.chain(in_future).max_by(|one, other| width(one).total_cmp(&width(other))).unwrap_or_default()
}

/// The names over the columns.
pub fn head<'a>(columns: &Columns, values: Values<'a>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = |key: &str| label(texts.get(key), HEAD, colors.muted);
    let (date, words) = (name("column-date"), name("column-label"));
    let check = if columns.check > CHECK { name("column-compare") } else { filler() };
    let mut cells = vec![check.wide(columns.check), named(columns, date, words)];
    for (strand, width) in values.strands.iter().zip(&columns.values) {
        let title = strand.dimension.short_title(texts.language());
        cells.push(balanced(title, HEAD, colors.muted).wide(*width).end());
    }
    cells.push(filler().wide(ENDS));
    line(GAP_M, cells).high(HEAD_HEIGHT)
}

/// The date, and the label beside or below it.
fn named<'a>(columns: &Columns, date: Node<'a, Asked>, label: Node<'a, Asked>) -> Node<'a, Asked> {
    if columns.is_beside { line(GAP_M, [date.wide(columns.date), label.fill()]) } else { column(NO_GAP, [date, label]) }
}

/// A session of this date, with what is open in it.
pub fn row<'a>(
    columns: &Columns,
    record: &'a Record,
    date: &str,
    values: Values<'a>,
    opened: Opened<'a>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let id = record.session.id;
    let name = |key: &str| texts.with(key, &[("date", date.into())]);
    let salt = Id::unique(("check", id.to_string()));
    let check = parts::checkbox(salt, opened.is_checked, name("history-check"), colors, Asked::Check(id));
    let open = || Asked::Do(Action::Go(action::Place::Result(Shown::Session(id))));
    let day = parts::link(date.to_owned(), colors).style(Style::COMPACT, colors.ink).name(name("history-open"));
    let day = line(NO_GAP, [day.node(open()), filler()]).high(CELL);
    let is_writing = opened.label.is_some();
    let words = match opened.label {
        Some(label) => label_field(label, id, name("history-label-field"), view),
        None => label_cell(record, date, opened.label_has_keyboard, view),
    };
    let mut named = named(columns, day, words);
    if columns.values.is_empty() {
        let numbers = values.strands.iter().map(|strand| number_with_name(values, strand, record, view));
        named = column(NO_GAP, [named, grid(GAP_S, NAMED, usize::MAX, numbers).pad(NAMED_PAD)]);
    }
    let mut cells = vec![line(NO_GAP, [check]).high(CELL).wide(columns.check).top(), named.top()];
    if !columns.values.is_empty() {
        let numbers = values.strands.iter().zip(&columns.values).map(|(strand, width)| {
            label(values.words(strand, record, texts), Style::COMPACT, colors.ink).one_line().wide(*width).end()
        });
        cells.push(line(GAP_M, numbers).fit().high(CELL).top());
    }
    let field = view.date_field(name("history-redate"), Some(record.session.date), Days::Past);
    let dated = move |date: Option<Date>| Asked::Dated(id, date.unwrap_or(record.session.date));
    let bin = bin(id, name("history-delete"), opened.delete_has_keyboard, colors);
    // The same wherever the label is being written.
    let salt = Id::unique(("redate", id.to_string()));
    let redate = parts::scoped(salt, parts::date_icon(CELL, field, dated)).wide(CELL);
    cells.push(line(NO_GAP, [redate, bin]).wide(ENDS).top());
    let row = line(GAP_M, cells).pad(ROW_PAD);
    // Whoever clicks beside a label that is being written is done writing.
    if is_writing { row } else { opens_as_a_whole(row, id, open(), colors) }
}

/// A row that opens its session wherever it is clicked, but for what has a use
/// of its own in it. The keyboard and a screen reader have the date for that.
fn opens_as_a_whole<'a>(row: Node<'a, Asked>, id: SessionId, open: Asked, colors: &'a Colors) -> Node<'a, Asked> {
    row.behind(move |ui, rect| {
        let rect = rect + sides(GAP_M);
        let response = ui.interact(rect, Id::unique(("row", id.to_string())), Sense::CLICK);
        if response.hovered() {
            ui.painter().rect_filled(rect, RADIUS, colors.sunken);
        }
        response.clicked().then_some(open)
    })
}

/// A number where it has no column: its name over it.
fn number_with_name<'a>(
    values: Values<'a>,
    strand: &'a Strand<'a>,
    record: &Record,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = strand.dimension.short_title(texts.language());
    let value = values.words(strand, record, texts);
    let told = texts.with("chart-axis-value", &[("name", name.into()), ("value", (&value).into())]);
    column(
        NO_GAP,
        [
            balanced(name, Style::SMALL, colors.muted).silent(),
            label(value, Style::COMPACT, colors.ink).one_line().named(told),
        ],
    )
}

/// Words that can be pressed, and are lit under the mouse.
struct Cell {
    id: Id,
    role: Role,
    name: String,
    /// What is shown whole where it has no room.
    written: String,
}

impl Cell {
    fn node<'a>(
        self,
        words: impl IntoIterator<Item = Node<'a, Asked>>,
        takes_keyboard: bool,
        colors: &'a Colors,
        asked: Asked,
    ) -> Node<'a, Asked> {
        line(NO_GAP, [line(GAP_XS, words)]).high(CELL).behind(move |ui, rect| {
            let Self { id, role, name, written } = self;
            let response = ui.interact(rect, id, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(role, true, &name));
            let lit = rect + LIT;
            if response.hovered() {
                ui.painter().rect_filled(lit, RADIUS, colors.sunken);
            }
            if takes_keyboard {
                response.request_focus();
            }
            widgets::focus_ring(ui, &response, lit, RADIUS, colors);
            widgets::tell_whole(ui, &response, &[(&written, Style::COMPACT)], rect.width());
            response.clicked().then_some(asked)
        })
    }
}

/// The label, whole where it is written; or the way to one.
fn label_cell<'a>(record: &'a Record, date: &str, takes_keyboard: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let id = record.session.id;
    let written = record.session.label.clone();
    let words = written.clone().unwrap_or_else(|| texts.get("history-add-label"));
    let name = texts.with("history-label-name", &[("date", date.into()), ("label", (&words).into())]);
    let whole = written.clone().unwrap_or_default();
    let cell = Cell { id: Id::unique(("label", id.to_string())), role: Role::Button, name, written: whole };
    let shown = match written {
        Some(_) => vec![label(words, Style::COMPACT, colors.ink).one_line().silent()],
        None => vec![
            parts::icon(Icon::Plus, Style::SMALL, colors.muted),
            label(words, Style::SMALL, colors.muted).one_line().silent(),
        ],
    };
    // As wide as its words: the rest of the row opens the session.
    let cell = cell.node(shown, takes_keyboard, colors, Asked::Name(id, written.unwrap_or_default()));
    line(NO_GAP, [cell.fit(), filler()])
}

fn label_field<'a>(label: &'a mut String, id: SessionId, name: String, view: &'a View<'_>) -> Node<'a, Asked> {
    let field = Id::unique(("label field", id.to_string()));
    let field: TextField<'_, Asked> = TextField {
        hint: view.texts.get("label-hint"),
        takes_keyboard: true,
        left: Some(Asked::Named(id)),
        ..TextField::new(label, field, name, MAX_LABEL, view.colors)
    };
    measured(|_, _| CELL, move |ui, rect| Box::new(field).show(ui, rect))
}

/// Red where the row is meant.
fn bin<'a>(id: SessionId, name: String, takes_keyboard: bool, colors: &'a Colors) -> Node<'a, Asked> {
    band(CELL, move |ui, rect| {
        let response = ui.interact(rect, Id::unique(("delete", id.to_string())), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let is_meant = response.hovered() || response.has_focus() || ui.rect_contains_pointer(ui.max_rect());
        let color = if is_meant { colors.danger } else { colors.muted };
        icons::paint(ui, Icon::Trash, rect.shrink(BIN_EDGE), color);
        widgets::focus_ring(ui, &response, rect - ROW_PAD, RADIUS, colors);
        if takes_keyboard {
            response.request_focus();
        }
        let response = response.on_hover_ui(|ui| {
            ui.label(&name);
        });
        response.clicked().then(|| Asked::Delete { id, by_keyboard: response.has_focus() })
    })
    .wide(CELL)
}

/// Asks before a session is deleted, in the place of its row.
pub fn ask_to_delete<'a>(id: SessionId, date: &str, takes_keyboard: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = texts.with("delete-ask", &[("date", date.into())]);
    let delete = Button::new(texts.get("delete-do")).color(colors.danger).icon(Icon::Trash);
    let keep = Button::new(texts.get("delete-keep")).node_then(colors, move |_, response| {
        if takes_keyboard {
            response.request_focus();
        }
        response.clicked().then(|| Asked::Keep { id, by_keyboard: response.has_focus() })
    });
    beside(
        GAP_L,
        [
            label(words, Style::COMPACT, colors.ink).role(Role::Alert).fill().at_least(WORDS_LEAST),
            line(GAP_S, [delete.node(colors, Asked::Deleted(id)), keep]).fit(),
        ],
    )
    .behind(move |ui, _| is_escaped(ui).then_some(Asked::Keep { id, by_keyboard: true }))
}

fn is_escaped(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Escape))
}
