//! Hands that do not wait for the window. Each answer reaches the statement
//! that was marked when the key went down, once.

use super::{FRAME, Hands, button, close, key_event, questionnaire, statements};
use crate::cases::some;
use crate::support::{Open, fill_with_demo};
use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Pos2, TouchPhase, vec2};
use egui_kittest::kittest::NodeT;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::store::Store;
use selvsyn::ui::Place;

const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
const SIZES: [[f32; 2]; 4] = [[1280.0, 800.0], [900.0, 640.0], [480.0, 600.0], [480.0, 400.0]];
/// Seconds between two answers, from a rolling hand to a thinking one.
const PAUSES: [f64; 5] = [0.03, 0.06, 0.15, 0.4, 0.0];
const LONG_LISTS: [&str; 2] = ["lederferdigheter", "karriere"];

/// A list that glides, as where egui would be asked to.
fn gliding(folder: &std::path::Path, size: [f32; 2], id: &str) -> Hands {
    let hands = questionnaire(folder, size, id);
    hands.window.ctx.all_styles_mut(|style| style.scroll_animation = ScrollAnimation::default());
    hands
}

/// Point by place, so that no two neighbours are the same.
fn point(place: usize) -> usize {
    (place * 3 + place / 5) % 5
}

/// The list scrolls by itself to what is next, and on some machines slowly.
#[test]
fn keys_are_never_lost_while_the_list_scrolls() {
    let all =
        LONG_LISTS.iter().flat_map(|id| SIZES.iter().flat_map(move |size| PAUSES.map(|pause| (*id, *size, pause))));
    for (id, size, pause) in some(all, 7) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = gliding(folder.path(), size, id);
        let count = statements(id).len();
        for place in 0..count {
            let key = DIGITS[point(place)];
            if pause == 0.0 {
                // All of them before the window is drawn once.
                let event = |pressed| key_event(key, pressed, false, Modifiers::NONE);
                hands.window.input_mut().events.extend([event(true), event(false)]);
            } else {
                hands.key(key);
                hands.wait(pause - FRAME);
            }
        }
        hands.wait(1.0);
        let expected = (0..count).map(|place| (point(place) + 1).to_string()).collect::<Vec<_>>().join(",");
        assert_eq!(hands.answers(), expected, "{id}, {size:?}, {pause} s apart");
        assert_eq!(hands.stored(folder.path()), expected, "{id}, {size:?}, {pause} s apart");
    }
}

/// Every digit goes down before the one before it comes up, as fast hands do.
#[test]
fn keys_that_overlap_are_answers_each() {
    for size in some(SIZES, 2) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = gliding(folder.path(), size, "karriere");
        let mut down = None;
        for place in 0..12 {
            let key = DIGITS[point(place)];
            hands.frame(vec![key_event(key, true, false, Modifiers::NONE)], FRAME);
            if let Some(before) = down.replace(key) {
                hands.frame(vec![key_event(before, false, false, Modifiers::NONE)], FRAME);
            }
        }
        hands.wait(1.0);
        let expected = (0..12).map(|place| (point(place) + 1).to_string()).collect::<Vec<_>>().join(",");
        assert_eq!(hands.answers(), expected, "{size:?}");
    }
}

/// The cells in sight, with the place of their statement and their point.
fn cells(hands: &Hands, items: &[String]) -> Vec<(Pos2, usize, usize)> {
    let height = hands.window.ctx.content_rect().height();
    hands
        .window
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == Role::RadioButton)
        .filter_map(|node| {
            let name = node.accesskit_node().label()?;
            let item = items.iter().position(|item| name.starts_with(&format!("{item}: ")))?;
            let point = name.strip_prefix(&format!("{}: ", items[item]))?.split(' ').next()?.parse().ok()?;
            Some((node.rect().center(), item, point))
        })
        .filter(|(at, ..)| (0.0..height).contains(&at.y))
        .collect()
}

/// What lies under the pointer when the button goes down is answered, or
/// nothing is where it has gone before the button comes up.
#[test]
fn a_click_while_the_list_scrolls_answers_what_it_was_on() {
    let items = statements("lederferdigheter");
    let all = SIZES.iter().flat_map(|size| [0, 1, 4, 8, 16].map(|frames| (*size, frames)));
    let mut clicked = 0;
    for (size, frames) in some(all, 6) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = gliding(folder.path(), size, "lederferdigheter");
        for round in 0..6 {
            // One answered by key, so that the list moves on, and one by wheel.
            if round % 2 == 0 {
                hands.key(DIGITS[2]);
            } else {
                let wheel = Event::MouseWheel {
                    unit: MouseWheelUnit::Point,
                    delta: vec2(0.0, -60.0),
                    phase: TouchPhase::Move,
                    source: MouseWheelSource::Wheel,
                    modifiers: Modifiers::NONE,
                };
                hands.frame(vec![wheel], FRAME);
            }
            for _ in 0..frames {
                hands.frame(Vec::new(), FRAME);
            }
            let before = answers_of(&hands);
            let seen = cells(&hands, &items);
            let Some((at, item, point)) = seen.get(seen.len() / 2).copied() else { continue };
            hands.frame(vec![Event::PointerMoved(at), button(at, true)], FRAME);
            hands.frame(vec![button(at, false)], FRAME);
            hands.wait(1.0);
            let after = answers_of(&hands);
            let mut meant = before.clone();
            meant[item] = point.to_string();
            assert!(
                after == meant || after == before,
                "{size:?}, {frames} frames: {before:?} to {after:?}, not {meant:?}"
            );
            clicked += usize::from(after == meant && after != before);
        }
    }
    assert!(clicked > 3, "{clicked} clicks came to anything");
}

