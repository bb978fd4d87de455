//! Everything that can change while the program runs.

use crate::export::archive::{Archive, Contents};
use crate::i18n::Language;
use crate::instrument::Catalog;
use crate::instrument::own::OwnFile;
use crate::plan::{Journal, Plans};
use crate::platform::policy::Found;
use crate::scoring::{Answer, History, Session, SessionId};
use crate::service::opening::Startup;
use crate::settings::Settings;
use crate::store::{Loaded, Store};
use crate::ui::{About, Erasure, Holdings, Place, Refused};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// The state. What a job in the background may need is shared with it.
pub struct State {
    pub catalog: Catalog,
    pub own: Vec<OwnFile>,
    pub history: Arc<History>,
    pub plans: Arc<Plans>,
    pub journal: Arc<Journal>,
    /// The person's own choices, also where the workplace has decided.
    pub settings: Settings,
    /// What the workplace has decided.
    pub policy: Found,
    pub language: Language,
    pub place: Place,
    /// Whether the list of keys lies over it.
    pub shows_keys: bool,
    /// Answers as they were before, newest last.
    pub undo: Vec<(SessionId, usize, Option<Answer>)>,
    /// Where the history lies.
    pub data_folder: PathBuf,
    /// What is stored, when it was last looked at.
    pub holdings: Holdings,
    /// How far deleting everything has come.
    pub erasure: Option<Erasure>,
    /// What the program says about itself.
    pub about: About,
    /// The folder that tells who made the rest.
    pub notices: Option<PathBuf>,
    /// An instrument file that was refused, and why.
    pub refused: Option<Refused>,
    /// The archives that the store has been given and not yet accepted, each
    /// with its request.
    pub importing: BTreeMap<u64, Archive>,
}

impl State {
    pub fn new(startup: Startup) -> (Store, Self) {
        let Startup { store, catalog, own, loaded, settings, language, data_folder, policy, notices, .. } = startup;
        let Loaded { sessions, plans, journal } = loaded;
        let state = Self {
            history: Arc::new(History::new(sessions, &catalog)),
            plans: Arc::new(Plans::new(plans)),
            journal: Arc::new(Journal::new(journal)),
            catalog,
            own,
            settings,
            policy,
            language,
            place: Place::Home,
            shows_keys: false,
            undo: Vec::new(),
            holdings: Holdings::default(),
            erasure: None,
            about: About { data_folder: data_folder.clone(), ..About::default() },
            notices,
            data_folder,
            refused: None,
            importing: BTreeMap::new(),
        };
        (store, state)
    }

    /// The settings that apply.
    pub fn settings(&self) -> Settings {
        self.policy.policy.over(&self.settings)
    }

    /// Copied only while a job still reads the one from before.
    pub fn history_mut(&mut self) -> &mut History {
        Arc::make_mut(&mut self.history)
    }

    /// As [`Self::history_mut`].
    pub fn plans_mut(&mut self) -> &mut Plans {
        Arc::make_mut(&mut self.plans)
    }

    /// As [`Self::history_mut`].
    pub fn journal_mut(&mut self) -> &mut Journal {
        Arc::make_mut(&mut self.journal)
    }

    /// Puts a session in its place, new or changed.
    pub fn upsert(&mut self, session: Session) {
        Arc::make_mut(&mut self.history).upsert(session, &self.catalog);
    }

    /// What a job may read while the window goes on.
    pub fn snapshot(&self) -> Snapshot {
        let Self { catalog, history, plans, journal, settings, language, .. } = self;
        Snapshot {
            catalog: catalog.clone(),
            history: Arc::clone(history),
            plans: Arc::clone(plans),
            journal: Arc::clone(journal),
            settings: settings.clone(),
            language: *language,
        }
    }
}

/// The state as it was when a job began.
pub struct Snapshot {
    pub catalog: Catalog,
    pub history: Arc<History>,
    pub plans: Arc<Plans>,
    pub journal: Arc<Journal>,
    pub settings: Settings,
    pub language: Language,
}

impl Snapshot {
    pub fn contents(&self) -> Contents<'_> {
        let Self { history, plans, journal, settings, .. } = self;
        Contents { history, plans, journal, settings }
    }
}
