//! `code` and `contribute`: what a participant gives to the group.

use super::begin::Opened;
use super::error::Failure;
use super::{print, session};
use crate::group::code as codes;
use crate::progress::Progress;
use crate::service::{ServiceError, documents, sessions};
use std::path::Path;

/// Prints the contribution code and nothing else.
pub fn code(opened: &Opened, name: &str) -> Result<(), Failure> {
    let record = sessions::to_contribute(session::find(opened, name)?)?;
    let code = codes::of_record(record).ok_or(ServiceError::NothingToShow)?;
    print(&(code + "\n"))
}

/// Writes the contribution.
pub fn contribute(opened: &Opened, name: &str, course: &str, out: &Path) -> Result<(), Failure> {
    let course = sessions::course(course)?;
    let record = sessions::to_contribute(session::find(opened, name)?)?;
    let secret = opened.store.secret().map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    documents::contribution(record, course, &secret, out, &Progress::default())?;
    Ok(())
}
