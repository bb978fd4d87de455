//! The worksheets: what is written on them leads to actions, and «Lederens
//! fire jobber» is divided, compared and kept.

use crate::plans::{press, write};
use crate::support::{Open, fill_with_demo, now, settle, ticking};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::{ToSpan, Zoned};
use selvsyn::app::App;
use selvsyn::export::archive;
use selvsyn::export::calendar;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::plan::{
    Basis, Entry, EntryId, Job, MAX_LINE, MAX_PLAN_ACTIONS, Origin, Plan, PlannedAction, Prompt, Sheet, Side,
};
use selvsyn::ui::{Action, Place};
use std::path::Path;

type Window = Harness<'static, App>;

fn later() -> Zoned {
    ticking().saturating_add(100.days())
}

fn go(window: &mut Window, place: Place) {
    window.state_mut().go(place);
    window.run();
}

fn act(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, action);
    window.run();
}

fn has(window: &Window, role: Role, name: &str) -> bool {
    window.query_all_by_role_and_label(role, name).next().is_some()
}

fn focused(window: &Window) -> String {
    let Some(focused) = window.ctx.memory(|memory| memory.focused()) else { return String::new() };
    let id = focused.accesskit_id();
    let mut nodes = window.root().children_recursive();
    let node = nodes.find(|node| node.accesskit_node().locate().0 == id);
    node.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// The page of that sheet that was written last.
fn last(window: &Window, sheet: Sheet) -> Entry {
    window.state().journal().of(sheet).next_back().unwrap().clone()
}

fn actions(window: &Window, page: EntryId) -> Vec<(Basis, PlannedAction)> {
    let plans = window.state().plans();
    plans.from_page(page).map(|(plan, action)| (plan.of, action.clone())).collect()
}

/// From the answer to the plan, the list of what is due, the calendar, and
/// back to the sheet.
#[test]
fn an_answer_becomes_an_action_that_leads_back_to_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Tre sentrale spørsmål. Sist 2. oktober 2025");
    assert_eq!(window.state().place(), &Place::Journal(Sheet::Questions));
    window.get_by_label("Skriv noe først.");
    assert!(window.get_by_role_and_label(Role::Button, "Gjør til tiltak: Hva vil du?").accesskit_node().is_disabled());
    write(&mut window, "Hva vil du?", "- Lede et prosjekt\nLære italiensk");
    press(&mut window, Role::Button, "Gjør til tiltak: Hva vil du?");
    for plan in ["Karrierebevissthet", "Lederferdigheter"] {
        assert!(has(&window, Role::MenuItemRadio, &format!("I planen: {plan}")), "{plan}");
    }
    press(&mut window, Role::MenuItemRadio, "I planen: Medarbeiderskap");
    window.run();
    assert_eq!(focused(&window), "Hva vil du gjøre? Tiltak 1", "it is written in next");
    write(&mut window, "Hva vil du gjøre? Tiltak 1", " i høst");
    press(&mut window, Role::Button, "Gjør til tiltak: Hva vil du?");
    press(&mut window, Role::MenuItemRadio, "I planen: Egen plan");
    let page = last(&window, Sheet::Questions).id;
    press(&mut window, Role::ComboBox, "Frist: Ingen frist. Tiltak 2");
    press(&mut window, Role::Button, "12. juni 2026");
    press(&mut window, Role::ComboBox, "Status: Ikke startet. Tiltak 2");
    press(&mut window, Role::MenuItemRadio, "I gang");
    let latest = window.state().history().latest(Some("medarbeiderskap")).unwrap().session.id;
    let made = actions(&window, page);
    let found: Vec<(Basis, &str)> = made.iter().map(|(of, action)| (*of, action.text.as_str())).collect();
    // The plan of none comes first; the line that was changed is offered again.
    assert_eq!(found[1], (Basis::Session(latest), "Lede et prosjekt i høst"));
    assert_eq!(found[0].0, Basis::Own);
    press(&mut window, Role::Link, "I planen: Medarbeiderskap. Tiltak 2");
    assert_eq!(window.state().place(), &Place::PlanAction(latest.into(), made[1].1.id));
    settle(&mut window);
    drop(window);

    let mut window = Open::new(folder.path()).window();
    assert_eq!(actions(&window, page).len(), 2, "all of it is stored");
    let due = actions(&window, page).into_iter().find(|(_, action)| action.due.is_some());
    let (of, action) = due.unwrap();
    let text = action.text.clone();
    let row = window.root().children_recursive().find_map(|node| {
        let name = node.accesskit_node().label()?;
        name.starts_with(&format!("Åpne arket: {text}. Tre sentrale spørsmål")).then_some(name)
    });
    press(&mut window, Role::Button, &row.unwrap_or_else(|| panic!("{of:?} «{text}» is not due")));
    assert_eq!(window.state().place(), &Place::JournalPage(Sheet::Questions, page));
    window.get_by_role_and_label(Role::Heading, "I dag, 4. juni 2026");

    let state = window.state();
    let texts = Texts::new(Language::Bokmal);
    let calendar = calendar(state.plans(), state.history(), &texts, now().timestamp()).unwrap();
    assert!(calendar.contains(&text) && calendar.contains("20260612"), "{calendar}");
    let settings = selvsyn::settings::Settings::default();
    let archive = archive::write(state.contents(), &settings, now().timestamp()).unwrap();
    let read = archive::read(&archive).unwrap().rows;
    assert!(read.plans.iter().any(|plan| plan.actions.iter().any(|one| one.origin == Origin::Sheet(page))));
}

