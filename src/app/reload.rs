//! The history as others leave it: what they store beside the window is read,
//! and what the window holds is kept where they take the file away.

use super::App;
use super::state::State;
use crate::contents::{Archive, Contents};
use crate::service::joining;
use crate::store::{Ask, Current, StoreError};
use std::path::Path;

impl App {
    /// Lets the store look at its file: when the window is turned to again,
    /// and before anything is made of the whole history.
    pub(super) fn look_at_history(&mut self) {
        self.ask_store(Ask::Look);
    }

    /// When the window is turned to, somebody may have been elsewhere.
    pub(super) fn look_when_turned_to(&mut self, ctx: &egui::Context) {
        let has_focus = ctx.input(|input| input.focused);
        if has_focus && !std::mem::replace(&mut self.has_focus, has_focus) {
            self.look_at_history();
        }
        self.has_focus = has_focus;
    }

    /// Reads what others have stored, once everything of ours is.
    pub(super) fn read_news(&mut self) {
        if self.saving.take_news() {
            self.ask_store(Ask::Read);
        }
    }

    /// Shows the history as it is in the file, unless something was changed
    /// since that was asked for.
    pub(super) fn take_current(&mut self, ticket: u64, current: Current) {
        if !self.saving.is_newest(ticket) {
            return self.saving.note_news();
        }
        self.show_current(current);
    }

    /// Shows what was read from the file in the place of what was there.
    pub(super) fn show_current(&mut self, current: Current) {
        let Current { instruments, rows, settings } = current;
        for instrument in instruments {
            self.state.catalog.remember(instrument);
        }
        self.state.contents = Contents::new(rows, &self.state.catalog);
        joining::offer(&mut self.state.catalog, &self.state.contents.courses);
        self.show_blank_again();
        self.adopt(settings);
    }

    /// The history's file is another one: says where everything is meanwhile,
    /// or hands over what there is in memory, to be kept.
    pub(super) fn tell_replaced(&mut self, error: &StoreError) {
        let text = match error {
            StoreError::Rescued(path) => self.texts.with(error.key(), &[("path", (&shown(path)).into())]),
            _ => {
                let held = self.in_memory();
                self.ask_store(Ask::Rescue(Box::new(held)));
                self.texts.with(error.key(), &[("path", self.texts.get("this-history").as_str().into())])
            }
        };
        self.tell_not_stored(text);
    }

    /// Everything that the window holds.
    fn in_memory(&self) -> Archive {
        let State { contents, settings, .. } = self.snapshot().state;
        Archive { instruments: contents.definitions(), rows: contents.rows(), settings }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl Drop for App {
    /// What the window holds is the last there is of a history that was cut or
    /// written over since the last change.
    fn drop(&mut self) {
        if self.edge.graphics.is_some() && !self.privacy.is_erasing() {
            self.window_place.keep(&self.data_folder);
        }
        self.look_at_history();
        let mut is_handed_over = false;
        while let Some(reply) = self.saving.next_reply() {
            if matches!(reply.result, Err(StoreError::Replaced)) && !std::mem::replace(&mut is_handed_over, true) {
                let held = self.in_memory();
                self.ask_store(Ask::Rescue(Box::new(held)));
            }
        }
    }
}
