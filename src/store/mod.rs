//! The history on disk: one SQLite file, and the only place that names it.
//!
//! Every change is one transaction and durable (`synchronous = FULL`) before
//! the call returns; the window reaches the store through a [`Worker`].

mod appearance;
mod auto_backup;
mod check;
mod cipher;
mod collected;
mod copies;
mod copy;
mod course;
mod describe;
mod encrypt;
mod error;
mod file_header;
mod files;
mod folder_lock;
mod format;
mod import;
mod joined;
mod journal;
mod keeper;
mod lineage;
mod load;
mod mend;
mod open;
mod plan;
mod quarantine;
mod quarantine_names;
mod rekey;
mod reply;
mod request;
mod restore;
mod seal;
mod secret;
mod session;
mod session_head;
mod settings;
mod shown;
mod sound;
mod sqlite_header;
mod sweep;
#[cfg(test)]
mod tests;
mod vault;
mod worker;

pub use crate::backup::FOLDER as BACKUP_FOLDER;
pub use appearance::appearance;
pub use auto_backup::{Occasion, back_up, is_gone, is_newest_encrypted, newest_offered, newest_sound};
pub use check::{Finding, Report, check};
pub use collected::{Collect, Collecting, Keys, Reveal, RevealCourse, Revealing, SealedRow, Showing};
pub use copies::{KNOWN, saved};
pub use copy::is_itself;
pub use describe::Table;
pub use encrypt::{Encryption, PassphraseSet, is_encrypted};
pub use error::StoreError;
pub use import::ImportSummary;
pub use open::Source;
pub use quarantine::set_aside;
pub use reply::{Current, Outcome, Reply, RestoredBackup};
pub use request::{Ask, Change, Request};
pub use restore::{RestoreError, Restored, restore};
pub use shown::{Known, Remembered};
pub use sqlite_header::is_history;
pub use sweep::when_idle as sweep;
pub use worker::Worker;

use rusqlite::Connection;

/// The file's name in the data folder.
pub const FILE_NAME: &str = "selvsyn.sqlite3";

/// An opened history.
pub struct Store {
    connection: Connection,
    source: Source,
    /// Which file it is that was opened.
    file: Option<files::Identity>,
    /// What the window that stores is called; commands have no name.
    window: Option<String>,
    /// Dropped after the connection.
    hold: file_header::Hold,
}
