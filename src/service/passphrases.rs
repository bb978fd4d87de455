//! The history's passphrase: what may be done with it, and what is said then.

use super::ServiceError;
use crate::i18n::Texts;
use crate::policy::Policy;
use crate::store::PassphraseSet;

/// What is to be done with the passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A history that has none is given one.
    Set,
    /// It is given another.
    Change,
    /// It is to have none.
    Remove,
}

impl Change {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 3] = [Self::Set, Self::Change, Self::Remove];

    /// The word on the command line.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Set => "set",
            Self::Change => "change",
            Self::Remove => "remove",
        }
    }

    /// From whether there is a passphrase, and whether there is to be one.
    pub fn of(has_one: bool, gets_one: bool) -> Self {
        match (has_one, gets_one) {
            (_, false) => Self::Remove,
            (false, true) => Self::Set,
            (true, true) => Self::Change,
        }
    }

    /// Whether it may be done with a history that has a passphrase, or none.
    ///
    /// # Errors
    /// [`ServiceError::HasPassphrase`], [`ServiceError::HasNoPassphrase`];
    /// [`ServiceError::Managed`] where the workplace asks for one.
    pub fn may(self, has_one: bool, policy: &Policy) -> Result<(), ServiceError> {
        match (self, has_one) {
            (Self::Set, true) => Err(ServiceError::HasPassphrase),
            (Self::Change | Self::Remove, false) => Err(ServiceError::HasNoPassphrase),
            (Self::Remove, true) if !policy.may_be_unencrypted() => Err(ServiceError::Managed),
            _ => Ok(()),
        }
    }

    /// What came of it, a sentence each.
    pub fn words(self, locked: &PassphraseSet, texts: &Texts) -> Vec<String> {
        let key = match self {
            Self::Set => "passphrase-is-set",
            Self::Change => "passphrase-is-changed",
            Self::Remove => "passphrase-is-removed",
        };
        let mut lines = vec![texts.with(key, &[("backups", locked.backups.into())])];
        for (key, count) in [("passphrase-sealed", locked.sealed), ("passphrase-left", locked.left)] {
            if count > 0 {
                lines.push(texts.with(key, &[("count", count.into())]));
            }
        }
        lines
    }
}

/// Whether anything may be done with a history that has a passphrase, or none.
///
/// # Errors
/// [`ServiceError::PassphraseRequired`].
pub fn may_use(has_one: bool, policy: &Policy) -> Result<(), ServiceError> {
    if has_one || policy.may_be_unencrypted() { Ok(()) } else { Err(ServiceError::PassphraseRequired) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_done_follows_from_what_there_is_and_what_is_decided() {
        use Change::{Remove, Set};
        let free = Policy::default();
        let strict = Policy { encryption_required: true, ..Policy::default() };
        for policy in [&free, &strict] {
            assert!(Set.may(false, policy).is_ok() && Change::Change.may(true, policy).is_ok());
            assert!(matches!(Set.may(true, policy), Err(ServiceError::HasPassphrase)));
            for change in [Change::Change, Remove] {
                assert!(matches!(change.may(false, policy), Err(ServiceError::HasNoPassphrase)));
            }
            assert!(may_use(true, policy).is_ok());
        }
        assert!(Remove.may(true, &free).is_ok() && may_use(false, &free).is_ok());
        assert!(matches!(Remove.may(true, &strict), Err(ServiceError::Managed)));
        assert!(matches!(may_use(false, &strict), Err(ServiceError::PassphraseRequired)));
        assert_eq!([(false, true), (true, true), (true, false)].map(|(had, has)| Change::of(had, has)), Change::ALL);
    }
}
