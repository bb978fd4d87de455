//! The plan as the sheet of the course: what matters most, two areas and two
//! strengths in own words if one likes, a sign and support, what the course
//! says to try, and a plan of no questionnaire.

use crate::hands::{Hands, close};
use crate::histories;
use crate::plans::{answer, press, write};
use crate::support::{Open, now, settle, ticking};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::civil::date;
use jiff::{ToSpan, Zoned};
use selvsyn::app::App;
use selvsyn::instrument::{Catalog, DimensionId, Language};
use selvsyn::plan::{Area, AreaKind, Basis, Focus, MAX_ACTIONS, MAX_LINE, Origin, Plan, PlannedAction, State};
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::store::Store;
use selvsyn::ui::{Action, Place};
use std::path::Path;

const OWN: &str = "Skriv med egne ord";
const ANSWER: &str = "Hvordan kan du sikre at utvikling finner sted?";

fn act(window: &mut Harness<'_, App>, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    window.run();
}

fn go(window: &mut Harness<'_, App>, of: Basis) {
    act(window, Action::Go(Place::Plan(of)));
}

fn plan(window: &Harness<'_, App>, of: Basis) -> Plan {
    window.state().plans().get(of).cloned().unwrap()
}

/// What the field of that name has the keyboard and is written in.
pub fn type_in(window: &mut Harness<'_, App>, name: &str, words: &str) {
    assert_eq!(focused(window).as_deref(), Some(name));
    window.event(Event::Text(words.to_owned()));
    window.run();
}

fn focused(window: &Harness<'_, App>) -> Option<String> {
    let focused = window.ctx.memory(|memory| memory.focused())?.accesskit_id();
    let node = window.root().children_recursive().find(|node| node.accesskit_node().locate().0 == focused)?;
    node.accesskit_node().label()
}

fn has(window: &Harness<'_, App>, words: &str) -> bool {
    window.query_all_by_label(words).next().is_some()
}

/// An area in own words, chosen by the keyboard from the place that is free.
pub fn own(window: &mut Harness<'_, App>, slot: &str, words: &str) {
    press(window, Role::Button, slot);
    type_in(window, OWN, words);
    window.key_press(Key::Enter);
    window.run();
    window.run();
}

/// A leader who has answered once.
fn leader(folder: &Path) -> SessionId {
    let catalog = Catalog::shipped();
    let instrument = catalog.current("lederferdigheter").unwrap();
    let session = Session {
        answers: Answers::parse("4,4,4,3,2,3,4,5,2,3,4,4,3,4", 14, 5).unwrap(),
        finished_at: Some(now().timestamp()),
        ..Session::begin(instrument, &now())
    };
    let id = session.id;
    histories::fill(folder, vec![session]);
    id
}

/// A window on a plan, which is written first.
fn with(folder: &Path, plan: Plan) -> Harness<'static, App> {
    let mut window = Open::new(folder).window();
    let of = plan.of;
    act(&mut window, Action::SavePlan(plan));
    go(&mut window, of);
    window
}

pub fn half_a_year_later() -> Zoned {
    ticking().saturating_add(183.days())
}

