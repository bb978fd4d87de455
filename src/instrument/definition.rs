//! What an instrument is made of.

use super::{DimensionId, InstrumentId, ItemId, Language, LocalText};
use serde::Serialize;

/// A questionnaire with its dimensions, its scale and where it comes from.
///
/// Serialised it is the file format of `assets/schema/instrument.schema.json`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Instrument {
    /// Unique among instruments.
    pub id: InstrumentId,
    /// Raised when an item, its wording in bokmål or the scale changes; from 1.
    pub version: u32,
    /// The whole title, as a heading.
    pub title: LocalText,
    /// The title where room is scarce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<LocalText>,
    /// The shape that stands for the instrument in charts and lists.
    pub marker: Marker,
    /// Whether its dimensions are part of the combined profile.
    pub profile: bool,
    /// About how long it takes to answer, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Whether it is a validated test. None of the shipped ones is.
    pub validated: bool,
    /// Where the items come from.
    pub source: LocalText,
    /// What a reader should know about the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// What one is asked to do over the statements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction: Option<LocalText>,
    /// The source's own wording of it, where a slip of the pen was mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_source_text: Option<String>,
    /// What is asked about the answers afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process: Option<Process>,
    /// The answer scale, the same for every item.
    pub scale: Scale,
    /// What the limits of change are computed from.
    pub assumptions: Assumptions,
    /// In the order they are asked and drawn.
    pub dimensions: Vec<Dimension>,
}

/// The shape of an instrument's marks; colour repeats it, never replaces it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Marker {
    /// Followership, and instruments that say nothing.
    #[default]
    Circle,
    /// Leadership.
    Square,
    /// Career awareness.
    Diamond,
}

/// The headings and the questions of the plan that follows the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Process {
    /// Over the areas to develop.
    pub develop_title: LocalText,
    /// What is asked about them.
    pub develop_question: LocalText,
    /// Over the strengths.
    pub strengths_title: LocalText,
    /// What is asked about them.
    pub strengths_question: LocalText,
}

/// The answer scale: points from 1 to the number of labels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scale {
    /// One label a point, lowest first; 3 to 7 of them.
    pub labels: Vec<LocalText>,
}

impl Scale {
    /// The highest point.
    pub fn max(&self) -> u8 {
        u8::try_from(self.labels.len()).unwrap_or(u8::MAX)
    }

    /// Whether a point of the one is the same point of the other: as many of
    /// them, called the same. On another scale the same words ask for another
    /// answer.
    pub fn is_same_as(&self, other: &Self) -> bool {
        // Mostly it is the very same one, in the same version.
        std::ptr::eq(self, other)
            || self.labels.len() == other.labels.len()
                && self.labels.iter().zip(&other.labels).all(|(one, other)| one.is_same_as(other))
    }

    /// What the lowest point is called.
    pub fn lowest(&self, language: Language) -> &str {
        self.labels.first().map_or("", |label| label.get(language))
    }

    /// What the highest point is called.
    pub fn highest(&self, language: Language) -> &str {
        self.labels.last().map_or("", |label| label.get(language))
    }

    /// What `point` is called; empty outside the scale.
    pub fn label(&self, point: u8, language: Language) -> &str {
        usize::from(point)
            .checked_sub(1)
            .and_then(|index| self.labels.get(index))
            .map_or("", |label| label.get(language))
    }
}

/// Assumed properties of the instrument: it has not been measured.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Assumptions {
    /// Mean correlation between two items of a dimension, over 0 and under 1.
    pub inter_item_correlation: f64,
    /// Standard deviation of a dimension's mean, in scale points.
    pub sd: f64,
}

/// A part of the instrument that has a score of its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    /// Unique inside the instrument.
    pub id: DimensionId,
    /// The whole name.
    pub title: LocalText,
    /// The name where room is scarce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<LocalText>,
    /// What the dimension is about, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<LocalText>,
    /// In the order they are asked.
    pub items: Vec<Item>,
}

/// One statement to take a stand on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// `<dimension>.<n>`, n from 1.
    pub id: ItemId,
    /// The statement.
    pub text: LocalText,
    /// The source's own wording, where a slip of the pen was mended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_text: Option<String>,
    /// What helps whoever answers it, beside it; no part of what is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// Whether agreeing says less of what the dimension is about, so that the
    /// answer counts from the other end of the scale.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reverse: bool,
}

impl Item {
    /// What an answer is worth on a scale from 1 to `max`: itself, or as far
    /// from the other end where the item is reversed.
    pub fn counted(&self, point: u8, max: u8) -> u8 {
        if self.reverse { max.saturating_add(1).saturating_sub(point) } else { point }
    }

    /// Whether both ask the same: the same id, the same way round and, in
    /// bokmål or the first language they share, the same words. A mended
    /// translation asks nothing new.
    pub fn is_same_statement(&self, other: &Self) -> bool {
        self.id == other.id && self.reverse == other.reverse && self.text.is_same_as(&other.text)
    }
}

impl Instrument {
    /// Whether both are the same questionnaire, so that answers to the one are
    /// answers to the other: id, version, points, and what is asked. Titles,
    /// instructions, explanations, translations and assumptions may differ.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.id == other.id
            && self.version == other.version
            && self.scale.labels.len() == other.scale.labels.len()
            && self.item_count() == other.item_count()
            && self.items().zip(other.items()).all(|(one, other)| one.is_same_statement(other))
    }

    /// The short title, or the whole one where there is no other.
    pub fn short_title(&self, language: Language) -> &str {
        self.short_title.as_ref().unwrap_or(&self.title).get(language)
    }

    /// Whether any of its items is reversed.
    pub fn has_reversed(&self) -> bool {
        self.items().any(|item| item.reverse)
    }

    /// Every item in the order it is asked; answers are kept in this order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.dimensions.iter().flat_map(|dimension| &dimension.items)
    }

    /// How many items it has.
    pub fn item_count(&self) -> usize {
        self.dimensions.iter().map(|dimension| dimension.items.len()).sum()
    }

    /// The item at a place in the order of [`Self::items`].
    pub fn item(&self, index: usize) -> Option<&Item> {
        self.items().nth(index)
    }

    /// Where the item with this id stands in the order of [`Self::items`].
    pub fn item_index(&self, id: &str) -> Option<usize> {
        self.items().position(|item| item.id.as_str() == id)
    }

    /// Each dimension with the places of its items in [`Self::items`].
    pub fn dimension_ranges(&self) -> impl Iterator<Item = (&Dimension, std::ops::Range<usize>)> {
        self.dimensions.iter().scan(0, |next, dimension| {
            let start = *next;
            *next += dimension.items.len();
            Some((dimension, start..*next))
        })
    }
}

impl Dimension {
    /// Whether it is this one in another version: the same id, and the same
    /// name or a statement in common. An id that a new version gives to
    /// something else would put what is old under a new name.
    pub fn is_same_as(&self, other: &Self) -> bool {
        let shares = || self.items.iter().any(|item| other.items.iter().any(|theirs| theirs.is_same_statement(item)));
        self.id == other.id && (self.title.is_same_as(&other.title) || shares())
    }

    /// The short title, or the whole one where there is no other.
    pub fn short_title(&self, language: Language) -> &str {
        self.short_title.as_ref().unwrap_or(&self.title).get(language)
    }
}
