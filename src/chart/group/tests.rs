//! Tests of the room above.

use super::*;
use crate::group::{Collection, Floor, Place};
use crate::instrument::{Catalog, Language};
use crate::scoring::Answers;
use std::sync::Arc;

fn bars(sheets: &[&str]) -> Option<GroupBars> {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for sheet in sheets {
        collection.add_paper(&Place::whole("papir"), Answers::parse(sheet, 9, 5).unwrap()).unwrap();
    }
    GroupBars::new(&collection.finish(Floor::default()), instrument)
}

const SHEETS: [&str; 5] =
    ["1,3,4,5,-,3,3,3,3", "2,3,4,5,4,3,3,3,3", "3,3,5,5,4,3,3,3,3", "4,3,5,5,4,3,3,3,3", "5,3,4,5,4,3,3,3,3"];

#[test]
fn a_small_group_is_merged_and_four_are_nothing() {
    assert!(bars(&SHEETS[..4]).is_none());
    let bars = bars(&SHEETS).unwrap();
    assert!(bars.is_merged);
    let first = bars.parts[0].bars[0].shown.clone().unwrap();
    // Two under, one at, two over: the middle person stands on the line.
    let from: Vec<_> = first.segments.iter().map(|one| (one.step.words(), one.count, one.from)).collect();
    let expected = [("1–2", 2, -2.5), ("3", 1, -0.5), ("4–5", 2, 0.5)];
    assert_eq!(from, expected.map(|(words, count, from)| (words.to_owned(), count, from)));
    assert_eq!((first.median_at, first.median), (0.0, 3.0));
    let all_over = bars.parts[0].bars[2].shown.clone().unwrap();
    assert_eq!((all_over.segments.len(), all_over.segments[0].count, all_over.segments[0].from), (1, 5, 0.0));
    assert_eq!(all_over.median_at, 2.5);
    assert!(bars.parts[1].bars[1].shown.is_none(), "four answered with a point");
    assert_eq!(bars.reach(), 5.0);
}

#[test]
fn ten_show_every_point() {
    let bars = bars(&SHEETS.repeat(2)).unwrap();
    assert!(!bars.is_merged);
    let first = bars.parts[0].bars[0].shown.clone().unwrap();
    let from: Vec<_> = first.segments.iter().map(|one| (one.count, one.from)).collect();
    assert_eq!(from, [(2, -5.0), (2, -3.0), (2, -1.0), (2, 1.0), (2, 3.0)]);
    let tones: Vec<Tone> = bars.steps.iter().map(|step| step.tone).collect();
    assert_eq!(tones, [Tone::Lowest, Tone::Low, Tone::Middle, Tone::High, Tone::Highest]);
}

#[test]
fn scales_of_every_length_have_their_steps() {
    for (max, points, merged) in [
        (3, "1 2 3", "1 2 3"),
        (4, "1 2 3 4", "1–2 3–4"),
        (5, "1 2 3 4 5", "1–2 3 4–5"),
        (7, "1 2 3 4 5 6 7", "1–3 4 5–7"),
    ] {
        let words = |steps: Vec<Step>| steps.iter().map(Step::words).collect::<Vec<_>>().join(" ");
        assert_eq!(words(point_steps(max)), points);
        assert_eq!(words(merged_steps(max)), merged);
    }
}

#[test]
fn the_same_in_words() {
    let bars = bars(&SHEETS).unwrap();
    let texts = Texts::new(Language::Bokmal);
    assert_eq!(
        bar_words(&bars.parts[0].bars[0], &texts),
        "Jeg tar ansvar for å gjøre egen jobb og er aktiv med å utvikle den (tenk forbedring og utvikling): \
         2 svarte 1–2, 1 svarte 3, 2 svarte 4–5. Median 3."
    );
    assert_eq!(
        read_aloud(&bars.parts[0], 5, &texts).unwrap(),
        "Fem av fem svarte 4 eller 5 på «Jeg tar ansvar for egen trivsel og motivasjon». Hva gjør det lettere \
         eller vanskeligere hos oss?"
    );
    assert_eq!(high_points(7, &texts), "5, 6 eller 7");
}
