//! The development plan of a session: suggestions, areas and strengths, the
//! last plan, and when to answer again.

use super::last_plan::{self, CarryOn};
use super::plan_card::{self, AreaCard};
use super::plan_choice;
use super::sheets::{self, Here};
use crate::days::Days;
use crate::i18n::ProcessWords;
use crate::instrument::InstrumentId;
use crate::plan::{ActionId, Area, AreaKind, Basis, Focus, MAX_AREAS, Plan, next_days};
use crate::scoring::{Record, SessionId};
use crate::ui::action::{Action, FileAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, measured, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_XL, GAP_XXL, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};
use jiff::civil::Date;
use std::collections::VecDeque;

/// Narrower than this, the page has one column, in points.
const NARROW: f32 = 900.0;
/// Width of the column of the last plan, in points.
const LAST: f32 = 312.0;
/// Lines that there is room for over cards that stand beside each other.
const LINES_OVER: f32 = 2.0;
/// Width of a date of one's own, in points.
const DATE: f32 = 216.0;

/// What is open on the page.
#[derive(Default)]
pub struct PlanScreen {
    thinking: Option<(Basis, AreaKind, Focus)>,
    /// The action of an area that has just been added: what is written next.
    added: Option<ActionId>,
    /// What was asked for in one frame and is given one a frame.
    asked: VecDeque<Action>,
}

/// What a person can ask for on the page, besides writing.
enum Asked {
    /// Something of the application.
    Do(Action),
    /// One area more.
    Add(Area),
    /// One of the last plan as well.
    CarryOn(Area),
    /// Something of the card of an area, by the area's place in the plan.
    OnCard(usize, plan_card::Asked),
    /// When to answer again.
    Next(Option<Date>),
}

impl PlanScreen {
    /// Shows the plan of a session, at an action of it where one was asked for.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, id: SessionId, asked_for: Option<ActionId>) -> Option<Action> {
        let View { history, plans, .. } = view;
        let record = history.get(id)?;
        let kept = plans.of(history, record);
        let plan = kept.cloned().unwrap_or_else(|| Plan::empty(record.session.id, record.session.started_at));
        // Written in while it is shown.
        let mut changed = plan.clone();
        let before = plans.before(history, record);
        let mut changed_before = before.map(|(last, _)| last.clone());
        let mut page = vec![head(Some(record), record.instrument.id.as_str(), view).map(Asked::Do), space(GAP_L)];
        if let Some(suggestions) = plan_choice::suggestions(record, &plan, view) {
            page.extend([suggestions.map(Asked::Add), space(GAP_XL)]);
        }
        let is_narrow = ui.max_rect().width() < NARROW;
        let over = if is_narrow { 0.0 } else { LINES_OVER * Style::SMALL.line_height() };
        let last =
            before.zip(changed_before.as_mut()).map(|((_, of), last)| last_plan(ui, last, of, &plan, over, view));
        // It takes the keyboard when it comes, and not again.
        let is_there = |id: &ActionId| plan.areas.iter().flat_map(|area| &area.actions).any(|action| action.id == *id);
        let asked_for = self.added.take_if(|id| is_there(id)).or(asked_for);
        let [develop, strengths] = self.columns(ui, &mut changed.areas, record, &plan, asked_for, over, view);
        page.push(if is_narrow {
            column(GAP_XL, last.into_iter().chain([develop, strengths]))
        } else {
            let areas = row(GAP_L, [develop.stretch(), strengths.stretch()]).stacked_gap(GAP_XL).stretch();
            row(GAP_XXL, [areas].into_iter().chain(last.map(|last| last.wide(LAST).stretch())))
        });
        page.extend([space(GAP_XL), next(record, &plan, view)]);
        let asked = parts::page(ui, "plan", view, column(0.0, page));
        let mut action = None;
        match asked {
            Some(Asked::Do(asked)) => action = Some(asked),
            Some(Asked::Add(area)) => {
                self.added = area.actions.first().map(|action| action.id);
                changed.add(area);
            }
            Some(Asked::CarryOn(area)) => {
                changed.add(area);
            }
            Some(Asked::Next(date)) => changed.next_assessment = date,
            Some(Asked::OnCard(place, plan_card::Asked::Remove)) => {
                action = Some(Action::RemoveArea(plan.of, place));
            }
            Some(Asked::OnCard(place, asked)) => {
                if let Some(area) = changed.areas.get_mut(place) {
                    if matches!(asked, plan_card::Asked::Think) {
                        self.thinking = Some((plan.of, area.kind, area.focus.clone()));
                    }
                    plan_card::change(area, asked);
                }
            }
            None => {}
        }
        // What is written is kept first, and what was pressed with it is done.
        let changed = (changed != plan).then_some(changed);
        let changed_before = changed_before.filter(|last| before.is_some_and(|(before, _)| before != last));
        self.asked.extend(changed.into_iter().chain(changed_before).map(Action::SavePlan).chain(action));
        self.asked.pop_front()
    }

    /// The areas to develop, and the strengths, with so much room for the
    /// question over them.
    fn columns<'a>(
        &self,
        ui: &Ui,
        areas: &'a mut [Area],
        record: &'a Record,
        plan: &'a Plan,
        asked_for: Option<ActionId>,
        over: f32,
        view: &'a View<'_>,
    ) -> [Node<'a, Asked>; 2] {
        let mut cards = AreaKind::ALL.map(|kind| (kind, Vec::new()));
        for (place, area) in areas.iter_mut().enumerate() {
            let is_thinking = self
                .thinking
                .as_ref()
                .is_some_and(|(of, kind, focus)| (*of, *kind, focus) == (plan.of, area.kind, &area.focus));
            let focus = format!("{:?}", area.focus);
            let salt = Id::unique(("area", plan.of.to_string(), area.kind.tag(), place, focus));
            if let Some((_, cards)) = cards.iter_mut().find(|(kind, _)| *kind == area.kind) {
                let card = AreaCard { area, record, salt, is_thinking, asked_for };
                cards.push(card.node(ui, view).map(move |asked| Asked::OnCard(place, asked)));
            }
        }
        let words = view.texts.process_words(Some(&record.instrument));
        cards.map(|(kind, mut cards)| {
            for place in cards.len()..MAX_AREAS {
                cards.push(plan_choice::free_place(kind, place, record, plan, view).map(Asked::Add));
            }
            column(
                0.0,
                [
                    heading(words.title(kind).to_owned(), Style::LEAD.semibold(), view.colors.ink),
                    question(kind, words.clone(), view).high(over),
                    space(GAP_M),
                    column(GAP_L, cards),
                ],
            )
        })
    }
}

