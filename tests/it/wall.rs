//! What is projected: keys, pages, names for the ear, and pictures.

mod groups;
mod pages;
mod pictures;

use crate::hollow;
use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton, Pos2, Rect, UiBuilder, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::chart::{GroupOverview, Palette, Scheme};
use selvsyn::group::{Collection, Contribution, Floor, Place};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Instrument, Language};
use selvsyn::lesson::Lesson;
use selvsyn::ui::presentation::{
    self, Deck, Earlier, GroupDeck, Moved, Over, Room, RoomCount, RoomCourse, Wall, WallAction, WallWish,
};
use selvsyn::ui::{Colors, apply_theme};
use std::sync::Arc;
use std::time::Duration;

const START: Duration = Duration::ZERO;

fn lesson(is_large: bool) -> Wall {
    Wall::new(Deck::Lesson(Arc::clone(Lesson::shipped())), is_large)
}

/// What eleven have answered, made so that it is as in the design's picture.
const ELEVEN: [&str; 11] = [
    "433444332",
    "225453443",
    "542343444",
    "414434453",
    "542453334",
    "334344444",
    "4534-5543",
    "325554444",
    "533454345",
    "424455454",
    "444455555",
];

/// What was answered before, where there is something, and now.
type Sheet = (Option<String>, String);

fn group(instrument: &Arc<Instrument>, sheets: &[Sheet]) -> Deck {
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for (person, (before, now)) in sheets.iter().enumerate() {
        for (month, sheet) in [(3, before.as_ref()), (6, Some(now))] {
            let Some(sheet) = sheet else { continue };
            let given = Contribution {
                instrument: instrument.id.clone(),
                instrument_version: instrument.version,
                course: "Våren 2026".to_owned(),
                date: jiff::civil::date(2026, month, 4),
                token: format!("{person:032x}"),
                answers: selvsyn::group::paper::read(sheet, instrument).unwrap(),
            };
            collection.add_contribution(Place::whole("bidrag"), given).unwrap();
        }
    }
    let mut deck = GroupDeck::new(collection.finish(Floor::default()), Arc::clone(instrument));
    deck.course = Some("Våren 2026".to_owned());
    deck.moved = deck.result.pairs.iter().map(Moved::from).collect();
    deck.before = earlier(instrument, sheets)
        .map(|overview| Earlier { rounds: ["1. samling".to_owned(), "2. samling".to_owned()], overview });
    Deck::Group(Arc::new(deck))
}

/// What was shown of the round before, where all answered that too.
fn earlier(instrument: &Arc<Instrument>, sheets: &[Sheet]) -> Option<GroupOverview> {
    let mut collection = Collection::new(Arc::clone(instrument), None);
    for (before, _) in sheets {
        let answers = selvsyn::group::paper::read(before.as_ref()?, instrument).unwrap();
        collection.add_paper(&Place::whole("ark"), answers).unwrap();
    }
    GroupOverview::new(&collection.finish(Floor::default()), instrument)
}

/// Of eleven, two went down in self-leadership and three up, by more than may
/// be chance; in co-leadership four can be paired; in the third dimension one
/// went down and three up.
fn before(person: usize, now: &str) -> String {
    let part = |place: usize, ups: [usize; 3], downs: &[usize]| match person {
        person if ups.contains(&person) => "111",
        person if downs.contains(&person) => "555",
        _ => &now[place * 3..place * 3 + 3],
    };
    let second = if person < 4 { &now[3..6] } else { "---" };
    [part(0, [6, 8, 10], &[0, 1]), second, part(2, [2, 5, 10], &[0])].concat()
}

fn followership(count: usize, pairs: bool) -> Deck {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("medarbeiderskap").unwrap();
    let sheet = |(person, now): (usize, &&str)| (pairs.then(|| before(person, now)), (*now).to_owned());
    group(instrument, &ELEVEN.iter().enumerate().take(count).map(sheet).collect::<Vec<_>>())
}

