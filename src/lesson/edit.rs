//! A copy of a lesson that is made one's own: what can be done with it, and
//! taken back.

use super::clock::Clock;
use super::load::{BULLETS, CROWDED, LINES, MOST_MINUTES, MOST_MINUTES_OF_A_SLIDE, SLIDES, most_letters};
use super::{Discussion, Lesson, Picture, Slide, SlideKind, marks};
use crate::instrument::{Language, LocalText};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How often something can be taken back.
const MOST_UNDO: usize = 200;
/// How long one talks, in minutes, where no other time is set.
const TALK: u32 = 5;
/// Most pictures of a lesson, and most bytes of all of them: a file of base64
/// may be no larger than what is read.
const MOST_PICTURES: usize = 40;
const MOST_BYTES: usize = 11 * 1024 * 1024;

/// Something that is done with a lesson, in the language one writes in.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Call it something else.
    Title(String),
    /// Begin at another time, or at none.
    Start(Option<Clock>),
    /// Write the text at a place of a slide. A blank one takes away what a
    /// slide need not have, and leaves what it must.
    Text(usize, String, String),
    /// How long a slide takes, or no more than its talk.
    Minutes(usize, Option<u32>),
    /// How long one talks there.
    Talk(usize, u32),
    /// Hide a slide, or show it again.
    Hide(usize, bool),
    /// Begin another gathering with a slide, or not.
    Gathering(usize, bool),
    /// Move a slide up, or down.
    Move(usize, bool),
    /// Take a slide out.
    Remove(usize),
    /// Add a line to a list of a slide: `bullets`, `questions`,
    /// `columns/1/bullets`. It says these words until others are written.
    AddLine(usize, String, String),
    /// Take a line out, by its place.
    RemoveLine(usize, String),
    /// Add a slide with a list after another: its title and first point.
    AddText(usize, String, String),
    /// Add a slide with a picture after another: its title, and what the
    /// picture shows.
    AddPicture(usize, Picture, String, String),
}

/// A lesson while it is edited.
#[derive(Clone, Debug)]
pub struct Draft {
    lesson: Arc<Lesson>,
    /// The newest last.
    before: Vec<Step>,
    /// Where the version was raised, and what it was then.
    given: Arc<Lesson>,
}

#[derive(Clone, Debug)]
struct Step {
    lesson: Arc<Lesson>,
    /// The text that was written, letter by letter.
    of: Option<(String, String, Language)>,
}

impl Draft {
    /// A lesson that lies in a file already, which others may have.
    pub fn new(lesson: Arc<Lesson>) -> Self {
        Self { given: Arc::clone(&lesson), lesson, before: Vec::new() }
    }

    /// As it is now, with a version of its own where it says something else
    /// than what others may have.
    pub fn lesson(&self) -> &Arc<Lesson> {
        &self.lesson
    }

    /// Whether something can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// From now on others may have it as it is.
    pub fn give(&mut self) {
        self.given = Arc::clone(&self.lesson);
    }

    /// Does something; whether it could be done and changed anything.
    pub fn apply(&mut self, edit: Edit, language: Language) -> bool {
        let of = self.written(&edit, language);
        let is_on = of.is_some() && self.before.last().is_some_and(|step| step.of == of);
        // Letter by letter, a text is held against what it was at first.
        let base = match self.before.last() {
            Some(step) if is_on => Arc::clone(&step.lesson),
            _ => Arc::clone(&self.lesson),
        };
        let mut lesson = (*self.lesson).clone();
        if changed(&mut lesson, &base, edit, language).is_none() || lesson == *self.lesson {
            return false;
        }
        if !is_on {
            if self.before.len() >= MOST_UNDO {
                self.before.remove(0);
            }
            self.before.push(Step { lesson: base, of });
        }
        self.take(lesson);
        true
    }

    /// Takes the last thing back; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.before.pop() else { return false };
        self.take((*step.lesson).clone());
        true
    }

    fn take(&mut self, lesson: Lesson) {
        let same = Lesson { version: self.given.version, ..lesson };
        let version = if same == *self.given { same.version } else { self.given.version.saturating_add(1) };
        self.lesson = Arc::new(Lesson { version, ..same });
    }

    fn written(&self, edit: &Edit, language: Language) -> Option<(String, String, Language)> {
        match edit {
            Edit::Title(_) => Some((String::new(), "title".to_owned(), language)),
            Edit::Text(slide, place, _) => Some((self.lesson.slides.get(*slide)?.id.clone(), place.clone(), language)),
            Edit::Start(_) => Some((String::new(), "start".to_owned(), language)),
            Edit::Minutes(slide, _) => Some((self.lesson.slides.get(*slide)?.id.clone(), "minutes".into(), language)),
            Edit::Talk(slide, _) => Some((self.lesson.slides.get(*slide)?.id.clone(), "talk".into(), language)),
            _ => None,
        }
    }
}

