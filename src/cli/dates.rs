//! `date`: gives a session another day.

use super::begin::Opened;
use super::error::Failure;
use super::print;
use super::session::find;
use crate::platform::clock;
use crate::service::{ServiceError, sessions};

/// Gives a session another day, and prints the one that it had, with which
/// that can be taken back.
pub fn redate(opened: &mut Opened, name: &str, date: &str, is_sure: bool) -> Result<(), Failure> {
    let session = &find(opened, name)?.session;
    let (id, before) = (session.id, session.date);
    let date = sessions::day(date, clock::now().date(), is_sure)?;
    let stored = opened.store.redate(id, date).and_then(|()| opened.store.confirm());
    stored.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    print(&format!("{before}\n"))
}
