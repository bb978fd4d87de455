//! Deleting, and taking it back while the program runs.

use super::App;
use super::state::Deleted;
use crate::plan::{Entry, EntryId, FollowUp, Plan, Task};
use crate::scoring::{Record, SessionId};
use crate::store::Request;
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
        self.send(Request::Delete { session: id });
    }

    pub(super) fn remove_area(&mut self, session: SessionId, place: usize) {
        let Some(before) = self.state.plans.get(session).cloned() else { return };
        let mut plan = before.clone();
        if place >= plan.areas.len() {
            return;
        }
        plan.areas.remove(place);
        self.remember(Deleted::Area(before), self.texts.get("plan-area-removed"));
        self.save_plan(plan);
    }

    pub(super) fn delete_page(&mut self, id: EntryId) {
        let Some(page) = self.state.journal_mut().remove(id) else { return };
        let date = self.texts.date(page.date);
        let words = self.texts.with("journal-deleted", &[("date", (&date).into())]);
        let emptied = Entry { texts: BTreeMap::new(), ..page.clone() };
        self.send(Request::SavePage { before: Some(page.clone()), page: emptied });
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
        self.state.deleted.push(deleted);
        self.show_notice(Notice { text, offers_undo: true, ..Notice::default() });
    }

    pub(super) fn undo_delete(&mut self) {
        let key = match self.state.deleted.pop() {
            Some(Deleted::Session(records, plans)) => {
                self.restore(records, plans);
                "deleted-restored"
            }
            Some(Deleted::Area(plan)) => {
                self.save_plan(plan);
                "plan-area-restored"
            }
            Some(Deleted::FollowUp(session, task, before)) => {
                self.change_due(session, task, before);
                "due-back"
            }
            Some(Deleted::Day(id, before)) => {
                self.give_day(id, before);
                "redated-back"
            }
            Some(Deleted::Page(page)) => {
                self.state.journal_mut().set(page.clone());
                self.send(Request::SavePage { before: None, page });
                "journal-restored"
            }
            Some(Deleted::Instrument(name, text)) => {
                self.restore_instrument(name, &text);
                "own-restored"
            }
            None => return,
        };
        self.withdraw_undo();
        self.state.notice = None;
        if !self.state.deleted.is_empty() {
            self.show_notice(Notice { text: self.texts.get(key), offers_undo: true, ..Notice::default() });
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
        self.send(Request::Restore { sessions, plans });
    }
}
