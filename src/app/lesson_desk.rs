//! Lessons: what lies in the data folder, which of them is shown, what is taken
//! out of it and put back, beside the window.

use super::App;
use super::edited::Editing;
use super::jobs::JobName;
use super::trash::Deleted;
use crate::instrument::own::OwnFile;
use crate::lesson::Lesson;
use crate::lesson::own::Lessons;
use crate::platform::own_files::LESSONS;
use crate::service::lessons;
use crate::ui::{Place, Refused, Shelf};
use std::io;
use std::sync::Arc;

/// What is there, which of it is shown, and what became of the last file that
/// was to be added.
#[derive(Default)]
pub struct LessonDesk {
    lessons: Lessons,
    /// What can be shown of them; nothing before the folder was looked into.
    offered: Vec<Arc<Lesson>>,
    /// The id of the one that is shown.
    chosen: Option<String>,
    /// The same in the course that is shown.
    of_course: Option<String>,
    /// The one that is made one's own.
    editing: Option<Editing>,
    /// A file that was refused, and why.
    refused: Option<Refused>,
}

impl LessonDesk {
    /// What the pages show.
    pub fn shelf(&self) -> Shelf<'_> {
        Shelf {
            offered: &self.offered,
            chosen: self.of_course.as_deref().or(self.chosen.as_deref()),
            edited: self.editing.as_ref().map(Editing::draft),
            own: self.lessons.own(),
            refused: self.refused.as_ref(),
        }
    }

    /// Shows another lesson.
    pub fn choose(&mut self, id: String) {
        self.chosen = Some(id);
        self.of_course = None;
    }

    /// Shows the lesson of a course, or what was chosen.
    pub fn follow_course(&mut self, id: Option<String>) {
        self.of_course = id;
    }

    /// Tells why a file was not added.
    pub fn refuse(&mut self, refused: Refused) {
        self.refused = Some(refused);
    }

    /// It has been read.
    pub fn forget_refused(&mut self) {
        self.refused = None;
    }

    /// The files, good and bad.
    pub fn own(&self) -> &[OwnFile<Lesson>] {
        self.lessons.own()
    }

    pub(super) fn take(&mut self, lessons: Lessons) {
        self.offered = lessons.offered();
        self.lessons = lessons;
        self.show_edited();
    }

    /// What is edited is what is shown, whether it is stored yet or not.
    pub(super) fn show_edited(&mut self) {
        let Some(edited) = self.editing.as_ref().map(|editing| editing.draft().lesson()) else { return };
        if let Some(offered) = self.offered.iter_mut().find(|offered| offered.id == edited.id) {
            *offered = Arc::clone(edited);
        }
    }

    /// The one that is made one's own.
    pub fn editing(&self) -> Option<&Editing> {
        self.editing.as_ref()
    }

    /// The same, to be changed.
    pub fn editing_mut(&mut self) -> Option<&mut Editing> {
        self.editing.as_mut()
    }

    /// Begins with another.
    pub fn edit(&mut self, editing: Editing) {
        self.editing = Some(editing);
    }

    /// Whether the window waits for what was edited.
    pub fn is_being_kept(&self) -> bool {
        self.editing.as_ref().is_some_and(|editing| editing.is_being_kept)
    }

    /// The name of the file of a lesson.
    pub(super) fn file_of(&self, lesson: &Lesson) -> Option<String> {
        let is_its = |file: &&OwnFile<Lesson>| {
            file.outcome.as_ref().is_ok_and(|kept| (&kept.id, kept.version) == (&lesson.id, lesson.version))
        };
        self.lessons.own().iter().find(is_its).map(|file| file.name.clone())
    }
}

impl App {
    /// Begins to look what lessons there are, each time somebody wants to know.
    pub(super) fn read_lessons(&mut self, ctx: &egui::Context) {
        let (folder, catalog) = (self.data_folder.clone(), self.state.catalog.clone());
        self.begin(ctx, JobName::Lessons, move |_| {
            let there = lessons::read(&folder, &catalog);
            Box::new(|app, _| app.lessons.take(there))
        });
    }

    /// Shows a lesson that now lies in the data folder.
    pub(super) fn take_over_lesson(&mut self, ctx: &egui::Context, lesson: &Lesson) {
        let title = lesson.title.get(self.texts.language());
        let text = self.texts.with("lesson-added", &[("title", title.into())]);
        self.say(text);
        self.lessons.forget_refused();
        self.lessons.choose(lesson.id.clone());
        self.go_to(ctx, Place::Slides);
    }

    /// Takes a file out of the folder of lessons.
    pub(super) fn remove_lesson(&mut self, ctx: &egui::Context, name: String) {
        if self.lessons.own().iter().any(|file| file.name == name) {
            let (folder, catalog) = (self.data_folder.clone(), self.state.catalog.clone());
            self.begin(ctx, JobName::OwnFile, move |_| {
                let taken = LESSONS.take(&folder, &name);
                let there = lessons::read(&folder, &catalog);
                Box::new(move |app, _| app.take_over_lesson_removal(name, taken, there))
            });
        }
    }

    fn take_over_lesson_removal(&mut self, name: String, taken: io::Result<String>, there: Lessons) {
        let text = match taken {
            Ok(text) => text,
            Err(error) => return self.tell_lesson_not_done("error-lesson-remove", &error),
        };
        let file = self.lessons.own().iter().find(|file| file.name == name);
        let lesson = file.and_then(|file| file.outcome.as_ref().ok());
        // It is gone, and nothing more of it is stored.
        let id = lesson.map(|lesson| lesson.id.clone());
        self.lessons.editing.take_if(|editing| id.as_ref() == Some(&editing.draft().lesson().id));
        let file = self.lessons.own().iter().find(|file| file.name == name);
        let lesson = file.and_then(|file| file.outcome.as_ref().ok());
        let title = lesson.map_or(name.as_str(), |lesson| lesson.title.get(self.texts.language()));
        let words = self.texts.with("lesson-removed", &[("title", title.into())]);
        self.lessons.take(there);
        self.remember(Deleted::Lesson(name, text), words);
    }

    /// Puts a lesson back where it was; the trash keeps it meanwhile.
    pub(super) fn put_lesson_back(&mut self, ctx: &egui::Context, number: u64, name: String, text: String) {
        let (folder, catalog) = (self.data_folder.clone(), self.state.catalog.clone());
        self.begin_at_any_price(ctx, JobName::OwnFile, move |_| {
            let put = LESSONS.put_back(&folder, &name, &text);
            let there = lessons::read(&folder, &catalog);
            Box::new(move |app, _| match put {
                Ok(()) => {
                    app.trash.forget_away(number);
                    app.lessons.take(there);
                    app.tell("lesson-restored");
                    app.tell_taken_back(number, "lesson-restored");
                }
                Err(error) => {
                    app.trash.keep_away();
                    app.tell_lesson_not_done("error-lesson-keep", &error);
                }
            })
        });
    }

    fn tell_lesson_not_done(&mut self, key: &str, error: &io::Error) {
        log::error!("a lesson could not be taken out or put back: {}", error.kind());
        let folder = LESSONS.folder(&self.data_folder).display().to_string();
        self.tell_error(self.texts.with(key, &[("path", (&folder).into())]));
    }
}
