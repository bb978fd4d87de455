//! The system's own file dialogs. They run beside the window and never block
//! it; the answer arrives in a channel.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A dialog that answers «nothing» sooner than a person can cancel it is not
/// there at all (no portal, no zenity).
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
        let answer = match pollster::block_on(future) {
            Some(handles) => FileAnswer::Chosen(handles.iter().map(|handle| handle.path().to_owned()).collect()),
            None if opened.elapsed() < TOO_FAST_FOR_A_PERSON => FileAnswer::Unavailable,
            None => FileAnswer::Cancelled,
        };
        // A closed window no longer listens, and that is fine.
        let _ = sender.send(answer);
        wake();
    });
    if let Err(error) = spawned {
        log::error!("no thread for a file dialog: {error}");
    }
    receiver
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
