//! Language, colours and text size beside a locked history, so that whoever
//! is to unlock it can read the question. Nothing else of the settings, and
//! nothing at all while the history is not locked.

use super::{Store, StoreError};
use crate::platform::{files, regular, writing};
use crate::settings::Settings;
use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

pub(super) const FILE: &str = "selvsyn-appearance.json";
const MAX_BYTES: u64 = 1024;

/// How the history in `folder` is to look before it is unlocked; nothing
/// chosen, where nothing is known.
pub fn appearance(folder: &Path) -> Settings {
    let mut text = String::new();
    let file = regular::open_own(&folder.join(FILE), OpenOptions::new().read(true));
    let read = file.and_then(|file| file.take(MAX_BYTES).read_to_string(&mut text));
    let settings: Option<Settings> = read.ok().and_then(|_| serde_json::from_str(&text).ok());
    settings.filter(Settings::is_valid).map(|settings| seen(&settings)).unwrap_or_default()
}

/// Whether the history in `folder` has, or had, a passphrase: otherwise there
/// is no such file.
pub(super) fn is_there(folder: &Path) -> bool {
    folder.join(FILE).exists()
}

/// What is seen of the settings from outside.
fn seen(settings: &Settings) -> Settings {
    let Settings { language, theme, text_percent, .. } = settings;
    Settings { language: *language, theme: *theme, text_percent: *text_percent, ..Settings::default() }
}

impl Store {
    /// Lets the file follow the settings. The history is what counts: a file
    /// that cannot be written costs the right language at the next start.
    pub(super) fn show_appearance(&self) {
        let path = self.source.data_dir().join(FILE);
        let result = if self.is_encrypted() {
            self.settings().and_then(|settings| write(&path, &seen(&settings)))
        } else {
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::Folder(error)),
                _ => Ok(()),
            }
        };
        if let Err(error) = result {
            log::warn!("the appearance beside the history could not be kept: {}", error.key());
        }
    }
}

fn write(path: &Path, settings: &Settings) -> Result<(), StoreError> {
    let json = serde_json::to_vec(settings).map_err(|_| StoreError::Conflict)?;
    if files::read(path, MAX_BYTES).is_ok_and(|bytes| bytes == json) {
        return Ok(());
    }
    writing::write_atomically(path, &json).map_err(StoreError::Folder)
}
