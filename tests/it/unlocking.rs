//! The passphrase in the window: nothing is shown before it is given, and it
//! is set, changed and taken away in the settings.

use crate::cases::some;
use crate::picture;
use crate::screens::tree_of;
pub use crate::support::until;
use crate::support::{Open, edge, fill_with_demo, settle};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::{App, UnlockWindow};
use selvsyn::instrument::Language;
use selvsyn::passphrase::Passphrase;
use selvsyn::platform::policy::Found;
use selvsyn::policy::Policy;
use selvsyn::service::opening::{Launch, Opening};
use selvsyn::settings::{Settings, Theme};
use selvsyn::store::{Encryption, Source, Store};
use selvsyn::ui::Place;
use std::path::Path;

pub const WORDS: &str = "blåbær, kaffe og ro";

/// A window in which the whole page is seen.
const TALL: [f32; 2] = [1280.0, 1500.0];

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

fn required() -> Found {
    Found { policy: Policy { encryption_required: true, ..Policy::default() }, ..Found::default() }
}

/// A locked history with the made-up sessions, and these settings.
pub fn locked(folder: &Path, settings: &Settings) {
    fill_with_demo(folder, Language::Bokmal);
    let mut store = Store::open(folder).unwrap();
    store.save_settings(settings).unwrap();
    store.set_passphrase(None, Some(&passphrase(WORDS)), &folder.join("backups")).unwrap();
}

pub fn gate(folder: &Path, size: [f32; 2], pixels_per_point: f32, policy: Found) -> Harness<'static, UnlockWindow> {
    let source = Source::new(folder);
    let opening = Opening::new(source, None, Language::Bokmal, policy, false, None);
    let Ok(Launch::Asking(asking)) = opening.begin() else { panic!("there is something to ask") };
    let mut harness =
        Harness::builder().with_size(size).with_pixels_per_point(pixels_per_point).with_max_steps(32).build_eframe(
            move |context| {
                let gate = UnlockWindow::new(&context.egui_ctx, *asking, edge(None, true));
                picture::coarse(&context.egui_ctx);
                gate
            },
        );
    harness.run();
    harness
}

fn field<'a, S>(window: &'a Harness<'_, S>, name: &'a str) -> egui_kittest::Node<'a> {
    window.get_by(move |node| {
        matches!(node.role(), Role::PasswordInput | Role::TextInput) && node.label().as_deref() == Some(name)
    })
}

/// Types into the field of that name.
pub fn write<S>(window: &mut Harness<'_, S>, name: &str, text: &str) {
    field(window, name).focus();
    window.run();
    field(window, name).type_text(text);
    window.run();
}

pub fn press<S>(window: &mut Harness<'_, S>, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
}

#[test]
fn nothing_is_shown_before_the_passphrase_is_right() {
    let folder = tempfile::tempdir().unwrap();
    locked(folder.path(), &Settings { language: Some(Language::English), ..Settings::default() });
    let mut window = gate(folder.path(), [1280.0, 800.0], 1.0, Found::default());
    window.get_by_role_and_label(Role::Heading, "Your data is locked");
    let told = tree_of(&window);
    for word in ["2026", "Followership", "Home"] {
        assert!(!told.contains(word), "{told}");
    }
    assert!(window.state().app().is_none());

    // The field has the focus; what is typed is hidden until one asks.
    write(&mut window, "Passphrase", "wrong");
    assert!(!tree_of(&window).contains("wrong"));
    press(&mut window, "Show: Passphrase");
    assert_eq!(field(&window, "Passphrase").value().as_deref(), Some("wrong"));
    press(&mut window, "Hide: Passphrase");
    window.key_press(Key::Enter);
    press(&mut window, "Unlock");
    let is_told = |window: &Harness<'_, UnlockWindow>| tree_of(window).contains("That was not the passphrase");
    until(&mut window, is_told);
    assert!(field(&window, "Passphrase").value().unwrap_or_default().is_empty(), "it is wiped");
    window.get_by_label_contains("Wait 1 second");

    // While one waits, nothing is tried; each time one waits longer.
    let waits = |window: &Harness<'_, UnlockWindow>| tree_of(window).contains("Wait");
    until(&mut window, |window| !waits(window));
    write(&mut window, "Passphrase", "wrong again");
    press(&mut window, "Unlock");
    until(&mut window, |window| tree_of(window).contains("Wait 2 seconds."));
    write(&mut window, "Passphrase", WORDS);
    while waits(&window) {
        let unlock = window.get_by_role_and_label(Role::Button, "Unlock");
        assert!(unlock.accesskit_node().is_disabled());
        window.step();
    }
    window.run();
    press(&mut window, "Unlock");
    until(&mut window, |window| window.state().app().is_some());
    window.run();
    window.get_by_role_and_label(Role::Button, "Home");
    assert_eq!(window.state().app().unwrap().history().finished().count(), 12);
}

