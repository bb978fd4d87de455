//! What the tests share: a history in a folder of its own, and the window
//! without a screen.

use crate::{hollow, picture};
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use jiff::Zoned;
use selvsyn::app::{App, Edge, ShowFile};
use selvsyn::contents::{Archive, Rows};
use selvsyn::export::demo;
use selvsyn::group::{Delivery, code};
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, DimensionId, Instrument, ItemId, Language, own};
use selvsyn::plan::{Area, AreaKind, Focus, Plan, State};
use selvsyn::platform::dialogs::FileAnswer;
use selvsyn::platform::own_files::INSTRUMENTS;
use selvsyn::platform::policy::Found;
use selvsyn::platform::system_preferences::Watch;
use selvsyn::scoring::{Answers, Session, SessionId, ThenTest};
use selvsyn::service::opening::Startup;
use selvsyn::settings::Settings;
use selvsyn::store::Store;
use std::ffi::OsStr;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

/// The clock of every test: a morning in June.
pub fn now() -> Zoned {
    static NOW: LazyLock<Zoned> = LazyLock::new(|| "2026-06-04T09:14:00+02:00[Europe/Oslo]".parse().unwrap());
    NOW.clone()
}

/// A contribution code of somebody who is not at a course; each call is
/// somebody else.
pub fn code(instrument: &Instrument, answers: &Answers) -> String {
    static PEOPLE: AtomicU32 = AtomicU32::new(0);
    let delivery = Delivery::random(PEOPLE.fetch_add(4, Ordering::Relaxed).to_be_bytes());
    code::write(instrument, answers, delivery, None).unwrap()
}

/// The same, a moment later at each call, as clocks do.
pub fn ticking() -> Zoned {
    static CALLS: AtomicI64 = AtomicI64::new(0);
    now().saturating_add(jiff::SignedDuration::from_micros(CALLS.fetch_add(1, Ordering::Relaxed)))
}

/// Fills a folder with the made-up history.
pub fn fill_with_demo(folder: &Path, language: Language) {
    let catalog = Catalog::shipped();
    let texts = Texts::new(language);
    let mut store = Store::open(folder).unwrap();
    let rows = demo::history(&catalog, now().date(), |key| texts.get(key));
    let instruments = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let settings = Settings::default();
    store.import(&Archive { instruments, rows, settings }).unwrap();
}

/// How a window is to be opened.
pub struct Open<'a> {
    pub folder: &'a Path,
    pub language: Language,
    pub settings: Settings,
    pub size: [f32; 2],
    pub pixels_per_point: f32,
    /// What the file dialog answers.
    pub file: Option<PathBuf>,
    /// What is told to be the data folder, where a picture shows it.
    pub shown_folder: Option<PathBuf>,
    /// Where it is told who made the rest.
    pub notices: Option<PathBuf>,
    /// Whether the system has dialogs at all.
    pub has_dialog: bool,
    /// Whether it has a program for each file.
    pub shows: bool,
    /// What the workplace has decided.
    pub policy: Found,
    /// A file that it is started with.
    pub given: Option<PathBuf>,
    /// What time it is.
    pub clock: fn() -> Zoned,
    /// Whether letters are drawn, for tests that ask where there is ink.
    pub is_inked: bool,
}

impl<'a> Open<'a> {
    pub fn new(folder: &'a Path) -> Self {
        Self {
            folder,
            language: Language::Bokmal,
            settings: Settings::default(),
            size: [1280.0, 800.0],
            pixels_per_point: 1.0,
            file: None,
            shown_folder: None,
            notices: None,
            has_dialog: true,
            shows: true,
            policy: Found::default(),
            given: None,
            clock: ticking,
            is_inked: false,
        }
    }

