//! Showing what was collected, once and for good.

use super::{Collector, Row};
use crate::course::{Course, CourseResult, Way, Ways};
use crate::group::{
    Change, Collected, CourseRound, Floor, GroupResult, OpenRound, Paired, Person, Rejected, ShownRound, Who, Words,
};
use crate::instrument::{Instrument, InstrumentId};
use crate::scoring::Answers;
use crate::service::ServiceError;
use crate::store::{Known, Reveal, RevealCourse, Showing};
use jiff::Timestamp;
use std::collections::HashSet;
use std::sync::Arc;

/// What is to be shown.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// In which round, from 1.
    pub round: u8,
    /// Of which questionnaires.
    pub instruments: Vec<InstrumentId>,
    /// How many there must be: the higher of the course's and the workplace's.
    pub floor: Floor,
    /// Now.
    pub at: Timestamp,
}

/// How far a questionnaire has come in a round.
#[derive(Clone, Debug)]
pub struct Ready {
    /// Which.
    pub instrument: Arc<Instrument>,
    /// How many wait to be shown.
    pub waiting: usize,
    /// How many are in what was shown of this round.
    pub shown: usize,
    /// How many are expected to answer it.
    pub expected: Option<u32>,
    /// How many more there must be before those that wait can be shown.
    pub missing: usize,
}

impl Ready {
    /// How many more have handed in than were expected.
    pub fn too_many(&self) -> usize {
        let expected = self.expected.and_then(|expected| usize::try_from(expected).ok());
        expected.map_or(0, |expected| (self.waiting + self.shown).saturating_sub(expected))
    }

    /// Why those that wait are not shown, where they are fewer than `floor`.
    pub fn too_few(&self, floor: Floor) -> ServiceError {
        let instrument = Arc::clone(&self.instrument);
        if self.waiting == 0 && self.shown > 0 {
            return ServiceError::NothingNew(instrument);
        }
        ServiceError::TooFew { instrument, floor: floor.persons(), missing: self.missing }
    }
}

impl Collector {
    /// How far each questionnaire has come in a round.
    pub fn ready(&self, course: &Course, round: u8, floor: Floor) -> Vec<Ready> {
        let ready = |of: &super::Questions| {
            let count = self.count(round, &of.instrument.id);
            let shown = course.results(round, &of.instrument.id);
            Ready {
                instrument: Arc::clone(&of.instrument),
                waiting: count.waiting,
                shown: shown.map(|result| result.ways.count()).sum(),
                expected: of.expected,
                missing: (floor.persons() + count.alike).saturating_sub(count.waiting),
            }
        };
        self.asked.iter().map(ready).collect()
    }

    /// Whom the memory is to be asked for before a questionnaire is shown:
    /// those who may be paired with the round before it that was shown last,
    /// and that round. `None` where none was.
    pub fn earlier(&self, course: &Course, round: u8, instrument: &InstrumentId) -> Option<(CourseRound, Vec<Known>)> {
        let shown = course.results.iter().filter(|result| result.instrument == *instrument && result.round < round);
        let earlier = shown.map(|result| result.round).max()?;
        let questionnaire = self.questions(instrument)?.of_memory();
        let brought = self.of(round, instrument).filter_map(|(_, row)| row.collected.earlier.as_ref());
        let persons = brought
            .map(|earlier| Person::Delivery(earlier.delivery))
            .chain(self.kept(earlier, instrument).filter_map(Collected::person));
        let known = persons.map(|person| (questionnaire.clone(), person)).collect();
        Some((CourseRound { course: self.course(), round: earlier }, known))
    }

    /// What the history is to remember and store; `were_shown` is everybody of
    /// [`earlier`](Self::earlier) who is in that result.
    ///
    /// # Errors
    /// [`ServiceError::TooFew`] where one of them is below the floor,
    /// [`ServiceError::NothingNew`] where nobody has come since it was shown.
    pub fn reveal(
        &self,
        course: &Course,
        wanted: &Wanted,
        were_shown: &HashSet<Person>,
    ) -> Result<RevealCourse, ServiceError> {
        let reveals =
            wanted.instruments.iter().map(|instrument| self.reveal_one(course, wanted, instrument, were_shown));
        let reveals = reveals.collect::<Result<Vec<_>, _>>()?;
        Ok(RevealCourse { course: self.course(), round: wanted.round, there: self.keys(), reveals })
    }

