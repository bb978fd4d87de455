//! What comes from archives into the state.

use super::App;
use crate::contents::Archive;
use crate::service::joining;
use crate::store::{Change, ImportSummary};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The archives that the store has been given and not yet accepted, each with
/// its request.
#[derive(Default)]
pub struct ImportDesk(BTreeMap<u64, Archive>);

impl ImportDesk {
    /// The store has refused it.
    pub fn give_up(&mut self, ticket: u64) {
        self.0.remove(&ticket);
    }
}

impl App {
    pub(super) fn import(&mut self, archive: Archive) {
        // The window shows the new sessions once they are on disk, not before.
        let ticket = self.send(Change::Import(Box::new(archive.clone())));
        self.imports.0.insert(ticket, archive);
    }

    /// Takes over what the store has accepted.
    pub(super) fn take_over_import(&mut self, ticket: u64) {
        let Some(archive) = self.imports.0.remove(&ticket) else { return };
        let Archive { instruments, rows, settings } = archive;
        for instrument in instruments {
            self.state.catalog.remember(Arc::new(instrument));
        }
        self.state.contents.merge(rows, &self.state.catalog);
        joining::offer(&mut self.state.catalog, &self.state.contents.courses);
        let settings = self.state.settings.clone().or(settings);
        self.adopt(settings);
    }

    pub(super) fn imported_words(&self, summary: &ImportSummary) -> String {
        let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
        self.texts.with("imported", &counts)
    }
}
