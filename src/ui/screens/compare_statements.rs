//! Two sessions statement by statement: both answers, and how far they are
//! from each other.

use crate::chart::{self, PairedWords};
use crate::instrument::Marker;
use crate::scoring::{Pair, PairedDimension, Record, pairs};
use crate::ui::action::Action;
use crate::ui::layout::{Node, aligned, column, heading, label, line, row, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, NO_GAP, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use egui::Ui;

/// Radius of a mark beside small words, in points.
const MARK: f32 = 4.5;

/// What the open and the filled marks are: the earlier session and the later
/// one.
pub fn legend<'a>(earlier: &Record, later: &Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let told = |record: &Record, mark: Node<'a, Action>| {
        let date = texts.date(record.session.date);
        let words = match &record.session.label {
            Some(label) => format!("{date} · {label}"),
            None => date,
        };
        line(GAP_S, [mark, label(words, Style::SMALL, colors.ink)])
    };
    let shape = later.instrument.marker;
    let earlier = told(earlier, parts::open_marker(shape, MARK, Style::SMALL, colors));
    wrap(GAP_L, [earlier, told(later, parts::marker(shape, MARK, Style::SMALL, colors))])
}

/// The card of all statements, by dimension.
pub fn card<'a>(ui: &Ui, earlier: &'a Record, later: &'a Record, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let dimensions = pairs(earlier, later);
    // What stands in a column stands there in all dimensions.
    let told = dimensions.iter().flat_map(|dimension| &dimension.pairs);
    let mut rows = aligned(ui, told.map(|pair| statement(pair, (earlier, later), view)).collect()).into_iter();
    let accent = colors.accent(later.instrument.marker);
    let dimension = |PairedDimension { dimension, pairs }: &PairedDimension<'a>| {
        let title = label(dimension.title.get(texts.language()), Style::COMPACT.semibold(), accent);
        column(GAP_M, std::iter::once(title).chain(rows.by_ref().take(pairs.len())))
    };
    let dimensions: Vec<Node<'a, Action>> = dimensions.iter().map(dimension).collect();
    let title = heading(texts.get("compare-statements"), Style::LEAD.semibold(), colors.ink);
    let head = row(GAP_L, [title.fill().whole(), legend(earlier, later, view).fit()]).stacked_gap(GAP_S);
    column(GAP_XL, std::iter::once(head).chain(dimensions)).card(CARD_PAD, colors)
}

/// A statement, both answers and the difference; a screen reader hears them in
/// one sentence.
fn statement<'a>(pair: &Pair<'a>, of: (&Record, &Record), view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let text = pair.item.text.get(texts.language());
    let PairedWords { earlier, later, difference } = chart::paired_words(pair, of, texts);
    let (then, now) = (texts.date(of.0.session.date), texts.date(of.1.session.date));
    let name = texts.with(
        "compare-pair",
        &[
            ("statement", text.into()),
            ("then", (&then).into()),
            ("earlier", (&earlier).into()),
            ("now", (&now).into()),
            ("later", (&later).into()),
            ("difference", (&difference).into()),
        ],
    );
    let shape: Marker = of.1.instrument.marker;
    let answer = |mark: Node<'a, Action>, words: String, color| {
        line(GAP_S, [mark, label(words, Style::SMALL, color).silent().fill()]).fit().top()
    };
    let cells = [
        label(text, Style::SMALL, colors.ink).named(name).fill().at_least(WORDS_LEAST).top(),
        answer(parts::open_marker(shape, MARK, Style::SMALL, colors), earlier, colors.muted),
        answer(parts::marker(shape, MARK, Style::SMALL, colors), later, colors.ink),
        label(difference, Style::SMALL, colors.ink).silent().top(),
    ];
    row(GAP_L, cells).stacked_gap(NO_GAP)
}