fn answers_of(hands: &Hands) -> Vec<String> {
    hands.answers().split(',').map(str::to_owned).collect()
}

/// The statement that the keyboard is in, with all its controls but a field
/// that is written in.
fn marked(hands: &Hands, items: &[String]) -> Option<usize> {
    let focused = hands.window.ctx.memory(|memory| memory.focused())?.accesskit_id();
    let node = hands.window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == focused)?;
    let node = node.accesskit_node();
    if matches!(node.role(), Role::TextInput | Role::MultilineTextInput) {
        return None;
    }
    let name = node.label()?;
    items.iter().position(|item| name.contains(item.as_str()))
}

/// A remark, Tab and a digit in one breath, at every pace: the remark is
/// whole, and the digit reaches what is marked then.
#[test]
fn a_digit_after_tab_out_of_a_remark_reaches_what_is_marked() {
    let items = statements("karriere");
    let all = SIZES.iter().flat_map(|size| [0.02, 0.06, 0.15].map(|pause| (*size, pause)));
    for (size, pause) in some(all, 7) {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = gliding(folder.path(), size, "karriere");
        hands.key(Key::Num2);
        hands.wait(0.3);
        // The remark of the statement that is marked.
        hands.key(Key::M);
        hands.wait(0.3);
        for letter in ["3", " ", "v", "e", "k", "e", "r"] {
            hands.frame(vec![Event::Text(letter.to_owned())], FRAME);
        }
        hands.key(Key::Tab);
        hands.wait(pause - FRAME);
        let place = marked(&hands, &items);
        let mut expected = answers_of(&hands);
        hands.key(Key::Num4);
        hands.wait(0.5);
        if let Some(place) = place {
            expected[place] = "4".to_owned();
        }
        assert_eq!(answers_of(&hands), expected, "{size:?}, {pause} s, marked {place:?}");
        let draft = hands.window.state().history().draft(None).unwrap();
        let remark = draft.session.remarks.get(&1).map(String::as_str).unwrap_or_default();
        assert!(remark.starts_with("3 veker"), "{size:?}, {pause} s: «{remark}»");
    }
}

/// The first field of this role whose name contains that, with the keyboard.
fn write(hands: &mut Hands, role: Role, name: &str, text: &str) {
    let field = hands.window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.role() == role && node.label().is_some_and(|label| label.contains(name))
    });
    field.unwrap_or_else(|| panic!("no {role:?} «{name}»")).focus();
    hands.wait(0.1);
    for letter in text.chars() {
        hands.frame(vec![Event::Text(letter.to_string())], FRAME);
    }
}

/// A window that is closed in the middle of a word keeps half the word.
#[test]
fn a_window_closed_in_the_middle_of_a_word_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let load = || Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    let shut = |mut hands: Hands| {
        close(&mut hands);
        hands.stored(folder.path());
    };
    // A remark.
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::Num4);
    hands.wait(0.2);
    hands.key(Key::M);
    hands.wait(0.2);
    for letter in "Halvt o".chars() {
        hands.frame(vec![Event::Text(letter.to_string())], FRAME);
    }
    shut(hands);
    assert_eq!(load().sessions[0].remarks.get(&1).map(String::as_str), Some("Halvt o"));
    // A label.
    let mut hands = Hands::new(Open::new(folder.path()).window());
    let draft = hands.window.state().history().draft(None).unwrap().session.id;
    hands.window.state_mut().go(Place::Review(draft));
    hands.wait(0.2);
    write(&mut hands, Role::TextInput, "Merkelapp", "Før kur");
    shut(hands);
    assert_eq!(load().sessions[0].label.as_deref(), Some("Før kur"));
    // What is planned.
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut hands = Hands::new(Open::new(folder.path()).window());
    let plan = hands.window.state().plans().iter().next().unwrap().of.session().unwrap();
    hands.window.state_mut().go(Place::Plan(plan.into()));
    hands.wait(0.2);
    write(&mut hands, Role::MultilineTextInput, "", "Halvt o");
    close(&mut hands);
    hands.stored(folder.path());
    let plans = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap().plans;
    let texts = plans
        .iter()
        .flat_map(|plan| &plan.areas)
        .flat_map(|area| area.actions.iter().map(|action| &action.text).chain([&area.text, &area.outcome]));
    assert!(texts.into_iter().any(|text| text.contains("Halvt o")));
}

/// Enter right after the last digit, also where several keys come between two
/// pictures: every answer is where it was meant, and the result is shown.
#[test]
fn enter_right_after_the_last_answer_shows_the_result() {
    let digits = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4];
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];
    for a_frame in [1, 2, 5, 15] {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = gliding(folder.path(), [1280.0, 800.0], "lederferdigheter");
        let typed: Vec<Key> = digits.iter().map(|digit| keys[digit - 1]).chain([Key::Enter]).collect();
        for some in typed.chunks(a_frame) {
            let events = some
                .iter()
                .flat_map(|key| [true, false].map(|pressed| key_event(*key, pressed, false, Modifiers::NONE)));
            hands.frame(events.collect(), FRAME);
        }
        hands.wait(1.0);
        let finished =
            hands.window.state().history().finished().next().map(|record| record.session.answers.to_string());
        let expected = digits.map(|digit| digit.to_string()).join(",");
        assert_eq!(finished.as_deref(), Some(expected.as_str()), "{a_frame} keys a frame: {}", hands.answers());
    }
}
