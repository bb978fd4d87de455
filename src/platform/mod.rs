//! The edge of the system: folders, files, dialogs and the one clock.

pub mod again;
pub mod calling;
pub mod clock;
pub mod console;
pub mod dialogs;
pub mod files;
pub mod folders;
pub mod fonts;
pub mod holdings;
pub mod instruments;
pub mod lock;
pub mod logging;
pub mod notes;
pub mod notices;
pub mod passing;
pub mod policy;
pub mod regular;
pub mod rights;
pub mod showing;
pub mod signals;
mod text_size;
pub mod watch;
pub mod wishes;
pub mod writing;
