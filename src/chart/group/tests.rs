//! Tests of the room above.

use super::*;
use crate::cases::cases;
use crate::group::{Collection, Floor, Place};
use crate::i18n::Texts;
use crate::instrument::{Catalog, Language};
use crate::scoring::Answers;
use proptest::prelude::*;
use std::sync::Arc;

fn bars(sheets: &[&str]) -> Option<GroupBars> {
    GroupBars::new(&result(sheets), Catalog::shipped().current("medarbeiderskap").unwrap())
}

fn result(sheets: &[&str]) -> GroupResult {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for sheet in sheets {
        collection.add_paper(&Place::whole("papir"), Answers::parse(sheet, 9, 5).unwrap()).unwrap();
    }
    collection.finish(Floor::default())
}

const SHEETS: [&str; 5] =
    ["1,3,4,5,-,3,3,3,3", "2,3,4,5,4,3,3,3,3", "3,3,5,5,4,3,3,3,3", "4,3,5,5,4,3,3,3,3", "5,3,4,5,4,3,3,3,3"];

/// Eleven, one of whom leaves out the fifth statement.
fn eleven() -> Vec<&'static str> {
    let mut sheets = SHEETS[1..].repeat(2);
    sheets.extend([SHEETS[0], SHEETS[4], SHEETS[4]]);
    sheets
}

#[test]
fn a_small_group_shows_medians_and_four_are_nothing() {
    assert!(bars(&SHEETS[..4]).is_none());
    let bars = bars(&SHEETS).unwrap();
    assert!(bars.is_coarse && bars.counts().next().is_none());
    let shown: Vec<Option<Shown>> = bars.bars().map(|bar| bar.shown.clone()).collect();
    assert_eq!(shown[0], Some(Shown::Median(3)));
    assert_eq!(shown[2], Some(Shown::Median(4)));
    assert_eq!(shown[4], None, "four answered with a point");
    assert_eq!((bars.reach(), bars.is_percent()), ([1.0, 1.0], false));
}

#[test]
fn more_show_every_point_in_its_own_colour() {
    let bars = bars(&eleven()).unwrap();
    assert!(!bars.is_coarse);
    let all: Vec<&Counts> = bars.counts().collect();
    // 1, 2·2, 2·3, 2·4, 4·5: three under, two at, six over.
    let from: Vec<_> = all[0].segments.iter().map(|one| (one.step.point, one.count, one.from)).collect();
    assert_eq!(from, [(1, 1, -4.0), (2, 2, -3.0), (3, 2, -1.0), (4, 2, 1.0), (5, 4, 3.0)]);
    assert_eq!((all[0].median, all[0].median_at), (4.0, 1.5));
    let tones: Vec<Tone> = bars.steps.iter().map(|step| step.tone).collect();
    assert_eq!(tones, [Tone::Lowest, Tone::Low, Tone::Middle, Tone::High, Tone::Highest]);
    // One «Ikke relevant», and the fours beside it are still fours.
    let fours: Vec<_> = all[4].segments.iter().map(|one| (one.step.point, one.step.tone, one.count)).collect();
    assert_eq!(fours, [(4, Tone::High, 10)]);
    assert_eq!(all[4].not_relevant, 1);
}

#[test]
fn scales_of_every_length_have_their_steps() {
    for (max, points) in [(3, "1 2 3"), (4, "1 2 3 4"), (5, "1 2 3 4 5"), (7, "1 2 3 4 5 6 7")] {
        assert_eq!(point_steps(max).iter().map(Step::words).collect::<Vec<_>>().join(" "), points);
    }
}

/// Shares are told of every bar or of none, and those of a bar sum to 100.
#[test]
fn large_groups_are_told_in_per_cent_on_every_bar_alike() {
    for (persons, is_percent) in [(20, false), (21, true), (24, true)] {
        let sheets: Vec<&str> = SHEETS.into_iter().cycle().take(persons).collect();
        let bars = bars(&sheets).unwrap();
        assert_eq!(bars.is_percent(), is_percent, "{persons}");
        for counts in bars.counts() {
            assert_eq!(counts.segments.iter().map(|one| one.percent).sum::<usize>(), 100);
            // Also where some found a statement not relevant.
            let wide: f32 = counts.segments.iter().map(|one| bars.units(counts, one.count as f64)).sum();
            let whole = if is_percent { 100.0 } else { counts.n as f32 };
            assert!((wide - whole).abs() < 1e-3, "{wide} of {whole}");
            let words: Vec<String> = counts.segments.iter().map(|one| crate::chart::share_words(one, &bars)).collect();
            let told = |one: &Share| if is_percent { one.percent } else { one.count }.to_string();
            assert_eq!(words, counts.segments.iter().map(told).collect::<Vec<_>>());
        }
    }
}

