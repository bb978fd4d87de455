//! What is collected is there, and what is shown is gone but remembered.

use super::*;
use crate::course::{Asked, Course, Round, Ways};
use crate::group::{Collected, CourseKey, CourseRound, Delivery, Floor, OpenRound, Person, Who};
use crate::instrument::Catalog;
use crate::scoring::Answers;
use crate::store::{FILE_NAME, Source, restore};
use jiff::Timestamp;
use jiff::civil::{DateTime, date};
use std::collections::BTreeMap;
use std::path::Path;

const INSTRUMENT: &str = "medarbeiderskap";

fn course() -> Course {
    let round = |number: u8| Round { title: format!("{number}. samling"), date: date(2026, 10, 13) };
    Course {
        code: CourseCode::new([7; 5]),
        name: "Kurs".to_owned(),
        workplace: String::new(),
        floor: Floor::LOWEST,
        instruments: vec![Asked { instrument: InstrumentId::new(INSTRUMENT), version: 1, expected: Some(6) }],
        rounds: vec![round(1), round(2)],
        folder: None,
        key: Some(CourseKey::new()),
        created_at: Timestamp::UNIX_EPOCH,
        ended_at: None,
        results: Vec::new(),
        agreements: BTreeMap::new(),
        said: BTreeMap::new(),
        received: Vec::new(),
    }
}

fn person(number: u8) -> Person {
    Person::Delivery(Delivery::random([0, 0, 0, 4 * number]))
}

fn known(number: u8) -> Known {
    (Questionnaire::new(&InstrumentId::new(INSTRUMENT), 1), person(number))
}

fn row(key: i64) -> SealedRow {
    let sealed = format!("forseglet {key}").repeat(50).into_bytes();
    SealedRow { key, round: 1, instrument: InstrumentId::new(INSTRUMENT), way: Way::File, is_kept: false, sealed }
}

fn there(store: &Store) -> Keys {
    store.collected(course().code).unwrap().into_iter().map(|row| row.key).collect()
}

fn collect(store: &mut Store, people: impl IntoIterator<Item = u8>, remove: &[i64]) -> Collecting {
    let add = people.into_iter().map(|number| (row(number.into()), Some(known(number)))).collect();
    let collect =
        Collect { course: course().code, there: there(store), add, remove: remove.to_vec(), withdraw: Vec::new() };
    store.collect(&collect).unwrap()
}

/// A result of these people, of whom all are deleted but those that are kept.
fn reveal(store: &mut Store, people: std::ops::Range<u8>, keep: &[i64]) -> Revealing {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(INSTRUMENT).unwrap();
    let answers = Answers::parse("3,3,3,3,3,3,3,3,3", 9, 5).unwrap();
    let of = |number: u8| Collected {
        who: Who::Delivery(Delivery::random([0, 0, 0, 4 * number])),
        answers: answers.clone(),
        date: None,
        at: Timestamp::UNIX_EPOCH,
        earlier: None,
        file: None,
    };
    let given: Vec<Collected> = people.clone().map(of).collect();
    let occasion = CourseRound { course: course().code, round: 1 };
    let open = OpenRound { instrument, occasion, given: given.iter().collect() };
    let showing = Showing {
        members: open.members(),
        result: CourseResult {
            round: 1,
            part: 0,
            instrument: InstrumentId::new(INSTRUMENT),
            version: 1,
            expected: Some(6),
            ways: Ways::default(),
            shown_at: Timestamp::UNIX_EPOCH,
            picture: "{}".to_owned(),
            change: None,
        },
        delete: people.map(i64::from).filter(|key| !keep.contains(key)).collect(),
        keep: keep.to_vec(),
    };
    let questionnaire = Questionnaire::new(&InstrumentId::new(INSTRUMENT), 1);
    let reveals = vec![Reveal { questionnaire, ways: vec![showing] }];
    let there = there(store);
    store.reveal_course(&RevealCourse { course: course().code, round: 1, there, reveals }).unwrap()
}

fn begun(folder: &Path) -> Store {
    let mut store = Store::open(folder).unwrap();
    store.save_course(&course(), &[]).unwrap();
    store
}

