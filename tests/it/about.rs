//! The page that tells what the program is and who made the rest of it.

use crate::cases::some;
use crate::picture;
use crate::screens::tree;
use crate::support::{Open, settle};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::settings::{Settings, Theme};
use selvsyn::ui::Place;
use std::path::Path;

/// What packaging makes, with a part more than a window has room for.
fn notices(folder: &Path) {
    let part = |name: &str, version: &str, licence: &str| {
        format!(r#"{{"name":"{name}","version":"{version}","licenses":[{{"expression":"{licence}"}}]}}"#)
    };
    let mut parts: Vec<String> = (0..600).map(|number| part(&format!("part-{number:03}"), "1.0.0", "MIT")).collect();
    parts.push(part("egui", "0.37.0", "MIT OR Apache-2.0"));
    parts.push(part("Inter", "4.1", "OFL-1.1"));
    let bill = format!(r#"{{"bomFormat":"CycloneDX","components":[{}]}}"#, parts.join(","));
    std::fs::write(folder.join("selvsyn.cdx.json"), bill).unwrap();
    let rule = "-".repeat(72);
    let mit = "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in the Software without restriction.";
    let ofl = "SIL Open Font License 1.1\n\nThe fonts may be used, studied, modified and shared freely.";
    std::fs::write(folder.join("third-party.txt"), format!("{rule}\n{mit}\n{rule}\n{ofl}\n")).unwrap();
}

fn open_about(window: &mut Harness<'_, App>, language: Language) {
    window.state_mut().go(Place::Settings);
    window.run();
    let words = Texts::new(language).get("about-open");
    window.get_by_role_and_label(Role::Button, &words).click();
    settle(window);
}

fn rows(window: &Harness<'_, App>) -> Vec<String> {
    let items = window.root().children_recursive();
    let items = items.filter(|node| node.accesskit_node().role() == Role::ListItem);
    items.map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

#[test]
fn the_work_of_others_is_listed_searched_and_read_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let installed = tempfile::tempdir().unwrap();
    notices(installed.path());
    let mut window = Open { notices: Some(installed.path().to_owned()), ..Open::new(folder.path()) }.window();
    open_about(&mut window, Language::Bokmal);
    window.get_by_label(env!("CARGO_PKG_VERSION"));
    window.get_by_label(folder.path().to_str().unwrap());
    window.get_by_label_contains("Selvsyn bygger på 602 deler");
    let first = rows(&window);
    assert_eq!(first[..2], ["egui 0.37.0, lisens MIT OR Apache-2.0", "Inter 4.1, lisens OFL-1.1"]);
    assert!(first.len() < 30, "only what is in sight is laid out, not {}", first.len());

    window.get_by_role_and_label(Role::List, "Deler").focus();
    window.run();
    window.key_press(Key::End);
    window.run();
    assert_eq!(rows(&window).last().unwrap(), "part-599 1.0.0, lisens MIT");
    window.key_press(Key::PageUp);
    window.run();
    assert_ne!(rows(&window).last().unwrap(), "part-599 1.0.0, lisens MIT");

    window.get_by_role_and_label(Role::TextInput, "Søk").focus();
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Søk").type_text("ofl");
    window.run();
    assert_eq!(rows(&window), ["Inter 4.1, lisens OFL-1.1"]);
    window.get_by_role_and_label(Role::RadioButton, "Lisenstekster").click();
    window.run();
    assert!(window.query_by_label("MIT License").is_none());
    window.get_by_role_and_label(Role::TextInput, "Søk").focus();
    window.run();
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    window.get_by_role_and_label(Role::TextInput, "Søk").type_text("permission");
    window.run();
    window.get_by_label("MIT License");
    assert!(window.query_by_label_contains("Open Font").is_none());
    window.get_by_role_and_label(Role::TextInput, "Søk").type_text(" of nobody");
    window.run();
    window.get_by_label("Ingen treff.");
}

#[test]
fn a_program_built_from_its_source_says_why_there_is_no_list() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    open_about(&mut window, Language::Bokmal);
    window.get_by_label_contains("følger med når Selvsyn installeres fra en pakke");
    assert!(window.query_by_role_and_label(Role::List, "Deler").is_none());
}

#[test]
fn what_a_screen_reader_is_told_of_the_program() {
    let installed = tempfile::tempdir().unwrap();
    notices(installed.path());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/tree");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let notices = Some(installed.path().to_owned());
        let mut window = Open { language, notices, ..Open::new(folder.path()) }.window();
        open_about(&mut window, language);
        let told = tree(&window).replace(folder.path().to_str().unwrap(), "DATA");
        let told = told.replace(&format!(": {}\n", env!("CARGO_PKG_VERSION")), ": VERSION\n");
        insta::assert_snapshot!(format!("about-{}", language.tag()), told);
    }
}

#[test]
fn pictures_of_the_program() {
    let installed = tempfile::tempdir().unwrap();
    notices(installed.path());
    let mut pictures = egui_kittest::SnapshotResults::new();
    let looks = [
        (Theme::Light, [1280.0, 800.0], "about-light"),
        (Theme::Dark, [1280.0, 800.0], "about-dark"),
        (Theme::Light, [640.0, 400.0], "about-large-text"),
    ];
    for (theme, size, name) in some(looks, 3) {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let pixels_per_point = if size[0] < 700.0 { 2.0 } else { 1.0 };
        let notices = Some(installed.path().to_owned());
        let open = Open { settings, size, pixels_per_point, notices, ..Open::new(folder.path()) };
        let mut window = Open { shown_folder: Some("/home/kari/.local/share/selvsyn".into()), ..open }.window();
        open_about(&mut window, Language::Bokmal);
        window.remove_cursor();
        window.run();
        pictures.add(picture::half(&mut window, name));
    }
}
