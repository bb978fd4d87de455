//! Figures by hand, and figures that must not be there.

use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use proptest::prelude::*;

/// Eleven persons.
const ROWS: [&str; 11] = [
    "4,5,3,1,2,3,5,5,5",
    "4,4,3,2,2,3,5,4,5",
    "5,5,4,2,3,-,4,4,5",
    "3,4,,1,2,2,5,5,-",
    "4,3,3,,,3,4,5,-",
    "2,5,3,3,2,4,5,5,-",
    "4,4,5,2,1,3,3,4,-",
    "4,5,3,1,,3,5,5,-",
    "5,4,2,5,2,1,4,3,-",
    "3,3,3,2,4,3,5,2,1",
    "1,5,4,-,-,3,5,5,2",
];

fn answers(rows: &[&str]) -> Vec<Answers> {
    rows.iter().map(|row| Answers::parse(row, 9, 5).unwrap()).collect()
}

fn result(rows: &[&str], floor: Floor) -> GroupResult {
    let answers = answers(rows);
    let gathered = Gathered { answers: answers.iter().collect(), pairs: Vec::new() };
    aggregate(Catalog::shipped().current("medarbeiderskap").unwrap(), &gathered, Vec::new(), floor)
}

fn is_close(actual: Option<f64>, expected: f64) -> bool {
    actual.is_some_and(|actual| (actual - expected).abs() < 1e-12)
}

/// From Python's `statistics` over `fractions.Fraction`: mean, median and
/// variance with n − 1.
#[test]
fn items_by_another_implementation() {
    type Expected = (usize, Option<[usize; 5]>, [usize; 3], usize, f64, f64, f64);
    let expected: [Expected; 9] = [
        (11, Some([1, 1, 2, 5, 2]), [2, 2, 7], 0, 4.0, 39.0 / 11.0, 81.0 / 55.0),
        (11, Some([0, 0, 2, 4, 5]), [0, 2, 9], 0, 4.0, 47.0 / 11.0, 34.0 / 55.0),
        (10, Some([0, 1, 6, 2, 1]), [1, 6, 3], 0, 3.0, 33.0 / 10.0, 61.0 / 90.0),
        (9, None, [7, 1, 1], 1, 2.0, 19.0 / 9.0, 29.0 / 18.0),
        (8, None, [6, 1, 1], 1, 2.0, 9.0 / 4.0, 11.0 / 14.0),
        (10, Some([1, 1, 7, 1, 0]), [2, 7, 1], 1, 3.0, 14.0 / 5.0, 28.0 / 45.0),
        (11, Some([0, 0, 1, 3, 7]), [0, 1, 10], 0, 5.0, 50.0 / 11.0, 26.0 / 55.0),
        (11, Some([0, 1, 1, 3, 6]), [1, 1, 9], 0, 5.0, 47.0 / 11.0, 56.0 / 55.0),
        (5, None, [2, 0, 3], 6, 5.0, 18.0 / 5.0, 19.0 / 5.0),
    ];
    let result = result(&ROWS, Floor::default());
    assert_eq!((result.n, result.suppressed), (11, false));
    for (item, (n, counts, merged, na, median, mean, variance)) in result.items.iter().zip(expected) {
        let id = &item.id;
        assert_eq!(item.n, Some(n), "{id}");
        assert_eq!(item.counts, counts.map(Vec::from), "{id}");
        assert_eq!((item.merged, item.na, item.median), (Some(merged), Some(na), Some(median)), "{id}");
        assert!(is_close(item.mean, mean) && is_close(item.sd, variance.sqrt()), "{id}: {item:?}");
    }
}

