//! Writing: how much there is room for, what is pasted, the menu of a field
//! and of a text, undo and redo, and signs that our fonts lack.

use crate::hands::Hands;
use crate::support::{Open, fill_with_demo, now};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, ViewportCommand};
use egui_kittest::kittest::NodeT;
use selvsyn::instrument::Language;
use selvsyn::plan::Sheet;
use selvsyn::ui::{Action, Place};

fn demo(place: Place) -> (tempfile::TempDir, Hands) {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut hands = Hands::new(Open::new(folder.path()).window());
    let ctx = hands.window.ctx.clone();
    hands.window.state_mut().apply(&ctx, Action::Go(place));
    hands.wait(0.3);
    (folder, hands)
}

fn last(hands: &Hands) -> selvsyn::scoring::SessionId {
    hands.window.state().history().series("medarbeiderskap").next_back().unwrap().session.id
}

/// What a node is called, or what it says.
fn words(node: &egui_kittest::kittest::AccessKitNode<'_>) -> Option<String> {
    node.label().or_else(|| node.value())
}

fn named(hands: &Hands, role: Role, begin: &str) -> Option<(String, egui::Rect)> {
    let mut nodes = hands.window.root().children_recursive();
    let node = nodes.find(|node| {
        let node = node.accesskit_node();
        node.role() == role && words(&node).is_some_and(|label| label.starts_with(begin))
    })?;
    Some((words(&node.accesskit_node()).unwrap(), node.rect()))
}

fn at(hands: &Hands, role: Role, begin: &str) -> Pos2 {
    named(hands, role, begin).unwrap_or_else(|| panic!("no {role:?} «{begin}»")).1.center()
}

fn click(hands: &mut Hands, at: Pos2, button: PointerButton) {
    let event = |pressed| Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
    hands.frame(vec![Event::PointerMoved(at)], 0.5);
    hands.frame(vec![event(true)], 0.02);
    hands.frame(vec![event(false)], 0.02);
    hands.wait(0.2);
}

fn choose(hands: &mut Hands, words: &str) {
    let at = at(hands, Role::MenuItemRadio, words);
    click(hands, at, PointerButton::Primary);
}

