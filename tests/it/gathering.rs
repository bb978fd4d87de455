//! A facilitator's group in the window: three ways in, one reveal, and
//! nothing to see before it.

use crate::cases::some;
use crate::picture;
use crate::support::{self, Open, fill_with_demo, settle, until};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::group::{Contribution, Floor, contribution, token};
use selvsyn::instrument::{Catalog, Instrument, Language};
use selvsyn::scoring::Answers;
use selvsyn::settings::{Settings, Theme};
use selvsyn::ui::{Action, Gathering, GroupAction, Place};
use std::fs;
use std::path::Path;
use std::sync::Arc;

const COURSE: &str = "Kurs i medarbeiderskap";

fn instrument() -> Arc<Instrument> {
    Arc::clone(Catalog::shipped().current("medarbeiderskap").unwrap())
}

/// Answers that tell the persons apart.
fn answers(person: u8) -> Answers {
    let points: Vec<String> = (0..9).map(|item| ((person * 3 + item * 2) % 5 + 1).to_string()).collect();
    Answers::parse(&points.join(","), 9, 5).unwrap()
}

fn line(person: u8) -> String {
    let given = Contribution {
        instrument: instrument().id.clone(),
        instrument_version: 1,
        course: COURSE.to_owned(),
        date: jiff::civil::date(2026, 6, 4),
        token: token(&[person; 32], COURSE),
        answers: answers(person),
    };
    contribution::write(&given, &instrument())
}

/// A window in which a collection for the course has begun.
fn collecting(folder: &Path, file: Option<&Path>) -> Harness<'static, App> {
    let mut window = Open { file: file.map(Path::to_owned), size: [1280.0, 1000.0], ..Open::new(folder) }.window();
    window.state_mut().go(Place::Group);
    window.run();
    let field = window.get_by_role_and_label(Role::TextInput, "Navn på kurset");
    field.focus();
    window.run();
    window.get_by_role_and_label(Role::TextInput, "Navn på kurset").type_text(COURSE);
    window.run();
    window.get_by_role_and_label(Role::Button, "Start innsamlingen").click();
    window.run();
    window
}

fn persons(window: &Harness<'_, App>) -> usize {
    match window.state().gathering() {
        Gathering::Collecting(collecting) => collecting.persons,
        other => panic!("{other:?}"),
    }
}

/// Everything the window tells a screen reader.
fn told(window: &Harness<'_, App>) -> Vec<String> {
    let nodes = window.root().children_recursive();
    nodes
        .filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value()).map(|words| words.to_owned())
        })
        .collect()
}

fn type_into(window: &mut Harness<'_, App>, role: Role, label: &str, text: &str) {
    window.get_by_role_and_label(role, label).focus();
    window.run();
    window.get_by_role_and_label(role, label).type_text(text);
    window.run();
}