/// Practice.md §2 and §4, played: two and two in own words, one of them given
/// up for a part of the questionnaire, of which a point of the course becomes
/// an action; and half a year later sign and support are met and answered.
#[test]
fn two_and_two_in_own_words_come_back_after_half_a_year() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Start Lederferdigheter");
    answer(&mut window, "44432345234434");
    press(&mut window, Role::Button, "Vis resultat");
    press(&mut window, Role::Button, "Lag utviklingsplan");
    window.get_by_label("Hva er dine to viktigste utviklingsområder og hvordan kan du sikre at utvikling finner sted?");
    write(&mut window, "Hva er viktigst for deg nå?", "At jeg sier fra tidlig");
    own(&mut window, "1. Velg et utviklingsområde", "Si fra når det blir for mye");
    type_in(&mut window, &format!("{ANSWER} Si fra når det blir for mye"), "Samme dag");
    write(&mut window, "Dette ser jeg når det virker Si fra når det blir for mye", "Ingen blir overrasket");
    write(&mut window, "Hvem kan hjelpe, og med hva? Si fra når det blir for mye", "Lederen min: spørre");
    write(&mut window, "Hva vil du gjøre? Si fra når det blir for mye", "Når to frister kolliderer, så sier jeg fra");
    window.key_press(Key::Enter);
    window.run();
    type_in(&mut window, "Hva vil du gjøre? Si fra når det blir for mye", "Be om et møte");
    own(&mut window, "2. Velg et utviklingsområde", "Delegere");
    own(&mut window, "1. Velg en styrke", "Rolig i krise");
    own(&mut window, "2. Velg en styrke", "God til å skrive");

    // Another strength in its place keeps what is written.
    type_in(&mut window, "Hvordan bruke denne styrken? God til å skrive", "I omleggingen");
    press(&mut window, Role::Button, "Mer: God til å skrive");
    press(&mut window, Role::MenuItemRadio, "Bytt styrke");
    press(&mut window, Role::Button, "Motivasjonsstøtte. Gjennomsnitt 3,5");
    press(&mut window, Role::Link, "Fra kurset: fem punkter om motivasjonsstøtte");
    press(&mut window, Role::Button, "Prøv denne: Fokusere på styrker hos medarbeidere");
    // Its words are selected: what is typed takes their place.
    type_in(&mut window, "Hva vil du gjøre? Motivasjonsstøtte", "Si én styrke til hver");
    window.get_by_label("Fra kurset: Fokusere på styrker hos medarbeidere");
    press(&mut window, Role::Button, "I planen: Fokusere på styrker hos medarbeidere");
    assert_eq!(focused(&window).as_deref(), Some("Hva vil du gjøre? Motivasjonsstøtte"));
    settle(&mut window);
    let of = window.state().plans().iter().next().unwrap().of;
    drop(window);

    let mut window = Open { clock: half_a_year_later, ..Open::new(folder.path()) }.window();
    let kept = plan(&window, of);
    assert_eq!(kept.most_important, "At jeg sier fra tidlig");
    let said: Vec<String> = kept.areas.iter().map(|area| format!("{:?}", area.focus)).collect();
    let dimension = Focus::Dimension(DimensionId::new("motivasjonsstotte"));
    let own = ["Si fra når det blir for mye", "Delegere", "Rolig i krise"].map(|words| Focus::Own(words.to_owned()));
    assert_eq!(said, own.iter().chain([&dimension]).map(|focus| format!("{focus:?}")).collect::<Vec<_>>());
    assert_eq!(kept.areas[3].text, "I omleggingen");
    let tried = kept.areas[3].actions.iter().find(|action| !action.is_blank()).unwrap();
    assert_eq!(tried.text, "Si én styrke til hver");
    assert_eq!(tried.origin, Origin::Course("styrker-hos-medarbeidere".to_owned()));

    // The next assessment: sign and support beside «Så du det?».
    press(&mut window, Role::Button, "Start Lederferdigheter");
    answer(&mut window, "44432345234444");
    press(&mut window, Role::Button, "Vis resultat");
    window.get_by_role_and_label(Role::Heading, "Før du ser resultatet");
    for told in ["Dette ser jeg når det virker", "«Ingen blir overrasket»", "«Lederen min: spørre»", "«Be om et møte»"]
    {
        window.get_by_label(told);
    }
    assert!(!has(&window, "Hva gjorde du? Si fra når det blir for mye"));
    write(&mut window, "Så du det? Si fra når det blir for mye", "Ja, to ganger");
    window.get_by_label("Hva gjorde du? Delegere");
    press(&mut window, Role::Button, "Vis resultatet");
    settle(&mut window);
    assert_eq!(plan(&window, of).areas[0].outcome, "Ja, to ganger");
    // On the new plan it stands behind the link, and goes along from there.
    press(&mut window, Role::Button, "Lag utviklingsplan");
    assert!(!has(&window, "«Ingen blir overrasket»"));
    press(&mut window, Role::Link, "Sist skrev du… Utviklingsområder");
    window.get_by_label("«Ingen blir overrasket»");
    assert!(!has(&window, "«I omleggingen»"), "of one kind at a time");
    press(&mut window, Role::Button, "Ta med videre: Si fra når det blir for mye");
    assert!(window.query_all_by_value("Ingen blir overrasket").next().is_some(), "the area is open");
}

