//! Shows a file that was written, in the program that the system has for it or
//! in its folder. It goes by the desktop alone: no network.

use std::io;
use std::path::Path;
#[cfg(not(windows))]
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

/// How a file is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Opened by the program that the system has for it.
    Opened,
    /// Pointed at in its folder.
    InFolder,
}

/// Asks the system; `wake` is called when it has answered. It may take as long
/// as the other program is open, so nobody waits for it.
pub fn show(path: &Path, how: Show, wake: Box<dyn FnOnce() + Send>) -> Receiver<io::Result<()>> {
    let (sender, receiver) = channel();
    let path = path.to_owned();
    let spawned = std::thread::Builder::new().name("show a file".to_owned()).spawn(move || {
        let shown = shown(&path, how);
        if let Err(error) = &shown {
            log::warn!("the system did not show a file: {}", error.kind());
        }
        // A closed window no longer listens, and that is fine.
        let _ = sender.send(shown);
        wake();
    });
    if let Err(error) = spawned {
        log::error!("no thread to show a file: {error}");
    }
    receiver
}

fn shown(path: &Path, how: Show) -> io::Result<()> {
    // What was moved meanwhile is told as that, whatever the system would say.
    std::fs::metadata(path)?;
    let shown = match how {
        Show::Opened => open::that(path),
        Show::InFolder => in_folder(path),
    };
    // It is there: what was not found is a program for it.
    shown.map_err(|error| if error.kind() == io::ErrorKind::NotFound { io::ErrorKind::Other.into() } else { error })
}

/// The folder alone, where the system cannot point at a file.
#[cfg(not(any(windows, target_os = "macos")))]
fn in_folder(path: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    match pointed_at(path) {
        Ok(()) => return Ok(()),
        Err(error) => log::info!("no file manager points at files: {error}"),
    }
    open::that(folder_of(path))
}

/// Explorer says that it failed also where it did not.
#[cfg(windows)]
fn in_folder(path: &Path) -> io::Result<()> {
    use std::os::windows::process::CommandExt;
    let mut selected = std::ffi::OsString::from("/select,\"");
    selected.push(path);
    selected.push("\"");
    std::process::Command::new("explorer.exe").raw_arg(selected).spawn().map(drop)
}

#[cfg(target_os = "macos")]
fn in_folder(path: &Path) -> io::Result<()> {
    let status = std::process::Command::new("/usr/bin/open").arg("-R").arg(path).status()?;
    if status.success() { Ok(()) } else { open::that(folder_of(path)) }
}

#[cfg(not(windows))]
fn folder_of(path: &Path) -> PathBuf {
    super::writing::folder_of(path).to_owned()
}

/// By what file managers have in common (freedesktop.org, «File Manager
/// D-Bus Interface»), over a local socket.
#[cfg(target_os = "linux")]
fn pointed_at(path: &Path) -> zbus::Result<()> {
    const MANAGER: &str = "org.freedesktop.FileManager1";
    let connection = zbus::blocking::Connection::session()?;
    let manager = zbus::blocking::Proxy::new(&connection, MANAGER, "/org/freedesktop/FileManager1", MANAGER)?;
    manager.call("ShowItems", &([address(path)].as_slice(), ""))
}

/// A path as a file manager is told it.
#[cfg(target_os = "linux")]
fn address(path: &Path) -> String {
    use std::os::unix::ffi::OsStrExt;
    let mut address = "file://".to_owned();
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(byte) {
            address.push(char::from(*byte));
        } else {
            address += &format!("%{byte:02X}");
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_path_is_told_byte_by_byte() {
        assert_eq!(address(Path::new("/tmp/Før kurset #1.pdf")), "file:///tmp/F%C3%B8r%20kurset%20%231.pdf");
    }

    #[test]
    fn what_is_gone_is_told_as_gone() {
        let folder = tempfile::tempdir().unwrap();
        for how in [Show::Opened, Show::InFolder] {
            let shown = show(&folder.path().join("borte.pdf"), how, Box::new(|| {})).recv().unwrap();
            assert_eq!(shown.unwrap_err().kind(), io::ErrorKind::NotFound);
        }
    }
}
