//! A locked history that is damaged or gone, in the window: its newest good
//! copy is offered to whoever knows the passphrase, and to nobody else.

use crate::cases::some;
use crate::picture;
use crate::screens::tree_of;
use crate::unlocking::{WORDS, gate, locked, press, until, write};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::UnlockWindow;
use selvsyn::instrument::Language;
use selvsyn::passphrase::Passphrase;
use selvsyn::platform::policy::Found;
use selvsyn::policy::Policy;
use selvsyn::settings::Settings;
use selvsyn::store::{Encryption, FILE_NAME, Occasion, Source, back_up};
use std::fs;
use std::path::Path;

const SIZE: [f32; 2] = [1280.0, 800.0];

/// A locked history of twelve sessions with one locked copy.
fn with_copy(folder: &Path, settings: &Settings) {
    locked(folder, settings);
    let source = Source::new(folder).with_passphrase(Passphrase::new(WORDS.to_owned()));
    let made = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
    back_up(&source, &folder.join("backups"), made, Occasion::Asked).unwrap().unwrap();
}

/// Everything after the first page is something else.
fn damage(folder: &Path) -> Vec<u8> {
    let file = folder.join(FILE_NAME);
    let mut bytes = fs::read(&file).unwrap();
    bytes.iter_mut().skip(4096).for_each(|byte| *byte ^= 0x5A);
    fs::write(&file, &bytes).unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(folder.join(format!("{FILE_NAME}{ending}")));
    }
    bytes
}

fn is_aside(folder: &Path, damaged: &[u8]) -> bool {
    fs::read_dir(folder).unwrap().flatten().any(|entry| {
        entry.file_name().to_string_lossy().starts_with("selvsyn-damaged-")
            && fs::read(entry.path()).unwrap() == damaged
    })
}

fn unlock(window: &mut Harness<'static, UnlockWindow>, words: &str, button: &str) {
    write(window, "Passordfrase", words);
    press(window, button);
}

fn is_open(window: &mut Harness<'static, UnlockWindow>, sessions: usize) {
    until(window, |window| window.state().app().is_some());
    assert_eq!(window.state().app().unwrap().history().finished().count(), sessions);
}

#[test]
fn the_newest_copy_of_a_damaged_one_is_offered_when_the_passphrase_is_right() {
    let folder = tempfile::tempdir().unwrap();
    with_copy(folder.path(), &Settings::default());
    let damaged = damage(folder.path());
    let mut window = gate(folder.path(), SIZE, 1.0, Found::default());
    unlock(&mut window, "feil", "Lås opp");
    until(&mut window, |window| tree_of(window).contains("Det var ikke passordfrasen."));
    assert!(!tree_of(&window).contains("skadet"), "who does not know it is told nothing");
    until(&mut window, |window| !tree_of(window).contains("Vent"));
    unlock(&mut window, WORDS, "Lås opp");
    until(&mut window, |window| tree_of(window).contains("Dataene dine er skadet"));
    window.get_by_label_contains("fra 4. juni 2026 kl.\u{a0}09.14");
    assert_eq!(fs::read(folder.path().join(FILE_NAME)).unwrap(), damaged, "nothing has happened yet");
    press(&mut window, "Gjenopprett kopien");
    is_open(&mut window, 12);
    assert!(is_aside(folder.path(), &damaged), "the damaged file is set aside as it was");
    assert_eq!(Source::new(folder.path()).encryption(), Encryption::Encrypted);
}

#[test]
fn the_newest_copy_of_one_that_is_gone_is_restored_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    with_copy(folder.path(), &Settings::default());
    fs::remove_file(folder.path().join(FILE_NAME)).unwrap();
    let mut window = gate(folder.path(), SIZE, 1.0, Found::default());
    window.get_by_role_and_label(Role::Heading, "Dataene dine er borte");
    unlock(&mut window, "feil", "Gjenopprett kopien");
    until(&mut window, |window| tree_of(window).contains("Det var ikke passordfrasen."));
    assert!(!folder.path().join(FILE_NAME).exists());
    until(&mut window, |window| !tree_of(window).contains("Vent"));
    unlock(&mut window, WORDS, "Gjenopprett kopien");
    is_open(&mut window, 12);
    assert_eq!(Source::new(folder.path()).encryption(), Encryption::Encrypted);
}

