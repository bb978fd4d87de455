//! Why the store could not do something.

use rusqlite::ffi::{self, ErrorCode};

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
    /// A finished session does not change.
    #[error("the session is locked")]
    Locked,
    /// What was to be imported does not fit with what is there.
    #[error("the definition differs from the one that is stored")]
    Conflict,
    /// The instrument to be answered is not the one that is stored under the
    /// same version.
    #[error("the instrument differs from the one that is stored")]
    Definition,
    /// The system had no random bytes to give.
    #[error("the system has no randomness")]
    Random,
    /// Anything else that SQLite had to say.
    #[error("the history could not be used")]
    Other(#[source] rusqlite::Error),
}

impl StoreError {
    /// The text that tells a person about it.
    pub fn key(&self) -> &'static str {
        match self {
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
            Self::Locked => "store-locked",
            Self::Conflict => "store-conflict",
            Self::Definition => "store-definition",
            Self::Random => "store-random",
            Self::Other(_) => "store-other",
        }
    }
}

impl StoreError {
    /// Whether the same request may succeed later.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Folder(_) | Self::DiskFull | Self::ReadOnly | Self::Busy | Self::Occupied | Self::Random => true,
            Self::Other(_) => true,
            Self::Newer
            | Self::Foreign
            | Self::Damaged
            | Self::TooLarge
            | Self::NotThere
            | Self::Encrypted
            | Self::WrongPassphrase
            | Self::RawKey
            | Self::NoSuchSession
            | Self::Locked
            | Self::Conflict
            | Self::Definition => false,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
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
