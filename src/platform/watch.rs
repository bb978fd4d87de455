//! A folder that others put files into. The system says when something
//! happens; on network shares it does not, so that the folder is also glanced
//! at once a second, and looked through where it was changed. A file that only
//! grew changes no folder, so that all is looked through now and then.

use super::files;
use notify::{Event, RecursiveMode, Watcher};
use std::collections::hash_map::DefaultHasher;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

/// How often the folder itself is asked where nothing is said.
const GLANCE: Duration = Duration::from_secs(1);
/// How often all of it is looked through where it says nothing either.
const ROUND: Duration = Duration::from_secs(15);
/// Systems tell the time of a change in steps of up to two seconds.
const STEP: Duration = Duration::from_secs(3);
/// A file that has not changed for this long is whole.
const SETTLED: Duration = Duration::from_millis(250);
/// Largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// What a contribution, or a text with codes, may be called.
pub const ENDINGS: &[&str] = &["ndjson", "json", "txt", "csv"];

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A new file, or what is new in one that has grown. Lines that were there
    /// before are empty, so that the others keep their numbers.
    Text {
        /// The file's name.
        source: String,
        /// What is new in it.
        text: String,
    },
    /// A file that is no text, or too large for one.
    NoText {
        /// The file's name.
        source: String,
    },
    /// A file that cannot be read now, as when another program holds it or the
    /// network is away. It is tried again.
    Unreadable {
        /// The file's name.
        source: String,
    },
    /// The folder cannot be reached.
    Gone,
    /// It can be reached again.
    Back,
}

/// Watches until it is dropped.
pub struct Watch {
    found: Receiver<Found>,
    says: Sender<Said>,
}

/// What the thread that looks is told.
enum Said {
    /// Something may have changed.
    Change,
    /// Nobody wants to know any more.
    Enough,
}

/// Reads a file that has settled.
type Read = fn(&Path) -> io::Result<String>;

impl Watch {
    /// Begins; everything that is in the folder already is found as well.
    /// `wake` is called when there is something to take.
    pub fn folder(folder: &Path, wake: impl Fn() + Send + 'static) -> Self {
        Self::reading(folder, |path| files::read_to_string(path, MAX_BYTES), wake)
    }

    fn reading(folder: &Path, read: Read, wake: impl Fn() + Send + 'static) -> Self {
        let (says, happened) = channel();
        let (tell, found) = channel();
        let (events, nobody) = (says.clone(), tell.clone());
        let mut look =
            Look { folder: folder.to_owned(), files: HashMap::new(), is_gone: false, rest: None, read, tell };
        let work = move || {
            // Asked for here: a folder on a network may take its time.
            let _watcher = listen(&look.folder, events);
            let mut wait = Duration::ZERO;
            loop {
                match happened.recv_timeout(wait) {
                    Ok(Said::Enough) | Err(RecvTimeoutError::Disconnected) => return,
                    Ok(Said::Change) if happened.try_iter().any(|said| matches!(said, Said::Enough)) => return,
                    Ok(Said::Change) => {}
                    Err(RecvTimeoutError::Timeout) if look.is_at_rest() => continue,
                    Err(RecvTimeoutError::Timeout) => {}
                }
                let Some(Seen { has_unsettled, has_unread, has_found }) = look.through() else { return };
                if has_found {
                    wake();
                }
                wait = if has_unsettled { SETTLED } else { GLANCE };
                look.rest = look.rest.filter(|_| !has_unsettled && !has_unread);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("watched folder".to_owned()).spawn(work) {
            log::error!("no thread for a watched folder: {error}");
            // Nothing will be found in it.
            let _ = nobody.send(Found::Gone);
        }
        Self { found, says }
    }

    /// What has been found since the last time.
    pub fn take(&self) -> Vec<Found> {
        self.found.try_iter().collect()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // The thread may have ended.
        let _ = self.says.send(Said::Enough);
    }
}

/// Lets the system say when something happens in a folder, as long as what is
/// given is kept.
fn listen(folder: &Path, events: Sender<Said>) -> Option<notify::RecommendedWatcher> {
    let watcher = notify::recommended_watcher(move |event| {
        if is_change(&event) {
            // The thread may have ended.
            let _ = events.send(Said::Change);
        }
    });
    let watcher = watcher.and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
        Ok(watcher)
    });
    watcher.inspect_err(|error| log::warn!("the folder is only looked through now and then: {:?}", error.kind)).ok()
}

/// Whether something may have changed. To look into a folder, and to read what
/// is in it, are events as well: whoever answered them would wake themselves.
fn is_change(event: &notify::Result<Event>) -> bool {
    !event.as_ref().is_ok_and(|event| event.kind.is_access())
}