/// Somebody for each number, with answers spread over the scale.
fn many(id: &str, count: usize) -> Deck {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(id).unwrap();
    let sheet = |person: usize| {
        let answer =
            |item: usize| (3 + (person * 7 + item * 5) % 9 / 3 - usize::from((person + item).is_multiple_of(4))) % 6;
        (0..instrument.item_count()).map(|item| answer(item).max(1).to_string()).collect::<String>()
    };
    group(instrument, &(0..count).map(|person| (None, sheet(person))).collect::<Vec<_>>())
}

/// What is on the wall in a test, and what was asked for.
struct Shown {
    wall: Wall,
    texts: Texts,
    now: Duration,
    given: Vec<WallWish>,
}

fn hang(wall: Wall, language: Language, size: [f32; 2]) -> Harness<'static, Shown> {
    let colors = Colors::new(Palette::of(Scheme::Light));
    let shown = Shown { wall, texts: Texts::new(language), now: START, given: Vec::new() };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(move |context| {
            context.set_fonts(hollow::fonts());
            apply_theme(context, &colors, false);
        })
        .build_ui_state(
            |ui, shown: &mut Shown| {
                let whole: Rect = ui.ctx().content_rect();
                let mut ui = ui.new_child(UiBuilder::new().max_rect(whole));
                ui.set_clip_rect(whole);
                let Shown { wall, texts, now, given } = shown;
                for action in presentation::show(&mut ui, wall, texts, *now) {
                    given.extend(wall.apply(action, *now));
                }
            },
            shown,
        );
    harness.run();
    harness
}

const FULL: [f32; 2] = [1920.0, 1080.0];

fn on_wall(wall: Wall) -> Harness<'static, Shown> {
    hang(wall, Language::Bokmal, FULL)
}

fn at(mut wall: Wall, page: usize) -> Wall {
    wall.apply(WallAction::GoTo(page), START);
    wall
}

#[test]
fn every_wish_on_the_first_and_the_last_page() {
    use WallAction::{
        Black, Contrast, First, GoTo, Last, Next, Notes, Previous, TimerLengthen, TimerReset, TimerToggle,
    };
    for (from, action, to) in [
        (0, Next, 1),
        (0, Previous, 0),
        (0, First, 0),
        (0, Last, 14),
        (0, GoTo(3), 3),
        (0, GoTo(99), 14),
        (0, Black, 0),
        (0, Contrast, 0),
        (0, Notes, 0),
        (0, TimerToggle, 0),
        (14, Next, 14),
        (14, Previous, 13),
        (14, First, 0),
        (14, Last, 14),
        (14, TimerLengthen, 14),
        (14, TimerReset, 14),
    ] {
        let mut wall = at(lesson(false), from);
        assert_eq!(wall.apply(action.clone(), START), None, "{action:?}");
        assert_eq!(wall.slide(), to, "{action:?} from {from}");
    }
    let mut wall = lesson(false);
    for (action, wish) in [
        (WallAction::End, WallWish::End),
        (WallAction::NextMonitor, WallWish::NextMonitor),
        (WallAction::ShowGroup, WallWish::ShowGroup),
    ] {
        assert_eq!(wall.apply(action, START), Some(wish), "the application's to do");
    }
}

#[test]
fn a_black_wall_is_lit_by_anything_and_moves_by_nothing() {
    for action in [WallAction::Next, WallAction::Last, WallAction::Contrast, WallAction::ShowGroup, WallAction::Black] {
        let mut wall = at(lesson(false), 4);
        wall.apply(WallAction::Black, START);
        assert!(wall.is_black());
        assert_eq!(wall.apply(action.clone(), START), None, "{action:?}");
        assert_eq!((wall.is_black(), wall.slide(), wall.scheme()), (false, 4, Scheme::Light), "{action:?}");
    }
    let mut wall = lesson(false);
    wall.apply(WallAction::Black, START);
    assert_eq!(wall.apply(WallAction::TimerToggle, START), None);
    assert!(wall.is_black(), "the timer is worked in the dark");
    assert!(wall.timer().unwrap().until_change(START).is_some());
    assert_eq!(wall.apply(WallAction::End, START), Some(WallWish::End));
}

