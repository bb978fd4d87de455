//! The result, the ways to it and between its tabs, and two results beside
//! each other, as a person meets them.

use crate::cases::{is_long, some};
use crate::hands::Hands;
use crate::histories::{self, Begun};
use crate::scenes;
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Event, Key, MouseWheelUnit, Pos2, Rect, Shape, TouchPhase, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::contents::{Archive, Rows};
use selvsyn::instrument::{Catalog, Instrument, InstrumentId, Language};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use selvsyn::ui::{Place, Shown};
use std::path::Path;

type Window = Harness<'static, App>;

fn demo(folder: &Path) -> Window {
    fill_with_demo(folder, Language::Bokmal);
    Open::new(folder).window()
}

fn click(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn go(window: &mut Window, place: Place) {
    window.state_mut().go(place);
    window.run();
}

fn ids(window: &Window, instrument: &str) -> Vec<SessionId> {
    window.state().history().series(instrument).map(|record| record.session.id).collect()
}

fn shown(window: &Window) -> Shown {
    let Place::Result(shown) = window.state().place() else { panic!("{:?}", window.state().place()) };
    *shown
}

/// The tab that is chosen.
fn tab(window: &Window) -> String {
    let tabs = ["Samlet", "Medarbeiderskap", "Karrierebevissthet", "Lederferdigheter"];
    let chosen = window.root().children_recursive().filter_map(|node| {
        let node = node.accesskit_node();
        let is_on = node.role() == Role::RadioButton && node.toggled() == Some(egui::accesskit::Toggled::True);
        node.label().filter(|label| is_on && tabs.contains(&label.as_str()))
    });
    chosen.collect::<Vec<_>>().join(" ")
}

/// Row 12: every questionnaire's newest result is one click away, and an old
/// one stands under its own tab.
#[test]
fn each_questionnaire_has_a_tab_with_its_newest_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    click(&mut window, Role::Button, "Resultat");
    assert_eq!((shown(&window), tab(&window).as_str()), (Shown::Combined, "Samlet"));
    for (name, id) in [
        ("Karrierebevissthet", "karriere"),
        ("Lederferdigheter", "lederferdigheter"),
        ("Medarbeiderskap", "medarbeiderskap"),
    ] {
        click(&mut window, Role::RadioButton, name);
        assert_eq!(shown(&window), Shown::Session(*ids(&window, id).last().unwrap()));
        assert_eq!(tab(&window), name);
    }
    let first = ids(&window, "karriere")[0];
    go(&mut window, Place::Result(Shown::Session(first)));
    assert_eq!((shown(&window), tab(&window).as_str()), (Shown::Session(first), "Karrierebevissthet"));
    window.get_by_label_contains("Karrierebevissthet 28. august 2025");
    click(&mut window, Role::Link, "Se den siste, 25. april 2026");
    assert_eq!(shown(&window), Shown::Session(*ids(&window, "karriere").last().unwrap()));
    assert!(window.query_by_label_contains("Se den siste").is_none());
    click(&mut window, Role::RadioButton, "Samlet");
    assert_eq!(shown(&window), Shown::Combined);
}

/// The keyboard stays on the tab it chose, and is told that it is chosen.
#[test]
fn tabs_are_gone_through_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    go(&mut window, Place::Result(Shown::Combined));
    window.get_by_role_and_label(Role::RadioButton, "Medarbeiderskap").focus();
    window.run();
    for (key, name) in [(Key::Enter, "Medarbeiderskap"), (Key::Tab, "Karrierebevissthet")] {
        window.key_press(key);
        window.run();
        assert!(window.get_by_role_and_label(Role::RadioButton, name).is_focused(), "{name}");
    }
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(tab(&window), "Karrierebevissthet");
    assert!(window.get_by_role_and_label(Role::RadioButton, "Karrierebevissthet").is_focused());
}

#[test]
fn a_tab_without_a_result_leads_to_a_first_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    click(&mut window, Role::Button, "Resultat");
    click(&mut window, Role::RadioButton, "Lederferdigheter");
    window.get_by_label("Du har ikke svart på Lederferdigheter ennå.");
    assert_eq!(tab(&window), "Lederferdigheter");
    click(&mut window, Role::Button, "Start Lederferdigheter");
    assert!(matches!(window.state().place(), Place::Assess(_)));
}

