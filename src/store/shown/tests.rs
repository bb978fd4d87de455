//! What is remembered, and that it stays.

use super::*;
use crate::group::{Collection, Floor, Place};
use crate::instrument::Catalog;
use crate::scoring::Answers;
use crate::store::{Source, restore};
use jiff::civil::DateTime;
use std::path::Path;
use std::sync::Arc;

/// A group of people by number, each with answers of their own; and sheets.
fn group(people: std::ops::Range<u8>, sheets: u8) -> Members {
    let instrument = Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap());
    let mut collection = Collection::new(Arc::clone(&instrument), None);
    let answers = |number: u8| Answers::parse(&vec![(number % 5 + 1).to_string(); 9].join(","), 9, 5).unwrap();
    for person in people {
        let given = crate::group::Contribution {
            instrument: instrument.id.clone(),
            instrument_version: 1,
            course: "Kurs".to_owned(),
            date: jiff::civil::date(2026, 11, 23),
            token: format!("{person:032x}"),
            answers: answers(person),
        };
        collection.add_contribution(Place::whole("a"), given).unwrap();
    }
    for sheet in 0..sheets {
        collection.add_paper(&Place::whole("ark"), answers(sheet)).unwrap();
    }
    assert!(collection.is_enough(Floor::default()));
    collection.members()
}

fn show(folder: &Path, members: Members) -> Option<Refusal> {
    Store::open(folder).unwrap().remember_shown(&[members]).unwrap()
}

fn rows(folder: &Path) -> (i64, i64) {
    let store = Store::open(folder).unwrap();
    let count = |table: &str| {
        store.connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    (count("shown"), count("shown_person"))
}

#[test]
fn what_was_shown_is_remembered_across_programs() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = folder.path();
    assert_eq!(show(here, group(0..10, 0)), None);
    assert_eq!(rows(here), (1, 10));
    assert_eq!(show(here, group(0..10, 0)), None, "the same again");
    assert_eq!(rows(here), (1, 10));
    assert_eq!(show(here, group(0..11, 0)), Some(Refusal::Shared));
    assert_eq!(show(here, group(10..16, 0)), None);
    assert_eq!(show(here, group(0..26, 0)), None);
    assert_eq!(show(here, group(0..0, 6)), None);
    assert_eq!(show(here, group(0..0, 7)), Some(Refusal::Nameless));
    assert_eq!(rows(here), (4, 42));
    assert_eq!(show(other.path(), group(0..11, 0)), None, "another history has another memory");
}

/// All that is to be shown together, or nothing of it.
#[test]
fn several_are_remembered_together_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let refused = store.remember_shown(&[group(0..10, 0), group(5..20, 0)]).unwrap();
    assert_eq!((refused, rows(folder.path())), (Some(Refusal::Shared), (0, 0)));
    assert_eq!(store.remember_shown(&[group(0..10, 0), group(10..20, 0)]).unwrap(), None);
    assert_eq!(rows(folder.path()), (2, 20));
}

/// Backup, show, restore, leave one out, show.
#[test]
fn a_restore_adds_to_what_was_shown_and_takes_nothing_away() {
    let parent = tempfile::tempdir().unwrap();
    let (here, there) = (parent.path().join("her"), parent.path().join("der"));
    let (backups, copy) = (parent.path().join("kopier"), parent.path().join("kopi.sqlite3"));
    assert_eq!(show(&here, group(0..10, 0)), None);
    // Of another history, with its own key, that has shown others.
    assert_eq!(show(&there, group(20..30, 0)), None);
    std::fs::copy(there.join(crate::store::FILE_NAME), &copy).unwrap();
    for _ in 0..2 {
        restore(&Source::new(&here), &backups, &copy, DateTime::MIN).unwrap();
        assert_eq!(rows(&here), (2, 20), "twice is once");
        assert_eq!(show(&here, group(1..10, 0)), Some(Refusal::Shared));
        assert_eq!(show(&here, group(20..31, 0)), Some(Refusal::Shared), "under the other key as well");
        assert_eq!(show(&here, group(0..10, 0)), None);
        assert_eq!(show(&here, group(20..30, 0)), None);
    }
    // A copy from before the memory began.
    let first = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/first-edition/backup.sqlite3");
    restore(&Source::new(&here), &backups, &first, DateTime::MIN).unwrap();
    assert_eq!(rows(&here), (2, 20));
    assert_eq!(show(&here, group(1..10, 0)), Some(Refusal::Shared));
}

/// Where the history is damaged and set aside, what can still be read of it is
/// taken over.
#[test]
fn a_damaged_history_gives_its_memory_to_the_copy() {
    let parent = tempfile::tempdir().unwrap();
    let (here, backups, copy) =
        (parent.path().join("her"), parent.path().join("kopier"), parent.path().join("kopi.sqlite3"));
    drop(Store::open(&here).unwrap());
    std::fs::copy(here.join(crate::store::FILE_NAME), &copy).unwrap();
    assert_eq!(show(&here, group(0..10, 0)), None);
    // The page that the sessions begin on is lost.
    let store = Store::open(&here).unwrap();
    let number = |sql: &str| store.connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let page = number("SELECT rootpage FROM sqlite_schema WHERE name = 'session'");
    let size = store.connection.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0)).unwrap();
    drop(store);
    let file = here.join(crate::store::FILE_NAME);
    let mut bytes = std::fs::read(&file).unwrap();
    let from = usize::try_from((page - 1) * size).unwrap();
    bytes[from..from + usize::try_from(size).unwrap()].fill(0xFF);
    std::fs::write(&file, bytes).unwrap();
    let restored = restore(&Source::new(&here), &backups, &copy, DateTime::MIN).unwrap();
    assert!(restored.was_damaged);
    assert_eq!(show(&here, group(1..10, 0)), Some(Refusal::Shared));
}