/// Nothing has been answered: the sheets are offered, and lead to the plan of
/// no questionnaire.
#[test]
fn a_plan_begins_from_a_sheet_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Kompetanse. Ikke skrevet ennå");
    write(&mut window, "Hva skal til for å komme dit?", "Ta et kurs");
    press(&mut window, Role::Button, "Gjør til tiltak: Hva skal til for å komme dit?");
    assert!(!has(&window, Role::MenuItemRadio, "I planen: Medarbeiderskap"), "it has no session");
    press(&mut window, Role::MenuItemRadio, "I planen: Egen plan");
    press(&mut window, Role::ComboBox, "Frist: Ingen frist. Tiltak 1");
    press(&mut window, Role::Button, "5. juni 2026");
    press(&mut window, Role::Button, "Hjem");
    press(&mut window, Role::CheckBox, "Ferdig: Ta et kurs");
    let page = last(&window, Sheet::Competence).id;
    assert!(!actions(&window, page)[0].1.state.is_open());
    press(&mut window, Role::Button, "Kompetanse. Sist 4. juni");
    press(&mut window, Role::Button, "Fjern tiltaket: Tiltak 1");
    assert!(actions(&window, page).is_empty());
    press(&mut window, Role::Button, "Angre");
    assert_eq!(actions(&window, page).len(), 1);
}

/// An earlier page with actions, two of them open, and today's.
fn with_actions(folder: &Path) -> (Window, EntryId) {
    let mut window = Open::new(folder).window();
    let mut page = Entry::new(Sheet::Questions, now().date().yesterday().unwrap(), now().timestamp());
    page.set_text(Prompt::Want, "Lede".to_owned());
    act(&mut window, Action::SavePage(page.clone()));
    for text in ["En", "To", "Tre"] {
        let action = PlannedAction::new(Origin::Sheet(page.id), text.to_owned());
        act(&mut window, Action::AddAction(Basis::Own, action));
    }
    let mut plan = window.state().plans().get(Basis::Own).unwrap().clone();
    plan.actions[2].state = selvsyn::plan::State::Done;
    act(&mut window, Action::SavePlan(plan));
    go(&mut window, Place::Journal(Sheet::Questions));
    (window, page.id)
}

