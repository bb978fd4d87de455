//! Going about: the keys that mean the same everywhere, back to where one came
//! from, up from a page that is under another, the report, and searching.

use crate::cases::is_long;
use crate::hands::Hands;
use crate::support::{OPENED, Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, pos2};
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::ui::{Action, KeysOf, Place, Shown};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const ALT: Modifiers = Modifiers::ALT;

fn demo() -> (tempfile::TempDir, Hands) {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let hands = window(folder.path());
    (folder, hands)
}

fn window(folder: &Path) -> Hands {
    Hands::new(Open::new(folder).window())
}

fn act(hands: &mut Hands, action: Action) {
    let ctx = hands.window.ctx.clone();
    hands.window.state_mut().apply(&ctx, action);
    hands.wait(0.2);
}

fn go(hands: &mut Hands, place: Place) {
    act(hands, Action::Go(place));
}

fn place(hands: &Hands) -> Place {
    hands.window.state().place().clone()
}

fn press(hands: &mut Hands, modifiers: Modifiers, key: Key) {
    hands.press(key, false, modifiers);
    hands.wait(0.3);
}

fn write(hands: &mut Hands, text: &str) {
    hands.frame(vec![Event::Text(text.to_owned())], 0.1);
    hands.wait(0.2);
}

fn mouse(button: PointerButton) -> Vec<Event> {
    let event = |pressed| Event::PointerButton { pos: pos2(700.0, 20.0), button, pressed, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

fn last_two(hands: &Hands) -> (selvsyn::scoring::SessionId, selvsyn::scoring::SessionId) {
    let ids: Vec<_> =
        hands.window.state().history().series("medarbeiderskap").map(|record| record.session.id).collect();
    (ids[ids.len() - 2], ids[ids.len() - 1])
}

fn names(hands: &Hands, role: Role) -> Vec<String> {
    let nodes = hands.window.root().children_recursive().filter(|node| node.accesskit_node().role() == role);
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn alt_and_a_digit_goes_to_the_pages_of_the_menu_in_their_order() {
    let (_folder, mut hands) = demo();
    let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7];
    let titles: Vec<String> = keys
        .into_iter()
        .map(|key| {
            press(&mut hands, ALT, key);
            <&'static str>::from(&place(&hands)).to_owned()
        })
        .collect();
    assert_eq!(titles, ["Home", "Choose", "Result", "Plan", "History", "Courses", "Settings"]);
    press(&mut hands, ALT, Key::Num8);
    assert_eq!(place(&hands), Place::Settings);
    // The menu of a narrow window shuts.
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(Open { size: [480.0, 600.0], ..Open::new(folder.path()) }.window());
    let menu = hands.rect("Meny").center();
    hands.click_at(menu);
    hands.wait(0.2);
    press(&mut hands, ALT, Key::Num7);
    assert_eq!(place(&hands), Place::Settings);
    assert!(names(&hands, Role::Heading).contains(&"Innstillinger".to_owned()));
}

/// From the end of a long page it leads to that page's beginning.
#[test]
fn a_key_that_leads_to_the_page_one_is_on_leads_to_its_beginning() {
    let (_folder, mut hands) = demo();
    press(&mut hands, ALT, Key::Num5);
    for _ in 0..30 {
        hands.key(Key::Tab);
    }
    hands.wait(0.3);
    let begins = |hands: &Hands| hands.window.get_by_role_and_label(Role::Heading, "Historikk").is_focused();
    assert!(!begins(&hands));
    press(&mut hands, ALT, Key::Num5);
    assert!(begins(&hands));
    // A questionnaire begins where it is to be gone on with.
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
    act(&mut hands, Action::Start(instrument));
    press(&mut hands, Modifiers::NONE, Key::Num4);
    press(&mut hands, ALT, Key::Num2);
    press(&mut hands, Modifiers::NONE, Key::Num3);
    assert_eq!(hands.answers(), "4,3,,,,,,,");
}

/// With the text size chosen, everything stands elsewhere.
#[test]
fn what_has_the_keyboard_is_seen_when_everything_has_grown() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(Open { size: [900.0, 640.0], ..Open::new(folder.path()) }.window());
    go(&mut hands, Place::Settings);
    hands.window.get_by_role_and_label(Role::RadioButton, "200\u{a0}%").focus();
    hands.wait(0.3);
    hands.key(Key::Space);
    hands.wait(1.0);
    let seen = hands.rect("200\u{a0}%");
    assert!(hands.window.ctx.content_rect().contains_rect(seen), "{seen:?}");
}

/// A letter is a letter and an answer an answer, whatever else a key may mean.
#[test]
fn no_key_is_taken_from_a_field_or_an_answer() {
    let (_folder, mut hands) = demo();
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
    act(&mut hands, Action::Start(instrument));
    press(&mut hands, Modifiers::NONE, Key::Num4);
    assert_eq!(hands.answers(), "4,,,,,,,,");
    // With Alt it goes, and answers nothing.
    hands.frame(
        vec![
            Event::Key { key: Key::Num1, physical_key: None, pressed: true, repeat: false, modifiers: ALT },
            Event::Text("1".to_owned()),
            Event::Key { key: Key::Num1, physical_key: None, pressed: false, repeat: false, modifiers: ALT },
        ],
        0.1,
    );
    hands.wait(0.3);
    assert_eq!((place(&hands), hands.answers().as_str()), (Place::Home, "4,,,,,,,,"));
    press(&mut hands, ALT, Key::ArrowLeft);
    assert!(matches!(place(&hands), Place::Assess(_)));
    press(&mut hands, Modifiers::NONE, Key::M);
    // AltGr is Ctrl and Alt to some systems, and Alt to others; its sign is written.
    for modifiers in [ALT | Modifiers::CTRL, ALT] {
        hands.frame(
            vec![
                Event::Key { key: Key::Num2, physical_key: None, pressed: true, repeat: false, modifiers },
                Event::Text("@".to_owned()),
                Event::Key { key: Key::Num2, physical_key: None, pressed: false, repeat: false, modifiers },
            ],
            0.1,
        );
        hands.wait(0.2);
    }
    for key in [Key::Num1, Key::P, Key::F] {
        hands.frame(
            vec![
                Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE },
                Event::Text(key.name().to_lowercase()),
                Event::Key { key, physical_key: None, pressed: false, repeat: false, modifiers: Modifiers::NONE },
            ],
            0.1,
        );
    }
    hands.wait(0.2);
    let draft = hands.window.state().history().draft(None).unwrap().session.clone();
    let remarks: Vec<&String> = draft.remarks.values().collect();
    assert_eq!(remarks, ["@@1pf"], "{:?}", hands.focused());
    // A label that is half written is kept when one goes by keyboard.
    let (_, last) = last_two(&hands);
    go(&mut hands, Place::History);
    let label = names(&hands, Role::Button).into_iter().find(|name| name.starts_with("Merkelapp for 4. juni 2026"));
    let at = hands.rect(&label.unwrap()).center();
    hands.click_at(at);
    hands.wait(0.2);
    write(&mut hands, "Halvskrevet");
    press(&mut hands, ALT, Key::Num1);
    assert_eq!(place(&hands), Place::Home);
    let kept = hands.window.state().history().get(last).unwrap().session.label.clone();
    assert!(kept.as_deref().is_some_and(|label| label.contains("Halvskrevet")), "{kept:?}");
}

