//! A file that the program is started with is asked about before anything is
//! taken from it.

use crate::histories;
use crate::support::{Open, fill_with_demo, settle, until};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::passphrase::{Passphrase, sealed};
use selvsyn::plan::Sheet;
use selvsyn::ui::{Action, FileAction, LockAction, Place};
use std::fs;
use std::path::{Path, PathBuf};

type Window = Harness<'static, App>;

const QUESTION: &str =
    "Vil du hente inn arkivet arkiv.json? Det har 12 egenvurderinger. Alt du har her fra før, blir stående.";

/// The made-up history as an archive called `arkiv.json`.
fn archive(folder: &Path) -> PathBuf {
    let other = tempfile::tempdir().unwrap();
    fill_with_demo(other.path(), Language::Bokmal);
    exported(other.path(), folder.join("arkiv.json"))
}

fn exported(from: &Path, file: PathBuf) -> PathBuf {
    let mut window = Open { file: Some(file.clone()), ..Open::new(from) }.window();
    apply(&mut window, Action::File(FileAction::ExportHistory));
    settle(&mut window);
    file
}

fn given(folder: &Path, file: &Path) -> Window {
    let mut window = Open { given: Some(file.to_owned()), ..Open::new(folder) }.window();
    settle(&mut window);
    window
}

fn press(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    settle(window);
}

#[test]
fn an_archive_is_asked_about_and_then_merged() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = archive(out.path());
    for way in ["Avbryt", "Escape"] {
        let mut window = given(folder.path(), &file);
        window.get_by_label(QUESTION);
        assert!(window.get_by_role_and_label(Role::Button, "Avbryt").is_focused(), "what changes nothing is at hand");
        if way == "Escape" {
            window.key_press(Key::Escape);
            settle(&mut window);
        } else {
            press(&mut window, way);
        }
        assert!(window.query_by_label(QUESTION).is_none());
        assert_eq!(window.state().history().records().len(), 0, "{way}");
        assert_eq!(window.state().place(), &Place::Home);
    }
    let mut window = given(folder.path(), &file);
    press(&mut window, "Hent inn");
    assert_eq!(window.state().history().records().len(), 12);
    assert_eq!(window.state().told(), Some("Hentet inn 12 egenvurderinger. Ingen fantes fra før."));
    assert!(window.query_by_label(QUESTION).is_none());
}

#[test]
fn a_questionnaire_is_asked_about_and_then_added() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let own = include_str!("../../assets/instruments/medarbeiderskap.json").replace("\"medarbeiderskap\"", "\"vart\"");
    // Whatever it is called.
    let file = out.path().join("skjema.txt");
    fs::write(&file, &own).unwrap();
    let mut window = given(folder.path(), &file);
    window.get_by_label_contains("fra skjema.txt? Da kan det besvares her");
    assert!(!folder.path().join("instruments").exists(), "nothing is kept before the answer");
    press(&mut window, "Hent inn");
    assert_eq!(window.state().place(), &Place::Settings);
    assert_eq!(fs::read_dir(folder.path().join("instruments")).unwrap().count(), 1);
    assert!(window.state().told().unwrap().starts_with("Nå kan du svare på "));
    drop(window);
    // One that is wrong is told with all that is.
    fs::write(&file, own.replace("\"vart\"", "\"Vårt!\"")).unwrap();
    let window = given(folder.path(), &file);
    assert!(window.query_by_role_and_label(Role::Button, "Hent inn").is_none());
    assert_eq!(window.state().place(), &Place::Settings);
    let told = window.state().told().unwrap();
    assert!(told.starts_with("Spørreskjemaet i skjema.txt kan ikke hentes inn."), "{told}");
}

#[test]
fn what_is_neither_is_told_by_what_it_is() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let history = fs::read(folder.path().join("selvsyn.sqlite3")).unwrap();
    let contribution = b"{\"format\":\"selvsyn-contribution\",\"version\":1}\n".to_vec();
    for (name, bytes, told) in [
        ("kopi.sqlite3", history, "kopi.sqlite3 er en datafil eller en sikkerhetskopi."),
        ("bidrag.ndjson", contribution, "bidrag.ndjson er bidrag til et kurs."),
        ("rapport.json", b"%PDF-1.7".to_vec(), "rapport.json er en fil av typen PDF."),
        ("annet.json", b"{\"a\":1}".to_vec(), "annet.json er en fil av typen JSON."),
        ("notat.txt", "Kjære dagbok".into(), "notat.txt er verken et arkiv, et spørreskjema eller en leksjon"),
    ] {
        let file = out.path().join(name);
        fs::write(&file, bytes).unwrap();
        let window = given(folder.path(), &file);
        let words = window.state().told().unwrap();
        assert!(words.starts_with(told), "{words}");
        assert!(window.query_by_role_and_label(Role::Button, "Hent inn").is_none());
        assert_eq!(window.state().history().records().len(), 12);
    }
}

