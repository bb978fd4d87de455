//! The development plan of a session: suggestions, areas and strengths, the
//! last plan, and when to answer again.

use super::last_plan::{self, CarryOn};
use super::plan_card::{AreaCard, Asked};
use super::scroll::{self, Page};
use super::sheets::{self, Here};
use super::{plan_choice, saved};
use crate::instrument::InstrumentId;
use crate::plan::{Area, AreaKind, Focus, MAX_AREAS, Plan};
use crate::scoring::{Record, SessionId};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::text::{self, Anchor, Style};
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::{Id, Pos2, Rect, Ui, UiBuilder, pos2, vec2};
use jiff::ToSpan;

const GAP: f32 = 16.0;
/// Width of the column of the last plan, in points.
const LAST: f32 = 312.0;
/// Height of a place that is still free, in points.
const FREE: f32 = 112.0;
/// Months until the next assessment that are offered.
const MONTHS: [i32; 3] = [3, 6, 12];

/// What is open on the page.
#[derive(Default)]
pub struct PlanScreen {
    thinking: Option<(SessionId, AreaKind, Focus)>,
}

impl PlanScreen {
    /// Shows the plan of a session.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId) -> Option<Action> {
        let record = view.history.get(id)?;
        scroll::page(ui, "plan", view.texts, |ui, page| self.page(ui, page, record, view))
    }

    fn page(&mut self, ui: &mut Ui, page: Page, record: &Record, view: &View<'_>) -> (f32, Option<Action>) {
        let View { history, plans, .. } = view;
        let kept = plans.of(history, record);
        let plan = kept.cloned().unwrap_or_else(|| Plan::empty(record.session.id, record.session.started_at));
        let last = plans.before(history, record);
        let (top, mut action) = header(ui, page, Some(record), record.instrument.id.as_str(), view);
        let (top, chosen) = plan_choice::suggestions(ui, pos2(page.left, top), page.width, record, &plan, view);
        action = chosen.map(|area| added(&plan, area)).or(action);
        let mut y = top;
        let mut x = page.left;
        let mut width = page.width;
        if page.is_narrow {
            if let Some((last, of)) = last {
                let (bottom, chosen) = last_card(ui, pos2(x, y), width, None, last, of, &plan, view);
                action = chosen.or(action);
                y = bottom + 24.0;
            }
            for kind in AreaKind::ALL {
                let (bottom, chosen) = self.column(ui, pos2(x, y), width, kind, record, &plan, view);
                action = chosen.or(action);
                y = bottom + 24.0;
            }
        } else {
            if last.is_some() {
                width -= LAST + 32.0;
            }
            let column = (width - GAP) / 2.0;
            let mut bottom = y;
            for kind in AreaKind::ALL {
                let (end, chosen) = self.column(ui, pos2(x, y), column, kind, record, &plan, view);
                action = chosen.or(action);
                bottom = bottom.max(end);
                x += column + GAP;
            }
            if let Some((last, of)) = last {
                let at = pos2(page.right() - LAST, y);
                let cards = y + 28.0 + questions_height(ui, column, view) + 12.0;
                let (end, chosen) = last_card(ui, at, LAST, Some((cards, bottom)), last, of, &plan, view);
                action = chosen.or(action);
                bottom = bottom.max(end);
            }
            y = bottom + 24.0;
        }
        let (bottom, chosen) = next_card(ui, pos2(page.left, y), page.width, record, &plan, view);
        (bottom, chosen.or(action))
    }

    /// The areas of one kind, and the places that are free.
    fn column(
        &mut self,
        ui: &mut Ui,
        at: Pos2,
        width: f32,
        kind: AreaKind,
        record: &Record,
        plan: &Plan,
        view: &View<'_>,
    ) -> (f32, Option<Action>) {
        let View { texts, colors, .. } = view;
        let (title, question) = match kind {
            AreaKind::Develop => ("plan-develop", "plan-develop-question"),
            AreaKind::Strength => ("plan-strengths", "plan-strengths-question"),
        };
        text::heading(ui, at, width, &texts.get(title), Style::LEAD.semibold(), colors.ink);
        let question = texts.get(question);
        text::paragraph(ui, at + vec2(0.0, 28.0), width, &question, Style::SMALL, colors.muted);
        let mut y = at.y + 28.0 + questions_height(ui, width, view) + 12.0;
        let mut action = None;
        for (place, area) in plan.of_kind(kind) {
            let is_thinking = self
                .thinking
                .as_ref()
                .is_some_and(|(session, of, focus)| *session == plan.session && *of == kind && *focus == area.focus);
            let focus = format!("{:?}", area.focus);
            let salt = Id::unique(("area", plan.session.to_string(), kind.tag(), place, focus));
            let card = AreaCard { area, record, salt, is_thinking };
            let height = card.height(ui, width, view).max(272.0);
            let rect = Rect::from_min_size(pos2(at.x, y), vec2(width, height));
            // One dimension may stand in both columns, and has the same words there.
            let own = UiBuilder::new().id_salt(salt);
            match ui.scope_builder(own, |ui| card.show(ui, rect, view)).inner {
                Some(Asked::Changed(changed)) => {
                    let mut plan = plan.clone();
                    if let Some(area) = plan.areas.get_mut(place) {
                        *area = changed;
                    }
                    action = Some(Action::SavePlan(plan));
                }
                Some(Asked::Remove) => action = Some(Action::RemoveArea(plan.session, place)),
                Some(Asked::Think) => self.thinking = Some((plan.session, kind, area.focus.clone())),
                None => {}
            }
            y = rect.bottom() + GAP;
        }
        for place in plan.of_kind(kind).count()..MAX_AREAS {
            let rect = Rect::from_min_size(pos2(at.x, y), vec2(width, FREE));
            let chosen = plan_choice::free_place(ui, rect, kind, place, record, plan, view);
            action = chosen.map(|focus| added(plan, Area::new(kind, focus))).or(action);
            y = rect.bottom() + GAP;
        }
        (y - GAP, action)
    }
}

