//! The edge of the system: folders, files, dialogs and the one clock.

pub mod calling;
pub mod clock;
pub mod console;
pub mod dialogs;
pub mod files;
pub mod folders;
pub mod fonts;
pub mod instruments;
pub mod lock;
pub mod logging;
pub mod notes;
pub mod notices;
pub mod passing;
pub mod permissions;
pub mod policy;
pub mod regular;
pub mod relaunch;
pub mod showing;
pub mod signals;
pub mod stored_files;
pub mod system_preferences;
mod text_size;
pub mod watch;
pub mod writing;
