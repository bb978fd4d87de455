//! The edge of the system: folders, files, dialogs and the one clock.

pub mod clock;
pub mod dialogs;
pub mod files;
pub mod folders;
pub mod instruments;
pub mod notices;
pub mod watch;
