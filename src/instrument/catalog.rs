//! The instruments the program knows.

use super::{Instrument, InstrumentId, load};
use std::collections::HashMap;
use std::sync::Arc;

/// The shipped definitions, in the order they are offered.
const SHIPPED: [&str; 3] = [
    include_str!("../../assets/instruments/medarbeiderskap.json"),
    include_str!("../../assets/instruments/karriere.json"),
    include_str!("../../assets/instruments/lederferdigheter.json"),
];

/// The instruments that can be answered, and every version that a stored
/// session was answered with.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    offered: Vec<Arc<Instrument>>,
    by_version: HashMap<(InstrumentId, u32), Arc<Instrument>>,
}

impl Catalog {
    /// The shipped instruments. A test holds that every one of them loads.
    pub fn shipped() -> Self {
        let mut catalog = Self::default();
        for instrument in SHIPPED.iter().filter_map(|json| load(json).ok()) {
            let instrument = Arc::new(instrument);
            catalog.offered.push(Arc::clone(&instrument));
            catalog.remember(instrument);
        }
        catalog
    }

    /// What can be answered, in the order it is offered.
    pub fn offered(&self) -> &[Arc<Instrument>] {
        &self.offered
    }

    /// The instrument that can be answered under this id.
    pub fn current(&self, id: &str) -> Option<&Arc<Instrument>> {
        self.offered.iter().find(|instrument| instrument.id.as_str() == id)
    }

    /// The very version a session was answered with.
    pub fn version(&self, id: &InstrumentId, version: u32) -> Option<&Arc<Instrument>> {
        self.by_version.get(&(id.clone(), version))
    }

    /// Adds a version to look up; what is offered stays as it is. The first
    /// definition of a version is the one that counts.
    pub fn remember(&mut self, instrument: Arc<Instrument>) {
        self.by_version.entry((instrument.id.clone(), instrument.version)).or_insert(instrument);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_instrument_loads() {
        for json in SHIPPED {
            assert_eq!(load(json).map(|_| ()), Ok(()));
        }
    }
}