fn parts(revealing: &Revealing) -> Vec<u8> {
    match revealing {
        Revealing::Shown(results) => results.iter().map(|result| result.part).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_collected_is_there_and_what_is_shown_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = begun(folder.path());
    assert_eq!(collect(&mut store, 0..5, &[]), Collecting::Stored(vec![Remembered::Nothing; 5]));
    assert_eq!(collect(&mut store, 5..7, &[4]), Collecting::Stored(vec![Remembered::Nothing; 2]));
    assert_eq!(there(&store), [0, 1, 2, 3, 5, 6].into());
    assert_eq!(parts(&reveal(&mut store, 0..6, &[3])), [1]);
    let left = store.collected(course().code).unwrap();
    assert_eq!(left.iter().map(|row| (row.key, row.is_kept)).collect::<Vec<_>>(), [(3, true), (6, false)]);
    // Whoever is in it is not taken again, and is in no other.
    let again = collect(&mut store, [0, 7, 8, 9, 10], &[]);
    let new = Remembered::Nothing;
    assert_eq!(again, Collecting::Stored(vec![Remembered::Shown, new, new, new, new]));
    assert_eq!(reveal(&mut store, 5..11, &[]), Revealing::Refused(InstrumentId::new(INSTRUMENT), Refusal::Shared));
    assert_eq!(parts(&reveal(&mut store, 6..11, &[])), [2]);
    assert_eq!(there(&store), [3].into());
    drop(store);
    // Nothing of what was sealed can be found in the file.
    let bytes = std::fs::read(folder.path().join(FILE_NAME)).unwrap();
    let sealed = b"forseglet 1forseglet";
    assert!(!bytes.windows(sealed.len()).any(|window| window == sealed));
}

/// Two programs at once: who comes second begins anew.
#[test]
fn nothing_is_changed_of_what_is_no_longer_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = begun(folder.path());
    let before = there(&store);
    collect(&mut store, 0..1, &[]);
    let add = vec![(row(9), Some(known(9)))];
    let late = Collect { course: course().code, there: before, add, remove: vec![0], withdraw: vec![known(0)] };
    assert_eq!(store.collect(&late).unwrap(), Collecting::Stale);
    assert_eq!(there(&store), [0].into());
    assert_eq!(store.standings(&[known(0)]).unwrap(), [Remembered::Nothing]);
}

#[test]
fn what_is_withdrawn_never_comes_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = begun(folder.path());
    collect(&mut store, 0..2, &[]);
    let there_now = there(&store);
    let withdraw =
        Collect { course: course().code, there: there_now, add: Vec::new(), remove: vec![1], withdraw: vec![known(1)] };
    assert_eq!(store.collect(&withdraw).unwrap(), Collecting::Stored(Vec::new()));
    assert_eq!(collect(&mut store, [1], &[]), Collecting::Stored(vec![Remembered::Withdrawn]));
    store.delete_course(course().code).unwrap();
    assert_eq!(store.standings(&[known(0), known(1)]).unwrap(), [Remembered::Nothing, Remembered::Withdrawn]);
}

/// Backup, show, restore: what was shown is not there again, and what was
/// withdrawn stays so.
#[test]
fn a_restore_brings_nothing_back_that_was_shown() {
    let parent = tempfile::tempdir().unwrap();
    let (here, copy) = (parent.path().join("her"), parent.path().join("kopi.sqlite3"));
    let mut store = begun(&here);
    collect(&mut store, 0..8, &[]);
    store.write_copy(&copy).unwrap();
    let there_now = there(&store);
    let withdraw =
        Collect { course: course().code, there: there_now, add: Vec::new(), remove: vec![7], withdraw: vec![known(7)] };
    store.collect(&withdraw).unwrap();
    reveal(&mut store, 0..6, &[2]);
    drop(store);
    restore(&Source::new(&here), &parent.path().join("kopier"), &copy, DateTime::MIN).unwrap();
    let mut store = Store::open(&here).unwrap();
    assert_eq!(there(&store), Keys::new(), "of a shown round nothing comes again");
    assert_eq!(
        store.standings(&[known(0), known(6), known(7)]).unwrap(),
        [Remembered::Shown, Remembered::Nothing, Remembered::Withdrawn]
    );
    assert_eq!(reveal(&mut store, 1..7, &[]), Revealing::Refused(InstrumentId::new(INSTRUMENT), Refusal::Shared));
}

#[test]
fn kept_sheets_go_when_the_course_ends() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = begun(folder.path());
    collect(&mut store, 0..6, &[]);
    reveal(&mut store, 0..6, &[1, 2]);
    assert_eq!(there(&store), [1, 2].into());
    store.save_course(&Course { ended_at: Some(Timestamp::UNIX_EPOCH), ..course() }, &[]).unwrap();
    assert_eq!(there(&store), Keys::new());
}
