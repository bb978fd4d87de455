//! What comes of a job: what it does to the application, or a sentence.

use super::App;
use super::jobs::{Ended, JobName, NotStarted};
use crate::export::Progress;

/// What a job does to the application once it has ended.
pub type Then = Box<dyn FnOnce(&mut App, &egui::Context) + Send>;

/// What a job was to make.
pub type Made<T> = Result<T, Unmade>;

/// Why it was not made.
pub enum Unmade {
    /// It was called off, and nothing is written.
    Cancelled,
    /// It could not be; a sentence for the reader.
    Failed(String),
}

/// Does something with what was made, or tells why it was not.
pub fn then<T: Send + 'static>(made: Made<T>, then: impl FnOnce(&mut App, &egui::Context, T) + Send + 'static) -> Then {
    Box::new(move |app, ctx| match made {
        Ok(made) => then(app, ctx, made),
        Err(unmade) => app.tell_unmade(unmade),
    })
}

impl App {
    /// Begins a job; where it does not begin, that is told.
    pub(super) fn begin(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        work: impl FnOnce(&Progress) -> Then + Send + 'static,
    ) {
        let now = (self.edge.now)().timestamp();
        match self.jobs.start(ctx, name, now, work) {
            Ok(()) => {}
            Err(NotStarted::Running(_)) if name.is_enough_once() => {}
            Err(NotStarted::Running(_)) => self.tell_error(self.texts.get("job-runs")),
            Err(NotStarted::NoThread(_)) => self.tell_error(self.texts.get("job-no-thread")),
        }
    }

    /// The same with work that holds what must not be lost: where there is no
    /// thread for it, the window waits.
    pub(super) fn begin_at_any_price(
        &mut self,
        ctx: &egui::Context,
        name: JobName,
        work: impl FnOnce(&Progress) -> Then + Send + 'static,
    ) {
        let now = (self.edge.now)().timestamp();
        if let Err(not_started) = self.jobs.start(ctx, name, now, work) {
            let then = not_started.into_work()(&Progress::default());
            then(self, ctx);
        }
    }

    pub(super) fn drain_jobs(&mut self, ctx: &egui::Context) {
        for ended in self.jobs.ended() {
            match ended {
                Ended::Done(then) => then(self, ctx),
                Ended::Badly(name) => self.tell_ended_badly(name),
            }
        }
    }

    pub(super) fn tell_unmade(&mut self, unmade: Unmade) {
        match unmade {
            Unmade::Cancelled => self.tell("called-off"),
            Unmade::Failed(text) => self.tell_error(text),
        }
    }

    fn tell_ended_badly(&mut self, name: JobName) {
        if name == JobName::Erase {
            // What is left is told on the only page there is now.
            self.privacy.erased(vec![self.data_folder.clone()]);
        }
        if name == JobName::OwnFile {
            self.trash.keep_away();
        }
        let job = self.texts.get(name.key());
        self.tell_error(self.texts.with("job-failed", &[("job", (&job).into())]));
    }
}
