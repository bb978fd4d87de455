//! What is told of those who answered twice, and what is not.

use super::super::{Gathered, disclose};
use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use proptest::prelude::*;
use serde_json::json;

fn followership() -> Instrument {
    Catalog::shipped().current("medarbeiderskap").unwrap().as_ref().clone()
}

fn parsed(row: &str) -> Answers {
    Answers::parse(row, 9, 5).unwrap()
}

fn result(instrument: &Instrument, answers: &[Answers]) -> GroupResult {
    let answers: Vec<&Answers> = answers.iter().collect();
    let gathered = Gathered { sure: answers.clone(), answers, pairs: Vec::new() };
    disclose(instrument, &gathered, &[], Floor::default())
}

/// Rounds in which the first `pairs` of both are the same people.
struct Course {
    instrument: Instrument,
    earlier: Vec<Answers>,
    later: Vec<Answers>,
    pairs: usize,
    told: Vec<Change>,
}

impl Course {
    fn new(earlier: Vec<Answers>, later: Vec<Answers>, pairs: usize) -> Self {
        Self { instrument: followership(), earlier, later, pairs, told: Vec::new() }
    }

    fn results(&self) -> [GroupResult; 2] {
        [result(&self.instrument, &self.earlier), result(&self.instrument, &self.later)]
    }

    fn change(&self) -> Change {
        self.change_with(self.pairs)
    }

    /// With so many of the earlier answers as they were shown.
    fn change_with(&self, shown_before: usize) -> Change {
        let [earlier, later] = self.results();
        let pairs: Vec<_> = self.earlier.iter().zip(&self.later).take(self.pairs).collect();
        let paired = Paired {
            pairs: &pairs,
            earlier: Some(ShownRound { result: &earlier, of_pairs: shown_before }),
            later: ShownRound { result: &later, of_pairs: self.pairs },
            told: &self.told,
        };
        let change = Change::of(&self.instrument, &paired, Floor::default());
        // Whatever is told is read again as it is.
        let read = Change::from_stored(&change.stored(), &self.instrument, [Some(&earlier), Some(&later)]);
        assert_eq!(read.as_ref(), Ok(&change));
        change
    }
}

/// People who differ.
fn people(count: usize, from: usize) -> Vec<Answers> {
    let point = |person: usize, item: usize| ((person * 7 + item * 2 + person / 3) % 3 + 1).to_string();
    let row = |person| (0..9).map(|item| point(person, item)).collect::<Vec<_>>().join(",");
    (from..from + count).map(|person| parsed(&row(person))).collect()
}

/// The same people, of whom every `nth` answers every statement one higher.
fn raised(people: &[Answers], nth: usize) -> Vec<Answers> {
    let up = |(place, answers): (usize, &Answers)| {
        let row = |answer: Option<crate::scoring::Answer>| {
            let point = answer.and_then(|answer| answer.point()).unwrap_or(1);
            (point + u8::from(place.is_multiple_of(nth))).to_string()
        };
        parsed(&answers.iter().map(row).collect::<Vec<_>>().join(","))
    };
    people.iter().enumerate().map(up).collect()
}

fn bars(change: &Change) -> (usize, usize) {
    let count = |of: fn(&ChangedItem) -> bool| change.items.iter().filter(|item| of(item)).count();
    (count(|item| item.before.is_some()), count(|item| item.after.is_some()))
}

fn moves(change: &Change) -> Vec<Option<Moves>> {
    change.dimensions.iter().map(|one| one.moves).collect()
}

#[test]
fn four_pairs_give_nothing_not_even_how_many_they_are() {
    let earlier = people(16, 0);
    let course = Course::new(earlier.clone(), raised(&earlier, 2), 4);
    let json = course.change().to_json();
    assert_eq!(json["n"], Value::Null);
    for one in json["dimensions"].as_array().unwrap() {
        let nulls = ["down", "same", "up", "words"].iter().all(|key| one[key].is_null());
        assert!(nulls && one.get("down_or_same").is_none() && one.get("same_or_up").is_none(), "{one}");
    }
    assert!(json["items"].as_array().unwrap().iter().all(|one| one["before"].is_null() && one["after"].is_null()));
}

