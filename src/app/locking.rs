//! Passphrases that a person gives: to the history, or to an archive.

use super::App;
use super::files::FileJob;
use super::job_results::then;
use super::jobs::JobName;
use super::work;
use crate::i18n::Texts;
use crate::passphrase::{Delay, Passphrase};
use crate::store::{Ask, Locked, Source, StoreError};
use crate::ui::Countdown;
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
        if self.ask_store(Ask::SetPassphrase { current, new, backups }) {
            self.locking.ticket = Some(self.state.newest_ticket);
        } else {
            self.stop_locking();
        }
    }

    /// Nobody answers any more.
    pub(super) fn stop_locking(&mut self) {
        self.locking.ticket = None;
        self.state.lock.is_working = false;
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
        let (what, path) = (error.what(self.texts.language()), self.texts.get("this-history"));
        let text = self.texts.with(error.key(), &[("path", (&path).into()), ("what", (&what).into())]);
        self.tell_error(text);
    }

    fn tell_wrong(&mut self, ctx: &egui::Context) {
        self.locking.wait.begin(ctx);
        self.tell_error(self.texts.get("passphrase-wrong"));
    }

    /// Lets the screens know how long to wait.
    pub(super) fn count_down(&mut self, ctx: &egui::Context) {
        self.state.lock.wait = self.locking.wait.left(ctx);
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
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Import, move |progress| {
            let opened = work::open_archive(&snapshot, &path, &passphrase, progress);
            then(opened, |app, ctx, archive| match archive {
                Some(archive) => app.import(archive),
                None => app.refuse_archive(ctx, path),
            })
        });
    }

    /// The archive's passphrase was another one; it may be tried again.
    fn refuse_archive(&mut self, ctx: &egui::Context, path: PathBuf) {
        self.ask_for_archive(path);
        self.tell_wrong(ctx);
    }

    pub(super) fn forget_archive(&mut self) {
        self.state.lock.archive = None;
        self.locking.archive = None;
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