struct Look {
    folder: PathBuf,
    files: HashMap<PathBuf, File>,
    is_gone: bool,
    /// When all of it was last looked through, and when the folder had been
    /// changed then; `None` where it has to be looked through again.
    rest: Option<(Instant, SystemTime)>,
    read: Read,
    tell: Sender<Found>,
}

/// A file as it was when it was last looked at.
struct File {
    state: (u64, Option<SystemTime>),
    /// Since when it has looked like that.
    since: Instant,
    /// Whether there is nothing more to be had from it.
    is_read: bool,
    /// Whether it was told that it cannot be read.
    is_told: bool,
    lines: HashSet<u64>,
}

struct Seen {
    has_unsettled: bool,
    has_unread: bool,
    has_found: bool,
}

impl Look {
    /// Whether nothing has come or gone since all of it was looked through.
    fn is_at_rest(&self) -> bool {
        #[cfg(test)]
        tests::count(&self.folder, false);
        self.rest.is_some_and(|(looked, changed)| looked.elapsed() < ROUND && self.changed() == Some(changed))
    }

    /// When the folder was changed, where that is long enough ago to tell.
    fn changed(&self) -> Option<SystemTime> {
        let changed = fs::metadata(&self.folder).and_then(|metadata| metadata.modified()).ok()?;
        changed.elapsed().is_ok_and(|ago| ago > STEP).then_some(changed)
    }

    /// Looks the folder through once; `None` where nobody listens any more.
    fn through(&mut self) -> Option<Seen> {
        #[cfg(test)]
        tests::count(&self.folder, true);
        // Asked before it is read: what comes meanwhile is seen the next time.
        self.rest = self.changed().map(|changed| (Instant::now(), changed));
        let mut seen = Seen { has_unsettled: false, has_unread: false, has_found: false };
        let Ok(entries) = fs::read_dir(&self.folder) else {
            if !std::mem::replace(&mut self.is_gone, true) {
                seen.has_found = true;
                self.tell.send(Found::Gone).ok()?;
            }
            return Some(seen);
        };
        if std::mem::take(&mut self.is_gone) {
            seen.has_found = true;
            self.tell.send(Found::Back).ok()?;
        }
        let paths = entries.flatten().map(|entry| entry.path()).filter(|path| fits(path));
        let mut found: Vec<_> = paths.filter_map(|path| Some((fs::metadata(&path).ok()?, path))).collect();
        // What was written last comes last, whatever it is called.
        found.sort_by_cached_key(|(metadata, path)| (metadata.modified().ok(), path.clone()));
        for (metadata, path) in found {
            // A pipe in the folder would never end.
            if !metadata.is_file() {
                continue;
            }
            let state = (metadata.len(), metadata.modified().ok());
            let file = self.files.entry(path.clone()).or_insert_with(File::unseen);
            if file.state != state {
                *file =
                    File { state, since: Instant::now(), is_read: false, ..std::mem::replace(file, File::unseen()) };
                seen.has_unsettled = true;
            } else if !file.is_read && file.since.elapsed() < SETTLED {
                seen.has_unsettled = true;
            } else if !file.is_read {
                let found = file.take(&path, (self.read)(&path));
                seen.has_unread |= !file.is_read;
                if let Some(found) = found {
                    seen.has_found = true;
                    self.tell.send(found).ok()?;
                }
            }
        }
        Some(seen)
    }
}

fn fits(path: &Path) -> bool {
    let is_hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && ENDINGS.contains(&files::ending(path).as_str())
}

impl File {
    fn unseen() -> Self {
        Self { state: (0, None), since: Instant::now(), is_read: false, is_told: false, lines: HashSet::new() }
    }

    /// What there is to tell of what was read. What could not be read is told
    /// once, and tried again.
    fn take(&mut self, path: &Path, read: io::Result<String>) -> Option<Found> {
        let source = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = match read {
            Ok(text) => text,
            Err(error) if is_no_text(&error) => {
                self.is_read = true;
                return Some(Found::NoText { source });
            }
            Err(error) => {
                if std::mem::replace(&mut self.is_told, true) {
                    return None;
                }
                log::warn!("a file in the watched folder could not be read: {}", error.kind());
                return Some(Found::Unreadable { source });
            }
        };
        (self.is_read, self.is_told) = (true, false);
        let before = std::mem::take(&mut self.lines);
        self.lines = text.lines().map(hash).collect();
        let text = if before.is_empty() {
            text
        } else {
            let new = |line| if before.contains(&hash(line)) { "" } else { line };
            text.lines().map(new).collect::<Vec<_>>().join("\n")
        };
        Some(Found::Text { source, text })
    }
}

/// Whether a file can never be read as it is.
pub fn is_no_text(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidData | ErrorKind::FileTooLarge)
}