/// Where only a questionnaire without a place in «Samlet» is answered, the
/// menu leads to that.
#[test]
fn the_menu_leads_to_what_there_is() {
    let folder = tempfile::tempdir().unwrap();
    let karriere = Session {
        instrument: InstrumentId::new("karriere"),
        answers: Answers::parse("3,3,4,3,3,3,2,3,2,3,3,3", 12, 5).unwrap(),
        ..histories::session(0, None)
    };
    histories::fill(folder.path(), vec![karriere]);
    let mut window = Open::new(folder.path()).window();
    click(&mut window, Role::Button, "Resultat");
    assert_eq!(tab(&window), "Karrierebevissthet");
}

/// Row 16: not the numbers again, but which statements.
#[test]
fn the_highest_and_lowest_statements_are_named_with_their_ties() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    go(&mut window, Place::Result(Shown::Combined));
    // The result is read aloud when it comes.
    window.get_by_role_and_label(Role::Status, "Høyest: tre utsagn med 5, i svært stor grad");
    window.get_by_label("Jeg er opptatt av å være en god kollega");
    window.get_by_label("Lavest: to utsagn med 2, i liten grad");
    window.get_by_label("Jeg er en god rollemodell");
    window
        .get_by_label_contains("Maktdeling +0,7: to av tre svar flyttet seg hvert sitt hakk opp. Kan være tilfeldig.");
    assert!(window.query_by_label_contains("Selvledelse +0,3").is_none());
    click(&mut window, Role::Link, "Alle endringer (5)");
    window.get_by_label_contains("Selvledelse +0,3: ett av tre svar flyttet seg ett hakk opp.");
    click(&mut window, Role::Link, "Slik er dette regnet ut");
    window.get_by_label_contains("større enn 1,12 i en del med 3 utsagn. Så store endringer");
    // The formula is for who asks for it.
    assert!(window.query_by_label_contains("Jacobson og Truax").is_none());
    window.get_by_role_and_label(Role::Link, "For fagfolk").scroll_to_me();
    window.run();
    click(&mut window, Role::Link, "For fagfolk");
    window.get_by_label_contains("Jacobson og Truax");
    window.get_by_role_and_label(Role::Link, "Skjul utregningen").scroll_to_me();
    window.run();
    click(&mut window, Role::Link, "Skjul utregningen");
    assert!(window.query_by_label_contains("Jacobson og Truax").is_none());
    // More of a line than there is room for.
    let last = *ids(&window, "medarbeiderskap").last().unwrap();
    go(&mut window, Place::Result(Shown::Session(last)));
    window.get_by_label("Høyest: ett utsagn med 5, i svært stor grad");
    let first = ids(&window, "karriere")[0];
    go(&mut window, Place::Result(Shown::Session(first)));
    window.get_by_label("Høyest: ett utsagn med 4, i stor grad");
    window.get_by_label("Lavest: to utsagn med 2, i liten grad");
}

#[test]
fn what_does_not_fit_of_a_line_is_one_click_away_and_equal_answers_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let session = |place: usize, answers: &str| Session {
        answers: Answers::parse(answers, 9, 5).unwrap(),
        ..histories::session(place, None)
    };
    let (ties, alike) = (session(0, "4,4,4,4,4,4,4,4,3"), session(1, "4,4,4,4,4,4,4,4,4"));
    let (ties_id, alike_id) = (ties.id, alike.id);
    histories::fill(folder.path(), vec![ties, alike]);
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::Result(Shown::Session(ties_id)));
    window.get_by_label("Høyest: åtte utsagn med 4, i stor grad");
    assert!(window.query_by_label("Jeg tar lederansvar i oppgaveløsning med andre").is_none());
    click(&mut window, Role::Link, "og fem til. Høyest: åtte utsagn med 4, i stor grad");
    window.get_by_label("Jeg tar lederansvar i oppgaveløsning med andre");
    click(&mut window, Role::Link, "Vis færre. Høyest: åtte utsagn med 4, i stor grad");
    assert!(window.query_by_label("Jeg tar lederansvar i oppgaveløsning med andre").is_none());
    go(&mut window, Place::Result(Shown::Session(alike_id)));
    window.get_by_label("Alle ni utsagn du svarte på, har 4, i stor grad. Ingen står høyest eller lavest.");
}

