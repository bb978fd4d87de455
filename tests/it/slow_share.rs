//! A share that waits at everything: the window answers all the while.
//!
//! A file system of our own (FUSE) is mounted where it can be; where not, a
//! library that waits at the same calls stands in for it, in this test started
//! again. Which of them it was is said.

use crate::cases::is_long;
use crate::led::{Led, Person};
use crate::scenes::handing_in;
use crate::support::{Open, Since, fill_with_demo};
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use selvsyn::app::App;
use selvsyn::instrument::Language;
use selvsyn::ui::{Action, CollectAction, CourseAction, CourseTab, Place, Shown};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long the share waits: far longer than a person may.
const WAIT: Duration = Duration::from_millis(150);
/// The window answers within this.
const MOST: Duration = Duration::from_millis(100);
const SLOW: &str = "SELVSYN_SLOW";
const SECONDS: &str = "SELVSYN_SLOW_SECONDS";

type Window = Harness<'static, App>;

fn ours(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/share").join(name)
}

/// A folder that waits, and where the same files can be laid without waiting.
struct SlowFolder {
    slow: PathBuf,
    quick: PathBuf,
    server: Option<Child>,
}

impl SlowFolder {
    /// By FUSE; `None` where that cannot be mounted here.
    fn mount(parent: &Path) -> Option<Self> {
        let (slow, quick) = (parent.join("delt"), parent.join("under"));
        for folder in [&slow, &quick] {
            fs::create_dir(folder).unwrap();
        }
        fs::OpenOptions::new().read(true).write(true).open("/dev/fuse").ok()?;
        let mut server = Command::new("/usr/bin/python3")
            .arg("-I")
            .arg(ours("slow_folder.py"))
            .args([&quick, &slow])
            .arg(WAIT.as_secs_f64().to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = String::new();
        let _ = BufReader::new(server.stdout.take().unwrap()).read_line(&mut said);
        let mounted = Self { slow, quick, server: Some(server) };
        (said.trim() == "ready").then_some(mounted)
    }

    /// The folder that the library waits for, in a test that was started with
    /// it.
    fn called(parent: &Path) -> Option<Self> {
        let slow = PathBuf::from(std::env::var_os(SLOW)?);
        fs::create_dir_all(&slow).unwrap();
        let quick = parent.join("under");
        // The same folder by another way, which it does not wait for.
        std::os::unix::fs::symlink(&slow, &quick).unwrap();
        Some(Self { slow, quick, server: None })
    }
}

impl Drop for SlowFolder {
    fn drop(&mut self) {
        let Some(server) = &mut self.server else { return };
        let is_unmounted = |program: &str, arguments: &[&str]| {
            Command::new(program).args(arguments).arg(&self.slow).status().is_ok_and(|status| status.success())
        };
        // Lazily: a thread may be in it still.
        if is_unmounted("umount", &["-l"]) || is_unmounted("fusermount", &["-u", "-z"]) {
            let _ = server.wait();
        } else {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// The test on a share that waits; started again with the library where there
/// is no FUSE, and in the long runs in both ways.
fn on_a_slow_share(name: &str, test: impl Fn(&SlowFolder)) {
    let parent = tempfile::tempdir().unwrap();
    if let Some(folder) = SlowFolder::called(parent.path()) {
        return test(&folder);
    }
    let mounted = SlowFolder::mount(parent.path());
    if let Some(folder) = &mounted {
        eprintln!("{name}: a share by FUSE");
        test(folder);
    }
    if mounted.is_none() || is_long() {
        eprintln!("{name}: calls that wait stand in for a share");
        let library = parent.path().join("slow_calls.so");
        let source = [&library, &ours("slow_calls.c")];
        let compiled = Command::new("cc").args(["-shared", "-fPIC", "-o"]).args(source).arg("-ldl").status();
        assert!(compiled.unwrap().success());
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env("LD_PRELOAD", library)
            .env(SLOW, parent.path().join("langsom"))
            .env(SECONDS, WAIT.as_secs_f64().to_string())
            .status()
            .unwrap();
        assert!(status.success(), "with the library");
    }
}

/// A window, and the longest it did not answer.
struct Watched {
    window: Window,
    longest: Duration,
}

impl Watched {
    fn new(window: Window) -> Self {
        Self { window, longest: Duration::ZERO }
    }

    fn timed(&mut self, act: impl FnOnce(&mut Window)) {
        let since = Since::now();
        act(&mut self.window);
        self.longest = self.longest.max(since.held());
    }

    fn apply(&mut self, action: Action) {
        let ctx = self.window.ctx.clone();
        self.timed(|window| window.state_mut().apply(&ctx, action));
    }

    /// Frame after frame, as long as it takes.
    fn until(&mut self, done: impl Fn(&App) -> bool) {
        let began = Instant::now();
        while !done(self.window.state()) {
            assert!(began.elapsed() < Duration::from_secs(120), "it does not come: {:?}", self.window.state().told());
            self.timed(Harness::step);
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn waiting(app: &App) -> usize {
    app.collection().map_or(0, |view| view.asked[0].waiting)
}

/// It waits, or nothing would be tried.
fn waits(folder: &SlowFolder) {
    let began = Instant::now();
    fs::read_dir(&folder.slow).unwrap().count();
    assert!(began.elapsed() >= WAIT, "{:?}", began.elapsed());
}

/// Files of many people at once in a folder with much else, which is collected,
/// shown and deleted.
#[test]
fn the_window_answers_while_a_slow_share_is_collected() {
    on_a_slow_share("slow_share::the_window_answers_while_a_slow_share_is_collected", collect);
}

fn collect(folder: &SlowFolder) {
    let (others, people) = if is_long() { (4_960, 40) } else { (100, 4) };
    let led = Led { shared: folder.quick.clone(), ..Led::new(&[]) };
    for other in 0..others {
        fs::write(led.shared.join(format!("notat {other}.txt")), "Husk kaffe til møtet.").unwrap();
    }
    // One is there before, and the others come at once.
    Person(0).hand_in(&led, 1, "333333333");
    waits(folder);
    // The dialog answers with the folder.
    let mut watched = Watched::new(Open { file: Some(folder.slow.clone()), ..Open::new(&led.data) }.window());
    let here = Place::Course { code: led.course(), tab: CourseTab::Collect };
    watched.apply(Action::Go(here.clone()));
    watched.apply(Action::Collect(CollectAction::OpenRound { course: led.course(), round: 1 }));
    watched.until(|app| app.collection().is_some());
    watched.apply(Action::Collect(CollectAction::WatchCourseFolder));
    watched.until(|app| waiting(app) == 1);
    for person in 1..people {
        Person(person).hand_in(&led, 1, "333333333");
    }
    // Meanwhile other things are done.
    let more = Person(people).code(&led, 1, "444444444");
    watched.apply(Action::Collect(CollectAction::TakeText(more)));
    for place in [Place::Home, Place::History, Place::Settings, here] {
        watched.apply(Action::Go(place));
        watched.timed(Harness::step);
    }
    watched
        .apply(Action::Collect(CollectAction::DropFiles(vec![folder.slow.join("notat 1.txt"), folder.slow.clone()])));
    let all = usize::from(people) + 1;
    watched.until(|app| waiting(app) == all);
    watched.apply(Action::Collect(CollectAction::RevealRound));
    watched.until(|app| app.collection().is_some_and(|view| view.asked[0].shown == all && !view.is_revealing));
    watched.until(|app| app.collection().is_some_and(|view| view.left_files == usize::from(people)));
    watched.apply(Action::Collect(CollectAction::DeleteLeftFiles));
    watched.until(|app| app.collection().is_some_and(|view| view.left_files == 0) && !app.is_waiting());
    let sealed = fs::read_dir(&led.shared).unwrap().flatten();
    let sealed = sealed.filter(|file| file.path().extension().is_some_and(|ending| ending == "selvsyn-bidrag"));
    assert_eq!(sealed.count(), 0);
    // The window is closed while the share is looked through.
    let Watched { window, mut longest } = watched;
    let since = Since::now();
    drop(window);
    longest = longest.max(since.held());
    eprintln!("the longest without an answer: {longest:?}");
    assert!(longest < MOST, "{longest:?}");
}

/// Handing in to it.
#[test]
fn the_window_answers_while_a_slow_share_is_handed_in_to() {
    on_a_slow_share("slow_share::the_window_answers_while_a_slow_share_is_handed_in_to", hand_in);
}

fn hand_in(folder: &SlowFolder) {
    waits(folder);
    let data = tempfile::tempdir().unwrap();
    fill_with_demo(data.path(), Language::Bokmal);
    let mut watched = Watched::new(Open { size: [1280.0, 1000.0], ..Open::new(data.path()) }.window());
    let record = watched.window.state().history().latest(Some("medarbeiderskap")).unwrap().clone();
    let file = handing_in::file(&record, Some(folder.slow.to_str().unwrap().to_owned()));
    watched.apply(Action::Course(CourseAction::JoinFile(Box::new(file))));
    watched.until(|app| !app.contents().courses.joined.is_empty() && !app.is_waiting());
    watched.apply(Action::Go(Place::Result(Shown::Session(record.session.id))));
    watched.timed(Harness::step);
    watched.timed(Harness::step);
    let is_button = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.role() == Role::Button && node.label().is_some_and(|label| label.starts_with("Lever til Plan og bygg"))
    };
    watched.window.root().children_recursive().find(is_button).unwrap().click();
    watched.until(|app| app.contents().courses.joined[0].handed_in.len() == 1);
    watched.until(|app| !app.is_waiting());
    assert_eq!(fs::read_dir(&folder.quick).unwrap().count(), 1);
    let longest = watched.longest;
    eprintln!("the longest without an answer: {longest:?}");
    assert!(longest < MOST, "{longest:?}");
}