#[test]
fn a_timer_is_kept_for_its_slide() {
    let mut wall = lesson(false);
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    wall.apply(WallAction::TimerToggle, START);
    wall.apply(WallAction::Next, minutes(1));
    assert_eq!(wall.timer().unwrap().reading(minutes(1)), "05:00");
    wall.apply(WallAction::TimerLengthen, minutes(1));
    assert_eq!(wall.timer().unwrap().reading(minutes(1)), "06:00");
    wall.apply(WallAction::Previous, minutes(2));
    assert_eq!(wall.timer().unwrap().reading(minutes(3)), "05:00");
    wall.apply(WallAction::TimerToggle, minutes(3));
    assert_eq!(wall.timer().unwrap().reading(minutes(9)), "05:00", "held");
    wall.apply(WallAction::TimerToggle, minutes(9));
    // At the end, the same key sets it back.
    wall.apply(WallAction::TimerToggle, minutes(30));
    assert_eq!(wall.timer().unwrap().reading(minutes(30)), "08:00");
    wall.apply(WallAction::GoTo(9), START);
    assert!(wall.timer().is_none(), "nothing to discuss there");
    // A clock there is all the same.
    wall.apply(WallAction::TimerToggle, START);
    assert_eq!(wall.clock().unwrap().reading(minutes(1)), "09:00");
}

#[test]
fn large_text_has_less_on_each_page() {
    for (deck, pages, large) in [
        (Deck::Lesson(Arc::clone(Lesson::shipped())), 15, 36),
        (followership(11, false), 4, 10),
        (followership(11, true), 6, 13),
        (followership(4, true), 1, 1),
        (many("lederferdigheter", 12), 5, 16),
    ] {
        assert_eq!(Wall::new(deck.clone(), false).len(), pages);
        assert_eq!(Wall::new(deck, true).len(), large);
    }
}

#[test]
fn the_keys_of_keyboard_and_clicker() {
    let mut window = on_wall(at(lesson(false), 4));
    for (key, slide) in [
        (Key::ArrowRight, 5),
        (Key::ArrowDown, 6),
        (Key::PageDown, 7),
        (Key::Space, 8),
        (Key::Enter, 9),
        (Key::ArrowLeft, 8),
        (Key::ArrowUp, 7),
        (Key::PageUp, 6),
        (Key::Backspace, 5),
        (Key::End, 14),
        // The show is on: it does not move.
        (Key::F5, 14),
        (Key::Home, 0),
        (Key::Q, 0),
    ] {
        window.key_press(key);
        window.run();
        assert_eq!(window.state().wall.slide(), slide, "{key:?}");
    }
    for black in [Key::B, Key::Period] {
        window.key_press(black);
        window.run();
        assert!(window.state().wall.is_black());
        window.get_by_role_and_label(Role::Status, "Skjermen er svart. Trykk B for å vise lysbildet igjen.");
        assert!(window.query_by_role(Role::Heading).is_none());
        window.key_press(Key::Q);
        window.run();
        assert_eq!((window.state().wall.is_black(), window.state().wall.slide()), (false, 0));
    }
    window.key_press(Key::H);
    window.run();
    assert_eq!(window.state().wall.scheme(), Scheme::HighContrast);
    window.key_press(Key::N);
    window.run();
    assert!(window.state().wall.shows_notes());
    // Nothing to show of a group on this one, and no shortcut of another program.
    window.key_press(Key::S);
    window.key_press(Key::G);
    window.key_press_modifiers(Modifiers::COMMAND, Key::B);
    window.run();
    assert!(window.state().given.is_empty() && !window.state().wall.is_black());
    window.state_mut().wall.apply(WallAction::GoTo(4), START);
    window.run();
    for key in [Key::G, Key::M, Key::Escape] {
        window.key_press(key);
        window.run();
    }
    assert_eq!(window.state().given, [WallWish::ShowGroup, WallWish::NextMonitor, WallWish::End]);
}

