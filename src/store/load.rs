//! Everything that a history holds, read at once, and put into it again.

use super::session::{add_instrument, add_session, find_session, row_to_session};
use super::{Store, StoreError, course, joined, journal, mend, plan, vault};
use crate::contents::Rows;
use crate::course::Courses;
use crate::instrument::{Catalog, Instrument, InstrumentId, load};
use crate::plan::Plan;
use crate::scoring::{Answer, Answers, Session};
use rusqlite::{Connection, Row};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

impl Store {
    /// Every session, oldest row first, every plan and every journal page. The
    /// definitions they were answered with are added to `catalog`, in which
    /// those that the program or a file has come first.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where a row cannot be understood, and
    /// [`StoreError::Replaced`] where the file is another one by now.
    pub fn load(&self, catalog: &mut Catalog) -> Result<Rows, StoreError> {
        // Not being able to is no reason to keep a person from what is theirs.
        if let Err(error) = mend::move_foreign_aside(&self.connection) {
            log::warn!("a foreign questionnaire could not be moved aside: {}", error.key());
        }
        self.load_as_it_is(catalog).map_err(|error| self.why(error))
    }

    fn load_as_it_is(&self, catalog: &mut Catalog) -> Result<Rows, StoreError> {
        // One picture of the file: another program may store something between
        // two of the queries.
        let connection = self.connection.unchecked_transaction()?;
        read(&connection, catalog, &mut "instrument")
    }

    /// Stores sessions again that were deleted together, with their plans. One
    /// that is there stays as it is, with its plan: a copy that was restored
    /// meanwhile may have brought it back.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn undelete<'a>(
        &mut self,
        sessions: impl IntoIterator<Item = (&'a Session, &'a Instrument)>,
        plans: &[Plan],
    ) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let mut stayed = BTreeSet::new();
        for (session, instrument) in sessions {
            if find_session(&transaction, session.id)?.is_some() {
                stayed.insert(session.id);
                continue;
            }
            add_instrument(&transaction, instrument).map_err(|error| match error {
                StoreError::Conflict => StoreError::Definition,
                error => error,
            })?;
            add_session(&transaction, session, instrument)?;
        }
        let is_new = |plan: &&Plan| plan.of.session().is_none_or(|session| !stayed.contains(&session));
        for plan in plans.iter().filter(is_new) {
            plan::put(&transaction, plan)?;
        }
        Ok(transaction.commit()?)
    }
}

/// Everything that is read of a history when it is opened, and so whenever one
/// is checked; `place` is the table being read, for whoever tells what is
/// wrong.
pub(super) fn read(
    connection: &Connection,
    catalog: &mut Catalog,
    place: &mut &'static str,
) -> Result<Rows, StoreError> {
    *place = "instrument";
    let mut statement = connection.prepare_cached(include_str!("instrument/list_instruments.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let definition: String = row.get(0)?;
        let instrument = load(&definition).map_err(|_| StoreError::Damaged)?;
        catalog.remember(Arc::new(instrument));
    }
    drop(rows);

    let mut places: HashMap<(InstrumentId, u32), HashMap<String, usize>> = HashMap::new();
    *place = "session";
    let mut statement = connection.prepare_cached(include_str!("session/list_sessions.sql"))?;
    let mut rows = statement.query([])?;
    let mut keys: Vec<i64> = Vec::new();
    let mut sessions: Vec<Session> = Vec::new();
    while let Some(row) = rows.next()? {
        let (key, mut session) = row_to_session(row)?;
        let version = (session.instrument.clone(), session.instrument_version);
        let instrument = catalog.version(&version.0, version.1).ok_or(StoreError::Damaged)?;
        places.entry(version).or_insert_with(|| {
            instrument.items().enumerate().map(|(place, item)| (item.id.as_str().to_owned(), place)).collect()
        });
        session.answers = Answers::unanswered(instrument.item_count());
        keys.push(key);
        sessions.push(session);
    }
    drop(rows);

    *place = "answer";
    let mut statement = connection.prepare_cached(include_str!("session/list_answers.sql"))?;
    let mut rows = statement.query([])?;
    for_each_item(&mut rows, &keys, &mut sessions, &places, |row, session, place| {
        session.answers.set(place, Some(row_to_answer(row)?));
        Ok(())
    })?;
    // What was stored was on the scale; a damaged file may say anything.
    for session in &sessions {
        let max = catalog.version(&session.instrument, session.instrument_version).map_or(0, |one| one.scale.max());
        if session.answers.iter().flatten().filter_map(Answer::point).any(|point| !(1..=max).contains(&point)) {
            return Err(StoreError::Damaged);
        }
    }
    *place = "remark";
    let mut statement = connection.prepare_cached(include_str!("session/list_remarks.sql"))?;
    let mut rows = statement.query([])?;
    for_each_item(&mut rows, &keys, &mut sessions, &places, |row, session, place| {
        session.remarks.insert(place, row.get(2)?);
        Ok(())
    })?;
    Ok(Rows {
        sessions,
        plans: plan::list(connection, place)?,
        journal: journal::list(connection, place)?,
        courses: Courses { led: course::list(connection, place)?, joined: joined::list(connection, place)? },
        vault: vault::read(connection, place)?,
    })
}

/// Adds what is not there yet; the sessions are.
pub(super) fn add(connection: &Connection, rows: &Rows) -> Result<(), StoreError> {
    let Rows { sessions: _, plans, journal: pages, courses: Courses { led, joined }, vault } = rows;
    plans.iter().try_for_each(|plan| plan::add(connection, plan))?;
    pages.iter().try_for_each(|page| journal::add(connection, page))?;
    let mut are_new = Vec::new();
    for course in led {
        if course::add(connection, course)? {
            are_new.push(course.code);
        }
    }
    vault::add(connection, vault, &are_new)?;
    joined.iter().try_for_each(|joined| joined::add(connection, joined))
}

fn row_to_answer(row: &Row<'_>) -> Result<Answer, StoreError> {
    Ok(row.get::<_, Option<u8>>(2)?.map_or(Answer::NotRelevant, Answer::Point))
}

/// Walks rows of (session, item, …) beside the sessions, both in the order of
/// the key, so that ten thousand sessions take one pass.
fn for_each_item(
    rows: &mut rusqlite::Rows<'_>,
    keys: &[i64],
    sessions: &mut [Session],
    places: &HashMap<(InstrumentId, u32), HashMap<String, usize>>,
    mut take: impl FnMut(&Row<'_>, &mut Session, usize) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut sessions = keys.iter().zip(sessions.iter_mut());
    let mut current: Option<(&i64, &mut Session)> = None;
    let mut of_current: Option<&HashMap<String, usize>> = None;
    while let Some(row) = rows.next()? {
        let key: i64 = row.get(0)?;
        while current.as_ref().is_none_or(|(at, _)| **at < key) {
            current = Some(sessions.next().ok_or(StoreError::Damaged)?);
            of_current = current
                .as_ref()
                .and_then(|(_, session)| places.get(&(session.instrument.clone(), session.instrument_version)));
        }
        let item = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let place = of_current.and_then(|places| places.get(item)).copied().ok_or(StoreError::Damaged)?;
        if let Some((_, session)) = &mut current {
            take(row, session, place)?;
        }
    }
    Ok(())
}
