//! Deleting, and taking it back while the program runs.

use super::App;
use super::state::{Deleted, State};
use crate::plan::{Entry, EntryId, FollowUp, Plan, Task};
use crate::scoring::{Record, SessionId};
use crate::store::Change;
use crate::ui::Notice;
use std::collections::BTreeMap;
use std::sync::Arc;

impl App {
    pub(super) fn delete(&mut self, id: SessionId) {
        let Some(date) = self.state.history.get(id).map(|record| record.session.date) else { return };
        let plans: Vec<Plan> = self.state.plans_mut().remove(id).into_iter().collect();
        let records = self.state.history_mut().remove(id);
        let date = self.texts.date(date);
        let words = self.texts.with("deleted", &[("date", (&date).into())]);
        self.remember(Deleted::Session(records, plans), words);
        self.send(Change::Delete { session: id });
    }

    pub(super) fn remove_area(&mut self, session: SessionId, place: usize) {
        let Some(mut plan) = self.state.plans.get(session).cloned() else { return };
        if place >= plan.areas.len() {
            return;
        }
        let area = plan.areas.remove(place);
        self.remember(Deleted::Area(session, place, area), self.texts.get("plan-area-removed"));
        self.save_plan(plan);
    }

    pub(super) fn delete_page(&mut self, id: EntryId) {
        let Some(page) = self.state.journal_mut().remove(id) else { return };
        let date = self.texts.date(page.date);
        let words = self.texts.with("journal-deleted", &[("date", (&date).into())]);
        let emptied = Entry { texts: BTreeMap::new(), ..page.clone() };
        self.send(Change::SavePage { before: Some(page.clone()), page: emptied });
        self.remember(Deleted::Page(page), words);
    }

    /// What is due is done, put off or put aside at a click.
    pub(super) fn follow_up(&mut self, session: SessionId, task: Task, change: FollowUp) {
        let key = match change {
            FollowUp::Done => "due-done",
            FollowUp::Later(_) => "due-later",
            FollowUp::Dropped(_) | FollowUp::Back(..) => "due-dropped",
        };
        let date = match change {
            FollowUp::Later(date) => self.texts.date_from(date, (self.edge.now)().date()),
            _ => String::new(),
        };
        if let Some(before) = self.change_due(session, task, change) {
            let words = self.texts.with(key, &[("date", (&date).into())]);
            self.remember(Deleted::FollowUp(session, task, before), words);
        }
    }

    fn change_due(&mut self, session: SessionId, task: Task, change: FollowUp) -> Option<FollowUp> {
        let mut plan = self.state.plans.get(session)?.clone();
        let before = plan.follow_up(task, change)?;
        self.save_plan(plan);
        Some(before)
    }

    pub(super) fn remember(&mut self, deleted: Deleted, text: String) {
        self.state.deleted_count += 1;
        let number = self.state.deleted_count;
        self.state.deleted.push((number, deleted));
        self.show_notice(Notice { text, undo: Some(number), ..Notice::default() });
    }

    /// Takes back what has that number; what cannot be now stays as it is.
    pub(super) fn undo_delete(&mut self, number: u64) {
        if !self.state.undoable().contains(&number) {
            return;
        }
        let Some(at) = self.state.deleted.iter().position(|(of, _)| *of == number) else { return };
        let (_, deleted) = self.state.deleted.remove(at);
        if self.state.notice.as_ref().is_some_and(|notice| notice.undo == Some(number)) {
            self.state.notice = None;
        }
        let key = match deleted {
            Deleted::Session(records, plans) => {
                self.restore(records, plans);
                "deleted-restored"
            }
            Deleted::Area(session, place, area) => {
                if let Some(mut plan) = self.state.plans.get(session).cloned() {
                    plan.put_back(place, area);
                    self.save_plan(plan);
                }
                "plan-area-restored"
            }
            Deleted::FollowUp(session, task, before) => {
                self.change_due(session, task, before);
                "due-back"
            }
            Deleted::Day(id, before) => {
                self.give_day(id, before);
                "redated-back"
            }
            Deleted::Page(page) => {
                self.state.journal_mut().set(page.clone());
                self.send(Change::SavePage { before: None, page });
                "journal-restored"
            }
            Deleted::Instrument(name, text) => {
                if !self.restore_instrument(&name, &text) {
                    // The only copy of it: it can be tried again.
                    self.state.deleted.insert(at, (number, Deleted::Instrument(name, text)));
                    return;
                }
                "own-restored"
            }
        };
        // One step further back, for whoever takes back one after the other.
        if let Some(before) = self.state.undoable().into_iter().rev().find(|other| *other < number) {
            self.show_notice(Notice { text: self.texts.get(key), ..Notice::default() });
            if let Some(notice) = &mut self.state.notice {
                // At the foot alone: among what was told it has a message of its own.
                notice.undo = Some(before);
            }
        }
    }

    fn restore(&mut self, records: Vec<Record>, plans: Vec<Plan>) {
        let sessions = records.iter().map(|record| (record.session.clone(), Arc::clone(&record.instrument))).collect();
        for record in records {
            self.state.upsert(record.session);
        }
        for plan in &plans {
            self.state.plans_mut().set(plan.clone());
        }
        self.send(Change::Restore { sessions, plans });
    }
}

impl State {
    /// The numbers of what can be taken back as everything stands now, newest
    /// last.
    pub fn undoable(&self) -> Vec<u64> {
        let is_possible = |(at, (number, deleted)): (usize, &(u64, Deleted))| {
            let after = self.deleted.get(at + 1..).unwrap_or_default();
            let is_free = after.iter().all(|(_, later)| !later.is_about_the_same(deleted));
            (is_free && self.can_take_back(deleted)).then_some(*number)
        };
        self.deleted.iter().enumerate().filter_map(is_possible).collect()
    }

    fn can_take_back(&self, deleted: &Deleted) -> bool {
        match deleted {
            Deleted::Session(records, _) => records.iter().all(|record| self.history.get(record.session.id).is_none()),
            Deleted::Area(session, _, area) => self.plans.get(*session).is_some_and(|plan| plan.has_room_for(area)),
            Deleted::FollowUp(session, task, _) => self.plans.get(*session).is_some_and(|plan| plan.has_task(*task)),
            Deleted::Day(id, before) => self.history.get(*id).is_some_and(|record| record.session.date != *before),
            Deleted::Page(page) => self.journal.get(page.id).is_none(),
            Deleted::Instrument(name, _) => self.own.iter().all(|file| file.name != *name),
        }
    }
}

impl Deleted {
    /// Whether both changed one thing: the later is taken back first.
    fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::FollowUp(session, task, _), Self::FollowUp(of, other, _)) => session == of && task == other,
            (Self::Day(id, _), Self::Day(of, _)) => id == of,
            _ => false,
        }
    }
}
