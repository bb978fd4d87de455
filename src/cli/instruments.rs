//! `instruments`: what can be answered, and what is wrong with a file.

use super::begin::Opened;
use super::error::Failure;
use super::json::{self, InstrumentJson, ProblemJson};
use super::print;
use crate::instrument::own;
use crate::platform::files;
use crate::platform::own_files::INSTRUMENTS;
use crate::service::ServiceError;
use std::path::Path;

/// Lists what can be answered.
///
/// # Errors
/// What kept it from being printed.
pub fn list(opened: &Opened, is_json: bool) -> Result<(), Failure> {
    let language = opened.texts.language();
    let offered = opened.catalog.offered();
    if is_json {
        let list: Vec<_> = offered.iter().map(|instrument| InstrumentJson::new(instrument, language)).collect();
        return print(&json::line(&list)?);
    }
    let lines: String = offered
        .iter()
        .map(|instrument| {
            let items = opened.texts.with("items", &[("count", instrument.item_count().into())]);
            format!("{}\t{}\t{items}\n", instrument.id, instrument.title.get(language))
        })
        .collect();
    print(&lines)
}

/// Says that a file is sound, or lists everything that is wrong with it.
/// Nothing is stored.
pub fn validate(opened: &Opened, file: &Path, is_json: bool) -> Result<(), Failure> {
    let texts = &opened.texts;
    let text = files::read_to_string(file, INSTRUMENTS.max_bytes)
        .map_err(|error| ServiceError::unread(&error, file, INSTRUMENTS.max_bytes))?;
    match own::check(&text, &opened.catalog) {
        Ok(_) if is_json => print("[]\n"),
        Ok(instrument) => {
            let (path, version) = (file.display().to_string(), instrument.version.to_string());
            let title = instrument.title.get(texts.language());
            let line = texts.with(
                "validate-sound",
                &[
                    ("path", (&path).into()),
                    ("title", title.into()),
                    ("version", (&version).into()),
                    ("dimensions", instrument.dimensions.len().into()),
                    ("items", instrument.item_count().into()),
                ],
            );
            print(&(line + "\n"))
        }
        Err(problems) => {
            if is_json {
                let list: Vec<_> = problems.iter().map(|problem| ProblemJson::new(problem, texts)).collect();
                print(&json::line(&list)?)?;
            } else {
                let lines: String = problems.iter().map(|problem| texts.problem(problem) + "\n").collect();
                print(&lines)?;
            }
            Err(Failure::Instrument(file.to_owned(), problems.len()))
        }
    }
}
