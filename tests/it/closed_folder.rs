//! Handing in to a folder that is full, or that may only be read: the sentence
//! in the window is the command's, nothing is left there, and nothing is noted.

use crate::course::run;
use crate::scenes::handing_in::{self, code};
use crate::store::{SmallDisk, on_a_small_disk};
use crate::support::{Open, fill_with_demo, settle};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::ui::{Action, CourseAction, Place, Shown};
use std::fs;
use std::path::Path;
use std::process::Command;

type Window = Harness<'static, App>;

/// Somebody who takes part in a course that is handed in to this folder, in
/// the window.
fn window(data: &Path, shared: &Path) -> Window {
    fill_with_demo(data, Language::Bokmal);
    let mut window = Open { size: [1280.0, 1000.0], ..Open::new(data) }.window();
    let record = window.state().history().latest(Some("medarbeiderskap")).unwrap().clone();
    let file = handing_in::file(&record, Some(shared.to_str().unwrap().to_owned()));
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Course(CourseAction::JoinFile(Box::new(file))));
    settle(&mut window);
    window.state_mut().go(Place::Result(Shown::Session(record.session.id)));
    window.run();
    window
}

/// Comes to the result and presses the one button: where it could not be done
/// before, it is there again.
fn hand_in(window: &mut Window) {
    let record = window.state().history().latest(Some("medarbeiderskap")).unwrap().session.id;
    for place in [Place::Home, Place::Result(Shown::Session(record))] {
        window.state_mut().go(place);
        window.run();
    }
    let is_button = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with("Lever til Plan og bygg"))
    };
    window.root().children_recursive().find(is_button).unwrap().click();
    window.run();
    settle(window);
    settle(window);
}

fn says(window: &Window, words: &str) -> bool {
    window.root().children_recursive().any(|node| {
        let node = node.accesskit_node();
        [node.label(), node.value()].into_iter().flatten().any(|said| said.contains(words))
    })
}

/// Both doors are refused with this sentence.
fn is_refused(window: &mut Window, data: &Path, shared: &Path, told: &str) {
    let there = || fs::read_dir(shared).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    let before = there();
    hand_in(window);
    let sentence = format!("{told} Gi koden til kurslederen i stedet.");
    assert!(says(window, &sentence), "«{sentence}» is not in the window");
    assert!(window.state().contents().courses.joined[0].handed_in.is_empty(), "noted, and not there");
    let (code, out) = (code().to_string(), shared.to_str().unwrap());
    let arguments = ["contribute", "latest:medarbeiderskap", "--course", &code, "--out", out];
    for more in [&[][..], &["--plain"]] {
        let output = run(data, &[&arguments, more].concat(), "");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(1), 0, 1), "{said}");
        assert!(said.contains(&sentence), "{said}");
    }
    assert_eq!(there(), before, "nothing half is left");
}

#[test]
fn a_full_folder_and_a_read_only_one_are_told_at_both_doors() {
    on_a_small_disk("closed_folder::a_full_folder_and_a_read_only_one_are_told_at_both_doors", at_both_doors);
}

fn at_both_doors(disk: &SmallDisk) {
    let (data, shared) = (tempfile::tempdir().unwrap(), disk.path());
    let mut window = window(data.path(), shared);
    let name = shared.display();
    disk.fill();
    is_refused(&mut window, data.path(), shared, &format!("Det er ikke plass i {name}."));
    disk.clear();
    remount(shared, "ro");
    is_refused(&mut window, data.path(), shared, &format!("Du kan ikke legge filer i {name}."));
    remount(shared, "rw");
    // As soon as there is room, the same press hands it in.
    hand_in(&mut window);
    assert_eq!(window.state().contents().courses.joined[0].handed_in.len(), 1);
    assert_eq!(fs::read_dir(shared).unwrap().count(), 1);
}

fn remount(folder: &Path, how: &str) {
    let remounted = Command::new("mount").args(["-o", &format!("remount,{how}")]).arg(folder).status().unwrap();
    assert!(remounted.success(), "{how}");
}

/// A file may be no larger than so many bytes, as on some shares: the system
/// says so with a signal, which ends nothing.
#[test]
fn a_limit_on_the_size_of_files_is_told_and_leaves_nothing() {
    let (data, shared) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    drop(window(data.path(), shared.path()));
    let out = shared.path().to_str().unwrap();
    // In blocks of 512 bytes: the history is larger already, and not written.
    let command = format!(
        "ulimit -f 4; exec '{}' --data-dir '{}' --lang nb contribute latest:medarbeiderskap --course {} --out '{out}'",
        env!("CARGO_BIN_EXE_selvsyn"),
        data.path().display(),
        code(),
    );
    let output = Command::new("sh").args(["-c", &command]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len(), said.lines().count()), (Some(1), 0, 1), "{said}");
    assert_eq!(fs::read_dir(shared.path()).unwrap().count(), 0);
}
