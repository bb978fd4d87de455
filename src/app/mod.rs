//! The application: state, what may happen to it, and the window round it.
//!
//! [`App::logic`] drains what the worker and the dialogs have to say;
//! [`App::ui`] draws and hands what was asked for to [`App::apply`], the only
//! place where state changes.

mod about;
mod appearance;
mod apply;
mod apply_import;
mod backup_desk;
mod backups;
mod contributing;
mod edge;
mod fallback_fonts;
mod file_desk;
mod file_job;
mod graphics;
mod group_desk;
mod job_results;
mod job_tasks;
mod jobs;
mod lent;
mod lock_desk;
mod navigation;
mod notices;
mod path_prompt;
mod printing;
mod privacy;
mod projector;
mod recognized;
mod reload;
mod saving;
mod sessions;
mod single_instance;
mod startup_file;
mod state;
mod trash;
mod unlock;
mod window;
mod window_place;

pub use edge::{AskForFile, Edge, ShowFile, WatchPreferences};
pub use graphics::{Graphics, LIBRARIES};
pub use unlock::UnlockWindow;
pub use window::{open_window, refuse_window};

use crate::i18n::Texts;
use crate::plan::{Journal, Plans};
use crate::platform::fonts::SystemFonts;
use crate::platform::lock::WindowGuard;
use crate::platform::logging;
use crate::platform::single_instance::Calls;
use crate::platform::temporary_files::TemporaryFiles;
use crate::scoring::History;
use crate::service::opening::Startup;
use crate::store::{Outcome, Reply, Source, StoreError, Worker};
use crate::ui::{self, Action, Busy, Gui, View};
use std::collections::BTreeSet;

/// The whole application.
pub struct App {
    state: state::State,
    /// How a job opens the history once more.
    source: Source,
    /// Tells another window that this one is open.
    window_guard: Option<WindowGuard>,
    edge: Edge,
    gui: Gui,
    trail: navigation::Trail,
    /// Where what is only looked at lies.
    temporary_files: Option<TemporaryFiles>,
    /// Where the window is.
    window_place: window_place::Follow,
    /// Who calls the window from another start.
    calls: Option<Calls>,
    texts: Texts,
    look: appearance::Appearance,
    /// A file that a start was given, and is asked about.
    given: Option<startup_file::Given>,
    files: file_desk::FileDesk,
    notices: notices::NoticeDesk,
    trash: trash::Trash,
    jobs: jobs::Jobs<job_results::Then>,
    backup: backup_desk::BackupDesk,
    group: group_desk::GroupDesk,
    projector: projector::Projector,
    lock: lock_desk::LockDesk,
    saving: saving::SaveDesk,
    /// An assessment that was opened and has nothing in it yet.
    blank: Option<sessions::Blank>,
    contributing: contributing::ContributeDesk,
    has_focus: bool,
    /// Whether a first picture has been drawn.
    is_drawn: bool,
    asked: BTreeSet<&'static str>,
}

