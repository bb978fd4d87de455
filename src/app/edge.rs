//! Where the application meets the system.

use super::Graphics;
use crate::platform::awake::Awake;
use crate::platform::dialogs::{FileAnswer, FileRequest};
use crate::platform::opener::Show;
use crate::platform::system_preferences::Watch;
use jiff::Zoned;
use std::io;
use std::path::Path;
use std::sync::mpsc::Receiver;

/// How the application reaches the system; tests put others in their place.
pub struct Edge {
    /// The one clock.
    pub now: fn() -> Zoned,
    /// Follows what the system is asked to look like.
    pub watch_preferences: WatchPreferences,
    /// Opens a file dialog.
    pub ask_for_file: AskForFile,
    /// Shows a file that was written.
    pub show_file: ShowFile,
    /// What draws the window; nothing does in a test.
    pub graphics: Option<Graphics>,
    /// Keeps the machine awake, for a reason that people may read; the second
    /// argument is called where nobody does.
    pub keep_awake: KeepAwake,
    /// Called once the window has been seen.
    pub on_drawn: Option<Box<dyn FnOnce()>>,
}

/// Asks that the machine stays awake.
pub type KeepAwake = fn(&str, Box<dyn FnOnce() + Send>) -> Option<Awake>;

/// Begins to watch; what it is given is called when there is news.
pub type WatchPreferences = fn(Box<dyn Fn() + Send + Sync>) -> Watch;

/// Opens a dialog and gives the channel of its answer; the second argument is
/// called when the answer is there.
pub type AskForFile = Box<dyn Fn(&FileRequest, Box<dyn FnOnce() + Send>) -> Receiver<FileAnswer>>;

/// Shows a file and gives the channel of what came of it; the last argument is
/// called when that is there.
pub type ShowFile = Box<dyn Fn(&Path, Show, Box<dyn FnOnce() + Send>) -> Receiver<io::Result<()>>>;
