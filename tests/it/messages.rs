//! Messages at the foot: they go away by themselves, never too soon, and can
//! be read again; what was exported can be looked at.

use crate::support::{Open, fill_with_demo, now, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use jiff::{ToSpan, Zoned};
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::ui::{Action, FileAction, Place, Shown};
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};

type Window = Harness<'static, App>;

/// A clock that goes when the test says so; each thread of a test has one test.
static SECONDS: AtomicI64 = AtomicI64::new(0);

fn clock() -> Zoned {
    now() + SECONDS.load(Ordering::SeqCst).seconds()
}

fn pass(window: &mut Window, seconds: i64) {
    SECONDS.fetch_add(seconds, Ordering::SeqCst);
    window.run();
}

fn act(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    settle(window);
}

fn open(folder: &Path, file: &Path) -> Window {
    fill_with_demo(folder, Language::Bokmal);
    Open { clock, file: Some(file.to_owned()), ..Open::new(folder) }.window()
}

fn is_told(window: &Window, words: &str) -> bool {
    window.query_by_label_contains(words).is_some()
}

/// One test, for its clock is one.
#[test]
fn a_message_goes_when_it_has_been_read_and_can_be_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ut.csv");
    let mut window = open(folder.path(), &file);

    // After a while: eight seconds, and a tenth for each of its letters.
    let copied = "Tabellen er kopiert. Du kan lime den inn i et annet program.";
    let reading = 8 + i64::try_from(copied.chars().count().div_ceil(10)).unwrap();
    act(&mut window, Action::File(FileAction::CopyTable(Shown::Combined)));
    pass(&mut window, reading - 1);
    assert!(is_told(&window, copied), "nobody reads so fast");
    pass(&mut window, 2);
    assert!(!is_told(&window, copied));

    // Never while the pointer rests on it, nor while the keyboard is in it.
    act(&mut window, Action::File(FileAction::CopyTable(Shown::Combined)));
    let at = window.get_by_label(copied).rect().center();
    window.hover_at(at);
    window.run();
    pass(&mut window, 500);
    assert!(is_told(&window, copied), "the pointer holds it");
    window.hover_at(egui::pos2(600.0, 100.0));
    window.run();
    window.get_by_role_and_label(Role::Button, "Lukk").focus();
    window.run();
    pass(&mut window, 500);
    assert!(is_told(&window, copied), "the keyboard holds it");
    window.get_by_role_and_label(Role::Button, "Hjem").focus();
    window.run();
    pass(&mut window, reading + 1);
    assert!(!is_told(&window, copied));

    // It waits under the menu of a narrow window, however long that is open.
    act(&mut window, Action::File(FileAction::CopyTable(Shown::Combined)));
    window.set_size([480.0, 800.0].into());
    window.run();
    let press_menu = |window: &mut Window| {
        window.get_by_role_and_label(Role::Button, "Meny").click();
        window.run();
    };
    press_menu(&mut window);
    assert!(!is_told(&window, copied), "there is no room for it");
    SECONDS.fetch_add(500, Ordering::SeqCst);
    press_menu(&mut window);
    assert!(is_told(&window, copied), "nobody could read it");
    window.set_size([1280.0, 800.0].into());
    pass(&mut window, reading + 1);
    assert!(!is_told(&window, copied));

    // On the next page, unless that came with it.
    act(&mut window, Action::File(FileAction::CopyTable(Shown::Combined)));
    act(&mut window, Action::Go(Place::History));
    assert!(is_told(&window, copied), "a page that comes with it");
    pass(&mut window, 3);
    act(&mut window, Action::Go(Place::Home));
    assert!(!is_told(&window, copied));

    // What went wrong stays until it is closed.
    act(&mut window, Action::File(FileAction::ExportCalendar));
    let wrong = "må slutte på .ics";
    assert!(is_told(&window, wrong));
    pass(&mut window, 10_000);
    act(&mut window, Action::Go(Place::History));
    assert!(is_told(&window, wrong));
    window.get_by_role_and_label(Role::Button, "Lukk").click();
    window.run();
    assert!(!is_told(&window, wrong));

    // And all of it can be read again, by keyboard as well.
    act(&mut window, Action::File(FileAction::ExportHistory));
    assert!(is_told(&window, "Lagret som "));
    pass(&mut window, 10_000);
    act(&mut window, Action::Go(Place::Messages));
    for told in [wrong, "Lagret som "] {
        assert!(is_told(&window, told), "{told}");
    }
    assert_eq!(window.query_all_by_label(copied).count(), 4);
    window.get_by_role_and_label(Role::Button, "Åpne filen").focus();
    window.run();
    assert!(window.get_by_role_and_label(Role::Button, "Åpne filen").is_focused());
}

#[test]
fn what_was_exported_can_be_opened_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    for (name, opens) in [("ut.xlsx", true), ("ut.json", false)] {
        let file = folder.path().join(name);
        let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
        act(&mut window, Action::File(FileAction::ExportHistory));
        window.get_by_role_and_label(Role::Button, "Vis i mappen").click();
        settle(&mut window);
        assert!(window.state().asked().contains("ShowInFolder"));
        let button = window.query_by_role_and_label(Role::Button, "Åpne filen");
        assert_eq!(button.is_some(), opens, "{name}: nobody reads an archive");
        if let Some(button) = button {
            button.click();
            settle(&mut window);
            assert!(window.state().asked().contains("OpenFile"));
        }
    }
}

#[test]
fn what_the_system_does_not_show_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open { shows: false, ..Open::new(folder.path()) }.window();
    act(&mut window, Action::File(FileAction::OpenFile(folder.path().join("selvsyn.sqlite3"))));
    assert!(is_told(&window, "Systemet kunne ikke vise "));
    act(&mut window, Action::File(FileAction::OpenFile(folder.path().join("borte.pdf"))));
    assert!(is_told(&window, "er flyttet eller slettet"));
}

#[test]
fn each_message_takes_back_what_it_tells_of() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let ids: Vec<_> = window.state().history().series("medarbeiderskap").map(|record| record.session.id).collect();
    let delete_both = |window: &mut Window| {
        for id in &ids[..2] {
            act(window, Action::Delete(*id));
        }
    };
    let there = |window: &Window| [ids[0], ids[1]].map(|id| window.state().history().get(id).is_some());
    let offers = |window: &Window| window.query_all_by_role_and_label(Role::Button, "Angre").count();

    delete_both(&mut window);
    act(&mut window, Action::DismissNotice);
    act(&mut window, Action::Go(Place::Messages));
    assert_eq!((there(&window), offers(&window)), ([false, false], 2));
    // The newest stands first.
    window.get_all_by_role_and_label(Role::Button, "Angre").last().unwrap().click();
    window.run();
    assert_eq!((there(&window), offers(&window)), ([true, false], 1));
    window.get_by_role_and_label(Role::Button, "Angre").click();
    window.run();
    assert_eq!((there(&window), offers(&window)), ([true, true], 0), "what is used is offered no more");

    // At the foot, one after the other; nothing of it is left to press.
    act(&mut window, Action::Go(Place::Home));
    delete_both(&mut window);
    for expected in [[false, true], [true, true]] {
        window.get_by_role_and_label(Role::Button, "Angre").click();
        window.run();
        assert_eq!(there(&window), expected);
    }
    act(&mut window, Action::Go(Place::Messages));
    assert_eq!(offers(&window), 0);
}
