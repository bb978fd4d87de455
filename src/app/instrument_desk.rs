//! A workplace's own questionnaires: what lies in the data folder, what is
//! taken out of it and put back, beside the window.

use super::App;
use super::jobs::JobName;
use super::trash::Deleted;
use crate::instrument::own::{self, OwnFile};
use crate::instrument::{Instrument, InstrumentId};
use crate::platform::own_files::INSTRUMENTS;
use crate::ui::Refused;
use std::io;
use std::sync::Arc;

/// The files, and what became of the last one that was to be added.
pub struct InstrumentDesk {
    /// In the order of their names.
    own: Vec<OwnFile>,
    /// A file that was refused, and why.
    refused: Option<Refused>,
}

impl InstrumentDesk {
    /// The files that lie in the data folder.
    pub fn new(own: Vec<OwnFile>) -> Self {
        Self { own, refused: None }
    }

    /// The files, good and bad.
    pub fn own(&self) -> &[OwnFile] {
        &self.own
    }

    /// A file that was refused, and why.
    pub fn refused(&self) -> Option<&Refused> {
        self.refused.as_ref()
    }

    /// Tells why a file was not added.
    pub fn refuse(&mut self, refused: Refused) {
        self.refused = Some(refused);
    }

    /// It has been read.
    pub fn forget_refused(&mut self) {
        self.refused = None;
    }

    /// Whether there is a file of that name.
    pub fn has(&self, name: &str) -> bool {
        self.own.iter().any(|file| file.name == name)
    }

    fn put(&mut self, file: OwnFile) {
        self.own.retain(|other| other.name != file.name);
        self.own.push(file);
        self.own.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// No longer has the file of that name; gives what can be answered in it.
    fn take(&mut self, name: &str) -> Option<Arc<Instrument>> {
        let at = self.own.iter().position(|file| file.name == name)?;
        self.own.remove(at).outcome.ok()
    }
}

impl App {
    /// Offers an instrument that now lies in the data folder.
    pub(super) fn take_over_instrument(&mut self, file: OwnFile) {
        if let Ok(instrument) = &file.outcome {
            self.state.catalog.offer(Arc::clone(instrument));
            let title = instrument.title.get(self.texts.language());
            let text = self.texts.with("own-added", &[("title", title.into())]);
            self.say(text);
        }
        self.instruments.forget_refused();
        self.instruments.put(file);
    }

    /// Takes an own instrument out of the data folder; its sessions stay.
    pub(super) fn remove_instrument(&mut self, ctx: &egui::Context, name: String) {
        if self.instruments.has(&name) {
            let data_folder = self.data_folder.clone();
            self.begin(ctx, JobName::OwnFile, move |_| {
                let taken = INSTRUMENTS.take(&data_folder, &name);
                Box::new(move |app, _| app.take_over_removal(name, taken))
            });
        }
    }

    fn take_over_removal(&mut self, name: String, taken: io::Result<String>) {
        let text = match taken {
            Ok(text) => text,
            Err(error) => return self.tell_not_done("error-own-remove", &error),
        };
        let instrument = self.instruments.take(&name);
        if let Some(instrument) = &instrument {
            self.offer_again(&instrument.id);
        }
        let title = instrument.as_ref().map_or(name.as_str(), |instrument| instrument.title.get(self.texts.language()));
        let words = self.texts.with("own-removed", &[("title", title.into())]);
        self.remember(Deleted::Instrument(name, text), words);
    }

    /// What is left of an instrument when one of its files is gone: an older
    /// version, or nothing.
    fn offer_again(&mut self, id: &InstrumentId) {
        self.state.catalog.withdraw(id);
        for instrument in self.instruments.own.iter().filter_map(|file| file.outcome.as_ref().ok()) {
            if instrument.id == *id {
                self.state.catalog.offer(Arc::clone(instrument));
            }
        }
    }

    /// Puts an own instrument back where it was; the trash keeps it meanwhile.
    pub(super) fn put_instrument_back(&mut self, ctx: &egui::Context, number: u64, name: String, text: String) {
        let (data_folder, catalog) = (self.data_folder.clone(), self.state.catalog.clone());
        self.begin_at_any_price(ctx, JobName::OwnFile, move |_| {
            let put = INSTRUMENTS.put_back(&data_folder, &name, &text).map(|()| own::put_back(&text, &catalog));
            Box::new(move |app, _| match put {
                Ok(outcome) => {
                    app.trash.forget_away(number);
                    app.take_over_instrument(OwnFile { name, outcome });
                    app.tell_taken_back(number, "own-restored");
                }
                Err(error) => {
                    app.trash.keep_away();
                    app.tell_not_done("error-own-keep", &error);
                }
            })
        });
    }

    fn tell_not_done(&mut self, key: &str, error: &io::Error) {
        log::error!("an instrument could not be taken out or put back: {}", error.kind());
        let folder = INSTRUMENTS.folder(&self.data_folder).display().to_string();
        self.tell_error(self.texts.with(key, &[("path", (&folder).into())]));
    }
}
