//! How values and changes are counted: in plain words, and the formula for who
//! wants it.

use crate::chart;
use crate::instrument::Instrument;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, label};
use crate::ui::parts;
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Id;

/// A paragraph a line, then what opens the formula; `turned` when that is
/// pressed.
pub fn lines<'a, M: 'a>(instrument: &Instrument, is_open: bool, turned: M, view: &'a View<'_>) -> Vec<Node<'a, M>> {
    let View { texts, colors, .. } = view;
    let said = |words: String| label(words, Style::SMALL, colors.muted);
    let mut lines: Vec<Node<'a, M>> = chart::method(instrument, texts).into_iter().map(said).collect();
    let chevron = if is_open { Icon::ChevronUp } else { Icon::ChevronDown };
    let link = parts::link(texts.get("method-experts"), colors).icon(chevron);
    lines.push(link.turns(Id::unique("the formula"), is_open).node(turned));
    lines.extend(is_open.then(|| said(chart::method_formula(instrument, texts))));
    lines
}
