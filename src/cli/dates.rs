//! `date`, and which day a session may be given.

use super::error::Failure;
use super::session::find;
use super::{Opened, print};
use crate::days::{Days, Odd};
use crate::platform::clock;
use jiff::civil::Date;
use std::path::PathBuf;

/// Gives a session another day, and prints the one that it had, with which
/// that can be taken back.
pub fn redate(mut opened: Opened, folder: PathBuf, name: &str, date: &str, is_sure: bool) -> Result<(), Failure> {
    let session = &find(&opened, name)?.session;
    let (id, before) = (session.id, session.date);
    let date = day(date, clock::now().date(), is_sure)?;
    let stored = opened.store.redate(id, date).and_then(|()| opened.store.confirm());
    stored.map_err(|error| Failure::Store(error, folder))?;
    print(&format!("{before}\n"))
}

/// A date written as 2026-03-14 and in no other way, so that nothing is
/// guessed; one that is odd only where it is meant.
pub fn day(text: &str, today: Date, is_sure: bool) -> Result<Date, Failure> {
    let read = text.parse().ok().filter(|date: &Date| date.year() > 0 && date.to_string() == text);
    let date = read.ok_or_else(|| Failure::Date(text.to_owned()))?;
    match Days::Past.odd(date, today) {
        Some(odd) if !(is_sure && odd.may_be_meant()) => Err(Failure::Day(odd, date)),
        _ => Ok(date),
    }
}

impl Failure {
    /// The key of what is said of an odd day.
    pub(super) fn odd_key(odd: Odd) -> &'static str {
        if odd.may_be_meant() { "error-long-ago" } else { "error-in-future" }
    }
}
