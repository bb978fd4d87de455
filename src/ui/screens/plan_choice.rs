//! Choosing what to work on: what the answers suggest, or anything else.

use super::focus;
use crate::plan::{Area, AreaKind, Focus, MAX_AREAS, Plan, Suggestion, suggest};
use crate::scoring::{Answer, Record};
use crate::ui::a11y;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::theme::{CARD_RADIUS, CONTROL_RADIUS};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Pos2, Rect, ScrollArea, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// More that stand alike are only counted: a row of buttons would not choose.
const MAX_TIED: usize = 2;
const BUTTON: f32 = 40.0;

fn kind_words(suggestion: &Suggestion, view: &View<'_>) -> String {
    view.texts.get(match (suggestion.kind, suggestion.tied > 1) {
        (AreaKind::Develop, false) => "plan-lowest",
        (AreaKind::Develop, true) => "plan-lowest-tied",
        (AreaKind::Strength, false) => "plan-highest",
        (AreaKind::Strength, true) => "plan-highest-tied",
    })
}

/// The lowest and highest answers as buttons, ties told as ties. Gives where
/// they ended and what was added.
pub fn suggestions(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    record: &Record,
    plan: &Plan,
    view: &View<'_>,
) -> (f32, Option<Area>) {
    let View { texts, colors, .. } = view;
    let found = suggest(record);
    let is_free = |kind: AreaKind| plan.of_kind(kind).count() < MAX_AREAS;
    let offered: Vec<&Suggestion> =
        found.iter().filter(|one| is_free(one.kind) && !plan.has(one.kind, &one.focus)).collect();
    if offered.is_empty() {
        return (at.y, None);
    }
    let title = texts.get("plan-suggestions");
    let label_at = pos2(at.x, at.y + BUTTON / 2.0);
    let label = text::label_centered(ui, label_at, Anchor::Left, &title, Style::SMALL, colors.muted);
    let mut min = pos2(label.right() + 16.0, at.y);
    let mut added = None;
    let mut counted: Vec<(String, usize)> = Vec::new();
    for suggestion in offered {
        let kind = kind_words(suggestion, view);
        if suggestion.tied > MAX_TIED && matches!(suggestion.focus, Focus::Item(_)) {
            if !counted.iter().any(|(other, _)| *other == kind) {
                counted.push((kind, suggestion.tied));
            }
            continue;
        }
        let name = focus::name(&suggestion.focus, &record.instrument, view);
        let needed = text::width(ui, &kind, Style::SMALL) + text::width(ui, &name, Style::SMALL.medium()) + 50.0;
        let button_width = needed.min(width);
        if min.x > at.x && min.x + button_width > at.x + width {
            min = pos2(at.x, min.y + BUTTON + 8.0);
        }
        let rect = Rect::from_min_size(min, vec2(button_width, BUTTON));
        if suggestion_button(ui, rect, &kind, &name, view) {
            added = Some(Area::new(suggestion.kind, suggestion.focus.clone()));
        }
        min.x = rect.right() + 8.0;
    }
    for (kind, count) in counted {
        let words = texts.with("plan-tied-many", &[("kind", (&kind).into()), ("count", count.into())]);
        let needed = text::width(ui, &words, Style::SMALL) + 16.0;
        if min.x > at.x && min.x + needed > at.x + width {
            min = pos2(at.x, min.y + BUTTON + 8.0);
        }
        let label_at = pos2(min.x + 4.0, min.y + BUTTON / 2.0);
        text::label_centered(ui, label_at, Anchor::Left, &words, Style::SMALL, colors.muted);
        min.x += needed;
    }
    (min.y + BUTTON + 24.0, added)
}

fn suggestion_button(ui: &mut Ui, rect: Rect, kind: &String, name: &String, view: &View<'_>) -> bool {
    let View { texts, colors, .. } = view;
    let response = ui.allocate_rect(rect, Sense::click());
    let full = texts.with("plan-suggestion-name", &[("kind", kind.into()), ("name", name.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &full));
    let fill = if response.hovered() { colors.sunken } else { colors.surface };
    ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, colors.control), StrokeKind::Inside);
    widgets::focus_ring(ui, &response, rect, CONTROL_RADIUS, colors);
    let y = rect.center().y;
    let icon = Rect::from_center_size(pos2(rect.left() + 17.0, y), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Plus, icon, colors.ink);
    let words = text::paint_centered(ui, pos2(rect.left() + 30.0, y), Anchor::Left, kind, Style::SMALL, colors.muted);
    let left = words.right() + 6.0;
    let galley = text::line(ui, name, Style::SMALL.medium(), colors.ink, rect.right() - 12.0 - left);
    ui.painter().galley(pos2(left, y - 10.0), galley, colors.ink);
    response.clicked()
}

/// A place that is still free; opens a list of everything that can be chosen.
pub fn free_place(
    ui: &mut Ui,
    rect: Rect,
    kind: AreaKind,
    place: usize,
    record: &Record,
    plan: &Plan,
    view: &View<'_>,
) -> Option<Focus> {
    let View { texts, colors, .. } = view;
    let response = ui.push_id(("free", kind.tag(), place), |ui| ui.allocate_rect(rect, Sense::click())).inner;
    let name = texts.get(match kind {
        AreaKind::Develop => "plan-choose-develop",
        AreaKind::Strength => "plan-choose-strength",
    });
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &name));
    if response.hovered() {
        ui.painter().rect_filled(rect, CARD_RADIUS, colors.sunken);
    }
    dashed_edge(ui, rect, Stroke::new(1.0, colors.control));
    widgets::focus_ring(ui, &response, rect, CARD_RADIUS, colors);
    let words = texts.get("plan-choose");
    let needed = text::width(ui, &words, Style::COMPACT) + 26.0;
    let left = (rect.center().x - needed / 2.0).max(rect.left() + 12.0);
    let icon = Rect::from_center_size(pos2(left + 8.0, rect.center().y), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::Plus, icon, colors.muted);
    let galley = text::line(ui, &words, Style::COMPACT, colors.muted, rect.right() - 12.0 - left - 26.0);
    ui.painter().galley(pos2(left + 26.0, rect.center().y - 10.0), galley, colors.muted);
    let mut chosen = None;
    let width = rect.width().max(320.0).min(ui.ctx().content_rect().width() - 32.0);
    widgets::open(ui, &response, widgets::popup(&response, &name, colors).width(width), |ui| {
        let shown = ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for (focus, words) in choices(record, view) {
                if plan.has(kind, &focus) {
                    continue;
                }
                if widgets::choice(ui, width - 24.0, &words, false, colors).clicked() {
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
    let rect = rect.shrink(0.5);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().add(Shape::dashed_line(&corners, stroke, 4.0, 4.0));
}
