//! A development plan as the course's sheet: what matters most, two areas and
//! two strengths, what else there is to do, and when to answer again.

use super::last_plan::{self, CarryOn};
use super::plan_actions;
use super::plan_area::{self, Open};
use super::plan_asked::{Asked, Slot, important_id};
use super::plan_choice;
use super::plan_history;
use super::plan_open::PlanOpen;
use super::plan_search;
use super::search::{self, Search};
use super::sheets::{self, Here};
use super::talk_way;
use crate::days::Days;
use crate::instrument::InstrumentId;
use crate::plan::{ActionId, Area, AreaKind, Basis, MAX_AREAS, MAX_LINE, Plan, next_days};
use crate::scoring::Record;
use crate::ui::action::{Action, FileAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, LIST_PAD, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Ui};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::VecDeque;

/// Width of the column of the last plan, in points.
const LAST: f32 = 312.0;
/// Narrowest areas beside it, in points.
const AREAS_LEAST: f32 = 560.0;
/// Width of a date of one's own, in points.
const DATE: f32 = 216.0;
/// Width of the field that searches, in points.
const SEARCH: f32 = 200.0;
/// Narrowest question beside its heading, and widest sheet, in points.
const QUESTION_LEAST: f32 = 420.0;
const SHEET: f32 = 1280.0;

/// What is open on the page.
#[derive(Default)]
pub struct PlanScreen {
    open: PlanOpen,
    search: Search,
    /// What was asked for in one frame and is given one a frame.
    asked: VecDeque<Action>,
}

impl PlanScreen {
    /// Whether there is more to give of what was asked for.
    pub fn is_behind(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Shows the plan of a session or of none, at an action of it where one was
    /// asked for.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, of: Basis, asked_for: Option<ActionId>) -> Option<Action> {
        let (history, plans) = (&view.contents.history, &view.contents.plans);
        let record = match of {
            Basis::Session(id) => Some(history.get(id)?),
            Basis::Own => None,
        };
        let kept = record.map_or_else(|| plans.get(of), |record| plans.of(history, record));
        let plan = kept.cloned().unwrap_or_else(|| Plan::empty(of, Timestamp::UNIX_EPOCH));
        if let Some(wanted) = self.search.wanted() {
            let found = plan_search::found(&wanted, view);
            let list = search::list(&found, view.texts.get("search-help-plan"), view).map(Asked::Do);
            let head = head(ui, &mut self.search, record, here(record), view);
            let asked = parts::page(ui, "plan", view, column(NO_GAP, [head, space(GAP_L), list.grows()]));
            let Some(Asked::Do(action)) = asked else { return None };
            self.search.clear();
            return Some(action);
        }
        self.open.begin(ui.ctx(), &plan, asked_for);
        if !self.is_behind() {
            self.open.give_way(&plan);
        }
        // Written in while it is shown.
        let mut changed = plan.clone();
        let before = record.and_then(|record| plans.before(history, record));
        let mut changed_before = before.map(|(last, _)| last.clone());
        let of_last = before.zip(changed_before.as_mut()).map(|((_, of), last)| (last, of));
        let asked = self.page(ui, &mut changed, &plan, of_last, record, view);
        self.open.keep(&mut changed);
        let action = asked.and_then(|asked| self.open.answer(ui.ctx(), asked, &mut changed));
        // What is written is kept first, and what was pressed with it is done.
        let changed = (changed != plan).then_some(changed);
        let changed_before = changed_before.filter(|last| before.is_some_and(|(before, _)| before != last));
        self.asked.extend(changed.into_iter().chain(changed_before).map(Action::SavePlan).chain(action));
        self.asked.pop_front()
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        changed: &mut Plan,
        plan: &Plan,
        last: Option<(&mut Plan, &Record)>,
        record: Option<&Record>,
        view: &View<'_>,
    ) -> Option<Asked> {
        let Self { open, search, .. } = self;
        let wanted = open.wanted.take();
        let Plan { most_important, areas, actions, .. } = changed;
        let head = head(ui, search, record, here(record), view);
        let mut page = vec![important(most_important, plan.of, view)];
        let mut slots = slots(areas, plan);
        let mut last = last;
        let kinds: Vec<AreaKind> = last.iter().flat_map(|(last, _)| last.areas.iter().map(|area| area.kind)).collect();
        let shown = open.last;
        let mut writing = Some(open);
        for kind in AreaKind::ALL {
            let title = section(kind, kinds.contains(&kind).then_some(shown == Some(kind)), record, view);
            let of_kind = slots.extract_if(.., |(slot, _)| slot.kind == kind).collect::<Vec<_>>();
            let card = card(of_kind, &mut writing, plan, wanted, record, view);
            let beside = last.take_if(|_| shown == Some(kind) && kinds.contains(&kind)).map(|(last, of)| {
                let areas = last_plan::areas(ui, last, of, Some(kind), CarryOn::Into(plan, Asked::CarryOn), view);
                let date = label(view.texts.date(of.session.date), Style::SMALL, view.colors.muted);
                parts::outlined(column(GAP_M, [date, areas]), CARD_PAD, view.colors).wide(LAST).top()
            });
            let card = row(GAP_L, [card.at_least(AREAS_LEAST).top()].into_iter().chain(beside));
            page.extend([space(GAP_L), title, space(GAP_XS), card]);
        }
        if !actions.is_empty() {
            let words = view.texts.get("plan-other-actions");
            let title = heading(words.clone(), Style::LEAD.semibold(), view.colors.ink);
            let rows = plan_actions::rows(actions, &words, wanted, view).card(LIST_PAD, view.colors);
            page.extend([space(GAP_L), title, space(GAP_XS), rows]);
        }
        page.extend([space(GAP_L), talk_way::card(plan.of, view).map(Asked::Do)]);
        page.extend(record.into_iter().flat_map(|record| [space(GAP_XL), next(record, plan, view)]));
        page.extend(plan_history::list(plan, record, view).into_iter().flat_map(|list| [space(GAP_XL), list]));
        let sheet = column(NO_GAP, page).at_most(SHEET);
        parts::page(ui, "plan", view, column(GAP_L, [head, sheet]))
    }
}

