//! Journal pages.

use super::plan::read;
use super::{Store, StoreError};
use crate::plan::{Entry, EntryId, Sheet};
use rusqlite::{Connection, Row, params};
use std::collections::{BTreeMap, HashMap};

impl Store {
    /// Stores a whole page in the place of its earlier self; one without a
    /// word is taken away.
    ///
    /// # Errors
    /// What kept SQLite from writing.
    pub fn save_page(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        transaction.prepare_cached(include_str!("sql/delete_page.sql"))?.execute([entry.id.to_string()])?;
        if !entry.texts.is_empty() {
            add(&transaction, entry)?;
        }
        Ok(transaction.commit()?)
    }
}

/// Every page, in the order it was stored; `table` is the one being read.
pub(super) fn list(connection: &Connection, table: &mut &'static str) -> Result<Vec<Entry>, StoreError> {
    *table = "journal";
    let mut entries = Vec::new();
    let mut places: HashMap<i64, usize> = HashMap::new();
    let mut statement = connection.prepare_cached(include_str!("sql/list_journal.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        places.insert(row.get(0)?, entries.len());
        entries.push(row_to_entry(row)?);
    }
    drop(rows);
    *table = "journal_text";
    let mut statement = connection.prepare_cached(include_str!("sql/list_journal_texts.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place = places.get(&row.get::<_, i64>(0)?).ok_or(StoreError::Damaged)?;
        let entry = entries.get_mut(*place).ok_or(StoreError::Damaged)?;
        let tag: String = row.get(1)?;
        let mut prompts = entry.sheet.prompts().iter();
        let prompt = prompts.find(|prompt| prompt.tag() == tag).ok_or(StoreError::Damaged)?;
        entry.texts.insert(*prompt, row.get(2)?);
    }
    Ok(entries)
}

/// Whether there is a page with that id.
pub(super) fn exists(connection: &Connection, id: EntryId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached(include_str!("sql/find_page.sql"))?.query_row([id.to_string()], |row| row.get(0))?)
}

pub(super) fn add(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    let Entry { id, sheet, date, changed_at, texts } = entry;
    connection.prepare_cached(include_str!("sql/add_page.sql"))?.execute(params![
        id.to_string(),
        sheet.tag(),
        date.to_string(),
        changed_at.to_string()
    ])?;
    let page = connection.last_insert_rowid();
    let mut add_text = connection.prepare_cached(include_str!("sql/add_page_text.sql"))?;
    for (prompt, text) in texts {
        add_text.execute(params![page, prompt.tag(), text])?;
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
    })
}
