//! The application: state, what may happen to it, and the window round it.
//!
//! [`App::logic`] drains what the worker and the dialogs have to say;
//! [`App::ui`] draws and hands what was asked for to [`App::apply`], the only
//! place where state changes.

mod about;
mod appearance;
mod apply;
mod apply_import;
mod archiving;
mod backup_desk;
mod backups;
mod collect_desk;
mod course_desk;
mod edge;
mod edited;
mod fallback_fonts;
mod file_desk;
mod file_job;
mod graphics;
mod handing_desk;
mod inspect;
mod instrument_desk;
mod job_results;
mod job_tasks;
mod jobs;
mod joining_desk;
mod launching;
mod lesson_desk;
mod lesson_editing;
mod lock_desk;
mod navigation;
mod notices;
mod paper_desk;
mod path_prompt;
mod printing;
mod privacy;
mod projector;
mod recognized;
mod reload;
mod result_desk;
mod result_tasks;
mod saving;
mod screens;
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

use crate::contents::Contents;
use crate::i18n::Texts;
use crate::platform::fonts::SystemFonts;
use crate::platform::lock::WindowGuard;
use crate::platform::policy::Found;
use crate::platform::single_instance::Calls;
use crate::platform::temporary_files::TemporaryFiles;
use crate::service::opening::Startup;
use crate::store::{Outcome, Reply, Source, StoreError, Worker};
use crate::ui::{self, Busy, Gui, View};
use state::State;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The whole application.
pub struct App {
    state: State,
    /// How a job opens the history once more.
    source: Source,
    /// Where the history lies.
    data_folder: PathBuf,
    /// What the workplace has decided.
    policy: Found,
    /// Tells another window that this one is open.
    window_guard: Option<WindowGuard>,
    edge: Edge,
    gui: Gui,
    pages: navigation::Pages,
    /// Where what is only looked at lies.
    temporary_files: Option<TemporaryFiles>,
    /// Where the window is.
    window_place: window_place::Follow,
    /// Who calls the window from another start.
    calls: Option<Calls>,
    texts: Texts,
    look: appearance::Appearance,
    /// A file that a start was given, and is asked about.
    given: Option<startup_file::Asked>,
    files: file_desk::FileDesk,
    notices: notices::NoticeDesk,
    trash: trash::Trash,
    jobs: jobs::Jobs<job_results::Then>,
    backup: backup_desk::BackupDesk,
    papers: paper_desk::PaperDesk,
    projector: projector::Projector,
    lock: lock_desk::LockDesk,
    saving: saving::SaveDesk,
    sessions: sessions::SessionDesk,
    imports: apply_import::ImportDesk,
    archiving: archiving::ArchiveDesk,
    instruments: instrument_desk::InstrumentDesk,
    lessons: lesson_desk::LessonDesk,
    privacy: privacy::PrivacyDesk,
    about: about::AboutDesk,
    handing: handing_desk::HandingDesk,
    courses: course_desk::CourseDesk,
    collect: collect_desk::CollectDesk,
    results: result_desk::ResultDesk,
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
        let Startup {
            store,
            catalog,
            own,
            rows,
            settings,
            language,
            data_folder,
            policy,
            last_folder,
            draft,
            notices,
            ..
        } = startup;
        let (presents, file, window_guard) = (startup.presents, startup.file, startup.lock);
        let state = State { contents: Contents::new(rows, &catalog), catalog, settings };
        let waker = ctx.clone();
        let (source, left, is_encrypted) = (store.source().clone(), store.left_beside(), store.is_encrypted());
        let now = edge.now;
        let worker = Worker::spawn(store, move || now().datetime(), move || waker.request_repaint());
        let waker = ctx.clone();
        let watch = (edge.watch_preferences)(Box::new(move || waker.request_repaint()));
        let look = appearance::Appearance::new(ctx, &state.settings, watch);
        let calls = window_guard.as_ref().map(|_| single_instance::listen(ctx, &data_folder));
        let window_place = window_place::Follow::of(&data_folder);
        let backup = backup_desk::BackupDesk::new(&data_folder, policy.policy.backup_folder.as_ref());
        let mut app = Self {
            state,
            source,
            about: about::AboutDesk::new(&data_folder, notices, edge.graphics),
            data_folder,
            policy,
            window_guard,
            edge,
            gui: Gui::default(),
            pages: navigation::Pages::default(),
            temporary_files: None,
            window_place,
            calls,
            texts: Texts::new(language),
            look,
            given: None,
            files: file_desk::FileDesk::new(last_folder),
            notices: notices::NoticeDesk::default(),
            trash: trash::Trash::default(),
            jobs: jobs::Jobs::default(),
            backup,
            papers: paper_desk::PaperDesk::default(),
            projector: projector::Projector::default(),
            lock: lock_desk::LockDesk::new(is_encrypted),
            saving: saving::SaveDesk::new(worker),
            sessions: sessions::SessionDesk::default(),
            imports: apply_import::ImportDesk::default(),
            archiving: archiving::ArchiveDesk::default(),
            instruments: instrument_desk::InstrumentDesk::new(own),
            lessons: lesson_desk::LessonDesk::default(),
            privacy: privacy::PrivacyDesk::default(),
            handing: handing_desk::HandingDesk::default(),
            courses: course_desk::CourseDesk::new(draft),
            collect: collect_desk::CollectDesk::default(),
            results: result_desk::ResultDesk::default(),
            has_focus: true,
            is_drawn: false,
            asked: BTreeSet::new(),
        };
        if !app.policy.problems.is_empty() {
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

    /// Goes to a place, as a link would.
    pub fn go(&mut self, place: ui::Place) {
        self.pages.show_keys(false);
        self.pages.show(place);
    }

    fn drain(&mut self, ctx: &egui::Context) {
        while let Some(Reply { ticket, is_kept, result, lost, .. }) = self.saving.try_reply() {
            for error in lost {
                self.tell_lost(&error);
            }
            let is_locking = self.lock.is_answered(ticket);
            match result {
                Ok(outcome) => {
                    match outcome {
                        Outcome::Imported(summary) => {
                            self.take_over_import(ticket);
                            self.say(self.imported_words(&summary));
                        }
                        Outcome::Secret(secret) => self.take_secret(ctx, secret),
                        Outcome::Vault(vault) => self.take_vault(ctx, *vault),
                        Outcome::Described(tables) => self.take_tables(tables),
                        Outcome::Read(current) => self.take_current(ticket, *current),
                        Outcome::BackupRestored(taken) => self.take_restored(ctx, ticket, *taken),
                        Outcome::BackupNotRestored(key, path) => {
                            self.saving.nothing_changed(ticket);
                            self.tell_not_restored(key, &path);
                            self.try_again();
                        }
                        Outcome::PassphraseSet(locked, source) => self.take_passphrase_set(&locked, source),
                        Outcome::Sealed(rows) => self.take_sealed(ctx, ticket, rows),
                        Outcome::Standings(standings) => self.take_standings(ctx, ticket, &standings),
                        Outcome::WereShown(were) => self.take_were_shown(ctx, ticket, &were),
                        Outcome::Collected(outcome) => self.take_collected(ctx, ticket, &outcome),
                        Outcome::CourseRevealed(revealing) => self.take_course_revealed(ctx, ticket, revealing),
                        Outcome::Saved | Outcome::Looked => {}
                    }
                    self.back_up_when_stored(ctx, ticket);
                    self.take_stored(ctx, ticket);
                }
                Err(error @ (StoreError::Replaced | StoreError::Rescued(_))) => {
                    self.imports.give_up(ticket);
                    self.tell_replaced(&error);
                }
                Err(error) if self.collect.is_asked(ticket) => self.tell_not_collected(ticket, &error),
                Err(error) if is_locking => self.tell_not_locked(ctx, &error),
                Err(error) => self.take_refused(ticket, is_kept, &error),
            }
        }
        if self.saving.has_just_ended() {
            self.tell_store_is_gone();
            self.hold_collection();
            self.lock.stop();
        }
        self.read_news();
        self.drain_dialog(ctx);
        self.drain_jobs(ctx);
        self.forget_sealing();
        self.drain_showing();
        self.drain_collection(ctx);
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
        self.results.follow(&self.state.contents.courses, &self.state.catalog);
        self.mind_closing(ctx);
        self.follow_pages();
        self.hear_calls(ctx);
        self.window_place.look(ctx);
        self.forget_blank_left();
        let settings = self.settings();
        self.look.follow(ctx, &settings);
        self.tell_drawn(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        let closing = self.waiting(&ctx).map(|waiting| waiting.words(&self.texts));
        if self.projector.wall().is_some() && closing.is_none() {
            let wanted = self.show_wall(ui, frame);
            self.act_on_wall_in_order(&ctx, wanted);
        }
        if let Some(wall) = self.projector.wall().filter(|_| closing.is_none()) {
            self.gui.cover();
            let wanted = if self.projector.presenting().is_some() {
                ui::presentation::pressed(ui, wall, ui::is_written_in(&ctx))
            } else {
                // This window is the wall: nothing else of the program is in it.
                let wanted = ui::presentation::show(ui, wall, &self.texts, projector::since_start(&ctx));
                return self.act_on_wall_in_order(&ctx, wanted);
            };
            self.act_on_wall_in_order(&ctx, wanted);
            if self.projector.wall().is_none() {
                // The key that ended it was not meant for the page under it.
                return;
            }
        }
        let actions = {
            let (given, settings) = (self.given_file(), self.settings());
            let Self {
                state,
                data_folder,
                policy,
                pages,
                sessions,
                instruments,
                lessons,
                privacy,
                about,
                gui,
                texts,
                look,
                edge,
                jobs,
                backup,
                handing,
                collect,
                courses,
                results,
                files,
                lock,
                notices,
                papers,
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
            let undoable = trash.undoable(state, instruments.own(), lessons.own());
            let view = View {
                texts,
                colors: &look.colors,
                settings: &settings,
                policy: &policy.policy,
                policy_file: policy.file.as_deref(),
                policy_problems: &policy.problems,
                catalog: &state.catalog,
                contents: &state.contents,
                results: results.shown(),
                collecting: collect.view(),
                draft: courses.draft(),
                place: pages.shown(),
                shows_keys: pages.shows_keys(),
                now: now.datetime(),
                save: saving.status(),
                undo: sessions.undo(),
                closing: closing.as_deref(),
                notice: notices.shown(),
                told: notices.told(),
                undoable: &undoable,
                busy: busy.as_ref(),
                about: about.shown(),
                own: instruments.own(),
                own_folder: data_folder,
                holdings: privacy.holdings(),
                erasure: privacy.erasure(),
                refused: instruments.refused(),
                lessons: lessons.shelf(),
                backups: backup.shown(),
                papers: papers.shown(),
                handing: handing.shown(),
                lock: &lock.shown(&ctx),
                path_wanted: files.prompt(),
                given: given.as_ref(),
            };
            match projector.wall().zip(projector.presenting()).filter(|_| closing.is_none()) {
                Some((wall, presenting)) => gui.present(ui, wall, presenting, &view),
                None => gui.show(ui, &view),
            }
        };
        for action in actions.into_iter().flatten() {
            self.apply(&ctx, action);
            ctx.request_repaint();
        }
    }
}
