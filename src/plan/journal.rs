//! Journal pages: the course material's worksheets, kept by date.

use super::{EntryId, MAX_LINE, Parts, Prompt, Sheet, Tick};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

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
    /// The parts of the four jobs; none on any other sheet.
    pub parts: Parts,
    /// What is taken along to a conversation, in the order it was ticked; none
    /// on any other sheet.
    pub ticks: Vec<Tick>,
}

impl Entry {
    /// An empty page.
    pub fn new(sheet: Sheet, date: Date, changed_at: Timestamp) -> Self {
        Self {
            id: EntryId::random(),
            sheet,
            date,
            changed_at,
            texts: BTreeMap::new(),
            parts: Parts::default(),
            ticks: Vec::new(),
        }
    }

    /// The same page with nothing on it, which is not kept.
    #[must_use]
    pub fn emptied(&self) -> Self {
        Self { id: self.id, ..Self::new(self.sheet, self.date, self.changed_at) }
    }

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty() && self.parts.is_empty() && self.ticks.is_empty()
    }

    /// Whether that is taken along.
    pub fn has_ticked(&self, tick: &Tick) -> bool {
        self.ticks.contains(tick)
    }

    /// Takes something along, or no longer.
    pub fn set_ticked(&mut self, tick: Tick, is_ticked: bool) {
        self.ticks.retain(|other| *other != tick);
        if is_ticked {
            self.ticks.push(tick);
        }
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

/// What of an answer becomes an action: its first line that is not one
/// already, at most [`MAX_LINE`] characters of it; empty where all are.
pub fn next_step(answer: &str, made: &[&str]) -> String {
    let lines = answer.lines().map(|line| line.trim().trim_start_matches(['-', '–', '•', '*']).trim());
    let mut steps = lines.filter(|line| !line.is_empty()).map(shortened);
    steps.find(|step| !made.iter().any(|made| made.trim() == step)).unwrap_or_default()
}

/// As many whole words as there is room for.
fn shortened(line: &str) -> String {
    let Some((end, _)) = line.char_indices().nth(MAX_LINE) else { return line.to_owned() };
    let room = line.get(..end).unwrap_or_default();
    room.rsplit_once(char::is_whitespace).map_or(room, |(words, _)| words.trim_end()).to_owned()
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

    /// Puts a page in, new or changed; one with nothing on it is taken away.
    pub fn set(&mut self, entry: Entry) {
        self.remove(entry.id);
        if !entry.is_empty() {
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

#[cfg(test)]
mod tests {
    use super::super::With;
    use super::*;

    #[test]
    fn every_word_in_files_is_read_again() {
        for sheet in Sheet::ALL {
            assert_eq!(Sheet::from_tag(sheet.tag()), Some(sheet));
            for prompt in sheet.prompts() {
                assert_eq!(Prompt::from_tag(prompt.tag()), Some(*prompt));
            }
        }
        assert_eq!(Prompt::from_tag("x"), None);
    }

    #[test]
    fn each_line_of_an_answer_becomes_an_action_once() {
        let answer = "\n – Mer fagansvar\n\n* Færre møter  ";
        assert_eq!(next_step(answer, &[]), "Mer fagansvar");
        assert_eq!(next_step(answer, &["Mer fagansvar "]), "Færre møter");
        assert_eq!(next_step(answer, &["Færre møter"]), "Mer fagansvar");
        assert_eq!(next_step(answer, &["Færre møter", "Mer fagansvar"]), "");
        assert_eq!(next_step(" \n", &[]), "");
        // At the limit, over it at a word, and over it without any.
        let most = "å".repeat(MAX_LINE);
        assert_eq!(next_step(&most, &[]), most);
        assert_eq!(next_step(&format!("{most}x"), &[]), most);
        assert_eq!(next_step(&format!("ord {most}"), &[]), "ord");
    }

    #[test]
    fn a_page_with_only_a_tick_or_a_part_is_kept() {
        let page = |sheet| Entry::new(sheet, jiff::civil::date(2026, 6, 4), Timestamp::UNIX_EPOCH);
        let mut journal = Journal::default();
        let (mut jobs, mut talk) = (page(Sheet::Jobs), page(Sheet::Conversation(With::Leader)));
        jobs.parts.set(crate::plan::Side::Now, crate::plan::Job::Lead, 1);
        talk.set_ticked(Tick::Field(Prompt::Wishes), true);
        journal.set(jobs.clone());
        journal.set(talk.clone());
        assert_eq!(journal.iter().count(), 2);
        talk.set_ticked(Tick::Field(Prompt::Wishes), false);
        journal.set(talk);
        journal.set(jobs.emptied());
        assert_eq!(journal.iter().count(), 0);
    }
}
