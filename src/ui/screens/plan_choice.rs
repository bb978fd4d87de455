//! Choosing what to work on: what the answers suggest, or anything else.

use super::focus;
use crate::plan::{Area, AreaKind, Focus, MAX_AREAS, Plan, Suggestion, suggest};
use crate::scoring::{Answer, Record};
use crate::ui::a11y;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, filler, label, line, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_M, GAP_S, GAP_XXL};
use crate::ui::text::Style;
use crate::ui::theme::CARD_RADIUS;
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Id, Rect, Response, ScrollArea, Sense, Shape, Stroke, Ui, WidgetInfo};

/// More that stand alike are only counted: a row of buttons would not choose.
const MAX_TIED: usize = 2;
/// Height of a place that is still free, in points.
const FREE: f32 = 112.0;
/// Narrowest and highest list of what can be chosen, in points.
const LIST_LEAST: f32 = 320.0;
const LIST_HEIGHT: f32 = 360.0;
/// Between the edge of a suggestion and what it says; one line of it is as
/// high as a button.
const SUGGESTION_PAD: MarginF32 = MarginF32 { left: GAP_S, right: GAP_M, top: GAP_S, bottom: GAP_S };
/// A dash of a free place's edge, and the gap after it, in points.
const DASH: f32 = 4.0;

fn kind_words(suggestion: &Suggestion, view: &View<'_>) -> String {
    view.texts.get(match (suggestion.kind, suggestion.tied > 1) {
        (AreaKind::Develop, false) => "plan-lowest",
        (AreaKind::Develop, true) => "plan-lowest-tied",
        (AreaKind::Strength, false) => "plan-highest",
        (AreaKind::Strength, true) => "plan-highest-tied",
    })
}

/// The lowest and highest answers as buttons, ties told as ties; nothing where
/// all are chosen.
pub fn suggestions<'a>(record: &Record, plan: &Plan, view: &'a View<'_>) -> Option<Node<'a, Area>> {
    let View { texts, colors, .. } = view;
    let is_free = |one: &Suggestion| plan.of_kind(one.kind).count() < MAX_AREAS && !plan.has(one.kind, &one.focus);
    let offered: Vec<Suggestion> = suggest(record).into_iter().filter(is_free).collect();
    if offered.is_empty() {
        return None;
    }
    let title = label(texts.get("plan-suggestions"), Style::SMALL, colors.muted);
    let mut row = vec![title.pad(MarginF32 { right: GAP_S, ..MarginF32::ZERO })];
    let mut counted: Vec<(String, usize)> = Vec::new();
    for suggestion in offered {
        let kind = kind_words(&suggestion, view);
        if suggestion.tied <= MAX_TIED || !matches!(suggestion.focus, Focus::Item(_)) {
            let name = focus::name(&suggestion.focus, &record.instrument, view);
            row.push(suggestion_button(kind, name, Area::new(suggestion.kind, suggestion.focus), view));
        } else if !counted.iter().any(|(other, _)| *other == kind) {
            counted.push((kind, suggestion.tied));
        }
    }
    row.extend(counted.into_iter().map(|(kind, count)| {
        let words = texts.with("plan-tied-many", &[("kind", (&kind).into()), ("count", count.into())]);
        label(words, Style::SMALL, colors.muted)
    }));
    Some(wrap(GAP_S, row))
}

fn suggestion_button<'a>(kind: String, name: String, area: Area, view: &'a View<'_>) -> Node<'a, Area> {
    let View { texts, colors, .. } = view;
    let full = texts.with("plan-suggestion-name", &[("kind", (&kind).into()), ("name", (&name).into())]);
    let words = line(
        GAP_S,
        [
            parts::icon(Icon::Plus, Style::SMALL, colors.ink),
            label(kind, Style::SMALL, colors.muted).silent().top(),
            label(name, Style::SMALL.medium(), colors.ink).silent().fill().top(),
        ],
    );
    let words = line(0.0, [words.fill()]).pad(SUGGESTION_PAD).high(CONTROL).fit();
    parts::pressable_card(words, full, colors, area)
}

/// A place that is still free; opens a list of everything that can be chosen.
pub fn free_place<'a>(
    kind: AreaKind,
    place: usize,
    record: &'a Record,
    plan: &'a Plan,
    view: &'a View<'_>,
) -> Node<'a, Area> {
    let colors = view.colors;
    let words = label(view.texts.get("plan-choose"), Style::COMPACT, colors.muted).silent();
    let words = line(GAP_S, [parts::icon(Icon::Plus, Style::COMPACT, colors.muted), words.fill()]).fit();
    line(0.0, [filler(), words, filler()]).pad(GAP_M).high(FREE).behind(move |ui, rect| {
        let opener = ui.interact(rect, Id::unique(("free", kind.tag(), place)), Sense::click());
        let name = view.texts.get(match kind {
            AreaKind::Develop => "plan-choose-develop",
            AreaKind::Strength => "plan-choose-strength",
        });
        opener.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &name));
        if opener.hovered() {
            ui.painter().rect_filled(rect, CARD_RADIUS, colors.sunken);
        }
        dashed_edge(ui, rect, Stroke::new(1.0, colors.control));
        widgets::focus_ring(ui, &opener, rect, CARD_RADIUS, colors);
        let offered = || choices(record, view).into_iter().filter(|(focus, _)| !plan.has(kind, focus));
        list(ui, &opener, &name, offered, view).map(|focus| Area::new(kind, focus))
    })
}

/// What opens under a free place.
fn list<I: Iterator<Item = (Focus, String)>>(
    ui: &Ui,
    opener: &Response,
    name: &str,
    offered: impl FnOnce() -> I,
    view: &View<'_>,
) -> Option<Focus> {
    let View { texts, colors, .. } = view;
    let widest = ui.ctx().content_rect().width() - GAP_XXL;
    let width = opener.rect.width().max(LIST_LEAST).min(widest);
    let mut chosen = None;
    widgets::open(ui, opener, widgets::popup(opener, name, colors).width(width), name, |ui| {
        let shown = ScrollArea::vertical().max_height(LIST_HEIGHT).show(ui, |ui| {
            for (focus, words) in offered() {
                // Room for the bar at the end.
                if widgets::choice(ui, width - GAP_L - GAP_S, &words, false, colors).clicked() {
                    chosen = Some(focus);
                    ui.close();
                }
            }
        });
        a11y::name_scroll_bar(ui, shown.id, &texts.get("scroll-bar"));
    });
    chosen
}

/// Every dimension with its items, and what was answered.
fn choices(record: &Record, view: &View<'_>) -> Vec<(Focus, String)> {
    let texts = view.texts;
    let mut answers = record.session.answers.iter();
    let mut choices = Vec::new();
    for (dimension, score) in record.instrument.dimensions.iter().zip(&record.scores) {
        let title = dimension.title.get(texts.language());
        let words = format!("{title}  {}", texts.score_or_dash(score.mean));
        choices.push((Focus::Dimension(dimension.id.clone()), words));
        for item in &dimension.items {
            let answer = match answers.next().flatten() {
                Some(Answer::Point(point)) => point.to_string(),
                Some(Answer::NotRelevant) | None => "–".to_owned(),
            };
            let words = format!("    {}  {answer}", item.text.get(texts.language()));
            choices.push((Focus::Item(item.id.clone()), words));
        }
    }
    choices
}

fn dashed_edge(ui: &Ui, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().add(Shape::dashed_line(&corners, stroke, DASH, DASH));
}
