//! What the files of a group hold, where no other program is needed to see it.

use super::*;
use crate::cases::some;
use crate::chart::{GroupBars, GroupRows, Scene, Shape};
use crate::export::report::{Block, Cell};
use crate::export::vector::text_metrics::{InPrint, width};
use crate::group::{Collection, Floor, Place};
use crate::instrument::{Catalog, Language, load};
use crate::scoring::Answers;
use std::sync::Arc;

/// The result of so many sheets, each as its number makes it.
fn result(id: &str, persons: usize, sheet: impl Fn(usize, usize) -> String) -> (GroupResult, Arc<Instrument>) {
    let instrument = Arc::clone(Catalog::shipped().current(id).unwrap());
    let mut collection = Collection::new(Arc::clone(&instrument), None);
    let items = instrument.item_count();
    for person in 0..persons {
        let answers = (0..items).map(|item| sheet(person, item)).collect::<Vec<_>>().join(",");
        collection.add_paper(&Place::whole("papir"), Answers::parse(&answers, items, 5).unwrap()).unwrap();
    }
    (collection.finish(Floor::default()), instrument)
}

/// Persons that differ, each much the same all over.
fn alike(person: usize, item: usize) -> String {
    ((person * 7 + person / 3) % 4 + 1 + (person + item).is_multiple_of(3) as usize).to_string()
}

fn of<'a>((result, instrument): &'a (GroupResult, Arc<Instrument>)) -> GroupOf<'a> {
    GroupOf {
        course: Some("Leksjon 3"),
        round: Some("1. samling"),
        date: Some(jiff::civil::date(2026, 6, 4)),
        ..GroupOf::new(result, instrument)
    }
}

#[test]
fn a_hundred_measure_what_was_assumed() {
    let (few, instrument) = result("medarbeiderskap", 99, alike);
    assert_eq!(measured_assumptions(&few, &instrument).unwrap(), None);
    let (many, instrument) = result("medarbeiderskap", 120, alike);
    let file = measured_assumptions(&many, &instrument).unwrap().unwrap();
    let measured = load(&file).unwrap();
    assert_eq!((measured.version, measured.id.as_str()), (2, "medarbeiderskap"));
    let found: Vec<_> = many.reliability.iter().map(|one| one.outcome.unwrap()).collect();
    // All have answered everything, so every dimension weighs the same.
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let sd = mean(found.iter().map(|one| one.sd).collect());
    let r = mean(found.iter().map(|one| one.implied_correlation).collect());
    assert!((measured.assumptions.sd - sd).abs() < 1e-12, "{} {sd}", measured.assumptions.sd);
    assert!((measured.assumptions.inter_item_correlation - r).abs() < 1e-12);
    let same = Instrument { version: 1, assumptions: instrument.assumptions, ..measured };
    assert_eq!(same, *instrument, "nothing else is changed");
}

#[test]
fn a_report_tells_reliability_from_a_hundred_on_and_why_not_before() {
    let texts = Texts::new(Language::Bokmal);
    let tables = |persons| {
        let group = result("medarbeiderskap", persons, alike);
        let document = document::document(&[of(&group)], &texts);
        assert_eq!((document.title.as_str(), document.lines[0].as_str()), ("Leksjon 3", "Medarbeiderskap"));
        document
    };
    let title = texts.get("group-reliability-title");
    let is_it = |block: &Block| matches!(block, Block::Table { caption, .. } if *caption == title);
    assert!(!tables(99).blocks.iter().any(is_it));
    let many = tables(100);
    let Some(Block::Table { rows, columns, .. }) = many.blocks.iter().find(|block| is_it(block)) else {
        panic!("no reliability")
    };
    assert_eq!((rows.len(), columns.len()), (3, 7));
    assert!(rows.iter().all(|row| row.len() == 7 && row[4] == Cell::from("0,70") && row[6] == Cell::from("0,40")));
}

/// Every table has as many cells as columns, whatever is merged or hidden.
#[test]
fn tables_are_whole_for_groups_of_every_size() {
    let texts = Texts::new(Language::English);
    for (persons, left_out) in [(4, 0), (5, 0), (9, 1), (10, 0), (10, 1), (12, 3), (12, 4), (21, 20), (101, 1)] {
        // The first item is left out by some.
        let sheet = |person: usize, item: usize| {
            if item == 0 && person < left_out { "-".to_owned() } else { alike(person, item) }
        };
        for id in ["medarbeiderskap", "lederferdigheter", "karriere"] {
            let group = result(id, persons, sheet);
            for block in document::document(&[of(&group)], &texts).blocks {
                if let Block::Table { rows, columns, caption } = block {
                    assert!(rows.iter().all(|row| row.len() == columns.len()), "{id} {persons}: {caption}");
                }
            }
        }
    }
}