/// The seed says «viktigste»: the lowest and the highest are offered, and only
/// once the first line has been met.
#[test]
fn nothing_is_suggested_before_the_first_line_has_had_the_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut window = Open::new(folder.path()).window();
    go(&mut window, id.into());
    assert!(plan_is_none(&window), "nothing is chosen for anybody");
    press(&mut window, Role::Button, "1. Velg et utviklingsområde");
    let rows = |window: &Harness<'_, App>| -> Vec<(String, egui::Rect)> {
        let rows = window.get_all_by_role(Role::Button).map(|node| (node.accesskit_node().label(), node.rect()));
        rows.filter_map(|(label, rect)| Some((label?, rect))).filter(|(label, _)| label.contains("vare")).collect()
    };
    let before = rows(&window);
    assert!(before.len() == 14 && before.iter().all(|(label, _)| !label.contains("avest")), "{before:?}");
    window.get_by_role_and_label(Role::TextInput, "Hva er viktigst for deg nå?").focus();
    window.run();
    window.run();
    let after = rows(&window);
    assert_eq!(after.iter().filter(|(label, _)| label.ends_with(". Delt lavest")).count(), 2, "{after:?}");
    assert!(before.iter().zip(&after).all(|((_, one), (_, other))| one == other), "nothing moves");
    // It may stay empty, and nothing is kept of looking.
    assert!(plan_is_none(&window));
}

fn plan_is_none(window: &Harness<'_, App>) -> bool {
    window.state().plans().iter().next().is_none()
}

/// From «Utviklingsplan» alone, with nothing answered.
#[test]
fn a_plan_is_begun_without_a_questionnaire() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("egen.ics");
    let mut window = Open { file: Some(out.clone()), ..Open::new(folder.path()) }.window();
    press(&mut window, Role::Button, "Utviklingsplan");
    press(&mut window, Role::Button, "Lag en plan uten egenvurdering");
    assert_eq!(window.state().place(), &Place::Plan(Basis::Own));
    window.get_by_role_and_label(Role::RadioButton, "Egen plan");
    // General questions, own words only, and no next assessment.
    window.get_by_label("Hva er dine to viktigste utviklingsområder og hvordan kan du sikre at utvikling finner sted?");
    assert!(!has(&window, "Neste egenvurdering"));
    own(&mut window, "1. Velg et utviklingsområde", "Lære å sove");
    window.get_by_label("Egne ord");
    assert!(window.query_by_label_contains("Fra kurset").is_none());
    write(&mut window, "Hva vil du gjøre? Lære å sove", "Legge bort telefonen");
    press(&mut window, Role::ComboBox, "Frist: Ingen frist. Lære å sove");
    press(&mut window, Role::Button, "9. juni 2026");
    press(&mut window, Role::Button, "Til kalenderen…");
    settle(&mut window);
    assert!(std::fs::read_to_string(out).unwrap().contains("Legge bort telefonen"));
    drop(window);

    // What is due leads to it.
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Åpne i planen: Legge bort telefonen. Egen plan. Frist 9. juni, om 5 dager");
    assert!(matches!(window.state().place(), Place::PlanAction(Basis::Own, _)));
    assert_eq!(focused(&window).as_deref(), Some("Hva vil du gjøre? Lære å sove"));
    // So does the rail while nothing is answered, and the search wherever.
    press(&mut window, Role::Button, "Hjem");
    press(&mut window, Role::Button, "Utviklingsplan");
    assert_eq!(window.state().place(), &Place::Plan(Basis::Own));
    let id = leader(folder.path());
    drop(window);
    let mut window = Open::new(folder.path()).window();
    go(&mut window, id.into());
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    window.event(Event::Text("telefonen".to_owned()));
    window.run();
    press(&mut window, Role::Button, "Egen plan. Legge bort telefonen");
    assert_eq!(window.state().place(), &Place::Plan(Basis::Own));
    window.get_by_role_and_label(Role::Heading, "Lære å sove");

    // The plans that there are lead to each other.
    go(&mut window, id.into());
    press(&mut window, Role::ComboBox, "Plan: 4. juni 2026 · Lederferdigheter");
    press(&mut window, Role::MenuItemRadio, "Egen plan");
    assert_eq!(window.state().place(), &Place::Plan(Basis::Own));

    // No self-assessment brings it back: it asks by itself what came of it.
    assert!(!has(&window, "Hva gjorde du?"));
    press(&mut window, Role::ComboBox, "Status: Ikke startet. Lære å sove");
    press(&mut window, Role::MenuItemRadio, "Ferdig");
    write(&mut window, "Hva gjorde du? Lære å sove", "Den ligger i gangen");
    assert_eq!(plan(&window, Basis::Own).areas[0].outcome, "Den ligger i gangen");

    // The last area takes the plan along, and comes back with it.
    let before = plan(&window, Basis::Own);
    press(&mut window, Role::Button, "Mer: Lære å sove");
    press(&mut window, Role::MenuItemRadio, "Fjern");
    assert!(window.state().plans().get(Basis::Own).is_none());
    press(&mut window, Role::Button, "Angre");
    assert_eq!(plan(&window, Basis::Own).areas, before.areas);
}

