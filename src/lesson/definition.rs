//! What a lesson is made of.

use super::clock::Clock;
use super::{Picture, Timer};
use crate::instrument::{InstrumentId, Language, LocalText};
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
    /// The lesson that this one began as a copy of, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy_of: Option<String>,
    /// When the first gathering begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Clock>,
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

    /// What the room sees and what is written to paper: without the slides
    /// that are hidden.
    pub fn for_the_room(&self) -> Self {
        let slides = self.slides.iter().filter(|slide| !slide.hidden).cloned().collect();
        Self { slides, ..self.clone() }
    }

    /// Where the slide at `index` of all stands among those that the room
    /// sees; of a hidden one, where the next of them stands.
    pub fn place_for_the_room(&self, index: usize) -> usize {
        self.slides.iter().take(index).filter(|slide| !slide.hidden).count()
    }

    /// Whether its words are the course's own but for what is marked: the
    /// shipped lesson, and a copy of it.
    pub fn is_of_the_course(&self) -> bool {
        let shipped = &Self::shipped().id;
        self.id == *shipped || self.copy_of.as_ref() == Some(shipped)
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
    /// What whoever made the copy wrote, or words otherwise, by its place; none
    /// of it is among [`Self::own`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub edited: Vec<String>,
    /// How long the slide takes with all that is done there, in minutes from 0
    /// to 240; nothing where the talk is all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Whether it is neither shown to the room nor written to paper.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Whether another gathering begins here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gathering: bool,
    /// For the facilitator alone; never on the wall. May be empty.
    #[serde(skip_serializing_if = "LocalText::is_empty")]
    pub notes: LocalText,
}

impl Slide {
    /// Whether the text at a place is Selvsyn's, and not the course's.
    pub fn is_own(&self, place: &str) -> bool {
        self.own.iter().any(|own| own == place)
    }

    /// Whether the text at a place is that of whoever made the copy.
    pub fn is_edited(&self, place: &str) -> bool {
        self.edited.iter().any(|edited| edited == place)
    }

    /// How long it takes, in minutes from 0 to 240.
    pub fn length(&self) -> u32 {
        self.minutes.or(self.discussion.as_ref().map(|talk| talk.minutes)).unwrap_or_default()
    }

    /// The places of all of its texts, in the order they are read.
    pub fn places(&self) -> Vec<String> {
        let mut places = vec!["title".to_owned()];
        places.extend(self.lead.as_ref().map(|_| "lead".to_owned()));
        places.extend(self.alt.as_ref().map(|_| "alt".to_owned()));
        for (name, list) in [("questions", &self.questions), ("bullets", &self.bullets)] {
            places.extend((0..list.len()).map(|index| format!("{name}/{index}")));
        }
        for (at, column) in self.columns.iter().enumerate() {
            places.push(format!("columns/{at}/title"));
            places.extend(column.subtitle.as_ref().map(|_| format!("columns/{at}/subtitle")));
            places.extend((0..column.bullets.len()).map(|index| format!("columns/{at}/bullets/{index}")));
        }
        places.extend(self.discussion.as_ref().map(|_| "discussion/question".to_owned()));
        places.extend(self.source.as_ref().map(|_| "source".to_owned()));
        if !self.notes.is_empty() {
            places.push("notes".to_owned());
        }
        places
    }

    /// How many of its texts are not in a language, and are shown in another.
    pub fn untranslated(&self, language: Language) -> usize {
        self.places().iter().filter(|place| self.text_at(place).is_some_and(|text| !text.has(language))).count()
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
