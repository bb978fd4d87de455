//! What a person gives to a group: numbers only, as a file or as a code.

use super::App;
use super::file_job::FileJob;
use crate::group::code;
use crate::scoring::{Record, SessionId};
use crate::service::{ServiceError, sessions};
use crate::store::Ask;

/// What a person gives, and to which course.
#[derive(Default)]
pub struct ContributeDesk {
    /// The course last contributed to.
    course: String,
    /// The session that is to be contributed when the secret is there.
    session: Option<SessionId>,
    /// What names a person in a course; read when it is first needed.
    secret: Option<[u8; 32]>,
}

impl ContributeDesk {
    /// The course last contributed to.
    pub fn course(&self) -> &str {
        &self.course
    }

    /// What names the person in a course, where it is known.
    pub fn secret(&self) -> Option<[u8; 32]> {
        self.secret
    }

    /// The history is another one, and so is the person in it. What is to be
    /// contributed waits for that one's secret.
    pub fn forget(&mut self) {
        self.secret = None;
    }
}

impl App {
    /// Writes a contribution file. The person's token in the course comes from
    /// a secret that is read, or made, first.
    pub(super) fn contribute(&mut self, ctx: &egui::Context, session: SessionId, course: &str) {
        let given = self.to_contribute(session).and_then(|_| sessions::course(course));
        let course = match given {
            Ok(course) => course.to_owned(),
            Err(error) => return self.tell_error(error.describe(&self.texts)),
        };
        self.contributing.course = course;
        if self.contributing.secret.is_some() {
            return self.ask(ctx, FileJob::Contribution(session));
        }
        self.contributing.session = Some(session);
        self.ask_store(Ask::Secret);
    }

    pub(super) fn take_secret(&mut self, ctx: &egui::Context, secret: [u8; 32]) {
        self.contributing.secret = Some(secret);
        let Some(session) = self.contributing.session.take() else { return };
        // The history may have become another one meanwhile.
        match self.to_contribute(session) {
            Ok(_) => self.ask(ctx, FileJob::Contribution(session)),
            Err(error) => self.tell_error(error.describe(&self.texts)),
        }
    }

    pub(super) fn copy_code(&mut self, ctx: &egui::Context, session: SessionId) {
        let code =
            self.to_contribute(session).and_then(|record| code::of_record(record).ok_or(ServiceError::NothingToShow));
        match code {
            Ok(code) => {
                ctx.copy_text(code);
                self.tell("copied-code");
            }
            Err(error) => self.tell_error(error.describe(&self.texts)),
        }
    }

    /// The session, where a group can count it.
    fn to_contribute(&self, session: SessionId) -> Result<&Record, ServiceError> {
        sessions::to_contribute(self.state.contents.history.get(session).ok_or(ServiceError::SessionGone)?)
    }
}
