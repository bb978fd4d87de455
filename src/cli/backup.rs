//! `backup`, `restore` and `check`: they work on the file as a whole, and
//! also where it cannot be opened.

use super::error::Failure;
use super::passphrase::{self, Wanted};
use super::print;
use crate::i18n::Texts;
use crate::platform::lock::{self, WindowLock};
use crate::platform::{clock, folders};
use crate::policy::Policy;
use crate::service::opening;
use crate::store::{self, Finding, Source, StoreError};
use std::path::{Path, PathBuf};

/// A history and the folder of its copies.
pub struct Kept {
    pub source: Source,
    pub backups: PathBuf,
    /// Whether the folder is where it is without being asked for.
    is_usual: bool,
}

impl Kept {
    pub fn new(source: Source, policy: &Policy) -> Self {
        let backups = folders::backup_dir(source.folder(), policy);
        let is_usual = folders::data_dir(None, policy).as_deref() == Some(source.folder());
        Self { source, backups, is_usual }
    }

    /// What to say of a history that cannot be used: where it is damaged, also
    /// how the newest good copy is restored.
    pub fn refused(&self, error: StoreError) -> Failure {
        let folder = self.source.folder().to_owned();
        match error {
            StoreError::Damaged => Failure::Damaged(folder, self.way_back()),
            error => Failure::Store(error, folder),
        }
    }

    /// Why nothing is begun anew: the history is gone, and there are copies.
    pub fn gone(&self) -> Option<Failure> {
        if !store::is_gone(&self.source, &self.backups) {
            return None;
        }
        let copy = store::newest_offered(&self.source, &self.backups)?.path;
        let lies_in = copy.parent().unwrap_or(&self.backups).to_owned();
        Some(Failure::Gone(Box::new((self.source.folder().to_owned(), self.restoring(&copy), lies_in))))
    }

    /// The command that restores the newest good copy, if there is one.
    fn way_back(&self) -> Option<String> {
        Some(self.restoring(&store::newest_offered(&self.source, &self.backups)?.path))
    }

    fn restoring(&self, copy: &Path) -> String {
        let folder = self.source.folder();
        let elsewhere = if self.is_usual { String::new() } else { format!(" --data-dir \"{}\"", folder.display()) };
        format!("selvsyn{elsewhere} restore \"{}\"", copy.display())
    }
}

pub fn backup(kept: &Kept, out: &Path, texts: &Texts) -> Result<(), Failure> {
    if store::is_itself(&kept.source, out) {
        return Err(Failure::Itself(out.to_owned()));
    }
    if kept.source.is_missing() {
        return Err(kept.refused(StoreError::NotThere));
    }
    let opened = kept.source.open().map_err(|error| kept.refused(error))?;
    let count = opened.write_copy(out).map_err(|error| match error {
        StoreError::Damaged | StoreError::Busy => kept.refused(error),
        StoreError::DiskFull => Failure::Store(error, out.to_owned()),
        StoreError::Folder(error) => Failure::unwritten(&error, out),
        _ => Failure::Write(out.to_owned(), "error-write"),
    })?;
    let path = out.display().to_string();
    print(&format!("{}\n", texts.with("backup-wrote", &[("path", (&path).into()), ("count", count.into())])))
}

pub fn restore(kept: &Kept, file: &Path, texts: &Texts) -> Result<(), Failure> {
    // A window would go on with what it had read before.
    let _lock = if lock::was_taken(kept.source.folder()) { Some(lock(kept)?) } else { None };
    let mut source = kept.source.clone();
    if source.passphrase().is_none() && store::is_locked(file) {
        source = source.with_passphrase(Some(passphrase::ask(Wanted::History, texts)?));
    }
    let restored = store::restore(&source, &kept.backups, file, clock::now().datetime())
        .map_err(|error| Failure::Restore(Box::new((error, file.to_owned(), kept.source.folder().to_owned()))))?;
    let (path, there) = (file.display().to_string(), restored.kept.map(|there| there.display().to_string()));
    let key = match (&there, restored.was_damaged) {
        (None, _) => "restored",
        (Some(_), false) => "restored-over",
        (Some(_), true) => "restored-over-damaged",
    };
    let there = there.unwrap_or_default();
    let args = [("path", (&path).into()), ("count", restored.sessions.into()), ("kept", (&there).into())];
    let open = if restored.lies_open { format!(" {}", texts.get("restored-open")) } else { String::new() };
    print(&format!("{}{open}\n", texts.with(key, &args)))
}

pub fn check(kept: &Kept, texts: &Texts) -> Result<(), Failure> {
    let report = store::check(&kept.source, &kept.backups).map_err(|error| kept.refused(error))?;
    let path = kept.source.folder().display().to_string();
    if report.findings.is_empty() {
        let args = [("path", (&path).into()), ("count", report.sessions.into())];
        return print(&format!("{}\n", texts.with("check-whole", &args)));
    }
    let is_damaged = report.findings.iter().any(|finding| !matches!(finding, Finding::NotPrivate(_)));
    let way_back = if is_damaged { kept.way_back() } else { None };
    Err(Failure::Findings(Box::new((report.findings, kept.source.folder().to_owned(), way_back))))
}

/// Makes sure that this is the only window of the history.
pub fn lock(kept: &Kept) -> Result<WindowLock, Failure> {
    let folder = kept.source.folder();
    let lock = opening::lock(folder).map_err(|error| Failure::Store(error, folder.to_owned()))?;
    lock.ok_or_else(|| Failure::AlreadyOpen(folder.to_owned()))
}
