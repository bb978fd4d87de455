//! The one who leads the course: on the command line and in the window, on one
//! machine after the other.

use super::people::{ASKED, By, COURSE, Room, program};
use super::{Day, FIRST, kills};
use crate::chance::Chance;
use crate::support::{Open, at, settle, until};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::app::App;
use selvsyn::course::CourseFile;
use selvsyn::group::{CourseCode, Sheet};
use selvsyn::instrument::Catalog;
use selvsyn::ui::{Action, CollectAction, CourseTab, Place};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

/// What an archive is sealed with.
const WORDS: &str = "fire ord om høsten";
/// The folder of a window that is started to be killed, and its day.
const FOLDER: &str = "SELVSYN_PLAYED_WINDOW";
const ROUND: &str = "SELVSYN_PLAYED_ROUND";

type Window = Harness<'static, App>;

pub struct Facilitator {
    parent: PathBuf,
    /// How many machines there have been.
    machine: usize,
    code: String,
    course: CourseCode,
}

impl Facilitator {
    /// Makes the course, some days before.
    pub fn new(room: &Room) -> Self {
        let parent = room.parent.path().to_owned();
        let mut led = Self { parent, machine: 1, code: String::new(), course: CourseCode::new([0; 5]) };
        let (file, shared) = (led.file(), room.shared());
        let before = Day { clock: "@2026-10-01 12:00:00", ..FIRST };
        let asked = format!("{ASKED}=18");
        led.code = program(
            &led.data(),
            before,
            &[
                "course",
                "new",
                "--name",
                COURSE,
                "--instrument",
                &asked,
                "--round",
                "1. samling=2026-10-13",
                "--round",
                "2. samling=2026-11-24",
                "--folder",
                shared.to_str().unwrap(),
                "--out",
                file.to_str().unwrap(),
            ],
        );
        led.course = CourseFile::read(&fs::read_to_string(&file).unwrap()).unwrap().code;
        led
    }

    pub fn code(&self) -> &str {
        &self.code
    }

    pub fn course(&self) -> CourseCode {
        self.course
    }

    /// The course file.
    pub fn file(&self) -> PathBuf {
        self.beside("kurs.selvsyn-kurs")
    }

    pub fn beside(&self, name: &str) -> PathBuf {
        self.parent.join(name)
    }

    fn data(&self) -> PathBuf {
        self.parent.join(format!("maskin {}", self.machine))
    }

    fn command(&self, day: Day, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
        command.arg("--data-dir").arg(self.data()).args(["--lang", "nb", "course"]).args(arguments);
        command.envs(at(day.clock)).stdin(Stdio::null());
        command
    }

    /// `course` with these, done; what it printed.
    pub fn ok(&self, day: Day, arguments: &[&str]) -> String {
        program(&self.data(), day, &[&["course"], arguments].concat())
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        let told = self.ok(super::SECOND, &[arguments, &["--json"]].concat());
        serde_json::from_str(&told).unwrap()
    }

    pub fn refused(&self, day: Day, arguments: &[&str]) -> String {
        let Output { status, stdout, stderr } = self.command(day, arguments).output().unwrap();
        assert!(!status.success() && stdout.is_empty(), "{arguments:?}");
        String::from_utf8(stderr).unwrap()
    }

    /// How many lie sealed.
    pub fn received(&self, day: Day) -> u64 {
        let shown: Value = serde_json::from_str(&self.ok(day, &["show", &self.code, "--json"])).unwrap();
        shown["rounds"][usize::from(day.round) - 1]["received"][ASKED].as_u64().unwrap()
    }