#[test]
fn from_five_where_most_went_and_from_ten_how_many() {
    let earlier = people(40, 0);
    // Limits of change are over one point for three statements: raise by two.
    let later = raised(&raised(&earlier, 2), 2);
    for (pairs, has_moves) in [(5, false), (9, false), (10, true), (15, true)] {
        let change = Course::new(earlier.clone(), later.clone(), pairs).change();
        assert_eq!((change.n, change.of), (Some(pairs), 40));
        assert!(change.dimensions.iter().all(|one| one.words.is_some()));
        assert!(moves(&change).iter().all(|moves| moves.is_some() == has_moves), "{pairs}: {:?}", moves(&change));
    }
}

/// By hand: twelve of fifteen as before, two two points higher, one lower.
#[test]
fn json_as_it_is_documented() {
    let mut earlier = vec![parsed("3,3,3,3,3,3,3,3,3"); 15];
    earlier.extend(people(1, 3));
    let mut later = earlier.clone();
    later[0] = parsed("5,5,5,5,5,5,3,3,3");
    later[1] = later[0].clone();
    later[2] = parsed("1,1,1,3,3,3,3,3,3");
    let json = Course::new(earlier, later, 15).change().to_json();
    assert_eq!(json["n"], 15);
    let id = |place: usize| json["dimensions"][place]["id"].clone();
    assert_eq!(
        json["dimensions"],
        json!([
            { "id": id(0), "down": null, "same": null, "up": 2, "words": "mostly_same", "down_or_same": 13 },
            { "id": id(1), "down": null, "same": null, "up": 2, "words": "mostly_same", "down_or_same": 13 },
            { "id": id(2), "down": null, "same": null, "up": null, "words": "mostly_same" },
        ])
    );
    assert_eq!(json["items"][0], json!({ "id": "selvledelse.1", "before": null, "after": null }));
}

/// Everybody in both rounds: the bars are those that are shown already.
#[test]
fn bars_of_everybody_are_those_that_are_shown() {
    let earlier = people(12, 0);
    let course = Course::new(earlier.clone(), raised(&earlier, 3), 12);
    let (change, [before, after]) = (course.change(), course.results());
    assert_eq!(bars(&change), (9, 9));
    for ((told, before), after) in change.items.iter().zip(&before.items).zip(&after.items) {
        assert_eq!((&told.before, &told.after), (&before.counts, &after.counts));
    }
}

/// Who takes the pairs away from what is shown has the others: never fewer
/// than ten.
#[test]
fn pairs_that_leave_out_few_have_no_bars() {
    let earlier = people(40, 0);
    let later = raised(&earlier, 3);
    for (shown, pairs, is_told) in [
        (12, 11, false),
        (20, 11, false),
        (21, 12, false),
        (21, 11, true),
        (22, 12, true),
        (25, 24, false),
        (40, 30, true),
    ] {
        let change = Course::new(earlier[..shown].to_vec(), later[..shown].to_vec(), pairs).change();
        let expected = if is_told { (9, 9) } else { (0, 0) };
        assert_eq!(bars(&change), expected, "{pairs} of {shown}");
    }
    // Each round for itself: all of the first, and a part of the second.
    let change = Course::new(earlier[..12].to_vec(), later.clone(), 12).change();
    assert_eq!(bars(&change), (9, 9));
    let change = Course::new(earlier[..12].to_vec(), later[..17].to_vec(), 12).change();
    assert_eq!(bars(&change), (9, 0));
    // Of those who have corrected their answers since, or were in no result.
    let course = Course::new(earlier[..12].to_vec(), later[..12].to_vec(), 12);
    assert_eq!(bars(&course.change_with(11)), (0, 9));
}

/// The rest has ten people, of whom only eight answered a statement.
#[test]
fn the_rest_is_never_shown_better_than_it_would_be_alone() {
    let mut earlier = people(22, 0);
    for answers in &mut earlier[12..15] {
        answers.set(4, None);
    }
    let later = raised(&people(22, 0), 3);
    let told = |earlier: &[Answers]| bars(&Course::new(earlier.to_vec(), later.clone(), 12).change());
    assert_eq!(told(&earlier), (0, 9), "seven have answered it");
    earlier[12].set(4, Some(crate::scoring::Answer::Point(3)));
    assert_eq!(told(&earlier), (0, 9), "eight have");
    earlier[13].set(4, Some(crate::scoring::Answer::Point(3)));
    assert_eq!(told(&earlier), (9, 9), "nine have");
}

