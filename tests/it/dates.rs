//! Dates and what is due: the day of a session, deadlines, the next
//! assessment. Rows 11, 22, 23, 33, 34 and 37 of individual.md, «missing» 8
//! and 10, and cases.md 23 and 32.

use crate::histories::{self, Begun};
use crate::plans::{press, write};
use crate::support::{Open, fill_with_demo, now, settle};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use selvsyn::app::App;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::plan::{Area, AreaKind, Focus, Plan, State};
use selvsyn::scoring::{Session, SessionId};
use selvsyn::store::Store;
use selvsyn::ui::{Action, Place, Shown};
use std::path::Path;
use std::process::{Command, Output};

fn selvsyn(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command.args(["--data-dir", folder.to_str().unwrap(), "--lang", "nb"]).args(arguments).output().unwrap()
}

fn ok(folder: &Path, arguments: &[&str]) -> String {
    let output = selvsyn(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = selvsyn(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{arguments:?}: {said}");
    said
}

const RECORD: [&str; 4] = ["record", "medarbeiderskap", "--answers", "4,5,3,-,2,4,4,4,5"];

fn on(date: &str) -> Vec<&str> {
    [&RECORD[..], &["--date", date]].concat()
}

/// cases.md 23: a year that was mistyped was taken without a word.
#[test]
fn a_mistyped_year_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    assert!(refused(folder, &on("2062-03-01")).contains("1. mars 2062 er i framtiden"));
    let tomorrow = jiff::Zoned::now().date().tomorrow().unwrap().to_string();
    assert!(refused(folder, &[&on(&tomorrow)[..], &["--yes"]].concat()).contains("i framtiden"));
    assert!(refused(folder, &on("0206-03-14")).contains("--yes"));
    assert_eq!(ok(folder, &["history"]), "");
    // What is meant is taken.
    ok(folder, &[&on("1998-03-14")[..], &["--yes"]].concat());
    ok(folder, &on("2026-03-01"));
    assert!(ok(folder, &["show", "latest"]).contains("1. mars 2026"));
}

/// «Missing» 10: a session's date can be corrected, and taken back.
#[test]
fn the_date_of_a_session_is_corrected_on_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let first = ok(folder, &[&RECORD[..], &["--date", "2026-03-14"]].concat());
    let second = ok(folder, &[&RECORD[..], &["--date", "2026-06-04"]].concat());
    assert_eq!(ok(folder, &["date", &second, "2026-02-01"]), "2026-06-04", "the one it had");
    assert!(ok(folder, &["show", "latest", "--json"]).contains(&first), "the latest follows");
    let order: Vec<String> = ok(folder, &["history"]).lines().map(|line| line[..36].to_owned()).collect();
    assert_eq!(order, [first.clone(), second.clone()]);
    for (date, why) in [("2062-06-04", "i framtiden"), ("1026-06-04", "--yes"), ("4.6.2026", "ikke en dato")] {
        assert!(refused(folder, &["date", &second, date]).contains(why), "{date}");
    }
    assert!(refused(folder, &["date", "no-such", "2026-06-04"]).contains("selvsyn history"));
    let archive = folder.join("alt.json");
    ok(folder, &["export", "--out", archive.to_str().unwrap()]);
    let other = tempfile::tempdir().unwrap();
    ok(other.path(), &["import", archive.to_str().unwrap()]);
    assert!(ok(other.path(), &["history"]).contains("2026-02-01"), "the archive keeps it");
    assert_eq!(ok(folder, &["date", &second, "2026-06-04"]), "2026-02-01");
    assert!(ok(folder, &["show", "latest", "--json"]).contains(&second));
}

