//! What tests look at, and what they do that no person can.

use super::App;
use crate::contents::Contents;
use crate::plan::{Journal, Plans};
use crate::scoring::History;
use crate::ui;
use std::collections::BTreeSet;

impl App {
    /// What the history holds.
    pub fn contents(&self) -> &Contents {
        &self.state.contents
    }

    /// What the state came to.
    pub fn history(&self) -> &History {
        &self.state.contents.history
    }

    /// The plans.
    pub fn plans(&self) -> &Plans {
        &self.state.contents.plans
    }

    /// The journal.
    pub fn journal(&self) -> &Journal {
        &self.state.contents.journal
    }

    /// How far the round of a course has come that was opened last.
    pub fn collection(&self) -> Option<&ui::CollectView> {
        self.collect.view()
    }

    /// The lesson that is made one's own.
    pub fn edited_lesson(&self) -> Option<&crate::lesson::Lesson> {
        self.lessons.shelf().edited.map(|draft| &**draft.lesson())
    }

    /// The page of the copies with these on it.
    pub fn show_backups(&mut self, backups: ui::Backups) {
        self.backup.show(backups);
        self.pages.show(ui::Place::Backups);
    }

    /// Where we are.
    pub fn place(&self) -> &ui::Place {
        self.pages.shown()
    }

    /// Whether the list of keys is shown.
    pub fn shows_keys(&self) -> bool {
        self.pages.shows_keys()
    }

    /// What the window tells in a sentence.
    pub fn told(&self) -> Option<&str> {
        self.notices.shown().map(|notice| notice.text.as_str())
    }

    /// What has been asked for so far, by name alone.
    pub fn asked(&self) -> &BTreeSet<&'static str> {
        &self.asked
    }

    /// Whether something that was begun has not ended yet: a change to store,
    /// a job, a dialog.
    pub fn is_waiting(&self) -> bool {
        self.saving.is_waiting() || self.jobs.is_busy() || self.files.is_asking() || self.notices.is_waiting()
    }

    /// The store is gone, as when its thread has ended.
    pub fn lose_store(&mut self) {
        drop(self.saving.part_with_store());
    }
}
