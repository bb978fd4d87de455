//! The history on disk: one SQLite file, and the only place that names it.
//!
//! Every change is one transaction and durable (`synchronous = FULL`) before
//! the call returns; the window reaches the store through a [`Worker`].

mod error;
mod header;
mod import;
mod open;
mod session;
mod settings;
#[cfg(test)]
mod tests;
mod worker;

pub use error::StoreError;
pub use import::ImportSummary;
pub use worker::{Outcome, Reply, Request, Worker};

use rusqlite::Connection;

/// The file's name in the data folder.
pub const FILE_NAME: &str = "selvsyn.sqlite3";

/// An opened history.
pub struct Store {
    connection: Connection,
}
