//! A second start calls the window that is open, by a file beside the lock:
//! the window comes forward, and opens the file that was given. Nothing is
//! waited for while nobody calls. Where a person can have several desktops at
//! once, as over a remote connection to Linux, a window on another one is not
//! seen by who calls, and hears nothing.

use super::{regular, writing};
use notify::{Event, RecursiveMode, Watcher};
use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// The file, in the data folder.
pub const FILE_NAME: &str = "selvsyn.call";
/// Longer than any path.
const MOST_BYTES: u64 = 64 * 1024;
/// How long a call waits to be heard, and how often it looks.
const PATIENCE: Duration = Duration::from_secs(3);
const GLANCE: Duration = Duration::from_millis(50);
/// How often the window looks where the system tells of nothing.
const ROUND: Duration = Duration::from_secs(1);

/// What a second start asks of the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// The file that it was given.
    pub file: Option<PathBuf>,
    /// The course is to be projected.
    pub presents: bool,
}

/// A call as it is written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<PathBuf>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    presents: bool,
    /// Where whoever calls sits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    desktops: Vec<String>,
}

/// What a system calls the desktops of a person who can have several at once:
/// none on macOS, and none on Windows. There a person has one, which goes along
/// when they come to it over a remote connection; only what it is called, in
/// `SESSIONNAME`, changes from one program to the next.
fn names_of_desktops(system: &str) -> &'static [&'static str] {
    match system {
        "windows" | "macos" => &[],
        _ => &["WAYLAND_DISPLAY", "DISPLAY"],
    }
}

/// What this program's windows are shown on, by each name that it has; nothing
/// where a system has one desktop for each person.
fn desktops() -> Vec<String> {
    let named = |name: &&str| {
        let value = std::env::var(name).ok().filter(|value| !value.is_empty())?;
        // `:0` and its first screen, `:0.0`, are one.
        let value = value.strip_suffix(".0").unwrap_or(&value);
        Some(format!("{name}={value}"))
    };
    names_of_desktops(std::env::consts::OS).iter().filter_map(named).collect()
}

/// Whether both sit before the same desktop, as far as is known.
fn is_same(one: &[String], other: &[String]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|name| other.contains(name))
}

/// Calls the window that is open on a data folder; gives whether it heard,
/// which one on another desktop does not.
///
/// # Errors
/// What the system says where the call cannot be written.
pub fn call(folder: &Path, call: &Call) -> io::Result<bool> {
    call_for(folder, call, PATIENCE, desktops())
}

fn call_for(folder: &Path, call: &Call, patience: Duration, desktops: Vec<String>) -> io::Result<bool> {
    let path = folder.join(FILE_NAME);
    let file = call.file.as_deref().map(std::path::absolute).transpose()?;
    let call = Written { file, presents: call.presents, desktops };
    let began = Instant::now();
    // Somebody else's comes first.
    while path.is_file() && began.elapsed() < patience {
        std::thread::sleep(GLANCE);
    }
    writing::replace(&path, &serde_json::to_vec(&call)?)?;
    let began = Instant::now();
    while path.exists() {
        if began.elapsed() > patience {
            // Nobody is there any more who would take it away.
            let _ = fs::remove_file(&path);
            return Ok(false);
        }
        std::thread::sleep(GLANCE);
    }
    Ok(true)
}

/// Takes a call, where there is one that can be understood. One from another
/// desktop is left to whoever called, who hears of it.
fn take(folder: &Path, here: &[String]) -> Option<Call> {
    let path = folder.join(FILE_NAME);
    fs::symlink_metadata(&path).ok()?;
    let read = || {
        let file = regular::open_own(&path, OpenOptions::new().read(true))?;
        let mut bytes = Vec::new();
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        io::Result::Ok(bytes)
    };
    let bytes = read().ok().filter(|bytes| bytes.len() as u64 <= MOST_BYTES);
    let call: Option<Written> = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    if call.as_ref().is_some_and(|call| !is_same(&call.desktops, here)) {
        return None;
    }
    let is_gone = fs::remove_file(&path);
    let call = call.filter(|call| call.file.as_ref().is_none_or(|file| file.is_absolute()));
    if call.is_none() {
        log::warn!("a call that nobody understands was taken away: {:?}", is_gone.err().map(|error| error.kind()));
    }
    call.map(|Written { file, presents, .. }| Call { file, presents })
}

/// Whether somebody who called a moment ago waits to be heard.
fn is_waiting(folder: &Path) -> bool {
    let called = fs::symlink_metadata(folder.join(FILE_NAME)).and_then(|about| about.modified());
    called.is_ok_and(|called| called.elapsed().is_ok_and(|ago| ago < PATIENCE))
}

/// Hears calls until it is dropped.
pub struct Calls {
    heard: Receiver<Call>,
    // Its end is what stops the thread.
    _alive: Sender<()>,
    _watcher: Option<notify::RecommendedWatcher>,
}

impl Calls {
    /// Begins to listen; `wake` is called when somebody calls. Whoever called
    /// while the window was opening is heard; what a program left behind that
    /// was killed is no call.
    pub fn to(folder: &Path, wake: impl Fn() + Send + 'static) -> Self {
        Self::on(folder, desktops(), wake)
    }

