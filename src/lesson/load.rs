//! Reads a lesson: whole where it is sound, and every problem with its place
//! where it is not. Nothing here panics, whatever the file says.

use super::clock::Clock;
use super::{Column, Discussion, Icon, Lesson, Slide, SlideKind};
use crate::instrument::{Catalog, InstrumentId, LocalText, Problem, ProblemKind, Reader, join, parse};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock};

/// The shipped lesson, as it stands in its file.
pub(super) const SHIPPED: &str = include_str!("../../assets/lesson/leksjon-3.json");

pub(super) const SLIDES: (usize, usize) = (1, 60);
const COLUMNS: (usize, usize) = (2, 3);
pub(super) const LINES: (usize, usize) = (1, 6);
/// Bullets of a column, and of one of three.
pub(super) const BULLETS: (usize, usize) = (1, 5);
pub(super) const CROWDED: (usize, usize) = (1, 4);
const OWN: (usize, usize) = (0, 60);
/// Longest talk, in minutes.
pub const MOST_MINUTES: u32 = 60;
/// Longest that a slide takes, in minutes.
pub const MOST_MINUTES_OF_A_SLIDE: u32 = 240;

// What fits on a slide, in characters; every other text may be a paragraph.
const TITLE: usize = 54;
const LEAD: usize = 120;
const HEADING: usize = 42;
const BULLET: usize = 60;
const LINE: usize = 110;
/// Of every other text.
const PARAGRAPH: usize = 500;

const CLOCK: &str = "00:00 – 23:59";
const ICONS: &str = "person, exchange, people";
const KINDS: &str = "questions, columns, list, instrument, process, picture";
/// What a slide may have, whatever fills it, and what only some have.
const COMMON: [&str; 12] =
    ["id", "kind", "title", "lead", "source", "discussion", "own", "edited", "minutes", "hidden", "gathering", "notes"];
const FILLING: [&str; 7] = ["questions", "columns", "numbered", "bullets", "instrument", "picture", "alt"];

/// What a lesson may name.
pub(super) struct Around<'a> {
    /// The questionnaires that can be answered.
    pub catalog: &'a Catalog,
    /// The names of the pictures beside it.
    pub pictures: HashSet<&'a str>,
}

impl Lesson {
    /// The lesson that comes with the program. A test holds that it loads; a
    /// broken one would be a course without slides, never a crash.
    pub fn shipped() -> &'static Arc<Self> {
        static READ: OnceLock<Arc<Lesson>> = OnceLock::new();
        READ.get_or_init(|| {
            let lesson = load(SHIPPED, &Catalog::shipped()).unwrap_or_else(|problems| {
                log::error!("a lesson of ours has {} problems", problems.len());
                Self::default()
            });
            Arc::new(lesson)
        })
    }
}

/// Reads a lesson without pictures, whose questionnaires are in `catalog`.
///
/// # Errors
/// Every problem of the file, in the order of the format.
pub fn load(json: &str, catalog: &Catalog) -> Result<Lesson, Vec<Problem>> {
    let value = parse(json)?;
    let mut reader = Reader::default();
    let read = lesson(&mut reader, &value, "", &Around { catalog, pictures: HashSet::new() });
    reader.outcome(read)
}

pub(super) fn lesson(reader: &mut Reader, value: &Value, place: &str, around: &Around<'_>) -> Option<Lesson> {
    let object = reader.object(value, place)?;
    let known = ["$schema", "id", "version", "title", "source", "note", "copy_of", "start", "slides"];
    reader.known_keys(object, place, &known);
    let id = reader.required(object, place, "id", Reader::id);
    let version =
        reader.required(object, place, "version", |reader, value, place| reader.integer(value, place, 1, u32::MAX));
    let title = reader.required(object, place, "title", of(TITLE));
    let source = reader.required(object, place, "source", Reader::local_text);
    let note = reader.optional(object, place, "note", Reader::local_text);
    let copy_of = reader.optional(object, place, "copy_of", Reader::id);
    let start = reader.optional(object, place, "start", clock);
    let mut seen = HashSet::new();
    let slides = reader.required(object, place, "slides", |reader, value, place| {
        reader.list(value, place, SLIDES, |reader, value, place| {
            let slide = slide(reader, value, place, around)?;
            if seen.insert(slide.id.clone()) {
                return Some(slide);
            }
            reader.report(&join(place, "id"), ProblemKind::Duplicate)
        })
    });
    let (title, source) = (title?, source?);
    let (slides, pictures) = (slides?, BTreeMap::new());
    if slides.iter().all(|slide| slide.hidden) {
        return reader.report(&join(place, "slides"), ProblemKind::AllHidden);
    }
    Some(Lesson { id: id?, version: version?, title, source, note, copy_of, start, slides, pictures })
}

