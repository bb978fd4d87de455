//! Courses that the person leads. What was collected for them, sealed, is in
//! `collected.rs`.

use super::plan::{read, read_optional};
use super::session::add_instrument;
use super::{Store, StoreError};
use crate::course::{
    Agreed, Agreement, Asked, Course, CourseAction, CourseResult, InPolicy, Received, Round, Said, Way, Ways,
};
use crate::group::{CourseCode, CourseKey, Floor};
use crate::instrument::{Instrument, InstrumentId};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};
use secrecy::ExposeSecret;
use std::collections::{BTreeMap, HashMap};

/// The words for what an agreement is made of.
const DEVELOP: &str = "develop";
const STRENGTH: &str = "strength";
const SIGN: &str = "sign";
const ACTION: &str = "action";

impl Store {
    /// Stores what a course is: everything but what was handed in, shown,
    /// agreed on and said. Its floor never falls, and its key stays the first.
    /// The sheets that were kept for the pairs of a next round go when it ends.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] where a definition is another questionnaire
    /// than the one that is here, and what kept SQLite from writing.
    pub fn save_course(&mut self, course: &Course, definitions: &[Instrument]) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        for definition in definitions {
            add_instrument(&transaction, definition)?;
        }
        let key = set(&transaction, course)?;
        if course.ended_at.is_some() {
            transaction.prepare_cached(include_str!("collected/delete_kept.sql"))?.execute([key])?;
        }
        Ok(transaction.commit()?)
    }

    /// Takes a course away with all that belongs to it; what was shown stays
    /// remembered.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn delete_course(&mut self, code: CourseCode) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        transaction.prepare_cached(include_str!("course/delete_course.sql"))?.execute([code.to_string()])?;
        Ok(transaction.commit()?)
    }

    /// Takes a result away; that it was shown stays remembered.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing.
    pub fn delete_result(
        &mut self,
        code: CourseCode,
        round: u8,
        instrument: &InstrumentId,
        part: u8,
    ) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let course = key_of(&transaction, code)?;
        transaction.prepare_cached(include_str!("course/delete_result.sql"))?.execute(params![
            course,
            round,
            instrument.as_str(),
            part
        ])?;
        Ok(transaction.commit()?)
    }

    /// Stores what was agreed on in a round, in the place of what was before.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing.
    pub fn save_agreement(&mut self, code: CourseCode, round: u8, agreement: &Agreement) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let course = key_of(&transaction, code)?;
        set_agreement(&transaction, course, round, agreement)?;
        Ok(transaction.commit()?)
    }

    /// Stores what the room has said in a round, in the place of what was
    /// before.
    ///
    /// # Errors
    /// [`StoreError::NoSuchCourse`] and what kept SQLite from writing.
    pub fn save_said(&mut self, code: CourseCode, round: u8, said: &[Said]) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let course = key_of(&transaction, code)?;
        set_said(&transaction, course, round, said)?;
        Ok(transaction.commit()?)
    }
}

/// The row of a course.
pub(super) fn key_of(connection: &Connection, code: CourseCode) -> Result<i64, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("course/find_course.sql"))?;
    let found = statement.query_row([code.to_string()], |row| row.get(0)).optional()?;
    found.ok_or(StoreError::NoSuchCourse)
}

/// Which version of a questionnaire a course asks; nothing where it does not.
pub(super) fn version_asked(
    connection: &Connection,
    course: i64,
    instrument: &InstrumentId,
) -> Result<Option<u32>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("course/get_version.sql"))?;
    Ok(statement.query_row(params![course, instrument.as_str()], |row| row.get(0)).optional()?)
}

/// Adds a course that comes from elsewhere: one that is here stays as it is,
/// but for its key, where it came without, and for results that are new.
/// Whether the course itself is.
pub(super) fn add(connection: &Connection, course: &Course) -> Result<bool, StoreError> {
    let mut is_new = false;
    let key = match key_of(connection, course.code) {
        Ok(key) => {
            if let Some(secret) = course.key.as_ref().map(CourseKey::secret_text) {
                let mut statement = connection.prepare_cached(include_str!("course/set_key.sql"))?;
                statement.execute(params![key, secret.expose_secret()])?;
            }
            key
        }
        Err(StoreError::NoSuchCourse) => {
            let key = set(connection, course)?;
            for (round, agreement) in &course.agreements {
                set_agreement(connection, key, *round, agreement)?;
            }
            for (round, said) in &course.said {
                set_said(connection, key, *round, said)?;
            }
            is_new = true;
            key
        }
        Err(error) => return Err(error),
    };
    course.results.iter().try_for_each(|result| add_result(connection, key, result))?;
    Ok(is_new)
}

