//! What is shown, row by row: figures by hand, and figures that must not be
//! there.

use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use proptest::prelude::*;

/// Eleven persons; each statement has nine answers or more.
const ROWS: [&str; 11] = [
    "4,5,3,1,2,3,5,5,5",
    "4,4,3,2,2,3,5,4,5",
    "5,5,4,2,3,-,4,4,5",
    "3,4,,1,2,2,5,5,4",
    "4,3,3,,,3,4,5,3",
    "2,5,3,3,2,4,5,5,2",
    "4,4,5,2,1,3,3,4,4",
    "4,5,3,1,,3,5,5,4",
    "5,4,2,5,2,1,4,3,5",
    "3,3,3,2,4,3,5,2,1",
    "1,5,4,-,3,3,5,5,2",
];

fn instrument(id: &str) -> Instrument {
    Catalog::shipped().current(id).unwrap().as_ref().clone()
}

fn of(instrument: &Instrument, rows: &[&str], floor: Floor) -> GroupResult {
    let max = instrument.scale.max();
    let answers: Vec<_> = rows.iter().map(|row| Answers::parse(row, instrument.item_count(), max).unwrap()).collect();
    let answers: Vec<&Answers> = answers.iter().collect();
    let gathered = Gathered { sure: answers.clone(), answers, pairs: Vec::new() };
    disclose(instrument, &gathered, &[], floor)
}

fn result(rows: &[&str], floor: Floor) -> GroupResult {
    of(&instrument("medarbeiderskap"), rows, floor)
}

fn is_close(actual: Option<f64>, expected: f64) -> bool {
    actual.is_some_and(|actual| (actual - expected).abs() < 1e-12)
}

/// Every statement's figures but its median.
fn distribution(item: &ItemStats) -> [bool; 6] {
    let ItemStats { n, counts, merged, na, mean, sd, .. } = item;
    [n.is_some(), counts.is_some(), merged.is_some(), na.is_some(), mean.is_some(), sd.is_some()]
}

/// From Python's `statistics` over `fractions.Fraction`: mean, median and
/// variance with n − 1.
#[test]
fn full_statements_by_another_implementation() {
    type Expected = (usize, [usize; 5], [usize; 3], usize, f64, f64, f64);
    let expected: [Expected; 4] = [
        (11, [1, 1, 2, 5, 2], [2, 2, 7], 0, 4.0, 39.0 / 11.0, 81.0 / 55.0),
        (11, [0, 0, 2, 4, 5], [0, 2, 9], 0, 4.0, 47.0 / 11.0, 34.0 / 55.0),
        (10, [0, 1, 6, 2, 1], [1, 6, 3], 0, 3.0, 33.0 / 10.0, 61.0 / 90.0),
        (9, [3, 4, 1, 0, 1], [7, 1, 1], 1, 2.0, 19.0 / 9.0, 29.0 / 18.0),
    ];
    let result = result(&ROWS, Floor::default());
    assert_eq!((result.n, result.suppressed, result.detail), (11, false, Detail::Full));
    for (item, (n, counts, merged, na, median, mean, variance)) in result.items.iter().zip(expected) {
        let id = &item.id;
        assert_eq!((item.n, item.counts.as_deref()), (Some(n), Some(&counts[..])), "{id}");
        assert_eq!((item.merged, item.na, item.median), (Some(merged), Some(na), Some(median)), "{id}");
        assert!(is_close(item.mean, mean) && is_close(item.sd, variance.sqrt()), "{id}: {item:?}");
    }
}

/// The mean of the three means above is (39/11 + 47/11 + 33/10)/3; the spread
/// of the persons' means is √(97/396) = 0.49.
#[test]
fn a_full_dimension_says_nothing_that_its_statements_do_not() {
    let result = result(&ROWS, Floor::default());
    let first = &result.dimensions[0];
    assert_eq!((first.n, first.median, first.bound, first.sd), (Some(11), None, None, Some(0.5)));
    assert!(is_close(first.mean, (39.0 / 11.0 + 47.0 / 11.0 + 3.3) / 3.0), "{first:?}");
    for (range, dimension) in [0..3, 3..6, 6..9].into_iter().zip(&result.dimensions) {
        let means: Vec<f64> = result.items[range].iter().filter_map(|item| item.mean).collect();
        assert!(is_close(dimension.mean, means.iter().sum::<f64>() / 3.0), "{dimension:?}");
    }
}