#[test]
fn dimensions_by_another_implementation() {
    let result = result(&ROWS, Floor::default());
    let expected: [(usize, f64, f64, f64); 3] = [
        (11, 245.0 / 66.0, 11.0 / 3.0, 97.0 / 396.0),
        (9, 127.0 / 54.0, 7.0 / 3.0, 73.0 / 324.0),
        (11, 283.0 / 66.0, 9.0 / 2.0, 611.0 / 990.0),
    ];
    for (dimension, (n, mean, median, variance)) in result.dimensions.iter().zip(expected) {
        assert_eq!(dimension.n, Some(n), "{}", dimension.id);
        assert!(is_close(dimension.mean, mean) && is_close(dimension.median, median), "{dimension:?}");
        assert!(is_close(dimension.sd, variance.sqrt()), "{dimension:?}");
    }
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
        assert_eq!(merged(counts), expected, "{counts:?}");
    }
}

#[test]
fn where_fewer_have_answered_than_the_floor_nothing_is_told() {
    // Five have answered the last item. With a floor of six, it goes, and a
    // dimension that nine have answered goes with a floor of ten.
    let six = result(&ROWS, Floor::default().raised_to(6));
    assert_eq!(six.items[8], ItemStats::hidden(six.items[8].id.clone()));
    assert!(six.items[..8].iter().all(|item| item.n.is_some()));
    let ten = result(&ROWS, Floor::default().raised_to(10));
    assert_eq!(ten.dimensions[1], DimensionStats::hidden(ten.dimensions[1].id.clone()));
    assert_eq!(ten.items.iter().filter(|item| item.n.is_none()).count(), 3);
    let twelve = result(&ROWS, Floor::default().raised_to(12));
    assert!(twelve.suppressed);
    assert!(twelve.dimensions.iter().all(|dimension| dimension.mean.is_none()));
}

#[test]
fn answers_that_are_all_alike_have_no_spread() {
    let result = result(&["4,4,4,2,2,2,1,1,1"; 7], Floor::default());
    for (dimension, mean) in result.dimensions.iter().zip([4.0, 2.0, 1.0]) {
        assert_eq!((dimension.mean, dimension.median, dimension.sd), (Some(mean), Some(mean), Some(0.0)));
    }
    assert!(result.items.iter().all(|item| item.sd == Some(0.0)));
}

/// Worked out by hand: in the first dimension +1 step, −1, +1 −1, no answer
/// to two items, none and +2; in the second nobody moves; in the third only
/// four are paired.
#[test]
fn moves_by_hand() {
    let pairs = [
        ("3,3,3,2,2,2,4,4,4", "4,3,3,2,2,2,5,4,4"),
        ("3,3,3,2,2,2,4,4,4", "3,3,2,2,2,2,4,4,4"),
        ("3,3,3,2,2,2,4,4,4", "4,2,3,2,2,2,3,4,4"),
        ("3,3,3,2,2,2,4,4,4", "-,,5,2,2,2,4,4,4"),
        ("3,3,3,2,2,2,-,-,4", "3,3,3,2,2,2,4,4,4"),
        ("3,-,3,2,2,2,4,,", "4,1,4,2,2,2,4,4,4"),
    ]
    .map(|(earlier, newest)| (Answers::parse(earlier, 9, 5).unwrap(), Answers::parse(newest, 9, 5).unwrap()));
    let pairs: Vec<_> = pairs.iter().map(|(earlier, newest)| (earlier, newest)).collect();
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let told = |floor| -> Vec<_> {
        let moved = paired(instrument, &pairs, floor);
        moved.into_iter().map(|one| (one.dimension.to_string(), one.down, one.same, one.up)).collect()
    };
    let second = ("med-ledelse".to_owned(), 0, 6, 0);
    assert_eq!(told(Floor::default()), [("selvledelse".to_owned(), 1, 2, 2), second.clone()]);
    assert_eq!(told(Floor::default().raised_to(6)), [second]);
    assert_eq!(told(Floor::default().raised_to(7)), []);
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
        for item in &before.items {
            let given = rows.iter().filter(|_| item.n.is_some()).count();
            prop_assert!(item.n.unwrap_or_default() + item.na.unwrap_or_default() <= given);
            prop_assert_eq!(item.merged.map(|merged| merged.iter().sum::<usize>()), item.n);
            prop_assert_eq!(item.counts.is_some(), item.n.is_some_and(|n| n >= 10));
        }
    }
}
