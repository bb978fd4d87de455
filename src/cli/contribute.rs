//! `join`, `code` and `contribute`: what a participant has to do with a course.

use super::begin::{Begin, Opened, Told};
use super::error::Failure;
use super::{print, session};
use crate::course::{Given, HandedIn, Joined, Way};
use crate::group::{CourseCode, code as codes};
use crate::platform::{clock, files, notes};
use crate::progress::Progress;
use crate::service::course_files::COURSE_ENDINGS;
use crate::service::documents::{self, CONTRIBUTION_ENDINGS, has_ending};
use crate::service::handing_in::{self, HandIn, PLAIN_ENDINGS, SEALED_ENDINGS};
use crate::service::joining::{self, Joining};
use crate::service::opening::Purpose;
use crate::service::{ServiceError, sessions};
use std::path::Path;

/// What is written after `contribute`.
pub struct Contribute<'a> {
    pub session: &'a str,
    /// A course file, a course code, or a name as the first edition had it.
    pub course: &'a str,
    pub round: Option<u8>,
    pub out: &'a Path,
    pub is_plain: bool,
}

/// Takes part in a course, and prints its code.
///
/// # Errors
/// What keeps it from being joined; nothing has changed then.
pub fn join(opened: &mut Opened, what: &str) -> Result<(), Failure> {
    let given = match course_file(what) {
        Some(file) => Given::File(Box::new(joining::read_file(file)?)),
        None => joining::read_text(what)?,
    };
    let joined = take_part(opened, given)?;
    print(&format!("{}\n", joined.code))
}

/// A text that names a file: something is there, or it ends as one.
fn course_file(what: &str) -> Option<&Path> {
    let path = Path::new(what);
    (files::exists(path) || files::has_ending(path, COURSE_ENDINGS)).then_some(path)
}

fn take_part(opened: &mut Opened, given: Given) -> Result<Joined, Failure> {
    let now = clock::now().timestamp();
    let Joining { joined, definitions } = joining::join(given, &opened.contents.courses, &opened.catalog, now)?;
    let kept = opened.store.join(&joined, &definitions).and_then(|()| opened.store.confirm());
    kept.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    Ok(joined)
}

/// Prints the contribution code and nothing else; for a course it is noted as
/// handed in.
///
/// # Errors
/// What keeps the session from being counted.
pub fn code(opened: &mut Opened, name: &str, course: Option<&str>, round: Option<u8>) -> Result<(), Failure> {
    let Some(course) = course else {
        let record = sessions::to_contribute(session::find(opened, name)?)?;
        let code = codes::of_record(record).ok_or(ServiceError::NothingToShow)?;
        return print(&(code + "\n"));
    };
    let course = CourseCode::parse(course).map_err(ServiceError::CourseCode)?;
    let joined = joining::find(&opened.contents.courses, course)?.clone();
    let (code, handed_in) = {
        let hand_in = hand_in(opened, name, &joined, round)?;
        (hand_in.code()?, hand_in.handed_in(Way::Code, clock::now().timestamp()))
    };
    // A file that was handed in stays what it was.
    let is_there = joined.handed_in(&handed_in.instrument, handed_in.round);
    if is_there.is_none_or(|one| one.session != handed_in.session) {
        note(opened, course, &handed_in)?;
    }
    print(&(code + "\n"))
}

fn hand_in<'a>(opened: &'a Opened, name: &str, joined: &'a Joined, round: Option<u8>) -> Result<HandIn<'a>, Failure> {
    let record = session::find(opened, name)?;
    let round = joining::round(joined, round, clock::now().date())?;
    let secret = opened.store.secret().map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    Ok(HandIn::new(record, joined, round, &opened.contents.history, &secret)?)
}

fn note(opened: &mut Opened, course: CourseCode, handed_in: &HandedIn) -> Result<(), Failure> {
    let noted = opened.store.note_handed_in(course, handed_in).and_then(|()| opened.store.confirm());
    Ok(noted.map_err(|error| ServiceError::Store(error, opened.folder.clone()))?)
}

/// Writes the contribution: to a course by its code or file, and else to one
/// that is known by a name, as the first edition did.
///
/// # Errors
/// What keeps it from being written.
pub fn contribute(begin: &Begin, what: &Contribute<'_>) -> Result<(), Told> {
    let course = begin.early(course(what.course).map_err(Failure::from))?;
    let Some(course) = course else {
        return begin.write(what.out, CONTRIBUTION_ENDINGS, |opened| by_name(opened, what));
    };
    if !files::is_folder(what.out) {
        begin.early(has_ending(what.out, endings(what)).map_err(Failure::from))?;
    }
    begin.on_the_history(Purpose::Change, |opened| {
        let _note = notes::Note::of(&opened.folder, what.out);
        to_course(opened, course, what)
    })
}

fn endings(what: &Contribute<'_>) -> &'static [&'static str] {
    if what.is_plain { PLAIN_ENDINGS } else { SEALED_ENDINGS }
}

/// What names a course of the second edition; nothing where it is a name.
fn course(text: &str) -> Result<Option<Given>, ServiceError> {
    if let Some(file) = course_file(text) {
        return Ok(Some(Given::File(Box::new(joining::read_file(file)?))));
    }
    match CourseCode::parse(text) {
        Ok(code) => Ok(Some(Given::Code(code))),
        // What begins like a code is meant as one.
        Err(problem) if text.trim_start().to_uppercase().starts_with("SVK-") => Err(ServiceError::CourseCode(problem)),
        Err(_) => Ok(None),
    }
}

fn to_course(opened: &mut Opened, course: Given, what: &Contribute<'_>) -> Result<(), Failure> {
    let joined = match course {
        Given::Code(code) => joining::find(&opened.contents.courses, code)?.clone(),
        file @ Given::File(_) => take_part(opened, file)?,
    };
    let handed_in = {
        let hand_in = hand_in(opened, what.session, &joined, what.round)?;
        let bytes = if what.is_plain { hand_in.line().into_bytes() } else { hand_in.sealed()? };
        if files::is_folder(what.out) {
            let ending = endings(what).first().copied().unwrap_or_default();
            handing_in::lay(&bytes, what.out, ending)?;
        } else {
            handing_in::write(&bytes, what.out, endings(what))?;
        }
        hand_in.handed_in(Way::File, clock::now().timestamp())
    };
    note(opened, joined.code, &handed_in)?;
    print(&format!("{}\n", handed_in.delivery))
}

fn by_name(opened: &Opened, what: &Contribute<'_>) -> Result<(), Failure> {
    let course = sessions::course(what.course)?;
    let record = sessions::to_contribute(session::find(opened, what.session)?)?;
    let secret = opened.store.secret().map_err(|error| ServiceError::Store(error, opened.folder.clone()))?;
    documents::contribution(record, course, &secret, what.out, &Progress::default())?;
    Ok(())
}
