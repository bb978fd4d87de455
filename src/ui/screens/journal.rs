//! A worksheet of the journal: the page that is written on, and what was
//! written before beside it.

use super::four_jobs::{self, FourJobs};
use super::search::{self, Found, Search, around};
use super::sheet_actions::Planned;
use super::sheet_asked::Asked;
use super::sheet_reading::{self, Deleting};
use super::sheet_writing::{self, Written};
use super::sheets::{self, Here};
use crate::plan::{ActionId, Entry, EntryId, Job, Origin, Plan, PlannedAction, Sheet, Side};
use crate::ui::action::{Action, Place};
use crate::ui::layout::{Node, column, row, space};
use crate::ui::parts;
use crate::ui::scrolling;
use crate::ui::spacing::{GAP_L, GAP_XL, GAP_XXL, NO_GAP};
use crate::ui::view::View;
use egui::Ui;
use std::collections::VecDeque;

/// Width of the earlier pages, in points.
const EARLIER: f32 = 376.0;
/// Width of the field that searches, in points.
const SEARCH: f32 = 200.0;
/// Narrowest page that is written on beside them, in points.
const WRITING_LEAST: f32 = 420.0;

/// The pages that lie open.
#[derive(Default)]
pub struct JournalScreen {
    /// The page that is written on, also while it is still empty, and the one
    /// that was asked for.
    open: Option<(Entry, Option<EntryId>)>,
    /// The earlier page beside it.
    beside: Option<EntryId>,
    deleting: Deleting,
    /// The action that has just been made: what is written next.
    made: Option<ActionId>,
    /// The job whose parts were changed last, which is told aloud.
    stepped: Option<(Side, Job)>,
    search: Search,
    /// What was asked for in one frame and is given one a frame.
    asked: VecDeque<Action>,
}

impl JournalScreen {
    /// Shows a worksheet; the page of it that was asked for, or today's.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, sheet: Sheet, asked_for: Option<EntryId>) -> Option<Action> {
        let texts = view.texts;
        if scrolling::is_at_top(ui) {
            self.search.clear();
        }
        let entry = self.open(sheet, asked_for, view);
        let mut written = Written::of(&entry, view);
        let wanted = self.search.wanted();
        let has_any = wanted.is_some() || view.contents.journal.iter().next().is_some();
        let search = has_any.then(|| self.search.field(ui, "journal", view).wide(SEARCH).top());
        let key = sheets::key(sheet);
        let lead = texts.get(&format!("{key}-lead"));
        let buttons = search.into_iter().chain([sheets::blank(sheet, view)]);
        let head = sheets::head(texts.get(key), lead, buttons, Here::Sheet(sheet), view);
        let found = wanted.as_ref().map_or_else(Vec::new, |wanted| found(wanted, Asked::Found, view));
        let deleting = self.deleting;
        (self.deleting.takes_keyboard, self.deleting.gives_back) = (false, None);
        let pages = if wanted.is_some() {
            search::list(&found, texts.get("search-help-journal"), view).grows()
        } else if sheet == Sheet::Jobs {
            let (beside, made, stepped) = (self.beside, self.made, self.stepped);
            four_jobs::page(ui, FourJobs { entry: &entry, beside, deleting, made, stepped }, &mut written, view)
        } else {
            beside_each_other(&entry, self.beside, deleting, &mut written, self.made, view)
        };
        let page = column(NO_GAP, [head.map(Asked::Do), space(GAP_L), pages]);
        let asked = parts::page(ui, sheet.tag(), view, page);
        self.answer(ui, asked, entry, written, view);
        self.asked.pop_front()
    }

    /// Whether there is more to give of what was asked for.
    pub fn is_behind(&self) -> bool {
        !self.asked.is_empty()
    }

    /// The page that is written on: the one that was asked for, or today's, or
    /// a new one.
    fn open(&mut self, sheet: Sheet, asked_for: Option<EntryId>, view: &View<'_>) -> Entry {
        let today = view.now.date();
        let of_today = || view.contents.journal.of(sheet).rev().find(|entry| entry.date == today);
        // One with nothing on it gives way to what another program has written.
        let gives_way =
            |entry: &Entry| view.contents.journal.get(entry.id).is_none() && entry.is_empty() && of_today().is_some();
        // One with words that is stored no more was deleted.
        let is_deleted =
            |entry: &Entry| self.asked.is_empty() && !entry.is_empty() && view.contents.journal.get(entry.id).is_none();
        let is_kept = |(entry, of): &(Entry, Option<EntryId>)| {
            entry.sheet == sheet && *of == asked_for && !gives_way(entry) && !is_deleted(entry)
        };
        let kept = self.open.clone().filter(is_kept);
        let wanted = asked_for.and_then(|id| view.contents.journal.get(id)).filter(|entry| entry.sheet == sheet);
        let entry = match kept {
            // What is kept in the journal rules: it may have been taken back.
            Some((entry, _)) => view.contents.journal.get(entry.id).cloned().unwrap_or(entry),
            None => {
                let new = || Entry::new(sheet, today, jiff::Timestamp::UNIX_EPOCH);
                wanted.or_else(of_today).cloned().unwrap_or_else(new)
            }
        };
        self.open = Some((entry.clone(), asked_for));
        entry
    }

    /// Keeps what was written, whatever else is asked for, and then does that.
    fn answer(&mut self, ui: &Ui, asked: Option<Asked>, entry: Entry, written: Written, view: &View<'_>) {
        let mut changed = entry.clone();
        for (prompt, words) in written.answers {
            if words != entry.text(prompt) {
                changed.set_text(prompt, words);
            }
        }
        let mut actions = written.actions;
        let mut of = |id: ActionId, change: &dyn Fn(&mut PlannedAction)| {
            actions.iter_mut().filter(|(_, action)| action.id == id).for_each(|(_, action)| change(action));
        };
        let mut wanted = None;
        match asked {
            Some(Asked::Do(action)) => {
                if matches!(action, Action::DeletePage { .. }) {
                    self.deleting = Deleting::default();
                }
                wanted = Some(action);
            }
            Some(Asked::New) => {
                self.open = None;
                wanted = Some(Action::Go(Place::Journal(entry.sheet)));
            }
            Some(Asked::Write(id)) => wanted = Some(Action::Go(Place::JournalPage(entry.sheet, id))),
            Some(Asked::Read(id)) => self.beside = Some(id),
            Some(Asked::Found(sheet, id)) => {
                self.search.clear();
                self.beside = Some(id);
                let leads = if sheet.with().is_some() { Place::JournalPage(sheet, id) } else { Place::Journal(sheet) };
                wanted = (sheet != entry.sheet).then_some(Action::Go(leads));
            }
            Some(Asked::Delete(page)) if view.contents.plans.open_from(page).next().is_none() => {
                wanted = Some(Action::DeletePage { page, takes_actions: false });
            }
            Some(Asked::Delete(page)) => {
                let takes_keyboard = ui.memory(|memory| memory.focused().is_some());
                self.deleting = Deleting { page: Some(page), takes_keyboard, gives_back: None };
            }
            Some(Asked::Keep) => self.deleting = Deleting { gives_back: self.deleting.page, ..Deleting::default() },
            Some(Asked::Make(of, words)) => {
                let action = PlannedAction::new(Origin::Sheet(entry.id), words);
                self.made = Some(action.id);
                wanted = Some(Action::AddAction(of, action));
            }
            Some(Asked::Due(id, due)) => of(id, &|action| action.due = due),
            Some(Asked::State(id, state)) => of(id, &|action| action.state = state),
            Some(Asked::Step(side, job, by)) => {
                changed.parts.step(side, job, by);
                self.stepped = Some((side, job));
            }
            Some(Asked::Shift(side, from, to)) => {
                changed.parts.shift(side, from, to);
                self.stepped = Some((side, to));
            }
            None => {}
        }
        if changed != entry {
            self.open = self.open.take().map(|(_, of)| (changed.clone(), of));
            self.asked.push_back(Action::SavePage(changed));
        }
        self.asked.extend(plans_with(&actions, view).map(Action::SavePlan));
        self.asked.extend(wanted);
    }
}

