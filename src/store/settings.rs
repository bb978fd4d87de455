//! The person's choices.

use super::{Store, StoreError};
use crate::settings::Settings;
use rusqlite::{Connection, OptionalExtension};

impl Store {
    /// What is chosen; nothing, where the row cannot be understood.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        get(&self.connection)
    }

    /// Stores every choice at once.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        set(&self.connection, settings)
    }
}

pub(super) fn get(connection: &Connection) -> Result<Settings, StoreError> {
    let json: Option<String> =
        connection.prepare_cached(include_str!("sql/get_settings.sql"))?.query_row([], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).filter(Settings::is_valid).unwrap_or_default())
}

pub(super) fn set(connection: &Connection, settings: &Settings) -> Result<(), StoreError> {
    let json = serde_json::to_string(settings).map_err(|_| StoreError::Conflict)?;
    connection.prepare_cached(include_str!("sql/set_settings.sql"))?.execute([json])?;
    Ok(())
}
