//! The profile so far, beside the questionnaire or under a tab.

use super::answering::Asked;
use crate::chart::Profile;
use crate::scoring::Record;
use crate::ui::layout::{Node, column, hairline, heading, label, line, part, row};
use crate::ui::parts;
use crate::ui::plot::LiveRadar;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, sides};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Id, Ui};
use std::sync::Arc;

/// Height of a dimension's row, of its line and room for its number, in points.
const ROW: f32 = 36.0;
const TRACK: f32 = 6.0;
const NUMBER: f32 = 28.0;
/// Most axes of a radar whose names stand once more below it, and in how high
/// a card all do, in points.
const REPEATED: usize = 3;
const REPEATS: f32 = 900.0;
/// More dimensions than this come after the remark.
const MANY: usize = 4;
/// Narrowest room of the chart under its tab, and its height, in points.
const CHART: f32 = 280.0;
const CHART_HEIGHT: f32 = 320.0;
/// Room round what scrolls in the card, where the rings of what has the
/// keyboard are seen whole.
const CARD: MarginF32 = MarginF32 { left: GAP_L, right: GAP_L, top: GAP_M, bottom: GAP_L };
const INSIDE: MarginF32 = MarginF32::same(GAP_S);

/// The card beside a wide questionnaire, `width` points wide: the profile, the
/// remark, and the way on.
pub fn card<'a>(
    ui: &Ui,
    width: f32,
    remark: Node<'a, Asked>,
    takes_keyboard: bool,
    record: &'a Record,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let left = record.session.answers.len() - record.session.answers.answered();
    let words = texts.with("assess-remaining", &[("count", left.into())]);
    let shown = shown(ui, width - CARD.sum().x - INSIDE.sum().x, record, view).grows();
    // A long list pushes nothing out of sight that is written in.
    let parts = if record.instrument.dimensions.len() > MANY {
        [remark, hairline(colors), shown]
    } else {
        [shown, hairline(colors), remark]
    };
    let id = Id::unique(("beside", record.session.id.to_string()));
    column(
        0.0,
        [
            parts::scrolled(id, texts, column(GAP_S, parts).pad(INSIDE)),
            column(
                GAP_S,
                [
                    hairline(colors),
                    label(words, Style::SMALL, colors.muted),
                    finish(takes_keyboard, record, view).fill(),
                ],
            )
            .pad(sides(GAP_S)),
        ],
    )
    .card(CARD, colors)
}

/// The profile so far, in so many points of width.
fn shown<'a>(ui: &Ui, width: f32, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let title = heading(texts.get("live-title"), Style::LEAD.semibold(), colors.ink);
    if is_hidden(record, view) {
        return column(0.0, [title, label(texts.get("live-hidden"), Style::SMALL, colors.muted)]);
    }
    let lead = label(texts.get("live-lead"), Style::SMALL, colors.muted);
    let head = column(0.0, [title, lead]);
    let Some(radar) = LiveRadar::new(ui, width, profile(record), view) else {
        return column(GAP_S, [head, rows(true, record, view)]);
    };
    let mut parts = vec![head, part(radar).grows()];
    if record.instrument.dimensions.len() <= REPEATED || ui.max_rect().height() >= REPEATS {
        parts.extend([hairline(colors), rows(false, record, view)]);
    }
    column(GAP_S, parts)
}

/// The same under a tab, `width` points wide.
pub fn page<'a>(ui: &Ui, width: f32, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    if is_hidden(record, view) {
        return label(texts.get("live-hidden"), Style::SMALL, colors.muted);
    }
    let lead = label(texts.get("live-lead"), Style::SMALL, colors.muted);
    let radar = LiveRadar::new(ui, CHART.min(width), profile(record), view);
    let rows = rows(true, record, view).at_least(CHART);
    let shown = match radar {
        Some(radar) => row(GAP_XL, [part(radar).at_least(CHART).high(CHART_HEIGHT), rows]),
        None => rows,
    };
    column(GAP_L, [lead, shown.card(CARD_PAD, colors)])
}

/// Shows the result once nothing is left to answer, and what is left before.
/// It keeps its place in the keyboard's memory.
pub fn finish<'a>(takes_keyboard: bool, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let is_complete = record.session.answers.answered() == record.session.answers.len();
    let button = Button::new(texts.get(if is_complete { "assess-show-result" } else { "assess-review" })).tall();
    let button =
        if is_complete { button.filled(colors.accent(record.instrument.marker), colors.on_accent) } else { button };
    let id = Id::unique(("finish", record.session.id.to_string()));
    parts::scoped(id, button.node_with_keyboard(takes_keyboard, colors, Asked::Finish)).fit()
}

/// Which keys do what.
pub fn keys_hint(record: &Record, view: &View<'_>) -> String {
    let max = usize::from(record.instrument.scale.max());
    view.texts.with("assess-keys", &[("max", max.into())])
}

fn is_hidden(record: &Record, view: &View<'_>) -> bool {
    let answers = &record.session.answers;
    view.settings.hide_chart_until_end.unwrap_or_default() && answers.answered() < answers.len()
}

fn profile(record: &Record) -> Profile {
    Profile::partial(&Arc::clone(&record.instrument), &record.session.answers, record.session.date)
}

/// Name and mean of each dimension, with a line under them where no radar
/// draws it.
fn rows<'a>(has_tracks: bool, record: &'a Record, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let span = f32::from(record.instrument.scale.max()) - 1.0;
    let rows = record.instrument.dimensions.iter().zip(&record.scores).map(|(dimension, score)| {
        let mean = score.mean.filter(|_| score.raw.iter().all(Option::is_some));
        let (style, color, ink) = match mean {
            Some(_) => (Style::COMPACT.semibold(), accent, colors.ink),
            None => (Style::COMPACT, colors.muted, colors.muted),
        };
        let name = label(dimension.short_title(texts.language()), style, color);
        let value = label(texts.score_or_dash(mean), style, ink).wide(NUMBER).end();
        let row = line(GAP_M, [name.fill(), value]).high(ROW);
        if !has_tracks {
            return row;
        }
        let share = mean.map_or(0.0, |mean| (mean as f32 - 1.0) / span);
        column(0.0, [row, parts::progress(TRACK, share, accent, colors)])
    });
    column(if has_tracks { GAP_S } else { 0.0 }, rows)
}
