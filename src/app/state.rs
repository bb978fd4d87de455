//! Everything that can change while the program runs.

use super::files::FileJob;
use crate::export::archive::Archive;
use crate::i18n::Language;
use crate::instrument::Catalog;
use crate::plan::{Entry, Journal, Plan, Plans};
use crate::scoring::{Answer, History, Record, SessionId};
use crate::settings::Settings;
use crate::store::{Loaded, Store};
use crate::ui::{Notice, Place, SaveStatus};
use std::path::PathBuf;

/// What the application starts from: a store that was opened and read.
pub struct Startup {
    /// The opened store.
    pub store: Store,
    /// The instruments, stored versions among them.
    pub catalog: Catalog,
    /// Everything that is stored.
    pub loaded: Loaded,
    /// The person's choices.
    pub settings: Settings,
    /// The language that follows from choice and system.
    pub language: Language,
    /// Where files were last read or written.
    pub folder: Option<PathBuf>,
}

/// The state.
pub struct State {
    pub catalog: Catalog,
    pub history: History,
    pub plans: Plans,
    pub journal: Journal,
    pub settings: Settings,
    pub language: Language,
    pub place: Place,
    pub save: SaveStatus,
    /// Whether the store has refused something that it may still keep.
    pub has_failed: bool,
    pub notice: Option<Notice>,
    /// Number of the newest request to the worker.
    pub newest_ticket: u64,
    /// Answers as they were before, newest last.
    pub undo: Vec<(SessionId, usize, Option<Answer>)>,
    /// What was deleted, newest last; gone when the program closes.
    pub deleted: Vec<Deleted>,
    /// Where files were last read or written.
    pub folder: Option<PathBuf>,
    /// An archive that the store has been given and not yet accepted.
    pub importing: Option<Archive>,
    /// A path is to be typed for this.
    pub path_wanted: Option<(FileJob, String)>,
}

/// Something that can be taken back.
pub enum Deleted {
    /// A session with its then-tests and their plans.
    Session(Vec<Record>, Vec<Plan>),
    /// A plan as it was before an area was taken out.
    Area(Plan),
    /// A journal page.
    Page(Entry),
}

impl State {
    pub fn new(
        catalog: Catalog,
        loaded: Loaded,
        settings: Settings,
        language: Language,
        folder: Option<PathBuf>,
    ) -> Self {
        let Loaded { sessions, plans, journal } = loaded;
        Self {
            history: History::new(sessions, &catalog),
            plans: Plans::new(plans),
            journal: Journal::new(journal),
            catalog,
            settings,
            language,
            place: Place::Home,
            save: SaveStatus::Nothing,
            has_failed: false,
            notice: None,
            newest_ticket: 0,
            undo: Vec::new(),
            deleted: Vec::new(),
            folder,
            importing: None,
            path_wanted: None,
        }
    }
}
