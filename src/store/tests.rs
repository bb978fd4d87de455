//! What the store promises, on real files.

use super::*;
use crate::contents::{Archive, Rows};
use crate::instrument::{Catalog, ItemId};
use crate::scoring::{Answer, Answers, Session, SessionId};
use crate::settings::Settings;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;

fn session(catalog: &Catalog) -> Session {
    Session {
        id: SessionId::random(),
        instrument: catalog.offered()[0].id.clone(),
        instrument_version: 1,
        date: jiff::civil::date(2026, 3, 14),
        label: Some("Før kurset".to_owned()),
        started_at: Timestamp::UNIX_EPOCH,
        finished_at: None,
        corrects: None,
        then_test: None,
        answers: Answers::parse("4,-,,1,2,3,4,5,1", 9, 5).unwrap(),
        remarks: [(1, "en merknad".to_owned())].into(),
    }
}

fn brings(instrument: crate::instrument::Instrument, sessions: Vec<Session>, settings: &Settings) -> Archive {
    Archive { instruments: vec![instrument], rows: Rows { sessions, ..Rows::default() }, settings: settings.clone() }
}

#[test]
fn what_is_stored_is_loaded_equal_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut catalog = Catalog::shipped();
    let one = session(&catalog);
    let two = Session { corrects: Some(one.id), finished_at: Some(Timestamp::UNIX_EPOCH), ..session(&catalog) };
    let mut store = Store::open(folder.path()).unwrap();
    store.insert(&one, &catalog.offered()[0]).unwrap();
    store.insert(&two, &catalog.offered()[0]).unwrap();
    drop(store);
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.load(&mut catalog).unwrap().sessions, [one, two]);
}

#[test]
fn a_finished_session_is_locked_but_can_be_named_and_dated() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::shipped();
    let one = session(&catalog);
    let item = ItemId::new("selvledelse.1");
    let mut store = Store::open(folder.path()).unwrap();
    store.insert(&one, &catalog.offered()[0]).unwrap();
    store.save_answer(one.id, &item, Some(Answer::Point(2))).unwrap();
    store.finish(one.id, Timestamp::UNIX_EPOCH).unwrap();
    assert!(matches!(store.save_answer(one.id, &item, None), Err(StoreError::Finished)));
    assert!(matches!(store.save_remark(one.id, &item, Some("x")), Err(StoreError::Finished)));
    assert!(matches!(store.finish(one.id, Timestamp::UNIX_EPOCH), Err(StoreError::Finished)));
    store.relabel(one.id, None).unwrap();
    store.redate(one.id, jiff::civil::date(2026, 3, 1)).unwrap();
    assert!(matches!(store.redate(SessionId::random(), one.date), Err(StoreError::NoSuchSession)));
    let loaded = store.load(&mut Catalog::shipped()).unwrap().sessions;
    assert_eq!(loaded[0].answers.get(0), Some(Answer::Point(2)));
    assert_eq!((&loaded[0].label, loaded[0].date), (&None, jiff::civil::date(2026, 3, 1)));
}

#[test]
fn deleting_takes_everything_and_import_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::shipped();
    let instrument = (*catalog.offered()[0]).clone();
    let one = session(&catalog);
    let mut store = Store::open(folder.path()).unwrap();
    store.insert(&one, &instrument).unwrap();
    let changed = Session { label: Some("en annen".to_owned()), ..one.clone() };
    let chosen = Settings { text_percent: Some(150), ..Settings::default() };
    let summary = store.import(&brings(instrument.clone(), vec![changed, session(&catalog)], &chosen)).unwrap();
    assert_eq!(summary, ImportSummary { added: 1, already_there: 1 });
    assert_eq!(store.load(&mut Catalog::shipped()).unwrap().sessions[0], one);
    assert_eq!(store.settings().unwrap(), chosen);
    store.delete(one.id).unwrap();
    assert!(matches!(store.delete(one.id), Err(StoreError::NoSuchSession)));
    assert_eq!(store.load(&mut Catalog::shipped()).unwrap().sessions.len(), 1);
    let mut other = instrument;
    other.dimensions[0].items[0].reverse = true;
    assert!(matches!(store.import(&brings(other, vec![session(&catalog)], &chosen)), Err(StoreError::Taken(_))));
    assert_eq!(store.load(&mut Catalog::shipped()).unwrap().sessions.len(), 1);
    let orphans: i64 = store
        .connection
        .query_row("SELECT count(*) FROM answer WHERE session NOT IN (SELECT key FROM session)", [], |row| row.get(0))
        .unwrap();
    assert_eq!(orphans, 0);
}

#[test]
fn the_worker_answers_after_the_commit() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::shipped();
    let worker = Worker::spawn(Store::open(folder.path()).unwrap(), || jiff::civil::DateTime::MIN, || {});
    let one = session(&catalog);
    assert!(
        worker.send(7, Change::StartSession { session: one.clone(), instrument: Arc::clone(&catalog.offered()[0]) })
    );
    assert!(worker.send(8, Change::Delete { session: SessionId::random() }));
    let reply = || loop {
        if let Some(reply) = worker.try_reply() {
            break reply;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let first = reply();
    assert_eq!((first.ticket, first.result.unwrap()), (7, Outcome::Saved));
    let other = Store::open(folder.path()).unwrap();
    assert_eq!(other.load(&mut Catalog::shipped()).unwrap().sessions, [one]);
    let second = reply();
    assert_eq!(second.ticket, 8);
    assert!(matches!(second.result, Err(StoreError::NoSuchSession)));
}

/// Whatever ends the store's thread: what it was given is not called stored,
/// and the window is woken to hear of it.
#[test]
fn a_store_that_is_gone_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::shipped();
    let (woken, wakes) = std::sync::mpsc::channel();
    let is_first = std::cell::Cell::new(true);
    let now = || jiff::civil::DateTime::MIN;
    let worker = Worker::spawn(Store::open(folder.path()).unwrap(), now, move || {
        let _ = woken.send(());
        assert!(!is_first.replace(false), "an error for the test");
    });
    assert!(!worker.has_ended());
    assert!(
        worker.send(
            1,
            Change::StartSession { session: session(&catalog), instrument: Arc::clone(&catalog.offered()[0]) }
        )
    );
    let minute = Duration::from_secs(60);
    wakes.recv_timeout(minute).unwrap();
    // And once more when the thread is gone.
    wakes.recv_timeout(minute).unwrap();
    assert_eq!(worker.try_reply().unwrap().ticket, 1);
    assert!(worker.try_reply().is_none());
    assert!(worker.has_ended() && !worker.is_waiting());
    assert!(!worker.send(2, Ask::Describe));
    assert!(!Worker::none().send(1, Ask::Describe));
}
