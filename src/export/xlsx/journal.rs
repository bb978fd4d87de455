//! Journal pages, one row an answer or a job's parts.

use super::WorkbookError;
use super::sheet::{Cell, Column, Rows};
use crate::i18n::Texts;
use crate::plan::{Job, Journal, Side};
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
        if !page.parts.is_empty() {
            for (side, job) in Side::ALL.into_iter().flat_map(|side| Job::ALL.map(|job| (side, job))) {
                let [side_words, job_words] =
                    [format!("jobs-{}", side.tag()), format!("prompt-{}", job.tag())].map(|key| texts.get(&key));
                let (question, parts) = (format!("{side_words}: {job_words}"), page.parts.get(side, job).to_string());
                rows.push(&[Cell::Day(page.date), Cell::Words(&sheet), Cell::Words(&question), Cell::Words(&parts)])?;
            }
        }
        for prompt in page.sheet.prompts() {
            let Some(text) = page.texts.get(prompt) else { continue };
            let question = texts.get(&format!("prompt-{}", prompt.tag()));
            rows.push(&[Cell::Day(page.date), Cell::Words(&sheet), Cell::Words(&question), Cell::Words(text)])?;
        }
    }
    Ok(rows.finish()?)
}
