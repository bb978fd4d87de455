//! How the passphrase stands, as the screens see it.

use crate::i18n::Texts;

/// The history's passphrase, and an archive's that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockState {
    /// Whether the history has one.
    pub is_encrypted: bool,
    /// Whether it is being given another one, or none.
    pub is_working: bool,
    /// For how long nothing can be tried.
    pub wait: Option<Countdown>,
    /// The name of an archive that waits for its passphrase.
    pub archive: Option<String>,
}

/// How long nothing can be tried after a wrong passphrase, in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// What is left, at least 1.
    pub left: usize,
    /// What it was to begin with.
    pub whole: usize,
}

impl Countdown {
    /// What is shown: one second less every second.
    pub fn shown(self, texts: &Texts) -> String {
        texts.with("passphrase-wait", &[("seconds", self.left.into())])
    }

    /// What is read aloud: once, and not every second.
    pub fn told(self, texts: &Texts) -> String {
        texts.with("passphrase-wait", &[("seconds", self.whole.into())])
    }
}
