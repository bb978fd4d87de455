//! Half a word is written and the window closed, or a button pressed at once.

use super::{FRAME, Hands, button, close, commands, questionnaire};
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::{self, ActionRequest, Role};
use egui::{Event, Key, Modifiers, ViewportCommand, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::store::Store;
use selvsyn::ui::{Action, Place, Shown};

/// Typed, and the button pressed at once: the click is what leaves the field.
#[test]
fn a_label_typed_and_finished_at_once_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    hands.key(Key::Num4);
    hands.wait(0.3);
    hands.press(Key::Enter, false, Modifiers::COMMAND);
    hands.wait(0.6);
    let field = hands.rect("Merkelapp (valgfri)");
    hands.click_at(field.left_bottom() + vec2(40.0, 20.0));
    hands.wait(0.1);
    hands.frame(vec![Event::Text("Før kurset".to_owned())], FRAME);
    let finish = hands.rect("Avslutt og vis resultat").center();
    // Even in the very same frame.
    hands.frame(vec![Event::PointerMoved(finish)], FRAME);
    hands.frame(vec![Event::Text("!".to_owned()), button(finish, true)], FRAME);
    hands.frame(vec![button(finish, false)], FRAME);
    hands.wait(0.3);
    let finished = hands.window.state().history().finished().next().unwrap();
    assert_eq!(finished.session.label.as_deref(), Some("Før kurset!"));
    drop(hands);
    let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
    assert_eq!(loaded.sessions[0].label.as_deref(), Some("Før kurset!"));
    assert!(loaded.sessions[0].is_finished());
}

/// What is not stored is asked about, in every language and by keyboard.
#[test]
fn a_window_is_not_closed_over_what_is_not_stored() {
    for (language, wait, anyway) in [
        (Language::Bokmal, "Vent", "Lukk likevel"),
        (Language::Nynorsk, "Vent", "Lukk likevel"),
        (Language::English, "Wait", "Close anyway"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Open { language, size: [480.0, 400.0], ..Open::new(folder.path()) }.window();
        let ctx = window.ctx.clone();
        let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
        window.state_mut().apply(&ctx, Action::Start(instrument));
        settle(&mut window);
        let mut hands = Hands::new(window);
        // All is stored: it closes.
        assert!(!close(&mut hands).contains(&ViewportCommand::CancelClose));
        hands.window.state_mut().lose_store();
        hands.key(Key::Num4);
        hands.wait(0.2);
        assert!(close(&mut hands).contains(&ViewportCommand::CancelClose));
        hands.wait(0.3);
        let focused = |hands: &Hands, name: &str| hands.window.get_by_role_and_label(Role::Button, name).is_focused();
        assert!(focused(&hands, wait));
        hands.key(Key::Num5);
        hands.key(Key::Enter);
        hands.wait(0.3);
        assert!(hands.window.query_by_label(wait).is_none());
        assert_eq!(hands.answers(), "4,,,,,,,,", "nothing is answered behind the question");
        // Escape waits too; and Tab leads to the other answer.
        close(&mut hands);
        hands.wait(0.3);
        hands.key(Key::Escape);
        hands.wait(0.3);
        assert!(hands.window.query_by_label(wait).is_none());
        close(&mut hands);
        hands.wait(0.3);
        hands.key(Key::Tab);
        hands.wait(0.1);
        assert!(focused(&hands, anyway));
        hands.key(Key::Enter);
        assert!(commands(&hands).contains(&ViewportCommand::Close));
        assert!(!close(&mut hands).contains(&ViewportCommand::CancelClose));
    }
}

/// A slow disk is waited for, and then the window closes by itself.
#[test]
fn a_window_that_waits_for_the_disk_closes_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    settle(&mut hands.window);
    let other = rusqlite::Connection::open(folder.path().join("selvsyn.sqlite3")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    hands.key(Key::Num4);
    assert!(close(&mut hands).contains(&ViewportCommand::CancelClose));
    hands.wait(0.4);
    hands.window.get_by_label("Det siste du gjorde, blir lagret nå. Vinduet lukker seg selv når det er gjort.");
    other.execute_batch("COMMIT").unwrap();
    let began = std::time::Instant::now();
    while !commands(&hands).contains(&ViewportCommand::Close) {
        assert!(began.elapsed() < std::time::Duration::from_secs(60), "it never closes");
        std::thread::sleep(std::time::Duration::from_millis(2));
        hands.frame(Vec::new(), FRAME);
    }
    assert_eq!(hands.stored(folder.path()), "4,,,,,,,,");
}

/// Nothing is called stored that is not.
#[test]
fn a_store_that_is_gone_is_told_of_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = questionnaire(folder.path(), [1280.0, 800.0], "medarbeiderskap");
    settle(&mut hands.window);
    hands.window.state_mut().lose_store();
    hands.key(Key::Num4);
    hands.wait(0.2);
    hands.window.get_by_label("Ikke lagret");
    hands.window.get_by_label_contains("Det oppsto en feil, så det du gjør nå, blir ikke lagret.");
    hands.window.state_mut().go(Place::Home);
    hands.wait(0.2);
    let ctx = hands.window.ctx.clone();
    let instrument = Catalog::shipped().current("karriere").unwrap().id.clone();
    hands.window.state_mut().apply(&ctx, Action::Start(instrument));
    hands.wait(0.2);
    hands.window.get_by_label("Ikke lagret");
}

