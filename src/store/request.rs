//! What the store is asked for: a change, which is stored and said to be, or
//! something else, which says nothing of what is stored.

use super::{Collect, Known, Outcome, RevealCourse, Store, StoreError};
use crate::contents::Archive;
use crate::course::{Agreement, Course, Draft, HandedIn, Joined, Said};
use crate::group::{CourseCode, CourseRound};
use crate::instrument::{Instrument, InstrumentId, ItemId};
use crate::passphrase::Passphrase;
use crate::plan::{Entry, Plan};
use crate::scoring::{Answer, Session, SessionId};
use crate::settings::Settings;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::path::PathBuf;
use std::sync::Arc;

/// One thing to do.
#[derive(Debug)]
pub enum Request {
    /// Something of the person's is stored.
    Change(Change),
    /// The history becomes what a copy is.
    RestoreBackup {
        /// The copy.
        copy: PathBuf,
        /// The folder of copies, which is given what is there now.
        backups: PathBuf,
        /// The time on the wall.
        now: DateTime,
    },
    /// Something is to be known, or done beside what is stored.
    Ask(Ask),
}

impl Request {
    /// Whether it is a person's own change, which is kept until it is stored.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Change(change) if change.is_kept())
    }
}

impl From<Change> for Request {
    fn from(change: Change) -> Self {
        Self::Change(change)
    }
}

impl From<Ask> for Request {
    fn from(ask: Ask) -> Self {
        Self::Ask(ask)
    }
}

/// One change to store.
#[derive(Debug)]
pub enum Change {
    /// As [`Store::start_session`].
    StartSession {
        /// The new session.
        session: Session,
        /// The very definition it is answered with.
        instrument: Arc<Instrument>,
    },
    /// As [`Store::save_answer`].
    SaveAnswer {
        /// In which session.
        session: SessionId,
        /// To which item.
        item: ItemId,
        /// `None` clears.
        answer: Option<Answer>,
    },
    /// As [`Store::save_remark`].
    SaveRemark {
        /// In which session.
        session: SessionId,
        /// To which item.
        item: ItemId,
        /// `None` clears.
        text: Option<String>,
    },
    /// As [`Store::finish`].
    Finish {
        /// Which session.
        session: SessionId,
        /// When.
        at: Timestamp,
    },
    /// As [`Store::relabel`].
    Relabel {
        /// Which session.
        session: SessionId,
        /// `None` clears.
        label: Option<String>,
    },
    /// As [`Store::redate`].
    Redate {
        /// Which session.
        session: SessionId,
        /// The day it stands for.
        date: Date,
    },
    /// As [`Store::delete`].
    Delete {
        /// Which session.
        session: SessionId,
    },
    /// As [`Store::insert`].
    Insert {
        /// A whole session.
        session: Session,
        /// The definition it is answered with.
        instrument: Arc<Instrument>,
    },
    /// As [`Store::undelete`].
    Undelete {
        /// What was deleted together, each with its definition.
        sessions: Vec<(Session, Arc<Instrument>)>,
        /// Their plans.
        plans: Vec<Plan>,
    },
    /// As [`Store::change_plan`].
    SavePlan {
        /// What the change began from; `None` where there was none.
        before: Option<Plan>,
        /// The plan as it is now.
        plan: Plan,
    },
    /// As [`Store::change_page`].
    SavePage {
        /// What the change began from; `None` where there was none.
        before: Option<Entry>,
        /// The page as it is now.
        page: Entry,
    },
    /// As [`Store::save_course`].
    SaveCourse {
        /// What it is.
        course: Box<Course>,
        /// Its questionnaires that are not the program's own.
        definitions: Vec<Instrument>,
    },
    /// As [`Store::delete_course`].
    DeleteCourse(CourseCode),
    /// As [`Store::delete_result`].
    DeleteCourseResult {
        /// Of which course.
        course: CourseCode,
        /// Of which round, from 1.
        round: u8,
        /// Of which questionnaire.
        instrument: InstrumentId,
        /// Which part, from 1.
        part: u8,
    },
    /// As [`Store::save_agreement`].
    SaveAgreement {
        /// Of which course.
        course: CourseCode,
        /// In which round.
        round: u8,
        /// What is agreed on now.
        agreement: Agreement,
    },
    /// As [`Store::save_said`].
    SaveSaid {
        /// Of which course.
        course: CourseCode,
        /// In which round.
        round: u8,
        /// What is said now.
        said: Vec<Said>,
    },
    /// As [`Store::save_draft`].
    SaveDraft(Option<Box<Draft>>),
    /// As [`Store::join`].
    Join {
        /// The course.
        joined: Box<Joined>,
        /// Questionnaires that came with its file.
        definitions: Vec<Instrument>,
    },
    /// As [`Store::leave`].
    Leave(CourseCode),
    /// As [`Store::note_handed_in`].
    NoteHandedIn(CourseCode, HandedIn),
    /// As [`Store::import`].
    Import(Box<Archive>),
    /// As [`Store::save_settings`].
    SaveSettings(Settings),
    /// As [`Store::save_last_dialog_dir`].
    SaveLastDialogDir(PathBuf),
    /// As [`Store::delete_result`].
    DeleteResult {
        /// Of which course.
        course: CourseCode,
        /// Of which round.
        round: u8,
        /// Of which questionnaire.
        instrument: InstrumentId,
        /// Which part.
        part: u8,
    },
    /// Nothing new: what could not be stored before is tried again.
    TryAgain,
}

