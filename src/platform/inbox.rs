//! A folder that participants put files into, with the folders in it. The
//! system says when something happens; on network shares it does not, so that
//! the folders are also glanced at once a second, and all of it is looked
//! through now and then. Everything is read here, beside the window, however
//! slow the disk is.

use super::files;
use notify::{Event, RecursiveMode, Watcher};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

/// How often the folders are asked where nothing is said.
const GLANCE: Duration = Duration::from_secs(1);
/// How often all of it is looked through where they say nothing either.
const ROUND: Duration = Duration::from_secs(15);
/// A file that has not changed for this long is whole.
const SETTLED: Duration = Duration::from_millis(250);

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// What was read of a file that is new or has changed.
    Read(T),
    /// Which files lie there now, where that has changed. A folder that cannot
    /// be listed says nothing of the kind.
    Listed(BTreeSet<PathBuf>),
    /// The folder cannot be reached.
    Gone,
    /// It can be reached again.
    Back,
}

/// What comes of reading a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading<T> {
    /// All there is to be had of it.
    Done(T),
    /// It cannot be read now: that is told once, and it is tried again.
    Later(T),
}

/// Watches until it is dropped.
pub struct Inbox<T> {
    found: Receiver<Found<T>>,
    says: Sender<Said>,
}

enum Said {
    Change,
    Enough,
}

impl<T: Send + 'static> Inbox<T> {
    /// Begins; everything that is there already is found as well. `list` gives
    /// the files that may hold something, in the order they are read in;
    /// `wake` is called when there is something to take.
    pub fn watch(
        folder: &Path,
        list: fn(&Path) -> std::io::Result<Vec<PathBuf>>,
        read: impl Fn(&Path) -> Reading<T> + Send + 'static,
        wake: impl Fn() + Send + 'static,
    ) -> Self {
        let (says, happened) = channel();
        let (tell, found) = channel();
        let (events, nobody) = (says.clone(), tell.clone());
        let folder = folder.to_owned();
        let work = move || {
            // Asked for here: a folder on a network may take its time.
            let _watcher = listen(&folder, events);
            let mut look = Look { folder, list, files: HashMap::new(), listed: None, is_gone: false, rest: None };
            let mut wait = Duration::ZERO;
            loop {
                match happened.recv_timeout(wait) {
                    Ok(Said::Enough) | Err(RecvTimeoutError::Disconnected) => return,
                    Ok(Said::Change) if happened.try_iter().any(|said| matches!(said, Said::Enough)) => return,
                    Ok(Said::Change) => {}
                    Err(RecvTimeoutError::Timeout) if look.is_at_rest() => continue,
                    Err(RecvTimeoutError::Timeout) => {}
                }
                let mut has_found = false;
                let is_over = |found| {
                    has_found = true;
                    tell.send(found).is_err() || happened.try_iter().any(|said| matches!(said, Said::Enough))
                };
                let Some(is_settled) = look.through(&read, is_over) else { return };
                if has_found {
                    wake();
                }
                wait = if is_settled { GLANCE } else { SETTLED };
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
    pub fn take(&self) -> Vec<Found<T>> {
        self.found.try_iter().collect()
    }
}

impl<T> Drop for Inbox<T> {
    fn drop(&mut self) {
        // The thread may have ended.
        let _ = self.says.send(Said::Enough);
    }
}

/// Lets the system say when something happens, as long as what is given is
/// kept.
fn listen(folder: &Path, events: Sender<Said>) -> Option<notify::RecommendedWatcher> {
    let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // To read a folder is an event as well: whoever answered it would wake
        // themselves.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            let _ = events.send(Said::Change);
        }
    });
    let watcher = watcher.and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    watcher.inspect_err(|error| log::warn!("the folder is only looked through now and then: {:?}", error.kind)).ok()
}

struct Look {
    folder: PathBuf,
    list: fn(&Path) -> std::io::Result<Vec<PathBuf>>,
    files: HashMap<PathBuf, File>,
    listed: Option<BTreeSet<PathBuf>>,
    is_gone: bool,
    /// When all of it was looked through, and when each folder had been changed
    /// then.
    rest: Option<(Instant, Vec<(PathBuf, SystemTime)>)>,
}

