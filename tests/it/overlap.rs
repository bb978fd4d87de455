//! Every page in windows of every size, with every text size, language and
//! history, held to [`crate::oracle`].

use crate::cases::is_long;
use crate::histories::Begun;
use crate::oracle::{self, Fault, Kind};
use crate::scenes::{self, Scene, Window};
use crate::screens::tree_of;
use crate::support::Open;
use crate::unlocking::{self, gate, locked};
use egui::Key;
use selvsyn::instrument::Language;
use selvsyn::platform::policy::Found as PolicyFound;
use selvsyn::settings::Settings;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

const WIDTHS: [f32; 7] = [480.0, 640.0, 760.0, 900.0, 1280.0, 1920.0, 3840.0];
const HEIGHTS: [f32; 2] = [400.0, 800.0];
const PERCENTS: [u16; 3] = [100, 150, 200];

/// In a window so large everything can be opened.
const OPENED_AT: [f32; 2] = [1280.0, 800.0];
/// In one so narrow the rail is a menu.
const MENU_AT: [f32; 2] = [640.0, 800.0];

/// What is looked at in one window on one history, in one language and with
/// one size of text.
struct Look {
    begun: Begun,
    language: Language,
    percent: u16,
    /// Of the screen, in its own points.
    sizes: Vec<[f32; 2]>,
    /// Whether what opens is opened too.
    opens: bool,
}

/// What was wrong, by scene and kind, and in words.
#[derive(Default)]
struct Found {
    counts: BTreeMap<(&'static str, Kind), usize>,
    lines: Vec<String>,
    /// How many times a scene was looked at.
    looks: usize,
}

impl Found {
    fn add(&mut self, scene: &'static str, label: &str, faults: Vec<Fault>) {
        self.looks += 1;
        for fault in faults {
            *self.counts.entry((scene, fault.kind)).or_default() += 1;
            self.lines.push(format!("{:?} {scene} {label}: {}", fault.kind, fault.what));
        }
    }

    /// Fails with a line a scene and kind; all of them stand in a file in the
    /// folder that `SELVSYN_ORACLE` names.
    fn assert_nothing(mut self, test: &str) {
        self.lines.sort();
        if let Some(folder) = std::env::var_os("SELVSYN_ORACLE") {
            std::fs::write(Path::new(&folder).join(test), self.lines.join("\n")).unwrap();
        }
        let mut table = format!("{} looks\n", self.looks);
        for ((scene, kind), count) in &self.counts {
            let first = self.lines.iter().find(|line| line.starts_with(&format!("{kind:?} {scene} ")));
            let _ = writeln!(table, "{kind:?} {scene} ×{count}, as {}", first.map_or("", String::as_str));
        }
        assert!(self.counts.is_empty(), "{table}");
    }
}

impl Look {
    fn open(&self, folder: &Path) -> Window {
        let settings =
            Settings { text_percent: Some(self.percent), language: Some(self.language), ..Settings::default() };
        let size = self.points(OPENED_AT);
        scenes::window_on(
            self.begun,
            folder,
            Open { language: self.language, settings, size, is_inked: true, ..Open::new(folder) },
        )
    }

    /// A window of so many points on the screen, which large text makes fewer.
    fn points(&self, size: [f32; 2]) -> [f32; 2] {
        size.map(|side| side * 100.0 / f32::from(self.percent))
    }

    fn resize(&self, window: &mut Window, size: [f32; 2]) {
        window.set_size(self.points(size).into());
    }

    /// Shows each scene once and then looks at it in every size. A window that
    /// ends is counted, and another is opened.
    fn over(&self, is_meant: impl Fn(&Scene) -> bool, look: impl Fn(&mut Window) -> Vec<Fault>, found: &mut Found) {
        let folder = tempfile::tempdir().unwrap();
        let Ok(mut window) = catch_unwind(AssertUnwindSafe(|| self.open(folder.path()))) else {
            let what = "it does not open".to_owned();
            found.add("home", &self.label(OPENED_AT), vec![Fault { kind: Kind::Crash, what }]);
            return;
        };
        let mut scenes = scenes::all(&window, self.language);
        scenes.push(scenes::menu(self.language));
        for scene in scenes.iter().filter(|scene| is_meant(scene)) {
            let mut sizes = self.sizes.iter().peekable();
            while sizes.peek().is_some() {
                let mut at = OPENED_AT;
                let seen = catch_unwind(AssertUnwindSafe(|| {
                    self.resize(&mut window, if scene.name == "menu" { MENU_AT } else { OPENED_AT });
                    scene.show(&mut window);
                    for size in sizes.by_ref() {
                        at = *size;
                        self.resize(&mut window, at);
                        found.add(scene.name, &self.label(at), look(&mut window));
                    }
                }));
                if seen.is_err() {
                    let what = "the window ended".to_owned();
                    found.add(scene.name, &self.label(at), vec![Fault { kind: Kind::Crash, what }]);
                    if at == OPENED_AT {
                        // Not even shown.
                        sizes = [].iter().peekable();
                    }
                    window = self.open(folder.path());
                }
            }
        }
    }

