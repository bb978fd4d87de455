//! Where the system has no file dialog, a path is typed.

use crate::hands::Hands;
use crate::scenes::courses;
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::passphrase::Passphrase;
use selvsyn::store::Store;
use selvsyn::ui::{Action, CourseAction, FileAction, LockAction, Place};
use std::fs;
use std::path::Path;

type Window = Harness<'static, App>;

fn open(folder: &Path) -> Window {
    fill_with_demo(folder, Language::Bokmal);
    Open { has_dialog: false, ..Open::new(folder) }.window()
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    settle(window);
}

fn field(window: &Window) -> String {
    window.get_by_role(Role::TextInput).value().unwrap()
}

/// Types it over what stands in the field, which has the keyboard.
fn type_over(window: &mut Window, path: &str) {
    assert!(window.get_by_role(Role::TextInput).is_focused(), "it was asked for, so it is typed in");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    window.get_by_role(Role::TextInput).type_text(path);
    window.run();
}

/// Types it, and gives it by Enter.
fn give(window: &mut Window, path: &str) {
    type_over(window, path);
    window.key_press(Key::Enter);
    settle(window);
}

#[test]
fn a_path_is_typed_and_stays_until_it_is_right() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = open(folder.path());
    window.state_mut().go(Place::Settings);
    ask(&mut window, Action::File(FileAction::ExportHistory));
    window.get_by_label("Lagre dataene dine");
    assert!(field(&window).ends_with("selvsyn-2026-06-04.json"), "{}", field(&window));
    // A folder, a folder that is not there, an ending that is not known.
    let typed = |name: &str| out.path().join(name).display().to_string();
    for (path, told) in [
        (out.path().display().to_string(), "er en mappe"),
        (typed("ingensteds/ut.csv"), "finnes ikke"),
        (typed("ut.txt"), "Filnavnet må slutte på"),
        (String::new(), "Feltet er tomt. Skriv hvor filen eller mappen ligger"),
    ] {
        give(&mut window, &path);
        window.get_by_label_contains(told);
        assert_eq!(field(&window), path, "what was typed is still there");
    }
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    give(&mut window, &typed("ut.csv"));
    assert!(fs::read_to_string(out.path().join("ut.csv")).unwrap().starts_with("\u{feff}Id for egenvurderingen;Dato;"));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
    window.get_by_label_contains("Lagret som ");
    assert!(window.query_by_role(Role::TextInput).is_none(), "it is done");
    // The folder is begun in next time.
    drop(window);
    let mut window = Open { has_dialog: false, ..Open::new(folder.path()) }.window();
    ask(&mut window, Action::File(FileAction::ExportHistory));
    assert_eq!(field(&window), typed("selvsyn-2026-06-04.json"));
    window.key_press(Key::F1);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    assert!(!window.state().shows_keys());
    assert_eq!(field(&window), typed("selvsyn-2026-06-04.json"), "only the list of keys is shut");
    window.key_press(Key::Escape);
    settle(&mut window);
    assert!(window.query_by_role(Role::TextInput).is_none(), "Escape gives up");
}

#[cfg(unix)]
#[test]
fn a_folder_that_failed_is_not_remembered() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = open(folder.path());
    // As a file that nobody may write to, whoever runs this.
    let kept = out.path().join("ut.csv");
    fs::write(&kept, "mitt").unwrap();
    fs::set_permissions(&kept, fs::Permissions::from_mode(0o444)).unwrap();
    ask(&mut window, Action::File(FileAction::ExportHistory));
    give(&mut window, kept.to_str().unwrap());
    window.get_by_label_contains("finnes fra før");
    window.key_press(Key::Enter);
    settle(&mut window);
    window.get_by_label_contains("skrivebeskyttet");
    assert_eq!(field(&window), kept.to_str().unwrap());
    assert_eq!(fs::read(&kept).unwrap(), b"mitt");
    drop(window);
    assert_eq!(Store::open(folder.path()).unwrap().last_dialog_dir().unwrap(), None);
}