/// What an earlier version took is read, told of, and never the latest.
#[test]
fn what_is_dated_in_the_future_is_told_of_and_never_the_latest() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let future = Session { date: date(2062, 3, 1), ..histories::session(3, None) };
    histories::fill(folder, vec![future.clone()]);
    let said = refused(folder, &["show", "latest"]);
    assert!(said.contains("datert i framtiden") && said.contains("selvsyn date"), "{said}");
    assert!(ok(folder, &["history"]).ends_with("(i framtiden)"));
    assert!(ok(folder, &["show", &future.id.to_string()]).contains("1. mars 2062"));
    let mut window = Open::new(folder).window();
    window.get_by_label("Datert 1. mars 2062, i framtiden. Rett datoen under «Historikk».");
    drop(window);

    histories::fill(folder, vec![histories::session(2, None), histories::session(1, None)]);
    assert!(ok(folder, &["show", "latest"]).contains("3. juni 2026"));
    window = Open::new(folder).window();
    window.get_by_label("Sist 3. juni 2026");
    press(&mut window, Role::Button, "Historikk");
    window.get_by_label_contains("1. mars 2062 er i framtiden, og er ikke med i linjen");
    window.get_by_label_contains("Selvledelse over tid, 2 verdier");
    // Its row says so, and there it is put right.
    press(&mut window, Role::Button, "Rett datoen: 1. mars 2062, i framtiden");
    window.get_by_label("Skriv en dato").type_text("1.3.2026");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.get_by_label("Datoen er rettet fra 1. mars 2062 til 1. mars 2026.");
    window.get_by_label_contains("Selvledelse over tid, 3 verdier");
    assert!(window.query_by_label_contains("i framtiden").is_none());
    settle(&mut window);
    drop(window);
    assert!(ok(folder, &["history"]).contains("2026-03-01"));
}

/// The days of the sessions in the window, as its list has them.
fn days(window: &Harness<'_, App>) -> Vec<String> {
    window.state().history().series("medarbeiderskap").map(|record| record.session.date.to_string()).collect()
}

#[test]
fn the_date_of_a_session_is_corrected_in_its_row_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    histories::fill(folder.path(), vec![histories::session(2, None), histories::session(1, None)]);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Historikk");
    press(&mut window, Role::Button, "Rett datoen: 3. juni 2026");
    // What has not come cannot be chosen.
    assert!(window.get_by_role_and_label(Role::Button, "5. juni 2026").accesskit_node().is_disabled());
    press(&mut window, Role::Button, "1. juni 2026");
    assert_eq!(days(&window), ["2026-06-01", "2026-06-02"], "the order follows");
    let latest = window.state().history().latest(None).unwrap().session.date;
    assert_eq!(latest, date(2026, 6, 2));
    press(&mut window, Role::Button, "Angre");
    assert_eq!(days(&window), ["2026-06-02", "2026-06-03"]);
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(days(&window), ["2026-06-02", "2026-06-03"], "and so does the file");
}

/// A plan after a session, with one action due on that day.
fn planned(folder: &Path, due: Date, next: Option<Date>) -> SessionId {
    let session = histories::session(30, None);
    let id = session.id;
    histories::fill(folder, vec![session]);
    let catalog = Catalog::shipped();
    let focus = Focus::Dimension(catalog.current("medarbeiderskap").unwrap().dimensions[0].id.clone());
    let mut plan = Plan::empty(id, now().timestamp());
    plan.add(Area::new(AreaKind::Develop, focus));
    let action = &mut plan.areas[0].actions[0];
    (action.text, action.due) = ("Snakke med lederen min".to_owned(), Some(due));
    plan.next_assessment = next;
    Store::open(folder).unwrap().save_plan(&plan).unwrap();
    id
}

fn action(window: &Harness<'_, App>) -> selvsyn::plan::PlannedAction {
    window.state().plans().iter().next().unwrap().areas[0].actions[0].clone()
}

