//! `backup`, `restore` and `check`: they work on the file as a whole, and
//! also where it cannot be opened.

use super::error::Failure;
use super::print;
use super::prompt::{self, Wanted};
use crate::i18n::Texts;
use crate::platform::lock::{self, WindowGuard};
use crate::platform::{clock, folders};
use crate::policy::Policy;
use crate::service::{ServiceError, backups, opening};
use crate::store::{self, Source, StoreError};
use std::path::{Path, PathBuf};

/// A history and the folder of its copies.
pub struct Kept {
    /// The history.
    pub source: Source,
    /// The folder of its copies.
    pub backups: PathBuf,
    /// Whether the folder is where it is without being asked for.
    is_usual: bool,
}

impl Kept {
    /// The history with its folder of copies, which a policy may have moved.
    pub fn new(source: Source, policy: &Policy) -> Self {
        let backups = folders::backup_dir(source.data_dir(), policy);
        let is_usual = folders::data_dir(None, policy).as_deref() == Some(source.data_dir());
        Self { source, backups, is_usual }
    }

    /// What to say of a history that cannot be used: where it is damaged, also
    /// how the newest good copy is restored.
    pub fn refused(&self, error: StoreError) -> Failure {
        let folder = self.source.data_dir().to_owned();
        match error {
            StoreError::Damaged => Failure::Damaged(folder, self.way_back()),
            error => ServiceError::Store(error, folder).into(),
        }
    }

    /// Nothing is begun anew where the history is gone and there are copies.
    pub fn is_there(&self) -> Result<(), Failure> {
        let Some(copy) = backups::copy_of_gone(&self.source, &self.backups) else { return Ok(()) };
        let lies_in = copy.parent().unwrap_or(&self.backups).to_owned();
        Err(Failure::Gone(Box::new((self.source.data_dir().to_owned(), self.restoring(&copy), lies_in))))
    }

    /// The command that restores the newest good copy, if there is one.
    fn way_back(&self) -> Option<String> {
        Some(self.restoring(&backups::newest(&self.source, &self.backups)?))
    }

    fn restoring(&self, copy: &Path) -> String {
        let folder = self.source.data_dir();
        let elsewhere = if self.is_usual { String::new() } else { format!(" --data-dir \"{}\"", folder.display()) };
        format!("selvsyn{elsewhere} restore \"{}\"", copy.display())
    }
}

/// Writes a copy to `out`.
///
/// # Errors
/// An ending by which no copy is found, and what kept it from being made.
pub fn backup(kept: &Kept, out: &Path, texts: &Texts) -> Result<(), Failure> {
    kept.is_there()?;
    let written = backups::write_copy(&kept.source, out);
    let count = written.map_err(|error| match error {
        ServiceError::Store(error @ StoreError::Damaged, _) => kept.refused(error),
        error => error.into(),
    })?;
    let path = out.display().to_string();
    print(&format!("{}\n", texts.with("backup-wrote", &[("path", (&path).into()), ("count", count.into())])))
}

/// Makes the history what `file` is, and says where what was there is kept.
///
/// # Errors
/// Each leaves everything as it was.
pub fn restore(kept: &Kept, file: &Path, texts: &Texts) -> Result<(), Failure> {
    let _lock = lock_if_taken(kept)?;
    let mut source = kept.source.clone();
    if source.passphrase().is_none() && store::is_encrypted(file) {
        source = source.with_passphrase(Some(prompt::ask(Wanted::History, texts)?));
    }
    let restored = store::restore(&source, &kept.backups, file, clock::now().datetime())
        .map_err(|error| Failure::Restore(Box::new((error, file.to_owned(), kept.source.data_dir().to_owned()))))?;
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

/// Says whether the history is whole.
///
/// # Errors
/// What is wrong with it, and what kept it from being read.
pub fn check(kept: &Kept, texts: &Texts) -> Result<(), Failure> {
    kept.is_there()?;
    let report = store::check(&kept.source, &kept.backups).map_err(|error| kept.refused(error))?;
    let folder = kept.source.data_dir();
    if report.findings.is_empty() {
        return print(&format!("{}\n", backups::whole_words(&report, folder, texts)));
    }
    let way_back = if backups::is_damaged(&report.findings) { kept.way_back() } else { None };
    Err(Failure::Findings(Box::new((report.findings, folder.to_owned(), way_back))))
}

/// As [`lock`], where there is or was a window of the history: it would go on
/// with what it had read before.
pub fn lock_if_taken(kept: &Kept) -> Result<Option<WindowGuard>, Failure> {
    if lock::was_taken(kept.source.data_dir()) { lock(kept).map(Some) } else { Ok(None) }
}

/// Makes sure that this is the only window of the history.
pub fn lock(kept: &Kept) -> Result<WindowGuard, Failure> {
    let folder = kept.source.data_dir();
    let lock = opening::lock(folder).map_err(|error| ServiceError::Store(error, folder.to_owned()))?;
    lock.ok_or_else(|| Failure::AlreadyOpen(folder.to_owned()))
}
