//! The page that is taken along to a conversation, which holds what is ticked
//! and nothing else; and the same among the pages of the journal.

use super::document::{Block, Document, ListItem, Voice, paragraphs};
use crate::i18n::Texts;
use crate::instrument::LocalText;
use crate::plan::{Answered, Conversation, Entry, Line, PlannedAction, Plans, With};
use crate::scoring::{History, Record};

/// The page. With nothing ticked there is only its title.
pub fn conversation(page: &Entry, history: &History, plans: &Plans, texts: &Texts) -> Document {
    let with = texts.get(match page.sheet.with() {
        Some(With::Leader) | None => "talk-with-leader",
        Some(With::Employee) => "talk-with-employee",
    });
    let date = texts.date(page.date);
    let line = texts.with("talk-line", &[("with", (&with).into()), ("date", (&date).into())]);
    let taken = Conversation::taken(page, history, plans);
    Document::sheet(texts.get("talk-title"), vec![line], blocks(&taken, 2, texts), texts)
}

/// What is taken along, under headings of this level.
pub fn blocks(taken: &Conversation<'_>, level: u8, texts: &Texts) -> Vec<Block> {
    let mut blocks = Vec::new();
    for of_one in taken.statements.chunk_by(|one, other| one.record.session.id == other.record.session.id) {
        let Some(first) = of_one.first() else { continue };
        blocks.push(Block::heading(level, texts.get("talk-from-assessment-mine")));
        blocks.push(Block::text(Voice::Question, source(first.record, texts)));
        blocks.push(Block::List { items: of_one.iter().map(|one| statement(one, texts)).collect() });
    }
    let mut list = |key: &str, items: Vec<ListItem>| {
        if !items.is_empty() {
            blocks.extend([Block::heading(level, texts.get(key)), Block::List { items }]);
        }
    };
    list("talk-from-plan-mine", taken.lines.iter().map(|line| of_plan(line, texts)).collect());
    list("talk-agreed-before", taken.agreed.iter().map(|agreed| action(agreed, texts)).collect());
    for (prompt, words) in &taken.fields {
        let paragraphs = paragraphs(words);
        blocks.push(Block::heading(level, texts.get(&format!("prompt-{}", prompt.tag()))));
        blocks.push(Block::Text { voice: Voice::Plain, paragraphs });
    }
    blocks
}

/// What was agreed on, where something was.
pub fn agreed<'a>(agreed: impl Iterator<Item = &'a PlannedAction>, texts: &Texts) -> Vec<Block> {
    let items: Vec<ListItem> = agreed.map(|agreed| action(agreed, texts)).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::text(Voice::Question, texts.get("talk-agreed")), Block::List { items }]
}

/// What was answered when, and what the numbers mean.
fn source(record: &Record, texts: &Texts) -> String {
    let language = texts.language();
    let (title, date) = (record.instrument.short_title(language), texts.date(record.session.date));
    let labels = &record.instrument.scale.labels;
    let (least, most) = (label(labels.first(), texts), label(labels.last(), texts));
    let words = [
        ("title", title.into()),
        ("date", (&date).into()),
        ("least", (&least).into()),
        ("max", labels.len().into()),
        ("most", (&most).into()),
    ];
    texts.with("talk-source", &words)
}

/// What a point is called, inside a sentence.
fn label(label: Option<&LocalText>, texts: &Texts) -> String {
    label.map(|label| label.get(texts.language()).to_lowercase()).unwrap_or_default()
}

fn statement(one: &Answered<'_>, texts: &Texts) -> ListItem {
    let scale = &one.record.instrument.scale;
    let aside = match one.answer.point() {
        Some(point) => {
            let label = label(scale.labels.get(usize::from(point).saturating_sub(1)), texts);
            texts.with("talk-answer", &[("point", usize::from(point).into()), ("label", (&label).into())])
        }
        None => texts.get("not-relevant"),
    };
    ListItem { text: one.item.text.get(texts.language()).to_owned(), aside }
}

fn of_plan(line: &Line<'_>, texts: &Texts) -> ListItem {
    match line {
        Line::Action(one) => action(one, texts),
        Line::Area(_, area, _) => {
            let aside = texts.get(&format!("talk-{}", area.kind.tag()));
            ListItem { text: line.words(texts.language()).to_owned(), aside }
        }
    }
}

fn action(action: &PlannedAction, texts: &Texts) -> ListItem {
    let text = paragraphs(&action.text).join(" ");
    ListItem { text, aside: action.due.map(|date| texts.date(date)).unwrap_or_default() }
}