/// What opens something closes it again, and has the keyboard meanwhile.
#[test]
fn the_keyboard_stays_on_what_it_opened() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    go(&mut window, Place::Result(Shown::Combined));
    for (closed, open) in
        [("Alle endringer (5)", "Vis færre. Alle endringer (5)"), ("Slik er dette regnet ut", "Skjul utregningen")]
    {
        window.get_by_role_and_label(Role::Link, closed).focus();
        window.run();
        for (name, is_open) in [(open, true), (closed, false)] {
            window.key_press(Key::Enter);
            window.run();
            let link = window.get_by_role_and_label(Role::Link, name);
            assert!(link.is_focused(), "{name}");
            assert_eq!(link.accesskit_node().data().is_expanded(), Some(is_open), "{name}");
        }
    }
}

#[test]
fn every_answer_is_there_with_its_words_and_its_remark() {
    let folder = tempfile::tempdir().unwrap();
    let mut session =
        Session { answers: Answers::parse("4,-,,3,3,3,4,4,5", 9, 5).unwrap(), ..histories::session(0, Some("Før")) };
    session.remarks.insert(3, "Fikk fagansvaret jeg ba om i juni.".to_owned());
    session.remarks.insert(5, "  ".to_owned());
    histories::fill(folder.path(), vec![session]);
    let mut window = Open::new(folder.path()).window();
    click(&mut window, Role::Button, "Resultat");
    click(&mut window, Role::RadioButton, "Medarbeiderskap");
    window.get_by_role_and_label(Role::Heading, "Merknadene dine");
    window.get_by_label("Bare du ser dem");
    window.get_by_label("«Fikk fagansvaret jeg ba om i juni.»");
    let words = |window: &Window, item: &str| window.get_all_by_label(item).count();
    assert_eq!(words(&window, "Jeg kommuniserer mine ønsker og behov til nærmeste leder"), 2, "lowest, and remarked");
    assert_eq!(words(&window, "Jeg gjør min leder god"), 1, "lowest; what was written is blank");
    let is_open = |window: &Window| {
        let fold = window.get_by_role_and_label(Role::Button, "Alle svar: Medarbeiderskap, 8 svar");
        fold.accesskit_node().data().is_expanded()
    };
    assert_eq!(is_open(&window), Some(false));
    window.get_by_role_and_label(Role::Button, "Alle svar: Medarbeiderskap, 8 svar").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(is_open(&window), Some(true));
    window.get_by_label("Jeg er opptatt av å være en god kollega: 5 – I svært stor grad");
    window.get_by_label("Jeg tar ansvar for egen karriere- og kompetanseutvikling: Ikke relevant");
    window.get_by_label("Jeg tar ansvar for egen trivsel og motivasjon: Ikke besvart");
    window.get_by_role_and_label(Role::Button, "Alle verdier, 3 deler").scroll_to_me();
    window.run();
    click(&mut window, Role::Button, "Alle verdier, 3 deler");
    window.get_by_role_and_label(Role::Heading, "Delene");
    // Whoever comes back finds it closed again, and at its top.
    go(&mut window, Place::Home);
    click(&mut window, Role::Button, "Resultat");
    click(&mut window, Role::RadioButton, "Medarbeiderskap");
    assert_eq!(is_open(&window), Some(false));
}

#[test]
fn without_a_remark_there_is_no_card_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    go(&mut window, Place::Result(Shown::Combined));
    assert!(window.query_by_label("Merknadene dine").is_none());
}

