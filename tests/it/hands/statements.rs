//! A statement by keyboard: one stop of Tab, its answers by the arrows, its
//! remark by M, and the keys that are told.

use super::{FRAME, questionnaire, statements};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton};
use egui_kittest::kittest::Queryable;
use selvsyn::ui::Place;

/// What has the keyboard is what is marked, and what a digit answers: after a
/// remark the statement that it is on, and nowhere else anything.
#[test]
fn a_digit_answers_where_the_ring_is() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::ArrowDown);
    hands.wait(0.2);
    // The next key comes before the window was drawn, and is no answer.
    hands.key(Key::M);
    hands.frame(vec![Event::Text("3 ".to_owned())], FRAME);
    hands.frame(vec![Event::Text("sagt rett ut".to_owned())], FRAME);
    hands.wait(0.2);
    assert_eq!(hands.focused(), format!("Merknad til: {}", items[1]));
    hands.key(Key::Escape);
    hands.wait(0.2);
    assert!(hands.focused().starts_with("2 av 9: "), "{}", hands.focused());
    hands.key(Key::Num4);
    hands.wait(0.2);
    assert_eq!(hands.answers(), ",4,,,,,,,");
    // The remark of the next one, by mouse; out of it by Tab comes the way on.
    let field = hands.rect(&format!("Merknad til: {}", items[2])).center();
    hands.click_at(field);
    hands.wait(0.2);
    hands.frame(vec![Event::Text("5".to_owned())], FRAME);
    hands.key(Key::Tab);
    hands.wait(0.2);
    assert_eq!(hands.focused(), "Se over…");
    hands.key(Key::Num4);
    hands.wait(0.2);
    assert_eq!(hands.answers(), ",4,,,,,,,", "the keyboard is not in the questionnaire");
    for key in [Key::Tab; 40] {
        if hands.focused().starts_with("5 av 9: ") {
            break;
        }
        hands.key(key);
        hands.wait(0.2);
    }
    hands.key(Key::Num1);
    hands.wait(0.2);
    assert_eq!(hands.answers(), ",4,,,1,,,,");
    let draft = hands.window.state().history().draft(None).unwrap();
    let remark = |item: usize| draft.session.remarks.get(&item).map(String::as_str);
    assert_eq!([remark(1), remark(2)], [Some("3 sagt rett ut"), Some("5")]);
}

/// Written, and an answer to another statement clicked in the same frame: both
/// are kept, each where it belongs.
#[test]
fn a_remark_and_an_answer_of_one_frame_are_both_kept() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::M);
    hands.wait(0.2);
    let pos = hands.cell(&items[4], 2);
    let button =
        |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    hands.frame(vec![Event::PointerMoved(pos)], FRAME);
    hands.frame(vec![button(true)], FRAME);
    hands.frame(vec![Event::Text("Ja".to_owned())], FRAME);
    hands.frame(vec![Event::Text(", ja".to_owned())], 0.0);
    hands.frame(vec![button(false)], FRAME);
    hands.wait(0.3);
    assert_eq!(hands.answers(), ",,,,2,,,,");
    let draft = hands.window.state().history().draft(None).unwrap();
    assert_eq!(draft.session.remarks.get(&0).map(String::as_str), Some("Ja, ja"));
}

/// One stop of Tab a statement; the arrows go from answer to answer, and what
/// is not on the scale is one of them.
#[test]
fn a_statement_is_one_stop_of_tab() {
    let folder = tempfile::tempdir().unwrap();
    let items = statements("medarbeiderskap");
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    for place in 2..=9 {
        hands.key(Key::Tab);
        hands.wait(0.1);
        assert!(hands.focused().starts_with(&format!("{place} av 9: ")), "{}", hands.focused());
    }
    let steps = [
        (Key::ArrowRight, "1 av 5, I svært liten grad"),
        (Key::ArrowRight, "2 av 5, I liten grad"),
        (Key::ArrowLeft, "1 av 5, I svært liten grad"),
        (Key::ArrowLeft, "1 av 5, I svært liten grad"),
    ];
    for (key, expected) in steps {
        hands.key(key);
        hands.wait(0.1);
        assert_eq!(hands.focused(), format!("{}: {expected}", items[8]));
    }
    hands.key(Key::ArrowUp);
    hands.wait(0.1);
    hands.key(Key::ArrowLeft);
    hands.wait(0.1);
    assert_eq!(hands.focused(), format!("{}: Ikke relevant", items[7]));
    hands.key(Key::Enter);
    hands.wait(0.1);
    assert_eq!(hands.answers(), ",,,,,,,-,");
    // From a cell Tab goes on to the next statement.
    for key in [Key::ArrowUp, Key::ArrowUp, Key::ArrowUp, Key::ArrowRight, Key::Tab] {
        hands.key(key);
        hands.wait(0.1);
    }
    assert!(hands.focused().starts_with("7 av 9: "), "{}", hands.focused());
    // A screen reader presses what it has read, wherever the keyboard is.
    let cell = format!("{}: 5 av 5, I svært stor grad", items[2]);
    hands.window.get_by_role_and_label(Role::RadioButton, &cell).click_accesskit();
    hands.wait(0.1);
    assert_eq!(hands.answers(), ",,5,,,,,-,");
}

