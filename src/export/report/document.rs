//! What a report says, in order, in the reader's language. The templates in
//! `assets/report/` decide how each kind of block looks; nothing here knows
//! PDF, HTML or Markdown.

use crate::i18n::Texts;
use serde::Serialize;

/// A whole report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// How it looks.
    pub look: Look,
    /// BCP 47 tag of the language it is written in.
    pub language: &'static str,
    /// The one heading of the first level.
    pub title: String,
    /// Short lines under the title: the date, the person's own label.
    pub lines: Vec<String>,
    /// The rest, from top to bottom.
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page.
    pub foot: String,
    /// «Side {page} av {pages}», for the template to fill.
    pub page_of: String,
    /// What to say where the format could not show every character.
    pub gap: String,
}

impl Document {
    /// A report with its foot and what the templates need to say.
    pub fn new(title: String, lines: Vec<String>, blocks: Vec<Block>, date: &str, texts: &Texts) -> Self {
        let foot = texts.with("report-foot", &[("title", (&title).into()), ("date", date.into())]);
        // The places stay in the text, for the template to fill.
        let page_of = texts.with("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
        let gap = texts.get("report-gap");
        Self { look: Look::Report, language: texts.language().tag(), title, lines, blocks, foot, page_of, gap }
    }

    /// A page to take along or to write on, with nothing at its foot but the
    /// number.
    pub fn sheet(title: String, lines: Vec<String>, blocks: Vec<Block>, texts: &Texts) -> Self {
        Self { look: Look::Sheet, foot: String::new(), ..Self::new(title, lines, blocks, "", texts) }
    }

    /// What should be read on one page, close and with its margins narrow.
    pub fn page(title: String, lines: Vec<String>, blocks: Vec<Block>, date: &str, texts: &Texts) -> Self {
        Self { look: Look::Page, ..Self::new(title, lines, blocks, date, texts) }
    }

    /// Changes every text on the pages, but for what is drawn.
    pub fn each_text(&mut self, mut change: impl FnMut(&mut String)) {
        let Self { title, foot, lines, blocks, .. } = self;
        [title, foot].into_iter().chain(lines).for_each(&mut change);
        for block in blocks {
            match block {
                Block::Heading { text, .. } => change(text),
                Block::Text { paragraphs, .. } => paragraphs.iter_mut().for_each(&mut change),
                Block::Figure { .. } => {}
                Block::Table { columns, rows, .. } => {
                    columns.iter_mut().for_each(|column| change(&mut column.title));
                    for Cell { text, note, own, .. } in rows.iter_mut().flatten() {
                        [text].into_iter().chain(note).chain(own).for_each(&mut change);
                    }
                }
                Block::List { items } => {
                    items.iter_mut().flat_map(|ListItem { text, aside }| [text, aside]).for_each(&mut change);
                }
                Block::Checklist { items } => items.iter_mut().for_each(&mut change),
                Block::Lines { label, .. } => change(label),
            }
        }
    }
}

/// How a document looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// Much to read: small letters.
    Report,
    /// A page to take along or to write on.
    Sheet,
    /// A page that has all of it.
    Page,
}

/// One thing after another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Begins a part.
    Heading {
        /// 2 or 3; the title is 1. No level is skipped.
        level: u8,
        /// What the part is called.
        text: String,
    },
    /// Running text.
    Text {
        /// Who speaks, and how loud.
        voice: Voice,
        /// One or more.
        paragraphs: Vec<String>,
    },
    /// A picture.
    Figure {
        /// Its shape on the page.
        picture: Picture,
        /// What a person who cannot see it should hear.
        alt: String,
        /// SVG for light paper.
        light: String,
        /// SVG for a dark screen.
        dark: String,
    },
    /// Rows and columns.
    Table {
        /// What the table is, for those who hear it read.
        caption: String,
        /// One a column.
        columns: Vec<Column>,
        /// As many cells as columns; the first names the row.
        rows: Vec<Vec<Cell>>,
    },
    /// A list.
    List {
        /// One or more.
        items: Vec<ListItem>,
    },
    /// What is to be done, each with a box to tick by hand.
    Checklist {
        /// One or more.
        items: Vec<String>,
    },
    /// Lines to write on by hand.
    Lines {
        /// What stands before the first of them; may be empty.
        label: String,
        /// How many.
        count: u8,
    },
}

/// One of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListItem {
    /// What it says.
    pub text: String,
    /// What belongs to it and stands at its end; may be empty.
    pub aside: String,
}

/// How a picture lies on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    /// About as high as it is wide.
    Round,
    /// As wide as the text.
    Wide,
}

/// How a text is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The report's own words.
    Plain,
    /// What the reader should know about the report.
    Note,
    /// A question that the person's words answer.
    Question,
    /// The person's own words.
    Own,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What it holds, which decides how wide it is.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// Sentences: takes the room that is left.
    Words,
    /// A point of a scale with its label.
    Answer,
    /// A word or a date.
    Short,
    /// A number, aligned by its end.
    Number,
}

impl Column {
    /// A column with a heading.
    pub fn new(title: String, holds: Holds) -> Self {
        Self { title, holds }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// What helps to understand that, under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A point of a scale, to be drawn beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
    /// The person's own words about it, a paragraph an entry.
    pub own: Vec<String>,
}

/// A place on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// From 1.
    pub at: u8,
    /// The highest point.
    pub max: u8,
}

impl Block {
    /// A heading of level 2 or 3.
    pub fn heading(level: u8, text: String) -> Self {
        Self::Heading { level, text }
    }

    /// A paragraph in a voice.
    pub fn text(voice: Voice, text: String) -> Self {
        Self::Text { voice, paragraphs: vec![text] }
    }

    /// A paragraph of running text.
    pub fn plain(text: String) -> Self {
        Self::text(Voice::Plain, text)
    }

    /// What a person wrote; `None` where that is nothing.
    pub fn own(text: &str) -> Option<Self> {
        let paragraphs = paragraphs(text);
        (!paragraphs.is_empty()).then_some(Self::Text { voice: Voice::Own, paragraphs })
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A person's text as paragraphs: every line that has something on it.
pub fn paragraphs(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.chars().filter(|c| !c.is_control() || *c == '\t').collect::<String>());
    lines.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