/// Which tab the plan is.
fn here(record: Option<&Record>) -> Here<'_> {
    record.map_or(Here::Own, |record| Here::Plan(record.instrument.id.as_str()))
}

/// Every place there is: those of the plan's areas, and free ones up to two of
/// each kind.
fn slots<'a>(areas: &'a mut [Area], plan: &Plan) -> Vec<(Slot, Option<&'a mut Area>)> {
    let written = areas.iter_mut().enumerate();
    let mut slots: Vec<_> = written.filter_map(|(place, area)| Some((Slot::of(plan, place)?, Some(area)))).collect();
    for kind in AreaKind::ALL {
        let count = plan.of_kind(kind).count();
        slots.extend((count..MAX_AREAS).map(|nth| (Slot { kind, nth }, None)));
    }
    slots
}

/// «Hva er viktigst for deg nå?»
fn important<'a>(words: &'a mut String, of: Basis, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let question = texts.get("plan-most-important");
    let field = TextField {
        entered: Some(Asked::Begin),
        ..TextField::new(words, important_id(of), question.clone(), MAX_LINE, colors)
    };
    let question = heading(question, Style::LEAD.semibold(), colors.ink).fit().whole();
    row(GAP_XL, [question, field.node().at_least(QUESTION_LEAST)]).stacked_gap(GAP_XS)
}

/// What is asked over the areas of a kind, and the way to those of last time,
/// where there are any.
fn section<'a>(kind: AreaKind, last: Option<bool>, record: Option<&Record>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = texts.process_words(record.map(|record| record.instrument.as_ref()));
    let title = words.title(kind).to_owned();
    let mut parts = vec![
        heading(title.clone(), Style::LEAD.semibold(), colors.ink).fit().whole(),
        label(words.question(kind).to_owned(), Style::COMPACT, colors.muted).at_least(QUESTION_LEAST).fill(),
    ];
    parts.extend(last.map(|is_open| {
        let link = texts.get("plan-last");
        let id = Id::unique(("last plan", kind.tag()));
        parts::link(link.clone(), colors)
            .name(format!("{link} {title}"))
            .turns(id, is_open)
            .node(Asked::Last(kind))
            .whole()
    }));
    row(GAP_M, parts).stacked_gap(NO_GAP)
}