#[test]
fn it_is_told_where_a_relative_name_goes_and_what_home_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    let mut store = Store::open(folder.path()).unwrap();
    let out = tempfile::tempdir().unwrap();
    store.save_last_dialog_dir(out.path()).unwrap();
    drop((window, store));
    window = Open { has_dialog: false, ..Open::new(folder.path()) }.window();
    ask(&mut window, Action::File(FileAction::ExportHistory));
    type_over(&mut window, "mitt.csv");
    window.get_by_label(&format!("Lagres som {}", out.path().join("mitt.csv").display()));
    type_over(&mut window, "~/mitt.csv");
    let home = std::env::home_dir().unwrap();
    window.get_by_label(&format!("Lagres som {}", home.join("mitt.csv").display()));
    give(&mut window, "mitt.csv");
    assert!(out.path().join("mitt.csv").exists());
}

#[test]
fn formats_are_buttons_and_a_folder_is_called_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path());
    ask(&mut window, Action::File(FileAction::ExportHistory));
    window.get_by_role_and_label(Role::RadioButton, ".xlsx").click();
    window.run();
    assert!(field(&window).ends_with("selvsyn-2026-06-04.xlsx"), "{}", field(&window));
    window.get_by_role_and_label(Role::Button, "Avbryt").click();
    window.run();
    ask(&mut window, Action::File(FileAction::Import));
    window.get_by_label("Filen må slutte på .json eller .age.");
    give(&mut window, folder.path().join("borte.json").to_str().unwrap());
    window.get_by_label_contains("finnes ikke. Sjekk mappen og navnet.");
    window.get_by_role_and_label(Role::Button, "Avbryt").click();
    window.run();
    courses::make(&mut window, courses::draft(courses::code(), "Kurs", 2));
    window.state_mut().go(Place::Settings);
    ask(&mut window, Action::Course(CourseAction::ChooseFolder(courses::code())));
    window.get_by_role_and_label(Role::TextInput, "Mappe");
    window.get_by_role_and_label(Role::Button, "Bruk denne mappen");
    give(&mut window, folder.path().join("selvsyn.sqlite3").to_str().unwrap());
    window.get_by_label_contains("er en fil. Skriv navnet på en mappe.");
}

/// Also where the title had it before, and a message of the time before shows.
#[test]
fn the_field_has_the_keyboard_each_time_it_comes() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let open = Open { has_dialog: false, size: [1280.0, 2000.0], ..Open::new(folder.path()) };
    let mut hands = Hands::new(open.window());
    hands.window.state_mut().go(Place::Settings);
    hands.wait(0.3);
    let has_keyboard = |hands: &Hands| hands.window.get_by_role(Role::TextInput).is_focused();
    for round in 0..6 {
        let by_mouse = round % 3 != 2;
        if by_mouse {
            let at = hands.rect("Eksporter et arkiv…").center();
            hands.click_at(at);
        } else {
            hands.window.get_by_role_and_label(Role::Button, "Eksporter et arkiv…").focus();
            hands.wait(0.3);
            hands.key(Key::Enter);
        }
        settle(&mut hands.window);
        hands.wait(0.5);
        assert!(has_keyboard(&hands), "round {round}");
        if round % 2 == 0 {
            give(&mut hands.window, out.path().join(format!("{round}.csv")).to_str().unwrap());
            hands.wait(0.5);
            hands.window.get_by_label_contains("Lagret som ");
        } else {
            let at = hands.rect("Avbryt").center();
            hands.click_at(at);
            hands.wait(0.5);
        }
    }
}

