//! A guide as a document: the Markdown that stands in `docs`, set as reports
//! are.

use super::document::{Block, Cell, Column, Document, Holds, ListItem};
use crate::guides::Guide;
use crate::i18n::Texts;

/// What a line of a list begins with.
const ITEM: &str = "- ";
/// What a line of a checklist begins with.
const TO_DO: &str = "- [ ] ";

/// The guide in the reader's language.
pub fn guide(guide: Guide, texts: &Texts) -> Document {
    let (title, blocks) = read(guide.text(texts.language()));
    let version = concat!("Selvsyn ", env!("CARGO_PKG_VERSION")).to_owned();
    let foot = format!("{title} · {version}");
    Document { foot, ..Document::new(title, vec![version], blocks, "", texts) }
}

/// The title, and what follows it.
fn read(markdown: &str) -> (String, Vec<Block>) {
    let (mut title, mut blocks, mut part) = (String::new(), Vec::new(), String::new());
    for lines in markdown.split("\n\n").map(|lines| lines.trim().replace('`', "")) {
        if let Some(words) = lines.strip_prefix("# ") {
            words.clone_into(&mut title);
            title.clone_into(&mut part);
        } else if let Some(words) = lines.strip_prefix("## ") {
            words.clone_into(&mut part);
            blocks.push(Block::heading(2, part.clone()));
        } else if lines.starts_with('|') {
            blocks.extend(table(&lines, &part));
        } else if lines.starts_with(TO_DO) {
            blocks.push(Block::Checklist { items: items(&lines, TO_DO).collect() });
        } else if lines.starts_with(ITEM) {
            let item = |text| ListItem { text, aside: String::new() };
            blocks.push(Block::List { items: items(&lines, ITEM).map(item).collect() });
        } else if !lines.is_empty() {
            blocks.extend(lines.lines().map(|line| Block::plain(line.to_owned())));
        }
    }
    (title, blocks)
}

/// The lines of a list without what they begin with.
fn items(lines: &str, mark: &str) -> impl Iterator<Item = String> {
    lines.lines().map(move |line| line.trim_start_matches(mark).to_owned())
}

/// A table of two columns, named by the part it stands in.
fn table(lines: &str, caption: &str) -> Option<Block> {
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let mut lines = lines.lines();
    let headings = cells(lines.next()?).into_iter().zip([Holds::Short, Holds::Words]);
    let columns = headings.map(|(heading, holds)| Column::new(heading, holds)).collect();
    let rows = lines.skip(1).map(|line| cells(line).into_iter().map(Cell::from).collect()).collect();
    Some(Block::Table { caption: caption.to_owned(), columns, rows })
}
