//! What a history holds, whole: as rows, as it is stored and archived, and in
//! memory, where it is looked up. Whoever only hands it on takes all of it, so
//! that what has a table of its own is named here and nowhere between.

use crate::instrument::{Catalog, Instrument};
use crate::plan::{Entry, Journal, Plan, Plans};
use crate::scoring::{History, Session};
use crate::settings::Settings;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything as it is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// Sessions and then-tests, unfinished ones among them; oldest row first
    /// where they are from a store.
    pub sessions: Vec<Session>,
    /// Development plans.
    pub plans: Vec<Plan>,
    /// Journal pages.
    pub journal: Vec<Entry>,
}

/// Everything that is needed to have a history elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Archive {
    /// Every definition that a session was answered with.
    pub instruments: Vec<Instrument>,
    /// What the history holds.
    pub rows: Rows,
    /// The person's choices.
    pub settings: Settings,
}

/// Everything in memory. A job in the background shares it; what is changed
/// while one still reads the earlier is copied first.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Sessions and then-tests.
    pub history: Arc<History>,
    /// Development plans.
    pub plans: Arc<Plans>,
    /// Journal pages.
    pub journal: Arc<Journal>,
}

impl Contents {
    /// Takes over what was stored; `catalog` has what it was answered with.
    pub fn new(rows: Rows, catalog: &Catalog) -> Self {
        let Rows { sessions, plans, journal } = rows;
        Self {
            history: History::new(sessions, catalog).into(),
            plans: Plans::new(plans).into(),
            journal: Journal::new(journal).into(),
        }
    }

    /// The same as it would be stored.
    pub fn rows(&self) -> Rows {
        let Self { history, plans, journal } = self;
        Rows {
            sessions: history.everything().map(|record| record.session.clone()).collect(),
            plans: plans.iter().cloned().collect(),
            journal: journal.iter().cloned().collect(),
        }
    }

    /// Adds what is not here, as an import does in the store.
    pub fn merge(&mut self, rows: Rows, catalog: &Catalog) {
        let Rows { sessions, plans, journal } = rows;
        self.history_mut().merge(sessions, catalog);
        self.plans_mut().merge(plans);
        self.journal_mut().merge(journal);
    }

    /// Every definition that a session was answered with, by id and version.
    pub fn definitions(&self) -> Vec<Instrument> {
        let used = self.history.everything().map(|record| &record.instrument);
        let used: BTreeMap<_, _> = used.map(|one| ((&one.id, one.version), one)).collect();
        used.into_values().map(|instrument| instrument.as_ref().clone()).collect()
    }

    /// The sessions, to be changed.
    pub fn history_mut(&mut self) -> &mut History {
        Arc::make_mut(&mut self.history)
    }

    /// The plans, to be changed.
    pub fn plans_mut(&mut self) -> &mut Plans {
        Arc::make_mut(&mut self.plans)
    }

    /// The journal, to be changed.
    pub fn journal_mut(&mut self) -> &mut Journal {
        Arc::make_mut(&mut self.journal)
    }
}
