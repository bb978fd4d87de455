//! Follow-up on the start page: what is due, and how to be done with it.

use super::{focus, sheets};
use crate::plan::{ActionId, Counts, Distance, Due, Entry, Focus, FollowUp, MAX_REASON, Task, What, due};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, aligned, column, filler, hairline, heading, label, line, row};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, LIST_PAD, MEASURE, TARGET, WORDS_LEAST};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Id, Key, Ui};

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
    due(&view.contents.plans, &view.contents.history, &instruments)
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
            let due = found.iter().find(|due| due.task() == Task::Action(id))?;
            return Some(follow_up(due, FollowUp::Dropped(reason.trim().to_owned())));
        }
        Asked::CallOff => list.dropping = None,
    }
    None
}

/// The heading, and a card with what is due.
pub fn list<'a>(ui: &Ui, list: &'a mut DueList, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let found = all(view);
    let head =
        row(GAP_L, [heading(texts.get("due-title"), Style::LEAD.semibold(), colors.ink).fill(), about(&found, view)]);
    let head = head.stacked_gap(0.0);
    if found.is_empty() {
        let key = if view.contents.plans.iter().next().is_some() { "due-none" } else { "due-none-yet" };
        return column(GAP_XS, [head, label(texts.get(key), Style::BODY, colors.muted).at_most(MEASURE)]);
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

/// How much there is, how much of it is overdue, and which plan it is from.
fn about<'a>(found: &[Due<'_>], view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let counts = Counts::of(found, today);
    let mut words = vec![texts.due_count(counts)];
    words.extend(texts.overdue(counts));
    let mut dates: Vec<_> = found.iter().map(|due| Some(due.session?.session.date)).collect();
    dates.dedup();
    if let [Some(date)] = dates.as_slice() {
        let date = texts.date_from(*date, today);
        words.push(texts.with("due-from", &[("date", (&date).into())]));
    }
    label(words.join(" · "), Style::SMALL, colors.muted)
}

/// What is to be done, for what, and by when: beside each other, and in all
/// rows under each other.
fn words<'a>(due: &Due<'a>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let today = view.now.date();
    let about = match due.what {
        What::Action(_, focus) => {
            let mark = match due.session {
                _ if page(due, view).is_some() => parts::icon(Icon::Pencil, Style::SMALL, colors.muted),
                Some(record) => parts::marker(record.instrument.marker, SMALL_MARK, Style::SMALL, colors),
                None => parts::icon(Icon::Plan, Style::SMALL, colors.muted),
            };
            line(GAP_S, [mark, label(about_words(focus, due, view), Style::SMALL, colors.ink).fill()])
        }
        What::Assessment => filler(),
    };
    let when = line(
        GAP_S,
        [
            parts::icon(Icon::Calendar, Style::SMALL, colors.muted),
            label(texts.due_date(due.date, today), Style::SMALL, colors.muted).fill(),
        ],
    );
    // What has waited stands out by its weight, and by no colour.
    let distance = Distance::between(today, due.date);
    let is_past = matches!(distance, Distance::Past(_));
    let (style, color) = if is_past { (Style::SMALL.semibold(), colors.ink) } else { (Style::SMALL, colors.muted) };
    row(
        GAP_XL,
        [
            label(name(due, view), Style::COMPACT, colors.ink).fill().at_least(WORDS_LEAST).top(),
            about.fit().top(),
            when.fit().top(),
            label(texts.distance(distance), style, color).top(),
        ],
    )
    .stacked_gap(GAP_XS)
}

