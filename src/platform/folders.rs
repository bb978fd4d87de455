//! Where things are kept.

use crate::backup;
use crate::policy::Policy;
use std::path::{Path, PathBuf};

/// The data folder: the one asked for, then the policy's, then
/// `SELVSYN_DATA_DIR`, then the system's folder for this user's data; `None`
/// where the system has none.
pub fn data_dir(asked_for: Option<&Path>, policy: &Policy) -> Option<PathBuf> {
    asked_for
        .or(policy.data_folder.as_deref())
        .map(Path::to_owned)
        .or_else(|| std::env::var_os("SELVSYN_DATA_DIR").filter(|value| !value.is_empty()).map(PathBuf::from))
        .or_else(|| dirs::data_dir().map(|folder| folder.join("selvsyn")))
}

/// Where the copies of the history in `data_folder` lie.
pub fn backup_dir(data_folder: &Path, policy: &Policy) -> PathBuf {
    policy.backup_folder.clone().unwrap_or_else(|| data_folder.join(backup::FOLDER))
}

/// A person's own folder, which `~` stands for.
pub fn home() -> Option<PathBuf> {
    dirs::home_dir()
}

/// Where a person's own files usually lie.
pub fn documents() -> Option<PathBuf> {
    dirs::document_dir().or_else(dirs::home_dir)
}
