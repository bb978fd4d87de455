//! What is kept and no page shows, all at once: for an archive, and out of one.

use super::course::key_of;
use super::secret;
use super::shown::{is_round_shown, keys, persons_of, read_nameless, split};
use super::{Store, StoreError};
use crate::contents::{SealedContribution, Vault};
use crate::course::Way;
use crate::group::{CourseCode, CourseRound, Marks, Questionnaire};
use crate::instrument::InstrumentId;
use rusqlite::{Connection, params};

impl Store {
    /// Everything that no page shows, as it is now.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn vault(&self) -> Result<Vault, StoreError> {
        let moment = self.connection.unchecked_transaction()?;
        read(&moment, &mut "shown")
    }
}

/// All of it; `place` is the table being read.
pub(super) fn read(connection: &Connection, place: &mut &'static str) -> Result<Vault, StoreError> {
    let mut vault = Vault::default();
    *place = "shown";
    let mut statement = connection.prepare_cached(include_str!("vault/list_shown.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let whole = row.get(0)?;
        let marks = Marks {
            questionnaire: row.get(2)?,
            persons: persons_of(connection, &whole)?,
            whole,
            nameless: read_nameless(row, 3)?,
            occasion: row.get(5)?,
            sheets: read_nameless(row, 6)?,
        };
        vault.shown.push((row.get(1)?, marks));
    }
    drop(rows);
    *place = "withdrawn";
    let mut statement = connection.prepare_cached(include_str!("vault/list_withdrawn.sql"))?;
    let withdrawn = statement.query_map([], |row| Ok((row.get(1)?, row.get(0)?)))?;
    vault.withdrawn = withdrawn.collect::<Result<_, _>>()?;
    *place = "collected";
    let mut statement = connection.prepare_cached(include_str!("vault/list_collected.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        vault.collected.push(SealedContribution {
            course: CourseCode::parse(&row.get::<_, String>(0)?).map_err(|_| StoreError::Damaged)?,
            key: row.get(1)?,
            round: row.get(2)?,
            instrument: InstrumentId::new(row.get::<_, String>(3)?),
            way: Way::from_tag(&row.get::<_, String>(4)?).ok_or(StoreError::Damaged)?,
            is_kept: row.get(5)?,
            sealed: row.get(6)?,
        });
    }
    drop(rows);
    *place = "setting";
    vault.secret = secret::get(connection)?;
    Ok(vault)
}

/// Adds what comes from elsewhere. The memory only grows. The participant stays
/// who they are where a secret was made here already. What was collected comes
/// with a course that is new here (`are_new`), where the memory does not know
/// that it was shown.
pub(super) fn add(connection: &Connection, vault: &Vault, are_new: &[CourseCode]) -> Result<(), StoreError> {
    let mut add_person = connection.prepare_cached(include_str!("shown/add_shown_person.sql"))?;
    let mut add_shown = connection.prepare_cached(include_str!("vault/take_shown.sql"))?;
    for (key, marks) in &vault.shown {
        let Marks { questionnaire, whole, persons, nameless, occasion, sheets } = marks;
        let ((nameless, count), (sheets, sheet_count)) = (split(nameless), split(sheets));
        add_shown.execute(params![whole, key, questionnaire, nameless, count, occasion, sheets, sheet_count])?;
        for person in persons {
            add_person.execute((whole, person))?;
        }
    }
    let mut add_withdrawn = connection.prepare_cached(include_str!("shown/add_withdrawn.sql"))?;
    for (key, mark) in &vault.withdrawn {
        add_withdrawn.execute((mark, key))?;
    }
    if let Some(secret) = &vault.secret {
        secret::adopt(connection, secret)?;
    }
    let keys = keys(connection)?;
    let mut add_collected = connection.prepare_cached(include_str!("vault/take_collected.sql"))?;
    for one in vault.collected.iter().filter(|one| are_new.contains(&one.course)) {
        let course = key_of(connection, one.course)?;
        let version = super::course::version_asked(connection, course, &one.instrument)?;
        let occasion = CourseRound { course: one.course, round: one.round };
        let questionnaire = version.map(|version| Questionnaire::new(&one.instrument, version));
        let is_shown = match &questionnaire {
            Some(questionnaire) => is_round_shown(connection, &keys, questionnaire, occasion)?,
            None => true,
        };
        if !is_shown || one.is_kept {
            let SealedContribution { key, round, instrument, way, is_kept, sealed, .. } = one;
            add_collected.execute(params![key, course, round, instrument.as_str(), way.tag(), is_kept, sealed])?;
        }
    }
    Ok(())
}
