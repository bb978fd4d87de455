//! A lesson that is made one's own: its slides in a list, each with when it
//! begins, and the open one with everything that can be written on it. Each
//! letter is kept.

use super::lesson_asked::{Asked, SHORT};
use super::lesson_fields::{self, Field, What};
use super::lesson_slide;
use super::slides::{self, NUMBER, ROW, ROW_PAD};
use crate::lesson::{Edit, Lesson, Row, Slide, can_add, running_order};
use crate::ui::action::{Action, LessonAction, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, heading, label, line, row, space, wrap};
use crate::ui::parts::{self, TextField};
use crate::ui::spacing::{
    CARD_MOST, CARD_PAD, GAP_L, GAP_M, GAP_S, GAP_XL, GAP_XS, MEASURE, NO_GAP, WORDS_LEAST, sides,
};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::{Id, Key, Modifiers, Ui};
use std::collections::{BTreeSet, VecDeque};

/// Room for a time of the day, in points.
const CLOCK: f32 = 48.0;

/// What is open and half written.
#[derive(Default)]
pub struct LessonEdit {
    /// The lesson's and the open slide's, by their ids.
    of: (String, Option<String>),
    /// Of the lesson, and of the open slide.
    head: Vec<Field>,
    fields: Vec<Field>,
    /// What was there before a slide was added, which is opened when it comes.
    adding: Option<BTreeSet<String>>,
    /// What is still to be asked for.
    asked: VecDeque<Action>,
}

impl LessonEdit {
    /// Whether there is more to give of what was asked for.
    pub fn is_behind(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if let Some(action) = self.asked.pop_front() {
            ui.ctx().request_repaint();
            return Some(action);
        }
        let Some(draft) = view.lessons.edited else { return Some(Action::Go(Place::Slides)) };
        let lesson = draft.lesson();
        self.follow(lesson, view);
        let open = self.of.1.as_ref().and_then(|id| lesson.index_of(id));
        let by_key = by_key(ui, draft.can_undo(), open);
        let asked = self.page(ui, lesson, draft.can_undo(), open, view);
        let slide = open.unwrap_or_default();
        let given = self.head.iter_mut().chain(&mut self.fields).filter_map(|field| field.give(slide));
        // What is written is kept first, and what was pressed with it is done.
        self.asked.extend(given.map(|edit| Action::Lesson(LessonAction::Edit(edit))));
        match asked.or(by_key) {
            Some(Asked::Open(id)) => {
                let is_open = self.of.1.as_ref() == Some(&id);
                (self.of.1, self.fields) = ((!is_open).then_some(id), Vec::new());
            }
            Some(Asked::Add(after)) => {
                self.adding = Some(lesson.slides.iter().map(|slide| slide.id.clone()).collect());
                let (title, line) = (view.texts.get("slide-new-title"), view.texts.get("slide-new-line"));
                self.asked.push_back(Action::Lesson(LessonAction::Edit(Edit::AddText(after, title, line))));
            }
            Some(Asked::Edit(edit)) => self.asked.push_back(Action::Lesson(LessonAction::Edit(edit))),
            Some(Asked::Do(action)) => {
                if matches!(action, Action::Lesson(LessonAction::AddPicture(_))) {
                    self.adding = Some(lesson.slides.iter().map(|slide| slide.id.clone()).collect());
                }
                self.asked.push_back(action);
            }
            None => {}
        }
        let action = self.asked.pop_front();
        if self.is_behind() {
            ui.ctx().request_repaint();
        }
        action
    }

