//! Courses: what is written of a new one, what is changed of the others, and
//! what participants are given of them.

use super::App;
use super::file_desk::Work;
use super::file_job::FileJob;
use super::job_results::Made;
use super::job_tasks::unmade;
use super::jobs::JobName;
use super::trash::Deleted;
use crate::course::{Agreement, Course, Draft, Given, Line, LineAt, Said};
use crate::export::Progress;
use crate::export::course::CourseFileKind;
use crate::group::{CourseCode, CourseKey, Floor};
use crate::i18n::Texts;
use crate::service::{course_files, courses};
use crate::store::Change;
use crate::ui::{CourseAction, CourseTab, Handout, Place};
use std::path::{Path, PathBuf};

/// Gatherings of a new course.
const ROUNDS: usize = 2;

/// A course that is being written and is not made yet.
pub struct CourseDesk {
    draft: Option<Draft>,
}

impl CourseDesk {
    /// As it was left.
    pub fn new(draft: Option<Draft>) -> Self {
        Self { draft }
    }

    /// What is written of a new course.
    pub fn draft(&self) -> Option<&Draft> {
        self.draft.as_ref()
    }
}

impl App {
    /// Carries out what concerns courses.
    pub(super) fn act_on_courses(&mut self, ctx: &egui::Context, action: CourseAction) {
        match action {
            CourseAction::Join(code) => self.join(ctx, Given::Code(code)),
            CourseAction::JoinFile(file) => self.join(ctx, Given::File(file)),
            CourseAction::PickCourseFile => self.ask(ctx, FileJob::JoinCourse),
            CourseAction::DropCourseFile(path) => self.open_given(ctx, path),
            CourseAction::Leave(code) => self.leave(code),
            CourseAction::HandIn(to) => self.hand_in(ctx, to),
            CourseAction::Begin(like) => self.begin_course(ctx, like),
            CourseAction::KeepDraft(draft) => self.keep_draft(Some(*draft)),
            CourseAction::DropDraft => {
                self.keep_draft(None);
                self.go_to(ctx, Place::Courses);
            }
            CourseAction::Make(what) => self.make_course(ctx, what),
            CourseAction::SetUp(draft) => self.change_course(draft.code, |course| draft.applied(course)),
            CourseAction::ChooseFolder(code) => self.ask(ctx, FileJob::CourseFolder(code)),
            CourseAction::HandOut(code, what) => self.hand_out(ctx, code, what),
            CourseAction::End(code) => {
                let now = (self.edge.now)().timestamp();
                self.change_course(code, |course| Some(Course { ended_at: Some(now), ..course.clone() }));
            }
            CourseAction::Reopen(code) => {
                self.change_course(code, |course| Some(Course { ended_at: None, ..course.clone() }));
            }
            CourseAction::DeleteCourse(code) => {
                self.state.contents.courses_mut().led.retain(|course| course.code != code);
                self.send(Change::DeleteCourse(code));
            }
            CourseAction::Agree(course, round, agreement) => self.agree(course, round, agreement),
            CourseAction::Say(course, round, said) => self.say_in_course(course, round, said),
            CourseAction::RemoveLine(course, round, line) => self.remove_line(course, round, line),
            CourseAction::ExportDates(code, round) => self.ask(ctx, FileJob::CourseDates(code, round)),
            CourseAction::ExportDemands(code, round) => self.ask(ctx, FileJob::CourseDemands(code, round)),
        }
    }

    fn led_mut(&mut self, code: CourseCode) -> Option<&mut Course> {
        self.state.contents.courses_mut().led.iter_mut().find(|course| course.code == code)
    }

    /// The page of a new course. What is half written of one stays, but where
    /// one like another course is wanted.
    fn begin_course(&mut self, ctx: &egui::Context, like: Option<CourseCode>) {
        let like = like.and_then(|code| self.state.contents.courses.led(code)).cloned();
        if like.is_some() || self.courses.draft.is_none() {
            let code = match courses::new_code() {
                Ok(code) => code,
                Err(error) => return self.tell_error(error.describe(&self.texts)),
            };
            let key = CourseKey::new();
            let floor = self.policy.policy.floor(Floor::LOWEST);
            let title = |number: usize| self.texts.with("setup-round-named", &[("number", number.into())]);
            let draft = match like {
                Some(course) => Draft::next_year(&course, code, key),
                None => Draft::new(code, key, floor, (1..=ROUNDS).map(title)),
            };
            // As long as nothing is written on it, it is no course.
            if draft.is_empty() {
                self.courses.draft = Some(draft);
            } else {
                self.keep_draft(Some(draft));
            }
        }
        self.go_to(ctx, Place::NewCourse);
    }

    fn keep_draft(&mut self, draft: Option<Draft>) {
        self.courses.draft.clone_from(&draft);
        self.send(Change::SaveDraft(draft.map(Box::new)));
    }

    /// Makes the course that is written, and hands something out then.
    fn make_course(&mut self, ctx: &egui::Context, what: Option<Handout>) {
        let Some(draft) = &self.courses.draft else { return };
        let Some(mut course) = draft.make((self.edge.now)().timestamp()) else { return };
        // Whatever the screen offers, the workplace's floor holds.
        course.floor = self.policy.policy.floor(course.floor);
        let code = course.code;
        self.save_course(course);
        self.keep_draft(None);
        self.go_to(ctx, Place::Course { code, tab: CourseTab::Setup });
        if let Some(what) = what {
            self.hand_out(ctx, code, what);
        }
    }

