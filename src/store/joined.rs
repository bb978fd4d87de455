//! Courses that the person takes part in, and what was handed in to them.

use super::plan::read;
use super::session::add_instrument;
use super::{Store, StoreError};
use crate::course::{HandedIn, Joined, Round, Way};
use crate::group::{CourseCode, Delivery, Recipient};
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::SessionId;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashMap;

impl Store {
    /// Stores that the person takes part in a course, and what is known of it,
    /// with the definitions of questionnaires that came along. What was handed
    /// in before stays.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where a definition is another questionnaire
    /// than the one that is here, and what kept SQLite from writing.
    pub fn join(&mut self, joined: &Joined, definitions: &[Instrument]) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        for definition in definitions {
            add_instrument(&transaction, definition)?;
        }
        set(&transaction, joined)?;
        Ok(transaction.commit()?)
    }

    /// Takes a course away that the person no longer takes part in.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn leave(&mut self, code: CourseCode) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        transaction.prepare_cached(include_str!("joined/delete_joined.sql"))?.execute([code.to_string()])?;
        Ok(transaction.commit()?)
    }

    /// Remembers what was handed in, in the place of what was before in the
    /// same round.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing.
    pub fn note_handed_in(&mut self, code: CourseCode, handed_in: &HandedIn) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let mut statement = transaction.prepare_cached(include_str!("joined/find_joined.sql"))?;
        let key = statement.query_row([code.to_string()], |row| row.get(0)).optional()?;
        drop(statement);
        set_handed_in(&transaction, key.ok_or(StoreError::NoSuchCourse)?, handed_in)?;
        Ok(transaction.commit()?)
    }
}

/// Adds a course that comes from elsewhere; one that is here stays as it is.
pub(super) fn add(connection: &Connection, joined: &Joined) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(include_str!("joined/find_joined.sql"))?;
    if statement.exists([joined.code.to_string()])? { Ok(()) } else { set(connection, joined) }
}

fn set(connection: &Connection, joined: &Joined) -> Result<(), StoreError> {
    let key: i64 = connection.prepare_cached(include_str!("joined/set_joined.sql"))?.query_row(
        params![
            joined.code.to_string(),
            joined.name,
            joined.workplace,
            joined.recipient.as_ref().map(Recipient::to_string),
            joined.folder,
            joined.joined_at.to_string(),
        ],
        |row| row.get(0),
    )?;
    connection.prepare_cached(include_str!("joined/clear_instruments.sql"))?.execute([key])?;
    let mut statement = connection.prepare_cached(include_str!("joined/add_instrument.sql"))?;
    for (place, (instrument, version)) in (0_i64..).zip(&joined.instruments) {
        statement.execute(params![key, place, instrument.as_str(), version])?;
    }
    connection.prepare_cached(include_str!("joined/clear_rounds.sql"))?.execute([key])?;
    let mut statement = connection.prepare_cached(include_str!("joined/add_round.sql"))?;
    for (number, round) in (1_i64..).zip(&joined.rounds) {
        statement.execute(params![key, number, round.title, round.date.to_string()])?;
    }
    joined.handed_in.iter().try_for_each(|handed_in| set_handed_in(connection, key, handed_in))
}

fn set_handed_in(connection: &Connection, joined: i64, handed_in: &HandedIn) -> Result<(), StoreError> {
    let HandedIn { instrument, round, session, delivery, way, at } = handed_in;
    connection.prepare_cached(include_str!("joined/set_handed_in.sql"))?.execute(params![
        joined,
        instrument.as_str(),
        round,
        session.to_string(),
        delivery.to_string(),
        way.tag(),
        at.to_string()
    ])?;
    Ok(())
}

/// Every course, in the order one joined; `place` is the table being read.
pub(super) fn list(connection: &Connection, place: &mut &'static str) -> Result<Vec<Joined>, StoreError> {
    *place = "joined";
    let mut joined: Vec<Joined> = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("joined/list_joined.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, joined.len());
        joined.push(row_to_joined(row)?);
    }
    drop(rows);
    let mut each = |table: &'static str, sql: &str, take: fn(&Row<'_>, &mut Joined) -> Result<(), StoreError>| {
        *place = table;
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let place = places.get(&row.get::<_, i64>(0)?).ok_or(StoreError::Damaged)?;
            take(row, joined.get_mut(*place).ok_or(StoreError::Damaged)?)?;
        }
        Ok::<(), StoreError>(())
    };
    each("joined_instrument", include_str!("joined/list_instruments.sql"), |row, joined| {
        joined.instruments.push((InstrumentId::new(row.get::<_, String>(1)?), row.get(2)?));
        Ok(())
    })?;
    each("joined_round", include_str!("joined/list_rounds.sql"), |row, joined| {
        // Their numbers are their places.
        if usize::from(row.get::<_, u8>(1)?) != joined.rounds.len() + 1 {
            return Err(StoreError::Damaged);
        }
        joined.rounds.push(Round { title: row.get(2)?, date: read(row, 3)? });
        Ok(())
    })?;
    each("handed_in", include_str!("joined/list_handed_in.sql"), |row, joined| {
        joined.handed_in.push(HandedIn {
            instrument: InstrumentId::new(row.get::<_, String>(1)?),
            round: row.get(2)?,
            session: SessionId::parse(&row.get::<_, String>(3)?).ok_or(StoreError::Damaged)?,
            delivery: Delivery::parse(&row.get::<_, String>(4)?).map_err(|_| StoreError::Damaged)?,
            way: Way::from_tag(&row.get::<_, String>(5)?).ok_or(StoreError::Damaged)?,
            at: read(row, 6)?,
        });
        Ok(())
    })?;
    Ok(joined)
}

fn row_to_joined(row: &Row<'_>) -> Result<Joined, StoreError> {
    let recipient: Option<String> = row.get(4)?;
    Ok(Joined {
        code: CourseCode::parse(&row.get::<_, String>(1)?).map_err(|_| StoreError::Damaged)?,
        name: row.get(2)?,
        workplace: row.get(3)?,
        instruments: Vec::new(),
        rounds: Vec::new(),
        recipient: recipient.map(|text| Recipient::parse(&text).ok_or(StoreError::Damaged)).transpose()?,
        folder: row.get(5)?,
        joined_at: read(row, 6)?,
        handed_in: Vec::new(),
    })
}
