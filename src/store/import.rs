//! Merging an archive.

use super::session::{add_instrument, add_session, find_session};
use super::{Store, StoreError, journal, plan};
use crate::instrument::{Catalog, Instrument};
use crate::plan::{Entry, Plan};
use crate::scoring::Session;
use crate::settings::Settings;
use std::collections::HashMap;

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
        let shipped = Catalog::shipped();
        for instrument in instruments {
            // The program's own definition is what its version is read with.
            let ours = shipped.version(&instrument.id, instrument.version);
            if ours.is_some_and(|ours| !has_same_shape(ours, instrument)) {
                return Err(StoreError::Conflict);
            }
            add_instrument(&transaction, instrument)?;
        }
        let known: HashMap<_, _> = instruments.iter().map(|one| ((&one.id, one.version), one)).collect();
        for session in sessions {
            if find_session(&transaction, session.id)?.is_some() {
                summary.already_there += 1;
                continue;
            }
            let version = (&session.instrument, session.instrument_version);
            let instrument = known.get(&version).ok_or(StoreError::Conflict)?;
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
        self.show_appearance();
        Ok(summary)
    }
}

/// Whether answers to the one are answers to the other.
fn has_same_shape(one: &Instrument, other: &Instrument) -> bool {
    one.scale.max() == other.scale.max() && one.items().map(|item| &item.id).eq(other.items().map(|item| &item.id))
}
