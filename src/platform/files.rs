//! Reading and writing files whole.

use super::regular;
use std::fs::{DirEntry, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

/// A file's name, as it is told.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What a folder is called whose content is moved out of it, before a random
/// part of so many letters.
const UNFINISHED: &str = ".selvsyn-";
const RANDOM: usize = 6;

/// Lets `fill` write into a folder inside the target and moves what it wrote
/// up when all went well, so that a failure leaves nothing. The target must be
/// missing or empty.
///
/// # Errors
/// What the system says about the folders; inside, what `fill` says.
pub fn fill_folder<E>(path: &Path, fill: impl FnOnce(&Path) -> Result<(), E>) -> io::Result<Result<(), E>> {
    let is_new = !path.exists();
    std::fs::create_dir_all(path)?;
    let result = fill_inside(path, fill);
    if is_new && !matches!(result, Ok(Ok(()))) {
        // Only empty folders go this way; one that is not was not ours.
        let _ = std::fs::remove_dir(path);
    }
    result
}

fn fill_inside<E>(path: &Path, fill: impl FnOnce(&Path) -> Result<(), E>) -> io::Result<Result<(), E>> {
    for left in unfinished(path) {
        sweep(&left);
    }
    // Removes itself with everything in it when this function ends.
    let inside = tempfile::Builder::new().prefix(UNFINISHED).rand_bytes(RANDOM).tempdir_in(path)?;
    // Locked as long as this process lives, where a folder can be.
    let held = File::open(inside.path());
    let _ = held.as_ref().map(File::try_lock);
    if let Err(error) = fill(inside.path()) {
        return Ok(Err(error));
    }
    for entry in std::fs::read_dir(inside.path())? {
        let entry = entry?;
        std::fs::rename(entry.path(), path.join(entry.file_name()))?;
    }
    Ok(Ok(()))
}

/// The folders inside that a program was to fill and move what it wrote out of.
fn unfinished(path: &Path) -> Vec<PathBuf> {
    let is_random = |rest: &str| rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_it = |entry: &DirEntry| {
        let name = entry.file_name();
        let random = name.to_str().and_then(|name| name.strip_prefix(UNFINISHED));
        entry.file_type().is_ok_and(|kind| kind.is_dir()) && random.is_some_and(is_random)
    };
    std::fs::read_dir(path).into_iter().flatten().flatten().filter(is_it).map(|entry| entry.path()).collect()
}

/// Takes such a folder away, unless its program lives.
fn sweep(left: &Path) {
    let is_left = File::open(left).is_ok_and(|folder| folder.try_lock().is_ok());
    if is_left && let Err(error) = std::fs::remove_dir_all(left) {
        log::warn!("a folder that was never finished could not be swept away: {}", error.kind());
    }
}

/// Reads a file of at most `max_bytes`; a link is followed.
///
/// # Errors
/// What the system says, one that [`regular::not_a_file`] knows; [`io::ErrorKind::FileTooLarge`] for what is too
/// large.
pub fn read(path: &Path, max_bytes: u64) -> io::Result<Vec<u8>> {
    let file = regular::open(path)?;
    let size = file.metadata()?.len();
    if size > max_bytes {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    // What grows meanwhile, or says that it is empty, is bounded as well.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
    let read = file.take(max_bytes + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).unwrap_or(u64::MAX) > max_bytes {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Reads a text file of at most `max_bytes`.
///
/// # Errors
/// What the system says; [`io::ErrorKind::InvalidData`] for what is no text,
/// [`io::ErrorKind::FileTooLarge`] for what is too large.
pub fn read_to_string(path: &Path, max_bytes: u64) -> io::Result<String> {
    String::from_utf8(read(path, max_bytes)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// The name of every file in a folder whose ending is one of `endings`, in the
/// order of their names. Folders inside are not entered.
///
/// # Errors
/// What the system says.
pub fn list(folder: &Path, endings: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // What the entry itself tells is enough, but for links.
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file() || kind.is_symlink() && path.is_file());
        if is_file && endings.contains(&ending(&path).as_str()) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Every file below a folder whose ending is one of `endings`, at most `most`
/// of them, from folders that lie at most so deep in it. Links to folders are
/// not followed, and what is hidden is passed over.
///
/// # Errors
/// What the system says of a folder that cannot be listed.
pub fn list_below(folder: &Path, endings: &[&str], depth: usize, most: usize) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if entry.file_name().to_string_lossy().starts_with('.') || found.len() >= most {
            continue;
        }
        if !kind.is_dir() {
            let is_file = kind.is_file() || kind.is_symlink() && path.is_file();
            found.extend((is_file && endings.contains(&ending(&path).as_str())).then_some(path));
        } else if depth > 0 {
            found.extend(list_below(&path, endings, depth - 1, most - found.len())?);
        }
    }
    Ok(found)
}

/// Reads whatever text a file of at most `max_bytes` holds. Other people's
/// programs write UTF-16 and worse: what is no text becomes `U+FFFD`.
///
/// # Errors
/// What the system says; [`io::ErrorKind::FileTooLarge`].
pub fn read_any_text(path: &Path, max_bytes: u64) -> io::Result<String> {
    read(path, max_bytes).map(decoded)
}

/// As [`read_any_text`]; nothing where no file is.
///
/// # Errors
/// As [`read_any_text`].
pub fn read_any_text_there(path: &Path, max_bytes: u64) -> io::Result<Option<String>> {
    match read_any_text(path, max_bytes) {
        Err(_) if !is_file(path) => Ok(None),
        read => read.map(Some),
    }
}

/// As [`read_any_text`], from standard input.
///
/// # Errors
/// What the system says; [`io::ErrorKind::FileTooLarge`].
pub fn read_standard_input(max_bytes: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(max_bytes + 1).read_to_end(&mut bytes)?;
    if u64::try_from(read).unwrap_or(u64::MAX) > max_bytes {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(decoded(bytes))
}

/// Text by its byte order mark, or else as UTF-8.
pub fn decoded(bytes: Vec<u8>) -> String {
    let units = |tail: &[u8], unit: fn([u8; 2]) -> u16| -> String {
        let units: Vec<u16> = tail.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, tail @ ..] => units(tail, u16::from_le_bytes),
        [0xFE, 0xFF, tail @ ..] => units(tail, u16::from_be_bytes),
        _ => String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
    }
}

/// Takes a file away.
///
/// # Errors
/// What the system says.
pub fn remove(path: &Path) -> io::Result<()> {
    std::fs::remove_file(path)
}

/// A limit in bytes as it is told, in whole megabytes.
pub fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes / (1024 * 1024)).unwrap_or(usize::MAX)
}

/// Whether a name is one file's name, and no way to another folder or disk.
pub fn is_file_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let is_one = matches!((parts.next(), parts.next()), (Some(Component::Normal(only)), None) if only == name);
    // On Windows, a colon may begin a stream inside another file.
    is_one && !name.contains(['\\', '\0']) && !(cfg!(windows) && name.contains(':'))
}

/// A file's ending in lower case, without the full stop; empty where it has
/// none.
pub fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Whether a file has one of these endings, some of which may be of two parts
/// (`json.age`); without the first full stop.
pub fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let stem = |ending: &&str| name.strip_suffix(*ending).and_then(|rest| rest.strip_suffix('.'));
    endings.iter().filter_map(stem).any(|stem| !stem.is_empty())
}

