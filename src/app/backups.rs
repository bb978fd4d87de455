//! What is done with a copy of the history or with the whole of it, in a
//! thread of its own.

use super::job_results::{Made, Unmade};
use crate::i18n::Texts;
use crate::platform::{files, writing};
use crate::store::{self, Finding, Source, StoreError};
use std::path::Path;

/// A copy for elsewhere.
pub fn save_copy(source: &Source, path: &Path, texts: &Texts) -> Made<String> {
    let shown = path.display().to_string();
    if store::is_itself(source, path) {
        return Err(Unmade::Failed(texts.with("backup-itself", &[("path", (&shown).into())])));
    }
    if !matches!(files::ending(path).as_str(), "sqlite3") {
        return Err(Unmade::Failed(texts.with("error-ending", &[("endings", ".sqlite3".into())])));
    }
    if source.is_missing() {
        let path = source.folder().display().to_string();
        return Err(Unmade::Failed(texts.with("store-not-there", &[("path", (&path).into())])));
    }
    match source.open().and_then(|store| store.write_copy(path)) {
        Ok(count) => Ok(texts.with("backup-wrote", &[("path", (&shown).into()), ("count", count.into())])),
        Err(StoreError::Damaged) => Err(Unmade::Failed(texts.get("backups-damaged"))),
        Err(error) => {
            log::error!("a copy could not be written: {}", error.key());
            let key = match &error {
                StoreError::Folder(error) => writing::why_unwritten(error),
                StoreError::DiskFull => "error-write-full",
                _ => "error-write",
            };
            Err(Unmade::Failed(texts.with(key, &[("path", (&shown).into())])))
        }
    }
}

pub fn check(source: &Source, backups: &Path, texts: &Texts) -> Made<String> {
    let path = source.folder().display().to_string();
    match store::check(source, backups) {
        Ok(report) if report.findings.is_empty() => {
            let args = [("path", (&path).into()), ("count", report.sessions.into())];
            Ok(texts.with("check-whole", &args))
        }
        Ok(report) => {
            let found: Vec<String> = report.findings.iter().map(|finding| finding_words(finding, texts)).collect();
            let is_open = report.findings.iter().all(|finding| matches!(finding, Finding::NotPrivate(_)));
            let advice = texts.get(if is_open { "check-make-private" } else { "backups-advice" });
            let found = found.join("; ");
            let args = [("path", (&path).into()), ("found", (&found).into()), ("advice", (&advice).into())];
            Err(Unmade::Failed(texts.with("check-found", &args)))
        }
        Err(error) => {
            let what = error.what(texts.language());
            Err(Unmade::Failed(texts.with(error.key(), &[("path", (&path).into()), ("what", (&what).into())])))
        }
    }
}

/// One clause on what a check found.
pub fn finding_words(finding: &Finding, texts: &Texts) -> String {
    match finding {
        Finding::Broken => texts.get("finding-broken"),
        Finding::Shape => texts.get("finding-shape"),
        Finding::Orphans(count) => texts.with("finding-orphans", &[("count", (*count).into())]),
        Finding::Definitions(count) => texts.with("finding-definitions", &[("count", (*count).into())]),
        Finding::Answers(count) => texts.with("finding-answers", &[("count", (*count).into())]),
        Finding::Value(table) => texts.with("finding-value", &[("table", (*table).into())]),
        Finding::NotPrivate(path) => {
            let path = path.display().to_string();
            texts.with("finding-not-private", &[("path", (&path).into())])
        }
    }
}
