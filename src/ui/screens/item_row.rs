//! One statement with its answers. All rows of a questionnaire are alike: what
//! is marked is painted behind, and moves nothing.

use super::answer_columns::{Columns, answer_of, cell_of};
use crate::instrument::Item;
use crate::scoring::{Answer, Record};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, line, measured, part};
use crate::ui::parts::{self, AnswerCell, AnswerCells};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XS, above_and_below};
use crate::ui::text::{self, Style};
use crate::ui::theme::CONTROL_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Color32, EventFilter, Galley, Id, Key, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use std::cell::Cell;
use std::sync::Arc;

/// Height of a row, in points; a longer statement makes it higher.
const ROW: f32 = 56.0;
/// Most lines in a row of that height.
const DENSE_LINES: usize = 3;
/// Above and below the words of a higher row, in points.
const ROW_PAD: MarginF32 = above_and_below(GAP_M);
/// The same beside the answers, where a note makes the row higher.
const NOTED_PAD: MarginF32 = above_and_below(GAP_S);
/// Width of the ring round the marked row, in points.
const RING: f32 = 2.0;

/// Where the keyboard was found: in a row, and maybe in one of its cells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Heard {
    /// The place of the row's statement among all.
    pub item: usize,
    /// The place of the cell in it.
    pub cell: Option<usize>,
}

/// What a row shows.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The session that is answered.
    pub record: &'a Record,
    /// The item.
    pub item: &'a Item,
    /// Its place among all items.
    pub index: usize,
    /// Whether keys answer it.
    pub is_current: bool,
    /// Whether any row is to have the keyboard now: then it is this one's only
    /// where it is the current one.
    pub takes_keyboard: bool,
    /// The cell of the current row that is to have it.
    pub takes_cell: Option<usize>,
    /// Whether a note stands under the statement.
    pub has_notes: bool,
    /// How the answers stand.
    pub columns: &'a Columns,
    /// Told where the keyboard is.
    pub heard: &'a Cell<Option<Heard>>,
    /// Everything that is shown.
    pub view: &'a View<'a>,
}

/// What a person did to a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Asked {
    /// Gave an answer.
    Answer(usize, Answer),
    /// Wants the keyboard there.
    Mark(usize),
}

