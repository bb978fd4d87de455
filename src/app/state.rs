//! What the person's history holds, as the window has it.

use super::App;
use crate::export::archive::Contents;
use crate::i18n::Language;
use crate::instrument::Catalog;
use crate::plan::{Journal, Plans};
use crate::scoring::{History, Session};
use crate::settings::Settings;
use std::sync::Arc;

/// What is stored, and nothing of how it is shown. What a job in the background
/// may need is shared with it.
#[derive(Clone)]
pub struct State {
    /// The instruments, with every version that something was answered with.
    pub catalog: Catalog,
    pub history: Arc<History>,
    pub plans: Arc<Plans>,
    pub journal: Arc<Journal>,
    /// The person's own choices, also where the workplace has decided.
    pub settings: Settings,
}

impl State {
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
}

/// The state as it was when a job began, and the reader's language.
pub struct Snapshot {
    pub state: State,
    pub language: Language,
}

impl Snapshot {
    pub fn contents(&self) -> Contents<'_> {
        let State { history, plans, journal, settings, .. } = &self.state;
        Contents { history, plans, journal, settings }
    }
}

impl App {
    /// Everything as it is now, for a job: what is in no file goes into none.
    pub(super) fn snapshot(&self) -> Snapshot {
        let mut state = self.state.clone();
        if let Some(blank) = self.sessions.blank() {
            state.history_mut().remove(blank);
        }
        Snapshot { state, language: self.texts.language() }
    }

    /// The settings that apply.
    pub(super) fn settings(&self) -> Settings {
        self.policy.policy.over(&self.state.settings)
    }
}