#[test]
fn files_codes_and_paper_come_to_one_result_and_four_show_nothing() {
    let (folder, shared) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for person in 0..2 {
        fs::write(shared.path().join(format!("{person}.ndjson")), line(person)).unwrap();
    }
    // The dialog answers with the folder, then with a file.
    let mut window = collecting(folder.path(), Some(shared.path()));
    window.get_by_label("Vises når 5 har levert. 5 mangler.");
    window.get_by_role_and_label(Role::Button, "Velg mappe…").click();
    // What was there already, and what comes later.
    until(&mut window, |window| persons(window) == 2);
    fs::write(shared.path().join("2.ndjson"), line(2)).unwrap();
    until(&mut window, |window| persons(window) == 3);

    window.get_by_label_contains("Koder: Hver deltaker leverer en kode").click();
    window.run();
    let code = support::code(&instrument(), &answers(3));
    let chat = format!("Hei! Her er min: {} takk", code.to_lowercase());
    type_into(&mut window, Role::MultilineTextInput, "Lim inn koder", &chat);
    window.get_by_role_and_label(Role::Button, "Ta imot").click();
    settle(&mut window);
    assert_eq!(persons(&window), 4);
    window.get_by_label("Vises når 5 har levert. Én mangler.");
    // Nothing of four can be seen: no figure but the count and the floor.
    let figures: Vec<String> = told(&window)
        .into_iter()
        .filter(|words| words.chars().any(|c| c.is_ascii_digit()))
        .filter(|words| !words.contains("bidrag") && !words.contains("levert") && !words.contains("før minst 5"))
        .filter(|words| !words.contains(shared.path().to_str().unwrap()))
        .collect();
    assert_eq!(figures, Vec::<String>::new());
    window.get_by_role_and_label(Role::Button, "Vis gruppens resultat").click();
    window.run();
    assert_eq!(persons(&window), 4, "the button does nothing yet");

    window.get_by_label_contains("Papir: Tast inn fra svarark").click();
    window.run();
    type_into(&mut window, Role::TextInput, "Svarene på arket", "454-3");
    window.get_by_label("5 av 9 svar");
    type_into(&mut window, Role::TextInput, "Svarene på arket", " 4.51");
    window.get_by_label("Selvledelse: 4 5 4");
    window.get_by_label("Med-ledelse: × 3 4");
    window.get_by_label("Medarbeiderledelse: – 5 1");
    assert_eq!(persons(&window), 4, "it is echoed before it counts");
    window.get_by_role_and_label(Role::Button, "Tell med").click();
    window.run();
    assert_eq!(persons(&window), 5);

    // Another code with the same answers counts, and is told of; a slip is told
    // with its place.
    window.get_by_label_contains("Koder: Hver").click();
    window.run();
    let (last, other) = if code.ends_with('0') { ("0", "1") } else { (&code[code.len() - 1..], "0") };
    let alike = support::code(&instrument(), &answers(3));
    let slip = format!("{alike} {}{other}", code.strip_suffix(last).unwrap());
    type_into(&mut window, Role::MultilineTextInput, "Lim inn koder", &slip);
    window.get_by_role_and_label(Role::Button, "Ta imot").click();
    settle(&mut window);
    assert_eq!(persons(&window), 6);
    window.get_by_label_contains("Ett av dem er en kode lik en annen");
    window.get_by_label("Ett bidrag er ikke tatt med. Vis hvorfor").click();
    window.run();
    window.get_by_label_contains(&format!("innlimt tekst:1:{}: Det er en skrivefeil", code.len() + 2));

    window.get_by_role_and_label(Role::Button, "Vis gruppens resultat").click();
    reveal(&mut window);
    let Gathering::Revealed(revealed) = window.state().gathering() else { panic!("not revealed") };
    assert_eq!(revealed.result.n, 6);
    assert!(revealed.bars.is_coarse);
    window.get_by_label(
        "Det fylte tallet er svaret i midten (medianen): Minst halvparten svarte det eller høyere. Fordelingen vises ikke.",
    );
    window.get_by_label("Ett bidrag er ikke tatt med.");
    assert!(told(&window).iter().all(|words| !words.contains("innlimt")), "no place beside a figure");
    // The last item has five answers: 4 (person 0: (0+16)%5+1=2), …: in words.
    window.get_by_label_contains("Jeg er opptatt av å være en god kollega: ");
    // What is exported has the figures of the five.
    window.get_by_role_and_label(Role::Button, "Eksporter…");
    // On the wall: the group, and nothing else of the program.
    window.key_press(Key::F5);
    window.run();
    window.get_by_role_and_label(Role::Heading, "Selvledelse");
    window.get_by_label("Gruppens svar · 6 bidrag");
    assert!(window.query_by_label("Historikk").is_none());
    window.key_press(Key::Escape);
    window.run();
    // A seventh cannot be added any more, by any way.
    fs::write(shared.path().join("6.ndjson"), line(6)).unwrap();
    settle(&mut window);
    let Gathering::Revealed(revealed) = window.state().gathering() else { panic!("not revealed") };
    assert_eq!(revealed.result.n, 6);
    assert!(window.query_by_label("Tell med").is_none());
}

/// The result is remembered first, by the store's own thread.
fn reveal(window: &mut Harness<'_, App>) {
    until(window, |window| matches!(window.state().gathering(), Gathering::Revealed(_)));
}

/// Collects files of these people, without the clicks.
fn collect(window: &mut Harness<'_, App>, people: impl IntoIterator<Item = u8>) {
    let ctx = window.ctx.clone();
    window.state_mut().go(Place::Group);
    let begin = Action::Group(GroupAction::BeginGroup {
        instrument: instrument().id.clone(),
        course: COURSE.to_uppercase(),
        floor: Floor::default(),
    });
    window.state_mut().apply(&ctx, Action::Group(GroupAction::DiscardGroup));
    window.state_mut().apply(&ctx, begin);
    let text: String = people.into_iter().map(line).collect();
    window.state_mut().apply(&ctx, Action::Group(GroupAction::CollectText(text)));
    settle(window);
}