/// A file as it was when it was last looked at.
struct File {
    state: (u64, Option<SystemTime>),
    since: Instant,
    is_read: bool,
    is_told: bool,
}

impl Look {
    /// Whether nothing has come or gone since all of it was looked through.
    fn is_at_rest(&self) -> bool {
        self.rest.as_ref().is_some_and(|(looked, folders)| {
            looked.elapsed() < ROUND && folders.iter().all(|(folder, changed)| files::written(folder) == Some(*changed))
        })
    }

    /// Looks it through once; whether everything has settled. `None` where
    /// nobody listens any more.
    fn through<T>(
        &mut self,
        read: &impl Fn(&Path) -> Reading<T>,
        mut is_over: impl FnMut(Found<T>) -> bool,
    ) -> Option<bool> {
        // Before it is listed: what is laid there meanwhile changes them again.
        let (began, folders) = (Instant::now(), self.folders());
        self.rest = None;
        let Ok(paths) = (self.list)(&self.folder) else {
            let is_new = !std::mem::replace(&mut self.is_gone, true);
            return (!is_new || !is_over(Found::Gone)).then_some(true);
        };
        if std::mem::take(&mut self.is_gone) && is_over(Found::Back) {
            return None;
        }
        let (mut is_settled, mut has_unread) = (true, false);
        for path in &paths {
            let Ok(about) = fs::metadata(path) else { continue };
            let state = (about.len(), about.modified().ok());
            let unseen = || File { state: (0, None), since: Instant::now(), is_read: false, is_told: false };
            let file = self.files.entry(path.clone()).or_insert_with(unseen);
            if file.state != state {
                *file = File { state, is_told: file.is_told, ..unseen() };
            }
            if file.is_read {
                continue;
            }
            // What was written long ago is whole.
            let is_old = state.1.and_then(|written| written.elapsed().ok()).is_some_and(|ago| ago > SETTLED * 4);
            if file.since.elapsed() < SETTLED && !is_old {
                is_settled = false;
                continue;
            }
            let found = match read(path) {
                Reading::Done(found) => {
                    (file.is_read, file.is_told) = (true, false);
                    Some(found)
                }
                // Gone since it was listed: there is nothing to tell of.
                Reading::Later(_) if !files::exists(path) => {
                    has_unread = true;
                    None
                }
                Reading::Later(found) => {
                    has_unread = true;
                    (!std::mem::replace(&mut file.is_told, true)).then_some(found)
                }
            };
            if found.is_some_and(|found| is_over(Found::Read(found))) {
                return None;
            }
        }
        let listed: BTreeSet<PathBuf> = paths.into_iter().collect();
        self.files.retain(|path, _| listed.contains(path));
        if self.listed.as_ref() != Some(&listed) {
            self.listed = Some(listed.clone());
            if is_over(Found::Listed(listed)) {
                return None;
            }
        }
        let is_same = folders.iter().map(|(folder, _)| folder.as_path()).eq(self.folder_paths());
        if is_settled && !has_unread && is_same {
            self.rest = Some((began, folders));
        }
        Some(is_settled)
    }

    /// The folders that files lie in.
    fn folder_paths(&self) -> BTreeSet<&Path> {
        let mut folders: BTreeSet<&Path> = self.files.keys().filter_map(|path| path.parent()).collect();
        folders.insert(&self.folder);
        folders
    }

