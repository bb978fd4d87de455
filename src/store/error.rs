//! Why the store could not do something.

use crate::instrument::{Language, LocalText};
use crate::platform::{regular, writing};
use rusqlite::ffi::{self, ErrorCode};
use std::path::Path;

/// What went wrong, in kinds that a person can do something about.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder cannot be made or entered.
    #[error("the data folder cannot be used")]
    Folder(#[source] std::io::Error),
    /// The file was written by a newer version of the program.
    #[error("the history was written by a newer version")]
    Newer,
    /// An SQLite file, but not a history.
    #[error("the file is not a history")]
    Foreign,
    /// Not an SQLite file, or one that is broken.
    #[error("the history is damaged")]
    Damaged,
    /// More than can be held in memory.
    #[error("the history is too large")]
    TooLarge,
    /// The history has a passphrase, and none was given.
    #[error("the history is locked")]
    Encrypted,
    /// The passphrase is another one.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// No room left.
    #[error("the disk is full")]
    DiskFull,
    /// The file or folder may not be written.
    #[error("the history cannot be written")]
    ReadOnly,
    /// There is no history yet.
    #[error("there is no history")]
    NotThere,
    /// Another program has the file locked.
    #[error("the history is in use")]
    Busy,
    /// Another program changes which files there are.
    #[error("another program is at the files of the history")]
    Occupied,
    /// SQLCipher would not take it for words.
    #[error("the passphrase has the form of a key")]
    RawKey,
    /// No session with that id.
    #[error("there is no such session")]
    NoSuchSession,
    /// No course with that code.
    #[error("there is no such course")]
    NoSuchCourse,
    /// A finished session does not change.
    #[error("the session is finished")]
    Finished,
    /// What was to be imported does not fit with what is there.
    #[error("the definition differs from the one that is stored")]
    Conflict,
    /// An archive defines another questionnaire under the id and version of
    /// one that is here, whose title this is.
    #[error("another definition stands under the same version")]
    Taken(Box<LocalText>),
    /// The instrument to be answered is not the one that is stored under the
    /// same version.
    #[error("the instrument differs from the one that is stored")]
    Definition,
    /// The system had no random bytes to give.
    #[error("the system has no randomness")]
    Random,
    /// The file that was opened no longer carries the history's name, or no
    /// longer holds what was stored in it.
    #[error("the history was replaced")]
    Replaced,
    /// So it was, and everything goes into this file beside it meanwhile.
    #[error("the history was replaced, and is kept in another file")]
    Rescued(std::path::PathBuf),
    /// Anything else that SQLite had to say.
    #[error("the history could not be used")]
    Other(#[source] rusqlite::Error),
}

impl StoreError {
    /// The text that tells a person about it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Folder(error) if regular::not_a_file(error).is_some() => "store-not-a-file",
            Self::Folder(error) if writing::is_kept(error) => writing::why_unwritten(error),
            Self::Folder(_) => "store-folder",
            Self::Newer => "store-newer",
            Self::Foreign => "store-foreign",
            Self::Damaged => "store-damaged",
            Self::TooLarge => "store-too-large",
            Self::Encrypted => "store-encrypted",
            Self::WrongPassphrase => "store-wrong-passphrase",
            Self::DiskFull => "store-disk-full",
            Self::ReadOnly => "store-read-only",
            Self::NotThere => "store-not-there",
            Self::Busy => "store-busy",
            Self::Occupied => "store-occupied",
            Self::RawKey => "store-raw-key",
            Self::NoSuchSession => "store-no-such-session",
            Self::NoSuchCourse => "store-no-such-course",
            Self::Finished => "store-locked",
            Self::Conflict => "store-conflict",
            Self::Taken(_) => "store-taken",
            Self::Definition => "store-definition",
            Self::Random => "store-random",
            Self::Replaced => "store-replaced",
            Self::Rescued(_) => "store-rescued",
            Self::Other(_) => "store-other",
        }
    }
}

impl StoreError {
    /// The questionnaire or the file that it is about; empty where it is about
    /// neither.
    pub fn what(&self, language: Language) -> String {
        match self {
            Self::Taken(title) => title.get(language).to_owned(),
            Self::Folder(error) => {
                let name = regular::not_a_file(error).and_then(Path::file_name);
                name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// Whether the same request may succeed later.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Folder(error) => regular::not_a_file(error).is_none(),
            Self::DiskFull | Self::ReadOnly | Self::Busy | Self::Occupied | Self::Random => true,
            Self::Other(error) => is_of_the_machine(error),
            Self::Newer
            | Self::Foreign
            | Self::Damaged
            | Self::TooLarge
            | Self::NotThere
            | Self::Replaced
            | Self::Rescued(_)
            | Self::Encrypted
            | Self::WrongPassphrase
            | Self::RawKey
            | Self::NoSuchSession
            | Self::NoSuchCourse
            | Self::Finished
            | Self::Conflict
            | Self::Taken(_)
            | Self::Definition => false,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        // SQLite's own look at the name of the file that it is about to write.
        if error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_READONLY_DBMOVED) {
            return Self::Replaced;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::TooBig) => Self::Damaged,
            Some(ErrorCode::SystemIoFailure) if is_no_room(&error) => Self::DiskFull,
            _ if is_misread(&error) => Self::Damaged,
            _ => Self::Other(error),
        }
    }
}

/// Whether the disk or the memory was in the way, and not what was asked:
/// that is refused again however often it is tried.
fn is_of_the_machine(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory
                | ErrorCode::OperationAborted
                | ErrorCode::OperationInterrupted
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::SchemaChanged
        )
    )
}

/// Whether what stands in the file is not what was ever put there: bytes that
/// are no text, a number where a text was.
fn is_misread(error: &rusqlite::Error) -> bool {
    use rusqlite::Error;
    matches!(
        error,
        Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
    )
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            // Why a file that a person chose stays as it is.
            _ if writing::is_kept(&error) => Self::Folder(error),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Folder(error),
        }
    }
}

/// Whether a device failed while something was to be written: where SQLite
/// makes its shared memory larger, or over a quota, a full disk looks so.
fn is_no_room(error: &rusqlite::Error) -> bool {
    error.sqlite_error().is_some_and(|error| {
        [
            ffi::SQLITE_IOERR_WRITE,
            ffi::SQLITE_IOERR_FSYNC,
            ffi::SQLITE_IOERR_TRUNCATE,
            ffi::SQLITE_IOERR_SHMSIZE,
            ffi::SQLITE_IOERR_SHMMAP,
        ]
        .contains(&error.extended_code)
    })
}
