//! Everything that a result is made of, to unfold: the values, and the
//! answers with their words.

use super::result_asked::{Asked, Opened, Part};
use super::result_table;
use crate::chart::{self, Profile};
use crate::scoring::Record;
use crate::ui::layout::{Node, aligned, column, hairline, label, row};
use crate::ui::parts::Fold;
use crate::ui::spacing::{GAP_L, GAP_S, GAP_XL, LIST_PAD, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Ui;

/// The card: a line for the answers of each questionnaire, and one for the
/// values.
pub fn card<'a>(
    ui: &Ui,
    profile: &'a Profile,
    records: &[&'a Record],
    opened: &Opened,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mut lines = Vec::new();
    for record in records {
        let part = Part::Answers(record.session.id);
        let title = record.instrument.short_title(texts.language());
        let fold = Fold {
            marker: Some(record.instrument.marker),
            words: texts.with("answers-of", &[("title", title.into())]),
            count: texts.with("answers-count", &[("count", record.session.answers.answered().into())]),
            is_open: opened.has(part),
        };
        lines.push(fold.node(|| answers(ui, record, view), colors, Asked::Turn(part)));
        lines.push(hairline(colors));
    }
    let fold = Fold {
        marker: None,
        words: texts.get("values-all"),
        count: texts.with("values-count", &[("count", profile.axes.len().into())]),
        is_open: opened.has(Part::Values),
    };
    lines.push(fold.node(|| result_table::values(profile, view), colors, Asked::Turn(Part::Values)));
    column(NO_GAP, lines).card(LIST_PAD, colors)
}

/// Each statement under its dimension, with its answer in words.
fn answers<'a>(ui: &Ui, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let scale = &record.instrument.scale;
    let statement = |(item, place): (&'a crate::instrument::Item, usize)| {
        let text = item.text.get(texts.language());
        let answer = chart::answer_in_words(record.session.answers.get(place), item, scale, texts);
        let name = texts.with("answer-name", &[("statement", text.into()), ("answer", (&answer).into())]);
        let words = label(text, Style::SMALL, colors.ink).named(name).fill().at_least(WORDS_LEAST);
        row(GAP_L, [words.top(), label(answer, Style::SMALL, colors.muted).silent().top()]).stacked_gap(NO_GAP)
    };
    // The answers of all dimensions stand under each other.
    let rows = record.instrument.dimension_ranges().flat_map(|(dimension, range)| dimension.items.iter().zip(range));
    let mut rows = aligned(ui, rows.map(statement).collect()).into_iter();
    let dimension = |(dimension, range): (&'a crate::instrument::Dimension, std::ops::Range<usize>)| {
        let title = label(dimension.title.get(texts.language()), Style::SMALL.semibold(), accent);
        column(GAP_S, std::iter::once(title).chain(rows.by_ref().take(range.len())))
    };
    column(GAP_XL, record.instrument.dimension_ranges().map(dimension).collect::<Vec<_>>())
}
