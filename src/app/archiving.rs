//! Writing archives: what no page shows is asked for first, so that it goes
//! along as it is now.

use super::App;
use super::file_desk::{Try, Work};
use super::file_job::FileJob;
use super::job_tasks;
use crate::contents::Vault;
use crate::export::Progress;
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// An archive that waits for what no page shows.
#[derive(Default)]
pub struct ArchiveDesk {
    /// What the store was asked with, and what waits for it.
    waiting: Option<(u64, Try)>,
    is_fresh: bool,
}

impl ArchiveDesk {
    /// Whether something waits for the store.
    pub fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }
}

impl App {
    /// What is to be done now: an archive waits until the store has answered.
    pub(super) fn when_vault_is_read(&mut self, wanted: Try) -> Option<Try> {
        let is_archive = matches!(wanted.job, FileJob::History | FileJob::Sealed);
        if !is_archive || std::mem::take(&mut self.archiving.is_fresh) {
            return Some(wanted);
        }
        let ticket = self.ask_store(crate::store::Ask::Vault)?;
        self.archiving.waiting = Some((ticket, wanted));
        None
    }

    pub(super) fn take_vault(&mut self, ctx: &egui::Context, vault: Vault) {
        self.state.contents.vault = Arc::new(vault);
        if let Some((_, wanted)) = self.archiving.waiting.take() {
            self.archiving.is_fresh = true;
            self.run(ctx, wanted);
        }
    }

    /// Writes the whole history, for anybody or behind a passphrase.
    pub(super) fn archive_work(&self, job: FileJob, now: Timestamp) -> Work {
        let snapshot = self.snapshot();
        if matches!(job, FileJob::Sealed) {
            let sealing = self.lock.sealing();
            let write =
                move |path: &Path, p: &Progress| job_tasks::sealed_history(&snapshot, sealing.as_ref(), path, now, p);
            return self.writing(write);
        }
        self.writing(move |path, p| job_tasks::history(&snapshot, path, now, p))
    }

    /// What is said beside an archive that lies open, where something of it
    /// was left out.
    pub(super) fn left_out_words(&self, path: &Path) -> String {
        let contents = &self.state.contents;
        let is_archive = crate::platform::files::ending(path) == "json";
        if is_archive && contents.has_secrets() {
            format!(" {}", self.texts.get("archive-left-out"))
        } else {
            String::new()
        }
    }
}
