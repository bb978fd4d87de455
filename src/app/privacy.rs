//! What is stored, told; and all of it deleted.

use super::App;
use super::jobs::JobName;
use crate::platform::logging;
use crate::platform::stored_files::{self, StoredFile};
use crate::platform::temporary_files::TemporaryFiles;
use crate::store::{Ask, KNOWN, Table};
use crate::ui::{Erasure, HeldFile, HeldTable, Holdings};
use std::path::{Path, PathBuf};

/// What is stored, and whether it is being deleted.
#[derive(Default)]
pub struct PrivacyDesk {
    /// When it was last looked at.
    holdings: Holdings,
    /// How far deleting everything has come.
    erasure: Option<Erasure>,
}

impl PrivacyDesk {
    /// What is stored, when it was last looked at.
    pub fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    /// How far deleting everything has come.
    pub fn erasure(&self) -> Option<&Erasure> {
        self.erasure.as_ref()
    }

    /// Whether everything is being deleted, or is.
    pub fn is_erasing(&self) -> bool {
        self.erasure.is_some()
    }

    /// It is, but for what could not be.
    pub fn erased(&mut self, left: Vec<PathBuf>) {
        self.erasure = Some(Erasure::Done(left));
    }
}

impl App {
    /// Begins to look, each time somebody wants to know.
    pub(super) fn look_at_holdings(&mut self, ctx: &egui::Context) {
        self.ask_store(Ask::Describe);
        let (folder, backups) = (self.data_folder.clone(), self.policy.policy.backup_folder.clone());
        self.begin(ctx, JobName::Holdings, move |_| {
            let found = stored_files::list(&folder, backups.as_deref(), KNOWN);
            let files = found.into_iter().map(|holding| held(holding, &folder)).collect();
            Box::new(|app, _| app.privacy.holdings.files = files)
        });
    }

    pub(super) fn take_tables(&mut self, tables: Vec<Table>) {
        let held = |Table { name, columns, rows }| HeldTable {
            name,
            columns,
            rows: usize::try_from(rows).unwrap_or(usize::MAX),
        };
        self.privacy.holdings.tables = tables.into_iter().map(held).collect();
    }

    /// Deletes everything that the program holds. From now on there is only
    /// the page that says so.
    pub(super) fn erase_everything(&mut self, ctx: &egui::Context) {
        if self.jobs.is_busy() {
            return self.tell_error(self.texts.get("privacy-busy"));
        }
        self.privacy.erasure = Some(Erasure::UnderWay);
        self.notices.forget();
        self.trash.empty();
        let worker = self.saving.part_with_store();
        let (lock, printed) = (self.window_guard.take(), self.temporary_files.take());
        let (folder, backups) = (self.data_folder.clone(), self.policy.policy.backup_folder.clone());
        self.begin_at_any_price(ctx, JobName::Erase, move |_| {
            // The history has to be closed before it can go.
            drop(worker);
            drop(lock);
            logging::stop();
            let mut left = stored_files::erase(&folder, backups.as_deref(), KNOWN);
            left.extend(printed.and_then(TemporaryFiles::remove));
            Box::new(|app, _| app.privacy.erased(left))
        });
    }
}

fn held(stored: StoredFile, folder: &Path) -> HeldFile {
    let StoredFile { path, bytes, is_private } = stored;
    let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
    HeldFile { name, kilobytes: usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX), is_private }
}
