//! What becomes of something that was handed in: it counts, takes the place of
//! an earlier one of the same person, is there already, or does not count.

use super::handed::{Found, Handed, Item, Uncounted};
use super::{Collector, Row, random};
use crate::course::Way;
use crate::group::{Reason, Same, Who, new_codes};
use crate::instrument::InstrumentId;
use crate::scoring::Answers;
use crate::service::ServiceError;
use crate::store::{Collect, Collecting, Remembered};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// What is to be stored, all or nothing, and what is told once it is.
pub struct Batch {
    /// For the history.
    pub collect: Collect,
    rows: Vec<(i64, Row, Uncounted, Found)>,
    told: Vec<Uncounted>,
    /// The round that is collected, where what counts in another is told.
    round: Option<u8>,
    /// Whether it is a sheet that was keyed, which can be taken back.
    pub(super) is_sheet: bool,
}

impl Batch {
    pub(super) fn new(collector: &Collector) -> Self {
        let (course, there) = (collector.course(), collector.keys());
        let collect = Collect { course, there, add: Vec::new(), remove: Vec::new(), withdraw: Vec::new() };
        Self { collect, rows: Vec::new(), told: Vec::new(), round: None, is_sheet: false }
    }

    pub(super) fn removing(collector: &Collector, remove: Vec<i64>) -> Self {
        let mut batch = Self::new(collector);
        batch.collect.remove = remove;
        batch
    }

    /// Whether nothing changes in the history by it.
    pub fn is_empty(&self) -> bool {
        let Collect { add, remove, withdraw, .. } = &self.collect;
        add.is_empty() && remove.is_empty() && withdraw.is_empty()
    }
}

/// What becomes of what is for another round than the one that is collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounds {
    /// It does not count, and that is told.
    Only,
    /// It counts there, and that is told: whoever looks at the one that is
    /// collected would miss it.
    Shown,
    /// It counts there.
    Each,
}

impl Collector {
    /// Holds what was read against what is there. Old codes, which do not say a
    /// round, are for `round`.
    ///
    /// # Errors
    /// [`ServiceError::NoRandomness`].
    pub fn plan(&self, items: &[Item], round: u8, rounds: Rounds) -> Result<Batch, ServiceError> {
        let mut planned = Plan { batch: Batch::new(self), by_same: HashMap::new(), gone: HashSet::new() };
        planned.batch.round = (rounds == Rounds::Shown).then_some(round);
        let items: Vec<&Item> = items.iter().collect();
        let old_codes = self.old_codes(&items, round);
        for (place, item) in items.iter().enumerate() {
            let handed = match &item.handed {
                Ok(handed) => handed,
                Err(reason) => {
                    if item.source.found == Found::Given || !is_nothing(*reason) {
                        planned.refuse(item, *reason);
                    }
                    continue;
                }
            };
            let of = handed.round.unwrap_or_else(|| self.round_of_code(handed).unwrap_or(round));
            if rounds == Rounds::Only && of != round {
                planned.refuse(item, Reason::OtherRound);
                continue;
            }
            match handed.collected.same() {
                Some(same) => self.place(&mut planned, item, handed, of, same)?,
                None if old_codes.contains(&place) => self.add(&mut planned, item, handed, of, None)?,
                None => {}
            }
        }
        Ok(planned.batch)
    }

    /// The round that a code is for which does not say so itself: that of the
    /// same delivery, where that is there.
    fn round_of_code(&self, handed: &Handed) -> Option<u8> {
        let same = handed.collected.same().filter(|_| handed.way == Way::Code)?;
        self.same(&handed.instrument, &same).map(|(_, row)| row.round)
    }

    /// The places of old codes that are new, source by source.
    fn old_codes(&self, items: &[&Item], round: u8) -> HashSet<usize> {
        let mut sources: HashMap<(&str, &InstrumentId), Vec<(usize, &Answers)>> = HashMap::new();
        for (place, item) in items.iter().enumerate() {
            if let Ok(Handed { instrument, collected, .. }) = &item.handed
                && collected.who == Who::Code
            {
                let source = item.source.file.as_deref().unwrap_or_default();
                sources.entry((source, instrument)).or_default().push((place, &collected.answers));
            }
        }
        let mut new = HashSet::new();
        for ((_, instrument), codes) in sources {
            let answers: Vec<&Answers> = codes.iter().map(|(_, answers)| *answers).collect();
            let there = self
                .rows
                .values()
                .filter(|row| row.round == round && row.instrument == *instrument && row.collected.who == Who::Code);
            let are_new = new_codes(&answers, there.map(|row| &row.collected.answers));
            new.extend(codes.iter().zip(are_new).filter(|(_, is_new)| *is_new).map(|((place, _), _)| *place));
        }
        new
    }