#[test]
fn back_leads_through_the_pages_one_came_from() {
    let (_folder, mut hands) = demo();
    let (_, last) = last_two(&hands);
    let pages = [Place::History, Place::Result(Shown::Session(last)), Place::Plan(last.into()), Place::Settings];
    for place in &pages {
        go(&mut hands, place.clone());
    }
    press(&mut hands, ALT, Key::ArrowLeft);
    assert_eq!(place(&hands), pages[2]);
    hands.frame(mouse(PointerButton::Extra1), 0.1);
    hands.wait(0.2);
    assert_eq!(place(&hands), pages[1]);
    hands.frame(mouse(PointerButton::Extra2), 0.1);
    hands.wait(0.2);
    assert_eq!(place(&hands), pages[2]);
    press(&mut hands, ALT, Key::ArrowRight);
    assert_eq!(place(&hands), pages[3]);
    press(&mut hands, ALT, Key::ArrowRight);
    assert_eq!(place(&hands), pages[3], "there is nothing ahead");
    press(&mut hands, Modifiers::NONE, Key::BrowserBack);
    assert_eq!(place(&hands), pages[2]);
    // What is deleted is passed over.
    act(&mut hands, Action::Delete(last));
    go(&mut hands, Place::Home);
    press(&mut hands, ALT, Key::ArrowLeft);
    let there = place(&hands);
    assert!(!matches!(there, Place::Plan(_) | Place::Result(Shown::Session(_))), "{there:?}");
}

