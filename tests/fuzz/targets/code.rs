//! Any text around a code leaves the code readable; any text alone gives no
//! answers that are none.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::group::{Delivery, InstrumentIndex, code, paper};
use selvsyn_fuzz::instrument::Catalog;
use selvsyn_fuzz::scoring::{Answer, Answers};
use selvsyn_fuzz::seeds;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(seeds::catalog);
static KNOWN: LazyLock<InstrumentIndex> = LazyLock::new(|| InstrumentIndex::new(&CATALOG));

fuzz_target!(init: seeds::write_where_asked(seeds::codes), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    for found in code::find(&text, &KNOWN) {
        assert!(found.line > 0 && found.column > 0);
        if let Ok(content) = found.outcome {
            assert_eq!(content.answers.len(), content.instrument.item_count());
            let delivery = content.delivery.unwrap_or(Delivery::random([0; 4]));
            assert!(code::write(&content.instrument, &content.answers, delivery, None).is_some());
        }
    }
    for instrument in CATALOG.offered() {
        let _ = paper::read(&text, instrument);
    }
    // The same bytes as somebody's answers: their code is found below the text.
    let Some(instrument) = CATALOG.offered().get(data.len() % CATALOG.offered().len()) else { return };
    let mut answers = Answers::unanswered(instrument.item_count());
    for (place, byte) in data.iter().take(instrument.item_count()).enumerate() {
        answers.set(place, match byte % 7 {
            0 => None,
            6 => Some(Answer::NotRelevant),
            point => Some(Answer::Point(point)),
        });
    }
    let written = code::write(instrument, &answers, Delivery::random([1, 2, 3, 4]), None).expect("answers on the scale");
    let found = code::find(&format!("{text}\n{written}"), &KNOWN);
    let content = found.into_iter().last().expect("a code").outcome.expect("a sound code");
    assert_eq!((content.instrument.id.clone(), content.answers), (instrument.id.clone(), answers));
});
