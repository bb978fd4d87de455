//! The slides of a lesson as a list, and the way to the wall: a page of its own,
//! and in a course one of its tabs.

use super::own_files;
use crate::lesson::{Lesson, LessonPaper, Row, Slide, running_order, whole_length};
use crate::ui::action::{Action, FileAction, LessonAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, space};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, GAP_L, GAP_S, GAP_XXL, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::epaint::MarginF32;
use egui::{Key, Ui};

/// Lowest row, in points.
pub(super) const ROW: f32 = 48.0;
/// Room for a slide's number, in points.
pub(super) const NUMBER: f32 = 24.0;
/// Round what stands in a row.
pub(super) const ROW_PAD: MarginF32 = MarginF32 { left: GAP_L, right: GAP_L, top: GAP_S, bottom: GAP_S };

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if let Some(asked) = presented(ui) {
        return Some(asked);
    }
    let lesson = view.lessons.lesson();
    let back = Button::new(view.texts.get("courses-all")).icon(Icon::ArrowLeft);
    let buttons = [back.node(view.colors, Action::Go(Place::Courses))].into_iter().chain(buttons(view));
    let title = lesson.title.get(view.texts.language()).to_owned();
    let head = parts::head(title, lead(lesson, view), buttons, view);
    let content = content(ui, view);
    parts::page(ui, "slides", view, column(NO_GAP, [head, content]))
}

/// What F5 asks for where the slides are seen, and with Shift from where one was.
pub fn presented(ui: &Ui) -> Option<Action> {
    ui.input_mut(|input| {
        let is_resumed = input.consume_key(egui::Modifiers::SHIFT, Key::F5);
        let is_begun = input.consume_key(egui::Modifiers::NONE, Key::F5);
        if is_resumed { Some(Action::ResumeCourse) } else { is_begun.then_some(Action::PresentCourse(0)) }
    })
}

/// What can be done with the whole lesson.
pub fn buttons<'a>(view: &'a View<'_>) -> Vec<Node<'a, Action>> {
    let View { texts, colors, lessons, .. } = view;
    let present = Button::new(texts.get("course-present")).icon(Icon::Course).primary(colors);
    let mut buttons = vec![
        present.node(colors, Action::PresentCourse(0)),
        Button::new(texts.get("course-read")).icon(Icon::Report).node(colors, Action::Go(Place::Lesson)),
    ];
    if lessons.lesson().copy_of.is_some() {
        let edit = Button::new(texts.get("lesson-edit")).icon(Icon::Pencil);
        buttons.push(edit.node(colors, Action::Lesson(LessonAction::Begin)));
    }
    let copy = Button::new(texts.get("lesson-copy")).icon(Icon::Copy);
    buttons.push(copy.node(colors, Action::Lesson(LessonAction::Copy)));
    let name = texts.get("export");
    let export = Button::new(name.clone()).icon(Icon::Upload);
    buttons.push(export.node_then(colors, move |ui, opener| {
        let files = [
            (texts.get("lesson-slides-pdf"), FileAction::ExportPaper(LessonPaper::Slides)),
            (texts.get("lesson-handout"), FileAction::ExportPaper(LessonPaper::Handout)),
            (texts.get("lesson-script"), FileAction::ExportPaper(LessonPaper::Script)),
            (texts.get("lesson-file-whole"), FileAction::ExportLesson),
        ];
        let (words, files): (Vec<String>, Vec<FileAction>) = files.into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &name, &words, colors)?;
        files.into_iter().nth(chosen).map(Action::File)
    }));
    buttons
}

