//! The plan's dates as iCalendar (RFC 5545), to import into a calendar.
//!
//! A calendar is often shared, so an event says what is to be done and
//! nothing else of what the person wrote, and is marked private. A reminder says
//! the same: nothing runs that could remind of it otherwise.

use super::sanitize::sanitize;
use crate::course::Agreement;
use crate::i18n::Texts;
use crate::plan::{ActionId, Basis, Focus, PlannedAction, Plans, What, due};
use crate::scoring::{History, Record};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventStatus, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::HashSet;

/// The program that wrote the file, as RFC 5545 wants it.
const PRODUCT: &str = "-//Selvsyn//Selvsyn//NO";
/// A reminder rings at nine in the morning: of an action the day before, while
/// there still is time, and of the next assessment on its day.
const DAY_BEFORE: &str = "-PT15H";
const SAME_DAY: &str = "PT9H";
/// Minutes are counted from here, so that the count fits its 31 bits.
const FIRST_MINUTE: i64 = 1_577_836_800 / 60;

/// Every date of every plan; `None` where there is none. What is no longer
/// due (done, dropped, in an older plan) is written as cancelled, so that an
/// event of an earlier export goes away.
pub fn calendar(plans: &Plans, history: &History, texts: &Texts, now: Timestamp) -> Option<String> {
    let instruments: HashSet<&str> =
        history.records().iter().map(|record| record.session.instrument.as_str()).collect();
    let instruments: Vec<&str> = instruments.into_iter().collect();
    let mut open_actions: HashSet<ActionId> = HashSet::new();
    let mut open_assessments: HashSet<Basis> = HashSet::new();
    for due in due(plans, history, &instruments) {
        match due.what {
            What::Action(action, _) => drop(open_actions.insert(action.id)),
            What::Assessment => drop(open_assessments.insert(due.plan.of)),
        }
    }
    let (mut calendar, from) = (begun(), texts.get("calendar-from"));
    let records = history.records().iter();
    let of_sessions = records.filter_map(|record| Some((plans.get(record.session.id)?, Some(record))));
    let of_none = plans.get(Basis::Own).map(|plan| (plan, None));
    for (plan, record) in of_sessions.chain(of_none) {
        for (action, area) in plan.all_actions() {
            if let Some(date) = action.due {
                let is_open = open_actions.contains(&action.id);
                let words = action_words(action, area.map(|area| &area.focus), record, texts);
                let entry = Entry { id: &action.id.to_string(), words: &words, date, rings: DAY_BEFORE, is_open };
                calendar.extend(entry.event(plan.changed_at, &from, now).map(private));
            }
        }
        if let Some((date, record)) = plan.next_assessment.zip(record) {
            let is_open = open_assessments.contains(&plan.of);
            let title = record.instrument.short_title(texts.language());
            let words = texts.with("calendar-assessment", &[("title", title.into())]);
            let entry = Entry { id: &format!("{}-next", plan.of), words: &words, date, rings: SAME_DAY, is_open };
            calendar.extend(entry.event(plan.changed_at, &from, now).map(private));
        }
    }
    written(&calendar)
}

/// What a group has agreed to do and when, for everybody's calendar; `None`
/// where nothing has a day. `id` is the same for the same agreement, so that
/// what is written again takes the place of what was.
pub fn agreed_calendar(course: &str, id: &str, agreement: &Agreement, texts: &Texts, now: Timestamp) -> Option<String> {
    let from = texts.with("calendar-from-course", &[("course", course.into())]);
    let mut calendar = begun();
    for (place, action) in (1..).zip(&agreement.actions) {
        let Some(date) = action.due else { continue };
        let id = format!("{id}-{place}");
        let entry = Entry { id: &id, words: &action.text, date, rings: DAY_BEFORE, is_open: true };
        calendar.extend(entry.event(now, &from, now).map(|mut event| event.done()));
    }
    written(&calendar)
}

