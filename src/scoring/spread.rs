//! Which statements stand highest and which lowest.

use super::Record;
use crate::instrument::Item;

/// A statement that has a point of the scale.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    /// The session it was answered in.
    pub record: &'a Record,
    /// What was asked.
    pub item: &'a Item,
    /// The point as it was given.
    pub given: u8,
    /// What it counts as: the same, but for a reversed statement.
    pub counted: u8,
}

/// All statements that stand at one point.
#[derive(Clone, Debug)]
pub struct Level<'a> {
    /// What each of them counts as.
    pub point: u8,
    /// One at least, in the order they were asked.
    pub statements: Vec<Statement<'a>>,
}

/// How far the statements of one scale stand from each other.
#[derive(Clone, Debug)]
pub enum Spread<'a> {
    /// None has a point.
    Nothing,
    /// All that have a point have the same, or there is but one: none is
    /// highest or lowest.
    Alike(Level<'a>),
    /// Some stand higher than others.
    Apart {
        /// All that stand at the highest point.
        highest: Level<'a>,
        /// All that stand at the lowest.
        lowest: Level<'a>,
    },
}

/// The spread of the statements of sessions on one scale ([`by_scale`]), by
/// what the answers count as.
pub fn spread<'a>(records: &[&'a Record]) -> Spread<'a> {
    let all: Vec<Statement<'a>> = records.iter().flat_map(|record| statements(record)).collect();
    let level =
        |point: u8| Level { point, statements: all.iter().filter(|one| one.counted == point).copied().collect() };
    let points = || all.iter().map(|one| one.counted);
    match (points().min(), points().max()) {
        (Some(lowest), Some(highest)) if lowest < highest => {
            Spread::Apart { highest: level(highest), lowest: level(lowest) }
        }
        (Some(point), _) => Spread::Alike(level(point)),
        (None, _) => Spread::Nothing,
    }
}

fn statements(record: &Record) -> impl Iterator<Item = Statement<'_>> {
    let answers = record.session.answers.iter();
    let max = record.instrument.scale.max();
    record.instrument.items().zip(answers).filter_map(move |(item, answer)| {
        let given = answer?.point()?;
        Some(Statement { record, item, given, counted: item.counted(given, max) })
    })
}

/// Sessions with others on the same scale, in their order: what has other
/// points, or other words for them, is not held against each other.
pub fn by_scale<'a>(records: &[&'a Record]) -> Vec<Vec<&'a Record>> {
    let mut groups: Vec<Vec<&'a Record>> = Vec::new();
    for record in records {
        let is_alike = |group: &&mut Vec<&'a Record>| {
            group.iter().any(|other| other.instrument.scale.is_same_as(&record.instrument.scale))
        };
        match groups.iter_mut().find(is_alike) {
            Some(group) => group.push(record),
            None => groups.push(vec![record]),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, Instrument};
    use crate::scoring::{History, Session, score};
    use std::sync::Arc;

    fn session(instrument: &Instrument, answers: &str) -> Session {
        Session::finished(instrument, jiff::civil::date(2026, 3, 14), answers)
    }

    fn record(instrument: Instrument, answers: &str) -> Record {
        let session = session(&instrument, answers);
        let scores = score(&instrument, &session.answers);
        Record { session, instrument: Arc::new(instrument), scores, is_superseded: false, is_in_future: false }
    }

    fn told(level: &Level<'_>) -> String {
        let ids: Vec<&str> = level.statements.iter().map(|one| one.item.id.as_str()).collect();
        format!("{}: {}", level.point, ids.join(" "))
    }

    fn words(spread: &Spread<'_>) -> [String; 2] {
        match spread {
            Spread::Nothing => ["nothing".to_owned(), String::new()],
            Spread::Alike(level) => ["alike".to_owned(), told(level)],
            Spread::Apart { highest, lowest } => [told(highest), told(lowest)],
        }
    }

    #[test]
    fn the_highest_and_the_lowest_with_all_their_ties() {
        let catalog = Catalog::shipped();
        let instrument = catalog.current("medarbeiderskap").unwrap();
        for (answers, expected) in [
            ("4,4,4,3,2,3,4,5,2", ["5: medarbeiderledelse.2", "2: med-ledelse.2 medarbeiderledelse.3"]),
            (
                "5,4,4,4,4,4,5,4,5",
                [
                    "5: selvledelse.1 medarbeiderledelse.1 medarbeiderledelse.3",
                    "4: selvledelse.2 selvledelse.3 med-ledelse.1 med-ledelse.2 med-ledelse.3 medarbeiderledelse.2",
                ],
            ),
            ("1,-,,5,-,,-,,", ["5: med-ledelse.1", "1: selvledelse.1"]),
            (
                "3,3,-,3,,3,3,3,3",
                [
                    "alike",
                    "3: selvledelse.1 selvledelse.2 med-ledelse.1 med-ledelse.3 \
                medarbeiderledelse.1 medarbeiderledelse.2 medarbeiderledelse.3",
                ],
            ),
            ("-,-,-,-,2,,,,", ["alike", "2: med-ledelse.2"]),
            ("-,-,-,,,,,,", ["nothing", ""]),
            (",,,,,,,,", ["nothing", ""]),
        ] {
            let record = record((**instrument).clone(), answers);
            assert_eq!(words(&spread(&[&record])), expected, "{answers}");
        }
    }

    /// An answer to a reversed statement counts from the other end, and
    /// stands there.
    #[test]
    fn a_reversed_statement_stands_where_it_counts() {
        let catalog = Catalog::shipped();
        let mut instrument = (**catalog.current("medarbeiderskap").unwrap()).clone();
        instrument.dimensions[0].items[0].reverse = true;
        let record = record(instrument, "1,4,4,3,3,3,4,4,4");
        let Spread::Apart { highest, lowest } = spread(&[&record]) else { panic!("they stand apart") };
        assert_eq!((told(&highest), highest.statements[0].given), ("5: selvledelse.1".to_owned(), 1));
        assert_eq!(told(&lowest), "3: med-ledelse.1 med-ledelse.2 med-ledelse.3");
    }

    /// Several questionnaires on one scale are looked at together; one on
    /// another scale stands by itself.
    #[test]
    fn only_one_scale_is_looked_at_together() {
        let catalog = Catalog::shipped();
        let history = History::new(
            vec![
                session(catalog.current("medarbeiderskap").unwrap(), "4,4,4,3,2,3,4,4,4"),
                session(catalog.current("karriere").unwrap(), "3,3,3,3,3,3,3,3,3,3,3,5"),
            ],
            &catalog,
        );
        let mut other = (**catalog.current("medarbeiderskap").unwrap()).clone();
        other.scale.labels.reverse();
        let other = record(other, "1,1,1,1,1,1,1,1,1");
        let records: Vec<&Record> = history.records().iter().chain([&other]).collect();
        let groups = by_scale(&records);
        assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(words(&spread(&groups[0])), ["5: maal.3", "2: med-ledelse.2"]);
        assert_eq!(words(&spread(&groups[1]))[0], "alike");
    }
}
