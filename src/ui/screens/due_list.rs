//! Follow-up on the start page: what is due, and how to be done with it.

use super::focus;
use super::plan_card::MAX_REASON;
use crate::plan::{ActionId, Due, Plan, PlannedAction, State, What, due};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, aligned, column, filler, hairline, heading, label, line, row};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, LIST_PAD, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Id, Key, Ui};
use jiff::ToSpan;
use jiff::civil::Date;

/// Rows before the rest is a link.
const SHOWN: usize = 3;
/// Radius of a questionnaire's mark beside small words, in points.
const SMALL_MARK: f32 = 3.0;
/// Above and below what stands in a row, in points.
const ROW_PAD: MarginF32 = MarginF32 { left: 0.0, right: 0.0, top: GAP_L, bottom: GAP_L };

/// What is open in the list.
#[derive(Default)]
pub struct DueList {
    shows_all: bool,
    /// The action that is being put aside, and the word why.
    dropping: Option<(ActionId, String)>,
}

/// What a person can ask for on the start page.
pub enum Asked {
    /// Something of the application.
    Do(Action),
    /// The rest of the list.
    ShowAll,
    /// To put an action aside, with the word why that it had.
    PutAside(ActionId, String),
    /// To have it put aside.
    Drop,
    /// To leave it as it is.
    CallOff,
}

/// Everything that is due, earliest first.
pub fn all<'a>(view: &View<'a>) -> Vec<Due<'a>> {
    let instruments: Vec<&str> = view.instruments().map(|instrument| instrument.id.as_str()).collect();
    due(view.plans, view.history, &instruments)
}

/// Changes what is open in the list; gives what the application has to do.
pub fn answer(list: &mut DueList, asked: Asked, view: &View<'_>) -> Option<Action> {
    match asked {
        Asked::Do(action) => return Some(action),
        Asked::ShowAll => list.shows_all = true,
        Asked::PutAside(id, reason) => list.dropping = Some((id, reason)),
        Asked::Drop => {
            let (id, reason) = list.dropping.take()?;
            let found = all(view);
            let due = found.iter().find(|due| matches!(due.what, What::Action(action, _) if action.id == id))?;
            return Some(changed(due.plan, due, |action| {
                action.state = State::Dropped;
                action.reason = reason.trim().to_owned();
            }));
        }
        Asked::CallOff => list.dropping = None,
    }
    None
}

/// The heading, and a card with what is due.
pub fn list<'a>(ui: &Ui, list: &'a mut DueList, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let found = all(view);
    let mut dates: Vec<Date> = found.iter().map(|due| due.session.session.date).collect();
    dates.dedup();
    let mut head = vec![heading(texts.get("due-title"), Style::LEAD.semibold(), colors.ink).fill()];
    if let [date] = dates.as_slice() {
        let date = texts.day_and_month(*date);
        head.push(label(texts.with("due-from", &[("date", (&date).into())]), Style::SMALL, colors.muted));
    }
    let head = row(GAP_L, head).stacked_gap(0.0);
    if found.is_empty() {
        return column(GAP_XS, [head, label(texts.get("due-none"), Style::BODY, colors.muted)]);
    }
    let count = found.len();
    let shown = if list.shows_all { count } else { count.min(SHOWN) };
    let words = aligned(ui, found.iter().take(shown).map(|due| words(due, view)).collect());
    let mut rows = Vec::new();
    let mut dropping = list.dropping.as_mut();
    for (due, words) in found.into_iter().zip(words) {
        if !rows.is_empty() {
            rows.push(hairline(colors));
        }
        let open = dropping.take_if(|(id, _)| matches!(due.what, What::Action(action, _) if action.id == *id));
        rows.push(match open {
            Some((id, reason)) => dropping_row(*id, reason, view),
            None => due_row(due, words, view),
        });
    }
    let mut parts = vec![head, column(0.0, rows).card(LIST_PAD, colors)];
    if shown < count {
        parts.push(parts::link(texts.with("show-all", &[("count", count.into())]), colors).node(Asked::ShowAll));
    }
    column(GAP_M, parts)
}

/// What is to be done, for what, and by when: beside each other, and in all
/// rows under each other.
fn words<'a>(due: &Due<'a>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let date = texts.day_and_month(due.date);
    let date = texts.with(if due.date < today { "due-was" } else { "due-date" }, &[("date", (&date).into())]);
    let dimension = match due.what {
        What::Action(_, focus) => line(
            GAP_S,
            [
                parts::marker(due.session.instrument.marker, SMALL_MARK, Style::SMALL, colors),
                label(focus::dimension(focus, &due.session.instrument, view), Style::SMALL, colors.ink).fill(),
            ],
        ),
        What::Assessment => filler(),
    };
    let when = line(
        GAP_S,
        [parts::icon(Icon::Calendar, Style::SMALL, colors.muted), label(date, Style::SMALL, colors.muted).fill()],
    );
    row(
        GAP_XL,
        [
            label(name(due, view), Style::COMPACT, colors.ink).fill().at_least(WORDS_LEAST).top(),
            dimension.fit().top(),
            when.fit().top(),
            label(distance(today, due.date, view), Style::SMALL, colors.muted).end().top(),
        ],
    )
    .stacked_gap(GAP_XS)
}

