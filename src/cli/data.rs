//! `chart`, `export` and `import`.

use super::args::Command;
use super::error::Failure;
use super::{Opened, print, session};
use crate::chart::{Kind, Profile};
use crate::export::{self, archive};
use crate::platform::{clock, files};
use crate::store::Import;
use std::path::{Path, PathBuf};

/// Largest archive that is read, in bytes.
const MAX_ARCHIVE_BYTES: u64 = 256 * 1024 * 1024;

/// What is wrong with a command before anything is opened.
pub fn check(command: &Command) -> Result<(), Failure> {
    let (out, endings, listed): (_, &[&str], _) = match command {
        Command::Chart { kind, out, .. } => {
            Kind::from_tag(kind).ok_or_else(|| Failure::Kind(kind.clone()))?;
            (out, &["svg", "png"], ".svg, .png")
        }
        Command::Export { out } => (out, &["json", "csv", "ics"], ".json, .csv, .ics"),
        _ => return Ok(()),
    };
    if endings.contains(&ending(out).as_str()) { Ok(()) } else { Err(Failure::Ending(listed)) }
}

pub fn chart(opened: &Opened, name: &str, kind: &str, out: &Path) -> Result<(), Failure> {
    let kind = Kind::from_tag(kind).ok_or_else(|| Failure::Kind(kind.to_owned()))?;
    let profile = if name == "profile" {
        Profile::combined(&opened.history, &opened.catalog).ok_or(Failure::NothingToShow)?
    } else {
        let record = session::find(opened, name)?;
        Profile::of_session(record, opened.history.previous(record))
            .with_then_test(opened.history.then_test(record.session.id))
    };
    let svg = export::svg(&profile, kind, &opened.texts);
    match ending(out).as_str() {
        "svg" => write(out, svg.as_bytes()),
        "png" => write(out, &export::png(&svg, 2.0).map_err(|_| Failure::Picture)?),
        _ => Err(Failure::Ending(".svg, .png")),
    }
}

pub fn export(opened: &Opened, out: &Path) -> Result<(), Failure> {
    match ending(out).as_str() {
        "json" => write(out, archive::write(opened.contents(), clock::now().timestamp()).as_bytes()),
        "csv" => write(out, &export::csv(&opened.history, &opened.texts)),
        "ics" => {
            let calendar = export::calendar(&opened.plans, &opened.history, &opened.texts, clock::now().timestamp());
            write(out, calendar.ok_or(Failure::NoDates)?.as_bytes())
        }
        _ => Err(Failure::Ending(".json, .csv, .ics")),
    }
}

pub fn import(mut opened: Opened, folder: PathBuf, file: &Path) -> Result<(), Failure> {
    let text = files::read_to_string(file, MAX_ARCHIVE_BYTES).map_err(|_| Failure::Read(file.to_owned()))?;
    let archive = archive::read(&text).map_err(|error| Failure::Archive(error, file.to_owned()))?;
    let archive::Archive { instruments, sessions, plans, journal, settings } = archive;
    let summary = opened
        .store
        .import(&Import { instruments, sessions, plans, journal, settings })
        .map_err(|error| Failure::Store(error, folder))?;
    let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
    print(&format!("{}\n", opened.texts.with("imported", &counts)))
}

pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    files::write_atomically(path, bytes).map_err(|_| Failure::Write(path.to_owned()))
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}
