//! The window before a locked history is open. Nothing of it is in memory
//! until the passphrase was right; then the application takes over.

use super::locking::Wait;
use super::{App, Edge, Opening, Startup, scheme_of};
use crate::chart::{Palette, Scheme};
use crate::i18n::Texts;
use crate::passphrase::Passphrase;
use crate::platform::wishes::{Watch, Wishes};
use crate::settings::Settings;
use crate::store::StoreError;
use crate::ui::{self, Colors, Question, UnlockScreen, UnlockView};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

type Opened = Result<Box<Startup>, StoreError>;

/// Asks, and then is the application.
pub struct Gate {
    opening: Arc<Opening>,
    question: Question,
    settings: Settings,
    texts: Texts,
    colors: Colors,
    scheme: Option<Scheme>,
    watch: Watch,
    wishes: Wishes,
    screen: UnlockScreen,
    /// The passphrase that is being tried.
    attempt: Option<Receiver<Opened>>,
    wait: Wait,
    problem: Option<String>,
    edge: Option<Edge>,
    frames: u32,
    app: Option<App>,
}

impl Gate {
    /// Nothing is opened yet. `ctx` is the window's.
    pub fn new(ctx: &egui::Context, opening: Opening, edge: Edge) -> Self {
        egui_extras::install_image_loaders(ctx);
        ui::install_fonts(ctx);
        let settings = opening.settings();
        let waker = ctx.clone();
        let watch = (edge.watch_wishes)(Box::new(move || waker.request_repaint()));
        ctx.set_zoom_factor(settings.zoom());
        Self {
            texts: Texts::new(opening.language(&settings)),
            question: opening.question().unwrap_or(Question::Unlock),
            opening: Arc::new(opening),
            settings,
            colors: Colors::new(Palette::of(Scheme::Light)),
            scheme: None,
            watch,
            wishes: Wishes::default(),
            screen: UnlockScreen::default(),
            attempt: None,
            wait: Wait::default(),
            problem: None,
            edge: Some(edge),
            frames: 0,
            app: None,
        }
    }

    /// The application, once the history is open; for tests.
    pub fn app(&self) -> Option<&App> {
        self.app.as_ref()
    }

    /// Tries a passphrase beside the window: it takes its time by design.
    fn try_passphrase(&mut self, ctx: &egui::Context, passphrase: Passphrase) {
        let (sender, receiver) = channel();
        let (opening, waker) = (Arc::clone(&self.opening), ctx.clone());
        let spawned = std::thread::Builder::new().name("unlock".to_owned()).spawn(move || {
            // A closed window no longer listens.
            let _ = sender.send(opening.open(Some(&passphrase)).map(Box::new));
            waker.request_repaint();
        });
        match spawned {
            Ok(_) => self.attempt = Some(receiver),
            Err(error) => log::error!("no thread to unlock with: {error}"),
        }
        self.problem = None;
    }

    fn drain(&mut self, ctx: &egui::Context) {
        let Some(attempt) = self.attempt.take() else { return };
        match attempt.try_recv() {
            Ok(Ok(startup)) => {
                // Whoever came by keyboard begins at the first page's title.
                ui::go_to_title(ctx);
                self.app = self.edge.take().map(|edge| App::new(ctx, *startup, edge));
            }
            Ok(Err(StoreError::WrongPassphrase)) => {
                self.wait.begin(ctx);
                self.problem = Some(self.texts.get("passphrase-wrong"));
            }
            Ok(Err(error)) => {
                log::error!("the history could not be unlocked: {}", error.key());
                let path = self.opening.source.folder().display().to_string();
                self.problem = Some(self.texts.with(error.key(), &[("path", (&path).into())]));
            }
            Err(TryRecvError::Empty) => self.attempt = Some(attempt),
            Err(TryRecvError::Disconnected) => log::error!("the attempt to unlock ended badly"),
        }
    }

    /// As the application does once it is there: the second frame is the sign
    /// that the first was seen.
    fn tell_drawn(&mut self, ctx: &egui::Context) {
        let Some(edge) = &mut self.edge else { return };
        self.frames = self.frames.saturating_add(1);
        if self.frames > 1
            && let Some(on_drawn) = edge.on_drawn.take()
        {
            on_drawn();
        } else if edge.on_drawn.is_some() {
            ctx.request_repaint();
        }
    }
}

impl eframe::App for Gate {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        if self.app.is_none() {
            self.drain(ctx);
        }
        if let Some(app) = &mut self.app {
            return app.logic(ctx, frame);
        }
        if let Some(wishes) = self.watch.news() {
            self.wishes = wishes;
        }
        let scheme = scheme_of(ctx, self.settings.theme.unwrap_or_default(), self.wishes);
        if self.scheme != Some(scheme) {
            self.scheme = Some(scheme);
            self.colors = Colors::new(Palette::of(scheme));
            ui::apply_theme(ctx, &self.colors, scheme != Scheme::Light);
        }
        self.tell_drawn(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if let Some(app) = &mut self.app {
            return app.ui(ui, frame);
        }
        let ctx = ui.ctx().clone();
        ui::name_window(&ctx, &self.texts.get("app-name"), self.texts.language().tag());
        let view = UnlockView {
            texts: &self.texts,
            colors: &self.colors,
            question: self.question,
            is_working: self.attempt.is_some(),
            wait: self.wait.seconds(&ctx),
            problem: self.problem.as_deref(),
        };
        if let Some(passphrase) = self.screen.show(ui, &view) {
            self.try_passphrase(&ctx, passphrase);
            ctx.request_repaint();
        }
    }
}
