//! What the person's history holds, as the window has it.

use super::App;
use crate::contents::Contents;
use crate::i18n::Language;
use crate::instrument::Catalog;
use crate::scoring::Session;
use crate::settings::Settings;

/// What is stored, and nothing of how it is shown. What a job in the background
/// may need is shared with it.
#[derive(Clone)]
pub struct State {
    /// The instruments, with every version that something was answered with.
    pub catalog: Catalog,
    pub contents: Contents,
    /// The person's own choices, also where the workplace has decided.
    pub settings: Settings,
}

impl State {
    /// Puts a session in its place, new or changed.
    pub fn upsert(&mut self, session: Session) {
        self.contents.history_mut().upsert(session, &self.catalog);
    }
}

/// The state as it was when a job began, and the reader's language.
pub struct Snapshot {
    pub state: State,
    pub language: Language,
}

impl App {
    /// Everything as it is now, for a job: what is in no file goes into none.
    pub(super) fn snapshot(&self) -> Snapshot {
        let mut state = self.state.clone();
        if let Some(blank) = self.sessions.blank() {
            state.contents.history_mut().remove(blank);
        }
        Snapshot { state, language: self.texts.language() }
    }

    /// The settings that apply.
    pub(super) fn settings(&self) -> Settings {
        self.policy.policy.over(&self.state.settings)
    }
}
