//! What the answers themselves point to.

use super::{AreaKind, Focus};
use crate::scoring::{Record, Spread, Statement, spread};

/// Something that stands lowest or highest, alone or together with others.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Lowest is suggested to develop, highest as a strength.
    pub kind: AreaKind,
    /// What stands there.
    pub focus: Focus,
    /// How many stand there with the same value, itself among them: one
    /// more than one is a tie, and is told as one.
    pub tied: usize,
}

/// The lowest and the highest answers and dimensions of a session. Where all
/// are alike, none is lowest or highest.
pub fn suggest(record: &Record) -> Vec<Suggestion> {
    let dimensions: Vec<(Focus, f64)> = record
        .scores
        .iter()
        .filter_map(|score| Some((Focus::Dimension(score.dimension.clone()), score.mean?)))
        .collect();
    let items = spread(&[record]);
    AreaKind::ALL.into_iter().flat_map(|kind| [statements(&items, kind), extreme(&dimensions, kind)].concat()).collect()
}

fn statements(items: &Spread<'_>, kind: AreaKind) -> Vec<Suggestion> {
    let Spread::Apart { highest, lowest } = items else { return Vec::new() };
    let there = match kind {
        AreaKind::Develop => &lowest.statements,
        AreaKind::Strength => &highest.statements,
    };
    let suggestion =
        |one: &Statement<'_>| Suggestion { kind, focus: Focus::Item(one.item.id.clone()), tied: there.len() };
    there.iter().map(suggestion).collect()
}

fn extreme(values: &[(Focus, f64)], kind: AreaKind) -> Vec<Suggestion> {
    let lowest = values.iter().map(|(_, value)| *value).fold(f64::INFINITY, f64::min);
    let highest = values.iter().map(|(_, value)| *value).fold(f64::NEG_INFINITY, f64::max);
    if lowest >= highest {
        return Vec::new();
    }
    let wanted = match kind {
        AreaKind::Develop => lowest,
        AreaKind::Strength => highest,
    };
    let there: Vec<&Focus> = values.iter().filter(|(_, value)| *value == wanted).map(|(focus, _)| focus).collect();
    let tied = there.len();
    there.into_iter().map(|focus| Suggestion { kind, focus: focus.clone(), tied }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, DimensionId, ItemId};
    use crate::scoring::{Answers, History, Session, SessionId};

    fn suggested(answers: &str) -> Vec<Suggestion> {
        let session = Session {
            id: SessionId::random(),
            instrument: crate::instrument::InstrumentId::new("medarbeiderskap"),
            instrument_version: 1,
            date: jiff::civil::date(2026, 3, 14),
            label: None,
            started_at: jiff::Timestamp::UNIX_EPOCH,
            finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
            corrects: None,
            then_test: None,
            answers: Answers::parse(answers, 9, 5).unwrap(),
            remarks: std::collections::BTreeMap::new(),
        };
        suggest(&History::new(vec![session], &Catalog::shipped()).records()[0])
    }

    #[test]
    fn ties_are_told_and_equal_answers_suggest_nothing() {
        let item = |id: &str| Focus::Item(ItemId::new(id));
        let dimension = |id: &str| Focus::Dimension(DimensionId::new(id));
        let found = suggested("4,4,4,3,2,3,4,5,2");
        let told: Vec<_> = found.iter().map(|one| (one.kind, one.focus.clone(), one.tied)).collect();
        assert_eq!(
            told,
            [
                (AreaKind::Develop, item("med-ledelse.2"), 2),
                (AreaKind::Develop, item("medarbeiderledelse.3"), 2),
                (AreaKind::Develop, dimension("med-ledelse"), 1),
                (AreaKind::Strength, item("medarbeiderledelse.2"), 1),
                (AreaKind::Strength, dimension("selvledelse"), 1),
            ]
        );
        assert!(suggested("3,3,3,3,3,3,3,3,3").is_empty());
        assert!(suggested(",,,,,,,,").is_empty());
        assert!(suggested("-,-,-,-,-,-,-,-,3").is_empty(), "one answer is neither lowest nor highest");
    }
}
