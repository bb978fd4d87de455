//! Clicks and double clicks of office hands.

use super::{FRAME, Hands, questionnaire, statements};
use crate::cases::some;
use crate::support::Open;
use egui::Key;

/// As office hands do: whatever comes under the pointer meanwhile.
#[test]
fn a_double_click_answers_one_statement() {
    let items = statements("karriere");
    let sizes = [[1280.0, 800.0], [900.0, 640.0], [500.0, 700.0]];
    let all = sizes
        .iter()
        .flat_map(|size| [0.06, 0.15, 0.4].iter().flat_map(move |pause| [0, 3, 7].map(|at| (*size, *pause, at))));
    for (size, pause, first) in some(all, 10) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "karriere");
        for _ in 0..first {
            hands.key(Key::Num5);
            hands.wait(0.1);
        }
        hands.wait(1.0);
        let at = hands.cell(&items[first], 3);
        hands.click_at(at);
        hands.wait(pause - 3.0 * FRAME);
        hands.click_at(at);
        hands.wait(0.1);
        hands.click_at(at);
        hands.wait(1.0);
        let mut expected = vec!["5"; first];
        expected.push("3");
        expected.resize(items.len(), "");
        assert_eq!(hands.answers(), expected.join(","), "{size:?}, {pause} s apart, from {first}");
    }
}

/// The first half opens the questionnaire; the second answers nothing in it.
#[test]
fn a_double_click_that_opens_a_page_does_nothing_on_it() {
    let folder = tempfile::tempdir().unwrap();
    for (title, size) in [("Medarbeiderskap", [1280.0, 800.0]), ("Karrierebevissthet", [1100.0, 700.0])] {
        let mut hands = Hands::new(Open { size, ..Open::new(folder.path()) }.window());
        let at = hands.rect(&format!("Start {title}")).center();
        for _ in 0..3 {
            hands.click_at(at);
            hands.wait(0.1);
        }
        assert!(hands.answers().chars().all(|c| c == ','), "{}", hands.answers());
    }
}

/// Two clicks at two statements are two answers, however fast.
#[test]
fn two_clicks_are_two_answers() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    for (item, point) in items.iter().zip([1, 2, 3]) {
        let at = hands.cell(item, point);
        hands.click_at(at);
        hands.wait(0.1);
    }
    assert_eq!(hands.answers(), "1,2,3,,,,,,");
}

/// The chosen cell stays chosen; Delete is what clears it.
#[test]
fn what_is_chosen_is_cleared_on_purpose_alone() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    for _ in 0..3 {
        let at = hands.cell(&items[2], 4);
        hands.click_at(at);
        hands.wait(2.0);
        assert_eq!(hands.answers(), ",,4,,,,,,");
    }
    hands.key(Key::ArrowUp);
    hands.wait(0.5);
    hands.key(Key::Delete);
    hands.wait(0.5);
    assert_eq!(hands.answers(), ",,,,,,,,");
}