/// The next step is a plan, or the one there is: of «Samlet» the newest.
#[test]
fn the_next_step_is_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    go(&mut window, Place::Result(Shown::Combined));
    let last = *ids(&window, "medarbeiderskap").last().unwrap();
    window.get_by_label("Hva kjenner du deg igjen i, og hva overrasker deg?");
    click(&mut window, Role::Button, "Lag utviklingsplan");
    assert_eq!(window.state().place(), &Place::Plan(last.into()));
    let planned = ids(&window, "medarbeiderskap")[4];
    go(&mut window, Place::Result(Shown::Session(planned)));
    window.get_by_label("Du har en plan. Se hva du skrev, og hva som er gjort.");
    click(&mut window, Role::Button, "Åpne utviklingsplanen");
    assert_eq!(window.state().place(), &Place::Plan(planned.into()));
}

#[test]
fn a_report_is_written_of_the_one_session_or_of_one_that_is_chosen() {
    let (folder, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = out.path().join("rapport.html");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    go(&mut window, Place::Result(Shown::Combined));
    click(&mut window, Role::Button, "Skriv rapport…");
    click(&mut window, Role::MenuItemRadio, "Rapport: Lederferdigheter…");
    settle(&mut window);
    let report = std::fs::read_to_string(&file).unwrap();
    assert!(report.contains("Lederferdigheter som utvikler"));
    let told = "Høyest: to utsagn med 5, i svært stor grad – «Jeg oppmuntrer mine medarbeidere til å ta initiativ», ";
    assert!(report.contains(told), "the report has the same words");
    std::fs::remove_file(&file).unwrap();
    click(&mut window, Role::RadioButton, "Karrierebevissthet");
    click(&mut window, Role::Button, "Skriv rapport…");
    settle(&mut window);
    assert!(std::fs::read_to_string(&file).unwrap().contains("karrierebevissthet"));
}

#[test]
fn each_card_of_the_start_page_leads_to_its_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    for (name, id) in [("Medarbeiderskap", "medarbeiderskap"), ("Karrierebevissthet", "karriere")] {
        go(&mut window, Place::Home);
        click(&mut window, Role::Link, &format!("Se resultatet av {name}"));
        assert_eq!(shown(&window), Shown::Session(*ids(&window, id).last().unwrap()));
    }
    let folder = tempfile::tempdir().unwrap();
    let window = Open::new(folder.path()).window();
    assert!(window.query_by_label_contains("Se resultatet").is_none(), "where there is none, none is offered");
}

/// Where the row of a date stands, and what of it is a number and nothing
/// else.
fn row(hands: &Hands) -> (Rect, Rect, Rect) {
    let date = hands.rect("Åpne 14. mars 2026");
    let label = hands.rect("Merkelapp for 14. mars 2026: Legg til merkelapp");
    let bin = hands.rect("Slett 14. mars 2026");
    (date, label, bin)
}

/// Row 12: the whole row, but for what has a use of its own in it.
#[test]
fn a_session_is_opened_wherever_its_row_is_clicked() {
    let folder = tempfile::tempdir().unwrap();
    let mut hands = Hands::new(demo(folder.path()));
    let session = ids(&hands.window, "medarbeiderskap")[4];
    let list = |hands: &mut Hands| {
        hands.window.state_mut().go(Place::History);
        hands.wait(1.0);
        row(hands)
    };
    let (date, label, bin) = list(&mut hands);
    hands.window.get_by_role_and_label(Role::Link, "Åpne 14. mars 2026");
    let y = date.center().y;
    let places = [
        ("the date", date.center()),
        ("beside the date", Pos2::new(date.right() + 8.0, y)),
        ("between the label and the numbers", Pos2::new(label.right() + 60.0, y)),
        ("a number", Pos2::new(bin.left() - 66.0, y)),
        ("beside the bin", Pos2::new(bin.right() + 6.0, y)),
        ("over the date", Pos2::new(date.center().x, y - 18.0)),
    ];
    for (what, at) in places {
        list(&mut hands);
        hands.click_at(at);
        hands.wait(0.3);
        assert_eq!(hands.window.state().place(), &Place::Result(Shown::Session(session)), "{what}");
    }
    // What is in it does what it says.
    list(&mut hands);
    hands.click_at(label.center());
    hands.wait(0.3);
    assert_eq!(hands.window.state().place(), &Place::History);
    hands.window.get_by_role_and_label(Role::TextInput, "Merkelapp for 14. mars 2026");
    hands.frame(vec![Event::Text("Vår".to_owned())], 0.02);
    // Beside what is being written one is done writing, and stays.
    hands.click_at(Pos2::new(bin.left() - 30.0, y));
    hands.wait(0.6);
    assert_eq!(hands.window.state().place(), &Place::History);
    let record = hands.window.state().history().get(session).unwrap();
    assert_eq!(record.session.label.as_deref(), Some("Vår"));
    hands.click_at(bin.center());
    hands.wait(0.6);
    hands.window.get_by_label("Slette egenvurderingen fra 14. mars 2026?");
    let middle = Pos2::new(label.right() + 60.0, y);
    hands.click_at(middle);
    hands.wait(0.6);
    assert_eq!(hands.window.state().place(), &Place::History, "what is asked about is not opened");
    let keep = hands.rect("Behold").center();
    hands.click_at(keep);
    hands.wait(0.6);
    let check = hands.rect("Velg 14. mars 2026 for sammenligning").center();
    hands.click_at(check);
    hands.wait(0.3);
    assert_eq!(hands.window.state().place(), &Place::History);
}

