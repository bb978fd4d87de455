//! The last plan in the person's own words, and what came of it.

use super::focus;
use crate::plan::{Area, MAX_TEXT, Plan};
use crate::scoring::Record;
use crate::ui::action::Action;
use crate::ui::icons::{self, ICON_SMALL, Icon};
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets;
use egui::accesskit::Role;
use egui::{Galley, Id, Pos2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// What to do with the areas beside «Hva gjorde du?».
pub enum CarryOn<'a> {
    /// Nothing: it is only looked back.
    Never,
    /// Each can be taken into this plan.
    Into(&'a Plan),
}

/// The words of an area, quoted as they were written.
fn quotes(area: &Area, view: &View<'_>) -> Vec<String> {
    let written = area.actions.iter().map(|action| action.text.as_str()).chain([area.text.as_str()]);
    let quotes: Vec<String> =
        written.map(str::trim).filter(|text| !text.is_empty()).map(|text| format!("«{text}»")).collect();
    if quotes.is_empty() { vec![view.texts.get("plan-last-nothing")] } else { quotes }
}

fn quote_galleys(ui: &Ui, area: &Area, width: f32, view: &View<'_>) -> Vec<(Arc<Galley>, String)> {
    let lay_out = |words: String| (text::galley(ui, &words, Style::COMPACT, view.colors.ink, width), words);
    quotes(area, view).into_iter().map(lay_out).collect()
}

const LINK: f32 = 40.0;
const GAP: f32 = 28.0;

/// How high the areas are in `width`, in points.
pub fn height(ui: &Ui, plan: &Plan, width: f32, carry_on: &CarryOn<'_>, view: &View<'_>) -> f32 {
    let each = |area: &Area| {
        let quotes: f32 = quote_galleys(ui, area, width, view).iter().map(|(galley, _)| galley.size().y + 4.0).sum();
        let link = if matches!(carry_on, CarryOn::Into(_)) { LINK } else { 0.0 };
        20.0 + 4.0 + quotes + 34.0 + widgets::area_height(ui, &area.outcome, width) + link
    };
    let areas: f32 = plan.areas.iter().map(each).sum();
    areas + GAP * plan.areas.len().saturating_sub(1) as f32
}

/// Shows every area of an earlier plan from `at` down.
pub fn show(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    plan: &Plan,
    record: &Record,
    carry_on: &CarryOn<'_>,
    view: &View<'_>,
) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let mut action = None;
    let mut y = at.y;
    for (index, area) in plan.areas.iter().enumerate() {
        if index > 0 {
            widgets::hairline(ui, egui::Rangef::new(at.x, at.x + width), y + GAP / 2.0, colors);
            y += GAP;
        }
        let marker = record.instrument.marker;
        widgets::marker(ui, pos2(at.x + 6.0, y + 10.0), marker, 4.0, colors.accent(marker));
        let dimension = focus::dimension(&area.focus, &record.instrument, view);
        let name_at = pos2(at.x + 20.0, y);
        text::clipped(ui, name_at, width - 20.0, dimension, Style::SMALL.semibold(), colors.accent(marker));
        y += 24.0;
        for (galley, words) in quote_galleys(ui, area, width, view) {
            y = text::place(ui, pos2(at.x, y), Anchor::Left, galley, colors.ink, &words, Role::Label).bottom() + 4.0;
        }
        let label = texts.get("plan-outcome");
        text::label_centered(ui, pos2(at.x, y + 18.0), Anchor::Left, &label, Style::SMALL, colors.muted);
        y += 34.0;
        let mut outcome = area.outcome.clone();
        let field = Rect::from_min_size(pos2(at.x, y), vec2(width, widgets::area_height(ui, &outcome, width)));
        let name = focus::name(&area.focus, &record.instrument, view);
        let words = texts.with("plan-outcome-name", &[("name", (&name).into())]);
        let hint = texts.get("plan-outcome-hint");
        let id = Id::unique(("outcome", plan.session.to_string(), index));
        widgets::text_field(ui, field, id, &mut outcome, &words, &hint, MAX_TEXT, colors);
        if outcome != area.outcome {
            let mut changed = plan.clone();
            if let Some(area) = changed.areas.get_mut(index) {
                area.outcome = outcome;
            }
            action = Some(Action::SavePlan(changed));
        }
        y = field.bottom();
        if let CarryOn::Into(current) = carry_on {
            action = carry_on_link(ui, pos2(at.x, y + LINK / 2.0 + 2.0), width, area, &name, current, record, view)
                .or(action);
            y += LINK;
        }
    }
    action
}

fn carry_on_link(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    area: &Area,
    name: &String,
    current: &Plan,
    record: &Record,
    view: &View<'_>,
) -> Option<Action> {
    let View { texts, colors, .. } = view;
    let accent = colors.accent(record.instrument.marker);
    let now = view.history.get(current.session);
    if now.is_some_and(|now| !area.focus.is_same_in(&record.instrument, &now.instrument)) {
        // Under the same id stands something else now, or nothing.
        let at = pos2(at.x, at.y - Style::SMALL.line_height() / 2.0);
        text::clipped(ui, at, width, &texts.get("plan-not-carried-on"), Style::SMALL, colors.muted);
        return None;
    }
    if current.has(area.kind, &area.focus) {
        let words = texts.get("plan-carried-on");
        text::label_centered(ui, at, Anchor::Left, &words, Style::SMALL, colors.muted);
        return None;
    }
    let mut taken = current.clone();
    if !taken.add(area.carried_on()) {
        return None;
    }
    let words = texts.get("plan-carry-on");
    let width = text::width(ui, &words, Style::SMALL.medium()) + 28.0;
    let rect = Rect::from_min_size(pos2(at.x, at.y - 14.0), vec2(width, 28.0));
    let response = ui.allocate_rect(rect, Sense::click());
    let full = texts.with("plan-carry-on-name", &[("name", name.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &full));
    let color = if response.hovered() { colors.ink } else { accent };
    text::paint_centered(ui, at, Anchor::Left, &words, Style::SMALL.medium(), color);
    let arrow = Rect::from_center_size(pos2(rect.right() - 8.0, at.y), vec2(ICON_SMALL, ICON_SMALL));
    icons::paint(ui, Icon::ArrowRight, arrow, color);
    widgets::focus_ring(ui, &response, rect, 4.0, colors);
    response.clicked().then_some(Action::SavePlan(taken))
}
