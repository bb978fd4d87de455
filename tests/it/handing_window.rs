//! Joining a course and handing in to it in the window.

use crate::scenes::handing_in::{code, file, key};
use crate::support::{Open, fill_with_demo, settle, until};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use selvsyn::app::App;
use selvsyn::course::Way;
use selvsyn::group::{Delivered, InstrumentIndex, code as codes, delivered};
use selvsyn::instrument::{Catalog, Language};
use selvsyn::scoring::{Record, SessionId};
use selvsyn::ui::{Action, CourseAction, Place, Shown};
use std::fs;
use std::path::{Path, PathBuf};

type Window = Harness<'static, App>;

fn open(folder: &Path) -> Window {
    Open { size: [1280.0, 1000.0], ..Open::new(folder) }.window()
}

fn filled() -> (tempfile::TempDir, tempfile::TempDir) {
    let (folder, shared) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(folder.path(), Language::Bokmal);
    (folder, shared)
}

fn latest(window: &Window) -> Record {
    window.state().history().latest(Some("medarbeiderskap")).unwrap().clone()
}

/// Takes part in a course whose contributions go to this folder.
fn join(window: &mut Window, shared: Option<&Path>) -> Record {
    let record = latest(window);
    let file = file(&record, shared.map(|folder| folder.to_str().unwrap().to_owned()));
    act(window, CourseAction::JoinFile(Box::new(file)));
    show(window, record.session.id);
    record
}

fn act(window: &mut Window, action: CourseAction) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Course(action));
    settle(window);
}

fn show(window: &mut Window, session: SessionId) {
    window.state_mut().go(Place::Result(Shown::Session(session)));
    window.run();
}

/// Presses the button whose name begins so.
fn press(window: &mut Window, name: &str) {
    let node = window.root().children_recursive().find(|node| {
        let node = node.accesskit_node();
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with(name))
    });
    node.unwrap_or_else(|| panic!("no «{name}»")).click();
    window.run();
    settle(window);
    settle(window);
}

fn has(window: &Window, words: &str) -> bool {
    window.root().children_recursive().any(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value()].into_iter().flatten().any(|said| said.contains(words))
    })
}

