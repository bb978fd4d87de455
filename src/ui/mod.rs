//! The window: screens that show a [`View`] and return [`Action`]s.
//!
//! Nothing here changes the state of the application or touches a file.

mod about;
mod action;
mod archive_bar;
mod backups;
mod colors;
mod frame;
mod gathering;
mod icons;
mod lock;
mod new_passphrase;
mod plot;
mod privacy;
mod screens;
mod text;
mod theme;
mod unlock;
mod view;
pub mod wall;
mod widgets;

pub use about::{About, Credits, Notices, Part};
pub use action::{Action, Place, Shown};
pub use backups::Backups;
pub use colors::Colors;
pub use gathering::{Collecting, Gathering, Revealed};
pub use lock::LockState;
pub use privacy::{Erasure, HeldFile, HeldTable, Holdings};
pub use theme::{apply as apply_theme, install_fonts};
pub use unlock::{Question, UnlockScreen, UnlockView};
pub use view::{Busy, Notice, Refused, SaveStatus, View};

use egui::Ui;

/// Every screen with what it remembers while it is not shown.
#[derive(Default)]
pub struct Gui {
    frame: frame::Frame,
    screens: screens::Screens,
}

impl Gui {
    /// Draws the whole window and gives what was asked for.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Action> {
        if let Some(erasure) = view.erasure {
            // Nothing is left that another page could show.
            return screens::erased(ui, view, erasure);
        }
        let Self { frame, screens } = self;
        let (page, navigation) = frame.show(ui, view);
        let mut page_ui = ui.new_child(egui::UiBuilder::new().max_rect(page).id_salt("page"));
        page_ui.set_clip_rect(page);
        let action = screens.show(&mut page_ui, view);
        navigation.or(action)
    }
}
