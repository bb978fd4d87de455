//! What a history holds, whole: as rows, as it is stored and archived, and in
//! memory, where it is looked up. Whoever only hands it on takes all of it, so
//! that what has a table of its own is named here and nowhere between.

mod vault;

pub use vault::{Key, SealedContribution, Vault};

use crate::course::{Course, CourseResult, Courses, Joined, Received};
use crate::group::CourseCode;
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
    /// Courses that one leads or takes part in.
    pub courses: Courses,
    /// What no page shows.
    pub vault: Vault,
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
    /// Courses that one leads or takes part in.
    pub courses: Arc<Courses>,
    /// What courses ask, which may be answered in no session.
    pub asked: Arc<Vec<Arc<Instrument>>>,
    /// What no page shows, as it was when the history was read or last asked
    /// for it.
    pub vault: Arc<Vault>,
}

impl Contents {
    /// Takes over what was stored; `catalog` has what it was answered with.
    pub fn new(rows: Rows, catalog: &Catalog) -> Self {
        let Rows { sessions, plans, journal, courses, vault } = rows;
        Self {
            asked: asked(&courses, catalog).into(),
            history: History::new(sessions, catalog).into(),
            plans: Plans::new(plans).into(),
            journal: Journal::new(journal).into(),
            courses: courses.into(),
            vault: vault.into(),
        }
    }

    /// The same as it would be stored.
    pub fn rows(&self) -> Rows {
        let Self { history, plans, journal, courses, asked: _, vault } = self;
        Rows {
            sessions: history.everything().map(|record| record.session.clone()).collect(),
            plans: plans.iter().cloned().collect(),
            journal: journal.iter().cloned().collect(),
            courses: courses.as_ref().clone(),
            vault: vault.as_ref().clone(),
        }
    }

    /// Adds what is not here, as an import does in the store.
    pub fn merge(&mut self, rows: Rows, catalog: &Catalog) {
        let Rows { sessions, plans, journal, courses, vault: _ } = rows;
        self.courses_mut().merge(courses);
        self.asked = asked(&self.courses, catalog).into();
        self.history_mut().merge(sessions, catalog);
        self.plans_mut().merge(plans);
        self.journal_mut().merge(journal);
    }

    /// Every definition that a session was answered with or a course asks, by
    /// id and version.
    pub fn definitions(&self) -> Vec<Instrument> {
        let used = self.history.everything().map(|record| &record.instrument).chain(self.asked.iter());
        let used: BTreeMap<_, _> = used.map(|one| ((&one.id, one.version), one)).collect();
        used.into_values().map(|instrument| instrument.as_ref().clone()).collect()
    }

    /// Whether there is anything that an open archive leaves out.
    pub fn has_secrets(&self) -> bool {
        let has_key = self.courses.led.iter().any(|course| course.key.is_some());
        self.vault.secret.is_some() || has_key || !self.vault.collected.is_empty()
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

    /// The courses, to be changed.
    pub fn courses_mut(&mut self) -> &mut Courses {
        Arc::make_mut(&mut self.courses)
    }
}

impl Contents {
    /// A course that one leads, new or changed.
    pub fn set_course(&mut self, course: Course, catalog: &Catalog) {
        let led = &mut self.courses_mut().led;
        match led.iter_mut().find(|kept| kept.code == course.code) {
            Some(kept) => *kept = course,
            None => led.push(course),
        }
        self.asked = asked(&self.courses, catalog).into();
    }

    /// A course that one takes part in, new or changed.
    pub fn set_joined(&mut self, joined: Joined, catalog: &Catalog) {
        let all = &mut self.courses_mut().joined;
        match all.iter_mut().find(|kept| kept.code == joined.code) {
            Some(kept) => *kept = joined,
            None => all.push(joined),
        }
        self.asked = asked(&self.courses, catalog).into();
    }
}

impl Contents {
    /// How much lies sealed for a course.
    pub fn set_received(&mut self, code: CourseCode, received: Vec<Received>) {
        if let Some(course) = self.courses_mut().led.iter_mut().find(|course| course.code == code) {
            course.received = received;
        }
    }

    /// What was shown of a course.
    pub fn add_results(&mut self, code: CourseCode, results: Vec<CourseResult>) {
        if let Some(course) = self.courses_mut().led.iter_mut().find(|course| course.code == code) {
            course.results.extend(results);
        }
    }
}

/// The definitions of what courses ask, as far as they are known.
fn asked(courses: &Courses, catalog: &Catalog) -> Vec<Arc<Instrument>> {
    let led = courses.led.iter().flat_map(|course| &course.instruments).map(|one| (&one.instrument, one.version));
    let joined = courses.joined.iter().flat_map(|joined| &joined.instruments).map(|(id, version)| (id, *version));
    led.chain(joined).filter_map(|(id, version)| catalog.version(id, version).cloned()).collect()
}
