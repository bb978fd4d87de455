//! All sessions of one person, scored once and kept in order.

use super::{Answers, DimensionScore, Session, SessionId, score};
use crate::instrument::{Catalog, Instrument};
use jiff::{Timestamp, civil::Date};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// A session with its scores and the very definition it was answered with.
#[derive(Clone, Debug)]
pub struct Record {
    /// What was answered.
    pub session: Session,
    /// The instrument, in the version that was answered.
    pub instrument: Arc<Instrument>,
    /// One score a dimension, in the instrument's order.
    pub scores: Vec<DimensionScore>,
    /// Whether a finished corrected copy has taken its place.
    pub is_superseded: bool,
    /// Whether it is dated after today, as only a slip is.
    pub is_in_future: bool,
}

impl Record {
    /// What was asked and what was answered, as [`super::compare`] takes it.
    pub fn answered(&self) -> (&Instrument, &Answers) {
        (&self.instrument, &self.session.answers)
    }

    /// Whether it stands for itself, and has been.
    fn counts(&self) -> bool {
        !self.is_superseded && !self.is_in_future
    }

    /// What sessions are ordered by: the day, then when they were finished.
    pub fn key(&self) -> (Date, Timestamp, SessionId) {
        let Session { date, finished_at, started_at, id, .. } = &self.session;
        (*date, finished_at.unwrap_or(*started_at), *id)
    }
}

/// Sessions, oldest first, and the then-tests, which no list, trend or
/// comparison ever mixes with them.
#[derive(Clone, Debug, Default)]
pub struct History {
    records: Vec<Record>,
    then_tests: Vec<Record>,
    /// Where in `records` a session stands.
    places: HashMap<SessionId, usize>,
    /// The newest version of every instrument with a session, in the order in
    /// which the person met them.
    instruments: Vec<Arc<Instrument>>,
    /// The day after which nothing can have been; unknown, all can.
    today: Option<Date>,
}

impl History {
    /// Scores and sorts. A session whose definition is unknown is left out;
    /// the store keeps the definition of every session it holds.
    pub fn new(sessions: Vec<Session>, catalog: &Catalog) -> Self {
        let mut records: Vec<Record> = sessions
            .into_iter()
            .filter_map(|session| {
                let instrument = catalog.version(&session.instrument, session.instrument_version)?;
                Some(Record {
                    scores: score(instrument, &session.answers),
                    instrument: Arc::clone(instrument),
                    is_superseded: false,
                    is_in_future: false,
                    session,
                })
            })
            .collect();
        records.sort_by_key(Record::key);
        let (then_tests, records) = records.into_iter().partition(|record| record.session.then_test.is_some());
        let mut history = Self { records, then_tests, ..Self::default() };
        history.refresh();
        history
    }

    /// The same, looked at on a day: what is dated later stands in no series
    /// and is never the latest.
    pub fn on(mut self, today: Date) -> Self {
        self.turn_to(today);
        self
    }

    /// Another day has come.
    pub fn turn_to(&mut self, today: Date) {
        self.today = Some(today);
        self.refresh();
    }

    /// The day that it is looked at on.
    pub fn today(&self) -> Option<Date> {
        self.today
    }

    /// Puts a session in its place, new or changed; only it is scored again.
    pub fn upsert(&mut self, session: Session, catalog: &Catalog) {
        let Some(instrument) = catalog.version(&session.instrument, session.instrument_version).cloned() else {
            return;
        };
        let is_then_test = session.then_test.is_some();
        let records = if is_then_test { &mut self.then_tests } else { &mut self.records };
        records.retain(|record| record.session.id != session.id);
        let scores = score(&instrument, &session.answers);
        let record = Record { scores, instrument, is_superseded: false, is_in_future: false, session };
        let place = records.partition_point(|other| other.key() <= record.key());
        records.insert(place, record);
        self.refresh();
    }

