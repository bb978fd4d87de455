//! Sessions with their answers and remarks.

use super::{Loaded, Store, StoreError, files, journal, lineage, mend, plan};
use crate::instrument::{Catalog, Instrument, InstrumentId, ItemId, load};
use crate::plan::Plan;
use crate::scoring::{Answer, Answers, Session, SessionId, ThenTest};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

impl Store {
    /// Every change begins here. It takes its turn at once, since SQLite does
    /// not wait for one that begins as a reader; and it is only made to the
    /// file that carries the history's name, which nobody of ours replaces
    /// while it is under way.
    pub(super) fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate);
        let transaction = transaction.map_err(|error| self.why(error.into()))?;
        self.confirm()?;
        lineage::advance(&transaction, self.window.as_deref())?;
        Ok(transaction)
    }

    /// Makes sure that what was stored is in the file that carries the
    /// history's name.
    ///
    /// # Errors
    /// [`StoreError::Replaced`] where another file does, or none;
    /// [`StoreError::Folder`] where it cannot be told.
    pub fn confirm(&self) -> Result<(), StoreError> {
        match files::look(&self.source.file()).map_err(StoreError::Folder)? {
            Some(look) if Some(look.identity) == self.file => Ok(()),
            _ => Err(StoreError::Replaced),
        }
    }

    /// A file that is written anew is written over when it has lost its name:
    /// it is not the history that is damaged.
    pub(super) fn why(&self, error: StoreError) -> StoreError {
        match (error, self.confirm()) {
            (StoreError::Damaged, Err(StoreError::Replaced)) => StoreError::Replaced,
            (error, _) => error,
        }
    }

    /// Every session, oldest row first, every plan and every journal page. The
    /// definitions they were answered with are added to `catalog`, in which
    /// those that the program or a file has come first.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where a row cannot be understood, and
    /// [`StoreError::Replaced`] where the file is another one by now.
    pub fn load(&self, catalog: &mut Catalog) -> Result<Loaded, StoreError> {
        // Not being able to is no reason to keep a person from what is theirs.
        if let Err(error) = mend::move_foreign_aside(&self.connection) {
            log::warn!("a foreign questionnaire could not be moved aside: {}", error.key());
        }
        self.load_as_it_is(catalog).map_err(|error| self.why(error))
    }

    fn load_as_it_is(&self, catalog: &mut Catalog) -> Result<Loaded, StoreError> {
        // One picture of the file: another program may store something between
        // two of the queries.
        let connection = self.connection.unchecked_transaction()?;
        read(&connection, catalog, &mut "instrument")
    }

    /// Begins a session.
    ///
    /// # Errors
    /// [`StoreError::Definition`] where another definition stands under the
    /// same version, and what kept SQLite from writing.
    pub fn start_session(&mut self, session: &Session, instrument: &Instrument) -> Result<(), StoreError> {
        self.insert(session, instrument)
    }

    /// Stores a whole session, its answers and its definition at once.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn insert(&mut self, session: &Session, instrument: &Instrument) -> Result<(), StoreError> {
        self.undelete([(session, instrument)], &[])
    }

    /// Stores sessions again that were deleted together, with their plans.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn undelete<'a>(
        &mut self,
        sessions: impl IntoIterator<Item = (&'a Session, &'a Instrument)>,
        plans: &[Plan],
    ) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        for (session, instrument) in sessions {
            add_instrument(&transaction, instrument).map_err(|error| match error {
                StoreError::Conflict => StoreError::Definition,
                error => error,
            })?;
            add_session(&transaction, session, instrument)?;
        }
        for plan in plans {
            plan::put(&transaction, plan)?;
        }
        Ok(transaction.commit()?)
    }

    /// Gives or clears one answer of a session that is not finished.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`], [`StoreError::Finished`], and what kept
    /// SQLite from writing.
    pub fn save_answer(&mut self, id: SessionId, item: &ItemId, answer: Option<Answer>) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let key = open_session(&transaction, id)?;
        match answer {
            Some(answer) => transaction.prepare_cached(include_str!("sql/set_answer.sql"))?.execute(params![
                key,
                item.as_str(),
                answer.point()
            ])?,
            None => transaction
                .prepare_cached(include_str!("sql/clear_answer.sql"))?
                .execute(params![key, item.as_str()])?,
        };
        Ok(transaction.commit()?)
    }

    /// Writes or clears one remark of a session that is not finished.
    ///
    /// # Errors
    /// As [`Self::save_answer`].
    pub fn save_remark(&mut self, id: SessionId, item: &ItemId, text: Option<&str>) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let key = open_session(&transaction, id)?;
        match text {
            Some(text) => transaction.prepare_cached(include_str!("sql/set_remark.sql"))?.execute(params![
                key,
                item.as_str(),
                text
            ])?,
            None => transaction
                .prepare_cached(include_str!("sql/clear_remark.sql"))?
                .execute(params![key, item.as_str()])?,
        };
        Ok(transaction.commit()?)
    }

    /// Locks a session.
    ///
    /// # Errors
    /// As [`Self::save_answer`].
    pub fn finish(&mut self, id: SessionId, at: Timestamp) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let key = open_session(&transaction, id)?;
        transaction.prepare_cached(include_str!("sql/finish_session.sql"))?.execute(params![key, at.to_string()])?;
        Ok(transaction.commit()?)
    }

    /// Deletes a session with everything in it, its plan and the then-tests
    /// that rate it or follow it; the pages they stood on are overwritten.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
    pub fn delete(&mut self, id: SessionId) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let deleted = transaction.prepare_cached(include_str!("sql/delete_session.sql"))?.execute([id.to_string()])?;
        if deleted == 0 { Err(StoreError::NoSuchSession) } else { Ok(transaction.commit()?) }
    }
}

