//! An archive is refused with its place, or it is sound: then what is written
//! of it is read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::contents::Contents;
use selvsyn_fuzz::export::archive;
use selvsyn_fuzz::instrument::Catalog;
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
    let count = read.rows.sessions.len();
    let contents = Contents::new(read.rows, &catalog);
    assert_eq!(contents.history.everything().count(), count);
    let written = archive::write(&contents, &read.settings, jiff::Timestamp::UNIX_EPOCH).unwrap();
    let again = archive::read(&written).expect("what was written");
    assert_eq!(again.rows.sessions.len(), count);
    let contents = Contents::new(again.rows, &catalog);
    assert_eq!(archive::write(&contents, &again.settings, jiff::Timestamp::UNIX_EPOCH).unwrap(), written);
});
