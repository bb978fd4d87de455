//! The page on which a conversation is prepared, as people use it.

use crate::forms::{parts, read_pdf};
use crate::plans::{press, write};
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::plan::{Basis, Sheet, With};
use selvsyn::ui::{Action, Place};
use std::fs;

fn opened(folder: &std::path::Path, file: &str) -> Harness<'static, App> {
    fill_with_demo(folder, Language::Bokmal);
    let mut window = Open { file: Some(folder.join(file)), ..Open::new(folder) }.window();
    press(&mut window, Role::Button, "Utviklingsplan");
    press(&mut window, Role::Button, "Til samtalen");
    settle(&mut window);
    window
}

fn paper<'a>(window: &'a Harness<'_, App>) -> egui_kittest::Node<'a> {
    let begins = "Siden slik den blir, 1 av 1. Vis den større";
    let mut all = window.root().children_recursive();
    all.find(|node| node.accesskit_node().label().is_some_and(|name| name.starts_with(begins))).unwrap()
}

fn take_last_out(window: &mut Harness<'_, App>) {
    window.get_all_by_role_and_label(Role::Button, "Fjern tiltaket").last().unwrap().click_accesskit();
    window.run();
    settle(window);
}

fn is_disabled(window: &Harness<'_, App>, name: &str) -> bool {
    window.get_by_role_and_label(Role::Button, name).accesskit_node().is_disabled()
}

/// From the plan to a page in a file, and what comes of the conversation.
#[test]
fn a_conversation_is_prepared_held_and_carried_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), "side.pdf");
    assert!(matches!(window.state().place(), Place::Talk(With::Leader, Basis::Session(_))));
    assert!(is_disabled(&window, "Lag PDF") && is_disabled(&window, "Lag .docx for tekstbehandling"));
    window.get_by_label("Kryss av noe først");
    press(&mut window, Role::CheckBox, "Jeg gjør min leder god, 3");
    write(&mut window, "Dette ønsker jeg", "Å bli spurt");
    settle(&mut window);
    let page = window.state().journal().of(Sheet::Conversation(With::Leader)).next().unwrap().clone();
    assert_eq!(page.ticks.len(), 2);
    let words = paper(&window).accesskit_node().label().unwrap();
    assert!(words.contains("Å bli spurt") && words.contains("Jeg gjør min leder god"), "{words}");
    window.key_press_modifiers(Modifiers::COMMAND, Key::P);
    settle(&mut window);
    let told = window.state().told().unwrap().to_owned();
    assert!(told.starts_with("Siden til samtalen"), "{told}");
    press(&mut window, Role::Button, "Lag PDF");
    settle(&mut window);
    let pdf = read_pdf(&fs::read(folder.path().join("side.pdf")).unwrap());
    assert!(pdf.contains("Å bli spurt") && !pdf.contains("konstruktiv"), "{pdf}");
    // Afterwards.
    write(&mut window, "Hva vil du gjøre? Dette ble vi enige om", "Ti minutter hver mandag");
    window.key_press(Key::Enter);
    window.run();
    window.event(Event::Text("Status dagen før".to_owned()));
    settle(&mut window);
    let agreed: Vec<String> = window.state().plans().agreed(page.id).map(|(_, action)| action.text.clone()).collect();
    assert_eq!(agreed, ["Ti minutter hver mandag", "Status dagen før"]);
    take_last_out(&mut window);
    assert_eq!(window.state().plans().agreed(page.id).count(), 1);
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    assert_eq!(window.state().plans().agreed(page.id).count(), 2, "taken back");
    take_last_out(&mut window);
    // The next one.
    press(&mut window, Role::Button, "Ny samtale");
    window.get_by_role_and_label(Role::CheckBox, "Ti minutter hver mandag");
    assert!(is_disabled(&window, "Lag PDF"));
    press(&mut window, Role::Button, "Andre samtaler");
    press(&mut window, Role::MenuItemRadio, "4. juni 2026");
    assert!(!is_disabled(&window, "Lag PDF"));
    press(&mut window, Role::Button, "Slett siden fra 4. juni 2026");
    settle(&mut window);
    assert_eq!(window.state().journal().of(Sheet::Conversation(With::Leader)).count(), 0);
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(window.state().journal().get(page.id).map(|kept| &kept.ticks), Some(&page.ticks));
}