/// Shows what is said where an instrument has no session to plan after.
pub fn without_session(ui: &mut Ui, view: &View<'_>, id: &InstrumentId) -> Option<Action> {
    let View { texts, colors, catalog, .. } = view;
    scroll::page(ui, "plan", view.texts, |ui, page| {
        let (top, action) = header(ui, page, None, id.as_str(), view);
        let words = texts.get("plan-none");
        let width = page.width.min(620.0);
        let lead = text::paragraph(ui, pos2(page.left, top), width, &words, Style::BODY, colors.muted);
        let Some(instrument) = catalog.current(id.as_str()) else { return (lead.bottom(), action) };
        let accent = colors.accent(instrument.marker);
        let title = instrument.short_title(texts.language());
        let words = texts.with("home-start-name", &[("title", title.into())]);
        let at = pos2(page.left, lead.bottom() + 16.0);
        let start = Button::new(&words).filled(accent, colors.on_accent).show_at(ui, at, Anchor::Left, colors);
        (start.rect.bottom(), start.clicked().then(|| Action::Start(id.clone())).or(action))
    })
}

/// The higher of the two questions, so that the columns begin together.
fn questions_height(ui: &Ui, width: f32, view: &View<'_>) -> f32 {
    let height = |key: &str| text::galley(ui, &view.texts.get(key), Style::SMALL, view.colors.muted, width).size().y;
    height("plan-develop-question").max(height("plan-strengths-question"))
}

fn added(plan: &Plan, area: Area) -> Action {
    let mut plan = plan.clone();
    plan.add(area);
    Action::SavePlan(plan)
}

