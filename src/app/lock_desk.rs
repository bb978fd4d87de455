//! Passphrases that a person gives: to the history, or to an archive.

use super::App;
use super::file_job::FileJob;
use super::job_results::then;
use super::job_tasks;
use super::jobs::JobName;
use crate::export::archive::Archive;
use crate::passphrase::{Delay, Passphrase};
use crate::service::passphrases::Change;
use crate::service::store_words;
use crate::store::{Ask, PassphraseSet, Source, StoreError};
use crate::ui::{Countdown, LockAction, LockState};
use std::path::PathBuf;
use std::time::Duration;

/// What is under way. No passphrase is kept longer than it takes.
pub struct LockDesk {
    /// Whether the history has a passphrase.
    is_encrypted: bool,
    /// The change that the store has been asked for.
    ticket: Option<u64>,
    wait: Wait,
    /// What the next archive is to be sealed with.
    sealing: Option<Passphrase>,
    /// The archive that waits for its passphrase.
    archive: Option<PathBuf>,
}

impl LockDesk {
    /// Of a history that has a passphrase, or none.
    pub fn new(is_encrypted: bool) -> Self {
        Self { is_encrypted, ticket: None, wait: Wait::default(), sealing: None, archive: None }
    }

    /// As the screens see it.
    pub fn shown(&self, ctx: &egui::Context) -> LockState {
        let name = |path: &PathBuf| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        LockState {
            is_encrypted: self.is_encrypted,
            is_working: self.ticket.is_some(),
            wait: self.wait.left(ctx),
            archive: self.archive.as_ref().map(name),
        }
    }

    /// Whether the store's answer is to a change of the passphrase, which is
    /// then no longer waited for.
    pub fn is_answered(&mut self, ticket: u64) -> bool {
        self.ticket.take_if(|asked| *asked == ticket).is_some()
    }

    /// Nobody answers any more.
    pub fn stop(&mut self) {
        self.ticket = None;
    }

    /// What the next archive is to be sealed with.
    pub fn sealing(&self) -> Option<Passphrase> {
        self.sealing.clone()
    }

    /// An archive that is behind a passphrase was chosen.
    pub fn ask_for_archive(&mut self, path: PathBuf) {
        self.archive = Some(path);
    }

    /// It is open, or given up.
    pub fn forget_archive(&mut self) {
        self.archive = None;
    }
}

/// Holds up whoever guesses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wait {
    delay: Delay,
    begun: Option<Begun>,
}

/// The shortest time between two looks at what is left.
const SOON: Duration = Duration::from_millis(20);

/// A wait that has begun.
#[derive(Clone, Copy, Debug)]
struct Begun {
    /// On the window's own clock, in seconds.
    at: f64,
    long: Duration,
}

impl Wait {
    /// One more was wrong.
    pub fn begin(&mut self, ctx: &egui::Context) {
        self.begun = Some(Begun { at: ctx.input(|input| input.time), long: self.delay.after_wrong() });
    }

    /// What is left; asks to be drawn again when it is a second less.
    pub fn left(&self, ctx: &egui::Context) -> Option<Countdown> {
        let (countdown, next) = self.begun?.left(ctx.input(|input| input.time))?;
        ctx.request_repaint_after(next.max(SOON));
        Some(countdown)
    }
}

impl Begun {
    /// What is left, and how long it stays so.
    fn left(self, now: f64) -> Option<(Countdown, Duration)> {
        // What has gone is taken from what was to be waited, and not the time
        // from the end: the sum of two numbers can be a hair too large, and
        // one second would be called two.
        let left = self.long.saturating_sub(Duration::try_from_secs_f64(now - self.at).unwrap_or_default());
        let seconds = left.as_secs_f64().ceil();
        // At most a minute.
        let countdown = Countdown { left: seconds as usize, whole: self.long.as_secs() as usize };
        let next = left.saturating_sub(Duration::from_secs_f64((seconds - 1.0).max(0.0)));
        (!left.is_zero()).then_some((countdown, next))
    }
}

impl App {
    /// Carries out what concerns a passphrase.
    pub(super) fn act_on_lock(&mut self, ctx: &egui::Context, action: LockAction) {
        match action {
            LockAction::SetPassphrase { current, new } => self.set_passphrase(ctx, current, new),
            LockAction::ExportSealed(passphrase) => {
                self.lock.sealing = Some(passphrase);
                self.ask(ctx, FileJob::Sealed);
            }
            LockAction::OpenArchive(passphrase) => self.open_archive(ctx, passphrase),
            LockAction::CancelArchive => self.lock.forget_archive(),
        }
    }

