//! What is told of the wall to the one who leads, and never to the room: what a
//! page is called, what to say, and whose words they are.

use super::deck::{Deck, GroupDeck, Page};
use super::state::Wall;
use crate::chart;
use crate::i18n::Texts;
use crate::instrument::Language;

impl Wall {
    /// What is on the wall.
    pub fn title(&self, language: Language) -> String {
        match self.deck() {
            Deck::Lesson(lesson) => lesson.title.get(language).to_owned(),
            Deck::Group(group) => group.instrument.title.get(language).to_owned(),
        }
    }

    /// What the page is called.
    pub fn page_title(&self, texts: &Texts) -> String {
        let language = texts.language();
        match (self.page(), self.deck()) {
            (Some(Page::Items { part, .. }), _) => part.title.get(language).to_owned(),
            (Some(Page::Changes(_)), _) => texts.get("wall-change-title"),
            (_, Deck::Group(group)) => group.instrument.title.get(language).to_owned(),
            (_, Deck::Lesson(_)) => {
                self.lesson_slide(self.slide()).map_or_else(String::new, |slide| slide.title.get(language).to_owned())
            }
        }
    }

    /// What to say on the page, with a word for what it is where that is not
    /// plain.
    pub fn told(&self, texts: &Texts) -> Vec<(Option<String>, String)> {
        match self.deck() {
            Deck::Lesson(_) => self.told_of_lesson(texts),
            Deck::Group(group) => self.told_of_group(group, texts),
        }
    }

    fn told_of_lesson(&self, texts: &Texts) -> Vec<(Option<String>, String)> {
        let Some(slide) = self.lesson_slide(self.slide()) else { return Vec::new() };
        let language = texts.language();
        let mut told = vec![(None, slide.notes.get(language).to_owned())];
        if let Some(discussion) = &slide.discussion {
            told.push((Some(texts.get("wall-talk")), discussion.question.get(language).to_owned()));
        }
        if !slide.own.is_empty() {
            let named = |place: &String| match place.as_str() {
                "notes" => Some(texts.get("notes-own-notes")),
                "discussion/question" => Some(texts.get("notes-own-question")),
                place => Some(texts.with("quoted", &[("text", slide.text_at(place)?.get(language).into())])),
            };
            // Texts may have commas of their own.
            let what = slide.own.iter().filter_map(named).collect::<Vec<_>>().join("; ");
            told.push((None, texts.with("notes-own", &[("what", (&what).into())])));
        }
        told
    }

    fn told_of_group(&self, group: &GroupDeck, texts: &Texts) -> Vec<(Option<String>, String)> {
        let course = group.course.as_ref().map(|course| texts.with("notes-course", &[("course", course.into())]));
        let sentence = match self.page() {
            Some(Page::Items { part, .. }) => chart::read_aloud(part, group.instrument.scale.max(), texts),
            Some(Page::Changes(_)) => Some(texts.get("wall-change-note")),
            _ => None,
        };
        [course, sentence].into_iter().flatten().map(|words| (None, words)).collect()
    }
}
