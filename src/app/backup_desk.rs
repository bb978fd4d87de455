//! Copies of the history: made in the background, restored when a person
//! says so.

use super::file_job::FileJob;
use super::job_results::then;
use super::jobs::JobName;
use super::{App, backups};
use crate::export::Progress;
use crate::i18n::Texts;
use crate::store::{self, Occasion, RestoredBackup, StoreError};
use crate::ui::{BackupAction, Backups, Place};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long the first copy waits, so that the window opens undisturbed and is
/// drawn with nothing in memory that only a copy needs.
const FIRST: Duration = Duration::from_secs(5);
const GLANCE: Duration = Duration::from_millis(100);

/// The copies, and when the next is due.
pub struct BackupDesk {
    /// What the page shows.
    shown: Backups,
    /// Whether the history changed while a copy was being made.
    is_due: bool,
    /// The change after which a copy is made.
    after: Option<u64>,
}

impl BackupDesk {
    /// Of a data folder; `decided` is the workplace's folder of copies.
    pub fn new(data_folder: &Path, decided: Option<&PathBuf>) -> Self {
        let folder = decided.cloned().unwrap_or_else(|| data_folder.join(store::BACKUP_FOLDER));
        let shown = Backups { folder, is_decided: decided.is_some(), saved: None, wanted: None };
        Self { shown, is_due: false, after: None }
    }

    /// What the page shows.
    pub fn shown(&self) -> &Backups {
        &self.shown
    }

    /// The page with these copies on it, for tests.
    pub fn show(&mut self, shown: Backups) {
        self.shown = shown;
    }

    /// Where the copies lie.
    pub fn folder(&self) -> PathBuf {
        self.shown.folder.clone()
    }

    /// Asks whether this copy is to be restored, or no longer.
    pub fn want(&mut self, copy: Option<PathBuf>) {
        self.shown.wanted = copy;
    }
}

impl App {
    /// Carries out what concerns copies.
    pub(super) fn act_on_backups(&mut self, ctx: &egui::Context, action: BackupAction) {
        match action {
            BackupAction::BackUp => {
                let (source, folder) = (self.source.clone(), self.backup.folder());
                let now = (self.edge.now)();
                self.begin(ctx, JobName::Backup, move |_| {
                    let made = store::back_up(&source, &folder, now.datetime(), Occasion::Asked);
                    Box::new(|app, ctx| app.take_over_backup(ctx, made, Occasion::Asked))
                });
            }
            BackupAction::SaveBackup => self.ask(ctx, FileJob::SaveBackup),
            BackupAction::PickBackup => self.ask(ctx, FileJob::PickBackup),
            BackupAction::WantBackup(path) => self.backup.shown.wanted = Some(path),
            BackupAction::KeepHistory => self.backup.shown.wanted = None,
            BackupAction::RestoreBackup(copy) => {
                self.backup.shown.wanted = None;
                let (backups, now) = (self.backup.folder(), (self.edge.now)().datetime());
                self.take_copy(copy, backups, now);
            }
            BackupAction::CheckHistory => {
                let (source, folder) = (self.source.clone(), self.backup.folder());
                let texts = Texts::new(self.texts.language());
                self.begin(ctx, JobName::Check, move |_| {
                    then(backups::check(&source, &folder, &texts), |app, _, said| app.say(said))
                });
            }
        }
    }

    /// Makes a copy if it is time, beside everything else and without a word.
    pub(super) fn back_up_when_due(&mut self, ctx: &egui::Context, is_first: bool) {
        if self.jobs.is_running(JobName::AutomaticBackup) {
            // It may have begun before what has changed.
            self.backup.is_due = true;
            return;
        }
        let (source, folder) = (self.source.clone(), self.backup.folder());
        let now = (self.edge.now)();
        let wait = if is_first { FIRST } else { Duration::ZERO };
        self.begin(ctx, JobName::AutomaticBackup, move |progress| {
            let back_up = || store::back_up(&source, &folder, now.datetime(), Occasion::MayBeDue);
            let made = if waited(wait, progress) { back_up() } else { Ok(None) };
            Box::new(|app, ctx| app.take_over_backup(ctx, made, Occasion::MayBeDue))
        });
    }

