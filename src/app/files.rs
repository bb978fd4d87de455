//! Files that a person chose: what they are wanted for, and the dialog.

use super::App;
use super::backups;
use super::jobs::{Ended, JobName, NotStarted};
use super::work::{self, Done};
use crate::chart::Kind;
use crate::export::{CALENDAR_ENDINGS, CHART_ENDINGS, GROUP_ENDINGS, HISTORY_ENDINGS, Progress, REPORT_ENDINGS};
use crate::group::contribution;
use crate::i18n::Texts;
use crate::platform::dialogs::{self, FileAnswer, FileRequest, Pick};
use crate::platform::notes::Note;
use crate::scoring::SessionId;
use crate::store::Change;
use crate::ui::{Erasure, PathPrompt, Shown};
use std::path::PathBuf;

/// What a file is wanted for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FileJob {
    /// A chart, as PNG or SVG by the file's ending.
    Chart(Shown, Kind),
    /// The report of a session, as PDF, HTML or Markdown.
    Report(SessionId),
    /// The report of plan and journal, as PDF, HTML or Markdown.
    Growth,
    /// The history, as JSON, XLSX or CSV.
    History,
    /// The history, as JSON behind a passphrase.
    Sealed,
    /// The plan's dates, as iCalendar.
    Calendar,
    /// An archive to merge.
    Import,
    /// A workplace's own instrument to add.
    Instrument,
    /// Contributions to the group that is collected.
    Contributions,
    /// The folder that the group's contributions are put into.
    GroupFolder,
    /// The group's result.
    Group,
    /// A person's own contribution.
    Contribution(SessionId),
    /// The instrument with the assumptions that the group's answers measured.
    Assumptions,
    /// A copy of the history.
    SaveBackup,
    /// A copy to restore.
    PickBackup,
}

impl FileJob {
    /// The title of the dialog, as a key.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Chart(..) => "dialog-save-chart",
            Self::Report(_) | Self::Growth => "dialog-save-report",
            Self::History | Self::Sealed => "dialog-save-history",
            Self::Calendar => "dialog-save-calendar",
            Self::Import => "dialog-import",
            Self::Instrument => "dialog-own",
            Self::Contributions => "dialog-contributions",
            Self::GroupFolder => "dialog-group-folder",
            Self::Group => "dialog-save-group",
            Self::Contribution(_) => "dialog-save-contribution",
            Self::Assumptions => "dialog-save-assumptions",
            Self::SaveBackup => "dialog-save-backup",
            Self::PickBackup => "dialog-pick-backup",
        }
    }

    pub(super) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Chart(..) => CHART_ENDINGS,
            Self::Report(_) | Self::Growth => REPORT_ENDINGS,
            Self::History => HISTORY_ENDINGS,
            Self::Calendar => CALENDAR_ENDINGS,
            Self::Sealed => &["json.age"],
            Self::Import => &["json", "age"],
            Self::Instrument | Self::Assumptions => &["json"],
            Self::Contributions => crate::platform::watch::ENDINGS,
            Self::GroupFolder => &[],
            Self::Group => GROUP_ENDINGS,
            Self::Contribution(_) => &["ndjson"],
            Self::SaveBackup | Self::PickBackup => &["sqlite3"],
        }
    }

    /// The suggested name, as a key, without its ending.
    fn file_name(self) -> &'static str {
        match self {
            Self::Chart(..) => "file-chart",
            Self::Report(_) => "file-report",
            Self::Growth => "file-growth",
            Self::History | Self::Sealed | Self::Calendar | Self::Import => "file-history",
            Self::Instrument | Self::Assumptions => "file-instrument",
            Self::Group | Self::GroupFolder => "file-group",
            Self::Contribution(_) | Self::Contributions => "file-contribution",
            Self::SaveBackup | Self::PickBackup => "file-backup",
        }
    }

    pub(super) fn pick(self, suggested: String) -> Pick {
        match self {
            Self::Import | Self::Instrument | Self::PickBackup => Pick::File,
            Self::Contributions => Pick::Files,
            Self::GroupFolder => Pick::Folder,
            _ => Pick::SaveAs(suggested),
        }
    }

    fn job(self) -> JobName {
        match self {
            Self::Chart(..) => JobName::Chart,
            Self::Report(_) | Self::Growth => JobName::Report,
            Self::History | Self::Sealed => JobName::History,
            Self::Calendar => JobName::Calendar,
            Self::Import => JobName::Import,
            Self::Instrument | Self::Assumptions => JobName::Instrument,
            Self::Contributions | Self::GroupFolder => JobName::Collect,
            Self::Group => JobName::Group,
            Self::Contribution(_) => JobName::Contribution,
            Self::SaveBackup | Self::PickBackup => JobName::Backup,
        }
    }
}

/// What is to be done with files that a person chose.
pub struct Try {
    pub job: FileJob,
    pub paths: Vec<PathBuf>,
    /// Whether the path was typed.
    pub is_typed: bool,
}

/// What is being done.
pub struct Tried {
    job: FileJob,
    /// Where the file lies.
    folder: Option<PathBuf>,
    /// Whether the path was typed.
    is_typed: bool,
}

