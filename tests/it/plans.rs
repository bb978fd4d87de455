//! The plan, and whether it helped: from one session to the next.

use crate::histories;
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::chart;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Area, AreaKind, Focus, Plan, Sheet, State};
use selvsyn::scoring::Answer;
use selvsyn::ui::{Action, Place, Shown};

pub fn press(window: &mut Harness<'_, App>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, name).click();
    window.run();
}

pub fn write(window: &mut Harness<'_, App>, name: &str, words: &str) {
    let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    let field = window.get_all_by_label(name).find(|node| is_field(node.accesskit_node().role())).unwrap();
    field.focus();
    field.type_text(words);
    window.run();
}

pub fn answer(window: &mut Harness<'_, App>, points: &str) {
    for point in points.chars() {
        let key = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5][point.to_digit(10).unwrap() as usize - 1];
        window.key_press(key);
        window.run();
    }
}

/// What the two columns hold has the same words and is still told apart: egui
/// would paint a warning, and for that warning the tests have no glyphs.
#[test]
fn one_dimension_may_be_developed_and_a_strength() {
    let folder = tempfile::tempdir().unwrap();
    let session = histories::session(1, None);
    let (id, at) = (session.id, session.started_at);
    histories::fill(folder.path(), vec![session]);
    let catalog = Catalog::shipped();
    let focus = Focus::Dimension(catalog.current("medarbeiderskap").unwrap().dimensions[0].id.clone());
    let mut plan = Plan::empty(id, at);
    plan.areas = AreaKind::ALL.map(|kind| Area::new(kind, focus.clone())).into();
    let mut window = Open::new(folder.path()).window();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::SavePlan(plan));
    window.state_mut().go(Place::Plan(id.into()));
    window.run();
    for name in ["1. Selvledelse. Hele delen. Gjennomsnitt 4,0. Ingen tiltak ennå"; 2] {
        assert_eq!(window.get_all_by_label("Hva vil du gjøre? Selvledelse").count(), 1);
        press(&mut window, Role::Button, name);
    }
}

#[test]
fn a_plan_is_made_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Start Medarbeiderskap");
    answer(&mut window, "222344545");
    press(&mut window, Role::Button, "Vis resultat");
    press(&mut window, Role::Button, "Lag utviklingsplan");

    // Two areas and two strengths: from the suggestions, and of one's own.
    write(&mut window, "Hva er viktigst for deg nå?", "Ro");
    for (slot, chosen) in [
        ("2. Velg et utviklingsområde", "Jeg kommuniserer mine ønsker og behov til nærmeste leder. Svaret ditt: 3"),
        ("1. Velg en styrke", "Jeg er opptatt av å være en god kollega. Svaret ditt: 5. Delt høyest"),
        ("2. Velg en styrke", "Medarbeiderledelse. Gjennomsnitt 4,7. Høyest"),
        ("2. Velg et utviklingsområde", "Selvledelse. Gjennomsnitt 2,0. Lavest"),
    ] {
        press(&mut window, Role::Button, slot);
        press(&mut window, Role::Button, chosen);
    }
    assert!(window.query_by_label_contains("Velg e").is_none(), "two of each are enough");
    press(&mut window, Role::Button, "Mer: Selvledelse");
    press(&mut window, Role::MenuItemRadio, "Flytt opp");
    write(&mut window, "Hva vil du gjøre? Selvledelse", "Sette av tid på fredager");
    press(&mut window, Role::ComboBox, "Frist: Ingen frist. Selvledelse");
    press(&mut window, Role::Button, "9. juni 2026");
    press(&mut window, Role::ComboBox, "Status: Ikke startet. Selvledelse");
    press(&mut window, Role::MenuItemRadio, "I gang");
    settle(&mut window);
    window.get_by_label("Lagret nå");
    drop(window);

    // After a restart the start page has it, and the words are kept.
    let mut window = Open::new(folder.path()).window();
    window.get_by_label("Sette av tid på fredager");
    window.get_by_label("Frist 9. juni");
    window.get_by_label("om 5 dager");
    let plan = window.state().plans().iter().next().unwrap().clone();
    assert_eq!(plan.of_kind(AreaKind::Develop).count(), 2);
    assert_eq!(plan.of_kind(AreaKind::Strength).count(), 2);
    assert_eq!(plan.areas[0].actions[0].state, State::Doing);

    // The next session brings the old words back before its result.
    press(&mut window, Role::Button, "Start Medarbeiderskap");
    answer(&mut window, "444344545");
    press(&mut window, Role::Button, "Vis resultat");
    window.get_by_role_and_label(Role::Heading, "Før du ser resultatet");
    window.get_by_label("«Sette av tid på fredager»");
    write(&mut window, "Hva gjorde du? Selvledelse", "Fire av fem fredager");
    press(&mut window, Role::Button, "Vis resultatet");
    window.get_by_label_contains("Trolig reell");
    settle(&mut window);
    drop(window);

    let mut window = Open::new(folder.path()).window();
    assert_eq!(window.state().plans().iter().next().unwrap().areas[0].outcome, "Fire av fem fredager");
    press(&mut window, Role::Button, "Historikk");
    window.get_by_label("Diagram: Selvledelse over tid, 2 verdier, fra 2,0 til 4,0.");
    press(&mut window, Role::Button, "Utviklingsplan");
    press(&mut window, Role::Link, "Sist skrev du… Utviklingsområder");
    press(&mut window, Role::Button, "Ta med videre: Selvledelse");
    window.get_by_label("Tatt med videre");
    assert_eq!(window.state().plans().iter().count(), 2);
}

