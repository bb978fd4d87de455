//! A lesson to be read by oneself: each slide's texts in order, the notes
//! folded. What is Selvsyn's is marked text by text; the rest is the course's.

use super::slides;
use crate::instrument::LocalText;
use crate::lesson::{Column, Lesson, Slide};
use crate::ui::action::{Action, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, grid, heading, label, line, space, wrap};
use crate::ui::parts::{self, Fold};
use crate::ui::spacing::{CARD_LEAST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XS, MEASURE};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Color32, Ui};
use std::collections::HashSet;

/// Width of the mark of what is Selvsyn's, and of a bullet's, in points.
const MARK: f32 = 56.0;
const BULLET: f32 = 20.0;
/// Widest slide, in points: three columns that are read easily.
const WIDEST: f32 = 1016.0;
/// Most columns beside each other.
const COLUMNS: usize = 3;

/// Which notes are open.
#[derive(Default)]
pub struct LessonScreen {
    /// Of which lesson.
    lesson: String,
    open: HashSet<usize>,
}

/// Who wrote a text.
#[derive(Clone, Copy)]
enum Whose {
    Course,
    Selvsyn,
    /// Whoever made the copy.
    Own,
}

impl Whose {
    fn of(slide: &Slide, place: &str) -> Self {
        if slide.is_edited(place) {
            Self::Own
        } else if slide.is_own(place) {
            Self::Selvsyn
        } else {
            Self::Course
        }
    }
}

enum Asked {
    Fold(usize),
    Do(Action),
}

impl LessonScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let View { texts, colors, lessons, .. } = view;
        let lesson = lessons.lesson();
        if self.lesson != lesson.id {
            *self = Self { lesson: lesson.id.clone(), ..Self::default() };
        }
        let title = lesson.title.get(texts.language()).to_owned();
        let back = Button::new(texts.get("read-back")).icon(Icon::ArrowLeft);
        let back = back.node(colors, Asked::Do(Action::Go(Place::Slides)));
        let mut page = vec![parts::head(title, slides::lead(lesson, view), [back], view)];
        // The words of a lesson that was brought in are those of whoever made it.
        if lesson.is_of_the_course() {
            page.push(label(texts.get("read-whose"), Style::COMPACT, colors.muted).at_most(MEASURE));
        }
        page.push(space(GAP_L));
        for (index, slide) in lesson.slides.iter().filter(|slide| !slide.hidden).enumerate() {
            page.extend([self.slide(lesson, index, slide, view), space(GAP_L)]);
        }
        page.push(label(lesson.source.get(texts.language()), Style::SMALL, colors.muted).at_most(MEASURE));
        match parts::page(ui, "lesson", view, column(0.0, page))? {
            Asked::Do(action) => return Some(action),
            Asked::Fold(index) => {
                if !self.open.remove(&index) {
                    self.open.insert(index);
                }
            }
        }
        None
    }

    fn slide<'a>(&self, lesson: &'a Lesson, index: usize, slide: &'a Slide, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, .. } = view;
        let (ink, muted, language) = (colors.ink, colors.muted, texts.language());
        let title = slide.title.get(language);
        let whose = Whose::of(slide, "title");
        let (place, count) = (index + 1, lesson.slides.iter().filter(|slide| !slide.hidden).count());
        let place = texts.with("wall-slide-of", &[("place", place.into()), ("count", count.into())]);
        let title_node = marked(heading(title, Style::LEAD.semibold(), ink).fill(), whose, view);
        let mut parts = vec![column(0.0, [label(place.clone(), Style::SMALL, muted), title_node])];
        parts.extend(slide.lead.as_ref().map(|lead| text(lead, Style::BODY, muted, Whose::of(slide, "lead"), view)));
        parts.extend(slide.picture.as_ref().and_then(|name| {
            let (picture, alt) = (lesson.pictures.get(name)?, slide.alt.as_ref()?);
            let shown = parts::picture(picture, alt.get(language), colors);
            Some(match Whose::of(slide, "alt") {
                Whose::Course => shown,
                whose => marked(shown, whose, view),
            })
        }));
        parts.extend(lines(&slide.questions, false, "questions", slide, view));
        parts.extend(lines(&slide.bullets, slide.numbered, "bullets", slide, view));
        if !slide.columns.is_empty() {
            let columns = slide.columns.iter().enumerate().map(|(place, one)| part(place, one, slide, view));
            parts.push(grid(GAP_L, CARD_LEAST, COLUMNS, columns));
        }
        parts.extend(slide.discussion.as_ref().map(|talk| {
            let minutes = usize::try_from(talk.minutes).unwrap_or_default();
            let words = texts.with("read-talk", &[("count", minutes.into())]);
            let question =
                text(&talk.question, Style::BODY.medium(), ink, Whose::of(slide, "discussion/question"), view);
            column(GAP_XS, [label(words, Style::SMALL, muted), question])
        }));
        parts.extend(
            slide.source.as_ref().map(|source| text(source, Style::SMALL, muted, Whose::of(slide, "source"), view)),
        );
        parts.extend(way(slide, view));
        let missing = slide.untranslated(language);
        if missing > 0 {
            let words = texts.with("lesson-untranslated", &[("count", missing.into())]);
            parts.push(label(words, Style::SMALL, muted).at_most(MEASURE));
        }
        if slide.notes.is_empty() {
            return column(GAP_M, parts).card(CARD_PAD, colors).at_most(WIDEST);
        }
        let fold =
            Fold { marker: None, words: texts.get("read-notes"), count: place, is_open: self.open.contains(&index) };
        let notes = || text(&slide.notes, Style::COMPACT, ink, Whose::of(slide, "notes"), view);
        parts.push(fold.node(notes, colors, Asked::Fold(index)));
        column(GAP_M, parts).card(CARD_PAD, colors).at_most(WIDEST)
    }
}

