//! Nothing moves while one answers: what is clicked next stands where it stood.

use crate::hands::{Hands, questionnaire};
use egui::accesskit::Role;
use egui::{Event, Key, Pos2, Rect};
use egui_kittest::kittest::NodeT;

/// What has a place of its own, in the order of the tree: the title, and of
/// the list every row, cell and head.
fn places(hands: &Hands) -> Vec<(String, Rect)> {
    let kept = [Role::Group, Role::RadioButton, Role::Heading];
    let nodes = hands.window.root().children_recursive();
    let found: Vec<(Role, String, Rect)> = nodes
        .filter(|node| kept.contains(&node.accesskit_node().role()))
        .map(|node| (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default(), node.rect()))
        .collect();
    // The list may have been scrolled: what is in it is told from its first row.
    let first = found.iter().find(|(role, ..)| *role == Role::Group).map_or(Pos2::ZERO, |(.., rect)| rect.min);
    let in_list = |name: &str| ["Selvledelse", "Med-ledelse", "Medarbeiderledelse"].contains(&name);
    found
        .into_iter()
        .map(|(role, name, rect)| {
            let is_in_list = role == Role::Group || name.contains(": ") || in_list(&name);
            let rect = if is_in_list { rect.translate(-first.to_vec2()) } else { rect };
            // A row's name says what it is answered with.
            (format!("{role:?} {}", if role == Role::Group { "" } else { &name }), rect)
        })
        .collect()
}

fn is_still(before: &[(String, Rect)], hands: &Hands, after: &str) {
    let now = places(hands);
    assert_eq!(before.len(), now.len(), "after {after}");
    for ((name, was), (_, is)) in before.iter().zip(&now) {
        let moved = (was.min - is.min).length() + (was.max - is.max).length();
        assert!(moved < 0.1, "«{name}» went from {was:?} to {is:?} after {after}");
    }
}

#[test]
fn the_questionnaire_stands_still() {
    for size in [[1280.0, 800.0], [900.0, 640.0], [480.0, 600.0]] {
        let folder = tempfile::tempdir().unwrap();
        let mut hands = questionnaire(folder.path(), size, "medarbeiderskap");
        hands.wait(0.5);
        let before = places(&hands);
        assert!(before.iter().filter(|(name, _)| name.starts_with("RadioButton")).count() >= 9 * 6);
        let keys = [
            Key::Num4,
            Key::Num2,
            Key::X,
            Key::ArrowDown,
            Key::ArrowRight,
            Key::Num5,
            Key::ArrowUp,
            Key::Delete,
            Key::Num1,
        ];
        for key in keys {
            hands.key(key);
            // At once, and when it is stored.
            is_still(&before, &hands, &format!("{key:?} in {size:?}"));
            hands.wait(0.3);
            is_still(&before, &hands, &format!("{key:?} in {size:?}"));
        }
        hands.key(Key::M);
        hands.wait(0.3);
        for line in ["Et ord. ", "Flere ord, som blir til en linje og så en til. "] {
            hands.frame(vec![Event::Text(line.to_owned())], 0.016);
            hands.wait(0.3);
        }
        if size[0] > 1000.0 {
            is_still(&before, &hands, "a remark");
        }
        hands.key(Key::Escape);
        hands.wait(0.3);
        is_still(&before, &hands, "a remark was left");
        // To the very last answer.
        for _ in 0..9 {
            hands.key(Key::Num3);
            hands.wait(0.1);
        }
        is_still(&before, &hands, "the last answer");
    }
}