/// The slides, and what else is told of the lesson.
pub fn content<'a>(ui: &Ui, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, lessons, .. } = view;
    let (language, lesson) = (texts.language(), lessons.lesson());
    let mut rows = Vec::new();
    for (index, (slide, of)) in lesson.slides.iter().zip(running_order(lesson)).enumerate() {
        if let Some(number) = of.begins {
            let words = texts.with("lesson-gathering-from", &[("number", number.into())]);
            rows.push(heading(words, Style::COMPACT.semibold(), colors.teal).pad(ROW_PAD));
        } else if !rows.is_empty() {
            rows.push(hairline(colors).pad(MarginF32::symmetric(GAP_L, NO_GAP)));
        }
        rows.push(slide_row(ui, index, slide, of, view));
    }
    let small = |words| label(words, Style::SMALL, colors.muted).at_most(CARD_MOST);
    let mut page: Vec<Node<'_, Action>> = choice(view).into_iter().collect();
    page.extend([
        column(NO_GAP, rows).card(GAP_S, colors),
        space(GAP_L),
        small(texts.get("course-keys")),
        space(GAP_S),
        small(lesson.source.get(language).to_owned()),
    ]);
    page.extend(lesson.note.as_ref().map(|note| small(note.get(language).to_owned())));
    page.extend([space(GAP_XXL), own_files::lessons(view)]);
    column(NO_GAP, page)
}

/// How long a lesson is, and how much of it is not shown.
pub fn lead(lesson: &Lesson, view: &View<'_>) -> String {
    let hidden = lesson.slides.iter().filter(|slide| slide.hidden).count();
    let length = view.texts.span(whole_length(lesson));
    let slides = lesson.slides.len() - hidden;
    let mut words = view.texts.with("lesson-length", &[("slides", slides.into()), ("length", (&length).into())]);
    if hidden > 0 {
        words += ". ";
        words += &view.texts.with("lesson-hidden-count", &[("count", hidden.into())]);
    }
    words
}

/// Which lesson is shown, where there is more than one.
fn choice<'a>(view: &'a View<'_>) -> Option<Node<'a, Action>> {
    let View { texts, colors, lessons, .. } = view;
    let offered = lessons.offered;
    if offered.len() < 2 {
        return None;
    }
    let choices = offered.iter().map(|lesson| (lesson.title.get(texts.language()).to_owned(), None)).collect();
    let chosen = offered.iter().position(|lesson| lesson.id == lessons.lesson().id);
    let choose = move |place: usize| {
        offered.get(place).map_or(Action::Go(Place::Slides), |lesson| Action::ChooseLesson(lesson.id.clone()))
    };
    let tabs = parts::tabs(texts.get("course-lessons"), choices, chosen, colors, choose);
    Some(column(NO_GAP, [row(NO_GAP, [tabs]), space(GAP_L)]))
}

/// A slide in the list, shown on the wall when it is pressed.
fn slide_row<'a>(ui: &Ui, index: usize, slide: &'a Slide, of: Row, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let number = (index + 1).to_string();
    let title = slide.title.get(texts.language());
    let talk = slide.discussion.as_ref().filter(|talk| slide.minutes.is_none_or(|minutes| minutes == talk.minutes));
    let minutes = match talk {
        _ if slide.hidden => Some(texts.get("lesson-hidden")),
        Some(talk) => {
            let minutes = usize::try_from(talk.minutes).unwrap_or_default();
            Some(texts.with("course-minutes", &[("count", minutes.into())]))
        }
        None => Some(of.minutes).filter(|minutes| *minutes > 0).map(|minutes| texts.span(minutes)),
    };
    let minutes = match (of.at, minutes) {
        (Some(at), Some(minutes)) => Some(format!("{at} · {minutes}")),
        (Some(at), None) => Some(at.to_string()),
        (None, minutes) => minutes,
    };
    let ink = if slide.hidden { colors.muted } else { colors.ink };
    let name = texts.with("course-slide", &[("number", (&number).into()), ("title", title.into())]);
    let name = minutes.iter().fold(name, |name, minutes| format!("{name}, {minutes}"));
    let mut words = vec![label(title, Style::COMPACT.medium(), ink).silent().fill()];
    words.extend(minutes.map(|minutes| {
        let minutes = label(minutes, Style::SMALL, colors.muted).silent();
        let whole = minutes.natural(ui);
        minutes.at_least(whole)
    }));
    let number = label(number, Style::COMPACT, colors.muted).silent().end().wide(NUMBER);
    let row = line(GAP_L, [number, row(GAP_L, words).stacked_gap(NO_GAP)]).pad(ROW_PAD).high(ROW);
    parts::pressable(row, name, colors, Action::PresentCourse(index))
}