/// Rows 11, 22 and 23.
#[test]
fn what_is_due_is_told_in_words_and_leads_where_it_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let overdue = now().date().checked_sub(168.days()).unwrap();
    let id = planned(folder.path(), overdue, Some(now().date().yesterday().unwrap()));
    let mut window = Open::new(folder.path()).window();
    window.get_by_label("Du har ett tiltak og én egenvurdering med frist.");
    window.get_by_label_contains("ett tiltak og én egenvurdering · to frister er ute");
    window.get_by_label("168 dager over fristen");
    window.get_by_label("én dag over fristen");
    window.get_by_label("Fristen var 18. desember 2025");
    window.get_by_label("Fristen var 3. juni");
    window.get_by_label("Neste 3. juni, én dag over fristen");

    // The whole row leads to the action, which has the keyboard.
    let row =
        "Åpne i planen: Snakke med lederen min. Selvledelse. Fristen var 18. desember 2025, 168 dager over fristen";
    press(&mut window, Role::Button, row);
    assert_eq!(*window.state().place(), Place::PlanAction(id.into(), action(&window).id));
    let is_at_action = |window: &Harness<'_, App>| {
        window.get_all_by_label("Hva vil du gjøre? Selvledelse").any(|field| field.is_focused())
    };
    assert!(is_at_action(&window));
    window.get_by_label("Fristen var 18. desember 2025");
    // It has it once: the list of keys gives back what had it before.
    window.key_press(Key::Tab);
    window.run();
    for _ in 0..2 {
        assert!(!is_at_action(&window));
        window.key_press(Key::F1);
        window.run();
        window.key_press(Key::F1);
        window.run();
    }

    // A slip is taken back.
    press(&mut window, Role::Button, "Hjem");
    press(&mut window, Role::CheckBox, "Ferdig: Snakke med lederen min");
    assert_eq!(action(&window).state, State::Done);
    window.get_by_label("Merket som ferdig.");
    press(&mut window, Role::Button, "Angre");
    assert_eq!(action(&window).state, State::Planned);
    window.get_by_label("168 dager over fristen");

    // The next assessment is put off, taken back, and begun.
    press(&mut window, Role::Button, "Utsett: Svar på Medarbeiderskap på nytt");
    press(&mut window, Role::MenuItemRadio, "Utsett en måned");
    window.get_by_label("Utsatt til 4. juli.");
    window.get_by_label("Neste 4. juli");
    press(&mut window, Role::Button, "Angre");
    window.get_by_label("Fristen var 3. juni");
    press(&mut window, Role::Button, "Svar på Medarbeiderskap på nytt. Fristen var 3. juni, én dag over fristen");
    assert!(matches!(window.state().place(), Place::Assess(_)));
}

/// Row 22: also when a newer session has come, and its plan is an older one.
#[test]
fn a_slip_in_an_older_plan_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let id = planned(folder.path(), date(2026, 6, 9), None);
    histories::fill(folder.path(), vec![histories::session(1, None)]);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::CheckBox, "Ferdig: Snakke med lederen min");
    press(&mut window, Role::Button, "Angre");
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    let plan = window.state().plans().get(id).unwrap();
    assert_eq!(plan.areas[0].actions[0].state, State::Planned);
    window.get_by_label("Snakke med lederen min");
}

/// Without a plan nothing is said of one: row 41.
#[test]
fn without_a_plan_none_is_pointed_to() {
    let folder = tempfile::tempdir().unwrap();
    histories::fill(folder.path(), vec![histories::session(1, None)]);
    let window = Open::new(folder.path()).window();
    window.get_by_label_contains("Ingen frister ennå. Lag en utviklingsplan");
}

/// Row 34, «missing» 8: the next assessment has a day of one's own, which the
/// calendar reminds of.
#[test]
fn the_next_assessment_has_a_day_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let id = planned(folder.path(), date(2026, 6, 9), None);
    let file = folder.path().join("plan.ics");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::Plan(id.into()));
    window.run();
    press(&mut window, Role::ComboBox, "Dato for neste egenvurdering: Velg dato");
    write(&mut window, "Skriv en dato", "24. august");
    window.key_press(Key::Enter);
    window.run();
    let next = window.state().plans().get(id).unwrap().next_assessment;
    assert_eq!(next, Some(date(2026, 8, 24)));
    window.get_by_role_and_label(Role::ComboBox, "Dato for neste egenvurdering: 24. august 2026");
    press(&mut window, Role::Button, "Til kalenderen…");
    settle(&mut window);
    let text = std::fs::read_to_string(file).unwrap();
    let event = text.split("BEGIN:VEVENT").find(|event| event.contains("20260824")).unwrap();
    assert!(event.contains("BEGIN:VALARM") && event.contains("TRIGGER:PT9H"), "{event}");
}

