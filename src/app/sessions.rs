//! Assessments: begun, answered, finished, corrected.

use super::App;
use super::state::State;
use super::trash::Deleted;
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::{Answer, Session, SessionId};
use crate::service::sessions::{self, Begun};
use crate::store::Change;
use crate::ui::{Place, Shown};
use jiff::civil::Date;
use std::sync::Arc;

/// An assessment that was opened and has nothing in it yet: it is in no file,
/// and gone when its page is left.
type Blank = (Session, Arc<Instrument>);
/// An answer as it was before: of a session, to an item by its place.
type Before = (SessionId, usize, Option<Answer>);

/// What is not in the history, or can be taken out of it again.
#[derive(Default)]
pub struct SessionDesk {
    /// An assessment that was opened and has nothing in it yet.
    blank: Option<Blank>,
    /// Answers as they were before, newest last.
    undo: Vec<Before>,
}

impl SessionDesk {
    /// The assessment that has nothing in it yet.
    pub fn blank(&self) -> Option<SessionId> {
        self.blank.as_ref().map(|(session, _)| session.id)
    }

    /// Answers as they were before, newest last.
    pub fn undo(&self) -> &[Before] {
        &self.undo
    }

    /// No answer can be taken back any more.
    pub fn forget_undo(&mut self) {
        self.undo.clear();
    }
}

impl App {
    pub(super) fn start(&mut self, instrument: &InstrumentId) {
        let State { contents, catalog, .. } = &self.state;
        if let Some(begun) = sessions::begin(instrument, &contents.history, catalog, &(self.edge.now)()) {
            self.open(begun);
        }
    }

    /// Opens an assessment, also one without an answer.
    fn open(&mut self, begun: Begun) {
        let (session, instrument) = match begun {
            Begun::UnderWay(id) => return self.pages.show(Place::Assess(id)),
            Begun::Blank(session, instrument) => (*session, instrument),
        };
        self.forget_blank();
        self.pages.show(Place::Assess(session.id));
        self.state.upsert(session.clone());
        self.sessions.blank = Some((session, instrument));
    }

    /// Something is written in it: from now on it exists.
    fn keep_blank(&mut self, id: SessionId) {
        if let Some((session, instrument)) = self.sessions.blank.take_if(|(session, _)| session.id == id) {
            self.send(Change::StartSession { session, instrument });
        }
    }

    /// Whoever opened a questionnaire and went away has not begun anything.
    pub(super) fn forget_blank_left(&mut self) {
        let is_on_page = |blank| matches!(*self.pages.shown(), Place::Assess(id) | Place::Review(id) if id == blank);
        if self.sessions.blank().is_some_and(|blank| !is_on_page(blank)) {
            self.forget_blank();
        }
    }

    fn forget_blank(&mut self) {
        if let Some((session, _)) = self.sessions.blank.take() {
            self.state.contents.history_mut().remove(session.id);
        }
    }

    /// The history was read anew from the file, which does not have it.
    pub(super) fn show_blank_again(&mut self) {
        if let Some((session, _)) = self.sessions.blank.clone() {
            self.state.upsert(session);
        }
    }

    pub(super) fn answer(&mut self, id: SessionId, item: usize, answer: Option<Answer>, remembers: bool) {
        let Some(record) = self.state.contents.history.get(id).filter(|record| !record.session.is_finished()) else {
            return;
        };
        let before = record.session.answers.get(item);
        let Some(item_id) = record.instrument.item(item).map(|item| item.id.clone()) else { return };
        if before == answer {
            return;
        }
        let mut session = record.session.clone();
        self.keep_blank(id);
        session.answers.set(item, answer);
        self.state.upsert(session);
        if remembers {
            self.sessions.undo.push((id, item, before));
        }
        self.send(Change::SaveAnswer { session: id, item: item_id, answer });
    }

    pub(super) fn undo_answer(&mut self, id: SessionId) {
        let newest = self.sessions.undo.iter().rposition(|(session, ..)| *session == id);
        if let Some(newest) = newest {
            let (session, item, before) = self.sessions.undo.remove(newest);
            self.answer(session, item, before, false);
        }
    }

