//! Journal pages as they stand in an archive.

use super::text::short_enough;
use super::{ArchiveError, wrong};
use crate::plan::{Entry, EntryId, Job, Journal, PARTS, Parts, Sheet, Side, Tick};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// More than there is to tick.
const MAX_TICKS: usize = 200;

/// Parts by side and job.
type PartsEntry = BTreeMap<String, BTreeMap<String, u8>>;

/// What is absent is on no such sheet, or was written before there was any.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageEntry {
    id: String,
    sheet: String,
    date: Date,
    changed_at: Timestamp,
    texts: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    parts: PartsEntry,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ticks: Vec<String>,
}

/// Oldest first.
pub(super) fn entries(journal: &Journal) -> Vec<PageEntry> {
    journal.iter().map(entry).collect()
}

/// One page, as it stands in an archive.
pub fn entry(page: &Entry) -> PageEntry {
    let Entry { id, sheet, date, changed_at, texts, parts, ticks } = page;
    let of_side = |side: Side| {
        let jobs = Job::ALL.into_iter().map(|job| (job.tag().to_owned(), parts.get(side, job)));
        (side.tag().to_owned(), jobs.collect())
    };
    PageEntry {
        id: id.to_string(),
        sheet: sheet.tag().to_owned(),
        date: *date,
        changed_at: *changed_at,
        texts: texts.iter().map(|(prompt, text)| (prompt.tag().to_owned(), text.clone())).collect(),
        parts: if parts.is_empty() { PartsEntry::new() } else { Side::ALL.into_iter().map(of_side).collect() },
        ticks: ticks.iter().map(Tick::to_string).collect(),
    }
}

/// Reads every journal page; no two have the same id.
pub(super) fn read_all(entries: Vec<PageEntry>) -> Result<Vec<Entry>, ArchiveError> {
    let mut seen = HashSet::new();
    let read = |(index, entry): (usize, PageEntry)| {
        let place = format!("journal[{index}].");
        let page = page(entry, &place)?;
        if seen.insert(page.id) { Ok(page) } else { Err(wrong(&format!("{place}id"))) }
    };
    entries.into_iter().enumerate().map(read).collect()
}

/// Reads one page.
///
/// # Errors
/// [`ArchiveError::Wrong`] with the first place in it that is wrong.
pub fn read(entry: PageEntry) -> Result<Entry, ArchiveError> {
    page(entry, "")
}

fn page(entry: PageEntry, place: &str) -> Result<Entry, ArchiveError> {
    let at = |key: &str| wrong(&format!("{place}{key}"));
    let id = EntryId::parse(&entry.id).filter(|id| id.to_string() == entry.id).ok_or_else(|| at("id"))?;
    let sheet = Sheet::from_tag(&entry.sheet).ok_or_else(|| at("sheet"))?;
    let mut page = Entry { id, ..Entry::new(sheet, entry.date, entry.changed_at) };
    for (tag, text) in entry.texts {
        let prompt = sheet.prompts().iter().find(|prompt| prompt.tag() == tag);
        let (Some(prompt), Some(text)) = (prompt, short_enough(text)) else {
            return Err(at(&format!("texts.{tag}")));
        };
        page.texts.insert(*prompt, text);
    }
    page.parts = parts(entry.parts, sheet).map_err(|inside| at(&format!("parts{inside}")))?;
    if entry.ticks.len() > MAX_TICKS {
        return Err(at("ticks"));
    }
    for (index, text) in entry.ticks.into_iter().enumerate() {
        let tick = Tick::parse(&text).filter(|tick| tick.is_on(sheet) && !page.has_ticked(tick));
        page.ticks.push(tick.ok_or_else(|| at(&format!("ticks[{index}]")))?);
    }
    Ok(page)
}

/// The parts, or the place in them that is wrong.
fn parts(entry: PartsEntry, sheet: Sheet) -> Result<Parts, String> {
    let mut parts = Parts::default();
    if !entry.is_empty() && sheet != Sheet::Jobs {
        return Err(String::new());
    }
    for (side_tag, jobs) in entry {
        let side = Side::ALL.into_iter().find(|side| side.tag() == side_tag);
        let side = side.ok_or_else(|| format!(".{side_tag}"))?;
        for (tag, count) in jobs {
            let job = Job::from_tag(&tag).filter(|_| count <= PARTS);
            parts.set(side, job.ok_or_else(|| format!(".{side_tag}.{tag}"))?, count);
        }
    }
    Ok(parts)
}
