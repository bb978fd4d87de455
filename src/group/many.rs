//! Everything that a command line names: one result for each instrument and
//! version in it.

use super::input::{self, Given};
use super::{Collection, Floor, GroupResult, Known, Place, Reason, Rejected};
use crate::instrument::Instrument;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What all the sources came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    /// One for each instrument and version that something counts for, in the
    /// order of the catalogue. What belongs to no instrument and did not count
    /// is told with the first.
    pub results: Vec<GroupResult>,
    /// What did not count, where there is no result to tell it with.
    pub rejected: Vec<Rejected>,
}

impl Serialize for Groups {
    /// One result as it is, and several as a list.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.results.as_slice() {
            [result] => result.serialize(serializer),
            results => results.serialize(serializer),
        }
    }
}

/// Takes in every source, given as its name and its text, and reveals each
/// instrument.
pub fn aggregate_many<'a>(inputs: impl IntoIterator<Item = (&'a str, &'a str)>, known: &Known, floor: Floor) -> Groups {
    let mut sorted = Sorted { known, collections: BTreeMap::new(), rejected: Vec::new() };
    for (source, text) in inputs {
        input::read(source, text, known, |place, given| sorted.add(place, given));
    }
    let Sorted { collections, mut rejected, .. } = sorted;
    let mut results: Vec<_> =
        collections.into_values().filter(|one| one.persons() > 0).map(|one| one.finish(floor)).collect();
    if let Some(first) = results.first_mut() {
        rejected.append(&mut first.rejected);
        std::mem::swap(&mut first.rejected, &mut rejected);
    }
    Groups { results, rejected }
}

/// One collection for each instrument and version, by its place in the
/// catalogue.
struct Sorted<'k> {
    known: &'k Known,
    collections: BTreeMap<usize, Collection>,
    rejected: Vec<Rejected>,
}

impl Sorted<'_> {
    fn add(&mut self, place: Place, given: Result<Given, Reason>) {
        // A collection keeps what it refuses, with the reason.
        let added = given.and_then(|given| match given {
            Given::Contribution(contribution) => {
                let entry = self.known.version(contribution.instrument.as_str(), contribution.instrument_version)?;
                let collection = self.collection(&entry.instrument)?;
                let _ = collection.add_contribution(place.clone(), contribution);
                Ok(())
            }
            Given::Code(content) => {
                let collection = self.collection(&content.instrument)?;
                let _ = collection.add_code(&place, content);
                Ok(())
            }
        });
        if let Err(reason) = added {
            self.rejected.push(place.rejected(reason));
        }
    }

    fn collection(&mut self, instrument: &Arc<Instrument>) -> Result<&mut Collection, Reason> {
        let index = self.known.place(instrument).ok_or(Reason::UnknownInstrument)?;
        Ok(self.collections.entry(index).or_insert_with(|| Collection::new(Arc::clone(instrument), None)))
    }
}

#[cfg(test)]
mod tests;
