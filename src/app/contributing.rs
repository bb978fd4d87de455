//! What a person gives to a group: numbers only, as a file or as a code.

use super::App;
use super::file_job::FileJob;
use crate::group::{code, course_name};
use crate::scoring::SessionId;
use crate::store::Ask;

impl App {
    /// Writes a contribution file. The person's token in the course comes from
    /// a secret that is read, or made, first.
    pub(super) fn contribute(&mut self, ctx: &egui::Context, session: SessionId, course: &str) {
        let Some(course) = course_name(course) else {
            return self.tell_error(self.texts.get("contribute-no-course"));
        };
        self.state.course = course.to_owned();
        if self.secret.is_some() {
            return self.ask(ctx, FileJob::Contribution(session));
        }
        self.state.contributing = Some(session);
        self.ask_store(Ask::Secret);
    }

    pub(super) fn take_secret(&mut self, ctx: &egui::Context, secret: [u8; 32]) {
        self.secret = Some(secret);
        if let Some(session) = self.state.contributing.take() {
            self.ask(ctx, FileJob::Contribution(session));
        }
    }

    pub(super) fn copy_code(&mut self, ctx: &egui::Context, session: SessionId) {
        let record = self.state.history.get(session).filter(|record| record.session.is_finished());
        let code = record.and_then(|record| code::write(&record.instrument, &record.session.answers));
        if let Some(code) = code {
            ctx.copy_text(code);
            self.tell("copied-code");
        }
    }
}
