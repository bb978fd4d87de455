//! Files that a person chose: the dialog, or a typed path, and what comes of
//! them.

use super::file_job::FileJob;
use super::job_results::{Made, Then, Unmade, then};
use super::jobs::JobName;
use super::{App, backups, job_tasks};
use crate::chart::Kind;
use crate::export::Progress;
use crate::i18n::Texts;
use crate::platform::dialogs::{self, FileAnswer, FileRequest};
use crate::platform::notes::Note;
use crate::platform::opener::Show;
use crate::store::Change;
use crate::ui::{FileAction, PathPrompt, Place, Refused, Shown};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError};

/// What is asked for, and where it was found last.
#[derive(Default)]
pub struct FileDesk {
    /// The one dialog, and what it is for.
    dialog: Option<(FileJob, Receiver<FileAnswer>)>,
    /// A path is to be typed for this.
    wanted: Option<(FileJob, PathPrompt)>,
    /// Where files were last read or written.
    folder: Option<PathBuf>,
}

impl FileDesk {
    /// Where files were last read or written.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, ..Self::default() }
    }

    /// Where files were last read or written.
    pub fn folder(&self) -> Option<PathBuf> {
        self.folder.clone()
    }

    /// Whether a dialog is open.
    pub fn is_asking(&self) -> bool {
        self.dialog.is_some()
    }

    /// Whether a file is being asked for, for this.
    pub fn asks_for(&self, job: FileJob) -> bool {
        let in_dialog = self.dialog.as_ref().map(|(asked, _)| *asked);
        in_dialog == Some(job) || self.wanted.as_ref().is_some_and(|(wanted, _)| *wanted == job)
    }

    /// What is asked where a path is to be typed.
    pub fn prompt(&self) -> Option<&PathPrompt> {
        self.wanted.as_ref().map(|(_, prompt)| prompt)
    }

    /// Asks for a path.
    pub fn want(&mut self, job: FileJob, prompt: PathPrompt) {
        self.wanted = Some((job, prompt));
    }

    /// No longer asks for one; gives what was asked.
    pub fn take_wanted(&mut self) -> Option<(FileJob, PathPrompt)> {
        self.wanted.take()
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

/// What is done with a file beside the window, and what that does to the
/// application.
pub type Work = Box<dyn FnOnce(&Path, &Progress) -> Made<Then> + Send>;

/// Work that makes something, and what is done with it then.
pub fn work<T: Send + 'static>(
    make: impl FnOnce(&Path, &Progress) -> Made<T> + Send + 'static,
    then: impl FnOnce(&mut App, &egui::Context, T) + Send + 'static,
) -> Work {
    Box::new(move |path, progress| {
        let made = make(path, progress)?;
        Ok(Box::new(|app: &mut App, ctx: &egui::Context| then(app, ctx, made)))
    })
}

/// Letters of a random name.
const RANDOM: usize = 8;

/// The ending as a file dialog knows it: `age` of `json.age`.
fn last(ending: &str) -> &str {
    ending.rsplit('.').next().unwrap_or(ending)
}

impl App {
    /// Carries out what concerns files.
    pub(super) fn act_on_files(&mut self, ctx: &egui::Context, action: FileAction) {
        match action {
            FileAction::ExportChart(shown, kind) => self.ask(ctx, FileJob::Chart(shown, kind)),
            FileAction::ExportReport(session) => self.ask(ctx, FileJob::Report(session)),
            FileAction::ExportGrowth => self.ask(ctx, FileJob::Growth),
            FileAction::ExportTalk(page, file) => self.ask(ctx, FileJob::Talk(page, file)),
            FileAction::ExportForm(sheet) => self.ask(ctx, FileJob::Form(sheet)),
            FileAction::ExportHistory => self.ask(ctx, FileJob::History),
            FileAction::ExportCalendar => self.ask(ctx, FileJob::Calendar),
            FileAction::CopyChart(shown, kind) => self.copy_chart(ctx, shown, kind),
            FileAction::CopyTable(shown) => self.copy_table(ctx, shown),
            FileAction::TakeGiven => self.take_given(ctx),
            FileAction::LeaveGiven => self.given = None,
            FileAction::Import => self.ask(ctx, FileJob::Import),
            FileAction::AddInstrument => self.ask(ctx, FileJob::Instrument),
            FileAction::AddLesson => self.ask(ctx, FileJob::Lesson),
            FileAction::ExportLesson => self.ask(ctx, FileJob::SaveLesson),
            FileAction::ExportPaper(paper) => self.ask(ctx, FileJob::SavePaper(paper)),
            FileAction::OpenFile(path) => self.show_file(ctx, &path, Show::Opened),
            FileAction::ShowInFolder(path) => self.show_file(ctx, &path, Show::InFolder),
            FileAction::TypedPath(path) => self.use_typed_path(ctx, &path),
            FileAction::CancelPath => self.files.wanted = None,
        }
    }