fn begun() -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", PRODUCT));
    calendar.append_property(("CALSCALE", "GREGORIAN")).append_property(("METHOD", "PUBLISH"));
    calendar
}

fn written(calendar: &Calendar) -> Option<String> {
    (!calendar.components.is_empty()).then(|| without_stamps(&calendar.to_string()))
}

/// What a person plans is nobody else's.
fn private(mut event: Event) -> Event {
    event.class(Class::Private).done()
}

fn action_words(action: &PlannedAction, focus: Option<&Focus>, record: Option<&Record>, texts: &Texts) -> String {
    let first_line = action.text.trim().lines().next().unwrap_or_default();
    if !first_line.is_empty() {
        return first_line.to_owned();
    }
    let dimension = focus.zip(record).and_then(|(focus, record)| {
        let dimensions = &record.instrument.dimensions;
        dimensions.get(focus.dimension_in(&record.instrument)?)
    });
    let own = focus.and_then(Focus::own_words).unwrap_or_default();
    let name = dimension.map_or(own, |dimension| dimension.title.get(texts.language()));
    texts.with("calendar-action", &[("name", name.into())])
}

/// A day in a calendar.
struct Entry<'a> {
    /// It is called the same in every export.
    id: &'a str,
    words: &'a str,
    date: Date,
    rings: &'static str,
    is_open: bool,
}

impl Entry<'_> {
    /// As it was last changed; `None` of the last day that there is, which has
    /// no day after it.
    fn event(&self, changed_at: Timestamp, from: &str, now: Timestamp) -> Option<Event> {
        let Self { id, words, date, rings, is_open } = *self;
        let mut event = Event::new();
        event
            .uid(&format!("{id}@selvsyn"))
            // A carriage return would end the line for some readers.
            .summary(&sanitize(words))
            .description(&sanitize(from))
            .status(if is_open { EventStatus::Confirmed } else { EventStatus::Cancelled })
            // A higher number takes the place of what a calendar already has.
            .sequence(u32::try_from(changed_at.as_second() / 60 - FIRST_MINUTE).unwrap_or_default())
            .append_property(stamp("DTSTAMP", now))
            .append_property(stamp("LAST-MODIFIED", changed_at))
            // A day, not a time: it stays the same day in every time zone and
            // across the change to summer time.
            .append_property(day("DTSTART", date))
            .append_property(day("DTEND", date.tomorrow().ok()?))
            .append_property(("TRANSP", "TRANSPARENT"));
        // One of a day that has come would ring at once.
        if is_open && date > now.to_zoned(TimeZone::UTC).date() {
            event.append_component(alarm(id, words, rings)?);
        }
        Some(event)
    }
}

/// Reminds of it so long after its day begins.
fn alarm(id: &str, words: &str, rings: &str) -> Option<Alarm> {
    // The library reads no time before, and writes hours as seconds.
    let at_once = Trigger::try_from(&Property::new("TRIGGER", "PT0S")).ok()?;
    let mut alarm = Alarm::display(&sanitize(words), at_once);
    // It is called the same in every export.
    alarm.append_property(("TRIGGER", rings)).append_property(("UID", format!("{id}-alarm@selvsyn").as_str()));
    Some(alarm.done())
}

/// Leaves out the time that the library stamps an alarm with, which only
/// events have.
fn without_stamps(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    let mut begins_alarm = false;
    for line in text.split_inclusive('\n') {
        if !(begins_alarm && line.starts_with("DTSTAMP")) {
            lines.push_str(line);
        }
        begins_alarm = line.starts_with("BEGIN:VALARM");
    }
    lines
}

fn day(key: &str, date: Date) -> Property {
    let mut property = Property::new(key, date.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}

fn stamp(key: &str, at: Timestamp) -> Property {
    Property::new(key, at.strftime("%Y%m%dT%H%M%SZ").to_string())
}
