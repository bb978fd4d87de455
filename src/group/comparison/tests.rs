//! Differences by another implementation, and what has none.

use super::*;
use crate::group::{Collection, Floor, Place};
use crate::instrument::Catalog;
use crate::scoring::Answers;
use serde_json::json;
use std::sync::Arc;

fn instrument(id: &str) -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current(id).unwrap())
}

/// So many sheets of a questionnaire, each item of each as `point` says; 0 is
/// «Ikke relevant».
fn of(instrument: &Arc<Instrument>, persons: usize, point: impl Fn(usize, usize) -> usize) -> GroupResult {
    let mut collection = Collection::new(Arc::clone(instrument), None);
    let items = instrument.item_count();
    let word = |point: usize| if point == 0 { "-".to_owned() } else { point.to_string() };
    for person in 0..persons {
        let row = (0..items).map(|item| word(point(person, item))).collect::<Vec<_>>().join(",");
        let answers = Answers::parse(&row, items, instrument.scale.max()).unwrap();
        collection.add_paper(&Place::whole("ark"), answers).unwrap();
    }
    collection.finish(Floor::default())
}

/// People who differ; `step` lifts most of their answers.
fn people(persons: usize, step: usize) -> GroupResult {
    let point = |p: usize, i: usize| {
        let lifted = if (p + i).is_multiple_of(3) { 0 } else { step };
        ((p * p * 3 + i * 5 + p * i) % 4 + 1 + lifted).min(5)
    };
    of(&instrument("medarbeiderskap"), persons, point)
}

fn compare(a: &GroupResult, b: &GroupResult) -> Comparison {
    let followership = instrument("medarbeiderskap");
    Comparison::new((a, &followership), (b, &followership))
}

/// The difference and both ends of its interval, from the same people: means
/// as fractions, spreads rounded to one decimal, t by solving the regularised
/// incomplete beta function with forty digits (mpmath 1.3).
#[test]
fn differences_by_another_implementation() {
    type Group = (usize, usize);
    let expected: [(Group, Group, [[f64; 3]; 3]); 3] = [
        (
            (15, 0),
            (16, 0),
            [
                [0.0666666666666, -0.4847667281271, 0.6181000614605],
                [0.0777777777777, -0.4368574133331, 0.5924129688887],
                [0.0666666666666, -0.4847667281271, 0.6181000614605],
            ],
        ),
        (
            (17, 0),
            (12, 1),
            [
                [0.7254901960784, 0.1027400794677, 1.3482403126890],
                [0.6960784313725, 0.1511720793382, 1.2409847834068],
                [0.6862745098039, 0.0914235530452, 1.2811254665625],
            ],
        ),
        (
            (40, 0),
            (11, 1),
            [
                [0.5757575757575, 0.0585608955900, 1.0929542559250],
                [0.5606060606060, 0.1154521165642, 1.0057600046478],
                [0.5757575757575, 0.0585608955900, 1.0929542559250],
            ],
        ),
    ];
    for ((a, a_step), (b, b_step), dimensions) in expected {
        let comparison = compare(&people(a, a_step), &people(b, b_step));
        for (one, [difference, low, high]) in comparison.dimensions.iter().zip(dimensions) {
            let told = one.outcome.difference().unwrap();
            for (actual, expected) in [(told.difference, difference), (told.low, low), (told.high, high)] {
                assert!((actual - expected).abs() < 1e-9, "{a} {b}: {one:?}");
            }
            assert_eq!(matches!(one.outcome, Outcome::ProbablyReal(_)), low > 0.0, "{one:?}");
        }
        // The other way round it is the same.
        let back = compare(&people(b, b_step), &people(a, a_step));
        for (one, other) in comparison.dimensions.iter().zip(&back.dimensions) {
            let (one, other) = (one.outcome.difference().unwrap(), other.outcome.difference().unwrap());
            assert!((one.low + other.high).abs() < 1e-12 && (one.difference + other.difference).abs() < 1e-12);
        }
    }
}

#[test]
fn below_ten_in_either_the_means_alone() {
    let (few, many) = (people(9, 0), people(12, 1));
    for (a, b) in [(&few, &many), (&many, &few), (&few, &few)] {
        for (one, (before, after)) in compare(a, b).dimensions.iter().zip(a.dimensions.iter().zip(&b.dimensions)) {
            assert_eq!(one.outcome, Outcome::NotWorkedOut);
            assert_eq!((one.a, one.b), (before.mean, after.mean));
            assert!(one.a.is_some() && one.b.is_some() && !one.is_before_rounding());
        }
    }
    let json = compare(&few, &many).to_json();
    let first = &json["dimensions"][0];
    assert_eq!(first["verdict"], "not_comparable");
    assert!(["difference", "low", "high"].iter().all(|key| first[key].is_null()));
    // A bound is told as one.
    let high = of(&instrument("medarbeiderskap"), 6, |_, _| 5);
    let json = compare(&high, &many).to_json();
    assert_eq!((&json["dimensions"][0]["a"], &json["dimensions"][0]["a_bound"]), (&json!(4.7), &json!("or_more")));
    assert_eq!(json["dimensions"][0]["b_bound"], json!(null));
}