/// What is asked over a column, with room for the longer of the two
/// questions, so that the columns begin together.
fn question<'a>(kind: AreaKind, words: ProcessWords, view: &'a View<'_>) -> Node<'a, Asked> {
    let questions = AreaKind::ALL.map(|kind| words.question(kind).to_owned());
    let asked = words.question(kind).to_owned();
    let label = move |words: &str| label::<Asked>(words.to_owned(), Style::SMALL, view.colors.muted);
    measured(
        move |ui, width| questions.iter().map(|words| label(words).height(ui, width)).fold(0.0, f32::max),
        move |ui, rect| label(&asked).show(ui, rect),
    )
}

/// Shows what is said where an instrument has no session to plan after.
pub fn without_session(ui: &mut Ui, view: &View<'_>, id: &InstrumentId) -> Option<Action> {
    let View { texts, colors, catalog, .. } = view;
    let lead = label(texts.get("plan-none"), Style::BODY, colors.muted).at_most(MEASURE);
    let mut page = vec![head(None, id.as_str(), view), space(GAP_L), lead];
    if let Some(instrument) = catalog.current(id.as_str()) {
        let accent = colors.accent(instrument.marker);
        let title = instrument.short_title(texts.language());
        let words = texts.with("home-start-name", &[("title", title.into())]);
        let start = Button::new(words).filled(accent, colors.on_accent).node(colors, Action::Start(id.clone()));
        page.extend([space(GAP_L), row(0.0, [start])]);
    }
    parts::page(ui, "plan", view, column(0.0, page))
}

/// Title, what it is for, saving and export, and the row of sheets.
fn head<'a>(record: Option<&Record>, instrument: &str, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let lead = match record {
        Some(record) => {
            let date = texts.date(record.session.date);
            texts.with("plan-lead-of", &[("date", (&date).into())])
        }
        None => texts.get("plan-lead"),
    };
    let export = Button::new(texts.get("plan-calendar")).icon(Icon::Calendar);
    let export = export.node(colors, Action::File(FileAction::ExportCalendar));
    sheets::head(texts.get("plan-title"), lead, [export], Here::Plan(instrument), view)
}

/// The plan from before, with so much room for its date; beside the areas it
/// ends with them.
fn last_plan<'a>(
    ui: &Ui,
    last: &'a mut Plan,
    of: &'a Record,
    plan: &Plan,
    over: f32,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let areas = last_plan::areas(ui, last, of, CarryOn::Into(plan, Asked::CarryOn), view);
    column(
        0.0,
        [
            heading(texts.get("plan-last"), Style::LEAD.semibold(), colors.ink),
            label(texts.date(of.session.date), Style::SMALL, colors.muted).high(over),
            space(GAP_M),
            parts::outlined(areas, CARD_PAD, colors).grows(),
        ],
    )
}

/// When to answer the same instrument again: one of the days that are offered,
/// or one of one's own.
fn next<'a>(record: &Record, plan: &Plan, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let offered = next_days(record.session.date, view.now.date());
    let months = |(count, _): &(usize, Date)| (texts.with("plan-next-months", &[("count", (*count).into())]), None);
    let mut choices: Vec<(String, Option<_>)> = offered.iter().map(months).collect();
    choices.push((texts.get("plan-next-none"), None));
    let days: Vec<Option<Date>> = offered.into_iter().map(|(_, date)| Some(date)).chain([None]).collect();
    let selected = days.iter().position(|day| *day == plan.next_assessment);
    let chosen = move |chosen: usize| Asked::Next(days.get(chosen).copied().flatten());
    let words = plan.next_assessment.map_or_else(|| texts.get("plan-next-choose"), |date| texts.date(date));
    let name = texts.with("plan-next-date", &[("date", (&words).into())]);
    let field = view.date_field(name, plan.next_assessment, Days::Coming);
    column(
        0.0,
        [
            heading(texts.get("plan-next"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("plan-next-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
            space(GAP_M),
            wrap(
                GAP_L,
                [
                    parts::tabs(texts.get("plan-next"), choices, selected, colors, chosen),
                    parts::date(field.empty(texts.get("plan-next-choose")), Asked::Next).wide(DATE),
                ],
            ),
        ],
    )
}