impl App {
    /// Takes over an opened store. `ctx` is the window's.
    pub fn new(ctx: &egui::Context, startup: Startup, edge: Edge) -> Self {
        ui::install_fonts(ctx);
        fallback_fonts::install(ctx, edge.graphics.map(|_| SystemFonts::look as fallback_fonts::LookForFonts));
        let mut startup = startup;
        let (language, presents, window_guard) = (startup.language, startup.presents, startup.lock.take());
        let file = startup.file.take();
        let files = file_desk::FileDesk::new(startup.last_folder.take());
        let (store, mut state) = state::State::new(startup);
        // Only a real window has a log.
        state.about.renderer = edge.graphics.map(|graphics| graphics.name().to_owned());
        state.about.log_folder = edge.graphics.map(|_| logging::folder(&state.data_folder));
        let waker = ctx.clone();
        let (source, left, is_encrypted) = (store.source().clone(), store.left_beside(), store.is_encrypted());
        let now = edge.now;
        let worker = Worker::spawn(store, move || now().datetime(), move || waker.request_repaint());
        let waker = ctx.clone();
        let watch = (edge.watch_preferences)(Box::new(move || waker.request_repaint()));
        let look = appearance::Appearance::new(ctx, &state.settings, watch);
        let calls = window_guard.as_ref().map(|_| single_instance::listen(ctx, &state.data_folder));
        let window_place = window_place::Follow::of(&state.data_folder);
        let backup = backup_desk::BackupDesk::new(&state.data_folder, state.policy.policy.backup_folder.as_ref());
        let mut app = Self {
            state,
            source,
            window_guard,
            edge,
            gui: Gui::default(),
            trail: navigation::Trail::default(),
            temporary_files: None,
            window_place,
            calls,
            texts: Texts::new(language),
            look,
            given: None,
            files,
            notices: notices::NoticeDesk::default(),
            trash: trash::Trash::default(),
            jobs: jobs::Jobs::default(),
            backup,
            group: group_desk::GroupDesk::default(),
            projector: projector::Projector::default(),
            lock: lock_desk::LockDesk::new(is_encrypted),
            saving: saving::SaveDesk::new(worker),
            blank: None,
            contributing: contributing::ContributeDesk::default(),
            has_focus: true,
            is_drawn: false,
            asked: BTreeSet::new(),
        };
        if !app.state.policy.problems.is_empty() {
            app.tell_error(app.texts.get("policy-has-problems"));
        }
        if let Some(left) = left {
            app.tell_error(app.texts.with("store-left", &[("path", (&left.display().to_string()).into())]));
        }
        if let Some(file) = file {
            app.open_given(ctx, file);
        }
        if presents {
            app.present_course(ctx, 0);
        }
        // Only a real window stays long enough.
        if app.edge.graphics.is_some() {
            app.back_up_when_due(ctx, true);
        }
        app
    }

    /// What the state came to, for tests.
    pub fn history(&self) -> &History {
        &self.state.history
    }

    /// The plans, for tests.
    pub fn plans(&self) -> &Plans {
        &self.state.plans
    }

    /// The journal, for tests.
    pub fn journal(&self) -> &Journal {
        &self.state.journal
    }

    /// How far a group's collection has come, for tests.
    pub fn gathering(&self) -> &ui::Gathering {
        self.group.shown()
    }

    /// The page of the copies with these on it, for tests.
    pub fn show_backups(&mut self, backups: ui::Backups) {
        self.backup.show(backups);
        self.state.place = ui::Place::Backups;
    }

    /// Where we are, for tests.
    pub fn place(&self) -> &ui::Place {
        &self.state.place
    }

    /// Whether the list of keys is shown, for tests.
    pub fn shows_keys(&self) -> bool {
        self.state.shows_keys
    }

    /// What the window tells in a sentence, for tests.
    pub fn told(&self) -> Option<&str> {
        self.notices.shown().map(|notice| notice.text.as_str())
    }