#[test]
fn the_median_of_a_dimension_is_told_from_twenty_and_alpha_from_a_hundred() {
    for (persons, has_median, has_alpha) in
        [(19, false, false), (20, true, false), (99, true, false), (100, true, true)]
    {
        let rows: Vec<&str> =
            ["4,3,3,1,2,3,5,5,5", "5,4,4,2,3,3,4,4,4", "2,2,3,3,1,2,3,4,3"].into_iter().cycle().take(persons).collect();
        let result = result(&rows, Floor::default());
        assert!(result.dimensions.iter().all(|dimension| dimension.median.is_some() == has_median), "{persons}");
        let found: Vec<_> = result.reliability.iter().map(|one| one.outcome).collect();
        assert!(found.iter().all(|one| one.is_ok() == has_alpha), "{persons}: {found:?}");
        for found in found.into_iter().flatten() {
            for value in [found.alpha, found.interval.0, found.interval.1, found.sd, found.implied_correlation] {
                assert_eq!(value, rounded(value, 2));
            }
        }
    }
}

/// By hand: 4,4,5,3,4 has the median 4; 5,4,5,3,5 has 5; 3,3,4,3,3 has 3. The
/// persons' means in the first dimension are 4, 11/3, 14/3, 3 and 4: 3.87.
#[test]
fn five_are_told_medians_and_means_with_one_decimal_and_nothing_else() {
    let result = result(&ROWS_OF_FIVE, Floor::default());
    assert_eq!((result.n, result.suppressed, result.detail), (5, false, Detail::Coarse));
    assert!(result.items.iter().all(|item| distribution(item) == [false; 6]));
    let medians: Vec<_> = result.items.iter().take(3).map(|item| item.median).collect();
    assert_eq!(medians, [Some(4.0), Some(5.0), Some(3.0)]);
    for dimension in &result.dimensions {
        assert_eq!((dimension.n, dimension.median, dimension.sd), (None, None, None));
        assert_eq!(dimension.mean, dimension.mean.map(|mean| rounded(mean, 1)));
    }
    assert_eq!((result.dimensions[0].mean, result.dimensions[0].bound), (Some(3.9), None));
    assert!(result.reliability.is_empty());
}

const ROWS_OF_FIVE: [&str; 5] =
    ["4,5,3,1,2,3,5,5,5", "4,4,3,2,2,3,5,4,5", "5,5,4,2,3,1,4,4,5", "3,3,3,1,2,2,5,5,4", "4,5,3,2,2,3,4,5,3"];

