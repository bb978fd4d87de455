//! An archive is refused with its place, or it is sound: then what is written
//! of it is read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::export::archive::{self, Contents};
use selvsyn_fuzz::instrument::Catalog;
use selvsyn_fuzz::plan::{Journal, Plans};
use selvsyn_fuzz::scoring::History;
use selvsyn_fuzz::seeds;
use std::sync::Arc;

fuzz_target!(init: seeds::write_where_asked(seeds::archives), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let read = match archive::read(&text) {
        Ok(read) => read,
        Err(error) => {
            assert_eq!(error.place().is_empty(), matches!(error.key(), "archive-foreign" | "archive-newer"));
            return;
        }
    };
    let mut catalog = Catalog::default();
    for instrument in &read.instruments {
        catalog.remember(Arc::new(instrument.clone()));
    }
    let count = read.sessions.len();
    let history = History::new(read.sessions, &catalog);
    assert_eq!(history.everything().count(), count);
    let (plans, journal) = (Plans::new(read.plans), Journal::new(read.journal));
    let contents = Contents { history: &history, plans: &plans, journal: &journal, settings: &read.settings };
    let written = archive::write(contents, jiff::Timestamp::UNIX_EPOCH).unwrap();
    let again = archive::read(&written).expect("what was written");
    assert_eq!(again.sessions.len(), count);
    let history = History::new(again.sessions, &catalog);
    let (plans, journal) = (Plans::new(again.plans), Journal::new(again.journal));
    let contents = Contents { history: &history, plans: &plans, journal: &journal, settings: &again.settings };
    assert_eq!(archive::write(contents, jiff::Timestamp::UNIX_EPOCH).unwrap(), written);
});
