//! What the room has said: keywords by page of the lesson and list, kept with
//! the course and its round.

use super::course_asked::Said as Asked;
use super::course_keyword::{self, Columns};
use crate::course::{Course, LineAt, MAX_SAID, MAX_WORDS, Said, line};
use crate::group::CourseCode;
use crate::lesson::{Lesson, Slide};
use crate::ui::action::{Action, CourseAction};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, heading, label, row, space};
use crate::ui::parts::Fold;
use crate::ui::spacing::{CARD_PAD, GAP_L, GAP_M, GAP_S, MEASURE, NO_GAP};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::Button;
use egui::Ui;
use std::collections::BTreeSet;

/// The lists of the lesson's first page, by their ids.
const FIRST: [&str; 3] = ["leadership", "followership", "seniors"];

/// What is half written, and what is open.
#[derive(Default)]
pub struct SaidCard {
    written: Option<Written>,
    /// Pages of the lesson whose list is open, by their ids.
    open: BTreeSet<String>,
}

/// The lists as they are written, and what was read or given last.
struct Written {
    of: (CourseCode, u8, String),
    given: Vec<Said>,
    lists: Vec<List>,
    /// What was said on pages that this lesson has not.
    others: Vec<Said>,
}

/// A list, whose last row is the next.
struct List {
    page: String,
    list: &'static str,
    rows: Vec<Said>,
}

impl List {
    fn offer_next(&mut self, is_full: bool) {
        if !is_full && self.rows.last().is_none_or(|last| !last.text.is_empty()) {
            self.rows.push(Said {
                page: self.page.clone(),
                list: self.list.to_owned(),
                text: String::new(),
                policy: None,
                role: String::new(),
            });
        }
    }

    fn kept(&self) -> impl Iterator<Item = Said> {
        self.rows.iter().filter_map(|row| {
            let role = line(&row.role, MAX_WORDS).unwrap_or_default().to_owned();
            Some(Said { text: line(&row.text, MAX_WORDS)?.to_owned(), role, ..row.clone() })
        })
    }
}

impl Written {
    fn of(of: (CourseCode, u8, String), said: &[Said], lesson: &Lesson) -> Self {
        let mut others = said.to_vec();
        let mut lists = Vec::new();
        for (page, list) in lists_of(lesson) {
            let is_of = |one: &Said| one.page == page && one.list == list;
            let rows = others.iter().filter(|one| is_of(one)).cloned().collect();
            others.retain(|one| !is_of(one));
            lists.push(List { page: page.to_owned(), list, rows });
        }
        let mut written = Self { of, given: said.to_vec(), lists, others };
        written.offer_next();
        written
    }

    fn said(&self) -> Vec<Said> {
        self.lists.iter().flat_map(List::kept).chain(self.others.iter().cloned()).collect()
    }

    fn offer_next(&mut self) {
        let is_full = self.said().len() >= MAX_SAID;
        self.lists.iter_mut().for_each(|list| list.offer_next(is_full));
    }
}

/// Every list of a lesson: three on its first page where it is the course's
/// own, and one on each page with something to talk about.
fn lists_of(lesson: &Lesson) -> Vec<(&str, &'static str)> {
    let first = Lesson::shipped().slides.first().filter(|_| lesson.is_of_the_course());
    let mut lists = Vec::new();
    // In a copy it may stand anywhere.
    for slide in lesson.slides.iter().filter(|slide| has_question(slide)) {
        if first.is_some_and(|first| first.id == slide.id) {
            lists.extend(FIRST.map(|list| (slide.id.as_str(), list)));
        } else {
            lists.push((slide.id.as_str(), ""));
        }
    }
    lists
}

fn has_question(slide: &Slide) -> bool {
    slide.discussion.is_some() || !slide.questions.is_empty()
}

