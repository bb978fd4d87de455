//! Deleting, and taking it back while the program runs.

use super::App;
use super::state::State;
use crate::course::Line;
use crate::group::CourseCode;
use crate::instrument::own::OwnFile;
use crate::lesson::Lesson;
use crate::plan::{ActionId, Area, Basis, Entry, EntryId, FollowUp, Plan, TakenAction, Task};
use crate::scoring::{Record, SessionId};
use crate::store::Change;
use crate::ui::Notice;
use jiff::civil::Date;
use std::sync::Arc;

/// Something that was deleted or changed at a click, and can be taken back.
pub enum Deleted {
    /// A session with its then-tests and their plans.
    Session(Vec<Record>, Vec<Plan>),
    /// An area of a plan, and its place in it.
    Area(Basis, usize, Area),
    /// An action of a plan.
    Action(Basis, TakenAction),
    /// What was due in a plan, as it stood before.
    FollowUp(Basis, Task, FollowUp),
    /// The day that a session had before.
    Day(SessionId, Date),
    /// A journal page, and the actions that went with it.
    Page(Entry, Vec<(Basis, TakenAction)>),
    /// A workplace's own instrument: the file's name and text.
    Instrument(String, String),
    /// A lesson: the file's name and text.
    Lesson(String, String),
    /// A line of what a group has agreed on, or of what was said.
    CourseLine {
        /// Of which course.
        code: CourseCode,
        /// In which round.
        round: u8,
        /// Its place among those of its kind.
        place: usize,
        /// The line.
        line: Line,
    },
}

/// What was deleted, each with its number, newest last; gone when the program
/// closes.
#[derive(Default)]
pub struct Trash {
    deleted: Vec<(u64, Deleted)>,
    /// What is being put back beside the window.
    away: Vec<(u64, Deleted)>,
    /// How much was deleted in all.
    count: u64,
}

impl Trash {
    /// Nothing can be taken back any more.
    pub fn empty(&mut self) {
        self.deleted.clear();
    }

    /// What has that number is back where it was.
    pub fn forget_away(&mut self, number: u64) {
        self.away.retain(|(away, _)| *away != number);
    }

    /// What was to be put back is not: it can be tried again.
    pub fn keep_away(&mut self) {
        self.deleted.append(&mut self.away);
        self.deleted.sort_by_key(|(number, _)| *number);
    }

    /// The numbers of what can be taken back as everything stands now, newest
    /// last.
    pub fn undoable(&self, state: &State, own: &[OwnFile], lessons: &[OwnFile<Lesson>]) -> Vec<u64> {
        let is_possible = |(at, (number, deleted)): (usize, &(u64, Deleted))| {
            let after = self.deleted.get(at + 1..).unwrap_or_default();
            let is_free = after.iter().all(|(_, later)| !later.is_about_the_same(deleted));
            (is_free && deleted.can_be_taken_back(state, own, lessons)).then_some(*number)
        };
        self.deleted.iter().enumerate().filter_map(is_possible).collect()
    }
}

impl App {
    pub(super) fn delete(&mut self, id: SessionId) {
        let Some(date) = self.state.contents.history.get(id).map(|record| record.session.date) else { return };
        let plans: Vec<Plan> = self.state.contents.plans_mut().remove(id).into_iter().collect();
        let records = self.state.contents.history_mut().remove(id);
        let date = self.texts.date(date);
        let words = self.texts.with("deleted", &[("date", (&date).into())]);
        self.remember(Deleted::Session(records, plans), words);
        self.send(Change::Delete { session: id });
    }

    pub(super) fn remove_area(&mut self, of: Basis, place: usize) {
        let Some(mut plan) = self.state.contents.plans.get(of).cloned() else { return };
        if place >= plan.areas.len() {
            return;
        }
        let area = plan.areas.remove(place);
        self.remember(Deleted::Area(of, place, area), self.texts.get("plan-area-removed"));
        self.save_plan(plan);
    }

