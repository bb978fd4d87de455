//! Which results of groups have been shown, and who was withdrawn. Nothing is
//! ever forgotten: what a restore brings is added to what is here.

use super::{Store, StoreError};
use crate::group::{CourseRound, Held, Judge, Mark, Marks, Members, Nameless, Person, Questionnaire, Refusal};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Somebody at a questionnaire, as the memory is asked for them.
pub type Known = (Questionnaire, Person);

const KEY_BYTES: usize = 32;

/// A key that results are remembered under; a restore may bring others.
pub(super) type Key = [u8; KEY_BYTES];

/// Tables that only grow.
pub(super) const MEMORY: [&str; 3] = ["shown", "shown_person", "withdrawn"];

/// What is remembered of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// Nothing at all.
    Nothing,
    /// To be in a shown result.
    Shown,
    /// That the contribution was withdrawn.
    Withdrawn,
}

impl Store {
    /// Remembers results before they are shown: all of them, or, where one may
    /// not be, none, and why.
    ///
    /// # Errors
    /// What kept SQLite from reading or writing; nothing may be shown then.
    /// [`StoreError::Random`] where the system has no randomness to give.
    pub fn remember_shown(&mut self, results: &[Members]) -> Result<Option<Refusal>, StoreError> {
        let transaction = self.begin()?;
        let mut is_new = false;
        for members in results {
            match remember(&transaction, members)? {
                Err(refusal) => return Ok(Some(refusal)),
                Ok(is_remembered) => is_new |= is_remembered,
            }
        }
        if is_new {
            transaction.commit()?;
        }
        Ok(None)
    }

    /// What is remembered of each of these.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn standings(&self, known: &[Known]) -> Result<Vec<Remembered>, StoreError> {
        let keys = keys(&self.connection)?;
        known.iter().map(|known| standing(&self.connection, &keys, known)).collect()
    }
}

/// Remembers one result; whether anything is written, or why it may not be
/// shown.
pub(super) fn remember(connection: &Connection, members: &Members) -> Result<Result<bool, Refusal>, StoreError> {
    let mut keys = keys(connection)?;
    if keys.is_empty() {
        keys.push(random()?);
    }
    let mut judge = Judge::default();
    let mut written = None;
    for key in keys {
        let marks = members.marks(&key);
        judge.hold(&marks, &held(connection, &key, &marks.questionnaire)?);
        written.get_or_insert((key, marks));
    }
    match (judge.verdict(members), written) {
        (Err(refusal), _) => Ok(Err(refusal)),
        // The very same was shown; perhaps without a course then.
        (Ok(true), Some((_, marks))) => Ok(Ok(place(connection, &marks)?)),
        (Ok(false), Some((key, marks))) => add(connection, &key, &marks).map(|()| Ok(true)),
        (Ok(_), None) => Ok(Ok(false)),
    }
}

/// Every key that something is remembered under.
pub(super) fn keys(connection: &Connection) -> Result<Vec<Key>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/list_shown_keys.sql"))?;
    let keys = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(keys)
}

/// What is remembered of somebody under any of the keys.
pub(super) fn standing(
    connection: &Connection,
    keys: &[Key],
    (questionnaire, person): &Known,
) -> Result<Remembered, StoreError> {
    let mut withdrawn = connection.prepare_cached(include_str!("shown/is_withdrawn.sql"))?;
    let mut shown = connection.prepare_cached(include_str!("shown/is_person_shown.sql"))?;
    for key in keys {
        if withdrawn.exists([questionnaire.withdrawn(*person, key)])? {
            return Ok(Remembered::Withdrawn);
        }
        if shown.exists([questionnaire.person(*person, key)])? {
            return Ok(Remembered::Shown);
        }
    }
    Ok(Remembered::Nothing)
}

