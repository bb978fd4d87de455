//! A made-up history, to show the program with.

use crate::instrument::Catalog;
use crate::scoring::{Answers, Session, SessionId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

/// Instrument, days before today, label (a text's key) and answers.
const SESSIONS: [(&str, i32, Option<&str>, &str); 12] = [
    ("medarbeiderskap", 287, Some("demo-before-course"), "3,3,3,2,3,3,4,4,4"),
    ("karriere", 280, None, "3,3,4,3,3,3,2,3,2,3,3,3"),
    ("medarbeiderskap", 245, Some("demo-after-course"), "3,4,3,3,3,3,4,4,5"),
    ("lederferdigheter", 244, None, "3,3,3,3,3,3,4,4,4,4,3,3,3,3"),
    ("medarbeiderskap", 182, None, "3,4,3,3,4,3,4,4,4"),
    ("karriere", 150, None, "4,3,4,3,3,3,3,3,2,3,4,3"),
    ("medarbeiderskap", 126, Some("demo-talk"), "4,4,3,3,3,3,4,4,5"),
    ("lederferdigheter", 83, None, "3,3,3,3,3,3,4,4,4,5,3,3,3,3"),
    ("medarbeiderskap", 82, None, "4,4,3,3,4,3,4,4,5"),
    ("karriere", 40, None, "4,3,4,3,3,3,3,3,2,3,4,3"),
    ("lederferdigheter", 1, None, "3,3,4,4,4,3,5,4,5,4,3,2,3,2"),
    ("medarbeiderskap", 0, Some("demo-summer"), "4,4,4,3,4,3,4,4,5"),
];

/// The sessions, ending on `today`; `label` gives a label's words. The ids are
/// always the same, so that the files can be compared.
pub fn sessions(catalog: &Catalog, today: Date, label: impl Fn(&str) -> String) -> Vec<Session> {
    let made_up = |(index, (instrument, days, key, answers)): (usize, &(&str, i32, Option<&str>, &str))| {
        let instrument = catalog.current(instrument)?;
        let date = today.checked_sub(days.days()).ok()?;
        let at: Timestamp = date.at(9, 14, 0, 0).to_zoned(TimeZone::UTC).ok()?.timestamp();
        Some(Session {
            id: SessionId::parse(&format!("00000000-0000-4000-8000-{index:012}"))?,
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date,
            label: key.map(&label),
            started_at: at,
            finished_at: Some(at),
            corrects: None,
            answers: Answers::parse(answers, instrument.item_count(), instrument.scale.max()).ok()?,
            remarks: BTreeMap::new(),
        })
    };
    SESSIONS.iter().enumerate().filter_map(made_up).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_made_up_session_is_sound() {
        let today = jiff::civil::date(2026, 6, 4);
        assert_eq!(sessions(&Catalog::shipped(), today, str::to_owned).len(), SESSIONS.len());
    }
}
