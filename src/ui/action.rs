//! What a person can ask for. Screens return these; only `app` carries them
//! out.

use crate::chart::Kind;
use crate::instrument::InstrumentId;
use crate::plan::{Entry, EntryId, Plan, Sheet};
use crate::scoring::{Answer, SessionId};
use crate::settings::Settings;

/// Where in the program one is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
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
    /// The development plan of a session.
    Plan(SessionId),
    /// The same of an instrument that has no finished session yet.
    PlanFor(InstrumentId),
    /// A worksheet of the journal.
    Journal(Sheet),
    /// All sessions.
    History,
    /// Two sessions side by side, the earlier first.
    Compare(SessionId, SessionId),
    /// Settings.
    Settings,
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

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Go somewhere.
    Go(Place),
    /// Begin a new session.
    Start(InstrumentId),
    /// Give or clear an answer.
    Answer {
        /// In which session.
        session: SessionId,
        /// To which item, by place.
        item: usize,
        /// `None` clears.
        answer: Option<Answer>,
    },
    /// Take the last answer back.
    UndoAnswer(SessionId),
    /// Write or clear a remark.
    Remark {
        /// In which session.
        session: SessionId,
        /// To which item, by place.
        item: usize,
        /// Empty clears.
        text: String,
    },
    /// Lock the session and show its result.
    Finish(SessionId),
    /// Begin a corrected copy of a finished session.
    Correct(SessionId),
    /// Name a session; empty clears.
    Relabel(SessionId, String),
    /// Delete a session, asked and answered.
    Delete(SessionId),
    /// Take the last deletion back.
    UndoDelete,
    /// Rate the starting point of a session again.
    StartThenTest(SessionId),
    /// Keep a plan as it is now.
    SavePlan(Plan),
    /// Take an area out of the plan of a session, by place.
    RemoveArea(SessionId, usize),
    /// Keep a journal page as it is now.
    SavePage(Entry),
    /// Delete a journal page.
    DeletePage(EntryId),
    /// Write the shown chart to a file.
    ExportChart(Shown, Kind),
    /// Write the report of a session to a file.
    ExportReport(SessionId),
    /// Write the whole history to a file.
    ExportHistory,
    /// Put the shown chart on the clipboard.
    CopyChart(Shown, Kind),
    /// Put the shown table on the clipboard.
    CopyTable(Shown),
    /// Write the plan's dates as a calendar file.
    ExportCalendar,
    /// Merge an archive into the history.
    Import,
    /// Add a workplace's own instrument from a file.
    AddInstrument,
    /// Take an own instrument out, by its file's name.
    RemoveInstrument(String),
    /// The problems of a refused file have been read.
    DismissRefused,
    /// Call off the work under way.
    CancelJob,
    /// Choose anew.
    Set(Settings),
    /// The notice has been read.
    DismissNotice,
    /// Use a typed path where the system has no dialog.
    TypedPath(String),
    /// Give up typing a path.
    CancelPath,
}
