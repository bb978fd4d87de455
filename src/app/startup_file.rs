//! A file that the program was started with: what it is, the question whether
//! it is to be taken in, and what comes of the answer.

use super::App;
use super::file_desk::Try;
use super::file_job::FileJob;
use super::job_results::{Made, Unmade, then};
use super::job_tasks;
use super::jobs::JobName;
use super::recognized::{Recognized, recognize};
use super::state::Snapshot;
use crate::course::CourseFile;
use crate::export::Progress;
use crate::export::archive::Archive;
use crate::i18n::Texts;
use crate::instrument::own;
use crate::passphrase::sealed;
use crate::platform::files;
use crate::service::archives::{self, Found};
use crate::service::course_files::COURSE_ENDINGS;
use crate::service::{joining, lessons};
use crate::ui::{GivenFile, GivenWhat, Place, Refused};
use std::path::{Path, PathBuf};

/// What such a file holds.
enum Given {
    /// Something that it is asked about.
    Asked(Asked),
    /// An archive that has a passphrase, which is asked for instead.
    Sealed(PathBuf),
    /// A questionnaire that cannot be added.
    Refused(Refused),
    /// A lesson that cannot be taken in.
    RefusedLesson(Refused),
}

/// What it is asked about whether it is to be taken in.
pub enum Asked {
    /// An archive that can be merged.
    Archive(PathBuf, Box<Archive>),
    /// A questionnaire that can be added, by its title.
    Instrument(PathBuf, String),
    /// A lesson that can be taken in, by its title.
    Lesson(PathBuf, String),
    /// A course that can be joined.
    Course(PathBuf, Box<CourseFile>),
}

impl App {
    /// Reads a file that a start was given, to ask about it.
    pub fn open_given(&mut self, ctx: &egui::Context, file: PathBuf) {
        let (snapshot, data_folder) = (self.snapshot(), self.data_folder.clone());
        self.begin(ctx, JobName::Import, move |progress| {
            then(read(&file, &snapshot, &data_folder, progress), |app, ctx, given| app.ask_about_given(ctx, given))
        });
    }

    /// Asks whether it is to be taken in.
    fn ask_about_given(&mut self, ctx: &egui::Context, given: Given) {
        match given {
            Given::Sealed(path) => self.lock.ask_for_archive(path),
            Given::Refused(refused) => {
                let name = refused.name.clone();
                self.instruments.refuse(refused);
                self.go_to(ctx, Place::Settings);
                self.tell_error(self.texts.with("given-refused", &[("name", (&name).into())]));
            }
            Given::RefusedLesson(refused) => {
                let name = refused.name.clone();
                self.lessons.refuse(refused);
                self.go_to(ctx, Place::Slides);
                self.tell_error(self.texts.with("given-lesson-refused", &[("name", (&name).into())]));
            }
            Given::Asked(asked) => self.given = Some(asked),
        }
    }

    /// What is asked about, for the page.
    pub(super) fn given_file(&self) -> Option<GivenFile> {
        Some(match self.given.as_ref()? {
            Asked::Archive(path, archive) => GivenFile {
                name: files::name(path),
                what: GivenWhat::Archive { sessions: archive.rows.sessions.len() },
            },
            Asked::Instrument(path, title) => {
                GivenFile { name: files::name(path), what: GivenWhat::Instrument { title: title.clone() } }
            }
            Asked::Lesson(path, title) => {
                GivenFile { name: files::name(path), what: GivenWhat::Lesson { title: title.clone() } }
            }
            Asked::Course(path, course) => {
                let is_known = self.state.contents.courses.joined(course.code).is_some();
                let name = match course.workplace.as_str() {
                    "" => course.name.clone(),
                    workplace => format!("{}, {workplace}", course.name),
                };
                GivenFile { name: files::name(path), what: GivenWhat::Course { name, is_known } }
            }
        })
    }