/// Whoever is in a shown result is in no other, and the page says why.
#[test]
fn a_result_that_would_tell_of_one_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    let ctx = window.ctx.clone();
    let show = |window: &mut Harness<'_, App>| window.state_mut().apply(&ctx, Action::Group(GroupAction::RevealGroup));
    collect(&mut window, 0..10);
    show(&mut window);
    reveal(&mut window);
    // Ten, then eleven; one left out; five of them and five others.
    for (people, more) in [(0..11, 11..20), (1..10, 10..20), (5..15, 15..25)] {
        let count = people.len();
        collect(&mut window, people);
        show(&mut window);
        until(&mut window, |window| match window.state().gathering() {
            Gathering::Collecting(collecting) => collecting.refused.is_some(),
            other => panic!("{other:?}"),
        });
        window.run();
        window.get_by_label_contains("Resultatet vises ikke, fordi noen her allerede er med i et vist resultat");
        assert_eq!(persons(&window), count, "nothing of it is lost");
        // It goes on: with everybody from before and ten more it is shown.
        let text: String = (0..10).chain(more).map(line).collect();
        window.state_mut().apply(&ctx, Action::Group(GroupAction::CollectText(text)));
        settle(&mut window);
        assert!(window.query_by_label_contains("Resultatet vises ikke").is_none());
    }
    // The very same again, also in another window.
    drop(window);
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    collect(&mut window, 0..10);
    show(&mut window);
    reveal(&mut window);
    collect(&mut window, 1..10);
    show(&mut window);
    until(
        &mut window,
        |window| matches!(window.state().gathering(), Gathering::Collecting(collecting) if collecting.refused.is_some()),
    );
}

/// Nothing is shown that cannot be remembered, and the page says so.
#[test]
fn where_nothing_can_be_remembered_nothing_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    let ctx = window.ctx.clone();
    collect(&mut window, 0..6);
    window.state_mut().lose_store();
    window.state_mut().apply(&ctx, Action::Group(GroupAction::RevealGroup));
    settle(&mut window);
    assert_eq!(persons(&window), 6, "not revealed, and not lost");
    assert!(told(&window).iter().all(|words| !words.contains("edian")));
}

#[test]
fn the_floor_can_be_raised_and_giving_up_asks_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Group);
    window.run();
    window.get_by_role_and_label(Role::ComboBox, "Vis resultatet når minst").click();
    window.run();
    assert!(window.query_by_label("4 har levert").is_none());
    window.get_by_role_and_label(Role::MenuItemRadio, "8 har levert").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Start innsamlingen").click();
    window.run();
    window.get_by_label("Vises når 8 har levert. 8 mangler.");
    window.get_by_label("Avbryt innsamlingen").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Behold").click();
    window.run();
    assert!(matches!(window.state().gathering(), Gathering::Collecting(_)));
    window.get_by_label("Avbryt innsamlingen").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Avbryt innsamlingen").click();
    window.run();
    assert!(matches!(window.state().gathering(), Gathering::Setup));
}

/// While something is projected, nothing personal can be reached.
#[test]
fn nothing_personal_is_on_the_wall() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open { size: [1920.0, 1080.0], ..Open::new(folder.path()) }.window();
    window.get_by_role_and_label(Role::Button, "Kurs").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Leksjonen").click();
    window.run();
    window.key_press(Key::F5);
    window.run();
    window.get_by_role_and_label(Role::Heading, "Lederskap og medarbeiderskap");
    for _ in 0..20 {
        let words = told(&window).join("\n");
        for personal in ["Historikk", "Utviklingsplan", "Før sommeren", "4. juni", "Hjem"] {
            assert!(!words.contains(personal), "{personal}");
        }
        window.key_press(Key::PageDown);
        window.run();
    }
    window.key_press(Key::B);
    window.run();
    assert!(told(&window).iter().all(|words| !words.contains("Anbefalt prosess")));
    window.key_press(Key::Escape);
    window.run();
    window.get_by_role_and_label(Role::Button, "Historikk");
}

/// The page as a facilitator sees it, before and after the reveal.
#[test]
fn pictures() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    for (theme, suffix) in some([(Theme::Light, "light"), (Theme::Dark, "dark")], 2) {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let mut window = Open { settings, ..Open::new(folder.path()) }.window();
        let ctx = window.ctx.clone();
        window.state_mut().go(Place::Group);
        let begin = Action::Group(GroupAction::BeginGroup {
            instrument: instrument().id.clone(),
            course: COURSE.to_owned(),
            floor: Floor::default(),
        });
        window.state_mut().apply(&ctx, begin);
        for person in 0..11_usize {
            let point =
                |item: usize| [3, 4, 4, 2, 5, 4, 3, 4, 5, 1, 4][(person * (item + 2) + item * 3) % 11].to_string();
            let sheet: Vec<String> = (0..9).map(point).collect();
            let answers = Answers::parse(&sheet.join(","), 9, 5).unwrap();
            window.state_mut().apply(&ctx, Action::Group(GroupAction::CollectPaper(answers)));
            if person == 2 {
                window.run();
                pictures.add(picture::half(&mut window, format!("group-collecting-{suffix}")));
            }
        }
        window.state_mut().apply(&ctx, Action::Group(GroupAction::RevealGroup));
        reveal(&mut window);
        pictures.add(picture::half(&mut window, format!("group-{suffix}")));
        if theme == Theme::Light {
            collect(&mut window, 20..27);
            window.state_mut().apply(&ctx, Action::Group(GroupAction::RevealGroup));
            reveal(&mut window);
            pictures.add(picture::half(&mut window, "group-seven"));
        }
    }
}
