//! What is stored is told by the file itself, and all of it can be deleted.

use crate::picture;
use crate::plans::press;
use crate::screens::tree;
use crate::support::{OPENED, Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::settings::{Settings, Theme};
use selvsyn::store::{Occasion, Source, Store, back_up};
use selvsyn::ui::{Action, Place};
use std::fs;
use std::path::{Path, PathBuf};

/// So many sessions are in the made-up history.
const SESSIONS: u64 = 12;

#[test]
fn every_table_of_the_real_schema_is_told_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let tables = Store::open(folder.path()).unwrap().tables().unwrap();
    assert!(tables.len() >= 10);
    for table in &tables {
        assert!(!table.columns.is_empty());
        for language in Language::ALL {
            let key = format!("privacy-table-{}", table.name);
            assert!(Texts::new(language).has(&key), "{key} in {}", language.tag());
        }
    }
    let rows = |name: &str| tables.iter().find(|table| table.name == name).unwrap().rows;
    assert_eq!(rows("session"), SESSIONS);
    assert!(rows("answer") > rows("session"));
}

/// The window on the page, with everything looked at.
fn at_the_page<'a>(open: Open<'a>) -> egui_kittest::Harness<'static, selvsyn::app::App> {
    let mut window = open.window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(Place::Privacy));
    settle(&mut window);
    window
}

#[test]
fn the_page_tells_what_is_really_there() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), language);
        let shown_folder = Some(PathBuf::from("/home/kari/.local/share/selvsyn"));
        let mut window = at_the_page(Open { language, shown_folder, ..Open::new(folder.path()) });
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots/tree");
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| insta::assert_snapshot!(format!("privacy-{}", language.tag()), tree(&window)));
        if language == Language::Bokmal {
            press(&mut window, Role::Button, "Slett alt…");
            window.get_by_label_contains("kan ikke angres");
            press(&mut window, Role::Button, "Avbryt");
            window.get_by_role_and_label(Role::Button, "Slett alt…");
        }
    }
}

/// Nobody has to know what a table is; whoever wants to know finds it.
#[test]
fn what_is_stored_is_told_in_plain_words_and_the_names_of_the_file_are_folded_away() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = at_the_page(Open::new(folder.path()));
    window.get_by_label("12 egenvurderinger: dato, merkelapp, og når de ble startet og avsluttet");
    assert!(!tree(&window).contains("session") && !tree(&window).contains(" rader i "), "{}", tree(&window));
    let fold = |window: &mut egui_kittest::Harness<'static, selvsyn::app::App>| {
        let tables = Store::open(folder.path()).unwrap().tables().unwrap().len();
        press(window, Role::Button, &format!("Vis tekniske navn, {tables} tabeller"));
    };
    fold(&mut window);
    window.get_by_label_contains("12 rader i session: ");
    fold(&mut window);
    assert!(window.query_by_label_contains(" rader i ").is_none());
}

#[test]
fn the_files_are_told_with_their_size_and_who_can_read_them() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fill_with_demo(&data, Language::Bokmal);
    let window = at_the_page(Open::new(&data));
    window.get_by_label("selvsyn.sqlite3");
    #[cfg(unix)]
    window.get_all_by_label_contains("kB · bare du kan lese den").next().unwrap();
    window.get_by_label_contains("slipper ikke inn i mappen");
}

#[test]
#[cfg(unix)]
fn a_folder_that_others_can_enter_is_told_as_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fill_with_demo(&data, Language::Bokmal);
    let arrived = data.join("selvsyn-2026-06-04.json");
    fs::write(&arrived, "{}").unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&arrived, fs::Permissions::from_mode(0o644)).unwrap();
    let window = at_the_page(Open::new(&data));
    window.get_by_label_contains("også andre brukere av maskinen kan lese den");
    window.get_by_label_contains("kan lese filene som er merket slik ovenfor");
    assert!(!tree(&window).contains("slipper ikke inn i mappen"));
}