impl<'a> Row<'a> {
    /// The row.
    pub fn node(self) -> Node<'a, Asked> {
        let Self { columns, view, index, .. } = self;
        let words = self.item.text.get(view.texts.language());
        let ink = view.colors.ink;
        let text = measured(
            move |ui, width| {
                let galley = statement(ui, words, ink, width);
                galley.size().y + 2.0 * around(&galley)
            },
            move |ui, rect| {
                let galley = statement(ui, words, ink, rect.width());
                let at = rect.min + egui::Vec2::Y * around(&galley);
                text::place_selectable(ui, at, galley, ink, words, words);
                None
            },
        );
        let note = self.note().filter(|_| self.has_notes);
        let text = match note {
            Some(note) => column(GAP_XS, [text, label(note, Style::SMALL, view.colors.muted).silent()]).pad(NOTED_PAD),
            None => text,
        };
        let max = self.record.instrument.scale.max();
        let answers = part(self.answers()).fit().map(move |cell| Asked::Answer(index, answer_of(cell, max)));
        let row = if columns.is_beside {
            line(GAP_L, [text.fill(), answers]).high(ROW)
        } else {
            column(GAP_S, [text, answers]).pad(ROW_PAD)
        };
        let edge = hairline(view.colors);
        column(0.0, [edge, row.behind(move |ui, rect| self.ground(ui, rect))])
    }

    /// What helps whoever answers it.
    fn note(&self) -> Option<&'a str> {
        self.item.note.as_ref().map(|note| note.get(self.view.texts.language()))
    }

    fn answers(&self) -> AnswerCells<'a> {
        let Self { record, columns, view, .. } = *self;
        let (texts, language) = (view.texts, view.texts.language());
        let scale = &record.instrument.scale;
        let item = self.item.text.get(language);
        let words = |place: usize| columns.lines.get(place).filter(|_| columns.has_words).cloned().unwrap_or_default();
        let mut cells: Vec<AnswerCell> = (1..=scale.max())
            .map(|point| {
                let label = scale.label(point, language);
                let (at, max) = (usize::from(point).into(), usize::from(scale.max()).into());
                let named = [("item", item.into()), ("point", at), ("max", max), ("label", label.into())];
                AnswerCell {
                    mark: point.to_string(),
                    words: words(usize::from(point - 1)),
                    name: texts.with("assess-cell", &named),
                }
            })
            .collect();
        cells.push(AnswerCell {
            mark: if columns.has_words || columns.sizes.is_last_below { String::new() } else { "–".to_owned() },
            words: if columns.sizes.is_last_below {
                texts.get("not-relevant")
            } else {
                words(usize::from(scale.max()))
            },
            name: texts.with("assess-cell-not-relevant", &[("item", item.into())]),
        });
        AnswerCells {
            id: self.cells_id(),
            cells,
            chosen: record.session.answers.get(self.index).map(|answer| cell_of(answer, scale.max())),
            takes_keyboard: self.takes_cell.filter(|_| self.is_current),
            sizes: columns.sizes,
            marker: record.instrument.marker,
            colors: view.colors,
        }
    }

    fn cells_id(&self) -> Id {
        Id::unique(("answers", self.record.session.id.to_string(), self.index))
    }

    /// The row itself, which has the keyboard and is pressed to be marked.
    fn ground(&self, ui: &mut Ui, rect: Rect) -> Option<Asked> {
        let colors = self.view.colors;
        let marker = self.record.instrument.marker;
        let response = ui.interact(rect, Id::unique((ui.scope_id(), "row", self.index)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Group, true, self.name()));
        if self.takes_keyboard && self.is_current && self.takes_cell.is_none() {
            response.request_focus();
        }
        let cells = usize::from(self.record.instrument.scale.max()) + 1;
        let focused = ui.memory(|memory| memory.focused());
        let cell = (0..cells).find(|place| focused == Some(AnswerCells::cell_id(self.cells_id(), *place)));
        let has_keyboard = response.has_focus() || cell.is_some();
        if response.has_focus() {
            // The questionnaire itself moves by these keys.
            let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
        if has_keyboard && (self.is_current || !self.takes_keyboard) {
            self.heard.set(Some(Heard { item: self.index, cell }));
        }
        widgets::bring_into_view(ui, &response);
        let around = rect.expand2(egui::Vec2::X * GAP_S);
        if self.is_current {
            ui.painter().rect_filled(around, CONTROL_RADIUS, colors.tint(marker));
        }
        if has_keyboard {
            let ring = Stroke::new(RING, colors.focus);
            ui.painter().rect_stroke(around, CONTROL_RADIUS, ring, StrokeKind::Inside);
        }
        if self.record.session.remarks.contains_key(&self.index) {
            parts::in_margin(ui, rect, Icon::Note, colors.accent(marker));
        }
        // It is marked already: a key that presses it comes after answers that
        // may wait, and would mark it again.
        let is_by_key = ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space));
        (response.clicked() && !is_by_key).then_some(Asked::Mark(self.index))
    }

    /// Its place, its words and its answer, as one sentence for the ear.
    fn name(&self) -> String {
        let texts = self.view.texts;
        let session = &self.record.session;
        let max = usize::from(self.record.instrument.scale.max());
        let mut answer = match session.answers.get(self.index) {
            None => texts.get("assess-row-open"),
            Some(Answer::NotRelevant) => texts.get("assess-row-not-relevant"),
            Some(Answer::Point(point)) => {
                texts.with("assess-row-point", &[("point", usize::from(point).into()), ("max", max.into())])
            }
        };
        if let Some(note) = self.note() {
            answer = format!("({note}) {answer}");
        }
        if session.remarks.contains_key(&self.index) {
            answer = format!("{answer} {}", texts.get("assess-row-remark"));
        }
        let item = self.item.text.get(texts.language());
        let (place, count) = ((self.index + 1).into(), session.answers.len().into());
        let named = [("place", place), ("count", count), ("item", item.into()), ("answer", (&answer).into())];
        texts.with("assess-row", &named)
    }
}

/// A statement's lines; three of them closer together, so that they fit into
/// the same row as one.
fn statement(ui: &Ui, words: &str, color: Color32, width: f32) -> Arc<Galley> {
    let galley = text::balanced(ui, words, Style::COMPACT, color, width);
    if galley.rows.len() == DENSE_LINES { text::balanced(ui, words, Style::DENSE, color, width) } else { galley }
}

/// Room above and below a statement that makes its row higher, in points.
fn around(galley: &Galley) -> f32 {
    if galley.rows.len() > DENSE_LINES { GAP_S } else { 0.0 }
}