    /// What an archive is sealed with is kept while it is asked where that is
    /// to be, and while it is written; then it goes, however that ended.
    pub(super) fn forget_sealing(&mut self) {
        let is_asked =
            self.files.asks_for(FileJob::Sealed) || self.archiving.is_waiting() || self.jobs.is_running(JobName::Path);
        if !is_asked && !self.jobs.is_running(JobName::History) {
            self.lock.sealing = None;
        }
    }

    /// Whether what an archive is to be sealed with is in memory, for tests.
    pub fn keeps_passphrase(&self) -> bool {
        self.lock.sealing.is_some()
    }

    fn set_passphrase(&mut self, ctx: &egui::Context, current: Option<Passphrase>, new: Option<Passphrase>) {
        if self.lock.ticket.is_some() || self.lock.wait.left(ctx).is_some() {
            return;
        }
        let change = Change::of(self.lock.is_encrypted, new.is_some());
        if let Err(error) = change.may(self.lock.is_encrypted, &self.policy.policy) {
            return self.tell_error(error.describe(&self.texts));
        }
        self.notices.dismiss(|_| true);
        let backups = self.backup.folder();
        self.lock.ticket = self.ask_store(Ask::SetPassphrase { current, new, backups });
    }

    pub(super) fn take_passphrase_set(&mut self, locked: &PassphraseSet, source: Source) {
        // What works beside the window opens the history with it.
        self.source = source;
        let was_encrypted = std::mem::replace(&mut self.lock.is_encrypted, locked.is_encrypted);
        self.lock.wait = Wait::default();
        self.say(Change::of(was_encrypted, locked.is_encrypted).words(locked, &self.texts).join(" "));
    }

    pub(super) fn tell_not_locked(&mut self, ctx: &egui::Context, error: &StoreError) {
        log::warn!("the passphrase was not changed: {}", error.key());
        if matches!(error, StoreError::WrongPassphrase) {
            return self.tell_wrong(ctx);
        }
        self.tell_error(store_words(error, &self.texts.get("this-history"), &self.texts));
    }

    fn tell_wrong(&mut self, ctx: &egui::Context) {
        self.lock.wait.begin(ctx);
        self.tell_error(self.texts.get("passphrase-wrong"));
    }

    fn open_archive(&mut self, ctx: &egui::Context, passphrase: Passphrase) {
        let Some(path) = self.lock.archive.clone() else { return };
        if self.lock.wait.left(ctx).is_some() {
            return;
        }
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Import, move |progress| {
            let opened = job_tasks::open_archive(&snapshot, &path, &passphrase, progress);
            Box::new(move |app, ctx| {
                // It may have been given up meanwhile.
                if app.lock.archive.as_ref() == Some(&path) {
                    then(opened, Self::take_opened)(app, ctx);
                }
            })
        });
    }

    /// Where the passphrase was another one, it may be tried again.
    fn take_opened(&mut self, ctx: &egui::Context, archive: Option<Archive>) {
        match archive {
            Some(archive) => {
                self.lock.forget_archive();
                self.import(archive);
            }
            None => self.tell_wrong(ctx),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_as_long_as_it_is_said_to_be_whenever_it_begins() {
        for tenths in 1..5000_u32 {
            let at = f64::from(tenths) / 10.0;
            for whole in [1, 2, 4, 8, 60] {
                let wait = Begun { at, long: Duration::from_secs(whole) };
                let whole = whole as usize;
                let shown = |gone: f64| wait.left(at + gone).map(|(countdown, _)| countdown);
                assert_eq!(shown(0.0), Some(Countdown { left: whole, whole }), "at {at}");
                assert_eq!(shown(whole as f64 - 0.5), Some(Countdown { left: 1, whole }), "at {at}");
                assert_eq!(shown(whole as f64 + 0.001), None, "at {at}");
            }
            let wait = Begun { at, long: Duration::from_secs(4) };
            let (_, next) = wait.left(at + 1.25).unwrap();
            assert!(next.abs_diff(Duration::from_millis(750)) < Duration::from_micros(1), "{next:?} at {at}");
        }
    }
}