    /// Does with it what was asked.
    pub(super) fn take_given(&mut self, ctx: &egui::Context) {
        match self.given.take() {
            Some(Asked::Archive(_, archive)) => self.import(*archive),
            Some(Asked::Instrument(path, _)) => {
                self.go_to(ctx, Place::Settings);
                self.run(ctx, Try { job: FileJob::Instrument, paths: vec![path], is_typed: false });
            }
            Some(Asked::Lesson(path, _)) => {
                self.run(ctx, Try { job: FileJob::Lesson, paths: vec![path], is_typed: false });
            }
            Some(Asked::Course(_, course)) => self.join(ctx, crate::course::Given::File(course)),
            None => {}
        }
    }
}

fn read(path: &Path, snapshot: &Snapshot, data_folder: &Path, progress: &Progress) -> Made<Given> {
    let texts = Texts::new(snapshot.language);
    if !files::is_file(path) {
        let path = path.display().to_string();
        return Err(Unmade::Failed(texts.with("window-file-gone", &[("path", (&path).into())])));
    }
    // What is called a course file is no larger than one may be.
    let is_course = files::has_ending(path, COURSE_ENDINGS);
    let bytes = if is_course { joining::bytes(path) } else { archives::bytes(path) };
    let bytes = bytes.map_err(|error| job_tasks::unmade(&error, &texts))?;
    let found = recognize(&bytes);
    if found == Recognized::Archive || sealed::is_sealed(&bytes) {
        return match archives::find(bytes, path, progress) {
            Ok(Found::Archive(archive)) => Ok(Given::Asked(Asked::Archive(path.to_owned(), archive))),
            Ok(Found::Sealed(_)) => Ok(Given::Sealed(path.to_owned())),
            Err(error) => Err(job_tasks::unmade(&error, &texts)),
        };
    }
    let made = match found {
        Recognized::Instrument => Ok(match own::check(&String::from_utf8_lossy(&bytes), &snapshot.state.catalog) {
            Ok(instrument) => {
                let title = instrument.title.get(snapshot.language).to_owned();
                Given::Asked(Asked::Instrument(path.to_owned(), title))
            }
            Err(problems) => Given::Refused(Refused { name: files::name(path), problems }),
        }),
        Recognized::Lesson => lesson(path, snapshot, data_folder, &texts),
        Recognized::Course | Recognized::Unknown | Recognized::Kind("JSON")
            if is_course || found == Recognized::Course =>
        {
            let course = joining::read_bytes(&bytes, path).map_err(|error| job_tasks::unmade(&error, &texts))?;
            Ok(Given::Asked(Asked::Course(path.to_owned(), Box::new(course))))
        }
        other => Err(Unmade::Failed(refused(other, &files::name(path), &texts))),
    };
    progress.is_wanted().map_err(|_| Unmade::Cancelled)?;
    made
}

fn lesson(path: &Path, snapshot: &Snapshot, data_folder: &Path, texts: &Texts) -> Made<Given> {
    let checked = lessons::check(path, data_folder, &snapshot.state.catalog);
    Ok(match checked.map_err(|error| job_tasks::unmade(&error, texts))? {
        Ok(lesson) => {
            let title = lesson.title.get(snapshot.language).to_owned();
            Given::Asked(Asked::Lesson(path.to_owned(), title))
        }
        Err(problems) => Given::RefusedLesson(Refused { name: files::name(path), problems }),
    })
}

/// What a file is that is not taken in here, and where it belongs.
fn refused(found: Recognized, name: &str, texts: &Texts) -> String {
    let named = [("name", name.into())];
    match found {
        Recognized::History => texts.with("given-history", &named),
        Recognized::Contributions => texts.with("given-contributions", &named),
        Recognized::Kind(kind) => texts.with("given-kind", &[("name", name.into()), ("kind", kind.into())]),
        Recognized::Archive
        | Recognized::Instrument
        | Recognized::Lesson
        | Recognized::Course
        | Recognized::Unknown => texts.with("given-unknown", &named),
    }
}