#[test]
fn a_workplace_that_asks_for_a_passphrase_gets_one_before_anything_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut window = gate(&data, [1280.0, 800.0], 1.0, required());
    window.get_by_role_and_label(Role::Heading, "Velg en passordfrase");
    assert!(!data.exists());
    write(&mut window, "Ny passordfrase", WORDS);
    write(&mut window, "Den samme en gang til", "blåbær, kaffe og rot");
    window.get_by_label("De to passordfrasene er ikke like. Skriv den samme to ganger.");
    press(&mut window, "Slå på passordfrase");
    assert!(!data.exists(), "two that differ are none");
    field(&window, "Den samme en gang til").focus();
    window.run();
    window.key_press(Key::Backspace);
    window.run();
    press(&mut window, "Slå på passordfrase");
    until(&mut window, |window| window.state().app().is_some());
    assert_eq!(Source::new(&data).encryption(), Encryption::Encrypted);
    window.run();
    press(&mut window, "Innstillinger");
    press(&mut window, "Passordfrase…");
    window.get_by_label("Virksomheten har bestemt at passordfrasen ikke kan slås av.");
    write(&mut window, "Passordfrasen du har nå", WORDS);
    assert!(window.get_by_role_and_label(Role::Button, "Slå av passordfrasen").accesskit_node().is_disabled());
}

#[test]
fn a_history_without_one_gets_one_when_the_workplace_asks() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = gate(folder.path(), [1280.0, 800.0], 1.0, required());
    write(&mut window, "Ny passordfrase", WORDS);
    write(&mut window, "Den samme en gang til", WORDS);
    press(&mut window, "Slå på passordfrase");
    until(&mut window, |window| window.state().app().is_some());
    assert_eq!(window.state().app().unwrap().history().finished().count(), 12);
    assert_eq!(Source::new(folder.path()).encryption(), Encryption::Encrypted);
}

fn open(folder: &Path) -> Harness<'static, App> {
    let mut window = Open { size: TALL, ..Open::new(folder) }.window();
    window.state_mut().go(Place::Passphrase);
    window.run();
    window
}

#[test]
fn it_is_turned_on_changed_and_turned_off_in_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fill_with_demo(folder, Language::Bokmal);
    let mut window = open(folder);
    let told = |window: &Harness<'_, App>, words: &str| tree_of(window).contains(words);
    window.get_by_label("Dataene dine har ingen passordfrase. Alle som får tak i filen, kan lese dem.");
    write(&mut window, "Ny passordfrase", "kort");
    assert!(told(&window, "Den virker, men en så kort"), "advice, and no demand");
    write(&mut window, "Den samme en gang til", "kort");
    press(&mut window, "Slå på passordfrase");
    until(&mut window, |window| told(window, "Dataene dine har fått en passordfrase."));
    assert_eq!(Source::new(folder).encryption(), Encryption::Encrypted);

    // Answers go on being stored.
    window.state_mut().go(Place::Choose);
    window.run();
    press(&mut window, "Start Medarbeiderskap");
    window.key_press(Key::Num4);
    window.run();
    settle(&mut window);
    window.state_mut().go(Place::Passphrase);
    window.run();

    write(&mut window, "Passordfrasen du har nå", "feil");
    write(&mut window, "Ny passordfrase", WORDS);
    write(&mut window, "Den samme en gang til", WORDS);
    press(&mut window, "Endre passordfrasen");
    until(&mut window, |window| told(window, "Det var ikke passordfrasen."));
    window.get_by_label("Vent ett sekund.");
    until(&mut window, |window| !told(window, "Vent ett"));
    write(&mut window, "Passordfrasen du har nå", "kort");
    write(&mut window, "Ny passordfrase", WORDS);
    write(&mut window, "Den samme en gang til", WORDS);
    press(&mut window, "Endre passordfrasen");
    until(&mut window, |window| told(window, "Dataene dine har fått en ny passordfrase."));
    let with = |words: &str| Source::new(folder).with_passphrase(Some(passphrase(words))).open();
    assert!(with("kort").is_err());
    assert_eq!(with(WORDS).unwrap().load(&mut selvsyn::instrument::Catalog::shipped()).unwrap().sessions.len(), 13);

    write(&mut window, "Passordfrasen du har nå", WORDS);
    press(&mut window, "Slå av passordfrasen");
    until(&mut window, |window| told(window, "Dataene dine har ingen passordfrase lenger."));
    assert_eq!(Source::new(folder).encryption(), Encryption::Plain);
    drop(window);
    assert_eq!(open(folder).state().history().records().len(), 13);
}