    /// A change after which a copy is made, when it is on disk.
    pub(super) fn back_up_after(&mut self, ticket: u64) {
        self.backup.after = Some(ticket);
    }

    /// Everything up to this request is on disk.
    pub(super) fn back_up_when_stored(&mut self, ctx: &egui::Context, ticket: u64) {
        if self.backup.after.take_if(|change| *change == ticket).is_some() {
            self.back_up_when_due(ctx, false);
        }
    }

    /// Reads the folder again; the list shows what is there now.
    pub(super) fn list_backups(&mut self, ctx: &egui::Context) {
        let folder = self.backup.folder();
        self.begin(ctx, JobName::ListBackups, move |_| {
            let saved = store::saved(&folder);
            Box::new(|app, _| app.backup.shown.saved = Some(saved))
        });
    }

    fn take_over_backup(
        &mut self,
        ctx: &egui::Context,
        result: Result<Option<crate::backup::Saved>, StoreError>,
        occasion: Occasion,
    ) {
        if occasion == Occasion::MayBeDue && std::mem::take(&mut self.backup.is_due) {
            self.back_up_when_due(ctx, false);
        }
        match result {
            Ok(made) => {
                if made.is_some() && occasion == Occasion::Asked {
                    self.tell("backups-made");
                }
                if *self.pages.shown() == Place::Backups {
                    self.list_backups(ctx);
                }
            }
            Err(StoreError::Damaged) => self.tell_error(self.texts.get("backups-damaged")),
            Err(error) => {
                log::error!("no copy could be made: {}", error.key());
                let (key, folder) = match error {
                    StoreError::DiskFull => ("backups-full", &self.backup.shown.folder),
                    StoreError::Occupied => (error.key(), &self.backup.shown.folder),
                    // Not the copies' fault: what was to be copied is gone.
                    StoreError::NotThere => ("backups-gone", &self.data_folder),
                    _ => ("backups-failed", &self.backup.shown.folder),
                };
                let path = folder.display().to_string();
                self.tell_error(self.texts.with(key, &[("path", (&path).into())]));
                if matches!(error, StoreError::NotThere) {
                    // Keeps what there is, and tells where.
                    self.look_at_history();
                }
            }
        }
    }

    /// The window shows the restored history, as if it had been opened now.
    pub(super) fn take_restored(&mut self, ctx: &egui::Context, ticket: u64, taken: RestoredBackup) {
        // What was changed since it was asked for came into the restored file.
        if !self.saving.is_newest(ticket) {
            self.saving.note_news();
        }
        let RestoredBackup { restored, current } = taken;
        self.show_current(current);
        // What could be taken back belonged to the history that is gone.
        self.sessions.forget_undo();
        self.trash.empty();
        self.handing.forget();
        let key = if restored.was_damaged { "backups-restored-damaged" } else { "backups-restored" };
        let kept = restored.kept.unwrap_or_default().display().to_string();
        let args = [("count", restored.sessions.into()), ("kept", (&kept).into())];
        let mut said = self.texts.with(key, &args);
        if restored.lies_open {
            said = format!("{said} {}", self.texts.get("restored-open"));
        }
        self.say(said);
        if *self.pages.shown() == Place::Backups {
            self.list_backups(ctx);
        }
        self.back_up_when_due(ctx, false);
    }

    /// Says why nothing was restored.
    pub(super) fn tell_not_restored(&mut self, key: &str, path: &Path) {
        let path = path.display().to_string();
        self.tell_error(self.texts.with(key, &[("path", (&path).into())]));
    }
}

/// Waits, unless it is called off meanwhile.
fn waited(wait: Duration, progress: &Progress) -> bool {
    let began = Instant::now();
    while began.elapsed() < wait {
        if progress.is_wanted().is_err() {
            return false;
        }
        std::thread::sleep(GLANCE);
    }
    true
}