    /// The fields are those of what is edited.
    fn follow(&mut self, lesson: &Lesson, view: &View<'_>) {
        if self.of.0 != lesson.id {
            *self = Self { of: (lesson.id.clone(), None), ..Self::default() };
        }
        let new = self.adding.as_ref().and_then(|before| {
            lesson.slides.iter().map(|slide| &slide.id).find(|id| !before.contains(id.as_str())).cloned()
        });
        if new.is_some() {
            (self.of.1, self.adding, self.fields) = (new, None, Vec::new());
        }
        let slide = self.of.1.as_ref().and_then(|id| lesson.index_of(id)).and_then(|index| lesson.slides.get(index));
        let wanted = slide.map(lesson_fields::of_slide).unwrap_or_default();
        for (fields, wanted) in [(&mut self.head, vec![What::Title, What::Start]), (&mut self.fields, wanted)] {
            let mut before = std::mem::take(fields);
            fields.extend(wanted.into_iter().map(|what| {
                let words = what.words(lesson, slide, view);
                match before.iter().position(|field| field.what == what) {
                    Some(at) => {
                        let mut field = before.swap_remove(at);
                        field.follow(words);
                        field
                    }
                    None => Field::new(what, words),
                }
            }));
        }
    }

    fn page(
        &mut self,
        ui: &mut Ui,
        lesson: &Lesson,
        can_undo: bool,
        open: Option<usize>,
        view: &View<'_>,
    ) -> Option<Asked> {
        let View { texts, colors, .. } = view;
        let back = Button::new(texts.get("slide-back")).icon(Icon::ArrowLeft);
        let back = back.node(colors, Asked::Do(Action::Go(Place::Slides)));
        let title = lesson.title.get(texts.language()).to_owned();
        let mut page = vec![
            parts::head(title, slides::lead(lesson, view), [back], view),
            label(texts.get("slide-lead"), Style::COMPACT, colors.muted).at_most(MEASURE),
            space(GAP_L),
            self::head(&mut self.head, lesson, view),
            space(GAP_XL),
            heading(texts.get("slide-slides"), Style::LEAD.semibold(), colors.ink),
            space(GAP_S),
            buttons(lesson, can_undo, open, view),
            space(GAP_M),
        ];
        let (order, mut fields) = (running_order(lesson), Some(&mut self.fields));
        let mut rows: Vec<Node<'_, Asked>> = Vec::new();
        for (index, (slide, of)) in lesson.slides.iter().zip(&order).enumerate() {
            if let Some(number) = of.begins {
                let words = texts.with("lesson-gathering-from", &[("number", number.into())]);
                rows.push(heading(words, Style::COMPACT.semibold(), colors.teal).pad(ROW_PAD));
            } else if index > 0 {
                rows.push(hairline(colors).pad(sides(GAP_L)));
            }
            rows.push(slide_row(ui, index, slide, *of, open == Some(index), view));
            if open == Some(index)
                && let Some(fields) = fields.take()
            {
                rows.push(lesson_slide::content(lesson, index, slide, fields, view).pad(CARD_PAD));
            }
        }
        page.extend([
            column(NO_GAP, rows).card(GAP_S, colors),
            space(GAP_M),
            label(texts.get("slide-keys"), Style::SMALL, colors.muted).at_most(CARD_MOST),
        ]);
        parts::page(ui, "lesson-edit", view, column(NO_GAP, page))
    }
}

/// The keys that move the open slide and take the last change back.
fn by_key(ui: &Ui, can_undo: bool, open: Option<usize>) -> Option<Asked> {
    let is_written_in = ui.ctx().text_edit_focused();
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if let Some(open) = open {
        for (key, is_up) in [(Key::ArrowUp, true), (Key::ArrowDown, false)] {
            if pressed(Modifiers::ALT, key) {
                return Some(Asked::Edit(Edit::Move(open, is_up)));
            }
        }
    }
    // In a field it takes letters back.
    let is_undone = can_undo && !is_written_in && pressed(Modifiers::COMMAND, Key::Z);
    is_undone.then_some(Asked::Do(Action::Lesson(LessonAction::Undo)))
}

