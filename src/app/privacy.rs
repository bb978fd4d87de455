//! What is stored, told; and all of it deleted.

use super::App;
use super::jobs::JobName;
use crate::platform::logging;
use crate::platform::stored_files::{self, StoredFile};
use crate::platform::temporary_files::TemporaryFiles;
use crate::store::{Ask, KNOWN, Table};
use crate::ui::{Erasure, HeldFile, HeldTable};
use std::path::Path;

impl App {
    /// Begins to look, each time somebody wants to know.
    pub(super) fn look_at_holdings(&mut self, ctx: &egui::Context) {
        self.ask_store(Ask::Describe);
        let (folder, backups) = (self.state.data_folder.clone(), self.state.policy.policy.backup_folder.clone());
        self.begin(ctx, JobName::Holdings, move |_| {
            let found = stored_files::list(&folder, backups.as_deref(), KNOWN);
            let files = found.into_iter().map(|stored| held(stored, &folder)).collect();
            Box::new(|app, _| app.state.holdings.files = files)
        });
    }

    pub(super) fn take_tables(&mut self, tables: Vec<Table>) {
        let held = |Table { name, columns, rows }| HeldTable {
            name,
            columns,
            rows: usize::try_from(rows).unwrap_or(usize::MAX),
        };
        self.state.holdings.tables = tables.into_iter().map(held).collect();
    }

    /// Deletes everything that the program holds. From now on there is only
    /// the page that says so.
    pub(super) fn erase_everything(&mut self, ctx: &egui::Context) {
        if self.jobs.is_busy() {
            return self.tell_error(self.texts.get("privacy-busy"));
        }
        self.state.erasure = Some(Erasure::UnderWay);
        self.notices.forget();
        self.trash.empty();
        let worker = self.saving.part_with_store();
        let (lock, printed) = (self.window_guard.take(), self.temporary_files.take());
        let (folder, backups) = (self.state.data_folder.clone(), self.state.policy.policy.backup_folder.clone());
        self.begin_at_any_price(ctx, JobName::Erase, move |_| {
            // The history has to be closed before it can go.
            drop(worker);
            drop(lock);
            logging::stop();
            let mut left = stored_files::erase(&folder, backups.as_deref(), KNOWN);
            left.extend(printed.and_then(TemporaryFiles::remove));
            Box::new(|app, _| app.state.erasure = Some(Erasure::Done(left)))
        });
    }
}

fn held(stored: StoredFile, folder: &Path) -> HeldFile {
    let StoredFile { path, bytes, is_private } = stored;
    let name = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
    HeldFile { name, kilobytes: usize::try_from(bytes.div_ceil(1000)).unwrap_or(usize::MAX), is_private }
}
