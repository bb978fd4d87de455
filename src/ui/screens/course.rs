//! The course: its slides as a list, and the way to the wall.

use crate::lesson::{Lesson, Slide};
use crate::ui::action::Action;
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, hairline, label, line, row, space};
use crate::ui::parts;
use crate::ui::spacing::{CARD_MOST, GAP_L, GAP_S};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::epaint::MarginF32;
use egui::{Key, Ui};
use std::cell::LazyCell;

/// Lowest row, in points.
const ROW: f32 = 48.0;
/// Room for a slide's number, in points.
const NUMBER: f32 = 24.0;
/// Round what stands in a row.
const ROW_PAD: MarginF32 = MarginF32 { left: GAP_L, right: GAP_L, top: GAP_S, bottom: GAP_S };

/// Keeps the lesson that is listed.
pub struct CourseScreen {
    lesson: LazyCell<Lesson>,
}

impl Default for CourseScreen {
    fn default() -> Self {
        Self { lesson: LazyCell::new(Lesson::shipped) }
    }
}

impl CourseScreen {
    /// Shows the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::F5)) {
            return Some(Action::PresentCourse(0));
        }
        let View { texts, colors, .. } = view;
        let language = texts.language();
        let slides = &self.lesson.slides;
        let minutes: u32 = slides.iter().filter_map(|slide| slide.discussion.as_ref()).map(|talk| talk.minutes).sum();
        let minutes = usize::try_from(minutes).unwrap_or_default();
        let lead = texts.with("course-lead", &[("slides", slides.len().into()), ("minutes", minutes.into())]);
        let present = Button::new(texts.get("course-present")).icon(Icon::Course).primary(colors);
        let present = present.node(colors, Action::PresentCourse(0));
        let mut rows = Vec::new();
        for (index, slide) in slides.iter().enumerate() {
            if !rows.is_empty() {
                rows.push(hairline(colors).pad(MarginF32::symmetric(GAP_L, 0.0)));
            }
            rows.push(slide_row(ui, index, slide, view));
        }
        let small = |words| label(words, Style::SMALL, colors.muted).at_most(CARD_MOST);
        let page = [
            parts::head(self.lesson.title.get(language).to_owned(), lead, [present], view),
            column(0.0, rows).card(GAP_S, colors),
            space(GAP_L),
            small(texts.get("course-keys")),
            space(GAP_S),
            small(self.lesson.source.get(language).to_owned()),
        ];
        parts::page(ui, "course", view, column(0.0, page))
    }
}

/// A slide in the list, shown on the wall when it is pressed.
fn slide_row<'a>(ui: &Ui, index: usize, slide: &'a Slide, view: &'a View<'_>) -> Node<'a, Action> {
    let View { texts, colors, .. } = view;
    let number = (index + 1).to_string();
    let title = slide.title.get(texts.language());
    let minutes = slide.discussion.as_ref().map(|talk| {
        let minutes = usize::try_from(talk.minutes).unwrap_or_default();
        texts.with("course-minutes", &[("count", minutes.into())])
    });
    let name = texts.with("course-slide", &[("number", (&number).into()), ("title", title.into())]);
    let name = minutes.iter().fold(name, |name, minutes| format!("{name}, {minutes}"));
    let mut words = vec![label(title, Style::COMPACT.medium(), colors.ink).silent().fill()];
    words.extend(minutes.map(|minutes| {
        let minutes = label(minutes, Style::SMALL, colors.muted).silent();
        let whole = minutes.natural(ui);
        minutes.at_least(whole)
    }));
    let number = label(number, Style::COMPACT, colors.muted).silent().end().wide(NUMBER);
    let row = line(GAP_L, [number, row(GAP_L, words).stacked_gap(0.0)]).pad(ROW_PAD).high(ROW);
    parts::pressable(row, name, colors, Action::PresentCourse(index))
}
