//! The stored results of courses: read when the courses have changed, shown on
//! the wall, copied, written to files and deleted.

use super::App;
use super::file_desk::Work;
use super::file_job::FileJob;
use super::job_results::then;
use super::jobs::JobName;
use super::result_tasks::{self, Named};
use crate::chart::{GroupBars, GroupOverview};
use crate::course::{Course, CourseResult, Courses};
use crate::export::Progress;
use crate::export::course::CourseFileKind;
use crate::group::{Change, CourseCode, GroupResult};
use crate::instrument::{Catalog, Instrument, InstrumentId};
use crate::store::Change as Stored;
use crate::ui::presentation::{Deck, Earlier, GroupDeck, Moved};
use crate::ui::{CourseTab, Place, ReadResult, ReadResults, ResultAction, ResultId};
use std::path::Path;
use std::sync::Arc;

/// What was read of the courses, and what a file is wanted of.
#[derive(Default)]
pub struct ResultDesk {
    read: Arc<ReadResults>,
    /// What it was read from.
    of: Option<Arc<Courses>>,
    /// What the dialog that is open is about.
    wanted: Vec<ResultId>,
}

impl ResultDesk {
    /// Every result that there is.
    pub fn shown(&self) -> &ReadResults {
        &self.read
    }

    /// Reads the results again where the courses have changed.
    pub fn follow(&mut self, courses: &Arc<Courses>, catalog: &Catalog) {
        if self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, courses)) {
            return;
        }
        // Each letter of what is agreed on changes a course, and no result.
        if self.of.as_ref().is_none_or(|of| !are_alike(of, courses)) {
            self.read = Arc::new(read(courses, catalog));
        }
        self.of = Some(Arc::clone(courses));
    }
}

impl App {
    /// Carries out what concerns the results of courses.
    pub(super) fn act_on_results(&mut self, ctx: &egui::Context, action: ResultAction) {
        match action {
            ResultAction::PresentResult(id) => {
                if let Some(deck) = self.deck_of(&id) {
                    self.put_on_wall(ctx, Deck::Group(Arc::new(deck)), 0);
                }
            }
            ResultAction::ExportResult(id) => self.ask_for_results(ctx, vec![id], FileJob::CourseResults),
            ResultAction::ExportMeasured(id) => self.ask_for_results(ctx, vec![id], FileJob::CourseMeasured),
            ResultAction::ExportCourse(course) => {
                let ids = self.results.read.of_course(course).map(|result| result.id.clone()).collect();
                self.ask_for_results(ctx, ids, FileJob::CourseResults);
            }
            ResultAction::ExportMinutes(course) => self.ask(ctx, FileJob::CourseMinutes(course)),
            ResultAction::CopyResultPicture(id) => self.copy_result(ctx, &id),
            ResultAction::CopySentences(words) => {
                ctx.copy_text(words);
                self.tell("copied-sentences");
            }
            ResultAction::DeleteResult(id) => self.delete_result(ctx, &id),
        }
    }

    fn ask_for_results(&mut self, ctx: &egui::Context, ids: Vec<ResultId>, job: FileJob) {
        self.results.wanted = ids;
        self.ask(ctx, job);
    }

    /// What was shown last of a questionnaire in a course, for the wall.
    pub(super) fn last_deck(&self, course: CourseCode, instrument: &InstrumentId) -> Option<GroupDeck> {
        let mut shown = self.results.read.of_course(course);
        let last = shown.rfind(|result| result.id.instrument == *instrument)?;
        self.deck_of(&last.id.clone())
    }

    /// What a result is called on the wall, and what it shows there.
    fn deck_of(&self, id: &ResultId) -> Option<GroupDeck> {
        let result = self.results.read.get(id)?;
        let moved = result.change.iter().flat_map(|change| &change.dimensions);
        let moved =
            moved.filter_map(|one| Some(Moved { dimension: one.id.clone(), words: one.words?, moves: one.moves }));
        let course = self.state.contents.courses.led(id.course);
        let called = |round: u8| course.and_then(|course| course.round(round)).map(|round| round.title.clone());
        let before = self.results.read.before(result).filter(|before| before.overview.len() == result.overview.len());
        let mut deck = GroupDeck::new(result.result.clone(), Arc::clone(&result.instrument));
        deck.course = course.map(|course| course.name.clone());
        deck.moved = moved.collect();
        deck.before = before.and_then(|before| {
            let rounds = [called(before.id.round)?, called(id.round)?];
            Some(Earlier { rounds, overview: before.overview.clone() })
        });
        Some(deck)
    }

    fn copy_result(&mut self, ctx: &egui::Context, id: &ResultId) {
        let Some(result) = self.results.read.get(id).cloned() else { return };
        let named = Named::new(&result, self.state.contents.courses.led(id.course));
        let snapshot = self.snapshot();
        self.begin(ctx, JobName::Copy, move |progress| {
            then(result_tasks::result_picture(&snapshot, &result, &named, progress), |app, ctx, picture| {
                ctx.copy_image(egui::ColorImage::from_rgba_unmultiplied(picture.size, &picture.rgba));
                app.tell("copied-chart");
            })
        });
    }