fn wheel(window: &mut Window, at: Pos2, by: f32) {
    window.event(Event::PointerMoved(at));
    window.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -by),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: egui::Modifiers::NONE,
    });
    window.run();
    for _ in 0..30 {
        window.step();
    }
    window.run();
}

fn title(window: &Window) -> Rect {
    let titles = window.root().children_recursive().filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Heading && node.level() == Some(1)
    });
    titles.map(|node| node.rect()).next().unwrap()
}

/// Row 19: whatever was read before, a page begins at its title.
#[test]
fn a_page_always_opens_at_its_top() {
    let folder = tempfile::tempdir().unwrap();
    let open = Open { size: [760.0, 400.0], ..Open::new(folder.path()) };
    let mut window = scenes::window(folder.path(), open);
    let mut scrolled = 0;
    for (name, place) in some(scenes::pages(&window), 4) {
        if matches!(place, Place::Assess(_)) {
            // It begins at the statement that is next.
            continue;
        }
        go(&mut window, Place::Home);
        go(&mut window, place.clone());
        let top = title(&window);
        let middle = window.ctx.content_rect().center();
        wheel(&mut window, middle, 5000.0);
        scrolled += usize::from((title(&window).top() - top.top()).abs() > 1.0);
        let elsewhere = if name == "settings" { Place::Slides } else { Place::Settings };
        go(&mut window, elsewhere);
        go(&mut window, place);
        assert_eq!(title(&window), top, "{name}");
    }
    assert!(scrolled > 2, "only {scrolled} pages have anything to scroll");
}

/// The list one comes straight back to stands as it was left; by another way
/// it begins at its top.
#[test]
fn the_history_is_left_and_found_again_where_one_was() {
    let folder = tempfile::tempdir().unwrap();
    Begun::Thousands.fill(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::History);
    let first = |window: &Window| {
        let mut dates = window.get_all_by_role(Role::Link).filter_map(|node| node.accesskit_node().label());
        dates.find(|label| label.starts_with("Åpne")).unwrap()
    };
    let top = first(&window);
    wheel(&mut window, Pos2::new(700.0, 650.0), 4000.0);
    let here = first(&window);
    assert_ne!(here, top);
    let dates: Vec<String> = window
        .get_all_by_role(Role::Link)
        .filter_map(|node| node.accesskit_node().label())
        .filter(|label| label.starts_with("Åpne"))
        .collect();
    window.get_by_role_and_label(Role::Link, &dates[3]).click();
    window.run();
    assert!(matches!(shown(&window), Shown::Session(_)));
    click(&mut window, Role::Button, "Historikk");
    assert_eq!(first(&window), here, "straight back");
    click(&mut window, Role::Button, "Hjem");
    click(&mut window, Role::Button, "Historikk");
    assert_eq!(first(&window), top, "by another way");
}

