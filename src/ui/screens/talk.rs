//! What is taken along to a conversation: what can be ticked, the page as it
//! will be, and what was agreed on.

use super::journal;
use super::saved;
use super::search::{self, Search};
use super::talk_agreed::Agreed;
use super::talk_asked::{Asked, Unfolded};
use super::talk_card;
use super::talk_page::{self, PageView};
use crate::days::Days;
use crate::plan::{Basis, Conversation, Entry, Origin, Plan, PlannedAction, Prompt, Sheet, With};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, line, wrap};
use crate::ui::parts::{self, Mark};
use crate::ui::scrolling;
use crate::ui::spacing::{CONTROL, GAP_L, GAP_S, GAP_XL, MEASURE, NO_GAP};
use crate::ui::view::View;
use crate::ui::widgets::{Button, within};
use egui::Ui;
use std::collections::VecDeque;

/// Narrowest room in which the page stands beside what is ticked, in points;
/// how wide it is then at least, and of the room.
const WIDE: f32 = 940.0;
const PAPER: f32 = 464.0;
const PAPER_SHARE: f32 = 0.36;
/// Width of the conversation's date, in points.
const DATE: f32 = 200.0;
/// Width of the field that searches, in points.
const SEARCH: f32 = 200.0;

/// What lies open.
#[derive(Default)]
pub struct TalkScreen {
    /// The page that is written on, also while it is still empty.
    open: Option<Entry>,
    search: Search,
    unfolded: Unfolded,
    page: PageView,
    agreed: Agreed,
    /// What was asked for in one frame and is given one a frame.
    asked: VecDeque<Action>,
}

impl TalkScreen {
    /// Opens that page when the screen comes.
    pub fn open(&mut self, page: &Entry) {
        self.open = Some(page.clone());
    }

    /// Shows what is taken along to a conversation; where one comes from no
    /// plan and no result, the newest are offered.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, with: With, of: Option<Basis>) -> Option<Action> {
        if scrolling::is_at_top(ui) {
            (self.unfolded, self.page) = Default::default();
            self.asked.clear();
            self.search.clear();
        }
        let of = of.or_else(|| newest(view)).unwrap_or(Basis::Own);
        let page = self.page_of(Sheet::Conversation(with), view);
        let wanted = talk_page::wanted(&page, view);
        let mut written: Vec<(Prompt, String)> =
            page.sheet.prompts().iter().map(|prompt| (*prompt, page.text(*prompt).to_owned())).collect();
        let mut lines = Agreed::lines(&page, view);
        let before = lines.clone();
        let asked = if self.page.is_large {
            talk_page::large(ui, &self.page, page.id, view).map(Asked::Page)
        } else {
            self.page(ui, &page, with, of, &mut written, &mut lines, view)
        };
        // What is written is kept, whatever else is asked for.
        let mut changed = page.clone();
        for (prompt, words) in written {
            if words != page.text(prompt) {
                changed.write(prompt, words);
            }
        }
        match asked {
            Some(Asked::Do(action)) => {
                if matches!(action, Action::DeletePage { .. }) {
                    self.open = None;
                }
                self.asked.push_back(action);
            }
            Some(Asked::Tick(tick, is_ticked)) => changed.set_ticked(tick, is_ticked),
            Some(Asked::Unfold(unfolded)) => self.unfolded = unfolded,
            Some(Asked::Date(date)) => changed.date = date.unwrap_or(changed.date),
            Some(Asked::Open(id)) => {
                self.search.clear();
                self.open = Some(
                    id.and_then(|id| view.contents.journal.get(id)).cloned().unwrap_or_else(|| new(page.sheet, view)),
                );
                return self.asked.pop_front();
            }
            Some(Asked::Page(turn)) => self.page.turn(turn, view.papers.of(page.id).len()),
            Some(Asked::Agreed(asked)) => self.asked.extend(self.agreed.take(ui, asked, &mut lines, view)),
            None => {}
        }
        self.agreed.keep(&mut lines);
        if lines != before {
            let origin = Origin::Agreement(page.id);
            lines.iter_mut().for_each(|line| line.origin = origin.clone());
            let plans = view.contents.plans.agree(page.id, &lines, &plan_of(of, view));
            self.asked.extend(plans.into_iter().map(Action::SavePlan));
        }
        if changed != page {
            self.open = Some(changed.clone());
            self.asked.push_front(Action::SavePage(changed));
        }
        let is_laid_out = view.papers.wanted.as_ref() == Some(&wanted);
        self.asked.pop_front().or_else(|| (!is_laid_out).then(|| Action::LayOut(wanted)))
    }

    /// Whether there is more to give of what was asked for.
    pub fn is_behind(&self) -> bool {
        !self.asked.is_empty()
    }

    /// The page that is written on: the one that was opened, or the latest as
    /// long as it is to come or nothing was agreed on, or a new one.
    fn page_of(&mut self, sheet: Sheet, view: &View<'_>) -> Entry {
        let page = match self.open.take().filter(|page| page.sheet == sheet) {
            // What is kept in the journal rules: it may have been taken back.
            Some(page) => view.contents.journal.get(page.id).cloned().unwrap_or(page),
            None => {
                let latest = view.contents.journal.of(sheet).next_back();
                let is_open = |page: &&Entry| {
                    page.date >= view.now.date() || view.contents.plans.agreed(page.id).next().is_none()
                };
                latest.filter(is_open).cloned().unwrap_or_else(|| new(sheet, view))
            }
        };
        self.open = Some(page.clone());
        page
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        page: &Entry,
        with: With,
        of: Basis,
        written: &mut [(Prompt, String)],
        lines: &mut [PlannedAction],
        view: &View<'_>,
    ) -> Option<Asked> {
        let offered =
            Conversation::offered(page, with, of, &view.contents.history, &view.contents.plans, &view.contents.journal);
        let width = ui.max_rect().width();
        let Self { page: shown, agreed, unfolded, search, .. } = self;
        let wanted = search.wanted();
        let found = wanted.as_ref().map_or_else(Vec::new, |wanted| journal::found(wanted, |of, id| (of, id), view));
        let head = head(search.field(ui, "talk", view).wide(SEARCH).top(), with, of, view);
        let paper = shown.node(page.id, view).map(Asked::Page);
        let card = talk_card::card(page, &offered, written, *unfolded, view);
        // It is written when the conversation has been.
        let is_kept = view.contents.journal.get(page.id).is_some();
        let is_held = is_kept && page.date <= view.now.date();
        let of_plan = plan_of(of, view).actions.len();
        let agreed = is_held.then(|| agreed.card(lines, of_plan, view).map(Asked::Agreed));
        let foot = talk_page::foot(page, view).map(Asked::Do);
        let is_past = page.date < view.now.date();
        let choose = choose(page, with, of, view);
        let parts = match agreed {
            Some(agreed) if is_past => vec![agreed, card, foot],
            agreed => [card, foot].into_iter().chain(agreed).collect(),
        };
        let body = if width >= WIDE {
            let parts = column(GAP_L, [choose].into_iter().chain(parts));
            line(GAP_XL, [parts.top(), paper.wide(within(width * PAPER_SHARE, PAPER, MEASURE)).top()])
        } else {
            let parts = if shown.is_shown { vec![paper] } else { parts };
            let tabs = talk_page::tabs(shown.is_shown, view).map(Asked::Page);
            column(GAP_L, [choose, tabs].into_iter().chain(parts))
        };
        let body = if wanted.is_some() {
            let sheet = page.sheet;
            let list = search::list(&found, view.texts.get("search-help-journal"), view);
            list.map(move |(of, id)| match of {
                of if of == sheet => Asked::Open(Some(id)),
                of => Asked::Do(Action::Go(Place::JournalPage(of, id))),
            })
        } else {
            body
        };
        parts::page(ui, "talk", view, column(NO_GAP, [head, body]))
    }
}

