//! Journal pages: the course material's worksheets, kept by date.

use crate::identifier::random_id;
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

random_id! {
    /// Names a journal page.
    EntryId
}

/// A worksheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sheet {
    /// «Tre sentrale spørsmål».
    #[default]
    Questions,
    /// «Kompetanse».
    Competence,
}

/// A question of a worksheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prompt {
    /// Hvem er du?
    Who,
    /// Hva kan du?
    Able,
    /// Hva vil du?
    Want,
    /// Hvor er du?
    Where,
    /// Hvor har du vært?
    Been,
    /// Hvor er du på vei?
    Heading,
    /// Hvor ønsker du å være?
    Wish,
    /// Hva skal til for å komme dit?
    Takes,
}

impl Sheet {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Questions, Self::Competence];

    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Competence => "competence",
        }
    }

    /// Reads [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.tag() == tag)
    }

    /// Its questions, in the course material's order.
    pub fn prompts(self) -> &'static [Prompt] {
        match self {
            Self::Questions => &[Prompt::Who, Prompt::Able, Prompt::Want],
            Self::Competence => &[Prompt::Where, Prompt::Been, Prompt::Heading, Prompt::Wish, Prompt::Takes],
        }
    }
}

impl Prompt {
    /// The word in files.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Able => "able",
            Self::Want => "want",
            Self::Where => "where",
            Self::Been => "been",
            Self::Heading => "heading",
            Self::Wish => "wish",
            Self::Takes => "takes",
        }
    }
}

/// A page as it was written on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Unique everywhere.
    pub id: EntryId,
    /// Which worksheet.
    pub sheet: Sheet,
    /// The day it stands for.
    pub date: Date,
    /// When it was last written in.
    pub changed_at: Timestamp,
    /// The answers; a question without one is absent.
    pub texts: BTreeMap<Prompt, String>,
}

impl Entry {
    /// An empty page.
    pub fn new(sheet: Sheet, date: Date, changed_at: Timestamp) -> Self {
        Self { id: EntryId::random(), sheet, date, changed_at, texts: BTreeMap::new() }
    }

    /// What was answered to a question; empty where nothing was.
    pub fn text(&self, prompt: Prompt) -> &str {
        self.texts.get(&prompt).map_or("", String::as_str)
    }

    /// Answers a question; nothing but blanks takes the answer away.
    pub fn set_text(&mut self, prompt: Prompt, text: String) {
        if text.trim().is_empty() {
            self.texts.remove(&prompt);
        } else {
            self.texts.insert(prompt, text);
        }
    }
}

/// Every page, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    entries: Vec<Entry>,
}

impl Journal {
    /// Sorts them by date.
    pub fn new(entries: Vec<Entry>) -> Self {
        let mut journal = Self { entries };
        journal.sort();
        journal
    }

    fn sort(&mut self) {
        self.entries.sort_by_key(|entry| (entry.date, entry.changed_at, entry.id));
    }

    /// All of them, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The pages of one worksheet, oldest first.
    pub fn of(&self, sheet: Sheet) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.sheet == sheet)
    }

    /// The page with that id.
    pub fn get(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Puts a page in, new or changed; one without a word is taken away.
    pub fn set(&mut self, entry: Entry) {
        self.remove(entry.id);
        if !entry.texts.is_empty() {
            self.entries.push(entry);
            self.sort();
        }
    }

    /// Takes a page out.
    pub fn remove(&mut self, id: EntryId) -> Option<Entry> {
        let place = self.entries.iter().position(|entry| entry.id == id)?;
        Some(self.entries.remove(place))
    }

    /// Adds pages that are new by id; those that are here stay.
    pub fn merge(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            if self.get(entry.id).is_none() {
                self.entries.push(entry);
            }
        }
        self.sort();
    }
}
