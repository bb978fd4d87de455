//! What a lesson is made of.

use super::{Timer, read_text};
use crate::instrument::{InstrumentId, LocalText};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::time::Duration;

/// The shipped lesson, as it stands in its file.
pub(super) const SHIPPED: &str = include_str!("../../assets/lesson/leksjon-3.json");

/// A course: slides in order, and where they come from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// For editors only; named here so that any other unknown key is refused.
    #[serde(default, rename = "$schema")]
    _schema: IgnoredAny,
    /// Unique among lessons.
    pub id: String,
    /// Raised when a slide is added, removed or says something else; from 1.
    pub version: u32,
    /// What the course is called.
    #[serde(deserialize_with = "read_text::text")]
    pub title: LocalText,
    /// Where the slides come from.
    #[serde(deserialize_with = "read_text::text")]
    pub source: LocalText,
    /// What was added to the source, or differs from it.
    #[serde(default, deserialize_with = "read_text::optional_text")]
    pub note: Option<LocalText>,
    /// In the order they are shown.
    pub slides: Vec<Slide>,
}

/// Reads a lesson file.
///
/// # Errors
/// The first thing that is not as the format says, with its line and column.
pub fn load(json: &str) -> Result<Lesson, serde_json::Error> {
    serde_json::from_str(json)
}

impl Lesson {
    /// The lesson that comes with the program. A test holds that it loads; a
    /// broken one would be a course without slides, never a crash.
    pub fn shipped() -> Self {
        load(SHIPPED).unwrap_or_else(|error| {
            log::error!("the course cannot be read: {error}");
            Self::default()
        })
    }

    /// Where the slide with this id stands, from 0.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.slides.iter().position(|slide| slide.id == id)
    }
}

/// One picture on the wall, and what the facilitator has beside it.
///
/// What [`Self::kind`] does not use is empty.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    /// Unique inside the lesson.
    pub id: String,
    /// What fills the slide.
    pub kind: SlideKind,
    /// One line at the top.
    #[serde(deserialize_with = "read_text::text")]
    pub title: LocalText,
    /// A sentence under the title, at most two lines.
    #[serde(default, deserialize_with = "read_text::optional_text")]
    pub lead: Option<LocalText>,
    /// Two or three, from the left.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// Asked of the room, from the top.
    #[serde(default, deserialize_with = "read_text::texts")]
    pub questions: Vec<LocalText>,
    /// Whether the bullets are numbered from 1.
    #[serde(default)]
    pub numbered: bool,
    /// From the top.
    #[serde(default, deserialize_with = "read_text::texts")]
    pub bullets: Vec<LocalText>,
    /// Where the content comes from, whole, as it is shown under it.
    #[serde(default, deserialize_with = "read_text::optional_text")]
    pub source: Option<LocalText>,
    /// The instrument to answer, or to show the group's result of.
    #[serde(default, deserialize_with = "read_text::optional_instrument")]
    pub instrument: Option<InstrumentId>,
    /// What the room talks about here.
    #[serde(default)]
    pub discussion: Option<Discussion>,
    /// What Selvsyn wrote, or words otherwise than the course; every other
    /// text is the course's. Each is named by its place in the slide, from 0:
    /// `lead`, `bullets/2`, `columns/0/subtitle`, `discussion/question`.
    #[serde(default)]
    pub own: Vec<String>,
    /// For the facilitator alone; never on the wall.
    #[serde(deserialize_with = "read_text::text")]
    pub notes: LocalText,
}

impl Slide {
    /// The text at a place in the slide; `None` where there is none.
    pub fn text_at(&self, place: &str) -> Option<&LocalText> {
        let mut names = place.split('/');
        let name = names.next()?;
        let mut number = || names.next()?.parse::<usize>().ok();
        match name {
            "title" => Some(&self.title),
            "lead" => self.lead.as_ref(),
            "source" => self.source.as_ref(),
            "notes" => Some(&self.notes),
            "discussion" => self.discussion.as_ref().map(|discussion| &discussion.question),
            "questions" => self.questions.get(number()?),
            "bullets" => self.bullets.get(number()?),
            "columns" => {
                let column = self.columns.get(number()?)?;
                match names.next()? {
                    "title" => Some(&column.title),
                    "subtitle" => column.subtitle.as_ref(),
                    "bullets" => column.bullets.get(names.next()?.parse::<usize>().ok()?),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// What fills a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlideKind {
    /// [`Slide::questions`].
    Questions,
    /// [`Slide::columns`].
    Columns,
    /// [`Slide::bullets`].
    List,
    /// [`Slide::bullets`] and the way to [`Slide::instrument`].
    Instrument,
    /// [`Slide::columns`] that are steps, one after the other.
    Process,
}

/// One of the parts that stand side by side.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// A sign before the title.
    #[serde(default)]
    pub icon: Option<Icon>,
    /// What the part is called.
    #[serde(deserialize_with = "read_text::text")]
    pub title: LocalText,
    /// The part in a few plain words.
    #[serde(default, deserialize_with = "read_text::optional_text")]
    pub subtitle: Option<LocalText>,
    /// From the top.
    #[serde(deserialize_with = "read_text::texts")]
    pub bullets: Vec<LocalText>,
}

/// Whom a column is about, as a sign. It repeats the title, never replaces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Icon {
    /// One person.
    Person,
    /// Two who exchange something.
    Exchange,
    /// Several people.
    People,
}

/// What the room talks about, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discussion {
    /// Stands on the slide while the room talks.
    #[serde(deserialize_with = "read_text::text")]
    pub question: LocalText,
    /// From 1 to 60.
    pub minutes: u32,
}

impl Discussion {
    /// A timer of that many minutes, not started.
    pub fn timer(&self) -> Timer {
        Timer::new(Duration::from_secs(u64::from(self.minutes) * 60))
    }
}