/// A label of the history that is half written, in its field, and under the
/// list of keys or the menu, however that is left.
#[test]
fn a_label_that_is_covered_or_closed_over_is_kept() {
    let [list, menu, nothing] = [0, 1, 2];
    for cover in [list, menu, nothing] {
        let folder = tempfile::tempdir().unwrap();
        crate::histories::fill(folder.path(), vec![crate::histories::session(1, None)]);
        let width = if cover == menu { 480.0 } else { 1280.0 };
        let mut hands = Hands::new(Open { size: [width, 1000.0], ..Open::new(folder.path()) }.window());
        hands.window.state_mut().go(Place::History);
        hands.wait(0.3);
        let is_label = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.role() == Role::Button && node.label().is_some_and(|name| name.starts_with("Merkelapp for "))
        };
        hands.window.root().children_recursive().find(is_label).unwrap().focus();
        hands.wait(0.2);
        hands.key(Key::Enter);
        hands.wait(0.3);
        hands.frame(vec![Event::Text("Halvt o".to_owned())], FRAME);
        if cover == list {
            hands.key(Key::F1);
            hands.wait(0.3);
            hands.key(Key::F1);
            hands.wait(0.3);
            assert!(hands.focused().starts_with("Merkelapp for "), "{}", hands.focused());
            hands.key(Key::Enter);
            hands.wait(0.3);
            hands.frame(vec![Event::Text("rd".to_owned())], FRAME);
            hands.key(Key::F1);
            hands.wait(0.3);
            hands.press(Key::Num1, false, Modifiers::ALT);
            hands.wait(0.3);
        } else if cover == menu {
            let at = hands.rect("Meny").center();
            hands.click_at(at);
            hands.wait(0.3);
        }
        close(&mut hands);
        hands.stored(folder.path());
        let loaded = Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap();
        let expected = if cover == list { "Halvt ord" } else { "Halvt o" };
        assert_eq!(loaded.sessions[0].label.as_deref(), Some(expected), "{cover}");
    }
}

