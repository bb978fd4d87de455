//! Reading and writing files that a person chose.

use super::App;
use super::state::State;
use crate::chart::{Kind, Profile};
use crate::export::{self, archive};
use crate::platform::dialogs::{self, FileAnswer, FileRequest};
use crate::platform::files;
use crate::store::{Import, ImportSummary, Request};
use crate::ui::{Notice, Shown};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Largest archive that is read, in bytes. Ten thousand sessions with
/// remarks take about a tenth of it.
const MAX_ARCHIVE_BYTES: u64 = 256 * 1024 * 1024;

/// What a file is wanted for.
#[derive(Clone, Debug, PartialEq)]
pub enum FileJob {
    /// A chart, as SVG or PNG by the file's ending.
    Chart(Shown, Kind),
    /// The history, as CSV or JSON by the file's ending.
    History,
    /// The plan's dates, as iCalendar.
    Calendar,
    /// An archive to merge.
    Import,
}

impl App {
    pub(super) fn ask_to_save_chart(&mut self, ctx: &egui::Context, shown: Shown, kind: Kind) {
        let request = self.request("dialog-save-chart", Some("selvsyn-profil.png"), &["png", "svg"]);
        self.ask(ctx, FileJob::Chart(shown, kind), &request);
    }

    pub(super) fn ask_to_save_history(&mut self, ctx: &egui::Context) {
        let request = self.request("dialog-save-history", Some("selvsyn.json"), &["json", "csv"]);
        self.ask(ctx, FileJob::History, &request);
    }

    pub(super) fn ask_to_save_calendar(&mut self, ctx: &egui::Context) {
        let request = self.request("dialog-save-calendar", Some("selvsyn.ics"), &["ics"]);
        self.ask(ctx, FileJob::Calendar, &request);
    }

    pub(super) fn ask_to_import(&mut self, ctx: &egui::Context) {
        let request = self.request("dialog-import", None, &["json"]);
        self.ask(ctx, FileJob::Import, &request);
    }

    fn request(&self, title: &str, save_as: Option<&str>, extensions: &[&str]) -> FileRequest {
        FileRequest {
            title: self.texts.get(title),
            folder: self.state.folder.clone(),
            save_as: save_as.map(str::to_owned),
            extensions: extensions.iter().map(|extension| (*extension).to_owned()).collect(),
        }
    }

    /// One dialog at a time: a second one is not opened on top of the first.
    fn ask(&mut self, ctx: &egui::Context, job: FileJob, request: &FileRequest) {
        if self.dialog.is_some() {
            return;
        }
        self.state.path_wanted = None;
        let waker = ctx.clone();
        let answer = (self.edge.ask_for_file)(request, Box::new(move || waker.request_repaint()));
        self.dialog = Some((job, answer));
    }

    pub(super) fn drain_dialog(&mut self) {
        let Some((job, receiver)) = self.dialog.take() else { return };
        match receiver.try_recv() {
            Ok(FileAnswer::Chosen(path)) => self.run(&job, &path),
            Ok(FileAnswer::Cancelled) | Err(std::sync::mpsc::TryRecvError::Disconnected) => {}
            Ok(FileAnswer::Unavailable) => {
                let name = match &job {
                    FileJob::Chart(..) => "selvsyn-profil.png",
                    FileJob::History | FileJob::Import => "selvsyn.json",
                    FileJob::Calendar => "selvsyn.ics",
                };
                let folder = self.state.folder.clone().or_else(crate::platform::folders::documents);
                let path = folder.unwrap_or_default().join(name).display().to_string();
                self.state.path_wanted = Some((job, path));
            }
            Err(std::sync::mpsc::TryRecvError::Empty) => self.dialog = Some((job, receiver)),
        }
    }

    pub(super) fn use_typed_path(&mut self, path: &str) {
        if let Some((job, _)) = self.state.path_wanted.take() {
            self.run(&job, &PathBuf::from(path.trim()));
        }
    }