/// The places of one kind, of which one may be open.
fn card<'a>(
    slots: Vec<(Slot, Option<&'a mut Area>)>,
    open: &mut Option<&'a mut PlanOpen>,
    plan: &Plan,
    wanted: Option<Id>,
    record: Option<&'a Record>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let mut rows = Vec::new();
    for (slot, area) in slots {
        if !rows.is_empty() {
            rows.push(hairline(view.colors));
        }
        let node = match open.take_if(|open| open.slot == Some(slot)) {
            None => plan_area::folded(slot, area.as_deref(), plan, record, view),
            Some(open) if open.chooses(slot, plan) => {
                let may_suggest = open.may_suggest(plan);
                plan_choice::chooser(slot, &mut open.words, wanted, may_suggest, plan, record, view)
            }
            Some(open) => {
                let course = open.shows_course.then_some(open.shows_marks);
                let draft = &mut open.draft;
                area.map_or_else(
                    || column(NO_GAP, []),
                    |area| Open { slot, area, draft, plan, record, wanted, course }.node(view),
                )
            }
        };
        // What comes or goes over it changes nothing of it.
        rows.push(parts::scoped(Id::unique(("slot", slot.kind.tag(), slot.nth)), node));
    }
    column(NO_GAP, rows).card(LIST_PAD, view.colors)
}

/// Shows what is said where an instrument has no session to plan after.
pub fn without_session(ui: &mut Ui, view: &View<'_>, id: &InstrumentId) -> Option<Action> {
    let View { texts, colors, catalog, .. } = view;
    let lead = label(texts.get("plan-none"), Style::BODY, colors.muted).at_most(MEASURE);
    let head =
        sheets::head(texts.get("plan-title"), texts.get("plan-lead"), [calendar(view)], Here::Plan(id.as_str()), view);
    let mut page = vec![head, space(GAP_L), lead];
    let mut buttons = Vec::new();
    if let Some(instrument) = catalog.current(id.as_str()) {
        let accent = colors.accent(instrument.marker);
        let title = instrument.short_title(texts.language());
        let words = texts.with("home-start-name", &[("title", title.into())]);
        buttons.push(Button::new(words).filled(accent, colors.on_accent).node(colors, Action::Start(id.clone())));
    }
    let own = if view.contents.plans.get(Basis::Own).is_some() { "plan-own-open" } else { "plan-own-begin" };
    buttons.push(Button::new(texts.get(own)).node(colors, Action::Go(Place::Plan(Basis::Own))));
    page.extend([space(GAP_L), wrap(GAP_S, buttons)]);
    parts::page(ui, "plan", view, column(NO_GAP, page))
}

/// Title, what it is of, saving, export and search, and the row of sheets.
fn head<'a>(
    ui: &Ui,
    search: &'a mut Search,
    record: Option<&Record>,
    here: Here<'_>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let texts = view.texts;
    let lead = match record {
        Some(record) => {
            let (title, date) = (record.instrument.short_title(texts.language()), texts.date(record.session.date));
            texts.with("plan-lead-of", &[("title", title.into()), ("date", (&date).into())])
        }
        None => texts.get("plan-lead-own"),
    };
    let search = search.field(ui, "plan", view).wide(SEARCH).top();
    sheets::head_with(texts.get("plan-title"), lead, [calendar(view)], Some(search), here, view).map(Asked::Do)
}

fn calendar<'a>(view: &'a View<'_>) -> Node<'a, Action> {
    let export = Button::new(view.texts.get("plan-calendar")).icon(Icon::Calendar);
    export.node(view.colors, Action::File(FileAction::ExportCalendar))
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
        NO_GAP,
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