/// Whether a slide can be hidden: one is always shown.
pub fn can_hide(lesson: &Lesson, slide: usize) -> bool {
    lesson.slides.iter().enumerate().any(|(index, other)| index != slide && !other.hidden)
}

/// Whether a slide can be taken out.
pub fn can_remove(lesson: &Lesson, slide: usize) -> bool {
    lesson.slides.len() > SLIDES.0 && can_hide(lesson, slide)
}

/// Whether there is room for another slide.
pub fn can_add(lesson: &Lesson) -> bool {
    lesson.slides.len() < SLIDES.1
}

/// Whether there is room for another picture of so many bytes.
pub fn can_add_picture(lesson: &Lesson, bytes: usize) -> bool {
    let there: usize = lesson.pictures.values().map(|picture| picture.png().len()).sum();
    can_add(lesson) && lesson.pictures.len() < MOST_PICTURES && there + bytes <= MOST_BYTES
}

/// The fewest and the most lines of a list of a slide, and how many it has.
pub fn lines_of(slide: &Slide, list: &str) -> Option<((usize, usize), usize)> {
    match list.split('/').collect::<Vec<_>>().as_slice() {
        ["questions"] if slide.kind == SlideKind::Questions => Some((LINES, slide.questions.len())),
        ["bullets"] if matches!(slide.kind, SlideKind::List | SlideKind::Instrument) => {
            Some((LINES, slide.bullets.len()))
        }
        ["columns", at, "bullets"] => {
            let column = slide.columns.get(at.parse::<usize>().ok()?)?;
            let most = if slide.columns.len() > 2 { CROWDED } else { BULLETS };
            Some((most, column.bullets.len()))
        }
        _ => None,
    }
}

/// What was written, as a text of a lesson is: one line, and not too long.
fn tidied(words: &str, place: &str) -> String {
    let is_line = most_letters(place) < most_letters("notes");
    let letters = words.chars().map(|c| if c.is_control() && (is_line || c != '\n') { ' ' } else { c });
    let text: String = letters.collect();
    text.trim().chars().take(most_letters(place)).collect::<String>().trim_end().to_owned()
}

/// Other words for a text: in the languages it had, the old ones said
/// something else and go; in one that it did not have, they are a translation.
fn reworded(text: &LocalText, language: Language, words: &str) -> LocalText {
    if text.has(language) { LocalText::only(language, words) } else { text.with(language, words) }
}

fn changed(lesson: &mut Lesson, base: &Lesson, edit: Edit, language: Language) -> Option<()> {
    match edit {
        Edit::Title(words) => {
            let words = Some(tidied(&words, "title")).filter(|words| !words.is_empty())?;
            let is_as_before = base.title.has(language) && base.title.get(language) == words;
            lesson.title = if is_as_before { base.title.clone() } else { reworded(&base.title, language, &words) };
        }
        Edit::Start(start) => lesson.start = start,
        Edit::Text(slide, place, words) => {
            let before = base.slides.get(slide)?.clone();
            write(lesson.slides.get_mut(slide)?, &before, &place, language, &words)?;
        }
        Edit::Minutes(slide, minutes) => {
            lesson.slides.get_mut(slide)?.minutes = minutes.map(|minutes| minutes.min(MOST_MINUTES_OF_A_SLIDE));
        }
        Edit::Talk(slide, minutes) => {
            lesson.slides.get_mut(slide)?.discussion.as_mut()?.minutes = minutes.max(1).min(MOST_MINUTES);
        }
        Edit::Hide(slide, hidden) => {
            if hidden && !can_hide(lesson, slide) {
                return None;
            }
            lesson.slides.get_mut(slide)?.hidden = hidden;
        }
        Edit::Gathering(slide, begins) => lesson.slides.get_mut(slide)?.gathering = begins,
        Edit::Move(slide, is_up) => {
            let other = if is_up { slide.checked_sub(1)? } else { slide + 1 };
            if slide.max(other) >= lesson.slides.len() {
                return None;
            }
            lesson.slides.swap(slide, other);
        }
        Edit::Remove(slide) => {
            if !can_remove(lesson, slide) || slide >= lesson.slides.len() {
                return None;
            }
            let gone = lesson.slides.remove(slide);
            let is_used = |name: &String| lesson.slides.iter().any(|slide| slide.picture.as_ref() == Some(name));
            if let Some(name) = gone.picture.filter(|name| !is_used(name)) {
                lesson.pictures.remove(&name);
            }
        }
        Edit::AddLine(slide, list, words) => add_line(lesson.slides.get_mut(slide)?, &list, language, &words)?,
        Edit::RemoveLine(slide, place) => remove_line(lesson.slides.get_mut(slide)?, &place)?,
        Edit::AddText(after, title, point) => {
            let bullets = vec![LocalText::only(language, &tidied(&point, "bullets/0"))];
            let slide = Slide { bullets, ..new_slide(lesson, SlideKind::List, &title, language)? };
            insert(lesson, after, slide);
        }
        Edit::AddPicture(after, picture, title, alt) => {
            if !can_add_picture(lesson, picture.png().len()) {
                return None;
            }
            let taken: BTreeSet<&str> = lesson.pictures.keys().map(String::as_str).collect();
            let name = free(&taken, "bilde")?;
            let alt = Some(LocalText::only(language, &tidied(&alt, "alt")));
            let slide = new_slide(lesson, SlideKind::Picture, &title, language)?;
            lesson.pictures.insert(name.clone(), picture);
            insert(lesson, after, Slide { picture: Some(name), alt, ..slide });
        }
    }
    Some(())
}