#[test]
fn the_newest_copy_of_one_whose_beginning_is_gone_is_restored_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    with_copy(folder.path(), &Settings::default());
    let file = folder.path().join(FILE_NAME);
    let mut broken = fs::read(&file).unwrap();
    broken[..512].fill(0);
    fs::write(&file, &broken).unwrap();
    assert_eq!(Source::new(folder.path()).encryption(), Encryption::Unknown);
    let mut window = gate(folder.path(), SIZE, 1.0, Found::default());
    window.get_by_role_and_label(Role::Heading, "Dataene dine er skadet");
    assert!(window.query_by_label("Start på nytt").is_none());
    unlock(&mut window, "feil", "Gjenopprett kopien");
    until(&mut window, |window| tree_of(window).contains("Det var ikke passordfrasen."));
    assert_eq!(fs::read(&file).unwrap(), broken, "nothing has happened yet");
    until(&mut window, |window| !tree_of(window).contains("Vent"));
    unlock(&mut window, WORDS, "Gjenopprett kopien");
    is_open(&mut window, 12);
    // Nothing in it says whose it is, so it stays as it was.
    assert!(is_aside(folder.path(), &broken));
    assert_eq!(Source::new(folder.path()).encryption(), Encryption::Encrypted);
}

#[test]
fn a_new_history_can_be_begun_instead_and_the_copies_stay() {
    for is_required in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        with_copy(folder.path(), &Settings::default());
        fs::remove_file(folder.path().join(FILE_NAME)).unwrap();
        let policy = Policy { encryption_required: is_required, ..Policy::default() };
        let mut window = gate(folder.path(), SIZE, 1.0, Found { policy, ..Found::default() });
        press(&mut window, "Start på nytt");
        if is_required {
            write(&mut window, "Ny passordfrase", "en annen frase");
            write(&mut window, "Den samme en gang til", "en annen frase");
            press(&mut window, "Slå på passordfrase");
        }
        is_open(&mut window, 0);
        let lock = if is_required { Encryption::Encrypted } else { Encryption::Plain };
        assert_eq!(Source::new(folder.path()).encryption(), lock);
        assert_eq!(selvsyn::store::saved(&folder.path().join("backups")).len(), 1, "the copy stays");
    }
}

#[test]
fn pictures_and_trees_of_what_is_asked() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/tree");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    let mut pictures = egui_kittest::SnapshotResults::new();
    for language in some(Language::ALL, 3) {
        let folder = tempfile::tempdir().unwrap();
        let chosen = Settings { language: Some(language), ..Settings::default() };
        let texts = selvsyn::i18n::Texts::new(language);
        with_copy(folder.path(), &chosen);
        damage(folder.path());
        let mut window = gate(folder.path(), [640.0, 400.0], 2.0, Found::default());
        write(&mut window, &texts.get("passphrase-field"), WORDS);
        press(&mut window, &texts.get("unlock-do"));
        until(&mut window, |window| tree_of(window).contains(&texts.get("unlock-damaged-title")));
        window.remove_cursor();
        window.run();
        insta::assert_snapshot!(format!("unlock-damaged-{}", language.tag()), tree_of(&window));
        pictures.add(picture::half(&mut window, format!("unlock-damaged-large-text-{}", language.tag())));
        drop(window);
        fs::remove_file(folder.path().join(FILE_NAME)).unwrap();
        let mut window = gate(folder.path(), SIZE, 1.0, Found::default());
        insta::assert_snapshot!(format!("unlock-gone-{}", language.tag()), tree_of(&window));
        pictures.add(picture::whole(&mut window, format!("unlock-gone-{}", language.tag())));
    }
}

#[test]
#[cfg(unix)]
fn what_a_killed_restore_left_in_the_open_goes_when_the_history_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    locked(folder.path(), &Settings::default());
    let left = |name: &str| {
        let left = folder.path().join(name);
        fs::create_dir(&left).unwrap();
        fs::write(left.join(FILE_NAME), "SQLite format 3").unwrap();
        left
    };
    let abandoned = left(".selvsyn-restore-a");
    // Another program is at it.
    let lock = selvsyn::platform::permissions::make_file(&folder.path().join(".selvsyn-files-lock")).unwrap();
    lock.try_lock().unwrap();
    drop(Source::new(folder.path()).with_passphrase(Passphrase::new(WORDS.to_owned())).open().unwrap());
    assert!(abandoned.exists());
    drop(lock);
    let mut window = gate(folder.path(), SIZE, 1.0, Found::default());
    unlock(&mut window, WORDS, "Lås opp");
    is_open(&mut window, 12);
    assert!(!abandoned.exists());
}
