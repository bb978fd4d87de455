//! `course result`, `course change` and `course compare`: what was shown, as
//! it is kept.

use super::super::begin::Opened;
use super::super::error::Failure;
use super::super::{group, print};
use crate::chart;
use crate::course::{Course, CourseResult};
use crate::export::{GroupOf, TableFor};
use crate::group::{Comparison, GroupResult};
use crate::instrument::Instrument;
use crate::platform::clock;
use crate::progress::Progress;
use crate::service::course_papers::{self, For, Shown, shown};
use crate::service::{ServiceError, courses, lessons};
use std::path::Path;
use std::sync::Arc;

/// Which results.
pub struct Which<'a> {
    pub code: &'a str,
    pub round: Option<u8>,
    pub instrument: Option<&'a str>,
}

/// Those that were shown of a round; of the latest that was shown where none
/// is named.
fn wanted<'a>(course: &'a Course, which: &Which<'_>) -> Result<Vec<&'a CourseResult>, Failure> {
    let only = which.instrument.map(|id| courses::asked(course, id)).transpose()?;
    let is_it = |result: &&CourseResult| only.as_ref().is_none_or(|only| result.instrument == *only);
    let latest = course.results.iter().filter(is_it).map(|result| result.round).max();
    let round = match which.round {
        Some(round) => Some(courses::round(course, Some(round), clock::now().date())?),
        None => latest,
    };
    let of: Vec<&CourseResult> = course.results.iter().filter(is_it).filter(|one| Some(one.round) == round).collect();
    if of.is_empty() { Err(ServiceError::NothingToShow.into()) } else { Ok(of) }
}

/// Prints what was shown.
///
/// # Errors
/// That nothing was.
pub fn show(opened: &Opened, which: &Which<'_>, is_json: bool) -> Result<(), Failure> {
    let course = super::find(opened, which.code)?;
    print_all(opened, &course, &wanted(&course, which)?, is_json)
}

/// Prints these results: one as it is, and several as a list.
///
/// # Errors
/// That one cannot be read.
pub fn print_all(opened: &Opened, course: &Course, results: &[&CourseResult], is_json: bool) -> Result<(), Failure> {
    let read = results.iter().map(|kept| shown(kept, &opened.catalog)).collect::<Result<Vec<_>, _>>()?;
    if is_json {
        let code = course.code.to_string();
        let objects: Vec<_> = read.iter().map(|one| one.figures.of_round(&code, u32::from(one.kept.round))).collect();
        return print(&match objects.as_slice() {
            [object] => super::super::json::line(object)?,
            objects => super::super::json::line(&objects)?,
        });
    }
    let told: Vec<String> = read.iter().map(|one| group::words(&one.figures, &one.instrument, &opened.texts)).collect();
    print(&told.join("\n"))
}

/// Writes what was shown to a file.
///
/// # Errors
/// That nothing was, and what keeps the file from being written.
pub fn write(opened: &Opened, which: &Which<'_>, out: &Path) -> Result<(), Failure> {
    let course = super::find(opened, which.code)?;
    let results = wanted(&course, which)?;
    let read = results.iter().map(|kept| shown(kept, &opened.catalog)).collect::<Result<Vec<_>, _>>()?;
    let of = read.iter().map(|Shown { kept, figures, instrument }| {
        let round = course.round(kept.round);
        GroupOf {
            result: figures,
            instrument,
            course: Some(&course.name),
            round: round.map(|round| round.title.as_str()),
            date: round.map(|round| round.date),
            expected: kept.expected.and_then(|expected| usize::try_from(expected).ok()),
        }
    });
    let of: Vec<GroupOf<'_>> = of.collect();
    let now = clock::now().timestamp();
    opened.documents().groups(&of, out, TableFor::Engines, now, &Progress::default())?;
    Ok(())
}

/// Prints before and after, as it was kept when the later round was shown.
///
/// # Errors
/// That there is none.
pub fn change(opened: &Opened, code: &str, instrument: &str, is_json: bool) -> Result<(), Failure> {
    let course = super::find(opened, code)?;
    let asked = courses::asked(&course, instrument)?;
    let changed = course.results.iter().filter(|one| one.instrument == asked && one.change.is_some());
    let later = changed.max_by_key(|one| (one.round, std::cmp::Reverse(one.part)));
    let later = shown(later.ok_or(ServiceError::NothingToShow)?, &opened.catalog)?;
    let earlier = course_papers::before(&course, &later, &opened.catalog)?;
    let change = course_papers::change(&later, earlier.as_ref())?.ok_or(ServiceError::NothingToShow)?;
    if is_json {
        return print(&super::super::json::line(&change.to_json())?);
    }
    let mut lines = vec![chart::paired_count_words(&change, &opened.texts)];
    lines.extend(chart::change_sentences(&change, &later.instrument, &opened.texts));
    print(&(lines.join("\n") + "\n"))
}

/// Prints how two results differ.
///
/// # Errors
/// That one of them was not shown.
pub fn compare(opened: &Opened, [a, b]: [&str; 2], instrument: &str, is_json: bool) -> Result<(), Failure> {
    let of = |named: &str| -> Result<(GroupResult, Arc<Instrument>, String), Failure> {
        // A code has no colon.
        let (code, round) = match named.split_once(':') {
            Some((code, round)) => (code, Some(round.parse::<u8>().unwrap_or_default())),
            None => (named, None),
        };
        let course = super::find(opened, code)?;
        let which = Which { code, round, instrument: Some(instrument) };
        let first = wanted(&course, &which)?.into_iter().min_by_key(|result| result.part);
        let Shown { kept, figures, instrument } = shown(first.ok_or(ServiceError::NothingToShow)?, &opened.catalog)?;
        let round = course.round(kept.round).map_or("", |round| round.title.as_str());
        Ok((figures, instrument, format!("{} · {round}", course.name)))
    };
    let ((one, one_of, first), (other, other_of, second)) = (of(a)?, of(b)?);
    let comparison = Comparison::new((&one, &one_of), (&other, &other_of));
    if is_json {
        return print(&super::super::json::line(&comparison.to_json())?);
    }
    let sentences = chart::comparison_sentences(&comparison, &one_of, [&first, &second], &opened.texts);
    print(&(sentences.join("\n") + "\n"))
}

/// Writes the minutes of a round; of the latest of which anything is kept
/// where none is named.
///
/// # Errors
/// That nothing is, and what keeps the file from being written.
pub fn minutes(opened: &Opened, code: &str, round: Option<u8>, out: &Path) -> Result<(), Failure> {
    let course = super::find(opened, code)?;
    let kept = course.results.iter().map(|result| &result.round);
    let latest = kept.chain(course.agreements.keys()).chain(course.said.keys()).max().copied();
    let now = clock::now();
    let round = courses::round(&course, round.or(latest), now.date())?;
    let lessons = lessons::read(&opened.folder, &opened.catalog).offered();
    let of = For { texts: &opened.texts, now: now.timestamp(), progress: &Progress::default() };
    course_papers::export_minutes(&course, round, (&opened.catalog, &lessons), out, of)?;
    Ok(())
}
