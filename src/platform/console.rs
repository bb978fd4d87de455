//! The console that a command was started from.
//!
//! On Windows the program belongs to the window subsystem, so that no console
//! flashes up behind the window. Such a program is born without a console; a
//! command borrows that of whoever started it. Elsewhere there is nothing to do.

#[cfg(not(windows))]
/// Lets what is printed reach the console that started the program.
pub fn borrow() {}

#[cfg(not(windows))]
/// Gives the console back, so that closing it does not close the window.
pub fn give_back() {}

#[cfg(windows)]
pub use attached::{borrow, give_back};

#[cfg(windows)]
#[allow(unsafe_code, reason = "the standard library cannot attach a console, and no kept crate does it safely")]
mod attached {
    use windows_sys::Win32::Storage::FileSystem::{FILE_TYPE_DISK, FILE_TYPE_PIPE, GetFileType};
    use windows_sys::Win32::System::Console::{
        ATTACH_PARENT_PROCESS, AttachConsole, FreeConsole, GetStdHandle, STD_ERROR_HANDLE, STD_INPUT_HANDLE,
        STD_OUTPUT_HANDLE, SetStdHandle,
    };

    /// Lets what is printed reach the console that started the program. What
    /// was led to a file or a pipe stays led there.
    pub fn borrow() {
        // SAFETY: these calls take and give handles of this process, and no
        // memory; each of them answers an unknown handle with an error. Nothing
        // else runs yet that could print meanwhile.
        unsafe {
            let streams = [STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE];
            let before = streams.map(|stream| (stream, GetStdHandle(stream)));
            // Fails where there is none, as when the program is started from
            // the Start menu: then nobody waits for words either.
            if AttachConsole(ATTACH_PARENT_PROCESS) == 0 {
                return;
            }
            for (stream, handle) in before {
                if [FILE_TYPE_DISK, FILE_TYPE_PIPE].contains(&GetFileType(handle)) {
                    SetStdHandle(stream, handle);
                }
            }
        }
    }

    /// Gives the console back, so that closing it, or Ctrl+C in it, does not
    /// close the window.
    pub fn give_back() {
        // SAFETY: takes nothing; where there is no console it does nothing.
        unsafe { FreeConsole() };
    }
}