    pub(super) fn remark(&mut self, id: SessionId, item: usize, text: String) {
        let Some(record) = self.state.contents.history.get(id).filter(|record| !record.session.is_finished()) else {
            return;
        };
        let Some(item_id) = record.instrument.item(item).map(|item| item.id.clone()) else { return };
        let mut session = record.session.clone();
        let text = Some(text).filter(|text| !text.trim().is_empty());
        if text.is_none() && !session.remarks.contains_key(&item) {
            return;
        }
        self.keep_blank(id);
        match &text {
            Some(text) => session.remarks.insert(item, text.clone()),
            None => session.remarks.remove(&item),
        };
        self.state.upsert(session);
        self.send(Change::SaveRemark { session: id, item: item_id, text });
    }

    pub(super) fn finish(&mut self, id: SessionId) {
        let Some(record) = self.state.contents.history.get(id).filter(|record| !record.session.is_finished()) else {
            return;
        };
        let mut session = record.session.clone();
        self.keep_blank(id);
        let at = (self.edge.now)().timestamp();
        session.finished_at = Some(at);
        self.state.upsert(session);
        self.sessions.undo.retain(|(session, ..)| *session != id);
        let ticket = self.send(Change::Finish { session: id, at });
        self.back_up_after(ticket);
        let Some(record) = self.state.contents.history.get(id) else { return };
        self.pages.show(match record.session.then_test {
            Some(then) => Place::Result(Shown::Session(then.follow_up)),
            None if self.state.contents.plans.before(&self.state.contents.history, record).is_some() => {
                Place::LookBack(id)
            }
            None => Place::Result(Shown::Session(id)),
        });
    }

    /// Rates the session before this one again, as it is understood today.
    pub(super) fn start_then_test(&mut self, follow_up: SessionId) {
        if let Some(begun) = sessions::begin_again(follow_up, &self.state.contents.history, &(self.edge.now)()) {
            self.open(begun);
        }
    }

    pub(super) fn correct(&mut self, id: SessionId) {
        let Some(record) = self.state.contents.history.get(id) else { return };
        let instrument = Arc::clone(&record.instrument);
        let session = Session::correct(&record.session, &(self.edge.now)());
        self.pages.show(Place::Assess(session.id));
        self.state.upsert(session.clone());
        self.send(Change::Insert { session, instrument });
    }

    pub(super) fn relabel(&mut self, id: SessionId, label: &str) {
        let Some(record) = self.state.contents.history.get(id) else { return };
        let mut session = record.session.clone();
        let label = match sessions::label(label) {
            Ok(label) => label,
            Err(error) => return self.tell_error(error.describe(&self.texts)),
        };
        if session.label == label {
            return;
        }
        self.keep_blank(id);
        session.label.clone_from(&label);
        self.state.upsert(session);
        self.send(Change::Relabel { session: id, label });
    }

    /// Another day has come: what was in the future may have been now.
    pub(super) fn follow_the_day(&mut self) {
        let today = (self.edge.now)().date();
        if self.state.contents.history.today() != Some(today) {
            self.state.contents.history_mut().turn_to(today);
        }
    }

    pub(super) fn redate(&mut self, id: SessionId, date: Date) {
        if let Some(before) = self.give_day(id, date) {
            let (from, to) = (self.texts.date(before), self.texts.date(date));
            let words = self.texts.with("redated", &[("from", (&from).into()), ("to", (&to).into())]);
            self.remember(Deleted::Day(id, before), words);
        }
    }

    /// Gives a session that day; gives the one that it had.
    pub(super) fn give_day(&mut self, id: SessionId, date: Date) -> Option<Date> {
        let mut session = self.state.contents.history.get(id)?.session.clone();
        let before = std::mem::replace(&mut session.date, date);
        if before == date {
            return None;
        }
        self.state.upsert(session);
        self.send(Change::Redate { session: id, date });
        Some(before)
    }
}