fn hash(line: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    line.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicU32, Ordering};

    /// How often each folder was asked, and looked through.
    static LOOKS: Mutex<Option<HashMap<PathBuf, [u32; 2]>>> = Mutex::new(None);

    pub(super) fn count(folder: &Path, is_through: bool) {
        let mut looks = LOOKS.lock().unwrap();
        looks.get_or_insert_default().entry(folder.to_owned()).or_default()[usize::from(is_through)] += 1;
    }

    fn looks(folder: &Path) -> [u32; 2] {
        LOOKS.lock().unwrap().as_ref().and_then(|looks| looks.get(folder).copied()).unwrap_or_default()
    }

    /// Reading a folder wakes nobody, and what has not changed is not read.
    #[test]
    fn a_folder_at_rest_is_only_glanced_at() {
        for files in [0, 20] {
            let folder = tempfile::tempdir().unwrap();
            for number in 0..files {
                fs::write(folder.path().join(format!("{number}.txt")), "en").unwrap();
            }
            let long_ago = SystemTime::now() - Duration::from_secs(3600);
            fs::File::open(folder.path()).unwrap().set_modified(long_ago).unwrap();
            let watch = Watch::folder(folder.path(), || ());
            wait(&watch, files);
            let (began, [asked, through]) = (Instant::now(), looks(folder.path()));
            while looks(folder.path())[0] < asked + 3 {
                std::thread::sleep(Duration::from_millis(20));
            }
            // The first of the three may come at once, and after it a last look.
            assert!(began.elapsed() >= GLANCE * 2 - Duration::from_millis(100), "{files}: {:?}", began.elapsed());
            assert!(looks(folder.path())[1] <= through + 1, "{files}: looked through again");
        }
    }

    fn wait(watch: &Watch, wanted: usize) -> Vec<Found> {
        let mut found = Vec::new();
        for _ in 0..400 {
            found.extend(watch.take());
            if found.len() >= wanted {
                return found;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("only {found:?}");
    }

    #[test]
    fn what_is_there_what_comes_and_what_grows_is_found_once() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.ndjson"), "en\n").unwrap();
        fs::write(folder.path().join(".skjult.txt"), "x").unwrap();
        fs::write(folder.path().join("bilde.png"), "x").unwrap();
        let watch = Watch::folder(folder.path(), || ());
        let text = |source: &str, text: &str| Found::Text { source: source.to_owned(), text: text.to_owned() };
        assert_eq!(wait(&watch, 1), [text("a.ndjson", "en\n")]);
        fs::write(folder.path().join("b.txt"), "to").unwrap();
        assert_eq!(wait(&watch, 1), [text("b.txt", "to")]);
        let mut file = fs::OpenOptions::new().append(true).open(folder.path().join("a.ndjson")).unwrap();
        file.write_all(b"tre\n").unwrap();
        assert_eq!(wait(&watch, 1), [text("a.ndjson", "\ntre")]);
        fs::write(folder.path().join("c.txt"), [0xFF, 0xFE, 0x00]).unwrap();
        assert_eq!(wait(&watch, 1), [Found::NoText { source: "c.txt".to_owned() }]);
        fs::remove_dir_all(folder.path()).unwrap();
        assert_eq!(wait(&watch, 1), [Found::Gone]);
        fs::create_dir(folder.path()).unwrap();
        assert_eq!(wait(&watch, 1), [Found::Back]);
    }

    /// Another program holds it for a moment, or the network was away.
    #[test]
    fn what_could_not_be_read_is_told_once_and_read_later() {
        static TRIES: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir().unwrap();
        let long_ago = SystemTime::now() - Duration::from_secs(3600);
        let file = folder.path().join("a.ndjson");
        fs::write(&file, "en").unwrap();
        fs::File::open(&file).unwrap().set_modified(long_ago).unwrap();
        fs::File::open(folder.path()).unwrap().set_modified(long_ago).unwrap();
        let held = |path: &Path| match TRIES.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => Err(ErrorKind::PermissionDenied.into()),
            _ => files::read_to_string(path, MAX_BYTES),
        };
        let watch = Watch::reading(folder.path(), held, || ());
        let (source, text) = ("a.ndjson".to_owned(), "en".to_owned());
        assert_eq!(wait(&watch, 2), [Found::Unreadable { source: source.clone() }, Found::Text { source, text }]);
        assert_eq!(TRIES.load(Ordering::Relaxed), 3);
    }

    #[test]
    fn five_hundred_files_are_all_found() {
        let folder = tempfile::tempdir().unwrap();
        let watch = Watch::folder(folder.path(), || ());
        for number in 0..500 {
            fs::write(folder.path().join(format!("{number}.ndjson")), number.to_string()).unwrap();
        }
        assert_eq!(wait(&watch, 500).len(), 500);
    }
}