fn beside_each_other<'a>(
    entry: &Entry,
    beside: Option<EntryId>,
    deleting: Deleting,
    written: &'a mut Written,
    made: Option<ActionId>,
    view: &'a View<'_>,
) -> Node<'a, Asked> {
    let earlier: Vec<&Entry> = view.contents.journal.of(entry.sheet).filter(|other| other.id != entry.id).collect();
    let pages = [
        sheet_writing::writing(entry, written, made, view).at_least(WRITING_LEAST).top(),
        sheet_reading::reading(beside, &earlier, deleting, view).wide(EARLIER).top(),
    ];
    row(GAP_XXL, pages).stacked_gap(GAP_XL)
}

/// The plans that some of these actions are otherwise in.
fn plans_with<'a>(actions: &'a [Planned], view: &'a View<'_>) -> impl Iterator<Item = Plan> + 'a {
    view.contents.plans.iter().filter_map(|plan| {
        let mut changed = plan.clone();
        for (_, action) in actions.iter().filter(|(of, _)| *of == plan.of) {
            if let Some(kept) = changed.action_mut(action.id) {
                kept.clone_from(action);
            }
        }
        (changed != *plan).then_some(changed)
    })
}

/// The pages of every worksheet that have what is wanted, newest first, and
/// what each asks for.
pub fn found<M>(wanted: &str, asked: impl Fn(Sheet, EntryId) -> M, view: &View<'_>) -> Vec<Found<M>> {
    let texts = view.texts;
    let found = view.contents.journal.iter().rev().filter_map(|entry| {
        let date = texts.date(entry.date);
        let sheet = texts.get(sheets::key(entry.sheet));
        let texts_of = || entry.sheet.prompts().iter().map(|prompt| entry.text(*prompt));
        let words = texts_of().find_map(|text| around(text, wanted));
        let is_of_date = [date.to_lowercase(), entry.date.to_string()].iter().any(|date| date.contains(wanted));
        if words.is_none() && !is_of_date {
            return None;
        }
        let begins = || texts_of().find(|text| !text.is_empty()).map(|text| around(text, "").unwrap_or_default());
        let words = words.or_else(begins);
        Some(Found { title: format!("{date} · {sheet}"), words, asked: asked(entry.sheet, entry.id) })
    });
    found.collect()
}