/// A label of the history that is being written when another is opened, and
/// one whose row is scrolled away, are kept.
#[test]
fn a_label_in_the_history_is_kept_wherever_one_goes() {
    let folder = tempfile::tempdir().unwrap();
    crate::histories::fill(folder.path(), (0..60).map(|place| crate::histories::session(place, None)).collect());
    let mut hands = Hands::new(Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window());
    hands.window.state_mut().go(Place::History);
    hands.wait(0.3);
    let label = |hands: &Hands, row: usize| {
        let is_label = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.role() == Role::Button && node.label().is_some_and(|name| name.starts_with("Merkelapp for "))
        };
        hands.window.root().children_recursive().filter(is_label).nth(row).unwrap().rect().center()
    };
    // A lower one first, then one above it, which comes before it in the tree.
    let (lower, upper) = (label(&hands, 3), label(&hands, 1));
    hands.click_at(lower);
    hands.wait(0.7);
    hands.frame(vec![Event::Text("Alfa".to_owned())], FRAME);
    hands.click_at(upper);
    hands.wait(0.7);
    hands.frame(vec![Event::Text("Beta".to_owned())], FRAME);
    let wheel = Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -1500.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    };
    hands.frame(vec![Event::PointerMoved(lower), wheel], FRAME);
    hands.wait(1.0);
    let mut labels: Vec<String> =
        hands.window.state().history().finished().filter_map(|record| record.session.label.clone()).collect();
    labels.sort();
    assert_eq!(labels, ["Alfa", "Beta"]);
}

/// A slow picture, in which a letter comes together with a press that leaves
/// the keyboard where it is, as of somebody who speaks to the machine: the
/// letter is kept, and the button does what it says.
#[test]
fn a_letter_and_a_press_that_come_together_are_both_heard() {
    let [look_back, calendar, carry_on] = [0, 1, 2];
    for what in [look_back, calendar, carry_on] {
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), Language::Bokmal);
        let mut hands = Hands::new(Open { size: [1280.0, 2400.0], ..Open::new(folder.path()) }.window());
        let planned = hands.window.state().plans().iter().next().unwrap().of.session().unwrap();
        let history = hands.window.state().history();
        let instrument = history.get(planned).unwrap().session.instrument.clone();
        let last = history.latest(Some(instrument.as_str())).unwrap().session.id;
        assert_ne!(planned, last);
        let (place, button_name) = if what == look_back {
            (Place::LookBack(last), "Vis resultatet")
        } else if what == calendar {
            (Place::Plan(planned.into()), "Til kalenderen…")
        } else {
            (Place::Plan(last.into()), "Ta med videre: ")
        };
        hands.window.state_mut().go(place);
        hands.wait(0.3);
        if what == carry_on {
            hands.window.get_by_role_and_label(Role::Link, "Sist skrev du… Utviklingsområder").click_accesskit();
            hands.wait(0.3);
        }
        let nodes: Vec<_> = hands.window.root().children_recursive().collect();
        let field = nodes.iter().find(|node| node.accesskit_node().role() == Role::MultilineTextInput).unwrap();
        let is_button = |node: &&egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_some_and(|name| name.starts_with(button_name))
        };
        let (target_node, target_tree) = nodes.iter().find(is_button).unwrap().accesskit_node().locate();
        let press = ActionRequest { action: accesskit::Action::Click, target_node, target_tree, data: None };
        field.focus();
        drop(nodes);
        hands.wait(0.1);
        hands.frame(vec![Event::Text("Nytt!".to_owned()), Event::AccessKitActionRequest(press)], FRAME);
        hands.wait(0.3);
        let state = hands.window.state();
        if what == look_back {
            assert_eq!(state.place(), &Place::Result(Shown::Session(last)));
        } else if what == calendar {
            assert!(state.asked().contains("ExportCalendar"), "{:?}", state.asked());
        } else {
            let taken = state.plans().iter().find(|plan| plan.of == last.into());
            assert_eq!(taken.map(|plan| plan.areas.len()), Some(1), "carried on");
        }
        let plan = state.plans().iter().find(|plan| plan.of == planned.into()).unwrap();
        let texts = plan
            .areas
            .iter()
            .flat_map(|area| area.actions.iter().map(|action| &action.text).chain([&area.text, &area.outcome]));
        assert!(texts.into_iter().any(|text| text.contains("Nytt!")), "{what}: {plan:?}");
    }
}
