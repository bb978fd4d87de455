//! What was handed in to the courses that the person leads, each contribution
//! sealed, until it is shown. Nothing here can be read without the course's
//! key, and nothing is called collected before it is on disk.
//!
//! Rows have random keys, which tell nothing of the order they came in, and by
//! which two programs at once notice each other: whoever changes something
//! says what was there, and where that is no longer so, nothing is changed.

use super::course::{add_result, key_of};
use super::shown::{self, Known, Remembered};
use super::{Store, StoreError};
use crate::course::{CourseResult, Way};
use crate::group::{CourseCode, CourseRound, Members, Questionnaire, Refusal};
use crate::instrument::InstrumentId;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;
use std::fmt;

/// Which rows there are, by their keys.
pub type Keys = BTreeSet<i64>;

/// One contribution as it lies here.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedRow {
    /// Random.
    pub key: i64,
    /// In which round, from 1.
    pub round: u8,
    /// To which questionnaire.
    pub instrument: InstrumentId,
    /// How it came.
    pub way: Way,
    /// Whether it is a copy of a sheet that was shown, kept for the pairs of
    /// the next round and counted in nothing.
    pub is_kept: bool,
    /// Sealed to the course's key.
    pub sealed: Vec<u8>,
}

impl fmt::Debug for SealedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealedRow").field("round", &self.round).field("way", &self.way).finish_non_exhaustive()
    }
}

/// What is to change of what was collected: all of it, or nothing.
#[derive(Clone, Debug)]
pub struct Collect {
    /// For which course.
    pub course: CourseCode,
    /// What was there when this was made.
    pub there: Keys,
    /// What comes, and who it is of where that can be told. Whoever is in a
    /// shown result or was withdrawn is not added.
    pub add: Vec<(SealedRow, Option<Known>)>,
    /// What goes: what was replaced, taken back or is gone from its folder.
    pub remove: Vec<i64>,
    /// Who is never to be counted again.
    pub withdraw: Vec<Known>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Collecting {
    /// It is on disk: what is remembered of each that came, in their order;
    /// only those of whom that is nothing were added.
    Stored(Vec<Remembered>),
    /// Another program has changed something meanwhile, and nothing was done.
    Stale,
}

/// One questionnaire of a round that is to be shown.
#[derive(Debug)]
pub struct Reveal {
    /// In which version.
    pub questionnaire: Questionnaire,
    /// The ways to show it; the first that may be is.
    pub ways: Vec<Showing>,
}

/// A result, and what becomes of what it is made of.
#[derive(Debug)]
pub struct Showing {
    /// Whom it is made of.
    pub members: Members,
    /// The result; which part of the round it is, is found out here.
    pub result: CourseResult,
    /// The rows that are in it for good.
    pub delete: Vec<i64>,
    /// The rows of sheets that are kept for the next round.
    pub keep: Vec<i64>,
}

/// What is to be shown of a course, all or nothing.
#[derive(Debug)]
pub struct RevealCourse {
    /// Of which course.
    pub course: CourseCode,
    /// In which round, from 1.
    pub round: u8,
    /// What was there when this was made.
    pub there: Keys,
    /// One or more.
    pub reveals: Vec<Reveal>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Revealing {
    /// It is remembered, stored and may be shown, in the order it was asked
    /// for.
    Shown(Vec<CourseResult>),
    /// Why not, of this questionnaire; nothing was shown.
    Refused(InstrumentId, Refusal),
    /// Another program has changed something meanwhile, and nothing was done.
    Stale,
}

impl RevealCourse {
    /// What is to be shown, in its order.
    pub fn instruments(&self) -> impl Iterator<Item = InstrumentId> {
        self.reveals.iter().filter_map(|reveal| Some(reveal.ways.first()?.result.instrument.clone()))
    }
}

impl Store {
    /// Everything that lies sealed for a course.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from reading.
    pub fn collected(&self, code: CourseCode) -> Result<Vec<SealedRow>, StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        let course = key_of(&transaction, code)?;
        rows(&transaction, course)
    }

    /// Stores what came, in the place of what it replaces.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing; nothing
    /// is counted then.
    pub fn collect(&mut self, collect: &Collect) -> Result<Collecting, StoreError> {
        let transaction = self.begin()?;
        let course = key_of(&transaction, collect.course)?;
        if keys(&transaction, course)? != collect.there {
            return Ok(Collecting::Stale);
        }
        let memory = shown::keys(&transaction)?;
        remove(&transaction, course, &collect.remove)?;
        for (questionnaire, person) in &collect.withdraw {
            shown::withdraw(&transaction, questionnaire, *person)?;
        }
        let mut standings = Vec::new();
        for (row, known) in &collect.add {
            let standing = match known {
                Some(known) => shown::standing(&transaction, &memory, known)?,
                None => Remembered::Nothing,
            };
            if standing == Remembered::Nothing {
                add(&transaction, course, row)?;
            }
            standings.push(standing);
        }
        transaction.commit()?;
        Ok(Collecting::Stored(standings))
    }