/// A window with a date opened by the mouse.
fn opened(folder: &Path, open: Open<'_>, name: &str) -> Harness<'static, App> {
    let id = planned(folder, date(2026, 6, 9), None);
    let mut window = open.window();
    window.state_mut().go(Place::Plan(id.into()));
    window.run();
    press(&mut window, Role::ComboBox, name);
    window
}

const DUE: &str = "Frist: 9. juni 2026. Selvledelse";

/// Row 33: the arrow keys go from day to day, however it was opened.
#[test]
fn the_arrow_keys_choose_a_day_after_a_click() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), Open::new(folder.path()), DUE);
    assert!(window.get_by_role_and_label(Role::Button, "9. juni 2026").is_focused());
    for (key, day) in [
        (Key::ArrowRight, "10. juni 2026"),
        (Key::ArrowDown, "17. juni 2026"),
        (Key::ArrowLeft, "16. juni 2026"),
        (Key::PageDown, "16. juli 2026"),
        (Key::ArrowUp, "9. juli 2026"),
        (Key::PageUp, "9. juni 2026"),
        (Key::ArrowUp, "9. juni 2026"),
    ] {
        window.key_press(key);
        window.run();
        assert!(window.get_by_role_and_label(Role::Button, day).is_focused(), "{key:?} {day}");
    }
    // Neither does leafing by the mouse lose them.
    press(&mut window, Role::Button, "Neste måned");
    window.key_press(Key::ArrowRight);
    window.run();
    assert!(window.get_by_role_and_label(Role::Button, "10. juli 2026").is_focused());
    window.key_press_modifiers(Modifiers::NONE, Key::Enter);
    window.run();
    assert_eq!(action(&window).due, Some(date(2026, 7, 10)));
    assert!(window.get_by_role_and_label(Role::ComboBox, "Frist: 10. juli 2026. Selvledelse").is_focused());
}

/// Row 33: nothing moves from under the mouse while one leafs.
#[test]
fn every_month_is_as_high() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), Open::new(folder.path()), DUE);
    let places = |window: &Harness<'_, App>| -> [Rect; 3] {
        let of = |role, name| window.get_by_role_and_label(role, name).rect();
        [of(Role::Button, "Neste måned"), of(Role::Button, "Forrige måned"), of(Role::MenuItemRadio, "Ingen frist")]
    };
    let first = places(&window);
    // February 2027 has four weeks, and August six.
    for _ in 0..14 {
        press(&mut window, Role::Button, "Neste måned");
        assert_eq!(places(&window), first);
    }
}

/// Row 33: weeks have their numbers, by ISO 8601.
#[test]
fn weeks_are_numbered_in_each_language() {
    for (language, week) in
        [(Language::Bokmal, "Uke 24"), (Language::Nynorsk, "Veke 24"), (Language::English, "Week 24")]
    {
        let folder = tempfile::tempdir().unwrap();
        let texts = Texts::new(language);
        let day = texts.date(date(2026, 6, 9));
        let catalog = Catalog::shipped();
        let dimension = &catalog.current("medarbeiderskap").unwrap().dimensions[0];
        let name = dimension.short_title(language);
        let name = texts.with("plan-due-name", &[("date", (&day).into()), ("name", name.into())]);
        let mut window = opened(folder.path(), Open { language, ..Open::new(folder.path()) }, &name);
        let number = window.get_by_label(week).rect();
        assert!((number.center().y - window.get_by_role_and_label(Role::Button, &day).rect().center().y).abs() < 1.0);
        window.key_press(Key::Escape);
        window.run();
    }
}

