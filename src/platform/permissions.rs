//! Who can read a file or a folder: what the program makes is its owner's
//! alone.
//!
//! On Linux and macOS the mode of each file and folder says so. On Windows the
//! folder that the program makes has a list of rights (DACL), which takes
//! nothing from the folder around it and is handed down to everything inside:
//! the person, and the system and the administrators of the machine, who get
//! at everything there as `root` does elsewhere. In a folder that was there
//! before, its rights hold, as one expects on Windows; so a memory stick can
//! be taken to another machine, where the same person has another number.

#[cfg(windows)]
pub use lists::{is_private, is_shut, keep_private, make_file, make_folder, make_folder_inside, share};
#[cfg(unix)]
pub use modes::{is_private, is_shut, keep_private, make_file, make_folder, make_folder_inside, share};

#[cfg(unix)]
mod modes {
    use crate::platform::regular;
    use std::fs::{DirBuilder, File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    use std::path::Path;

    /// Makes a folder that only its owner can read, where it is missing, and
    /// those around it that are missing.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_folder(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    /// As [`make_folder`], for a folder inside one that that makes.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_folder_inside(path: &Path) -> io::Result<()> {
        make_folder(path)
    }

    /// Opens a file for writing that only its owner can read, and makes it
    /// where it is missing; what is in it stays. What is no file is refused.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_file(path: &Path) -> io::Result<File> {
        regular::open_own(path, OpenOptions::new().create(true).truncate(false).write(true).mode(0o600))
    }

    /// Takes rights from everybody else also where the file was there before,
    /// for example copied back by hand.
    ///
    /// # Errors
    /// What the system says, for example that the file is somebody else's.
    pub fn keep_private(path: &Path) -> io::Result<()> {
        if std::fs::metadata(path)?.permissions().mode() & 0o077 == 0 {
            return Ok(());
        }
        std::fs::set_permissions(path, Permissions::from_mode(0o600))
    }

    /// Lets everybody read a file whom its folder lets in, whatever the person
    /// keeps to themselves otherwise (`umask`). A disk that knows no rights
    /// has nothing to change.
    pub fn share(file: &File) {
        const READ_BY_ALL: u32 = 0o044;
        let changed = file.metadata().map(|about| about.permissions().mode() & 0o777).and_then(|mode| {
            if mode & READ_BY_ALL == READ_BY_ALL {
                return Ok(());
            }
            file.set_permissions(Permissions::from_mode(mode | READ_BY_ALL))
        });
        if let Err(error) = changed {
            log::warn!("a file could not be shared: {}", error.kind());
        }
    }

    /// Whether only its owner can read it; `None` where it cannot be told.
    pub fn is_private(path: &Path) -> Option<bool> {
        std::fs::symlink_metadata(path).ok().map(|about| about.permissions().mode() & 0o077 == 0)
    }

    /// Whether nobody else gets at anything in a folder, whatever rights that
    /// has itself.
    pub fn is_shut(folder: &Path) -> bool {
        is_private(folder) == Some(true)
    }
}

#[cfg(windows)]
#[allow(unsafe_code, reason = "the standard library sets no rights on Windows, and no kept crate does it safely")]
mod lists {
    use super::{alone, names_nobody_else};
    use crate::platform::regular;
    use std::ffi::c_void;
    use std::fs::{File, OpenOptions};
    use std::io;
    use std::os::windows::ffi::OsStrExt;
    use std::os::windows::fs::OpenOptionsExt;
    use std::os::windows::io::{AsRawHandle, FromRawHandle, OwnedHandle};
    use std::path::Path;
    use std::ptr::null_mut;
    use windows_sys::Win32::Foundation::{ERROR_SUCCESS, LocalFree};
    use windows_sys::Win32::Security::Authorization::{
        ConvertSecurityDescriptorToStringSecurityDescriptorW, ConvertSidToStringSidW,
        ConvertStringSecurityDescriptorToSecurityDescriptorW, GetSecurityInfo, SDDL_REVISION_1, SE_FILE_OBJECT,
    };
    use windows_sys::Win32::Security::{
        DACL_SECURITY_INFORMATION, GetTokenInformation, SECURITY_ATTRIBUTES, TOKEN_QUERY, TOKEN_USER, TokenUser,
    };
    use windows_sys::Win32::Storage::FileSystem::{CreateDirectoryW, FILE_FLAG_BACKUP_SEMANTICS, READ_CONTROL};
    use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

