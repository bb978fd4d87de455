//! Figures from numpy and SciPy, and what has none.

use super::*;
use crate::instrument::Catalog;
use crate::scoring::Answer;

/// 130 persons whose answers to an item follow their answers to the others:
/// person p answers item j with 1 + 7p mod 5 + ⌊p(j + 3)/5⌋ mod 3 − 1, kept
/// on the scale.
fn people(persons: usize) -> Vec<Answers> {
    let point = |p: usize, j: usize| u8::try_from((p * 7 % 5 + p * (j + 3) / 5 % 3).clamp(1, 5)).unwrap();
    (0..persons)
        .map(|p| {
            let mut answers = Answers::unanswered(9);
            (0..9).for_each(|j| answers.set(j, Some(Answer::Point(point(p, j)))));
            answers
        })
        .collect()
}

fn of(instrument: &Instrument, answers: &[Answers], floor: Floor) -> Vec<Result<Reliability, NotReliable>> {
    let answers: Vec<&Answers> = answers.iter().collect();
    reliability(instrument, &answers, floor).into_iter().map(|one| one.outcome).collect()
}

fn close(actual: f64, expected: f64) -> bool {
    (actual - expected).abs() < 1e-10
}

fn instrument() -> Instrument {
    Catalog::shipped().current("medarbeiderskap").unwrap().as_ref().clone()
}

/// alpha, its interval, the standard deviation of the means, the mean
/// correlation and the one that alpha stands for, from `numpy.cov`,
/// `numpy.corrcoef` and `scipy.stats.f.ppf` on the first 120 persons.
#[test]
fn a_dimension_by_another_implementation() {
    let expected: [[f64; 6]; 3] = [
        [
            0.9204545454545456,
            0.8921754686974072,
            0.9422751060955008,
            1.404275185110884,
            0.8002105197139328,
            0.7941176470588239,
        ],
        [
            0.9009740259740258,
            0.8657694610314655,
            0.9281383973841946,
            1.3566587175177822,
            0.7473915737336075,
            0.7520325203252028,
        ],
        [
            0.9149999999999998,
            0.8847817865509431,
            0.938316827656335,
            1.2222646627042817,
            0.7941755572721,
            0.7820512820512816,
        ],
    ];
    for (outcome, expected) in of(&instrument(), &people(120), Floor::default()).into_iter().zip(expected) {
        let Reliability { n, items, alpha, interval, sd, inter_item_correlation, implied_correlation } =
            outcome.unwrap();
        assert_eq!((n, items), (120, 3));
        let actual = [alpha, interval.0, interval.1, sd, inter_item_correlation.unwrap(), implied_correlation];
        for (actual, expected) in actual.into_iter().zip(expected) {
            assert!(close(actual, expected), "{actual} for {expected}");
        }
    }
}

/// The same persons, the last item turned before `numpy.cov`.
#[test]
fn a_reversed_item_is_turned() {
    let mut instrument = instrument();
    instrument.dimensions[0].items[2].reverse = true;
    let found = of(&instrument, &people(120), Floor::default())[0].unwrap();
    assert!(close(found.alpha, -1.2321428571428572) && close(found.sd, 0.6467616667635546), "{found:?}");
}

/// From `scipy.stats.f.ppf`. The quantile must hold for as many as an
/// organisation has.
#[test]
fn intervals_by_another_implementation() {
    for (alpha, n, k, lower, upper) in [
        (0.83, 100.0, 20.0, 0.7776475975636127, 0.8748042686081048),
        (0.8, 100_000.0, 3.0, 0.7978433486182686, 0.8021374965428296),
        (0.8, 1_000_000.0, 2.0, 0.7992144749706648, 0.8007824518517661),
        (0.8, 1_000_000.0, 20.0, 0.7994307970044556, 0.8005683234067354),
    ] {
        let interval = feldt(alpha, n, k);
        assert!((interval.0 - lower).abs() < 1e-9 && (interval.1 - upper).abs() < 1e-9, "{n}, {k}: {interval:?}");
    }
}

/// From the documentation of StatsBase.jl: the covariances 10, 11, 12, 13 with
/// themselves and 6 with each other give 0.8136; by hand 4/3 · (1 − 46/118).
#[test]
fn alpha_by_hand() {
    assert!(close(cronbach(4.0, 46.0, 118.0), 48.0 / 59.0));
    // Items that agree entirely, and that say nothing of each other.
    assert!(close(cronbach(3.0, 3.0, 9.0), 1.0));
    assert!(close(cronbach(3.0, 3.0, 3.0), 0.0));
}

#[test]
fn too_few_and_too_alike_say_nothing() {
    let instrument = instrument();
    let mut answers = people(100);
    let enough = of(&instrument, &answers, Floor::default());
    assert!(enough.iter().all(Result::is_ok));
    // One of them leaves an item out, and another finds one not relevant.
    answers[7].set(0, None);
    answers[8].set(3, Some(Answer::NotRelevant));
    let too_few = Err(NotReliable::TooFew { needed: 100 });
    let some = of(&instrument, &answers, Floor::default());
    assert_eq!((some[0], some[1], some[2].is_ok()), (too_few, too_few, true));
    let raised = of(&instrument, &people(130), Floor::default().raised_to(131));
    assert_eq!(raised, [Err(NotReliable::TooFew { needed: 131 }); 3]);

    let alike = vec![Answers::parse("4,4,4,4,4,4,4,4,4", 9, 5).unwrap(); 100];
    assert_eq!(of(&instrument, &alike, Floor::default()), [Err(NotReliable::NoSpread); 3]);
    let mut one_item = instrument.clone();
    one_item.dimensions[0].items.truncate(1);
    assert_eq!(of(&one_item, &people(100), Floor::default())[0], Err(NotReliable::OneItem));

    // Where all answer one item alike, it correlates with nothing.
    let mut answers = people(100);
    answers.iter_mut().for_each(|answers| answers.set(0, Some(Answer::Point(3))));
    let found = of(&instrument, &answers, Floor::default())[0].unwrap();
    assert_eq!(found.inter_item_correlation, None);
}