/// Fields alone: no statement and no line of a plan, and no name.
#[test]
fn with_an_employee_there_are_five_fields() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), "side.docx");
    press(&mut window, Role::RadioButton, "Med en medarbeider");
    let boxes = window.get_all_by_role(Role::CheckBox).filter_map(|node| node.accesskit_node().label());
    let boxes: Vec<String> = boxes.collect();
    assert_eq!(
        boxes,
        ["Retning", "Mening", "Individuell oppmerksomhet", "Tilbakemelding jeg vil gi", "Det jeg vil spørre om"]
            .map(|name| format!("Ta med: {name}"))
    );
    write(&mut window, "Tilbakemelding jeg vil gi", "Du løfter de andre");
    settle(&mut window);
    press(&mut window, Role::Button, "Lag .docx for tekstbehandling");
    settle(&mut window);
    let docx = parts(&fs::read(folder.path().join("side.docx")).unwrap());
    let words = &docx["word/document.xml"];
    assert!(words.contains("Med en medarbeider, 4. juni 2026") && words.contains("Du løfter de andre"), "{words}");
    assert!(!words.contains("Retning"));
}

/// The page alone, as high as the window, and back by Escape.
#[test]
fn the_page_is_shown_larger_and_smaller_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), "side.pdf");
    let small = paper(&window).rect();
    paper(&window).click();
    window.run();
    let large = paper(&window).rect();
    assert!(large.height() > small.height() || large.height() > 600.0, "{small:?} {large:?}");
    window.key_press(Key::Escape);
    window.run();
    assert!(matches!(window.state().place(), Place::Talk(..)), "Escape shuts the page first");
    assert_eq!(paper(&window).rect().size(), small.size());
    window.key_press(Key::Escape);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert!(matches!(window.state().place(), Place::Plan(_)));
}

/// What was written is found from the other sheets, and leads here.
#[test]
fn what_was_written_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), "side.pdf");
    write(&mut window, "Dette trenger jeg", "Ro til å lese");
    settle(&mut window);
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(Place::Journal(Sheet::Questions)));
    window.run();
    write(&mut window, "Søk", "ro til å");
    window.run();
    let found = window
        .get_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|name| name.contains("Ro til å lese")));
    found.unwrap().click();
    window.run();
    window.run();
    assert!(window.query_all_by_value("Ro til å lese").next().is_some());
}

/// Ctrl+F finds what was written, on this page and on every sheet.
#[test]
fn what_was_written_is_found_from_here() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), "side.pdf");
    write(&mut window, "Dette trenger jeg", "Ro til å lese");
    settle(&mut window);
    for (words, found) in [("mer fagansvar", "fagansvar"), ("ro til", "Ro til å lese")] {
        let ctx = window.ctx.clone();
        window.state_mut().apply(&ctx, Action::Go(Place::Journal(Sheet::Conversation(With::Leader))));
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, Key::F);
        window.run();
        window.event(Event::Text(words.to_owned()));
        window.run();
        let row = window.get_all_by_role(Role::Button).find(|node| {
            node.accesskit_node().label().is_some_and(|name| name.contains(found) && !name.starts_with("Siden"))
        });
        row.unwrap().click();
        window.run();
        window.run();
        let is_here = matches!(window.state().place(), Place::Journal(Sheet::Conversation(_)));
        assert_eq!(is_here, words == "ro til", "{:?}", window.state().place());
    }
    assert!(window.query_all_by_value("Ro til å lese").next().is_some());
}