/// Everything that is read of a history when it is opened, and so whenever one
/// is checked; `place` is the table being read, for whoever tells what is
/// wrong.
pub(super) fn read(
    connection: &Connection,
    catalog: &mut Catalog,
    place: &mut &'static str,
) -> Result<Loaded, StoreError> {
    *place = "instrument";
    let mut statement = connection.prepare_cached(include_str!("sql/list_instruments.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let definition: String = row.get(0)?;
        let instrument = load(&definition).map_err(|_| StoreError::Damaged)?;
        catalog.remember(Arc::new(instrument));
    }
    drop(rows);

    let mut places: HashMap<(InstrumentId, u32), HashMap<String, usize>> = HashMap::new();
    *place = "session";
    let mut statement = connection.prepare_cached(include_str!("sql/list_sessions.sql"))?;
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
    let mut statement = connection.prepare_cached(include_str!("sql/list_answers.sql"))?;
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
    let mut statement = connection.prepare_cached(include_str!("sql/list_remarks.sql"))?;
    let mut rows = statement.query([])?;
    for_each_item(&mut rows, &keys, &mut sessions, &places, |row, session, place| {
        session.remarks.insert(place, row.get(2)?);
        Ok(())
    })?;
    Ok(Loaded { sessions, plans: plan::list(connection, place)?, journal: journal::list(connection, place)? })
}

/// Stores what a session is answered with. Titles and explanations may differ
/// from what is stored; the questions may not.
pub(super) fn add_instrument(connection: &Connection, instrument: &Instrument) -> Result<(), StoreError> {
    match stored_definition(connection, &instrument.id, instrument.version)? {
        None => add_definition(connection, instrument),
        Some(stored) if load(&stored).is_ok_and(|stored| stored.is_same_as(instrument)) => Ok(()),
        Some(_) => {
            let replaced = connection
                .prepare_cached(include_str!("sql/replace_instrument.sql"))?
                .execute(definition_of(instrument)?)?;
            if replaced == 0 { Err(StoreError::Conflict) } else { Ok(()) }
        }
    }
}

pub(super) fn add_definition(connection: &Connection, instrument: &Instrument) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("sql/add_instrument.sql"))?.execute(definition_of(instrument)?)?;
    Ok(())
}

