//! `course agree`: what a group wants, in the place of what stood there.

use super::super::begin::Opened;
use super::super::error::Failure;
use crate::platform::clock;
use crate::service::courses::{self, Written};

/// Keeps what was agreed on in a round.
///
/// # Errors
/// A line that is none, too many of them, or nobody who wants to replace what
/// is there.
pub fn run(opened: &mut Opened, code: &str, round: Option<u8>, written: &Written, yes: bool) -> Result<(), Failure> {
    let course = super::find(opened, code)?;
    let round = courses::round(&course, round, clock::now().date())?;
    let agreement = courses::agreement(written)?;
    if course.agreements.get(&round).is_some_and(|there| !there.is_empty() && *there != agreement) {
        super::confirm(opened, &opened.texts.get("course-agree-ask"), yes)?;
    }
    let saved = opened.store.save_agreement(course.code, round, &agreement);
    super::stored(opened, saved)
}
