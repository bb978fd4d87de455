//! The workplace's policy file: one for the whole machine, in a place where
//! only administrators write.

use super::{files, folders, regular};
use crate::policy::{MAX_BYTES, Places, Policy, PolicyProblem};
use std::io;
use std::path::PathBuf;

/// The file's name, on every system.
const FILE_NAME: &str = "policy.json";

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What holds.
    pub policy: Policy,
    /// What does not.
    pub problems: Vec<PolicyProblem>,
    /// The file, where there is one.
    pub file: Option<PathBuf>,
}

/// Reads this machine's policy; nothing is decided where there is no file.
pub fn read() -> Found {
    let Some(file) = path() else { return Found::default() };
    let places = Places { home: dirs::home_dir(), documents: folders::documents(), user: whoami::username().ok() };
    let (policy, problems) = match files::read_to_string(&file, MAX_BYTES) {
        Ok(text) => Policy::read(&text, &places),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::default(),
        Err(error) if regular::not_a_file(&error).is_some() => (Policy::default(), vec![PolicyProblem::NotAFile]),
        Err(_) => (Policy::default(), vec![PolicyProblem::Unreadable]),
    };
    Found { policy, problems, file: Some(file) }
}

/// Where the file is looked for: `/etc/selvsyn` on Linux, `Selvsyn` in the
/// administrators' own «Program Files» on Windows, wherever this copy of the
/// program lies, and `/Library/Application Support/Selvsyn` on macOS.
fn path() -> Option<PathBuf> {
    // Only a build for development can be told another place; otherwise a user
    // could choose to have none.
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("SELVSYN_TEST_POLICY") {
        return Some(PathBuf::from(file));
    }
    folder().map(|folder| folder.join(FILE_NAME))
}

/// What the machine says, not the environment, which is each user's own. Only
/// where nothing is decided there, a copy's own folder is asked.
#[cfg(windows)]
fn folder() -> Option<PathBuf> {
    let key = windows_registry::LOCAL_MACHINE.open("SOFTWARE\\Microsoft\\Windows\\CurrentVersion");
    let programs = key.and_then(|key| key.get_string("ProgramFilesDir")).ok();
    let installed = programs.map(|programs| PathBuf::from(programs).join("Selvsyn"));
    let decided = installed.filter(|folder| folder.join(FILE_NAME).symlink_metadata().is_ok());
    decided.or_else(|| std::env::current_exe().ok()?.parent().map(std::path::Path::to_owned))
}

#[cfg(target_os = "macos")]
fn folder() -> Option<PathBuf> {
    Some(PathBuf::from("/Library/Application Support/Selvsyn"))
}

#[cfg(not(any(windows, target_os = "macos")))]
fn folder() -> Option<PathBuf> {
    Some(PathBuf::from("/etc/selvsyn"))
}
