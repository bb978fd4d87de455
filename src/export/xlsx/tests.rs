//! Tests of the room above.

use super::*;
use crate::contents::Rows;
use crate::export::demo;
use crate::instrument::{Catalog, Language};
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
    let rows = demo::history(&catalog, jiff::civil::date(2026, 6, 4), |key| format!("={key}"));
    let contents = Contents::new(rows, &catalog);
    let texts = Texts::new(Language::Bokmal);
    let bytes = xlsx(&contents, &texts, Timestamp::UNIX_EPOCH, &Progress::default()).unwrap();
    let parts = parts(&bytes);
    assert!(parts.iter().any(|(_, text)| text.contains("=demo-action-talk")));
    assert!(parts.iter().all(|(_, text)| !text.contains("<f>") && !text.contains("t=\"str\"")));
    let charts = parts.iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).count();
    assert_eq!(charts, 3, "one an instrument");
    assert!(parts.iter().all(|(name, text)| !name.contains("worksheets/sheet") || text.contains("landscape")));
    let again = xlsx(&contents, &texts, Timestamp::UNIX_EPOCH, &Progress::default()).unwrap();
    assert_eq!(bytes, again, "the same history gives the same bytes");

    let called_off = Progress::default();
    called_off.cancel();
    let result = xlsx(&contents, &texts, Timestamp::UNIX_EPOCH, &called_off);
    assert!(matches!(result, Err(WorkbookError::Cancelled(_))));
}

/// A history of one questionnaire on these days, and its workbook.
fn on_days(days: &[(i16, i8, i8)]) -> Vec<(String, String)> {
    let catalog = Catalog::shipped();
    let mut sessions = demo::history(&catalog, jiff::civil::date(2026, 6, 4), str::to_owned).sessions;
    sessions.retain(|session| session.instrument.as_str() == "medarbeiderskap");
    sessions.truncate(days.len());
    for (session, (year, month, day)) in sessions.iter_mut().zip(days) {
        session.date = jiff::civil::date(*year, *month, *day);
    }
    let contents = Contents::new(Rows { sessions, ..Rows::default() }, &catalog);
    let texts = Texts::new(Language::Bokmal);
    parts(&xlsx(&contents, &texts, Timestamp::UNIX_EPOCH, &Progress::default()).unwrap())
}

#[test]
fn one_point_is_no_chart() {
    let names = |days: &[(i16, i8, i8)]| {
        on_days(days).into_iter().filter(|(name, _)| name.starts_with("xl/charts/chart")).count()
    };
    assert_eq!(names(&[(2026, 6, 4)]), 0, "one point");
    assert_eq!(names(&[(2026, 6, 4), (2026, 6, 4)]), 0, "two on the same day");
    assert_eq!(names(&[(2026, 6, 4), (2026, 6, 5)]), 1);
}

/// 46,027 is 5 January 2026 and 46,177 is 4 June; 5 per cent of the 150 days
/// between them is 7.5, which is 8.
#[test]
fn the_time_axis_is_the_time_that_is_drawn() {
    let parts = on_days(&[(2026, 1, 5), (2026, 6, 4)]);
    let chart = &parts.iter().find(|(name, _)| name.starts_with("xl/charts/chart")).unwrap().1;
    for bound in ["<c:max val=\"46185\"/>", "<c:min val=\"46019\"/>", "<c:max val=\"5\"/>", "<c:min val=\"1\"/>"] {
        assert!(chart.contains(bound), "{bound} in {chart}");
    }
}

#[test]
fn days_before_1900_are_words() {
    let parts = on_days(&[(206, 3, 14), (2026, 6, 4)]);
    assert!(parts.iter().all(|(_, text)| !text.contains("-618648")));
    assert!(parts.iter().any(|(_, text)| text.contains("0206-03-14")));
    assert!(parts.iter().all(|(name, _)| !name.starts_with("xl/charts/chart")), "one day has a place");
}
