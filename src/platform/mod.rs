//! The edge of the system: folders, files, dialogs and the one clock.

pub mod awake;
pub mod clock;
pub mod console;
pub mod dialogs;
pub mod files;
pub mod folders;
pub mod fonts;
pub mod inbox;
pub mod lock;
pub mod logging;
pub mod notes;
pub mod notices;
pub mod opener;
pub mod own_files;
pub mod permissions;
pub mod policy;
pub mod regular;
pub mod relaunch;
pub mod screens;
pub mod signals;
pub mod single_instance;
pub mod stored_files;
pub mod system_preferences;
pub mod temporary_files;
mod text_size;
pub mod writing;