/// Whether a round of a course was shown, in whole or in part.
pub(super) fn is_round_shown(
    connection: &Connection,
    keys: &[Key],
    questionnaire: &Questionnaire,
    occasion: CourseRound,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/is_occasion_shown.sql"))?;
    for key in keys {
        if statement.exists([questionnaire.occasion(occasion, key)])? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether this person is in what was shown of a round of a course.
pub(super) fn is_shown_in(
    connection: &Connection,
    keys: &[Key],
    questionnaire: &Questionnaire,
    occasion: CourseRound,
    person: Person,
) -> Result<bool, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/is_person_shown_there.sql"))?;
    for key in keys {
        if statement.exists([questionnaire.person(person, key), questionnaire.occasion(occasion, key)])? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Remembers that somebody was withdrawn.
pub(super) fn withdraw(
    connection: &Connection,
    questionnaire: &Questionnaire,
    person: Person,
) -> Result<(), StoreError> {
    let key = keys(connection)?.first().copied().map_or_else(random, Ok)?;
    let mut statement = connection.prepare_cached(include_str!("shown/add_withdrawn.sql"))?;
    statement.execute((questionnaire.withdrawn(person, &key), key))?;
    Ok(())
}

fn random() -> Result<Key, StoreError> {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key).map_err(|_| StoreError::Random)?;
    Ok(key)
}

/// Every result of a questionnaire that was shown under a key.
fn held(connection: &Connection, key: &Key, questionnaire: &Mark) -> Result<Vec<Held>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/list_shown.sql"))?;
    let mut held = Vec::new();
    let mut rows = statement.query((key, questionnaire))?;
    while let Some(row) = rows.next()? {
        let whole: Mark = row.get(0)?;
        let persons = persons_of(connection, &whole)?;
        let (nameless, occasion, sheets) = (read_nameless(row, 1)?, row.get(3)?, read_nameless(row, 4)?);
        held.push(Held { whole, persons, nameless, occasion, sheets });
    }
    Ok(held)
}

/// Everybody in a shown result who can be known again.
pub(super) fn persons_of(connection: &Connection, whole: &Mark) -> Result<Vec<Mark>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/list_shown_persons.sql"))?;
    let persons = statement.query_map([whole], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(persons)
}

/// A mark and, in the column after it, of how many it is.
pub(super) fn read_nameless(row: &Row<'_>, column: usize) -> Result<Option<Nameless>, StoreError> {
    let (mark, count): (Option<Mark>, i64) = (row.get(column)?, row.get(column + 1)?);
    Ok(mark.map(|mark| (mark, usize::try_from(count).unwrap_or(usize::MAX))))
}

/// A mark and of how many it is, as they stand in two columns.
pub(super) fn split(nameless: &Option<Nameless>) -> (Option<Mark>, i64) {
    let (mark, count) = nameless.unzip();
    (mark, count.map_or(0, |count| i64::try_from(count).unwrap_or(i64::MAX)))
}

fn add(connection: &Connection, key: &Key, marks: &Marks) -> Result<(), StoreError> {
    let Marks { questionnaire, whole, persons, nameless, occasion, sheets } = marks;
    let ((nameless, count), (sheets, sheet_count)) = (split(nameless), split(sheets));
    let mut statement = connection.prepare_cached(include_str!("shown/add_shown.sql"))?;
    statement.execute(params![whole, key, questionnaire, nameless, count, occasion, sheets, sheet_count])?;
    let mut statement = connection.prepare_cached(include_str!("shown/add_shown_person.sql"))?;
    // In the order of the table, so that it grows at its end.
    let mut persons: Vec<&Mark> = persons.iter().collect();
    persons.sort_unstable();
    for person in persons {
        statement.execute((whole, person))?;
    }
    Ok(())
}

/// Notes where the very same result is shown now that was shown without a
/// course; whether that is new.
fn place(connection: &Connection, marks: &Marks) -> Result<bool, StoreError> {
    let Some(occasion) = marks.occasion else { return Ok(false) };
    let mut statement = connection.prepare_cached(include_str!("shown/place_shown.sql"))?;
    Ok(statement.query_row((marks.whole, occasion), |_| Ok(())).optional()?.is_some())
}

#[cfg(test)]
mod tests;
