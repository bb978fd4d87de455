//! Handing a result in to a course that one takes part in: into its folder, to
//! a file that is sent, or as a code.

use super::App;
use super::file_desk::{Work, work};
use super::file_job::FileJob;
use super::job_results::Made;
use super::job_tasks::unmade;
use super::jobs::JobName;
use super::state::Snapshot;
use crate::course::{HandedIn, Way};
use crate::export::Progress;
use crate::group::{CourseCode, code};
use crate::i18n::Texts;
use crate::scoring::{Record, SessionId};
use crate::service::handing_in::{self, HandIn, SEALED_ENDINGS};
use crate::service::{ServiceError, joining, sessions};
use crate::store::{Ask, Change};
use crate::ui::{HandedTo, HandingIn, Occasion, ShownCode};
use std::path::{Path, PathBuf};

/// What is being handed in.
#[derive(Default)]
pub struct HandingDesk {
    shown: HandingIn,
    /// What waits until the secret is there.
    waiting: Vec<Wanted>,
    /// What names a person in a course; read when it is first needed.
    secret: Option<[u8; 32]>,
}

/// What the secret is needed for.
#[derive(Clone, Copy)]
enum Wanted {
    HandIn(HandedTo),
    Code(HandedTo),
}

impl HandingDesk {
    /// What the pages show.
    pub fn shown(&self) -> &HandingIn {
        &self.shown
    }

    /// The folder that was in the way may be another one now, or there again.
    pub fn try_anew(&mut self) {
        self.shown.failed = None;
    }

    /// The history is another one, and so is the person in it. What is to be
    /// handed in waits for that one's secret.
    pub fn forget(&mut self) {
        self.secret = None;
        self.shown = HandingIn::default();
    }
}

impl App {
    /// Hands a session in to a course. The person's mark in it comes from a
    /// secret that is read, or made, first.
    pub(super) fn hand_in(&mut self, ctx: &egui::Context, to: HandedTo) {
        self.handing.shown.failed = None;
        self.with_secret(ctx, Wanted::HandIn(to));
    }

    /// Shows the code of a session, for a course.
    pub(super) fn show_code(&mut self, ctx: &egui::Context, session: SessionId, course: Option<Occasion>) {
        self.handing.shown.code = None;
        if let Some(Occasion { course, round }) = course {
            self.with_secret(ctx, Wanted::Code(HandedTo { session, course, round }));
        }
    }

    fn with_secret(&mut self, ctx: &egui::Context, wanted: Wanted) {
        match self.handing.secret {
            Some(secret) => self.go_on_handing(ctx, wanted, secret),
            None => {
                self.handing.waiting.push(wanted);
                self.ask_store(Ask::Secret);
            }
        }
    }

    pub(super) fn take_secret(&mut self, ctx: &egui::Context, secret: [u8; 32]) {
        self.handing.secret = Some(secret);
        for wanted in std::mem::take(&mut self.handing.waiting) {
            self.go_on_handing(ctx, wanted, secret);
        }
    }

    fn go_on_handing(&mut self, ctx: &egui::Context, wanted: Wanted, secret: [u8; 32]) {
        let done = match wanted {
            Wanted::HandIn(to) => self.begin_handing_in(ctx, to, secret),
            Wanted::Code(to) => self.take_code(to, secret),
        };
        if let Err(error) = done {
            self.tell_error(error.describe(&self.texts));
        }
    }

    /// The history may have become another one meanwhile: then it is told that
    /// what was to be handed in is not here.
    fn begin_handing_in(&mut self, ctx: &egui::Context, to: HandedTo, secret: [u8; 32]) -> Result<(), ServiceError> {
        let snapshot = self.snapshot();
        hand_in(&snapshot, to, &secret)?;
        let joined = joining::find(&snapshot.state.contents.courses, to.course)?;
        let Some(folder) = joined.folder.clone() else {
            self.ask(ctx, FileJob::HandIn(to));
            return Ok(());
        };
        self.handing.shown.under_way = Some(to);
        self.begin(ctx, JobName::Contribution, move |_| {
            let laid = lay(&snapshot, to, &secret, Path::new(&folder));
            Box::new(move |app, _| {
                app.handing.shown.under_way = None;
                match laid {
                    Ok(handed_in) => app.take_handed_in(to.course, handed_in),
                    Err(words) => {
                        app.handing.shown.failed = Some((to, words.clone()));
                        app.tell_error(words);
                    }
                }
            })
        });
        Ok(())
    }

