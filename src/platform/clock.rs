//! The one clock.

use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Larger than the rules of any zone.
const MAX_ZONE_BYTES: u64 = 1024 * 1024;
/// Where a system keeps its zones, by name.
const ZONES: [&str; 3] = ["/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/// Now, in the machine's own time zone; in UTC where that is told by something
/// that is no file of a zone, and that reading would wait for or never end.
pub fn now() -> Zoned {
    static IS_SOUND: OnceLock<bool> = OnceLock::new();
    let is_sound = *IS_SOUND.get_or_init(|| {
        let (zone, zones) = (std::env::var_os("TZ"), std::env::var_os("TZDIR"));
        let is_sound =
            candidates(zone.map(PathBuf::from), zones.map(PathBuf::from)).iter().all(|path| may_be_read(path));
        if !is_sound {
            log::warn!("what tells the time zone is no file");
        }
        is_sound
    });
    if is_sound { Zoned::now() } else { Timestamp::now().to_zoned(TimeZone::UTC) }
}

/// Every file that may be read to know the zone.
fn candidates(zone: Option<PathBuf>, zones: Option<PathBuf>) -> Vec<PathBuf> {
    let Some(zone) = zone.filter(|zone| !zone.as_os_str().is_empty()) else { return vec!["/etc/localtime".into()] };
    let name = zone.to_str().and_then(|zone| zone.strip_prefix(':')).map_or(zone.as_path(), Path::new);
    let folders = zones.into_iter().chain(ZONES.map(PathBuf::from));
    // One that begins at the root stays what it is.
    folders.map(|folder| folder.join(name)).chain([name.to_owned()]).collect()
}

/// A missing file is no harm, and a link is followed.
fn may_be_read(path: &Path) -> bool {
    std::fs::metadata(path).map_or(true, |about| about.is_file() && about.len() <= MAX_ZONE_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_a_zones_size_are_asked_for_the_zone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("zone");
        std::fs::write(&file, "TZif").unwrap();
        let sound = |zone: &Path, zones: Option<&Path>| {
            let found = candidates(Some(zone.to_owned()), zones.map(Path::to_owned));
            found.iter().all(|path| may_be_read(path))
        };
        assert!(sound(&file, None) && sound(Path::new("Europe/Oslo"), None) && sound(Path::new("CET-1CEST"), None));
        assert!(sound(Path::new("zone"), Some(folder.path())));
        std::fs::create_dir(folder.path().join("folder")).unwrap();
        assert!(!sound(Path::new("folder"), Some(folder.path())) && !sound(folder.path(), None));
        std::fs::File::create(&file).unwrap().set_len(MAX_ZONE_BYTES + 1).unwrap();
        assert!(!sound(&file, None));
        assert_eq!(candidates(None, None), [Path::new("/etc/localtime")]);
    }
}
