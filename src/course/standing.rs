//! How far a course has come, round by round.

use super::{Asked, Course, nearest_round};
use jiff::civil::Date;

/// How far a round has come. Told of the questionnaire that most are expected
/// to answer: people cannot be counted across questionnaires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is handed in, and another round is nearer.
    NotBegun,
    /// So many contributions lie sealed.
    Collecting {
        /// How many.
        received: usize,
        /// Of how many that are expected.
        expected: Option<u32>,
    },
    /// A result is shown.
    Shown {
        /// Of so many contributions.
        count: usize,
        /// Of how many that were expected.
        expected: Option<u32>,
    },
}

impl Course {
    /// The questionnaire that most are expected to answer; the first of those.
    pub fn main(&self) -> Option<&Asked> {
        let most = self.instruments.iter().map(|asked| asked.expected).max()?;
        self.instruments.iter().find(|asked| asked.expected == most)
    }

    /// How far a round has come, from 1, on this day.
    pub fn standing(&self, round: u8, today: Date) -> Standing {
        let of_round = |of: u8| of == round;
        let main = self.main().map(|asked| &asked.instrument);
        let mut shown = self.results.iter().filter(|result| of_round(result.round));
        let first = shown.clone().next();
        if let Some(result) = shown.find(|result| Some(&result.instrument) == main).or(first) {
            let parts = self.results(round, &result.instrument).map(|part| part.ways.count());
            return Standing::Shown { count: parts.sum(), expected: result.expected };
        }
        let received = main.map_or(0, |instrument| self.received(round, instrument));
        let is_begun = self.received.iter().any(|one| of_round(one.round));
        if is_begun || nearest_round(&self.rounds, today) == Some(round) {
            Standing::Collecting { received, expected: self.main().and_then(|asked| asked.expected) }
        } else {
            Standing::NotBegun
        }
    }

    /// The round that is gone on with: the latest in which something lies
    /// sealed, else the nearest.
    pub fn current_round(&self, today: Date) -> u8 {
        let sealed = self.received.iter().map(|one| one.round).max();
        sealed.or_else(|| nearest_round(&self.rounds, today)).unwrap_or(1)
    }

    /// Whether anything lies sealed.
    pub fn is_collecting(&self) -> bool {
        !self.received.is_empty()
    }

    /// The last round of which there is anything, and 0 where there is nothing.
    pub fn last_used(&self) -> usize {
        let received = self.received.iter().map(|one| one.round);
        let results = self.results.iter().map(|result| result.round);
        let agreed = self.agreements.iter().filter(|(_, agreement)| !agreement.is_empty()).map(|(round, _)| *round);
        let said = self.said.iter().filter(|(_, said)| !said.is_empty()).map(|(round, _)| *round);
        received.chain(results).chain(agreed).chain(said).max().map_or(0, usize::from)
    }

    /// What was agreed on last before a round, with the number of its round.
    pub fn agreed_before(&self, round: u8) -> Option<(u8, &super::Agreement)> {
        let mut before = self.agreements.range(..round).rev();
        before.find(|(_, agreement)| !agreement.is_empty()).map(|(of, agreement)| (*of, agreement))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Agreement, CourseResult, Draft, DraftAsked, DraftRound, Received, Way, Ways};
    use crate::group::{CourseCode, CourseKey, Floor};
    use crate::instrument::InstrumentId;

    fn course() -> Course {
        let mut draft = Draft::new(CourseCode::new([7; 5]), CourseKey::new(), Floor::LOWEST, []);
        draft.name = "Kurs".to_owned();
        for (instrument, expected) in [("lederferdigheter", "6"), ("medarbeiderskap", "18"), ("karriere", "18")] {
            draft.asked.push(DraftAsked {
                instrument: instrument.to_owned(),
                version: 1,
                expected: expected.to_owned(),
            });
        }
        for date in ["2026-10-13", "2026-11-24"] {
            draft.rounds.push(DraftRound { title: "samling".to_owned(), date: Some(date.parse().unwrap()) });
        }
        draft.make("2026-09-01T08:00:00Z".parse().unwrap()).unwrap()
    }

    fn received(round: u8, instrument: &str, count: usize) -> Received {
        Received { round, instrument: InstrumentId::new(instrument.to_owned()), way: Way::File, count }
    }

    #[test]
    fn a_round_is_told_by_the_questionnaire_that_most_answer() {
        let mut course = course();
        let first: Date = "2026-10-13".parse().unwrap();
        assert_eq!(course.main().unwrap().instrument.as_str(), "medarbeiderskap", "the first of those with 18");
        assert_eq!(course.standing(1, first), Standing::Collecting { received: 0, expected: Some(18) });
        assert_eq!(course.standing(2, first), Standing::NotBegun);
        assert_eq!((course.current_round(first), course.is_collecting()), (1, false));
        course.received.extend([received(1, "lederferdigheter", 6), received(1, "medarbeiderskap", 12)]);
        assert_eq!(course.standing(1, first), Standing::Collecting { received: 12, expected: Some(18) });
        let later: Date = "2026-12-01".parse().unwrap();
        assert_eq!(course.current_round(later), 1, "what lies sealed comes first");
        course.received.clear();
        course.results.push(CourseResult {
            round: 1,
            part: 1,
            instrument: InstrumentId::new("medarbeiderskap".to_owned()),
            version: 1,
            expected: Some(18),
            ways: Ways { files: 11, codes: 3, paper: 3, tables: 0 },
            shown_at: "2026-10-13T12:00:00Z".parse().unwrap(),
            picture: String::new(),
            change: None,
        });
        assert_eq!(course.standing(1, first), Standing::Shown { count: 17, expected: Some(18) });
        assert_eq!(course.current_round(later), 2);
    }

    #[test]
    fn what_was_agreed_on_last_is_found() {
        let mut course = course();
        assert_eq!((course.agreed_before(2), course.last_used()), (None, 0));
        let agreed = Agreement { signs: vec!["Vi sier fra".to_owned()], ..Agreement::default() };
        course.agreements.insert(1, agreed.clone());
        course.agreements.insert(2, Agreement::default());
        assert_eq!(course.agreed_before(2), Some((1, &agreed)));
        assert_eq!(course.agreed_before(3), Some((1, &agreed)), "an empty one is none");
        assert_eq!(course.agreed_before(1), None);
        assert_eq!(course.last_used(), 1);
    }
}
