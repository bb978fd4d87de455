//! Choosing what to work on: what the answers suggest, or anything else.

use super::focus;
use crate::chart;
use crate::plan::{Area, AreaKind, Focus, MAX_AREAS, Plan, Suggestion, suggest};
use crate::scoring::Record;
use crate::ui::a11y;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, filler, label, line, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_M, GAP_S, GAP_XXL};
use crate::ui::text::Style;
use crate::ui::theme::{CARD_RADIUS, CONTROL_RADIUS};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::epaint::MarginF32;
use egui::{Color32, Id, Rect, Response, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo};

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
/// all answers are alike. What is chosen keeps its place, so that nothing moves.
pub fn suggestions<'a>(record: &Record, plan: &Plan, view: &'a View<'_>) -> Option<Node<'a, Area>> {
    let View { texts, colors, .. } = view;
    let offered = suggest(record);
    if offered.is_empty() {
        return None;
    }
    let title = label(texts.get("plan-suggestions"), Style::SMALL, colors.muted);
    let mut row = Vec::new();
    let mut counted: Vec<(String, usize)> = Vec::new();
    for suggestion in offered {
        let kind = kind_words(&suggestion, view);
        if suggestion.tied <= MAX_TIED || !matches!(suggestion.focus, Focus::Item(_)) {
            let name = focus::name(&suggestion.focus, &record.instrument, view);
            let told = |key: &str| texts.with(key, &[("kind", (&kind).into()), ("name", (&name).into())]);
            row.push(if plan.has(suggestion.kind, &suggestion.focus) {
                suggested(Icon::Check, &kind, &name, told("plan-suggestion-chosen"), view)
            } else if plan.of_kind(suggestion.kind).count() >= MAX_AREAS {
                suggested(Icon::Plus, &kind, &name, format!("{kind}: {name}"), view)
            } else {
                let words = suggestion_words(Icon::Plus, &kind, &name, colors.ink, view);
                let area = Area::new(suggestion.kind, suggestion.focus);
                parts::pressable_card(words, told("plan-suggestion-name"), colors, area)
            });
        } else if !counted.iter().any(|(other, _)| *other == kind) {
            counted.push((kind, suggestion.tied));
        }
    }
    row.extend(counted.into_iter().map(|(kind, count)| {
        let words = texts.with("plan-tied-many", &[("kind", (&kind).into()), ("count", count.into())]);
        label(words, Style::SMALL, colors.muted)
    }));
    // They begin under the row of sheets, where the arrow keys come to them.
    Some(column(GAP_S, [title, wrap(GAP_S, row)]))
}

/// What a suggestion says, as high as a button at least.
fn suggestion_words<'a>(icon: Icon, kind: &str, name: &str, color: Color32, view: &'a View<'_>) -> Node<'a, Area> {
    let words = line(
        GAP_S,
        [
            parts::icon(icon, Style::SMALL, color),
            label(kind.to_owned(), Style::SMALL, view.colors.muted).silent().top(),
            label(name.to_owned(), Style::SMALL.medium(), color).silent().fill().top(),
        ],
    );
    line(0.0, [words.fill()]).pad(SUGGESTION_PAD).high(CONTROL).fit()
}

/// One that is chosen, or for which there is no place: the same, but nothing to
/// press.
fn suggested<'a>(icon: Icon, kind: &str, name: &str, told: String, view: &'a View<'_>) -> Node<'a, Area> {
    let colors = view.colors;
    suggestion_words(icon, kind, name, colors.muted, view).behind(move |ui, rect| {
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
        ui.painter().rect_stroke(rect, CONTROL_RADIUS, Stroke::new(1.0, colors.border), StrokeKind::Inside);
        None
    })
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
            let answer = chart::answer_alone(answers.next().flatten(), None, texts);
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