#[test]
fn what_is_due_is_done_postponed_or_put_aside() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let talk = "Ta opp ønsket om fagansvar i neste medarbeidersamtale";
    let learn = "Sette av én time i uken til å lære et nytt verktøy";
    press(&mut window, Role::CheckBox, &format!("Ferdig: {talk}"));
    assert!(window.query_by_label(talk).is_none());
    press(&mut window, Role::Button, &format!("Utsett eller legg til side: {learn}"));
    press(&mut window, Role::MenuItemRadio, "Utsett en uke");
    window.get_by_label("Frist 26. juni");
    press(&mut window, Role::Button, &format!("Utsett eller legg til side: {learn}"));
    press(&mut window, Role::MenuItemRadio, "Legg til side");
    write(&mut window, "Hvorfor legger du det til side? Ett ord er nok", "Nytt verktøy kom ikke");
    press(&mut window, Role::Button, "Legg til side");
    assert!(window.query_by_label(learn).is_none());
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    let plan = window.state().plans().iter().next().unwrap();
    let actions: Vec<_> = plan.areas.iter().flat_map(|area| &area.actions).collect();
    assert_eq!((actions[0].state, actions[1].state), (State::Done, State::Dropped));
    assert_eq!(actions[1].reason, "Nytt verktøy kom ikke");
}

#[test]
fn an_area_taken_out_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let before = window.state().plans().iter().next().unwrap().clone();
    window.state_mut().go(Place::Plan(before.of));
    window.run();
    press(&mut window, Role::Button, "Mer: Jeg kommuniserer mine ønsker og behov til nærmeste leder");
    press(&mut window, Role::MenuItemRadio, "Fjern");
    assert_eq!(window.state().plans().iter().next().unwrap().areas.len(), 2);
    press(&mut window, Role::Button, "Angre");
    assert_eq!(window.state().plans().iter().next().unwrap().areas, before.areas);
}

/// Whichever comes back first, the other stays out until it is asked for.
#[test]
fn areas_taken_out_come_back_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let before = window.state().plans().iter().next().unwrap().clone();
    let mut act = |action: Action| {
        let ctx = window.ctx.clone();
        window.state_mut().apply(&ctx, action);
        window.state().plans().get(before.of).unwrap().areas.clone()
    };
    act(Action::RemoveArea(before.of, 0));
    assert_eq!(act(Action::RemoveArea(before.of, 0)), before.areas[2..]);
    assert_eq!(act(Action::UndoDelete(1)), [before.areas[0].clone(), before.areas[2].clone()]);
    assert_eq!(act(Action::UndoDelete(1)).len(), 2, "once is enough");
    assert!(act(Action::UndoDelete(2)).contains(&before.areas[1]));
}

#[test]
fn a_deleted_session_takes_its_plan_along_and_brings_it_back() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Historikk");
    press(&mut window, Role::Button, "Slett 14. mars 2026");
    press(&mut window, Role::Button, "Slett");
    assert_eq!(window.state().plans().iter().count(), 0);
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(window.state().plans().iter().next().unwrap().areas.len(), 3);
}

#[test]
fn a_then_test_is_a_point_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let latest = window.state().history().latest(Some("medarbeiderskap")).unwrap().session.id;
    let series = |window: &Harness<'_, App>| window.state().history().series("medarbeiderskap").count();
    let before = series(&window);
    window.state_mut().go(Place::Result(Shown::Session(latest)));
    window.run();
    press(&mut window, Role::Link, "Vurder på nytt hvor du sto ved starten");
    window.get_by_role_and_label(Role::Heading, "Hvor du sto ved starten");
    window.get_by_label("Tenk tilbake til 14. mars 2026. Slik du forstår utsagnene i dag: Hvor sto du da?");
    answer(&mut window, "222222222");
    press(&mut window, Role::Button, "Vis resultat");
    window.get_by_label_contains("Starten, vurdert på nytt 4. juni 2026: Selvledelse 2,0");
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(series(&window), before, "never mixed into the trend");
    let then = window.state().history().then_test(latest).unwrap();
    assert_eq!(then.session.answers.to_string(), "2,2,2,2,2,2,2,2,2");
    let original = then.session.then_test.unwrap().start;
    assert_eq!(window.state().history().get(original).unwrap().session.answers.to_string(), "4,4,3,3,4,3,4,4,5");
}

