//! `code` and `contribute`: what a participant gives to the group.

use super::error::Failure;
use super::{Opened, data, print, session};
use crate::group::{code as codes, contribution};
use crate::platform::files;
use crate::service::{ServiceError, sessions};
use std::path::{Path, PathBuf};

/// The endings that a contribution can be written with.
pub const CONTRIBUTION_ENDINGS: &[&str] = &["ndjson"];

/// Prints the contribution code and nothing else.
pub fn code(opened: &Opened, name: &str) -> Result<(), Failure> {
    let record = sessions::to_contribute(session::find(opened, name)?)?;
    let code = codes::write(&record.instrument, &record.session.answers).ok_or(ServiceError::NothingToShow)?;
    print(&(code + "\n"))
}

/// Writes the contribution: the answers, the day, and the name that this
/// participant has in this course.
pub fn contribute(opened: &Opened, folder: PathBuf, name: &str, course: &str, out: &Path) -> Result<(), Failure> {
    let course = sessions::course(course)?;
    let record = sessions::to_contribute(session::find(opened, name)?)?;
    let secret = opened.store.secret().map_err(|error| Failure::Store(error, folder))?;
    let contribution = contribution::of_session(&record.session, &secret, course);
    // What cannot be read may be somebody's, and is left alone.
    let there = files::read_any_text_there(out, contribution::MAX_FILE)
        .map_err(|_| Failure::UnreadContribution(out.to_owned()))?;
    if there.is_some_and(|there| contribution::is_of_another(&there, &contribution)) {
        return Err(Failure::OthersContribution(out.to_owned()));
    }
    data::write(out, contribution::write(&contribution, &record.instrument).as_bytes())
}