    /// Adds sessions that are new by id; those that are here stay as they are.
    pub fn merge(&mut self, sessions: Vec<Session>, catalog: &Catalog) {
        let here: HashSet<SessionId> = self.everything().map(|record| record.session.id).collect();
        let new = sessions.into_iter().filter(|session| !here.contains(&session.id)).collect();
        let Self { records, then_tests, .. } = Self::new(new, catalog);
        self.records.extend(records);
        self.records.sort_by_key(Record::key);
        self.then_tests.extend(then_tests);
        self.then_tests.sort_by_key(Record::key);
        self.refresh();
    }

    /// Takes a session out, with the then-tests that make no sense without
    /// it; the session comes first.
    pub fn remove(&mut self, id: SessionId) -> Vec<Record> {
        let belongs = |record: &Record| {
            record.session.id == id
                || record.session.then_test.is_some_and(|then| then.start == id || then.follow_up == id)
        };
        let mut removed: Vec<Record> = self.records.extract_if(.., |record| belongs(record)).collect();
        removed.extend(self.then_tests.extract_if(.., |record| belongs(record)));
        self.refresh();
        removed
    }

    /// Brings what follows from the sessions up to date.
    fn refresh(&mut self) {
        self.places = self.records.iter().enumerate().map(|(place, record)| (record.session.id, place)).collect();
        let mut instruments: Vec<Arc<Instrument>> = Vec::new();
        for Record { instrument, .. } in &self.records {
            match instruments.iter_mut().find(|known| known.id == instrument.id) {
                Some(known) if known.version < instrument.version => *known = Arc::clone(instrument),
                Some(_) => {}
                None => instruments.push(Arc::clone(instrument)),
            }
        }
        self.instruments = instruments;
        let superseded: HashSet<SessionId> = self.finished().filter_map(|record| record.session.corrects).collect();
        for record in &mut self.records {
            record.is_superseded = superseded.contains(&record.session.id);
            record.is_in_future = self.today.is_some_and(|today| record.session.date > today);
        }
    }

    /// Every session and every then-test.
    pub fn everything(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().chain(&self.then_tests)
    }

    /// How the starting point of a session was rated again after it, finished
    /// or begun.
    pub fn then_test(&self, follow_up: SessionId) -> Option<&Record> {
        let belongs = |record: &&Record| record.session.then_test.is_some_and(|then| then.follow_up == follow_up);
        self.then_tests.iter().rev().find(belongs)
    }

    /// The newest version of every instrument with a session.
    pub fn instruments(&self) -> &[Arc<Instrument>] {
        &self.instruments
    }

    /// Every session, oldest first, without the then-tests.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Finished sessions, oldest first, corrected ones among them.
    pub fn finished(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.records.iter().filter(|record| record.session.is_finished())
    }

    /// Finished sessions of an instrument that no correction has replaced and
    /// that have been, oldest first: what trends and comparisons are made of.
    pub fn series(&self, instrument: &str) -> impl DoubleEndedIterator<Item = &Record> {
        self.finished().filter(move |record| record.counts() && record.session.instrument.as_str() == instrument)
    }

    /// The newest of them, of one instrument or of any.
    pub fn latest(&self, instrument: Option<&str>) -> Option<&Record> {
        let mut newest_first = self.finished().rev().filter(|record| record.counts());
        newest_first.find(|record| instrument.is_none_or(|id| record.session.instrument.as_str() == id))
    }

    /// Finished sessions of an instrument that are dated after today.
    pub fn in_future(&self, instrument: &str) -> impl Iterator<Item = &Record> {
        self.finished().filter(move |record| record.is_in_future && record.session.instrument.as_str() == instrument)
    }

    /// The session before this one in its series, also where a correction has
    /// taken its own place there; a then-test has none.
    pub fn previous(&self, record: &Record) -> Option<&Record> {
        let is_before =
            |other: &&Record| other.key() < record.key() && Some(other.session.id) != record.session.corrects;
        let mut newest_first = self.series(record.session.instrument.as_str()).rev();
        newest_first.find(is_before).filter(|_| record.session.then_test.is_none())
    }

    /// A session, the one that it corrects, and so on back to the original.
    pub fn corrected(&self, id: SessionId) -> impl Iterator<Item = SessionId> {
        // A file from elsewhere may go round in a circle.
        std::iter::successors(Some(id), |id| self.get(*id)?.session.corrects).take(self.records.len() + 1)
    }

