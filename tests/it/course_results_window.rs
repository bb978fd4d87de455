//! The stored results of courses in the window: found, opened, shown on the
//! wall and deleted, by role and name.

use crate::scenes::{self, results};
use crate::support::{Open, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::instrument::Catalog;
use selvsyn::store::Store;
use selvsyn::ui::{CourseTab, Place};
use std::path::Path;

fn window(folder: &Path) -> scenes::Window {
    let mut window = scenes::window(folder, Open::new(folder));
    window.state_mut().go(Place::Course { code: results::code(), tab: CourseTab::Results });
    window.run();
    window
}

fn press(window: &mut scenes::Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click_accesskit();
    window.run();
}

/// What is heard on the page.
fn heard(window: &scenes::Window) -> String {
    let nodes = window.root().children_recursive();
    let words = nodes.filter_map(|node| {
        let node = node.accesskit_node();
        Some(node.label().or_else(|| node.value())? + "\n")
    });
    words.collect()
}

#[test]
fn a_result_is_found_opened_and_shown_on_the_wall_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path());
    let told = heard(&window);
    for words in ["17 av 18", "6 av 6", "De 5 som kom senere", "Før og etter", "Si fra før det haster"] {
        assert!(told.contains(words), "{words} in {told}");
    }
    press(&mut window, Role::Link, "Alle utsagn i Medarbeiderskap, 2. samling, 9. april");
    assert_eq!(*window.state().place(), Place::CourseResult(results::id("medarbeiderskap", 2, 1)));
    press(&mut window, Role::Button, "Vis på skjerm");
    let told = heard(&window);
    assert!(told.contains("17 bidrag") && told.contains("1 av"), "{told}");
    for never in ["Lederskap og medarbeiderskap", "Plan og bygg", "SVK-", "Hjem", "Historikk"] {
        assert!(!told.contains(never), "{never} on the wall");
    }
    window.key_press(egui::Key::Escape);
    window.run();
    assert!(heard(&window).contains("Historikk"), "the page is back");
}

#[test]
fn before_and_after_and_a_comparison_are_one_key_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path());
    press(&mut window, Role::Link, "Før og etter for alle utsagn i Medarbeiderskap");
    assert_eq!(*window.state().place(), Place::CourseChange(results::id("medarbeiderskap", 2, 1)));
    assert!(heard(&window).contains("16 av dem kan kobles"));
    window.state_mut().go(Place::Course { code: results::code(), tab: CourseTab::Results });
    window.run();
    press(&mut window, Role::Button, "Sammenlign med…");
    assert!(matches!(window.state().place(), Place::CourseCompare(..)));
    assert!(heard(&window).contains("Det er to grupper"));
}

#[test]
fn a_result_is_deleted_when_that_was_meant_and_stays_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path());
    let count = |window: &scenes::Window| window.state().contents().courses.led(results::code()).unwrap().results.len();
    let ask = |window: &mut scenes::Window| {
        press(window, Role::Button, "Mer om Lederferdigheter, 1. samling, 26. mars");
        press(window, Role::MenuItemRadio, "Slett…");
    };
    ask(&mut window);
    press(&mut window, Role::Button, "Behold");
    assert_eq!(count(&window), 5);
    ask(&mut window);
    press(&mut window, Role::Button, "Slett resultatet");
    settle(&mut window);
    assert_eq!(count(&window), 4);
    drop(window);
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    assert_eq!(loaded.courses.led.iter().find(|course| course.code == results::code()).unwrap().results.len(), 4);
}

/// While something is projected, nothing personal can be reached.
#[test]
fn nothing_personal_is_on_the_wall() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path());
    window.state_mut().go(Place::Slides);
    window.run();
    window.key_press(egui::Key::F5);
    window.run();
    window.get_by_role_and_label(Role::Heading, "Lederskap og medarbeiderskap");
    for _ in 0..20 {
        let words = heard(&window);
        for personal in ["Historikk", "Utviklingsplan", "Før sommeren", "4. juni", "Hjem", "Plan og bygg", "SVK-"] {
            assert!(!words.contains(personal), "{personal} in {words}");
        }
        window.key_press(egui::Key::PageDown);
        window.run();
    }
    window.key_press(egui::Key::B);
    window.run();
    assert!(!heard(&window).contains("Anbefalt prosess"));
    window.key_press(egui::Key::Escape);
    window.run();
    window.get_by_role_and_label(Role::Button, "Historikk");
}