    /// One dialog at a time: a second one is not opened on top of the first.
    pub(super) fn ask(&mut self, ctx: &egui::Context, job: FileJob) {
        if self.files.dialog.is_some() {
            return;
        }
        self.files.wanted = None;
        self.look_at_history();
        let request = FileRequest {
            title: self.texts.get(job.title()),
            folder: self.files.folder.clone(),
            pick: job.pick(self.suggested_name(job)),
            extensions: job.endings().iter().map(|ending| last(ending).to_owned()).collect(),
        };
        let waker = ctx.clone();
        let answer = (self.edge.ask_for_file)(&request, Box::new(move || waker.request_repaint()));
        self.files.dialog = Some((job, answer));
    }

    pub(super) fn suggested_name(&self, job: FileJob) -> String {
        // With the day, so that one export is not the next one's name.
        let named = || {
            let name = self.texts.get(job.file_name());
            self.part_of_name(job).map_or_else(|| name.clone(), |part| format!("{name}-{part}"))
        };
        let name = self.course_file_name(job).or_else(|| self.result_file_name(job)).unwrap_or_else(named);
        job.endings().first().map_or_else(|| name.clone(), |ending| format!("{name}.{ending}"))
    }

    /// What tells a file from others of its kind: the day of what is in it,
    /// and of a contribution also a part of whose it is.
    fn part_of_name(&self, job: FileJob) -> Option<String> {
        let today = (self.edge.now)().date();
        let day_of = |id| self.state.contents.history.get(id).map(|record| record.session.date);
        match job {
            FileJob::Report(id) | FileJob::Chart(Shown::Session(id), _) => day_of(id).map(|day| day.to_string()),
            // As random as it is in a folder.
            FileJob::HandIn(_) => Some(uuid::Uuid::new_v4().simple().to_string().chars().take(RANDOM).collect()),
            FileJob::SaveLesson | FileJob::SavePaper(_) => Some(self.lessons.shelf().lesson().id.clone()),
            FileJob::Instrument | FileJob::Lesson | FileJob::Form(_) => None,
            _ => Some(today.to_string()),
        }
    }

    pub(super) fn drain_dialog(&mut self, ctx: &egui::Context) {
        // What others have stored belongs into what is written.
        if self.saving.is_waiting() {
            return;
        }
        let Some((job, receiver)) = self.files.dialog.take() else { return };
        match receiver.try_recv() {
            Ok(FileAnswer::Chosen(paths)) => self.run(ctx, Try { job, paths, is_typed: false }),
            Ok(FileAnswer::Cancelled) | Err(TryRecvError::Disconnected) => {}
            Ok(FileAnswer::Unavailable) => self.want_path(ctx, job),
            Err(TryRecvError::Empty) => self.files.dialog = Some((job, receiver)),
        }
    }

    /// Says that a file was not taken in, and where it stands why; not where
    /// that page is seen.
    pub(super) fn tell_refused(&mut self, key: &str, refused: &Refused, is_seen: bool) {
        if !is_seen {
            let text = self.texts.with(key, &[("name", (&refused.name).into())]);
            self.tell_error(text);
        }
    }