    /// The session or then-test with this id.
    pub fn get(&self, id: SessionId) -> Option<&Record> {
        let found = self.places.get(&id).and_then(|place| self.records.get(*place));
        found.or_else(|| self.then_tests.iter().find(|record| record.session.id == id))
    }

    /// What is begun and not finished, the one that was begun last first.
    pub fn drafts(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().rev().filter(|record| !record.session.is_finished())
    }

    /// The newest session that is still being answered, of one instrument or
    /// of any.
    pub fn draft(&self, instrument: Option<&str>) -> Option<&Record> {
        self.drafts().find(|record| instrument.is_none_or(|id| record.session.instrument.as_str() == id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(id: u8, day: i8, corrects: Option<u8>, is_finished: bool) -> Session {
        let id_of = |id: u8| SessionId::parse(&format!("00000000-0000-4000-8000-0000000000{id:02}")).unwrap();
        Session {
            id: id_of(id),
            instrument: crate::instrument::InstrumentId::new("medarbeiderskap"),
            instrument_version: 1,
            date: jiff::civil::date(2026, 3, day),
            label: None,
            started_at: Timestamp::UNIX_EPOCH,
            finished_at: is_finished.then_some(Timestamp::UNIX_EPOCH),
            corrects: corrects.map(id_of),
            then_test: None,
            answers: Answers::unanswered(9),
            remarks: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn a_finished_correction_takes_the_place_of_the_original() {
        let catalog = Catalog::shipped();
        let mut history = History::new(vec![session(1, 1, None, true), session(2, 5, None, true)], &catalog);
        let ids = |history: &History| -> Vec<String> {
            history.series("medarbeiderskap").map(|record| record.session.id.to_string()[34..].to_owned()).collect()
        };
        history.upsert(session(3, 1, Some(1), false), &catalog);
        assert_eq!(ids(&history), ["01", "02"], "a draft replaces nothing");
        history.upsert(session(3, 1, Some(1), true), &catalog);
        assert_eq!(ids(&history), ["03", "02"]);
        let latest = history.latest(None).unwrap();
        assert_eq!(history.previous(latest).unwrap().session.corrects, Some(session(1, 1, None, true).id));
        let original = history.get(session(1, 1, None, true).id).unwrap();
        assert!(original.is_superseded && history.previous(original).is_none(), "what came later is not last time");
        history.remove(session(3, 1, None, true).id);
        assert_eq!(ids(&history), ["01", "02"]);
        history.merge(vec![session(2, 9, None, true), session(4, 2, None, true)], &catalog);
        assert_eq!(ids(&history), ["01", "04", "02"], "what is here stays");
    }

    /// A year that was mistyped once: cases.md 23.
    #[test]
    fn nothing_in_the_future_is_the_latest() {
        let catalog = Catalog::shipped();
        let sessions = vec![session(1, 1, None, true), session(2, 5, None, true), session(3, 28, None, true)];
        let mut history = History::new(sessions, &catalog).on(jiff::civil::date(2026, 3, 5));
        let latest = |history: &History| history.latest(None).unwrap().session.date.day();
        assert_eq!((latest(&history), history.series("medarbeiderskap").count()), (5, 2));
        assert_eq!(history.finished().count(), 3, "it is still there");
        assert!(history.in_future("medarbeiderskap").all(|record| record.session.date.day() == 28));
        assert_eq!(history.previous(&history.records()[2]).unwrap().session.date.day(), 5);
        history.turn_to(jiff::civil::date(2026, 3, 28));
        assert_eq!((latest(&history), history.in_future("medarbeiderskap").count()), (28, 0));
        // A corrected date moves it, also under another that is the latest then.
        let moved = Session { date: jiff::civil::date(2026, 3, 2), ..history.records()[2].session.clone() };
        history.upsert(moved, &catalog);
        let days: Vec<i8> = history.series("medarbeiderskap").map(|record| record.session.date.day()).collect();
        assert_eq!((days, latest(&history)), (vec![1, 2, 5], 5));
        history.upsert(session(4, 1, Some(1), true), &catalog);
        assert_eq!(latest(&history), 5, "a corrected copy keeps its day");
    }
}
