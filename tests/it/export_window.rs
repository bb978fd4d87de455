//! What people take along from the window: reports, charts, tables, the whole
//! history; and how long work is told of. `endings` calls it off.

use crate::support::{Open, fill_with_demo, settle};
use egui::OutputCommand;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::ui::{Place, Shown};
use std::path::Path;
use std::time::{Duration, Instant};

fn result(folder: &Path, file: &Path, shown: Shown) -> Harness<'static, App> {
    let mut window = Open { file: Some(file.to_owned()), ..Open::new(folder) }.window();
    window.state_mut().go(Place::Result(shown));
    window.run();
    window
}

fn choose(window: &mut Harness<'_, App>, words: &str) {
    choose_from(window, "Eksporter…", words);
}

fn choose_from(window: &mut Harness<'_, App>, menu: &str, words: &str) {
    window.get_by_role_and_label(Role::Button, menu).click();
    window.run();
    window.get_by_role_and_label(Role::MenuItemRadio, words).click();
}

/// Runs until a command goes to the clipboard.
fn copied(window: &mut Harness<'_, App>) -> OutputCommand {
    let began = Instant::now();
    loop {
        window.step();
        if let Some(command) = window.output().platform_output.commands.first() {
            return command.clone();
        }
        assert!(began.elapsed() < Duration::from_secs(60), "nothing was copied");
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn a_report_is_written_where_the_dialog_says_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    for (ending, begins) in [("pdf", "%PDF-"), ("html", "<!DOCTYPE html>"), ("md", "# Egenevaluering")] {
        let file = folder.path().join(format!("rapport.{ending}"));
        let mut window = result(folder.path(), &file, Shown::Combined);
        choose_from(&mut window, "Skriv rapport…", "Rapport: Medarbeiderskap…");
        settle(&mut window);
        window.get_by_label(&format!("Lagret som {}.", file.display()));
        assert!(std::fs::read(&file).unwrap().starts_with(begins.as_bytes()), "{ending}");
    }
    let file = folder.path().join("rapport.docx");
    let mut window = result(folder.path(), &file, Shown::Combined);
    let id = window.state().history().latest(None).unwrap().session.id;
    window.state_mut().go(Place::Result(Shown::Session(id)));
    window.run();
    window.get_by_role_and_label(Role::Button, "Skriv rapport…").click();
    settle(&mut window);
    window.get_by_label("Filnavnet må slutte på .pdf, .html eller .md.");
    assert!(!file.exists());
}

#[test]
fn the_chart_is_copied_as_a_picture_and_the_table_as_text() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = result(folder.path(), Path::new("x"), Shown::Combined);
    choose(&mut window, "Kopier diagrammet");
    match copied(&mut window) {
        OutputCommand::CopyImage(picture) => {
            assert_eq!(picture.size[0], 1760);
            let colours: std::collections::HashSet<_> = picture.pixels.iter().collect();
            assert!(colours.len() > 20, "a drawn chart");
        }
        other => panic!("{other:?}"),
    }
    settle(&mut window);
    window.get_by_label("Diagrammet er kopiert. Du kan lime det inn i et annet program.");
    choose(&mut window, "Kopier tabellen");
    match copied(&mut window) {
        OutputCommand::CopyText(text) => {
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(lines.len(), 8);
            assert!(lines[0].starts_with("Del\tVerdi\tSvar\t"));
            assert!(lines[1].starts_with("Selvledelse\t4,0\t4 · 4 · 4\t3,7\t+0,3\t"));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_history_becomes_a_workbook() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let file = folder.path().join("ut.xlsx");
    let mut window = Open { file: Some(file.clone()), ..Open::new(folder.path()) }.window();
    window.state_mut().go(Place::History);
    window.run();
    window.get_by_role_and_label(Role::Button, "Eksporter…").click();
    settle(&mut window);
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
}

/// Where the system has no dialogs, nobody else asks.
#[test]
fn a_typed_path_is_asked_about_before_a_file_is_replaced() {
    use selvsyn::ui::{Action, FileAction};
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open { has_dialog: false, ..Open::new(folder.path()) }.window();
    let out = folder.path().join("mitt.csv");
    std::fs::write(&out, "mitt").unwrap();
    let path = out.display().to_string();
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::File(FileAction::ExportHistory));
    settle(&mut window);
    window.state_mut().apply(&ctx, Action::File(FileAction::TypedPath(path.clone())));
    settle(&mut window);
    assert_eq!(std::fs::read(&out).unwrap(), b"mitt", "it is asked first");
    // Another path is another question.
    let other = folder.path().join("nytt.csv").display().to_string();
    window.state_mut().apply(&ctx, Action::File(FileAction::TypedPath(other)));
    settle(&mut window);
    assert!(folder.path().join("nytt.csv").exists());
    window.state_mut().apply(&ctx, Action::File(FileAction::ExportHistory));
    settle(&mut window);
    for _ in 0..2 {
        window.state_mut().apply(&ctx, Action::File(FileAction::TypedPath(path.clone())));
        settle(&mut window);
    }
    assert!(
        std::fs::read(&out).unwrap().starts_with("\u{feff}Id for egenvurderingen".as_bytes()),
        "and then it is replaced"
    );
}
