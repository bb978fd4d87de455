//! How many there must be before anything is shown.

use serde::{Deserialize, Deserializer, Serialize};

/// What is offered, in persons.
const OFFERED: [usize; 6] = [5, 6, 8, 10, 15, 20];

/// The fewest persons that a figure may be about. It can be raised; there is
/// no way to make one that is lower than [`Floor::LOWEST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Floor(usize);

impl Floor {
    /// What applies where nobody has raised it, in persons.
    pub const LOWEST: Self = Self(5);

    /// The higher of this floor and `persons`.
    #[must_use]
    pub fn raised_to(self, persons: usize) -> Self {
        Self(self.0.max(persons))
    }

    /// Those that are offered where `lowest` is the lowest that may be chosen,
    /// which comes first.
    pub fn offered(lowest: Self) -> impl Iterator<Item = Self> {
        let higher = OFFERED.map(Self).into_iter().filter(move |floor| *floor > lowest);
        std::iter::once(lowest).chain(higher)
    }

    /// In persons.
    pub fn persons(self) -> usize {
        self.0
    }

    /// Whether a figure about so many may be shown.
    pub fn allows(self, persons: usize) -> bool {
        persons >= self.0
    }
}

impl<'de> Deserialize<'de> for Floor {
    /// A number; one below [`Floor::LOWEST`] is no floor.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let persons = usize::deserialize(deserializer)?;
        let floor = Self::LOWEST.raised_to(persons);
        if floor.0 == persons { Ok(floor) } else { Err(serde::de::Error::custom("a floor that is too low")) }
    }
}

impl Default for Floor {
    fn default() -> Self {
        Self::LOWEST
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::cases;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn it_rises_and_never_falls(steps in proptest::collection::vec(0usize..20, 0..8)) {
            let mut floor = Floor::default();
            for step in steps {
                let raised = floor.raised_to(step);
                prop_assert!(raised >= floor && raised >= Floor::LOWEST);
                prop_assert!(raised.allows(raised.persons()) && !raised.allows(raised.persons() - 1));
                floor = raised;
            }
        }
    }
}