    /// Does with a file what was asked for.
    pub(super) fn run(&mut self, ctx: &egui::Context, wanted: Try) {
        let Some(Try { job, paths, is_typed }) = self.when_vault_is_read(wanted) else { return };
        let Some(path) = paths.first().cloned() else { return };
        let folder = dialogs::folder_of(&path);
        let (snapshot, now) = (self.snapshot(), (self.edge.now)());
        let (today, now) = (now.date(), now.timestamp());
        let (name, work) = match job {
            FileJob::CourseContributions => {
                self.go_on(folder);
                return self.collect_chosen(paths);
            }
            FileJob::CourseWithdrawal => {
                self.go_on(folder);
                return self.withdraw_file(ctx, path);
            }
            FileJob::JoinCourse => {
                self.go_on(folder);
                return self.open_given(ctx, path);
            }
            FileJob::CourseFolder(code) => {
                self.go_on(folder);
                return self.choose_course_folder(code, &path);
            }
            FileJob::CourseResults | FileJob::CourseMinutes(_) | FileJob::CourseMeasured => {
                match self.result_work(job) {
                    Some(work) => work,
                    None => return,
                }
            }
            FileJob::CourseFile(_) | FileJob::CourseQr(_) | FileJob::CourseDates(..) | FileJob::CourseDemands(..) => {
                match self.course_file_work(job) {
                    Some(work) => work,
                    None => return,
                }
            }
            FileJob::PickBackup => {
                self.go_on(folder);
                return self.backup.want(Some(path));
            }
            FileJob::Chart(shown, kind) => {
                (JobName::Chart, self.writing(move |path, p| job_tasks::chart(&snapshot, shown, kind, path, p)))
            }
            FileJob::Report(session) => {
                (JobName::Report, self.writing(move |path, p| job_tasks::report(&snapshot, session, path, now, p)))
            }
            FileJob::Growth => {
                (JobName::Report, self.writing(move |path, p| job_tasks::growth(&snapshot, today, path, now, p)))
            }
            FileJob::Talk(page, _) => {
                (JobName::Report, self.writing(move |path, p| job_tasks::conversation(&snapshot, page, path, now, p)))
            }
            FileJob::Form(sheet) => {
                (JobName::Report, self.writing(move |path, p| job_tasks::form(&snapshot, sheet, path, now, p)))
            }
            FileJob::History | FileJob::Sealed => (JobName::History, self.archive_work(job, now)),
            FileJob::Calendar => {
                (JobName::Calendar, self.writing(move |path, p| job_tasks::calendar(&snapshot, path, now, p)))
            }
            FileJob::HandIn(to) => self.hand_in_work(to),
            FileJob::Import => {
                let chosen = path.clone();
                let read = move |path: &Path, p: &Progress| job_tasks::read_archive(&snapshot, path, p);
                let take = |app: &mut Self, _: &egui::Context, archive| match archive {
                    Some(archive) => app.import(archive),
                    None => app.lock.ask_for_archive(chosen),
                };
                (JobName::Import, work(read, take))
            }
            FileJob::Instrument => {
                let data_folder = self.data_folder.clone();
                let add = move |path: &Path, p: &Progress| job_tasks::add_instrument(&snapshot, path, &data_folder, p);
                let take = |app: &mut Self, _: &egui::Context, added| match added {
                    Ok(file) => app.take_over_instrument(file),
                    Err(refused) => {
                        app.tell_refused("given-refused", &refused, matches!(app.place(), Place::Settings));
                        app.instruments.refuse(refused);
                    }
                };
                (JobName::Instrument, work(add, take))
            }
            FileJob::Lesson | FileJob::SaveLesson | FileJob::SavePaper(_) | FileJob::LessonPicture(_) => {
                self.lesson_work(job, now)
            }
            FileJob::SaveBackup => {
                let source = self.source.clone();
                let save =
                    move |path: &Path, _: &Progress| backups::save_copy(&source, path, &Texts::new(snapshot.language));
                (JobName::Backup, work(save, |app, _, said| app.say(said)))
            }
        };
        self.begin(ctx, name, move |progress| {
            let made = work(&path, progress);
            Box::new(move |app, ctx| app.after_try(ctx, Tried { job, folder, is_typed }, made))
        });
    }

    /// Writes a file, and tells where it is.
    pub(super) fn writing(&self, write: impl FnOnce(&Path, &Progress) -> Made<PathBuf> + Send + 'static) -> Work {
        let data_folder = self.data_folder.clone();
        let noted = move |path: &Path, progress: &Progress| {
            let _note = Note::of(&data_folder, path);
            write(path, progress)
        };
        work(noted, |app, _, path| app.tell_written(path))
    }

    /// What was chosen is used at once.
    fn go_on(&mut self, folder: Option<PathBuf>) {
        self.files.wanted = None;
        self.remember_folder(folder);
    }

    /// The folder to begin in next time.
    fn remember_folder(&mut self, folder: Option<PathBuf>) {
        if let Some(folder) = folder.filter(|folder| self.files.folder.as_ref() != Some(folder)) {
            self.files.folder = Some(folder.clone());
            self.send(Change::SaveLastDialogDir(folder));
        }
    }

    /// What was tried with a file has come to something. Only what went well
    /// is a folder to begin in next time; where it failed, a path that was
    /// typed is asked for again.
    fn after_try(&mut self, ctx: &egui::Context, tried: Tried, made: Made<Then>) {
        let Tried { job, folder, is_typed } = tried;
        let asked = self.files.wanted.take_if(|(wanted, _)| is_typed && job == *wanted);
        if let (Err(Unmade::Failed(text)), Some((job, prompt))) = (&made, &asked) {
            let prompt = PathPrompt { problem: Some(text.clone()), ..prompt.clone() };
            self.files.wanted = Some((*job, prompt));
            return;
        }
        match made {
            Ok(then) => {
                self.remember_folder(folder);
                then(self, ctx);
            }
            Err(unmade) => self.tell_unmade(unmade),
        }
    }

    /// Draws a chart for the clipboard.
    fn copy_chart(&mut self, ctx: &egui::Context, shown: Shown, kind: Kind) {
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Copy, move |progress| {
            then(job_tasks::picture(&snapshot, shown, kind, progress), |app, ctx, picture| {
                ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(picture.size, &picture.rgba));
                app.tell("copied-chart");
            })
        });
    }

    /// Puts the chart's table on the clipboard, as cells a spreadsheet takes.
    fn copy_table(&mut self, ctx: &egui::Context, shown: Shown) {
        let snapshot = self.snapshot();
        match job_tasks::table(&snapshot, shown, &self.texts) {
            Ok(table) => {
                ctx.copy_text(table);
                self.tell("copied-table");
            }
            Err(error) => self.tell_error(error.describe(&self.texts)),
        }
    }
}
