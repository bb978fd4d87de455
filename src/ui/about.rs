//! What the program says about itself, as the page «Om» sees it.

use std::path::PathBuf;
use std::sync::Arc;

/// The program, its folders, and the work of others in it.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Where the history lies.
    pub data_folder: PathBuf,
    /// Where the log lies, once there is one.
    pub log_folder: Option<PathBuf>,
    /// What draws the window, once that is known.
    pub renderer: Option<String>,
    /// What others made.
    pub notices: Notices,
}

/// What is known of the work of others.
#[derive(Clone, Debug, Default)]
pub enum Notices {
    /// It is being read.
    #[default]
    Unread,
    /// It is not there, as when the program was built from its source.
    Missing,
    /// The parts by name, and the text of each licence.
    Read(Arc<Credits>),
}

/// Everything the installation tells about the work of others.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// By name.
    pub parts: Vec<Part>,
    /// In the order of the file.
    pub licences: Vec<String>,
}

/// Something that others made and Selvsyn is built with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its version; empty where it has none.
    pub version: String,
    /// Its licence as an SPDX expression.
    pub licence: String,
}