/// One of the pairs moves, and the others answer as before. The bars of the
/// pairs beside each other would be that one's answers; and no sum says that
/// one moved.
#[test]
fn a_lone_mover_is_in_no_figure() {
    let earlier = people(30, 0);
    for mover in 0..15 {
        let mut later = earlier.clone();
        later[mover] = parsed(if mover.is_multiple_of(2) { "5,5,5,5,5,5,5,5,5" } else { "4,4,4,4,4,4,4,4,4" });
        let change = Course::new(earlier.clone(), later.clone(), 15).change();
        assert_eq!(bars(&change), (0, 0), "{mover}");
        assert!(change.dimensions.iter().all(|one| one.words == Some(Direction::MostlySame)), "{mover}");
        assert!(moves(&change).iter().all(Option::is_none), "{mover}: {:?}", moves(&change));
        // A second one in the first statement alone.
        let other = (mover + 1) % 15;
        let point = later[other].get(0).unwrap().point().unwrap();
        later[other].set(0, Some(crate::scoring::Answer::Point(point % 5 + 1)));
        assert_eq!(bars(&Course::new(earlier.clone(), later, 15).change()), (1, 1), "{mover}");
    }
}

/// Of the same rounds ten more, or the very same.
#[test]
fn a_few_more_pairs_than_are_told_tell_nothing() {
    let earlier = people(60, 0);
    let later = raised(&earlier, 2);
    let course = |pairs: usize, told: &[Change]| Course {
        told: told.to_vec(),
        ..Course::new(earlier[..pairs + 12].to_vec(), later[..pairs + 12].to_vec(), pairs)
    };
    let twelve = course(12, &[]).change();
    for (pairs, is_told) in [(12, true), (13, false), (21, false), (22, true), (34, true)] {
        let change = course(pairs, std::slice::from_ref(&twelve)).change();
        assert_eq!(change.n, Some(pairs));
        assert_eq!(change.dimensions.iter().any(|one| one.words.is_some()), is_told, "{pairs}");
        assert_eq!(bars(&change) != (0, 0), is_told, "{pairs}");
    }
    // Four of whom nothing was told can be told of with the others.
    let four = course(4, &[]).change();
    assert!(course(12, &[four]).change().dimensions[0].words.is_some());
}

#[test]
fn pairs_of_another_questionnaire_or_without_a_result_tell_nothing() {
    let career = Catalog::shipped().current("karriere").unwrap().as_ref().clone();
    let (earlier, later) = (people(12, 0), people(12, 5));
    let pairs: Vec<_> = earlier.iter().zip(&later).collect();
    let shown = result(&followership(), &later);
    let of_pairs = 12;
    let later_round = ShownRound { result: &shown, of_pairs };
    let paired = Paired { pairs: &pairs, earlier: None, later: later_round, told: &[] };
    assert_eq!(Change::of(&career, &paired, Floor::default()).n, None);
    let change = Change::of(&followership(), &paired, Floor::default());
    assert_eq!((change.n, bars(&change)), (Some(12), (0, 9)));
    // More pairs than are in the result.
    let few = result(&followership(), &later[..11]);
    let paired = Paired { later: ShownRound { result: &few, of_pairs }, ..paired };
    assert_eq!(Change::of(&followership(), &paired, Floor::default()).n, None);
    // A floor that was raised holds.
    let paired = Paired { later: later_round, ..paired };
    assert_eq!(Change::of(&followership(), &paired, Floor::default().raised_to(13)).n, None);
}