#[test]
fn escape_leads_up_and_shuts_what_is_open_first() {
    let (_folder, mut hands) = demo();
    let (earlier, last) = last_two(&hands);
    let instrument = Catalog::shipped().current("medarbeiderskap").unwrap().id.clone();
    act(&mut hands, Action::Start(instrument));
    let Place::Assess(draft) = place(&hands) else { panic!() };
    act(&mut hands, Action::Answer { session: draft, item: 0, answer: Some(selvsyn::scoring::Answer::Point(3)) });
    let pairs = [
        (Place::Compare(earlier, last), Place::History),
        (Place::Review(draft), Place::Assess(draft)),
        (Place::Code(last, None), Place::Result(Shown::Session(last))),
        (Place::About, Place::Settings),
        (Place::Privacy, Place::Settings),
        (Place::Backups, Place::Settings),
        (Place::Passphrase, Place::Settings),
        (Place::Messages, Place::Settings),
    ];
    for (under, above) in pairs {
        go(&mut hands, under.clone());
        press(&mut hands, Modifiers::NONE, Key::Tab);
        press(&mut hands, Modifiers::NONE, Key::Escape);
        assert_eq!(place(&hands), above, "{under:?}");
    }
    for stays in [Place::Home, Place::History, Place::Settings, Place::Result(Shown::Combined)] {
        go(&mut hands, stays.clone());
        press(&mut hands, Modifiers::NONE, Key::Escape);
        assert_eq!(place(&hands), stays);
    }
    // A field is left first, and what is asked is called off.
    go(&mut hands, Place::Review(draft));
    let field = hands.rect("Merkelapp (valgfri)").center();
    let fields: Vec<_> = hands.window.get_all_by_role(Role::TextInput).map(|node| node.rect()).collect();
    hands.click_at(fields.first().map_or(field, |rect| rect.center()));
    write(&mut hands, "Før");
    press(&mut hands, Modifiers::NONE, Key::Escape);
    assert_eq!(place(&hands), Place::Review(draft));
    press(&mut hands, Modifiers::NONE, Key::Escape);
    assert_eq!(place(&hands), Place::Assess(draft));
    go(&mut hands, Place::Privacy);
    hands.window.get_by_label("Slett alt…").click_accesskit();
    hands.wait(0.3);
    hands.rect("Ja, slett alt");
    press(&mut hands, Modifiers::NONE, Key::Escape);
    assert_eq!(place(&hands), Place::Privacy);
    hands.rect("Slett alt…");
}

#[test]
fn the_report_is_made_and_opened_by_one_key() {
    let (folder, mut hands) = demo();
    let (_, last) = last_two(&hands);
    go(&mut hands, Place::Result(Shown::Session(last)));
    hands.press(Key::P, false, Modifiers::COMMAND);
    settle(&mut hands.window);
    let path = {
        let opened = OPENED.lock().unwrap();
        let told = hands.window.state().told().unwrap().to_owned();
        opened.iter().find(|path| told.contains(&path.display().to_string())).unwrap().clone()
    };
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    assert!(!path.starts_with(folder.path()), "what is only looked at is not kept with the history");
    drop(hands);
    assert!(!path.exists(), "and goes with the window");
    // Without anything finished it says so.
    let folder = tempfile::tempdir().unwrap();
    let mut hands = window(folder.path());
    press(&mut hands, Modifiers::COMMAND, Key::P);
    assert!(hands.window.state().told().unwrap().starts_with("Det er ikke noe å skrive ut ennå"));
}

