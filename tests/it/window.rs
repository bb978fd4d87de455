//! The program in a real window on a virtual screen: real keys, real file.

use crate::support::now;
use selvsyn::instrument::Catalog;
use selvsyn::scoring::{Answers, Session, SessionId};
use selvsyn::store::Store;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Ends what the test started, also when the test fails.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A virtual screen on a display that is free; it says which when it is ready.
/// Without `-noreset` it would begin anew whenever the last client leaves.
pub fn screen() -> (Running, String) {
    screen_at(None)
}

/// The same, its picture kept in a folder.
pub fn screen_at(pictures: Option<&Path>) -> (Running, String) {
    let kept = pictures.map(|folder| [Path::new("-fbdir"), folder]);
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"])
        .args(kept.iter().flatten())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("Xvfb: {error}; `make test` installs it"));
    let mut number = String::new();
    BufReader::new(screen.stdout.take().unwrap()).read_line(&mut number).unwrap();
    (Running(screen), format!(":{}", number.trim()))
}

pub fn tool(program: &str, display: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).env("DISPLAY", display).output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}; `make test` installs it"));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn open(folder: &Path, display: &str) -> Running {
    let before = drawn(folder);
    let child = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--lang", "nb", "--data-dir", folder.to_str().unwrap()])
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .spawn()
        .unwrap();
    let running = Running(child);
    is_open(folder, display, before);
    running
}

/// How often a window on this folder has been seen: its log tells.
pub fn drawn(folder: &Path) -> usize {
    let told = std::fs::read_to_string(folder.join("log/selvsyn_rCURRENT.log")).unwrap_or_default();
    told.matches("drawn with").count()
}

/// Waits for one more window than `before` to be seen, and gives it the keyboard.
pub fn is_open(folder: &Path, display: &str, before: usize) {
    until("the first picture", || (drawn(folder) > before).then_some(()));
    until("the window", || {
        let window = tool("xdotool", display, &["search", "--onlyvisible", "--name", "Selvsyn"]);
        let first = window.lines().next()?.to_owned();
        tool("xdotool", display, &["windowfocus", "--sync", &first]);
        Some(())
    });
}

/// Clicks «Start» on the first card and waits for the questionnaire: it is in
/// no file before its first answer, which is given until it is heard, and
/// taken back.
pub fn start(folder: &Path, display: &str) {
    let drafts = || loaded(folder).into_iter().filter(|session| !session.is_finished());
    let before: Vec<_> = drafts().map(|session| session.id).collect();
    let begun = || drafts().find(|session| !before.contains(&session.id));
    tool("xdotool", display, &["mousemove", "506", "370", "click", "1"]);
    until("a session begun", || {
        tool("xdotool", display, &["key", "3"]);
        let asked = Instant::now();
        while begun().is_none() && asked.elapsed() < Duration::from_secs(1) {
            std::thread::sleep(Duration::from_millis(20));
        }
        begun().map(|_| ())
    });
    until("nothing answered", || {
        let answered = begun()?.answers.answered();
        if answered > 0 {
            tool("xdotool", display, &["key", "ctrl+z"]);
            std::thread::sleep(Duration::from_millis(200));
        }
        (answered == 0).then_some(())
    });
}

fn loaded(folder: &Path) -> Vec<Session> {
    Store::open(folder).unwrap().load(&mut Catalog::shipped()).unwrap().sessions
}

