//! `passphrase`: the history's own, given, changed and taken away.

use super::begin::Opened;
use super::error::Failure;
use super::print;
use super::prompt::{self, Wanted};
use crate::service::ServiceError;
use crate::service::passphrases::Change;

/// Does it, and says what came of it.
pub fn run(opened: &mut Opened, change: Change) -> Result<(), Failure> {
    let current = opened.store.source().passphrase().cloned();
    change.may(current.is_some(), &opened.policy)?;
    let new = match change {
        Change::Set | Change::Change => Some(prompt::ask(Wanted::New, &opened.texts)?),
        Change::Remove => None,
    };
    let changed = opened.store.set_passphrase(current.as_ref(), new.as_ref(), &opened.backups);
    let locked = changed.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    let lines: String = change.words(&locked, &opened.texts).into_iter().map(|line| line + "\n").collect();
    print(&lines)
}
