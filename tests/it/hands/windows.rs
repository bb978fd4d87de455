//! The menu, the history and the charts in windows of every size.

use crate::cases::{is_long, some};
use crate::histories::{fill, session};
use crate::support::{Open, fill_with_demo};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use selvsyn::instrument::Language;
use selvsyn::settings::Settings;
use selvsyn::ui::{Place, Shown};

/// The menu, in every window and with every text.
#[test]
fn the_menu_opens_in_a_narrow_window() {
    let folder = tempfile::tempdir().unwrap();
    fill(folder.path(), vec![session(1, None)]);
    let windows = [
        ([640.0, 760.0], 100),
        ([480.0, 400.0], 100),
        ([240.0, 200.0], 100),
        ([690.0, 760.0], 100),
        ([1280.0, 800.0], 200),
        ([960.0, 1040.0], 200),
        ([1024.0, 768.0], 150),
        ([800.0, 600.0], 125),
    ];
    for (size, percent) in some(windows, 2) {
        let settings = Settings { text_percent: Some(percent), ..Settings::default() };
        // The window is what the screen has; text of 200 % makes it half as wide.
        let size = size.map(|side| side * 100.0 / f32::from(percent));
        let mut window = Open { size, settings, ..Open::new(folder.path()) }.window();
        for place in [Place::Home, Place::Choose, Place::History, Place::Settings, Place::Courses, Place::Slides] {
            window.state_mut().go(place);
            window.run();
            window.get_by_role_and_label(Role::Button, "Meny").click();
            window.run();
            window.get_by_role_and_label(Role::Button, "Innstillinger");
            window.get_by_role_and_label(Role::Button, "Meny").click();
            window.run();
        }
    }
}

/// As long as an archive or a command takes them.
#[test]
fn the_history_opens_with_labels_of_every_length() {
    let wide = "W".repeat(24);
    let long = "Før kurset i medarbeiderskap på Gardermoen, dagen etter. ".repeat(4);
    let long: String = long.chars().take(200).collect();
    for label in ["Etter medarbeidersamtale", "MEDARBEIDERSAMTALE HØST", &wide, &long] {
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path(), vec![session(0, Some(label)), session(40, Some(label)), session(300, None)]);
        let mut window = Open::new(folder.path()).window();
        window.state_mut().go(Place::History);
        for width in [240, 480, 640, 860, 900, 960, 1000, 1100, 1135, 1280, 1920] {
            window.set_size(egui::vec2(width as f32, 700.0));
            window.run();
        }
    }
}

/// Every width there is, on the pages that draw charts.
#[test]
fn every_width_is_a_window() {
    let folder = tempfile::tempdir().unwrap();
    fill_with_demo(folder.path(), Language::Bokmal);
    let mut window = Open::new(folder.path()).window();
    let latest = window.state().history().latest(None).unwrap().session.id;
    let widths = some(1100..=1135, 2).chain((240..1920).step_by(if is_long() { 3 } else { 240 }));
    for width in widths {
        window.set_size(egui::vec2(width as f32, 400.0 + (width % 7) as f32 * 90.0));
        for place in
            [Place::Home, Place::History, Place::Result(Shown::Combined), Place::Result(Shown::Session(latest))]
        {
            window.state_mut().go(place);
            window.step();
        }
    }
}
