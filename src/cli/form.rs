//! `form`: a sheet with nothing on it.

use super::error::Failure;
use crate::i18n::Texts;
use crate::plan::Sheet;
use crate::platform::clock;
use crate::progress::Progress;
use crate::service::documents;
use std::path::Path;

/// Writes a blank sheet, which needs no history.
///
/// # Errors
/// Another ending, and what kept it from being written.
pub fn run(sheet: Sheet, out: &Path, texts: &Texts) -> Result<(), Failure> {
    documents::form(sheet, out, texts, clock::now().timestamp(), &Progress::default())?;
    Ok(())
}