/// What the lesson is called, and when it begins.
fn head<'a>(fields: &'a mut [Field], lesson: &Lesson, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let salt = lesson.id.clone();
    let mut nodes = Vec::new();
    for field in fields {
        let (name, is_wrong) = (field.what.name(view), field.is_wrong());
        let (is_short, most) = (field.what.is_short(), field.what.most());
        let id = Id::unique(("lesson", is_short, &salt));
        let above = label(name.clone(), Style::COMPACT.semibold(), colors.ink).silent();
        let text = TextField::new(&mut field.value, id, name, most, colors);
        let mut parts = vec![above, TextField { tells_length: !is_short, ..text }.node()];
        if is_wrong {
            parts.push(label(texts.get("slide-start-wrong"), Style::SMALL, colors.danger));
        }
        let part = column(GAP_XS, parts).top();
        nodes.push(if is_short { part.wide(SHORT) } else { part.fill().at_least(WORDS_LEAST) });
    }
    row(GAP_L, nodes).stacked_gap(GAP_M).at_most(CARD_MOST)
}

/// What is done with the slides together.
fn buttons<'a>(lesson: &Lesson, can_undo: bool, open: Option<usize>, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let after = open.unwrap_or(lesson.slides.len().saturating_sub(1));
    let has_room = can_add(lesson);
    let button = |key: &str, icon| Button::new(texts.get(key)).icon(icon);
    let pressed = |button: Button<'a>, is_enabled: bool, asked: Asked| {
        button
            .enabled(is_enabled)
            .node_then(colors, move |_, response| (response.clicked() && is_enabled).then_some(asked))
    };
    let picture = Asked::Do(Action::Lesson(LessonAction::AddPicture(after)));
    let undo = Asked::Do(Action::Lesson(LessonAction::Undo));
    let buttons = [
        pressed(button("slide-add-text", Icon::Plus), has_room, Asked::Add(after)),
        pressed(button("slide-add-picture", Icon::Plus), has_room, picture),
        pressed(button("slide-undo", Icon::Undo), can_undo, undo),
    ];
    let full = (!has_room).then(|| label(texts.get("slide-full"), Style::SMALL, colors.muted));
    column(GAP_XS, [wrap(GAP_S, buttons)].into_iter().chain(full))
}

/// A slide in the list, opened when it is pressed.
fn slide_row<'a>(ui: &Ui, index: usize, slide: &Slide, of: Row, is_open: bool, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let (number, title) = ((index + 1).to_string(), slide.title.get(texts.language()).to_owned());
    let ink = if slide.hidden { colors.muted } else { colors.ink };
    let told = if slide.hidden { texts.get("lesson-hidden") } else { texts.span(of.minutes) };
    let own = (!slide.edited.is_empty()).then(|| texts.get("slide-whose-own"));
    let name = texts.with("slide-slide", &[("number", (&number).into()), ("title", (&title).into())]);
    let at = of.at.map(|at| at.to_string());
    let more = at.iter().chain([&told]).chain(&own);
    let name = more.fold(name, |name, more| format!("{name}, {more}"));
    let mut words = vec![label(title, Style::COMPACT.medium(), ink).silent().fill()];
    for small in own.into_iter().chain([told]) {
        let small = label(small, Style::SMALL, colors.muted).silent();
        let whole = small.natural(ui);
        words.push(small.at_least(whole));
    }
    let mut parts = Vec::new();
    parts.extend(at.map(|at| label(at, Style::SMALL, colors.muted).silent().wide(CLOCK)));
    parts.push(label(number, Style::COMPACT, colors.muted).silent().end().wide(NUMBER));
    parts.push(row(GAP_L, words).stacked_gap(NO_GAP));
    let chevron = if is_open { Icon::ChevronUp } else { Icon::ChevronDown };
    parts.push(parts::icon(chevron, Style::COMPACT, colors.muted));
    let id = slide.id.clone();
    parts::pressable(line(GAP_L, parts).pad(ROW_PAD).high(ROW), name, colors, Asked::Open(id))
}
