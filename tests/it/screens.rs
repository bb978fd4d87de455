//! The screens by role and name, and as pictures.

use crate::cases::is_long;
use crate::picture;
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::i18n::Texts;
use selvsyn::instrument::Language;
use selvsyn::plan::Sheet;
use selvsyn::settings::{Settings, Theme};
use selvsyn::ui::{Place, Shown};

#[test]
fn answer_see_and_keep() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
    window.run();
    for key in [Key::Num4, Key::Num5, Key::Num3, Key::Num0, Key::Num2] {
        window.key_press(key);
        window.run();
    }
    settle(&mut window);
    window.get_by_label("5 av 9");
    window.get_by_label("Lagret nå");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    window.get_by_label("4 av 9");
    for key in [Key::Num2, Key::Num4, Key::Num4, Key::Num4, Key::Num5] {
        window.key_press(key);
        window.run();
    }
    window.get_by_label("9 av 9");
    window.get_by_role_and_label(Role::Button, "Vis resultat").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Resultat");
    window.get_by_label_contains("Medarbeiderskap 4. juni 2026");
    let finished: Vec<_> = window.state().history().finished().collect();
    assert_eq!(finished.len(), 1);
    assert_eq!(finished[0].session.answers.to_string(), "4,5,3,-,2,4,4,4,5");
}

#[test]
fn a_started_assessment_is_offered_with_every_saved_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Start Lederferdigheter").click();
    window.run();
    window.key_press(Key::Num4);
    window.run();
    settle(&mut window);
    drop(window);
    let mut window = Open::new(folder.path()).window();
    window.get_by_label("1 av 14 besvart");
    window.get_all_by_label("Fortsett Lederferdigheter").next().unwrap().click();
    window.run();
    window.get_by_label("1 av 14");
}

#[test]
fn the_review_lists_what_is_unanswered() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
    window.run();
    window.key_press(Key::Num4);
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run();
    window.get_by_label("8 utsagn er ikke besvart. Du kan svare nå, eller avslutte uten.");
    window.get_by_role_and_label(Role::Button, "Svar på: Jeg gjør min leder god").click();
    window.run();
    window.key_press(Key::Num2);
    window.run();
    let draft = window.state().history().draft(None).unwrap();
    assert_eq!(draft.session.answers.to_string(), "4,,,,,2,,,");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run();
    window.get_by_role_and_label(Role::Button, "Avslutt og vis resultat").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Med ord");
}

#[test]
fn deleting_asks_first_and_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Historikk").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Slett 4. juni 2026").click();
    window.run();
    window.get_by_label("Slette egenvurderingen fra 4. juni 2026?");
    window.get_by_role_and_label(Role::Button, "Slett").click();
    window.run();
    assert_eq!(window.state().history().finished().count(), 11);
    window.get_by_role_and_label(Role::Button, "Angre").click();
    window.run();
    assert_eq!(window.state().history().finished().count(), 12);
    settle(&mut window);
    drop(window);
    let window = Open::new(folder.path()).window();
    assert_eq!(window.state().history().finished().count(), 12);
}

#[test]
fn two_sessions_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Historikk").click();
    window.run();
    for date in ["4. juni 2026", "14. mars 2026"] {
        window.get_by_role_and_label(Role::CheckBox, &format!("Velg {date} for sammenligning")).click();
        window.run();
    }
    window.get_by_role_and_label(Role::Button, "Sammenlign de to").click();
    window.run();
    window
        .get_by_label("Selvledelse: 3,7 → 4,0 (+0,3) – ett av tre svar flyttet seg ett hakk opp. Kan være tilfeldig.");
}

#[test]
fn the_language_is_switched_while_running() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open::new(folder.path()).window();
    window.get_by_role_and_label(Role::Button, "Innstillinger").click();
    window.run();
    window.get_by_role_and_label(Role::RadioButton, "Nynorsk").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Innstillingar");
    window.get_by_role_and_label(Role::RadioButton, "English").click();
    window.run();
    window.get_by_role_and_label(Role::Heading, "Settings");
}

#[test]
fn the_history_is_exported_where_the_dialog_says() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = folder.path().join("ut.json");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    window.get_by_role_and_label(Role::Button, "Historikk").click();
    window.run();
    window.get_by_role_and_label(Role::Button, "Eksporter…").click();
    settle(&mut window);
    assert!(std::fs::read_to_string(file).unwrap().contains("selvsyn-archive"));
}

