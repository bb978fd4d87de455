//! A reader who has everything that is shown of a group of five to nine, and
//! works the answers back from it. The reader knows the rules, and that
//! everybody has answered everything, which is more than any door tells.
//!
//! Groups are drawn as people answer: a normal ogive graded response model with
//! item mean 4.0, standard deviation 0.88 and a mean correlation between two
//! items of a dimension of 0.41.

use crate::cases::is_long;
use selvsyn::group::{Bound, Collection, Floor, GroupResult, Place};
use selvsyn::instrument::Catalog;
use selvsyn::scoring::{Answer, Answers};
use std::collections::{BTreeMap, HashMap};
use std::f64::consts::TAU;
use std::sync::Arc;

const SEED: u64 = 20_261_130;
const ITEMS: usize = 3;
const DIMENSIONS: usize = 3;
const POINTS: usize = 5;

/// SplitMix64 (Steele, Lea & Flood 2014), so that the same groups are drawn on
/// every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Over 0, and at most 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1_u64 << 53) as f64
    }

    /// By Box and Muller.
    fn normal(&mut self) -> f64 {
        let (radius, angle) = ((-2.0 * self.uniform().ln()).sqrt(), TAU * self.uniform());
        radius * angle.cos()
    }
}

/// Somebody's points: three dimensions that correlate 0.5, three items each.
fn person(chance: &mut Chance) -> Vec<u8> {
    // Rounding and the ends of the scale take some of both away again.
    const LOADING: f64 = 0.69;
    const MEAN: f64 = 4.075;
    const SPREAD: f64 = 0.97;
    let general = chance.normal();
    let mut points = Vec::new();
    for _ in 0..DIMENSIONS {
        let factor = 0.5_f64.sqrt() * general + 0.5_f64.sqrt() * chance.normal();
        for _ in 0..ITEMS {
            let own = (1.0 - LOADING * LOADING).sqrt() * chance.normal();
            let point = (MEAN + SPREAD * (LOADING * factor + own)).round();
            points.push(point.clamp(1.0, 5.0) as u8);
        }
    }
    points
}

/// How often each point was given to an item.
type Counts = [usize; POINTS];

fn sum(counts: &Counts) -> usize {
    counts.iter().zip(1..).map(|(count, point)| count * point).sum()
}

fn squares(counts: &Counts) -> usize {
    counts.iter().zip(1..).map(|(count, point)| count * point * point).sum()
}

fn merged(counts: &Counts) -> [usize; 3] {
    [counts[0] + counts[1], counts[2], counts[3] + counts[4]]
}

/// Twice the median, so that it is whole.
fn median(counts: &Counts) -> usize {
    let n: usize = counts.iter().sum();
    let at = |place: usize| {
        let mut passed = 0;
        counts.iter().position(|count| {
            passed += count;
            passed > place
        })
    };
    at((n - 1) / 2).unwrap() + at(n / 2).unwrap() + 2
}

/// Every way that `n` can have answered an item.
fn every(n: usize) -> Vec<Counts> {
    let mut all = Vec::new();
    for a in 0..=n {
        for b in 0..=n - a {
            for c in 0..=n - a - b {
                for d in 0..=n - a - b - c {
                    all.push([a, b, c, d, n - a - b - c - d]);
                }
            }
        }
    }
    all
}

/// The fewest of each point that an item with a certain sum can have, and how
/// many ways there are.
struct Ways {
    count: usize,
    fewest: Counts,
}

fn by_sum(candidates: &[&Counts]) -> BTreeMap<usize, Ways> {
    let mut ways: BTreeMap<usize, Ways> = BTreeMap::new();
    for counts in candidates {
        let way = ways.entry(sum(counts)).or_insert(Ways { count: 0, fewest: [usize::MAX; POINTS] });
        way.count += 1;
        for (fewest, count) in way.fewest.iter_mut().zip(*counts) {
            *fewest = (*fewest).min(*count);
        }
    }
    ways
}

/// Whether a dimension gives the exact answers to an item, or of a person,
/// away: the ways each item can have been answered, and which sums of all its
/// points fit with what is shown.
fn is_solved(n: usize, candidates: &[Vec<&Counts>; ITEMS], fits: impl Fn(usize) -> bool) -> bool {
    let ways = candidates.each_ref().map(|one| by_sum(one));
    for (place, own) in ways.iter().enumerate() {
        let [first, second] = [1, 2].map(|step| &ways[(place + step) % ITEMS]);
        let fits = |sum: &usize| first.keys().any(|one| second.keys().any(|other| fits(sum + one + other)));
        let left: usize = own.iter().filter(|(sum, _)| fits(sum)).map(|(_, ways)| ways.count).sum();
        if left <= 1 {
            return true;
        }
    }
    // Somebody has answered a, b and c where more have than two of the three
    // could spread over.
    let points = |ways: &BTreeMap<usize, Ways>| -> Vec<usize> {
        (0..POINTS).filter(|point| ways.values().any(|way| 3 * way.fewest[*point] > n)).collect()
    };
    let [a, b, c] = ways.each_ref().map(points);
    a.iter().any(|a| {
        b.iter().any(|b| {
            let mut pair: BTreeMap<usize, usize> = BTreeMap::new();
            for (one, own) in &ways[0] {
                for (other, others) in &ways[1] {
                    let both = own.fewest[*a] + others.fewest[*b];
                    pair.entry(one + other).and_modify(|fewest| *fewest = both.min(*fewest)).or_insert(both);
                }
            }
            c.iter().any(|c| {
                let all = pair.iter().flat_map(|two| ways[2].iter().map(move |third| (two, third)));
                let fitting = all.filter(|((two, _), (third, _))| fits(*two + *third));
                fitting.map(|((_, both), (_, way))| both + way.fewest[*c]).min().is_some_and(|fewest| fewest > 2 * n)
            })
        })
    })
}

