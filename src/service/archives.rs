//! Archives that are to be merged, also from behind their passphrase.

use super::ServiceError;
use super::handing_in::SEALED_ENDINGS as CONTRIBUTION_ENDINGS;
use crate::export::archive::{self, Archive};
use crate::passphrase::Passphrase;
use crate::passphrase::sealed::{self, SealError};
use crate::platform::files;
use crate::progress::Progress;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// What a file was found to be.
pub enum Found {
    /// An archive, sound and whole.
    Archive(Box<Archive>),
    /// One that has a passphrase.
    Sealed(Sealed),
}

/// An archive behind its passphrase.
pub struct Sealed {
    bytes: Vec<u8>,
    path: PathBuf,
}

/// Reads a file that is to be merged.
///
/// # Errors
/// [`ServiceError::Read`] and the like where it cannot be read,
/// [`ServiceError::Archive`] where it is none.
pub fn read(path: &Path, progress: &Progress) -> Result<Found, ServiceError> {
    find(bytes(path)?, path, progress)
}

/// The bytes of a file that may be one.
///
/// # Errors
/// [`ServiceError::Read`] and the like.
pub fn bytes(path: &Path) -> Result<Vec<u8>, ServiceError> {
    files::read(path, archive::MAX_BYTES).map_err(|error| ServiceError::unread(&error, path, archive::MAX_BYTES))
}

/// What these bytes of a file that is to be merged are.
///
/// # Errors
/// [`ServiceError::Archive`] where they are none;
/// [`ServiceError::SealedContribution`] and [`ServiceError::Sealed`] where no
/// passphrase opens them.
pub fn find(bytes: Vec<u8>, path: &Path, progress: &Progress) -> Result<Found, ServiceError> {
    if sealed::is_sealed(&bytes) {
        if files::has_ending(path, CONTRIBUTION_ENDINGS) {
            return Err(ServiceError::SealedContribution(path.to_owned()));
        }
        if sealed::is_for_key(&bytes) {
            return Err(ServiceError::Sealed(SealError::Key, path.to_owned()));
        }
        return Ok(Found::Sealed(Sealed { bytes, path: path.to_owned() }));
    }
    Ok(Found::Archive(Box::new(take(bytes, path, progress)?)))
}

impl Sealed {
    /// The archive; `None` where the passphrase is another one.
    ///
    /// # Errors
    /// [`ServiceError::Sealed`], [`ServiceError::Archive`].
    pub fn open(&self, passphrase: &Passphrase, progress: &Progress) -> Result<Option<Archive>, ServiceError> {
        match sealed::open(&self.bytes, passphrase) {
            Ok(opened) => Ok(Some(take(opened, &self.path, progress)?)),
            Err(SealError::Passphrase) => Ok(None),
            Err(error) => Err(ServiceError::Sealed(error, self.path.clone())),
        }
    }

    /// What is said when no passphrase was the right one.
    pub fn refused(self) -> ServiceError {
        ServiceError::Sealed(SealError::Passphrase, self.path)
    }
}

fn take(bytes: Vec<u8>, path: &Path, progress: &Progress) -> Result<Archive, ServiceError> {
    let text = String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| ServiceError::Read(path.to_owned()))?;
    let archive = archive::read(&text);
    progress.is_wanted()?;
    archive.map_err(|error| ServiceError::Archive(error, path.to_owned()))
}