fn due_row<'a>(due: Due<'a>, words: Node<'a, Asked>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = name(&due, view);
    let check = match due.what {
        What::Action(action, _) => {
            let name = texts.with("due-done-name", &[("name", (&name).into())]);
            let id = Id::unique(("due", action.id.to_string()));
            let done = changed(due.plan, &due, |action| action.state = State::Done);
            parts::checkbox(id, false, name, colors, Asked::Do(done)).top()
        }
        What::Assessment => parts::icon(Icon::Assess, Style::COMPACT, colors.muted),
    };
    let (key, choices) = more(&due, view);
    let name = texts.with(key, &[("name", (&name).into())]);
    let more = parts::opens(TARGET, Icon::ChevronDown, name, choices, colors);
    line(GAP_L, [check, words, more.top()]).pad(ROW_PAD)
}

/// The word why an action is put aside.
fn dropping_row<'a>(action: ActionId, reason: &'a mut String, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = texts.get("due-drop-reason");
    let id = Id::unique(("dropping", action.to_string()));
    let field = TextField {
        takes_keyboard: true,
        entered: Some(Asked::Drop),
        ..TextField::new(reason, id, words.clone(), MAX_REASON, colors)
    };
    column(
        GAP_XS,
        [
            label(words, Style::SMALL, colors.muted),
            row(
                GAP_S,
                [
                    field.node().at_least(WORDS_LEAST),
                    line(
                        GAP_S,
                        [
                            Button::new(texts.get("due-drop")).node(colors, Asked::Drop),
                            Button::new(texts.get("cancel")).node(colors, Asked::CallOff),
                        ],
                    )
                    .fit(),
                ],
            ),
        ],
    )
    .pad(ROW_PAD)
    .behind(|ui, _| ui.input(|input| input.key_pressed(Key::Escape)).then_some(Asked::CallOff))
}

/// What is behind the button at the end of a row, and the text that names it.
fn more<'a>(due: &Due<'a>, view: &View<'_>) -> (&'static str, Vec<(String, Asked)>) {
    let texts = view.texts;
    let mut choices = Vec::new();
    let mut key = "due-open-plan-name";
    if let What::Action(action, _) = due.what {
        key = "due-more-name";
        // A week or a month from today, where the date has passed.
        let from = due.date.max(view.now.date());
        for (key, span) in [("due-snooze-week", 1.week()), ("due-snooze-month", 1.month())] {
            if let Ok(date) = from.checked_add(span) {
                let later = changed(due.plan, due, |action| action.due = Some(date));
                choices.push((texts.get(key), Asked::Do(later)));
            }
        }
        choices.push((texts.get("due-drop"), Asked::PutAside(action.id, action.reason.clone())));
    }
    choices.push((texts.get("due-open-plan"), Asked::Do(Action::Go(Place::Plan(due.plan.session)))));
    (key, choices)
}

/// What is to be done, in the person's words where there are any.
fn name(due: &Due<'_>, view: &View<'_>) -> String {
    match due.what {
        What::Action(action, focus) => {
            let first_line = action.text.trim().lines().next().unwrap_or_default();
            if first_line.is_empty() {
                focus::name(focus, &due.session.instrument, view)
            } else {
                first_line.to_owned()
            }
        }
        What::Assessment => {
            let title = due.session.instrument.short_title(view.texts.language());
            view.texts.with("due-assessment", &[("title", title.into())])
        }
    }
}

fn changed(plan: &Plan, due: &Due<'_>, change: impl FnOnce(&mut PlannedAction)) -> Action {
    let mut plan = plan.clone();
    if let What::Action(action, _) = due.what
        && let Some(action) = plan.action_mut(action.id)
    {
        change(action);
    }
    Action::SavePlan(plan)
}

/// How far off a day is: in days up to three weeks, then in weeks, then in
/// months.
fn distance(today: Date, day: Date, view: &View<'_>) -> String {
    let texts = view.texts;
    let days = day.duration_since(today).as_hours() / 24;
    let count = |days: i64| usize::try_from(days).unwrap_or_default();
    match days {
        ..0 => texts.with("due-past", &[("count", count(-days).into())]),
        0 => texts.get("due-today"),
        1 => texts.get("due-tomorrow"),
        2..=21 => texts.with("due-in-days", &[("count", count(days).into())]),
        22..=70 => texts.with("due-in-weeks", &[("count", count((days + 3) / 7).into())]),
        _ => texts.with("due-in-months", &[("count", count((days + 15) / 30).into())]),
    }
}
