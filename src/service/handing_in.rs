//! Handing a finished session in to a course that one takes part in: as a
//! sealed file, as a line for engines, or as a code.

use super::ServiceError;
use super::collecting::random;
use super::documents::has_ending;
use super::sessions::to_contribute;
use crate::course::{HandedIn, Joined, Way};
use crate::group::{self, Delivered, Delivery, code, delivered};
use crate::platform::{regular, writing};
use crate::scoring::{History, Record};
use jiff::Timestamp;
use std::io;
use std::path::{Path, PathBuf};

/// The ending of a sealed contribution.
pub const SEALED_ENDINGS: &[&str] = &["selvsyn-bidrag"];
/// The ending of one that everybody can read.
pub const PLAIN_ENDINGS: &[&str] = &["ndjson"];
/// How often another random name is tried.
const TRIES: usize = 4;

/// A session that a course wants, and the round it is handed in to.
pub struct HandIn<'a> {
    record: &'a Record,
    joined: &'a Joined,
    delivered: Delivered,
}

impl<'a> HandIn<'a> {
    /// What is handed in of a session; with it goes what this same history has
    /// handed in to the same questionnaire in the round before, where that
    /// session is still here and was answered in the same version.
    ///
    /// # Errors
    /// What keeps the session from being counted, and
    /// [`ServiceError::NotWanted`], [`ServiceError::NoRound`].
    pub fn new(
        record: &'a Record,
        joined: &'a Joined,
        round: u8,
        history: &History,
        secret: &[u8; 32],
    ) -> Result<Self, ServiceError> {
        let session = &to_contribute(record)?.session;
        if !joined.wants(&session.instrument, session.instrument_version) {
            return Err(ServiceError::NotWanted(joined.called()));
        }
        if joined.round_numbers().all(|number| number != round) {
            return Err(ServiceError::NoRound(joined.round_numbers().count()));
        }
        let before = round.checked_sub(1).and_then(|before| joined.handed_in(&session.instrument, before));
        let before = before.and_then(|one| Some((&history.get(one.session)?.session, one.round)));
        let delivered = delivered::of_session(session, secret, joined.code, round, before);
        Ok(Self { record, joined, delivered })
    }

    /// What it is known by: the same as a file, as a code, and corrected.
    pub fn receipt(&self) -> Delivery {
        self.delivered.delivery
    }

    /// One line of JSON, with its line end.
    pub fn line(&self) -> String {
        delivered::write(&self.delivered, &self.record.instrument)
    }

    /// The same as a code.
    ///
    /// # Errors
    /// [`ServiceError::NothingToShow`] where the answers are not those of the
    /// questionnaire.
    pub fn code(&self) -> Result<String, ServiceError> {
        let Delivered { answers, delivery, course, round, .. } = &self.delivered;
        let code = code::write(&self.record.instrument, answers, *delivery, Some((*course, *round)));
        code.ok_or(ServiceError::NothingToShow)
    }

    /// The line sealed to the course.
    ///
    /// # Errors
    /// [`ServiceError::CodeAlone`], [`ServiceError::NoRandomness`].
    pub fn sealed(&self) -> Result<Vec<u8>, ServiceError> {
        let recipient = self.joined.recipient.as_ref().ok_or(ServiceError::CodeAlone(self.joined.code))?;
        group::seal(&self.line(), recipient).map_err(|_| ServiceError::NoRandomness)
    }

    /// What is remembered of it, once it is handed in.
    pub fn handed_in(&self, way: Way, at: Timestamp) -> HandedIn {
        HandedIn {
            instrument: self.record.session.instrument.clone(),
            round: self.delivered.round,
            session: self.record.session.id,
            delivery: self.receipt(),
            way,
            at,
        }
    }
}

/// Lays a contribution into a folder under a random name, where nothing is;
/// gives where it is.
///
/// # Errors
/// [`ServiceError::CourseFolder`] with the real cause.
pub fn lay(bytes: &[u8], folder: &Path, ending: &str) -> Result<PathBuf, ServiceError> {
    let mut result = Err(io::Error::from(io::ErrorKind::AlreadyExists));
    for _ in 0..TRIES {
        let file = folder.join(group::file_name(random()?)).with_extension(ending);
        result = writing::lay(&file, bytes).map(|()| file);
        if !matches!(&result, Err(error) if error.kind() == io::ErrorKind::AlreadyExists) {
            break;
        }
    }
    result.map_err(|error| {
        log::error!("a contribution could not be laid into its folder: {}", error.kind());
        ServiceError::CourseFolder(folder.to_owned(), why_not_laid(&error))
    })
}

/// Writes a contribution to a file that is not there yet.
///
/// # Errors
/// [`ServiceError::Exists`]; another ending, or what keeps it from being
/// written.
pub fn write(bytes: &[u8], file: &Path, endings: &'static [&'static str]) -> Result<(), ServiceError> {
    has_ending(file, endings)?;
    writing::lay(file, bytes).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            return ServiceError::Exists(file.to_owned());
        }
        ServiceError::unwritten(&error, file)
    })
}

/// The text that tells a person why nothing could be laid into a folder.
fn why_not_laid(error: &io::Error) -> &'static str {
    use io::ErrorKind::{
        FileTooLarge, HostUnreachable, NetworkDown, NetworkUnreachable, NotADirectory, NotFound, PermissionDenied,
        QuotaExceeded, ReadOnlyFilesystem, StaleNetworkFileHandle, StorageFull, TimedOut,
    };
    match error.kind() {
        _ if regular::not_a_file(error).is_some() => "error-course-folder-odd",
        NotADirectory => "error-course-folder-odd",
        NotFound | HostUnreachable | NetworkUnreachable | NetworkDown | StaleNetworkFileHandle | TimedOut => {
            "error-course-folder-away"
        }
        StorageFull | QuotaExceeded | FileTooLarge => "error-course-folder-full",
        PermissionDenied | ReadOnlyFilesystem => "error-course-folder-closed",
        _ => "error-course-folder",
    }
}
