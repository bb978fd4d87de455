//! The instruments that contributions may be about, prepared for looking up.

use super::Reason;
use crate::instrument::{Catalog, Instrument, code_number};
use std::collections::HashMap;
use std::sync::Arc;

/// How far from a known version a code's is looked for, to be able to say that
/// only the version is unknown.
const NEAR_VERSIONS: u32 = 8;

/// Every instrument and version of a catalogue. Made once, and then used for
/// any number of contributions.
#[derive(Debug)]
pub struct InstrumentIndex {
    entries: Vec<Entry>,
    /// Versions of an instrument, as places in `entries`.
    by_id: HashMap<String, Vec<usize>>,
    /// By [`code_number`].
    by_number: HashMap<u32, Numbered>,
}

/// One version of one instrument.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) instrument: Arc<Instrument>,
    /// Where an item stands, by its id.
    pub(super) items: HashMap<String, usize>,
}

/// What the number in a code stands for.
#[derive(Clone, Copy, Debug)]
enum Numbered {
    One(usize),
    /// Two that are known share it, so that a code cannot tell which is meant.
    Several,
    /// An instrument that is known, in a version that is not.
    OtherVersion,
}

impl InstrumentIndex {
    /// Everything that `catalog` can look up, in the order of the catalogue:
    /// as offered, then by id; within an instrument by version.
    pub fn new(catalog: &Catalog) -> Self {
        let place = |instrument: &Instrument| {
            catalog.offered().iter().position(|offered| offered.id == instrument.id).unwrap_or(usize::MAX)
        };
        let mut instruments: Vec<_> = catalog.versions().cloned().collect();
        instruments.sort_by_cached_key(|instrument| (place(instrument), instrument.id.clone(), instrument.version));
        let mut known =
            Self { entries: Vec::with_capacity(instruments.len()), by_id: HashMap::new(), by_number: HashMap::new() };
        for (index, instrument) in instruments.iter().enumerate() {
            known.by_id.entry(instrument.id.to_string()).or_default().push(index);
            let number = code_number(&instrument.id, instrument.version);
            known
                .by_number
                .entry(number)
                .and_modify(|numbered| *numbered = Numbered::Several)
                .or_insert(Numbered::One(index));
            known.entries.push(Entry {
                items: instrument.items().enumerate().map(|(index, item)| (item.id.to_string(), index)).collect(),
                instrument: Arc::clone(instrument),
            });
        }
        for instrument in &instruments {
            let version = instrument.version;
            for near in version.saturating_sub(NEAR_VERSIONS)..=version.saturating_add(NEAR_VERSIONS) {
                let number = code_number(&instrument.id, near);
                known.by_number.entry(number).or_insert(Numbered::OtherVersion);
            }
        }
        known
    }

    /// One version of an instrument.
    ///
    /// # Errors
    /// [`Reason::UnknownInstrument`] or [`Reason::UnknownVersion`].
    pub(super) fn version(&self, id: &str, version: u32) -> Result<&Entry, Reason> {
        let places = self.by_id.get(id).ok_or(Reason::UnknownInstrument)?;
        places
            .iter()
            .filter_map(|place| self.entries.get(*place))
            .find(|entry| entry.instrument.version == version)
            .ok_or(Reason::UnknownVersion)
    }

    /// The instrument that a code's number stands for, as [`code_number`] gives it.
    ///
    /// # Errors
    /// [`Reason::UnknownInstrument`], [`Reason::UnknownVersion`] or
    /// [`Reason::AmbiguousInstrument`].
    pub(super) fn numbered(&self, number: u32) -> Result<&Entry, Reason> {
        match self.by_number.get(&number) {
            Some(Numbered::One(place)) => self.entries.get(*place).ok_or(Reason::UnknownInstrument),
            Some(Numbered::Several) => Err(Reason::AmbiguousInstrument),
            Some(Numbered::OtherVersion) => Err(Reason::UnknownVersion),
            None => Err(Reason::UnknownInstrument),
        }
    }

    /// Where an instrument stands in the order of the catalogue.
    pub(super) fn place(&self, instrument: &Instrument) -> Option<usize> {
        let is_it = |place: &usize| {
            self.entries.get(*place).is_some_and(|entry| entry.instrument.version == instrument.version)
        };
        self.by_id.get(instrument.id.as_str())?.iter().copied().find(is_it)
    }
}
