//! Collecting for a course: what participants have handed in is opened, looked
//! at and sealed again into the history, and nothing is counted before that is
//! on disk. Until it is shown, only numbers can be had of it, and what did not
//! count.
//!
//! Reading ([`Reader`]) may take its time and needs nothing of what was there
//! before, so that it can be done beside a window. What comes of it is held
//! against what is there ([`Collector::plan`]), stored ([`Batch::collect`]) and
//! taken over ([`Collector::settle`]).

mod files;
mod handed;
mod leaving;
mod plan;
mod read;
mod reveal;
mod sheets;

pub use files::{ENDINGS, list};
pub use handed::{Found, Handed, Item, Source, Uncounted};
pub use leaving::Named;
pub use plan::{Batch, Rounds};
pub use read::Reader;
pub use reveal::{Ready, Wanted};
pub use sheets::{Keyed, SameMark};

use super::ServiceError;
use crate::course::{Asked, Course, Received, Way};
use crate::group::{Collected, CourseCode, CourseKey, InstrumentIndex, Questionnaire, Reason, Same, seal};
use crate::instrument::{Catalog, Instrument, InstrumentId};
use crate::store::{Keys, Known, Remembered, SealedRow, Store, StoreError};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Everything that lies sealed for a course, opened; and what did not count.
pub struct Collector {
    reader: Reader,
    key: CourseKey,
    asked: Vec<Questions>,
    /// What lies there, by its row.
    rows: BTreeMap<i64, Row>,
    /// Rows that cannot be opened; they stay where they are.
    unread: Vec<i64>,
    uncounted: Vec<Uncounted>,
    next: u64,
    /// The sheets that were keyed, the last one last.
    sheets: Vec<i64>,
}

/// A questionnaire of the course.
#[derive(Clone)]
pub(super) struct Questions {
    pub(super) instrument: Arc<Instrument>,
    pub(super) expected: Option<u32>,
}

impl Questions {
    pub(super) fn of_memory(&self) -> Questionnaire {
        Questionnaire::new(&self.instrument.id, self.instrument.version)
    }
}

/// One contribution that lies there.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) round: u8,
    pub(super) instrument: InstrumentId,
    pub(super) way: Way,
    pub(super) is_kept: bool,
    pub(super) collected: Collected,
}

/// Numbers of one questionnaire in one round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many lie sealed.
    pub waiting: usize,
    /// How many of these may be another one's a second time, and do not count
    /// towards the floor.
    pub alike: usize,
}

impl Collector {
    /// Opens what lies there. Rows that cannot be opened are told.
    ///
    /// # Errors
    /// [`ServiceError::NoCourseKey`], [`ServiceError::NoQuestionnaire`].
    pub fn new(course: &Course, led: &[Course], catalog: &Catalog, rows: Vec<SealedRow>) -> Result<Self, ServiceError> {
        let key = course.key.clone().ok_or(ServiceError::NoCourseKey)?;
        let questions = |asked: &Asked| {
            let instrument = catalog.version(&asked.instrument, asked.version);
            let instrument = instrument.ok_or_else(|| ServiceError::NoQuestionnaire(asked.instrument.to_string()))?;
            Ok(Questions { instrument: Arc::clone(instrument), expected: asked.expected })
        };
        let asked = course.instruments.iter().map(questions).collect::<Result<Vec<_>, ServiceError>>()?;
        let known = Arc::new(InstrumentIndex::new(catalog));
        let mut collector = Self {
            reader: Reader::new(course, &asked, led, key.clone(), known),
            key,
            asked,
            rows: BTreeMap::new(),
            unread: Vec::new(),
            uncounted: Vec::new(),
            next: 0,
            sheets: Vec::new(),
        };
        for row in rows {
            collector.open(row);
        }
        Ok(collector)
    }

    fn open(&mut self, row: SealedRow) {
        let SealedRow { key, round, instrument, way, is_kept, sealed } = row;
        let opened = self.key.open(&sealed).ok();
        let read =
            self.questions(&instrument).zip(opened).and_then(|(of, text)| Collected::read(&text, &of.instrument));
        match read {
            Some(collected) => {
                self.rows.insert(key, Row { round, instrument, way, is_kept, collected });
            }
            None => {
                self.unread.push(key);
                self.tell(Uncounted { round: Some(round), ..Uncounted::of_stored(way, Reason::SealedDamaged) });
            }
        }
    }

    /// What reads files and texts for this course, beside a window as well.
    pub fn reader(&self) -> Reader {
        self.reader.clone()
    }

    /// The course.
    pub fn course(&self) -> CourseCode {
        self.reader.course
    }

    /// Everybody who is there, as the memory asks for them, with the row.
    pub fn known(&self) -> Vec<(i64, Known)> {
        let known = |(key, row): (&i64, &Row)| Some((*key, self.known_of(row).filter(|_| !row.is_kept)?));
        self.rows.iter().filter_map(known).collect()
    }

    fn known_of(&self, row: &Row) -> Option<Known> {
        Some((self.questions(&row.instrument)?.of_memory(), row.collected.person()?))
    }

