//! Journal pages, one row an answer.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::i18n::Texts;
use crate::plan::Journal;
use rust_xlsxwriter::Workbook;

const COLUMNS: [Column; 4] =
    [("column-date", 12.0), ("xlsx-page", 26.0), ("xlsx-question", 34.0), ("report-answer", 100.0)];

/// Adds the worksheet, oldest page first; none where there is no page.
pub fn add(workbook: &mut Workbook, journal: &Journal, texts: &Texts) -> Result<(), WorkbookError> {
    if journal.iter().next().is_none() {
        return Ok(());
    }
    let mut rows = Rows::new(workbook, "xlsx-journal", &COLUMNS, texts)?;
    for page in journal.iter() {
        let sheet = texts.get(&format!("journal-{}", page.sheet.tag()));
        for prompt in page.sheet.prompts() {
            let Some(text) = page.texts.get(prompt) else { continue };
            let question = texts.get(&format!("prompt-{}", prompt.tag()));
            rows.push(&[Cell::Day(page.date), Cell::Words(&sheet), Cell::Words(&question), Cell::Words(text)])?;
        }
    }
    Ok(rows.finish()?)
}
