//! All statements of a questionnaire under their dimensions.

use super::answer_columns::Columns;
use super::answering::Asked;
use super::assess_head::section;
use super::instruction::lead;
use super::item_row::{Heard, Row};
use crate::scoring::Record;
use crate::ui::layout::{Node, column};
use crate::ui::spacing::{GAP_M, GAP_S, GAP_XS};
use crate::ui::view::View;
use egui::Ui;
use std::cell::Cell;

/// Which statement is marked, and what that asks for in this frame.
#[derive(Clone, Copy)]
pub struct Marked {
    /// Its place among all.
    pub item: usize,
    /// Whether it is to be seen.
    pub scrolls: bool,
    /// Whether it is to have the keyboard.
    pub takes_keyboard: bool,
    /// Which of its cells is to have it.
    pub takes_cell: Option<usize>,
    /// Whether whose words the points are stands in the instruction's place.
    pub tells_scale: bool,
    /// Whether the notes stand under their statements; otherwise they stand
    /// beside the list.
    pub has_notes: bool,
}

/// The list; `heard` is told where in it the keyboard is.
pub fn list<'a>(
    ui: &Ui,
    marked: Marked,
    columns: &'a Columns,
    heard: &'a Cell<Option<Heard>>,
    record: &'a Record,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let Marked { item: current, scrolls, takes_keyboard, takes_cell, tells_scale, has_notes } = marked;
    let mut sections = Vec::new();
    for (dimension, range) in record.instrument.dimension_ranges() {
        let is_here = range.contains(&current);
        let head = section(ui, record, dimension, range.clone(), columns, is_here, view);
        let first = range.start;
        let mut rows = dimension.items.iter().zip(range).map(|(item, index)| {
            let is_current = index == current;
            let row =
                Row { record, item, index, is_current, takes_keyboard, takes_cell, has_notes, columns, heard, view };
            let row = row.node().map(Asked::Row);
            // What is first is seen with the head of its section.
            if scrolls && is_current && index != first { seen(row) } else { row }
        });
        let begins = column(0.0, [head].into_iter().chain(rows.next()));
        let begins = if scrolls && current == first { seen(begins) } else { begins };
        sections.push(column(0.0, [begins].into_iter().chain(rows)));
    }
    column(GAP_XS, [lead(tells_scale, record, view), column(GAP_S, sections)])
}

/// Scrolled to where it is seen whole.
fn seen(node: Node<'_, Asked>) -> Node<'_, Asked> {
    node.behind(|ui, rect| {
        ui.scroll_to_rect(rect.expand(GAP_M), None);
        None
    })
}