/// What stands in the picture: the circle of the highest point, and the names
/// and values round it.
fn radar(window: &Window) -> (Pos2, f32, Vec<(String, Rect)>) {
    let picture = window.get_by_role(Role::Image).rect();
    let circles = window.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::Path(path) if path.points.len() > 100 => Some(Rect::from_points(&path.points)),
        _ => None,
    });
    let circle = circles.max_by(|one, other| one.width().total_cmp(&other.width())).unwrap();
    let words = window.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) => {
            let rect = text.visual_bounding_rect();
            let words = text.galley.text().to_owned();
            // The rings have one digit each.
            let is_name = words.chars().count() > 1 && picture.expand(2.0).contains_rect(rect);
            is_name.then_some((words, rect))
        }
        _ => None,
    });
    (circle.center(), circle.width() / 2.0, words.collect())
}

/// Rows 10 and 39: names stand outside the circle at every size, and the
/// circle grows with the window.
#[test]
fn the_names_stand_outside_the_circle_and_the_circle_grows() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut radii = Vec::new();
    for language in Language::ALL {
        let mut window = Open { language, is_inked: true, ..Open::new(folder.path()) }.window();
        let places = [
            Place::Result(Shown::Combined),
            Place::Result(Shown::Session(*ids(&window, "karriere").last().unwrap())),
            Place::Result(Shown::Session(*ids(&window, "medarbeiderskap").last().unwrap())),
        ];
        let radar_tab = selvsyn::i18n::Texts::new(language).get("kind-radar");
        go(&mut window, places[0].clone());
        click(&mut window, Role::RadioButton, &radar_tab);
        for (number, place) in places.into_iter().enumerate() {
            go(&mut window, place.clone());
            // Of all but the first, a third of the sizes in the short runs.
            let is_whole = language == Language::Bokmal && number == 0;
            let sizes = [
                [360.0, 700.0],
                [480.0, 800.0],
                [640.0, 400.0],
                [900.0, 640.0],
                [1280.0, 800.0],
                [1920.0, 1080.0],
                [3840.0, 2160.0],
            ];
            for size in some(
                sizes.into_iter().skip(if is_whole || is_long() { 0 } else { number }),
                if is_whole { 1 } else { 3 },
            ) {
                window.set_size(size.into());
                window.run();
                window.get_by_role(Role::Image).scroll_to_me();
                window.run();
                let (center, radius, names) = radar(&window);
                assert!(names.len() >= 6, "{names:?}");
                for (words, rect) in &names {
                    let distance = rect.distance_to_pos(center);
                    assert!(
                        distance > radius,
                        "«{words}» is {distance} from the middle of a circle of {radius} at {size:?} in {language:?}"
                    );
                }
                if language == Language::Bokmal && place == Place::Result(Shown::Combined) {
                    radii.push(radius);
                }
            }
        }
    }
    let [.., normal, large, largest] = radii[..] else { panic!("{radii:?}") };
    assert!(normal > 115.0 && large > 1.8 * normal && largest > large, "{radii:?}");
}

/// Row 36 and the ninth missing thing: statement by statement, in words and
/// in numbers.
#[test]
fn two_sessions_are_compared_statement_by_statement() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    let ids = ids(&window, "medarbeiderskap");
    go(&mut window, Place::Compare(ids[0], ids[5]));
    window.get_by_role_and_label(Role::Heading, "Utsagn for utsagn");
    // What the open and the filled marks are, at the chart and at the list.
    for legend in ["21. august 2025 · Før kurset", "4. juni 2026 · Før sommeren"] {
        assert_eq!(window.get_all_by_label(legend).count(), 2, "{legend}");
    }
    window.get_by_label(
        "Jeg tar ansvar for egen trivsel og motivasjon: 21. august 2025: 3 – I noen grad; 4. juni 2026: 4 – I stor \
         grad. +1, ett hakk opp.",
    );
    window.get_by_label(
        "Jeg gjør min leder god: 21. august 2025: 3 – I noen grad; 4. juni 2026: 3 – I noen grad. 0, uendret.",
    );
}

