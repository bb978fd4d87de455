//! What a lesson is made of.

use super::{Picture, Timer};
use crate::instrument::{InstrumentId, LocalText};
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// A course: slides in order, and where they come from.
///
/// Serialised it is the format of `assets/schema/lesson.schema.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Lesson {
    /// Unique among lessons.
    pub id: String,
    /// Raised when a slide is added, removed or says something else; from 1.
    pub version: u32,
    /// What the course is called.
    pub title: LocalText,
    /// Where the slides come from.
    pub source: LocalText,
    /// What was added to the source, or differs from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalText>,
    /// In the order they are shown.
    pub slides: Vec<Slide>,
    /// Those that its slides show, by name; beside it in its file.
    #[serde(skip)]
    pub pictures: BTreeMap<String, Picture>,
}

impl Lesson {
    /// Where the slide with this id stands, from 0.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.slides.iter().position(|slide| slide.id == id)
    }
}

/// One picture on the wall, and what the facilitator has beside it.
///
/// What [`Self::kind`] does not use is empty.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Slide {
    /// Unique inside the lesson.
    pub id: String,
    /// What fills the slide.
    pub kind: SlideKind,
    /// One line at the top.
    pub title: LocalText,
    /// A sentence under the title, at most two lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<LocalText>,
    /// Two or three, from the left.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    /// Asked of the room, from the top.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<LocalText>,
    /// Whether the bullets are numbered from 1.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub numbered: bool,
    /// From the top.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bullets: Vec<LocalText>,
    /// One of [`Lesson::pictures`], by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What the picture shows, for whoever cannot see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt: Option<LocalText>,
    /// Where the content comes from, whole, as it is shown under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<LocalText>,
    /// The instrument to answer, or to show the group's result of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<InstrumentId>,
    /// What the room talks about here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discussion: Option<Discussion>,
    /// What Selvsyn wrote, or words otherwise than the course; every other
    /// text is the course's. Each is named by its place in the slide, from 0:
    /// `lead`, `bullets/2`, `columns/0/subtitle`, `discussion/question`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<String>,
    /// For the facilitator alone; never on the wall.
    pub notes: LocalText,
}

impl Slide {
    /// Whether the text at a place is Selvsyn's, and not the course's.
    pub fn is_own(&self, place: &str) -> bool {
        self.own.iter().any(|own| own == place)
    }

    /// The text at a place in the slide; `None` where there is none.
    pub fn text_at(&self, place: &str) -> Option<&LocalText> {
        let mut names = place.split('/');
        let name = names.next()?;
        let mut number = || names.next()?.parse::<usize>().ok();
        match name {
            "title" => Some(&self.title),
            "lead" => self.lead.as_ref(),
            "source" => self.source.as_ref(),
            "alt" => self.alt.as_ref(),
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
    /// [`Slide::picture`].
    Picture,
}

/// One of the parts that stand side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// A sign before the title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
    /// What the part is called.
    pub title: LocalText,
    /// The part in a few plain words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<LocalText>,
    /// From the top.
    pub bullets: Vec<LocalText>,
}

/// Whom a column is about, as a sign. It repeats the title, never replaces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Discussion {
    /// Stands on the slide while the room talks.
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
