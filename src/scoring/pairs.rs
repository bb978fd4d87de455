//! Two sessions, statement by statement.

use super::{Answer, Record, statement_before};
use crate::instrument::{Dimension, Item};

/// What one of the two sessions has to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It was not asked: another version of the questionnaire.
    NotAsked,
    /// It was asked, and answered or not.
    Asked(Option<Answer>),
}

/// A statement of the one session, of the other or of both.
#[derive(Clone, Debug)]
pub struct Pair<'a> {
    /// As the later one asks it; what only the earlier one asked, as it did.
    pub item: &'a Item,
    /// The answer then.
    pub earlier: Side,
    /// The answer now.
    pub later: Side,
    /// How far what it counts as has moved, in points; `None` where not both
    /// have a point, or where the scales are others.
    pub step: Option<i8>,
}

/// The statements of a dimension.
#[derive(Clone, Debug)]
pub struct PairedDimension<'a> {
    /// The later session's; where only the earlier one had it, that one's.
    pub dimension: &'a Dimension,
    /// One a statement, at least one.
    pub pairs: Vec<Pair<'a>>,
}

/// Every statement of two sessions by dimension: the later one's in its order,
/// then what only the earlier one asked. A statement that was reworded, or
/// turned round, is another one.
pub fn pairs<'a>(earlier: &'a Record, later: &'a Record) -> Vec<PairedDimension<'a>> {
    let (then, now) = (&earlier.instrument, &later.instrument);
    let is_same_scale = then.scale.is_same_as(&now.scale);
    let mut is_met = vec![false; then.item_count()];
    let mut paired: Vec<PairedDimension<'a>> = Vec::new();
    for (dimension, range) in now.dimension_ranges() {
        let pair = |(item, place): (&'a Item, usize)| {
            let before = statement_before(then, now, item);
            if let Some(is_met) = before.and_then(|before| is_met.get_mut(before)) {
                *is_met = true;
            }
            let old = before.map(|before| earlier.session.answers.get(before));
            let new = later.session.answers.get(place);
            let point = |answer: Option<Answer>| Some(i16::from(item.counted(answer?.point()?, now.scale.max())));
            let step = point(new).zip(point(old.flatten())).map(|(new, old)| new - old);
            Pair {
                item,
                earlier: old.map_or(Side::NotAsked, Side::Asked),
                later: Side::Asked(new),
                step: step.and_then(|step| i8::try_from(step).ok()).filter(|_| is_same_scale),
            }
        };
        paired.push(PairedDimension { dimension, pairs: dimension.items.iter().zip(range).map(pair).collect() });
    }
    for (dimension, range) in then.dimension_ranges() {
        let is_gone = |place: &usize| is_met.get(*place).is_some_and(|is_met| !is_met);
        let gone: Vec<Pair<'a>> = dimension
            .items
            .iter()
            .zip(range)
            .filter(|(_, place)| is_gone(place))
            .map(|(item, place)| {
                let earlier = Side::Asked(earlier.session.answers.get(place));
                Pair { item, earlier, later: Side::NotAsked, step: None }
            })
            .collect();
        if gone.is_empty() {
            continue;
        }
        match paired.iter_mut().find(|known| known.dimension.id == dimension.id) {
            Some(known) => known.pairs.extend(gone),
            None => paired.push(PairedDimension { dimension, pairs: gone }),
        }
    }
    paired
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{Catalog, Instrument, ItemId};
    use crate::scoring::{Session, score};
    use std::sync::Arc;

    fn record(instrument: Instrument, answers: &str) -> Record {
        let session = Session::finished(&instrument, jiff::civil::date(2026, 3, 14), answers);
        let scores = score(&instrument, &session.answers);
        Record { session, instrument: Arc::new(instrument), scores, is_superseded: false, is_in_future: false }
    }

    /// `then>now` and the step: «·» is unanswered, «×» not relevant, «?» not
    /// asked.
    fn told(earlier: &Record, later: &Record) -> Vec<String> {
        let side = |side: Side| match side {
            Side::NotAsked => "?".to_owned(),
            Side::Asked(None) => "·".to_owned(),
            Side::Asked(Some(Answer::NotRelevant)) => "×".to_owned(),
            Side::Asked(Some(Answer::Point(point))) => point.to_string(),
        };
        let pair = |pair: &Pair<'_>| {
            let step = pair.step.map_or_else(|| "–".to_owned(), |step| format!("{step:+}"));
            format!("{}>{} {step}", side(pair.earlier), side(pair.later))
        };
        let dimension = |one: &PairedDimension<'_>| {
            format!("{}: {}", one.dimension.id, one.pairs.iter().map(pair).collect::<Vec<_>>().join(", "))
        };
        pairs(earlier, later).iter().map(dimension).collect()
    }

    fn shipped() -> Instrument {
        (**Catalog::shipped().current("medarbeiderskap").unwrap()).clone()
    }

    #[test]
    fn every_statement_with_both_answers_and_the_step() {
        let (earlier, later) = (record(shipped(), "3,3,-,3,,3,4,4,4"), record(shipped(), "4,1,4,-,4,3,,4,5"));
        assert_eq!(
            told(&earlier, &later),
            [
                "selvledelse: 3>4 +1, 3>1 -2, ×>4 –",
                "med-ledelse: 3>× –, ·>4 –, 3>3 +0",
                "medarbeiderledelse: 4>· –, 4>4 +0, 4>5 +1"
            ]
        );
    }

    #[test]
    fn what_only_one_version_asks_stands_there_once() {
        let mut new = shipped();
        // One statement is new, one is moved to another place, a whole
        // dimension is gone.
        new.dimensions[0].items[1].id = ItemId::new("selvledelse.9");
        new.dimensions[1].items.swap(0, 2);
        new.dimensions.pop();
        let (earlier, later) = (record(shipped(), "1,2,3,4,5,1,2,3,4"), record(new, "1,2,3,4,5,1"));
        assert_eq!(
            told(&earlier, &later),
            [
                "selvledelse: 1>1 +0, ?>2 –, 3>3 +0, 2>? –",
                "med-ledelse: 1>4 +3, 5>5 +0, 4>1 -3",
                "medarbeiderledelse: 2>? –, 3>? –, 4>? –"
            ]
        );
    }

    #[test]
    fn a_reversed_statement_moves_as_it_counts_and_another_scale_tells_no_step() {
        let mut turned = shipped();
        turned.dimensions[0].items[0].reverse = true;
        let (earlier, later) = (record(turned.clone(), "2,3,3,3,3,3,3,3,3"), record(turned, "4,3,3,3,3,3,3,3,3"));
        assert!(told(&earlier, &later)[0].starts_with("selvledelse: 2>4 -2,"));
        let mut longer = shipped();
        longer.scale.labels.push(longer.scale.labels[0].clone());
        let (earlier, later) = (record(shipped(), "2,3,3,3,3,3,3,3,3"), record(longer, "6,3,3,3,3,3,3,3,3"));
        assert!(told(&earlier, &later)[0].starts_with("selvledelse: 2>6 –, 3>3 –"));
    }
}