#[test]
fn areas_change_places_and_one_is_open_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut start = Plan::empty(id, now().timestamp());
    for words in ["Første", "Andre"] {
        let mut area = Area::new(AreaKind::Develop, Focus::Own(words.to_owned()));
        area.text = format!("{words} svar\nog en linje til");
        area.actions[0].text = "Gjøre noe".to_owned();
        area.actions[0].due = Some(date(2026, 6, 20));
        start.add(area);
    }
    let mut window = with(folder.path(), start);
    window.get_by_role_and_label(Role::Heading, "Første");
    let folded = "2. Andre. Andre svar. Egne ord. 1 tiltak, neste frist 20. juni";
    window.get_by_role_and_label(Role::Button, folded).focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.run();
    assert_eq!(focused(&window), Some(format!("{ANSWER} Andre")), "one writes at once");
    assert!(window.query_by_role_and_label(Role::Heading, "Første").is_none());
    press(&mut window, Role::Button, "Mer: Andre");
    press(&mut window, Role::MenuItemRadio, "Flytt opp");
    let order: Vec<_> = plan(&window, id.into()).areas.iter().map(|area| area.focus.clone()).collect();
    assert_eq!(order, ["Andre", "Første"].map(|words| Focus::Own(words.to_owned())));
    window.get_by_role_and_label(Role::Button, "Fold sammen: Andre").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.run();
    assert_eq!(focused(&window).as_deref(), Some("1. Andre. Andre svar. Egne ord. 1 tiltak, neste frist 20. juni"));
}

#[test]
fn an_action_that_is_removed_comes_back_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut start = Plan::empty(id, now().timestamp());
    let mut area = Area::new(AreaKind::Develop, Focus::Own("Si fra".to_owned()));
    area.actions = ["En", "To"].map(|words| PlannedAction::new(Origin::Plan, words.to_owned())).into();
    start.add(area);
    let from_before = PlannedAction::new(Origin::Course("borte".to_owned()), "Fra før".to_owned());
    start.actions = vec![PlannedAction { due: Some(date(2026, 6, 9)), ..from_before }];
    let mut window = with(folder.path(), start.clone());
    window.get_all_by_role_and_label(Role::Button, "Fjern tiltaket").next().unwrap().click();
    window.run();
    assert_eq!(plan(&window, id.into()).areas[0].actions.len(), 1);
    press(&mut window, Role::Button, "Angre");
    assert_eq!(plan(&window, id.into()).areas, start.areas);
    // What belongs to no area stands by itself, with where it came from also
    // where that is gone.
    window.get_by_role_and_label(Role::Heading, "Andre tiltak");
    window.get_by_label("Fra kurset");
    window.get_all_by_role_and_label(Role::Button, "Fjern tiltaket").last().unwrap().scroll_to_me();
    window.run();
    window.get_all_by_role_and_label(Role::Button, "Fjern tiltaket").last().unwrap().click();
    window.run();
    assert_eq!(plan(&window, id.into()).actions, []);
    press(&mut window, Role::Button, "Angre");
    assert_eq!(plan(&window, id.into()).actions, start.actions);
    press(&mut window, Role::Button, "Hjem");
    press(&mut window, Role::Button, "Åpne i planen: Fra før. Lederferdigheter. Frist 9. juni, om 5 dager");
    assert_eq!(focused(&window).as_deref(), Some("Hva vil du gjøre? Andre tiltak"));
}