/// How many of the drawn groups can be solved from what is shown of them: now,
/// and in the edition before, where `--json` told merged counts with exact mean
/// and spread of each item, and the report merged counts and medians with the
/// means of dimensions.
struct Solved {
    now: usize,
    json_before: usize,
    report_before: usize,
}

fn solve(groups: usize) -> Solved {
    let mut chance = Chance(SEED);
    let instrument = Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap());
    let mut solved = Solved { now: 0, json_before: 0, report_before: 0 };
    let all: Vec<Vec<Counts>> = (0..10).map(every).collect();
    type Figures = (usize, usize, [usize; 3]);
    let figures = |counts: &Counts| -> Figures { (sum(counts), squares(counts), merged(counts)) };
    let told_before: Vec<HashMap<Figures, usize>> = all
        .iter()
        .map(|all| {
            let mut ways = HashMap::new();
            for counts in all {
                *ways.entry(figures(counts)).or_default() += 1;
            }
            ways
        })
        .collect();
    for number in 0..groups {
        let n = 5 + number % 5;
        let people: Vec<Vec<u8>> = (0..n).map(|_| person(&mut chance)).collect();
        let mut collection = Collection::new(Arc::clone(&instrument), None);
        for points in &people {
            let mut answers = Answers::unanswered(points.len());
            for (place, point) in points.iter().enumerate() {
                answers.set(place, Some(Answer::Point(*point)));
            }
            collection.add_paper(&Place::whole("ark"), answers).unwrap();
        }
        let result = collection.finish(Floor::default());
        let truth: Vec<Counts> = (0..DIMENSIONS * ITEMS)
            .map(|item| {
                std::array::from_fn(|point| people.iter().filter(|one| usize::from(one[item]) == point + 1).count())
            })
            .collect();
        solved.now += usize::from((0..DIMENSIONS).any(|place| is_told(&result, place, n, &all[n], &truth)));
        solved.json_before += usize::from(truth.iter().any(|counts| told_before[n][&figures(counts)] == 1));
        solved.report_before += usize::from((0..DIMENSIONS).any(|place| {
            let own = &truth[place * ITEMS..(place + 1) * ITEMS];
            let candidates: [Vec<&Counts>; ITEMS] = std::array::from_fn(|item| {
                let key = (merged(&own[item]), median(&own[item]));
                all[n].iter().filter(|counts| (merged(counts), median(counts)) == key).collect()
            });
            let whole: usize = own.iter().map(sum).sum();
            is_solved(n, &candidates, |sum| sum == whole)
        }));
    }
    solved
}

/// Whether what is shown of a dimension now gives anything exact away.
fn is_told(result: &GroupResult, place: usize, n: usize, all: &[Counts], truth: &[Counts]) -> bool {
    let items = &result.items[place * ITEMS..(place + 1) * ITEMS];
    let candidates: [Vec<&Counts>; ITEMS] = std::array::from_fn(|item| {
        let shown = items[item].median.unwrap() as usize;
        // A half is shown as the point above.
        all.iter().filter(|counts| median(counts).div_ceil(2) == shown).collect()
    });
    let dimension = &result.dimensions[place];
    let shown = dimension.mean.unwrap();
    let fits = |sum: usize| {
        let mean = sum as f64 / (ITEMS * n) as f64;
        match dimension.bound {
            Some(Bound::OrMore) => mean > 4.7 - 1e-9,
            Some(Bound::OrLess) => mean < 1.3 + 1e-9,
            None => (mean * 10.0 + 0.5 + 1e-9).floor() == (shown * 10.0).round() && mean > 1.3 && mean < 4.7,
        }
    };
    let own = &truth[place * ITEMS..(place + 1) * ITEMS];
    assert!(fits(own.iter().map(sum).sum()), "the truth fits with what is shown");
    assert!(candidates.iter().zip(own).all(|(candidates, own)| candidates.contains(&own)));
    is_solved(n, &candidates, fits)
}

/// `docs/trust.md` tells the shares of the long run.
#[test]
fn what_is_shown_of_a_small_group_can_hardly_be_solved_back() {
    let groups = if is_long() { 10_000 } else { 200 };
    let Solved { now, json_before, report_before } = solve(groups);
    println!("solved of {groups}: {now} now; before {json_before} by --json, {report_before} by the report");
    assert!(now * 100 <= groups, "{now} of {groups}");
    assert!(json_before * 100 >= groups * 95, "the solver solves what can be solved: {json_before} of {groups}");
    assert!(report_before * 100 >= groups * 5, "{report_before} of {groups}");
}

/// The people who are drawn answer as the model says.
#[test]
fn groups_are_drawn_as_people_answer() {
    let mut chance = Chance(SEED);
    let people: Vec<Vec<u8>> = (0..4_000).map(|_| person(&mut chance)).collect();
    let n = people.len() as f64;
    let mean = |item: usize| people.iter().map(|one| f64::from(one[item])).sum::<f64>() / n;
    let covariance = |one: usize, other: usize| {
        let (a, b) = (mean(one), mean(other));
        people.iter().map(|points| (f64::from(points[one]) - a) * (f64::from(points[other]) - b)).sum::<f64>() / n
    };
    let spread = |item: usize| covariance(item, item).sqrt();
    let correlation = covariance(0, 1) / (spread(0) * spread(1));
    assert!((mean(0) - 4.0).abs() < 0.06, "{}", mean(0));
    assert!((spread(0) - 0.88).abs() < 0.06, "{}", spread(0));
    assert!((correlation - 0.41).abs() < 0.06, "{correlation}");
}
