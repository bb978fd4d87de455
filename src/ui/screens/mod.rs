//! One file a screen. A screen shows the view and returns what was asked
//! for; what it keeps (a scroll position, a half-written label) is nobody
//! else's business.

mod about;
mod about_list;
mod action_fields;
mod answer_columns;
mod answering;
mod assess;
mod assess_head;
mod assess_list;
mod backups;
mod choose;
mod closing;
mod code;
mod compare;
mod compare_statements;
mod course;
mod course_agreed;
mod course_asked;
mod course_change;
mod course_collect;
mod course_collect_asked;
mod course_collect_count;
mod course_collect_paper;
mod course_collect_uncounted;
mod course_collect_ways;
mod course_compare;
mod course_deeds;
mod course_fields;
mod course_handout;
mod course_keyword;
mod course_result;
mod course_result_aside;
mod course_result_card;
mod course_results;
mod course_results_asked;
mod course_said;
mod course_setup;
mod courses;
mod courses_asked;
mod courses_joined;
mod courses_led;
mod due_list;
mod focus;
mod four_jobs;
mod hand_in;
mod history;
mod history_search;
mod home;
mod home_course;
mod instruction;
mod instrument_card;
mod item_row;
mod job_row;
mod journal;
mod keys;
mod last_plan;
mod lesson;
mod lesson_asked;
mod lesson_edit;
mod lesson_fields;
mod lesson_slide;
mod live_chart;
mod look_back;
mod messages;
mod method;
mod own_files;
mod passphrase;
mod plan;
mod plan_actions;
mod plan_area;
mod plan_asked;
mod plan_choice;
mod plan_history;
mod plan_open;
mod plan_practice;
mod plan_search;
mod presenter;
mod privacy;
mod remark;
mod result;
mod result_answers;
mod result_asked;
mod result_changes;
mod result_chart;
mod result_head;
mod result_next;
mod result_remarks;
mod result_table;
mod result_words;
mod review;
mod saved;
mod search;
mod session_columns;
mod session_list;
mod session_row;
mod settings;
mod sheet_actions;
mod sheet_asked;
mod sheet_cards;
mod sheet_reading;
mod sheet_writing;
mod sheets;
mod slides;
mod talk;
mod talk_agreed;
mod talk_asked;
mod talk_card;
mod talk_page;
mod talk_way;
mod under_settings;
mod workplace;

pub use closing::closing;
pub use keys::show as keys;
pub use privacy::erased;

use super::action::{Action, CourseAction, CourseTab, Place};
use super::presentation::{Presenting, Wall};
use super::scrolling;
use super::view::View;
use crate::plan::Sheet;
use egui::Ui;

/// The screens.
#[derive(Default)]
pub struct Screens {
    home: home::Home,
    choose: choose::Choose,
    assess: assess::Assess,
    review: review::Review,
    look_back: look_back::LookBack,
    result: result::ResultScreen,
    plan: plan::PlanScreen,
    journal: journal::JournalScreen,
    talk: talk::TalkScreen,
    history: history::HistoryScreen,
    compare: compare::Compare,
    courses: courses::CoursesScreen,
    course: course::CourseScreen,
    course_compare: course_compare::CourseCompare,
    lesson: lesson::LessonScreen,
    lesson_edit: lesson_edit::LessonEdit,
    settings: settings::SettingsScreen,
    backups: backups::BackupsScreen,
    passphrase: passphrase::PassphraseScreen,
    about: about::AboutScreen,
    privacy: privacy::PrivacyScreen,
    presenter: presenter::Presenter,
}

