//! Self-assessments: what may stand in one, and which may be begun, corrected
//! or given to a group.

use super::ServiceError;
use crate::days::Days;
use crate::group::course_name;
use crate::instrument::{Catalog, Instrument, InstrumentId};
use crate::scoring::{Answers, History, MAX_LABEL, Record, Session, SessionId, ThenTest};
use jiff::Zoned;
use jiff::civil::Date;
use std::sync::Arc;

/// A label without blanks round it; `None` where nothing else is in it.
///
/// # Errors
/// [`ServiceError::Label`] where it is over [`MAX_LABEL`] characters.
pub fn label(text: &str) -> Result<Option<String>, ServiceError> {
    let label = text.trim();
    if label.chars().count() > MAX_LABEL {
        return Err(ServiceError::Label(MAX_LABEL));
    }
    Ok(Some(label.to_owned()).filter(|label| !label.is_empty()))
}

/// The name of a course.
///
/// # Errors
/// [`ServiceError::Course`] where it is no name on one line, or too long.
pub fn course(text: &str) -> Result<&str, ServiceError> {
    course_name(text).ok_or(ServiceError::Course)
}

/// A date written as 2026-03-14 and in no other way, so that nothing is
/// guessed; one that is odd only where it is meant.
///
/// # Errors
/// [`ServiceError::Date`], [`ServiceError::Day`].
pub fn day(text: &str, today: Date, is_sure: bool) -> Result<Date, ServiceError> {
    let read = text.parse().ok().filter(|date: &Date| date.year() > 0 && date.to_string() == text);
    let date = read.ok_or_else(|| ServiceError::Date(text.to_owned()))?;
    match Days::Past.odd(date, today) {
        Some(odd) if !(is_sure && odd.may_be_meant()) => Err(ServiceError::Day(odd, date)),
        _ => Ok(date),
    }
}

/// What is written down of a session that was answered elsewhere.
pub struct Recorded<'a> {
    /// `4,5,3,-,2`.
    pub answers: &'a str,
    /// `2026-03-14`; today where it is missing.
    pub date: Option<&'a str>,
    /// The person's own name for it.
    pub label: Option<&'a str>,
    /// Whether an odd day is meant.
    pub is_sure: bool,
}

/// A finished session of what was written down.
///
/// # Errors
/// What does not hold of it, the answers first.
pub fn record(recorded: &Recorded<'_>, instrument: &Instrument, now: &Zoned) -> Result<Session, ServiceError> {
    let Recorded { answers, date, label: text, is_sure } = *recorded;
    let answers =
        Answers::parse(answers, instrument.item_count(), instrument.scale.max()).map_err(ServiceError::Answers)?;
    let date = date.map_or(Ok(now.date()), |text| day(text, now.date(), is_sure))?;
    let label = label(text.unwrap_or_default())?;
    Ok(Session { date, label, answers, finished_at: Some(now.timestamp()), ..Session::begin(instrument, now) })
}

/// What comes of asking for a session.
pub enum Begun {
    /// It is under way already.
    UnderWay(SessionId),
    /// A new one, without an answer and in no file.
    Blank(Box<Session>, Arc<Instrument>),
}

/// A session of this instrument; `None` where there is none of that name.
pub fn begin(instrument: &InstrumentId, history: &History, catalog: &Catalog, now: &Zoned) -> Option<Begun> {
    if let Some(draft) = history.draft(Some(instrument.as_str())) {
        return Some(Begun::UnderWay(draft.session.id));
    }
    let instrument = catalog.current(instrument.as_str())?;
    Some(Begun::Blank(Box::new(Session::begin(instrument, now)), Arc::clone(instrument)))
}

/// The session before this one rated again, as it is understood today; `None`
/// where there is none.
pub fn begin_again(follow_up: SessionId, history: &History, now: &Zoned) -> Option<Begun> {
    if let Some(begun) = history.then_test(follow_up) {
        return Some(Begun::UnderWay(begun.session.id));
    }
    let record = history.get(follow_up)?;
    let start = history.previous(record)?.session.id;
    let session = Session::begin_again(&record.instrument, ThenTest { start, follow_up }, now);
    Some(Begun::Blank(Box::new(session), Arc::clone(&record.instrument)))
}

/// A session that a group can count: finished, and with an answer in it.
///
/// # Errors
/// [`ServiceError::Unfinished`], [`ServiceError::NoAnswers`].
pub fn to_contribute(record: &Record) -> Result<&Record, ServiceError> {
    if !record.session.is_finished() {
        return Err(ServiceError::Unfinished);
    }
    if record.session.answers.answered() == 0 {
        return Err(ServiceError::NoAnswers);
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn now() -> Zoned {
        date(2026, 6, 4).at(9, 0, 0, 0).in_tz("UTC").unwrap()
    }

    #[test]
    fn a_label_is_short_and_a_day_has_been() {
        let long = "å".repeat(MAX_LABEL);
        assert_eq!(label(&format!(" {long}\n")).unwrap(), Some(long.clone()));
        assert!(matches!(label(&format!("{long}x")), Err(ServiceError::Label(MAX_LABEL))));
        assert_eq!(label(" \t").unwrap(), None);
        let today = date(2026, 6, 4);
        assert_eq!(day("2026-06-04", today, false).unwrap(), today);
        for odd in ["04.06.2026", "2026-6-4", "2026-02-30", ""] {
            assert!(matches!(day(odd, today, true), Err(ServiceError::Date(_))), "{odd}");
        }
        assert!(matches!(day("2026-06-05", today, true), Err(ServiceError::Day(..))));
        assert!(matches!(day("1950-06-05", today, false), Err(ServiceError::Day(..))));
        assert!(day("1950-06-05", today, true).is_ok());
    }

    #[test]
    fn a_session_is_begun_once_and_given_when_there_is_something_in_it() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let begin = |history: &History| begin(&instrument.id, history, &catalog, &now());
        let Some(Begun::Blank(session, _)) = begin(&History::new(vec![], &catalog)) else { panic!("one is there") };
        assert_eq!((session.date, session.answers.answered(), session.is_finished()), (date(2026, 6, 4), 0, false));
        let history = History::new(vec![(*session).clone()], &catalog);
        assert!(matches!(begin(&history), Some(Begun::UnderWay(id)) if id == session.id));
        assert!(matches!(to_contribute(history.get(session.id).unwrap()), Err(ServiceError::Unfinished)));
        let written = |answers| Recorded { answers, date: None, label: None, is_sure: false };
        let empty = record(&written(",,,,,,,,"), instrument, &now()).unwrap();
        let given = record(&written("1,,-,,-,,-,,-"), instrument, &now()).unwrap();
        let history = History::new(vec![empty.clone(), given.clone()], &catalog);
        assert!(matches!(to_contribute(history.get(empty.id).unwrap()), Err(ServiceError::NoAnswers)));
        assert!(to_contribute(history.get(given.id).unwrap()).is_ok());
    }

    #[test]
    fn a_correction_begins_with_what_was_answered_and_names_what_it_corrects() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let written =
            Recorded { answers: "1,2,3,4,5,4,3,2,1", date: Some("2026-03-14"), label: Some("Før"), is_sure: false };
        let first = record(&written, instrument, &now()).unwrap();
        let correction = Session::correct(&first, &now());
        assert_eq!((correction.corrects, correction.is_finished()), (Some(first.id), false));
        assert_eq!(
            (&correction.answers, &correction.label, correction.date),
            (&first.answers, &first.label, first.date)
        );
        assert!(correction.id != first.id && correction.started_at == now().timestamp());
    }
}