    /// Takes out again whoever is in a shown result by now, or was withdrawn:
    /// what a copy brings back that is older. `None` where nobody is.
    pub fn forget(&self, standings: &[Remembered]) -> Option<Batch> {
        let gone = self.known().into_iter().zip(standings).filter(|(_, standing)| **standing != Remembered::Nothing);
        let remove: Vec<i64> = gone.map(|((key, _), _)| key).collect();
        (!remove.is_empty()).then(|| Batch::removing(self, remove))
    }

    /// How many lie sealed of a questionnaire in a round.
    pub fn count(&self, round: u8, instrument: &InstrumentId) -> Count {
        let Some(open) = self.open_round(round, instrument) else { return Count::default() };
        Count { waiting: open.len(), alike: open.len() - open.sure() }
    }

    /// How many lie sealed in a round that came in this way.
    pub fn count_by_way(&self, round: u8, way: Way) -> usize {
        self.rows.values().filter(|row| !row.is_kept && row.round == round && row.way == way).count()
    }

    /// Rounds of which something lies sealed, with the questionnaire.
    pub fn waiting(&self) -> Vec<(u8, InstrumentId)> {
        let mut waiting: Vec<_> =
            self.rows.values().filter(|row| !row.is_kept).map(|row| (row.round, row.instrument.clone())).collect();
        waiting.sort_unstable();
        waiting.dedup();
        waiting
    }

    /// How much lies sealed, as the list of courses tells it.
    pub fn received(&self) -> Vec<Received> {
        let mut counts: BTreeMap<(u8, &InstrumentId, Way), usize> = BTreeMap::new();
        for row in self.rows.values().filter(|row| !row.is_kept) {
            *counts.entry((row.round, &row.instrument, row.way)).or_default() += 1;
        }
        let received = |((round, instrument, way), count): ((u8, &InstrumentId, Way), usize)| Received {
            round,
            instrument: instrument.clone(),
            way,
            count,
        };
        counts.into_iter().map(received).collect()
    }

    /// Every questionnaire that is asked, with how many are expected.
    pub fn asked(&self) -> impl Iterator<Item = (&Arc<Instrument>, Option<u32>)> {
        self.asked.iter().map(|of| (&of.instrument, of.expected))
    }

    /// What did not count, in the order it came.
    pub fn uncounted(&self) -> &[Uncounted] {
        &self.uncounted
    }

    /// Tells of it no longer.
    pub fn hide(&mut self, number: u64) {
        self.uncounted.retain(|one| one.number != number);
    }

    /// Whether a sheet can be taken back.
    pub fn can_undo(&self) -> bool {
        self.sheets.last().is_some_and(|key| self.rows.contains_key(key))
    }

    pub(super) fn questions(&self, instrument: &InstrumentId) -> Option<&Questions> {
        self.asked.iter().find(|of| of.instrument.id == *instrument)
    }

    /// Every row that is there.
    pub(super) fn keys(&self) -> Keys {
        self.rows.keys().chain(&self.unread).copied().collect()
    }

    /// The row that something takes the place of.
    pub(super) fn same(&self, instrument: &InstrumentId, same: &Same) -> Option<(i64, &Row)> {
        let is_it =
            |row: &&Row| !row.is_kept && row.instrument == *instrument && row.collected.same().as_ref() == Some(same);
        self.rows.iter().find(|(_, row)| is_it(row)).map(|(key, row)| (*key, row))
    }

    fn tell(&mut self, uncounted: Uncounted) {
        self.next += 1;
        self.uncounted.push(Uncounted { number: self.next, ..uncounted });
    }

    /// A row as it is stored.
    pub(super) fn seal(&self, key: i64, row: &Row) -> Result<SealedRow, ServiceError> {
        let Row { round, instrument, way, is_kept, collected } = row;
        let sealed = seal(&collected.write(), &self.key.recipient()).map_err(|_| ServiceError::NoRandomness)?;
        Ok(SealedRow { key, round: *round, instrument: instrument.clone(), way: *way, is_kept: *is_kept, sealed })
    }
}

/// A number nobody can guess, for a row or a delivery.
///
/// # Errors
/// [`ServiceError::NoRandomness`].
pub(super) fn random<const N: usize>() -> Result<[u8; N], ServiceError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| ServiceError::NoRandomness)?;
    Ok(bytes)
}

/// Opens a course's collection in a history that is at hand, and takes out
/// what was shown or withdrawn since the copy it came from.
///
/// # Errors
/// As [`Collector::new`], and what kept the history from being read.
pub fn open(
    store: &mut Store,
    course: &Course,
    led: &[Course],
    catalog: &Catalog,
    folder: &Path,
) -> Result<Collector, ServiceError> {
    let failed = |error: StoreError| ServiceError::Store(error, folder.to_owned());
    let rows = store.collected(course.code).map_err(failed)?;
    let mut collector = Collector::new(course, led, catalog, rows)?;
    let known: Vec<Known> = collector.known().into_iter().map(|(_, known)| known).collect();
    let standings = store.standings(&known).map_err(failed)?;
    if let Some(batch) = collector.forget(&standings) {
        let outcome = store.collect(&batch.collect).map_err(failed)?;
        collector.settle(batch, &outcome);
    }
    Ok(collector)
}