/// Writes a text; what it was `before` is there again where it says the same.
fn write(slide: &mut Slide, before: &Slide, place: &str, language: Language, words: &str) -> Option<()> {
    let words = tidied(words, place);
    let old = before.text_at(place).cloned().unwrap_or_default();
    let text = if words.is_empty() {
        None
    } else if old.has(language) && old.get(language) == words {
        Some(old)
    } else {
        Some(reworded(&old, language, &words))
    };
    match (place, text) {
        ("lead", text) => slide.lead = text,
        ("source", text) => slide.source = text,
        ("notes", text) => slide.notes = text.unwrap_or_default(),
        ("discussion/question", None) => slide.discussion = None,
        ("discussion/question", Some(question)) => {
            let minutes = slide.discussion.as_ref().or(before.discussion.as_ref()).map_or(TALK, |talk| talk.minutes);
            slide.discussion = Some(Discussion { question, minutes });
        }
        (place, None) => return marks::clear_subtitle(slide, place),
        (place, Some(text)) => marks::set(slide, place, text)?,
    }
    let is_same = slide.text_at(place) == before.text_at(place);
    marks::mark(slide, place, is_same.then_some(before));
    Some(())
}

fn add_line(slide: &mut Slide, list: &str, language: Language, words: &str) -> Option<()> {
    let ((_, most), there) = lines_of(slide, list)?;
    if there >= most {
        return None;
    }
    let place = format!("{list}/{there}");
    let words = LocalText::only(language, &tidied(words, &place));
    marks::list_mut(slide, list)?.push(words);
    marks::mark(slide, &place, None);
    Some(())
}

fn remove_line(slide: &mut Slide, place: &str) -> Option<()> {
    let (list, at) = place.rsplit_once('/')?;
    let ((least, _), there) = lines_of(slide, list)?;
    let at: usize = at.parse().ok().filter(|at| *at < there && there > least)?;
    marks::list_mut(slide, list)?.remove(at);
    marks::close_gap(slide, list, at);
    Some(())
}

fn new_slide(lesson: &Lesson, kind: SlideKind, title: &str, language: Language) -> Option<Slide> {
    if !can_add(lesson) {
        return None;
    }
    let taken: BTreeSet<&str> = lesson.slides.iter().map(|slide| slide.id.as_str()).collect();
    let edited = match kind {
        SlideKind::Picture => ["title", "alt"],
        _ => ["title", "bullets/0"],
    };
    Some(Slide {
        id: free(&taken, "egen")?,
        kind,
        title: LocalText::only(language, &tidied(title, "title")),
        lead: None,
        columns: Vec::new(),
        questions: Vec::new(),
        numbered: false,
        bullets: Vec::new(),
        picture: None,
        alt: None,
        source: None,
        instrument: None,
        discussion: None,
        own: Vec::new(),
        edited: edited.map(str::to_owned).to_vec(),
        minutes: None,
        hidden: false,
        gathering: false,
        notes: LocalText::default(),
    })
}

fn insert(lesson: &mut Lesson, after: usize, slide: Slide) {
    let at = after.saturating_add(1).min(lesson.slides.len());
    lesson.slides.insert(at, slide);
}

/// The first of `begins-1`, `begins-2` … that nothing has.
fn free(taken: &BTreeSet<&str>, begins: &str) -> Option<String> {
    (1..=taken.len() + 1).map(|number| format!("{begins}-{number}")).find(|name| !taken.contains(name.as_str()))
}

#[cfg(test)]
mod tests;
