//! What the screens may see.

use super::about::About;
use super::backups::Backups;
use super::collect::CollectView;
use super::colors::Colors;
use super::course_results::ReadResults;
use super::given_file::GivenFile;
use super::handing_in::HandingIn;
use super::lock::LockState;
use super::papers::Papers;
use super::path_wanted::PathPrompt;
use super::place::Place;
use super::privacy::{Erasure, Holdings};
use super::widgets::DateField;
use crate::contents::Contents;
use crate::course::Draft;
use crate::days::Days;
use crate::i18n::Texts;
use crate::instrument::own::OwnFile;
use crate::instrument::{Catalog, Instrument, Problem};
use crate::lesson::{self, Lesson};
use crate::policy::{Policy, PolicyProblem};
use crate::scoring::{Answer, SessionId};
use crate::settings::Settings;
use jiff::civil::{Date, DateTime};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The state of the application as the screens read it.
pub struct View<'a> {
    /// Every text in the chosen language.
    pub texts: &'a Texts,
    /// The chosen colours.
    pub colors: &'a Colors,
    /// The settings that apply: the workplace's, else the person's.
    pub settings: &'a Settings,
    /// What the workplace has decided.
    pub policy: &'a Policy,
    /// Where it has written that.
    pub policy_file: Option<&'a Path>,
    /// What does not hold of it.
    pub policy_problems: &'a [PolicyProblem],
    /// The instruments.
    pub catalog: &'a Catalog,
    /// What the history holds.
    pub contents: &'a Contents,
    /// What is stored of the courses' results.
    pub results: &'a ReadResults,
    /// What is being collected, of the course and round that was opened last.
    pub collecting: Option<&'a CollectView>,
    /// A course that is being written and is not made yet.
    pub draft: Option<&'a Draft>,
    /// Where we are.
    pub place: &'a Place,
    /// Whether the list of keys lies over it.
    pub shows_keys: bool,
    /// The time on the wall.
    pub now: DateTime,
    /// How saving stands.
    pub save: SaveStatus,
    /// Answers as they were before, newest last.
    pub undo: &'a [(SessionId, usize, Option<Answer>)],
    /// Why the window, which is to be closed, is still open.
    pub closing: Option<&'a str>,
    /// Something to tell.
    pub notice: Option<&'a Notice>,
    /// What was told last, newest last.
    pub told: &'a [Told],
    /// The numbers of what was deleted and can be taken back now.
    pub undoable: &'a [u64],
    /// Work that takes a while.
    pub busy: Option<&'a Busy>,
    /// What the program says about itself.
    pub about: &'a About,
    /// The workplace's own instrument files.
    pub own: &'a [OwnFile],
    /// The data folder that they lie in.
    pub own_folder: &'a Path,
    /// What is stored, once it has been looked at.
    pub holdings: &'a Holdings,
    /// Everything is deleted, or about to be.
    pub erasure: Option<&'a Erasure>,
    /// An instrument file that was not taken in.
    pub refused: Option<&'a Refused>,
    /// The lessons.
    pub lessons: Shelf<'a>,
    /// The history's copies.
    pub backups: &'a Backups,
    /// A page that is seen before it is written.
    pub papers: &'a Papers,
    /// What is being handed in to courses.
    pub handing: &'a HandingIn,
    /// How the passphrase stands.
    pub lock: &'a LockState,
    /// A path is wanted.
    pub path_wanted: Option<&'a PathPrompt>,
    /// A file that a start was given is asked about.
    pub given: Option<&'a GivenFile>,
}

impl<'a> View<'a> {
    /// The field for a date of what `name` says, one of these days.
    pub fn date_field(&self, name: String, value: Option<Date>, days: Days) -> DateField<'a> {
        DateField::new(name, value, days, self.now.date(), self.texts, self.colors)
    }
}

impl View<'_> {
    /// What can be answered, and after it what was answered once and is no
    /// longer offered.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        let is_gone = |answered: &&Arc<Instrument>| self.catalog.current(answered.id.as_str()).is_none();
        self.catalog.offered().iter().chain(self.contents.history.instruments().iter().filter(is_gone))
    }
}

impl View<'_> {
    /// The item whose answer would be taken back now.
    pub fn undone_next(&self, session: SessionId) -> Option<usize> {
        self.undo.iter().rev().find(|(of, ..)| *of == session).map(|(_, item, _)| *item)
    }
}

/// How saving stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing has been given to save.
    #[default]
    Nothing,
    /// Given, not yet on disk.
    Saving,
    /// On disk since then.
    Saved(DateTime),
    /// Could not be saved; the notice says why.
    Failed,
}

/// A sentence at the foot of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    /// Tells it from the others; the later ones have higher numbers.
    pub number: u64,
    /// In the person's language.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
    /// The number of what it offers to take back, as long as that can be.
    pub undo: Option<u64>,
    /// A file that was written, to be shown in its folder.
    pub file: Option<PathBuf>,
    /// Whether a person has a program that opens such a file.
    pub opens: bool,
}

/// What was told, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The time on the wall.
    pub at: DateTime,
    /// What it was.
    pub notice: Notice,
}

/// Work that goes on beside the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Busy {
    /// What is being done, in the person's language.
    pub text: String,
    /// How much of it is done, 0–1, where that is known.
    pub share: Option<f32>,
    /// Whether it ends before its time where that is asked for.
    pub can_be_called_off: bool,
}

/// A file of one's own that was not taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The file's name.
    pub name: String,
    /// Everything that is wrong with it.
    pub problems: Vec<Problem>,
}

/// What can be shown and read, and the files that lie in the data folder.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    /// The shipped one first; nothing before the folder was looked into.
    pub offered: &'a [Arc<Lesson>],
    /// The id of the one that was chosen.
    pub chosen: Option<&'a str>,
    /// The files, good and bad.
    pub own: &'a [OwnFile<Lesson>],
    /// A file that was not taken in.
    pub refused: Option<&'a Refused>,
    /// The one that is edited.
    pub edited: Option<&'a lesson::Draft>,
}

impl<'a> Shelf<'a> {
    /// The lesson that is shown: the chosen one, or the shipped one.
    pub fn lesson(&self) -> &'a Arc<Lesson> {
        let chosen = self.offered.iter().find(|lesson| Some(lesson.id.as_str()) == self.chosen);
        chosen.unwrap_or_else(|| Lesson::shipped())
    }
}