    /// Makes a folder that only its owner can read, where it is missing, and
    /// those around it that are missing.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_folder(path: &Path) -> io::Result<()> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        path.parent().map_or(Ok(()), make_folder)?;
        match make_with_list(path) {
            // Somebody else was faster.
            Err(_) if path.is_dir() => Ok(()),
            // A disk or a name that takes no list; what is wrong otherwise is
            // said again.
            Err(_) => std::fs::create_dir(path),
            Ok(()) => Ok(()),
        }
    }

    /// Makes a folder inside one that [`make_folder`] makes, where either is
    /// missing; it has the rights that are handed down to it.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_folder_inside(path: &Path) -> io::Result<()> {
        path.parent().map_or(Ok(()), make_folder)?;
        match std::fs::create_dir(path) {
            Err(_) if path.is_dir() => Ok(()),
            made => made,
        }
    }

    /// Opens a file for writing, and makes it where it is missing, with the
    /// rights that its folder hands down; what is in it stays.
    ///
    /// # Errors
    /// What the system says.
    pub fn make_file(path: &Path) -> io::Result<File> {
        regular::open_own(path, OpenOptions::new().create(true).truncate(false).write(true))
    }

    /// On this system a file keeps the rights it has: its list does not say
    /// whose history it is, and striking the wrong name would lock them out.
    ///
    /// # Errors
    /// None.
    pub fn keep_private(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Whether only this person, and whoever runs the machine, can read it;
    /// `None` where it cannot be told.
    pub fn is_private(path: &Path) -> Option<bool> {
        Some(names_nobody_else(&list_of(path).ok()?, &own_number().ok()?))
    }

    /// On this system the folder says who gets at a file.
    pub fn share(_file: &File) {}

    /// Never: on this system everybody may pass through a folder to a file
    /// whose name they know.
    pub fn is_shut(_folder: &Path) -> bool {
        false
    }

    /// What Windows has reserved and wants back.
    struct Reserved(*mut c_void);

    impl Drop for Reserved {
        fn drop(&mut self) {
            // SAFETY: comes from a call that says it is to be given back so.
            unsafe { LocalFree(self.0) };
        }
    }

    /// Whether a call that answers with 0 when it fails went well.
    fn done(answer: i32) -> io::Result<()> {
        if answer == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
    }

    /// Text as Windows takes it.
    fn wide(text: impl Iterator<Item = u16>) -> Vec<u16> {
        text.chain([0]).collect()
    }

    /// Takes over a text that Windows has made.
    ///
    /// # Safety
    /// It must end in a zero, come from a call that wants it back by
    /// `LocalFree`, and be used by nobody else.
    unsafe fn take_text(text: *mut u16) -> String {
        let reserved = Reserved(text.cast());
        let mut units = Vec::new();
        let mut next = text;
        // SAFETY: nothing behind the zero is read.
        unsafe {
            while *next != 0 {
                units.push(*next);
                next = next.add(1);
            }
        }
        drop(reserved);
        String::from_utf16_lossy(&units)
    }

    /// Makes one folder with a list of rights of its own.
    fn make_with_list(path: &Path) -> io::Result<()> {
        let name = wide(path.as_os_str().encode_wide());
        let words = wide(alone(&own_number()?).encode_utf16());
        let mut rights = null_mut();
        let size = null_mut();
        // SAFETY: the text ends in a zero; the size is not asked for.
        done(unsafe {
            ConvertStringSecurityDescriptorToSecurityDescriptorW(words.as_ptr(), SDDL_REVISION_1, &raw mut rights, size)
        })?;
        let rights = Reserved(rights);
        let attributes = SECURITY_ATTRIBUTES {
            nLength: u32::try_from(size_of::<SECURITY_ATTRIBUTES>()).unwrap_or_default(),
            lpSecurityDescriptor: rights.0,
            bInheritHandle: 0,
        };
        // SAFETY: the name ends in a zero, and both are there until the call
        // is back.
        done(unsafe { CreateDirectoryW(name.as_ptr(), &raw const attributes) })
    }

    /// Whom this program runs for, as Windows numbers them (SID).
    fn own_number() -> io::Result<String> {
        let mut token = null_mut();
        // SAFETY: the first handle stands for this process and is not closed;
        // the second is nobody else's.
        let token = unsafe {
            done(OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token))?;
            OwnedHandle::from_raw_handle(token)
        };
        // 16 bytes and a number of at most 68, laid where pointers may lie.
        let mut user = [0_u64; 16];
        let (mut size, mut name) = (0, null_mut());
        let room = u32::try_from(size_of_val(&user)).unwrap_or_default();
        // SAFETY: the room is as large as is said, and begins with what is
        // read there once the call went well; the number lies in it too.
        unsafe {
            let place = user.as_mut_ptr().cast();
            done(GetTokenInformation(token.as_raw_handle(), TokenUser, place, room, &raw mut size))?;
            let number = (*user.as_ptr().cast::<TOKEN_USER>()).User.Sid;
            done(ConvertSidToStringSidW(number, &raw mut name))?;
            Ok(take_text(name))
        }
    }

    /// The list of rights, in Windows' notation.
    fn list_of(path: &Path) -> io::Result<String> {
        let file = OpenOptions::new()
            .access_mode(READ_CONTROL)
            // Without it no folder can be opened.
            .custom_flags(FILE_FLAG_BACKUP_SEMANTICS)
            .open(path)?;
        let (mut rights, mut words) = (null_mut(), null_mut());
        // SAFETY: the file is open until the call is back; what is not wanted
        // is not asked for; the text is made from the rights before they go.
        unsafe {
            let (owner, group, list, audit) = (null_mut(), null_mut(), null_mut(), null_mut());
            let wanted = DACL_SECURITY_INFORMATION;
            let handle = file.as_raw_handle();
            let answer = GetSecurityInfo(handle, SE_FILE_OBJECT, wanted, owner, group, list, audit, &raw mut rights);
            if answer != ERROR_SUCCESS {
                return Err(io::Error::from_raw_os_error(answer.cast_signed()));
            }
            let rights = Reserved(rights);
            done(ConvertSecurityDescriptorToStringSecurityDescriptorW(
                rights.0,
                SDDL_REVISION_1,
                wanted,
                &raw mut words,
                null_mut(),
            ))?;
            Ok(take_text(words))
        }
    }
}

