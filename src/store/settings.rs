//! The person's choices.

use super::{Store, StoreError};
use crate::course::Draft;
use crate::settings::Settings;
use rusqlite::{Connection, OptionalExtension};
use std::path::{Path, PathBuf};

impl Store {
    /// What is chosen; nothing, where the row cannot be understood.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn settings(&self) -> Result<Settings, StoreError> {
        get(&self.connection).map_err(|error| self.why(error))
    }

    /// Stores every choice at once.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        set(&transaction, settings)?;
        transaction.commit()?;
        self.show_appearance();
        Ok(())
    }
}

impl Store {
    /// Where files were last read or written on this machine; it is no choice
    /// and stays out of archives.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn last_dialog_dir(&self) -> Result<Option<PathBuf>, StoreError> {
        last_dialog_dir(&self.connection)
    }

    /// Remembers the folder; one whose name is not text is not remembered.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_last_dialog_dir(&mut self, folder: &Path) -> Result<(), StoreError> {
        if let Some(folder) = folder.to_str() {
            let transaction = self.begin()?;
            transaction.prepare_cached(include_str!("settings/set_folder.sql"))?.execute([folder])?;
            transaction.commit()?;
        }
        Ok(())
    }
}

impl Store {
    /// The course that is being written and is not made yet. It is no choice
    /// and stays out of archives.
    ///
    /// # Errors
    /// What kept SQLite from reading.
    pub fn draft(&self) -> Result<Option<Draft>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("settings/get_draft.sql"))?;
        let text = statement.query_row([], |row| row.get::<_, String>(0)).optional()?;
        Ok(text.and_then(|text| Draft::read(&text)))
    }

    /// Stores what is written of it, or that there is none.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_draft(&mut self, draft: Option<&Draft>) -> Result<(), StoreError> {
        let text = draft.map(Draft::write).transpose().map_err(|_| StoreError::Conflict)?;
        let transaction = self.begin()?;
        match text {
            Some(text) => transaction.prepare_cached(include_str!("settings/set_draft.sql"))?.execute([text])?,
            None => transaction.prepare_cached(include_str!("settings/clear_draft.sql"))?.execute([])?,
        };
        Ok(transaction.commit()?)
    }
}

pub(super) fn last_dialog_dir(connection: &Connection) -> Result<Option<PathBuf>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("settings/get_folder.sql"))?;
    Ok(statement.query_row([], |row| row.get::<_, String>(0)).optional()?.map(PathBuf::from))
}

pub(super) fn get(connection: &Connection) -> Result<Settings, StoreError> {
    let json: Option<String> = connection
        .prepare_cached(include_str!("settings/get_settings.sql"))?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).filter(Settings::is_valid).unwrap_or_default())
}

pub(super) fn set(connection: &Connection, settings: &Settings) -> Result<(), StoreError> {
    let json = serde_json::to_string(settings).map_err(|_| StoreError::Conflict)?;
    connection.prepare_cached(include_str!("settings/set_settings.sql"))?.execute([json])?;
    Ok(())
}
