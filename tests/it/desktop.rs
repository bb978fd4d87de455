//! The real program on a desktop: as a screen reader meets it, and as the
//! system's settings ask it to look. Python speaks for the desktop.

use crate::scenes;
use crate::support::Open;
use crate::window::{Running, screen, screen_at, until};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_selvsyn");

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/atspi").join(name)
}

/// A session bus of its own, with Debian's Python on it.
pub fn session(display: &str, name: &str) -> Command {
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "/usr/bin/python3", "-B"]).arg(script(name)).env("DISPLAY", display);
    // Nothing of the desktop that the test is started from.
    command.env_remove("WAYLAND_DISPLAY").env_remove("XDG_CURRENT_DESKTOP");
    command
}

#[test]
#[ignore = "a minute of real windows: `make test-long`"]
fn a_screen_reader_is_told_what_matters() {
    listen("answering");
}

#[test]
#[ignore = "a minute of real windows: `make test-long`"]
fn a_screen_reader_is_told_of_groups_settings_and_the_locked_door() {
    listen("settings");
}

/// Walks through a part of the program by keyboard with AT-SPI, and holds what
/// is told, where the keyboard goes and what is said aloud against the
/// transcripts in `tests/snapshots/atspi`. The script fails on a control
/// without a name.
fn listen(part: &str) {
    let (_screen, display) = screen();
    let (data, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let data = data.path().join("data");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/atspi").join(part);
    let output = session(&display, "walk.py").arg(part).arg(PROGRAM).arg(&data).arg(out.path()).arg(&kept).output();
    let output = output.unwrap_or_else(|error| panic!("dbus-run-session: {error}; `make test` installs it"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).into_iter().flatten();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::create_dir_all(&kept).unwrap();
        for name in names(&kept) {
            fs::remove_file(kept.join(name)).unwrap();
        }
        for name in names(out.path()) {
            fs::copy(out.path().join(&name), kept.join(&name)).unwrap();
        }
    }
    let (told, known) = (names(out.path()), names(&kept));
    assert!(told == known && !told.is_empty(), "one transcript a screen: {told:?}");
    let mut different = Vec::new();
    for name in told {
        let (told, expected) =
            (fs::read_to_string(out.path().join(&name)).unwrap(), fs::read_to_string(kept.join(&name)).unwrap());
        for (line, (told, expected)) in told.lines().zip(expected.lines()).enumerate() {
            if told != expected {
                different.push(format!("{name}:{}: «{told}», expected «{expected}»", line + 1));
                break;
            }
        }
        if told.lines().count() != expected.lines().count() {
            different.push(format!("{name}: as many lines as before"));
        }
    }
    assert!(different.is_empty(), "UPDATE_SNAPSHOTS=1 writes them anew: {different:#?}");
}

/// A pixel of a virtual screen, from the picture (X Window Dump) that Xvfb
/// keeps in its folder.
fn pixel(folder: &Path, x: usize, y: usize) -> Option<[u8; 3]> {
    let dump = fs::read(folder.join("Xvfb_screen0")).ok()?;
    let number = |place: usize| {
        let bytes = dump.get(place * 4..place * 4 + 4)?;
        Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
    };
    let (header, line, colors) = (number(0)?, number(12)?, number(19)?);
    let at = header + colors * 12 + y * line + x * 4;
    let bytes = dump.get(at..at + 3)?;
    Some([bytes[2], bytes[1], bytes[0]])
}

/// The colours follow what the system is asked for, while the window is open.
#[test]
fn the_systems_contrast_and_darkness_are_followed() {
    let pictures = tempfile::tempdir().unwrap();
    let (_screen, display) = screen_at(Some(pictures.path()));
    let data = tempfile::tempdir().unwrap();
    let mut portal = session(&display, "portal.py");
    portal.arg(PROGRAM).args(["--lang", "nb", "--data-dir", data.path().to_str().unwrap()]).stdin(Stdio::piped());
    let mut portal = Running(portal.spawn().unwrap());
    let mut say = portal.0.stdin.take().unwrap();
    // The middle of the rail, under its last row.
    let ground = |expected: [u8; 3]| {
        until(&format!("a ground of {expected:?}"), || {
            pixel(pictures.path(), 100, 600).filter(|seen| *seen == expected).map(|_| ())
        });
    };
    ground([0xFA, 0xF8, 0xF4]);
    say.write_all(b"color-scheme 1\n").unwrap();
    ground([0x14, 0x17, 0x1C]);
    say.write_all(b"contrast 1\n").unwrap();
    ground([0x0B, 0x0D, 0x10]);
    say.write_all(b"contrast 0\n").unwrap();
    ground([0x14, 0x17, 0x1C]);
    // At the end of its input the portal ends the program.
    drop(say);
    portal.0.wait().unwrap();
}

/// The text is as large as the system is asked to show it, while the window is
/// open; under X11 the display's scale holds that already.
#[test]
fn the_systems_text_size_is_followed_under_wayland() {
    const SOCKET: &str = "wayland-of-a-test";
    let (pictures, sockets, data) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (_screen, display) = screen_at(Some(pictures.path()));
    let _compositor = Command::new("weston")
        .args(["--backend=x11-backend.so", "--shell=kiosk-shell.so", "--no-config"])
        .args(["--width=1280", "--height=800", &format!("--socket={SOCKET}")])
        .env("DISPLAY", &display)
        .env("XDG_RUNTIME_DIR", sockets.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(Running)
        .unwrap_or_else(|error| panic!("weston: {error}; `make test` installs it"));
    until("Wayland", || sockets.path().join(SOCKET).exists().then_some(()));
    let mut portal = session(&display, "portal.py");
    portal.env_remove("DISPLAY").env("WAYLAND_DISPLAY", SOCKET).env("XDG_RUNTIME_DIR", sockets.path());
    portal.arg(PROGRAM).args(["--lang", "nb", "--data-dir", data.path().to_str().unwrap()]).stdin(Stdio::piped());
    let mut portal = Running(portal.spawn().unwrap());
    let mut say = portal.0.stdin.take().unwrap();
    // Where the rail ends, below its last row: 200 points from the left.
    let rail_ends_at = |expected: usize| {
        until(&format!("a rail of {expected} pixels"), || {
            let is_ground = |x: &usize| pixel(pictures.path(), *x, 650) == Some([0xFA, 0xF8, 0xF4]);
            let line = (100..600).find(|x| !is_ground(x))?;
            (expected - 4..expected).contains(&line).then_some(())
        });
    };
    rail_ends_at(200);
    say.write_all(b"text-scaling-factor 1.25\n").unwrap();
    rail_ends_at(250);
    say.write_all(b"text-scaling-factor 1.0\n").unwrap();
    rail_ends_at(200);
    drop(say);
    portal.0.wait().unwrap();
}

/// Nothing moves by itself: no fading, no gliding, no blinking.
#[test]
fn nothing_is_animated() {
    let folder = tempfile::tempdir().unwrap();
    let window = scenes::window(folder.path(), Open::new(folder.path()));
    let style = window.ctx.global_style();
    assert_eq!(style.animation_time, 0.0);
    assert_eq!(style.scroll_animation, egui::style::ScrollAnimation::none());
    assert!(!style.visuals.text_cursor.blink);
}