fn copied(hands: &Hands) -> Option<String> {
    hands.window.output().platform_output.commands.iter().rev().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

fn press(hands: &mut Hands, modifiers: Modifiers, key: Key) {
    hands.press(key, false, modifiers);
    hands.wait(0.2);
}

fn first_answer(hands: &Hands) -> String {
    let journal = hands.window.state().journal();
    let today = journal.of(Sheet::Questions).find(|entry| entry.date == now().date());
    today.map_or_else(String::new, |today| today.text(Sheet::Questions.prompts()[0]).to_owned())
}

/// A label takes two hundred characters, says when it is nearly full, and
/// tells what of a paste did not fit.
#[test]
fn a_label_takes_200_characters_and_says_when_it_is_full() {
    let (_folder, mut hands) = demo(Place::History);
    let label = at(&hands, Role::Button, "Merkelapp for 4. juni 2026");
    click(&mut hands, label, PointerButton::Primary);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.frame(vec![Event::Text("Etter kurset i Bergen og Oslo".to_owned())], 0.1);
    hands.wait(0.2);
    assert!(named(&hands, Role::Label, "29 / 200").is_none(), "nothing is said while there is room");
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.frame(vec![Event::Paste("å".repeat(185))], 0.1);
    hands.wait(0.2);
    assert!(named(&hands, Role::Label, "185 / 200").is_some());
    hands.frame(vec![Event::Paste("b".repeat(30))], 0.1);
    hands.wait(0.3);
    assert!(named(&hands, Role::Label, "200 / 200").is_some());
    let told = hands.window.state().told().unwrap().to_owned();
    assert_eq!(
        told,
        "Teksten du limte inn, var for lang. De første 15 av 30 tegn kom med, for her kan det stå høyst 200."
    );
    hands.frame(vec![Event::Paste("b".repeat(3))], 0.1);
    hands.wait(0.3);
    assert!(hands.window.state().told().unwrap().starts_with("Det var ikke plass til teksten du limte inn."));
    press(&mut hands, Modifiers::NONE, Key::Enter);
    let id = last(&hands);
    let label = hands.window.state().history().get(id).unwrap().session.label.clone().unwrap();
    assert_eq!(label, format!("{}{}", "å".repeat(185), "b".repeat(15)));
}

/// A megabyte in a field is answered at once.
#[test]
fn a_paste_of_a_megabyte_is_answered_in_a_sentence() {
    let (_folder, mut hands) = demo(Place::Journal(Sheet::Questions));
    let field = at(&hands, Role::MultilineTextInput, "");
    click(&mut hands, field, PointerButton::Primary);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.slowest = std::time::Duration::ZERO;
    hands.frame(vec![Event::Paste("megabyte ".repeat(125_000))], 0.1);
    hands.wait(0.3);
    assert!(
        hands.window.state().told().unwrap().contains("60000")
            || hands.window.state().told().unwrap().contains("60 000")
    );
    assert_eq!(first_answer(&hands).chars().count(), 60_000);
    assert!(hands.slowest < std::time::Duration::from_secs(4), "{:?}", hands.slowest);
}

#[test]
fn a_field_has_a_menu_by_mouse_and_by_keyboard() {
    let (_folder, mut hands) = demo(Place::Journal(Sheet::Questions));
    let field = at(&hands, Role::MultilineTextInput, "");
    click(&mut hands, field, PointerButton::Primary);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.frame(vec![Event::Text("blåbær og grøt".to_owned())], 0.1);
    hands.wait(2.0);
    let name = hands.focused();
    // By keyboard, with nothing selected: nothing to cut or copy.
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    assert!(named(&hands, Role::MenuItemRadio, "Klipp ut").is_none());
    assert!(named(&hands, Role::MenuItemRadio, "Lim inn").is_some());
    press(&mut hands, Modifiers::NONE, Key::Escape);
    assert_eq!(hands.focused(), name, "the field has the keyboard again");
    press(&mut hands, Modifiers::NONE, Key::Menu);
    choose(&mut hands, "Merk alt");
    assert_eq!(hands.focused(), name);
    // What is selected stays selected under the right button.
    click(&mut hands, field, PointerButton::Secondary);
    let copy = at(&hands, Role::MenuItemRadio, "Kopier");
    hands.frame(vec![Event::PointerMoved(copy)], 0.1);
    let event = |pressed| {
        let (pos, button, modifiers) = (copy, PointerButton::Primary, Modifiers::NONE);
        Event::PointerButton { pos, button, pressed, modifiers }
    };
    hands.frame(vec![event(true)], 0.02);
    hands.frame(vec![event(false)], 0.02);
    assert_eq!(copied(&hands).as_deref(), Some("blåbær og grøt"));
    hands.wait(0.2);
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    choose(&mut hands, "Klipp ut");
    assert_eq!(first_answer(&hands), "");
    hands.wait(2.0);
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    choose(&mut hands, "Angre");
    assert_eq!(first_answer(&hands), "blåbær og grøt");
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    choose(&mut hands, "Gjør om");
    assert_eq!(first_answer(&hands), "");
    press(&mut hands, Modifiers::COMMAND, Key::Z);
    assert_eq!(first_answer(&hands), "blåbær og grøt");
    press(&mut hands, Modifiers::COMMAND, Key::Y);
    assert_eq!(first_answer(&hands), "");
    // Pasting asks the system, and comes into the field.
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    let paste = at(&hands, Role::MenuItemRadio, "Lim inn");
    hands.frame(vec![Event::PointerMoved(paste)], 0.1);
    let event = |pressed| {
        let (pos, button, modifiers) = (paste, PointerButton::Primary, Modifiers::NONE);
        Event::PointerButton { pos, button, pressed, modifiers }
    };
    hands.frame(vec![event(true)], 0.02);
    hands.frame(vec![event(false)], 0.02);
    let asked = hands.window.output().viewport_output[&egui::ViewportId::ROOT].commands.clone();
    assert!(asked.contains(&ViewportCommand::RequestPaste), "{asked:?}");
    hands.frame(vec![Event::Paste("fra et annet sted".to_owned())], 0.02);
    hands.wait(0.2);
    assert_eq!(first_answer(&hands), "fra et annet sted");
}

/// A label that is being written is not left by its menu.
#[test]
fn the_menu_of_a_field_that_shuts_itself_leaves_it_open() {
    let (_folder, mut hands) = demo(Place::History);
    let label = at(&hands, Role::Button, "Merkelapp for 4. juni 2026");
    click(&mut hands, label, PointerButton::Primary);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.frame(vec![Event::Text("Før".to_owned())], 0.1);
    hands.wait(0.2);
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    choose(&mut hands, "Merk alt");
    hands.frame(vec![Event::Text("Etter".to_owned())], 0.1);
    press(&mut hands, Modifiers::NONE, Key::Enter);
    let id = last(&hands);
    assert_eq!(hands.window.state().history().get(id).unwrap().session.label.as_deref(), Some("Etter"));
}

/// What is read can be selected with the mouse, and copied.
#[test]
fn texts_are_selected_and_copied() {
    let (_folder, mut hands) = demo(Place::Privacy);
    // A text in whole sentences, as high up as any.
    let (words, rect) = {
        let nodes = hands.window.root().children_recursive();
        let mut texts: Vec<(String, egui::Rect)> = nodes
            .filter(|node| node.accesskit_node().role() == Role::Label)
            .filter_map(|node| Some((words(&node.accesskit_node())?, node.rect())))
            .filter(|(words, rect)| {
                words.ends_with('.') && words.len() > 30 && rect.bottom() < 700.0 && rect.left() > 210.0
            })
            .collect();
        texts.sort_by(|a, b| a.1.top().total_cmp(&b.1.top()));
        texts.first().cloned().expect("a sentence")
    };
    let pointer = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let (from, to) = (rect.left_top() + egui::vec2(0.5, 6.0), rect.right_bottom() + egui::vec2(-0.5, -6.0));
    hands.frame(vec![Event::PointerMoved(from)], 0.6);
    hands.frame(vec![pointer(from, true)], 0.02);
    hands.frame(vec![Event::PointerMoved(to)], 0.1);
    hands.frame(vec![pointer(to, false)], 0.1);
    hands.frame(vec![Event::Copy], 0.1);
    let copied_words = copied(&hands).unwrap();
    assert!(
        words.starts_with(copied_words.split_whitespace().next().unwrap()) && copied_words.len() > 10,
        "{copied_words}"
    );
    // A word by a double click.
    hands.wait(1.0);
    let middle = from + egui::vec2(8.0, 2.0);
    hands.frame(vec![Event::PointerMoved(middle)], 0.6);
    for _ in 0..2 {
        hands.frame(vec![pointer(middle, true)], 0.05);
        hands.frame(vec![pointer(middle, false)], 0.05);
    }
    hands.frame(vec![Event::Copy], 0.1);
    let first: String = words.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    assert_eq!(copied(&hands).as_deref(), Some(first.as_str()));
    // Elsewhere lets go; Escape does, and leads nowhere.
    press(&mut hands, Modifiers::NONE, Key::Escape);
    hands.frame(vec![Event::Copy], 0.1);
    assert_eq!(copied(&hands), None);
    // The menu of a text.
    click(&mut hands, middle, PointerButton::Secondary);
    let copy = at(&hands, Role::MenuItemRadio, "Kopier");
    hands.frame(vec![Event::PointerMoved(copy)], 0.1);
    hands.frame(vec![pointer(copy, true)], 0.02);
    hands.frame(vec![pointer(copy, false)], 0.02);
    assert_eq!(copied(&hands).as_deref(), Some(words.as_str()));
    hands.wait(0.3);
    // And all of the page.
    press(&mut hands, Modifiers::COMMAND, Key::A);
    hands.frame(vec![Event::Copy], 0.1);
    let all = copied(&hands).unwrap();
    assert!(all.contains(&words) && all.lines().count() > 3, "{all}");
}

/// A passphrase goes nowhere by a menu either.
#[test]
fn the_menu_of_a_passphrase_takes_nothing_out() {
    let (_folder, mut hands) = demo(Place::Passphrase);
    let field = {
        let nodes = hands.window.root().children_recursive();
        let roles = [Role::TextInput, Role::PasswordInput];
        let mut fields = nodes.filter(|node| roles.contains(&node.accesskit_node().role()));
        fields.next().expect("a field").rect().center()
    };
    click(&mut hands, field, PointerButton::Primary);
    hands.frame(vec![Event::Text("hemmelig".to_owned())], 0.1);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    press(&mut hands, Modifiers::SHIFT, Key::F10);
    assert!(named(&hands, Role::MenuItemRadio, "Lim inn").is_some());
    for never in ["Klipp ut", "Kopier", "Angre", "Gjør om"] {
        assert!(named(&hands, Role::MenuItemRadio, never).is_none(), "{never}");
    }
}

/// Emoji are drawn, joined letters come one by one, and a file's name stays as
/// it is written.
#[test]
fn signs_of_others_are_drawn() {
    let (_folder, mut hands) = demo(Place::Journal(Sheet::Questions));
    let field = at(&hands, Role::MultilineTextInput, "");
    click(&mut hands, field, PointerButton::Primary);
    press(&mut hands, Modifiers::COMMAND, Key::A);
    // A sign that nothing draws would end this test.
    hands.frame(vec![Event::Paste("😀 \u{fb01}re \u{fb02}otte".to_owned())], 0.1);
    hands.wait(0.3);
    assert_eq!(first_answer(&hands), "😀 fire flotte");
    let id = last(&hands);
    let ctx = hands.window.ctx.clone();
    hands.window.state_mut().apply(&ctx, Action::Relabel(id, "\u{fb01}re".to_owned()));
    hands.window.state_mut().apply(&ctx, Action::Go(Place::History));
    hands.wait(0.3);
    let kept = hands.window.state().history().get(id).unwrap().session.label.clone();
    assert_eq!(kept.as_deref(), Some("\u{fb01}re"), "what is kept is not changed");
}

/// Ctrl+A takes what stands on the page, whatever it is, as it is read.
#[test]
fn all_of_a_page_is_copied_in_the_order_it_is_read() {
    let (_folder, mut hands) = demo(Place::History);
    let all = |hands: &mut Hands| {
        press(hands, Modifiers::COMMAND, Key::A);
        hands.frame(vec![Event::Copy], 0.1);
        copied(hands).unwrap()
    };
    let text = all(&mut hands);
    let mut from = 0;
    // Title, lead, a panel of the trend, heads, a link, a label, values.
    for part in
        ["Historikk", "juni 2026", "Selvledelse", "Dato", "4. juni 2026", "Før sommeren", "4,0", "14. mars 2026"]
    {
        let found = text[from..].find(part).unwrap_or_else(|| panic!("«{part}» in its place: {text}"));
        from += found + part.len();
    }
    let id = last(&hands);
    let ctx = hands.window.ctx.clone();
    hands.window.state_mut().apply(&ctx, Action::Go(Place::Result(selvsyn::ui::Shown::Session(id))));
    hands.wait(0.3);
    let text = all(&mut hands);
    for part in ["Resultat", "Nå", "Alle verdier", "Neste steg"] {
        assert!(text.lines().any(|line| line == part), "«{part}»: {text}");
    }
    assert!(text.contains("Høyest: "), "{text}");
}
