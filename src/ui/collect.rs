//! What is collected for a round of a course, as its page sees it, and what
//! can be asked for there.

use crate::course::Way;
use crate::group::{CourseCode, Floor, Reason, Refusal, Sheet};
use crate::instrument::{Instrument, InstrumentId};
use jiff::civil::Time;
use std::path::PathBuf;
use std::sync::Arc;
use strum::{IntoStaticStr, VariantNames};

/// What may be seen of a round while it is collected: numbers, and what did
/// not count.
#[derive(Clone, Debug)]
pub struct CollectView {
    /// Of which course.
    pub course: CourseCode,
    /// Which round, from 1.
    pub round: u8,
    /// How many there must be before anything is shown.
    pub floor: Floor,
    /// The questionnaires, in the course's order; one or more.
    pub asked: Vec<Awaited>,
    /// What has come in which way, of all questionnaires together, and what
    /// did not count: each way once, in their order.
    pub ways: Vec<WayCount>,
    /// The folder that is watched.
    pub folder: Option<PathBuf>,
    /// Whether it cannot be reached now.
    pub is_folder_gone: bool,
    /// Whether files are being read.
    pub is_reading: bool,
    /// Whether the result is being made.
    pub is_revealing: bool,
    /// Whether nothing can be collected, since the course's key is not here.
    pub is_keyless: bool,
    /// What did not count, the latest first.
    pub uncounted: Vec<Uncounted>,
    /// A sheet that waits: its own mark was on another of this round.
    pub same_mark: Option<Sheet>,
    /// Whether the sheet that was counted last can be taken back.
    pub can_undo: bool,
    /// How many files of what is shown lie in the folder still.
    pub left_files: usize,
}

/// A questionnaire while it is collected.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// Which.
    pub instrument: Arc<Instrument>,
    /// How many are expected to answer it.
    pub expected: Option<u32>,
    /// How many lie sealed.
    pub waiting: usize,
    /// How many of these may be another one's a second time, and do not count
    /// towards the floor.
    pub alike: usize,
    /// How many are in what is shown of this round.
    pub shown: usize,
    /// The sheet that is being keyed.
    pub sheet: Sheet,
    /// Why its result was not shown when it was asked for.
    pub refused: Option<Refusal>,
}

/// How much has come in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WayCount {
    /// Which way.
    pub way: Way,
    /// How many lie sealed.
    pub count: usize,
    /// How many did not count.
    pub faults: usize,
}

/// Something that did not count. It is told on this page alone, and until the
/// result is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncounted {
    /// Tells it from the others of its course.
    pub number: u64,
    /// How it came.
    pub way: Way,
    /// The words before it, in a text.
    pub before: String,
    /// The code as it stands there, or the name of the file.
    pub found: String,
    /// The words after it, in a text.
    pub after: String,
    /// When a text was pasted, and in which line of it this is, from 1.
    pub pasted: Option<(Time, usize)>,
    /// Why it does not count.
    pub reason: Reason,
    /// The name of the course it is for, where it says another one.
    pub course: Option<String>,
    /// What the round is called that it counts in, where that is another one.
    pub counts_in: Option<String>,
    /// Whether it is a code that can be mended here.
    pub can_be_mended: bool,
}

/// What can be done with a collection.
#[derive(Clone, Debug, PartialEq, IntoStaticStr, VariantNames)]
pub enum CollectAction {
    /// Show what is collected of a round.
    OpenRound {
        /// Of which course.
        course: CourseCode,
        /// Which, from 1.
        round: u8,
    },
    /// Choose the folder that contributions are put into.
    WatchCourseFolder,
    /// Choose files to take in.
    PickFiles,
    /// Take in files that were dropped on the page.
    DropFiles(Vec<PathBuf>),
    /// Take in everything in a pasted text.
    TakeText(String),
    /// Keep a sheet as it is keyed now.
    KeySheet(Sheet),
    /// Count a whole sheet, and empty its cells.
    CountSheet(Sheet),
    /// The sheet whose own mark was there already is the same person's, and
    /// takes the earlier one's place.
    ReplaceSheet,
    /// It is another person's: both count.
    KeepBothSheets,
    /// Go back to it, to key another mark.
    ReturnToSheet,
    /// Take the sheet back that was counted last.
    UndoSheet,
    /// Take a mended code in, in the place of what did not count.
    MendCode {
        /// What did not count.
        number: u64,
        /// The code, mended.
        code: String,
    },
    /// Do not tell of it any longer.
    HideUncounted(u64),
    /// Take a contribution out again, by its receipt or its code.
    Withdraw(String),
    /// The same by its file, which is chosen.
    WithdrawFile,
    /// Show what may be shown, once and for good.
    RevealRound,
    /// Delete the files of what is shown from the folder.
    DeleteLeftFiles,
    /// Leave them.
    KeepLeftFiles,
}

impl CollectView {
    /// The questionnaire that most are expected to answer: persons cannot be
    /// counted across questionnaires.
    pub fn main(&self) -> Option<&Awaited> {
        let rank = |one: &&Awaited| (one.expected.unwrap_or_default(), one.received());
        // Of two alike the first, which the last of a reversed list is.
        self.asked.iter().rev().max_by_key(rank)
    }

    /// One of the questionnaires.
    pub fn of(&self, instrument: &InstrumentId) -> Option<&Awaited> {
        self.asked.iter().find(|one| one.instrument.id == *instrument)
    }

    /// What would be shown if it were asked for now.
    pub fn ready(&self) -> impl Iterator<Item = &Awaited> {
        self.asked.iter().filter(|one| one.waiting > 0 && one.missing(self.floor) == 0)
    }

    /// What has come and cannot be shown yet.
    pub fn waiting(&self) -> impl Iterator<Item = &Awaited> {
        self.asked.iter().filter(|one| one.waiting > 0 && one.missing(self.floor) > 0)
    }
}

impl Awaited {
    /// How many have handed it in in this round.
    pub fn received(&self) -> usize {
        self.shown + self.waiting
    }

    /// How many more there must be before those that wait can be shown.
    pub fn missing(&self, floor: Floor) -> usize {
        (floor.persons() + self.alike).saturating_sub(self.waiting)
    }

    /// How many more have handed in than were expected.
    pub fn too_many(&self) -> usize {
        let expected = self.expected.and_then(|expected| usize::try_from(expected).ok());
        expected.map_or(0, |expected| self.received().saturating_sub(expected))
    }
}