/// It goes back to the button that asked, as it does from a dialog, whether a
/// path was given or given up.
#[test]
fn the_keyboard_goes_back_to_what_asked_for_a_path() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = out.path().join("plan.ics");
    let mut window = open(folder.path());
    let plan = window.state().plans().iter().next().unwrap().of.session().unwrap();
    window.state_mut().go(Place::Plan(plan.into()));
    window.run();
    for key in [Key::Escape, Key::Enter] {
        let button = |window: &Window| window.get_by_role_and_label(Role::Button, "Til kalenderen…").is_focused();
        window.get_by_role_and_label(Role::Button, "Til kalenderen…").focus();
        window.run();
        window.key_press(Key::Enter);
        settle(&mut window);
        assert!(!button(&window), "the path is typed");
        if key == Key::Enter {
            window.key_press_modifiers(Modifiers::COMMAND, Key::A);
            window.event(Event::Text(file.display().to_string()));
            window.run();
        }
        window.key_press(key);
        settle(&mut window);
        assert!(button(&window), "after {key:?}");
        assert_eq!(file.exists(), key == Key::Enter);
    }
    // From an answer, too, it goes on from where it was.
    window.key_press(Key::Enter);
    settle(&mut window);
    window.get_by_role_and_label(Role::Button, "Avbryt").focus();
    window.run();
    window.key_press(Key::Enter);
    settle(&mut window);
    assert!(window.get_by_role_and_label(Role::Button, "Til kalenderen…").is_focused());
}

/// Where there is no room for both, it is the page while it asks, and the page
/// comes back with the keyboard on the button that asked.
#[test]
fn in_a_low_window_a_path_is_asked_for_on_a_page_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    for (size, is_alone) in [([640.0, 400.0], true), ([640.0, 800.0], false)] {
        let mut window = Open { has_dialog: false, size, ..Open::new(folder.path()) }.window();
        window.state_mut().go(Place::Settings);
        window.run();
        let title = |window: &Window| window.query_by_role_and_label(Role::Heading, "Innstillinger").is_some();
        window.get_by_role_and_label(Role::Button, "Eksporter et arkiv…").focus();
        window.run();
        window.key_press(Key::Enter);
        settle(&mut window);
        assert!(window.get_by_role(Role::TextInput).is_focused(), "{size:?}");
        assert_eq!(title(&window), !is_alone, "{size:?}");
        window.key_press(Key::Escape);
        settle(&mut window);
        assert!(title(&window), "{size:?}");
        assert!(window.get_by_role_and_label(Role::Button, "Eksporter et arkiv…").is_focused(), "{size:?}");
    }
}

/// What an archive is sealed with is in memory while it is asked where that is
/// to be, and no longer, however the asking ends.
#[test]
fn a_passphrase_goes_with_what_it_was_given_for() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = open(folder.path());
    let sealed = || Action::Lock(LockAction::ExportSealed(Passphrase::new("fire korrekte hester".to_owned()).unwrap()));
    let other = || Action::File(FileAction::ExportHistory);
    // Given up, forgotten over something else, written at last.
    ask(&mut window, sealed());
    assert!(window.state().keeps_passphrase());
    window.get_by_role_and_label(Role::Button, "Avbryt").click();
    settle(&mut window);
    assert!(!window.state().keeps_passphrase(), "given up");
    ask(&mut window, sealed());
    ask(&mut window, other());
    assert!(!window.state().keeps_passphrase(), "something else is asked for");
    ask(&mut window, sealed());
    give(&mut window, out.path().join("borte/arkiv.json.age").to_str().unwrap());
    assert!(window.state().keeps_passphrase(), "still asked for");
    give(&mut window, out.path().join("arkiv.json.age").to_str().unwrap());
    window.get_by_label_contains("Lagret som ");
    assert!(!window.state().keeps_passphrase(), "written");
    // A dialog is open already, so that none opens for it.
    drop(window);
    let mut window = Open { file: Some(out.path().join("ut.csv")), ..Open::new(folder.path()) }.window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, other());
    window.state_mut().apply(&ctx, sealed());
    settle(&mut window);
    assert!(!window.state().keeps_passphrase(), "never begun");
}
