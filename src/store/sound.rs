//! What an open file says of itself: whether it is sound, and how much is in it.

use super::StoreError;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// SQLite's own verdict on a file, its types and its indices.
pub(super) fn is_sound(connection: &Connection) -> Result<bool, StoreError> {
    let verdict = connection.pragma_query_value(None, "integrity_check", |row| row.get::<_, String>(0));
    match verdict.map_err(StoreError::from) {
        Ok(verdict) => Ok(verdict == "ok"),
        Err(StoreError::Damaged) => Ok(false),
        Err(error) => Err(error),
    }
}

/// How many rows each table has.
pub(super) fn counts(connection: &Connection) -> Result<BTreeMap<String, i64>, StoreError> {
    let mut statement = connection.prepare(include_str!("schema/list_tables.sql"))?;
    let tables = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    tables
        .into_iter()
        .map(|table| {
            let sql = format!("SELECT count(*) FROM {}", quoted(&table));
            let count = connection.query_row(&sql, [], |row| row.get(0))?;
            Ok((table, count))
        })
        .collect()
}

/// How many sessions are finished, as a person counts them.
pub(super) fn finished(connection: &Connection) -> Result<usize, StoreError> {
    // The first version knew no then-tests, which are counted apart.
    let sql = match stored_version(connection)? {
        1 => include_str!("session/count_finished_first.sql"),
        _ => include_str!("session/count_finished.sql"),
    };
    count(connection, sql)
}

/// The one number that a query gives.
pub(super) fn count(connection: &Connection, sql: &str) -> Result<usize, StoreError> {
    let count: u32 = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// How many migrations it has been through.
pub(super) fn stored_version(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// A name as SQL takes it, whatever stands in it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
