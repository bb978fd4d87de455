//! Groups: what the participants gave, read in the order in which it was
//! written, and shown only once it is remembered.

use super::ServiceError;
use crate::group::{Floor, Groups, InstrumentIndex, collect_many};
use crate::platform::files;
use crate::store::Store;
use std::path::{Path, PathBuf};

/// Largest text that is read, in bytes: some three million contributions.
const MAX_INPUT_BYTES: u64 = 1024 * 1024 * 1024;
/// What a contribution, or a text with codes, may be called.
const ENDINGS: &[&str] = &["ndjson", "json", "txt", "csv"];
/// Standard input.
const STANDARD_INPUT: &str = "-";

/// The name and the text of each source, folders by their files. What was
/// written last comes last, whatever it is called: of two contributions of the
/// same person for the same day, the later counts.
///
/// # Errors
/// [`ServiceError::Read`] and the like.
pub fn read(inputs: &[PathBuf]) -> Result<Vec<(String, String)>, ServiceError> {
    let mut paths = Vec::new();
    for input in inputs {
        if input.as_os_str() == STANDARD_INPUT || !files::is_folder(input) {
            paths.push((input.clone(), false));
            continue;
        }
        let found = files::list(input, ENDINGS).map_err(|_| ServiceError::Read(input.clone()))?;
        if found.is_empty() {
            // Told as a source that holds nothing.
            paths.push((input.clone(), true));
        }
        paths.extend(found.into_iter().map(|path| (path, false)));
    }
    // Standard input has no time and comes last.
    paths.sort_by_cached_key(|(path, _)| {
        let written = files::written(path);
        (written.is_none(), written)
    });
    let mut sources = Vec::new();
    let mut room = MAX_INPUT_BYTES;
    for (path, is_empty_folder) in paths {
        let text = if is_empty_folder {
            Ok(String::new())
        } else if path.as_os_str() == STANDARD_INPUT {
            files::read_standard_input(room)
        } else {
            files::read_any_text(&path, room)
        };
        let text = text.map_err(|error| ServiceError::unread(&error, &path, MAX_INPUT_BYTES))?;
        room = room.saturating_sub(u64::try_from(text.len()).unwrap_or(u64::MAX));
        sources.push((path.display().to_string(), text));
    }
    Ok(sources)
}

/// The groups of these sources, remembered by the history in `folder`.
///
/// # Errors
/// [`ServiceError::Refused`] where a result may not be shown,
/// [`ServiceError::NotRemembered`] where it cannot be remembered.
pub fn reveal(
    sources: Vec<(String, String)>,
    known: &InstrumentIndex,
    floor: Floor,
    store: &mut Store,
    folder: &Path,
) -> Result<Groups, ServiceError> {
    let pending = collect_many(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())), known);
    drop(sources);
    let members = pending.members(floor);
    if !members.is_empty() {
        let remembered = store.remember_shown(&members);
        if let Some(refusal) = remembered.map_err(|error| ServiceError::NotRemembered(error, folder.to_owned()))? {
            return Err(ServiceError::Refused(refusal));
        }
    }
    Ok(pending.finish(floor))
}