#[test]
fn the_history_is_searched_by_label_date_questionnaire_and_remark() {
    let folder = tempfile::tempdir().unwrap();
    let texts = selvsyn::i18n::Texts::new(Language::Bokmal);
    let made = crate::support::rich_history(&texts);
    let mut store = selvsyn::store::Store::open(folder.path()).unwrap();
    let instruments = Catalog::shipped().offered().iter().map(|instrument| (**instrument).clone()).collect();
    let import =
        selvsyn::contents::Archive { instruments, rows: made, settings: selvsyn::settings::Settings::default() };
    store.import(&import).unwrap();
    drop(store);
    let mut hands = window(folder.path());
    // What our fonts cannot draw is written, too.
    hands.window.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    let id = last_two(&hands).0;
    act(&mut hands, Action::Relabel(id, "Etter kurset i Bergen".to_owned()));
    go(&mut hands, Place::History);
    let mut found = |wanted: &str| {
        press(&mut hands, Modifiers::COMMAND, Key::F);
        assert_eq!(hands.focused(), "Søk");
        press(&mut hands, Modifiers::COMMAND, Key::A);
        write(&mut hands, wanted);
        let opened = names(&hands, Role::Button).into_iter().filter(|name| name.contains(" · ")).collect();
        let count = names(&hands, Role::Status);
        press(&mut hands, Modifiers::NONE, Key::Escape);
        let has_list = names(&hands, Role::CheckBox).iter().any(|name| name.starts_with("Velg "));
        assert!(has_list, "Escape shows everything again");
        (opened, count)
    };
    let (by_label, count): (Vec<String>, Vec<String>) = found("BERGEN");
    assert_eq!(by_label.len(), 1, "{by_label:?}");
    assert!(by_label[0].contains("Etter kurset i Bergen") && count.contains(&"1 funnet".to_owned()), "{count:?}");
    let (by_date, _) = found("4. juni 2026");
    assert!(!by_date.is_empty() && by_date.iter().all(|name| name.contains("4. juni 2026")), "{by_date:?}");
    assert_eq!(found("2026-06-04").0, by_date);
    assert_eq!(found("04.06.2026").0, by_date);
    let (by_questionnaire, _) = found("karriere");
    assert!(
        !by_questionnaire.is_empty() && by_questionnaire.iter().all(|name| name.to_lowercase().contains("karriere"))
    );
    let (by_remark, _) = found("en linje til");
    assert!(by_remark.len() == 1 && by_remark[0].contains("Merknad: En merknad om leder."), "{by_remark:?}");
    let (none, count) = found("finnes ikke");
    assert!(none.is_empty() && count.contains(&"Ingen funnet".to_owned()));
    // One that was found is opened, and back leads to what was found.
    press(&mut hands, Modifiers::COMMAND, Key::F);
    write(&mut hands, "bergen");
    let at = hands.rect(&by_label[0]).center();
    hands.click_at(at);
    hands.wait(0.3);
    assert_eq!(place(&hands), Place::Result(Shown::Session(id)));
    press(&mut hands, ALT, Key::ArrowLeft);
    hands.rect(&by_label[0]);
}

