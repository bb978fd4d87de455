//! The log never holds what a person wrote.

use crate::plans::{answer, press, write};
use crate::support::{Open, settle};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use log::{LevelFilter, Log, Metadata, Record};
use selvsyn::ui::{Action, CourseAction, FileAction};
use std::sync::{Mutex, MutexGuard};

/// Everything anybody says while the tests run, however talkative.
struct Everything(Mutex<Vec<(String, bool)>>);

impl Everything {
    fn lines(&self) -> MutexGuard<'_, Vec<(String, bool)>> {
        self.0.lock().unwrap()
    }
}

impl Log for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let is_written = selvsyn::platform::logging::accepts(record.metadata(), selvsyn::app::LIBRARIES);
        self.lines().push((record.args().to_string(), is_written));
    }

    fn flush(&self) {}
}

static HEARD: Everything = Everything(Mutex::new(Vec::new()));

#[test]
fn nothing_that_is_written_reaches_the_log() {
    log::set_logger(&HEARD).unwrap();
    log::set_max_level(LevelFilter::Trace);
    let folder = tempfile::tempdir().unwrap();
    let mut window = Open { has_dialog: false, ..Open::new(folder.path()) }.window();
    // What draws has much to tell.
    window.render().unwrap();
    press(&mut window, Role::Button, "Start Medarbeiderskap");
    window.get_by_label_contains("Merknad til: ").click();
    window.run();
    window.get_by_label_contains("Merknad til: ").type_text("hemmelighet-en");
    window.run();
    // Digits answer only when no field has the keyboard.
    window.key_press(egui::Key::Escape);
    window.run();
    answer(&mut window, "222344545");
    press(&mut window, Role::Button, "Vis resultat");
    press(&mut window, Role::Button, "Lag utviklingsplan");
    press(&mut window, Role::Button, "1. Velg et utviklingsområde");
    press(&mut window, Role::Button, "Selvledelse. Gjennomsnitt 2,0");
    write(&mut window, "Hva vil du gjøre? Selvledelse", "hemmelighet-to");
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Course(CourseAction::Begin(None)));
    window.run();
    write(&mut window, "Navn på kurset", "hemmelighet-tre");
    settle(&mut window);
    // A file that is gone and a store that refuses make the program complain.
    let path = folder.path().join("hemmelighet-fire.json").display().to_string();
    window.state_mut().apply(&ctx, Action::File(FileAction::Import));
    settle(&mut window);
    window.state_mut().apply(&ctx, Action::File(FileAction::TypedPath(path)));
    settle(&mut window);
    window.get_by_label_contains("hemmelighet-fire.json");
    let history = window.state().history();
    assert!(history.finished().any(|record| record.session.remarks.values().any(|text| text == "hemmelighet-en")));
    drop(window);
    log::set_max_level(LevelFilter::Off);

    let heard = HEARD.lines();
    assert!(heard.len() > 10, "others are heard, so this test can hear");
    let told: Vec<_> = heard.iter().filter(|(line, is_written)| *is_written && line.contains("hemmelighet")).collect();
    assert!(told.is_empty(), "{told:#?}");
}
