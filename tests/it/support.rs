//! What the tests share: a history in a folder of its own, and the window
//! without a screen.

use egui_kittest::Harness;
use jiff::Zoned;
use selvsyn::app::{App, Edge, Startup};
use selvsyn::export::demo;
use selvsyn::i18n::Texts;
use selvsyn::instrument::{Catalog, Language};
use selvsyn::platform::dialogs::FileAnswer;
use selvsyn::settings::Settings;
use selvsyn::store::{Import, Store};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::channel;

/// The clock of every test: a morning in June.
pub fn now() -> Zoned {
    "2026-06-04T09:14:00+02:00[Europe/Oslo]".parse().unwrap()
}

/// The same, a moment later at each call, as clocks do.
fn ticking() -> Zoned {
    static CALLS: AtomicI64 = AtomicI64::new(0);
    now().saturating_add(jiff::SignedDuration::from_micros(CALLS.fetch_add(1, Ordering::Relaxed)))
}

/// Fills a folder with the made-up history.
pub fn fill_with_demo(folder: &Path, language: Language) {
    let catalog = Catalog::shipped();
    let texts = Texts::new(language);
    let mut store = Store::open(folder).unwrap();
    let demo::MadeUp { sessions, plans, journal } = demo::history(&catalog, now().date(), |key| texts.get(key));
    let instruments = catalog.offered().iter().map(|instrument| (**instrument).clone()).collect();
    let settings = Settings::default();
    store.import(&Import { instruments, sessions, plans, journal, settings }).unwrap();
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
    /// Whether the system has dialogs at all.
    pub has_dialog: bool,
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
            has_dialog: true,
        }
    }

    pub fn window(self) -> Harness<'static, App> {
        let store = Store::open(self.folder).unwrap();
        let mut catalog = Catalog::shipped();
        let loaded = store.load(&mut catalog).unwrap();
        let folder = store.folder().unwrap();
        let startup = Startup { store, catalog, loaded, settings: self.settings, language: self.language, folder };
        let (file, has_dialog) = (self.file, self.has_dialog);
        let mut harness = Harness::builder()
            .with_size(self.size)
            .with_pixels_per_point(self.pixels_per_point)
            .with_max_steps(32)
            .wgpu()
            .build_eframe(move |context| {
                let edge = Edge {
                    now: ticking,
                    ask_for_file: Box::new(move |_, wake| {
                        let (sender, receiver) = channel();
                        let answer = file.clone().map_or(FileAnswer::Cancelled, FileAnswer::Chosen);
                        sender.send(if has_dialog { answer } else { FileAnswer::Unavailable }).unwrap();
                        wake();
                        receiver
                    }),
                };
                App::new(&context.egui_ctx, startup, edge)
            });
        harness.run();
        harness
    }
}

/// Lets the store's thread finish and the window show it.
pub fn settle(harness: &mut Harness<'_, App>) {
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(10));
        harness.run();
    }
}