/// The ending as a file dialog knows it: `age` of `json.age`.
fn last(ending: &str) -> &str {
    ending.rsplit('.').next().unwrap_or(ending)
}

impl App {
    /// One dialog at a time: a second one is not opened on top of the first.
    pub(super) fn ask(&mut self, ctx: &egui::Context, job: FileJob) {
        if self.dialog.is_some() {
            return;
        }
        self.state.path_wanted = None;
        self.look_at_history();
        let request = FileRequest {
            title: self.texts.get(job.title()),
            folder: self.state.folder.clone(),
            pick: job.pick(self.suggested_name(job)),
            extensions: job.endings().iter().map(|ending| last(ending).to_owned()).collect(),
        };
        let waker = ctx.clone();
        let answer = (self.edge.ask_for_file)(&request, Box::new(move || waker.request_repaint()));
        self.dialog = Some((job, answer));
    }

    pub(super) fn suggested_name(&self, job: FileJob) -> String {
        // With the day, so that one export is not the next one's name.
        let mut name = self.texts.get(job.file_name());
        if let Some(part) = self.part_of_name(job) {
            name += &format!("-{part}");
        }
        job.endings().first().map_or_else(|| name.clone(), |ending| format!("{name}.{ending}"))
    }

    /// What tells a file from others of its kind: the day of what is in it,
    /// and of a contribution also a part of whose it is.
    fn part_of_name(&self, job: FileJob) -> Option<String> {
        let today = (self.edge.now)().date();
        let day_of = |id| self.state.history.get(id).map(|record| record.session.date);
        match job {
            FileJob::Report(id) | FileJob::Chart(Shown::Session(id), _) => day_of(id).map(|day| day.to_string()),
            FileJob::Contribution(id) => {
                let token = contribution::token_start(&self.secret?, &self.state.course);
                Some(format!("{}-{token}", day_of(id)?))
            }
            FileJob::Instrument | FileJob::Assumptions => None,
            _ => Some(today.to_string()),
        }
    }

    pub(super) fn drain_dialog(&mut self, ctx: &egui::Context) {
        // What others have stored belongs into what is written.
        if self.worker.is_waiting() {
            return;
        }
        let Some((job, receiver)) = self.dialog.take() else { return };
        match receiver.try_recv() {
            Ok(FileAnswer::Chosen(paths)) => self.run(ctx, Try { job, paths, is_typed: false }),
            Ok(FileAnswer::Cancelled) | Err(std::sync::mpsc::TryRecvError::Disconnected) => self.locking.sealing = None,
            Ok(FileAnswer::Unavailable) => self.want_path(job),
            Err(std::sync::mpsc::TryRecvError::Empty) => self.dialog = Some((job, receiver)),
        }
    }

    /// Does with a file what was asked for.
    pub(super) fn run(&mut self, ctx: &egui::Context, Try { job, paths, is_typed }: Try) {
        let Some(path) = paths.first().cloned() else { return };
        let folder = dialogs::folder_of(&path);
        if matches!(job, FileJob::GroupFolder | FileJob::Contributions | FileJob::PickBackup) {
            // They go on at once.
            self.state.path_wanted = None;
            self.remember_folder(folder);
            return match job {
                FileJob::GroupFolder => self.watch(ctx, path),
                FileJob::Contributions => self.collect_files(ctx, paths),
                _ => self.state.backups.wanted = Some(path),
            };
        }
        if self.jobs.is_running(job.job()) {
            // A passphrase that was given stays for the next try.
            return self.tell_error(self.texts.get("job-runs"));
        }
        self.trying.retain(|tried| tried.job.job() != job.job());
        self.trying.push(Tried { job, folder, is_typed });
        let (snapshot, now) = (self.snapshot(), (self.edge.now)());
        let (today, now) = (now.date(), now.timestamp());
        let data_folder = self.state.data_folder.clone();
        let revealed = self.state.gathering.revealed().cloned();
        let (course, secret) = (self.state.course.clone(), self.secret);
        let source = self.source.clone();
        let sealing = self.locking.sealing.clone();
        let writes = matches!(job.pick(String::new()), Pick::SaveAs(_)) && job != FileJob::SaveBackup;
        self.begin(ctx, job.job(), move |progress| {
            let _note = writes.then(|| Note::of(&data_folder, &path));
            match job {
                FileJob::Chart(shown, kind) => work::chart(&snapshot, shown, kind, &path, progress),
                FileJob::Report(session) => work::report(&snapshot, session, &path, now, progress),
                FileJob::Growth => work::growth(&snapshot, today, &path, now, progress),
                FileJob::History => work::history(&snapshot, &path, now, progress),
                FileJob::Sealed => work::sealed_history(&snapshot, sealing.as_ref(), &path, now, progress),
                FileJob::Calendar => work::calendar(&snapshot, &path, now, progress),
                FileJob::Import => work::read_archive(&snapshot, &path, progress),
                FileJob::Instrument => work::add_instrument(&snapshot, &path, &data_folder, progress),
                FileJob::Contribution(session) => {
                    work::contribution(&snapshot, session, &course, secret, &path, progress)
                }
                FileJob::Group => work::group(&snapshot, revealed.as_deref(), &path, now, progress),
                FileJob::Assumptions => work::assumptions(&snapshot, revealed.as_deref(), &path, progress),
                FileJob::SaveBackup => backups::save_copy(&source, &path, &Texts::new(snapshot.language)),
                FileJob::Contributions | FileJob::GroupFolder | FileJob::PickBackup => Done::Cancelled,
            }
        });
    }