    fn change_course(&mut self, code: CourseCode, change: impl FnOnce(&Course) -> Option<Course>) {
        let Some(mut course) = self.state.contents.courses.led(code).and_then(change) else { return };
        course.floor = self.policy.policy.floor(course.floor);
        self.save_course(course);
    }

    fn save_course(&mut self, course: Course) {
        self.state.contents.set_course(course.clone(), &self.state.catalog);
        let definitions = course_files::definitions(&course, &self.state.catalog);
        self.send(Change::SaveCourse { course: Box::new(course), definitions });
    }

    /// The folder that contributions are put into, of a course that is made or
    /// is being written.
    pub(super) fn choose_course_folder(&mut self, code: CourseCode, folder: &Path) {
        // A path that is no text cannot stand in a course file.
        let Some(folder) = folder.to_str().map(str::to_owned) else {
            return self.tell_error(self.texts.get("setup-folder-no-text"));
        };
        match self.courses.draft.clone().filter(|draft| draft.code == code) {
            Some(draft) => self.keep_draft(Some(Draft { folder, ..draft })),
            None => self.change_course(code, |course| Some(Course { folder: Some(folder), ..course.clone() })),
        }
    }

    fn hand_out(&mut self, ctx: &egui::Context, code: CourseCode, what: Handout) {
        let Some(course) = self.state.contents.courses.led(code) else { return };
        match what {
            Handout::File => self.ask(ctx, FileJob::CourseFile(code)),
            Handout::Picture => self.ask(ctx, FileJob::CourseQr(code)),
            Handout::Code => {
                ctx.copy_text(code.to_string());
                self.tell("handout-code-copied");
            }
            Handout::Invitation => {
                ctx.copy_text(course_files::invitation(course, &self.texts, (self.edge.now)().date()));
                self.tell("handout-invitation-copied");
            }
        }
    }

    /// Writes what is given out of a course.
    pub(super) fn course_file_work(&self, job: FileJob) -> Option<(JobName, Work)> {
        let (code, round) = match job {
            FileJob::CourseFile(code) | FileJob::CourseQr(code) => (code, 0),
            FileJob::CourseDates(code, round) | FileJob::CourseDemands(code, round) => (code, round),
            _ => return None,
        };
        let course = self.state.contents.courses.led(code)?.clone();
        let (catalog, language) = (self.state.catalog.clone(), self.texts.language());
        let now = (self.edge.now)().timestamp();
        let write = move |path: &Path, progress: &Progress| -> Made<PathBuf> {
            let texts = Texts::new(language);
            let written = match job {
                FileJob::CourseFile(_) => course_files::export_file(&course, &catalog, path, progress),
                FileJob::CourseQr(_) => course_files::export_qr(&course, &catalog, path, progress),
                FileJob::CourseDemands(..) => course_files::export_demands(&course, round, path, &texts, now, progress),
                _ => course_files::export_dates(&course, round, path, &texts, now, progress),
            };
            written.map(|written| written.0).map_err(|error| unmade(&error, &texts))
        };
        Some((JobName::Course, self.writing(write)))
    }

    /// What a file of a course is called, by the course and its day.
    pub(super) fn course_file_name(&self, job: FileJob) -> Option<String> {
        let (kind, code, round) = match job {
            FileJob::CourseFile(code) => (CourseFileKind::Course, code, 0),
            FileJob::CourseQr(code) => (CourseFileKind::Qr, code, 0),
            FileJob::CourseDates(code, round) => (CourseFileKind::Agreed, code, round),
            FileJob::CourseDemands(code, round) => (CourseFileKind::Demands, code, round),
            _ => return None,
        };
        let course = self.state.contents.courses.led(code)?;
        let date = course.round(round).map(|round| round.date);
        Some(kind.name(Some(&course.name), date, &self.texts))
    }

    fn agree(&mut self, code: CourseCode, round: u8, agreement: Agreement) {
        if let Some(course) = self.led_mut(code) {
            course.agreements.insert(round, agreement.clone());
            self.send(Change::SaveAgreement { course: code, round, agreement });
        }
    }

    fn say_in_course(&mut self, code: CourseCode, round: u8, said: Vec<Said>) {
        if let Some(course) = self.led_mut(code) {
            course.said.insert(round, said.clone());
            self.send(Change::SaveSaid { course: code, round, said });
        }
    }

    /// Takes a line out, which can be taken back.
    fn remove_line(&mut self, code: CourseCode, round: u8, at: LineAt) {
        let Some(line) = self.led_mut(code).and_then(|course| course.take_line(round, at)) else { return };
        self.store_lines(code, round, &line);
        let words = self.texts.get("agreed-line-removed");
        self.remember(Deleted::CourseLine { code, round, place: at.place(), line }, words);
    }

    /// Puts a line back where it was.
    pub(super) fn put_line_back(&mut self, code: CourseCode, round: u8, place: usize, line: Line) {
        if let Some(course) = self.led_mut(code) {
            course.put_line(round, place, line.clone());
            self.store_lines(code, round, &line);
        }
    }

    /// Stores those of a round that this one was among.
    fn store_lines(&mut self, code: CourseCode, round: u8, line: &Line) {
        let Some(course) = self.state.contents.courses.led(code) else { return };
        let change = if matches!(line, Line::Said(_)) {
            let said = course.said.get(&round).cloned().unwrap_or_default();
            Change::SaveSaid { course: code, round, said }
        } else {
            let agreement = course.agreements.get(&round).cloned().unwrap_or_default();
            Change::SaveAgreement { course: code, round, agreement }
        };
        self.send(change);
    }
}
