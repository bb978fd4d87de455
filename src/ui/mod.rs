//! The window: screens that show a [`View`] and return [`Action`]s.
//!
//! Nothing here changes the state of the application or touches a file.

mod a11y;
mod about;
mod action;
mod archive_bar;
mod backups;
mod bars;
mod clicks;
mod colors;
mod frame;
mod gathering;
mod hyphens;
mod icons;
mod layout;
mod lock;
mod new_passphrase;
mod notice_bar;
mod parts;
mod path_prompt;
mod plot;
mod privacy;
mod screens;
mod scrolling;
mod spacing;
mod text;
mod theme;
mod unlock;
mod view;
pub mod wall;
mod widgets;

pub use a11y::{go_to_title, window as name_window};
pub use about::{About, Credits, Notices, Part};
pub use action::{Action, Place, Shown};
pub use backups::Backups;
pub use colors::Colors;
pub use gathering::{Collecting, Gathering, Revealed};
pub use lock::{Countdown, LockState};
pub use path_prompt::{PathFor, PathPrompt};
pub use privacy::{Erasure, HeldFile, HeldTable, Holdings};
pub use theme::{apply as apply_theme, fonts, install_fonts};
pub use unlock::{Given, Question, UnlockScreen, UnlockView};
pub use view::{Busy, Notice, Refused, SaveStatus, Told, View};

use egui::Ui;
use std::mem::Discriminant;

/// Every screen with what it remembers while it is not shown.
#[derive(Default)]
pub struct Gui {
    frame: frame::Frame,
    screens: screens::Screens,
    /// The page that was drawn last; none before the first, and after the wall.
    place: Option<Place>,
    trail: scrolling::Trail,
    /// How far the group was then: each step is a page of its own.
    step: Option<Discriminant<Gathering>>,
    keyboard: a11y::Keyboard,
    /// Whether the window was covered by the wall since then.
    was_covered: bool,
    /// Whether it was asked then if the window is to be closed.
    was_closing: bool,
}

impl Gui {
    /// Draws the whole window and gives what was asked for: first on the page,
    /// where something may have been written that is to be kept, then round it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> [Option<Action>; 2] {
        a11y::window(ui.ctx(), &view.texts.get("app-name"), view.texts.language().tag());
        if let Some(erasure) = view.erasure {
            // Nothing is left that another page could show.
            return [screens::erased(ui, view, erasure), None];
        }
        a11y::press_once(ui.ctx());
        if let Some(why) = view.closing {
            let is_new = !std::mem::replace(&mut self.was_closing, true);
            let action = screens::closing(ui, view, why, is_new);
            self.keyboard.after(ui.ctx());
            return clicks::once(ui.ctx(), [action, None]);
        }
        self.was_closing = false;
        self.follow(ui.ctx(), view);
        let Self { frame, screens, keyboard, .. } = self;
        keyboard.before(ui.ctx());
        let (page, navigation) = frame.show(ui, view);
        if frame.covers_page(ui) {
            // The menu is open. A page of no size would be drawn for nothing,
            // and its keys would answer what nobody sees.
            keyboard.after(ui.ctx());
            return clicks::once(ui.ctx(), [None, navigation]);
        }
        // What comes or goes round the page changes nothing of it.
        let mut page_ui = ui.new_child(egui::UiBuilder::new().max_rect(page).scope_id(egui::Id::unique("page")));
        page_ui.set_clip_rect(page);
        a11y::landmark(&page_ui, egui::accesskit::Role::Main, &view.texts.get("landmark-page"), page);
        let action = screens.show(&mut page_ui, view);
        keyboard.after(ui.ctx());
        clicks::once(ui.ctx(), [action, navigation])
    }

    /// The wall stands before the window.
    pub fn cover(&mut self) {
        self.was_covered = true;
    }

    /// Whoever goes to another page by keyboard begins at its title.
    fn follow(&mut self, ctx: &egui::Context, view: &View<'_>) {
        let step = matches!(view.place, Place::Group).then(|| std::mem::discriminant(view.gathering));
        let is_new = self.place.as_ref().is_some_and(|place| place != view.place || self.step != step);
        let has_keyboard = ctx.memory(|memory| memory.focused().is_some());
        // From one result to another the keyboard stays on the tab that leads there.
        let is_among_results =
            self.place.as_ref().is_some_and(|place| place.is_result() && view.place.is_result()) && self.step == step;
        let has_keyboard = has_keyboard && !is_among_results;
        if is_new && has_keyboard || std::mem::take(&mut self.was_covered) {
            if matches!(view.place, Place::Assess(_) | Place::PlanAction(..)) {
                // A questionnaire begins at the statement that is next, and a
                // plan at the action that was asked for.
                self.keyboard = a11y::Keyboard::default();
                a11y::let_go(ctx);
            } else {
                a11y::go_to_title(ctx);
            }
        }
        let mut is_at_top = false;
        if is_new || self.place.is_none() {
            let from = self.place.replace(view.place.clone());
            is_at_top = from.is_some_and(|from| self.trail.go(from, view.place));
            self.step = step;
        }
        scrolling::begin_at_top(ctx, is_at_top);
    }
}