#[test]
fn the_journal_is_searched_in_all_its_sheets() {
    let (_folder, mut hands) = demo();
    let (id, sheet, text) = {
        let journal = hands.window.state().journal();
        let entry =
            journal.iter().find(|entry| entry.sheet == selvsyn::plan::Sheet::Competence).or(journal.iter().next());
        let entry = entry.unwrap();
        let text = entry.sheet.prompts().iter().map(|prompt| entry.text(*prompt)).find(|text| !text.is_empty());
        (entry.id, entry.sheet, text.unwrap().to_owned())
    };
    let _ = id;
    go(&mut hands, Place::Journal(selvsyn::plan::Sheet::Questions));
    press(&mut hands, Modifiers::COMMAND, Key::F);
    assert_eq!(hands.focused(), "Søk");
    let word: String = text.split_whitespace().max_by_key(|word| word.len()).unwrap().to_uppercase();
    write(&mut hands, &word);
    let found: Vec<String> = names(&hands, Role::Button).into_iter().filter(|name| name.contains(" · ")).collect();
    assert!(!found.is_empty(), "{word}");
    let at = hands.rect(&found[0]).center();
    hands.click_at(at);
    hands.wait(0.3);
    assert!(matches!(place(&hands), Place::Journal(_)), "{sheet:?}");
    assert!(names(&hands, Role::Button).iter().all(|name| !name.contains(" · ")), "the page is shown");
    press(&mut hands, Modifiers::COMMAND, Key::F);
    write(&mut hands, "finnes ikke");
    assert!(names(&hands, Role::Status).contains(&"Ingen funnet".to_owned()));
    press(&mut hands, Modifiers::NONE, Key::Escape);
    assert!(!names(&hands, Role::Status).contains(&"Ingen funnet".to_owned()));
}

/// What each name in the list of keys stands for, and what shows that it works.
#[test]
fn every_key_that_is_told_works_and_every_key_that_works_is_told() {
    let told: BTreeSet<&str> = KeysOf::ALL.iter().flat_map(|part| part.names()).copied().collect();
    let texts = selvsyn::i18n::Texts::new(Language::Bokmal);
    for name in &told {
        assert!(texts.has(&format!("keys-{name}")) && texts.has(&format!("keys-{name}-do")), "{name}");
    }
    // Tried by other tests: the questionnaire's in `hands`, those of fields in
    // `writing`, the wall's in `wall`, moving and pressing in `keyboard`.
    let elsewhere: BTreeSet<&str> = KeysOf::ALL[1..].iter().flat_map(|part| part.names()).copied().collect();
    // What a key changed, of all that a window is.
    let state = |hands: &Hands| {
        let app = hands.window.state();
        (app.place().clone(), app.shows_keys(), app.told().map(str::to_owned), app.asked().len())
    };
    let mut meant: BTreeMap<String, &str> = BTreeMap::new();
    let mut add = |modifiers: Modifiers, keys: &[Key], name: &'static str| {
        for key in keys {
            meant.insert(format!("{modifiers:?}{key:?}"), name);
        }
    };
    add(Modifiers::NONE, &[Key::F1], "list");
    add(ALT, &[Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7], "pages");
    add(ALT, &[Key::ArrowLeft], "back");
    add(Modifiers::NONE, &[Key::BrowserBack], "back");
    add(ALT, &[Key::ArrowRight], "forward");
    add(Modifiers::NONE, &[Key::BrowserForward], "forward");
    add(Modifiers::NONE, &[Key::Escape], "escape");
    add(Modifiers::COMMAND, &[Key::P], "print");
    let seen: BTreeSet<&str> = meant.values().copied().collect();
    // These change nothing but the keyboard's place, a field or the zoom.
    let quiet = ["move", "press", "search", "all", "size"];
    let named: BTreeSet<&str> = seen.iter().chain(&quiet).chain(&elsewhere).copied().collect();
    assert_eq!(named, told);

    let (_folder, mut hands) = demo();
    let (earlier, last) = last_two(&hands);
    let mut worked: BTreeSet<&str> = BTreeSet::new();
    let mut is_moved = true;
    // With Shift in the long runs alone: a field's letter, and no key of ours.
    let shift = is_long().then_some(Modifiers::SHIFT);
    let pressed_with: Vec<Modifiers> =
        [Modifiers::NONE, Modifiers::COMMAND, ALT].into_iter().chain(shift).chain([ALT | Modifiers::COMMAND]).collect();
    // These move the keyboard, and press what has it.
    let moving = [Key::Tab, Key::Enter, Key::Space];
    for key in Key::ALL.iter().filter(|key| !moving.contains(key)) {
        for modifiers in pressed_with.iter().copied() {
            if std::mem::take(&mut is_moved) {
                // A page in the middle of a trail, with nothing in its way.
                for place in [Place::Home, Place::Settings, Place::Compare(earlier, last), Place::About] {
                    go(&mut hands, place);
                }
                act(&mut hands, Action::Back);
                act(&mut hands, Action::DismissNotice);
                act(&mut hands, Action::ShowKeys(false));
            }
            let before = state(&hands);
            let name = meant.get(&format!("{modifiers:?}{key:?}"));
            hands.press(*key, false, modifiers);
            // What a key does late is seen after all that are pressed with it.
            if name.is_some() || modifiers == (ALT | Modifiers::COMMAND) {
                hands.frame(Vec::new(), 0.1);
                settle(&mut hands.window);
            }
            let after = state(&hands);
            let is_other = (&before.0, before.1, &before.2) != (&after.0, after.1, &after.2);
            assert_eq!(is_other, name.is_some(), "{modifiers:?} {key:?}: {before:?} → {after:?}");
            worked.extend(name);
            is_moved = is_other;
        }
    }
    assert_eq!(worked, seen);
    // Those that are quiet.
    go(&mut hands, Place::History);
    press(&mut hands, Modifiers::COMMAND, Key::F);
    assert_eq!(hands.focused(), "Søk");
    let zoom = hands.window.ctx.zoom_factor();
    press(&mut hands, Modifiers::COMMAND, Key::Plus);
    assert!(hands.window.ctx.zoom_factor() > zoom);
    press(&mut hands, Modifiers::COMMAND, Key::Minus);
    press(&mut hands, Modifiers::COMMAND, Key::Num0);
    assert_eq!(hands.window.ctx.zoom_factor(), 1.0);
}

