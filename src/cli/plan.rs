//! `plan` and `journal`.

use super::args::SheetName;
use super::begin::Opened;
use super::error::Failure;
use super::{print, session};
use crate::contents::Contents;
use crate::export::ExportError;
use crate::export::report;
use crate::plan::{Basis, Entry};
use crate::platform::{clock, files};
use crate::scoring::Record;
use crate::service::ServiceError;
use crate::service::plans::{self, MAX_BYTES};
use std::io::Read;
use std::path::Path;

/// The word for a plan of no session.
const OWN: &str = "own";
/// The name of standard input.
const INPUT: &str = "-";

/// What a plan is asked for by: a session, or the word for none.
fn basis<'a>(opened: &'a Opened, name: &str) -> Result<(Basis, Option<&'a Record>), Failure> {
    if name == OWN {
        return Ok((Basis::Own, None));
    }
    let record = session::find(opened, name)?;
    // A corrected session goes on with the plan of the one before it.
    let of = opened
        .contents
        .plans
        .of(&opened.contents.history, record)
        .map_or(Basis::Session(record.session.id), |plan| plan.of);
    Ok((of, of.session().and_then(|id| opened.contents.history.get(id))))
}

pub fn show(opened: &Opened, name: &str, is_json: bool) -> Result<(), Failure> {
    let (of, record) = basis(opened, name)?;
    let plan = opened.contents.plans.get(of).ok_or(ServiceError::NothingWritten)?;
    if is_json {
        return print(&plans::plan_json(plan).map_err(ExportError::from)?);
    }
    let document = report::plan(plan, record, clock::now().date(), &opened.texts);
    print(&report::markdown(&document).map_err(ExportError::from)?)
}

pub fn set(opened: &mut Opened, name: &str, file: &Path) -> Result<(), Failure> {
    let (of, record) = basis(opened, name)?;
    let instrument = record.map(|record| record.instrument.as_ref());
    let plan = plans::plan(&text(file)?, of, instrument, &opened.contents.plans, clock::now().timestamp())?;
    // Nothing that another program has stored meanwhile is lost.
    let before = opened.contents.plans.get(of).cloned();
    let stored = opened.store.change_plan(before.as_ref(), &plan).and_then(|()| opened.store.confirm());
    Ok(stored.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?)
}

pub fn journal(opened: &Opened, sheet: Option<SheetName>, is_json: bool) -> Result<(), Failure> {
    let pages: Vec<&Entry> =
        opened.contents.journal.iter().filter(|page| sheet.is_none_or(|sheet| sheet.has(page.sheet))).collect();
    if is_json {
        return print(&plans::pages_json(pages.into_iter()).map_err(ExportError::from)?);
    }
    let Opened { contents: Contents { history, plans, .. }, texts, .. } = opened;
    let document = report::pages(pages.into_iter().rev(), history, plans, clock::now().date(), texts);
    let document = document.ok_or(ServiceError::NothingWritten)?;
    print(&report::markdown(&document).map_err(ExportError::from)?)
}

pub fn add(opened: &mut Opened, file: &Path) -> Result<(), Failure> {
    let page = plans::page(&text(file)?, &opened.contents.journal)?;
    let stored = opened.store.save_page(&page).and_then(|()| opened.store.confirm());
    stored.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    print(&format!("{}\n", page.id))
}

/// The text of a file, or of standard input.
fn text(file: &Path) -> Result<String, ServiceError> {
    if file != Path::new(INPUT) {
        return files::read_to_string(file, MAX_BYTES).map_err(|error| ServiceError::unread(&error, file, MAX_BYTES));
    }
    let mut text = String::new();
    let read = std::io::stdin().lock().take(MAX_BYTES + 1).read_to_string(&mut text);
    match read {
        Ok(count) if u64::try_from(count).unwrap_or(u64::MAX) > MAX_BYTES => {
            Err(ServiceError::TooLarge(file.to_owned(), files::megabytes(MAX_BYTES)))
        }
        Ok(_) => Ok(text),
        Err(_) => Err(ServiceError::Read(file.to_owned())),
    }
}
