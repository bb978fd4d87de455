//! The history's copies in the window: made, listed, restored, checked.

use crate::cases::some;
use crate::picture;
use crate::support::{Open, fill_with_demo, now, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::backup::{Name, Saved};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::scoring::Answer;
use selvsyn::settings::{Settings, Theme};
use selvsyn::store::{FILE_NAME, Source, Store, saved};
use selvsyn::ui::{Action, BackupAction, Backups, Place};
use std::fs;
use std::path::{Path, PathBuf};

fn click(window: &mut Harness<'_, App>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).click();
    settle(window);
}

/// The page as a person gets to it.
fn page(folder: &Path) -> Harness<'static, App> {
    let mut window = Open::new(folder).window();
    click(&mut window, Role::Button, "Innstillinger");
    click(&mut window, Role::Button, "Sikkerhetskopier…");
    window.get_by_role_and_label(Role::Heading, "Sikkerhetskopier");
    window
}

fn delete_one(window: &mut Harness<'_, App>) {
    click(window, Role::Button, "Historikk");
    click(window, Role::Button, "Slett 4. juni 2026");
    click(window, Role::Button, "Slett");
    click(window, Role::Button, "Innstillinger");
    click(window, Role::Button, "Sikkerhetskopier…");
}

#[test]
fn a_copy_is_made_listed_and_restored_with_what_was_there_kept() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    window.get_by_label("Ingen kopier ennå.");
    click(&mut window, Role::Button, "Ta sikkerhetskopi nå");
    window.get_by_label("Sikkerhetskopien er tatt og kontrollert.");
    window.get_by_label("4. juni 2026 kl.\u{a0}09.14");
    delete_one(&mut window);
    assert_eq!(window.state().history().finished().count(), 11);
    let restore = "Gjenopprett kopien fra 4. juni 2026 kl.\u{a0}09.14";
    click(&mut window, Role::Button, restore);
    window.get_by_label("Gjenopprette kopien fra 4. juni 2026 kl.\u{a0}09.14?");
    window.get_by_label_contains("Det du har nå, blir først kopiert");
    click(&mut window, Role::Button, "Behold det jeg har");
    assert!(window.query_by_label_contains("Det du har nå").is_none());
    assert_eq!(window.state().history().finished().count(), 11);
    click(&mut window, Role::Button, restore);
    click(&mut window, Role::Button, "Gjenopprett");
    window.get_by_label("Gjenopprettet 12 egenvurderinger. Det du hadde, er tatt vare på som en kopi.");
    assert_eq!(window.state().history().finished().count(), 12);
    window.get_by_label_contains("det du hadde før en gjenoppretting");
    // The window goes on with what it has now, and it is on disk.
    window.state_mut().go(Place::Home);
    window.run();
    click(&mut window, Role::Button, "Start Medarbeiderskap");
    window.key_press(egui::Key::Num4);
    settle(&mut window);
    window.get_by_label("Lagret nå");
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(window.state().history().finished().count(), 12);
    assert!(window.state().history().draft(None).is_some());
}

/// Somebody answers while the store restores: the answer goes into what was
/// restored, and the window shows what the file has.
#[test]
fn what_is_answered_while_a_copy_is_restored_is_shown_as_it_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    window.state_mut().go(Place::Home);
    window.run();
    click(&mut window, Role::Button, "Start Medarbeiderskap");
    window.key_press(egui::Key::Num4);
    settle(&mut window);
    let Place::Assess(session) = *window.state().place() else { panic!("{:?}", window.state().place()) };
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Backup(BackupAction::BackUp));
    settle(&mut window);
    let copy = saved(&folder.path().join("backups")).pop().unwrap().path;
    window.state_mut().apply(&ctx, Action::Backup(BackupAction::RestoreBackup(copy)));
    let answer = Some(Answer::Point(3));
    window.state_mut().apply(&ctx, Action::Answer { session, item: 1, answer });
    settle(&mut window);
    assert_eq!(window.state().history().get(session).unwrap().session.answers.get(1), answer);
    drop(window);
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    let stored = loaded.sessions.iter().find(|stored| stored.id == session).unwrap();
    assert_eq!(stored.answers.get(1), answer);
}

