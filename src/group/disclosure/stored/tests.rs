//! What is kept comes back as it was, and nothing else is taken.

use super::super::{Gathered, disclose};
use super::*;
use crate::cases::cases;
use crate::instrument::Catalog;
use crate::scoring::Answers;
use proptest::prelude::*;
use serde_json::json;

fn instrument(id: &str) -> Instrument {
    Catalog::shipped().current(id).unwrap().as_ref().clone()
}

/// Rows of digits, 0 for nothing and 6 for «Ikke relevant»; the first half of
/// them also answered earlier, as the row after theirs.
fn of(instrument: &Instrument, digits: &[Vec<u8>], floor: Floor) -> GroupResult {
    let word = |digit: &u8| match digit {
        0 => String::new(),
        6 => "-".to_owned(),
        point => point.to_string(),
    };
    let items = instrument.item_count();
    let row = |row: &Vec<u8>| row.iter().cycle().take(items).map(word).collect::<Vec<_>>().join(",");
    let answers: Vec<Answers> = digits.iter().map(|digits| Answers::parse(&row(digits), items, 5).unwrap()).collect();
    let answers: Vec<&Answers> = answers.iter().collect();
    let pairs = answers.iter().zip(answers.iter().skip(1)).map(|(one, other)| (*one, *other));
    let pairs = pairs.take(answers.len() / 2 + 1).collect();
    let rejected = [Reason::Duplicate, Reason::BadDate, Reason::Duplicate]
        .map(|reason| crate::group::Rejected::whole("kari.ndjson", reason));
    disclose(instrument, &Gathered { sure: answers.clone(), answers, pairs }, &rejected, floor)
}

fn rows(persons: usize) -> Vec<Vec<u8>> {
    (0..persons)
        .map(|person| (0..9).map(|item| ((person * 7 + item * 3 + person / 4) % 5 + 1) as u8).collect())
        .collect()
}

fn value(result: &GroupResult) -> Value {
    serde_json::from_str(&result.stored().unwrap()).unwrap()
}

fn read(value: &Value, instrument: &Instrument) -> Result<GroupResult, StoredError> {
    GroupResult::from_stored(&value.to_string(), instrument)
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn it_comes_back_as_it_was(
        digits in proptest::collection::vec(proptest::collection::vec(0u8..=6, 9), 5..40),
        floor in 5_usize..12,
    ) {
        for id in ["medarbeiderskap", "lederferdigheter", "karriere"] {
            let instrument = instrument(id);
            let result = of(&instrument, &digits, Floor::default().raised_to(floor));
            match result.stored() {
                None => prop_assert!(result.suppressed),
                Some(text) => prop_assert_eq!(GroupResult::from_stored(&text, &instrument).unwrap(), result),
            }
        }
    }
}

#[test]
fn many_come_back_with_what_was_measured() {
    let instrument = instrument("medarbeiderskap");
    let result = of(&instrument, &rows(120), Floor::default());
    assert!(result.reliability.iter().any(|one| one.outcome.is_ok()));
    assert!(result.dimensions.iter().all(|one| one.median.is_some()) && !result.pairs.is_empty());
    assert_eq!(read(&value(&result), &instrument).unwrap(), result);
}

#[test]
fn nothing_is_kept_of_too_few() {
    assert_eq!(of(&instrument("medarbeiderskap"), &rows(4), Floor::default()).stored(), None);
    assert_eq!(of(&instrument("medarbeiderskap"), &rows(7), Floor::default().raised_to(8)).stored(), None);
}

/// Every figure that is missing, put there one by one.
#[test]
fn no_figure_can_be_added_to_a_coarse_result() {
    let instrument = instrument("medarbeiderskap");
    for persons in [5, 7, 9] {
        let result = of(&instrument, &rows(persons), Floor::default());
        let whole = value(&result);
        assert_eq!(read(&whole, &instrument).as_ref(), Ok(&result));
        let mut tried = 0;
        for (list, figures) in [
            ("items", &["n", "counts", "merged", "na", "mean", "sd"][..]),
            ("dimensions", &["n", "median", "sd"]),
            ("stored", &["down", "same", "up", "down_or_same", "same_or_up"]),
        ] {
            let rows = if list == "stored" { &whole[list]["pairs"] } else { &whole[list] };
            for place in 0..rows.as_array().unwrap().len() {
                for figure in figures {
                    for put in
                        [json!(persons), json!(3.0), json!([0, 1, 2, 1, persons - 4]), json!([1, 2, persons - 3])]
                    {
                        let mut changed = whole.clone();
                        let rows = if list == "stored" { &mut changed[list]["pairs"] } else { &mut changed[list] };
                        rows[place][figure] = put.clone();
                        assert!(read(&changed, &instrument).is_err(), "{persons}: {list} {place} {figure} {put}");
                        tried += 1;
                    }
                }
            }
        }
        assert!(tried > 250, "{tried}");
        // Half medians, means with two decimals or outside the bounds, bounds
        // of others, and what only many are told.
        for (list, key, put) in [
            ("items", "median", json!(3.5)),
            ("items", "median", json!(6.0)),
            ("dimensions", "mean", json!(3.25)),
            ("dimensions", "mean", json!(4.8)),
            ("dimensions", "mean", json!(1.2)),
            ("dimensions", "bound", json!("or_more")),
        ] {
            let mut changed = whole.clone();
            changed[list][0][key] = put.clone();
            assert!(read(&changed, &instrument).is_err(), "{list} {key} {put}");
        }
        let mut changed = whole.clone();
        changed["stored"]["detail"] = "full".into();
        assert!(read(&changed, &instrument).is_err());
    }
}

