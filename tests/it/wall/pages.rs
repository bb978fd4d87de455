//! Every page has room for what it says, on every projector.

use super::{FULL, START, Sheet, Shown, at, followership, group, hang, many};
use crate::cases::some;
use egui::accesskit::Role;
use egui::{Key, Pos2, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::course::{Agreed, Agreement, CourseAction};
use selvsyn::instrument::{Catalog, Instrument, Language, LocalText};
use selvsyn::lesson::Lesson;
use selvsyn::ui::presentation::{Deck, Room, RoomCount, RoomCourse, RoomSaid, Wall, WallAction};
use std::sync::Arc;
use std::time::Duration;

/// Screens: 16:9, 4:3, 16:10, and a small one.
const SIZES: [[f32; 2]; 4] = [FULL, [1024.0, 768.0], [1280.0, 800.0], [1366.0, 768.0]];

/// Every page in every language: whatever can be pressed or seen has a name,
/// and no text leaves the wall or lies over another.
fn look_over(deck: &Deck) {
    look_over_at(deck, FULL);
}

fn look_over_at(deck: &Deck, size: [f32; 2]) {
    let is_group = matches!(deck, Deck::Group(_));
    let all = Language::ALL.into_iter().flat_map(|language| [(language, false), (language, true)]);
    for (language, is_large) in some(all, 3) {
        let mut window = hang(Wall::new(deck.clone(), is_large), language, size);
        for page in 0..window.state().wall.len() {
            has_room(&window, size, is_group, &format!("{language:?} {is_large} {page}"));
            window.key_press(Key::PageDown);
            window.run();
        }
    }
}

/// Whatever can be pressed or seen has a name, nothing is under 22 at 1080, and
/// no text leaves the wall or lies over another.
fn has_room(window: &Harness<'_, Shown>, size: [f32; 2], is_group: bool, what: &str) {
    // A line of what is 22 high at 1080.
    let least = (31.0 * size[1] / FULL[1]).floor();
    let mut places: Vec<(String, Rect)> = Vec::new();
    for node in window.root().children_recursive() {
        let told = node.accesskit_node();
        let words = told.label().or_else(|| told.value()).unwrap_or_default();
        if matches!(told.role(), Role::Button | Role::Image) {
            assert!(!words.is_empty(), "{what}");
        }
        let is_seen = told.role() != Role::Button && (is_group || told.role() != Role::Image);
        if is_seen && !words.is_empty() {
            assert!(node.rect().height() >= least, "{what}: {words} is {} high", node.rect().height());
            places.push((words, node.rect().shrink(1.0)));
        }
    }
    assert!(places.len() >= 2, "{what}");
    let whole = Rect::from_min_size(Pos2::ZERO, size.into());
    for (at, (words, rect)) in places.iter().enumerate() {
        assert!(whole.contains_rect(*rect), "{what}: {words} at {rect}");
        for (others, other) in &places[at + 1..] {
            assert!(!rect.intersects(*other), "{what}: {words} and {others}");
        }
    }
}

/// What lies over a page: how to answer, how many have, what the group has
/// agreed on, and a clock.
#[test]
fn what_lies_over_a_page_has_room() {
    let long = |times: usize| "vi snakker åpent om det som er vanskelig i samarbeidet ".repeat(times).trim().to_owned();
    let area = || Agreed { text: long(3) };
    let agreement = Agreement {
        develop: vec![area(), area()],
        strengths: vec![area(), area()],
        signs: (0..2).map(|_| long(1)).collect(),
        actions: (0..3).map(|_| CourseAction { text: long(1), due: Some(jiff::civil::date(2026, 12, 24)) }).collect(),
    };
    let first = Lesson::shipped().slides[0].id.clone();
    let said = |list: &str| RoomSaid { page: first.clone(), list: list.to_owned(), words: long(1) };
    let said = ["leadership", "followership", "seniors"].map(said);
    let said: Vec<RoomSaid> = said.iter().cycle().take(9).cloned().collect();
    let catalog = Catalog::shipped();
    for (size, language) in some(SIZES.iter().flat_map(|size| Language::ALL.map(|language| (*size, language))), 3) {
        for instrument in catalog.offered() {
            let asked = RoomCount { instrument: instrument.id.clone(), received: 12, expected: Some(18) };
            let course = RoomCourse {
                code: "SVK-7KQ2-9MXA-4".to_owned(),
                qr: Some("SVK-7KQ2-9MXA-4".to_owned()),
                round: "2. samling".to_owned(),
                asked: vec![asked],
                agreed: Some((agreement.clone(), Some(jiff::civil::date(2026, 11, 24)))),
                is_before: language == Language::English,
                said: said.clone(),
            };
            let mut wall = Wall::new(Deck::Lesson(Arc::clone(Lesson::shipped())), false);
            wall.let_in(Arc::new(Room { instruments: vec![Arc::clone(instrument)], course: Some(course) }));
            let page =
                Lesson::shipped().slides.iter().position(|slide| slide.instrument.as_ref() == Some(&instrument.id));
            wall.apply(WallAction::GoTo(page.unwrap()), START);
            let mut window = hang(wall, language, size);
            for action in
                [WallAction::Answer, WallAction::Agreed, WallAction::Keywords, WallAction::Clock, WallAction::Break]
            {
                window.state_mut().wall.apply(action.clone(), START);
                window.run();
                has_room(&window, size, false, &format!("{size:?} {language:?} {} {action:?}", instrument.id));
            }
            window.state_mut().wall.seal();
            window.run();
            has_room(&window, size, false, &format!("{size:?} {language:?} {} sealed", instrument.id));
        }
    }
}

#[test]
fn every_page_has_names_and_room() {
    look_over(&Deck::Lesson(Arc::clone(Lesson::shipped())));
    for deck in [
        followership(11, true),
        followership(7, false),
        followership(4, false),
        many("lederferdigheter", 14),
        many("karriere", 1480),
    ] {
        look_over(&deck);
    }
}

/// A workplace's own questionnaire may say more than a wall has room for.
pub fn long_winded(count: usize) -> Deck {
    let catalog = Catalog::shipped();
    let mut instrument = Instrument::clone(catalog.current("karriere").unwrap());
    let long = |times: usize| {
        let words = "vi snakker åpent om det som er vanskelig i samarbeidet ".repeat(times);
        LocalText::new(Language::ALL.map(|language| (language, words.trim().to_owned())).into())
    };
    instrument.scale.labels = vec![long(9); 7];
    for dimension in &mut instrument.dimensions {
        dimension.title = long(3);
        for item in &mut dimension.items {
            item.text = long(9);
        }
        dimension.items.push(dimension.items[0].clone());
    }
    instrument.dimensions[0].items[1].reverse = true;
    let sheets: Vec<Sheet> = (0..count).map(|person| (None, format!("{}", 1 + person % 7).repeat(16))).collect();
    group(&Arc::new(instrument), &sheets)
}

#[test]
fn the_longest_texts_end_before_the_next_begins() {
    for size in SIZES {
        look_over_at(&long_winded(12), size);
        look_over_at(&long_winded(6), size);
    }
}

/// As many dimensions as a questionnaire may well have.
fn twelve(count: usize) -> Deck {
    let catalog = Catalog::shipped();
    let mut instrument = Instrument::clone(catalog.current("karriere").unwrap());
    instrument.dimensions = instrument.dimensions.iter().cycle().take(12).cloned().collect();
    let items = instrument.item_count();
    let sheet = |person: usize| (0..items).map(|item| (1 + (person + item) % 5).to_string()).collect::<String>();
    let sheets: Vec<Sheet> = (0..count).map(|person| (None, sheet(person))).collect();
    group(&Arc::new(instrument), &sheets)
}

#[test]
fn every_group_page_fills_every_projector() {
    for size in SIZES {
        for deck in [followership(11, true), followership(7, true), followership(4, false), twelve(14), twelve(6)] {
            look_over_at(&deck, size);
        }
    }
}

#[test]
fn every_slide_fills_every_projector() {
    for size in SIZES {
        look_over_at(&Deck::Lesson(Arc::clone(Lesson::shipped())), size);
    }
}

/// Nothing is drawn again while nothing moves, and a clock that runs asks for
/// its next second and no more.
#[test]
fn a_resting_wall_asks_for_no_frame() {
    let wait = |wall: Wall| {
        let mut window = hang(wall, Language::Bokmal, FULL);
        for _ in 0..8 {
            window.step();
        }
        window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    };
    let lesson = Deck::Lesson(Arc::clone(Lesson::shipped()));
    for deck in [followership(11, true), followership(7, true), followership(4, false), lesson.clone()] {
        for page in 0..Wall::new(deck.clone(), false).len() {
            assert_eq!(wait(at(Wall::new(deck.clone(), false), page)), Duration::MAX, "page {page}");
        }
    }
    let mut running = Wall::new(lesson, false);
    running.apply(WallAction::TimerToggle, START);
    let wait = wait_running(running);
    assert!(wait > Duration::from_millis(500) && wait <= Duration::from_secs(1), "{wait:?}");
}

fn wait_running(wall: Wall) -> Duration {
    let mut window = hang(Wall::new(wall.deck().clone(), false), Language::Bokmal, FULL);
    window.state_mut().wall = wall;
    window.step();
    window.step();
    window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
}
