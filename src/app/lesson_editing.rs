//! A lesson that is made one's own: copied, edited, and stored beside the
//! window while one writes.

use super::App;
use super::edited::Editing;
use super::file_desk::{Work, work};
use super::file_job::FileJob;
use super::job_results::then;
use super::job_tasks;
use super::jobs::JobName;
use crate::lesson::{Edit, Lesson, Picture, can_add_picture};
use crate::platform::own_files::LESSONS;
use crate::progress::Progress;
use crate::service::lessons;
use crate::ui::{Action, LessonAction, Place, Refused};
use egui::Context;
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

impl App {
    pub(super) fn act_on_lesson(&mut self, ctx: &Context, action: LessonAction) {
        match action {
            LessonAction::Copy => self.copy_lesson(ctx),
            LessonAction::Begin => {
                let lesson = Arc::clone(self.lessons.shelf().lesson());
                self.begin_editing(ctx, lesson);
            }
            LessonAction::Edit(edit) => self.edit_lesson(ctx, edit),
            LessonAction::Undo => {
                if self.lessons.editing_mut().is_some_and(|editing| editing.draft.undo()) {
                    self.follow_edited(ctx);
                }
            }
            LessonAction::AddPicture(after) => self.ask(ctx, FileJob::LessonPicture(after)),
        }
    }

    /// Shows another lesson; on a course's page, for that course from now on.
    pub(super) fn choose_lesson(&mut self, id: String) {
        let Place::Course { code, .. } = *self.place() else { return self.lessons.choose(id) };
        self.lessons.follow_course(Some(id.clone()));
        let mut settings = self.state.settings.clone();
        settings.course_lessons.insert(code.to_string(), id);
        self.set(settings);
    }

    /// A course shows the lesson that was chosen for it, and so do the pages
    /// that are reached from it.
    pub(super) fn follow_course_lesson(&mut self, place: &Place) {
        match place {
            Place::Course { code, .. } => {
                let id = self.state.settings.course_lessons.get(&code.to_string()).cloned();
                self.lessons.follow_course(id);
            }
            Place::Lesson | Place::EditLesson => {}
            _ => self.lessons.follow_course(None),
        }
    }

    fn begin_editing(&mut self, ctx: &Context, lesson: Arc<Lesson>) {
        let is_on = |editing: &Editing| editing.draft.lesson().id == lesson.id;
        if !self.lessons.editing().is_some_and(is_on) {
            if !self.is_edited_kept() {
                return;
            }
            let file = self.lessons.file_of(&lesson);
            self.lessons.edit(Editing::new(lesson, file));
        }
        self.go_to(ctx, Place::EditLesson);
    }

    /// Whether what was edited before lies in its file, also what could not be
    /// stored the first time.
    fn is_edited_kept(&mut self) -> bool {
        let Some(editing) = self.lessons.editing() else { return true };
        if editing.is_being_kept {
            self.tell_error(self.texts.get("job-runs"));
            return false;
        }
        if editing.kept == *editing.draft.lesson() {
            return true;
        }
        match lessons::keep(editing.draft.lesson(), &self.data_folder, editing.file.as_deref()) {
            Ok(_) => true,
            Err(_) => {
                self.tell_not_kept();
                false
            }
        }
    }

    fn tell_not_kept(&mut self) {
        let folder = LESSONS.folder(&self.data_folder).display().to_string();
        self.tell_error(self.texts.with("slide-not-kept", &[("path", (&folder).into())]));
    }

    fn copy_lesson(&mut self, ctx: &Context) {
        let lesson = Arc::clone(self.lessons.shelf().lesson());
        let language = self.texts.language();
        let title = self.texts.with("lesson-copy-title", &[("title", lesson.title.get(language).into())]);
        let (snapshot, folder) = (self.snapshot(), self.data_folder.clone());
        self.begin(ctx, JobName::Lesson, move |_| {
            let made = lessons::copy(&lesson, &title, language);
            let kept = made.and_then(|copy| lessons::keep(&copy, &folder, None).map(|_| copy));
            let kept = kept.map_err(|error| job_tasks::unmade(&error, &snapshot.texts()));
            let there = lessons::read(&folder, &snapshot.state.catalog);
            then(kept, move |app: &mut Self, ctx, copy| {
                app.lessons.take(there);
                // In a course, the copy is the course's at once.
                app.choose_lesson(copy.id.clone());
                app.tell("lesson-copied");
                app.begin_editing(ctx, Arc::new(copy));
            })
        });
    }

