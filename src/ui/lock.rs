//! How the passphrase stands, as the screens see it.

/// The history's passphrase, and an archive's that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockState {
    /// Whether the history has one.
    pub is_locked: bool,
    /// Whether it is being given another one, or none.
    pub is_working: bool,
    /// For how many seconds nothing can be tried.
    pub wait: Option<usize>,
    /// The name of an archive that waits for its passphrase.
    pub archive: Option<String>,
}