    pub(super) fn remove_action(&mut self, of: Basis, id: ActionId) {
        if let Some((of, taken)) = self.take_action(of, id) {
            self.remember(Deleted::Action(of, taken), self.texts.get("plan-action-removed"));
        }
    }

    fn take_action(&mut self, of: Basis, id: ActionId) -> Option<(Basis, TakenAction)> {
        let mut plan = self.state.contents.plans.get(of).cloned()?;
        let taken = plan.take_action(id)?;
        self.save_plan(plan);
        Some((of, taken))
    }

    /// Puts an action back where it was, where there still is such a place.
    fn put_action_back(&mut self, of: Basis, taken: TakenAction) {
        if of.session().is_some_and(|session| self.state.contents.history.get(session).is_none()) {
            return;
        }
        let mut plan = self.plan_or_empty(of);
        if let Some(actions) = plan.room_for_action(&taken) {
            actions.insert(taken.place.min(actions.len()), taken.action);
            self.save_plan(plan);
        }
    }

    /// The plan, also where nothing was left in it.
    fn plan_or_empty(&self, of: Basis) -> Plan {
        self.state.contents.plans.get(of).cloned().unwrap_or_else(|| Plan::empty(of, (self.edge.now)().timestamp()))
    }

    pub(super) fn delete_page(&mut self, id: EntryId, takes_actions: bool) {
        let Some(page) = self.state.contents.journal_mut().remove(id) else { return };
        let date = self.texts.date(page.date);
        let open: Vec<(Basis, ActionId)> =
            self.state.contents.plans.open_from(id).map(|(plan, action)| (plan.of, action.id)).collect();
        let open = if takes_actions { open } else { Vec::new() };
        let taken: Vec<_> = open.into_iter().filter_map(|(of, action)| self.take_action(of, action)).collect();
        let key = if taken.is_empty() { "journal-deleted" } else { "journal-deleted-with-actions" };
        let words = self.texts.with(key, &[("date", (&date).into())]);
        self.send(Change::SavePage { before: Some(page.clone()), page: page.emptied() });
        self.remember(Deleted::Page(page, taken), words);
    }

    /// What is due is done, put off or put aside at a click.
    pub(super) fn follow_up(&mut self, of: Basis, task: Task, change: FollowUp) {
        let key = match change {
            FollowUp::Done => "due-done",
            FollowUp::Later(_) => "due-later",
            FollowUp::Dropped(_) | FollowUp::Back(..) => "due-dropped",
        };
        let date = match change {
            FollowUp::Later(date) => self.texts.date_from(date, (self.edge.now)().date()),
            _ => String::new(),
        };
        if let Some(before) = self.change_due(of, task, change) {
            let words = self.texts.with(key, &[("date", (&date).into())]);
            self.remember(Deleted::FollowUp(of, task, before), words);
        }
    }

    fn change_due(&mut self, of: Basis, task: Task, change: FollowUp) -> Option<FollowUp> {
        let mut plan = self.state.contents.plans.get(of)?.clone();
        let before = plan.follow_up(task, change)?;
        self.save_plan(plan);
        Some(before)
    }

    pub(super) fn remember(&mut self, deleted: Deleted, text: String) {
        self.trash.count += 1;
        let number = self.trash.count;
        self.trash.deleted.push((number, deleted));
        self.show_notice(Notice { text, undo: Some(number), ..Notice::default() });
    }

