//! Tests of the room above.

use super::*;
use crate::export::demo;
use crate::instrument::{Catalog, Language};
use crate::plan::{Journal, Plans};
use crate::scoring::History;
use crate::settings::Settings;
use std::io::Read;

/// The parts of the workbook, all as one text each.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn formulas_stay_text_and_a_call_off_leaves_nothing() {
    let catalog = Catalog::shipped();
    let made_up = demo::history(&catalog, jiff::civil::date(2026, 6, 4), |key| format!("={key}"));
    let history = History::new(made_up.sessions, &catalog);
    let (plans, journal) = (Plans::new(made_up.plans), Journal::new(made_up.journal));
    let settings = Settings::default();
    let contents = Contents { history: &history, plans: &plans, journal: &journal, settings: &settings };
    let texts = Texts::new(Language::Bokmal);
    let bytes = xlsx(contents, &texts, Timestamp::UNIX_EPOCH, &Progress::default()).unwrap();
    let parts = parts(&bytes);
    assert!(parts.iter().any(|(_, text)| text.contains("=demo-action-talk")));
    assert!(parts.iter().all(|(_, text)| !text.contains("<f>") && !text.contains("t=\"str\"")));
    let charts = parts.iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).count();
    assert_eq!(charts, 3, "one an instrument");
    let again = xlsx(contents, &texts, Timestamp::UNIX_EPOCH, &Progress::default()).unwrap();
    assert_eq!(bytes, again, "the same history gives the same bytes");

    let called_off = Progress::default();
    called_off.cancel();
    let result = xlsx(contents, &texts, Timestamp::UNIX_EPOCH, &called_off);
    assert!(matches!(result, Err(WorkbookError::Cancelled(_))));
}
