//! What may change of a session that is finished: its label and its day.

use super::session::find_session;
use super::{Store, StoreError};
use crate::scoring::SessionId;
use jiff::civil::Date;
use rusqlite::params;

impl Store {
    /// Names a session, finished or not.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
    pub fn relabel(&mut self, id: SessionId, label: Option<&str>) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let (key, _) = find_session(&transaction, id)?.ok_or(StoreError::NoSuchSession)?;
        transaction.prepare_cached(include_str!("session/relabel_session.sql"))?.execute(params![key, label])?;
        Ok(transaction.commit()?)
    }

    /// Gives a session another day, finished or not.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSession`] and what kept SQLite from writing.
    pub fn redate(&mut self, id: SessionId, date: Date) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let (key, _) = find_session(&transaction, id)?.ok_or(StoreError::NoSuchSession)?;
        transaction
            .prepare_cached(include_str!("session/redate_session.sql"))?
            .execute(params![key, date.to_string()])?;
        Ok(transaction.commit()?)
    }
}
