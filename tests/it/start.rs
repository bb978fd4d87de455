//! How the window starts where a way to draw is missing: real window, real
//! drivers, some of them taken away.

use crate::support::at;
use crate::window::{Running, screen, tool, until};
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What takes OpenGL away from a program.
const NO_OPENGL: [(&str, &str); 3] = [
    ("LIBGL_DRIVERS_PATH", "/nowhere"),
    ("__EGL_VENDOR_LIBRARY_FILENAMES", "/nowhere"),
    ("MESA_LOADER_DRIVER_OVERRIDE", "none"),
];
/// What takes Vulkan away.
const NO_VULKAN: [(&str, &str); 2] = [("VK_DRIVER_FILES", "/nowhere"), ("VK_ICD_FILENAMES", "/nowhere")];

fn command(folder: &Path, display: &str, without: &[(&str, &str)], arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
    command
        .args(["--lang", "nb", "--data-dir", folder.to_str().unwrap()])
        .args(arguments)
        .env("DISPLAY", display)
        .env("SELVSYN_TEST_POLICY", folder.join("none"))
        .env_remove("WAYLAND_DISPLAY")
        .envs(without.iter().copied());
    command
}

fn log(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("log/selvsyn_rCURRENT.log")).unwrap_or_default()
}

fn memory(folder: &Path) -> Value {
    let text = std::fs::read_to_string(folder.join("log/renderer.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Opens the window, waits until it is drawn with `name`, looks at it, and
/// closes it as a person would not: at once.
fn drawn_with(folder: &Path, display: &str, without: &[(&str, &str)], arguments: &[&str], name: &str) {
    let before = log(folder).len();
    let child = command(folder, display, without, arguments).stderr(Stdio::null()).spawn().unwrap();
    let _running = Running(child);
    until(name, || {
        let told = log(folder);
        // A full file has been put away meanwhile.
        told.get(before..).unwrap_or(&told).contains(&format!("drawn with {name}")).then_some(())
    });
    let window = tool("xdotool", display, &["search", "--onlyvisible", "--name", "Selvsyn"]);
    assert!(!window.is_empty(), "a window is there");
}

fn refused(folder: &Path, display: &str, without: &[(&str, &str)], arguments: &[&str]) -> (Output, String) {
    // A message box of our own, which writes down what it was to say.
    let bin = folder.join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    let box_said = folder.join("said");
    std::fs::write(bin.join("zenity"), format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > {}\n", box_said.display())).unwrap();
    std::fs::set_permissions(bin.join("zenity"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let output = command(folder, display, without, arguments).env("PATH", path).output().unwrap();
    let said = std::fs::read_to_string(&box_said).unwrap_or_default();
    let _ = std::fs::remove_file(box_said);
    (output, said)
}

#[test]
fn each_way_to_draw_is_tried_and_what_worked_is_remembered() {
    let (_screen, display) = screen();
    let display = display.as_str();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path();

    drawn_with(folder, display, &[], &[], "OpenGL");
    assert_eq!(memory(folder), json!({"worked": "opengl", "trying": null}));

    // OpenGL fails: its own words are in the log, and Vulkan draws.
    drawn_with(folder, display, &NO_OPENGL, &[], "Vulkan");
    let told = log(folder);
    let failure = told.lines().find(|line| line.contains("no window with OpenGL: ")).unwrap();
    assert!(failure.contains("ERROR") && failure.len() > "no window with OpenGL: ".len() + 60, "{failure}");
    assert_eq!(memory(folder), json!({"worked": "vulkan", "trying": null}));

    // What worked comes first, so OpenGL is not tried again.
    let failures = |folder: &Path| log(folder).matches("no window with OpenGL").count();
    drawn_with(folder, display, &NO_OPENGL, &[], "Vulkan");
    assert_eq!(failures(folder), 1);

    // Vulkan is gone, OpenGL is back.
    drawn_with(folder, display, &NO_VULKAN, &[], "OpenGL");
    assert!(log(folder).contains("no window with Vulkan: "));
    assert_eq!(memory(folder), json!({"worked": "opengl", "trying": null}));

    // A driver took the program down last time: the other way comes first.
    std::fs::write(folder.join("log/renderer.json"), r#"{"worked":"opengl","trying":"opengl"}"#).unwrap();
    drawn_with(folder, display, &[], &[], "Vulkan");

    // A person can ask for one.
    drawn_with(folder, display, &[], &["--renderer", "opengl"], "OpenGL");
}

#[test]
fn where_nothing_draws_a_message_says_what_is_missing() {
    let (_screen, display) = screen();
    let display = display.as_str();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path();
    let neither = [NO_OPENGL.as_slice(), NO_VULKAN.as_slice()].concat();

    let (output, said) = refused(folder, display, &neither, &[]);
    let told = String::from_utf8(output.stderr).unwrap();
    let sentence = format!(
        "Vinduet kunne ikke tegnes. Dette ble prøvd: OpenGL, Vulkan. Oppdater skjermdriveren; loggen i {} kan hjelpe IT-avdelingen.",
        folder.join("log").display()
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(told.lines().any(|line| line == format!("selvsyn: {sentence}")), "{told}");
    assert!(said.contains(&sentence), "{said}");
    for name in ["OpenGL", "Vulkan"] {
        assert!(log(folder).contains(&format!("no window with {name}: ")), "{name}");
    }
    // Nothing crashed, so nothing is held against any of them.
    assert_eq!(memory(folder), json!({"worked": null, "trying": null}));

    // Forced, nothing else is tried.
    let (output, said) = refused(folder, display, &NO_OPENGL, &["--renderer", "opengl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("Dette ble prøvd: OpenGL. "), "{said}");
    let (output, said) = refused(folder, display, &[], &["--renderer", "metal"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("Dette ble prøvd: Metal. "), "{said}");
    let (output, _) = refused(folder, display, &[], &["--renderer", "crayon"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_history_that_cannot_be_opened_is_told_in_a_message_too() {
    let (_screen, display) = screen();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("data");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("selvsyn.sqlite3"), "not a history, and nothing like one").unwrap();
    let (output, said) = refused(&folder, &display, &[], &[]);
    assert_eq!(output.status.code(), Some(1));
    // Who sees it has no terminal.
    assert!(said.contains(folder.to_str().unwrap()) && said.contains("IT-avdelingen"), "{said}");
    assert!(!said.contains("--data-dir"), "{said}");
}

#[test]
fn the_log_is_the_owners_and_rotates() {
    let (_screen, display) = screen();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path();
    let log_folder = folder.join("log");
    std::fs::create_dir_all(&log_folder).unwrap();
    std::fs::write(log_folder.join("selvsyn_rCURRENT.log"), "x".repeat(300 * 1024)).unwrap();
    for number in 0..6 {
        std::fs::write(log_folder.join(format!("selvsyn_r0000{number}.log")), "old").unwrap();
    }
    drawn_with(folder, &display, &[], &[], "OpenGL");
    let files =
        || std::fs::read_dir(&log_folder).unwrap().filter_map(|entry| entry.unwrap().file_name().into_string().ok());
    until("the old files to go", || (files().filter(|name| name.ends_with(".log")).count() <= 5).then_some(()));
    assert!(log(folder).len() < 10 * 1024, "a full file is put away");

    let fresh = tempfile::tempdir().unwrap();
    drawn_with(fresh.path(), &display, &[], &[], "OpenGL");
    let mode = |name: &str| std::fs::metadata(fresh.path().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("log"), mode("log/selvsyn_rCURRENT.log")), (0o700, 0o600));
}

/// The clock of a machine whose battery is empty: the library that writes the
/// log knows no time before 1970.
#[test]
fn the_window_opens_at_a_clock_before_1970() {
    let (_screen, display) = screen();
    let data = tempfile::tempdir().unwrap();
    let mut early = command(data.path(), &display, &[], &[]);
    let child = early.envs(at("1969-12-30 12:00:00")).stderr(Stdio::null()).spawn().unwrap();
    let mut running = Running(child);
    let search = ["search", "--onlyvisible", "--name", "Selvsyn"];
    let window = until("the window", || {
        let found = tool("xdotool", &display, &search);
        found.lines().next().map(str::to_owned)
    });
    // Something happens in it.
    tool("xdotool", &display, &["windowfocus", "--sync", &window]);
    tool("xdotool", &display, &["key", "Tab"]);
    until("what worked is remembered", || memory(data.path())["worked"].as_str().map(|_| ()));
    assert!(running.0.try_wait().unwrap().is_none(), "it is there");
}

#[test]
fn everything_is_deleted_by_the_keyboard_and_nothing_is_left() {
    let (_screen, display) = screen();
    let display = display.as_str();
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("data");
    let child = command(&folder, display, &[], &[]).stderr(Stdio::null()).spawn().unwrap();
    let mut running = Running(child);
    until("the window", || log(&folder).contains("drawn with").then_some(()));
    let window = tool("xdotool", display, &["search", "--onlyvisible", "--name", "Selvsyn"]);
    tool("xdotool", display, &["windowfocus", "--sync", window.lines().next().unwrap()]);
    // Seven destinations, and then the promise at the rail's foot; on the page it
    // leads to, the way back and the names of tables stand before the button.
    let to_the_promise = ["Tab"; 8];
    for key in to_the_promise.into_iter().chain(["Return", "Tab", "Tab", "Tab", "Return", "Tab", "Return"]) {
        tool("xdotool", display, &["key", key]);
        std::thread::sleep(std::time::Duration::from_millis(400));
    }
    until("the folder to go", || (!folder.exists()).then_some(()));
    std::thread::sleep(std::time::Duration::from_millis(700));
    for key in ["Tab", "Return"] {
        tool("xdotool", display, &["key", key]);
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
    until("the program to close", || running.0.try_wait().unwrap());
    assert!(!folder.exists(), "closing writes nothing");
}

/// A message box that answers, and writes down what it was asked.
fn answering(folder: &Path, status: i32) -> String {
    let bin = folder.join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    let said = folder.join("said");
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > {}\nexit {status}\n", said.display());
    std::fs::write(bin.join("zenity"), script).unwrap();
    std::fs::set_permissions(bin.join("zenity"), std::fs::Permissions::from_mode(0o755)).unwrap();
    format!("{}:{}", bin.display(), std::env::var("PATH").unwrap())
}

#[test]
fn a_damaged_history_is_offered_its_newest_good_copy() {
    use selvsyn::store::{FILE_NAME, Occasion, Source, back_up};
    let (_screen, display) = screen();
    let (data, tools) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let folder = data.path();
    crate::support::fill_with_demo(folder, selvsyn::instrument::Language::Bokmal);
    let now = jiff::civil::datetime(2026, 6, 4, 9, 14, 0, 0);
    let copy = back_up(&Source::new(folder), &folder.join("backups"), now, Occasion::Asked).unwrap().unwrap();
    let file = folder.join(FILE_NAME);
    std::fs::write(&file, "no history").unwrap();

    // The window asks by itself; where it is closed, nothing is touched, and a
    // command names the copy.
    let path = answering(tools.path(), 0);
    let opened = |path: &str| {
        let _ = std::fs::remove_dir_all(folder.join("log"));
        let child = command(folder, &display, &[], &[]).env("PATH", path).stderr(Stdio::null()).spawn().unwrap();
        let running = Running(child);
        until("the window", || log(folder).contains("drawn with").then_some(()));
        running
    };
    let agree = || {
        let shown = tool("xdotool", &display, &["search", "--onlyvisible", "--name", "Selvsyn"]);
        tool("xdotool", &display, &["windowfocus", "--sync", shown.lines().next().unwrap()]);
        tool("xdotool", &display, &["key", "Return"]);
    };
    drop(opened(&path));
    assert_eq!(std::fs::read(&file).unwrap(), b"no history");
    let output = command(folder, &display, &[], &["history"]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("restore") && told.contains(copy.path.to_str().unwrap()), "{told}");

    // Yes: the window opens with it, and what was damaged is set aside.
    let window = opened(&path);
    agree();
    let history = |folder: &Path| {
        let output = command(folder, &display, &[], &["history"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().count()
    };
    until("all of it", || (history(folder) == 12).then_some(()));
    let aside = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .find(|entry| entry.file_name().to_string_lossy().starts_with("selvsyn-damaged-"));
    assert_eq!(std::fs::read(aside.unwrap().path()).unwrap(), b"no history");

    // A second start brings the first window forward, and ends without a word;
    // a restore says plainly that it is open.
    let path = answering(tools.path(), 0);
    let second = command(folder, &display, &[], &[]).env("PATH", &path).output().unwrap();
    let told = String::from_utf8(second.stderr).unwrap();
    assert_eq!((second.status.code(), told.as_str()), (Some(0), ""));
    assert!(!tools.path().join("said").exists());
    let restore = command(folder, &display, &[], &["restore", copy.path.to_str().unwrap()]).output().unwrap();
    assert!(String::from_utf8(restore.stderr).unwrap().contains("allerede åpent"));
    assert_eq!(history(folder), 12);
    drop(window);

    // Gone, with its copies there: offered in the window itself, where no
    // other program is needed to ask.
    std::fs::remove_file(&file).unwrap();
    let _window = opened(&path);
    agree();
    until("the copy", || file.exists().then_some(()));
    until("all of it", || (history(folder) == 12).then_some(()));
    assert!(!tools.path().join("said").exists());
}