    fn run(&mut self, job: &FileJob, path: &Path) {
        if let Some(folder) = dialogs::folder_of(path).filter(|folder| self.state.folder.as_ref() != Some(folder)) {
            self.state.folder = Some(folder.clone());
            self.send(Request::SaveFolder(folder));
        }
        let done = match job {
            FileJob::Chart(shown, kind) => self.write_chart(path, *shown, *kind),
            FileJob::History => self.write_history(path),
            FileJob::Calendar => self.write_calendar(path),
            FileJob::Import => self.import(path),
        };
        match done {
            Ok(None) => {}
            Ok(Some(text)) => self.state.notice = Some(Notice { text, is_error: false, offers_undo: false }),
            Err(text) => self.state.notice = Some(Notice { text, is_error: true, offers_undo: false }),
        }
    }

    fn write_chart(&self, path: &Path, shown: Shown, kind: Kind) -> Result<Option<String>, String> {
        let history = &self.state.history;
        let profile = match shown {
            Shown::Combined => Profile::combined(history, &self.state.catalog),
            Shown::Session(id) => history.get(id).map(|record| {
                Profile::of_session(record, history.previous(record)).with_then_test(history.then_test(id))
            }),
        };
        let profile = profile.ok_or_else(|| self.texts.get("error-nothing-to-show"))?;
        let svg = export::svg(&profile, kind, &self.texts);
        match extension(path).as_str() {
            "svg" => self.write(path, svg.as_bytes()),
            "png" => {
                let png = export::png(&svg, 2.0).map_err(|_| self.texts.get("error-picture"))?;
                self.write(path, &png)
            }
            _ => Err(self.texts.with("error-ending", &[("endings", ".png, .svg".into())])),
        }
    }

    fn write_history(&self, path: &Path) -> Result<Option<String>, String> {
        match extension(path).as_str() {
            "json" => {
                let now = (self.edge.now)().timestamp();
                self.write(path, archive::write(self.contents(), now).as_bytes())
            }
            "csv" => self.write(path, &export::csv(&self.state.history, &self.texts)),
            _ => Err(self.texts.with("error-ending", &[("endings", ".json, .csv".into())])),
        }
    }

    fn contents(&self) -> archive::Contents<'_> {
        let State { history, plans, journal, settings, .. } = &self.state;
        archive::Contents { history, plans, journal, settings }
    }

    fn write_calendar(&self, path: &Path) -> Result<Option<String>, String> {
        if extension(path) != "ics" {
            return Err(self.texts.with("error-ending", &[("endings", ".ics".into())]));
        }
        let State { history, plans, .. } = &self.state;
        let now = (self.edge.now)().timestamp();
        let calendar = export::calendar(plans, history, &self.texts, now);
        self.write(path, calendar.ok_or_else(|| self.texts.get("error-no-dates"))?.as_bytes())
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<Option<String>, String> {
        let shown = path.display().to_string();
        match files::write_atomically(path, bytes) {
            Ok(()) => Ok(Some(self.texts.with("file-written", &[("path", (&shown).into())]))),
            Err(error) => {
                log::error!("a file could not be written: {}", error.kind());
                Err(self.texts.with("error-write", &[("path", (&shown).into())]))
            }
        }
    }

    fn import(&mut self, path: &Path) -> Result<Option<String>, String> {
        let shown = path.display().to_string();
        let text = files::read_to_string(path, MAX_ARCHIVE_BYTES)
            .map_err(|_| self.texts.with("error-read", &[("path", (&shown).into())]))?;
        let archive = archive::read(&text).map_err(|error| archive::describe(&error, &shown, &self.texts))?;
        // The window shows the new sessions once they are on disk, not before.
        self.state.importing = Some(archive.clone());
        let archive::Archive { instruments, sessions, plans, journal, settings } = archive;
        self.send(Request::Import(Import { instruments, sessions, plans, journal, settings }));
        Ok(None)
    }

    /// Takes over what the store has accepted.
    pub(super) fn take_over_import(&mut self, ctx: &egui::Context) {
        let Some(archive) = self.state.importing.take() else { return };
        let archive::Archive { instruments, sessions, plans, journal, settings } = archive;
        for instrument in instruments {
            self.state.catalog.remember(Arc::new(instrument));
        }
        self.state.history.merge(sessions, &self.state.catalog);
        self.state.plans.merge(plans);
        self.state.journal.merge(journal);
        let settings = self.state.settings.clone().or(settings);
        self.adopt(ctx, settings);
    }

    pub(super) fn imported_notice(&self, summary: &ImportSummary) -> Notice {
        let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
        Notice { text: self.texts.with("imported", &counts), is_error: false, offers_undo: false }
    }
}

fn extension(path: &Path) -> String {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default()
}