impl Change {
    /// Whether it is kept until it is stored. An archive is still where it came
    /// from.
    pub(super) fn is_kept(&self) -> bool {
        !matches!(self, Self::Import(_) | Self::TryAgain)
    }

    pub(super) fn carry_out(&self, store: &mut Store) -> Result<Outcome, StoreError> {
        match self {
            Self::StartSession { session, instrument } => store.start_session(session, instrument)?,
            Self::SaveAnswer { session, item, answer } => store.save_answer(*session, item, *answer)?,
            Self::SaveRemark { session, item, text } => store.save_remark(*session, item, text.as_deref())?,
            Self::Finish { session, at } => store.finish(*session, *at)?,
            Self::Relabel { session, label } => store.relabel(*session, label.as_deref())?,
            Self::Redate { session, date } => store.redate(*session, *date)?,
            Self::Delete { session } => store.delete(*session)?,
            Self::Insert { session, instrument } => store.insert(session, instrument)?,
            Self::Undelete { sessions, plans } => {
                let sessions = sessions.iter().map(|(session, instrument)| (session, instrument.as_ref()));
                store.undelete(sessions, plans)?;
            }
            Self::SavePlan { before, plan } => store.change_plan(before.as_ref(), plan)?,
            Self::SavePage { before, page } => store.change_page(before.as_ref(), page)?,
            Self::SaveCourse { course, definitions } => store.save_course(course, definitions)?,
            Self::DeleteCourse(course) => store.delete_course(*course)?,
            Self::DeleteCourseResult { course, round, instrument, part } => {
                store.delete_result(*course, *round, instrument, *part)?;
            }
            Self::SaveAgreement { course, round, agreement } => store.save_agreement(*course, *round, agreement)?,
            Self::SaveSaid { course, round, said } => store.save_said(*course, *round, said)?,
            Self::SaveDraft(draft) => store.save_draft(draft.as_deref())?,
            Self::Join { joined, definitions } => store.join(joined, definitions)?,
            Self::Leave(course) => store.leave(*course)?,
            Self::NoteHandedIn(course, handed_in) => store.note_handed_in(*course, handed_in)?,
            Self::Import(archive) => return store.import(archive).map(Outcome::Imported),
            Self::SaveSettings(settings) => store.save_settings(settings)?,
            Self::SaveLastDialogDir(folder) => store.save_last_dialog_dir(folder)?,
            Self::DeleteResult { course, round, instrument, part } => {
                store.delete_result(*course, *round, instrument, *part)?;
            }
            // What was kept has gone before.
            Self::TryAgain => {}
        }
        Ok(Outcome::Saved)
    }
}

/// What is no change, so that nothing is called saved by it, and nothing
/// unsaved.
#[derive(Debug)]
pub enum Ask {
    /// What lies sealed for a course.
    Collected(CourseCode),
    /// What is remembered of each of these.
    Standings(Vec<Known>),
    /// Who of these is in what was shown of a round.
    WereShown(CourseRound, Vec<Known>),
    /// To store what was handed in. It is no kept change: what is not stored
    /// is not counted, and whoever asked tries again.
    Collect(Box<Collect>),
    /// To show what was handed in, once it is remembered.
    RevealCourse(Arc<RevealCourse>),
    /// The participant's secret.
    Secret,
    /// What no page shows, for an archive.
    Vault,
    /// The tables of the file.
    Describe,
    /// Whether the file is still ours.
    Look,
    /// Everything in the history.
    Read,
    /// To keep what the window has in memory, where the file is not ours.
    Rescue(Box<Archive>),
    /// Another passphrase, which is not kept longer than it must.
    SetPassphrase {
        /// The one the history has.
        current: Option<Passphrase>,
        /// The one it is to have.
        new: Option<Passphrase>,
        /// The folder of copies, which follow.
        backups: PathBuf,
    },
}
