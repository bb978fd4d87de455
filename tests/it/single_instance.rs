//! A second start, with real windows: the open one comes forward and takes the
//! file, and a window opens where it was.

use crate::support::{Open, fill_with_demo, settle};
use crate::window::{Running, screen, tool, until};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use selvsyn::instrument::Language;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

fn start(folder: &Path, display: &str, file: Option<&Path>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command
        .args(["--lang", "nb", "--data-dir", folder.to_str().unwrap()])
        .args(file)
        .env("DISPLAY", display)
        .env("SELVSYN_TEST_POLICY", folder.join("none"))
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::null());
    command
}

fn window(display: &str) -> String {
    until("a window", || {
        let found = tool("xdotool", display, &["search", "--onlyvisible", "--name", "Selvsyn"]);
        found.lines().next().map(str::to_owned)
    })
}

fn sessions(folder: &Path) -> usize {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "history", "--json"])
        .env("SELVSYN_TEST_POLICY", folder.join("none"))
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    told.as_array().map_or(0, Vec::len)
}

/// Where the button stands that takes an archive in.
fn yes(archive: &Path) -> [String; 2] {
    let folder = tempfile::tempdir().unwrap();
    let mut shown = Open { given: Some(archive.to_owned()), ..Open::new(folder.path()) }.window();
    settle(&mut shown);
    let at = shown.get_by_role_and_label(Role::Button, "Hent inn").rect().center();
    [at.x, at.y].map(|value| value.round().to_string())
}

#[test]
fn a_second_start_gives_its_file_to_the_window_that_is_open() {
    let (_screen, display) = screen();
    let (data, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fill_with_demo(other.path(), Language::Bokmal);
    let archive = other.path().join("arkiv.json");
    let status = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", other.path().to_str().unwrap(), "export", "--out", archive.to_str().unwrap()])
        .env("SELVSYN_TEST_POLICY", other.path().join("none"))
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    let running = Running(start(data.path(), &display, None).spawn().unwrap());
    let window = window(&display);
    // It ends by itself, and says nothing was wrong.
    let second = start(data.path(), &display, None).status().unwrap();
    assert!(second.success());
    let third = start(data.path(), &display, Some(&archive)).status().unwrap();
    assert!(third.success());
    assert_eq!(sessions(data.path()), 0, "it is asked about first");
    let [x, y] = yes(&archive);
    until("the sessions", || {
        tool("xdotool", &display, &["mousemove", "--window", &window, &x, &y, "click", "1"]);
        (sessions(data.path()) == 12).then_some(())
    });
    assert!(!data.path().join("selvsyn.call").exists());
    drop(running);
    // What is no file is no start, either.
    let wrong = start(data.path(), &display, Some(Path::new("/nowhere/arkiv.json"))).status().unwrap();
    assert!(!wrong.success());
}

#[test]
fn a_window_opens_where_it_was_and_not_where_no_screen_shows_it() {
    let (_screen, display) = screen();
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("selvsyn-window.json");
    let size = |window: &str| {
        let told = tool("xdotool", &display, &["getwindowgeometry", "--shell", window]);
        let value = |name: &str| {
            let line = told.lines().find_map(|line| line.strip_prefix(&format!("{name}=")).map(str::to_owned));
            line.and_then(|value| value.parse::<i32>().ok()).unwrap_or_default()
        };
        [value("WIDTH"), value("HEIGHT"), value("X"), value("Y")]
    };
    std::fs::write(&file, "{\"size\":[640,480],\"at\":[60,40],\"is_maximized\":false}").unwrap();
    let running = Running(start(data.path(), &display, None).spawn().unwrap());
    let shown = size(&window(&display));
    assert_eq!(shown, [640, 480, 60, 40]);
    drop(running);
    std::fs::write(&file, "{\"size\":[640,480],\"at\":[9000,40]}").unwrap();
    let _running = Running(start(data.path(), &display, None).spawn().unwrap());
    let window = window(&display);
    until("it comes back", || (size(&window)[2] < 2000).then_some(()));
}
