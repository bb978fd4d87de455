//! The copies of a history, as their page sees them.

use crate::backup::Saved;
use std::path::PathBuf;

/// What the page «Sikkerhetskopier» shows.
#[derive(Clone, Debug, Default)]
pub struct Backups {
    /// Where the copies lie.
    pub folder: PathBuf,
    /// Whether the workplace has decided where.
    pub is_decided: bool,
    /// The copies, the newest first; `None` until the folder has been read.
    pub saved: Option<Vec<Saved>>,
    /// A copy that is about to be restored, when the person says so.
    pub wanted: Option<PathBuf>,
}