impl SaidCard {
    /// The card.
    pub fn card<'a>(&'a mut self, ui: &Ui, course: &'a Course, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, lessons, .. } = view;
        let lesson = lessons.lesson();
        let of = (course.code, round, lesson.id.clone());
        let kept = course.said.get(&round).map_or(&[][..], Vec::as_slice);
        if self.written.as_ref().is_none_or(|written| written.of != of || written.given != kept) {
            self.written = Some(Written::of(of, kept, lesson));
        }
        let Self { written, open } = self;
        let Some(written) = written else { return column(NO_GAP, []) };
        let columns = Columns::of(ui);
        let mut parts = vec![
            heading(texts.get("said-title"), Style::LEAD.semibold(), colors.ink),
            label(texts.get("said-lead"), Style::SMALL, colors.muted).at_most(MEASURE),
            space(GAP_L),
        ];
        let is_full = written.given.len() >= MAX_SAID;
        let mut has_head = false;
        for (place, List { page, list, rows }) in written.lists.iter_mut().enumerate() {
            if !list.is_empty() {
                if !std::mem::replace(&mut has_head, true) {
                    parts.push(course_keyword::head(columns, view));
                }
                let title = texts.get(&format!("said-{list}"));
                parts.push(course_keyword::list(place, Some(title), rows, columns, true, view));
                continue;
            }
            let slide = lesson.slides.iter().find(|slide| slide.id == *page);
            let title = slide.map_or("", |slide| slide.title.get(texts.language()));
            let count = rows.iter().filter(|row| !row.text.trim().is_empty()).count();
            let fold = Fold {
                marker: None,
                words: title.to_owned(),
                count: texts.with("said-count", &[("count", count.into())]),
                is_open: open.contains(page.as_str()),
            };
            let of_page = page.clone();
            let asked = Asked::Fold(of_page);
            parts.push(fold.node(move || course_keyword::list(place, None, rows, columns, false, view), colors, asked));
        }
        let is_said = written.given.iter().any(|said| FIRST.contains(&said.list.as_str()));
        if is_full {
            let words = texts.with("said-full", &[("count", MAX_SAID.into())]);
            parts.extend([space(GAP_S), label(words, Style::SMALL, colors.muted)]);
        }
        let demands = Button::new(texts.get("said-demands")).icon(Icon::Report).enabled(is_said);
        let demands =
            demands.node_then(colors, move |_, response| (response.clicked() && is_said).then_some(Asked::Demands));
        let why = (!is_said).then(|| label(texts.get("said-no-demands"), Style::SMALL, colors.muted).fill());
        parts.extend([space(GAP_L), row(GAP_M, [demands].into_iter().chain(why))]);
        column(NO_GAP, parts).card(CARD_PAD, colors)
    }

    /// Does what was asked for; gives what the application has to do.
    pub fn take(&mut self, ui: &Ui, asked: Asked, course: &Course, round: u8, _view: &View<'_>) -> Option<Action> {
        let written = self.written.as_mut()?;
        match asked {
            Asked::Policy((list, row), policy) => {
                if let Some(row) = written.lists.get_mut(list).and_then(|list| list.rows.get_mut(row)) {
                    row.policy = policy;
                }
            }
            Asked::Next(list) => {
                written.offer_next();
                let last = written.lists.get(list).map_or(0, |list| list.rows.len().saturating_sub(1));
                ui.memory_mut(|memory| memory.request_focus(course_keyword::text_id(list, last)));
            }
            Asked::Remove((list, row)) => {
                let before = written.lists.iter().take(list).map(|list| list.kept().count()).sum::<usize>();
                let of_list = written.lists.get(list)?;
                let place = List { rows: of_list.rows.get(..row)?.to_vec(), page: String::new(), ..*of_list };
                let line = LineAt::Said(before + place.kept().count());
                return Some(Action::Course(CourseAction::RemoveLine(course.code, round, line)));
            }
            Asked::Demands => {
                return Some(Action::Course(CourseAction::ExportDemands(course.code, round)));
            }
            Asked::Fold(page) => {
                if !self.open.remove(&page) {
                    self.open.insert(page);
                }
            }
        }
        None
    }

    /// Keeps what is written.
    pub fn keep(&mut self, course: &Course, round: u8) -> Option<Action> {
        let written = self.written.as_mut()?;
        written.offer_next();
        let said = written.said();
        if said == written.given {
            return None;
        }
        written.given = said.clone();
        Some(Action::Course(CourseAction::Say(course.code, round, said)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::LocalText;

    /// The three lists follow their page, wherever it stands in a copy.
    #[test]
    fn the_lists_of_the_first_page_follow_it() {
        let shipped = Lesson::shipped();
        let mut copy = shipped.copied("leksjon-3-1".to_owned(), LocalText::default());
        copy.slides.swap(0, 1);
        let three = |lesson: &Lesson| -> Vec<(String, &'static str)> {
            let lists = lists_of(lesson).into_iter().filter(|(_, list)| !list.is_empty());
            lists.map(|(page, list)| (page.to_owned(), list)).collect()
        };
        assert_eq!(three(shipped), FIRST.map(|list| ("innledning".to_owned(), list)));
        assert_eq!(three(&copy), three(shipped));
        assert_eq!(lists_of(&copy).first(), Some(&("aktivt-medarbeiderskap", "")));
        let other = Lesson { id: "leksjon-4".to_owned(), copy_of: None, ..copy };
        assert_eq!(three(&other), []);
    }
}