/// Somebody takes a deletion back while the store restores a copy in which
/// nothing was deleted: it is there once, and what is answered next is stored.
#[test]
fn what_is_taken_back_while_a_copy_is_restored_stands_in_the_way_of_nothing() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    click(&mut window, Role::Button, "Ta sikkerhetskopi nå");
    let copy = saved(&folder.path().join("backups")).pop().unwrap().path;
    delete_one(&mut window);
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Backup(BackupAction::RestoreBackup(copy)));
    window.state_mut().apply(&ctx, Action::UndoDelete(1));
    settle(&mut window);
    assert_eq!(window.state().history().finished().count(), 12);
    window.state_mut().go(Place::Home);
    window.run();
    click(&mut window, Role::Button, "Start Medarbeiderskap");
    window.key_press(egui::Key::Num4);
    settle(&mut window);
    window.get_by_label("Lagret nå");
    drop(window);
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    assert_eq!(loaded.sessions.len(), 13);
}

#[test]
fn a_copy_is_kept_elsewhere_and_restored_from_there() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = elsewhere.path().join("min kopi.sqlite3");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Backups);
    window.run();
    click(&mut window, Role::Button, "Lagre kopi som…");
    window.get_by_label_contains("12 egenvurderinger");
    delete_one(&mut window);
    click(&mut window, Role::Button, "Gjenopprett fra fil…");
    window.get_by_label(&format!("Gjenopprette kopien fra {}?", file.display()));
    click(&mut window, Role::Button, "Gjenopprett");
    assert_eq!(window.state().history().finished().count(), 12);
    // What cannot be restored is told, and nothing changes.
    fs::write(&file, "no copy").unwrap();
    click(&mut window, Role::Button, "Gjenopprett fra fil…");
    click(&mut window, Role::Button, "Gjenopprett");
    window.get_by_label(&format!("{} er skadet. Ingenting er endret; velg en annen sikkerhetskopi.", file.display()));
    assert_eq!(window.state().history().finished().count(), 12);
}

#[test]
fn a_check_says_how_it_is() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    click(&mut window, Role::Button, "Kontroller");
    window.get_by_label(&format!("Dataene dine i {} er uskadde: 12 egenvurderinger.", folder.path().display()));
    let other = rusqlite::Connection::open(folder.path().join(FILE_NAME)).unwrap();
    other.execute("UPDATE answer SET value = 9 WHERE session = 1 AND item = 'selvledelse.1'", []).unwrap();
    click(&mut window, Role::Button, "Kontroller");
    window.get_by_label_contains("1 svar passer ikke til noe utsagn. Gjenopprett den nyeste uskadde");
}

#[test]
fn a_finished_session_is_copied_without_being_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    click(&mut window, Role::Button, "Start Medarbeiderskap");
    for _ in 0..9 {
        window.key_press(egui::Key::Num4);
        window.run();
    }
    assert!(saved(&folder.path().join("backups")).is_empty());
    click(&mut window, Role::Button, "Vis resultat");
    for _ in 0..50 {
        settle(&mut window);
        if !saved(&folder.path().join("backups")).is_empty() {
            break;
        }
    }
    let [copy] = &saved(&folder.path().join("backups"))[..] else { panic!("a copy") };
    let there = tempfile::tempdir().unwrap();
    let restored = selvsyn::store::restore(
        &Source::new(there.path()),
        &there.path().join("backups"),
        &copy.path,
        now().datetime(),
    )
    .unwrap();
    assert_eq!(restored.sessions, 1);
    assert!(window.query_by_label_contains("ikkerhetskopi").is_none(), "nobody is told of what goes well by itself");
}