/// After the last answer the keyboard is on what comes then, and a digit too
/// many answers nothing.
#[test]
fn after_the_last_answer_the_keyboard_is_on_the_result() {
    for (size, is_at_once) in [([1280.0, 800.0], false), ([480.0, 600.0], false), ([1280.0, 800.0], true)] {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "medarbeiderskap");
        for _ in 0..10 {
            if is_at_once {
                let key = |pressed| Event::Key {
                    key: Key::Num4,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers: Modifiers::NONE,
                };
                hands.window.input_mut().events.extend([key(true), key(false)]);
            } else {
                hands.key(Key::Num4);
                hands.wait(0.1);
            }
        }
        hands.wait(0.5);
        assert_eq!(hands.focused(), "Vis resultat", "{size:?}");
        hands.key(Key::Num1);
        hands.wait(0.1);
        assert_eq!(hands.answers(), "4,4,4,4,4,4,4,4,4");
        hands.press(Key::Z, false, Modifiers::COMMAND);
        hands.wait(0.1);
        hands.key(Key::Num2);
        hands.wait(0.2);
        assert_eq!(hands.answers(), "4,4,4,4,4,4,4,4,2");
        assert_eq!(hands.focused(), "Vis resultat", "{size:?}");
        hands.key(Key::Enter);
        hands.wait(0.3);
        assert!(matches!(hands.window.state().place(), Place::Result(_)));
    }
}

/// The list of keys names them all, and gives the keyboard back.
#[test]
fn the_list_of_keys_gives_the_keyboard_back() {
    let folder = tempfile::tempdir().unwrap();
    for size in [[1280.0, 800.0], [480.0, 400.0]] {
        let mut hands = questionnaire(folder.path(), size, "medarbeiderskap");
        for (from, close) in [("", Key::F1), ("", Key::Escape), ("M", Key::F1), ("M", Key::Escape)] {
            if from == "M" {
                hands.key(Key::M);
                hands.wait(0.2);
            }
            let before = hands.focused();
            hands.key(Key::F1);
            hands.wait(0.2);
            assert_eq!(hands.focused(), "Taster");
            for key in ["1–5", "0 eller X", "Delete", "↑ ↓", "← →", "M", "Ctrl+Enter", "F1"] {
                hands.rect(key);
            }
            hands.key(Key::Num4);
            hands.wait(0.1);
            hands.key(close);
            hands.wait(0.3);
            assert_eq!(hands.focused(), before, "{size:?}");
            hands.key(Key::Escape);
            hands.wait(0.2);
        }
        assert_eq!(hands.answers(), ",,,,,,,,", "nothing is answered behind the list");
    }
}

/// What is too long is told, and the field grows with what is in it.
#[test]
fn a_remark_says_when_it_is_full() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    let name = format!("Merknad til: {}", statements("medarbeiderskap")[0]);
    hands.key(Key::M);
    hands.wait(0.2);
    let height = hands.rect(&name).height();
    hands.frame(vec![Event::Paste("ord ".repeat(460))], FRAME);
    hands.wait(0.3);
    hands.rect("1840 av 2000 tegn");
    assert!(hands.rect(&name).height() > height + 100.0);
    hands.frame(vec![Event::Paste("ord ".repeat(460))], FRAME);
    hands.wait(0.3);
    hands.rect("Fullt: Her er det plass til 2000 tegn");
    let draft = hands.window.state().history().draft(None).unwrap();
    assert_eq!(draft.session.remarks.get(&0).map(|text| text.chars().count()), Some(2000));
}