/// In followership the same panel has three rows; in leadership the marks that
/// belong to several parts are folded, and told whose they are.
#[test]
fn the_course_is_told_apart_from_selvsyn() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut start = Plan::empty(id, now().timestamp());
    start.add(Area::new(AreaKind::Strength, Focus::Dimension(DimensionId::new("maktdeling"))));
    let mut window = with(folder.path(), start);
    press(&mut window, Role::Link, "Fra kurset: tre punkter om maktdeling");
    window.get_by_label("Hva gjør jeg selv i dag som en annen kunne eie?");
    let tries = |window: &Harness<'_, App>| {
        let buttons = window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
        buttons.filter(|name| name.starts_with("Prøv denne: ")).count()
    };
    assert_eq!(tries(&window), 3);
    press(&mut window, Role::Button, "Kjennetegn på mestringsorientert ledelse, 5 punkter");
    assert_eq!(tries(&window), 8);
    window.get_by_label("Punktene er fra kurset, spørsmålene er fra Selvsyn. Kilde: Linda Lai.");
    // Escape shuts it; in a field it leaves the field first.
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(tries(&window), 0);

    let session = histories::session(1, None);
    let id = session.id;
    let folder = tempfile::tempdir().unwrap();
    histories::fill(folder.path(), vec![session]);
    let mut start = Plan::empty(id, now().timestamp());
    let mut area = Area::new(AreaKind::Develop, Focus::Dimension(DimensionId::new("med-ledelse")));
    area.actions = (0..MAX_ACTIONS).map(|nth| PlannedAction::new(Origin::Plan, format!("Tiltak {nth}"))).collect();
    start.add(area);
    let mut window = with(folder.path(), start);
    assert!(has(&window, "Et område har plass til 10 tiltak."));
    press(&mut window, Role::Link, "Fra kurset: tre punkter om med-ledelse");
    assert_eq!(tries(&window), 0, "there is no room, and it says so");
    assert_eq!(window.get_all_by_label("Et område har plass til 10 tiltak.").count(), 2);
}

/// Each letter is kept, and words that are taken back take nothing along that
/// was written under them.
#[test]
fn half_an_area_is_kept_when_the_window_goes() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut hands = Hands::new(Open::new(folder.path()).window());
    hands.window.state_mut().go(Place::Plan(id.into()));
    hands.wait(0.2);
    press(&mut hands.window, Role::Button, "1. Velg en styrke");
    for letter in "Halvt o".chars() {
        hands.frame(vec![Event::Text(letter.to_string())], 0.016);
    }
    close(&mut hands);
    hands.stored(folder.path());
    let load = || Store::open(folder.path()).unwrap().load(&mut Catalog::shipped()).unwrap().plans;
    assert_eq!(load()[0].areas[0].focus, Focus::Own("Halvt o".to_owned()));

    let mut window = Open::new(folder.path()).window();
    go(&mut window, id.into());
    write(&mut window, "Hvordan bruke denne styrken? Halvt o", "Lenge");
    press(&mut window, Role::Button, "Mer: Halvt o");
    press(&mut window, Role::MenuItemRadio, "Bytt styrke");
    assert_eq!(focused(&window).as_deref(), Some(OWN));
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.key_press(Key::Backspace);
    window.run();
    window.run();
    let area = plan(&window, id.into()).areas[0].clone();
    assert_eq!((area.focus, area.text.as_str()), (Focus::Own("Halvt o".to_owned()), "Lenge"));
    // A new one that has nothing but its words goes with them.
    press(&mut window, Role::Button, "2. Velg en styrke");
    type_in(&mut window, OWN, "Halvt o");
    window.get_by_label("Dette står i planen allerede.");
    assert_eq!(plan(&window, id.into()).areas.len(), 1);
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    type_in(&mut window, OWN, "x");
    assert_eq!(plan(&window, id.into()).areas.len(), 2);
    window.key_press(Key::Backspace);
    window.run();
    window.run();
    assert_eq!(plan(&window, id.into()).areas.len(), 1);
}