/// Title, what it is for, saving and export, and the row of sheets. Gives
/// where it ended.
fn header(
    ui: &mut Ui,
    page: Page,
    record: Option<&Record>,
    instrument: &str,
    view: &View<'_>,
) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    let at = pos2(page.left, page.origin.y + 24.0);
    text::heading(ui, at, page.width, &texts.get("plan-title"), Style::TITLE, colors.ink);
    let words = texts.get("plan-calendar");
    let export = Button::new(&words).icon(Icon::Calendar);
    let export_width = export.width(ui);
    let room = if page.is_narrow { page.width } else { page.width - export_width - 140.0 };
    let lead = match record {
        Some(record) => {
            let date = texts.date(record.session.date);
            texts.with("plan-lead-of", &[("date", (&date).into())])
        }
        None => texts.get("plan-lead"),
    };
    let at = pos2(page.left, page.origin.y + 56.0);
    let lead = text::paragraph(ui, at, room, &lead, Style::BODY, colors.muted);
    let at = if page.is_narrow {
        pos2(page.left, lead.bottom() + 12.0)
    } else {
        pos2(page.right() - export_width, page.origin.y + 32.0)
    };
    let export = export.show_at(ui, at, Anchor::Left, colors);
    let mut action = export.clicked().then_some(Action::ExportCalendar);
    let y = export.rect.center().y;
    if page.is_narrow {
        saved::status(ui, pos2(export.rect.right() + 16.0, y), Anchor::Left, view);
    } else {
        saved::status(ui, pos2(export.rect.left() - 16.0, y), Anchor::Right, view);
    }
    let top = if page.is_narrow { export.rect.bottom() + 16.0 } else { lead.bottom().max(page.origin.y + 80.0) + 24.0 };
    let (row, chosen) = sheets::row(ui, pos2(page.left, top), page.width, Here::Plan(instrument), view);
    action = action.or(chosen);
    (row.bottom() + 16.0, action)
}

/// The plan from before; beside the areas it begins and ends with them.
fn last_card(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    beside: Option<(f32, f32)>,
    last: &Plan,
    of: &Record,
    plan: &Plan,
    view: &View<'_>,
) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    text::heading(ui, at, width, &texts.get("plan-last"), Style::LEAD.semibold(), colors.ink);
    let date = texts.date(of.session.date);
    text::label(ui, at + vec2(0.0, 28.0), Anchor::Left, &date, Style::SMALL, colors.muted);
    let inner = width - 48.0;
    let carry_on = CarryOn::Into(plan);
    let (top, bottom) = beside.unwrap_or((at.y + 60.0, f32::NEG_INFINITY));
    let height = 24.0 + last_plan::height(ui, last, inner, &carry_on, view) + 16.0;
    let rect = Rect::from_min_max(pos2(at.x, top), pos2(at.x + width, (top + height).max(bottom)));
    ui.painter().rect_stroke(
        rect,
        crate::ui::theme::CARD_RADIUS,
        egui::Stroke::new(1.0, colors.border),
        egui::StrokeKind::Inside,
    );
    let action = last_plan::show(ui, rect.min + vec2(24.0, 24.0), inner, last, of, &carry_on, view);
    (rect.bottom(), action)
}

/// When to answer the same instrument again.
fn next_card(
    ui: &mut Ui,
    at: Pos2,
    width: f32,
    record: &Record,
    plan: &Plan,
    view: &View<'_>,
) -> (f32, Option<Action>) {
    let View { texts, colors, .. } = view;
    text::heading(ui, at, width, &texts.get("plan-next"), Style::LEAD.semibold(), colors.ink);
    let lead = texts.get("plan-next-lead");
    let lead = text::paragraph(ui, at + vec2(0.0, 28.0), width, &lead, Style::SMALL, colors.muted);
    let dates = MONTHS.map(|months| record.session.date.checked_add(months.months()).ok());
    let mut words: Vec<String> = MONTHS
        .iter()
        .map(|months| texts.with("plan-next-months", &[("count", usize::try_from(*months).unwrap_or_default().into())]))
        .collect();
    words.push(texts.get("plan-next-none"));
    let tabs: Vec<_> = words.iter().map(|text| widgets::Tab { text, icon: None, marker: None }).collect();
    let selected = match plan.next_assessment {
        None => MONTHS.len(),
        // A date from elsewhere may be none of those that are offered.
        Some(date) => dates.iter().position(|other| *other == Some(date)).unwrap_or(usize::MAX),
    };
    let tabs_at = pos2(at.x, lead.bottom() + 12.0);
    let (rect, chosen) = widgets::tabs(ui, tabs_at, width, "next", &tabs, selected, colors);
    if let Some(date) = plan.next_assessment {
        let words = texts.date(date);
        let at = pos2(rect.right() + 16.0, rect.center().y);
        if rect.right() + 160.0 < at.x + width {
            text::label_centered(ui, at, Anchor::Left, &words, Style::COMPACT, colors.ink);
        }
    }
    let action = chosen.map(|chosen| {
        let next_assessment = dates.get(chosen).copied().flatten();
        Action::SavePlan(Plan { next_assessment, ..plan.clone() })
    });
    (rect.bottom(), action)
}
