//! Journal pages.

use super::plan::read;
use super::{Store, StoreError};
use crate::plan::merge;
use crate::plan::{Entry, EntryId, Job, PARTS, Parts, Sheet, Side, Tick};
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, HashMap};

impl Store {
    /// Stores a whole page in the place of its earlier self; one with
    /// nothing on it is taken away.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_page(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        set(&transaction, entry)?;
        Ok(transaction.commit()?)
    }
}

impl Store {
    /// Stores a page that began as `before`. Where another program has stored
    /// something else meanwhile, both sides are kept.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn change_page(&mut self, before: Option<&Entry>, entry: &Entry) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let stored = match exists(&transaction, entry.id)? {
            true => list(&transaction, &mut "journal")?.into_iter().find(|stored| stored.id == entry.id),
            false => None,
        };
        match stored.filter(|stored| before != Some(stored)) {
            Some(stored) => set(&transaction, &merge::pages(before, &stored, entry))?,
            None => set(&transaction, entry)?,
        }
        Ok(transaction.commit()?)
    }
}

fn set(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("journal/delete_page.sql"))?.execute([entry.id.to_string()])?;
    if entry.is_empty() { Ok(()) } else { put(connection, entry) }
}

/// Every page, in the order it was stored; `table` is the one being read.
pub(super) fn list(connection: &Connection, table: &mut &'static str) -> Result<Vec<Entry>, StoreError> {
    *table = "journal";
    let mut entries = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("journal/list_journal.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, entries.len());
        entries.push(row_to_entry(row)?);
    }
    drop(rows);
    *table = "journal_text";
    let mut statement = connection.prepare_cached(include_str!("journal/list_journal_texts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = page_of(row, &mut entries, &places)?;
        let tag: String = row.get(1)?;
        let mut prompts = entry.sheet.prompts().iter();
        let prompt = prompts.find(|prompt| prompt.tag() == tag).ok_or(StoreError::Damaged)?;
        entry.texts.insert(*prompt, row.get(2)?);
    }
    drop(rows);
    *table = "journal_part";
    let mut statement = connection.prepare_cached(include_str!("journal/list_journal_parts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = page_of(row, &mut entries, &places)?;
        let job = Job::from_tag(&row.get::<_, String>(1)?).ok_or(StoreError::Damaged)?;
        let counts: [u8; 2] = [row.get(2)?, row.get(3)?];
        for (side, parts) in Side::ALL.into_iter().zip(counts) {
            if parts > PARTS || entry.sheet != Sheet::Jobs {
                return Err(StoreError::Damaged);
            }
            entry.parts.set(side, job, parts);
        }
    }
    drop(rows);
    *table = "journal_tick";
    let mut statement = connection.prepare_cached(include_str!("journal/list_journal_ticks.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let entry = page_of(row, &mut entries, &places)?;
        let tick = Tick::parse(&row.get::<_, String>(1)?).filter(|tick| tick.is_on(entry.sheet));
        entry.ticks.push(tick.ok_or(StoreError::Damaged)?);
    }
    Ok(entries)
}

/// The page that a row belongs to.
fn page_of<'a>(
    row: &Row<'_>,
    entries: &'a mut [Entry],
    places: &HashMap<i64, usize>,
) -> Result<&'a mut Entry, StoreError> {
    let place = places.get(&row.get::<_, i64>(0)?).ok_or(StoreError::Damaged)?;
    entries.get_mut(*place).ok_or(StoreError::Damaged)
}

/// Adds a page that comes from elsewhere; one that is here stays as it is.
pub(super) fn add(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    if exists(connection, entry.id)? { Ok(()) } else { put(connection, entry) }
}

/// Whether there is a page with that id.
fn exists(connection: &Connection, id: EntryId) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached(include_str!("journal/find_page.sql"))?
        .query_row([id.to_string()], |row| row.get(0))?)
}

fn put(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    let Entry { id, sheet, date, changed_at, texts, parts, ticks } = entry;
    connection.prepare_cached(include_str!("journal/add_page.sql"))?.execute(params![
        id.to_string(),
        sheet.tag(),
        date.to_string(),
        changed_at.to_string()
    ])?;
    let page = connection.last_insert_rowid();
    let mut add_text = connection.prepare_cached(include_str!("journal/add_page_text.sql"))?;
    for (prompt, text) in texts {
        add_text.execute(params![page, prompt.tag(), text])?;
    }
    let mut add_part = connection.prepare_cached(include_str!("journal/add_page_part.sql"))?;
    let has_parts = |job: &Job| Side::ALL.into_iter().any(|side| parts.get(side, *job) > 0);
    for job in Job::ALL.into_iter().filter(has_parts) {
        add_part.execute(params![page, job.tag(), parts.get(Side::Now, job), parts.get(Side::Wished, job)])?;
    }
    let mut add_tick = connection.prepare_cached(include_str!("journal/add_page_tick.sql"))?;
    for (place, tick) in (0_i64..).zip(ticks) {
        add_tick.execute(params![page, place, tick.to_string()])?;
    }
    Ok(())
}

fn row_to_entry(row: &Row<'_>) -> Result<Entry, StoreError> {
    Ok(Entry {
        id: EntryId::parse(&row.get::<_, String>(1)?).ok_or(StoreError::Damaged)?,
        sheet: Sheet::from_tag(&row.get::<_, String>(2)?).ok_or(StoreError::Damaged)?,
        date: read(row, 3)?,
        changed_at: read(row, 4)?,
        texts: BTreeMap::new(),
        parts: Parts::default(),
        ticks: Vec::new(),
    })
}