/// Nobody differs from anybody, so nothing says how far the means may be off.
#[test]
fn without_a_spread_nothing_is_worked_out() {
    let same = of(&instrument("medarbeiderskap"), 12, |_, _| 3);
    assert!(compare(&same, &same).dimensions.iter().all(|one| one.outcome == Outcome::NotWorkedOut));
    // One of them is enough.
    assert!(compare(&same, &people(12, 0)).dimensions.iter().all(|one| one.outcome.difference().is_some()));
}

#[test]
fn other_statements_and_other_scales_are_not_compared() {
    let shipped = instrument("medarbeiderskap");
    let (a, b) = (people(12, 0), people(14, 1));
    let outcomes = |changed: &Instrument| -> Vec<bool> {
        let comparison = Comparison::new((&a, &shipped), (&b, changed));
        comparison.dimensions.iter().map(|one| one.outcome == Outcome::NotComparable).collect()
    };
    assert_eq!(outcomes(&shipped), [false; 3]);
    let mut other = shipped.as_ref().clone();
    other.version = 2;
    assert_eq!(outcomes(&other), [false; 3], "the same words in a new version");
    other.dimensions[1].items[0].reverse = true;
    assert_eq!(outcomes(&other), [false, true, false]);
    other.dimensions[2].items.pop();
    assert_eq!(outcomes(&other), [false, true, true]);
    other.scale.labels.pop();
    assert_eq!(outcomes(&other), [true; 3]);
    let other = Instrument { id: InstrumentId::new("eget"), ..shipped.as_ref().clone() };
    assert_eq!(outcomes(&other), [true; 3]);
    let mut renamed = shipped.as_ref().clone();
    renamed.dimensions[0].id = DimensionId::new("annet");
    let comparison = Comparison::new((&a, &shipped), (&b, &renamed));
    assert_eq!((comparison.dimensions[0].a, &comparison.dimensions[0].outcome), (None, &Outcome::NotComparable));
}

/// A statement that is hidden in one of them is in no mean of its dimension
/// there: the two means are about other statements.
#[test]
fn a_mean_without_a_statement_is_not_compared_with_one_that_has_it() {
    let career = instrument("karriere");
    let asked = |result: &GroupResult| result.items.iter().position(|item| item.mean.is_none());
    let point = |p: usize, i: usize| (p * 3 + i * 5 + p * i) % 4 + 1;
    let all = of(&career, 14, point);
    let hidden = (0..career.item_count()).find_map(|left_out| {
        let result = of(&career, 14, |p, i| if i == left_out && p > 5 { 0 } else { point(p, i) });
        (result.detail == Detail::Full && asked(&result).is_some()).then_some((left_out, result))
    });
    let (left_out, hidden) = hidden.unwrap();
    let place = career.dimension_ranges().position(|(_, range)| range.contains(&left_out)).unwrap();
    let comparison = Comparison::new((&all, &career), (&hidden, &career));
    for (index, one) in comparison.dimensions.iter().enumerate() {
        assert_eq!(one.outcome == Outcome::NotComparable, index == place, "{one:?}");
    }
    let same = Comparison::new((&hidden, &career), (&hidden, &career));
    assert!(same.dimensions.iter().all(|one| one.outcome != Outcome::NotComparable));
}

/// By hand: 3.74 and 3.86 are read as 3.7 and 3.9, and differ by 0.1.
#[test]
fn what_rounding_seems_to_contradict_is_marked() {
    let one = |a: f64, b: f64| {
        let told = Difference { difference: b - a, low: -1.0, high: 1.0 };
        let id = DimensionId::new("selvledelse");
        let outcome = Outcome::MayBeChance(told);
        ComparedDimension { id, a: Some(a), a_bound: None, b: Some(b), b_bound: None, outcome }
    };
    for (a, b, is_marked) in [
        (3.74, 3.86, true),
        (3.86, 3.74, true),
        (3.7, 3.9, false),
        (3.64, 3.66, true),
        (3.0, 3.0, false),
        (3.71, 3.74, false),
    ] {
        assert_eq!(one(a, b).is_before_rounding(), is_marked, "{a} {b}");
    }
}
