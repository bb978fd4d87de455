//! What is asked before a history is open.

/// The one question that stands in the window then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The passphrase that the history has.
    Unlock,
    /// One that it is to have, because the workplace asks for it.
    Choose,
    /// Whether to restore a copy of a history that is gone.
    Missing,
    /// Whether to restore a copy of a history that is damaged.
    Unreadable,
    /// The one that the locked copies of a history have that is gone.
    Gone,
    /// The one that the locked copies of a history have whose own file begins
    /// as none does.
    Broken,
    /// Whether to restore a copy: the passphrase was right, and the history
    /// is damaged.
    Damaged,
}
