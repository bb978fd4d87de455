//! Which results of groups have been shown. Nothing is ever forgotten: what a
//! restore brings is added to what is here.

use super::{Store, StoreError};
use crate::group::{Held, Judge, Mark, Marks, Members, Refusal};
use rusqlite::Connection;

const KEY_BYTES: usize = 32;

/// A key that results are remembered under; a restore may bring others.
type Key = [u8; KEY_BYTES];

/// Tables that only grow.
pub(super) const MEMORY: [&str; 2] = ["shown", "shown_person"];

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
            let mut keys = keys(&transaction)?;
            if keys.is_empty() {
                keys.push(random()?);
            }
            let mut judge = Judge::default();
            let mut written = None;
            for key in keys {
                let marks = members.marks(&key);
                judge.hold(&marks, &held(&transaction, &key, &marks.questionnaire)?);
                written.get_or_insert((key, marks));
            }
            match judge.verdict(members) {
                Err(refusal) => return Ok(Some(refusal)),
                Ok(true) => {}
                Ok(false) => {
                    is_new = true;
                    if let Some((key, marks)) = &written {
                        add(&transaction, key, marks)?;
                    }
                }
            }
        }
        if is_new {
            transaction.commit()?;
        }
        Ok(None)
    }
}

fn random() -> Result<Key, StoreError> {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key).map_err(|_| StoreError::Random)?;
    Ok(key)
}

fn keys(connection: &Connection) -> Result<Vec<Key>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/list_shown_keys.sql"))?;
    let keys = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(keys)
}

/// Every result of a questionnaire that was shown under a key.
fn held(connection: &Connection, key: &Key, questionnaire: &Mark) -> Result<Vec<Held>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("shown/list_shown.sql"))?;
    let mut persons = connection.prepare_cached(include_str!("shown/list_shown_persons.sql"))?;
    let mut held = Vec::new();
    let mut rows = statement.query((key, questionnaire))?;
    while let Some(row) = rows.next()? {
        let whole: Mark = row.get(0)?;
        let nameless: Option<Mark> = row.get(1)?;
        let count: i64 = row.get(2)?;
        let persons = persons.query_map([&whole], |row| row.get(0))?.collect::<Result<_, _>>()?;
        let nameless = nameless.map(|mark| (mark, usize::try_from(count).unwrap_or(usize::MAX)));
        held.push(Held { whole, persons, nameless });
    }
    Ok(held)
}

fn add(connection: &Connection, key: &Key, marks: &Marks) -> Result<(), StoreError> {
    let Marks { questionnaire, whole, persons, nameless } = marks;
    let (mark, count) = nameless.unzip();
    let count = count.map_or(0, |count| i64::try_from(count).unwrap_or(i64::MAX));
    let mut statement = connection.prepare_cached(include_str!("shown/add_shown.sql"))?;
    statement.execute((whole, key, questionnaire, mark, count))?;
    let mut statement = connection.prepare_cached(include_str!("shown/add_shown_person.sql"))?;
    // In the order of the table, so that it grows at its end.
    let mut persons: Vec<&Mark> = persons.iter().collect();
    persons.sort_unstable();
    for person in persons {
        statement.execute((whole, person))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