    fn edit_lesson(&mut self, ctx: &Context, edit: Edit) {
        let language = self.texts.language();
        let editing = self.lessons.editing_mut();
        if editing.is_some_and(|editing| editing.draft.apply(edit, language)) {
            self.follow_edited(ctx);
        }
    }

    fn follow_edited(&mut self, ctx: &Context) {
        self.lessons.show_edited();
        self.keep_edited(ctx);
        ctx.request_repaint();
    }

    /// Stores what is edited, unless it is being stored; then it is looked at
    /// again.
    fn keep_edited(&mut self, ctx: &Context) {
        let Some(editing) = self.lessons.editing_mut() else { return };
        if editing.is_being_kept || editing.kept == *editing.draft.lesson() {
            return;
        }
        editing.is_being_kept = true;
        let (lesson, replaces) = (Arc::clone(editing.draft.lesson()), editing.file.clone());
        let (folder, snapshot) = (self.data_folder.clone(), self.snapshot());
        self.begin_at_any_price(ctx, JobName::KeepLesson, move |_| {
            let kept = lessons::keep(&lesson, &folder, replaces.as_deref());
            let there = kept.is_ok().then(|| lessons::read(&folder, &snapshot.state.catalog));
            Box::new(move |app, ctx| {
                let is_its = |editing: &&mut Editing| editing.draft.lesson().id == lesson.id;
                let Some(editing) = app.lessons.editing_mut().filter(is_its) else { return };
                editing.is_being_kept = false;
                match kept {
                    Ok(name) => {
                        (editing.kept, editing.file) = (lesson, Some(name));
                        there.into_iter().for_each(|there| app.lessons.take(there));
                        app.keep_edited(ctx);
                    }
                    Err(_) => app.tell_not_kept(),
                }
            })
        });
    }

    /// What is done with the file of a lesson, or of a picture for one.
    pub(super) fn lesson_work(&mut self, job: FileJob, now: Timestamp) -> (JobName, Work) {
        let (snapshot, lesson) = (self.snapshot(), Arc::clone(self.lessons.shelf().lesson()));
        let work = match job {
            FileJob::SavePaper(paper) => {
                self.writing(move |path, p| job_tasks::paper(&snapshot, &lesson, paper, path, now, p))
            }
            FileJob::SaveLesson => {
                // From now on others may have it as it is.
                let is_its = |editing: &&mut Editing| editing.draft.lesson().id == lesson.id;
                if let Some(editing) = self.lessons.editing_mut().filter(is_its) {
                    editing.draft.give();
                }
                self.writing(move |path, p| job_tasks::lesson(&snapshot, &lesson, path, p))
            }
            FileJob::LessonPicture(after) => {
                let read = move |path: &Path, _: &Progress| job_tasks::picture_of_slide(&snapshot, path);
                work(read, move |app, ctx, picture| app.add_picture(ctx, after, picture))
            }
            _ => {
                let data_folder = self.data_folder.clone();
                let add = move |path: &Path, p: &Progress| job_tasks::add_lesson(&snapshot, path, &data_folder, p);
                let take = |app: &mut Self, ctx: &Context, added: Result<Arc<Lesson>, Refused>| match added {
                    Ok(lesson) => app.take_over_lesson(ctx, &lesson),
                    Err(refused) => {
                        app.tell_refused("given-lesson-refused", &refused, matches!(app.place(), Place::Slides));
                        app.lessons.refuse(refused);
                    }
                };
                work(add, take)
            }
        };
        (JobName::Lesson, work)
    }

    fn add_picture(&mut self, ctx: &Context, after: usize, picture: Picture) {
        let lesson = self.lessons.editing().map(|editing| editing.draft.lesson());
        if !lesson.is_some_and(|lesson| can_add_picture(lesson, picture.png().len())) {
            return self.tell_error(self.texts.get("slide-picture-full"));
        }
        let (title, alt) = (self.texts.get("slide-new-title"), self.texts.get("slide-new-alt"));
        let edit = Edit::AddPicture(after, picture, title, alt);
        self.apply(ctx, Action::Lesson(LessonAction::Edit(edit)));
    }
}
