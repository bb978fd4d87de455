//! The report of plan and journal alone: what a person has decided and
//! written, without any answer or number.

use super::areas;
use super::document::{Block, Document, Voice};
use crate::i18n::Texts;
use crate::plan::{Journal, Plans};
use crate::scoring::History;
use jiff::civil::Date;

/// The newest plan of every instrument, and the journal with its newest page
/// first; `None` where nothing is written.
pub fn growth(history: &History, plans: &Plans, journal: &Journal, today: Date, texts: &Texts) -> Option<Document> {
    let mut blocks = Vec::new();
    for instrument in history.instruments() {
        let Some((plan, of)) = plans.current(history, instrument.id.as_str()) else { continue };
        let date = texts.date(of.session.date);
        let name = of.instrument.short_title(texts.language());
        let words = [("name", name.into()), ("date", (&date).into())];
        blocks.push(Block::heading(2, texts.with("report-plan-of", &words)));
        blocks.extend(areas::areas(plan, of, false, texts));
        blocks.extend(areas::next(plan, texts));
    }
    for page in journal.iter().rev() {
        let (sheet, date) = (texts.get(&format!("journal-{}", page.sheet.tag())), texts.date(page.date));
        let words = [("name", (&sheet).into()), ("date", (&date).into())];
        blocks.push(Block::heading(2, texts.with("report-page-of", &words)));
        for prompt in page.sheet.prompts() {
            let Some(answer) = Block::own(page.text(*prompt)) else { continue };
            let question = texts.get(&format!("prompt-{}", prompt.tag()));
            blocks.extend([Block::text(Voice::Question, question), answer]);
        }
    }
    if blocks.is_empty() {
        return None;
    }
    let (title, date) = (texts.get("report-growth"), texts.date(today));
    Some(Document::new(title, vec![date.clone()], blocks, &date, texts))
}