    /// The folder to begin in next time.
    fn remember_folder(&mut self, folder: Option<PathBuf>) {
        if let Some(folder) = folder.filter(|folder| self.state.folder.as_ref() != Some(folder)) {
            self.state.folder = Some(folder.clone());
            self.send(Change::SaveFolder(folder));
        }
    }

    /// What was tried with a file has come to something. Only what went well
    /// is a folder to begin in next time; where it failed, a path that was
    /// typed is asked for again.
    fn after_try(&mut self, name: JobName, done: Done) -> Option<Done> {
        let Some(place) = self.trying.iter().position(|tried| tried.job.job() == name) else { return Some(done) };
        let Tried { job: tried, folder, is_typed } = self.trying.swap_remove(place);
        let asked = self.state.path_wanted.take_if(|(job, _)| is_typed && tried == *job);
        if let (Done::Failed(text), Some((job, prompt))) = (&done, &asked) {
            let prompt = PathPrompt { problem: Some(text.clone()), ..prompt.clone() };
            self.state.path_wanted = Some((*job, prompt));
            return None;
        }
        if tried == FileJob::Sealed {
            self.locking.sealing = None;
        }
        if !matches!(done, Done::Failed(_) | Done::Cancelled) {
            self.remember_folder(folder);
        }
        Some(done)
    }

    /// Draws a chart for the clipboard.
    pub(super) fn copy_chart(&mut self, ctx: &egui::Context, shown: Shown, kind: Kind) {
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Copy, move |progress| work::picture(&snapshot, shown, kind, progress));
    }

    /// Puts the chart's table on the clipboard, as cells a spreadsheet takes.
    pub(super) fn copy_table(&mut self, ctx: &egui::Context, shown: Shown) {
        let snapshot = self.snapshot();
        match work::table(&snapshot, shown, &self.texts) {
            Some(table) => {
                ctx.copy_text(table);
                self.tell("copied-table");
            }
            None => self.tell_error(self.texts.get("error-nothing-to-show")),
        }
    }

    /// Begins a job; where it does not begin, that is told.
    pub(super) fn begin(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        work: impl FnOnce(&Progress) -> Done + Send + 'static,
    ) {
        let now = (self.edge.now)().timestamp();
        match self.jobs.start(ctx, name, now, work) {
            Ok(()) => {}
            Err(NotStarted::Running(_)) if name.is_enough_once() => {}
            Err(NotStarted::Running(_)) => self.tell_error(self.texts.get("job-runs")),
            Err(NotStarted::NoThread(_)) => self.tell_error(self.texts.get("job-no-thread")),
        }
    }

    fn tell_ended_badly(&mut self, name: JobName) {
        if name == JobName::Erase {
            // What is left is told on the only page there is now.
            self.state.erasure = Some(Erasure::Done(vec![self.state.data_folder.clone()]));
        }
        if name == JobName::Collect {
            self.take_collection_back();
        }
        let job = self.texts.get(name.key());
        self.tell_error(self.texts.with("job-failed", &[("job", (&job).into())]));
    }

    pub(super) fn drain_jobs(&mut self, ctx: &egui::Context) {
        for ended in self.jobs.ended() {
            let done = match ended {
                Ended::Done(name, done) => self.after_try(name, done),
                Ended::Badly(name) => {
                    self.trying.retain(|tried| tried.job.job() != name);
                    self.tell_ended_badly(name);
                    continue;
                }
            };
            let Some(done) = done else { continue };
            match done {
                Done::Written(path) => self.tell_written(path),
                Done::Printed(path) => self.open_printed(ctx, &path),
                Done::Said(text) => self.say(text),
                Done::BackedUp(result, occasion) => self.take_over_backup(ctx, result, occasion),
                Done::Backups(saved) => self.state.backups.saved = Some(saved),
                Done::Picture(picture) => {
                    ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(picture.size, &picture.rgba));
                    self.tell("copied-chart");
                }
                Done::Archive(archive) => {
                    self.forget_archive();
                    self.import(*archive);
                }
                Done::Sealed(path) => self.ask_for_archive(path),
                Done::WrongPassphrase(path) => self.refuse_archive(ctx, path),
                Done::Collected(collected) => self.take_over_collection(ctx, collected),
                Done::Instrument(file) => self.take_over_instrument(file),
                Done::Refused(refused) => self.state.refused = Some(refused),
                Done::Notices(notices) => self.state.about.notices = notices,
                Done::Holdings(files) => self.state.holdings.files = files,
                Done::Erased(left) => self.state.erasure = Some(Erasure::Done(left)),
                Done::Cancelled => self.tell("called-off"),
                Done::Failed(text) => self.tell_error(text),
            }
        }
    }
}
