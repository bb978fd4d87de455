//! Copies of the history: written where a person says, checked, restored.

use super::ServiceError;
use crate::export::ExportError;
use crate::i18n::Texts;
use crate::platform::files;
use crate::store::{self, Finding, Report, RestoreError, Source, StoreError};
use std::path::{Path, PathBuf};

/// The endings of a copy. By them the window finds it again.
pub const BACKUP_ENDINGS: &[&str] = &["sqlite3"];

/// Writes a copy for elsewhere; gives how many finished sessions are in it.
///
/// # Errors
/// [`ServiceError::Itself`], [`ServiceError::Export`] for another ending,
/// [`ServiceError::Store`] where the history cannot be read or the disk is
/// full, [`ServiceError::Write`].
pub fn write_copy(source: &Source, out: &Path) -> Result<usize, ServiceError> {
    let of_history = |error| ServiceError::Store(error, source.data_dir().to_owned());
    if store::is_itself(source, out) {
        return Err(ServiceError::Itself(out.to_owned()));
    }
    if !BACKUP_ENDINGS.contains(&files::ending(out).as_str()) {
        return Err(ExportError::Ending(BACKUP_ENDINGS).into());
    }
    if source.is_missing() {
        return Err(of_history(StoreError::NotThere));
    }
    let opened = source.open().map_err(of_history)?;
    opened.write_copy(out).map_err(|error| match error {
        StoreError::Damaged | StoreError::Busy => of_history(error),
        StoreError::DiskFull => ServiceError::Store(error, out.to_owned()),
        StoreError::Folder(error) => ServiceError::unwritten(&error, out),
        _ => ServiceError::Write(out.to_owned(), "error-write"),
    })
}

/// The copy to restore, where the history is gone: nothing is begun anew then.
pub fn copy_of_gone(source: &Source, backups: &Path) -> Option<PathBuf> {
    if store::is_gone(source, backups) { newest(source, backups) } else { None }
}

/// The newest good copy.
pub fn newest(source: &Source, backups: &Path) -> Option<PathBuf> {
    Some(store::newest_offered(source, backups)?.path)
}

/// What a check of the history in `folder` came to, where nothing is wrong.
pub fn whole_words(report: &Report, folder: &Path, texts: &Texts) -> String {
    let path = folder.display().to_string();
    texts.with("check-whole", &[("path", (&path).into()), ("count", report.sessions.into())])
}

/// Everything that a check found, and what to do: `way_back` where the history
/// is damaged.
pub fn found_words(findings: &[Finding], folder: &Path, way_back: &str, texts: &Texts) -> String {
    let found: Vec<String> = findings.iter().map(|finding| finding_words(finding, texts)).collect();
    let (path, found) = (folder.display().to_string(), found.join("; "));
    let open = texts.get("check-make-private");
    let advice = if is_damaged(findings) { way_back } else { &open };
    texts.with("check-found", &[("path", (&path).into()), ("found", (&found).into()), ("advice", advice.into())])
}

/// Whether more is wrong than who may read the file.
pub fn is_damaged(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| !matches!(finding, Finding::NotPrivate(_)))
}

/// One clause on what a check found.
fn finding_words(finding: &Finding, texts: &Texts) -> String {
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

/// Why the copy was not restored into `folder`.
pub fn not_restored_words(error: &RestoreError, copy: &Path, folder: &Path, texts: &Texts) -> String {
    let path = if error.is_about_copy() { copy } else { folder }.display().to_string();
    let what = match error {
        RestoreError::History(error) => error.what(texts.language()),
        _ => String::new(),
    };
    texts.with(error.key(), &[("path", (&path).into()), ("what", (&what).into())])
}
