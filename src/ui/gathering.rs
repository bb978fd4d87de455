//! A facilitator's collection as the screens see it: before anything is
//! given, while it is collected unseen, and once it is revealed.

use crate::chart::GroupBars;
use crate::group::{Floor, GroupResult, Refusal, Rejected};
use crate::instrument::Instrument;
use jiff::civil::Date;
use std::path::PathBuf;
use std::sync::Arc;

/// How far a collection has come.
#[derive(Clone, Debug, Default)]
pub enum Gathering {
    /// Nothing is collected.
    #[default]
    Setup,
    /// Contributions come in; only their number can be seen.
    Collecting(Collecting),
    /// The result is shown, and nothing can be added.
    Revealed(Arc<Revealed>),
}

impl Gathering {
    /// The result, where it is shown.
    pub fn revealed(&self) -> Option<&Arc<Revealed>> {
        match self {
            Self::Revealed(revealed) => Some(revealed),
            Self::Setup | Self::Collecting(_) => None,
        }
    }
}

/// What may be seen while a group's contributions come in.
#[derive(Clone, Debug)]
pub struct Collecting {
    /// What is collected.
    pub instrument: Arc<Instrument>,
    /// For which course; empty where any course counts.
    pub course: String,
    /// How many there must be.
    pub floor: Floor,
    /// The watched folder.
    pub folder: Option<PathBuf>,
    /// Whether the folder cannot be reached.
    pub is_folder_gone: bool,
    /// How many contributions count.
    pub persons: usize,
    /// How many of them may be another one's a second time, and do not count
    /// towards the floor.
    pub alike: usize,
    /// What did not count.
    pub rejected: Vec<Rejected>,
    /// Whether a large file is being read.
    pub is_reading: bool,
    /// Why the result was not shown when it was asked for.
    pub refused: Option<Refusal>,
}

impl Collecting {
    /// How many more there must be before the result can be shown.
    pub fn missing(&self) -> usize {
        (self.floor.persons() + self.alike).saturating_sub(self.persons)
    }
}

/// A revealed result. Only what may be shown is in it.
#[derive(Clone, Debug)]
pub struct Revealed {
    /// What was collected.
    pub instrument: Arc<Instrument>,
    /// For which course; empty where any course counted.
    pub course: String,
    /// The day it was revealed.
    pub date: Date,
    /// The figures.
    pub result: GroupResult,
    /// The same, ready to be drawn.
    pub bars: GroupBars,
}