/// No bar reaches into the statements or the medians, even where all stand on
/// one side, and no number stands in a part that is too narrow for it.
#[test]
fn bars_stay_in_their_room() {
    let texts = Texts::new(Language::Bokmal);
    type Sheet = fn(usize, usize) -> String;
    let one_side: Sheet = |_, item| if item < 3 { "1".to_owned() } else { "2".to_owned() };
    let far: Sheet =
        |person, item| if person.is_multiple_of(2) == (item < 4) { "5".to_owned() } else { "1".to_owned() };
    for (number, persons) in [5, 9, 20, 21, 400].into_iter().enumerate() {
        // In the short runs each with one of them.
        let sheets = [one_side, far, alike as Sheet].into_iter().cycle();
        for sheet in some(sheets.skip(number).take(3), 3) {
            let group = result("medarbeiderskap", persons, sheet);
            let bars = GroupBars::new(&group.0, &group.1).unwrap();
            let rows = GroupRows::new(&bars, group.1.marker, [0.0, 720.0], 264.0, false);
            assert_eq!((bars.is_percent(), bars.is_coarse), (persons > 20, persons < 10));
            for bar in bars.bars() {
                let mut scene = Scene::default();
                rows.row(&mut scene, bar, 0.0, &texts, &InPrint);
                for shape in scene.shapes {
                    let Shape::Step(area, ..) = shape else { continue };
                    assert!(area.left >= 264.0 && area.right <= 665.0 && area.width() > 0.0, "{persons}: {area:?}");
                }
            }
            let svg = group_svg(&of(&group), &texts);
            assert!(svg.contains("Leksjon 3 · 1. samling · 4. juni 2026") && svg.contains("Median"), "{persons}");
            assert_eq!(svg.contains("Det fylte tallet er svaret i midten"), persons < 10);
            assert_eq!(svg.contains("hvor mange prosent som valgte det"), persons > 20);
            assert!(png(&svg, 1.0).is_ok());
        }
    }
}

#[test]
fn long_instruments_are_drawn_over_several_figures() {
    let texts = Texts::new(Language::Bokmal);
    let group = result("lederferdigheter", 12, alike);
    let bars = GroupBars::new(&group.0, &group.1).unwrap();
    let pages = drawing::pages(&bars.parts);
    assert_eq!(pages.iter().map(|page| page.len()).sum::<usize>(), bars.parts.len());
    let twice: Vec<_> = bars.parts.iter().chain(&bars.parts).cloned().collect();
    let pages = drawing::pages(&twice);
    assert!(pages.len() > 1 && pages.iter().all(|page| page.iter().map(|part| part.bars.len()).sum::<usize>() <= 20));
    assert_eq!(drawing::figures(&bars, &of(&group), crate::chart::Scheme::Dark, &texts).len(), 1);
}

#[test]
fn rows_have_one_header_and_every_item() {
    let texts = Texts::new(Language::Bokmal);
    let group = result("medarbeiderskap", 10, alike);
    let bytes =
        group_file(&[of(&group)], "csv", TableFor::Engines, &texts, Timestamp::UNIX_EPOCH, &Progress::default())
            .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let header = "course,date,persons,instrument,instrument_version,dimension,item,text,n,count_1,count_2,count_3,count_4,count_5,count_6,\
                  count_7,merged_low,merged_middle,merged_high,na,median,mean,sd";
    assert_eq!(text.lines().next().unwrap(), header);
    assert_eq!(text.lines().count(), 10);
    // People read it in their own language.
    let bytes = group_file(&[of(&group)], "csv", TableFor::People, &texts, Timestamp::UNIX_EPOCH, &Progress::default())
        .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut lines = text.lines();
    assert_eq!(
        lines.next().unwrap(),
        "\u{feff}Kurs;Dato;Bidrag;Skjema;Versjon;Dimensjon;Utsagn-id;Utsagn;Svar;Svarte 1;Svarte 2;Svarte 3;Svarte 4;Svarte 5;Svarte \
         6;Svarte 7;Under midten;På midten;Over midten;Ikke relevant;Median;Snitt;Spredning"
    );
    assert!(lines.next().unwrap().starts_with("Leksjon 3;2026-06-04;10;Medarbeiderskap;1;Selvledelse;selvledelse.1;"));
}

