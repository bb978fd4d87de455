//! The wall and the one who leads on two screens of a real X server: each where
//! it belongs, a projector that goes dark and comes back, and one that is
//! plugged in while the show is on.

use crate::window::{Running, tool, until};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A graphics card that is none, with as many outputs as are wanted.
const CARD: &str = r#"
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 4096 2160
  EndSubSection
EndSection
"#;
const PROJECTOR: &str = "DUMMY1";

/// An X server with a laptop's screen, and a place for a projector.
fn server(folder: &Path) -> (Running, String) {
    let card = folder.join("card.conf");
    std::fs::write(&card, CARD).unwrap();
    let mut server = Command::new("Xorg")
        .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"])
        .arg("-config")
        .arg(&card)
        .arg("-logfile")
        .arg(folder.join("Xorg.log"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("Xorg: {error}; `make test` installs it"));
    let mut number = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
    let display = format!(":{}", number.trim());
    tool("xrandr", &display, &["--addmode", PROJECTOR, "1024x768"]);
    (Running(server), display)
}

fn plug_in(display: &str) {
    tool("xrandr", display, &["--output", PROJECTOR, "--mode", "1024x768", "--pos", "1920x0"]);
}

fn pull_out(display: &str) {
    tool("xrandr", display, &["--output", PROJECTOR, "--off"]);
}

/// Where the window with this title is and how large, where it can be seen.
fn seen(display: &str, title: &str) -> Option<[i32; 4]> {
    let windows = tool("xdotool", display, &["search", "--onlyvisible", "--name", &format!("^{title}$")]);
    let told = tool("xdotool", display, &["getwindowgeometry", "--shell", windows.lines().next()?]);
    let number = |name: &str| told.lines().find_map(|line| line.strip_prefix(name)?.parse().ok());
    Some([number("X=")?, number("Y=")?, number("WIDTH=")?, number("HEIGHT=")?])
}

#[test]
fn the_wall_is_on_the_projector_and_the_notes_stay_on_the_laptop() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_server, display) = server(folder.path());
    plug_in(&display);
    let manager = Command::new("openbox").env("DISPLAY", &display).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let _manager = Running(manager.unwrap_or_else(|error| panic!("openbox: {error}; `make test` installs it")));
    let program = Command::new(env!("CARGO_BIN_EXE_selvsyn"))
        .args(["present", "--lang", "nb", "--data-dir", data.path().to_str().unwrap()])
        .env("DISPLAY", &display)
        .env_remove("WAYLAND_DISPLAY")
        .spawn()
        .unwrap();
    let mut program = Running(program);
    // As far as every locale has its letters.
    let (wall, notes) = ("Selvsyn p.* skjerm", "Selvsyn");
    let on_projector = || seen(&display, wall).filter(|place| *place == [1920, 0, 1024, 768]);
    let on_laptop = || seen(&display, notes).filter(|[x, _, width, _]| *x >= 0 && x + width <= 1920);
    until("the wall on the projector", on_projector);
    until("the notes on the laptop", on_laptop);
    // It goes dark: the notes stay, and nothing lies over them.
    pull_out(&display);
    until("no wall", || seen(&display, wall).is_none().then_some(()));
    assert!(on_laptop().is_some());
    // It is back, and so is the wall.
    plug_in(&display);
    until("the wall on the projector again", on_projector);
    assert!(on_laptop().is_some());
    // Escape ends the show; the window is as it was.
    let window = tool("xdotool", &display, &["search", "--onlyvisible", "--name", "^Selvsyn$"]);
    until("no wall at the end", || {
        tool("xdotool", &display, &["windowfocus", "--sync", window.lines().next()?]);
        tool("xdotool", &display, &["key", "Escape"]);
        seen(&display, wall).is_none().then_some(())
    });
    assert!(on_laptop().is_some());
    assert!(program.0.try_wait().unwrap().is_none(), "it runs");
}

/// What keeps a desktop awake is asked while something is projected, and lets
/// go at the end and when the program is killed.
#[test]
fn the_machine_is_kept_awake_while_something_is_projected() {
    let folder = tempfile::tempdir().unwrap();
    let (_screen, display) = crate::window::screen();
    let told = crate::desktop::session(&display, "awake.py")
        .args([env!("CARGO_BIN_EXE_selvsyn"), folder.path().to_str().unwrap()])
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&told.stdout);
    assert!(words.contains("held and let go, twice"), "{words}{}", String::from_utf8_lossy(&told.stderr));
}