#[test]
fn an_archive_goes_out_and_in_behind_a_passphrase() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = folder.path().join("ut.json.age");
    let mut window = Open { file: Some(file.clone()), size: TALL, ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Passphrase);
    window.run();
    write(&mut window, "Passordfrase for arkivet", WORDS);
    write(&mut window, "Passordfrase for arkivet en gang til", WORDS);
    press(&mut window, "Eksporter med passordfrase…");
    until(&mut window, |window| tree_of(window).contains("ut.json.age"));
    assert!(std::fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n"));

    let mut window = Open { file: Some(file), ..Open::new(other.path()) }.window();
    window.state_mut().go(Place::Settings);
    window.run();
    press(&mut window, "Hent inn et arkiv…");
    until(&mut window, |window| tree_of(window).contains("ut.json.age har en passordfrase."));
    write(&mut window, "Arkivets passordfrase", "feil");
    press(&mut window, "Hent inn");
    until(&mut window, |window| tree_of(window).contains("Det var ikke passordfrasen."));
    until(&mut window, |window| !tree_of(window).contains("Vent ett"));
    write(&mut window, "Arkivets passordfrase", WORDS);
    window.key_press(Key::Enter);
    window.run();
    until(&mut window, |window| window.state().history().finished().count() == 12);
    assert!(!tree_of(&window).contains("har en passordfrase."));
}

#[test]
fn what_a_screen_reader_is_told_of_passphrases() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/tree");
    settings.set_prepend_module_to_snapshot(false);
    let _guard = settings.bind_to_scope();
    for language in some(Language::ALL, 3) {
        let folder = tempfile::tempdir().unwrap();
        let chosen = Settings { language: Some(language), ..Settings::default() };
        let mut window = Open { language, ..Open::new(folder.path()) }.window();
        window.state_mut().go(Place::Passphrase);
        window.run();
        insta::assert_snapshot!(format!("passphrase-off-{}", language.tag()), tree_of(&window));
        drop(window);
        locked(folder.path(), &chosen);
        let window = gate(folder.path(), [1280.0, 800.0], 1.0, Found::default());
        insta::assert_snapshot!(format!("unlock-{}", language.tag()), tree_of(&window));
        drop(window);
        let store = Source::new(folder.path()).with_passphrase(Some(passphrase(WORDS))).open().unwrap();
        let mut window = Open { language, ..Open::new(folder.path()) }.window_of(store);
        window.state_mut().go(Place::Passphrase);
        window.run();
        insta::assert_snapshot!(format!("passphrase-on-{}", language.tag()), tree_of(&window));
    }
}

#[test]
fn pictures_of_passphrases() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    let looks = [
        (Theme::Light, [1280.0, 800.0], 1.0, "light"),
        (Theme::Dark, [1280.0, 800.0], 1.0, "dark"),
        (Theme::Light, [640.0, 400.0], 2.0, "large-text"),
    ];
    for (theme, size, scale, suffix) in some(looks, 3) {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let take = |window: &mut Harness<'_, App>, name: String| match suffix {
            "light" => picture::whole(window, name),
            _ => picture::half(window, name),
        };
        let open = || Open { settings: settings.clone(), size, pixels_per_point: scale, ..Open::new(folder.path()) };
        let mut window = open().window();
        window.state_mut().go(Place::Passphrase);
        window.run();
        pictures.add(take(&mut window, format!("passphrase-off-{suffix}")));
        drop(window);
        let mut window = gate(folder.path(), size, scale, Found { ..required() });
        if theme == Theme::Light {
            write(&mut window, "Ny passordfrase", "blåbær");
            window.remove_cursor();
            window.run();
            pictures.add(picture::whole(&mut window, format!("unlock-choose-{suffix}")));
        }
        drop(window);
        locked(folder.path(), &settings);
        let mut window = gate(folder.path(), size, scale, Found::default());
        pictures.add(picture::whole(&mut window, format!("unlock-{suffix}")));
        if scale < 2.0 {
            write(&mut window, "Passordfrase", "feil");
            window.key_press(Key::Enter);
            until(&mut window, |window| tree_of(window).contains("Vent ett"));
            until(&mut window, |window| !tree_of(window).contains("Vent ett"));
            window.remove_cursor();
            window.run();
            pictures.add(picture::whole(&mut window, format!("unlock-wrong-{suffix}")));
        }
        drop(window);
        let store = Source::new(folder.path()).with_passphrase(Some(passphrase(WORDS))).open().unwrap();
        let mut window = open().window_of(store);
        window.state_mut().go(Place::Passphrase);
        window.run();
        pictures.add(take(&mut window, format!("passphrase-on-{suffix}")));
    }
}