    fn on(folder: &Path, here: Vec<String>, wake: impl Fn() + Send + 'static) -> Self {
        if !is_waiting(folder) {
            let _ = fs::remove_file(folder.join(FILE_NAME));
        }
        let (alive, happened) = channel();
        let (tell, heard) = channel();
        let (told, told_at_first) = (alive.clone(), alive.clone());
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let is_call =
                |event: &Event| event.paths.iter().any(|path| path.file_name().is_some_and(|name| name == FILE_NAME));
            if event.as_ref().map_or(true, |event| !event.kind.is_access() && is_call(event)) {
                // The thread may have ended.
                let _ = told.send(());
            }
        });
        let watcher = watcher.and_then(|mut watcher| {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
            Ok(watcher)
        });
        let looks = watcher.is_err();
        let folder = folder.to_owned();
        // Whoever waits already is heard at once.
        let _ = told_at_first.send(());
        let work = move || loop {
            let happened = if looks { happened.recv_timeout(ROUND) } else { happened.recv().map_err(Into::into) };
            if happened == Err(RecvTimeoutError::Disconnected) {
                return;
            }
            if let Some(call) = take(&folder, &here) {
                if tell.send(call).is_err() {
                    return;
                }
                wake();
            }
        };
        if let Err(error) = std::thread::Builder::new().name("calls".to_owned()).spawn(work) {
            log::error!("no thread to hear calls in: {error}");
        }
        Self { heard, _alive: alive, _watcher: watcher.ok() }
    }

    /// What was asked for since the last time, in its order.
    pub fn take(&self) -> impl Iterator<Item = Call> {
        self.heard.try_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(400);

    fn heard(calls: &Calls) -> Call {
        let began = Instant::now();
        loop {
            if let Some(call) = calls.take().next() {
                return call;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "nobody called");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn a_call_is_heard_once_and_one_to_nobody_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let bare = Call::default();
        assert!(!call_for(folder.path(), &bare, SHORT, Vec::new()).unwrap());
        assert!(!folder.path().join(FILE_NAME).exists());
        fs::write(folder.path().join(FILE_NAME), "{}").unwrap();
        let long_ago = std::time::SystemTime::now() - Duration::from_secs(60);
        fs::File::options().write(true).open(folder.path().join(FILE_NAME)).unwrap().set_modified(long_ago).unwrap();
        let calls = Calls::to(folder.path(), || {});
        assert!(!folder.path().join(FILE_NAME).exists(), "what is left of a dead program is no call");
        let file = Call { file: Some(folder.path().join("arkiv.json")), presents: false };
        let course = Call { file: None, presents: true };
        for asked in [&file, &course, &bare] {
            assert!(call(folder.path(), asked).unwrap());
        }
        assert_eq!([heard(&calls), heard(&calls), heard(&calls)], [file, course, bare], "none is lost");
        assert_eq!(calls.take().next(), None);
    }

    #[test]
    fn whoever_calls_while_the_window_opens_is_heard() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let caller = std::thread::spawn(move || call(&path, &Call::default()).unwrap());
        while !folder.path().join(FILE_NAME).exists() {
            std::thread::sleep(Duration::from_millis(2));
        }
        let calls = Calls::to(folder.path(), || {});
        assert_eq!(heard(&calls), Call::default());
        assert!(caller.join().unwrap());
    }

    /// Whoever sits elsewhere would wait for a window that comes forward where
    /// nobody sees it.
    #[test]
    fn a_window_on_another_desktop_hears_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let calls = Calls::on(folder.path(), named(&["WAYLAND_DISPLAY=wayland-0", "DISPLAY=:0"]), || {});
        for (from, is_heard) in [
            (&["DISPLAY=:11"] as &[&str], false),
            (&["DISPLAY=:0"], true),
            (&["WAYLAND_DISPLAY=wayland-1", "DISPLAY=:1"], false),
            (&["WAYLAND_DISPLAY=wayland-0", "DISPLAY=:7"], true),
            (&[], true),
        ] {
            let patience = if is_heard { Duration::from_secs(20) } else { SHORT };
            let answered = call_for(folder.path(), &Call::default(), patience, named(from)).unwrap();
            assert_eq!(answered, is_heard, "{from:?}");
            if is_heard {
                heard(&calls);
            }
            assert_eq!(calls.take().next(), None, "{from:?}");
            assert!(!folder.path().join(FILE_NAME).exists());
        }
    }

    /// The window that was opened at the desk is there over a remote
    /// connection, and hears.
    #[test]
    fn a_person_has_one_desktop_on_windows_and_on_macos() {
        let count = |system| names_of_desktops(system).len();
        assert_eq!(["windows", "macos", "linux", "freebsd"].map(count), [0, 0, 2, 2]);
    }

    #[test]
    fn what_is_no_call_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        let long = format!("{{\"file\":\"/{}\"}}", "a".repeat(70_000));
        for odd in ["", "null", "{\"file\":\"relative\"}", "{\"run\":\"rm\"}", "[1", "\u{0}", long.as_str()] {
            fs::write(&path, odd).unwrap();
            assert_eq!(take(folder.path(), &[]), None, "{odd:.20}");
            assert!(!path.exists());
        }
        #[cfg(unix)]
        {
            let secret = folder.path().join("secret");
            fs::write(&secret, "{}").unwrap();
            std::os::unix::fs::symlink(&secret, &path).unwrap();
            assert_eq!(take(folder.path(), &[]), None, "a link is not followed");
            assert!(secret.exists() && fs::symlink_metadata(&path).is_err());
        }
        fs::create_dir(&path).unwrap();
        assert_eq!(take(folder.path(), &[]), None);
        assert!(call_for(folder.path(), &Call::default(), SHORT, Vec::new()).is_err(), "a folder lies in its place");
    }
}