/// However fast the keys come: all of them in one frame.
#[test]
fn every_press_counts_however_fast() {
    let mut window = on_wall(lesson(false));
    for key in [Key::PageDown, Key::PageDown, Key::PageUp, Key::PageDown, Key::PageDown, Key::PageDown] {
        for pressed in [true, false] {
            window.event(key_event(key, pressed, false));
        }
    }
    window.step();
    assert_eq!(window.state().wall.slide(), 4);
    // The number of a slide, as far as it goes.
    for (keys, slide) in [(&[Key::Num8][..], 7), (&[Key::Num1, Key::Num2], 11), (&[Key::Num9, Key::Num9], 14)] {
        for key in keys.iter().chain(&[Key::Enter]) {
            window.key_press(*key);
            window.run();
        }
        assert_eq!(window.state().wall.slide(), slide, "{keys:?}");
    }
}

fn key_event(key: Key, pressed: bool, repeat: bool) -> egui::Event {
    egui::Event::Key { key, physical_key: None, pressed, repeat, modifiers: Modifiers::NONE }
}

/// Held for two seconds, black stays black; any other key shows the page.
#[test]
fn a_held_key_makes_the_wall_black_and_keeps_it() {
    for (key, over) in [(Key::B, Over::Black), (Key::Period, Over::Black), (Key::W, Over::White)] {
        let mut window = on_wall(at(lesson(false), 3));
        window.event(key_event(key, true, false));
        for _ in 0..20 {
            window.event(key_event(key, true, true));
            window.step();
        }
        window.event(key_event(key, false, false));
        window.run();
        assert_eq!((window.state().wall.over(), window.state().wall.slide()), (Some(over), 3), "{key:?}");
        window.key_press(Key::PageDown);
        window.run();
        assert_eq!((window.state().wall.over(), window.state().wall.slide()), (None, 3), "{key:?}");
    }
}

/// The button that starts and ends a show sends F5 and Escape by turns.
#[test]
fn the_start_button_pressed_by_a_slip_ends_nothing() {
    let mut window = on_wall(at(lesson(false), 6));
    for key in [Key::F5, Key::Escape] {
        window.key_press(key);
        window.run();
    }
    assert!(window.state().given.is_empty());
    window.get_by_role_and_label(Role::Status, "Trykk en gang til for å avslutte.");
    window.key_press(Key::PageDown);
    window.run();
    assert_eq!((window.state().wall.slide(), window.state().given.len()), (7, 0));
    for key in [Key::F5, Key::Escape, Key::Escape] {
        window.key_press(key);
        window.run();
    }
    assert_eq!(window.state().given, [WallWish::End]);
}

/// The room of a course of eighteen, of whom twelve have handed in.
fn room(instrument: &str) -> Arc<Room> {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(instrument).unwrap();
    let asked = RoomCount { instrument: instrument.id.clone(), received: 12, expected: Some(18) };
    let course = RoomCourse {
        code: "SVK-7KQ2-9MXA-4".to_owned(),
        qr: Some("SVK-7KQ2-9MXA-4".to_owned()),
        round: "2. samling".to_owned(),
        asked: vec![asked],
        agreed: None,
        is_before: false,
        said: Vec::new(),
    };
    Arc::new(Room { instruments: vec![Arc::clone(instrument)], course: Some(course) })
}

/// What the room needs to answer, and how many have.
#[test]
fn how_to_answer_is_one_key_away() {
    let mut wall = at(lesson(false), 4);
    wall.let_in(room("medarbeiderskap"));
    let mut window = on_wall(wall);
    window.key_press(Key::S);
    window.run();
    let told = words(&window).join("\n");
    for item in Catalog::shipped().current("medarbeiderskap").unwrap().items() {
        let text = item.text.get(Language::Bokmal);
        assert!(told.contains(text), "{text} in {told}");
    }
    for words in ["SVK-7KQ2-9MXA-4", "12 av 18", "I svært stor grad", "2. samling", "QR-kode"] {
        assert!(told.contains(words), "{words} in {told}");
    }
    window.state_mut().wall.seal();
    window.run();
    assert!(words(&window).iter().any(|words| words.contains("12 av 18")), "{:?}", words(&window));
    window.key_press(Key::PageDown);
    window.run();
    assert_eq!((window.state().wall.over(), window.state().wall.slide()), (None, 5));
}

