//! The window before a locked history is open. Nothing of it is in memory
//! until the passphrase was right; then the application takes over.

use super::appearance::Appearance;
use super::lock_desk::Wait;
use super::{App, Edge, fallback_fonts, single_instance};
use crate::backup::Saved;
use crate::i18n::Texts;
use crate::passphrase::Passphrase;
use crate::platform::fonts::SystemFonts;
use crate::platform::single_instance::{Call, Calls};
use crate::question::Question;
use crate::service::backups::not_restored_words;
use crate::service::opening::{Asking, Attempt, Opening};
use crate::service::store_words;
use crate::settings::Settings;
use crate::store::StoreError;
use crate::ui::{self, Given, UnlockScreen, UnlockView};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// Asks, and then is the application.
pub struct UnlockWindow {
    opening: Arc<Opening>,
    question: Question,
    settings: Settings,
    texts: Texts,
    look: Appearance,
    screen: UnlockScreen,
    /// What is being tried.
    attempt: Option<Receiver<Attempt>>,
    /// The copy of a history that is damaged or gone, with the passphrase that
    /// opens it, where it has one.
    copy: Option<(Saved, Option<Passphrase>)>,
    wait: Wait,
    problem: Option<String>,
    edge: Option<Edge>,
    frames: u32,
    /// Who calls the window from another start, and what they asked for.
    calls: Option<Calls>,
    asked: Call,
    app: Option<App>,
}

impl UnlockWindow {
    /// Nothing is opened yet. `ctx` is the window's.
    pub fn new(ctx: &egui::Context, asking: Asking, edge: Edge) -> Self {
        ui::install_fonts(ctx);
        fallback_fonts::install(ctx, edge.graphics.map(|_| SystemFonts::look as fallback_fonts::LookForFonts));
        let Asking { opening, question, copy, settings } = asking;
        let waker = ctx.clone();
        let watch = (edge.watch_preferences)(Box::new(move || waker.request_repaint()));
        let look = Appearance::new(ctx, &settings, watch);
        let calls = opening.is_only_window().then(|| single_instance::listen(ctx, opening.source.data_dir()));
        Self {
            texts: Texts::new(opening.language(&settings)),
            question,
            opening: Arc::new(opening),
            settings,
            look,
            screen: UnlockScreen::default(),
            attempt: None,
            copy: copy.map(|copy| (copy, None)),
            wait: Wait::default(),
            problem: None,
            edge: Some(edge),
            frames: 0,
            calls,
            asked: Call::default(),
            app: None,
        }
    }

    /// The application, once the history is open; for tests.
    pub fn app(&self) -> Option<&App> {
        self.app.as_ref()
    }

    fn take(&mut self, ctx: &egui::Context, given: Given) {
        let Some(now) = self.edge.as_ref().map(|edge| (edge.now)().datetime()) else { return };
        match (given, self.question) {
            (Given::Passphrase(passphrase), Question::Gone | Question::Broken) => {
                self.try_beside(ctx, move |opening| opening.restore(Some(passphrase), now));
            }
            (Given::Passphrase(passphrase), _) => self.try_beside(ctx, |opening| opening.attempt(Some(passphrase))),
            (Given::Restore, _) => {
                let Some((_, passphrase)) = self.copy.clone() else { return };
                self.try_beside(ctx, move |opening| opening.restore(passphrase, now));
            }
            (Given::BeginNew, _) => match self.opening.question_of_new() {
                Some(question) => self.ask(question),
                None => self.try_beside(ctx, |opening| opening.attempt(None)),
            },
        }
    }

    fn ask(&mut self, question: Question) {
        self.question = question;
        self.screen = UnlockScreen::default();
        self.problem = None;
    }