/// Row 33: a date is typed, from wherever the keyboard is.
#[test]
fn a_date_is_typed_and_a_slip_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), Open::new(folder.path()), DUE);
    let typed = |window: &mut Harness<'_, App>, words: &str| {
        let field = window.get_by_label("Skriv en dato");
        field.focus();
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.get_by_label("Skriv en dato").type_text(words);
        window.run();
        window.key_press(Key::Enter);
        window.run();
    };
    typed(&mut window, "31.6.");
    window.get_by_label("«31.6.» er ikke en dato. Skriv for eksempel 12.6.2026 eller 12. juni.");
    typed(&mut window, "12.5.2026");
    window.get_by_label("12. mai 2026 er over. Velg en dag som kommer.");
    assert_eq!(action(&window).due, Some(date(2026, 6, 9)), "nothing is taken");
    // A year that lies far away is asked about.
    typed(&mut window, "12.6.2062");
    window.get_by_label("12. juni 2062 er langt fram. Er året riktig, så trykk Enter igjen.");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(action(&window).due, Some(date(2062, 6, 12)));

    // What is typed while a day has the keyboard goes into the field.
    press(&mut window, Role::ComboBox, "Frist: 12. juni 2062. Selvledelse");
    window.input_mut().events.push(egui::Event::Text("1".to_owned()));
    window.run();
    window.input_mut().events.push(egui::Event::Text("2.8.".to_owned()));
    window.run();
    window.get_by_role_and_label(Role::Button, "12. august 2026");
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(action(&window).due, Some(date(2026, 8, 12)));

    // However much of it comes before the window is drawn again.
    press(&mut window, Role::ComboBox, "Frist: 12. august 2026. Selvledelse");
    window.input_mut().events.extend(["2", ".", "3"].map(|sign| egui::Event::Text(sign.to_owned())));
    window.run();
    window.input_mut().events.push(egui::Event::Text(".2027".to_owned()));
    window.run();
    window.key_press(Key::Enter);
    window.run();
    assert_eq!(action(&window).due, Some(date(2027, 3, 2)));
}

/// A change is since a day of which year: row 11 half a year later.
#[test]
fn a_year_that_is_not_this_one_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let last = histories::session(200, None);
    let session = histories::session(0, None);
    let id = session.id;
    histories::fill(folder.path(), vec![last, session]);
    let mut window = Open::new(folder.path()).window();
    window.state_mut().go(Place::Result(Shown::Session(id)));
    window.run();
    window.get_by_label("Endring siden 16. november 2025");
}

/// Row 37: each value of the trend is told under the mouse and by the keys.
#[test]
fn the_trend_tells_its_values() {
    let folder = tempfile::tempdir().unwrap();
    let (first, last) = (histories::session(60, Some("Før kurset")), histories::session(0, None));
    histories::fill(folder.path(), vec![first, last]);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Historikk");
    let name = "Diagram: Selvledelse over tid, 2 verdier, fra 4,0 til 4,0.";
    let value = |window: &Harness<'_, App>| window.get_by_label(name).accesskit_node().value();
    assert_eq!(value(&window), None);
    window.get_by_label(name).focus();
    window.run();
    assert_eq!(value(&window).as_deref(), Some("4. juni 2026: 4,0"));
    window.key_press(Key::ArrowLeft);
    window.run();
    assert_eq!(value(&window).as_deref(), Some("5. april 2026, Før kurset: 4,0"));
    assert!(window.get_by_label(name).is_focused(), "the keys stay in it");
    window.key_press(Key::Tab);
    window.run();
    assert_eq!(value(&window), None);
    let panel = window.get_by_label(name).rect();
    window.hover_at(panel.left_center() + egui::vec2(20.0, 0.0));
    window.run();
    assert_eq!(value(&window).as_deref(), Some("5. april 2026, Før kurset: 4,0"));
}

