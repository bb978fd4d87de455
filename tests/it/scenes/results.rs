//! Courses with stored results, for the pages that show them.

use crate::support::now;
use jiff::ToSpan;
use selvsyn::contents::{Archive, Rows};
use selvsyn::course::{Agreed, Agreement, Asked, Course, CourseResult, Courses, Received, Round, Way, Ways};
use selvsyn::group::{Change, Collection, CourseCode, Floor, GroupResult, Paired, Place as Source, ShownRound};
use selvsyn::instrument::{Catalog, Instrument};
use selvsyn::scoring::Answers;
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use selvsyn::ui::{CourseTab, Place, ResultId, RoundId};
use std::path::Path;
use std::sync::Arc;

/// The course of two rounds and two questionnaires.
pub fn code() -> CourseCode {
    CourseCode::new([2, 4, 6, 8, 10])
}

/// The course of six rounds and three questionnaires, one of them too small.
pub fn long() -> CourseCode {
    CourseCode::new([3, 5, 7, 9, 11])
}

/// Made-up answers of one person, who comes a little further in each round.
fn answers(instrument: &Instrument, person: usize, round: usize) -> Answers {
    let max = usize::from(instrument.scale.max());
    let point = |item: usize| {
        let base = (person * 7 + item * 3 + person * item) % 5;
        (base + (round + item) % 2 + 1).min(max)
    };
    let points: Vec<String> = (0..instrument.item_count()).map(|item| point(item).to_string()).collect();
    Answers::parse(&points.join(","), instrument.item_count(), instrument.scale.max()).unwrap()
}

/// What is shown of so many.
fn result(instrument: &Arc<Instrument>, persons: usize, round: usize) -> GroupResult {
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for person in 0..persons {
        collection.add_paper(&Source::whole("ark"), answers(instrument, person, round)).unwrap();
    }
    collection.finish(Floor::default())
}

/// A stored result, with what changed since the round before, where all of it
/// but one were there too.
fn stored(instrument: &Arc<Instrument>, persons: usize, round: u8, part: u8, expected: u32) -> CourseResult {
    let place = usize::from(round);
    let shown = result(instrument, persons, place);
    let change = (round > 1 && part == 1).then(|| {
        let earlier = result(instrument, persons, place - 1);
        let of =
            |round: usize| -> Vec<Answers> { (1..persons).map(|person| answers(instrument, person, round)).collect() };
        let (before, after) = (of(place - 1), of(place));
        let pairs: Vec<(&Answers, &Answers)> = before.iter().zip(&after).collect();
        let paired = Paired {
            pairs: &pairs,
            earlier: Some(ShownRound { result: &earlier, of_pairs: pairs.len() }),
            later: ShownRound { result: &shown, of_pairs: pairs.len() },
            told: &[],
        };
        Change::of(instrument, &paired, Floor::default()).stored()
    });
    CourseResult {
        round,
        part,
        instrument: instrument.id.clone(),
        version: instrument.version,
        expected: Some(expected),
        ways: Ways { files: u32::try_from(persons).unwrap(), ..Ways::default() },
        shown_at: now().timestamp(),
        picture: shown.stored().unwrap(),
        change,
    }
}

fn course(code: CourseCode, name: &str, workplace: &str, rounds: u8, asked: &[(&str, u32)]) -> Course {
    let catalog = Catalog::shipped();
    let asked = asked.iter().map(|(id, expected)| {
        let instrument = catalog.current(id).unwrap();
        Asked { instrument: instrument.id.clone(), version: instrument.version, expected: Some(*expected) }
    });
    let day = |round: u8| now().date().checked_add((i64::from(round) * 2 - 12).weeks()).unwrap();
    Course {
        code,
        name: name.to_owned(),
        workplace: workplace.to_owned(),
        floor: Floor::default(),
        instruments: asked.collect(),
        rounds: (1..=rounds).map(|round| Round { title: format!("{round}. samling"), date: day(round) }).collect(),
        folder: None,
        key: None,
        created_at: now().timestamp(),
        ended_at: None,
        results: Vec::new(),
        agreements: [(1, agreement())].into(),
        said: [].into(),
        received: Vec::new(),
    }
}