    /// Tries it beside the window: it takes its time by design.
    fn try_beside(&mut self, ctx: &egui::Context, attempt: impl FnOnce(&Opening) -> Attempt + Send + 'static) {
        let (sender, receiver) = channel();
        let (opening, waker) = (Arc::clone(&self.opening), ctx.clone());
        let spawned = std::thread::Builder::new().name("unlock".to_owned()).spawn(move || {
            // A closed window no longer listens.
            let _ = sender.send(attempt(&opening));
            waker.request_repaint();
        });
        match spawned {
            Ok(_) => self.attempt = Some(receiver),
            Err(error) => {
                log::error!("no thread to unlock with: {error}");
                self.problem = Some(self.texts.get("job-no-thread"));
                return;
            }
        }
        self.problem = None;
    }

    fn drain(&mut self, ctx: &egui::Context) {
        let Some(attempt) = self.attempt.take() else { return };
        match attempt.try_recv() {
            Ok(Attempt::Opened(startup)) => {
                // Whoever came by keyboard begins at the first page's title.
                ui::go_to_title(ctx);
                // From now on the application hears who calls.
                self.calls = None;
                let mut startup = *startup;
                startup.file = self.asked.file.take().or(startup.file);
                startup.presents |= self.asked.presents;
                self.app = self.edge.take().map(|edge| App::new(ctx, startup, edge));
            }
            Ok(Attempt::Damaged(copy, passphrase)) => {
                log::error!("the history is damaged, and a copy of it is sound");
                self.copy = Some((copy, Some(passphrase)));
                self.ask(Question::Damaged);
            }
            Ok(Attempt::Choose) => self.ask(Question::Choose),
            Ok(Attempt::Refused(StoreError::WrongPassphrase)) => {
                self.wait.begin(ctx);
                self.problem = Some(self.texts.get("passphrase-wrong"));
            }
            Ok(Attempt::NotRestored(error, copy)) => {
                log::error!("a copy could not be restored: {}", error.key());
                let folder = self.opening.source.data_dir();
                self.problem = Some(not_restored_words(&error, &copy, folder, &self.texts));
            }
            Ok(Attempt::Refused(error)) => {
                log::error!("the history could not be unlocked: {}", error.key());
                let folder = self.opening.source.data_dir().display().to_string();
                self.problem = Some(store_words(&error, &folder, &self.texts));
            }
            Err(TryRecvError::Empty) => self.attempt = Some(attempt),
            Err(TryRecvError::Disconnected) => {
                log::error!("the attempt to unlock ended badly");
                self.problem = Some(self.texts.get("unlock-failed"));
            }
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

impl eframe::App for UnlockWindow {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        if self.app.is_none() {
            self.drain(ctx);
        }
        if let Some(app) = &mut self.app {
            return app.logic(ctx, frame);
        }
        for call in self.calls.iter().flat_map(Calls::take) {
            single_instance::come_forward(ctx);
            self.asked.file = call.file.or(self.asked.file.take());
            self.asked.presents |= call.presents;
        }
        self.look.follow(ctx, &self.settings);
        self.tell_drawn(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        if let Some(app) = &mut self.app {
            return app.ui(ui, frame);
        }
        let ctx = ui.ctx().clone();
        ui::name_window(&ctx, &self.texts.get("app-name"), self.texts.language().tag());
        let made = self.copy.as_ref().map(|(copy, _)| copy.name.made);
        let copy = made.map_or_else(String::new, |made| {
            let (date, time) = (self.texts.date(made.date()), self.texts.clock(made.time()));
            self.texts.with("backups-when", &[("date", (&date).into()), ("time", (&time).into())])
        });
        let view = UnlockView {
            texts: &self.texts,
            colors: &self.look.colors,
            question: self.question,
            is_working: self.attempt.is_some(),
            wait: self.wait.left(&ctx),
            problem: self.problem.as_deref(),
            copy: &copy,
        };
        if let Some(given) = self.screen.show(ui, &view) {
            self.take(&ctx, given);
            ctx.request_repaint();
        }
    }
}
