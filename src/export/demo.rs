//! A made-up history, to show the program with.

use crate::contents::Rows;
use crate::instrument::{Catalog, ItemId};
use crate::plan::{ActionId, Area, AreaKind, Entry, EntryId, Focus, Origin, Plan, PlannedAction, Sheet, State};
use crate::scoring::{Answers, Session, SessionId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeMap;

/// Instrument, days before today, label (a text's key) and answers.
const SESSIONS: [(&str, i32, Option<&str>, &str); 12] = [
    ("medarbeiderskap", 287, Some("label-before-course"), "3,3,3,2,3,3,4,4,4"),
    ("karriere", 280, None, "3,3,4,3,3,3,2,3,2,3,3,3"),
    ("medarbeiderskap", 245, Some("label-after-course"), "3,4,3,3,3,3,4,4,5"),
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

/// Which of the sessions has a plan: the last but one of its instrument, so
/// that the plan comes back with the last.
const PLANNED: usize = 8;
/// Kind, item, what to do (a text's key) and days until it is due.
const AREAS: [(AreaKind, &str, &str, i32); 3] = [
    (AreaKind::Develop, "med-ledelse.1", "demo-action-talk", 5),
    (AreaKind::Develop, "selvledelse.2", "demo-action-learn", 15),
    (AreaKind::Strength, "medarbeiderledelse.3", "demo-action-mentor", 88),
];
/// A page of the three questions, and how many days ago it was written.
const PAGE: [&str; 3] = ["demo-page-who", "demo-page-able", "demo-page-want"];
const PAGE_DAYS: i32 = 245;

/// The history, ending on `today`; `words` gives the text of a key. The ids
/// are always the same, so that the files can be compared.
pub fn history(catalog: &Catalog, today: Date, words: impl Fn(&str) -> String) -> Rows {
    let sessions = sessions(catalog, today, &words);
    let plans = sessions.get(PLANNED).map(|session| plan(session, today, &words)).into_iter().collect();
    let journal = page(today, &words).into_iter().collect();
    Rows { sessions, plans, journal, ..Rows::default() }
}

fn sessions(catalog: &Catalog, today: Date, words: impl Fn(&str) -> String) -> Vec<Session> {
    let made_up = |(index, (instrument, days, key, answers)): (usize, &(&str, i32, Option<&str>, &str))| {
        let instrument = catalog.current(instrument)?;
        let date = today.checked_sub(days.days()).ok()?;
        let at = morning(date)?;
        Some(Session {
            id: SessionId::parse(&format!("00000000-0000-4000-8000-{index:012}"))?,
            instrument: instrument.id.clone(),
            instrument_version: instrument.version,
            date,
            label: key.map(&words),
            started_at: at,
            finished_at: Some(at),
            corrects: None,
            then_test: None,
            answers: Answers::parse(answers, instrument.item_count(), instrument.scale.max()).ok()?,
            remarks: BTreeMap::new(),
        })
    };
    SESSIONS.iter().enumerate().filter_map(made_up).collect()
}

fn plan(session: &Session, today: Date, words: impl Fn(&str) -> String) -> Plan {
    let area = |(index, (kind, item, key, days)): (usize, &(AreaKind, &str, &str, i32))| {
        let action = PlannedAction {
            id: ActionId::parse(&format!("00000000-0000-4000-9000-{index:012}"))?,
            text: words(key),
            due: Some(today.checked_add(days.days()).ok()?),
            state: State::Planned,
            reason: String::new(),
            origin: Origin::Plan,
        };
        let focus = Focus::Item(ItemId::new(*item));
        Some(Area { actions: vec![action], ..Area::new(*kind, focus) })
    };
    Plan { areas: AREAS.iter().enumerate().filter_map(area).collect(), ..Plan::empty(session.id, session.started_at) }
}

fn page(today: Date, words: impl Fn(&str) -> String) -> Option<Entry> {
    let date = today.checked_sub(PAGE_DAYS.days()).ok()?;
    let texts = Sheet::Questions.prompts().iter().zip(PAGE).map(|(prompt, key)| (*prompt, words(key))).collect();
    let id = EntryId::parse("00000000-0000-4000-a000-000000000000")?;
    Some(Entry { id, texts, ..Entry::new(Sheet::Questions, date, morning(date)?) })
}

fn morning(date: Date) -> Option<Timestamp> {
    Some(date.at(9, 14, 0, 0).to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_made_up_session_is_sound() {
        let today = jiff::civil::date(2026, 6, 4);
        let Rows { sessions, plans, journal, .. } = history(&Catalog::shipped(), today, str::to_owned);
        assert_eq!(sessions.len(), SESSIONS.len());
        assert_eq!(plans[0].areas.len(), AREAS.len());
        assert_eq!(journal[0].texts.len(), PAGE.len());
    }
}