    pub fn window(self) -> Harness<'static, App> {
        let store = Store::open(self.folder).unwrap();
        self.window_of(store)
    }

    /// The same with a history that is open already.
    pub fn window_of(self, store: Store) -> Harness<'static, App> {
        let mut catalog = Catalog::shipped();
        let rows = store.load(&mut catalog).unwrap();
        let own = own::adopt(&mut catalog, INSTRUMENTS.read(self.folder));
        let startup = Startup {
            last_folder: store.last_dialog_dir().unwrap(),
            draft: store.draft().unwrap(),
            store,
            catalog,
            own,
            rows,
            settings: self.settings,
            language: self.language,
            data_folder: self.shown_folder.unwrap_or_else(|| self.folder.to_owned()),
            notices: self.notices,
            policy: self.policy,
            presents: false,
            file: self.given,
            lock: None,
        };
        let (file, has_dialog, now, shows) = (self.file, self.has_dialog, self.clock, self.shows);
        let is_inked = self.is_inked;
        let mut harness = Harness::builder()
            .with_size(self.size)
            .with_pixels_per_point(self.pixels_per_point)
            .with_max_steps(32)
            .build_eframe(move |context| {
                let shown = Edge { now, show_file: shows_files(shows), ..edge(file, has_dialog) };
                let app = App::new(&context.egui_ctx, startup, shown);
                if is_inked {
                    picture::coarse(&context.egui_ctx);
                } else {
                    context.egui_ctx.set_fonts(hollow::fonts());
                }
                app
            });
        harness.run();
        harness
    }
}

/// The files that were opened in the system's programs, by whichever window.
pub static OPENED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A system that shows the files that are there, or none.
fn shows_files(shows: bool) -> ShowFile {
    Box::new(move |path, _, wake| {
        OPENED.lock().unwrap().push(path.to_owned());
        let (sender, receiver) = channel();
        let refused = if path.exists() { ErrorKind::Other } else { ErrorKind::NotFound };
        sender.send(if shows { Ok(()) } else { Err(refused.into()) }).unwrap();
        wake();
        receiver
    })
}

/// The system as the tests have it.
pub fn edge(file: Option<PathBuf>, has_dialog: bool) -> Edge {
    Edge {
        now: ticking,
        watch_preferences: |_| Watch::of(channel().1),
        ask_for_file: Box::new(move |_, wake| {
            let (sender, receiver) = channel();
            let answer = file.clone().map_or(FileAnswer::Cancelled, |file| FileAnswer::Chosen(vec![file]));
            sender.send(if has_dialog { answer } else { FileAnswer::Unavailable }).unwrap();
            wake();
            receiver
        }),
        show_file: shows_files(true),
        keep_awake: |_, _| None,
        graphics: None,
        on_drawn: None,
    }
}

/// A key that goes down and comes up between two pictures; the next step shows
/// what it did.
pub fn tap<S>(window: &mut Harness<'_, S>, key: Key) {
    for pressed in [true, false] {
        let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        window.input_mut().events.push(event);
    }
}

/// How long this thread has worked: waiting for others does not count.
pub fn processor_time() -> Duration {
    // Its first number is that, in nanoseconds; other systems have none.
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    told.split(' ').next().and_then(|worked| worked.parse().ok()).map_or(Duration::ZERO, Duration::from_nanos)
}

/// How long this thread has worked or waited since; not how long others had
/// the processor.
pub struct Since(Instant, Duration);

impl Since {
    pub fn now() -> Self {
        Self(Instant::now(), kept_waiting())
    }

    pub fn held(&self) -> Duration {
        self.0.elapsed().saturating_sub(kept_waiting().saturating_sub(self.1))
    }
}

/// How long this thread was ready and had no processor.
fn kept_waiting() -> Duration {
    // Its second number is that, in nanoseconds; other systems have none.
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    told.split(' ').nth(1).and_then(|kept| kept.parse().ok()).map_or(Duration::ZERO, Duration::from_nanos)
}

/// What wakes a window, as its system would.
struct Wakes(Receiver<()>);

impl Wakes {
    fn of<S>(window: &Harness<'_, S>) -> Self {
        let (sender, wakes) = channel();
        window.ctx.set_request_repaint_callback(move |asked| {
            if asked.delay.is_zero() {
                let _ = sender.send(());
            }
        });
        Self(wakes)
    }

    /// Waits for one, and not for long: some things are only looked for. A
    /// window that is drawn meanwhile takes the time of what it waits for.
    fn wait(&self) {
        let _ = self.0.recv_timeout(Duration::from_millis(25));
        while self.0.try_recv().is_ok() {}
    }
}

/// Lets the store, the jobs and the dialogs finish, and the window show it.
pub fn settle(harness: &mut Harness<'_, App>) {
    harness.run();
    if harness.state().is_waiting() {
        until(harness, |harness| !harness.state().is_waiting());
        harness.run();
    }
}

/// Lets what works beside the window go on until something has come of it.
pub fn until<S>(window: &mut Harness<'_, S>, done: impl Fn(&Harness<'_, S>) -> bool) {
    let (began, wakes) = (Instant::now(), Wakes::of(window));
    while !done(window) {
        assert!(began.elapsed() < Duration::from_secs(60), "what was begun does not end");
        wakes.wait();
        window.run();
    }
}

