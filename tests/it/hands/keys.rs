//! Keys held, and keys faster than the window is drawn.

use super::{FRAME, key_event, questionnaire};
use egui::{Key, Modifiers};
use selvsyn::ui::Place;

#[test]
fn a_held_key_answers_one_statement() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "karriere");
    let held = |key, pressed, repeat| vec![key_event(key, pressed, repeat, Modifiers::NONE)];
    for (key, expected) in [(Key::Num3, "3,,,,,,,,,,,"), (Key::X, "3,-,,,,,,,,,,"), (Key::Num5, "3,-,5,,,,,,,,,")] {
        hands.frame(held(key, true, false), FRAME);
        hands.wait(0.5);
        for _ in 0..30 {
            hands.frame(held(key, true, true), 1.0 / 30.0);
        }
        hands.frame(held(key, false, false), FRAME);
        assert_eq!(hands.answers(), expected);
    }
    // Space on a cell answers it, and nothing of what comes after.
    for key in [Key::ArrowDown, Key::ArrowRight, Key::ArrowRight] {
        hands.key(key);
        hands.wait(0.1);
    }
    hands.frame(held(Key::Space, true, false), FRAME);
    for _ in 0..30 {
        hands.frame(held(Key::Space, true, true), 1.0 / 30.0);
    }
    assert_eq!(hands.answers(), "3,-,5,,2,,,,,,,");
    assert_eq!(hands.stored(folder.path()), "3,-,5,,2,,,,,,,");
}

/// Under the chart's tab no statement is seen, and in the open menu neither.
#[test]
fn keys_answer_nothing_that_is_not_seen() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [640.0, 700.0], "medarbeiderskap");
    hands.key(Key::Num4);
    hands.wait(0.3);
    let chart = hands.rect("Diagram").center();
    hands.click_at(chart);
    hands.wait(0.3);
    hands.key(Key::Num3);
    hands.wait(0.3);
    assert_eq!(hands.answers(), "4,,,,,,,,");
    let items = hands.rect("Utsagn").center();
    hands.click_at(items);
    hands.wait(0.3);
    let menu = hands.rect("Meny").center();
    hands.click_at(menu);
    hands.wait(0.3);
    hands.key(Key::Num3);
    hands.wait(0.3);
    assert_eq!(hands.answers(), "4,,,,,,,,");
}

/// The keys of one breath, drawn together or each by itself: what was taken
/// back is what the next key answers.
#[test]
fn a_digit_right_after_undo_answers_what_was_taken_back() {
    for is_at_once in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
        for key in [Key::Num1, Key::Num2] {
            hands.key(key);
            hands.wait(0.1);
        }
        if is_at_once {
            let undo = key_event(Key::Z, true, false, Modifiers::COMMAND);
            hands.window.input_mut().events.push(undo);
        } else {
            hands.press(Key::Z, false, Modifiers::COMMAND);
        }
        hands.key(Key::Num5);
        hands.wait(0.3);
        assert_eq!(hands.answers(), "1,5,,,,,,,", "drawn at once: {is_at_once}");
    }
}

/// What is taken back is what was last changed, and it is marked.
#[test]
fn undoing_stays_in_step_with_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::Num1);
    hands.wait(0.1);
    hands.key(Key::Num2);
    hands.wait(0.1);
    hands.key(Key::ArrowUp);
    hands.wait(0.1);
    // The same once more changes nothing, so there is nothing to take back.
    hands.key(Key::Num2);
    hands.wait(0.1);
    for expected in ["1,,,,,,,,", ",,,,,,,,"] {
        hands.press(Key::Z, false, Modifiers::COMMAND);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected);
    }
    for (digit, expected) in [(Key::Num1, "1,,,,,,,,"), (Key::Num3, "1,3,,,,,,,")] {
        hands.key(digit);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected, "what was taken back is marked");
    }
    // Away and back again: what was answered before can still be taken back.
    hands.window.state_mut().go(Place::Home);
    hands.wait(0.1);
    let draft = hands.window.state().history().draft(None).unwrap().session.id;
    hands.window.state_mut().go(Place::Assess(draft));
    hands.wait(0.1);
    for expected in ["1,,,,,,,,", ",,,,,,,,", ",,,,,,,,"] {
        hands.press(Key::Z, false, Modifiers::COMMAND);
        hands.wait(0.1);
        assert_eq!(hands.answers(), expected);
    }
    hands.key(Key::Num5);
    hands.wait(0.1);
    assert_eq!(hands.stored(folder.path()), "5,,,,,,,,");
}

/// Digits and the way to another page in one breath: the digits are answers,
/// and what is typed after them is not.
#[test]
fn digits_typed_before_a_page_is_left_are_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    let press = |key, modifiers| [true, false].map(|pressed| key_event(key, pressed, false, modifiers));
    let digits = [Key::Num1, Key::Num2, Key::Num3, Key::Num4].map(|key| press(key, Modifiers::NONE));
    let after = [press(Key::Num1, Modifiers::ALT), press(Key::Num5, Modifiers::NONE)];
    hands.frame(digits.into_iter().chain(after).flatten().collect(), FRAME);
    hands.key(Key::Num5);
    hands.wait(0.5);
    assert_eq!(hands.window.state().place(), &Place::Home);
    assert_eq!(hands.answers(), "1,2,3,4,,,,,");
    assert_eq!(hands.stored(folder.path()), "1,2,3,4,,,,,");
}
