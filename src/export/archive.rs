//! The whole history as one JSON file, without loss, and back again
//! (`assets/schema/archive.schema.json`).

pub use crate::contents::Archive;
use crate::contents::{Contents, Rows};
use crate::instrument::{Catalog, Instrument, InstrumentId};
use crate::json::{self, Flaw};
use crate::plan::MAX_TEXT;
use crate::scoring::{Answer, Answers, Session, SessionId, ThenTest};
use crate::settings::Settings;
use courses::{CourseEntry, JoinedEntry};
use definitions::Definitions;
pub use error::{ArchiveError, describe, describe_entry};
use jiff::{Timestamp, civil::Date};
pub use pages::PageEntry;
pub use plans::PlanEntry;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use vault::{CollectedEntry, ShownEntry, WithdrawnEntry};

/// The word by which an archive is known.
pub const FORMAT: &str = "selvsyn-archive";
/// The second has plans of no session, words of one's own, worksheets with
/// parts and ticks, and where an action came from; the third has courses. Each
/// reads those before it.
const VERSION: u64 = 3;
const FIRST: u64 = 1;
/// Largest archive that is read, in bytes: a hundred times ten thousand
/// sessions' worth of a tenth of a kilobyte. Nesting ends at the 128 levels
/// that `serde_json` follows.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

