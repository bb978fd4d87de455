//! A definition is refused with its problems, or it is sound and within the
//! limits, and written and read again the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::instrument::{Catalog, load, own};
use selvsyn_fuzz::{seeds, settings};
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

fuzz_target!(init: seeds::write_where_asked(seeds::instruments), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    match load(&text) {
        Ok(instrument) => {
            assert!((1..=240).contains(&instrument.item_count()));
            assert!((3..=7).contains(&instrument.scale.max()));
            let again = serde_json::to_string(&instrument).expect("a definition as JSON");
            assert_eq!(load(&again), Ok(instrument));
        }
        Err(problems) => assert!(!problems.is_empty()),
    }
    let _ = own::check(&text, &CATALOG);
    // The person's choices stand in the same kind of file.
    if let Ok(read) = serde_json::from_str::<settings::Settings>(&text) {
        let _ = (read.is_valid(), read.text_size(None));
    }
});
