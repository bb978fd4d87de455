//! `chart`, `report`, `export` and `import`.

use super::args::Command;
use super::contribute::CONTRIBUTION_ENDINGS;
use super::error::Failure;
use super::passphrase::{self, Wanted};
use super::{Opened, print, session};
use crate::chart::{Kind, Profile};
use crate::export::{self, ExportError, Progress, TableFor, archive, report};
use crate::i18n::Texts;
use crate::passphrase::sealed::{self, SealError};
use crate::platform::{clock, files, writing};
use crate::service::ServiceError;
use crate::store::Import;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What can be written for a spreadsheet that is opened by double click.
const PEOPLES_ENDINGS: &[&str] = &["csv"];

/// What is wrong with a command before anything is opened.
pub fn check(command: &Command) -> Result<(), Failure> {
    let (out, endings) = match command {
        Command::Chart { kind, out, .. } => {
            Kind::from_tag(kind).ok_or_else(|| Failure::Kind(kind.clone()))?;
            (out, export::CHART_ENDINGS)
        }
        Command::Report { out, .. } => (out, export::REPORT_ENDINGS),
        Command::Export { out, purpose: Some(_) } => (out, PEOPLES_ENDINGS),
        Command::Export { out, .. } if files::ending(out) == "ics" || files::is_sealed_archive(out) => return Ok(()),
        Command::Export { out, .. } => (out, export::HISTORY_ENDINGS),
        Command::Contribute { out, .. } => (out, CONTRIBUTION_ENDINGS),
        Command::Group { out: Some(out), .. } => (out, export::GROUP_ENDINGS),
        _ => return Ok(()),
    };
    if endings.contains(&files::ending(out).as_str()) { Ok(()) } else { Err(ExportError::Ending(endings).into()) }
}

pub fn chart(opened: &Opened, name: &str, kind: &str, out: &Path) -> Result<(), Failure> {
    let kind = Kind::from_tag(kind).ok_or_else(|| Failure::Kind(kind.to_owned()))?;
    let profile = if name == "profile" {
        Profile::combined(&opened.history, &opened.catalog).ok_or(ServiceError::NothingToShow)?
    } else {
        let record = session::find(opened, name)?;
        Profile::in_history(record, &opened.history)
    };
    write(out, &export::chart(&profile, kind, &files::ending(out), &opened.texts)?)
}

pub fn report(opened: &Opened, name: &str, out: &Path) -> Result<(), Failure> {
    let now = clock::now();
    let Opened { history, plans, journal, texts, .. } = opened;
    let document = if name == "plan" {
        report::growth(history, plans, journal, now.date(), texts).ok_or(Failure::NothingWritten)?
    } else {
        report::session(session::find(opened, name)?, history, plans, texts)
    };
    write(out, &export::report_file(&document, &files::ending(out), now.timestamp())?)
}

pub fn export(opened: &Opened, out: &Path, of: TableFor) -> Result<(), Failure> {
    let (contents, texts, now) = (opened.contents(), &opened.texts, clock::now().timestamp());
    let written = match files::ending(out).as_str() {
        "ics" => export::dates(contents, "ics", texts, now),
        "age" => {
            let passphrase = passphrase::ask(Wanted::NewArchive, texts)?;
            let archive = archive::write(contents, now).map_err(ExportError::from)?;
            let sealed = sealed::seal(archive.as_bytes(), &passphrase);
            return write(out, &sealed.map_err(|error| Failure::Sealed(error, out.to_owned()))?);
        }
        ending => export::history(contents, ending, of, texts, now, &Progress::default()),
    };
    write(out, &written?)
}

pub fn import(mut opened: Opened, folder: PathBuf, file: &Path) -> Result<(), Failure> {
    let text = read_archive(file, &opened.texts)?;
    let archive = archive::read(&text).map_err(|error| Failure::Archive(error, file.to_owned()))?;
    let archive::Archive { instruments, sessions, plans, journal, settings } = archive;
    let summary = opened
        .store
        .import(&Import { instruments, sessions, plans, journal, settings })
        .and_then(|summary| opened.store.confirm().map(|()| summary))
        .map_err(|error| Failure::Store(error, folder))?;
    let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
    print(&format!("{}\n", opened.texts.with("imported", &counts)))
}

/// The text of an archive, out from behind its passphrase where it has one.
fn read_archive(file: &Path, texts: &Texts) -> Result<Zeroizing<String>, Failure> {
    let mut bytes =
        files::read(file, archive::MAX_BYTES).map_err(|error| Failure::unread(&error, file, archive::MAX_BYTES))?;
    if sealed::is_sealed(&bytes) {
        let failed = |error| Failure::Sealed(error, file.to_owned());
        let opened =
            passphrase::repeatedly(Wanted::Archive, texts, |passphrase| match sealed::open(&bytes, passphrase) {
                Ok(opened) => Ok(Some(opened)),
                Err(SealError::Passphrase) => Ok(None),
                Err(error) => Err(failed(error)),
            })?;
        bytes = opened.ok_or_else(|| failed(SealError::Passphrase))?;
    }
    String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| Failure::Read(file.to_owned()))
}

pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    writing::export(path, bytes).map_err(|error| Failure::unwritten(&error, path))
}