#[test]
fn an_archive_is_merged_and_said_so() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(here.path(), Language::Bokmal);
    let file = here.path().join("ut.json");
    let mut window = Open { file: Some(file.clone()), ..Open::new(here.path()) }.window();
    window.state_mut().go(Place::Settings);
    window.run();
    window.get_by_role_and_label(Role::Button, "Eksporter et arkiv…").click();
    settle(&mut window);
    drop(window);
    let mut window = Open { file: Some(file.clone()), ..Open::new(there.path()) }.window();
    window.state_mut().go(Place::Settings);
    window.run();
    window.get_by_role_and_label(Role::Button, "Hent inn et arkiv…").click();
    settle(&mut window);
    window.get_by_label("Hentet inn 12 egenvurderinger. Ingen fantes fra før.");
    assert_eq!(window.state().history().finished().count(), 12);
    std::fs::write(&file, "{\"format\":\"selvsyn-archive\",").unwrap();
    window.get_by_role_and_label(Role::Button, "Hent inn et arkiv…").click();
    settle(&mut window);
    assert!(window.query_by_label_contains("er ikke et helt arkiv").is_some());
    assert_eq!(window.state().history().finished().count(), 12);
}

/// Every control has a name, in every language, on every screen.
#[test]
fn every_control_has_a_name_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    for language in Language::ALL {
        let mut window = Open { language, ..Open::new(folder.path()) }.window();
        let session = window.state().history().latest(None).unwrap().session.id;
        for place in [
            Place::Home,
            Place::Choose,
            Place::Result(Shown::Combined),
            Place::History,
            Place::Code(session, None),
            Place::Courses,
            Place::Slides,
            Place::Settings,
            Place::Backups,
        ] {
            window.state_mut().go(place);
            window.run();
            for node in window.root().children_recursive() {
                let node = node.accesskit_node();
                let is_control = matches!(
                    node.role(),
                    Role::Button | Role::Link | Role::CheckBox | Role::RadioButton | Role::TextInput | Role::Image
                );
                assert!(!is_control || node.label().is_some_and(|label| !label.is_empty()), "{:?}", node.role());
            }
        }
    }
}

#[test]
fn pictures() {
    let mut pictures = egui_kittest::SnapshotResults::new();
    for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), Language::Bokmal);
        let settings = Settings { theme: Some(theme), ..Settings::default() };
        let mut window = Open { settings: settings.clone(), ..Open::new(folder.path()) }.window();
        // What the dark one shows is its colours.
        let take = |window: &mut Harness<'_, App>, name: &str| match theme {
            Theme::Light => picture::whole(window, format!("{name}-{suffix}")),
            _ => picture::half(window, format!("{name}-{suffix}")),
        };
        pictures.add(take(&mut window, "home"));
        let ids: Vec<_> = window.state().history().series("medarbeiderskap").map(|record| record.session.id).collect();
        // The dark ones one by one in the long runs.
        let is_brief = theme == Theme::Dark && !is_long();
        let places = [
            (Place::Result(Shown::Combined), "result"),
            (Place::History, "history"),
            (Place::Plan(ids[4].into()), "plan-last"),
            (Place::Plan(ids[5].into()), "plan"),
            (Place::Journal(Sheet::Questions), "journal"),
            (Place::LookBack(ids[5]), "look-back"),
        ];
        for (place, name) in places.into_iter().take(if is_brief { 1 } else { usize::MAX }) {
            window.state_mut().go(place);
            window.run();
            pictures.add(take(&mut window, name));
        }
        if is_brief {
            continue;
        }
        window.state_mut().go(Place::Home);
        window.run();
        window.get_by_role_and_label(Role::Button, "Start Medarbeiderskap").click();
        window.run();
        for key in [Key::Num4, Key::Num4, Key::Num4, Key::Num3, Key::Num4] {
            window.key_press(key);
            window.run();
        }
        settle(&mut window);
        window.remove_cursor();
        window.run();
        pictures.add(take(&mut window, "assess"));
        drop(window);
        if theme == Theme::Light {
            for (size, pixels_per_point, name) in
                [([900.0, 640.0], 1.0, "assess-narrow"), ([640.0, 400.0], 2.0, "assess-large-text")]
            {
                let settings = settings.clone();
                let mut window = Open { size, pixels_per_point, settings, ..Open::new(folder.path()) }.window();
                let draft = window.state().history().draft(None).unwrap().session.id;
                window.state_mut().go(Place::Assess(draft));
                window.run();
                pictures.add(picture::whole(&mut window, name));
            }
        }
    }
}