    /// Everything goes to another machine, in an archive behind a passphrase;
    /// nothing stays on the one before.
    pub fn on_another_machine(mut self, day: Day) -> Self {
        let archive = self.beside("flytt.json.age");
        let run = |folder: &Path, arguments: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_selvsyn"));
            command.arg("--data-dir").arg(folder).args(arguments).envs(at(day.clock));
            let output = command.env("SELVSYN_ARCHIVE_PASSPHRASE", WORDS).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        };
        run(&self.data(), &["export", "--out", archive.to_str().unwrap()]);
        fs::remove_dir_all(self.data()).unwrap();
        self.machine += 1;
        run(&self.data(), &["import", archive.to_str().unwrap()]);
        fs::remove_file(archive).unwrap();
        self
    }

    /// Runs `course` with these and kills it at a random moment of the time it
    /// takes; what it had told whole.
    fn killed(&self, day: Day, arguments: &[&str], usual: Duration, chance: &mut Chance) -> Option<Value> {
        let mut command = self.command(day, arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let longest = u64::try_from(usual.as_micros()).unwrap() * 5 / 4;
        std::thread::sleep(Duration::from_micros(chance.below(longest)));
        // It may be done already.
        let _ = child.kill();
        serde_json::from_slice(&child.wait_with_output().unwrap().stdout).ok()
    }

    /// Collects what lies in the folder, killed again and again, in the command
    /// and in the window, until so many are there.
    pub fn collect_killed(&self, day: Day, chance: &mut Chance, all: u64) {
        let shared = self.parent.join("levert");
        let collect = ["collect", self.code.as_str(), "--json", shared.to_str().unwrap()];
        let (commands, windows) = kills();
        let mut counted = self.received(day);
        for _ in 0..commands {
            // A whole run takes some tenths of a second.
            let told = self.killed(day, &collect, Duration::from_millis(300), chance);
            counted = told.map_or(counted, |told| told["received"][ASKED].as_u64().unwrap());
            let there = self.received(day);
            assert!((counted..=all).contains(&there), "{counted} ≤ {there} ≤ {all}");
            counted = there;
        }
        for _ in 0..windows {
            counted = counted.max(self.kill_a_window(day, chance));
            let there = self.received(day);
            assert!((counted..=all).contains(&there), "{counted} ≤ {there} ≤ {all}");
        }
        let told: Value = serde_json::from_str(&self.ok(day, &collect)).unwrap();
        assert_eq!(told["received"][ASKED], all);
    }

    /// A window that collects, killed at any moment; how many it had shown.
    fn kill_a_window(&self, day: Day, chance: &mut Chance) -> u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "course_played::facilitator::a_window_shows_what_is_stored", "--nocapture"])
            .env(FOLDER, self.data())
            .env(ROUND, day.round.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(300 + chance.below(1200)));
        child.kill().unwrap();
        let shown = BufReader::new(child.stdout.take().unwrap()).split(b'\n').map_while(Result::ok);
        let shown = shown.filter_map(|line| {
            let line = String::from_utf8_lossy(&line).into_owned();
            line.rsplit_once("shown ")?.1.parse().ok()
        });
        let most = shown.max().unwrap_or(0);
        child.wait().unwrap();
        most
    }

    /// Shows the result, killed while it does, until it is there once.
    pub fn reveal_killed(&self, day: Day, chance: &mut Chance, all: u64) {
        let round = day.round.to_string();
        let reveal = ["reveal", &self.code, "--json", "--yes"];
        for _ in 0..kills().0 {
            self.killed(day, &reveal, Duration::from_millis(200), chance);
            let kept = self.command(day, &["result", &self.code, "--round", &round, "--json"]).output().unwrap();
            if kept.status.success() {
                let kept: Value = serde_json::from_slice(&kept.stdout).unwrap();
                assert_eq!((kept["n"].as_u64(), self.received(day)), (Some(all), 0), "shown once, and whole");
                let again = self.refused(day, &["reveal", &self.code, "--yes"]);
                assert!(again.contains("Ingen nye har levert"), "{again}");
                return;
            }
            assert_eq!(self.received(day), all, "not shown, and all of it waits");
        }
        let shown: Value = serde_json::from_str(&self.ok(day, &reveal)).unwrap();
        assert_eq!(shown["n"], all);
    }

    /// The window on the page where it is collected.
    pub fn window(&self, day: Day) -> Window {
        opened(&self.data(), day, self.course)
    }

    /// A tab of the course says these words.
    pub fn says(&self, day: Day, tab: CourseTab, words: &[&str]) {
        let mut window = self.window(day);
        go(&mut window, Place::Course { code: self.course, tab });
        let heard: Vec<String> = window
            .root()
            .children_recursive()
            .filter_map(|node| {
                let node = node.accesskit_node();
                node.label().or_else(|| node.value())
            })
            .collect();
        let heard = super::squeezed(&heard.join("\n"));
        for words in words {
            assert!(heard.contains(words), "«{words}» in {heard}");
        }
    }

    /// The chat is pasted and the sheets are keyed; closed in between.
    pub fn collect_in_the_window(&self, day: Day, room: &Room) {
        let files = room.people(day).filter(|person| person.by() == By::File).count();
        let there = usize::try_from(self.received(day)).unwrap();
        assert!(there <= files, "{there} of {files}");
        let mut window = self.window(day);
        act(&mut window, CollectAction::TakeText(room.chat()));
        drop(window);
        let instrument = Catalog::shipped().current(ASKED).unwrap().clone();
        for person in room.people(day) {
            let By::Paper(mark) = person.by() else { continue };
            let mut window = self.window(day);
            let before = waiting(&window);
            let mut sheet = Sheet::new(&instrument);
            assert!(sheet.paste(room.row(person, day), &instrument));
            sheet.set_mark(mark);
            act(&mut window, CollectAction::CountSheet(sheet));
            assert_eq!(waiting(&window), before + 1);
        }
    }
}

fn opened(data: &Path, day: Day, course: CourseCode) -> Window {
    let mut window = Open { clock: day.now, ..Open::new(data) }.window();
    go(&mut window, Place::Course { code: course, tab: CourseTab::Collect });
    act(&mut window, CollectAction::OpenRound { course, round: day.round });
    until(&mut window, |window| window.state().collection().is_some_and(|view| !view.is_reading));
    window
}

fn act(window: &mut Window, action: CollectAction) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Collect(action));
    settle(window);
}

fn waiting(window: &Harness<'_, App>) -> usize {
    window.state().collection().unwrap().asked[0].waiting
}

fn go(window: &mut Window, place: Place) {
    let ctx = window.ctx.clone();
    window.state_mut().apply(&ctx, Action::Go(place));
    settle(window);
}

/// Started with a folder, it collects and tells what it shows until it is
/// killed; alone it holds that against what is stored.
#[test]
fn a_window_shows_what_is_stored() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let day = if std::env::var(ROUND).is_ok_and(|round| round == "1") { FIRST } else { super::SECOND };
        let folder = PathBuf::from(folder);
        let store = selvsyn::store::Store::open(&folder).unwrap();
        let code = store.load(&mut Catalog::shipped()).unwrap().courses.led[0].code;
        drop(store);
        let mut window = opened(&folder, day, code);
        let mut out = std::io::stdout().lock();
        loop {
            writeln!(out, "shown {}", waiting(&window)).and_then(|()| out.flush()).unwrap();
            window.step();
            std::thread::sleep(Duration::from_millis(5));
        }
    }
    let led = crate::led::Led::new(&[]);
    for person in 0..3 {
        crate::led::Person(person).hand_in(&led, 1, "333333333");
    }
    let mut window = opened(&led.data, FIRST, led.course());
    act(&mut window, CollectAction::DropFiles(vec![led.shared.clone()]));
    until(&mut window, |window| waiting(window) == 3);
    assert_eq!(led.received(1), 3);
}
