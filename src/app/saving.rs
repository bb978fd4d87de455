//! What is given to the store, how that stands, and closing the window, which
//! waits for it.

use super::App;
use crate::i18n::Texts;
use crate::service::store_words;
use crate::store::{Ask, Change, Reply, Request, StoreError, Worker};
use crate::ui::SaveStatus;
use egui::ViewportCommand;
use jiff::civil::DateTime;
use std::path::PathBuf;

/// How long the window closes late without a word, in seconds: a disk is
/// usually faster.
const PATIENCE: f64 = 0.2;

/// The store, and how storing stands.
pub struct SaveDesk {
    worker: Worker,
    /// Number of the newest request.
    newest: u64,
    /// Number of the newest request that changes something.
    newest_change: u64,
    status: SaveStatus,
    /// The same as it was before that.
    settled: SaveStatus,
    /// What was told when a change could not be stored; while there is
    /// something here, not everything is stored.
    failure: Option<Failure>,
    /// Since when the window is to be closed, on its own clock in seconds.
    closing_since: Option<f64>,
    /// The person has been asked, and does not wait.
    closes_anyway: bool,
    /// Whether it was told that nothing is stored any more.
    is_end_told: bool,
    /// Whether others have stored something that has not been read.
    is_stale: bool,
}

impl SaveDesk {
    /// Nothing has been given to the store yet.
    pub fn new(worker: Worker) -> Self {
        Self {
            worker,
            newest: 0,
            newest_change: 0,
            status: SaveStatus::Nothing,
            settled: SaveStatus::Nothing,
            failure: None,
            closing_since: None,
            closes_anyway: false,
            is_end_told: false,
            is_stale: false,
        }
    }

    /// What is said of it.
    pub fn status(&self) -> SaveStatus {
        self.status
    }

    /// Whether a reply is still to come.
    pub fn is_waiting(&self) -> bool {
        self.worker.is_waiting()
    }

    /// The next reply, if there is one.
    pub fn try_reply(&mut self) -> Option<Reply> {
        let reply = self.worker.try_reply()?;
        self.is_stale |= reply.has_news;
        Some(reply)
    }

    /// The next reply that is still to come, however long it takes.
    pub fn next_reply(&self) -> Option<Reply> {
        self.worker.next_reply()
    }

    /// Whether the store has ended by itself; said once.
    pub fn has_just_ended(&mut self) -> bool {
        self.worker.has_ended() && !std::mem::replace(&mut self.is_end_told, true)
    }

    /// Whether nothing was given to the store after this.
    pub fn is_newest(&self, ticket: u64) -> bool {
        self.newest == ticket
    }

    /// What was read is no longer all there is.
    pub fn note_news(&mut self) {
        self.is_stale = true;
    }

    /// Whether others have stored something that can be read now; said once.
    pub fn take_news(&mut self) -> bool {
        !self.worker.is_waiting() && std::mem::take(&mut self.is_stale)
    }

    /// Gives the store away; what is sent from then on goes nowhere.
    pub fn part_with_store(&mut self) -> Worker {
        std::mem::replace(&mut self.worker, Worker::none())
    }

    fn number(&mut self) -> u64 {
        self.newest += 1;
        self.newest
    }

    fn settle(&mut self, status: SaveStatus) {
        (self.status, self.settled) = (status, status);
    }

    /// The newest request was to change something, and has not: its answer
    /// calls nothing stored.
    pub fn nothing_changed(&mut self, ticket: u64) {
        if self.newest_change == ticket {
            self.newest_change = 0;
            if self.status == SaveStatus::Saving {
                self.settle(if self.failure.is_some() { SaveStatus::Failed } else { self.settled });
            }
        }
    }

    fn number_of_change(&mut self) -> u64 {
        self.newest_change = self.number();
        self.status = SaveStatus::Saving;
        self.newest_change
    }
}

#[derive(Debug)]
struct Failure {
    text: String,
    /// Whether it is stored with the next change that is.
    may_pass: bool,
}

/// Why the window does not close at once.
#[derive(Debug, PartialEq, Eq)]
pub enum Waiting {
    /// The store has not answered yet.
    ForDisk,
    /// It has, and this is why it could not.
    InVain(String),
}

impl Waiting {
    /// What is asked.
    pub fn words(&self, texts: &Texts) -> String {
        match self {
            Self::ForDisk => texts.get("closing-saving"),
            Self::InVain(why) => texts.with("closing-failed", &[("why", why.into())]),
        }
    }
}

impl App {
    /// Gives the store a change, and gives its number; only a change is called
    /// stored.
    pub(super) fn send(&mut self, change: Change) -> u64 {
        let ticket = self.saving.number_of_change();
        self.give(ticket, change);
        ticket
    }

    /// Makes the history what a copy is, which is a change of all of it.
    pub(super) fn take_copy(&mut self, copy: PathBuf, backups: PathBuf, now: DateTime) {
        let ticket = self.saving.number_of_change();
        self.give(ticket, Request::RestoreBackup { copy, backups, now });
    }