fn agreement() -> Agreement {
    let area = |text: &str| Agreed { text: text.to_owned() };
    Agreement {
        develop: vec![area("Si fra før det haster"), area("Lære av hverandre, fast")],
        strengths: vec![area("Ta ansvar for egen jobb"), area("Være en god kollega")],
        ..Agreement::default()
    }
}

/// Stores a course with just this result in the history of a folder.
pub fn store(folder: &Path, instrument: &Instrument, shown: &GroupResult) {
    let mut course = course(code(), "Kurs", "", 2, &[(instrument.id.as_str(), 30)]);
    course.results = vec![CourseResult {
        round: 1,
        part: 1,
        instrument: instrument.id.clone(),
        version: instrument.version,
        expected: Some(30),
        ways: Ways { files: u32::try_from(shown.n).unwrap(), ..Ways::default() },
        shown_at: now().timestamp(),
        picture: shown.stored().unwrap(),
        change: None,
    }];
    import(folder, vec![course]);
}

/// Stores both courses in the history of a folder.
pub fn fill(folder: &Path) {
    let catalog = Catalog::shipped();
    let of = |id: &str| Arc::clone(catalog.current(id).unwrap());
    let (followership, leadership) = (of("medarbeiderskap"), of("lederferdigheter"));
    let asked = [("medarbeiderskap", 18), ("lederferdigheter", 6)];
    let mut short = course(code(), "Lederskap og medarbeiderskap", "Plan og bygg", 2, &asked);
    short.results = vec![
        stored(&followership, 17, 1, 1, 18),
        stored(&leadership, 6, 1, 1, 6),
        stored(&followership, 17, 2, 1, 18),
        stored(&leadership, 6, 2, 1, 6),
        stored(&followership, 5, 2, 2, 18),
    ];
    let asked = [("medarbeiderskap", 30), ("lederferdigheter", 4), ("karriere", 30)];
    let mut six = course(long(), "Aktivt medarbeiderskap for hele Byutvikling", "", 6, &asked);
    for round in 1..=5 {
        six.results.push(stored(&followership, 24, round, 1, 30));
    }
    six.results.push(stored(&of("karriere"), 11, 1, 1, 30));
    let received = |instrument: &Arc<Instrument>, count| Received {
        round: 6,
        instrument: instrument.id.clone(),
        way: Way::File,
        count,
    };
    six.received = vec![received(&leadership, 4), received(&followership, 24)];
    import(folder, vec![short, six]);
}

fn import(folder: &Path, led: Vec<Course>) {
    let rows = Rows { courses: Courses { led, joined: Vec::new() }, ..Rows::default() };
    let instruments = Catalog::shipped().offered().iter().map(|instrument| (**instrument).clone()).collect();
    let archive = Archive { instruments, rows, settings: Settings::default() };
    Store::open(folder).unwrap().import(&archive).unwrap();
}

/// A result of the short course.
pub fn id(instrument: &str, round: u8, part: u8) -> ResultId {
    let instrument = Catalog::shipped().current(instrument).unwrap().id.clone();
    ResultId { course: code(), round, instrument, part }
}

/// The pages of results, by name.
pub fn pages() -> Vec<(&'static str, Place)> {
    let round = |course, round| RoundId { course, round };
    let tab = CourseTab::Results;
    vec![
        ("course-results-two", Place::Course { code: code(), tab }),
        ("course-results-six", Place::Course { code: long(), tab }),
        ("course-result", Place::CourseResult(id("medarbeiderskap", 2, 1))),
        ("course-result-few", Place::CourseResult(id("lederferdigheter", 2, 1))),
        ("course-change", Place::CourseChange(id("medarbeiderskap", 2, 1))),
        ("course-change-few", Place::CourseChange(id("lederferdigheter", 2, 1))),
        ("course-compare", Place::CourseCompare(round(long(), 1), round(code(), 2))),
        ("course-compare-rounds", Place::CourseCompare(round(code(), 1), round(code(), 2))),
    ]
}
