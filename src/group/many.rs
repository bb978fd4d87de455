//! Everything that a command line names: one result for each instrument and
//! version in it.

use super::input::{self, Given};
use super::{Collection, Floor, GroupResult, InstrumentIndex, Members, Place, Reason, Rejected};
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
    /// What did not count and where it stood; empty where a result is shown,
    /// beside which no name may stand.
    pub rejected: Vec<Rejected>,
}

/// Everything that was taken in, unseen.
#[derive(Debug)]
pub struct Pending {
    collections: Vec<Collection>,
    rejected: Vec<Rejected>,
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

/// Takes in every source, given as its name and its text.
pub fn collect_many<'a>(inputs: impl IntoIterator<Item = (&'a str, &'a str)>, known: &InstrumentIndex) -> Pending {
    let mut sorted = Sorted { known, collections: BTreeMap::new(), rejected: Vec::new() };
    for (source, text) in inputs {
        input::read(source, text, known, |place, given| sorted.add(place, given));
    }
    let Sorted { collections, mut rejected, .. } = sorted;
    let (mut counting, empty): (Vec<_>, Vec<_>) = collections.into_values().partition(|one| one.persons() > 0);
    rejected.extend(empty.iter().flat_map(Collection::rejected));
    if let Some(first) = counting.first_mut() {
        first.tell_first(std::mem::take(&mut rejected));
    }
    Pending { collections: counting, rejected }
}

/// Takes in every source and reveals each instrument.
pub fn aggregate_many<'a>(
    inputs: impl IntoIterator<Item = (&'a str, &'a str)>,
    known: &InstrumentIndex,
    floor: Floor,
) -> Groups {
    collect_many(inputs, known).finish(floor)
}

impl Pending {
    /// Whom each result is made of that shows something; what has to be
    /// remembered before any is.
    pub fn members(&self, floor: Floor) -> Vec<Members> {
        self.collections.iter().filter(|one| one.is_enough(floor)).map(Collection::members).collect()
    }

    /// The results.
    pub fn finish(self, floor: Floor) -> Groups {
        let Self { collections, rejected } = self;
        if collections.is_empty() {
            return Groups { results: Vec::new(), rejected };
        }
        let is_shown = collections.iter().any(|one| one.is_enough(floor));
        let rejected = if is_shown { Vec::new() } else { collections.iter().flat_map(Collection::rejected).collect() };
        Groups { results: collections.into_iter().map(|one| one.finish(floor)).collect(), rejected }
    }
}

/// One collection for each instrument and version, by its place in the
/// catalogue.
struct Sorted<'k> {
    known: &'k InstrumentIndex,
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
            Given::Delivered(delivered) => {
                let entry = self.known.version(delivered.instrument.as_str(), delivered.instrument_version)?;
                let collection = self.collection(&entry.instrument)?;
                let _ = collection.add_delivered(place.clone(), delivered);
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