/// A column of a slide.
fn part<'a>(place: usize, part: &'a Column, slide: &'a Slide, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let whose = |of: &str| Whose::of(slide, &format!("columns/{place}/{of}"));
    let title = heading(part.title.get(texts.language()), Style::BODY.semibold(), colors.ink).fill();
    let mut parts = vec![marked(title, whose("title"), view)];
    let subtitle = part.subtitle.as_ref();
    parts.extend(subtitle.map(|words| text(words, Style::COMPACT, colors.muted, whose("subtitle"), view)));
    parts.extend(part.bullets.iter().enumerate().map(|(index, bullet)| {
        let whose = whose(&format!("bullets/{index}"));
        bulleted("–".to_owned(), bullet, Style::COMPACT, whose, view)
    }));
    column(GAP_XS, parts).top()
}

/// Questions or bullets, over the whole width.
fn lines<'a>(
    lines: &'a [LocalText],
    are_numbered: bool,
    name: &str,
    slide: &Slide,
    view: &'a View<'_>,
) -> Option<Node<'a, Asked>> {
    let line = |(index, words): (usize, &'a LocalText)| {
        let whose = Whose::of(slide, &format!("{name}/{index}"));
        let mark = if are_numbered { format!("{}.", index + 1) } else { "–".to_owned() };
        bulleted(mark, words, Style::BODY, whose, view)
    };
    (!lines.is_empty()).then(|| column(GAP_XS, lines.iter().enumerate().map(line)))
}

/// A text after a mark.
fn bulleted<'a>(mark: String, words: &'a LocalText, style: Style, whose: Whose, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let words = label(words.get(texts.language()), style, colors.ink).fill();
    marked(line(0.0, [label(mark, style, colors.muted).wide(BULLET).top(), words]), whose, view)
}

fn text<'a>(words: &'a LocalText, style: Style, color: Color32, whose: Whose, view: &'a View<'_>) -> Node<'a, Asked> {
    marked(label(words.get(view.texts.language()), style, color).fill(), whose, view)
}

/// With a mark beside it where it is Selvsyn's.
fn marked<'a>(what: Node<'a, Asked>, whose: Whose, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let mark = match whose {
        Whose::Course => return what.at_most(MEASURE),
        Whose::Selvsyn => label(texts.get("app-name"), Style::SMALL, colors.muted).named(texts.get("read-own")),
        Whose::Own => label(texts.get("slide-whose-own"), Style::SMALL, colors.muted),
    };
    line(GAP_S, [what, mark.wide(MARK).end().top()]).at_most(MEASURE + GAP_S + MARK)
}

/// To the questionnaire that a slide is about: what one answered oneself, or
/// a way to answer it.
fn way<'a>(slide: &'a Slide, view: &'a View<'_>) -> Option<Node<'a, Asked>> {
    let View { texts, colors, catalog, .. } = view;
    let history = &view.contents.history;
    let instrument = catalog.current(slide.instrument.as_ref()?.as_str())?;
    let title = instrument.short_title(texts.language());
    let is_answered = history.series(instrument.id.as_str()).next().is_some();
    let (key, action) = if is_answered {
        ("read-result", Action::Go(Place::result_of(&instrument.id, history)))
    } else {
        ("read-answer", Action::Start(instrument.id.clone()))
    };
    let button = Button::new(texts.with(key, &[("title", title.into())]));
    Some(wrap(GAP_S, [button.node(colors, Asked::Do(action))]))
}