impl Screens {
    /// Shows the screen of the place we are at.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        let Self { home, choose, assess, review, look_back, result, plan, journal, history, compare, .. } = self;
        let Self { talk, lesson, settings, passphrase, about, privacy, backups, .. } = self;
        let Self { courses, course, course_compare, lesson_edit, .. } = self;
        let dropped = dropped(ui, view.place);
        if *view.place != Place::Passphrase {
            passphrase.forget();
        }
        let action = match *view.place {
            Place::Home => home.show(ui, view),
            Place::Choose => choose.show(ui, view),
            Place::Assess(session) => assess.show(ui, view, session),
            Place::Review(session) => {
                let action = review.show(ui, view, session);
                if let Some(item) = review.take_chosen() {
                    assess.go_to(session, item);
                }
                action
            }
            Place::LookBack(session) => look_back.show(ui, view, session),
            Place::Result(shown) => result.show(ui, view, shown),
            Place::ResultFor(ref instrument) => result.show_for(ui, view, instrument),
            Place::Plan(of) => plan.show(ui, view, of, None),
            Place::PlanAction(of, action) => plan.show(ui, view, of, Some(action)),
            Place::PlanFor(ref instrument) => plan::without_session(ui, view, instrument),
            Place::Talk(with, of) => talk.show(ui, view, with, Some(of)),
            Place::Journal(Sheet::Conversation(with)) => talk.show(ui, view, with, None),
            Place::JournalPage(Sheet::Conversation(with), page) => {
                let page = view.contents.journal.get(page).filter(|_| scrolling::is_at_top(ui));
                page.inspect(|page| talk.open(page));
                talk.show(ui, view, with, None)
            }
            Place::Journal(sheet) => journal.show(ui, view, sheet, None),
            Place::JournalPage(sheet, page) => journal.show(ui, view, sheet, Some(page)),
            Place::History => history.show(ui, view),
            Place::Compare(earlier, later) => compare.show(ui, view, earlier, later),
            Place::Code(session, of) => code::show(ui, view, session, of),
            Place::Courses => courses.show(ui, view),
            Place::NewCourse => course.show_new(ui, view),
            Place::Course { code, tab } => course.show(ui, view, code, tab),
            Place::CourseResult(ref id) => course_result::show(ui, view, id),
            Place::CourseChange(ref id) => course_change::show(ui, view, id),
            Place::CourseCompare(a, b) => course_compare.show(ui, view, a, b),
            Place::Slides => slides::show(ui, view),
            Place::Lesson => lesson.show(ui, view),
            Place::EditLesson => lesson_edit.show(ui, view),
            Place::Settings => settings.show(ui, view),
            Place::Backups => backups.show(ui, view),
            Place::Passphrase => passphrase.show(ui, view),
            Place::About => about.show(ui, view),
            Place::Privacy => privacy.show(ui, view),
            Place::Messages => messages::show(ui, view),
        };
        let action = dropped.or(action);
        // However it came: what is half written is kept when its page is left.
        if *view.place == Place::History { action } else { action.or_else(|| history.leave()) }
    }

    /// Shows what the one who leads sees while something is projected.
    pub fn present(&mut self, ui: &mut Ui, wall: &Wall, presenting: &Presenting, view: &View<'_>) -> Option<Action> {
        self.presenter.show(ui, wall, presenting, view)
    }

    /// Whether the page has more to give of what was typed on it.
    pub fn is_behind(&self, place: &Place) -> bool {
        match place {
            Place::Assess(_) => self.assess.is_behind(),
            Place::Talk(..)
            | Place::Journal(Sheet::Conversation(_))
            | Place::JournalPage(Sheet::Conversation(_), _) => self.talk.is_behind(),
            Place::Journal(_) | Place::JournalPage(..) => self.journal.is_behind(),
            Place::Plan(_) | Place::PlanAction(..) => self.plan.is_behind(),
            Place::EditLesson => self.lesson_edit.is_behind(),
            _ => false,
        }
    }

    /// Keeps what is half written on a page that is covered: its field is not
    /// shown, and is never left. Every other page gives each letter at once.
    pub fn cover(&mut self) -> Option<Action> {
        self.history.cover()
    }
}

/// A file that was dropped on the window, on any page but those that take
/// contributions in.
fn dropped(ui: &Ui, place: &Place) -> Option<Action> {
    if matches!(place, Place::Course { tab: CourseTab::Collect, .. }) {
        return None;
    }
    let file = ui.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()))?;
    Some(Action::Course(CourseAction::DropCourseFile(file)))
}
