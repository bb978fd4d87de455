//! `chart`, `report`, `export` and `import`.

use super::args::Purpose;
use super::begin::Opened;
use super::error::Failure;
use super::prompt::{self, Wanted};
use super::{print, session};
use crate::chart::Kind;
use crate::export::archive::Archive;
use crate::export::{CALENDAR_ENDINGS, HISTORY_ENDINGS, TableFor};
use crate::platform::{clock, files};
use crate::progress::Progress;
use crate::service::ServiceError;
use crate::service::archives::{self, Found};
use crate::service::documents::SEALED_ENDINGS;
use std::path::Path;

/// What can be written for a spreadsheet that is opened by double click.
const PEOPLES_ENDINGS: &[&str] = &["csv"];

/// The endings of what is exported to this file.
pub fn endings(out: &Path, purpose: Option<Purpose>) -> &'static [&'static str] {
    match purpose {
        Some(Purpose::Excel) => PEOPLES_ENDINGS,
        None if files::ending(out) == "ics" => CALENDAR_ENDINGS,
        None if files::has_ending(out, SEALED_ENDINGS) => SEALED_ENDINGS,
        None => HISTORY_ENDINGS,
    }
}

/// Draws the chart of a session, or of the combined profile, to `out`.
///
/// # Errors
/// No such session, nothing to draw, an ending that is none, and what kept the
/// file from being written.
pub fn chart(opened: &Opened, name: &str, kind: Kind, out: &Path) -> Result<(), Failure> {
    let session = if name == "profile" { None } else { Some(session::find(opened, name)?.session.id) };
    opened.documents().chart(session, kind, out, &Progress::default())?;
    Ok(())
}

/// Writes the report of a session, or of plan and journal.
///
/// # Errors
/// As [`chart`].
pub fn report(opened: &Opened, name: &str, out: &Path) -> Result<(), Failure> {
    let (documents, now, progress) = (opened.documents(), clock::now(), Progress::default());
    if name == "plan" {
        documents.growth(now.date(), out, now.timestamp(), &progress)?;
    } else {
        documents.report(session::find(opened, name)?.session.id, out, now.timestamp(), &progress)?;
    }
    Ok(())
}

/// Writes the whole history, for `purpose` where the ending leaves a choice.
///
/// # Errors
/// As [`chart`].
pub fn export(opened: &Opened, out: &Path, purpose: Option<Purpose>) -> Result<(), Failure> {
    let (documents, now, progress) = (opened.documents(), clock::now().timestamp(), Progress::default());
    match (files::ending(out).as_str(), purpose) {
        ("ics", _) => documents.calendar(out, now, &progress)?,
        ("age", _) => documents.sealed(&prompt::ask(Wanted::NewArchive, &opened.texts)?, out, now, &progress)?,
        (_, Some(Purpose::Excel)) => documents.history(out, TableFor::People, now, &progress)?,
        (_, None) => documents.history(out, TableFor::Engines, now, &progress)?,
    };
    if files::ending(out) == "json" && opened.contents.has_secrets() {
        print(&(opened.texts.get("archive-left-out") + "\n"))?;
    }
    Ok(())
}

/// Merges an archive into the history.
///
/// # Errors
/// What is wrong with the archive, with its place, and what kept it from being
/// stored; then nothing is.
pub fn import(opened: &mut Opened, file: &Path) -> Result<(), Failure> {
    let archive = read(opened, file)?;
    let summary = opened
        .store
        .import(&archive)
        .and_then(|summary| opened.store.confirm().map(|()| summary))
        .map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
    print(&format!("{}\n", opened.texts.with("imported", &counts)))
}

/// An archive, out from behind its passphrase where it has one.
fn read(opened: &Opened, file: &Path) -> Result<Archive, Failure> {
    let progress = Progress::default();
    match archives::read(file, &progress)? {
        Found::Archive(archive) => Ok(*archive),
        Found::Sealed(sealed) => {
            let found = prompt::repeatedly(Wanted::Archive, &opened.texts, |passphrase| {
                Ok(sealed.open(passphrase, &progress)?)
            })?;
            found.ok_or_else(|| sealed.refused().into())
        }
    }
}