    /// What has been asked for so far, by name alone, for tests.
    pub fn asked(&self) -> &BTreeSet<&'static str> {
        &self.asked
    }

    /// Whether something that was begun has not ended yet: a change to store,
    /// a job, a dialog; for tests.
    pub fn is_waiting(&self) -> bool {
        self.saving.is_waiting() || self.jobs.is_busy() || self.files.is_asking() || self.notices.is_waiting()
    }

    /// The store is gone, as when its thread has ended; for tests.
    pub fn lose_store(&mut self) {
        drop(self.saving.part_with_store());
    }

    /// Goes to a place, as a link would.
    pub fn go(&mut self, place: ui::Place) {
        self.state.shows_keys = false;
        self.state.place = place;
    }

    fn drain(&mut self, ctx: &egui::Context) {
        while let Some(Reply { ticket, is_kept, result, .. }) = self.saving.try_reply() {
            let (is_locking, is_revealing) = (self.lock.is_answered(ticket), self.group.is_revealing(ticket));
            if is_revealing && result.is_err() {
                self.group.keep_unseen(None);
            }
            match result {
                Ok(outcome) => {
                    match outcome {
                        Outcome::Imported(summary) => {
                            self.take_over_import(ticket);
                            self.say(self.imported_words(&summary));
                        }
                        Outcome::Remembered(refusal) => self.take_remembered(ticket, refusal),
                        Outcome::Secret(secret) => self.take_secret(ctx, secret),
                        Outcome::Described(tables) => self.take_tables(tables),
                        Outcome::Read(current) => self.take_current(ticket, *current),
                        Outcome::BackupRestored(taken) => self.take_restored(ctx, ticket, *taken),
                        Outcome::BackupNotRestored(key, path) => {
                            self.saving.nothing_changed(ticket);
                            self.tell_not_restored(key, &path);
                            self.try_again();
                        }
                        Outcome::PassphraseSet(locked, source) => self.take_passphrase_set(&locked, source),
                        Outcome::Saved | Outcome::Looked => {}
                    }
                    self.back_up_when_stored(ctx, ticket);
                    self.take_stored(ctx, ticket);
                }
                Err(error @ (StoreError::Replaced | StoreError::Rescued(_))) => {
                    self.state.importing.remove(&ticket);
                    self.tell_replaced(&error);
                }
                Err(error) if is_revealing => self.tell_not_remembered(&error),
                Err(error) if is_locking => self.tell_not_locked(ctx, &error),
                Err(error) => self.take_refused(ticket, is_kept, &error),
            }
        }
        if self.saving.has_just_ended() {
            self.tell_store_is_gone();
            self.group.keep_unseen(None);
            self.lock.stop();
        }
        self.read_news();
        self.drain_dialog(ctx);
        self.drain_jobs(ctx);
        self.forget_sealing();
        self.drain_showing();
        self.drain_group(ctx);
    }

    /// Tells whoever wants to know that the window can be seen. The second
    /// frame is the sign that the first was shown.
    fn tell_drawn(&mut self, ctx: &egui::Context) {
        if self.edge.on_drawn.is_none() {
            return;
        }
        if !std::mem::replace(&mut self.is_drawn, true) {
            ctx.request_repaint();
        } else if let Some(on_drawn) = self.edge.on_drawn.take() {
            on_drawn();
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.look_when_turned_to(ctx);
        self.drain(ctx);
        self.follow_the_day();
        self.mind_closing(ctx);
        self.follow_place();
        self.hear_calls(ctx);
        self.window_place.look(ctx);
        self.forget_blank_left();
        self.look.follow(ctx, &self.state.settings());
        self.tell_drawn(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let closing = self.waiting(&ctx).map(|waiting| waiting.words(&self.texts));
        if let Some(wall) = self.projector.wall().filter(|_| closing.is_none()) {
            self.gui.cover();
            // Nothing else of the program is drawn while something is projected.
            let mut action = ui::presentation::show(ui, wall, &self.texts, projector::since_start(&ctx));
            if wall.shows_notes() {
                action = action.or(Self::show_notes(&ctx, wall, &self.texts, &self.look.colors));
            }
            if let Some(action) = action {
                self.apply(&ctx, Action::Wall(action));
                ctx.request_repaint();
            }
            return;
        }
        let actions = {
            let given = self.given_file();
            let Self {
                state,
                gui,
                texts,
                look,
                edge,
                jobs,
                backup,
                contributing,
                files,
                group,
                lock,
                notices,
                projector,
                saving,
                trash,
                ..
            } = self;
            let now = (edge.now)();
            let busy = jobs.shown(&ctx, now.timestamp()).map(|(name, share)| Busy {
                text: texts.get(name.key()),
                share,
                can_be_called_off: name.can_be_called_off(),
            });
            let (settings, undoable) = (state.settings(), trash.undoable(state));
            let view = View {
                texts,
                colors: &look.colors,
                settings: &settings,
                policy: &state.policy.policy,
                policy_file: state.policy.file.as_deref(),
                policy_problems: &state.policy.problems,
                catalog: &state.catalog,
                history: &state.history,
                plans: &state.plans,
                journal: &state.journal,
                place: &state.place,
                shows_keys: state.shows_keys,
                now: now.datetime(),
                save: saving.status(),
                undo: &state.undo,
                closing: closing.as_deref(),
                notice: notices.shown(),
                told: notices.told(),
                undoable: &undoable,
                busy: busy.as_ref(),
                about: &state.about,
                own: &state.own,
                own_folder: &state.data_folder,
                holdings: &state.holdings,
                erasure: state.erasure.as_ref(),
                refused: state.refused.as_ref(),
                gathering: group.shown(),
                backups: backup.shown(),
                wall: projector.wall(),
                course: contributing.course(),
                lock: &lock.shown(&ctx),
                path_wanted: files.prompt(),
                given: given.as_ref(),
            };
            gui.show(ui, &view)
        };
        for action in actions.into_iter().flatten() {
            self.apply(&ctx, action);
            ctx.request_repaint();
        }
    }
}