    fn label(&self, [width, height]: [f32; 2]) -> String {
        let Self { begun, language, percent, .. } = self;
        format!("{begun:?} {} {width}×{height} {percent} %", language.tag())
    }

    /// Everything that is wrong with what is open now and with what can be
    /// opened on it.
    fn faults(&self, window: &mut Window) -> Vec<Fault> {
        window.run();
        let mut faults = oracle::faults(window);
        if self.opens {
            for place in 0..oracle::openers(window) {
                oracle::open(window, place);
                faults.extend(oracle::faults(window));
                window.key_press(Key::Escape);
                window.run();
            }
        }
        faults.sort();
        faults.dedup();
        faults
    }
}

fn looked_at(looks: Vec<Look>) -> Found {
    let mut found = Found::default();
    for look in looks {
        look.over(|_| true, |window| look.faults(window), &mut found);
    }
    found
}

/// The four corners of what there is: the narrowest and the widest window, low
/// and high, with the smallest and the largest text, in each language, with all
/// histories but that of one session. Each page comes in one of them, and in the
/// long runs in all.
#[test]
fn nothing_overlaps_or_is_cut_at_the_corners() {
    let looks = [
        (Begun::Demo, Language::Nynorsk, 200, [480.0, 400.0]),
        (Begun::Longest, Language::Bokmal, 100, [480.0, 800.0]),
        (Begun::Empty, Language::Nynorsk, 100, [3840.0, 400.0]),
        (Begun::Overdue, Language::English, 200, [3840.0, 800.0]),
    ];
    let looks = looks.map(|(begun, language, percent, size)| Look {
        begun,
        language,
        percent,
        sizes: vec![size],
        opens: begun == Begun::Demo && is_long(),
    });
    let mut found = Found::default();
    for (at, look) in looks.iter().enumerate() {
        let is_meant = |scene: &Scene| (scene.name.len() % looks.len() == at) || is_long();
        look.over(is_meant, |window| look.faults(window), &mut found);
    }
    found.assert_nothing("corners");
}

/// The long one: each history in each language with each size of text, and each
/// of these in a third of the windows, so that any two of them meet. What can be
/// opened is opened in nynorsk, which has the longest words.
#[test]
#[ignore = "minutes of every page: `make test-long`"]
fn nothing_overlaps_or_is_cut() {
    let windows: Vec<[f32; 2]> = WIDTHS.iter().flat_map(|width| HEIGHTS.map(|height| [*width, height])).collect();
    let mut looks = Vec::new();
    for (begun_at, begun) in Begun::SEEN.into_iter().enumerate() {
        for (language_at, language) in Language::ALL.into_iter().enumerate() {
            for (percent_at, percent) in PERCENTS.into_iter().enumerate() {
                let first = (begun_at + language_at + percent_at) % 3;
                let sizes = windows.iter().copied().skip(first).step_by(3).collect();
                looks.push(Look { begun, language, percent, sizes, opens: language == Language::Nynorsk });
            }
        }
    }
    looked_at(looks).assert_nothing("all");
}

/// Before the passphrase is given, and after a wrong one.
#[test]
fn nothing_overlaps_or_is_cut_before_the_history_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    locked(folder.path(), &Settings::default());
    let mut found = Found::default();
    let mut window = gate(folder.path(), OPENED_AT, 1.0, PolicyFound::default());
    for name in ["unlock", "unlock-wrong"] {
        for (width, height) in WIDTHS.iter().flat_map(|width| HEIGHTS.map(|height| (*width, height))) {
            window.set_size([width, height].into());
            window.run();
            found.add(name, &format!("{width}×{height}"), oracle::faults(&window));
        }
        unlocking::write(&mut window, "Passordfrase", "feil");
        window.key_press(Key::Enter);
        unlocking::until(&mut window, |window| tree_of(window).contains("Det var ikke passordfrasen"));
    }
    found.assert_nothing("unlock");
}

/// Every 8 points from 240 to 1920, each with one of five sizes of text: the
/// window never ends.
#[test]
#[ignore = "a minute of every width: `make test-long`"]
fn no_width_ends_the_window() {
    let mut found = Found::default();
    for (place, percent) in [100_u16, 125, 150, 175, 200].into_iter().enumerate() {
        let widths = (240 + 8 * place..=1920).step_by(40);
        let sizes = widths.map(|width| [width as f32, 300.0 + (width % 7) as f32 * 90.0]).collect();
        let look = Look { begun: Begun::Demo, language: Language::Bokmal, percent, sizes, opens: false };
        look.over(
            |_| true,
            |window| {
                window.step();
                Vec::new()
            },
            &mut found,
        );
    }
    found.assert_nothing("crashes");
}
