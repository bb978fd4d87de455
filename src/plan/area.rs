//! One thing to work on, and what it is tied to.

use super::{ActionId, PlannedAction};
use crate::instrument::{DimensionId, Instrument, ItemId, Language};

/// Most actions of one area.
pub const MAX_ACTIONS: usize = 10;

/// To develop, or to build on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AreaKind {
    /// A development area.
    Develop,
    /// A strength.
    Strength,
}

impl AreaKind {
    /// Both, in the order they are shown.
    pub const ALL: [Self; 2] = [Self::Develop, Self::Strength];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Develop => "develop",
            Self::Strength => "strength",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }
}

/// What an area is tied to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Focus {
    /// A whole dimension.
    Dimension(DimensionId),
    /// One item.
    Item(ItemId),
    /// Words of one's own; without any, the area is not kept.
    Own(String),
}

impl Focus {
    /// Whether the instrument has it.
    pub fn is_in(&self, instrument: &Instrument) -> bool {
        matches!(self, Self::Own(_)) || self.dimension_in(instrument).is_some()
    }

    /// The words where they are one's own.
    pub fn own_words(&self) -> Option<&str> {
        match self {
            Self::Own(words) => Some(words),
            Self::Dimension(_) | Self::Item(_) => None,
        }
    }

    /// The statement, the dimension's whole name or the own words; `None`
    /// where the instrument has none such.
    pub fn title<'a>(&'a self, instrument: &'a Instrument, language: Language) -> Option<&'a str> {
        match self {
            Self::Dimension(id) => instrument
                .dimensions
                .iter()
                .find(|dimension| dimension.id == *id)
                .map(|found| found.title.get(language)),
            Self::Item(id) => instrument.items().find(|item| item.id == *id).map(|found| found.text.get(language)),
            Self::Own(words) => Some(words),
        }
    }

    /// Whether it means the same in another version of its instrument.
    pub fn is_same_in(&self, one: &Instrument, other: &Instrument) -> bool {
        match self {
            Self::Dimension(id) => {
                let one = one.dimensions.iter().find(|of| of.id == *id);
                let other = other.dimensions.iter().find(|of| of.id == *id);
                one.zip(other).is_some_and(|(one, other)| one.is_same_as(other))
            }
            Self::Item(id) => {
                let one = one.items().find(|of| of.id == *id);
                let other = other.items().find(|of| of.id == *id);
                one.zip(other).is_some_and(|(one, other)| one.is_same_statement(other))
            }
            Self::Own(_) => true,
        }
    }

    /// The place of its dimension in the instrument, from 0; words of one's
    /// own have none.
    pub fn dimension_in(&self, instrument: &Instrument) -> Option<usize> {
        instrument.dimensions.iter().position(|dimension| match self {
            Self::Dimension(id) => dimension.id == *id,
            Self::Item(id) => dimension.items.iter().any(|item| item.id == *id),
            Self::Own(_) => false,
        })
    }
}

/// One thing to work on.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// To develop, or to build on.
    pub kind: AreaKind,
    /// What it is tied to.
    pub focus: Focus,
    /// What the person thinks about it.
    pub text: String,
    /// What they will see when it works.
    pub sign: String,
    /// Who can help, and with what.
    pub support: String,
    /// What they will do.
    pub actions: Vec<PlannedAction>,
    /// What they did, and whether they saw the sign, written when the plan
    /// came back.
    pub outcome: String,
}

impl Area {
    /// One that is still to be written, with room for its first action.
    pub fn new(kind: AreaKind, focus: Focus) -> Self {
        Self {
            kind,
            focus,
            text: String::new(),
            sign: String::new(),
            support: String::new(),
            actions: vec![PlannedAction::empty()],
            outcome: String::new(),
        }
    }

    /// Whether there is no room for one more action.
    pub fn is_full(&self) -> bool {
        self.actions.iter().filter(|action| !action.is_blank()).count() >= MAX_ACTIONS
    }

    /// Whether there is something to keep: an area of one's own words has none
    /// until they are written.
    pub fn is_kept(&self) -> bool {
        self.focus.own_words().is_none_or(|words| !words.trim().is_empty())
    }

    /// The same again in a new plan: the words and what is still to do, as
    /// actions of their own, so that the old plan keeps its history.
    pub fn carried_on(&self) -> Self {
        let mut actions: Vec<_> = self
            .actions
            .iter()
            .filter(|action| action.state.is_open())
            .map(|action| PlannedAction { id: ActionId::random(), ..action.clone() })
            .collect();
        if actions.is_empty() {
            actions.push(PlannedAction::empty());
        }
        Self { actions, outcome: String::new(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    /// An id that a new version gives to something else would put a plan
    /// under a statement that nobody chose.
    #[test]
    fn an_area_is_carried_only_to_what_it_was_about() {
        let catalog = Catalog::shipped();
        let one: Instrument = (**catalog.current("medarbeiderskap").unwrap()).clone();
        let mut other = one.clone();
        other.dimensions.rotate_left(1);
        let item = Focus::Item(ItemId::new("med-ledelse.1"));
        let dimension = Focus::Dimension(DimensionId::new("med-ledelse"));
        assert!(item.is_same_in(&one, &other) && dimension.is_same_in(&one, &other));
        let changed = other.dimensions.iter_mut().find(|dimension| dimension.id.as_str() == "med-ledelse").unwrap();
        changed.items[0].reverse = true;
        assert!(!item.is_same_in(&one, &other) && dimension.is_same_in(&one, &other));
        let changed = other.dimensions.iter_mut().find(|dimension| dimension.id.as_str() == "med-ledelse").unwrap();
        changed.title = one.dimensions[0].title.clone();
        for item in &mut changed.items {
            item.text = one.title.clone();
        }
        assert!(!dimension.is_same_in(&one, &other), "another name and other statements");
        other.dimensions.clear();
        assert!(!item.is_same_in(&one, &other) && !dimension.is_same_in(&one, &other));
    }
}
