//! A dimension through the versions of its instrument, and which of its
//! values a line may join.

use super::change::compare_dimension;
use super::{DimensionScore, Obstacle, Record};
use crate::instrument::{Dimension, Instrument};
use std::cmp::Reverse;

/// One dimension, in every version of an instrument that has it. Wherever
/// sessions stand together, their values are found by it and never by place:
/// a new version may move, add and drop dimensions.
#[derive(Clone, Debug)]
pub struct Strand<'a> {
    /// As the newest version that has it tells it.
    pub dimension: &'a Dimension,
    /// Whether it is still asked.
    pub is_asked: bool,
    /// As each version has it, newest first.
    forms: Vec<&'a Dimension>,
    /// Version, and the dimension's place in it.
    places: Vec<(u32, usize)>,
}

/// Why no line joins two values that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Break {
    /// The scale is another.
    OtherScale,
    /// The statements are not all the same.
    OtherStatements,
    /// Not the same statements have a point.
    OtherAnswers,
    /// There is a session without a value between them.
    NoValue,
}

impl<'a> Strand<'a> {
    /// Every dimension of `records`, all of one instrument: those of `newest`
    /// in its order, then those that are no longer asked.
    pub fn all(newest: &'a Instrument, records: impl IntoIterator<Item = &'a Record>) -> Vec<Self> {
        let mut older: Vec<&Instrument> = Vec::new();
        for Record { instrument, .. } in records {
            let is_known =
                instrument.version == newest.version || older.iter().any(|known| known.version == instrument.version);
            if !is_known {
                older.push(instrument);
            }
        }
        older.sort_by_key(|instrument| Reverse(instrument.version));
        let mut strands: Vec<Self> = Vec::new();
        for instrument in std::iter::once(newest).chain(older) {
            for (place, dimension) in instrument.dimensions.iter().enumerate() {
                let at = (instrument.version, place);
                match strands.iter_mut().find(|strand| strand.forms.iter().any(|form| form.is_same_as(dimension))) {
                    Some(strand) => {
                        strand.forms.push(dimension);
                        strand.places.push(at);
                    }
                    None => strands.push(Self {
                        dimension,
                        is_asked: instrument.version == newest.version,
                        forms: vec![dimension],
                        places: vec![at],
                    }),
                }
            }
        }
        strands
    }

    fn place_in(&self, record: &Record) -> Option<usize> {
        let version = record.instrument.version;
        self.places.iter().find(|(of, _)| *of == version).map(|(_, place)| *place)
    }