#[test]
fn deleting_a_page_asks_about_its_open_actions() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, page) = with_actions(folder.path());
    let texts = |window: &Window| -> Vec<String> {
        let plan = window.state().plans().get(Basis::Own);
        plan.map_or_else(Vec::new, |plan| plan.actions.iter().map(|action| action.text.clone()).collect())
    };
    let is_there = |window: &Window| window.state().journal().get(page).is_some();
    window.get_by_label("Tre (Ferdig)");
    // By keyboard: what changes nothing has it, and Escape gives it back.
    let bin = "Slett siden fra 3. juni 2026";
    window.get_by_role_and_label(Role::Button, bin).focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.get_by_label("To tiltak fra denne siden er ikke ferdige. Skal de slettes sammen med siden?");
    assert_eq!(focused(&window), "Behold siden");
    window.key_press(Key::Escape);
    window.run();
    window.run();
    assert!(is_there(&window) && !has(&window, Role::Button, "Behold siden"));
    assert_eq!(focused(&window), bin);
    press(&mut window, Role::Button, bin);
    press(&mut window, Role::Button, "Slett siden og tiltakene");
    assert!(!is_there(&window));
    assert_eq!(texts(&window), ["Tre"], "what is done stays done");
    // What is written meanwhile stays when the others come back.
    let action = PlannedAction::new(Origin::Plan, "Ny".to_owned());
    act(&mut window, Action::AddAction(Basis::Own, action));
    press(&mut window, Role::Button, "Angre");
    assert!(is_there(&window));
    let mut back = texts(&window);
    back.sort();
    assert_eq!(back, ["En", "Ny", "To", "Tre"]);
    press(&mut window, Role::Button, bin);
    press(&mut window, Role::Button, "Slett siden, behold tiltakene");
    assert!(!is_there(&window));
    assert_eq!(texts(&window).len(), 4);
    settle(&mut window);
    drop(window);
    let mut window = Open::new(folder.path()).window();
    assert!(!is_there(&window));
    // The page is gone, and the action leads to its plan.
    let mut plan = window.state().plans().get(Basis::Own).unwrap().clone();
    plan.actions.iter_mut().find(|action| action.text == "En").unwrap().due = Some(now().date());
    act(&mut window, Action::SavePlan(plan));
    go(&mut window, Place::Home);
    assert!(window.query_all_by_label_contains("Åpne arket").next().is_none());
}

/// What a plan has no room for is told, with what to do about it.
#[test]
fn a_full_plan_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    let mut plan = Plan::empty(Basis::Own, now().timestamp());
    let action = || PlannedAction::new(Origin::Plan, "Noe".to_owned());
    while plan.add_action(action()) {}
    assert_eq!(plan.actions.len(), MAX_PLAN_ACTIONS);
    act(&mut window, Action::SavePlan(plan.clone()));
    act(&mut window, Action::AddAction(Basis::Own, action()));
    window.get_by_label(
        "Planen har 40 tiltak uten område, og det er ikke plass til flere. Fjern ett av dem, og prøv igjen.",
    );
    assert_eq!(window.state().plans().get(Basis::Own).unwrap().actions, plan.actions);
}

const FIRST: &str = "Få jobben gjort. Slik er det";
const LAST: &str = "Utvikle eget lederskap. Slik er det";

fn steps(window: &mut Window, name: &str, key: Key, times: usize) {
    window.get_by_role_and_label(Role::Slider, name).focus();
    window.run();
    for _ in 0..times {
        window.key_press(key);
        window.run();
    }
}

fn status(window: &Window) -> Vec<String> {
    let nodes = window.query_all_by_role(Role::Status);
    nodes.filter_map(|node| node.accesskit_node().label()).filter(|name| name.contains("av 10")).collect()
}

#[test]
fn ten_parts_are_divided_by_keyboard_and_each_step_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Lederens fire jobber. Ikke skrevet ennå");
    window.get_by_role_and_label(Role::Heading, "Dette er første gang.");
    assert_eq!(window.state().journal().iter().count(), 0, "what was only opened is not kept");
    steps(&mut window, FIRST, Key::ArrowRight, 9);
    assert_eq!(status(&window), ["Få jobben gjort: 9 av 10, én del igjen", "0 av 10, ti deler igjen"]);
    window.get_by_label("Siden teller med når alle ti delene er plassert.");
    steps(&mut window, LAST, Key::ArrowRight, 2);
    assert_eq!(status(&window)[0], "Utvikle eget lederskap: 2 av 10, én for mye");
    steps(&mut window, LAST, Key::ArrowLeft, 1);
    assert_eq!(status(&window)[0], "Utvikle eget lederskap: 1 av 10");
    // Beyond either end there is nothing.
    steps(&mut window, LAST, Key::ArrowLeft, 3);
    assert_eq!(status(&window)[0], "Utvikle eget lederskap: 0 av 10, én del igjen");
    assert!(
        window
            .get_by_role_and_label(Role::Button, "Én del mindre: Utvikle eget lederskap. Slik er det")
            .accesskit_node()
            .is_disabled()
    );
    window.get_by_role_and_label(Role::Button, "Én del mer: Utvikle eget lederskap. Slik er det").focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let less = "Én del mindre: Utvikle eget lederskap. Slik er det";
    window.get_by_role_and_label(Role::Button, less).focus();
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.run();
    assert_eq!(focused(&window), LAST, "the dots have the keyboard where nothing can be taken any more");
    steps(&mut window, LAST, Key::ArrowRight, 1);
    for (name, times) in
        [("Få jobben gjort. Slik vil jeg ha det", 8), ("Utvikle eget lederskap. Slik vil jeg ha det", 2)]
    {
        steps(&mut window, name, Key::ArrowRight, times);
    }
    write(&mut window, "Med egne ord: Få jobben gjort", "Saker og budsjett");
    window.get_by_label("Du vil ha én del mer til å utvikle eget lederskap, én del mindre til å få jobben gjort.");
    press(&mut window, Role::Button, "Gjør til tiltak: Slik vil jeg ha det");
    press(&mut window, Role::MenuItemRadio, "I planen: Egen plan");
    let page = last(&window, Sheet::Jobs);
    assert!(page.parts.is_complete());
    let made = actions(&window, page.id);
    assert_eq!(made[0].1.text, "Én del mer til å utvikle eget lederskap, én del mindre til å få jobben gjort");
    settle(&mut window);
    drop(window);
    let mut window = Open::new(folder.path()).window();
    assert_eq!(last(&window, Sheet::Jobs).parts, page.parts);
    // Its words are found, and lead there.
    go(&mut window, Place::Journal(Sheet::Questions));
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    window.event(Event::Text("budsjett".to_owned()));
    window.run();
    press(&mut window, Role::Button, "4. juni 2026 · Lederens fire jobber. Saker og budsjett");
    assert_eq!(window.state().place(), &Place::Journal(Sheet::Jobs));
}

