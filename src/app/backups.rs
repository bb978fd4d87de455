//! Copies of the history: made in the background, restored when a person
//! says so.

use super::App;
use super::files::FileJob;
use super::job_results::{Made, Unmade, then};
use super::jobs::JobName;
use crate::export::Progress;
use crate::i18n::Texts;
use crate::plan::{Journal, Plans};
use crate::platform::{files, writing};
use crate::scoring::History;
use crate::store::{self, Finding, Occasion, Source, StoreError, TakenBack};
use crate::ui::{Action, Backups, Place};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long the first copy waits, so that the window opens undisturbed.
const FIRST: Duration = Duration::from_secs(2);
const GLANCE: Duration = Duration::from_millis(100);

impl App {
    /// Carries out what concerns copies.
    pub(super) fn apply_to_backups(&mut self, ctx: &egui::Context, action: Action) {
        match action {
            Action::BackUp => {
                let (source, folder) = (self.source.clone(), self.state.backups.folder.clone());
                let now = (self.edge.now)();
                self.begin(ctx, JobName::Backup, move |_| {
                    let made = store::back_up(&source, &folder, now.datetime(), Occasion::Asked);
                    Box::new(|app, ctx| app.take_over_backup(ctx, made, Occasion::Asked))
                });
            }
            Action::SaveBackup => self.ask(ctx, FileJob::SaveBackup),
            Action::PickBackup => self.ask(ctx, FileJob::PickBackup),
            Action::WantBackup(path) => self.state.backups.wanted = Some(path),
            Action::KeepHistory => self.state.backups.wanted = None,
            Action::Restore(copy) => {
                self.state.backups.wanted = None;
                let (backups, now) = (self.state.backups.folder.clone(), (self.edge.now)().datetime());
                self.take_copy(copy, backups, now);
            }
            Action::CheckHistory => {
                let (source, folder) = (self.source.clone(), self.state.backups.folder.clone());
                let snapshot = self.snapshot();
                self.begin(ctx, JobName::Check, move |_| {
                    then(check(&source, &folder, &Texts::new(snapshot.language)), |app, _, said| app.say(said))
                });
            }
            _ => {}
        }
    }

    /// Makes a copy if it is time, beside everything else and without a word.
    pub(super) fn back_up_when_due(&mut self, ctx: &egui::Context, is_first: bool) {
        if self.jobs.is_running(JobName::AutomaticBackup) {
            // It may have begun before what has changed.
            self.state.is_backup_due = true;
            return;
        }
        let (source, folder) = (self.source.clone(), self.state.backups.folder.clone());
        let now = (self.edge.now)();
        let wait = if is_first { FIRST } else { Duration::ZERO };
        self.begin(ctx, JobName::AutomaticBackup, move |progress| {
            let back_up = || store::back_up(&source, &folder, now.datetime(), Occasion::MayBeDue);
            let made = if waited(wait, progress) { back_up() } else { Ok(None) };
            Box::new(|app, ctx| app.take_over_backup(ctx, made, Occasion::MayBeDue))
        });
    }

    /// Reads the folder again; the list shows what is there now.
    pub(super) fn list_backups(&mut self, ctx: &egui::Context) {
        let folder = self.state.backups.folder.clone();
        self.begin(ctx, JobName::ListBackups, move |_| {
            let saved = store::saved(&folder);
            Box::new(|app, _| app.state.backups.saved = Some(saved))
        });
    }

    pub(super) fn take_over_backup(
        &mut self,
        ctx: &egui::Context,
        result: Result<Option<crate::backup::Saved>, StoreError>,
        occasion: Occasion,
    ) {
        if occasion == Occasion::MayBeDue && std::mem::take(&mut self.state.is_backup_due) {
            self.back_up_when_due(ctx, false);
        }
        match result {
            Ok(made) => {
                if made.is_some() && occasion == Occasion::Asked {
                    self.tell("backups-made");
                }
                if self.state.place == Place::Backups {
                    self.list_backups(ctx);
                }
            }
            Err(StoreError::Damaged) => self.tell_error(self.texts.get("backups-damaged")),
            Err(error) => {
                log::error!("no copy could be made: {}", error.key());
                let path = self.state.backups.folder.display().to_string();
                let key = match error {
                    StoreError::DiskFull => "backups-full",
                    StoreError::Occupied | StoreError::NotThere => error.key(),
                    _ => "backups-failed",
                };
                self.tell_error(self.texts.with(key, &[("path", (&path).into())]));
            }
        }
    }

    /// The window shows the restored history, as if it had been opened now.
    pub(super) fn take_back(&mut self, ctx: &egui::Context, ticket: u64, taken: TakenBack) {
        // What was changed since it was asked for came into the restored file.
        self.is_stale |= ticket != self.state.newest_ticket;
        let TakenBack { restored, instruments, loaded, settings } = taken;
        for instrument in instruments {
            self.state.catalog.remember(instrument);
        }
        self.state.history = Arc::new(History::new(loaded.sessions, &self.state.catalog));
        self.show_blank_again();
        self.state.plans = Arc::new(Plans::new(loaded.plans));
        self.state.journal = Arc::new(Journal::new(loaded.journal));
        // What could be taken back belonged to the history that is gone.
        self.state.undo.clear();
        self.state.deleted.clear();
        self.state.contributing = None;
        self.secret = None;
        self.adopt(settings);
        let key = if restored.was_damaged { "backups-restored-damaged" } else { "backups-restored" };
        let kept = restored.kept.unwrap_or_default().display().to_string();
        let args = [("count", restored.sessions.into()), ("kept", (&kept).into())];
        let mut said = self.texts.with(key, &args);
        if restored.lies_open {
            said = format!("{said} {}", self.texts.get("restored-open"));
        }
        self.say(said);
        if self.state.place == Place::Backups {
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

/// What the page begins with.
pub fn backups(data_folder: &Path, decided: Option<&PathBuf>) -> Backups {
    let folder = decided.cloned().unwrap_or_else(|| data_folder.join(store::BACKUP_FOLDER));
    Backups { folder, is_decided: decided.is_some(), saved: None, wanted: None }
}

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

fn check(source: &Source, backups: &Path, texts: &Texts) -> Made<String> {
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
