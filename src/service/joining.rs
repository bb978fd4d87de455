//! Taking part in a course: by its file, by what its QR code holds, or by its
//! code alone.

use super::ServiceError;
use crate::course::file::MAX_BYTES;
use crate::course::{CourseFile, Courses, Given, GivenFlaw, Joined};
use crate::group::CourseCode;
use crate::instrument::{Catalog, Instrument, is_shipped};
use crate::platform::files;
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::Path;
use std::sync::Arc;

/// A course that is joined, and the questionnaires that came with its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Joining {
    /// The course, with what was handed in to it before.
    pub joined: Joined,
    /// Those that are not the program's own.
    pub definitions: Vec<Instrument>,
}

/// Reads a course file.
///
/// # Errors
/// [`ServiceError::TooLarge`] before anything is read, [`ServiceError::Read`],
/// [`ServiceError::NotAFile`], and [`ServiceError::CourseFile`] with the place
/// that is wrong.
pub fn read_file(file: &Path) -> Result<CourseFile, ServiceError> {
    read_bytes(&bytes(file)?, file)
}

/// What lies in a file that may be a course's.
///
/// # Errors
/// As [`read_file`], of the file alone.
pub fn bytes(file: &Path) -> Result<Vec<u8>, ServiceError> {
    files::read(file, MAX_BYTES).map_err(|error| ServiceError::unread(&error, file, MAX_BYTES))
}

/// Reads what lay in a course file.
///
/// # Errors
/// [`ServiceError::CourseFile`].
pub fn read_bytes(bytes: &[u8], file: &Path) -> Result<CourseFile, ServiceError> {
    // What is no text is no JSON either, and is told where it ends to be.
    CourseFile::read(&String::from_utf8_lossy(bytes))
        .map_err(|flaw| ServiceError::CourseFile(flaw, Some(file.to_owned())))
}

/// Reads what somebody has typed, or pasted from a QR code.
///
/// # Errors
/// [`ServiceError::CourseFile`], [`ServiceError::CourseCode`].
pub fn read_text(text: &str) -> Result<Given, ServiceError> {
    Given::read(text).map_err(|flaw| match flaw {
        GivenFlaw::File(flaw) => ServiceError::CourseFile(flaw, None),
        GivenFlaw::Code(problem) => ServiceError::CourseCode(problem),
    })
}

/// What comes of joining; of a course that is joined already, what the file
/// tells anew. By the code alone nothing that is known is forgotten.
///
/// # Errors
/// [`ServiceError::OtherKey`] where the course is known with another key, and
/// [`ServiceError::OtherQuestionnaire`]: nothing is joined then.
pub fn join(given: Given, courses: &Courses, catalog: &Catalog, now: Timestamp) -> Result<Joining, ServiceError> {
    let file = match given {
        Given::Code(code) => {
            let here = courses.joined(code).cloned();
            let joined = here.unwrap_or_else(|| Joined::by_code(code, now));
            return Ok(Joining { joined, definitions: Vec::new() });
        }
        Given::File(file) => *file,
    };
    let here = courses.joined(file.code);
    let ours = courses.led(file.code).and_then(|course| course.key.as_ref()).map(|key| key.recipient());
    let known = here.and_then(|here| here.recipient.clone()).or(ours);
    if known.is_some_and(|known| known != file.recipient) {
        return Err(ServiceError::OtherKey(file.name));
    }
    let mut definitions = Vec::new();
    for definition in file.instruments.iter().filter_map(|one| one.definition.as_deref()) {
        let is_here =
            catalog.version(&definition.id, definition.version).is_some_and(|here| here.is_same_as(definition));
        if !is_here && !catalog.conflicts(definition).is_empty() {
            return Err(ServiceError::OtherQuestionnaire(definition.id.to_string()));
        }
        if !is_shipped(&definition.id) {
            definitions.push(definition.clone());
        }
    }
    let (joined_at, handed_in) = here.map_or((now, Vec::new()), |here| (here.joined_at, here.handed_in.clone()));
    Ok(Joining { joined: Joined { handed_in, ..Joined::by_file(file, joined_at) }, definitions })
}

/// Lets everything be answered that a course asks which one takes part in, as
/// far as it is known here.
pub fn offer(catalog: &mut Catalog, courses: &Courses) {
    let asked = courses.joined.iter().flat_map(|joined| &joined.instruments);
    let known: Vec<_> = asked.filter_map(|(id, version)| catalog.version(id, *version)).map(Arc::clone).collect();
    for instrument in known.into_iter().filter(|one| !is_shipped(&one.id)) {
        catalog.offer(instrument);
    }
}

/// The course that one takes part in which has this code, however it is typed.
///
/// # Errors
/// [`ServiceError::NotJoined`].
pub fn find(courses: &Courses, code: CourseCode) -> Result<&Joined, ServiceError> {
    courses.joined(code).ok_or_else(|| ServiceError::NotJoined(code.to_string()))
}

/// A round by its number; where none is named, [`Joined::round_on`] the day.
///
/// # Errors
/// [`ServiceError::NoRound`].
pub fn round(joined: &Joined, number: Option<u8>, today: Date) -> Result<u8, ServiceError> {
    let number = number.unwrap_or_else(|| joined.round_on(today));
    let mut numbers = joined.round_numbers();
    numbers.find(|one| *one == number).ok_or_else(|| ServiceError::NoRound(joined.round_numbers().count()))
}