    /// The same, and when each was changed.
    fn folders(&self) -> Vec<(PathBuf, SystemTime)> {
        let changed = |folder: &Path| Some((folder.to_owned(), files::written(folder)?));
        self.folder_paths().into_iter().filter_map(changed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;
    use std::sync::atomic::{AtomicU32, Ordering};

    fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
        files::list_below(folder, &["txt"], 3, 10_000)
    }

    fn read(path: &Path) -> Reading<String> {
        fs::read_to_string(path).map_or_else(|_| Reading::Later("ulest".to_owned()), Reading::Done)
    }

    /// What is told until this is.
    fn until(inbox: &Inbox<String>, mut is_it: impl FnMut(&Found<String>) -> bool) -> Vec<Found<String>> {
        let mut told = Vec::new();
        let began = Instant::now();
        while !told.iter().any(&mut is_it) {
            assert!(began.elapsed() < Duration::from_secs(60), "{told:?}");
            told.extend(inbox.take());
            std::thread::sleep(Duration::from_millis(5));
        }
        told
    }

    #[test]
    fn what_comes_and_what_goes_is_found_once_in_every_folder() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inni");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("a.txt"), "a").unwrap();
        fs::write(inner.join("b.txt"), "b").unwrap();
        let inbox = Inbox::watch(folder.path(), list, read, || ());
        let listed =
            |names: &[&str]| Found::Listed(names.iter().map(|name| folder.path().join(name)).collect::<BTreeSet<_>>());
        let both = listed(&["a.txt", "inni/b.txt"]);
        let mut told = until(&inbox, |found| *found == both);
        while told.iter().filter(|found| matches!(found, Found::Read(_))).count() < 2 {
            told.extend(until(&inbox, |found| matches!(found, Found::Read(_))));
        }
        fs::remove_file(inner.join("b.txt")).unwrap();
        let one = listed(&["a.txt"]);
        let told = until(&inbox, |found| *found == one);
        assert!(!told.iter().any(|found| matches!(found, Found::Read(_))), "{told:?}");
        // A folder that goes away lists nothing, and empties nothing.
        let away = folder.path().with_extension("borte");
        fs::rename(folder.path(), &away).unwrap();
        assert_eq!(until(&inbox, |found| *found == Found::Gone), [Found::Gone]);
        fs::rename(&away, folder.path()).unwrap();
        assert_eq!(until(&inbox, |found| *found == Found::Back), [Found::Back]);
    }

    /// On a share nobody says that something has come, and to look it through
    /// takes long.
    #[test]
    fn what_comes_while_it_is_looked_through_is_not_missed() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.txt"), "a").unwrap();
        std::thread::sleep(SETTLED * 5);
        let here = folder.path().to_owned();
        let mut look =
            Look { folder: here.clone(), list, files: HashMap::new(), listed: None, is_gone: false, rest: None };
        let lays = |path: &Path| {
            fs::write(here.join("b.txt"), "b").unwrap();
            read(path)
        };
        assert_eq!(look.through(&lays, |_| false), Some(true));
        assert!(!look.is_at_rest(), "the other one has come");
        std::thread::sleep(SETTLED * 5);
        assert_eq!(look.through(&read, |_| false), Some(true));
        assert!(look.is_at_rest(), "nothing more has");
    }

    #[test]
    fn what_goes_while_it_is_read_is_not_told_as_unreadable() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["a.txt", "b.txt"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        std::thread::sleep(SETTLED * 5);
        let mut look = Look {
            folder: folder.path().to_owned(),
            list,
            files: HashMap::new(),
            listed: None,
            is_gone: false,
            rest: None,
        };
        let takes_away = |path: &Path| {
            fs::remove_file(path).unwrap();
            read(path)
        };
        let mut told = 0;
        look.through(&takes_away, |found| {
            told += usize::from(matches!(found, Found::Read(_)));
            false
        });
        assert_eq!(told, 0);
    }

    /// Another program holds it for a while.
    #[test]
    fn what_cannot_be_read_is_told_once_and_read_later() {
        static TRIES: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.txt"), "a").unwrap();
        let held = |path: &Path| match TRIES.fetch_add(1, Ordering::Relaxed) {
            0 | 1 => Reading::Later("ulest".to_owned()),
            _ => read(path),
        };
        let inbox = Inbox::watch(folder.path(), list, held, || ());
        let told = until(&inbox, |found| *found == Found::Read("a".to_owned()));
        let unread = told.iter().filter(|found| **found == Found::Read("ulest".to_owned())).count();
        assert_eq!(unread, 1, "{told:?}");
    }
}