/// An empty page of today.
fn new(sheet: Sheet, view: &View<'_>) -> Entry {
    Entry::new(sheet, view.now.date(), jiff::Timestamp::UNIX_EPOCH)
}

/// The newest session with a plan, or the newest of all.
fn newest(view: &View<'_>) -> Option<Basis> {
    let has_plan = |id: &str| view.contents.plans.current(&view.contents.history, id).map(|(_, record)| record);
    let planned = view.contents.history.instruments().iter().filter_map(|instrument| has_plan(instrument.id.as_str()));
    let record = planned.max_by_key(|record| record.key()).or_else(|| view.contents.history.latest(None))?;
    Some(record.session.id.into())
}

/// The plan that is written in, new where there is none.
fn plan_of(of: Basis, view: &View<'_>) -> Plan {
    let record = of.session().and_then(|id| view.contents.history.get(id));
    let kept = record
        .map_or_else(|| view.contents.plans.get(of), |record| view.contents.plans.of(&view.contents.history, record));
    kept.cloned().unwrap_or_else(|| Plan::empty(of, jiff::Timestamp::UNIX_EPOCH))
}

fn head<'a>(search: Node<'a, Asked>, with: With, of: Basis, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let back =
        Button::new(texts.get("nav-plan")).icon(Icon::ArrowLeft).node(colors, Asked::Do(Action::Go(Place::Plan(of))));
    let lead = texts.get(match with {
        With::Leader => "talk-lead",
        With::Employee => "talk-lead-employee",
    });
    saved::head(texts.get("talk-title"), lead, [wrap(GAP_S, [search, back]).fit().whole().top()], view)
}

/// Whom it is with, when it is, and the other conversations.
fn choose<'a>(page: &Entry, with: With, of: Basis, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    const WITH: [(With, Icon, &str); 2] =
        [(With::Leader, Icon::Person, "talk-with-leader"), (With::Employee, Icon::Group, "talk-with-employee")];
    let choices = WITH.map(|(_, icon, key)| (texts.get(key), Some(Mark::Icon(icon)))).into();
    let selected = WITH.iter().position(|(one, ..)| *one == with);
    let tabs = parts::choices("talk-with", choices, selected, colors, move |place| {
        let with = WITH.get(place).map_or(with, |(with, ..)| *with);
        Asked::Do(Action::Go(Place::Talk(with, of)))
    });
    let date = texts.date(page.date);
    let name = texts.with("talk-date", &[("date", (&date).into())]);
    let date = parts::date(view.date_field(name, Some(page.date), Days::Coming), Asked::Date).wide(DATE);
    let mut parts = vec![tabs, date];
    let others: Vec<&Entry> = view.contents.journal.of(page.sheet).rev().filter(|other| other.id != page.id).collect();
    if !others.is_empty() {
        let other = |other: &&Entry| (texts.date(other.date), Asked::Open(Some(other.id)));
        let choices = others.iter().map(other).collect();
        parts.push(talk_page::menu(Button::new(texts.get("talk-others")).icon(Icon::History), choices, view));
    }
    if view.contents.journal.get(page.id).is_some() {
        parts.push(Button::new(texts.get("talk-new")).icon(Icon::Plus).node(colors, Asked::Open(None)));
        let delete = texts.with("journal-delete", &[("date", (&texts.date(page.date)).into())]);
        let asked = Asked::Do(Action::DeletePage { page: page.id, takes_actions: false });
        parts.push(parts::icon_button(CONTROL, Icon::Trash, delete, colors, asked));
    }
    wrap(GAP_S, parts)
}