    fn reveal_one(
        &self,
        course: &Course,
        wanted: &Wanted,
        instrument: &InstrumentId,
        were_shown: &HashSet<Person>,
    ) -> Result<Reveal, ServiceError> {
        let Wanted { round, floor, at, .. } = *wanted;
        let of = self.questions(instrument).ok_or_else(|| ServiceError::NoQuestionnaire(instrument.to_string()))?;
        let earlier_round = self.earlier(course, round, instrument).map(|(occasion, _)| occasion.round);
        let kept: Vec<&Collected> =
            earlier_round.map(|earlier| self.kept(earlier, instrument).collect()).unwrap_or_default();
        let has_next = usize::from(round) < self.rounds(course);
        let mut ways: Vec<Showing> = Vec::new();
        // Those who cannot be known again may be in the way of the others.
        for (codes, sheets) in [(true, true), (false, true), (true, false), (false, false)] {
            let is_in = |row: &Row| match row.collected.who {
                Who::Code => codes,
                Who::Sheet(_) => sheets,
                Who::Delivery(_) | Who::Loose(_) | Who::Token(_, _) | Who::Marked(_, _) => true,
            };
            let rows: Vec<(i64, &Row)> = self.of(round, instrument).filter(|(_, row)| is_in(row)).collect();
            if ways.last().is_some_and(|last| last.members.len() == rows.len()) {
                continue;
            }
            let open = OpenRound {
                instrument: &of.instrument,
                occasion: CourseRound { course: self.course(), round },
                given: rows.iter().map(|(_, row)| &row.collected).collect(),
            };
            let result = open.result(&self.rejected(), floor);
            let Some(picture) = result.stored() else { continue };
            let pairs = open.pairs(&kept, |person| were_shown.contains(person));
            let result = CourseResult {
                round,
                part: 0,
                instrument: instrument.clone(),
                version: of.instrument.version,
                expected: of.expected,
                ways: ways_of(&rows),
                shown_at: at,
                picture,
                change: earlier_round
                    .map(|earlier| change(course, [earlier, round], &of.instrument, &pairs, &result, floor)),
            };
            let is_kept = |row: &Row| has_next && matches!(row.collected.who, Who::Marked(_, _));
            let keys =
                |wanted: bool| rows.iter().filter(|(_, row)| is_kept(row) == wanted).map(|(key, _)| *key).collect();
            ways.push(Showing { members: open.members(), result, delete: keys(false), keep: keys(true) });
        }
        if ways.is_empty() {
            let mut ready = self.ready(course, round, floor).into_iter();
            let ready = ready.find(|ready| ready.instrument.id == *instrument);
            return Err(ready.map_or(ServiceError::NothingToShow, |ready| ready.too_few(floor)));
        }
        Ok(Reveal { questionnaire: of.of_memory(), ways })
    }

    fn rounds(&self, course: &Course) -> usize {
        course.rounds.len()
    }

    fn of<'a>(&'a self, round: u8, instrument: &'a InstrumentId) -> impl Iterator<Item = (i64, &'a Row)> {
        let is_it = move |row: &Row| !row.is_kept && row.round == round && row.instrument == *instrument;
        self.rows.iter().filter(move |(_, row)| is_it(row)).map(|(key, row)| (*key, row))
    }

    fn kept<'a>(&'a self, round: u8, instrument: &'a InstrumentId) -> impl Iterator<Item = &'a Collected> {
        let kept =
            self.rows.values().filter(move |row| row.is_kept && row.round == round && row.instrument == *instrument);
        kept.map(|row| &row.collected)
    }

    /// Everything that waits of a questionnaire in a round.
    pub(super) fn open_round(&self, round: u8, instrument: &InstrumentId) -> Option<OpenRound<'_>> {
        let of = self.questions(instrument)?;
        let rows = self.rows.values().filter(|row| !row.is_kept && row.round == round && row.instrument == *instrument);
        Some(OpenRound {
            instrument: &of.instrument,
            occasion: CourseRound { course: self.course(), round },
            given: rows.map(|row| &row.collected).collect(),
        })
    }

    /// What did not count, as a result tells it: reasons alone come of it.
    fn rejected(&self) -> Vec<Rejected> {
        self.uncounted
            .iter()
            .map(|one| Rejected { source: String::new(), reason: one.reason, words: Words::default() })
            .collect()
    }

    /// The files that what is shown has come in.
    pub fn files_of(&self, reveal: &RevealCourse, shown: &[CourseResult]) -> Vec<String> {
        let ways = reveal.reveals.iter().zip(shown).filter_map(|(reveal, shown)| way_of(reveal, shown));
        let rows = ways.flat_map(|way| &way.delete).filter_map(|key| self.rows.get(key));
        rows.filter_map(|row| row.collected.file.clone()).collect()
    }

    /// Takes over what the history has shown: the rows of it are gone.
    pub fn settle_reveal(&mut self, reveal: &RevealCourse, shown: &[CourseResult]) {
        for (reveal, shown) in reveal.reveals.iter().zip(shown) {
            let Some(way) = way_of(reveal, shown) else { continue };
            for key in &way.delete {
                self.rows.remove(key);
            }
            for key in &way.keep {
                if let Some(row) = self.rows.get_mut(key) {
                    row.is_kept = true;
                }
            }
            self.rows.retain(|_, row| !(row.is_kept && row.instrument == shown.instrument && row.round < shown.round));
        }
        self.uncounted.clear();
        self.sheets.clear();
    }
}

/// The way that a result was shown in.
fn way_of<'a>(reveal: &'a Reveal, shown: &CourseResult) -> Option<&'a Showing> {
    reveal.ways.iter().find(|way| way.result.picture == shown.picture)
}

fn ways_of(rows: &[(i64, &Row)]) -> Ways {
    let of = |way: Way| u32::try_from(rows.iter().filter(|(_, row)| row.way == way).count()).unwrap_or(u32::MAX);
    Ways { files: of(Way::File), codes: of(Way::Code), paper: of(Way::Paper), tables: of(Way::Table) }
}

/// Before and after of those who can be paired, beside what is shown of the
/// two rounds.
fn change(
    course: &Course,
    [earlier, round]: [u8; 2],
    instrument: &Instrument,
    pairs: &[(&Answers, &Answers)],
    later: &GroupResult,
    floor: Floor,
) -> String {
    let before: Vec<GroupResult> = course
        .results(earlier, &instrument.id)
        .filter_map(|result| GroupResult::from_stored(&result.picture, instrument).ok())
        .collect();
    // Of several parts nobody can tell which one a pair is in.
    let earlier = match before.as_slice() {
        [result] => Some(ShownRound { result, of_pairs: pairs.len() }),
        _ => None,
    };
    let told: Vec<Change> = course
        .results(round, &instrument.id)
        .filter_map(|result| Change::from_stored(result.change.as_deref()?, instrument, [before.first(), None]).ok())
        .collect();
    let later = ShownRound { result: later, of_pairs: pairs.len() };
    Change::of(instrument, &Paired { pairs, earlier, later, told: &told }, floor).stored()
}
