//! What stands under a group's bars: before and after, and how well the
//! instrument measured.

use crate::chart;
use crate::group::{NEEDED_COMPLETE, NotReliable};
use crate::ui::action::{Action, GroupAction};
use crate::ui::gathering::Revealed;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2, vec2};

const GAP: f32 = 16.0;

/// Both cards; gives where they ended.
pub fn cards(ui: &mut Ui, at: Pos2, width: f32, revealed: &Revealed, view: &View<'_>) -> (f32, Option<Action>) {
    let mut y = at.y;
    let before_after = pairs(revealed, view);
    if !before_after.is_empty() {
        y = card(ui, pos2(at.x, y), width, "group-pairs", &before_after, 0.0, view).bottom() + GAP;
    }
    let (lines, is_measured) = reliability(revealed, view);
    let room = if is_measured { 52.0 } else { 0.0 };
    let rect = card(ui, pos2(at.x, y), width, "group-reliability", &lines, room, view);
    let mut action = None;
    if is_measured {
        let words = view.texts.get("group-assumptions");
        let at = pos2(rect.left() + 24.0, rect.bottom() - 64.0);
        if Button::new(&words).icon(Icon::Upload).show_at(ui, at, Anchor::Left, view.colors).clicked() {
            action = Some(Action::Group(GroupAction::ExportAssumptions));
        }
    }
    (rect.bottom(), action)
}

/// How they moved, a line a dimension.
fn pairs(revealed: &Revealed, view: &View<'_>) -> Vec<String> {
    let texts = view.texts;
    let mut lines: Vec<String> = revealed
        .result
        .pairs
        .iter()
        .map(|pair| {
            let dimension = revealed.instrument.dimensions.iter().find(|dimension| dimension.id == pair.dimension);
            let name = dimension.map_or("", |dimension| dimension.title.get(texts.language()));
            let moved = chart::pair_words(pair, texts);
            texts.with("group-pair", &[("name", name.into()), ("moved", (&moved).into())])
        })
        .collect();
    if !lines.is_empty() {
        lines.push(texts.get("group-pairs-help"));
    }
    lines
}

/// What was found of each dimension beside what is assumed; and whether
/// anything was.
fn reliability(revealed: &Revealed, view: &View<'_>) -> (Vec<String>, bool) {
    let texts = view.texts;
    let assumed = revealed.instrument.assumptions;
    let mut lines = Vec::new();
    let mut is_measured = false;
    for found in &revealed.result.reliability {
        let dimension = revealed.instrument.dimensions.iter().find(|dimension| dimension.id == found.dimension);
        let name = dimension.map_or("", |dimension| dimension.title.get(texts.language()));
        match &found.outcome {
            Ok(measured) => {
                is_measured = true;
                let number = |value: f64| texts.decimal(value, 2);
                let (low, high) = measured.interval;
                let words = [
                    number(measured.alpha),
                    number(low),
                    number(high),
                    number(measured.sd),
                    number(assumed.sd),
                    number(measured.implied_correlation),
                    number(assumed.inter_item_correlation),
                ];
                let [alpha, low, high, sd, assumed_sd, correlation, assumed_correlation] = &words;
                lines.push(texts.with(
                    "group-measured",
                    &[
                        ("name", name.into()),
                        ("n", measured.n.into()),
                        ("alpha", alpha.into()),
                        ("low", low.into()),
                        ("high", high.into()),
                        ("sd", sd.into()),
                        ("assumed-sd", assumed_sd.into()),
                        ("correlation", correlation.into()),
                        ("assumed-correlation", assumed_correlation.into()),
                    ],
                ));
            }
            Err(NotReliable::TooFew { .. }) => {}
            Err(NotReliable::OneItem) => lines.push(texts.with("group-one-item", &[("name", name.into())])),
            Err(NotReliable::NoSpread) => lines.push(texts.with("group-no-spread", &[("name", name.into())])),
        }
    }
    if is_measured {
        lines.push(texts.get("group-measured-method"));
    } else {
        lines.push(texts.with("group-too-few-to-measure", &[("needed", NEEDED_COMPLETE.into())]));
    }
    (lines, is_measured)
}

/// A heading and paragraphs, with `room` left under them.
fn card(ui: &mut Ui, at: Pos2, width: f32, key: &str, lines: &[String], room: f32, view: &View<'_>) -> Rect {
    let View { texts, colors, .. } = view;
    let inner = (width - 48.0).min(760.0);
    let laid: Vec<_> =
        lines.iter().map(|words| (text::galley(ui, words, Style::COMPACT, colors.ink, inner), words)).collect();
    let height = 56.0 + laid.iter().map(|(galley, _)| galley.size().y + 8.0).sum::<f32>() + room + 16.0;
    let rect = Rect::from_min_size(at, vec2(width, height));
    widgets::card(ui, rect, colors);
    let left = at.x + 24.0;
    text::heading(ui, pos2(left, at.y + 20.0), inner, &texts.get(key), Style::LEAD.semibold(), colors.ink);
    let mut y = at.y + 56.0;
    for (galley, words) in laid {
        y = text::place(ui, pos2(left, y), Anchor::Left, galley, colors.ink, words, Role::Label).bottom() + 8.0;
    }
    rect
}