/// The longest that the text at a place in a slide can be, in characters.
pub fn most_letters(place: &str) -> usize {
    let names: Vec<&str> = place.split('/').collect();
    match names.as_slice() {
        ["title"] => TITLE,
        ["lead"] => LEAD,
        ["columns", _, "bullets", _] => BULLET,
        ["columns", ..] => HEADING,
        ["questions" | "bullets" | "discussion", ..] => LINE,
        _ => PARAGRAPH,
    }
}

/// A time of the day.
fn clock(reader: &mut Reader, value: &Value, place: &str) -> Option<Clock> {
    let text = reader.text(value, place)?;
    text.parse().ok().or_else(|| reader.report(place, ProblemKind::NotOneOf(CLOCK)))
}

fn slide(reader: &mut Reader, value: &Value, place: &str, around: &Around<'_>) -> Option<Slide> {
    let before = reader.told();
    let object = reader.object(value, place)?;
    reader.known_keys(object, place, &[&COMMON[..], &FILLING].concat());
    let id = reader.required(object, place, "id", Reader::id);
    let kind = reader.required(object, place, "kind", kind);
    if let Some(kind) = kind {
        filling(reader, object, place, kind);
    }
    let title = reader.required(object, place, "title", of(TITLE));
    let lead = reader.optional(object, place, "lead", of(LEAD));
    let columns = reader.optional(object, place, "columns", columns);
    let questions = reader.optional(object, place, "questions", lines);
    let numbered = reader.optional(object, place, "numbered", Reader::boolean);
    let bullets = reader.optional(object, place, "bullets", lines);
    let picture =
        reader.optional(object, place, "picture", |reader, value, place| picture(reader, value, place, around));
    let alt = reader.optional(object, place, "alt", Reader::local_text);
    let source = reader.optional(object, place, "source", Reader::local_text);
    let instrument =
        reader.optional(object, place, "instrument", |reader, value, place| instrument(reader, value, place, around));
    let discussion = reader.optional(object, place, "discussion", discussion);
    let mut places =
        |key| reader.optional(object, place, key, |reader, value, place| reader.list(value, place, OWN, Reader::text));
    let (own, edited) = (places("own"), places("edited"));
    let minutes = reader.optional(object, place, "minutes", |reader, value, place| {
        reader.integer(value, place, 0, MOST_MINUTES_OF_A_SLIDE)
    });
    let hidden = reader.optional(object, place, "hidden", Reader::boolean);
    let gathering = reader.optional(object, place, "gathering", Reader::boolean);
    let notes = reader.optional(object, place, "notes", Reader::local_text);
    let slide = Slide {
        id: id?,
        kind: kind?,
        title: title?,
        lead,
        columns: columns.unwrap_or_default(),
        questions: questions.unwrap_or_default(),
        numbered: numbered.unwrap_or_default(),
        bullets: bullets.unwrap_or_default(),
        picture,
        alt,
        source,
        instrument,
        discussion,
        own: own.unwrap_or_default(),
        edited: edited.unwrap_or_default(),
        minutes,
        hidden: hidden.unwrap_or_default(),
        gathering: gathering.unwrap_or_default(),
        notes: notes.unwrap_or_default(),
    };
    // A text that is wrong is there all the same.
    if reader.told() > before {
        return None;
    }
    for (key, named) in [("own", &slide.own), ("edited", &slide.edited)] {
        for (index, named) in named.iter().enumerate().filter(|(_, named)| slide.text_at(named).is_none()) {
            reader.report::<()>(&format!("{place}.{key}[{index}]"), ProblemKind::NoSuchText { named: named.clone() });
        }
    }
    Some(slide)
}

