//! Passphrases that a person gives: to the history, or to an archive.

use super::App;
use super::files::FileJob;
use super::jobs::JobName;
use super::work;
use crate::i18n::Texts;
use crate::passphrase::{Delay, Passphrase};
use crate::store::{Locked, Request, Source, StoreError};
use crate::ui::SaveStatus;
use std::path::PathBuf;
use std::time::Duration;

/// What is under way. Nothing is kept longer than it takes.
#[derive(Default)]
pub struct Locking {
    /// The change that the store has been asked for.
    ticket: Option<u64>,
    wait: Wait,
    /// What the next archive is to be sealed with.
    pub sealing: Option<Passphrase>,
    /// The archive that waits for its passphrase.
    archive: Option<PathBuf>,
}

/// Holds up whoever guesses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wait {
    delay: Delay,
    /// On the window's own clock, in seconds.
    until: Option<f64>,
}

impl Wait {
    /// One more was wrong.
    pub fn begin(&mut self, ctx: &egui::Context) {
        let now = ctx.input(|input| input.time);
        self.until = Some(now + self.delay.after_wrong().as_secs_f64());
    }

    /// How many seconds are left; asks to be drawn again when there is one
    /// less.
    pub fn seconds(&self, ctx: &egui::Context) -> Option<usize> {
        let left = self.until? - ctx.input(|input| input.time);
        if left <= 0.0 {
            return None;
        }
        let seconds = left.ceil();
        ctx.request_repaint_after(Duration::from_secs_f64((left - (seconds - 1.0)).max(0.02)));
        // At most a minute.
        Some(seconds as usize)
    }
}

/// What came of a change, a sentence each.
pub fn locked_words(key: &str, locked: &Locked, texts: &Texts) -> Vec<String> {
    let mut lines = vec![texts.with(key, &[("backups", locked.backups.into())])];
    for (key, count) in [("passphrase-sealed", locked.sealed), ("passphrase-left", locked.left)] {
        if count > 0 {
            lines.push(texts.with(key, &[("count", count.into())]));
        }
    }
    lines
}

impl App {
    pub(super) fn set_passphrase(&mut self, current: Option<Passphrase>, new: Option<Passphrase>) {
        let lock = &mut self.state.lock;
        let may_be_off = !self.state.policy.policy.encryption_required || new.is_some();
        if lock.is_working || lock.wait.is_some() || !may_be_off {
            return;
        }
        lock.is_working = true;
        self.state.notice = None;
        let backups = self.state.backup_folder.clone();
        self.send(Request::SetPassphrase { current, new, backups });
        self.locking.ticket = Some(self.state.newest_ticket);
        // What was answered is on disk all the while.
        self.state.save = SaveStatus::Nothing;
    }

    /// Whether the store's answer is to a change of the passphrase.
    pub(super) fn is_locking(&mut self, ticket: u64) -> bool {
        let is_it = self.locking.ticket == Some(ticket);
        if is_it {
            self.locking.ticket = None;
            self.state.lock.is_working = false;
        }
        is_it
    }

    pub(super) fn take_locked(&mut self, locked: &Locked, source: Source) {
        // What works beside the window opens the history with it.
        self.source = source;
        let was_locked = std::mem::replace(&mut self.state.lock.is_locked, locked.is_locked);
        let key = match (was_locked, locked.is_locked) {
            (false, _) => "passphrase-is-set",
            (true, true) => "passphrase-is-changed",
            (true, false) => "passphrase-is-removed",
        };
        self.locking.wait = Wait::default();
        self.say(locked_words(key, locked, &self.texts).join(" "));
    }

    pub(super) fn tell_not_locked(&mut self, ctx: &egui::Context, error: &StoreError) {
        log::warn!("the passphrase was not changed: {}", error.key());
        if matches!(error, StoreError::WrongPassphrase) {
            return self.tell_wrong(ctx);
        }
        let text = self.texts.with(error.key(), &[("path", self.texts.get("this-history").as_str().into())]);
        self.tell_error(text);
    }

    fn tell_wrong(&mut self, ctx: &egui::Context) {
        self.locking.wait.begin(ctx);
        self.tell_error(self.texts.get("passphrase-wrong"));
    }

    /// Lets the screens know how long to wait.
    pub(super) fn count_down(&mut self, ctx: &egui::Context) {
        self.state.lock.wait = self.locking.wait.seconds(ctx);
    }

    pub(super) fn export_sealed(&mut self, ctx: &egui::Context, passphrase: Passphrase) {
        self.locking.sealing = Some(passphrase);
        self.ask(ctx, FileJob::Sealed);
    }

    /// An archive that is behind a passphrase was chosen.
    pub(super) fn ask_for_archive(&mut self, path: PathBuf) {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        self.state.lock.archive = Some(name);
        self.locking.archive = Some(path);
    }

    pub(super) fn open_archive(&mut self, ctx: &egui::Context, passphrase: Passphrase) {
        let Some(path) = self.locking.archive.clone() else { return };
        if self.state.lock.wait.is_some() {
            return;
        }
        let (snapshot, now) = (self.state.snapshot(), (self.edge.now)().timestamp());
        self.jobs.start(ctx, JobName::Import, now, move |progress| {
            work::open_archive(&snapshot, &path, &passphrase, progress)
        });
    }

    /// The archive's passphrase was another one; it may be tried again.
    pub(super) fn refuse_archive(&mut self, ctx: &egui::Context, path: PathBuf) {
        self.ask_for_archive(path);
        self.tell_wrong(ctx);
    }

    pub(super) fn forget_archive(&mut self) {
        self.state.lock.archive = None;
        self.locking.archive = None;
    }
}
