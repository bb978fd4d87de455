//! The pages of the program.

use super::course_results::{ResultId, RoundId};
use super::handing_in::Occasion;
use crate::group::CourseCode;
use crate::instrument::InstrumentId;
use crate::plan::{ActionId, Basis, EntryId, Sheet, With};
use crate::scoring::{History, SessionId};
use strum::{IntoStaticStr, VariantArray, VariantNames};

/// Where in the program one is.
#[derive(Clone, Debug, PartialEq, Eq, Default, IntoStaticStr, VariantNames)]
pub enum Place {
    /// The start page.
    #[default]
    Home,
    /// Choosing what to answer.
    Choose,
    /// Answering a started session.
    Assess(SessionId),
    /// Looking over what is unanswered.
    Review(SessionId),
    /// The last plan, between a finished session and its result.
    LookBack(SessionId),
    /// A result.
    Result(Shown),
    /// The same of an instrument that has no finished session yet.
    ResultFor(InstrumentId),
    /// The development plan of a session, or of none.
    Plan(Basis),
    /// The same, at one of its actions.
    PlanAction(Basis, ActionId),
    /// The same of an instrument that has no finished session yet.
    PlanFor(InstrumentId),
    /// A worksheet of the journal.
    Journal(Sheet),
    /// The same, with a page of it that was written before.
    JournalPage(Sheet, EntryId),
    /// What is taken along to a conversation, of a plan.
    Talk(With, Basis),
    /// All sessions.
    History,
    /// Two sessions side by side, the earlier first.
    Compare(SessionId, SessionId),
    /// The code of a session, for a round of a course or for none.
    Code(SessionId, Option<Occasion>),
    /// The courses that one takes part in and those that one leads.
    Courses,
    /// What a new course is to be.
    NewCourse,
    /// A course that one leads.
    Course {
        /// Which.
        code: CourseCode,
        /// What of it is shown.
        tab: CourseTab,
    },
    /// A result of a course.
    CourseResult(ResultId),
    /// Before and after, of a later round's result.
    CourseChange(ResultId),
    /// Two rounds' results beside each other.
    CourseCompare(RoundId, RoundId),
    /// The slides of a lesson.
    Slides,
    /// The lesson that is shown there, to be read.
    Lesson,
    /// The same, to be made one's own.
    EditLesson,
    /// Settings.
    Settings,
    /// The history's copies.
    Backups,
    /// The passphrase of the history, and one for an archive.
    Passphrase,
    /// The program and those who made the rest of it.
    About,
    /// What is stored, and how it is deleted.
    Privacy,
    /// What was told last.
    Messages,
}

impl Place {
    /// Whether it is one of the results, which have tabs between them.
    pub fn is_result(&self) -> bool {
        matches!(self, Self::Result(_) | Self::ResultFor(_))
    }

    /// Whether both are one course, which has tabs between its pages.
    pub fn is_same_course(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Course { code, .. }, Self::Course { code: of, .. }) => code == of,
            _ => false,
        }
    }

    /// The result of the newest session of an instrument, or the place that
    /// says how one comes about.
    pub fn result_of(instrument: &InstrumentId, history: &History) -> Self {
        let latest = history.series(instrument.as_str()).next_back();
        latest.map_or_else(
            || Self::ResultFor(instrument.clone()),
            |record| Self::Result(Shown::Session(record.session.id)),
        )
    }
}

impl Place {
    /// The page that this one is under, where Escape leads.
    pub fn above(&self) -> Option<Self> {
        match *self {
            Self::Compare(..) => Some(Self::History),
            Self::Review(id) => Some(Self::Assess(id)),
            Self::Talk(_, of) => Some(Self::Plan(of)),
            Self::Lesson | Self::EditLesson => Some(Self::Slides),
            Self::CourseResult(ref id) | Self::CourseChange(ref id) => {
                Some(Self::Course { code: id.course, tab: CourseTab::Results })
            }
            Self::CourseCompare(_, of) => Some(Self::Course { code: of.course, tab: CourseTab::Results }),
            Self::NewCourse | Self::Course { .. } | Self::Slides => Some(Self::Courses),
            Self::Code(id, _) => Some(Self::Result(Shown::Session(id))),
            Self::Backups | Self::Passphrase | Self::About | Self::Privacy | Self::Messages => Some(Self::Settings),
            // Each by name, so that a new page is not forgotten.
            Self::Home
            | Self::Choose
            | Self::Assess(_)
            | Self::LookBack(_)
            | Self::Result(_)
            | Self::ResultFor(_)
            | Self::Plan(_)
            | Self::PlanAction(..)
            | Self::PlanFor(_)
            | Self::Journal(_)
            | Self::JournalPage(..)
            | Self::History
            | Self::Courses
            | Self::Settings => None,
        }
    }
}

/// What of a course is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum CourseTab {
    /// What comes in, until it is shown.
    Collect,
    /// What was shown.
    Results,
    /// What the group has agreed on, and what the room has said.
    Agreed,
    /// The lesson.
    Lesson,
    /// What the course is.
    Setup,
}

/// Which result is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Shown {
    /// «Samlet profil».
    #[default]
    Combined,
    /// One session.
    Session(SessionId),
}
