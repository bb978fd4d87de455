//! The system's own file dialogs. They run beside the window and never block
//! it; the answer arrives in a channel.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A dialog that answers «nothing» sooner than a person can cancel it did not
/// open, whatever the system says of it.
const TOO_FAST_FOR_A_PERSON: Duration = Duration::from_millis(400);

/// What a dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRequest {
    /// Its title, in the person's language.
    pub title: String,
    /// Where it begins.
    pub folder: Option<PathBuf>,
    /// What is picked.
    pub pick: Pick,
    /// Endings that fit, without the full stop.
    pub extensions: Vec<String>,
}

/// What a dialog lets a person pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// A name to save under, with this one suggested.
    SaveAs(String),
    /// A file to open.
    File,
    /// One or more files to open.
    Files,
    /// A folder.
    Folder,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAnswer {
    /// One or more files, or a folder, were chosen.
    Chosen(Vec<PathBuf>),
    /// The person changed their mind.
    Cancelled,
    /// The system has no dialog; a path can be typed instead.
    Unavailable,
}

/// Opens a dialog; `wake` is called when the answer is in the channel. Must
/// be called on the window's thread.
pub fn ask(request: &FileRequest, wake: impl FnOnce() + Send + 'static) -> Receiver<FileAnswer> {
    let (sender, receiver) = channel();
    let mut dialog = rfd::AsyncFileDialog::new().set_title(&request.title);
    if let Some(folder) = &request.folder {
        dialog = dialog.set_directory(folder);
    }
    let extensions: Vec<&str> = request.extensions.iter().map(String::as_str).collect();
    for extension in &extensions {
        dialog = dialog.add_filter(*extension, &[*extension]);
    }
    let opened = Instant::now();
    type Handles = Vec<rfd::FileHandle>;
    let future: std::pin::Pin<Box<dyn Future<Output = Option<Handles>> + Send>> = match &request.pick {
        Pick::SaveAs(name) => {
            let future = dialog.set_file_name(name).save_file();
            Box::pin(async move { future.await.map(|handle| vec![handle]) })
        }
        Pick::File => {
            let future = dialog.pick_file();
            Box::pin(async move { future.await.map(|handle| vec![handle]) })
        }
        Pick::Files => Box::pin(dialog.pick_files()),
        Pick::Folder => {
            let future = dialog.pick_folder();
            Box::pin(async move { future.await.map(|handle| vec![handle]) })
        }
    };
    let spawned = std::thread::Builder::new().name("file dialog".to_owned()).spawn(move || {
        let chosen = pollster::block_on(future);
        let chosen = chosen.map(|handles| handles.iter().map(|handle| handle.path().to_owned()).collect());
        let answer = answer(chosen, opened.elapsed(), there::is_there);
        // A closed window no longer listens, and that is fine.
        let _ = sender.send(answer);
        wake();
    });
    if let Err(error) = spawned {
        log::error!("no thread for a file dialog: {error}");
    }
    receiver
}

/// What came of a dialog after so long. One that was not there has nothing
/// either, and takes its time where the machine is busy: then it is asked.
fn answer(chosen: Option<Vec<PathBuf>>, after: Duration, is_there: impl FnOnce() -> bool) -> FileAnswer {
    match chosen {
        Some(paths) => FileAnswer::Chosen(paths),
        None if after < TOO_FAST_FOR_A_PERSON || !is_there() => FileAnswer::Unavailable,
        None => FileAnswer::Cancelled,
    }
}

/// Tells something in a message box of the system's, and waits until it has
/// been read; where the system has none, nothing comes.
pub fn tell(title: &str, text: &str) {
    rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error).set_title(title).set_description(text).show();
}

/// The folder of a chosen file, to begin in next time.
pub fn folder_of(path: &Path) -> Option<PathBuf> {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).map(Path::to_owned)
}

/// Whether the system has a file dialog: the desktop's portal, asked over a
/// local socket, or the program that stands in for it.
#[cfg(target_os = "linux")]
mod there {
    use std::ffi::OsStr;
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::OwnedValue;

    const BUS: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
    const STANDS_IN: &str = "zenity";

    pub fn is_there() -> bool {
        has_chooser().is_ok() || std::env::var_os("PATH").is_some_and(|path| stands_in(&path))
    }

    /// A portal is there without a chooser as well, where nothing draws one.
    fn has_chooser() -> zbus::Result<OwnedValue> {
        let connection = Connection::session()?;
        let portal = Proxy::new(&connection, BUS, PATH, "org.freedesktop.DBus.Properties")?;
        portal.call("Get", &(CHOOSER, "version"))
    }

    pub fn stands_in(path: &OsStr) -> bool {
        std::env::split_paths(path).any(|folder| folder.join(STANDS_IN).is_file())
    }
}

/// Elsewhere it is a part of the system.
#[cfg(not(target_os = "linux"))]
mod there {
    pub fn is_there() -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On a busy machine a dialog that is not there takes its time to say so,
    /// and is no person who changed their mind.
    #[test]
    fn a_missing_dialog_is_told_from_a_cancelled_one_however_long_it_took() {
        let (soon, late) = (Duration::from_millis(20), Duration::from_secs(3));
        assert_eq!(answer(None, late, || false), FileAnswer::Unavailable);
        assert_eq!(answer(None, soon, || false), FileAnswer::Unavailable);
        assert_eq!(answer(None, soon, || true), FileAnswer::Unavailable);
        assert_eq!(answer(None, late, || true), FileAnswer::Cancelled);
        let chosen = vec![PathBuf::from("/tmp/plan.ics")];
        assert_eq!(answer(Some(chosen.clone()), soon, || false), FileAnswer::Chosen(chosen));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_program_that_stands_in_is_found_where_programs_are() {
        let (empty, full) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(full.path().join("zenity"), "").unwrap();
        let path = |folders: &[&Path]| std::env::join_paths(folders).unwrap();
        assert!(!there::stands_in(&path(&[empty.path()])));
        assert!(there::stands_in(&path(&[empty.path(), full.path()])));
    }
}