fn set(connection: &Connection, course: &Course) -> Result<i64, StoreError> {
    let secret = course.key.as_ref().map(CourseKey::secret_text);
    let key = connection.prepare_cached(include_str!("course/set_course.sql"))?.query_row(
        params![
            course.code.to_string(),
            course.name,
            course.workplace,
            i64::try_from(course.floor.persons()).unwrap_or(i64::MAX),
            course.folder,
            secret.as_ref().map(|secret| secret.expose_secret()),
            course.created_at.to_string(),
            course.ended_at.map(|at| at.to_string()),
        ],
        |row| row.get(0),
    )?;
    connection.prepare_cached(include_str!("course/clear_instruments.sql"))?.execute([key])?;
    let mut statement = connection.prepare_cached(include_str!("course/add_instrument.sql"))?;
    for (place, asked) in (0_i64..).zip(&course.instruments) {
        statement.execute(params![key, place, asked.instrument.as_str(), asked.version, asked.expected])?;
    }
    connection.prepare_cached(include_str!("course/clear_rounds.sql"))?.execute([key])?;
    let mut statement = connection.prepare_cached(include_str!("course/add_round.sql"))?;
    for (number, round) in (1_i64..).zip(&course.rounds) {
        statement.execute(params![key, number, round.title, round.date.to_string()])?;
    }
    Ok(key)
}

pub(super) fn add_result(connection: &Connection, course: i64, result: &CourseResult) -> Result<(), StoreError> {
    let CourseResult { round, part, instrument, version, expected, ways, shown_at, picture, change } = result;
    let Ways { files, codes, paper, tables } = ways;
    connection.prepare_cached(include_str!("course/add_result.sql"))?.execute(params![
        course,
        round,
        instrument.as_str(),
        part,
        version,
        expected,
        files,
        codes,
        paper,
        tables,
        shown_at.to_string(),
        picture,
        change,
    ])?;
    Ok(())
}

fn set_agreement(connection: &Connection, course: i64, round: u8, agreement: &Agreement) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("course/clear_agreement.sql"))?.execute(params![course, round])?;
    let mut statement = connection.prepare_cached(include_str!("course/add_agreement.sql"))?;
    let Agreement { develop, strengths, signs, actions } = agreement;
    let areas = [(DEVELOP, develop), (STRENGTH, strengths)]
        .into_iter()
        .flat_map(|(kind, areas)| (0_i64..).zip(areas).map(move |(place, area)| (kind, place, area.text.as_str())));
    let signs = (0_i64..).zip(signs).map(|(place, sign)| (SIGN, place, sign.as_str()));
    for (kind, place, text) in areas.chain(signs) {
        statement.execute(params![course, round, kind, place, text, None::<String>])?;
    }
    for (place, action) in (0_i64..).zip(actions) {
        let due = action.due.map(|due| due.to_string());
        statement.execute(params![course, round, ACTION, place, action.text, due])?;
    }
    Ok(())
}

fn set_said(connection: &Connection, course: i64, round: u8, said: &[Said]) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("course/clear_said.sql"))?.execute(params![course, round])?;
    let mut statement = connection.prepare_cached(include_str!("course/add_said.sql"))?;
    for (place, Said { page, list, text, policy, role }) in (0_i64..).zip(said) {
        statement.execute(params![course, round, place, page, list, text, policy.map(InPolicy::tag), role])?;
    }
    Ok(())
}

