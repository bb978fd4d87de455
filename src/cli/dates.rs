//! `date`: gives a session another day.

use super::error::Failure;
use super::session::find;
use super::{Opened, print};
use crate::platform::clock;
use crate::service::sessions;
use std::path::PathBuf;

/// Gives a session another day, and prints the one that it had, with which
/// that can be taken back.
pub fn redate(mut opened: Opened, folder: PathBuf, name: &str, date: &str, is_sure: bool) -> Result<(), Failure> {
    let session = &find(&opened, name)?.session;
    let (id, before) = (session.id, session.date);
    let date = sessions::day(date, clock::now().date(), is_sure)?;
    let stored = opened.store.redate(id, date).and_then(|()| opened.store.confirm());
    stored.map_err(|error| Failure::Store(error, folder))?;
    print(&format!("{before}\n"))
}