/// The definition that is stored under a version, as it stands there.
pub(super) fn stored_definition(
    connection: &Connection,
    id: &InstrumentId,
    version: u32,
) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("sql/get_instrument.sql"))?;
    Ok(statement.query_row(params![id.as_str(), version], |row| row.get(0)).optional()?)
}

fn definition_of(instrument: &Instrument) -> Result<(&str, u32, String), StoreError> {
    let definition = serde_json::to_string(instrument).map_err(|_| StoreError::Conflict)?;
    Ok((instrument.id.as_str(), instrument.version, definition))
}

pub(super) fn add_session(
    connection: &Connection,
    session: &Session,
    instrument: &Instrument,
) -> Result<(), StoreError> {
    let Session {
        id,
        instrument: of,
        instrument_version,
        date,
        label,
        started_at,
        finished_at,
        corrects,
        then_test,
        answers,
        remarks,
    } = session;
    connection.prepare_cached(include_str!("sql/add_session.sql"))?.execute(params![
        id.to_string(),
        of.as_str(),
        instrument_version,
        date.to_string(),
        label,
        started_at.to_string(),
        finished_at.map(|at| at.to_string()),
        corrects.map(|id| id.to_string()),
        then_test.map(|then| then.start.to_string()),
        then_test.map(|then| then.follow_up.to_string()),
    ])?;
    let key = connection.last_insert_rowid();
    let mut set_answer = connection.prepare_cached(include_str!("sql/set_answer.sql"))?;
    for (item, answer) in instrument.items().zip(answers.iter()) {
        if let Some(answer) = answer {
            set_answer.execute(params![key, item.id.as_str(), answer.point()])?;
        }
    }
    let mut set_remark = connection.prepare_cached(include_str!("sql/set_remark.sql"))?;
    for (place, text) in remarks {
        if let Some(item) = instrument.item(*place) {
            set_remark.execute(params![key, item.id.as_str(), text])?;
        }
    }
    Ok(())
}

/// The row of a session and whether it is finished.
pub(super) fn find_session(connection: &Connection, id: SessionId) -> Result<Option<(i64, bool)>, StoreError> {
    let found = connection
        .prepare_cached(include_str!("sql/find_session.sql"))?
        .query_row([id.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(found)
}

fn open_session(connection: &Connection, id: SessionId) -> Result<i64, StoreError> {
    match find_session(connection, id)? {
        Some((key, false)) => Ok(key),
        Some((_, true)) => Err(StoreError::Finished),
        None => Err(StoreError::NoSuchSession),
    }
}

fn row_to_session(row: &Row<'_>) -> Result<(i64, Session), StoreError> {
    let text = |index: usize| row.get_ref(index).and_then(|value| Ok(value.as_str()?));
    let optional = |index: usize| row.get_ref(index).and_then(|value| Ok(value.as_str_or_null()?));
    let id = |text: &str| SessionId::parse(text).ok_or(StoreError::Damaged);
    let time = |text: &str| text.parse::<Timestamp>().map_err(|_| StoreError::Damaged);
    let session = Session {
        id: id(text(1)?)?,
        instrument: InstrumentId::new(text(2)?),
        instrument_version: row.get(3)?,
        date: text(4)?.parse().map_err(|_| StoreError::Damaged)?,
        label: optional(5)?.map(str::to_owned),
        started_at: time(text(6)?)?,
        finished_at: optional(7)?.map(time).transpose()?,
        corrects: optional(8)?.map(id).transpose()?,
        then_test: match (optional(9)?, optional(10)?) {
            (Some(start), Some(follow_up)) => Some(ThenTest { start: id(start)?, follow_up: id(follow_up)? }),
            (None, None) => None,
            _ => return Err(StoreError::Damaged),
        },
        answers: Answers::default(),
        remarks: BTreeMap::new(),
    };
    Ok((row.get(0)?, session))
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