/// Pressed anywhere, it leads to where something is done about it.
fn due_row<'a>(due: Due<'a>, words: Node<'a, Asked>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let name = name(&due, view);
    let named = |key: &str| texts.with(key, &[("name", (&name).into())]);
    let today = view.now.date();
    let told = [texts.due_date(due.date, today), texts.distance(Distance::between(today, due.date))].join(", ");
    let (check, leads, told) = match due.what {
        What::Action(action, focus) => {
            let id = Id::unique(("due", action.id.to_string()));
            let done = Asked::Do(follow_up(&due, FollowUp::Done));
            let check = parts::checkbox(id, false, named("due-done-name"), colors, done).top();
            let page = page(&due, view);
            let leads = match page {
                Some(page) => Place::JournalPage(page.sheet, page.id),
                None => Place::PlanAction(due.plan.of, action.id),
            };
            let opens = named(if page.is_some() { "due-open-sheet-name" } else { "due-open-name" });
            let parts = [opens, about_words(focus, &due, view), told].into_iter().filter(|part| !part.is_empty());
            (check, Action::Go(leads), parts.collect::<Vec<_>>().join(". "))
        }
        What::Assessment => {
            let check = parts::icon(Icon::Assess, Style::COMPACT, colors.muted);
            // What is no longer offered cannot be answered again.
            let instrument = due.session.map(|record| &record.instrument.id);
            let leads = match instrument.filter(|instrument| view.catalog.current(instrument.as_str()).is_some()) {
                Some(instrument) => Action::Start(instrument.clone()),
                None => Action::Go(Place::Plan(due.plan.of)),
            };
            (check, leads, format!("{name}. {told}"))
        }
    };
    let (key, choices) = more(&due, view);
    let more = parts::opens(TARGET, Icon::ChevronDown, named(key), choices, colors);
    let row = line(GAP_L, [check, words, more.top()]).pad(ROW_PAD);
    // What comes or goes over it changes nothing of it.
    let id = Id::unique(("due row", due.plan.of.to_string(), format!("{:?}", due.task())));
    parts::scoped(id, parts::pressable(row, told, colors, Asked::Do(leads)))
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
    let later = due.later(view.now.date());
    let later = ["due-snooze-week", "due-snooze-month"].into_iter().zip(later).filter_map(|(key, date)| {
        let later = follow_up(due, FollowUp::Later(date?));
        Some((texts.get(key), Asked::Do(later)))
    });
    let mut choices: Vec<_> = later.collect();
    let mut key = "due-postpone-name";
    if let What::Action(action, _) = due.what {
        key = "due-more-name";
        choices.push((texts.get("due-drop"), Asked::PutAside(action.id, action.reason.clone())));
    }
    choices.push((texts.get("due-open-plan"), Asked::Do(Action::Go(Place::Plan(due.plan.of)))));
    (key, choices)
}

/// What is to be done, in the person's words where there are any.
fn name(due: &Due<'_>, view: &View<'_>) -> String {
    match due.what {
        What::Action(action, focus) => {
            let first_line = action.text.trim().lines().next().unwrap_or_default();
            let about = || focus.map(|focus| focus::name_of(focus, due.session, view)).unwrap_or_default();
            if first_line.is_empty() { about() } else { first_line.to_owned() }
        }
        What::Assessment => {
            let title = due.session.map_or("", |record| record.instrument.short_title(view.texts.language()));
            view.texts.with("due-assessment", &[("title", title.into())])
        }
    }
}

fn follow_up(due: &Due<'_>, change: FollowUp) -> Action {
    Action::FollowUp(due.plan.of, due.task(), change)
}

/// What an action belongs to: the sheet it came from, a dimension, or else its
/// plan.
fn about_words(focus: Option<&Focus>, due: &Due<'_>, view: &View<'_>) -> String {
    if let Some(page) = page(due, view) {
        return view.texts.get(sheets::key(page.sheet));
    }
    let Some(record) = due.session else { return view.texts.get("plan-own") };
    let dimension = focus.map_or("", |focus| focus::dimension(focus, &record.instrument, view));
    let title = record.instrument.short_title(view.texts.language());
    if dimension.is_empty() { title.to_owned() } else { dimension.to_owned() }
}

/// The page of a worksheet that an action came from, where it is still there.
fn page<'a>(due: &Due<'_>, view: &View<'a>) -> Option<&'a Entry> {
    let What::Action(action, _) = due.what else { return None };
    view.contents.journal.get(action.origin.page()?)
}