const KEYS: [&str; 15] = [
    "format",
    "version",
    "exported_at",
    "instruments",
    "sessions",
    "plans",
    "journal",
    "settings",
    "courses",
    "joined",
    "shown",
    "withdrawn",
    "mark",
    "collected",
    "left_out",
];
const SESSION_KEYS: [&str; 11] = [
    "id",
    "instrument",
    "instrument_version",
    "date",
    "label",
    "started_at",
    "finished_at",
    "corrects",
    "then_test",
    "answers",
    "remarks",
];

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u64,
    exported_at: Timestamp,
    instruments: Definitions,
    sessions: Vec<SessionEntry>,
    plans: Vec<PlanEntry>,
    journal: Vec<PageEntry>,
    settings: Settings,
    #[serde(default)]
    courses: Vec<CourseEntry>,
    #[serde(default)]
    joined: Vec<JoinedEntry>,
    #[serde(default)]
    shown: Vec<ShownEntry>,
    #[serde(default)]
    withdrawn: Vec<WithdrawnEntry>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mark: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    collected: Vec<CollectedEntry>,
    #[serde(default)]
    left_out: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionEntry {
    id: String,
    instrument: String,
    instrument_version: u32,
    date: Date,
    label: Option<String>,
    started_at: Timestamp,
    finished_at: Option<Timestamp>,
    corrects: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    then_test: Option<ThenTestEntry>,
    answers: BTreeMap<String, AnswerEntry>,
    remarks: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThenTestEntry {
    start: String,
    follow_up: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(untagged)]
enum AnswerEntry {
    Point(u8),
    NotRelevant(NotRelevant),
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum NotRelevant {
    #[serde(rename = "na")]
    Na,
}

/// What an archive without a passphrase leaves out, since whoever finds it could
/// open what others have handed in, or hand in as somebody else.
const LEFT_OUT: [&str; 3] = ["mark", "keys", "collected"];

/// Writes everything that may lie open, in an order that depends on nothing
/// but the content.
///
/// # Errors
/// What JSON cannot say; the types have nothing of that kind.
pub fn write(contents: &Contents, settings: &Settings, exported_at: Timestamp) -> serde_json::Result<String> {
    write_for(contents, settings, false, exported_at)
}

/// Writes everything, to be sealed before anybody sees it.
///
/// # Errors
/// As [`write`].
pub fn write_whole(contents: &Contents, settings: &Settings, exported_at: Timestamp) -> serde_json::Result<String> {
    write_for(contents, settings, true, exported_at)
}

fn write_for(
    contents: &Contents,
    settings: &Settings,
    is_sealed: bool,
    exported_at: Timestamp,
) -> serde_json::Result<String> {
    let Contents { history, plans, journal, courses, asked: _, vault } = contents;
    let sessions = history.everything().map(|record| entry(&record.session, &record.instrument)).collect();
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        exported_at,
        instruments: Definitions(Ok(contents.definitions())),
        sessions,
        plans: plans::entries(plans, history),
        journal: pages::entries(journal),
        settings: settings.clone(),
        courses: courses::led(courses, is_sealed)?,
        joined: courses::joined(courses),
        shown: vault::shown(vault),
        withdrawn: vault::withdrawn(vault),
        mark: vault.secret.filter(|_| is_sealed).map(|secret| vault::hex(&secret)),
        collected: if is_sealed { vault::collected(vault) } else { Vec::new() },
        left_out: if is_sealed { Vec::new() } else { LEFT_OUT.map(str::to_owned).to_vec() },
    };
    Ok(serde_json::to_string_pretty(&file)? + "\n")
}

fn entry(session: &Session, instrument: &Instrument) -> SessionEntry {
    let Session {
        id,
        instrument: of,
        instrument_version,
        date,
        label,
        started_at,
        finished_at,
        corrects,
        then_test,
        answers,
        remarks,
    } = session;
    let answers = instrument
        .items()
        .zip(answers.iter())
        .filter_map(|(item, answer)| {
            let answer = match answer? {
                Answer::Point(point) => AnswerEntry::Point(point),
                Answer::NotRelevant => AnswerEntry::NotRelevant(NotRelevant::Na),
            };
            Some((item.id.to_string(), answer))
        })
        .collect();
    let remarks = remarks
        .iter()
        .filter_map(|(place, text)| Some((instrument.item(*place)?.id.to_string(), text.clone())))
        .collect();
    SessionEntry {
        id: id.to_string(),
        instrument: of.to_string(),
        instrument_version: *instrument_version,
        date: *date,
        label: label.clone(),
        started_at: *started_at,
        finished_at: *finished_at,
        corrects: corrects.map(|id| id.to_string()),
        then_test: then_test
            .map(|then| ThenTestEntry { start: then.start.to_string(), follow_up: then.follow_up.to_string() }),
        answers,
        remarks,
    }
}

/// Reads an archive; all of it is sound, or nothing is taken.
///
/// # Errors
/// [`ArchiveError`], with the first place that is wrong.
pub fn read(text: &str) -> Result<Archive, ArchiveError> {
    // Some editors put a byte order mark in front of what they save.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::check(text).map_err(refused)?;
    if json::text_under(text, "format").as_deref() != Some(FORMAT) {
        return Err(ArchiveError::Foreign);
    }
    match json::number_under(text, "version") {
        Some(FIRST..=VERSION) => {}
        Some(newer) if newer > VERSION => return Err(ArchiveError::Newer),
        _ => return Err(wrong("version")),
    }
    let file: File = serde_json::from_str(text).map_err(|error| {
        // A key that is not known is told by its place, as far as we know it.
        let unknown = json::check_keys(text, &is_known).err().map(refused);
        unknown.unwrap_or_else(|| wrong(&format!("{}:{}", error.line(), error.column())))
    })?;
    let instruments = file.instruments.0.map_err(|place| wrong(&place))?;
    let mut catalog = Catalog::default();
    for (index, instrument) in instruments.iter().enumerate() {
        if catalog.version(&instrument.id, instrument.version).is_some() {
            return Err(wrong(&format!("instruments[{index}]")));
        }
        catalog.remember(Arc::new(instrument.clone()));
    }
    let mut seen = HashSet::new();
    let mut sessions = Vec::new();
    for (index, entry) in file.sessions.into_iter().enumerate() {
        let place = format!("sessions[{index}]");
        let session = session(entry, &catalog, &place)?;
        if !seen.insert(session.id) {
            return Err(wrong(&format!("{place}.id")));
        }
        sessions.push(session);
    }
    check_then_tests(&sessions)?;
    let plans = plans::read_all(file.plans, &sessions, &catalog)?;
    let journal = pages::read_all(file.journal)?;
    let courses = courses::read_all(file.courses, file.joined, &catalog)?;
    let vault = vault::read(file.shown, file.withdrawn, file.mark, file.collected, &courses)?;
    if !file.settings.is_valid() {
        return Err(wrong("settings"));
    }
    Ok(Archive { instruments, rows: Rows { sessions, plans, journal, courses, vault }, settings: file.settings })
}

fn session(entry: SessionEntry, catalog: &Catalog, place: &str) -> Result<Session, ArchiveError> {
    let at = |key: &str| wrong(&format!("{place}.{key}"));
    let id = |text: &str, key: &str| SessionId::parse(text).filter(|id| id.to_string() == text).ok_or_else(|| at(key));
    let instrument_id = InstrumentId::new(entry.instrument);
    let instrument = catalog.version(&instrument_id, entry.instrument_version).ok_or_else(|| at("instrument"))?;
    if entry.label.as_ref().is_some_and(|label| label.chars().count() > MAX_TEXT) {
        return Err(at("label"));
    }
    let mut answers = Answers::unanswered(instrument.item_count());
    for (item, answer) in &entry.answers {
        let key = format!("answers.{item}");
        let index = instrument.item_index(item).ok_or_else(|| at(&key))?;
        let answer = match answer {
            AnswerEntry::Point(point) if (1..=instrument.scale.max()).contains(point) => Answer::Point(*point),
            AnswerEntry::Point(_) => return Err(at(&key)),
            AnswerEntry::NotRelevant(NotRelevant::Na) => Answer::NotRelevant,
        };
        answers.set(index, Some(answer));
    }
    let mut remarks = BTreeMap::new();
    for (item, text) in entry.remarks {
        let index = instrument.item_index(&item).ok_or_else(|| at(&format!("remarks.{item}")))?;
        let text = text::short_enough(text).ok_or_else(|| at(&format!("remarks.{item}")))?;
        remarks.insert(index, text);
    }
    Ok(Session {
        id: id(&entry.id, "id")?,
        instrument: instrument_id,
        instrument_version: entry.instrument_version,
        date: entry.date,
        label: entry.label,
        started_at: entry.started_at,
        finished_at: entry.finished_at,
        corrects: entry.corrects.as_deref().map(|text| id(text, "corrects")).transpose()?,
        then_test: entry
            .then_test
            .map(|then| {
                Ok(ThenTest { start: id(&then.start, "then_test")?, follow_up: id(&then.follow_up, "then_test")? })
            })
            .transpose()?,
        answers,
        remarks,
    })
}

/// A then-test stands between two sessions of its instrument, which are here.
fn check_then_tests(sessions: &[Session]) -> Result<(), ArchiveError> {
    let known: HashMap<SessionId, &Session> = sessions.iter().map(|session| (session.id, session)).collect();
    for (index, session) in sessions.iter().enumerate() {
        let Some(then) = session.then_test else { continue };
        let is_sound = |id: SessionId| {
            known.get(&id).is_some_and(|other| other.then_test.is_none() && other.instrument == session.instrument)
        };
        if then.start == then.follow_up || !is_sound(then.start) || !is_sound(then.follow_up) {
            return Err(wrong(&format!("sessions[{index}].then_test")));
        }
    }
    Ok(())
}

/// Whether the format knows a key of the file itself or of a session.
fn is_known(depth: usize, under: &str, key: &str) -> bool {
    match (depth, under) {
        (0, _) => KEYS.contains(&key),
        (2, "sessions") => SESSION_KEYS.contains(&key),
        _ => true,
    }
}

fn refused(flaw: Flaw) -> ArchiveError {
    match flaw {
        Flaw::NotJson { line, column } => ArchiveError::NotJson { line, column },
        Flaw::Twice(place) => ArchiveError::Twice { place },
        Flaw::TooMuch(place) | Flaw::Unknown(place) if place.is_empty() => ArchiveError::Foreign,
        Flaw::TooMuch(place) | Flaw::Unknown(place) => ArchiveError::Wrong { place },
    }
}

fn wrong(place: &str) -> ArchiveError {
    ArchiveError::Wrong { place: place.to_owned() }
}

/// One plan or page, as it stands in an archive.
///
/// # Errors
/// [`ArchiveError`] where it is no JSON, has a key twice or one that is not
/// known, or a value of another kind.
pub fn read_entry<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, ArchiveError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json::check(text).map_err(refused)?;
    serde_json::from_str(text).map_err(|error| wrong(&format!("{}:{}", error.line(), error.column())))
}

mod courses;
mod definitions;
mod error;
pub mod pages;
pub mod plans;
#[cfg(test)]
mod tests;
mod text;
mod vault;
