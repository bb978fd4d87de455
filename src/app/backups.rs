//! What is done with copies, and with the file as a whole, beside the window.

use super::job_results::{Made, Unmade};
use super::job_tasks::unmade;
use crate::i18n::Texts;
use crate::service::backups::{found_words, whole_words, write_copy};
use crate::service::{ServiceError, store_words};
use crate::store::{self, Source, StoreError};
use std::path::Path;

/// A copy for elsewhere.
pub fn save_copy(source: &Source, path: &Path, texts: &Texts) -> Made<String> {
    match write_copy(source, path) {
        Ok(count) => {
            let shown = path.display().to_string();
            Ok(texts.with("backup-wrote", &[("path", (&shown).into()), ("count", count.into())]))
        }
        Err(ServiceError::Store(StoreError::Damaged, _)) => Err(Unmade::Failed(texts.get("backups-damaged"))),
        Err(error) => Err(unmade(&error, texts)),
    }
}

/// Whether the history is whole.
pub fn check(source: &Source, backups: &Path, texts: &Texts) -> Made<String> {
    let folder = source.data_dir();
    match store::check(source, backups) {
        Ok(report) if report.findings.is_empty() => Ok(whole_words(&report, folder, texts)),
        Ok(report) => Err(Unmade::Failed(found_words(&report.findings, folder, &texts.get("backups-advice"), texts))),
        Err(error) => Err(Unmade::Failed(store_words(&error, &folder.display().to_string(), texts))),
    }
}
