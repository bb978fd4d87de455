//! Worksheets with nothing on them, to be written on by hand: the words are
//! those of the window.

use super::document::{Block, Document, Voice};
use crate::i18n::Texts;
use crate::plan::{Job, Sheet, Side};

/// Lines to write on, on a whole sheet, and beside each job.
const LINES: usize = 18;
const BESIDE: u8 = 2;

/// A blank sheet.
pub fn form(sheet: Sheet, texts: &Texts) -> Document {
    let name = format!("journal-{}", sheet.tag());
    let mut blocks = vec![Block::Lines { label: texts.get("form-date"), count: 1 }];
    let prompts = sheet.prompts();
    let each = u8::try_from(LINES / prompts.len().max(1)).unwrap_or(BESIDE);
    for prompt in prompts {
        let key = format!("prompt-{}", prompt.tag());
        blocks.push(Block::heading(2, texts.get(&key)));
        let help = format!("{key}-help");
        blocks.extend(texts.has(&help).then(|| Block::text(Voice::Question, texts.get(&help))));
        let is_job = Job::ALL.into_iter().any(|job| job.prompt() == *prompt);
        if is_job {
            let parts = |side: Side| {
                let side = texts.get(&format!("jobs-{}", side.tag()));
                Block::Lines { label: texts.with("form-parts", &[("side", (&side).into())]), count: 1 }
            };
            blocks.extend(Side::ALL.map(parts));
        }
        blocks.push(Block::Lines { label: String::new(), count: if is_job { BESIDE } else { each } });
    }
    let lead = format!("{name}-lead");
    let lines = texts.has(&lead).then(|| texts.get(&lead)).into_iter().collect();
    Document::sheet(texts.get(&name), lines, blocks, texts)
}
