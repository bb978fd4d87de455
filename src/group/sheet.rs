//! A sheet of paper while it is keyed: a cell a statement, and the own mark.

use super::paper;
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::{Answer, Answers};

/// Signs of an own mark.
pub const MARK_SIGNS: usize = 4;

/// One sheet, keyed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What is answered on it.
    pub instrument: InstrumentId,
    /// From the first statement on; nothing where one is not answered.
    keyed: Vec<Option<Answer>>,
    /// The cell that the next key goes into.
    at: usize,
    /// The own mark: none, or up to [`MARK_SIGNS`] letters and digits.
    mark: String,
}

impl Sheet {
    /// An empty sheet.
    pub fn new(instrument: &Instrument) -> Self {
        Self { instrument: instrument.id.clone(), keyed: Vec::new(), at: 0, mark: String::new() }
    }

    /// What has been keyed, from the first statement on.
    pub fn keyed(&self) -> &[Option<Answer>] {
        &self.keyed
    }

    /// The cell that the next key goes into; one past the last where all are
    /// keyed.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The statement that was keyed last.
    pub fn last(&self) -> Option<usize> {
        self.at.checked_sub(1)
    }

    /// The own mark; empty where there is none.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        self.keyed.is_empty() && self.mark.is_empty()
    }

    /// Fills a cell and goes on to the next; false where the sign is no answer
    /// or every cell is full. A blank does nothing.
    pub fn key(&mut self, sign: char, instrument: &Instrument) -> bool {
        if sign.is_whitespace() {
            return true;
        }
        let Some(answer) = paper::answer(sign, instrument.scale.max()) else { return false };
        if self.at >= instrument.item_count() {
            return false;
        }
        match self.keyed.get_mut(self.at) {
            Some(cell) => *cell = answer,
            None => self.keyed.push(answer),
        }
        self.at += 1;
        true
    }

    /// The whole sheet at once, in the place of what was keyed; false, and
    /// nothing done, where some sign is no answer or there are too many.
    pub fn paste(&mut self, signs: &str, instrument: &Instrument) -> bool {
        let mut pasted = Self { mark: self.mark.clone(), ..Self::new(instrument) };
        let is_read = signs.chars().all(|sign| pasted.key(sign, instrument));
        if is_read {
            *self = pasted;
        }
        is_read
    }

    /// One cell back: the last one is emptied, and one before it is keyed
    /// again.
    pub fn back(&mut self) {
        if self.at == self.keyed.len() {
            self.keyed.pop();
        }
        self.at = self.at.saturating_sub(1);
    }

    /// To a cell that has been keyed, or to the next one.
    pub fn go_to(&mut self, cell: usize) {
        self.at = cell.min(self.keyed.len());
    }

    /// Another own mark: of what is written, the first letters and digits.
    pub fn set_mark(&mut self, written: &str) {
        let signs = written.chars().filter(|sign| sign.is_alphanumeric());
        self.mark = signs.flat_map(char::to_uppercase).take(MARK_SIGNS).collect();
    }

    /// Whether there is no own mark, or a whole one.
    pub fn is_mark_whole(&self) -> bool {
        matches!(self.mark.chars().count(), 0 | MARK_SIGNS)
    }

    /// The answers, once every cell is keyed and the own mark is none or whole.
    pub fn answers(&self, instrument: &Instrument) -> Option<Answers> {
        let is_whole = self.instrument == instrument.id && self.keyed.len() == instrument.item_count();
        let mut answers = Answers::unanswered(self.keyed.len());
        for (place, answer) in self.keyed.iter().enumerate() {
            answers.set(place, *answer);
        }
        (is_whole && self.is_mark_whole()).then_some(answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Catalog;

    #[test]
    fn keys_fill_and_move_and_backspace_goes_back() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let mut sheet = Sheet::new(instrument);
        let written = |sheet: &Sheet| sheet.answers(instrument).map(|answers| answers.to_string());
        assert!("454 3-0x.".chars().all(|sign| sheet.key(sign, instrument)));
        assert!(!sheet.key('6', instrument) && !sheet.key('a', instrument));
        assert_eq!((sheet.at(), sheet.last(), written(&sheet)), (8, Some(7), None));
        assert!(sheet.key('5', instrument));
        assert!(!sheet.key('5', instrument), "nine cells");
        assert_eq!(written(&sheet).as_deref(), Some("4,5,4,3,-,-,-,,5"));
        sheet.back();
        sheet.back();
        assert_eq!((sheet.at(), sheet.keyed().len(), written(&sheet)), (7, 7, None));
        assert!(sheet.key('1', instrument) && sheet.key('2', instrument));
        // One before it is keyed again, and nothing after it moves.
        sheet.go_to(0);
        assert!(sheet.key('1', instrument));
        sheet.back();
        assert_eq!((sheet.at(), written(&sheet).as_deref()), (0, Some("1,5,4,3,-,-,-,1,2")));
        sheet.back();
        sheet.go_to(40);
        assert_eq!(sheet.at(), 9);
    }

    #[test]
    fn a_paste_is_a_whole_sheet_or_nothing() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        let mut sheet = Sheet::new(instrument);
        sheet.set_mark("a7 k2z");
        assert_eq!(sheet.mark(), "A7K2");
        assert!(sheet.key('1', instrument));
        assert!(!sheet.paste("4543455123", instrument) && !sheet.paste("45434551å", instrument));
        assert_eq!(sheet.keyed().len(), 1);
        assert!(sheet.paste("454 345 512", instrument));
        assert_eq!(sheet.answers(instrument).unwrap().to_string(), "4,5,4,3,4,5,5,1,2");
        sheet.set_mark("a7");
        assert!(!sheet.is_mark_whole() && sheet.answers(instrument).is_none());
        sheet.set_mark("");
        assert!(sheet.answers(instrument).is_some());
    }
}
