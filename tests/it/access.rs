//! What holds for every page, whoever uses it: names, sizes, the keyboard.
//! `ACCESSIBILITY.md` names the tests here.

use crate::cases::{is_long, some};
use crate::oracle::{self, Kind, controls};
use crate::scenes::{self, Scene, Window};
use crate::support::{Open, tap};
use egui::accesskit::{NodeId, Role};
use egui::{Color32, Key, Modifiers, Rect, Shape};
use egui_kittest::kittest::NodeT;
use selvsyn::instrument::Language;

/// No control without a name and a role, in any language; and what is seen on
/// a button or link is in its name, so that it can be spoken.
#[test]
fn every_control_says_what_it_is() {
    let mut wrong = Vec::new();
    for language in some(Language::ALL, 3) {
        let folder = tempfile::tempdir().unwrap();
        let open = Open { language, is_inked: true, ..Open::new(folder.path()) };
        let mut window = scenes::window(folder.path(), open);
        for scene in some(scenes::all(&window, language), 4) {
            scene.show(&mut window);
            let page = format!("{} {}", language.tag(), scene.name);
            let controls = controls(&window);
            let mut titles = 0;
            for node in window.root().children_recursive() {
                let node = node.accesskit_node();
                titles += usize::from(node.role() == Role::Heading && node.level() == Some(1));
                let needs_name = !matches!(node.role(), Role::GenericContainer | Role::Label | Role::TextRun);
                let is_control = controls.contains_key(&node.locate().0);
                let is_named = node.label().is_some_and(|name| !name.trim().is_empty());
                if (needs_name || is_control) && !is_named || is_control && node.role() == Role::Unknown {
                    wrong.push(format!("{page}: {:?} {:?}", node.role(), node.raw_bounds()));
                }
                if matches!(node.role(), Role::CheckBox | Role::RadioButton) && node.toggled().is_none() {
                    wrong.push(format!("{page}: {:?} without a state", node.label()));
                }
            }
            if titles != 1 && !scene.is_wall {
                wrong.push(format!("{page}: {titles} titles"));
            }
            for control in controls.values().filter(|control| matches!(control.role, Role::Button | Role::Link)) {
                let unsaid = seen_on(&window, control.rect)
                    .into_iter()
                    .filter(|words| !control.name.to_lowercase().contains(&words.to_lowercase()));
                wrong.extend(unsaid.map(|words| format!("{page}: «{words}» is called «{}»", control.name)));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The words that are seen in a rectangle; what something open lies on is not.
fn seen_on(window: &Window, rect: Rect) -> Vec<String> {
    let shapes = &window.output().shapes;
    let words = shapes.iter().enumerate().filter_map(|(place, clipped)| {
        let Shape::Text(text) = &clipped.shape else { return None };
        let at = text.visual_bounding_rect();
        let is_covered = || {
            shapes.iter().skip(place).any(|later| {
                let Shape::Rect(over) = &later.shape else { return false };
                over.fill.is_opaque() && over.rect.intersect(later.clip_rect).contains_rect(at)
            })
        };
        (rect.expand(1.0).contains_rect(at) && !is_covered()).then(|| text.galley.text().trim().to_owned())
    });
    words.collect()
}

/// In the short runs only what is projected: `overlap::` looks at all pages with
/// the same oracle.
fn is_looked_at_here(scene: &Scene) -> bool {
    scene.is_wall || is_long()
}

/// Large enough to be hit, at every width.
#[test]
fn every_target_is_large_enough() {
    let folder = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    for size in some([[640.0, 400.0], [1280.0, 800.0], [900.0, 640.0]], 3) {
        let mut window = scenes::window(folder.path(), Open { size, ..Open::new(folder.path()) });
        for scene in scenes::all(&window, Language::Bokmal).iter().filter(|scene| is_looked_at_here(scene)) {
            scene.show(&mut window);
            let faults = oracle::faults(&window).into_iter().filter(|fault| fault.kind == Kind::Target);
            wrong.extend(faults.map(|fault| format!("{size:?} {}: {}", scene.name, fault.what)));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn focused(window: &Window) -> Option<NodeId> {
    window.ctx.memory(|memory| memory.focused()).map(|id| id.accesskit_id())
}

/// Whether a line at least two points wide runs round or in what has the
/// keyboard, and can be seen whole.
fn is_ringed(window: &Window, rect: Rect) -> bool {
    let screen = window.ctx.content_rect();
    window.output().shapes.iter().any(|clipped| {
        let Shape::Rect(shape) = &clipped.shape else { return false };
        let seen = shape.rect.intersect(clipped.clip_rect).intersect(screen);
        shape.stroke.width >= 2.0
            && shape.stroke.color != Color32::TRANSPARENT
            && shape.rect.intersects(rect)
            && shape.rect.height() <= rect.height() + 24.0
            && shape.rect.width() <= rect.width() + 48.0
            && seen.width() >= shape.rect.width() - 4.5
            && seen.height() >= shape.rect.height() - 4.5
    })
}

/// Tab comes to every control of every page, shows where it is, and comes
/// round; Shift+Tab goes the same way back.
#[test]
fn tab_reaches_everything_and_shows_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    for size in some([[640.0, 400.0], [1280.0, 800.0]], 2) {
        let mut window = scenes::window(folder.path(), Open { size, ..Open::new(folder.path()) });
        for scene in some(scenes::all(&window, Language::Bokmal), 10) {
            scene.show(&mut window);
            if scene.is_wall {
                continue;
            }
            walk(&mut window, &format!("{size:?} {}", scene.name), &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn walk(window: &mut Window, scene: &str, wrong: &mut Vec<String>) {
    let mut known = controls(window);
    let mut visited: Vec<NodeId> = Vec::new();
    let limit = 400;
    loop {
        tap(window, Key::Tab);
        window.run();
        let Some(at) = focused(window) else {
            wrong.push(format!("{scene}: the keyboard is nowhere after {} stops", visited.len()));
            return;
        };
        if visited.first() == Some(&at) || visited.len() > limit {
            break;
        }
        let here = controls(window);
        known.extend(here.clone());
        // What was open at first has closed when Tab left it, and is not met
        // again.
        let has_closed = visited.first().is_some_and(|first| !here.contains_key(first));
        if has_closed && visited.contains(&at) {
            break;
        }
        match here.get(&at) {
            None => wrong.push(format!("{scene}: the keyboard is on something that is not told")),
            Some(control) => {
                let label = format!("{scene}: {:?} «{}»", control.role, control.name);
                if visited.contains(&at) {
                    wrong.push(format!("{label} comes twice"));
                    return;
                }
                if !is_ringed(window, control.rect) {
                    wrong.push(format!("{label} has the keyboard unseen at {:?}", control.rect));
                }
            }
        }
        visited.push(at);
    }
    if visited.len() > limit {
        wrong.push(format!("{scene}: Tab does not come round"));
    }
    let left = controls(window);
    for (id, control) in &known {
        let still_there = left.contains_key(id);
        // The remark's field is that of the statement that is marked: each
        // time another one, in the same place.
        let is_remark = |control: &crate::oracle::Control| control.name.starts_with("Merknad til: ");
        let is_visited = visited.contains(id)
            || is_remark(control) && visited.iter().any(|visited| known.get(visited).is_some_and(is_remark));
        if control.is_focusable && still_there && !is_visited {
            wrong.push(format!("{scene}: Tab never comes to {:?} «{}»", control.role, control.name));
        }
    }
    // The way back, from the first stop: the last, then the one before it.
    for expected in visited.iter().rev().take(3) {
        window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.run();
        if focused(window) != Some(*expected) {
            wrong.push(format!("{scene}: Shift+Tab does not go back"));
            break;
        }
    }
}

/// Every text can be read whole: nothing is cut by an edge, nothing ends in
/// an ellipsis, nothing stands on something else. At 1280×800 with 200 % text
/// the window is 640×400 points of two pixels.
#[test]
fn every_text_is_whole_at_every_size_and_in_every_language() {
    let mut wrong = Vec::new();
    // The others in the long runs alone: nynorsk has the longest words.
    let mut languages = Language::ALL;
    languages.sort_by_key(|language| *language != Language::Nynorsk);
    for language in some(languages, 3) {
        for (size, pixels_per_point) in some([([1280.0, 800.0], 1.0), ([900.0, 640.0], 1.0), ([640.0, 400.0], 2.0)], 3)
        {
            let folder = tempfile::tempdir().unwrap();
            let open = Open { language, size, pixels_per_point, is_inked: true, ..Open::new(folder.path()) };
            let mut window = scenes::window(folder.path(), open);
            for scene in scenes::all(&window, language).iter().filter(|scene| is_looked_at_here(scene)) {
                scene.show(&mut window);
                let label = format!("{} {size:?} {}", language.tag(), scene.name);
                let faults = oracle::faults(&window).into_iter().filter(|fault| fault.kind != Kind::Target);
                wrong.extend(faults.map(|fault| format!("{label}: {:?} {}", fault.kind, fault.what)));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
}

/// Digits and letters mean something only while the keyboard is in the
/// questionnaire: WCAG 2.1.4.
#[test]
fn a_digit_answers_only_in_the_questionnaire() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = scenes::window(folder.path(), Open::new(folder.path()));
    let scene = scenes::all(&window, Language::Bokmal).into_iter().find(|scene| scene.name == "assess").unwrap();
    scene.show(&mut window);
    let answered = |window: &Window| window.state().history().draft(None).unwrap().session.answers.to_string();
    let before = answered(&window);
    // Back into the main menu, whose last row stands before the page.
    for _ in 0..200 {
        let here = controls(&window).get(&focused(&window).unwrap()).map(|control| control.name.clone());
        if here.as_deref() == Some("Innstillinger") {
            break;
        }
        window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.run();
    }
    for key in [Key::Num4, Key::X, Key::Num0] {
        window.key_press(key);
        window.run();
    }
    assert_eq!(answered(&window), before, "the keyboard is elsewhere");
    scene.show(&mut window);
    window.key_press(Key::Num1);
    window.run();
    assert_ne!(answered(&window), before);
}

/// The window says what it is called and which language it speaks.
#[test]
fn the_window_tells_its_language() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let window = Open { language, ..Open::new(folder.path()) }.window();
        let root = window.root();
        let node = root.accesskit_node();
        assert_eq!(node.data().language(), Some(language.tag()));
        assert_eq!(node.label().as_deref(), Some("Selvsyn"));
    }
}

/// On a slow machine several keys come between two pictures; each counts.
#[test]
fn no_key_is_lost_between_two_frames() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = scenes::window(folder.path(), Open::new(folder.path()));
    let scene = scenes::all(&window, Language::Bokmal).into_iter().find(|scene| scene.name == "assess").unwrap();
    scene.show(&mut window);
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::ArrowDown, Key::ArrowDown] {
        window.key_press(key);
    }
    for key in [Key::Num5, Key::Num3, Key::Num4] {
        window.key_press(key);
    }
    window.run();
    let draft = window.state().history().draft(None).unwrap();
    assert_eq!(draft.session.answers.to_string(), "4,2,5,3,-,5,3,4,,,,,,");
}
