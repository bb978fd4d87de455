//! Results of a course as files: what is kept and what is told, against the
//! schemas.

use crate::schema::{all_hold, errors};
use selvsyn::group::{Change, Collection, Comparison, Floor, GroupResult, Paired, Place, ShownRound};
use selvsyn::instrument::{Catalog, Instrument};
use selvsyn::scoring::Answers;
use serde_json::{Value, json};
use std::sync::Arc;

const COURSE: &str = "SVK-7M2Q-4K3Z-9";

fn instrument() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap())
}

/// People who differ; those of a later round a little higher.
fn people(count: usize, round: usize) -> Vec<Answers> {
    let point = |p: usize, i: usize| ((p * p * 3 + i * 5 + p * i) % 3 + 1 + 2 * round * (p % 2)).to_string();
    let row = |p| (0..9).map(|i| point(p, i)).collect::<Vec<_>>().join(",");
    (0..count).map(|p| Answers::parse(&row(p), 9, 5).unwrap()).collect()
}

fn result(people: &[Answers]) -> GroupResult {
    let mut collection = Collection::new(instrument(), None);
    for answers in people {
        collection.add_paper(&Place::whole("ark"), answers.clone()).unwrap();
    }
    collection.finish(Floor::default())
}

#[test]
fn what_is_kept_and_what_is_told_of_a_result_fit_the_schema() {
    let mut documents = Vec::new();
    for count in [5, 9, 10, 25, 120] {
        let result = result(&people(count, 0));
        let told = result.of_round(COURSE, 1);
        // It is what `group --json` tells, of a round.
        let mut same = told.clone();
        let object = same.as_object_mut().unwrap();
        assert_eq!((object.remove("course"), object.remove("round")), (Some(json!(COURSE)), Some(json!(1))));
        assert_eq!(same, serde_json::to_value(&result).unwrap());
        documents.extend([told, serde_json::from_str(&result.stored().unwrap()).unwrap()]);
    }
    all_hold("course-result.schema.json", &documents);
    let flawed = |change: fn(&mut Value)| {
        let mut document = documents[1].clone();
        change(&mut document);
        document
    };
    let flawed = [
        flawed(|document| document["answers"] = json!([])),
        flawed(|document| document["round"] = json!(1)),
        flawed(|document| document["suppressed"] = json!(true)),
        flawed(|document| document["stored"]["detail"] = json!("nothing")),
        flawed(|document| document["rejected"] = json!([{ "reason": "duplicate", "count": 1, "source": "kari" }])),
    ];
    for (place, errors) in errors("course-result.schema.json", &flawed).iter().enumerate() {
        assert!(!errors.is_empty(), "{place}");
    }
}

#[test]
fn changes_and_comparisons_fit_their_schemas() {
    let (before, after) = (people(40, 0), people(40, 1));
    let mut changes = Vec::new();
    for (shown, pairs) in [(8, 3), (8, 7), (12, 12), (17, 13), (40, 20)] {
        let (earlier, later) = (result(&before[..shown]), result(&after[..shown]));
        let answers: Vec<_> = before.iter().zip(&after).take(pairs).collect();
        let round = |result| ShownRound { result, of_pairs: pairs };
        let paired = Paired { pairs: &answers, earlier: Some(round(&earlier)), later: round(&later), told: &[] };
        let change = Change::of(&instrument(), &paired, Floor::default());
        changes.extend([change.to_json(), serde_json::from_str(&change.stored()).unwrap()]);
    }
    assert!(changes.iter().any(|change| change["items"][0]["before"].is_array()));
    all_hold("course-change.schema.json", &changes);
    let mut flawed = changes[0].clone();
    flawed["dimensions"][0]["words"] = json!("mostly_up");
    assert!(!errors("course-change.schema.json", &[flawed])[0].is_empty(), "words below the floor");

    let instrument = instrument();
    let comparison = |a: usize, b: usize| {
        let (a, b) = (result(&before[..a]), result(&after[..b]));
        Comparison::new((&a, &instrument), (&b, &instrument)).to_json()
    };
    let compared = [comparison(8, 12), comparison(12, 40), comparison(5, 5)];
    assert!(compared[1]["dimensions"][0]["difference"].is_number());
    all_hold("course-compare.schema.json", &compared);
    let mut flawed = compared[0].clone();
    flawed["dimensions"][0]["difference"] = json!(0.1);
    assert!(!errors("course-compare.schema.json", &[flawed])[0].is_empty());
}
