//! «Resultat»: what was shown of a course, a card for each questionnaire and
//! round, beside it how those moved who were there both times, and what was
//! agreed on.

pub use super::course_results_asked::Asked;
use super::{course_result_aside, course_result_card};
use crate::chart::GroupOverview;
use crate::course::Course;
use crate::ui::action::{Action, Place};
use crate::ui::course_results::{ReadResult, ResultAction, ResultId, RoundId};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, grid, label, row, wrap};
use crate::ui::spacing::{CARD_LEAST, CARD_MOST, CARD_PAD, GAP_L, GAP_S};
use crate::ui::text::Style;
use crate::ui::view::View;
use crate::ui::widgets::{self, Button};
use egui::Ui;

/// Narrower than this, what stands beside the cards stands under them, in
/// points.
const WIDE: f32 = 900.0;
/// Width of that, and rounds beside each other.
const ASIDE: f32 = 328.0;
const BESIDE: usize = 2;

/// What is asked about on the page.
#[derive(Default)]
pub struct CourseResults {
    deleting: Option<ResultId>,
}

impl CourseResults {
    /// What is under the course's tabs.
    pub fn content<'a>(&self, ui: &Ui, course: &'a Course, view: &'a View<'_>) -> Node<'a, Asked> {
        let View { texts, colors, results, .. } = view;
        let is_empty = course.results.is_empty();
        let mut parts = Vec::new();
        if let Some(id) = self.deleting.as_ref().filter(|id| course.results.iter().any(|one| one.round == id.round)) {
            parts.push(course_result_card::ask_delete(id, view));
        }
        if is_empty && course.received.is_empty() {
            let words = label(texts.get("results-none"), Style::COMPACT, colors.muted);
            parts.push(words.card(CARD_PAD, colors).at_most(CARD_MOST));
            return column(GAP_L, parts);
        }
        // One scale for all cards of the page.
        let reach = GroupOverview::reach_of(results.of_course(course.code).map(|result| &result.overview));
        let cards = course.instruments.iter().map(|asked| {
            let rounds = (1..).zip(&course.rounds).map(|(round, _)| (round, &asked.instrument));
            let cards = rounds.map(|(round, instrument)| {
                course_result_card::card(course, RoundId { course: course.code, round }, instrument, reach, view)
            });
            grid(GAP_L, CARD_LEAST, BESIDE, cards)
        });
        let cards = column(GAP_L, cards);
        let aside = course_result_aside::cards(course, view).map(Asked::Do);
        let body = if ui.max_rect().width() >= WIDE {
            row(GAP_L, [cards.fill().top(), aside.wide(ASIDE).top()])
        } else {
            column(GAP_L, [cards, aside])
        };
        parts.push(body);
        column(GAP_L, parts)
    }

    /// What is asked of the program.
    pub fn take(&mut self, asked: Asked) -> Option<Action> {
        match asked {
            Asked::Do(action) => {
                if matches!(action, Action::CourseResult(ResultAction::DeleteResult(_))) {
                    self.deleting = None;
                }
                Some(action)
            }
            Asked::AskDelete(deleting) => {
                self.deleting = deleting;
                None
            }
        }
    }
}

/// What can be done with all of it, beside the course's name.
pub fn buttons<'a>(course: &'a Course, view: &'a View<'_>) -> Vec<Node<'a, Action>> {
    let View { texts, colors, results, .. } = view;
    let code = course.code;
    let act = |action: ResultAction| Action::CourseResult(action);
    let newest: Vec<&ReadResult> = results.of_course(code).collect();
    if newest.is_empty() {
        return Vec::new();
    }
    let shown: Vec<(String, Action)> = newest
        .iter()
        .rev()
        .map(|result| {
            let title = result.instrument.short_title(texts.language());
            let round = course.round(result.id.round).map_or("", |round| round.title.as_str());
            let words = texts.with("results-of-round", &[("title", title.into()), ("round", round.into())]);
            (words, act(ResultAction::PresentResult(result.id.clone())))
        })
        .collect();
    let present = Button::new(texts.get("results-present")).icon(Icon::Course).primary(colors);
    let present = match newest.as_slice() {
        [one] => present.node(colors, act(ResultAction::PresentResult(one.id.clone()))),
        _ => menu(present, texts.get("results-present"), shown, view),
    };
    let export = Button::new(texts.get("export")).icon(Icon::Upload);
    let minutes = Button::new(texts.get("results-minutes")).icon(Icon::Report);
    vec![
        export.node(colors, act(ResultAction::ExportCourse(code))),
        minutes.node(colors, act(ResultAction::ExportMinutes(code))),
        present,
    ]
}

/// The way to hold it against others, beside the tabs.
pub fn ways<'a>(course: &'a Course, view: &'a View<'_>) -> Option<Node<'a, Action>> {
    let View { texts, colors, results, .. } = view;
    let newest = results.of_course(course.code).next_back()?.id.round();
    let earlier = results.rounds().into_iter().rfind(|round| *round != newest)?;
    let compare = Button::new(texts.get("results-compare")).icon(Icon::Compare);
    Some(wrap(GAP_S, [compare.node(colors, Action::Go(Place::CourseCompare(earlier, newest)))]).fit().whole())
}

/// A button that opens a list of things to do.
pub fn menu<'a, M: 'a>(button: Button<'a>, name: String, choices: Vec<(String, M)>, view: &'a View<'_>) -> Node<'a, M> {
    button.node_then(view.colors, move |ui, opener| {
        let (words, asked): (Vec<String>, Vec<M>) = choices.into_iter().unzip();
        let chosen = widgets::menu(opener, ui, &name, &words, view.colors)?;
        asked.into_iter().nth(chosen)
    })
}
