//! What a person can ask for. Screens return these; only `app` carries them
//! out.

use super::collect::CollectAction;
pub use super::course_action::{CourseAction, Handout};
use super::course_results::ResultAction;
use super::handing_in::Occasion;
use super::papers::PaperOf;
pub use super::place::{CourseTab, Place, Shown};
use super::presentation::WallAction;
use crate::chart::Kind;
use crate::guides::Guide;
use crate::instrument::InstrumentId;
use crate::lesson::{Edit, LessonPaper};
use crate::passphrase::Passphrase;
use crate::plan::{ActionId, Basis, Entry, EntryId, FollowUp, Plan, PlannedAction, Sheet, Task};
use crate::scoring::{Answer, SessionId};
use crate::settings::Settings;
use jiff::civil::Date;
use std::path::PathBuf;
use strum::{IntoStaticStr, VariantNames};

/// One thing to do.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum Action {
    /// Go somewhere.
    Go(Place),
    /// Go back to where one came from.
    Back,
    /// Go forward again.
    Forward,
    /// Show the list of keys over the page, or no longer.
    ShowKeys(bool),
    /// Make the report and open it in the system's reader.
    Print,
    /// Make a guide to the program and open it there.
    OpenGuide(Guide),
    /// Tell that a pasted text did not fit.
    TellCut {
        /// So many characters of it are in.
        kept: usize,
        /// So many it had.
        given: usize,
        /// So many the field takes.
        most: usize,
    },
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
    /// Finish the session and show its result.
    Finish(SessionId),
    /// Begin a corrected copy of a finished session.
    Correct(SessionId),
    /// Name a session; empty clears.
    Relabel(SessionId, String),
    /// Give a session the day that it stands for.
    Redate(SessionId, Date),
    /// Delete a session, asked and answered.
    Delete(SessionId),
    /// Take a deletion, or what offers it as well, back, by its number.
    UndoDelete(u64),
    /// Rate the starting point of a session again.
    StartThenTest(SessionId),
    /// Keep a plan as it is now.
    SavePlan(Plan),
    /// Do something about what is due in the plan of a session.
    FollowUp(Basis, Task, FollowUp),
    /// Take an area out of the plan of a session, by place.
    RemoveArea(Basis, usize),
    /// Take an action out of a plan.
    RemoveAction(Basis, ActionId),
    /// Keep a journal page as it is now.
    SavePage(Entry),
    /// Delete a journal page.
    DeletePage {
        /// Which.
        page: EntryId,
        /// Whether the open actions that came from it go along.
        takes_actions: bool,
    },
    /// Add an action to a plan, of no area of it.
    AddAction(Basis, PlannedAction),
    /// Lay a page out as it will be.
    LayOut(PaperOf),
    /// Something with a file, or with the clipboard.
    File(FileAction),
    /// Take an own instrument out, by its file's name.
    RemoveInstrument(String),
    /// Take a lesson out, by its file's name.
    RemoveLesson(String),
    /// Show another lesson, by its id.
    ChooseLesson(String),
    /// Something with a lesson that is made one's own.
    Lesson(LessonAction),
    /// The problems of a refused file have been read.
    DismissRefused,
    /// Call off the work under way.
    CancelJob,
    /// Something with a course.
    Course(CourseAction),
    /// Something with what comes in to a course.
    Collect(CollectAction),
    /// Something with the results of courses.
    CourseResult(ResultAction),
    /// Put a session's code on the clipboard, for a round of a course or for
    /// none.
    CopyCode(SessionId, Option<Occasion>),
    /// Project the lesson that is shown, from a slide on.
    PresentCourse(usize),
    /// Project it from the slide where it was left.
    ResumeCourse,
    /// What the facilitator does while something is projected.
    Wall(WallAction),
    /// Delete everything that is stored, asked and answered.
    EraseEverything,
    /// Close the program.
    Quit,
    /// Leave the window open until everything is stored.
    KeepOpen,
    /// Close it, whatever is stored.
    CloseAnyway,
    /// Something with the copies of the history.
    Backup(BackupAction),
    /// Choose anew.
    Set(Settings),
    /// Something with a passphrase.
    Lock(LockAction),
    /// The notice has been read.
    DismissNotice,
}

impl Action {
    /// Its name, and that of what it asks of a desk.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let of_desk: Option<&'static str> = match self {
            Self::Backup(action) => Some(action.into()),
            Self::Course(action) => Some(action.into()),
            Self::Collect(action) => Some(action.into()),
            Self::CourseResult(action) => Some(action.into()),
            Self::File(action) => Some(action.into()),
            Self::Lesson(action) => Some(action.into()),
            Self::Lock(action) => Some(action.into()),
            Self::Wall(action) => Some(action.into()),
            _ => None,
        };
        std::iter::once(self.into()).chain(of_desk)
    }
}

/// What a person does with the passphrase of the history, or of an archive.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum LockAction {
    /// Give the history another passphrase, a first one, or none.
    SetPassphrase {
        /// The one it has.
        current: Option<Passphrase>,
        /// The one it is to have.
        new: Option<Passphrase>,
    },
    /// Write the whole history to a file behind a passphrase.
    ExportSealed(Passphrase),
    /// Try a passphrase on the archive that waits for one.
    OpenArchive(Passphrase),
    /// Give that archive up.
    CancelArchive,
}

/// What a person does with the copies of the history, and with the whole of it.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum BackupAction {
    /// Make a copy of the history now.
    BackUp,
    /// Write a copy of the history to a file.
    SaveBackup,
    /// Choose a copy from a file.
    PickBackup,
    /// Ask whether a copy is to be restored.
    WantBackup(PathBuf),
    /// Restore it.
    RestoreBackup(PathBuf),
    /// Restore nothing.
    KeepHistory,
    /// Check that the history is whole.
    CheckHistory,
}

/// What is done with a lesson that is made one's own.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum LessonAction {
    /// Make a copy of the one that is shown, and edit it.
    Copy,
    /// Edit the copy that is shown.
    Begin,
    /// Change something in it.
    Edit(Edit),
    /// Take the last change back.
    Undo,
    /// Add a slide with a picture from a file after another.
    AddPicture(usize),
}

/// What a page for a conversation is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkFile {
    /// To be printed or read.
    Pdf,
    /// To be written on in a word processor.
    Docx,
}

/// What a person writes, reads or looks at outside the program.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum FileAction {
    /// Write the shown chart to a file.
    ExportChart(Shown, Kind),
    /// Write the report of a session to a file.
    ExportReport(SessionId),
    /// Write the report of plan and journal to a file.
    ExportGrowth,
    /// Write the page that is taken along to a conversation to a file.
    ExportTalk(EntryId, TalkFile),
    /// Write a blank worksheet to a file.
    ExportForm(Sheet),
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
    /// Take a lesson in from a file.
    AddLesson,
    /// Write the lesson that is shown to a file.
    ExportLesson,
    /// Write it on paper.
    ExportPaper(LessonPaper),
    /// Take in the file that a start was given.
    TakeGiven,
    /// Leave it.
    LeaveGiven,
    /// Open a file that was written.
    OpenFile(PathBuf),
    /// Show it in its folder.
    ShowInFolder(PathBuf),
    /// Use a typed path where the system has no dialog.
    TypedPath(String),
    /// Give up typing a path.
    CancelPath,
}