fn files(shared: &Path) -> Vec<PathBuf> {
    fs::read_dir(shared).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn opened(file: &Path) -> Delivered {
    let line = key().open(&fs::read(file).unwrap()).unwrap();
    delivered::read(&line, &InstrumentIndex::new(&Catalog::shipped())).unwrap()
}

/// The top of what stands under the card.
fn below(window: &Window) -> f32 {
    window.get_by_role_and_label(Role::Heading, "Med ord").rect().top()
}

#[test]
fn it_is_handed_in_with_one_press_and_nothing_below_moves() {
    let (folder, shared) = filled();
    let mut window = open(folder.path());
    let record = join(&mut window, Some(shared.path()));
    assert!(has(&window, "Lever til kurset Trygg i endring"));
    let before = below(&window);
    press(&mut window, "Lever til Plan og bygg");
    let [file] = &files(shared.path())[..] else { panic!("one file") };
    let given = opened(file);
    assert_eq!((given.course, given.round, &given.answers), (code(), 1, &record.session.answers));
    let noted = window.state().contents().courses.joined(code()).unwrap().handed_in[0].clone();
    assert_eq!((noted.session, noted.delivery, noted.way), (record.session.id, given.delivery, Way::File));
    assert!(has(&window, &given.delivery.to_string()) && has(&window, "Levert til Trygg i endring"));
    assert_eq!(below(&window), before);
    // As a code it is the same delivery, and stays noted as a file.
    press(&mut window, "Vis som kode…");
    let code = window.root().children_recursive().find_map(|node| {
        let node = node.accesskit_node();
        node.value().or_else(|| node.label()).filter(|text| node.role() == Role::Label && text.starts_with("SVB"))
    });
    let index = InstrumentIndex::new(&Catalog::shipped());
    let found = codes::find(&code.unwrap(), &index).into_iter().next().unwrap();
    assert_eq!(found.outcome.unwrap().delivery, Some(given.delivery));
    assert_eq!(window.state().contents().courses.joined[0].handed_in, std::slice::from_ref(&noted));
    drop(window);
    // It is on disk, and so is the course.
    let window = open(folder.path());
    assert_eq!(window.state().contents().courses.joined(crate::scenes::handing_in::code()).unwrap().handed_in, [noted]);
}

#[test]
fn where_the_folder_cannot_be_reached_the_code_is_the_way() {
    let (folder, shared) = filled();
    let pipe = shared.path().join("ror");
    let mut folders = vec![(shared.path().join("borte"), "kan ikke nås")];
    #[cfg(unix)]
    {
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        folders.push((pipe.clone(), "er ikke en mappe"));
    }
    fs::write(shared.path().join("fil"), "").unwrap();
    folders.push((shared.path().join("fil"), "er ikke en mappe"));
    let mut window = open(folder.path());
    for (at, told) in folders {
        join(&mut window, Some(&at));
        let before = below(&window);
        press(&mut window, "Lever til Plan og bygg");
        assert!(has(&window, told) && has(&window, "Gi koden til kurslederen i stedet."), "{told}");
        assert!(window.state().contents().courses.joined[0].handed_in.is_empty(), "nothing is noted that is not there");
        assert_eq!(below(&window), before);
        act(&mut window, CourseAction::Leave(code()));
    }
    join(&mut window, Some(&shared.path().join("borte")));
    press(&mut window, "Lever til Plan og bygg");
    press(&mut window, "Vis som kode…");
    assert!(matches!(window.state().place(), Place::Code(_, Some(_))));
    assert_eq!(window.state().contents().courses.joined[0].handed_in[0].way, Way::Code);
}

#[test]
fn a_round_can_be_chosen_and_the_one_before_goes_along() {
    let (folder, shared) = filled();
    let mut window = open(folder.path());
    join(&mut window, Some(shared.path()));
    press(&mut window, "Lever til Plan og bygg");
    let first = opened(&files(shared.path())[0]);
    assert_eq!(first.earlier, None);
    window.get_by_role_and_label(Role::ComboBox, "Samling for Trygg i endring").click();
    window.run();
    window.get_by_role_and_label(Role::MenuItemRadio, "2. samling").click();
    window.run();
    assert!(has(&window, "og de fra 1. samling, så kurset kan se før og etter"));
    assert!(has(&window, &format!("kvittering {}", first.delivery)));
    press(&mut window, "Lever til Plan og bygg");
    let second = files(shared.path()).iter().map(|file| opened(file)).find(|one| one.round == 2).unwrap();
    assert_eq!(second.earlier.unwrap().delivery, first.delivery);
}

#[test]
fn a_course_file_is_asked_about_and_a_code_without_a_course_is_left() {
    let (folder, shared) = filled();
    let mut window = open(folder.path());
    let record = latest(&window);
    // As long as no course wants it, there is a code that is of none.
    show(&mut window, record.session.id);
    press(&mut window, "Eksporter…");
    window.get_by_role_and_label(Role::MenuItemRadio, "Vis koden…").click();
    window.run();
    assert!(has(&window, &codes::of_record(&record).unwrap()));
    drop(window);
    let course = shared.path().join("hva-som-helst.txt");
    fs::write(&course, file(&record, None).write().unwrap()).unwrap();
    for (answer, joined) in [("Avbryt", 0), ("Bli med", 1), ("Hent inn", 1)] {
        let mut window = Open { given: Some(course.clone()), ..Open::new(folder.path()) }.window();
        settle(&mut window);
        assert!(has(&window, "kurset Trygg i endring, Plan og bygg?") || has(&window, "kursfilen til Trygg i endring"));
        press(&mut window, answer);
        assert_eq!(window.state().contents().courses.joined.len(), joined, "{answer}");
    }
    let altered = shared.path().join("endret.selvsyn-kurs");
    let text = fs::read_to_string(&course).unwrap();
    for (text, told) in [
        (text.replace("\"round\": 2", "\"round\": 3"), "er endret eller skadet ved «rounds[1]»"),
        (text[..200].to_owned(), "er ikke hel"),
        ("{}".to_owned(), "er ikke en kursfil"),
    ] {
        fs::write(&altered, text).unwrap();
        let window = given(folder.path(), &altered);
        assert!(window.state().told().unwrap().contains(told), "{:?}", window.state().told());
    }
    fs::File::create(&altered).unwrap().set_len(2 << 30).unwrap();
    assert!(given(folder.path(), &altered).state().told().unwrap().contains("4\u{a0}MB"));
}

fn given(folder: &Path, file: &Path) -> Window {
    let mut window = Open { given: Some(file.to_owned()), ..Open::new(folder) }.window();
    until(&mut window, |window| window.state().told().is_some());
    window
}

/// What was sealed for a course is told as that at every door, and nobody is
/// asked for a passphrase that does not exist.
#[test]
fn a_sealed_contribution_is_told_as_what_it_is() {
    let (folder, shared) = filled();
    let mut window = open(folder.path());
    join(&mut window, Some(shared.path()));
    press(&mut window, "Lever til Plan og bygg");
    drop(window);
    let [whole] = &files(shared.path())[..] else { panic!("one file") };
    let cut = shared.path().join("kuttet.selvsyn-bidrag");
    fs::write(&cut, &fs::read(whole).unwrap()[..60]).unwrap();
    for file in [whole, &cut] {
        let told = format!("{} er et forseglet bidrag til et kurs.", file.display());
        let window = given(folder.path(), file);
        assert!(window.state().told().unwrap().starts_with(&told), "{:?}", window.state().told());
        assert!(!has(&window, "assordfrase"), "nothing to open it with is asked for");
        drop(window);
        let output = crate::course::run(folder.path(), &["import", file.to_str().unwrap()], "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(&told) && said.lines().count() == 1, "{said}");
    }
    // Under another name it is a file that a key opens.
    let other = shared.path().join("arkiv.age");
    fs::copy(whole, &other).unwrap();
    let window = given(folder.path(), &other);
    assert!(window.state().told().unwrap().contains("er låst med en nøkkel"), "{:?}", window.state().told());
}

/// «Jeg deltar» leads on to what is answered already, and to answering where
/// nothing is.
#[test]
fn what_is_answered_and_not_handed_in_is_offered_to_be_handed_in() {
    let (folder, shared) = filled();
    let mut window = open(folder.path());
    let record = join(&mut window, Some(shared.path()));
    let courses = |window: &mut Window| {
        window.state_mut().go(Place::Courses);
        window.run();
    };
    courses(&mut window);
    press(&mut window, "Lever Medarbeiderskap fra 4. juni");
    assert_eq!(*window.state().place(), Place::Result(Shown::Session(record.session.id)));
    press(&mut window, "Lever til Plan og bygg");
    courses(&mut window);
    assert!(!has(&window, "Lever Medarbeiderskap") && !has(&window, "Svar på Medarbeiderskap"));
    drop(window);
    // Six weeks later it is no answer to the second gathering.
    let later = || crate::support::now().checked_add(jiff::ToSpan::weeks(6)).unwrap();
    let mut window = Open { clock: later, size: [1280.0, 1000.0], ..Open::new(folder.path()) }.window();
    courses(&mut window);
    assert!(has(&window, "Svar på Medarbeiderskap") && !has(&window, "Lever Medarbeiderskap"));
}
