//! Merging an archive.

use super::load::add;
use super::session::{add_instrument, add_session, find_session};
use super::{Store, StoreError};
use crate::contents::Archive;
use crate::instrument::{Catalog, Instrument, own};
use crate::platform::own_files::INSTRUMENTS;
use std::collections::HashMap;
use std::path::Path;

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// Sessions that were new.
    pub added: usize,
    /// Sessions that were here before and stayed as they were.
    pub already_there: usize,
}

impl Store {
    /// Adds what is new, by session id; never overwrites. All or nothing.
    ///
    /// # Errors
    /// [`StoreError::Taken`] where a definition is another questionnaire than
    /// the one that is here under its id and version, [`StoreError::Conflict`]
    /// where one is missing, and what kept SQLite from writing.
    pub fn import(&mut self, archive: &Archive) -> Result<ImportSummary, StoreError> {
        let Archive { instruments: definitions, rows, settings: imported } = archive;
        let ours = ours(self.source.data_dir());
        let transaction = self.begin()?;
        let mut summary = ImportSummary::default();
        for instrument in definitions {
            let known = ours.version(&instrument.id, instrument.version);
            let taken = |known: &Instrument| StoreError::Taken(Box::new(known.title.clone()));
            if let Some(known) = known.filter(|known| !known.is_same_as(instrument)) {
                return Err(taken(known));
            }
            // What is stored says what ours says.
            let instrument = known.map_or(instrument, |known| known.as_ref());
            add_instrument(&transaction, instrument).map_err(|error| match error {
                StoreError::Conflict => taken(instrument),
                error => error,
            })?;
        }
        let known: HashMap<_, _> = definitions.iter().map(|one| ((&one.id, one.version), one)).collect();
        for session in &rows.sessions {
            if find_session(&transaction, session.id)?.is_some() {
                summary.already_there += 1;
                continue;
            }
            let version = (&session.instrument, session.instrument_version);
            let instrument = known.get(&version).ok_or(StoreError::Conflict)?;
            add_session(&transaction, session, instrument)?;
            summary.added += 1;
        }
        add(&transaction, rows)?;
        let merged = super::settings::get(&transaction)?.or(imported.clone());
        super::settings::set(&transaction, &merged)?;
        transaction.commit()?;
        self.show_appearance();
        Ok(summary)
    }
}

/// The questionnaires that no archive defines anew: the program's, and the
/// workplace's beside the history.
fn ours(folder: &Path) -> Catalog {
    let mut catalog = Catalog::shipped();
    own::adopt(&mut catalog, INSTRUMENTS.read(folder));
    catalog
}