/// What a screen reader is told: role, name, value and state, in order.
pub fn tree(window: &egui_kittest::Harness<'_, selvsyn::app::App>) -> String {
    tree_of(window)
}

/// The same of any window.
pub fn tree_of<S>(window: &egui_kittest::Harness<'_, S>) -> String {
    let mut lines = String::new();
    for node in window.root().children_recursive() {
        let node = node.accesskit_node();
        let label = node.label().or_else(|| node.value()).unwrap_or_default();
        if label.is_empty() && matches!(node.role(), Role::GenericContainer | Role::Unknown | Role::Window) {
            continue;
        }
        let state = match node.toggled() {
            Some(egui::accesskit::Toggled::True) => " [on]",
            Some(_) => " [off]",
            None => "",
        };
        let disabled = if node.is_disabled() { " [disabled]" } else { "" };
        lines += &format!("{:?}: {label}{state}{disabled}\n", node.role());
    }
    lines
}

#[test]
fn what_a_screen_reader_is_told() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        fill_with_demo(folder.path(), language);
        let mut window = Open { language, ..Open::new(folder.path()) }.window();
        let ids: Vec<_> = window.state().history().series("medarbeiderskap").map(|record| record.session.id).collect();
        let places = [
            ("home", Place::Home),
            ("choose", Place::Choose),
            ("result", Place::Result(Shown::Combined)),
            ("session", Place::Result(Shown::Session(ids[5]))),
            ("plan", Place::Plan(ids[5].into())),
            ("journal", Place::Journal(Sheet::Questions)),
            ("look-back", Place::LookBack(ids[5])),
            ("history", Place::History),
            ("compare", Place::Compare(ids[0], ids[5])),
            ("code", Place::Code(ids[5], None)),
            ("courses", Place::Courses),
            ("slides", Place::Slides),
            ("settings", Place::Settings),
            ("backups", Place::Backups),
        ];
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../snapshots/tree");
        settings.set_prepend_module_to_snapshot(false);
        let _guard = settings.bind_to_scope();
        for (name, place) in places {
            window.state_mut().go(place);
            window.run();
            let told = tree(&window).replace(folder.path().to_str().unwrap(), "DATA");
            insta::assert_snapshot!(format!("{name}-{}", language.tag()), told);
        }
        window.state_mut().go(Place::Choose);
        window.run();
        let start = {
            let texts = selvsyn::i18n::Texts::new(language);
            let catalog = selvsyn::instrument::Catalog::shipped();
            let title = catalog.current("lederferdigheter").unwrap().short_title(language).to_owned();
            texts.with("home-start-name", &[("title", (&title).into())])
        };
        window.get_by_role_and_label(Role::Button, &start).click();
        window.run();
        window.key_press(Key::Num4);
        settle(&mut window);
        insta::assert_snapshot!(format!("assess-{}", language.tag()), tree(&window));
        window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        window.run();
        insta::assert_snapshot!(format!("review-{}", language.tag()), tree(&window));
    }
}

/// 4.33 stands over 4.25, whatever either is shown as; of equals, the name
/// decides.
#[test]
fn a_table_is_sorted_by_the_real_value() {
    let folder = tempfile::tempdir().unwrap();
    let record = std::process::Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.path().to_str().unwrap(), "record", "lederferdigheter"])
        .args(["--answers", "3,3,3,5,4,4,4,4,4,5,3,3,3,3", "--date", "2026-06-01"])
        .output()
        .unwrap();
    assert!(record.status.success());
    let mut window = Open { language: Language::English, ..Open::new(folder.path()) }.window();
    let id = window.state().history().latest(None).unwrap().session.id;
    window.state_mut().go(Place::Result(Shown::Session(id)));
    window.run();
    let values = Texts::new(Language::English).get("values-all");
    let opens =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|name| name.starts_with(&values));
    window.query_all_by_role(Role::Button).find(opens).unwrap().click();
    window.run();
    // The table stands below the chart, which has the names as well.
    let top = |name: &str| window.query_all_by_label(name).map(|node| node.rect().top()).fold(f32::MIN, f32::max);
    let tops = ["Power sharing", "Motivation support", "Development support"].map(top);
    assert!(tops.windows(2).all(|pair| pair[0] < pair[1]) && tops[0] > f32::MIN, "{tops:?}");
}