#[test]
fn what_is_as_long_as_it_can_be_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut window = Open::new(folder.path()).window();
    go(&mut window, id.into());
    write(&mut window, "Hva er viktigst for deg nå?", &"å".repeat(MAX_LINE + 20));
    window.get_by_label("200 / 200");
    assert_eq!(plan(&window, id.into()).most_important.chars().count(), MAX_LINE);
    press(&mut window, Role::Button, "1. Velg et utviklingsområde");
    type_in(&mut window, OWN, &"ø".repeat(MAX_LINE));
    assert_eq!(window.get_all_by_label("200 / 200").count(), 2);
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(plan(&window, id.into()).areas[0].focus, Focus::Own("ø".repeat(MAX_LINE)));
}

/// Two programs' plans brought together, and what earlier versions wrote.
#[test]
fn an_earlier_plan_with_more_than_two_areas_is_shown_whole() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut start = Plan::empty(id, now().timestamp());
    for nth in 0..4 {
        let mut area = Area::new(AreaKind::Develop, Focus::Own(format!("Område {nth}")));
        area.actions[0].state = State::Done;
        area.actions[0].text = "En linje\nog en til".to_owned();
        start.areas.push(area);
    }
    let mut window = with(folder.path(), start.clone());
    for nth in 1..4 {
        press(&mut window, Role::Button, &format!("{}. Område {nth}. Egne ord. Ingen åpne tiltak", nth + 1));
        window.get_by_role_and_label(Role::Heading, &format!("Område {nth}"));
    }
    assert!(window.query_by_label_contains("Velg et utviklingsområde").is_none());
    assert_eq!(plan(&window, id.into()).areas, start.areas, "looking changes nothing");
}

/// The plans of the questionnaires, the own one, and then the sheets.
#[test]
fn the_row_of_what_can_be_written_fits_in_every_language() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Open { language, ..Open::new(folder.path()) }.window();
        act(&mut window, Action::Go(Place::Plan(Basis::Own)));
        let tabs: Vec<String> =
            window.get_all_by_role(Role::RadioButton).filter_map(|node| node.accesskit_node().label()).collect();
        let own = selvsyn::i18n::Texts::new(language).get("plan-own");
        assert_eq!(tabs.iter().position(|tab| *tab == own), Some(3), "{tabs:?}");
        assert!(tabs.len() >= 6, "{tabs:?}");
    }
}

/// What is being typed for a free place is not of the area that comes back
/// into it.
#[test]
fn an_area_that_is_taken_back_is_not_what_is_being_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Basis::Own);
    own(&mut window, "1. Velg et utviklingsområde", "Lære å sove");
    settle(&mut window);
    press(&mut window, Role::Button, "Mer: Lære å sove");
    press(&mut window, Role::MenuItemRadio, "Fjern");
    write(&mut window, OWN, "N");
    window.key_press(Key::Backspace);
    window.run();
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    window.run();
    let kept = plan(&window, Basis::Own);
    assert_eq!(kept.areas.len(), 1);
    assert_eq!(kept.areas[0].focus, Focus::Own("Lære å sove".to_owned()));
}

/// A point takes the place of an action that is still to be written.
#[test]
fn there_are_never_more_actions_than_there_is_room_for() {
    let folder = tempfile::tempdir().unwrap();
    let id = leader(folder.path());
    let mut start = Plan::empty(id, now().timestamp());
    let mut area = Area::new(AreaKind::Strength, Focus::Dimension(DimensionId::new("maktdeling")));
    area.actions.extend((1..MAX_ACTIONS).map(|nth| PlannedAction::new(Origin::Plan, format!("Tiltak {nth}"))));
    start.add(area);
    let mut window = with(folder.path(), start);
    press(&mut window, Role::Link, "Fra kurset: tre punkter om maktdeling");
    press(&mut window, Role::Button, "Prøv denne: Tydeliggjøre handlingsrom");
    let actions = &plan(&window, id.into()).areas[0].actions;
    assert_eq!(actions.len(), MAX_ACTIONS);
    assert!(actions.iter().all(|action| !action.is_blank()));
}