    /// Which of these are in what was shown of a round of a course.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn were_shown(&self, occasion: CourseRound, who: &[Known]) -> Result<Vec<bool>, StoreError> {
        let keys = shown::keys(&self.connection)?;
        let is_shown = |(questionnaire, person): &Known| {
            shown::is_shown_in(&self.connection, &keys, questionnaire, occasion, *person)
        };
        who.iter().map(is_shown).collect()
    }

    /// Remembers results, stores them and takes away for good what they are
    /// made of, in one: what is not remembered is not shown.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing; nothing
    /// may be shown then.
    pub fn reveal_course(&mut self, reveal: &RevealCourse) -> Result<Revealing, StoreError> {
        let RevealCourse { course: code, round, there, reveals } = reveal;
        let transaction = self.begin()?;
        let course = key_of(&transaction, *code)?;
        if keys(&transaction, course)? != *there {
            return Ok(Revealing::Stale);
        }
        let mut results = Vec::new();
        for Reveal { ways, .. } in reveals {
            let mut refused = None;
            for showing in ways {
                match shown::remember(&transaction, &showing.members)? {
                    Ok(_) => {
                        results.push(store(&transaction, course, *round, showing)?);
                        refused = None;
                        break;
                    }
                    Err(refusal) => {
                        refused.get_or_insert((showing.result.instrument.clone(), refusal));
                    }
                }
            }
            if let Some((instrument, refusal)) = refused {
                return Ok(Revealing::Refused(instrument, refusal));
            }
        }
        transaction.commit()?;
        Ok(Revealing::Shown(results))
    }
}

/// Takes away what lies sealed of rounds that the memory knows as shown: after
/// a restore it is here again. The kept sheets stay.
pub(super) fn forget_shown(connection: &Connection) -> Result<(), StoreError> {
    let memory = shown::keys(connection)?;
    let mut statement = connection.prepare(include_str!("collected/list_occasions.sql"))?;
    let mut rows = statement.query([])?;
    let mut shown_here = Vec::new();
    while let Some(row) = rows.next()? {
        let (course, code): (i64, String) = (row.get(0)?, row.get(1)?);
        let (round, instrument, version): (u8, String, u32) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let code = CourseCode::parse(&code).map_err(|_| StoreError::Damaged)?;
        let questionnaire = Questionnaire::new(&InstrumentId::new(instrument.as_str()), version);
        if shown::is_round_shown(connection, &memory, &questionnaire, CourseRound { course: code, round })? {
            shown_here.push((course, round, instrument));
        }
    }
    drop(rows);
    let mut statement = connection.prepare_cached(include_str!("collected/delete_round.sql"))?;
    for occasion in shown_here {
        statement.execute(occasion)?;
    }
    Ok(())
}

/// Stores a result as the next part of its round.
fn store(connection: &Connection, course: i64, round: u8, showing: &Showing) -> Result<CourseResult, StoreError> {
    let Showing { result, delete, keep, .. } = showing;
    let instrument = result.instrument.as_str();
    let part = connection
        .prepare_cached(include_str!("collected/next_part.sql"))?
        .query_row(params![course, round, instrument], |row| row.get(0))?;
    let result = CourseResult { part, ..result.clone() };
    add_result(connection, course, &result)?;
    remove(connection, course, delete)?;
    connection
        .prepare_cached(include_str!("collected/delete_kept_before.sql"))?
        .execute(params![course, instrument, round])?;
    let mut statement = connection.prepare_cached(include_str!("collected/keep.sql"))?;
    for key in keep {
        statement.execute(params![course, key])?;
    }
    Ok(result)
}

fn keys(connection: &Connection, course: i64) -> Result<Keys, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("collected/list_keys.sql"))?;
    let keys = statement.query_map([course], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(keys)
}

fn rows(connection: &Connection, course: i64) -> Result<Vec<SealedRow>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("collected/list_collected.sql"))?;
    let mut found = Vec::new();
    let mut rows = statement.query([course])?;
    while let Some(row) = rows.next()? {
        found.push(SealedRow {
            key: row.get(0)?,
            round: row.get(1)?,
            instrument: InstrumentId::new(row.get::<_, String>(2)?),
            way: Way::from_tag(&row.get::<_, String>(3)?).ok_or(StoreError::Damaged)?,
            is_kept: row.get(4)?,
            sealed: row.get(5)?,
        });
    }
    Ok(found)
}

fn add(connection: &Connection, course: i64, row: &SealedRow) -> Result<(), StoreError> {
    let SealedRow { key, round, instrument, way, is_kept, sealed } = row;
    connection.prepare_cached(include_str!("collected/add_collected.sql"))?.execute(params![
        key,
        course,
        round,
        instrument.as_str(),
        way.tag(),
        is_kept,
        sealed
    ])?;
    Ok(())
}

fn remove(connection: &Connection, course: i64, keys: &[i64]) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(include_str!("collected/delete_collected.sql"))?;
    for key in keys {
        statement.execute(params![course, key])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
