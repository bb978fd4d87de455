//! What the jobs do with the stored results of courses.

use super::job_results::Made;
use super::job_tasks::unmade;
use super::state::Snapshot;
use crate::course::Course;
use crate::export::course::{Answered, MinutesOf};
use crate::export::{GroupOf, Pixels, Progress, TableFor};
use crate::lesson::Lesson;
use crate::service::ServiceError;
use crate::service::documents;
use crate::ui::{ReadResult, ReadResults, RoundId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

/// What a result is called outside of its course.
#[derive(Clone)]
pub struct Named {
    /// The course, with its workplace.
    pub course: String,
    /// What its round is called.
    pub round: String,
}

impl Named {
    /// As its course calls it.
    pub fn new(result: &ReadResult, course: Option<&Course>) -> Self {
        let name = course.map(|course| match course.workplace.as_str() {
            "" => course.name.clone(),
            workplace => format!("{}, {workplace}", course.name),
        });
        let round = course.and_then(|course| course.round(result.id.round)).map(|round| round.title.clone());
        Self { course: name.unwrap_or_default(), round: round.unwrap_or_default() }
    }
}

/// Results of a course.
pub fn results(
    snapshot: &Snapshot,
    results: &[(ReadResult, Named)],
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let groups: Vec<GroupOf<'_>> = results.iter().map(|(result, named)| group_of_course(result, named)).collect();
    snapshot.write(|documents| documents.groups(&groups, path, TableFor::People, now, progress))
}

/// The minutes of a course, of the latest round that has a result.
pub fn minutes(
    snapshot: &Snapshot,
    course: &Course,
    read: &ReadResults,
    lesson: &Lesson,
    path: &Path,
    now: Timestamp,
    progress: &Progress,
) -> Made<PathBuf> {
    let round = read.of_course(course.code).map(|result| result.id.round).max().unwrap_or_default();
    let shown: Vec<&ReadResult> = read.of_round(RoundId { course: course.code, round }).collect();
    let answered: Vec<Answered<'_>> = shown
        .iter()
        .map(|result| Answered {
            instrument: &result.instrument,
            result: &result.result,
            expected: result.expected.and_then(|expected| usize::try_from(expected).ok()),
            earlier: read
                .before(result)
                .filter(|earlier| earlier.instrument == result.instrument)
                .map(|one| &one.result),
            change: result.change.as_ref(),
        })
        .collect();
    let days: Vec<(&str, Date)> =
        course.rounds.iter().take(usize::from(round)).map(|round| (round.title.as_str(), round.date)).collect();
    let language = snapshot.language;
    let pages: Vec<(&str, &str)> =
        lesson.slides.iter().map(|slide| (slide.id.as_str(), slide.title.get(language))).collect();
    let said = course.said.get(&round).map(Vec::as_slice).unwrap_or_default();
    let (name, workplace, agreement) = (&course.name, &course.workplace, course.agreements.get(&round));
    let of = MinutesOf { course: name, workplace, days: &days, answered: &answered, agreement, said, pages: &pages };
    snapshot.write(|documents| documents.minutes(&of, path, now, progress))
}

/// The picture of one.
pub fn result_picture(snapshot: &Snapshot, result: &ReadResult, named: &Named, progress: &Progress) -> Made<Pixels> {
    let texts = snapshot.texts();
    let picture = documents::group_picture(&group_of_course(result, named), &texts, progress);
    picture.map_err(|error| unmade(&error, &texts))
}

/// The questionnaire with what a result measured in the place of what is
/// assumed.
pub fn measured(
    snapshot: &Snapshot,
    results: &[(ReadResult, Named)],
    path: &Path,
    progress: &Progress,
) -> Made<PathBuf> {
    snapshot.write(|_| {
        let (result, named) = results.first().ok_or(ServiceError::NothingToShow)?;
        documents::assumptions(group_of_course(result, named), path, progress)
    })
}

fn group_of_course<'a>(result: &'a ReadResult, named: &'a Named) -> GroupOf<'a> {
    GroupOf {
        course: Some(&named.course),
        round: Some(&named.round),
        date: result.date,
        expected: result.expected.and_then(|expected| usize::try_from(expected).ok()),
        ..GroupOf::new(&result.result, &result.instrument)
    }
}