/// What nobody sees answers no key: the question is there again when the menu
/// is shut.
#[test]
fn the_question_waits_while_the_menu_is_open() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = archive(out.path());
    let size = [480.0, 800.0];
    let mut window = Open { size, given: Some(file), ..Open::new(folder.path()) }.window();
    settle(&mut window);
    window.get_by_label(QUESTION);
    press(&mut window, "Meny");
    assert!(window.query_by_label(QUESTION).is_none(), "the menu is over it");
    assert!(window.query_by_role_and_label(Role::Button, "Avbryt").is_none());
    for key in [Key::Space, Key::Escape] {
        window.key_press(key);
        settle(&mut window);
    }
    assert!(window.query_by_role_and_label(Role::Button, "Innstillinger").is_none(), "the menu is shut");
    window.get_by_label(QUESTION);
    window.get_by_role_and_label(Role::Button, "Avbryt").focus();
    window.run();
    window.key_press(Key::Space);
    settle(&mut window);
    assert!(window.query_by_label(QUESTION).is_none());
}

#[test]
fn escape_leaves_a_field_before_it_says_no() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = archive(out.path());
    let mut window = given(folder.path(), &file);
    window.state_mut().go(Place::Journal(Sheet::Questions));
    window.run();
    window.get_by_role_and_label(Role::MultilineTextInput, "Hvem er du?").focus();
    window.run();
    window.event(Event::Text("En som trives".to_owned()));
    window.run();
    for is_asked in [true, false] {
        window.key_press(Key::Escape);
        settle(&mut window);
        assert_eq!(window.query_by_label(QUESTION).is_some(), is_asked);
    }
    assert_eq!(window.state().place(), &Place::Journal(Sheet::Questions));
    assert_eq!(window.state().history().records().len(), 0);
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

/// An archive of one self-assessment behind a passphrase.
fn sealed(folder: &Path) -> PathBuf {
    let (other, file) = (tempfile::tempdir().unwrap(), folder.join("arkiv.json.age"));
    histories::fill(other.path(), vec![histories::session(1, None)]);
    let open = exported(other.path(), folder.join("en.json"));
    fs::write(&file, sealed::seal(&fs::read(open).unwrap(), &passphrase("fire korrekte hester")).unwrap()).unwrap();
    file
}

fn apply(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
}

/// It takes a while to try a passphrase, and nobody has to wait for it.
#[test]
fn a_sealed_archive_that_is_given_up_while_it_opens_is_not_taken_in() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = sealed(out.path());
    for words in ["fire korrekte hester", "fire andre hester"] {
        let mut window = given(folder.path(), &file);
        window.get_by_label_contains("arkiv.json.age");
        apply(&mut window, Action::Lock(LockAction::OpenArchive(passphrase(words))));
        apply(&mut window, Action::Lock(LockAction::CancelArchive));
        settle(&mut window);
        assert_eq!(window.state().history().records().len(), 0, "{words}");
        assert_eq!(window.state().told(), None, "{words}");
        assert!(window.query_by_label_contains("arkiv.json.age").is_none(), "{words}: asked about once more");
    }
}

/// Wherever calling off is offered, it is heard.
#[test]
fn a_file_that_is_called_off_while_it_is_read_is_not_asked_about() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let own = include_str!("../../assets/instruments/medarbeiderskap.json").replace("\"medarbeiderskap\"", "\"vart\"");
    let archive = fs::read_to_string(archive(out.path())).unwrap();
    for (name, text) in [("arkiv.json", archive), ("skjema.json", own)] {
        let file = out.path().join(name);
        // So large that it takes a while.
        fs::write(&file, format!("{}{text}", "\n".repeat(5_000_000))).unwrap();
        let mut window = Open::new(folder.path()).window();
        let ctx = window.ctx.clone();
        window.state_mut().open_given(&ctx, file);
        apply(&mut window, Action::CancelJob);
        settle(&mut window);
        assert_eq!(window.state().told(), Some("Avbrutt. Ingenting er lagret."), "{name}");
        assert!(window.query_by_role_and_label(Role::Button, "Hent inn").is_none(), "{name}");
    }
}

/// The one is asked about while the other is taken in, a slow disk takes them
/// one after the other, and the window shows both.
#[test]
fn two_archives_that_are_taken_in_at_once_are_both_shown() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut window = given(folder.path(), &archive(out.path()));
    let ctx = window.ctx.clone();
    window.state_mut().open_given(&ctx, sealed(out.path()));
    settle(&mut window);
    let other = rusqlite::Connection::open(folder.path().join("selvsyn.sqlite3")).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    apply(&mut window, Action::File(FileAction::TakeGiven));
    apply(&mut window, Action::Lock(LockAction::OpenArchive(passphrase("fire korrekte hester"))));
    // Both are with the store when the second is no longer asked about.
    until(&mut window, |window| window.query_by_label_contains("arkiv.json.age").is_none());
    other.execute_batch("COMMIT").unwrap();
    settle(&mut window);
    assert_eq!(window.state().history().records().len(), 12 + 1);
}
