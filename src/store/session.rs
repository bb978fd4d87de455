//! Sessions with their answers and remarks.

use super::{Store, StoreError, files, lineage};
use crate::instrument::{Instrument, InstrumentId, ItemId, load};
use crate::scoring::{Answer, Answers, Session, SessionId, ThenTest};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use std::collections::BTreeMap;

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

    /// Gives or clears one answer of a session that is not finished.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`], [`StoreError::Finished`], and what kept
    /// SQLite from writing.
    pub fn save_answer(&mut self, id: SessionId, item: &ItemId, answer: Option<Answer>) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let key = open_session(&transaction, id)?;
        match answer {
            Some(answer) => transaction.prepare_cached(include_str!("session/set_answer.sql"))?.execute(params![
                key,
                item.as_str(),
                answer.point()
            ])?,
            None => transaction
                .prepare_cached(include_str!("session/clear_answer.sql"))?
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
            Some(text) => transaction.prepare_cached(include_str!("session/set_remark.sql"))?.execute(params![
                key,
                item.as_str(),
                text
            ])?,
            None => transaction
                .prepare_cached(include_str!("session/clear_remark.sql"))?
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
        transaction
            .prepare_cached(include_str!("session/finish_session.sql"))?
            .execute(params![key, at.to_string()])?;
        Ok(transaction.commit()?)
    }

    /// Deletes a session with everything in it, its plan and the then-tests
    /// that rate it or follow it; the pages they stood on are overwritten.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
    pub fn delete(&mut self, id: SessionId) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let deleted =
            transaction.prepare_cached(include_str!("session/delete_session.sql"))?.execute([id.to_string()])?;
        if deleted == 0 { Err(StoreError::NoSuchSession) } else { Ok(transaction.commit()?) }
    }
}

/// Stores what a session is answered with. Titles and explanations may differ
/// from what is stored; the questions may not.
pub(super) fn add_instrument(connection: &Connection, instrument: &Instrument) -> Result<(), StoreError> {
    match stored_definition(connection, &instrument.id, instrument.version)? {
        None => add_definition(connection, instrument),
        Some(stored) if load(&stored).is_ok_and(|stored| stored.is_same_as(instrument)) => Ok(()),
        Some(_) => {
            let replaced = connection
                .prepare_cached(include_str!("instrument/replace_instrument.sql"))?
                .execute(definition_of(instrument)?)?;
            if replaced == 0 { Err(StoreError::Conflict) } else { Ok(()) }
        }
    }
}

pub(super) fn add_definition(connection: &Connection, instrument: &Instrument) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("instrument/add_instrument.sql"))?.execute(definition_of(instrument)?)?;
    Ok(())
}

/// The definition that is stored under a version, as it stands there.
pub(super) fn stored_definition(
    connection: &Connection,
    id: &InstrumentId,
    version: u32,
) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("instrument/get_instrument.sql"))?;
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
    connection.prepare_cached(include_str!("session/add_session.sql"))?.execute(params![
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
    let mut set_answer = connection.prepare_cached(include_str!("session/set_answer.sql"))?;
    for (item, answer) in instrument.items().zip(answers.iter()) {
        if let Some(answer) = answer {
            set_answer.execute(params![key, item.id.as_str(), answer.point()])?;
        }
    }
    let mut set_remark = connection.prepare_cached(include_str!("session/set_remark.sql"))?;
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
        .prepare_cached(include_str!("session/find_session.sql"))?
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

pub(super) fn row_to_session(row: &Row<'_>) -> Result<(i64, Session), StoreError> {
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
