//! The pages of a group's answers: what they say, and how they are gone through.

use super::pages::long_winded;
use super::{Shown, at, followership, on_wall, words};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::ui::presentation::{Deck, Offered, Wall};

#[test]
fn a_group_page_says_everything_it_shows() {
    let window = on_wall(at(Wall::new(followership(11, true), false), 1));
    window.get_by_role_and_label(Role::Heading, "Selvledelse");
    window.get_by_label("Gruppens svar · 11 bidrag");
    window.get_by_role_and_label(
        Role::Image,
        "Jeg tar ansvar for egen karriere- og kompetanseutvikling: 1 svarte 1, 3 svarte 2, 3 svarte 3, 3 svarte 4, \
         1 svarte 5. Median 3.",
    );
    window.get_by_label("8 av 11 svarte 4 eller 5.");
    window.get_by_label("Lysbilde 2 av 6");
    let window = on_wall(at(Wall::new(followership(11, true), false), 5));
    window.get_by_label("Selvledelse: 2 gikk ned, 6 omtrent likt, 3 gikk opp");
    window.get_by_label("Medarbeiderledelse: 8 gikk ned eller omtrent likt, 3 gikk opp");
    window.get_by_label("For få til å vises");
    let window = on_wall(at(Wall::new(followership(7, true), false), 1));
    window.get_by_label("Gruppens svar · 7 bidrag");
    window.get_by_role_and_label(
        Role::Image,
        "Jeg tar ansvar for egen karriere- og kompetanseutvikling: Minst halvparten svarte 3 eller høyere.",
    );
    assert!(window.query_by_label_contains(" av 7 ").is_none());
    let window = on_wall(at(Wall::new(followership(7, true), false), 5));
    window.get_by_label("Selvledelse: omtrent likt");
}

/// All statements are on a page, so the reversed one is on some page.
#[test]
fn a_reversed_statement_is_told_of() {
    let mut window = on_wall(Wall::new(long_winded(6), false));
    let told = |window: &Harness<'_, Shown>| {
        window.query_by_label("Snudd utsagn: teller fra den andre enden av skalaen").is_some()
    };
    let mut times = 0;
    for _ in 0..window.state().wall.len() {
        times += usize::from(told(&window));
        window.key_press(Key::PageDown);
        window.run();
    }
    assert_eq!(times, 1);
}

/// Something to talk about, and no number of how few there are.
#[test]
fn a_group_that_is_too_small_has_a_page_to_talk_from() {
    let window = on_wall(Wall::new(followership(4, true), false));
    let told = words(&window);
    assert_eq!(told[..2], ["Egenevaluering av medarbeiderskap", "Vises når minst fem har levert."]);
    assert_eq!(told.len(), 6, "{told:?}");
    assert!(told.iter().all(|words| !words.contains(char::is_numeric)), "{told:?}");
}

/// The parts first: their means and how the answers are spread, and what
/// stands out.
#[test]
fn the_first_page_is_the_whole_at_a_glance() {
    let window = on_wall(Wall::new(followership(11, true), false));
    window.get_by_role_and_label(Role::Heading, "Medarbeiderskap");
    window.get_by_label("Gjennomsnitt");
    let Deck::Group(group) = followership(11, true) else { unreachable!() };
    let texts = Texts::new(Language::Bokmal);
    window.get_by_role_and_label(Role::Image, &group.overview().unwrap().words(&texts));
    let told = selvsyn::chart::part_sentences(&group.result, &group.instrument, &texts);
    window.get_by_label_contains(&told.highest.unwrap());
    // Both rounds, each as it was shown.
    let window = on_wall(at(Wall::new(followership(11, true), false), 4));
    window.get_by_label("1. samling");
    window.get_by_label("2. samling");
    window.get_by_role_and_label(Role::Image, &group.before.as_ref().unwrap().overview.words(&texts));
    window.get_by_role_and_label(Role::Image, &group.overview().unwrap().words(&texts));
}

/// The arrows go through every statement and over to the next page, and the
/// sentence is about the marked one; a clicker turns the page.
#[test]
fn the_mark_goes_through_every_statement_and_the_sentence_follows() {
    let mut window = on_wall(at(Wall::new(followership(11, false), false), 1));
    let Deck::Group(group) = followership(11, false) else { unreachable!() };
    let over: Vec<usize> = group.bars().unwrap().counts().map(|counts| counts.over).collect();
    assert_eq!(over.len(), 9);
    for (place, over) in over.iter().enumerate() {
        assert_eq!((window.state().wall.slide(), window.state().wall.mark()), (1 + place / 3, Some(place % 3)));
        assert!(words(&window).iter().any(|words| words.starts_with(&format!("{over} av "))), "{place}");
        window.key_press(Key::ArrowDown);
        window.run();
    }
    assert_eq!(window.state().wall.mark(), Some(0), "the last page's last press goes nowhere but to its end");
    window.key_press(Key::ArrowUp);
    window.run();
    assert_eq!((window.state().wall.slide(), window.state().wall.mark()), (2, Some(2)));
    window.key_press(Key::PageUp);
    window.run();
    assert_eq!((window.state().wall.slide(), window.state().wall.mark()), (1, Some(0)));
    window.key_press(Key::ArrowUp);
    window.run();
    assert_eq!((window.state().wall.slide(), window.state().wall.mark()), (0, None));
}

/// What stands out is offered by one key, each with the word for it.
#[test]
fn the_highest_the_lowest_and_the_most_divided_are_offered() {
    let Deck::Group(group) = followership(11, false) else { unreachable!() };
    let offered = group.offered();
    assert!(offered.len() >= 3, "{offered:?}");
    let mut window = on_wall(Wall::new(followership(11, false), false));
    let mut places: Vec<usize> = Vec::new();
    for (_, place) in &offered {
        if !places.contains(place) {
            places.push(*place);
        }
    }
    // After the last comes the first.
    for place in places.iter().chain(&places[..1]) {
        window.key_press(Key::L);
        window.run();
        assert_eq!((window.state().wall.slide(), window.state().wall.mark()), (1 + place / 3, Some(place % 3)));
        let ways: Vec<&str> = offered
            .iter()
            .filter(|(_, other)| other == place)
            .map(|(as_what, _)| match as_what {
                Offered::Highest => "Høyest",
                Offered::Lowest => "Lavest",
                Offered::MostDivided => "Mest delt",
            })
            .collect();
        window.get_by_label(&ways.join(" · "));
    }
}

/// Larger text leaves what is shown where it is.
#[test]
fn larger_text_keeps_the_marked_statement() {
    let mut window = on_wall(at(Wall::new(followership(11, false), false), 2));
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::A);
    window.run();
    let wall = &window.state().wall;
    assert_eq!((wall.is_large(), wall.slide(), wall.mark()), (true, 5, Some(0)), "the fifth of nine");
    window.key_press(Key::A);
    window.run();
    let wall = &window.state().wall;
    assert_eq!((wall.is_large(), wall.slide(), wall.mark()), (false, 2, Some(1)));
}
