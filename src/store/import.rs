//! Merging an archive.

use super::session::{add_instrument, add_session, find_session};
use super::{Store, StoreError, journal, plan};
use crate::instrument::Instrument;
use crate::plan::{Entry, Plan};
use crate::scoring::Session;
use crate::settings::Settings;

/// What an archive brings.
#[derive(Clone, Debug)]
pub struct Import {
    /// The definitions of its sessions.
    pub instruments: Vec<Instrument>,
    /// Its sessions and then-tests.
    pub sessions: Vec<Session>,
    /// Plans of its sessions.
    pub plans: Vec<Plan>,
    /// Journal pages.
    pub journal: Vec<Entry>,
    /// What the person had chosen there.
    pub settings: Settings,
}

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
    /// [`StoreError::Conflict`] where a definition differs from the stored one
    /// or is missing, and what kept SQLite from writing.
    pub fn import(&mut self, import: &Import) -> Result<ImportSummary, StoreError> {
        let Import { instruments, sessions, plans, journal: pages, settings: imported } = import;
        let transaction = self.begin()?;
        let mut summary = ImportSummary::default();
        for instrument in instruments {
            add_instrument(&transaction, instrument)?;
        }
        for session in sessions {
            if find_session(&transaction, session.id)?.is_some() {
                summary.already_there += 1;
                continue;
            }
            let instrument = instruments
                .iter()
                .find(|other| other.id == session.instrument && other.version == session.instrument_version)
                .ok_or(StoreError::Conflict)?;
            add_session(&transaction, session, instrument)?;
            summary.added += 1;
        }
        for plan in plans {
            let (key, _) = find_session(&transaction, plan.session)?.ok_or(StoreError::Conflict)?;
            if !plan::exists(&transaction, key)? {
                plan::put(&transaction, plan)?;
            }
        }
        for page in pages {
            if !journal::exists(&transaction, page.id)? {
                journal::add(&transaction, page)?;
            }
        }
        let merged = super::settings::get(&transaction)?.or(imported.clone());
        super::settings::set(&transaction, &merged)?;
        transaction.commit()?;
        Ok(summary)
    }
}
