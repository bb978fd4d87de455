//! What the store answers.

use super::{
    Collecting, ImportSummary, PassphraseSet, Remembered, Restored, Revealing, SealedRow, Source, StoreError, Table,
};
use crate::contents::{Rows, Vault};
use crate::instrument::Instrument;
use crate::settings::Settings;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

/// What came of a request.
#[derive(PartialEq)]
pub enum Outcome {
    /// It is on disk.
    Saved,
    /// The file was looked at, and is ours.
    Looked,
    /// So is the archive.
    Imported(ImportSummary),
    /// What lies sealed for a course.
    Sealed(Vec<SealedRow>),
    /// What is remembered of each who was asked for.
    Standings(Vec<Remembered>),
    /// Who of those that were asked for is in a shown result.
    WereShown(Vec<bool>),
    /// What was handed in is on disk, or has to be asked for anew.
    Collected(Collecting),
    /// What was handed in is shown, or why not.
    CourseRevealed(Revealing),
    /// The participant's secret.
    Secret([u8; 32]),
    /// What no page shows.
    Vault(Box<Vault>),
    /// The tables of the file.
    Described(Vec<Table>),
    /// The history has another passphrase, or none, and is opened like this.
    PassphraseSet(PassphraseSet, Source),
    /// Everything in the history.
    Read(Box<Current>),
    /// The history is what a copy was.
    BackupRestored(Box<RestoredBackup>),
    /// It is what it was: the key of the reason, and what it is about.
    BackupNotRestored(&'static str, PathBuf),
}

/// The history as it is in the file.
#[derive(Debug, PartialEq)]
pub struct Current {
    /// The definitions that the sessions were answered with.
    pub instruments: Vec<Arc<Instrument>>,
    /// Everything in it.
    pub rows: Rows,
    /// The person's choices in it.
    pub settings: Settings,
}

/// A restored history.
#[derive(Debug, PartialEq)]
pub struct RestoredBackup {
    /// What the restore came to.
    pub restored: Restored,
    /// What is there now.
    pub current: Current,
}

impl fmt::Debug for Outcome {
    /// The secret is never printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Saved => f.write_str("Saved"),
            Self::Looked => f.write_str("Looked"),
            Self::Imported(summary) => f.debug_tuple("Imported").field(summary).finish(),
            Self::Sealed(_) => f.write_str("Sealed(..)"),
            Self::Standings(_) => f.write_str("Standings(..)"),
            Self::WereShown(_) => f.write_str("WereShown(..)"),
            Self::Collected(collecting) => f.debug_tuple("Collected").field(collecting).finish(),
            Self::CourseRevealed(_) => f.write_str("CourseRevealed(..)"),
            Self::Secret(_) => f.write_str("Secret(..)"),
            Self::Vault(_) => f.write_str("Vault(..)"),
            Self::Described(tables) => f.debug_tuple("Described").field(tables).finish(),
            Self::Read(_) => f.write_str("Read(..)"),
            Self::BackupRestored(_) => f.write_str("BackupRestored(..)"),
            Self::BackupNotRestored(key, _) => f.debug_tuple("BackupNotRestored").field(key).finish(),
            Self::PassphraseSet(locked, _) => f.debug_tuple("PassphraseSet").field(locked).finish(),
        }
    }
}

/// The answer to one request.
#[derive(Debug)]
pub struct Reply {
    /// The number it was sent with.
    pub ticket: u64,
    /// Whether it was a person's own change.
    pub is_kept: bool,
    /// Sent after the commit, so success means durable, and so is everything
    /// that was sent before.
    pub result: Result<Outcome, StoreError>,
    /// Whether others have stored something that has not been read.
    pub has_news: bool,
    /// Why earlier changes, which were kept to be stored later, never will be.
    pub lost: Vec<StoreError>,
}