    /// What the dimension came to in a session; `None` where it was not asked.
    pub fn score_in<'r>(&self, record: &'r Record) -> Option<&'r DimensionScore> {
        record.scores.get(self.place_in(record)?)
    }

    /// Its mean in a session, in that session's own scale points.
    pub fn mean_in(&self, record: &Record) -> Option<f64> {
        self.score_in(record)?.mean
    }

    /// Why no line may join the values of two sessions, the earlier first;
    /// `None` where the difference between their means is the very change
    /// that [`super::compare`] tells.
    pub fn break_between(&self, earlier: &Record, later: &Record) -> Option<Break> {
        let (Some(then), Some(now)) = (self.score_in(earlier), self.score_in(later)) else {
            return Some(Break::NoValue);
        };
        if then.mean.is_none() || now.mean.is_none() {
            return Some(Break::NoValue);
        }
        if earlier.instrument.version == later.instrument.version {
            let is_alike = then.counted.iter().map(Option::is_some).eq(now.counted.iter().map(Option::is_some));
            return (!is_alike).then_some(Break::OtherAnswers);
        }
        let place = self.place_in(later)?;
        let (dimension, range) = later.instrument.dimension_ranges().nth(place)?;
        let change = compare_dimension(earlier.answered(), later.answered(), dimension, range);
        let is_same_form = change.asked_twice == then.items && change.asked_twice == now.items;
        match change.obstacle {
            Some(Obstacle::OtherInstrument | Obstacle::OtherScale) => Some(Break::OtherScale),
            None if change.steps.len() == then.answered && change.steps.len() == now.answered => None,
            _ if is_same_form => Some(Break::OtherAnswers),
            _ => Some(Break::OtherStatements),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, load};
    use crate::scoring::{Answers, History, Session, SessionId};
    use std::sync::Arc;

    /// A version of an own instrument: dimensions with their name and the
    /// words of their statements.
    fn version(version: u32, points: usize, dimensions: &[(&str, &str, &[&str])]) -> Instrument {
        let text = |words: &str| serde_json::json!({ "nb": words });
        let labels: Vec<_> = (1..=points).map(|point| text(&format!("Punkt {point}"))).collect();
        let dimensions: Vec<_> = dimensions
            .iter()
            .map(|(id, title, items)| {
                let item = |(at, words): (usize, &&str)| {
                    serde_json::json!({ "id": format!("{id}.{}", at + 1), "text": text(words) })
                };
                let items: Vec<_> = items.iter().enumerate().map(item).collect();
                serde_json::json!({ "id": id, "title": text(title), "items": items })
            })
            .collect();
        let json = serde_json::json!({
            "id": "eget", "version": version, "title": text("Eget"), "validated": false, "source": text("Oss"),
            "scale": { "labels": labels }, "assumptions": { "inter_item_correlation": 0.4, "sd": 1.0 },
            "dimensions": dimensions
        });
        load(&json.to_string()).unwrap()
    }

    fn history(sessions: &[(Instrument, &str)]) -> History {
        let mut catalog = Catalog::default();
        let sessions = sessions.iter().enumerate().map(|(day, (instrument, answers))| {
            catalog.remember(Arc::new(instrument.clone()));
            Session {
                id: SessionId::random(),
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                date: jiff::civil::date(2026, 1, 1 + day as i8),
                label: None,
                started_at: jiff::Timestamp::UNIX_EPOCH,
                finished_at: Some(jiff::Timestamp::UNIX_EPOCH),
                corrects: None,
                then_test: None,
                answers: Answers::parse(answers, instrument.item_count(), instrument.scale.max()).unwrap(),
                remarks: Default::default(),
            }
        });
        let sessions = sessions.collect();
        History::new(sessions, &catalog)
    }

    #[test]
    fn values_are_found_by_dimension_and_not_by_place() {
        let old = version(1, 5, &[("aa", "AA", &["a"]), ("bb", "BB", &["b"]), ("cc", "CC", &["c"])]);
        let new = version(2, 5, &[("ny", "NY", &["n"]), ("bb", "BB", &["b"]), ("aa", "AA", &["a"])]);
        let history = history(&[(old, "5,3,1"), (new.clone(), "1,2,4")]);
        let strands = Strand::all(&new, history.records());
        let told: Vec<_> = strands
            .iter()
            .map(|strand| {
                let means: Vec<_> = history.records().iter().map(|record| strand.mean_in(record)).collect();
                (strand.dimension.id.as_str(), strand.is_asked, means)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("ny", true, vec![None, Some(1.0)]),
                ("bb", true, vec![Some(3.0), Some(2.0)]),
                ("aa", true, vec![Some(5.0), Some(4.0)]),
                ("cc", false, vec![Some(1.0), None]),
            ]
        );
    }

    #[test]
    fn an_id_that_was_given_to_something_else_is_another_dimension() {
        let old = version(1, 5, &[("aa", "Ro", &["Jeg har ro"]), ("bb", "Tid", &["Jeg har tid"])]);
        let new = version(2, 5, &[("aa", "Uro", &["Jeg har uro"]), ("bb", "Nok tid", &["Jeg har tid"])]);
        let history = history(&[(old, "5,4"), (new.clone(), "1,2")]);
        let strands = Strand::all(&new, history.records());
        let titles: Vec<_> =
            strands.iter().map(|strand| strand.dimension.title.get(crate::instrument::Language::Bokmal)).collect();
        assert_eq!(titles, ["Uro", "Nok tid", "Ro"]);
        let [first, last] = history.records() else { panic!("two sessions") };
        assert_eq!(
            strands.iter().map(|strand| strand.mean_in(first)).collect::<Vec<_>>(),
            [None, Some(4.0), Some(5.0)]
        );
        assert_eq!(strands.iter().map(|strand| strand.mean_in(last)).collect::<Vec<_>>(), [Some(1.0), Some(2.0), None]);
    }

    #[test]
    fn a_line_joins_only_the_same_statements_on_the_same_scale() {
        let items: &[&str] = &["a", "b", "c"];
        let one = version(1, 5, &[("aa", "AA", items)]);
        let translated = version(2, 5, &[("aa", "Aa", items)]);
        let longer = version(3, 5, &[("aa", "AA", &["a", "b", "c", "d"])]);
        let worded = version(4, 5, &[("aa", "AA", &["a", "x", "y"])]);
        let seven = version(5, 7, &[("aa", "AA", items)]);
        for (earlier, later, expected) in [
            ((&one, "5,5,5"), (&one, "1,1,1"), None),
            ((&one, "5,5,-"), (&one, "1,1,-"), None),
            ((&one, "5,5,-"), (&one, "5,5,1"), Some(Break::OtherAnswers)),
            ((&one, "5,-,5"), (&one, "5,5,-"), Some(Break::OtherAnswers)),
            ((&one, "5,5,5"), (&one, "5,-,-"), Some(Break::NoValue)),
            ((&one, "5,5,5"), (&translated, "1,1,1"), None),
            ((&one, "5,5,-"), (&translated, "1,1,1"), Some(Break::OtherAnswers)),
            ((&one, "5,5,5"), (&longer, "5,5,5,1"), Some(Break::OtherStatements)),
            // The new one is not answered: both means are over the same three.
            ((&one, "5,5,5"), (&longer, "5,5,4,-"), None),
            ((&one, "5,5,5"), (&worded, "5,5,5"), Some(Break::OtherStatements)),
            ((&one, "5,5,5"), (&seven, "7,7,7"), Some(Break::OtherScale)),
        ] {
            let history = history(&[(earlier.0.clone(), earlier.1), (later.0.clone(), later.1)]);
            let strands = Strand::all(later.0, history.records());
            let [then, now] = history.records() else { panic!("two sessions") };
            assert_eq!(strands.len(), 1);
            assert_eq!(strands[0].break_between(then, now), expected, "{} → {}", earlier.1, later.1);
        }
    }
}
