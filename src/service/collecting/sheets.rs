//! Sheets of paper, keyed by the one who leads the course.

use super::handed::{Found, Uncounted};
use super::plan::Batch;
use super::{Collector, Row, random};
use crate::course::Way;
use crate::group::{Collected, Delivery, Reason, Same, Who, sheet_delivery, sheet_token};
use crate::instrument::InstrumentId;
use crate::scoring::Answers;
use crate::service::ServiceError;
use jiff::Timestamp;

/// A sheet of paper, keyed.
pub struct Keyed<'a> {
    /// What is answered on it.
    pub instrument: &'a InstrumentId,
    /// The answers.
    pub answers: Answers,
    /// The own mark; empty where there is none.
    pub mark: &'a str,
    /// What becomes of an earlier sheet with the same mark.
    pub same: SameMark,
}

/// What becomes of a sheet whose own mark is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameMark {
    /// It is asked about.
    Ask,
    /// It is the same person's, and takes the earlier one's place.
    Replace,
    /// It is another person's, and counts without its mark.
    Both,
}

impl Collector {
    /// Counts a sheet of paper; `None` where its mark is there already and is
    /// to be asked about.
    ///
    /// # Errors
    /// [`ServiceError::NotCounted`] with the reason.
    pub fn key_sheet(&self, sheet: &Keyed<'_>, round: u8, now: Timestamp) -> Result<Option<Batch>, ServiceError> {
        let &Keyed { instrument, ref answers, mark, same } = sheet;
        let of = self.questions(instrument).ok_or(ServiceError::NotCounted(Reason::OtherInstrument))?;
        super::read::check(answers, &of.instrument).map_err(|(reason, _)| ServiceError::NotCounted(reason))?;
        let mut batch = Batch::new(self);
        batch.is_sheet = true;
        let marked = || {
            let token = sheet_token(&self.key, mark, instrument);
            (token, sheet_delivery(&self.key, mark, instrument, round))
        };
        let there = (!mark.is_empty())
            .then(|| self.same(instrument, &Same::Delivery(marked().1)).filter(|(_, row)| row.round == round))
            .flatten();
        let who = match (there, same) {
            (Some(_), SameMark::Ask) => return Ok(None),
            (Some((key, _)), SameMark::Replace) => {
                batch.collect.remove.push(key);
                Who::Marked(marked().0, marked().1)
            }
            (None, _) if !mark.is_empty() => Who::Marked(marked().0, marked().1),
            (Some(_), SameMark::Both) | (None, _) => Who::Sheet(Delivery::random(random()?)),
        };
        let answers = answers.clone();
        let collected = Collected { who, answers, date: None, at: now, earlier: None, file: None };
        let row = Row { round, instrument: instrument.clone(), way: Way::Paper, is_kept: false, collected };
        self.push(&mut batch, row, Uncounted::whole("", Way::Paper, Reason::AlreadyShown), Found::Given)?;
        Ok(Some(batch))
    }

    /// Takes the sheet back that was counted last; `None` where there is none.
    pub fn undo_sheet(&self) -> Option<Batch> {
        let last = self.sheets.last().filter(|key| self.rows.contains_key(key))?;
        Some(Batch::removing(self, vec![*last]))
    }
}
