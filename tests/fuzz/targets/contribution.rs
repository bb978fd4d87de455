//! Whatever a source holds, nobody counts who gave nothing, and nothing shows
//! from below the floor.
#![no_main]

use libfuzzer_sys::fuzz_target;
use selvsyn_fuzz::group::{Floor, InstrumentIndex, aggregate_many};
use selvsyn_fuzz::instrument::Catalog;
use selvsyn_fuzz::seeds;
use std::sync::LazyLock;

static CATALOG: LazyLock<Catalog> = LazyLock::new(seeds::catalog);
static KNOWN: LazyLock<InstrumentIndex> = LazyLock::new(|| InstrumentIndex::new(&CATALOG));

fuzz_target!(init: seeds::write_where_asked(seeds::contributions), |data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let groups = aggregate_many([("fil", text.as_ref())], &KNOWN, Floor::LOWEST);
    assert!(!groups.results.is_empty() || !groups.rejected.is_empty());
    for result in &groups.results {
        assert!(result.n > 0);
        assert!(result.suppressed || result.n >= 5);
        assert!(!result.suppressed || result.items.iter().all(|item| item.mean.is_none() && item.median.is_none()));
        assert!(result.n >= 10 || result.items.iter().all(|item| item.counts.is_none() && item.merged.is_none()));
        serde_json::to_string(result).expect("a result as JSON");
    }
});