/// The made-up history with everything a report can tell: remarks, items left
/// out, a then-test, a plan of many words, characters that no font has.
pub fn rich_history(texts: &Texts) -> Rows {
    let catalog = Catalog::shipped();
    let mut made_up = demo::history(&catalog, now().date(), |key| texts.get(key));
    let followership: Vec<usize> = (0..made_up.sessions.len())
        .filter(|at| made_up.sessions[*at].instrument.as_str() == "medarbeiderskap")
        .collect();
    let [.., start, last] = followership[..] else { panic!("at least two sessions") };
    let then = Session {
        id: SessionId::parse("00000000-0000-4000-8000-0000000000aa").unwrap(),
        then_test: Some(ThenTest { start: made_up.sessions[start].id, follow_up: made_up.sessions[last].id }),
        answers: Answers::parse("2,3,2,3,3,2,4,4,4", 9, 5).unwrap(),
        ..made_up.sessions[last].clone()
    };
    let session = &mut made_up.sessions[last];
    session.answers = Answers::parse("4,4,4,3,-,,4,4,5", 9, 5).unwrap();
    session.remarks.insert(3, "En merknad om leder.\nMed en linje til, og 漢字.".to_owned());
    let mut plan = Plan::empty(session.id, session.started_at);
    for (kind, focus) in [
        (AreaKind::Develop, Focus::Item(ItemId::new("med-ledelse.1"))),
        (AreaKind::Develop, Focus::Dimension(DimensionId::new("selvledelse"))),
        (AreaKind::Strength, Focus::Item(ItemId::new("medarbeiderledelse.3"))),
    ] {
        plan.add(Area::new(kind, focus));
    }
    plan.areas[0].text = (0..5000).map(|word| format!("ord{word}")).collect::<Vec<_>>().join(" ");
    plan.areas[0].actions[0].text = "Snakke med lederen min".to_owned();
    plan.areas[0].actions[0].due = Some(jiff::civil::date(2026, 11, 30));
    plan.areas[1].actions[0].text = "Lagt bort".to_owned();
    plan.areas[1].actions[0].state = State::Dropped;
    plan.areas[1].actions[0].reason = "Det ble for mye".to_owned();
    plan.next_assessment = Some(jiff::civil::date(2026, 12, 4));
    made_up.plans.push(plan);
    made_up.sessions.push(then);
    made_up
}

/// What a program needs to take this for the time, in UTC. By the library and
/// not by the program `faketime`, which gives up where a killed one of the same
/// number has left something behind.
#[cfg(target_os = "linux")]
pub fn at(clock: &str) -> [(&'static str, String); 4] {
    let library = fs::read_dir("/usr/lib").unwrap().filter_map(Result::ok);
    let library = library.map(|folder| folder.path().join("faketime/libfaketimeMT.so.1")).find(|path| path.exists());
    let library = library.unwrap_or_else(|| panic!("libfaketime, which `make test` installs"));
    [
        ("LD_PRELOAD", library.to_str().unwrap().to_owned()),
        ("FAKETIME", clock.to_owned()),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
        ("TZ", "UTC".to_owned()),
    ]
}

/// What one of `tests/readers` tells of a file: Debian's own Python, with
/// nothing but Debian's packages (`-I`).
pub fn reader(name: &str, arguments: &[&OsStr], file: &[u8]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readers").join(name);
    let mut child = Command::new("/usr/bin/python3")
        .arg("-I")
        .arg(script)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("/usr/bin/python3: {error}; `make test` installs it"));
    // One that cannot start does not read; it says why below.
    let _ = child.stdin.take().unwrap().write_all(file);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A tool of others that `make test` puts beside what is built.
pub fn target_tool(name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let file = target.join("test-tools").join(name);
    assert!(file.exists(), "{name} is missing; `make test` fetches it");
    file
}

/// Puts what a harness has counted into `docs/trust.md`, between the marks
/// with its name.
pub fn write_figures(name: &str, figures: &str) {
    let trust = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/trust.md");
    let text = std::fs::read_to_string(&trust).unwrap();
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let (before, rest) = text.split_once(&begin).unwrap();
    let (_, after) = rest.split_once(&end).unwrap();
    std::fs::write(trust, format!("{before}{begin}\n{figures}\n{end}{after}")).unwrap();
}