#[test]
fn what_only_one_version_asked_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let old: Instrument = (**Catalog::shipped().current("medarbeiderskap").unwrap()).clone();
    let mut new = old.clone();
    new.version = 2;
    let other = Catalog::shipped().current("karriere").unwrap().clone();
    new.dimensions[0].items[0].text = other.dimensions[0].items[0].text.clone();
    let (earlier, mut later) = (histories::session(9, None), histories::session(0, None));
    later.instrument_version = 2;
    let (then, now) = (earlier.id, later.id);
    let import = Archive {
        instruments: vec![old, new],
        rows: Rows { sessions: vec![earlier, later], ..Rows::default() },
        settings: Settings::default(),
    };
    Store::open(folder.path()).unwrap().import(&import).unwrap();
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::Compare(then, now));
    window.get_by_label_contains("26. mai 2026: Ikke spurt; 4. juni 2026: 4 – I stor grad. Bare spurt 4. juni 2026.");
    window.get_by_label_contains("26. mai 2026: 4 – I stor grad; 4. juni 2026: Ikke spurt. Bare spurt 26. mai 2026.");
}

/// A long comparison is left from its top as well as from its end.
#[test]
fn a_comparison_is_left_from_its_top_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = demo(folder.path());
    let ids = ids(&window, "medarbeiderskap");
    go(&mut window, Place::Compare(ids[0], ids[5]));
    let title = title(&window);
    let mut backs = window.get_all_by_role_and_label(Role::Button, "Tilbake til historikken");
    let first = backs.next().unwrap();
    assert!(first.rect().top() < title.bottom() + 40.0, "{:?} beside {title:?}", first.rect());
    first.click();
    drop(backs);
    window.run();
    assert_eq!(window.state().place(), &Place::History);
}

/// Words on the screen, drawn this frame.
fn drawn(hands: &Hands, words: &str) -> bool {
    fn holds(shape: &egui::Shape, words: &str) -> bool {
        match shape {
            egui::Shape::Text(text) => text.galley.text() == words && !text.galley.elided,
            egui::Shape::Vec(shapes) => shapes.iter().any(|shape| holds(shape, words)),
            _ => false,
        }
    }
    hands.window.output().shapes.iter().any(|shape| holds(&shape.shape, words))
}

/// What has no room in its row is whole under the mouse and by the keyboard.
#[test]
fn a_long_label_is_whole_where_it_is_pointed_at() {
    let folder = tempfile::tempdir().unwrap();
    let long = "Før samtalen med lederen min om hva jeg skal gjøre når prosjektet er ferdig og de andre har reist hjem";
    histories::fill(folder.path(), vec![histories::session(1, Some(long)), histories::session(0, None)]);
    let mut hands = Hands::new(Open { size: [900.0, 1000.0], ..Open::new(folder.path()) }.window());
    hands.window.state_mut().go(Place::History);
    hands.wait(0.5);
    let cell = format!("Merkelapp for 3. juni 2026: {long}");
    assert!(!drawn(&hands, long));
    let at = hands.rect(&cell).center();
    hands.frame(vec![Event::PointerMoved(at)], 0.1);
    hands.wait(1.5);
    assert!(drawn(&hands, long), "under the mouse");
    hands.frame(vec![Event::PointerMoved(Pos2::new(4.0, 690.0))], 0.1);
    hands.wait(1.0);
    assert!(!drawn(&hands, long));
    hands.window.get_by_role_and_label(Role::Button, &cell).focus();
    hands.wait(0.3);
    assert!(drawn(&hands, long), "by the keyboard");
    // Among what was found, too.
    hands.press(Key::F, false, egui::Modifiers::COMMAND);
    hands.frame(vec![Event::Text("samtalen".to_owned())], 0.1);
    hands.wait(0.3);
    let found = format!("3. juni 2026 · Medarbeiderskap. {long}");
    let at = hands.rect(&found).center();
    assert!(!drawn(&hands, long));
    hands.frame(vec![Event::PointerMoved(at)], 0.1);
    hands.wait(1.5);
    assert!(drawn(&hands, long), "under the mouse");
}
