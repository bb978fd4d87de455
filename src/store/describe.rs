//! What the file really holds, for the page that tells it.

use super::sound::quoted;
use super::{Store, StoreError};
use rusqlite::Connection;

/// A table of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// How many rows it has now.
    pub rows: u64,
}

impl Store {
    /// Every table, by name, from the schema of the file itself.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn tables(&self) -> Result<Vec<Table>, StoreError> {
        let connection = &self.connection;
        let mut statement = connection.prepare_cached(include_str!("schema/list_tables.sql"))?;
        let names = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        names.into_iter().map(|name| table(connection, name)).collect()
    }
}

fn table(connection: &Connection, name: String) -> Result<Table, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("schema/list_columns.sql"))?;
    let columns = statement.query_map([&name], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let sql = format!("SELECT count(*) FROM {}", quoted(&name));
    let rows = connection.query_row(&sql, [], |row| row.get::<_, i64>(0))?;
    Ok(Table { name, columns, rows: u64::try_from(rows).unwrap_or_default() })
}