    fn delete_result(&mut self, ctx: &egui::Context, id: &ResultId) {
        let ResultId { course, round, instrument, part } = id.clone();
        let is_it = |one: &CourseResult| ResultId::of(course, one) == *id;
        if let Some(led) = self.state.contents.courses_mut().led.iter_mut().find(|one| one.code == course) {
            led.results.retain(|one| !is_it(one));
        }
        self.send(Stored::DeleteCourseResult { course, round, instrument, part });
        self.tell("results-deleted");
        if matches!(self.place(), Place::CourseResult(shown) | Place::CourseChange(shown) if shown == id) {
            self.go_to(ctx, Place::Course { code: course, tab: CourseTab::Results });
        }
    }

    /// Writes what a file was wanted of.
    pub(super) fn result_work(&self, job: FileJob) -> Option<(JobName, Work)> {
        let courses = &self.state.contents.courses;
        let wanted = self.results.wanted.iter().filter_map(|id| self.results.read.get(id));
        let wanted: Vec<(ReadResult, Named)> =
            wanted.map(|result| (result.clone(), Named::new(result, courses.led(result.id.course)))).collect();
        let (snapshot, now) = (self.snapshot(), (self.edge.now)().timestamp());
        match job {
            FileJob::CourseResults => {
                let write = move |path: &Path, progress: &Progress| {
                    result_tasks::results(&snapshot, &wanted, path, now, progress)
                };
                Some((JobName::Group, self.writing(write)))
            }
            FileJob::CourseMeasured => {
                let write =
                    move |path: &Path, progress: &Progress| result_tasks::measured(&snapshot, &wanted, path, progress);
                Some((JobName::Instrument, self.writing(write)))
            }
            FileJob::CourseMinutes(code) => {
                let course = courses.led(code)?.clone();
                let read = Arc::clone(&self.results.read);
                let lesson = Arc::clone(self.lessons.shelf().lesson());
                let write = move |path: &Path, progress: &Progress| {
                    result_tasks::minutes(&snapshot, &course, &read, &lesson, path, now, progress)
                };
                Some((JobName::Group, self.writing(write)))
            }
            _ => None,
        }
    }

    /// What such a file is called: the course and its day.
    pub(super) fn result_file_name(&self, job: FileJob) -> Option<String> {
        let courses = &self.state.contents.courses;
        let (kind, code, date) = match job {
            FileJob::CourseResults => {
                let result = self.results.read.get(self.results.wanted.first()?)?;
                (CourseFileKind::Result, result.id.course, result.date)
            }
            FileJob::CourseMinutes(code) => {
                let newest = self.results.read.of_course(code).max_by_key(|result| result.id.round);
                (CourseFileKind::Minutes, code, newest.and_then(|result| result.date))
            }
            _ => return None,
        };
        let course = courses.led(code)?;
        let name = if course.workplace.is_empty() { &course.name } else { &course.workplace };
        Some(kind.name(Some(name), date, &self.texts))
    }
}

/// Whether both have the same results, of the same days.
fn are_alike(one: &Courses, other: &Courses) -> bool {
    let of = |course: &Course, other: &Course| {
        (course.code, &course.results, &course.rounds) == (other.code, &other.results, &other.rounds)
    };
    one.led.len() == other.led.len() && one.led.iter().zip(&other.led).all(|(one, other)| of(one, other))
}

/// A result that was read, with what was answered.
type Figures = (Arc<Instrument>, GroupResult);

/// All of them; what cannot be read is told so where it would stand.
fn read(courses: &Courses, catalog: &Catalog) -> ReadResults {
    let mut unread = Vec::new();
    let mut found = Vec::new();
    for course in &courses.led {
        let figures: Vec<(&CourseResult, Option<Figures>)> =
            course.results.iter().map(|stored| (stored, figures(stored, catalog))).collect();
        for (stored, read) in &figures {
            let id = ResultId::of(course.code, stored);
            match read.as_ref().and_then(|(instrument, result)| {
                let before = figures.iter().rev().filter(|(other, _)| is_before(other, stored));
                let before = before.filter_map(|(_, read)| read.as_ref()).map(|(_, result)| result).next();
                one(course, &id, stored, instrument, result, before)
            }) {
                Some(read) => found.push(read),
                None => unread.push(id),
            }
        }
    }
    ReadResults::new(found, unread)
}

/// Whether one is what was shown first, of the same questionnaire, in an
/// earlier round.
fn is_before(one: &CourseResult, other: &CourseResult) -> bool {
    one.instrument == other.instrument && one.part == 1 && one.round < other.round
}

fn figures(stored: &CourseResult, catalog: &Catalog) -> Option<(Arc<Instrument>, GroupResult)> {
    let instrument = Arc::clone(catalog.version(&stored.instrument, stored.version)?);
    let result = GroupResult::from_stored(&stored.picture, &instrument);
    result
        .inspect_err(|error| log::error!("a stored result cannot be read: {error:?}"))
        .ok()
        .map(|read| (instrument, read))
}

fn one(
    course: &Course,
    id: &ResultId,
    stored: &CourseResult,
    instrument: &Arc<Instrument>,
    result: &GroupResult,
    before: Option<&GroupResult>,
) -> Option<ReadResult> {
    let change = stored.change.as_ref().and_then(|text| {
        Change::from_stored(text, instrument, [before, Some(result)])
            .inspect_err(|error| log::error!("a stored change cannot be read: {error:?}"))
            .ok()
    });
    Some(ReadResult {
        id: id.clone(),
        instrument: Arc::clone(instrument),
        expected: stored.expected,
        date: course.round(id.round).map(|round| round.date),
        result: result.clone(),
        bars: GroupBars::new(result, instrument)?,
        overview: GroupOverview::new(result, instrument)?,
        change,
    })
}
