//! The same in the window: what stands in a column stands under its name.

use super::files::a_few;
use super::made::{Dim, Form, Made, Sitting};
use crate::picture;
use crate::support::Open;
use egui::Rect;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::chart::{self, Profile, Span, Trend};
use selvsyn::contents::{Archive, Rows};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Dimension, Language};
use selvsyn::scoring::{Answers, Session, Strand};
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use selvsyn::ui::{Place, Shown};

/// Every text that stands on the page, with its role and where.
fn texts_of(window: &Harness<'_, App>) -> Vec<(Role, String, Rect)> {
    let told = |node: egui_kittest::Node<'_>| {
        let told = node.accesskit_node();
        let words = told.label().or_else(|| told.value())?;
        Some((told.role(), words, node.rect()))
    };
    window.root().children_recursive().filter_map(told).collect()
}

fn open(made: &Made) -> (tempfile::TempDir, Harness<'static, App>) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let import = Archive {
        instruments: made.instruments(),
        rows: Rows { sessions: made.sessions(), ..Rows::default() },
        settings: Settings::default(),
    };
    store.import(&import).unwrap();
    drop(store);
    let window = Open { size: [1500.0, 2400.0], ..Open::new(folder.path()) }.window();
    (folder, window)
}

fn go(window: &mut Harness<'_, App>, place: Place) {
    window.state_mut().go(place);
    window.run();
}

/// Unfolds the values of a result, under these words.
fn unfold_values(window: &mut Harness<'_, App>, words: &str) {
    let starts =
        |node: &egui_kittest::Node<'_>| node.accesskit_node().label().is_some_and(|name| name.starts_with(words));
    window.get_all_by_role(Role::Button).find(starts).unwrap().click_accesskit();
    window.run();
}

#[test]
fn a_column_of_the_history_holds_what_its_name_says() {
    let texts = Texts::new(Language::Bokmal);
    for made in a_few(true, 4) {
        let (_folder, mut window) = open(&made);
        go(&mut window, Place::History);
        window.get_by_role_and_label(Role::RadioButton, "Eget skjema").click();
        window.run();
        let told = texts_of(&window);
        let columns = made.columns();
        let scales: Vec<u8> = (0..made.sittings.len()).map(|at| made.form(at).points).collect();
        let has_scales = scales.iter().any(|points| *points != scales[0]);
        let labels = || told.iter().filter(|(role, ..)| *role == Role::Label);
        let right_of = |title: &str| labels().find(|(_, words, _)| words == title).map(|(.., rect)| rect.right());
        let mut seen = 0;
        for (at, sitting) in made.sittings.iter().enumerate() {
            let open = format!("Åpne {}", texts.date(sitting.day));
            let row = told.iter().find(|(_, words, _)| *words == open).map(|(.., rect)| rect.center().y).unwrap();
            for column in &columns {
                let value = made.value(column, at);
                let expected =
                    value.map_or("–".to_owned(), |value| chart::scored(value, scales[at], has_scales, &texts));
                let Some(right) = right_of(&column.title) else {
                    // The numbers stand together; they are told with their names.
                    let named = format!("{} {expected}", column.title);
                    let is_row = |rect: &Rect| (rect.center().y - row).abs() < 12.0;
                    assert!(labels().any(|(_, words, rect)| is_row(rect) && words.contains(&named)), "{named}");
                    continue;
                };
                let there = labels()
                    .filter(|(_, _, rect)| (rect.center().y - row).abs() < 12.0 && (rect.right() - right).abs() < 1.0);
                let there: Vec<&str> = there.map(|(_, words, _)| words.as_str()).collect();
                assert_eq!(there, [expected.as_str()], "{} in {open}", column.title);
                seen += 1;
            }
        }
        assert!(seen > 0 || columns.len() > 8, "no column was looked at");
        // Each panel tells its own dimension, and why its lines are broken.
        let history = window.state().history();
        let newest = history.instruments().iter().find(|instrument| instrument.id.as_str() == "eget").unwrap();
        let strands = Strand::all(newest, history.series("eget"));
        let trend = Trend::new(history.series("eget"), Span::All, &strands).unwrap();
        for panel in &trend.panels {
            let alt = chart::panel_words(panel, &texts);
            assert!(told.iter().any(|(role, words, _)| *role == Role::Image && *words == alt), "{alt}");
        }
        for note in chart::trend_notes(&trend, &texts) {
            assert!(labels().any(|(_, words, _)| *words == note), "{note}");
        }
    }
}