    /// Asks for what is no change, so that nothing is called saved by it; gives
    /// its number where somebody is there to answer.
    pub(super) fn ask_store(&mut self, ask: Ask) -> Option<u64> {
        let ticket = self.saving.number();
        self.give(ticket, ask).then_some(ticket)
    }

    fn give(&mut self, ticket: u64, request: impl Into<Request>) -> bool {
        let is_taken = self.saving.worker.send(ticket, request);
        if !is_taken {
            self.tell_store_is_gone();
        }
        is_taken
    }

    /// Nothing is stored any more, and never called so.
    pub(super) fn tell_store_is_gone(&mut self) {
        log::error!("the store has ended");
        let text = self.texts.get("store-gone");
        self.fail(text, false);
    }

    fn fail(&mut self, text: String, may_pass: bool) {
        // What will never be stored is not forgotten for what may be.
        let may_pass = may_pass && self.saving.failure.as_ref().is_none_or(|failure| failure.may_pass);
        self.saving.failure = Some(Failure { text: text.clone(), may_pass });
        self.saving.settle(SaveStatus::Failed);
        self.tell_error(text);
    }

    /// The history's file is another one: nothing more is called stored.
    pub(super) fn tell_not_stored(&mut self, text: String) {
        self.saving.settle(SaveStatus::Failed);
        self.tell_error(text);
    }

    /// Everything up to this request is on disk.
    pub(super) fn take_stored(&mut self, ctx: &egui::Context, ticket: u64) {
        if self.saving.newest_change != ticket {
            return;
        }
        if let Some(passed) = self.saving.failure.take_if(|failure| failure.may_pass) {
            // What could not be stored before is now stored too.
            self.notices.dismiss(|notice| notice.text == passed.text);
        }
        self.saving.settle(match self.saving.failure {
            Some(_) => SaveStatus::Failed,
            None => SaveStatus::Saved((self.edge.now)().datetime()),
        });
        // «Lagret nå» becomes a time of day after a minute.
        ctx.request_repaint_after(std::time::Duration::from_secs(61));
    }

    /// A request came to nothing. Where it was a person's change, that is not
    /// stored; a question or an archive is only told of.
    pub(super) fn take_refused(&mut self, ticket: u64, is_kept: bool, error: &StoreError) {
        self.imports.give_up(ticket);
        log::error!("the store refused a request: {}", error.key());
        let text = self.why_refused(error);
        if is_kept {
            return self.fail(text, error.may_pass());
        }
        self.saving.nothing_changed(ticket);
        self.tell_error(text);
    }

    /// A change that was kept until it could be stored never will be.
    pub(super) fn tell_lost(&mut self, error: &StoreError) {
        log::error!("the store refused a kept change: {}", error.key());
        self.fail(self.why_refused(error), false);
    }

    fn why_refused(&self, error: &StoreError) -> String {
        store_words(error, &self.texts.get("this-history"), &self.texts)
    }

    /// Whether a person's change is not, or not yet, on disk.
    fn is_unsaved(&self) -> bool {
        let is_behind = self.saving.failure.is_some() || self.saving.status == SaveStatus::Saving;
        !self.privacy.is_erasing() && (is_behind || self.lessons.is_being_kept())
    }

    /// The window is not closed over what is not stored: it waits for the
    /// disk, and asks where that does not help.
    pub(super) fn mind_closing(&mut self, ctx: &egui::Context) {
        let (is_asked, now) = ctx.input(|input| (input.viewport().close_requested(), input.time));
        if is_asked && !self.saving.closes_anyway && self.is_unsaved() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            if self.saving.closing_since.is_none() {
                self.saving.closing_since = Some(now);
                ctx.request_repaint_after(std::time::Duration::from_secs_f64(PATIENCE));
            }
        }
        if self.saving.closing_since.is_some() && !self.is_unsaved() {
            self.saving.closing_since = None;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    /// What a person who closes the window is asked about.
    pub(super) fn waiting(&self, ctx: &egui::Context) -> Option<Waiting> {
        let waited = ctx.input(|input| input.time) - self.saving.closing_since?;
        match &self.saving.failure {
            Some(failure) => Some(Waiting::InVain(failure.text.clone())),
            None => (waited >= PATIENCE).then_some(Waiting::ForDisk),
        }
    }

    /// The window stays open, and what could not be stored is tried again.
    pub(super) fn keep_open(&mut self) {
        self.saving.closing_since = None;
        self.try_again();
    }

    /// What could not be stored may have been since, or be now.
    pub(super) fn try_again(&mut self) {
        if self.saving.failure.is_some() {
            self.send(Change::TryAgain);
        }
    }

    /// The window closes, whatever is stored.
    pub(super) fn close_anyway(&mut self, ctx: &egui::Context) {
        self.saving.closes_anyway = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }
}