/// As above, from ten on, and what contradicts itself or the questionnaire.
#[test]
fn nothing_is_taken_that_cannot_be() {
    let instrument = instrument("medarbeiderskap");
    let whole = value(&of(&instrument, &rows(12), Floor::default()));
    let refused = |pointer: &str, put: Value| {
        let mut changed = whole.clone();
        *changed.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = put.clone();
        match read(&changed, &instrument) {
            Ok(_) => panic!("{pointer} {put}"),
            Err(error) => error,
        }
    };
    let counts = whole["items"][0]["counts"].clone();
    for (pointer, put) in [
        ("/dimensions/0/median", json!(3.0)),
        ("/dimensions/0/sd", json!(0.75)),
        ("/dimensions/0/mean", json!(3.0001)),
        ("/dimensions/0/n", json!(4)),
        ("/dimensions/0/n", json!(13)),
        ("/dimensions/0/bound", json!("or_less")),
        ("/dimensions/0/id", json!("med-ledelse")),
        ("/dimensions", json!([])),
        ("/items/0/counts", json!([1, 1, 1, 1, 9])),
        ("/items/0/counts", json!([0, 0, 0, 0, 8])),
        ("/items/0/counts", json!([3, 3, 3, 3])),
        ("/items/0/counts", json!([u64::MAX, 1, 1, 1, 1])),
        ("/items/0/counts", json!(null)),
        ("/items/0/na", json!(1)),
        ("/items/0/na", json!(-1)),
        ("/items/0/n", json!(11)),
        ("/items/0/merged", json!([0, 0, 12])),
        ("/items/0/median", json!(1.25)),
        ("/items/0/mean", json!(0.5)),
        ("/items/0/sd", json!(9.0)),
        ("/items/0/id", json!("selvledelse.2")),
        ("/items/1/id", json!("selvledelse.1")),
        ("/items", json!(null)),
        ("/n", json!(9)),
        ("/n", json!(4)),
        ("/n", json!(1_000_001)),
        ("/floor", json!(4)),
        ("/floor", json!(13)),
        ("/suppressed", json!(true)),
        ("/rejected/0/reason", json!("perhaps")),
        ("/rejected/0/count", json!(0)),
        ("/rejected", json!([{ "reason": "duplicate", "count": 1 }, { "reason": "duplicate", "count": 1 }])),
        ("/rejected/0", json!({ "reason": "duplicate", "count": 1, "source": "kari" })),
        ("/stored/detail", json!("coarse")),
        ("/stored/detail", json!("nothing")),
        ("/stored/version", json!(0)),
        ("/stored/pairs/0/id", json!("medarbeiderledelse")),
        ("/stored/pairs/0/words", json!(null)),
        ("/stored/pairs/0/down", json!(12)),
        ("/stored/reliability", json!([])),
        (
            "/stored/reliability/0",
            json!({ "id": "selvledelse", "measured": { "n": 100, "alpha": 0.7, "interval": [0.6, 0.8], "sd": 0.7,
                "inter_item_correlation": 0.4, "implied_correlation": 0.4 } }),
        ),
    ] {
        let error = refused(pointer, put);
        assert!(matches!(error, StoredError::Shape | StoredError::Figure(_)), "{pointer}: {error:?}");
    }
    assert!(counts.is_array());
    assert_eq!(refused("/stored/version", json!(2)), StoredError::Newer);
    assert_eq!(refused("/instrument_version", json!(2)), StoredError::OtherInstrument);
    assert_eq!(refused("/instrument", json!("karriere")), StoredError::OtherInstrument);
    for text in ["", "null", "[]", "{}", "{\"n\":5}"] {
        assert_eq!(GroupResult::from_stored(text, &instrument), Err(StoredError::Shape), "{text}");
    }
    let mut more = whole.clone();
    more["answers"] = json!([[1, 2, 3]]);
    assert_eq!(read(&more, &instrument), Err(StoredError::Shape));
}

/// Of every thirty, what is told of moves is told of some count of people.
#[test]
fn what_is_told_of_moves_is_read_and_nothing_else() {
    let id = crate::instrument::DimensionId::new("selvledelse");
    for down in 0..16 {
        for same in 0..16 {
            for up in 0..16 {
                let told = |down: Option<usize>, same: Option<usize>, up: Option<usize>| {
                    let row =
                        json!({ "id": "selvledelse", "down": down, "same": same, "up": up, "words": "mostly_same" });
                    serde_json::from_value::<MovesRow>(row).unwrap().told(40)
                };
                let all = told(Some(down), Some(same), Some(up));
                let is_told = down.min(same).min(up) >= 2 && down + same + up >= 10;
                let is_same = !(down > same.max(up) || up > same.max(down));
                assert_eq!(all.is_some(), is_told && is_same && down + same + up <= 40, "{down} {same} {up}");
                assert_eq!(told(Some(down), None, Some(up)), None);
            }
        }
    }
    let row = |row: Value| serde_json::from_value::<MovesRow>(row).unwrap();
    let summed =
        json!({ "id": id.as_str(), "down": null, "same": null, "up": 2, "words": "mostly_same", "down_or_same": 13 });
    assert!(row(summed.clone()).told(15).is_some_and(|told| told.is_some()));
    assert_eq!(row(summed.clone()).told(14), None);
    for (key, put) in
        [("up", json!(1)), ("words", json!("mostly_up")), ("same_or_up", json!(2)), ("up", json!(u64::MAX))]
    {
        let mut changed = summed.clone();
        changed[key] = put.clone();
        assert_eq!(row(changed).told(1_000_000), None, "{key} {put}");
    }
}
