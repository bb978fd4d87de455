//! What was shown of a course, read again, and its minutes.

use super::ServiceError;
use super::documents::{Written, has_ending, write};
use crate::course::{Course, CourseResult};
use crate::export;
use crate::export::course::{Answered, MINUTES_ENDINGS, MinutesOf, minutes};
use crate::export::report::Document;
use crate::group::{Change, GroupResult};
use crate::i18n::Texts;
use crate::instrument::{Catalog, Instrument};
use crate::lesson::Lesson;
use crate::platform::files;
use crate::progress::Progress;
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;

/// A result that was kept, with its figures.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// As it is kept.
    pub kept: &'a CourseResult,
    /// What may be shown of it.
    pub figures: GroupResult,
    /// What was answered.
    pub instrument: Arc<Instrument>,
}

/// Who wants a file, and when.
#[derive(Clone, Copy)]
pub struct For<'a> {
    /// The reader's language.
    pub texts: &'a Texts,
    /// Now.
    pub now: Timestamp,
    /// Whether it is still wanted.
    pub progress: &'a Progress,
}

/// Reads a result that was kept.
///
/// # Errors
/// [`ServiceError::NoQuestionnaire`], [`ServiceError::Stored`].
pub fn shown<'a>(kept: &'a CourseResult, catalog: &Catalog) -> Result<Shown<'a>, ServiceError> {
    let instrument = catalog.version(&kept.instrument, kept.version);
    let instrument = instrument.ok_or_else(|| ServiceError::NoQuestionnaire(kept.instrument.to_string()))?;
    let figures = GroupResult::from_stored(&kept.picture, instrument).map_err(ServiceError::Stored)?;
    Ok(Shown { kept, figures, instrument: Arc::clone(instrument) })
}

/// What was shown of the same questionnaire in the latest round before.
///
/// # Errors
/// As [`shown`].
pub fn before<'a>(course: &'a Course, later: &Shown<'_>, catalog: &Catalog) -> Result<Option<Shown<'a>>, ServiceError> {
    let is_of_it = |result: &&CourseResult| {
        let same = (&result.instrument, result.version) == (&later.kept.instrument, later.kept.version);
        same && result.round < later.kept.round
    };
    let latest = course.results.iter().filter(is_of_it).max_by_key(|one| (one.round, std::cmp::Reverse(one.part)));
    latest.map(|latest| shown(latest, catalog)).transpose()
}

/// Before and after, as it was kept with the later of the two.
///
/// # Errors
/// [`ServiceError::Stored`].
pub fn change(later: &Shown<'_>, earlier: Option<&Shown<'_>>) -> Result<Option<Change>, ServiceError> {
    let read = |text: &String| {
        let rounds = [earlier.map(|earlier| &earlier.figures), Some(&later.figures)];
        Change::from_stored(text, &later.instrument, rounds).map_err(ServiceError::Stored)
    };
    later.kept.change.as_ref().map(read).transpose()
}

/// The minutes of a round: what was shown of it, agreed on and said. Of a
/// questionnaire of which several results are shown, the one of most.
///
/// # Errors
/// [`ServiceError::NothingToShow`] where there is nothing of it; another
/// ending, called off, or what keeps the file from being written.
pub fn export_minutes(
    course: &Course,
    round: u8,
    (catalog, lessons): (&Catalog, &[Arc<Lesson>]),
    out: &Path,
    of: For<'_>,
) -> Result<Written, ServiceError> {
    has_ending(out, MINUTES_ENDINGS)?;
    let document = minutes_of(course, round, (catalog, lessons), of.texts)?;
    write(out, export::page_file(&document, &files::ending(out), MINUTES_ENDINGS, of.now), of.progress)
}

/// The same as a document.
///
/// # Errors
/// As [`export_minutes`].
pub fn minutes_of(
    course: &Course,
    round: u8,
    (catalog, lessons): (&Catalog, &[Arc<Lesson>]),
    texts: &Texts,
) -> Result<Document, ServiceError> {
    let mut all = Vec::new();
    for asked in &course.instruments {
        let results = course.results(round, &asked.instrument).map(|kept| shown(kept, catalog));
        let results = results.collect::<Result<Vec<_>, _>>()?;
        let Some(later) = results.into_iter().max_by_key(|one| one.figures.n) else { continue };
        let earlier = before(course, &later, catalog)?;
        let change = change(&later, earlier.as_ref())?;
        all.push((later, earlier, change));
    }
    let agreement = course.agreements.get(&round).filter(|agreement| !agreement.is_empty());
    let said = course.said.get(&round).map_or(&[][..], Vec::as_slice);
    if all.is_empty() && agreement.is_none() && said.is_empty() {
        return Err(ServiceError::NothingToShow);
    }
    let answered = all.iter().map(|(later, earlier, change)| Answered {
        instrument: &later.instrument,
        result: &later.figures,
        expected: later.kept.expected.and_then(|expected| usize::try_from(expected).ok()),
        earlier: earlier.as_ref().map(|earlier| &earlier.figures),
        change: change.as_ref(),
    });
    let answered: Vec<Answered<'_>> = answered.collect();
    let rounds = course.rounds.iter().take(usize::from(round));
    let days: Vec<_> = rounds.map(|round| (round.title.as_str(), round.date)).collect();
    let slides = lessons.iter().flat_map(|lesson| &lesson.slides);
    let pages: Vec<_> = slides.map(|slide| (slide.id.as_str(), slide.title.get(texts.language()))).collect();
    let (name, workplace) = (course.name.as_str(), course.workplace.as_str());
    let of = MinutesOf { course: name, workplace, days: &days, answered: &answered, agreement, said, pages: &pages };
    Ok(minutes(&of, texts))
}