fn jobs(window: &mut Window, now_parts: [u8; 4], wished: [u8; 4], days_ago: i64) -> EntryId {
    let date = now().date().checked_sub(days_ago.days()).unwrap();
    let mut page = Entry::new(Sheet::Jobs, date, now().timestamp());
    for (side, counts) in Side::ALL.into_iter().zip([now_parts, wished]) {
        for (job, count) in Job::ALL.into_iter().zip(counts) {
            page.parts.set(side, job, count);
        }
    }
    act(window, Action::SavePage(page.clone()));
    page.id
}

/// The numbers of the picture in the design.
#[test]
fn a_page_is_compared_with_the_last_one_and_with_any_that_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    let march = jobs(&mut window, [7, 1, 1, 1], [5, 2, 2, 1], 82);
    let draft = jobs(&mut window, [9, 0, 0, 0], [5, 2, 2, 1], 10);
    jobs(&mut window, [5, 1, 3, 1], [4, 2, 3, 1], 0);
    go(&mut window, Place::Journal(Sheet::Jobs));
    window.get_by_role_and_label(Role::Heading, "Siden 14. mars");
    window.get_by_label("To deler mer til å utvikle medarbeidere og team, to færre deler til å få jobben gjort.");
    window.get_by_label(
        "Du vil ha én del mer til å forbedre måten jobben gjøres på, én del mindre til å få jobben gjort.",
    );
    let told = window.get_by_role_and_label(Role::Slider, FIRST).accesskit_node().value();
    assert_eq!(told.as_deref(), Some("5 av 10, sist 7"));
    press(&mut window, Role::ComboBox, "Sammenlign med 14. mars");
    press(&mut window, Role::MenuItemRadio, "25. mai");
    window.get_by_label("Siden fra 25. mai er ikke ferdig, og sammenlignes ikke.");
    // It is written on, and compared with what was before it alone.
    press(&mut window, Role::Link, "Skriv videre på siden fra 25. mai");
    assert_eq!(window.state().place(), &Place::JournalPage(Sheet::Jobs, draft));
    window.get_by_label("Siden teller med når alle ti delene er plassert.");
    steps(&mut window, LAST, Key::ArrowRight, 1);
    window.get_by_role_and_label(Role::Heading, "Siden 14. mars");
    assert!(window.state().journal().get(draft).unwrap().parts.is_complete());
    press(&mut window, Role::Button, "Slett siden fra 25. mai 2026");
    assert!(window.state().journal().get(draft).is_none() && window.state().journal().get(march).is_some());
    press(&mut window, Role::Button, "Angre");
    assert!(window.state().journal().get(draft).is_some());
    settle(&mut window);
    drop(window);
    // On a later day there is a new page, and today's is what was before.
    let mut window = Open { clock: later, ..Open::new(folder.path()) }.window();
    go(&mut window, Place::Journal(Sheet::Jobs));
    window.get_by_role_and_label(Role::Heading, "Siden 4. juni");
    assert_eq!(status(&window), ["0 av 10, ti deler igjen"; 2]);
    assert_eq!(window.state().journal().of(Sheet::Jobs).count(), 3);
}