/// A clock over any page, and words where its time is out.
#[test]
fn the_large_clock_counts_and_tells_when_time_is_up() {
    let mut wall = at(lesson(false), 1);
    wall.apply(WallAction::TimerToggle, START);
    let mut window = on_wall(wall);
    window.key_press(Key::Z);
    window.step();
    window.step();
    assert_eq!(window.state().wall.over(), Some(Over::Clock));
    window.get_by_role_and_label(Role::Timer, "Tid igjen: 05:00");
    window.state_mut().now = Duration::from_secs(3600);
    window.run();
    window.get_by_role_and_label(Role::Status, "Tiden er ute");
}

fn click(window: &mut Harness<'_, Shown>, at: Pos2) {
    window.hover_at(at);
    for pressed in [true, false] {
        let modifiers = Modifiers::NONE;
        window.event(egui::Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers });
        window.run();
    }
}

#[test]
fn the_mouse_turns_pages_and_presses_what_can_be_pressed() {
    let mut window = on_wall(at(lesson(false), 3));
    click(&mut window, pos2(1500.0, 500.0));
    assert_eq!(window.state().wall.slide(), 4);
    click(&mut window, pos2(300.0, 60.0));
    assert_eq!(window.state().wall.slide(), 5, "a click is one page on, wherever it is");
    window.state_mut().wall.apply(WallAction::GoTo(4), START);
    window.run();
    window.get_by_role_and_label(Role::Button, "Vis gruppens resultat (G)").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Tid til samtalen: 10:00. Trykk for å starte.").click();
    // Not `run`, which would wait for a clock that never rests.
    window.step();
    window.step();
    window.state_mut().now = Duration::from_secs(61);
    window.step();
    window.get_by_role_and_label(Role::Button, "Tid igjen: 08:59. Trykk for å ta pause.").click();
    window.step();
    window.step();
    window.get_by_role_and_label(Role::Button, "Pause, tid igjen: 08:59. Trykk for å fortsette.");
    assert_eq!(window.state().given, [WallWish::ShowGroup]);
    assert_eq!(window.state().wall.slide(), 4);
}

fn words(window: &Harness<'_, Shown>) -> Vec<String> {
    let nodes = window.root().children_recursive();
    let told = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    };
    nodes.filter_map(told).filter(|words| !words.is_empty()).collect()
}

/// What a facilitator writes for themselves, and what the course is called,
/// is in the notes alone.
#[test]
fn notes_are_never_on_the_wall() {
    let lesson_deck = Lesson::shipped();
    let mut window = on_wall(lesson(false));
    for slide in &lesson_deck.slides {
        let notes = slide.notes.get(Language::Bokmal);
        assert!(words(&window).iter().all(|words| words != notes), "{}", slide.id);
        window.key_press(Key::ArrowRight);
        window.run();
    }
    let window = on_wall(Wall::new(followership(11, false), false));
    assert!(window.query_by_label_contains("Våren 2026").is_none());
    let told = Wall::new(followership(11, false), false).told(&Texts::new(Language::Bokmal));
    assert!(told.iter().any(|(_, words)| words == "Kurs: Våren 2026"), "{told:?}");
}

/// What the course says itself needs no mark.
#[test]
fn the_notes_tell_which_words_are_selvsyns_and_not_the_courses() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for (index, slide) in Lesson::shipped().slides.iter().enumerate() {
            let told = at(lesson(false), index).told(&texts);
            let own = texts.get("notes-own-notes");
            let told = told.into_iter().map(|(_, words)| words).find(|words| words.contains(&own)).unwrap();
            let on_slide: Vec<_> =
                slide.own.iter().filter(|place| slide.text_at(place) != Some(&slide.notes)).collect();
            for place in on_slide.into_iter().filter(|place| !place.starts_with("discussion")) {
                let text = slide.text_at(place).unwrap().get(language);
                assert!(told.contains(&texts.with("quoted", &[("text", text.into())])), "{}: {told}", slide.id);
            }
            let title = texts.with("quoted", &[("text", slide.title.get(language).into())]);
            assert_eq!(told.contains(&title), slide.own.iter().any(|place| place == "title"), "{}: {told}", slide.id);
        }
    }
}
