//! What a person wrote beside the statements.

use super::result_asked::{Asked, Opened, Part};
use super::result_words::MARK;
use crate::instrument::{Item, Marker};
use crate::scoring::Record;
use crate::ui::layout::{Node, column, heading, label, line, row};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;

/// Remarks before the rest is a link.
const SHOWN: usize = 3;

/// The card; none where nothing was written.
pub fn card<'a>(records: &[&'a Record], opened: &Opened, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let View { texts, colors, .. } = view;
    let remarks: Vec<_> = records.iter().flat_map(|record| remarks(record)).collect();
    if remarks.is_empty() {
        return None;
    }
    let head = row(
        GAP_L,
        [
            heading(texts.get("remarks-title"), Style::LEAD.semibold(), colors.ink).fill(),
            label(texts.get("remarks-private"), Style::SMALL, colors.muted),
        ],
    );
    let is_open = opened.has(Part::Remarks);
    let count = remarks.len();
    let shown = if is_open { count } else { SHOWN };
    let mut card = vec![head.stacked_gap(NO_GAP)];
    card.extend(remarks.into_iter().take(shown).map(|(marker, item, words)| remark(marker, item, words, view)));
    if count > SHOWN {
        let words =
            if is_open { texts.get("statements-fewer") } else { texts.with("show-all", &[("count", count.into())]) };
        let name = format!("{words}. {}", texts.get("remarks-title"));
        card.push(opened.turns(Part::Remarks, parts::link(words, colors).name(name)));
    }
    Some(column(GAP_M, card).card(CARD_PAD, colors))
}

/// Every remark of a session with what it stands beside, in its order.
fn remarks(record: &Record) -> impl Iterator<Item = (Marker, &Item, &str)> {
    let marker = record.instrument.marker;
    let written = record.session.remarks.iter().map(|(place, words)| (*place, words.trim()));
    let written = written.filter(|(_, words)| !words.is_empty());
    written.filter_map(move |(place, words)| Some((marker, record.instrument.item(place)?, words)))
}

/// The person's own words, and the statement under them.
fn remark<'a>(marker: Marker, item: &'a Item, words: &str, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let quoted = texts.with("quoted", &[("text", words.into())]);
    column(
        NO_GAP,
        [
            label(quoted, Style::COMPACT, colors.ink),
            line(
                GAP_S,
                [
                    parts::marker(marker, MARK, Style::SMALL, colors),
                    label(item.text.get(texts.language()), Style::SMALL, colors.muted).fill(),
                ],
            ),
        ],
    )
}
