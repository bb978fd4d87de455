//! The files that an installation brings about the work of others: a bill of
//! materials and the licences' texts. Packaging makes them; a program that
//! was built from its source has none.

use super::files;
use std::path::{Path, PathBuf};

/// The bill of materials, CycloneDX.
const PARTS: &str = "selvsyn.cdx.json";
/// The licences' texts.
const LICENCES: &str = "third-party.txt";
/// Largest file that is read, in bytes; about ten times what there is.
const MAX_BYTES: u64 = 32 * 1024 * 1024;

/// Where the files lie: beside the program (Windows), in the bundle's
/// resources (macOS), under `share/doc` (Linux).
pub fn folder() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    let candidates = [beside.to_owned(), beside.join("../Resources"), beside.join("../share/doc/selvsyn")];
    candidates.into_iter().find(|folder| files::is_file(&folder.join(PARTS)))
}

/// The bill of materials and the licences, unread; `None` where one is
/// missing.
pub fn read(folder: &Path) -> Option<(String, String)> {
    let text = |name| files::read_to_string(&folder.join(name), MAX_BYTES).ok();
    Some((text(PARTS)?, text(LICENCES)?))
}
