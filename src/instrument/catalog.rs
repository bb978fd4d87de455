//! The instruments the program knows.

use super::{Instrument, InstrumentId, Problem, ProblemKind, code_number, load};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

/// The shipped definitions, in the order they are offered.
const SHIPPED: [&str; 3] = [
    include_str!("../../assets/instruments/medarbeiderskap.json"),
    include_str!("../../assets/instruments/karriere.json"),
    include_str!("../../assets/instruments/lederferdigheter.json"),
];

const SHIPPED_IDS: [&str; 3] = ["medarbeiderskap", "karriere", LEADERSHIP];

/// The id of the shipped instrument that is about leading others; what is
/// known of such self-ratings is told beside its results.
pub const LEADERSHIP: &str = "lederferdigheter";

/// The instruments that can be answered, and every version that a stored
/// session was answered with.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    offered: Vec<Arc<Instrument>>,
    by_version: HashMap<(InstrumentId, u32), Arc<Instrument>>,
}

/// Whether it is a questionnaire of the course, which the program brings.
pub fn is_shipped(id: &InstrumentId) -> bool {
    SHIPPED_IDS.contains(&id.as_str())
}

impl Catalog {
    /// The shipped instruments. A test holds that every one of them loads.
    pub fn shipped() -> Self {
        static READ: OnceLock<Catalog> = OnceLock::new();
        let read = || {
            let mut catalog = Self::default();
            for json in SHIPPED {
                match load(json).map(Arc::new) {
                    Ok(instrument) => {
                        catalog.offered.push(Arc::clone(&instrument));
                        catalog.remember(instrument);
                    }
                    Err(problems) => log::error!("a questionnaire of ours has {} problems", problems.len()),
                }
            }
            catalog
        };
        READ.get_or_init(read).clone()
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

    /// Every instrument and version that is known, each once, in no order.
    pub fn versions(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        self.by_version.values()
    }

    /// What stands in the way of offering a workplace's own definition beside
    /// what is here.
    pub fn conflicts(&self, own: &Instrument) -> Vec<Problem> {
        let problem = |place: &str, kind| vec![Problem { place: place.to_owned(), kind }];
        if is_shipped(&own.id) {
            return problem("id", ProblemKind::Shipped);
        }
        match self.version(&own.id, own.version) {
            Some(known) if !known.is_same_as(own) => problem("version", ProblemKind::VersionTaken(own.version)),
            _ => Vec::new(),
        }
    }

    /// Why a workplace's own definition should not be added to those that are
    /// here: [`Self::conflicts`], and a number in codes that another has.
    /// One that is in use already stays in use, whatever its number.
    pub fn reasons_not_to_add(&self, own: &Instrument) -> Vec<Problem> {
        let mut problems = self.conflicts(own);
        let number = code_number(&own.id, own.version);
        let is_other = |known: &&Arc<Instrument>| (&known.id, known.version) != (&own.id, own.version);
        let meeting = self.versions().filter(is_other).find(|known| code_number(&known.id, known.version) == number);
        if let Some(known) = meeting {
            let kind = ProblemKind::CodeNumber { other: known.id.to_string() };
            problems.push(Problem { place: "id".to_owned(), kind });
        }
        problems
    }

    /// Offers a workplace's own instrument after the others, or in the place
    /// of an older version of it. One without [`Self::conflicts`] only.
    pub fn offer(&mut self, own: Arc<Instrument>) {
        // Titles and explanations follow the file, and not what was stored
        // when it was first answered.
        self.by_version.insert((own.id.clone(), own.version), Arc::clone(&own));
        match self.offered.iter_mut().find(|offered| offered.id == own.id) {
            Some(offered) if offered.version <= own.version => *offered = own,
            Some(_) => {}
            None => self.offered.push(own),
        }
    }

    /// No longer offers an instrument; its sessions can still be read.
    pub fn withdraw(&mut self, id: &InstrumentId) {
        self.offered.retain(|offered| offered.id != *id);
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
        let ids: Vec<_> = Catalog::shipped().offered.iter().map(|instrument| instrument.id.to_string()).collect();
        assert_eq!(ids, SHIPPED_IDS);
    }

    #[test]
    fn the_newest_version_of_an_own_instrument_is_offered() {
        let version = |version: u32, word: &str| {
            let text = include_str!("../../assets/instruments/medarbeiderskap.json")
                .replace("\"medarbeiderskap\"", "\"vart-eget\"")
                .replace("\"version\": 1", &format!("\"version\": {version}"))
                .replace("karriere- og kompetanseutvikling", word);
            Arc::new(load(&text).unwrap())
        };
        let mut catalog = Catalog::shipped();
        for (number, expected) in [(2, 2), (1, 2), (3, 3)] {
            let own = version(number, "utvikling");
            assert_eq!(catalog.conflicts(&own), []);
            catalog.offer(own);
            assert_eq!(catalog.current("vart-eget").unwrap().version, expected);
        }
        assert_eq!(catalog.offered().len(), 4);
        let kinds: Vec<_> = catalog.conflicts(&version(3, "læring")).into_iter().map(|problem| problem.kind).collect();
        assert_eq!(kinds, [ProblemKind::VersionTaken(3)]);
        let shipped = Arc::clone(&catalog.offered()[0]);
        assert_eq!(catalog.conflicts(&shipped)[0].kind, ProblemKind::Shipped);
        let id = version(1, "utvikling").id.clone();
        catalog.withdraw(&id);
        assert!(catalog.current("vart-eget").is_none() && catalog.version(&id, 2).is_some());
    }
}
