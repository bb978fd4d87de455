//! What comes from files into the state.

use super::App;
use super::trash::Deleted;
use crate::export::archive::Archive;
use crate::instrument::InstrumentId;
use crate::instrument::own::{self, OwnFile};
use crate::platform::instruments;
use crate::store::{Change, Import, ImportSummary};
use std::sync::Arc;

impl App {
    pub(super) fn import(&mut self, archive: Archive) {
        // The window shows the new sessions once they are on disk, not before.
        let Archive { instruments, sessions, plans, journal, settings } = archive.clone();
        let ticket = self.send(Change::Import(Import { instruments, sessions, plans, journal, settings }));
        self.state.importing.insert(ticket, archive);
    }

    /// Takes over what the store has accepted.
    pub(super) fn take_over_import(&mut self, ticket: u64) {
        let Some(archive) = self.state.importing.remove(&ticket) else { return };
        let Archive { instruments, sessions, plans, journal, settings } = archive;
        for instrument in instruments {
            self.state.catalog.remember(Arc::new(instrument));
        }
        Arc::make_mut(&mut self.state.history).merge(sessions, &self.state.catalog);
        self.state.plans_mut().merge(plans);
        self.state.journal_mut().merge(journal);
        let settings = self.state.settings.clone().or(settings);
        self.adopt(settings);
    }

    pub(super) fn imported_words(&self, summary: &ImportSummary) -> String {
        let counts = [("added", summary.added.into()), ("there", summary.already_there.into())];
        self.texts.with("imported", &counts)
    }

    /// Offers an instrument that now lies in the data folder.
    pub(super) fn take_over_instrument(&mut self, file: OwnFile) {
        if let Ok(instrument) = &file.outcome {
            self.state.catalog.offer(Arc::clone(instrument));
            let title = instrument.title.get(self.texts.language());
            let text = self.texts.with("own-added", &[("title", title.into())]);
            self.say(text);
        }
        self.state.refused = None;
        self.state.own.retain(|other| other.name != file.name);
        self.state.own.push(file);
        self.state.own.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// Takes an own instrument out of the data folder; its sessions stay.
    pub(super) fn remove_instrument(&mut self, name: &str) {
        let Some(at) = self.state.own.iter().position(|file| file.name == name) else { return };
        let text = match instruments::take(&self.state.data_folder, name) {
            Ok(text) => text,
            Err(error) => {
                log::error!("an instrument could not be taken out: {}", error.kind());
                let folder = instruments::folder(&self.state.data_folder).display().to_string();
                return self.tell_error(self.texts.with("error-own-keep", &[("path", (&folder).into())]));
            }
        };
        let file = self.state.own.remove(at);
        let title = match &file.outcome {
            Ok(instrument) => instrument.title.get(self.texts.language()).to_owned(),
            Err(_) => file.name.clone(),
        };
        if let Ok(instrument) = &file.outcome {
            self.offer_again(&instrument.id.clone());
        }
        let words = self.texts.with("own-removed", &[("title", (&title).into())]);
        self.remember(Deleted::Instrument(file.name, text), words);
    }

    /// What is left of an instrument when one of its files is gone: an older
    /// version, or nothing.
    fn offer_again(&mut self, id: &InstrumentId) {
        self.state.catalog.withdraw(id);
        for instrument in self.state.own.iter().filter_map(|file| file.outcome.as_ref().ok()) {
            if instrument.id == *id {
                self.state.catalog.offer(Arc::clone(instrument));
            }
        }
    }

    /// Puts an own instrument back where it was; gives whether it is there.
    pub(super) fn undelete_instrument(&mut self, name: &str, text: &str) -> bool {
        if let Err(error) = instruments::put_back(&self.state.data_folder, name, text) {
            log::error!("an instrument could not be put back: {}", error.kind());
            let folder = instruments::folder(&self.state.data_folder).display().to_string();
            self.tell_error(self.texts.with("error-own-keep", &[("path", (&folder).into())]));
            return false;
        }
        let outcome = own::put_back(text, &self.state.catalog);
        self.take_over_instrument(OwnFile { name: name.to_owned(), outcome });
        true
    }
}
