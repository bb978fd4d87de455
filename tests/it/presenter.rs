//! What the one who leads sees while something is projected: what to say, the
//! time, and what comes in; and keys that go where they are meant.

use crate::led::{Led, Person};
use crate::support::{Open, settle, until};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::lesson::Lesson;
use selvsyn::ui::presentation::WallAction;
use selvsyn::ui::{Action, CourseTab, Place};

type Window = Harness<'static, App>;

fn press(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.step();
    window.step();
}

fn told(window: &Window) -> String {
    let nodes = window.root().children_recursive();
    let words = nodes.filter_map(|node| {
        let node = node.accesskit_node();
        Some(node.label().or_else(|| node.value())? + "\n")
    });
    words.collect()
}

/// With one screen: the wall, and what the one who leads sees in its place.
fn presented(window: &mut Window) {
    window.key_press(Key::F5);
    window.run();
    key(window, Key::N);
    settle(window);
}

#[test]
fn the_view_of_the_one_who_leads_drives_the_wall() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    window.state_mut().go(Place::Slides);
    window.run();
    presented(&mut window);
    let notes = |slide: usize| Lesson::shipped().slides[slide].notes.get(Language::Bokmal);
    assert!(told(&window).contains(notes(0)));
    assert!(told(&window).contains("Lysbilde 1 av 15"));
    press(&mut window, Role::Button, "Neste");
    assert!(told(&window).contains(notes(1)) && told(&window).contains("Lysbilde 2 av 15"));
    key(&mut window, Key::PageDown);
    assert!(told(&window).contains(notes(2)));
    press(&mut window, Role::Button, "Forrige");
    assert!(told(&window).contains(notes(1)));
    // A minute more, and the time goes.
    press(&mut window, Role::Button, "1 min");
    assert!(told(&window).contains("06:00"), "{}", told(&window));
    key(&mut window, Key::B);
    assert!(told(&window).contains("Skjermen er svart."));
    press(&mut window, Role::Button, "Vis lysbildet");
    assert!(!told(&window).contains("Skjermen er svart."));
    // Back to the wall, and from it.
    press(&mut window, Role::Button, "Vis lysbildene (N)");
    assert!(!told(&window).contains(notes(1)), "notes are never on the wall");
    key(&mut window, Key::N);
    key(&mut window, Key::Escape);
    settle(&mut window);
    assert!(told(&window).contains("Historikk"));
    assert_eq!(*window.state().place(), Place::Slides, "the key that ends the show ends nothing else");
    // It goes on where it was left, and F5 begins anew.
    window.key_press_modifiers(egui::Modifiers::SHIFT, Key::F5);
    window.run();
    assert!(told(&window).contains("Lysbilde 2 av 15"));
    key(&mut window, Key::Escape);
    settle(&mut window);
    window.key_press(Key::F5);
    window.run();
    assert!(told(&window).contains("Lysbilde 1 av 15"));
}

/// Sheets are keyed and codes pasted while the clicker turns pages: none of the
/// keys goes astray.
#[test]
fn what_comes_in_is_taken_while_the_clicker_turns_pages() {
    let led = Led::new(&["--instrument", "medarbeiderskap=9"]);
    let mut window = Open::new(&led.data).window();
    window.state_mut().go(Place::Course { code: led.course(), tab: CourseTab::Lesson });
    window.run();
    presented(&mut window);
    press(&mut window, Role::RadioButton, "Innsamling: 0 bidrag");
    settle(&mut window);
    press(&mut window, Role::RadioButton, "Samle inn");
    press(&mut window, Role::RadioButton, "Papir, 0, Tast inn fra svarark");
    let waiting = |window: &Harness<'_, App>| window.state().collection().unwrap().asked[0].waiting;
    for sheet in 1..=5 {
        for (at, sign) in "123451234".chars().enumerate() {
            window.event(Event::Text(sign.to_string()));
            window.step();
            if at == 4 {
                key(&mut window, Key::PageDown);
            }
        }
        window.key_press(Key::Enter);
        until(&mut window, |window| waiting(window) == sheet);
    }
    assert!(told(&window).contains("Lysbilde 6 av 15"), "{}", told(&window));
    press(&mut window, Role::RadioButton, "Koder, 0, Lim inn hele chatten");
    window.event(Event::Text("Bbh. ".to_owned()));
    window.event(Event::Paste(Person(0).code(&led, 1, "123451234")));
    window.run();
    press(&mut window, Role::Button, "Ta imot");
    until(&mut window, |window| waiting(window) == 6);
    let told = told(&window);
    assert!(told.contains("Lysbilde 6 av 15") && !told.contains("Skjermen er svart."), "{told}");
    assert!(told.contains("6 av 9"), "{told}");
    // Back to the questionnaire that is asked: nothing of the result is on any
    // page before it is shown.
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Wall(WallAction::Previous));
    window.state_mut().apply(&ctx, Action::Wall(WallAction::ShowGroup));
    window.run();
    let sealed = Texts::new(Language::Bokmal).get("wall-handed-in");
    assert!(self::told(&window).contains(&sealed), "{}", self::told(&window));
    assert!(window.state().contents().courses.led[0].results.is_empty());
}
