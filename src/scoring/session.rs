//! One self-assessment.

use super::Answers;
use crate::instrument::InstrumentId;
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use uuid::Uuid;

/// Names a session, in files and on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct SessionId(Uuid);

impl SessionId {
    /// A new one, random, so that it tells nothing about when or where.
    pub fn random() -> Self {
        Self(Uuid::new_v4())
    }

    /// Reads the hyphenated form; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::try_parse(text).ok().map(Self)
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

/// A person's answers to one instrument on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Unique everywhere.
    pub id: SessionId,
    /// Which instrument.
    pub instrument: InstrumentId,
    /// Which version of it.
    pub instrument_version: u32,
    /// The day it stands for, as the person sees it.
    pub date: Date,
    /// The person's own name for it.
    pub label: Option<String>,
    /// When it was begun.
    pub started_at: Timestamp,
    /// When it was finished and locked; `None` while it is being answered.
    pub finished_at: Option<Timestamp>,
    /// The finished session that this one is a corrected copy of.
    pub corrects: Option<SessionId>,
    /// In the order of the instrument's items.
    pub answers: Answers,
    /// Free remarks by item place.
    pub remarks: BTreeMap<usize, String>,
}

impl Session {
    /// Whether it is locked.
    pub fn is_finished(&self) -> bool {
        self.finished_at.is_some()
    }
}
