//! The start of a file that SQLite may have open in this program.
//!
//! Closing a file gives up every lock that the process has on it, SQLite's
//! among them (POSIX; <https://sqlite.org/howtocorrupt.html>, 2.2). So a
//! history is opened once to be looked at, by whoever opens it first, and
//! stays open as long as anybody here has it open.

use crate::platform::regular;
use std::fs::File;
use std::io;
use std::path::Path;

#[cfg(unix)]
const CHUNK: usize = 64 * 1024;

/// The first bytes of a file, fewer where it is shorter, and its length.
pub(super) struct FileHeader {
    /// As they stand.
    pub bytes: Vec<u8>,
    /// Of the whole file, in bytes.
    pub length: u64,
}

/// Keeps the file open that is looked at. Who has a connection drops it first.
pub(super) struct Hold {
    #[cfg(unix)]
    file: std::sync::Arc<File>,
}

/// Opens a file to be looked at, or shares the one that is open already.
#[cfg(unix)]
pub(super) fn hold(path: &Path) -> io::Result<Hold> {
    use std::os::unix::fs::MetadataExt;
    use std::sync::{Arc, Mutex, PoisonError, Weak};

    static OPEN: Mutex<Vec<Weak<File>>> = Mutex::new(Vec::new());

    let about = std::fs::metadata(path)?;
    let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    open.retain(|file| file.strong_count() > 0);
    let is_it =
        |file: &Arc<File>| file.metadata().is_ok_and(|other| (other.dev(), other.ino()) == (about.dev(), about.ino()));
    if let Some(file) = open.iter().filter_map(Weak::upgrade).find(is_it) {
        return Ok(Hold { file });
    }
    let file = Arc::new(regular::open(path)?);
    open.push(Arc::downgrade(&file));
    Ok(Hold { file })
}

impl Hold {
    /// Copies the whole of the file into `target`, by whatever name it goes
    /// now, and also when it has none.
    #[cfg(unix)]
    pub(super) fn copy_to(&self, target: &mut File) -> io::Result<()> {
        use std::io::Write;
        use std::os::unix::fs::FileExt;
        let (mut at, mut bytes) = (0, vec![0; CHUNK]);
        loop {
            let count = match self.file.read_at(&mut bytes, at) {
                Ok(0) => return target.sync_all(),
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            target.write_all(bytes.get(..count).unwrap_or_default())?;
            at += u64::try_from(count).unwrap_or_default();
        }
    }

    /// On this system a file that is open keeps its name.
    #[cfg(not(unix))]
    pub(super) fn copy_to(&self, _target: &mut File) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[cfg(unix)]
pub(super) fn read(path: &Path, count: usize) -> io::Result<FileHeader> {
    use std::os::unix::fs::FileExt;
    let file = hold(path)?.file;
    let mut bytes = vec![0; count];
    let mut filled = 0;
    while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read_at(rest, u64::try_from(filled).unwrap_or_default()) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    bytes.truncate(filled);
    Ok(FileHeader { bytes, length: file.metadata()?.len() })
}

/// On this system an open file could not be replaced.
#[cfg(not(unix))]
pub(super) fn hold(_path: &Path) -> io::Result<Hold> {
    Ok(Hold {})
}

/// Locks belong to whoever has the file open on this system.
#[cfg(not(unix))]
pub(super) fn read(path: &Path, count: usize) -> io::Result<FileHeader> {
    use io::Read;
    let file = regular::open(path)?;
    let length = file.metadata()?.len();
    let mut bytes = Vec::with_capacity(count);
    file.take(u64::try_from(count).unwrap_or_default()).read_to_end(&mut bytes)?;
    Ok(FileHeader { bytes, length })
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use crate::store::{Source, Store, StoreError};
    use std::process::Command;

    /// Another program that wants to write finds the file in use, also after
    /// it was looked at here.
    #[test]
    fn looking_at_a_history_gives_up_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let change = store.begin().unwrap();
        let wants_it = || {
            let file = folder.path().join(crate::store::FILE_NAME);
            let script = "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],timeout=0.1)\n\
                try: c.execute('BEGIN IMMEDIATE'); print('free')\n\
                except sqlite3.OperationalError as error: print(error)";
            let output = Command::new("python3").arg("-c").arg(script).arg(file).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        };
        assert_eq!(wants_it().trim(), "database is locked");
        for _ in 0..3 {
            assert_eq!(Source::new(folder.path()).encryption(), crate::store::Encryption::Plain);
            drop(Store::open(folder.path()).unwrap());
        }
        assert_eq!(wants_it().trim(), "database is locked");
        drop(change);
        assert_eq!(wants_it().trim(), "free");
        let missing = Source::new(&folder.path().join("nowhere"));
        assert!(matches!(missing.encryption(), crate::store::Encryption::New));
        assert!(!matches!(missing.open(), Err(StoreError::Damaged)));
    }
}