    /// Writes it where the person says, to be sent.
    pub(super) fn hand_in_work(&self, to: HandedTo) -> (JobName, Work) {
        let (snapshot, secret) = (self.snapshot(), self.handing.secret);
        let write = move |path: &Path, _: &Progress| -> Made<(PathBuf, HandedIn)> {
            let texts = Texts::new(snapshot.language);
            // What names the person went with the data it was read from.
            let written = secret.ok_or(ServiceError::DataReplaced).and_then(|secret| {
                let hand_in = hand_in(&snapshot, to, &secret)?;
                handing_in::write(&hand_in.sealed()?, path, SEALED_ENDINGS)?;
                Ok(hand_in.handed_in(Way::File, crate::platform::clock::now().timestamp()))
            });
            written.map(|handed_in| (path.to_owned(), handed_in)).map_err(|error| unmade(&error, &texts))
        };
        let take = move |app: &mut Self, _: &egui::Context, (path, handed_in): (PathBuf, HandedIn)| {
            app.take_handed_in(to.course, handed_in);
            app.tell_written(path);
        };
        (JobName::Contribution, work(write, take))
    }

    /// It is on disk, and is remembered.
    fn take_handed_in(&mut self, course: CourseCode, handed_in: HandedIn) {
        let handed_in = HandedIn { at: (self.edge.now)().timestamp(), ..handed_in };
        let joined = self.state.contents.courses_mut().joined.iter_mut().find(|joined| joined.code == course);
        let Some(joined) = joined else { return };
        joined.note(handed_in.clone());
        let name = joined.called();
        let receipt = handed_in.delivery.to_string();
        let words = self.texts.with("handed-in", &[("course", (&name).into()), ("receipt", (&receipt).into())]);
        self.send(Change::NoteHandedIn(course, handed_in));
        self.say(words);
    }

    /// Makes the code, and notes it where nothing of this session is handed in.
    fn take_code(&mut self, to: HandedTo, secret: [u8; 32]) -> Result<(), ServiceError> {
        let snapshot = self.snapshot();
        let hand_in = hand_in(&snapshot, to, &secret)?;
        let (code, receipt) = (hand_in.code()?, hand_in.receipt());
        self.handing.shown.code = Some(ShownCode { of: to, code, receipt });
        let handed_in = hand_in.handed_in(Way::Code, (self.edge.now)().timestamp());
        let joined = self.state.contents.courses_mut().joined.iter_mut().find(|joined| joined.code == to.course);
        if let Some(joined) = joined {
            let is_there = joined.handed_in(&handed_in.instrument, handed_in.round);
            if is_there.is_none_or(|one| one.session != handed_in.session) {
                joined.note(handed_in.clone());
                self.send(Change::NoteHandedIn(to.course, handed_in));
            }
        }
        Ok(())
    }

    pub(super) fn copy_code(&mut self, ctx: &egui::Context, session: SessionId, course: Option<Occasion>) {
        let code = match course {
            Some(Occasion { course, round }) => {
                let to = HandedTo { session, course, round };
                self.handing.shown.code_of(to).map(|shown| shown.code.clone()).ok_or(ServiceError::NothingToShow)
            }
            None => self
                .to_contribute(session)
                .and_then(|record| code::of_record(record).ok_or(ServiceError::NothingToShow)),
        };
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

fn hand_in<'a>(snapshot: &'a Snapshot, to: HandedTo, secret: &[u8; 32]) -> Result<HandIn<'a>, ServiceError> {
    let contents = &snapshot.state.contents;
    let record = contents.history.get(to.session).ok_or(ServiceError::SessionGone)?;
    HandIn::new(record, joining::find(&contents.courses, to.course)?, to.round, &contents.history, secret)
}

/// Lays it into the folder of the course; a sentence where that cannot be.
fn lay(snapshot: &Snapshot, to: HandedTo, secret: &[u8; 32], folder: &Path) -> Result<HandedIn, String> {
    let laid = hand_in(snapshot, to, secret).and_then(|hand_in| {
        let ending = SEALED_ENDINGS.first().copied().unwrap_or_default();
        handing_in::lay(&hand_in.sealed()?, folder, ending)?;
        Ok(hand_in.handed_in(Way::File, crate::platform::clock::now().timestamp()))
    });
    laid.map_err(|error| error.describe(&Texts::new(snapshot.language)))
}