/// Of an even number the median may be a half, which would say how many stand
/// on each side.
#[test]
fn a_half_median_is_told_as_the_point_above() {
    for (points, expected) in
        [([3, 3, 3, 4, 4, 4], 4.0), ([1, 2, 2, 5, 5, 5], 4.0), ([2, 2, 2, 2, 5, 5], 2.0), ([1, 1, 2, 4, 5, 5], 3.0)]
    {
        let rows: Vec<String> = points.iter().map(|point| vec![point.to_string(); 9].join(",")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        assert_eq!(result(&rows, Floor::default()).items[0].median, Some(expected), "{points:?}");
    }
}

/// By hand: within 0.3 of an end only the bound is told.
#[test]
fn a_mean_near_an_end_is_only_said_to_be_there() {
    for (rows, mean, bound) in [
        (&["5,5,5"; 5][..], 4.7, Some(Bound::OrMore)),
        // 70 of 75 points are 4.67, 71 are 4.73.
        (&["5,5,5", "5,5,5", "5,5,4", "5,4,4", "5,4,4"], 4.7, None),
        (&["5,5,5", "5,5,5", "5,5,5", "5,4,4", "5,4,4"], 4.7, Some(Bound::OrMore)),
        (&["1,1,1", "1,1,1", "1,1,1", "1,2,2", "1,2,2"], 1.3, Some(Bound::OrLess)),
        (&["1,1,1", "1,1,1", "1,1,2", "1,2,2", "1,2,2"], 1.3, None),
        (&["1,1,1"; 5], 1.3, Some(Bound::OrLess)),
    ] {
        let rows: Vec<String> = rows.iter().map(|row| format!("{row},3,3,3,3,3,3")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let first = &result(&rows, Floor::default()).dimensions[0];
        assert_eq!((first.mean, first.bound), (Some(mean), bound), "{rows:?}");
    }
    let json = serde_json::to_value(result(&["5,5,5,3,3,3,1,1,1"; 6], Floor::default())).unwrap();
    let told: Vec<_> = json["dimensions"].as_array().unwrap().iter().map(|one| one["bound"].clone()).collect();
    assert_eq!(told, [serde_json::json!("or_more"), serde_json::json!(null), serde_json::json!("or_less")]);
}

/// A statement is never told otherwise than its neighbours: that it is would
/// say that somebody left it out.
#[test]
fn how_much_is_told_is_decided_for_the_whole_questionnaire() {
    let full = vec!["4,5,3,1,2,3,5,5,5"; 12];
    for (left_out, detail) in [(0, Detail::Full), (3, Detail::Full), (4, Detail::Coarse), (12, Detail::Coarse)] {
        let mut rows = full.clone();
        for row in rows.iter_mut().take(left_out) {
            *row = "4,5,3,1,2,3,5,5,-";
        }
        let result = result(&rows, Floor::default());
        assert_eq!(result.detail, detail, "{left_out}");
        let all: Vec<_> = result.items.iter().map(distribution).collect();
        assert!(all.iter().all(|one| *one == [detail == Detail::Full; 6]), "{left_out}: {all:?}");
    }
    assert_eq!(result(&full[..9], Floor::default()).detail, Detail::Coarse);
    assert_eq!(result(&full[..10], Floor::default()).detail, Detail::Full);
    let mut nine = full[..10].to_vec();
    nine[0] = "-,5,3,1,2,3,5,5,5";
    assert_eq!(result(&nine, Floor::default()).detail, Detail::Full);
    nine[1] = "-,5,3,1,2,3,5,5,5";
    assert_eq!(result(&nine, Floor::default()).detail, Detail::Coarse);
}

/// The one whom few have answered is hidden, and its dimension is not: how
/// many have a mean there, and how many have answered, is told of neither.
#[test]
fn a_dimension_stays_where_as_many_as_the_floor_have_a_mean() {
    let rows = ["4,4,-", "4,4,-", "4,4,-", "4,4,-", "5,5,5", "-,-,1"].map(|row| format!("{row},3,3,3,3,3,3"));
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let five = result(&rows, Floor::default());
    assert_eq!(five.items[2], ItemStats::hidden(five.items[2].id.clone()));
    // Five have a mean: 4, 4, 4, 4 and 5.
    assert_eq!((five.dimensions[0].mean, five.dimensions[0].n), (Some(4.2), None));
    let four = result(&rows[1..], Floor::default());
    assert_eq!(four.dimensions[0], DimensionStats::hidden(four.dimensions[0].id.clone()));
    assert!(!four.suppressed);
}

/// «Passer det ikke for deg, kan du svare Ikke relevant»: few answers to that
/// statement do not hide the others' counts, and are in no figure.
#[test]
fn a_statement_that_people_are_sent_from_is_hidden_alone() {
    let career = instrument("karriere");
    let asked = career.items().position(|item| may_be_left_out(&career, item)).unwrap();
    assert_eq!(career.items().filter(|item| may_be_left_out(&career, item)).count(), 1);
    for id in ["medarbeiderskap", "lederferdigheter"] {
        let other = instrument(id);
        assert!(!other.items().any(|item| may_be_left_out(&other, item)), "{id}");
    }
    let row = |person: usize, leaves_out: bool| {
        let answer = |item: usize| match item == asked {
            true if leaves_out => "-".to_owned(),
            // Would be seen in the mean of its dimension.
            true => "1".to_owned(),
            false => (3 + (person + item) % 3).to_string(),
        };
        (0..career.item_count()).map(answer).collect::<Vec<_>>().join(",")
    };
    let told = |answered: usize| {
        let rows: Vec<String> = (0..12).map(|person| row(person, person >= answered)).collect();
        of(&career, &rows.iter().map(String::as_str).collect::<Vec<_>>(), Floor::default())
    };
    let (hidden, none, shown) = (told(8), told(0), told(9));
    assert_eq!((hidden.detail, shown.detail), (Detail::Full, Detail::Full));
    assert_eq!(hidden.items[asked], ItemStats::hidden(hidden.items[asked].id.clone()));
    assert!(shown.items[asked].counts.is_some());
    // Whatever eight have answered, the picture is that of none.
    assert_eq!((&hidden.items, &hidden.dimensions), (&none.items, &none.dimensions));
    assert_ne!(hidden.dimensions, shown.dimensions);
}

/// Workplaces raise the floor; no figure is of fewer.
#[test]
fn a_raised_floor_holds_for_every_figure() {
    let six = result(&ROWS_OF_FIVE, Floor::default().raised_to(6));
    assert_eq!((six.suppressed, six.missing, six.detail), (true, 1, Detail::Nothing));
    assert!(six.items.iter().all(|item| *item == ItemStats::hidden(item.id.clone())));
    assert!(six.dimensions.iter().all(|one| *one == DimensionStats::hidden(one.id.clone())));
    let eleven = result(&ROWS, Floor::default().raised_to(11));
    assert_eq!(eleven.detail, Detail::Coarse, "some statements have ten answers");
    assert_eq!(eleven.items[2], ItemStats::hidden(eleven.items[2].id.clone()));
    assert_eq!(eleven.items[0].median, Some(4.0));
    assert_eq!(result(&ROWS, Floor::default().raised_to(9)).detail, Detail::Full);
}

#[test]
fn an_even_number_of_values_has_two_in_the_middle() {
    for (values, expected) in [
        (&[1.0, 2.0, 4.0, 5.0][..], 3.0),
        (&[1.0, 1.0, 2.0, 5.0, 5.0, 5.0], 3.5),
        (&[1.0, 2.0, 5.0], 2.0),
        (&[2.0, 2.0], 2.0),
    ] {
        assert_eq!(median(values.len(), |place| values[place]), expected);
    }
    for (counts, expected) in [
        (&[1, 2, 3, 4, 5][..], [3, 3, 9]),
        (&[1, 2, 3, 4], [3, 0, 7]),
        (&[1, 2, 3], [1, 2, 3]),
        (&[1, 2, 3, 4, 5, 6, 7], [6, 4, 18]),
        (&[1, 2, 3, 4, 5, 6], [6, 0, 15]),
    ] {
        assert_eq!(Tally { counts: counts.to_vec(), na: 0 }.merged(), expected, "{counts:?}");
    }
}

/// By hand, with the limit of 1.12 for three statements: +4/3, −4/3, and steps
/// of a third. In the second dimension nobody moves; in the third only four
/// are paired.
#[test]
fn moves_beyond_the_limit_by_hand() {
    let before = "3,3,3,2,2,2,3,3,3";
    let pairs = [
        (before, "4,4,5,2,2,2,5,5,5"),
        (before, "2,2,1,2,2,2,4,4,4"),
        (before, "4,3,3,2,2,2,3,3,3"),
        (before, "3,3,2,2,2,2,3,3,3"),
        ("3,3,3,2,2,2,-,-,4", "3,3,3,2,2,2,4,4,4"),
        ("3,-,-,2,2,2,4,,", "4,1,4,2,2,2,4,4,4"),
    ]
    .map(|(earlier, newest)| (Answers::parse(earlier, 9, 5).unwrap(), Answers::parse(newest, 9, 5).unwrap()));
    let pairs: Vec<_> = pairs.iter().map(|(earlier, newest)| (earlier, newest)).collect();
    let instrument = instrument("medarbeiderskap");
    let told = |pairs: &[Pair<'_>], floor, detail| -> Vec<_> {
        let moved = paired(&instrument, pairs, floor, detail);
        moved.into_iter().map(|one| (one.dimension.to_string(), one.words, one.moves)).collect()
    };
    let (first, second) = ("selvledelse".to_owned(), "med-ledelse".to_owned());
    let same = Direction::MostlySame;
    assert_eq!(
        told(&pairs, Floor::default(), Detail::Coarse),
        [(first.clone(), same, None), (second.clone(), same, None)]
    );
    assert_eq!(told(&pairs, Floor::default().raised_to(6), Detail::Coarse), [(second.clone(), same, None)]);
    // Numbers from ten pairs on, and only where everything is shown.
    let twelve: Vec<_> = pairs.iter().chain(&pairs).copied().collect();
    let each = Some(Moves::Each { down: 2, same: 6, up: 2 });
    assert_eq!(told(&twelve, Floor::default(), Detail::Full)[0], (first.clone(), same, each));
    assert_eq!(told(&twelve, Floor::default(), Detail::Coarse)[0], (first, same, None));
    assert_eq!(told(&twelve, Floor::default(), Detail::Full)[1], (second, same, None));
}

proptest! {
    #![proptest_config(cases(256))]

    /// The last bit as well: means are added up in their own order.
    #[test]
    fn the_order_of_the_answers_tells_nothing(
        digits in proptest::collection::vec(proptest::collection::vec(0u8..=6, 9), 5..40),
        shuffled in any::<prop::sample::Index>(),
    ) {
        let row = |digits: &Vec<u8>| -> String {
            let word = |digit: &u8| match digit { 0 => String::new(), 6 => "-".to_owned(), point => point.to_string() };
            digits.iter().map(word).collect::<Vec<_>>().join(",")
        };
        let rows: Vec<String> = digits.iter().map(row).collect();
        let mut rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let before = result(&rows, Floor::default());
        let length = rows.len();
        rows.rotate_left(shuffled.index(length));
        rows.swap(0, length - 1);
        prop_assert_eq!(&result(&rows, Floor::default()), &before);
        // One rule for all of them.
        let is_full = before.detail == Detail::Full;
        for item in &before.items {
            prop_assert_eq!(distribution(item), [is_full; 6]);
            prop_assert_eq!(item.merged.map(|merged| merged.iter().sum::<usize>()), item.n);
            prop_assert!(item.n.is_none_or(|n| n >= NEEDED_ANSWERS));
        }
        prop_assert!(before.dimensions.iter().all(|one| one.n.is_none() || is_full));
    }
}
