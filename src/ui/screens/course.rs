//! A course that one leads: what stands over each of its pages, and which of
//! them is shown.

use super::course_agreed::AgreedTab;
use super::course_asked;
use super::course_collect::{self, CourseCollect};
use super::course_results::{self, CourseResults};
use super::course_setup::Setup;
use super::{saved, slides};
use crate::course::Course;
use crate::group::CourseCode;
use crate::ui::action::{Action, CourseAction, CourseTab, Place};
use crate::ui::icons::Icon;
use crate::ui::layout::{Node, column, row, space, wrap};
use crate::ui::parts;
use crate::ui::spacing::{GAP_L, GAP_S, NO_GAP, WORDS_LEAST};
use crate::ui::view::View;
use crate::ui::widgets::{Button, Edge};
use egui::Ui;
use strum::VariantArray;

/// Width of the field that chooses a round, in points.
const ROUND: f32 = 264.0;

/// What is open and half written on a course's pages.
#[derive(Default)]
pub struct CourseScreen {
    /// Which course was shown last.
    of: Option<CourseCode>,
    /// Which of its rounds, from 1.
    round: u8,
    setup: Setup,
    agreed: AgreedTab,
    collect: CourseCollect,
    results: CourseResults,
}

/// What can be asked for.
enum Asked {
    Do(Action),
    Round(usize),
    Setup(course_asked::Setup),
    Agreed(course_asked::Agreed),
    Collect(course_collect::Asked),
    Results(course_results::Asked),
}

impl CourseTab {
    /// The key of its name.
    fn key(self) -> &'static str {
        match self {
            Self::Collect => "course-tab-collect",
            Self::Results => "course-tab-results",
            Self::Agreed => "course-tab-agreed",
            Self::Lesson => "course-tab-lesson",
            Self::Setup => "course-tab-setup",
        }
    }

    /// Whether it is of one round at a time.
    fn is_of_round(self) -> bool {
        matches!(self, Self::Collect | Self::Agreed)
    }

    /// Whether it is written on.
    fn is_written_on(self) -> bool {
        matches!(self, Self::Agreed | Self::Setup)
    }
}

impl CourseScreen {
    /// Shows the page of a new course.
    pub fn show_new(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        self.setup.show_new(ui, view)
    }

    /// Shows a page of a course.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, code: CourseCode, tab: CourseTab) -> Option<Action> {
        let Some(course) = view.contents.courses.led(code) else { return Some(Action::Go(Place::Courses)) };
        if self.of != Some(code) {
            self.of = Some(code);
            self.round = course.current_round(view.now.date());
        }
        if course.round(self.round).is_none() {
            self.round = 1;
        }
        if tab == CourseTab::Lesson
            && let Some(asked) = slides::presented(ui)
        {
            return Some(asked);
        }
        if tab == CourseTab::Setup
            && let Some(asked) = self.setup.show_large_qr(ui, course, view)
        {
            return asked;
        }
        let round = self.round;
        let Self { setup, agreed, collect, results, .. } = self;
        let width = ui.max_rect().width();
        let head = head(course, tab, view);
        let bar = bar(course, tab, round, view);
        let content = match tab {
            CourseTab::Collect => collect.content(ui, width, course, round, view).map(Asked::Collect),
            CourseTab::Results => results.content(ui, course, view).map(Asked::Results),
            CourseTab::Agreed => agreed.content(ui, course, round, view).map(Asked::Agreed),
            CourseTab::Lesson => {
                let buttons = wrap(GAP_S, slides::buttons(view));
                column(GAP_L, [buttons, slides::content(ui, view)]).map(Asked::Do)
            }
            CourseTab::Setup => setup.content(course, view).map(Asked::Setup),
        };
        let page = column(NO_GAP, [head, bar, space(GAP_L), content]);
        // Each begins at its own top.
        let asked = parts::page(ui, tab.key(), view, page);
        let asked = match asked {
            Some(Asked::Do(action)) => return Some(action),
            Some(Asked::Round(place)) => {
                self.round = u8::try_from(place).unwrap_or_default().saturating_add(1);
                None
            }
            Some(Asked::Setup(asked)) => self.setup.take(asked, course, view),
            Some(Asked::Agreed(asked)) => self.agreed.take(ui, asked, course, round, view),
            Some(Asked::Results(asked)) => self.results.take(asked),
            Some(Asked::Collect(asked)) => self.collect.take(Some(asked), course, round, view),
            None => None,
        };
        asked.or_else(|| match tab {
            CourseTab::Setup => self.setup.keep(course),
            CourseTab::Agreed => self.agreed.keep(course, round),
            CourseTab::Collect => self.collect.take(None, course, round, view),
            CourseTab::Results | CourseTab::Lesson => None,
        })
    }
}

/// Its name, the workplace and the code, and the way back.
fn head<'a>(course: &'a Course, tab: CourseTab, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let code = course.code.to_string();
    let code = texts.with("course-code", &[("code", (&code).into())]);
    let lead =
        if course.workplace.is_empty() { texts.capitalised(&code) } else { format!("{} · {code}", course.workplace) };
    let back = Button::new(texts.get("courses-all")).icon(Icon::ArrowLeft);
    let back = back.node(colors, Asked::Do(Action::Go(Place::Courses)));
    let mut buttons = vec![back];
    if tab == CourseTab::Results {
        buttons.extend(course_results::buttons(course, view).into_iter().map(|button| button.map(Asked::Do)));
    }
    if let Some(ended) = course.ended_at.map(|_| texts.get("courses-reopen")) {
        let reopen = Asked::Do(Action::Course(CourseAction::Reopen(course.code)));
        buttons.push(Button::new(ended).icon(Icon::Undo).node(colors, reopen));
    }
    if tab.is_written_on() {
        return saved::head(course.name.clone(), lead, [wrap(GAP_S, buttons).fit().whole().top()], view);
    }
    parts::head(course.name.clone(), lead, buttons, view)
}

/// The tabs, and which round is shown.
fn bar<'a>(course: &'a Course, tab: CourseTab, round: u8, view: &'a View<'_>) -> Node<'a, Asked> {
    let View { texts, colors, .. } = view;
    let code = course.code;
    let choices = CourseTab::VARIANTS.iter().map(|tab| (texts.get(tab.key()), None)).collect();
    let selected = CourseTab::VARIANTS.iter().position(|other| *other == tab);
    let tabs = parts::tabs(texts.get("course-tabs"), choices, selected, colors, move |place| {
        let tab = CourseTab::VARIANTS.get(place).copied().unwrap_or(tab);
        Asked::Do(Action::Go(Place::Course { code, tab }))
    });
    let mut parts = vec![tabs.fill().at_least(WORDS_LEAST)];
    if tab.is_of_round() && course.rounds.len() > 1 {
        let today = view.now.date();
        let named = |round: &crate::course::Round| {
            let date = texts.date_from(round.date, today);
            texts.with("course-round", &[("title", round.title.as_str().into()), ("date", (&date).into())])
        };
        let options: Vec<String> = course.rounds.iter().map(named).collect();
        let selected = usize::from(round).saturating_sub(1);
        let name = options.get(selected).map_or("", String::as_str);
        let name = texts.with("course-round-name", &[("round", name.into())]);
        parts.push(parts::choose(name, options, selected, Edge::Drawn, colors, Asked::Round).wide(ROUND));
    }
    if tab == CourseTab::Results {
        parts.extend(course_results::ways(course, view).map(|compare| compare.map(Asked::Do)));
    }
    row(GAP_L, parts).stacked_gap(GAP_S)
}