pub fn until<T>(what: &str, mut done: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = done() {
            return value;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn history(folder: &Path) -> serde_json::Value {
    let output = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["--data-dir", folder.to_str().unwrap(), "history", "--json"])
        .output()
        .unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn answered(session: &serde_json::Value) -> u64 {
    session["dimensions"].as_array().unwrap().iter().map(|dimension| dimension["answered"].as_u64().unwrap()).sum()
}

#[test]
fn typed_answers_are_stored_and_survive_a_kill() {
    let (_screen, display) = screen();
    let display = display.as_str();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();

    let window = open(folder, display);
    start(folder, display);
    for (number, key) in (1..).zip(["4", "5", "3", "4", "4", "2", "5", "5", "1"]) {
        tool("xdotool", display, &["key", key]);
        until("the answer", || (answered(&history(folder)[0]) == number).then_some(()));
    }
    tool("xdotool", display, &["key", "ctrl+Return"]);
    let finished = until("the finished session", || {
        let history = history(folder);
        history.get(0).filter(|session| session["finished"] == true).cloned()
    });
    assert_eq!(finished["dimensions"][0]["mean"], 4.0);
    assert_eq!(finished["dimensions"][1]["mean"], 10.0 / 3.0);
    assert_eq!(finished["dimensions"][2]["mean"], 11.0 / 3.0);
    drop(window);

    let mut window = open(folder, display);
    start(folder, display);
    for key in ["2", "2", "3"] {
        tool("xdotool", display, &["key", key]);
        // As fast as a practised hand.
        std::thread::sleep(Duration::from_millis(150));
    }
    until("three saved answers", || {
        let history = history(folder);
        history.as_array()?.iter().find(|session| session["finished"] == false && answered(session) == 3).map(|_| ())
    });
    // SIGKILL: nothing gets a chance to tidy up.
    window.0.kill().unwrap();
    window.0.wait().unwrap();
    let history = history(folder);
    let draft = history.as_array().unwrap().iter().find(|session| session["finished"] == false).unwrap();
    assert_eq!(answered(draft), 3);
}

/// Puts a started assessment into a folder.
fn begun(folder: &Path, instrument: &str, answers: &str) {
    let catalog = Catalog::shipped();
    let instrument = catalog.current(instrument).unwrap();
    let mut session = crate::histories::session(0, None);
    session.id = SessionId::random();
    session.instrument = instrument.id.clone();
    session.instrument_version = instrument.version;
    session.started_at = now().timestamp();
    session.finished_at = None;
    session.answers = Answers::parse(answers, instrument.item_count(), instrument.scale.max()).unwrap();
    crate::histories::fill(folder, vec![session]);
}

/// So long a window that is drawn without a graphics card is given to show what
/// a key or a click has led to.
const SHOWN: Duration = Duration::from_millis(1500);

/// Leads to the assessment that is started, by the rail's second row.
fn go_on(display: &str) {
    tool("xdotool", display, &["mousemove", "90", "144", "click", "1"]);
    std::thread::sleep(SHOWN);
}

/// As fast as a practised hand types, without a look at the window.
#[test]
fn answers_typed_at_speed_are_each_stored_where_they_were_meant() {
    let (_screen, display) = screen();
    let folder = tempfile::tempdir().unwrap();
    let mut answers = "2".to_owned() + &",".repeat(13);
    begun(folder.path(), "lederferdigheter", &answers);
    let window = open(folder.path(), &display);
    go_on(&display);
    let keys = ["4", "5", "3", "1", "4", "2", "5", "5", "1", "3", "2", "4", "1"];
    tool("xdotool", &display, &[&["key", "--delay", "60"], &keys[..]].concat());
    answers = format!("2,{}", keys.join(","));
    until("fourteen answers", || {
        let stored = loaded(folder.path())[0].answers.clone();
        (stored.answered() == 14).then_some(stored.to_string())
    });
    assert_eq!(loaded(folder.path())[0].answers.to_string(), answers);
    drop(window);
    assert_eq!(loaded(folder.path())[0].answers.to_string(), answers);
}

/// What was written of a label is kept when its window is gone.
#[test]
fn half_a_label_is_kept_when_the_window_goes() {
    let (_screen, display) = screen();
    let folder = tempfile::tempdir().unwrap();
    begun(folder.path(), "medarbeiderskap", "4,4,4,3,2,5,4,4,");
    let mut window = open(folder.path(), &display);
    go_on(&display);
    // One statement is unanswered: its button stands before the field.
    for key in ["ctrl+Return", "Tab", "Tab"] {
        tool("xdotool", &display, &["key", key]);
        std::thread::sleep(SHOWN);
    }
    tool("xdotool", &display, &["type", "--delay", "60", "Host"]);
    // Not even so long as a hand needs from the key to the corner of the window.
    std::thread::sleep(Duration::from_millis(300));
    window.0.kill().unwrap();
    window.0.wait().unwrap();
    assert_eq!(loaded(folder.path())[0].label.as_deref(), Some("Host"));
}
