//! Where things are kept.

use std::path::{Path, PathBuf};

/// The data folder: the one asked for, then `SELVSYN_DATA_DIR`, then the
/// system's folder for this user's data; `None` where the system has none.
pub fn data_dir(asked_for: Option<&Path>) -> Option<PathBuf> {
    asked_for
        .map(Path::to_owned)
        .or_else(|| std::env::var_os("SELVSYN_DATA_DIR").filter(|value| !value.is_empty()).map(PathBuf::from))
        .or_else(|| dirs::data_dir().map(|folder| folder.join("selvsyn")))
}

/// Where a person's own files usually lie.
pub fn documents() -> Option<PathBuf> {
    dirs::document_dir().or_else(dirs::home_dir)
}
