//! The picture of a result and its legend.

use crate::chart::{Kind, Profile};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, band, column, label, line, measured, wrap};
use crate::ui::parts;
use crate::ui::plot::{self, Sample};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_S, GAP_XXL, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::within;
use egui::Ui;

/// Least height of a radar with its names, and what it has of its width; its
/// largest radius, in points.
const RADAR: f32 = 370.0;
const ROUND: f32 = 0.75;
const RADIUS: f32 = 560.0;
/// Room for the names over and under it, in points.
const NAMES: f32 = 128.0;
/// What else a window shows above and below it, in points.
const AROUND: f32 = 340.0;
/// In a narrower room than this the names round a radar stand over and under
/// it; room for one of them then, in points.
const BESIDE: f32 = 300.0;
const STACKED: f32 = 88.0;
/// Radius of a questionnaire's mark beside small words, in points.
const MARK: f32 = 4.0;

/// A profile in one of its pictures; asks for the one that is chosen instead.
pub fn card<'a>(ui: &Ui, profile: &'a Profile, kind: Kind, view: &'a View<'_>) -> Node<'a, Kind> {
    let View { texts, colors, .. } = view;
    let kinds = [("kind-radar", Icon::Radar), ("kind-bars", Icon::Bars), ("kind-dots", Icon::Dots)];
    let kinds = kinds.map(|(key, icon)| (texts.get(key), Some(parts::Mark::Icon(icon)))).into();
    let selected = Kind::ALL.iter().position(|other| *other == kind).unwrap_or_default();
    let tabs = parts::choices("kind", kinds, Some(selected), colors, |chosen| Kind::ALL.get(chosen).copied());
    let count = profile.axes.len();
    // It grows with the window, and stays inside it.
    let most = (ui.max_rect().height() - AROUND).max(RADAR).min(2.0 * RADIUS + NAMES);
    let height = move |width: f32| match kind {
        Kind::Radar if width < BESIDE => RADAR.max(STACKED * count as f32),
        Kind::Radar => within(width * ROUND, RADAR, most),
        Kind::Bars | Kind::Dots => plot::rows_height(count),
    };
    let picture = measured(
        move |_, width| height(width),
        move |ui, rect| {
            match kind {
                Kind::Radar => plot::radar(ui, rect, RADIUS, profile, view),
                Kind::Bars | Kind::Dots => plot::rows(ui, rect, kind == Kind::Bars, profile, view),
            }
            None
        },
    );
    let chosen = tabs.map(move |chosen| chosen.unwrap_or(kind));
    column(GAP_L, [line(NO_GAP, [chosen]), picture, legend(profile, view)]).card(CARD_PAD, colors)
}

fn legend<'a>(profile: &'a Profile, view: &'a View<'_>) -> Node<'a, Kind> {
    let View { texts, colors, .. } = view;
    let series = profile.series.iter().map(|series| {
        let words = series.instrument.short_title(texts.language());
        let mark = parts::marker(series.instrument.marker, MARK, Style::SMALL, colors);
        line(GAP_S, [mark, label(words, Style::SMALL, colors.ink)])
    });
    let has_previous = (0..profile.series.len()).any(|series| profile.has_moved(series));
    let shown = [
        (Sample::Now, "legend-now", true),
        (Sample::Before, "legend-before", has_previous),
        (Sample::Then, "then-legend", profile.then_date().is_some()),
    ];
    let shown = shown.into_iter().filter(|(_, _, is_shown)| *is_shown).map(|(sample, key, _)| {
        let drawn = band(Style::SMALL.line_height(), move |ui, rect| {
            plot::sample(ui, rect, sample, colors);
            None
        });
        line(GAP_S, [drawn.wide(GAP_XXL).top(), label(texts.get(key), Style::SMALL, colors.ink)])
    });
    wrap(GAP_L, series.chain(shown))
}