#[test]
fn the_list_of_keys_comes_over_every_page_and_leaves_it_as_it_was() {
    let (_folder, mut hands) = demo();
    for place in [Place::Home, Place::History, Place::Settings, Place::Slides] {
        go(&mut hands, place.clone());
        hands.frame(vec![Event::PointerMoved(Pos2::ZERO)], 0.1);
        press(&mut hands, Modifiers::NONE, Key::Tab);
        let before = hands.focused();
        press(&mut hands, Modifiers::NONE, Key::F1);
        assert_eq!(hands.focused(), "Taster");
        hands.rect("Alt+1 til Alt+7");
        press(&mut hands, Modifiers::NONE, Key::Escape);
        assert_eq!((hands.focused(), self::place(&hands)), (before, place));
    }
    press(&mut hands, Modifiers::NONE, Key::F1);
    press(&mut hands, ALT, Key::Num1);
    assert_eq!((place(&hands), hands.window.state().shows_keys()), (Place::Home, false));
}

/// On the pages that are written on, what is written there is printed.
#[test]
fn on_the_plan_the_plan_is_printed() {
    let (_folder, mut hands) = demo();
    let (_, last) = last_two(&hands);
    for (place, title, told) in [
        (Place::Plan(last.into()), "Utviklingsplan og refleksjon", "Planen og refleksjonsarkene"),
        (
            Place::Journal(selvsyn::plan::Sheet::Questions),
            "Utviklingsplan og refleksjon",
            "Planen og refleksjonsarkene",
        ),
        (Place::Result(Shown::Session(last)), "Medarbeiderskap", "Rapporten om Medarbeiderskap"),
    ] {
        go(&mut hands, place);
        hands.press(Key::P, false, Modifiers::COMMAND);
        settle(&mut hands.window);
        let words = hands.window.state().told().unwrap().to_owned();
        assert!(words.starts_with(told), "{words}");
        let path =
            OPENED.lock().unwrap().iter().rev().find(|path| words.contains(&path.display().to_string())).cloned();
        let text = std::process::Command::new("pdftotext").arg(path.unwrap()).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        assert!(text.contains(title), "{text}");
    }
}

/// Also where nothing has had the keyboard yet, as when the window has just
/// come.
#[test]
fn a_page_that_a_key_leads_to_begins_at_its_title() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(Open::new(folder.path()).window());
    hands.window.run();
    assert_eq!(hands.window.ctx.memory(|memory| memory.focused()), None);
    press(&mut hands, ALT, Key::Num2);
    hands.window.run();
    assert_eq!(hands.focused(), "Egenvurdering");
}