/// The line between two sessions of one day is a line.
#[test]
fn two_sessions_of_one_day_are_joined_by_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let of = |days: usize, answers: &str| Session {
        answers: selvsyn::scoring::Answers::parse(answers, 9, 5).unwrap(),
        ..histories::session(days, None)
    };
    let (low, high) = ("1,1,1,1,1,1,1,1,1", "5,5,5,5,5,5,5,5,5");
    histories::fill(folder.path(), vec![of(200, low), of(120, low), of(120, high), of(0, high)]);
    let mut window = Open::new(folder.path()).window();
    press(&mut window, Role::Button, "Historikk");
    let shapes = &window.output().shapes;
    assert!(!shapes.iter().any(|clipped| matches!(clipped.shape, egui::Shape::Band(_))), "a band is a wedge there");
    let is_line =
        |shape: &egui::Shape| matches!(shape, egui::Shape::Path(path) if path.points.len() == 4 && !path.closed);
    assert_eq!(shapes.iter().filter(|clipped| is_line(&clipped.shape)).count(), 3, "one in each panel");
}

/// What is due two years later, in every width: row 11.
#[test]
fn what_is_due_is_printed_once() {
    let folder = tempfile::tempdir().unwrap();
    Begun::Overdue.fill(folder.path(), Language::Bokmal);
    for width in [480.0, 900.0, 1280.0, 1920.0] {
        let open = Open { size: [width, 1400.0], clock: Begun::Overdue.clock(), ..Open::new(folder.path()) };
        let window = open.window();
        let rects =
            |words: &str| -> Vec<Rect> { window.get_all_by_label_contains(words).map(|node| node.rect()).collect() };
        let (dates, distances) = (rects("Fristen var"), rects("dager over fristen"));
        // Without the rows, which are called the same.
        let dates: Vec<Rect> = dates.into_iter().filter(|rect| rect.height() < 30.0).collect();
        let distances = distances.iter().filter(|rect| rect.width() < 300.0);
        for distance in distances {
            assert!(dates.iter().all(|date| !date.intersects(*distance)), "{width}: {distance} {dates:?}");
        }
        assert!(!dates.is_empty());
    }
}

/// It is no longer said to be so when its day has come.
#[test]
fn a_session_of_tomorrow_is_of_today_after_midnight() {
    let folder = tempfile::tempdir().unwrap();
    let session = Session { date: now().date().tomorrow().unwrap(), ..histories::session(0, None) };
    histories::fill(folder.path(), vec![session]);
    let window = Open::new(folder.path()).window();
    assert!(window.state().history().latest(None).is_none());
    drop(window);
    let next_day = || crate::support::ticking().saturating_add(1.days());
    let mut window = Open { clock: next_day, ..Open::new(folder.path()) }.window();
    assert!(window.state().history().latest(None).is_some());
    let ctx = window.ctx.clone();
    let id = window.state().history().latest(None).unwrap().session.id;
    window.state_mut().apply(&ctx, Action::Redate(id, date(2026, 6, 5)));
    window.run();
    assert!(window.query_by_label("Angre").is_none(), "the same day is no change");
}

/// The demo is told as it was, without what is due twice.
#[test]
fn the_start_page_counts_what_is_due() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let window = Open::new(folder.path()).window();
    window.get_by_label("Du har tre tiltak med frist.");
    window.get_by_label_contains("tre tiltak · ");
}

/// The example is a day that can be chosen there.
#[test]
fn the_hint_names_a_day_that_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(folder.path(), Open::new(folder.path()), DUE);
    window.get_by_label("Skriv 12.6.2026 eller 12. juni, eller velg en dag.");
    window.key_press(Key::Escape);
    window.run();
    window.state_mut().go(Place::History);
    window.run();
    press(&mut window, Role::Button, "Rett datoen: 5. mai 2026");
    // 12 June has not come: the one before.
    window.get_by_label("Skriv 12.6.2025 eller 12. juni, eller velg en dag.");
    window.get_by_label("Skriv en dato").type_text("31.6.");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    window.get_by_label("«31.6.» er ikke en dato. Skriv for eksempel 12.6.2025 eller 12. juni.");
}