/// While the window is open its file breaks; the copy that would have been
/// made tells, and restoring sets the broken file aside.
#[test]
fn a_history_that_breaks_while_the_window_is_open_is_found_and_replaced() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    click(&mut window, Role::Button, "Ta sikkerhetskopi nå");
    let file = folder.path().join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0x55);
    fs::write(&file, &bytes).unwrap();
    click(&mut window, Role::Button, "Ta sikkerhetskopi nå");
    window.get_by_label_contains("Dataene dine er skadet, så det ble ikke tatt noen kopi");
    assert_eq!(saved(&folder.path().join("backups")).len(), 1);
    click(&mut window, Role::Button, "Gjenopprett kopien fra 4. juni 2026 kl.\u{a0}09.14");
    click(&mut window, Role::Button, "Gjenopprett");
    window.get_by_label_contains("Den skadede filen er lagt til side som");
    assert_eq!(window.state().history().finished().count(), 12);
    let aside = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.display().to_string().ends_with("selvsyn-damaged-2026-06-04-0914.sqlite3"))
        .unwrap();
    assert!(fs::read(aside).unwrap() == bytes);
}

/// What was to be copied is gone: that is told, with the folder it was in, and
/// then where everything is kept. Nothing is wrong with the folder of copies.
#[test]
fn a_copy_of_what_is_gone_names_what_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = page(folder.path());
    fs::remove_file(folder.path().join(FILE_NAME)).unwrap();
    click(&mut window, Role::Button, "Ta sikkerhetskopi nå");
    let kept = window.state().told().unwrap().to_owned();
    assert!(kept.starts_with("Et annet program har flyttet, byttet ut eller endret dataene dine"), "{kept}");
    window.state_mut().go(Place::Messages);
    window.run();
    let gone = format!("Datafilen er ikke lenger i {}, så det ble ikke tatt sikkerhetskopi.", folder.path().display());
    window.get_by_label(&gone);
}

/// The page with some days of copies.
fn backups(is_decided: bool, asks: bool) -> Backups {
    let folder = PathBuf::from("/home/kari/.local/share/selvsyn/backups");
    let copy = |number: u32, days_ago: i64, is_safety: bool| {
        let day = now().datetime().checked_sub(jiff::Span::new().days(days_ago)).unwrap();
        let name = Name { is_safety, ..Name::next([], day, false) };
        let name = Name { number: number.into(), ..name };
        Saved { name, path: folder.join(name.to_string()), bytes: 61_440 + u64::from(number) * 4096 }
    };
    let saved = vec![copy(4, 0, false), copy(3, 1, true), copy(2, 2, false), copy(1, 400, false)];
    let wanted = asks.then(|| saved[2].path.clone());
    Backups { folder, is_decided, saved: Some(saved), wanted }
}

fn told(window: &Harness<'_, App>) -> String {
    let mut lines = String::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        let label = node.label().or_else(|| node.value()).unwrap_or_default();
        if !label.is_empty() {
            lines += &format!("{:?}: {label}\n", node.role());
        }
    }
    lines
}

#[test]
fn the_page_in_words_and_pictures() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/tree");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let open = |language, theme, size, shown: Backups| {
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let mut window = Open { language, size, settings, ..Open::new(folder.path()) }.window();
        window.state_mut().show_backups(shown);
        window.run();
        window
    };
    for language in some(Language::ALL, 3) {
        for (name, shown) in [("list", backups(true, false)), ("ask", backups(false, true))] {
            let window = open(language, Theme::Light, [1280.0, 800.0], shown);
            insta::assert_snapshot!(format!("backups-{name}-{}", language.tag()), told(&window));
        }
    }
    let looks = [
        (Theme::Light, [1280.0, 800.0], backups(false, false), "backups-light"),
        (Theme::Dark, [1280.0, 800.0], backups(true, true), "backups-dark"),
        (Theme::HighContrast, [640.0, 900.0], backups(false, true), "backups-narrow"),
    ];
    for (theme, size, shown, name) in some(looks, 3) {
        let mut window = open(Language::Bokmal, theme, size, shown);
        pictures.add(picture::half(&mut window, name));
    }
}