#[test]
fn what_was_called_off_and_unknown_endings_write_nothing() {
    let texts = Texts::new(Language::Bokmal);
    let group = result("medarbeiderskap", 10, alike);
    let progress = Progress::default();
    let file = |ending, progress: &Progress| {
        group_file(&[of(&group)], ending, TableFor::People, &texts, Timestamp::UNIX_EPOCH, progress)
    };
    assert!(matches!(file("ods", &progress), Err(ExportError::Ending(RESULT_ENDINGS))));
    assert!(GROUP_ENDINGS.iter().all(|ending| RESULT_ENDINGS.contains(ending)));
    for ending in RESULT_ENDINGS {
        assert!(file(ending, &progress).is_ok(), "{ending}");
    }
    progress.cancel();
    assert!(matches!(file("xlsx", &progress), Err(ExportError::Cancelled(_))));
    let none = group_file(&[], "csv", TableFor::Engines, &texts, Timestamp::UNIX_EPOCH, &Progress::default());
    assert!(matches!(none, Err(ExportError::OneInstrument)));
}

/// What the mark means stands beside the names of the ends, or under them
/// where they are long: never on them.
#[test]
fn nothing_in_the_legend_stands_on_anything() {
    for language in Language::ALL {
        for (id, persons) in [("medarbeiderskap", 11), ("medarbeiderskap", 24), ("lederferdigheter", 24)] {
            let svg = group_svg(&of(&result(id, persons, alike)), &Texts::new(language)).replace('\n', "");
            let begun = svg.split("<text").filter(|text| text.contains("text-anchor=\"start\""));
            let mut lines: Vec<(f32, f32, f32)> = begun
                .filter_map(|text| {
                    let number = |name: &str| text.split_once(name)?.1.split_once('"')?.0.parse::<f32>().ok();
                    let words = text.split_once('>')?.1.split_once('<')?.0;
                    Some((number(" y=\"")?, number(" x=\"")?, width(words, number("font-size=\"")?)))
                })
                .collect();
            lines.sort_by(|one, other| one.partial_cmp(other).unwrap());
            assert!(lines.len() > 10);
            for pair in lines.windows(2) {
                let [(y, x, wide), (below, next, _)] = pair else { unreachable!() };
                // The width is a careful guess.
                assert!(below - y > 1.0 || x + 0.9 * wide <= *next, "{language:?} {id} {persons}: {pair:?}");
            }
        }
    }
}

/// Course, round, day and how many, in every file.
#[test]
fn every_file_says_whose_and_when_and_how_many() {
    let texts = Texts::new(Language::Bokmal);
    let group = result("medarbeiderskap", 17, alike);
    let group = GroupOf { expected: Some(18), ..of(&group) };
    let document = document::document(&[group], &texts);
    assert_eq!(document.title, "Leksjon 3");
    assert_eq!(document.lines, ["Medarbeiderskap", "1. samling", "4. juni 2026", "17 av 18 (94 %)"]);
    let svg = group_svg(&group, &texts);
    assert!(svg.contains("Leksjon 3 · 1. samling · 4. juni 2026 · 17 av 18 (94"), "{svg}");
    // Nobody was asked for, or more came than were.
    for (expected, told) in [(None, "17 bidrag"), (Some(16), "17 bidrag"), (Some(17), "17 av 17 (100 %)")] {
        assert_eq!(GroupOf { expected, ..group }.how_many(&texts), told);
    }
}

/// What cannot come of so few is not promised either.
#[test]
fn nothing_is_said_of_what_only_a_hundred_can_be_told() {
    let texts = Texts::new(Language::Bokmal);
    for (persons, is_told) in [(7, false), (30, false), (99, false), (100, true)] {
        let group = result("medarbeiderskap", persons, alike);
        let blocks = document::document(&[of(&group)], &texts).blocks;
        let title = texts.get("group-reliability-title");
        let told = blocks.iter().any(|block| matches!(block, Block::Heading { text, .. } if *text == title));
        assert_eq!(told, is_told, "{persons}");
    }
}
