//! What an import of the first edition locked out.
//!
//! It took a definition of a shipped questionnaire with other words for ours
//! and stored it under our id and version, so that ours could never be answered
//! again. What was answered with it keeps it, under an id of its own.

use super::StoreError;
use super::session::{add_definition, stored_definition};
use crate::instrument::{Catalog, Instrument, InstrumentId};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

/// What the id of a definition that stood in the way is given.
const ASIDE: &str = "annen";
/// So many ids are tried; a history with more such definitions was made by hand.
const TRIES: u32 = 100;

/// Moves every definition out of the way that stands under the id and version
/// of a shipped one and is another questionnaire.
///
/// # Errors
/// What kept SQLite from writing; then nothing is changed.
pub(super) fn move_foreign_aside(connection: &Connection) -> Result<(), StoreError> {
    let shipped = Catalog::shipped();
    let mut is_any = false;
    for ours in shipped.versions() {
        is_any |= foreign(connection, ours)?.is_some();
    }
    // What is in order is only read, so that two programs can open at once.
    if !is_any {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    for ours in shipped.versions() {
        // Another program may have been first.
        if let Some(foreign) = foreign(&transaction, ours)? {
            move_aside(&transaction, foreign)?;
        }
    }
    Ok(transaction.commit()?)
}

/// The definition that stands where ours belongs; one that cannot be read is
/// damage, and not for us to move.
fn foreign(connection: &Connection, ours: &Instrument) -> Result<Option<Instrument>, StoreError> {
    let stored = stored_definition(connection, &ours.id, ours.version)?;
    let stored = stored.and_then(|stored| crate::instrument::load(&stored).ok());
    Ok(stored.filter(|stored| stored.id == ours.id && stored.version == ours.version && !stored.is_same_as(ours)))
}

fn move_aside(transaction: &Transaction<'_>, mut foreign: Instrument) -> Result<(), StoreError> {
    let (id, version) = (foreign.id.clone(), foreign.version);
    let name = |number: u32| match number {
        1 => InstrumentId::new(format!("{id}-{ASIDE}")),
        number => InstrumentId::new(format!("{id}-{ASIDE}-{number}")),
    };
    for free in (1..=TRIES).map(name) {
        if stored_definition(transaction, &free, version)?.is_none() {
            foreign.id = free;
            add_definition(transaction, &foreign)?;
            transaction.execute(
                include_str!("instrument/move_sessions.sql"),
                params![id.as_str(), version, foreign.id.as_str()],
            )?;
            transaction.execute(include_str!("instrument/delete_instrument.sql"), params![id.as_str(), version])?;
            log::warn!("a questionnaire that an import had put in the place of ours was moved aside");
            return Ok(());
        }
    }
    Err(StoreError::Conflict)
}