#[test]
fn a_result_and_a_comparison_say_what_they_draw() {
    let texts = Texts::new(Language::Bokmal);
    for made in a_few(true, 6) {
        let (_folder, mut window) = open(&made);
        let ids: Vec<_> = window.state().history().series("eget").map(|record| record.session.id).collect();
        let [.., then, now] = ids[..] else { panic!("two sessions") };
        go(&mut window, Place::Result(Shown::Session(now)));
        unfold_values(&mut window, "Alle verdier");
        let told = texts_of(&window);
        let profile = {
            let history = window.state().history();
            Profile::in_history(history.get(now).unwrap(), history)
        };
        let labels = || told.iter().filter(|(role, ..)| *role == Role::Label);
        for axis in &profile.axes {
            let title = axis.title.get(Language::Bokmal);
            let value = texts.score_or_dash(axis.value);
            let is_beside = |name: &Rect, other: &Rect| (name.center().y - other.center().y).abs() < 3.0;
            let found = labels()
                .filter(|(_, words, _)| words == title)
                .any(|(.., name)| labels().any(|(_, words, rect)| *words == value && is_beside(name, rect)));
            assert!(found, "{title} {value}");
        }
        let alt = chart::alt_text(&profile, &texts);
        assert!(told.iter().any(|(role, words, _)| *role == Role::Image && *words == alt), "{alt}");
        go(&mut window, Place::Compare(then, now));
        let told = texts_of(&window);
        let history = window.state().history();
        let profile = Profile::comparison(history.get(then).unwrap(), history.get(now).unwrap());
        for line in chart::compared_lines(&profile, &texts) {
            assert!(told.iter().any(|(_, words, _)| *words == line), "{line}");
        }
    }
}

/// A version of a questionnaire with three statements a dimension.
fn form(version: u32, points: u8, titles: &[&str]) -> Form {
    let dim = |title: &&str| Dim {
        id: title.to_lowercase(),
        title: (*title).to_owned(),
        items: (1..=3).map(|item| (format!("{title} {item}"), false)).collect(),
    };
    Form { version, points, words: 0, dims: titles.iter().map(dim).collect() }
}

fn sitting(form: usize, month: i8, answers: &[[u8; 3]]) -> Sitting {
    let given = |answers: &[u8; 3]| answers.iter().map(|point| Some((*point > 0).then_some(*point))).collect();
    Sitting { form, day: jiff::civil::date(2026, month, 1), answers: answers.iter().map(given).collect() }
}

/// The case that stood under wrong names: full score in January on five
/// points, and in March on seven, in a version that asks something new first.
#[test]
fn a_new_version_in_the_history() {
    let made = Made {
        forms: vec![form(1, 5, &["AA", "BB", "CC"]), form(2, 7, &["NY", "AA", "BB", "CC"])],
        sittings: vec![
            sitting(0, 1, &[[5; 3], [3; 3], [1; 3]]),
            sitting(0, 2, &[[5; 3], [2; 3], [2, 2, 0]]),
            sitting(1, 4, &[[1; 3], [7; 3], [4; 3], [1; 3]]),
            sitting(1, 5, &[[2; 3], [6; 3], [5; 3], [0, 0, 1]]),
        ],
    };
    let (_folder, mut window) = open(&made);
    window.set_size(egui::vec2(1280.0, 900.0));
    go(&mut window, Place::History);
    window.get_by_role_and_label(Role::RadioButton, "Eget skjema").click_accesskit();
    window.run();
    picture::part(&mut window, Rect::from_min_max([224.0, 100.0].into(), [1272.0, 780.0].into()), "history-versions")
        .unwrap();
}

/// 4.25 stands under 4.33, whatever both are rounded to and are called.
#[test]
fn dimensions_are_sorted_by_their_real_value() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "3,3,3,4,4,5,4,4,4,5,3,3,3,3";
    let catalog = Catalog::shipped();
    let instrument = catalog.current("lederferdigheter").unwrap();
    let session = Session {
        instrument: instrument.id.clone(),
        instrument_version: instrument.version,
        answers: Answers::parse(answers, instrument.item_count(), 5).unwrap(),
        ..a_few(true, 12).next().unwrap().sessions().swap_remove(0)
    };
    let id = session.id;
    let import = Archive {
        instruments: vec![(**instrument).clone()],
        rows: Rows { sessions: vec![session], ..Rows::default() },
        settings: Settings::default(),
    };
    Store::open(folder.path()).unwrap().import(&import).unwrap();
    let mut window = Open { language: Language::English, ..Open::new(folder.path()) }.window();
    go(&mut window, Place::Result(Shown::Session(id)));
    unfold_values(&mut window, "All values");
    let told = texts_of(&window);
    let y = |name: &str| {
        let is_row = |(role, words, _): &&(Role, String, Rect)| *role == Role::Label && words == name;
        told.iter().find(is_row).unwrap_or_else(|| panic!("{name} in {told:?}")).2.top()
    };
    let (higher, lower) = (&instrument.dimensions[1], &instrument.dimensions[2]);
    let name = |dimension: &Dimension| dimension.short_title(Language::English).to_owned();
    assert!(name(higher) > name(lower), "the names would put them the other way round");
    assert!(y(&name(higher)) < y(&name(lower)));
}