fn pointer(window: &mut Window, at: Pos2, pressed: Option<bool>) {
    window.event(Event::PointerMoved(at));
    if let Some(pressed) = pressed {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        window.event(Event::PointerButton { pos: at, button, pressed, modifiers });
    }
    window.step();
}

/// A dot is taken to another job of its column, and to none of the other.
#[test]
fn a_dot_is_dragged_to_another_job() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    jobs(&mut window, [7, 1, 1, 1], [5, 2, 2, 1], 0);
    go(&mut window, Place::Journal(Sheet::Jobs));
    let at = |window: &Window, name: &str| window.get_by_role_and_label(Role::Slider, name).rect();
    let drag = |window: &mut Window, from: &str, to: Pos2| {
        let from = at(window, from);
        let from = pos2(from.left() + 20.0, from.center().y);
        pointer(window, from, None);
        pointer(window, from, Some(true));
        pointer(window, from.lerp(to, 0.3), None);
        pointer(window, from.lerp(to, 0.7), None);
        pointer(window, to, None);
        pointer(window, to, Some(false));
        window.run();
    };
    let counts = |window: &Window| {
        let parts = last(window, Sheet::Jobs).parts;
        Side::ALL.map(|side| Job::ALL.map(|job| parts.get(side, job)))
    };
    let to = at(&window, LAST).center();
    drag(&mut window, FIRST, to);
    assert_eq!(counts(&window), [[6, 1, 1, 2], [5, 2, 2, 1]]);
    let other = at(&window, "Utvikle eget lederskap. Slik vil jeg ha det").center();
    drag(&mut window, FIRST, other);
    drag(&mut window, FIRST, pos2(5.0, 5.0));
    assert_eq!(counts(&window), [[6, 1, 1, 2], [5, 2, 2, 1]]);
}

/// However fast a hand is, and however slow the machine: each click counts,
/// also those that come in one frame.
#[test]
fn every_click_is_a_part() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::Journal(Sheet::Jobs));
    let more = window.get_by_role_and_label(Role::Button, "Én del mer: Få jobben gjort. Slik er det").rect().center();
    let click = |pressed| Event::PointerButton {
        pos: more,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    for clicks in [1, 3, 2] {
        window.input_mut().events.push(Event::PointerMoved(more));
        window.input_mut().events.extend((0..clicks).flat_map(|_| [click(true), click(false)]));
        window.run();
    }
    assert_eq!(last(&window, Sheet::Jobs).parts.get(Side::Now, Job::ALL[0]), 6);
}

/// A plan that holds nothing but what came from a sheet takes the place of no
/// areas: what was due of them stays due.
#[test]
fn an_action_of_a_sheet_leaves_what_is_due_of_an_earlier_plan() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let due = |window: &Window| {
        let state = window.state();
        selvsyn::plan::due(state.plans(), state.history(), &["medarbeiderskap"]).len()
    };
    let (before, latest) = (due(&window), window.state().history().latest(Some("medarbeiderskap")).unwrap().session.id);
    assert!(before > 0 && window.state().plans().get(latest).is_none());
    act(&mut window, Action::AddAction(latest.into(), PlannedAction::new(Origin::Plan, "Ta en tur".to_owned())));
    assert!(window.state().plans().get(latest).is_some());
    assert_eq!(due(&window), before);
}

/// What was deleted is gone from the page as well, and does not come back with
/// the next click.
#[test]
fn a_deleted_page_does_not_come_back_with_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::Journal(Sheet::Jobs));
    steps(&mut window, FIRST, Key::ArrowRight, 3);
    let page = last(&window, Sheet::Jobs).id;
    act(&mut window, Action::DeletePage { page, takes_actions: false });
    window.run();
    steps(&mut window, LAST, Key::ArrowRight, 1);
    let now = last(&window, Sheet::Jobs);
    assert_ne!(now.id, page);
    assert_eq!(now.parts.sum(Side::Now), 1);
}

/// A line of words takes what it has room for.
#[test]
fn a_line_of_words_is_at_most_so_long() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    go(&mut window, Place::Journal(Sheet::Jobs));
    write(&mut window, "Med egne ord: Få jobben gjort", &"æ".repeat(MAX_LINE + 20));
    assert_eq!(last(&window, Sheet::Jobs).text(Prompt::Deliver).chars().count(), MAX_LINE);
}
