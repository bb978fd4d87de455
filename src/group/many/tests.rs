//! Mixed sources, sorted by instrument.

use super::*;
use crate::group::{Contribution, code, contribution};
use crate::instrument::Catalog;
use crate::scoring::Answers;
use jiff::civil::date;

fn line(instrument: &Instrument, person: u32) -> String {
    let row: Vec<String> =
        (0..instrument.item_count()).map(|item| format!("{}", 1 + (item + person as usize) % 5)).collect();
    let contribution = Contribution {
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        course: "Leksjon 3".to_owned(),
        date: date(2026, 11, 23),
        token: format!("{person:032x}"),
        answers: Answers::parse(&row.join(","), instrument.item_count(), 5).unwrap(),
    };
    contribution::write(&contribution, instrument)
}

#[test]
fn every_instrument_and_version_has_its_own_result() {
    let mut catalog = Catalog::shipped();
    let second = Instrument { version: 2, ..catalog.current("medarbeiderskap").unwrap().as_ref().clone() };
    catalog.remember(Arc::new(second));
    let known = InstrumentIndex::new(&catalog);
    let id = catalog.current("medarbeiderskap").unwrap().id.clone();
    let (followers, career) = (catalog.version(&id, 1).unwrap(), catalog.current("karriere").unwrap());
    let newer = catalog.version(&id, 2).unwrap();
    let joined: String = (0..6).map(|person| line(career, person) + &line(newer, person)).collect();
    let followers_only: String = (0..7).map(|person| line(followers, person)).collect();
    let chat = format!(
        "Hei!\n{}\nSV2X-4K7Q-9A1B-C2",
        code::write_first(followers, &Answers::parse("1,1,1,1,1,1,1,1,1", 9, 5).unwrap()).unwrap()
    );
    let inputs = [("joined", joined.as_str()), ("chat", &chat), ("medarbeiderskap", &followers_only), ("tom", "")];
    let groups = aggregate_many(inputs, &known, Floor::default());
    let told: Vec<_> = groups
        .results
        .iter()
        .map(|one| (one.instrument.as_str(), one.instrument_version, one.n, one.suppressed))
        .collect();
    assert_eq!(told, [("medarbeiderskap", 1, 8, false), ("medarbeiderskap", 2, 6, false), ("karriere", 1, 6, false)]);
    let rejected: Vec<_> = groups.results[0].rejected.iter().map(|one| (one.reason.tag(), one.count)).collect();
    assert_eq!(rejected, [("nothing_found", 1), ("unknown_instrument", 1)]);
    assert!(groups.rejected.is_empty(), "no name beside a figure");
    assert!(groups.results[2].rejected.is_empty());
    let json = serde_json::to_value(&groups).unwrap();
    let versions: Vec<_> = json.as_array().unwrap().iter().map(|one| one["instrument_version"].clone()).collect();
    assert_eq!(versions, [1, 2, 1]);
    assert_eq!(json.as_array().map(Vec::len), Some(3));
}

#[test]
fn one_result_is_an_object_and_none_is_no_result() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("karriere").unwrap();
    let groups = aggregate_many([("a", line(instrument, 1).as_str()), ("b", "hei")], &known, Floor::default());
    let places: Vec<_> = groups.rejected.iter().map(|one| one.source.as_str()).collect();
    assert_eq!(places, ["b"], "told where nothing is shown");
    let json = serde_json::to_value(&groups).unwrap();
    assert_eq!((&json["instrument"], &json["n"], &json["suppressed"]), (&"karriere".into(), &1.into(), &true.into()));
    let none = aggregate_many([("a", "hei"), ("b", "{}")], &known, Floor::default());
    assert!(none.results.is_empty());
    let tags: Vec<_> = none.rejected.iter().map(|one| one.reason.tag()).collect();
    assert_eq!(tags, ["nothing_found", "not_a_contribution"]);
    assert_eq!(serde_json::to_string(&none).unwrap(), "[]");
}

#[test]
fn thousands_are_counted_each_once() {
    let catalog = Catalog::shipped();
    let known = InstrumentIndex::new(&catalog);
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let text: String = (0..3_000).map(|person| line(instrument, person % 2_500)).collect();
    let groups = aggregate_many([("a", text.as_str())], &known, Floor::default());
    let [result] = groups.results.as_slice() else { panic!("one instrument") };
    assert_eq!((result.n, result.rejected[0].count), (2_500, 500));
    // Every point as often, and a spread of 2 with n − 1.
    for item in &result.items {
        assert_eq!(item.counts, Some(vec![500; 5]));
        assert!((item.sd.unwrap() - (2.0_f64 * 2_500.0 / 2_499.0).sqrt()).abs() < 1e-12);
    }
    assert!(result.reliability.iter().all(|one| one.outcome.is_ok()));
}