/// When something was written last, where the system tells.
pub fn written(path: &Path) -> Option<std::time::SystemTime> {
    std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

/// Whether a file is there.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether anything is there.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether a folder is there.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether a folder is missing or holds nothing, but for what a program left
/// there that was killed while it filled it.
pub fn is_empty_folder(path: &Path) -> bool {
    let count = |entries: std::fs::ReadDir| entries.count() == unfinished(path).len();
    !path.exists() || std::fs::read_dir(path).is_ok_and(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_however_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
            mark.into_iter().chain("SV å\n".encode_utf16().flat_map(unit)).collect()
        };
        for (bytes, expected) in [
            ("SV å\n".as_bytes().to_vec(), "SV å\n"),
            (utf16([0xFF, 0xFE], u16::to_le_bytes), "SV å\n"),
            (utf16([0xFE, 0xFF], u16::to_be_bytes), "SV å\n"),
            (b"SV \xE5\n".to_vec(), "SV \u{fffd}\n"),
            (Vec::new(), ""),
        ] {
            let file = folder.path().join("tekst.txt");
            std::fs::write(&file, bytes).unwrap();
            assert_eq!(read_any_text(&file, 100).unwrap(), expected);
        }
        let long = folder.path().join("lang.txt");
        std::fs::write(&long, "123456").unwrap();
        assert_eq!(read_any_text(&long, 5).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(read_any_text(&long, 6).unwrap(), "123456");
    }

    #[test]
    fn an_ending_of_two_parts_is_one() {
        let sealed = |name: &str| has_ending(Path::new(name), &["json.age"]);
        assert!(sealed("/tmp/arkiv.json.age") && sealed("Arkiv.JSON.Age"));
        assert!(
            ["arkiv.age", "arkiv.json", ".json.age", "json.age", "arkivjson.age", "/"].iter().all(|name| !sealed(name))
        );
        for (name, expected) in
            [("ut.csv", true), ("ut.CSV", true), (".csv", false), ("csv", false), ("ut.csv.gz", false)]
        {
            assert_eq!(has_ending(Path::new(name), &["json", "csv"]), expected, "{name}");
        }
    }

    #[test]
    fn a_folder_is_listed_by_name_and_not_entered() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.TXT", "a.ndjson", "c.exe", "d"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("e.txt")).unwrap();
        let names = list(folder.path(), &["txt", "ndjson"]).unwrap();
        assert_eq!(names, ["a.ndjson", "b.TXT"].map(|name| folder.path().join(name)));
        assert!(list(&folder.path().join("f"), &["txt"]).is_err());
    }
}