    /// Something that takes the place of what has the same mark.
    fn place(
        &self,
        planned: &mut Plan,
        item: &Item,
        handed: &Handed,
        round: u8,
        same: Same,
    ) -> Result<(), ServiceError> {
        let before = planned.by_same.get(&(handed.instrument.clone(), same.clone())).copied();
        let stored = self.same(&handed.instrument, &same).filter(|(key, _)| !planned.gone.contains(key));
        let there = match before {
            Some(place) => planned.batch.rows.get(place).map(|(key, row, _, _)| (*key, row)),
            None => stored,
        };
        let Some((key, row)) = there else { return self.add(planned, item, handed, round, Some(same)) };
        let is_same = row.collected.answers == handed.collected.answers;
        let is_token = matches!(same, Same::Token(_));
        if row.round != round && is_token {
            // The first version says who, and not in which round.
            return self.add(planned, item, handed, round, None);
        }
        if is_same || row.round != round {
            // Read again, it is what is there; from elsewhere it is told.
            let is_again = row.collected.file.is_none() || row.collected.file.as_deref() == item.source.file.as_deref();
            if !is_again || row.round != round {
                planned.refuse(item, Reason::Duplicate);
            }
            return Ok(());
        }
        if !handed.collected.is_later_than(&row.collected) {
            planned.refuse(item, Reason::Replaced);
            return Ok(());
        }
        let mut replaced = Uncounted::whole(&replaced_name(row), row.way, Reason::Replaced);
        replaced.round = Some(row.round);
        planned.batch.told.push(replaced);
        match before {
            Some(place) => planned.take_back(place),
            None => planned.batch.collect.remove.push(key),
        }
        planned.gone.insert(key);
        self.add(planned, item, handed, round, Some(same))
    }

    fn add(
        &self,
        planned: &mut Plan,
        item: &Item,
        handed: &Handed,
        round: u8,
        same: Option<Same>,
    ) -> Result<(), ServiceError> {
        let Handed { instrument, way, collected, .. } = handed;
        let row =
            Row { round, instrument: instrument.clone(), way: *way, is_kept: false, collected: collected.clone() };
        if let Some(same) = same {
            planned.by_same.insert((instrument.clone(), same), planned.batch.rows.len());
        }
        self.push(&mut planned.batch, row, item.told.clone(), item.source.found)
    }

    pub(super) fn push(&self, batch: &mut Batch, row: Row, told: Uncounted, found: Found) -> Result<(), ServiceError> {
        let key = i64::from_be_bytes(random()?) & i64::MAX;
        batch.collect.add.push((self.seal(key, &row)?, self.known_of(&row)));
        batch.rows.push((key, row, told, found));
        Ok(())
    }

    /// Takes over what the history has stored; gives how many more count. What
    /// was stale is to be planned anew on what is there now, and nothing is
    /// taken over of it.
    pub fn settle(&mut self, batch: Batch, outcome: &Collecting) -> usize {
        let Collecting::Stored(standings) = outcome else { return 0 };
        let Batch { collect, rows, told, round, is_sheet } = batch;
        for key in &collect.remove {
            self.rows.remove(key);
        }
        let mut counted = 0;
        for ((key, row, told, found), standing) in rows.into_iter().zip(standings) {
            let reason = match standing {
                Remembered::Nothing => {
                    if is_sheet {
                        self.sheets.push(key);
                    }
                    let of = row.round;
                    self.rows.insert(key, row);
                    self.told_no_longer(&told);
                    if round.is_some_and(|round| round != of) {
                        self.tell(Uncounted { reason: Reason::OtherRound, round: Some(of), ..told });
                    }
                    counted += 1;
                    continue;
                }
                Remembered::Shown => Reason::AlreadyShown,
                Remembered::Withdrawn => Reason::Withdrawn,
            };
            // What could not be read for a while is told no longer, either.
            self.told_no_longer(&told);
            if found != Found::Watched {
                self.tell(Uncounted { reason, ..told });
            }
        }
        for told in told {
            self.told_no_longer(&told);
            self.tell(told);
        }
        counted
    }

    /// What is read again is told as it is now; so is a file that could not be.
    fn told_no_longer(&mut self, told: &Uncounted) {
        let place = told.place();
        let is_it = |other: &Uncounted| {
            other.place() == place || other.reason == Reason::Unreadable && other.source == told.source
        };
        self.uncounted.retain(|other| told.source.is_empty() || !is_it(other));
    }
}

/// What is found out while a batch is made.
struct Plan {
    batch: Batch,
    /// The places in the batch of what came in it.
    by_same: HashMap<(InstrumentId, Same), usize>,
    /// Rows that go.
    gone: HashSet<i64>,
}

impl Plan {
    fn refuse(&mut self, item: &Item, reason: Reason) {
        self.batch.told.push(Uncounted { reason, ..item.told.clone() });
    }

    /// Takes something out of the batch that was replaced in it.
    fn take_back(&mut self, place: usize) {
        self.batch.rows.remove(place);
        self.batch.collect.add.remove(place);
        self.by_same.retain(|_, at| *at != place);
        for at in self.by_same.values_mut().filter(|at| **at > place) {
            *at -= 1;
        }
    }
}

/// Whether a file in a folder with much else need not be told.
fn is_nothing(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::NothingFound
            | Reason::Document
            | Reason::Workbook
            | Reason::ArchiveZip
            | Reason::NotJson
            | Reason::NotAContribution
    )
}

fn replaced_name(row: &Row) -> String {
    let file = row.collected.file.as_deref().map(Path::new);
    file.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