/// Bars and numbers that would not have been told are not read either.
#[test]
fn nothing_is_read_that_would_not_be_told() {
    let earlier = people(40, 0);
    let later = raised(&raised(&earlier, 2), 2);
    let course = |shown: usize, pairs: usize| Course::new(earlier[..shown].to_vec(), later[..shown].to_vec(), pairs);
    let read = |course: &Course, change: &Value| {
        let [earlier, later] = course.results();
        Change::from_stored(&change.to_string(), &course.instrument, [Some(&earlier), Some(&later)])
    };
    let stored = |course: &Course| -> Value { serde_json::from_str(&course.change().stored()).unwrap() };
    let (few, nine, many) = (course(16, 4), course(16, 9), course(22, 12));
    for (course, pointer, put) in [
        (&few, "/n", json!(4)),
        (&few, "/dimensions/0/words", json!("mostly_up")),
        (&few, "/items/0/before", json!([1, 1, 1, 1, 0])),
        (&nine, "/n", json!(17)),
        (&nine, "/dimensions/0/up", json!(4)),
        (&nine, "/dimensions/0", json!({ "id": "selvledelse", "down": 3, "same": 3, "up": 3, "words": "mostly_same" })),
        (&nine, "/items/3/after", json!([3, 2, 2, 2, 0])),
        (&nine, "/items/3/id", json!("med-ledelse.2")),
        (&many, "/n", json!(13)),
        (&many, "/items/0/before", json!([12, 0, 0, 0, 0])),
        (&many, "/items/0/before", json!([u64::MAX, 1, 0, 0, 0])),
        (&many, "/items/0/after", json!([3, 3, 3, 3])),
        (&many, "/items/0/after", json!([1, 1, 1, 1, 1])),
        (&many, "/stored/of", json!(23)),
        (&many, "/stored/floor", json!(4)),
        (&many, "/stored/floor", json!(13)),
        (&many, "/items", json!([])),
        (&many, "/dimensions", json!([])),
        (&many, "/stored/instrument_version", json!(2)),
        (&many, "/stored/version", json!(2)),
    ] {
        let whole = stored(course);
        assert!(read(course, &whole).is_ok());
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap() = put.clone();
        assert!(read(course, &changed).is_err(), "{pointer} {put}");
    }
    // Where the result of a round is gone, so are its bars.
    let [_, after] = many.results();
    let change = Change::from_stored(&many.change().stored(), &many.instrument, [None, Some(&after)]).unwrap();
    assert_eq!((bars(&many.change()), bars(&change)), ((9, 9), (0, 9)));
    assert_eq!(moves(&change), moves(&many.change()));
}

proptest! {
    #![proptest_config(cases(128))]

    /// Whoever takes what is told of the pairs away from what is shown has ten
    /// others, or none; no number is of fewer than two.
    #[test]
    fn no_figure_tells_of_few(
        digits in proptest::collection::vec(proptest::collection::vec(1u8..=6, 18), 5..40),
        leave_out in 0usize..20,
        extra in 0usize..3,
    ) {
        let word = |digit: &u8| if *digit == 6 { "-".to_owned() } else { digit.to_string() };
        let half = |range: std::ops::Range<usize>| -> Vec<Answers> {
            let row = |row: &Vec<u8>| parsed(&row[range.clone()].iter().map(word).collect::<Vec<_>>().join(","));
            digits.iter().map(row).collect()
        };
        let (earlier, mut later) = (half(0..9), half(9..18));
        later.extend(people(extra, 0));
        let course = Course::new(earlier, later, digits.len().saturating_sub(leave_out));
        let (change, [before, after]) = (course.change(), course.results());
        for (item, (before, after)) in change.items.iter().zip(before.items.iter().zip(&after.items)) {
            for (told, shown) in [(&item.before, before), (&item.after, after)] {
                let Some(told) = told else { continue };
                let rest: Vec<usize> =
                    shown.counts.as_ref().unwrap().iter().zip(told).map(|(all, told)| all - told).collect();
                let rest: usize = rest.iter().sum();
                prop_assert!(rest == 0 || rest >= 9, "{rest}");
                prop_assert!(told.iter().sum::<usize>() >= 9);
            }
        }
        for moves in change.dimensions.iter().filter_map(|one| one.moves) {
            let parts = match moves {
                Moves::Each { down, same, up } => vec![down, same, up],
                Moves::DownOrSame { down_or_same, up } => vec![down_or_same, up],
                Moves::SameOrUp { down, same_or_up } => vec![down, same_or_up],
            };
            prop_assert!(parts.iter().all(|part| *part >= 2) && parts.iter().sum::<usize>() >= 10);
        }
    }
}