#[test]
fn journal_pages_are_kept_by_date_beside_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Utviklingsplan");
    press(&mut window, Role::RadioButton, "Tre spørsmål");
    window.get_by_label("Mer fagansvar, og færre møter.");
    write(&mut window, "Hva vil du?", "Lede et prosjekt");
    settle(&mut window);
    window.get_by_label("Lagret nå");
    press(&mut window, Role::Button, "Slett siden fra 2. oktober 2025");
    assert_eq!(window.state().journal().of(Sheet::Questions).count(), 1);
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    drop(window);
    let mut window = Open::new(folder.path()).window();
    assert_eq!(window.state().journal().of(Sheet::Questions).count(), 2);
    window.state_mut().go(Place::Journal(Sheet::Questions));
    window.run();
    window.get_by_label("2. oktober 2025");
    assert!(window.query_all_by_value("Lede et prosjekt").next().is_some(), "today's page goes on");
    window.state_mut().go(Place::Journal(Sheet::Competence));
    window.run();
    window.get_by_role_and_label(Role::Heading, "Hva skal til for å komme dit?");
}

/// A worksheet that is added has its words, and archives may hold it.
#[test]
fn every_worksheet_has_its_words_and_its_place_in_an_archive() {
    let schema = include_str!("../../assets/schema/archive.schema.json");
    for sheet in Sheet::WRITTEN {
        let name = format!("journal-{}", sheet.tag());
        let prompts = sheet.prompts().iter().map(|prompt| prompt.tag());
        let keys: Vec<String> = prompts.clone().map(|prompt| format!("prompt-{prompt}")).collect();
        for language in Language::ALL {
            let texts = selvsyn::i18n::Texts::new(language);
            for key in [name.clone(), format!("{name}-lead")].iter().chain(&keys) {
                assert!(texts.has(key), "{key} in {}", language.tag());
            }
        }
        for tag in [sheet.tag()].into_iter().chain(prompts) {
            assert!(schema.contains(&format!("\"{tag}\"")), "{tag} in assets/schema");
        }
    }
}

#[test]
fn the_calendar_is_written_where_the_dialog_says() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = folder.path().join("plan.ics");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    press(&mut window, Role::Button, "Utviklingsplan");
    press(&mut window, Role::RadioButton, "Om 6 måneder");
    press(&mut window, Role::Button, "Til kalenderen…");
    settle(&mut window);
    let text = std::fs::read_to_string(file).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 4);
    assert!(text.contains("DTSTART;VALUE=DATE:20261204"), "{text}");
}

/// Everything a keyboard needs: the plan is reached and filled without a
/// pointer.
#[test]
fn a_date_is_chosen_with_the_keyboard_alone() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let plan = window.state().plans().iter().next().unwrap().of.session().unwrap();
    window.state_mut().go(Place::Plan(plan.into()));
    window.run();
    window.get_by_label("Frist: 9. juni 2026. Jeg kommuniserer mine ønsker og behov til nærmeste leder").focus();
    window.run();
    window.key_press(Key::Space);
    window.run();
    window.key_press(Key::PageDown);
    window.run();
    window.get_by_role_and_label(Role::Button, "14. juli 2026").focus();
    window.run();
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    window.run();
    let due = window.state().plans().iter().next().unwrap().areas[0].actions[0].due.unwrap();
    assert_eq!(due.to_string(), "2026-07-14");
}

/// Beside the title or below it, and never one over the other.
#[test]
fn the_buttons_of_the_plan_stand_on_one_line() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), language);
        // 640 points are 1280 pixels with text of twice the size.
        for width in [480.0, 640.0, 760.0, 900.0, 1000.0, 1280.0] {
            let mut window = Open { language, size: [width, 700.0], ..Open::new(folder.path()) }.window();
            let id = window.state().history().series("medarbeiderskap").next_back().unwrap().session.id;
            window.state_mut().go(Place::Plan(id.into()));
            window.run();
            let top = |key: &str| window.get_by_role_and_label(Role::Button, &texts.get(key)).rect().top();
            assert_eq!(top("plan-calendar"), top("export-report"), "{language:?} at {width}");
        }
    }
}

/// «Ikke relevant» is a word where it stands alone and one sign among others,
/// and no answer is neither.
#[test]
fn not_relevant_is_the_same_everywhere() {
    let texts = Texts::new(Language::Bokmal);
    let answers = [Some(Answer::NotRelevant), None, Some(Answer::Point(4))];
    assert_eq!(answers.map(|answer| chart::answer_alone(answer, None, &texts)), ["Ikke relevant", "–", "4"]);
    assert_eq!(answers.map(|answer| chart::answer_in_row(answer, None, &texts)), ["×", "–", "4"]);
    let folder = tempfile::tempdir().unwrap();
    let mut session = histories::session(1, None);
    session.answers = selvsyn::scoring::Answers::parse("4,4,-,3,3,,4,4,5", 9, 5).unwrap();
    let id = session.id;
    histories::fill(folder.path(), vec![session]);
    let mut window = Open::new(folder.path()).window();
    window.state_mut().go(Place::Plan(id.into()));
    window.run();
    press(&mut window, Role::Button, "1. Velg et utviklingsområde");
    let ends = |words: &str| {
        let mut nodes = window.get_all_by_role(Role::Button);
        nodes.any(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with(words)))
    };
    assert!(ends("Svaret ditt: Ikke relevant") && ends("Svaret ditt: –") && !ends("×"));
}