    /// Takes back what has that number; what cannot be now stays as it is.
    pub(super) fn undo_delete(&mut self, ctx: &egui::Context, number: u64) {
        if !self.trash.undoable(&self.state, self.instruments.own(), self.lessons.own()).contains(&number) {
            return;
        }
        let Some(at) = self.trash.deleted.iter().position(|(of, _)| *of == number) else { return };
        let (_, deleted) = self.trash.deleted.remove(at);
        self.notices.dismiss(|notice| notice.undo == Some(number));
        let key = match deleted {
            Deleted::Session(records, plans) => {
                self.undelete(records, plans);
                "deleted-restored"
            }
            Deleted::Area(of, place, area) => {
                let mut plan = self.plan_or_empty(of);
                plan.put_back(place, area);
                self.save_plan(plan);
                "plan-area-restored"
            }
            Deleted::Action(of, taken) => {
                self.put_action_back(of, taken);
                "plan-action-restored"
            }
            Deleted::FollowUp(of, task, before) => {
                self.change_due(of, task, before);
                "due-back"
            }
            Deleted::Day(id, before) => {
                self.give_day(id, before);
                "redated-back"
            }
            Deleted::Page(page, taken) => {
                self.state.contents.journal_mut().set(page.clone());
                self.send(Change::SavePage { before: None, page });
                // The last that was taken stood where the others were gone.
                for (of, taken) in taken.into_iter().rev() {
                    self.put_action_back(of, taken);
                }
                "journal-restored"
            }
            Deleted::CourseLine { code, round, place, line } => {
                self.put_line_back(code, round, place, line);
                "agreed-line-restored"
            }
            Deleted::Instrument(name, text) => {
                // The only copy of it.
                self.trash.away.push((number, Deleted::Instrument(name.clone(), text.clone())));
                return self.put_instrument_back(ctx, number, name, text);
            }
            Deleted::Lesson(name, text) => {
                self.trash.away.push((number, Deleted::Lesson(name.clone(), text.clone())));
                return self.put_lesson_back(ctx, number, name, text);
            }
        };
        self.tell_taken_back(number, key);
    }

    /// One step further back, for whoever takes back one after the other.
    pub(super) fn tell_taken_back(&mut self, number: u64, key: &str) {
        let undoable = self.trash.undoable(&self.state, self.instruments.own(), self.lessons.own());
        if let Some(before) = undoable.into_iter().rev().find(|other| *other < number) {
            self.show_notice(Notice { text: self.texts.get(key), ..Notice::default() });
            self.notices.offer_to_undo(before);
        }
    }

    fn undelete(&mut self, records: Vec<Record>, plans: Vec<Plan>) {
        let sessions = records.iter().map(|record| (record.session.clone(), Arc::clone(&record.instrument))).collect();
        for record in records {
            self.state.upsert(record.session);
        }
        for plan in &plans {
            self.state.contents.plans_mut().set(plan.clone());
        }
        self.send(Change::Undelete { sessions, plans });
    }
}

impl Deleted {
    fn can_be_taken_back(&self, state: &State, own: &[OwnFile], lessons: &[OwnFile<Lesson>]) -> bool {
        match self {
            Self::Session(records, _) => {
                records.iter().all(|record| state.contents.history.get(record.session.id).is_none())
            }
            // One that was the last takes its plan along.
            Self::Area(of, _, area) => match state.contents.plans.get(*of) {
                Some(plan) => plan.has_room_for(area),
                None => of.session().is_none_or(|session| state.contents.history.get(session).is_some()),
            },
            Self::Action(of, taken) => match state.contents.plans.get(*of) {
                Some(plan) => plan.clone().room_for_action(taken).is_some(),
                None => {
                    taken.area.is_none()
                        && of.session().is_none_or(|session| state.contents.history.get(session).is_some())
                }
            },
            Self::FollowUp(of, task, _) => state.contents.plans.get(*of).is_some_and(|plan| plan.has_task(*task)),
            Self::Day(id, before) => {
                state.contents.history.get(*id).is_some_and(|record| record.session.date != *before)
            }
            Self::Page(page, _) => state.contents.journal.get(page.id).is_none(),
            Self::Instrument(name, _) => own.iter().all(|file| file.name != *name),
            Self::Lesson(name, _) => lessons.iter().all(|file| file.name != *name),
            Self::CourseLine { code, round, line, .. } => {
                state.contents.courses.led(*code).is_some_and(|course| course.has_room_for(*round, line))
            }
        }
    }

    /// Whether both changed one thing: the later is taken back first.
    fn is_about_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::FollowUp(one, task, _), Self::FollowUp(of, other, _)) => one == of && task == other,
            (Self::Day(id, _), Self::Day(of, _)) => id == of,
            _ => false,
        }
    }
}
