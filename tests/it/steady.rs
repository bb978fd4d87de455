//! What a window takes while nobody does anything, and the longer it is used.

use crate::cases::some;
use crate::histories::Begun;
use crate::scenes;
use crate::support::{Open, settle};
use egui::ViewportId;
use selvsyn::instrument::Language;
use selvsyn::settings::Settings;
use selvsyn::ui::Action;
use std::process::Command;
use std::time::Duration;

/// No page asks to be drawn again while nothing happens, at once or later.
#[test]
fn every_page_rests() {
    let mut wrong = Vec::new();
    for begun in some(Begun::SEEN, 5) {
        let folder = tempfile::tempdir().unwrap();
        let mut window = scenes::window_on(begun, folder.path(), Open::new(folder.path()));
        for scene in some(scenes::all(&window, Language::Bokmal), 4) {
            scene.show(&mut window);
            settle(&mut window);
            // What was made beside the window may wake it once more.
            let mut asked = Duration::ZERO;
            for _ in 0..4 {
                window.step();
                asked = window.output().viewport_output[&ViewportId::ROOT].repaint_delay;
                if asked == Duration::MAX {
                    break;
                }
            }
            if asked != Duration::MAX {
                wrong.push(format!(
                    "{begun:?} {} is drawn again after {asked:?}: {:?}",
                    scene.name,
                    window.ctx.repaint_causes()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Which of the tests here is a process of its own, so that its memory is.
const ALONE: &str = "SELVSYN_TEST_ALONE";
/// So much more may be resident in the end than after some rounds, in kibibytes.
const MORE: u64 = 4 * 1024;

/// The same pages again and again, in windows and texts of every size, take
/// no more memory than they took at first.
#[test]
#[ignore = "the same pages for a minute: `make test-long`"]
fn memory_stays_flat() {
    let name = "steady::memory_stays_flat";
    if std::env::var_os(ALONE).is_none() {
        let program = std::env::current_exe().unwrap();
        let output = Command::new(program)
            .args(["--exact", name, "--include-ignored", "--nocapture"])
            .env(ALONE, name)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let open = Open { is_inked: true, ..Open::new(folder.path()) };
    let mut window = scenes::window_on(Begun::Demo, folder.path(), open);
    let scenes = scenes::all(&window, Language::Bokmal);
    let rounds = 16;
    let mut resident = Vec::new();
    for _ in 0..rounds {
        for percent in [200, 100] {
            let settings =
                Settings { text_percent: Some(percent), language: Some(Language::Bokmal), ..Settings::default() };
            let ctx = window.ctx.clone();
            window.state_mut().apply(&ctx, Action::Set(settings));
            for scene in &scenes {
                scene.show(&mut window);
                for width in [1280.0, 900.0] {
                    let points = [width, 800.0].map(|side| side * 100.0 / f32::from(percent));
                    window.set_size(points.into());
                    window.run();
                }
            }
        }
        settle(&mut window);
        resident.push(kibibytes());
    }
    // The first round fills what is kept of letters and icons.
    let after_some = resident[rounds / 4];
    assert!(*resident.last().unwrap() <= after_some + MORE, "{resident:?}");
}

/// What this process has in memory; nothing is told on other systems.
fn kibibytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or_default()
}