/// Every course, the oldest first; `place` is the table being read.
pub(super) fn list(connection: &Connection, place: &mut &'static str) -> Result<Vec<Course>, StoreError> {
    *place = "course";
    let mut courses = Listed { courses: Vec::new(), places: HashMap::new() };
    let mut statement = connection.prepare_cached(include_str!("course/list_courses.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        courses.places.insert(row.get(0)?, courses.courses.len());
        courses.courses.push(row_to_course(row)?);
    }
    drop(rows);
    let mut each = |table: &'static str, sql: &str, take: fn(&Row<'_>, &mut Course) -> Result<(), StoreError>| {
        *place = table;
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(row, courses.of(row)?)?;
        }
        Ok::<(), StoreError>(())
    };
    each("course_instrument", include_str!("course/list_instruments.sql"), |row, course| {
        let instrument = InstrumentId::new(row.get::<_, String>(1)?);
        course.instruments.push(Asked { instrument, version: row.get(2)?, expected: row.get(3)? });
        Ok(())
    })?;
    each("course_round", include_str!("course/list_rounds.sql"), |row, course| {
        // Their numbers are their places.
        if usize::from(row.get::<_, u8>(1)?) != course.rounds.len() + 1 {
            return Err(StoreError::Damaged);
        }
        course.rounds.push(Round { title: row.get(2)?, date: read(row, 3)? });
        Ok(())
    })?;
    each("collected", include_str!("course/count_collected.sql"), |row, course| {
        course.received.push(Received {
            round: row.get(1)?,
            instrument: InstrumentId::new(row.get::<_, String>(2)?),
            way: Way::from_tag(&row.get::<_, String>(3)?).ok_or(StoreError::Damaged)?,
            count: usize::try_from(row.get::<_, u32>(4)?).unwrap_or(usize::MAX),
        });
        Ok(())
    })?;
    each("course_result", include_str!("course/list_results.sql"), |row, course| {
        course.results.push(row_to_result(row)?);
        Ok(())
    })?;
    each("agreement", include_str!("course/list_agreements.sql"), |row, course| {
        let agreement = course.agreements.entry(row.get(1)?).or_default();
        let (kind, text, due): (String, String, Option<Date>) = (row.get(2)?, row.get(3)?, read_optional(row, 4)?);
        match (kind.as_str(), due) {
            (DEVELOP, None) => agreement.develop.push(Agreed { text }),
            (STRENGTH, None) => agreement.strengths.push(Agreed { text }),
            (SIGN, None) => agreement.signs.push(text),
            (ACTION, due) => agreement.actions.push(CourseAction { text, due }),
            _ => return Err(StoreError::Damaged),
        }
        Ok(())
    })?;
    each("said", include_str!("course/list_said.sql"), |row, course| {
        let policy: Option<String> = row.get(5)?;
        let policy = policy.map(|tag| InPolicy::from_tag(&tag).ok_or(StoreError::Damaged)).transpose()?;
        course.said.entry(row.get(1)?).or_default().push(Said {
            page: row.get(2)?,
            list: row.get(3)?,
            text: row.get(4)?,
            policy,
            role: row.get(6)?,
        });
        Ok(())
    })?;
    // A course of nothing is none of ours.
    if courses.courses.iter().any(|course| course.instruments.is_empty() || course.rounds.is_empty()) {
        return Err(StoreError::Damaged);
    }
    Ok(courses.courses)
}

/// The courses read so far, and where each row's is.
struct Listed {
    courses: Vec<Course>,
    places: HashMap<i64, usize>,
}

impl Listed {
    fn of(&mut self, row: &Row<'_>) -> Result<&mut Course, StoreError> {
        let place = self.places.get(&row.get::<_, i64>(0)?).ok_or(StoreError::Damaged)?;
        self.courses.get_mut(*place).ok_or(StoreError::Damaged)
    }
}

fn row_to_course(row: &Row<'_>) -> Result<Course, StoreError> {
    let secret: Option<String> = row.get(6)?;
    Ok(Course {
        code: CourseCode::parse(&row.get::<_, String>(1)?).map_err(|_| StoreError::Damaged)?,
        name: row.get(2)?,
        workplace: row.get(3)?,
        floor: Floor::LOWEST.raised_to(usize::from(row.get::<_, u16>(4)?)),
        instruments: Vec::new(),
        rounds: Vec::new(),
        folder: row.get(5)?,
        key: secret.map(|secret| CourseKey::parse(&secret).ok_or(StoreError::Damaged)).transpose()?,
        created_at: read(row, 7)?,
        ended_at: read_optional(row, 8)?,
        results: Vec::new(),
        agreements: BTreeMap::new(),
        said: BTreeMap::new(),
        received: Vec::new(),
    })
}

fn row_to_result(row: &Row<'_>) -> Result<CourseResult, StoreError> {
    Ok(CourseResult {
        round: row.get(1)?,
        instrument: InstrumentId::new(row.get::<_, String>(2)?),
        part: row.get(3)?,
        version: row.get(4)?,
        expected: row.get(5)?,
        ways: Ways { files: row.get(6)?, codes: row.get(7)?, paper: row.get(8)?, tables: row.get(9)? },
        shown_at: read(row, 10)?,
        picture: row.get(11)?,
        change: row.get(12)?,
    })
}

#[cfg(test)]
mod tests;
