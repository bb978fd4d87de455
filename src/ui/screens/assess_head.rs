//! What stands over the items of a questionnaire and of each dimension.

use super::answer_columns::Columns;
use super::saved;
use crate::instrument::Dimension;
use crate::scoring::Record;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, line, row};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XS, TARGET};
use crate::ui::text::{self, Style};
use crate::ui::view::View;
use egui::Ui;
use egui::epaint::MarginF32;
use std::ops::Range;

/// Height of the head of a dimension with room below it, in points; names of
/// points on three lines make it higher.
const HEAD: f32 = 48.0;
const HEAD_PAD: MarginF32 = MarginF32 { bottom: GAP_XS, ..MarginF32::ZERO };
/// Height of the line of how far one has come, in points, and its narrowest.
const BAR: f32 = 4.0;
const BAR_LEAST: f32 = 24.0;
/// Over how saving stands, so that it stands beside the first line of a title,
/// in points.
const STATE_PAD: MarginF32 = MarginF32 { top: 6.0, ..MarginF32::ZERO };

/// The instrument's name, and how saving stands in room that is kept for it.
pub fn title<'a, M: 'a>(record: &'a Record, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let title = match record.session.then_test {
        Some(_) => texts.get("then-title"),
        None => record.instrument.title.get(texts.language()).to_owned(),
    };
    row(GAP_L, [heading(title, Style::TITLE, colors.ink).fill().top(), saved::state(view).pad(STATE_PAD)])
        .stacked_gap(0.0)
}

/// How many are answered, in words and as a line, and the list of keys.
pub fn progress<'a, M: 'a>(ui: &Ui, record: &'a Record, view: &'a View<'_>, keys: M) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let (answered, count) = (record.session.answers.answered(), record.session.answers.len());
    let words = |answered: usize| texts.with("count-of", &[("answered", answered.into()), ("count", count.into())]);
    let style = Style::SMALL.semibold();
    let share = answered as f32 / count.max(1) as f32;
    line(
        GAP_M,
        [
            // As wide as the longest of them, so that the line stays.
            label(words(answered), style, colors.ink).wide(text::width(ui, &words(count), style).ceil()),
            parts::progress(BAR, share, colors.accent(record.instrument.marker), colors).at_least(BAR_LEAST),
            parts::icon_button(TARGET, Icon::Keyboard, texts.get("keys-open"), colors, keys),
        ],
    )
}

/// The name of a dimension, how far it has come, what it is about, and over
/// the answers what the points are called: in ink where one is.
pub fn section<'a, M: 'a>(
    ui: &Ui,
    record: &'a Record,
    dimension: &'a Dimension,
    range: Range<usize>,
    columns: &Columns,
    is_current: bool,
    view: &'a View<'_>,
) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let language = texts.language();
    let accent = colors.accent(record.instrument.marker);
    let count = range.len();
    let answered = record.session.answers.slice(range).iter().flatten().count();
    let title = heading(dimension.title.get(language), Style::COMPACT.semibold(), accent).top();
    let mut about = vec![line(GAP_M, [title, so_far(ui, answered, count, view)])];
    if let Some(subtitle) = &dimension.subtitle {
        about.push(label(subtitle.get(language), Style::SMALL, colors.muted));
    }
    let color = if is_current { colors.ink } else { colors.muted };
    if !columns.has_heads {
        if !columns.has_words {
            about.push(label(legend(columns), Style::SMALL, color));
        }
        return column(0.0, about).pad(HEAD_PAD).high(HEAD);
    }
    let heads = columns.lines.iter().zip(&columns.names);
    let mut heads: Vec<Node<'a, M>> = heads
        .map(|(lines, name)| label(lines.clone(), Style::COLUMN, color).named(name.clone()).center().bottom())
        .map(|head| head.wide(columns.sizes.point))
        .collect();
    let last = heads.pop().map(|last| last.wide(columns.sizes.last));
    let points = line(0.0, heads).fit().bottom();
    line(GAP_L, [column(0.0, about).bottom(), line(GAP_S, [points].into_iter().chain(last)).fit().bottom()])
        .pad(HEAD_PAD)
        .high(HEAD)
}

/// «2 av 3», in room for the longest that it says.
fn so_far<'a, M: 'a>(ui: &Ui, answered: usize, count: usize, view: &'a View<'_>) -> Node<'a, M> {
    let View { texts, colors, .. } = view;
    let done = texts.get("assess-complete");
    let words = texts.with("count-of", &[("answered", answered.into()), ("count", count.into())]);
    let is_done = answered == count;
    let node = if is_done {
        parts::bullet(Icon::Check, done.clone(), Style::SMALL, colors.muted)
    } else {
        label(words.clone(), Style::SMALL, colors.muted)
    };
    let longest: Node<'_, M> = parts::bullet(Icon::Check, done, Style::SMALL, colors.muted);
    let room = longest.natural(ui).max(text::width(ui, &words, Style::SMALL).ceil());
    node.wide(room).top()
}

/// What the points are called where they stand in a row without room for it.
fn legend(columns: &Columns) -> String {
    let Some((last, points)) = columns.names.split_last() else { return String::new() };
    let points = points.iter().zip(1..).map(|(name, point)| format!("{point} {name}"));
    let names: Vec<String> = points.chain([format!("– {last}")]).collect();
    names.join(" · ")
}