#[test]
fn pictures() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    let looks = [
        ("privacy", Theme::Light, 100, [1280.0, 1640.0]),
        ("privacy-dark", Theme::Dark, 100, [900.0, 640.0]),
        ("privacy-large-text", Theme::Light, 200, [1280.0, 800.0]),
    ];
    for (name, theme, percent, size) in crate::cases::some(looks, 3) {
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), Language::Bokmal);
        let shown_folder = Some(PathBuf::from("/home/kari/.local/share/selvsyn"));
        let settings = Settings { theme: Some(theme), text_percent: Some(percent), ..Settings::default() };
        let window = at_the_page(Open { settings, size, shown_folder, ..Open::new(folder.path()) });
        let mut window = window;
        pictures.add(if percent == 100 && theme == Theme::Light {
            picture::whole(&mut window, name)
        } else {
            picture::half(&mut window, name)
        });
        if percent == 100 && theme == Theme::Light {
            press(&mut window, Role::Button, "Slett alt…");
            let question =
                window.get_by_role_and_label(Role::Button, "Ja, slett alt").rect().expand2([700.0, 200.0].into());
            let page = window.ctx.content_rect();
            window.remove_cursor();
            pictures.add(picture::part(&mut window, question.intersect(page), "privacy-asked"));
            press(&mut window, Role::Button, "Ja, slett alt");
            settle(&mut window);
            pictures.add(picture::half(&mut window, "privacy-erased"));
        }
    }
}

fn everything_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn deleting_everything_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fill_with_demo(&data, Language::Bokmal);
    for name in ["log/selvsyn_rCURRENT.log", "log/renderer.json", "instruments/eget-1.json"] {
        std::fs::create_dir_all(data.join(name).parent().unwrap()).unwrap();
        std::fs::write(data.join(name), "x").unwrap();
    }
    let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
    back_up(&Source::new(&data), &data.join("backups"), now, Occasion::Asked).unwrap();
    let mut window = at_the_page(Open::new(&data));
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Print);
    settle(&mut window);
    let told = window.state().told().unwrap().to_owned();
    let printed =
        OPENED.lock().unwrap().iter().find(|path| told.contains(&path.display().to_string())).unwrap().clone();
    assert!(printed.exists());
    press(&mut window, Role::Button, "Slett alt…");
    press(&mut window, Role::Button, "Ja, slett alt");
    settle(&mut window);
    window.get_by_role_and_label(Role::Heading, "Alt er slettet");
    assert!(window.query_by_label("Historikk").is_none(), "no other page can be reached");
    assert!(!data.exists(), "{:?}", everything_in(&data));
    assert!(!printed.exists(), "nor what was printed");
    window.get_by_role_and_label(Role::Button, "Lukk programmet").click();
    window.run();
    drop(window);
    assert!(!data.exists(), "closing writes nothing");
}

#[test]
#[cfg(unix)]
fn what_cannot_be_deleted_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fill_with_demo(&data, Language::Bokmal);
    let locked = data.join("instruments");
    std::fs::create_dir(&locked).unwrap();
    std::fs::write(locked.join("eget.json"), "x").unwrap();
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o500)).unwrap();
    let can_anyway = std::fs::write(locked.join("probe.json"), "x").is_ok();
    let mut window = at_the_page(Open::new(&data));
    press(&mut window, Role::Button, "Slett alt…");
    press(&mut window, Role::Button, "Ja, slett alt");
    settle(&mut window);
    if can_anyway {
        // Nothing is locked for root, so all of it must be gone.
        window.get_by_label("Alt er slettet");
        assert!(!data.exists());
    } else {
        window.get_by_label("Ikke alt kunne slettes");
        window.get_by_label_contains("eget.json");
        assert!(!data.join("selvsyn.sqlite3").exists());
        std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o700)).unwrap();
    }
}
