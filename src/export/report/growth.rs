//! The report of plan and journal alone: what a person has decided and
//! written, without any answer or number.

use super::document::{Block, Cell, Column, Document, Holds, Voice};
use super::{areas, conversation};
use crate::i18n::Texts;
use crate::plan::{Basis, Conversation, Entry, Job, Journal, Plan, Plans, Side};
use crate::scoring::{History, Record};
use jiff::civil::Date;

/// The newest plan of every instrument and that of none, and the journal with
/// its newest page first; `None` where nothing is written.
pub fn growth(history: &History, plans: &Plans, journal: &Journal, today: Date, texts: &Texts) -> Option<Document> {
    let mut blocks = Vec::new();
    for instrument in history.instruments() {
        let Some((plan, of)) = plans.current(history, instrument.id.as_str()) else { continue };
        blocks.extend(plan_blocks(plan, Some(of), texts));
    }
    blocks.extend(plans.get(Basis::Own).into_iter().flat_map(|plan| plan_blocks(plan, None, texts)));
    blocks.extend(journal.iter().rev().flat_map(|page| page_blocks(page, history, plans, texts)));
    document(blocks, today, texts)
}

/// One plan that was made after `of`, where it is of a session.
pub fn plan(plan: &Plan, of: Option<&Record>, today: Date, texts: &Texts) -> Document {
    of_growth(plan_blocks(plan, of, texts), today, texts)
}

/// Journal pages in that order; `None` where there is none.
pub fn pages<'a>(
    pages: impl Iterator<Item = &'a Entry>,
    history: &History,
    plans: &Plans,
    today: Date,
    texts: &Texts,
) -> Option<Document> {
    document(pages.flat_map(|page| page_blocks(page, history, plans, texts)).collect(), today, texts)
}

fn document(blocks: Vec<Block>, today: Date, texts: &Texts) -> Option<Document> {
    (!blocks.is_empty()).then(|| of_growth(blocks, today, texts))
}

fn of_growth(blocks: Vec<Block>, today: Date, texts: &Texts) -> Document {
    let (title, date) = (texts.get("report-growth"), texts.date(today));
    Document::new(title, vec![date.clone()], blocks, &date, texts)
}

fn plan_blocks(plan: &Plan, of: Option<&Record>, texts: &Texts) -> Vec<Block> {
    let title = match of {
        Some(of) => {
            let (name, date) = (of.instrument.short_title(texts.language()), texts.date(of.session.date));
            texts.with("report-plan-of", &[("name", name.into()), ("date", (&date).into())])
        }
        None => texts.get("report-plan-own"),
    };
    let mut blocks = vec![Block::heading(2, title)];
    blocks.extend(areas::plan(plan, of, false, texts));
    blocks.extend(areas::next(plan, texts));
    blocks
}

fn page_blocks(page: &Entry, history: &History, plans: &Plans, texts: &Texts) -> Vec<Block> {
    let (sheet, date) = (texts.get(&format!("journal-{}", page.sheet.tag())), texts.date(page.date));
    let words = [("name", (&sheet).into()), ("date", (&date).into())];
    let mut blocks = vec![Block::heading(2, texts.with("report-page-of", &words))];
    blocks.extend(parts(page, texts));
    // Everything that was written is one's own to read, taken along or not.
    let taken = Conversation { fields: Vec::new(), ..Conversation::taken(page, history, plans) };
    blocks.extend(conversation::blocks(&taken, 3, texts));
    for prompt in page.sheet.prompts() {
        let Some(answer) = Block::own(page.text(*prompt)) else { continue };
        let question = texts.get(&format!("prompt-{}", prompt.tag()));
        blocks.extend([Block::text(Voice::Question, question), answer]);
    }
    blocks.extend(conversation::agreed(plans.agreed(page.id).map(|(_, action)| action), texts));
    blocks
}

/// The parts of the four jobs, as it is and as one wants it.
fn parts(page: &Entry, texts: &Texts) -> Option<Block> {
    if page.parts.is_empty() {
        return None;
    }
    let mut columns = vec![Column::new(texts.get("report-job"), Holds::Words)];
    columns.extend(Side::ALL.map(|side| Column::new(texts.get(&format!("jobs-{}", side.tag())), Holds::Number)));
    let count = |side: Side, job: Job| Cell::from(page.parts.get(side, job).to_string());
    let row = |job: Job| {
        let name = Cell::from(texts.get(&format!("prompt-{}", job.tag())));
        [name].into_iter().chain(Side::ALL.map(|side| count(side, job))).collect()
    };
    let mut rows: Vec<Vec<Cell>> = Job::ALL.into_iter().map(row).collect();
    let sums = Side::ALL.map(|side| Cell::from(texts.parts_given(&page.parts, side)));
    rows.push([Cell::from(texts.get("jobs-sum"))].into_iter().chain(sums).collect());
    Some(Block::Table { caption: texts.get("journal-jobs"), columns, rows })
}