#[test]
fn the_same_in_words() {
    use crate::chart::{bar_words, dimension_words, high_points, read_aloud};
    let texts = Texts::new(Language::Bokmal);
    let small = bars(&SHEETS).unwrap();
    assert_eq!(
        bar_words(&small.parts[0].bars[0], 5, &texts),
        "Jeg tar ansvar for å gjøre egen jobb og er aktiv med å utvikle den (tenk forbedring og utvikling): \
         Minst halvparten svarte 3 eller høyere."
    );
    assert_eq!(
        read_aloud(&small.parts[0], 5, &texts).unwrap(),
        "Minst halvparten svarte 4 eller høyere på «Jeg tar ansvar for egen trivsel og motivasjon». Hva gjør det \
         lettere eller vanskeligere hos oss?"
    );
    // Those that are alike are named together, and never «alle».
    let alike = read_aloud(&small.parts[2], 5, &texts).unwrap();
    assert!(alike.starts_with("Minst halvparten svarte 3 eller høyere på hvert av utsagnene her."), "{alike}");
    let five = result(&SHEETS);
    assert_eq!(dimension_words("Selvledelse", &five.dimensions[0], &texts), "Selvledelse: gjennomsnitt 3,5");
    assert_eq!(
        dimension_words("X", &result(&["5,5,5,3,3,3,3,3,3"; 5]).dimensions[0], &texts),
        "X: gjennomsnitt 4,7 eller mer"
    );

    let large = bars(&eleven()).unwrap();
    assert!(
        bar_words(&large.parts[0].bars[0], 5, &texts)
            .ends_with(": 1 svarte 1, 2 svarte 2, 2 svarte 3, 2 svarte 4, 4 svarte 5. Median 4.")
    );
    assert_eq!(
        read_aloud(&large.parts[0], 5, &texts).unwrap(),
        "Elleve av elleve svarte 4 eller 5 på «Jeg tar ansvar for egen trivsel og motivasjon». Hva gjør det lettere \
         eller vanskeligere hos oss?"
    );
    assert_eq!(high_points(7, &texts), "5, 6 eller 7");
}

/// To agree with a reversed statement is no praise.
#[test]
fn a_reversed_statement_is_never_read_aloud() {
    let texts = Texts::new(Language::English);
    let mut bars = bars(&SHEETS).unwrap();
    let part = &mut bars.parts[0];
    part.bars[2].is_reversed = true;
    let told = crate::chart::read_aloud(part, 5, &texts).unwrap();
    assert!(!told.contains(part.bars[2].text.get(Language::English)), "{told}");
    for bar in &mut part.bars {
        bar.is_reversed = true;
    }
    assert_eq!(crate::chart::read_aloud(part, 5, &texts), None);
}

proptest! {
    #![proptest_config(cases(64))]

    /// A workplace's own questionnaire, on any scale and with reversed
    /// statements: every figure stands under its own name, by an arithmetic
    /// of another making.
    #[test]
    fn no_value_stands_under_a_wrong_name(
        max in 3u8..=7,
        reversed in proptest::collection::vec(any::<bool>(), 9),
        sheets in proptest::collection::vec(proptest::collection::vec(0u8..7, 9), 5..26),
    ) {
        let mut instrument = Catalog::shipped().current("medarbeiderskap").unwrap().as_ref().clone();
        let label = instrument.scale.labels[0].clone();
        instrument.scale.labels.resize(usize::from(max), label);
        let items = instrument.dimensions.iter_mut().flat_map(|dimension| &mut dimension.items);
        for (item, reverse) in items.zip(&reversed) {
            item.reverse = *reverse;
        }
        let points: Vec<Vec<u8>> = sheets.iter().map(|sheet| sheet.iter().map(|one| one % max + 1).collect()).collect();
        let instrument = Arc::new(instrument);
        let mut collection = Collection::new(Arc::clone(&instrument), None);
        for sheet in &points {
            let text: Vec<String> = sheet.iter().map(u8::to_string).collect();
            collection.add_paper(&Place::whole("ark"), Answers::parse(&text.join(","), 9, max).unwrap()).unwrap();
        }
        let result = collection.finish(Floor::default());
        let bars = GroupBars::new(&result, &instrument).unwrap();
        let is_coarse = points.len() < 10;
        prop_assert_eq!(bars.is_coarse, is_coarse);
        for ((place, bar), item) in bars.bars().enumerate().zip(instrument.items()) {
            prop_assert_eq!((&bar.item, bar.is_reversed), (&item.id, reversed[place]));
            let mut given: Vec<u8> = points.iter().map(|sheet| sheet[place]).collect();
            given.sort_unstable();
            match bar.shown.as_ref().unwrap() {
                // The upper of the middle two is never under the point above.
                Shown::Median(median) => {
                    prop_assert!(2 * given.iter().filter(|point| *point >= median).count() >= given.len());
                    prop_assert!(2 * given.iter().filter(|point| *point > median).count() <= given.len());
                }
                Shown::Counts(counts) => {
                    for share in &counts.segments {
                        let count = given.iter().filter(|point| **point == share.step.point).count();
                        prop_assert_eq!(share.count, count);
                    }
                    prop_assert_eq!(counts.segments.iter().map(|one| one.count).sum::<usize>(), given.len());
                }
            }
        }
        for (place, stats) in result.dimensions.iter().enumerate() {
            prop_assert_eq!(&stats.id, &instrument.dimensions[place].id);
            let turned = |sheet: &Vec<u8>, item: usize| {
                if reversed[item] { max + 1 - sheet[item] } else { sheet[item] }
            };
            let own = place * 3..place * 3 + 3;
            let sum: u32 = points.iter().flat_map(|sheet| own.clone().map(|item| u32::from(turned(sheet, item)))).sum();
            let mean = f64::from(sum) / (3 * points.len()) as f64;
            let told = stats.mean.unwrap();
            let room = if is_coarse { 0.05 + 1e-9 } else { 1e-9 };
            match stats.bound {
                None => prop_assert!((told - mean).abs() < room),
                Some(crate::group::Bound::OrMore) => prop_assert!(is_coarse && mean > told - 1e-9),
                Some(crate::group::Bound::OrLess) => prop_assert!(is_coarse && mean < told + 1e-9),
            }
        }
    }
}