/// Windows' notation (SDDL) for rights that the person with this number has,
/// the system (SY) and the administrators of the machine (BA), and nobody
/// else, whatever the folder around says (P); files (OI) and folders (CI)
/// inside have the same.
#[cfg(any(windows, test))]
fn alone(person: &str) -> String {
    format!("D:P(A;OICI;FA;;;{person})(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)")
}

/// Whether a list in Windows' notation allows nothing to anybody but the
/// person with this number and those who run the machine (LA is its built-in
/// administrator). OW and CO stand for whoever owns what the list is about.
/// Reads `(type;flags;rights;object;inherited object;who)`, see «ACE strings»
/// in Windows' documentation.
#[cfg(any(windows, test))]
fn names_nobody_else(list: &str, person: &str) -> bool {
    let Some(entries) = list.strip_prefix("D:") else { return false };
    // No list at all allows everything to everybody.
    if entries.contains("NO_ACCESS_CONTROL") {
        return false;
    }
    entries.split('(').skip(1).all(|entry| {
        let mut parts = entry.trim_end_matches(')').split(';');
        let kind = parts.next().unwrap_or_default();
        let who = parts.nth(4).unwrap_or_default();
        let is_denied = ["D", "OD", "XD"].contains(&kind);
        is_denied || who == person || ["SY", "BA", "LA", "OW", "CO"].contains(&who)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: &str = "S-1-5-21-1-2-3-1001";

    #[test]
    fn the_list_that_is_made_names_nobody_else() {
        assert!(names_nobody_else(&alone(PERSON), PERSON));
        assert!(!names_nobody_else(&alone(PERSON), "S-1-5-21-1-2-3-1002"));
    }

    #[test]
    fn whoever_else_is_named_is_seen() {
        for (list, expected) in [
            ("D:AI(A;ID;FA;;;SY)(A;ID;FA;;;BA)(A;ID;FA;;;S-1-5-21-1-2-3-1001)", true),
            ("D:(A;OICIIO;GA;;;CO)(A;;FA;;;OW)(A;;FA;;;LA)", true),
            // What is denied is no right.
            ("D:(D;;FA;;;WD)(A;;FA;;;S-1-5-21-1-2-3-1001)", true),
            // Nobody at all.
            ("D:", true),
            ("D:(A;OICI;FA;;;SY)(A;OICI;0x1200a9;;;WD)", false),
            ("D:AI(A;ID;FA;;;S-1-5-21-1-2-3-1001)(A;ID;0x1301bf;;;AU)", false),
            ("D:(A;;FR;;;BU)", false),
            ("D:(XA;;FR;;;S-1-5-21-1-2-3-1002;(@User.Title==\"x\"))", false),
            // No list: everybody.
            ("D:NO_ACCESS_CONTROL", false),
            ("", false),
        ] {
            assert_eq!(names_nobody_else(list, PERSON), expected, "{list}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn what_is_made_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (inner, file) = (folder.path().join("a/b"), folder.path().join("a/b/c"));
        make_folder(&inner).unwrap();
        make_folder(&inner).unwrap();
        std::io::Write::write_all(&mut make_file(&file).unwrap(), b"1").unwrap();
        drop(make_file(&file).unwrap());
        assert_eq!(std::fs::read(&file).unwrap(), b"1", "what is in it stays");
        for path in [&folder.path().join("a"), &inner, &file] {
            assert_eq!(is_private(path), Some(true), "{}", path.display());
        }
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(is_private(&file), Some(false));
        keep_private(&file).unwrap();
        assert_eq!(is_private(&file), Some(true));
        assert_eq!(is_private(&folder.path().join("missing")), None);
        assert!(keep_private(&folder.path().join("missing")).is_err());
    }
}
