//! What no page shows, in an archive: the memory of what was shown in every
//! one, the participant's secret and what was collected in a sealed one alone.

use super::{ArchiveError, wrong};
use crate::contents::{SealedContribution, Vault};
use crate::course::{Courses, Way};
use crate::group::{CourseCode, Marks, Nameless};
use crate::instrument::InstrumentId;
use base64::prelude::{BASE64_STANDARD as STANDARD, Engine};
use serde::{Deserialize, Serialize};

/// Largest sealed contribution, in bytes.
const MAX_SEALED: usize = 1024 * 1024;

/// A result that was shown.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ShownEntry {
    key: String,
    questionnaire: String,
    whole: String,
    persons: Vec<String>,
    nameless: Option<NamelessEntry>,
    occasion: Option<String>,
    sheets: Option<NamelessEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamelessEntry {
    mark: String,
    count: u32,
}

/// Somebody who withdrew.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WithdrawnEntry {
    key: String,
    mark: String,
}

/// A contribution that is not shown yet.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CollectedEntry {
    course: CourseCode,
    key: i64,
    round: u8,
    instrument: String,
    way: String,
    is_kept: bool,
    sealed: String,
}

/// In small letters.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads exactly what [`hex`] writes.
fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_hex = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if !is_hex || text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(bytes)
}

pub(super) fn shown(vault: &Vault) -> Vec<ShownEntry> {
    let nameless =
        |(mark, count): &Nameless| NamelessEntry { mark: hex(mark), count: u32::try_from(*count).unwrap_or(u32::MAX) };
    let entry = |(key, marks): &([u8; 32], Marks)| ShownEntry {
        key: hex(key),
        questionnaire: hex(&marks.questionnaire),
        whole: hex(&marks.whole),
        persons: marks.persons.iter().map(|person| hex(person)).collect(),
        nameless: marks.nameless.as_ref().map(nameless),
        occasion: marks.occasion.map(|occasion| hex(&occasion)),
        sheets: marks.sheets.as_ref().map(nameless),
    };
    vault.shown.iter().map(entry).collect()
}

pub(super) fn withdrawn(vault: &Vault) -> Vec<WithdrawnEntry> {
    vault.withdrawn.iter().map(|(key, mark)| WithdrawnEntry { key: hex(key), mark: hex(mark) }).collect()
}

pub(super) fn collected(vault: &Vault) -> Vec<CollectedEntry> {
    let entry = |one: &SealedContribution| CollectedEntry {
        course: one.course,
        key: one.key,
        round: one.round,
        instrument: one.instrument.to_string(),
        way: one.way.tag().to_owned(),
        is_kept: one.is_kept,
        sealed: STANDARD.encode(&one.sealed),
    };
    vault.collected.iter().map(entry).collect()
}

/// Reads it all.
pub(super) fn read(
    shown: Vec<ShownEntry>,
    withdrawn: Vec<WithdrawnEntry>,
    secret: Option<String>,
    collected: Vec<CollectedEntry>,
    courses: &Courses,
) -> Result<Vault, ArchiveError> {
    let mut vault = Vault::default();
    for (index, entry) in shown.into_iter().enumerate() {
        let marks = marks(entry).ok_or_else(|| wrong(&format!("shown[{index}]")))?;
        vault.shown.push(marks);
    }
    for (index, WithdrawnEntry { key, mark }) in withdrawn.into_iter().enumerate() {
        let read = bytes(&key).zip(bytes(&mark));
        vault.withdrawn.push(read.ok_or_else(|| wrong(&format!("withdrawn[{index}]")))?);
    }
    vault.secret = secret.map(|secret| bytes(&secret).ok_or_else(|| wrong("mark"))).transpose()?;
    for (index, entry) in collected.into_iter().enumerate() {
        let one = contribution(entry, courses).ok_or_else(|| wrong(&format!("collected[{index}]")))?;
        vault.collected.push(one);
    }
    Ok(vault)
}

fn marks(entry: ShownEntry) -> Option<([u8; 32], Marks)> {
    let nameless = |entry: Option<NamelessEntry>| match entry {
        None => Some(None),
        Some(NamelessEntry { mark, count }) => Some(Some((bytes(&mark)?, usize::try_from(count).ok()?))),
    };
    let marks = Marks {
        questionnaire: bytes(&entry.questionnaire)?,
        whole: bytes(&entry.whole)?,
        persons: entry.persons.iter().map(|person| bytes(person)).collect::<Option<_>>()?,
        nameless: nameless(entry.nameless)?,
        occasion: match entry.occasion {
            None => None,
            Some(occasion) => Some(bytes(&occasion)?),
        },
        sheets: nameless(entry.sheets)?,
    };
    Some((bytes(&entry.key)?, marks))
}

/// Only what belongs to a course of the archive.
fn contribution(entry: CollectedEntry, courses: &Courses) -> Option<SealedContribution> {
    let course = courses.led(entry.course)?;
    let instrument = InstrumentId::new(entry.instrument);
    course.round(entry.round)?;
    course.asked(&instrument)?;
    let sealed = STANDARD.decode(entry.sealed).ok().filter(|sealed| sealed.len() <= MAX_SEALED)?;
    Some(SealedContribution {
        course: entry.course,
        key: entry.key,
        round: entry.round,
        instrument,
        way: Way::from_tag(&entry.way)?,
        is_kept: entry.is_kept,
        sealed,
    })
}