/// What fills the slide is there, and nothing else.
fn filling(reader: &mut Reader, object: &Map<String, Value>, place: &str, kind: SlideKind) {
    let (needed, allowed): (&[&str], &[&str]) = match kind {
        SlideKind::Questions => (&["questions"], &[]),
        SlideKind::Columns | SlideKind::Process => (&["columns"], &[]),
        SlideKind::List => (&["bullets"], &["numbered"]),
        SlideKind::Instrument => (&["bullets", "instrument"], &[]),
        SlideKind::Picture => (&["picture", "alt"], &[]),
    };
    for key in FILLING {
        let problem = match (needed.contains(&key), object.contains_key(key)) {
            (true, false) => ProblemKind::Missing,
            (false, true) if !allowed.contains(&key) => ProblemKind::NotOfKind,
            _ => continue,
        };
        reader.report::<()>(&join(place, key), problem);
    }
}

fn kind(reader: &mut Reader, value: &Value, place: &str) -> Option<SlideKind> {
    match reader.text(value, place)?.as_str() {
        "questions" => Some(SlideKind::Questions),
        "columns" => Some(SlideKind::Columns),
        "list" => Some(SlideKind::List),
        "instrument" => Some(SlideKind::Instrument),
        "process" => Some(SlideKind::Process),
        "picture" => Some(SlideKind::Picture),
        _ => reader.report(place, ProblemKind::NotOneOf(KINDS)),
    }
}

fn columns(reader: &mut Reader, value: &Value, place: &str) -> Option<Vec<Column>> {
    let is_crowded = value.as_array().is_some_and(|columns| columns.len() == COLUMNS.1);
    let bounds = if is_crowded { CROWDED } else { BULLETS };
    reader.list(value, place, COLUMNS, |reader, value, place| {
        let object = reader.object(value, place)?;
        reader.known_keys(object, place, &["icon", "title", "subtitle", "bullets"]);
        let icon = reader.optional(object, place, "icon", icon);
        let title = reader.required(object, place, "title", of(HEADING));
        let subtitle = reader.optional(object, place, "subtitle", of(HEADING));
        let bullets = reader
            .required(object, place, "bullets", |reader, value, place| reader.list(value, place, bounds, of(BULLET)));
        Some(Column { icon, title: title?, subtitle, bullets: bullets? })
    })
}

fn icon(reader: &mut Reader, value: &Value, place: &str) -> Option<Icon> {
    match reader.text(value, place)?.as_str() {
        "person" => Some(Icon::Person),
        "exchange" => Some(Icon::Exchange),
        "people" => Some(Icon::People),
        _ => reader.report(place, ProblemKind::NotOneOf(ICONS)),
    }
}

fn lines(reader: &mut Reader, value: &Value, place: &str) -> Option<Vec<LocalText>> {
    reader.list(value, place, LINES, of(LINE))
}

fn discussion(reader: &mut Reader, value: &Value, place: &str) -> Option<Discussion> {
    let object = reader.object(value, place)?;
    reader.known_keys(object, place, &["question", "minutes"]);
    let question = reader.required(object, place, "question", of(LINE));
    let minutes =
        reader.required(object, place, "minutes", |reader, value, place| reader.integer(value, place, 1, MOST_MINUTES));
    Some(Discussion { question: question?, minutes: minutes? })
}

fn instrument(reader: &mut Reader, value: &Value, place: &str, around: &Around<'_>) -> Option<InstrumentId> {
    let id = reader.id(value, place)?;
    if around.catalog.current(&id).is_none() {
        return reader.report(place, ProblemKind::NoQuestionnaire);
    }
    Some(InstrumentId::new(id))
}

fn picture(reader: &mut Reader, value: &Value, place: &str, around: &Around<'_>) -> Option<String> {
    let name = reader.text(value, place)?;
    if around.pictures.contains(name.as_str()) { Some(name) } else { reader.report(place, ProblemKind::NoPicture) }
}

/// Reads a text of at most so many characters.
fn of(longest: usize) -> impl Fn(&mut Reader, &Value, &str) -> Option<LocalText> {
    move |reader, value, place| reader.up_to(longest, |reader| reader.local_text(value, place))
}
