//! Courses as they stand in an archive: those one leads, with what was shown
//! and agreed on, and those one takes part in. What is collected and the keys
//! that open it are only in an archive with a passphrase.

use super::{ArchiveError, wrong};
use crate::course::{
    Agreed, Agreement, Asked, Course, CourseAction, CourseResult, Courses, HandedIn, InPolicy, Joined, MAX_AGREED,
    MAX_COURSE_ACTIONS, MAX_EXPECTED, MAX_FOLDER, MAX_INSTRUMENTS, MAX_NAME, MAX_ROUNDS, MAX_SAID, MAX_SIGNS, Round,
    Said, Way, Ways, line,
};
use crate::group::{CourseCode, CourseKey, Delivery, Floor, Recipient};
use crate::instrument::{Catalog, InstrumentId};
use crate::plan::MAX_LINE;
use crate::scoring::SessionId;
use jiff::{Timestamp, civil::Date};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// Most results of a course: a few parts of each questionnaire and round.
const MAX_RESULTS: usize = 500;
/// Most that one has handed in to a course.
const MAX_HANDED_IN: usize = MAX_ROUNDS * MAX_INSTRUMENTS;

/// A course that one leads.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseEntry {
    course: CourseCode,
    name: String,
    workplace: Option<String>,
    floor: usize,
    folder: Option<String>,
    created_at: Timestamp,
    ended_at: Option<Timestamp>,
    instruments: Vec<AskedEntry>,
    rounds: Vec<RoundEntry>,
    results: Vec<ResultEntry>,
    agreements: Vec<AgreementEntry>,
    said: Vec<SaidEntry>,
    /// An age identity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedEntry {
    id: String,
    version: u32,
    expected: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundEntry {
    title: String,
    date: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultEntry {
    round: u8,
    part: u8,
    instrument: String,
    version: u32,
    expected: Option<u32>,
    files: u32,
    codes: u32,
    paper: u32,
    tables: u32,
    shown_at: Timestamp,
    picture: Value,
    change: Option<Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreementEntry {
    round: u8,
    develop: Vec<String>,
    strengths: Vec<String>,
    signs: Vec<String>,
    actions: Vec<ActionEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionEntry {
    text: String,
    due: Option<Date>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidEntry {
    round: u8,
    page: String,
    list: String,
    text: String,
    policy: Option<String>,
    role: String,
}

/// A course that one takes part in.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JoinedEntry {
    course: CourseCode,
    name: String,
    workplace: Option<String>,
    instruments: Vec<JoinedInstrument>,
    rounds: Vec<RoundEntry>,
    recipient: Option<String>,
    folder: Option<String>,
    joined_at: Timestamp,
    handed_in: Vec<HandedInEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct JoinedInstrument {
    id: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandedInEntry {
    instrument: String,
    round: u8,
    session: String,
    delivery: Delivery,
    way: String,
    at: Timestamp,
}

/// Every course one leads; `has_keys` where nobody else can read the archive.
///
/// # Errors
/// A stored result that is no JSON, which only a damaged history has.
pub(super) fn led(courses: &Courses, has_keys: bool) -> serde_json::Result<Vec<CourseEntry>> {
    courses.led.iter().map(|course| course_entry(course, has_keys)).collect()
}

fn course_entry(course: &Course, has_keys: bool) -> serde_json::Result<CourseEntry> {
    let asked =
        |one: &Asked| AskedEntry { id: one.instrument.to_string(), version: one.version, expected: one.expected };
    let agreement = |(round, agreement): (&u8, &Agreement)| AgreementEntry {
        round: *round,
        develop: agreement.develop.iter().map(|one| one.text.clone()).collect(),
        strengths: agreement.strengths.iter().map(|one| one.text.clone()).collect(),
        signs: agreement.signs.clone(),
        actions: agreement.actions.iter().map(|one| ActionEntry { text: one.text.clone(), due: one.due }).collect(),
    };
    let said = |(round, said): (&u8, &Vec<Said>)| {
        let round = *round;
        let said = said.iter().map(move |one| SaidEntry {
            round,
            page: one.page.clone(),
            list: one.list.clone(),
            text: one.text.clone(),
            policy: one.policy.map(|policy| policy.tag().to_owned()),
            role: one.role.clone(),
        });
        said.collect::<Vec<_>>()
    };
    let key = course.key.as_ref().filter(|_| has_keys);
    Ok(CourseEntry {
        course: course.code,
        name: course.name.clone(),
        workplace: some(&course.workplace),
        floor: course.floor.persons(),
        folder: course.folder.clone(),
        created_at: course.created_at,
        ended_at: course.ended_at,
        instruments: course.instruments.iter().map(asked).collect(),
        rounds: course.rounds.iter().map(round_entry).collect(),
        results: course.results.iter().map(result_entry).collect::<serde_json::Result<_>>()?,
        agreements: course.agreements.iter().map(agreement).collect(),
        said: course.said.iter().flat_map(said).collect(),
        key: key.map(|key| key.secret_text().expose_secret().to_owned()),
    })
}

fn result_entry(result: &CourseResult) -> serde_json::Result<ResultEntry> {
    let CourseResult { round, part, instrument, version, expected, ways, shown_at, picture, change } = result;
    let Ways { files, codes, paper, tables } = *ways;
    Ok(ResultEntry {
        round: *round,
        part: *part,
        instrument: instrument.to_string(),
        version: *version,
        expected: *expected,
        files,
        codes,
        paper,
        tables,
        shown_at: *shown_at,
        picture: serde_json::from_str(picture)?,
        change: change.as_deref().map(serde_json::from_str).transpose()?,
    })
}

fn round_entry(round: &Round) -> RoundEntry {
    RoundEntry { title: round.title.clone(), date: round.date }
}

/// Every course one takes part in.
pub(super) fn joined(courses: &Courses) -> Vec<JoinedEntry> {
    courses.joined.iter().map(joined_entry).collect()
}

fn joined_entry(joined: &Joined) -> JoinedEntry {
    let instrument = |(id, version): &(InstrumentId, u32)| JoinedInstrument { id: id.to_string(), version: *version };
    let handed_in = |one: &HandedIn| HandedInEntry {
        instrument: one.instrument.to_string(),
        round: one.round,
        session: one.session.to_string(),
        delivery: one.delivery,
        way: one.way.tag().to_owned(),
        at: one.at,
    };
    JoinedEntry {
        course: joined.code,
        name: joined.name.clone(),
        workplace: some(&joined.workplace),
        instruments: joined.instruments.iter().map(instrument).collect(),
        rounds: joined.rounds.iter().map(round_entry).collect(),
        recipient: joined.recipient.as_ref().map(Recipient::to_string),
        folder: joined.folder.clone(),
        joined_at: joined.joined_at,
        handed_in: joined.handed_in.iter().map(handed_in).collect(),
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// Reads every course; no code stands twice, and every questionnaire is in the
/// archive or the program's own.
pub(super) fn read_all(
    led: Vec<CourseEntry>,
    joined: Vec<JoinedEntry>,
    catalog: &Catalog,
) -> Result<Courses, ArchiveError> {
    let mut courses = Courses::default();
    for (index, entry) in led.into_iter().enumerate() {
        let place = Place(format!("courses[{index}]"));
        let course = course(entry, catalog, &place)?;
        if courses.led(course.code).is_some() {
            return Err(place.wrong("course"));
        }
        courses.led.push(course);
    }
    for (index, entry) in joined.into_iter().enumerate() {
        let place = Place(format!("joined[{index}]"));
        let joined = joined_course(entry, &place)?;
        if courses.joined(joined.code).is_some() {
            return Err(place.wrong("course"));
        }
        courses.joined.push(joined);
    }
    Ok(courses)
}

/// Where in the archive something stands.
struct Place(String);

impl Place {
    fn wrong(&self, key: &str) -> ArchiveError {
        wrong(&format!("{}.{key}", self.0))
    }

    /// A line of text, exactly as one is written.
    fn line(&self, text: String, max: usize, key: &str) -> Result<String, ArchiveError> {
        if line(&text, max) == Some(text.as_str()) { Ok(text) } else { Err(self.wrong(key)) }
    }

    fn optional_line(&self, text: Option<String>, max: usize, key: &str) -> Result<Option<String>, ArchiveError> {
        text.map(|text| self.line(text, max, key)).transpose()
    }

    fn lines(&self, texts: Vec<String>, most: usize, key: &str) -> Result<Vec<String>, ArchiveError> {
        if texts.len() > most {
            return Err(self.wrong(key));
        }
        texts.into_iter().map(|text| self.line(text, MAX_LINE, key)).collect()
    }

    fn rounds(&self, rounds: Vec<RoundEntry>) -> Result<Vec<Round>, ArchiveError> {
        if rounds.len() > MAX_ROUNDS {
            return Err(self.wrong("rounds"));
        }
        let round =
            |entry: RoundEntry| Ok(Round { title: self.line(entry.title, MAX_NAME, "rounds")?, date: entry.date });
        rounds.into_iter().map(round).collect()
    }
}

fn course(entry: CourseEntry, catalog: &Catalog, place: &Place) -> Result<Course, ArchiveError> {
    let rounds = place.rounds(entry.rounds)?;
    let is_round = |round: u8| (1..=rounds.len()).contains(&usize::from(round));
    let mut instruments: Vec<Asked> = Vec::new();
    for AskedEntry { id, version, expected } in entry.instruments {
        let instrument = InstrumentId::new(id);
        let is_asked = instruments.iter().any(|one| one.instrument == instrument);
        let is_known = catalog.version(&instrument, version).is_some();
        if is_asked || !is_known || expected.is_some_and(|count| count > MAX_EXPECTED) {
            return Err(place.wrong("instruments"));
        }
        instruments.push(Asked { instrument, version, expected });
    }
    if rounds.is_empty() || instruments.is_empty() || instruments.len() > MAX_INSTRUMENTS {
        return Err(place.wrong(if rounds.is_empty() { "rounds" } else { "instruments" }));
    }
    if entry.floor < Floor::LOWEST.persons() || entry.floor > usize::from(u16::MAX) {
        return Err(place.wrong("floor"));
    }
    if entry.results.len() > MAX_RESULTS {
        return Err(place.wrong("results"));
    }
    let mut seen = HashSet::new();
    let mut results = Vec::new();
    for result in entry.results.into_iter().map(result) {
        let is_of_it = instruments.iter().any(|one| one.instrument == result.instrument);
        let is_new = seen.insert((result.round, result.instrument.clone(), result.part));
        if !is_of_it || !is_new || !is_round(result.round) || result.part == 0 {
            return Err(place.wrong("results"));
        }
        results.push(result);
    }
    let mut agreements = BTreeMap::new();
    for AgreementEntry { round, develop, strengths, signs, actions } in entry.agreements {
        let agreed = |texts| {
            let lines = place.lines(texts, MAX_AGREED, "agreements")?;
            Ok(lines.into_iter().map(|text| Agreed { text }).collect())
        };
        if actions.len() > MAX_COURSE_ACTIONS || !is_round(round) || agreements.contains_key(&round) {
            return Err(place.wrong("agreements"));
        }
        let action = |entry: ActionEntry| {
            Ok(CourseAction { text: place.line(entry.text, MAX_LINE, "agreements")?, due: entry.due })
        };
        let agreement = Agreement {
            develop: agreed(develop)?,
            strengths: agreed(strengths)?,
            signs: place.lines(signs, MAX_SIGNS, "agreements")?,
            actions: actions.into_iter().map(action).collect::<Result<_, ArchiveError>>()?,
        };
        agreements.insert(round, agreement);
    }
    let mut said: BTreeMap<u8, Vec<Said>> = BTreeMap::new();
    for SaidEntry { round, page, list, text, policy, role } in entry.said {
        let said = said.entry(round).or_default();
        if said.len() >= MAX_SAID || !is_round(round) || role.chars().count() > MAX_NAME {
            return Err(place.wrong("said"));
        }
        let policy = policy.map(|tag| InPolicy::from_tag(&tag).ok_or_else(|| place.wrong("said"))).transpose()?;
        let text = place.line(text, MAX_LINE, "said")?;
        said.push(Said { page: place.line(page, MAX_NAME, "said")?, list, text, policy, role });
    }
    Ok(Course {
        code: entry.course,
        name: place.line(entry.name, MAX_NAME, "name")?,
        workplace: place.optional_line(entry.workplace, MAX_NAME, "workplace")?.unwrap_or_default(),
        floor: Floor::LOWEST.raised_to(entry.floor),
        instruments,
        rounds,
        folder: place.optional_line(entry.folder, MAX_FOLDER, "folder")?,
        key: entry.key.map(|key| CourseKey::parse(&key).ok_or_else(|| place.wrong("key"))).transpose()?,
        created_at: entry.created_at,
        ended_at: entry.ended_at,
        results,
        agreements,
        said,
        received: Vec::new(),
    })
}

fn result(entry: ResultEntry) -> CourseResult {
    CourseResult {
        round: entry.round,
        part: entry.part,
        instrument: InstrumentId::new(entry.instrument),
        version: entry.version,
        expected: entry.expected,
        ways: Ways { files: entry.files, codes: entry.codes, paper: entry.paper, tables: entry.tables },
        shown_at: entry.shown_at,
        picture: entry.picture.to_string(),
        change: entry.change.map(|change| change.to_string()),
    }
}

fn joined_course(entry: JoinedEntry, place: &Place) -> Result<Joined, ArchiveError> {
    if entry.instruments.len() > MAX_INSTRUMENTS || entry.handed_in.len() > MAX_HANDED_IN {
        return Err(place.wrong("instruments"));
    }
    let handed_in = |entry: HandedInEntry| {
        let session = SessionId::parse(&entry.session).filter(|id| id.to_string() == entry.session);
        let way = Way::from_tag(&entry.way);
        let (Some(session), Some(way), 1..=6) = (session, way, entry.round) else {
            return Err(place.wrong("handed_in"));
        };
        let (instrument, round) = (InstrumentId::new(entry.instrument), entry.round);
        Ok(HandedIn { instrument, round, session, delivery: entry.delivery, way, at: entry.at })
    };
    let recipient = entry.recipient.map(|text| Recipient::parse(&text).ok_or_else(|| place.wrong("recipient")));
    // One who joined by the code alone knows no name.
    let name = Some(entry.name).filter(|name| !name.is_empty());
    Ok(Joined {
        code: entry.course,
        name: place.optional_line(name, MAX_NAME, "name")?.unwrap_or_default(),
        workplace: place.optional_line(entry.workplace, MAX_NAME, "workplace")?.unwrap_or_default(),
        instruments: entry.instruments.into_iter().map(|one| (InstrumentId::new(one.id), one.version)).collect(),
        rounds: place.rounds(entry.rounds)?,
        recipient: recipient.transpose()?,
        folder: place.optional_line(entry.folder, MAX_FOLDER, "folder")?,
        joined_at: entry.joined_at,
        handed_in: entry.handed_in.into_iter().map(handed_in).collect::<Result<_, ArchiveError>>()?,
    })
}
